export { englishEngine, scoreEnglish } from './english.js';
export { type Clause, type Reason, type Scored, SENTIMENTS, type Sentiment } from './reading.js';
