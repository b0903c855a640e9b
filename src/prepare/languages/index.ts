import { bulgarian } from './bulgarian.js';
import { czech } from './czech.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { hungarian } from './hungarian.js';
import { italian } from './italian.js';
import type { Language } from './language.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { slovak } from './slovak.js';
import { spanish } from './spanish.js';
import { thai } from './thai.js';

/** Every language there is; the order decides nothing but which spelling of a question word is named. */
export const LANGUAGES: Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  czech,
  slovak,
  hungarian,
  romanian,
  bulgarian,
  thai,
];
