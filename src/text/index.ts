/**
 * Comments as a library of its own (`cxstat/text`): apart from the other rooms, because its engines take a moment
 * to load.
 *
 * const read = commentReader({ question: '', mix: languageMix(comments), engine: 'cxstat', withTopics: true, taxonomy: null, own: {} });
 * read('Great food but rude staff').scored?.sentiment; // 'mixed'
 */

export { enginesWith, type OwnData } from './engines.js';
export { scoreEnglish } from './english.js';
export { detectLanguages, type LanguageShare, languageDetector } from './language.js';
export { type LearnedModel, readLearned } from './learned.js';
export { type LearningOptions, learnWeights, type ScoredComment } from './learning.js';
export { type LexiconFile, readLexicon } from './lexicon-file.js';
export {
  commentReader,
  ENGINE_NAMES,
  type EngineName,
  languageMix,
  type ReaderSettings,
} from './read.js';
export * from './reading.js';
export { type Redaction, redact } from './redaction.js';
export { englishTaxonomy } from './taxonomy/index.js';
export { readTaxonomy } from './taxonomy-file.js';
export { groupPhrases, phraseCounter } from './themes.js';
export { tokenise } from './tokens.js';
export { mainTopic, topicsInOrder } from './topic-order.js';
export { type Taxonomy, type Topic, topicMatcher } from './topics.js';
