import { bulgarian } from './bulgarian.js';
import { croatian } from './croatian.js';
import { czech } from './czech.js';
import { danish } from './danish.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { estonian } from './estonian.js';
import { finnish } from './finnish.js';
import { french } from './french.js';
import { german } from './german.js';
import { greek } from './greek.js';
import { hungarian } from './hungarian.js';
import { italian } from './italian.js';
import type { Language } from './language.js';
import { latvian } from './latvian.js';
import { lithuanian } from './lithuanian.js';
import { norwegian } from './norwegian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { russian } from './russian.js';
import { slovak } from './slovak.js';
import { slovene } from './slovene.js';
import { spanish } from './spanish.js';
import { swedish } from './swedish.js';
import { thai } from './thai.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';

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
  greek,
  swedish,
  danish,
  norwegian,
  finnish,
  estonian,
  latvian,
  lithuanian,
  croatian,
  slovene,
  ukrainian,
  russian,
  turkish,
  thai,
];
