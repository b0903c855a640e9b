export { enginesWith, type OwnData } from './engines.js';
export { englishEngine, scoreEnglish } from './english.js';
export { type LearnedModel, readLearned } from './learned.js';
export { type LearningOptions, learnWeights, type ScoredComment } from './learning.js';
export { type LexiconFile, readLexicon } from './lexicon-file.js';
export { type Clause, type Reason, type Scored, SENTIMENTS, type Sentiment } from './reading.js';
