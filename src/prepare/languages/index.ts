import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import type { Language } from './language.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';

/** Every language there is; the order decides nothing but which spelling of a question word is named. */
export const LANGUAGES: Language[] = [english, german, french, spanish, portuguese, italian, dutch];
