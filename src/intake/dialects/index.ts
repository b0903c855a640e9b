import type { Dialect } from '../dialect.js';
import { googleForms } from './google-forms.js';
import { limeSurvey } from './limesurvey.js';
import { microsoftForms } from './microsoft-forms.js';
import { plain } from './plain.js';
import { oneRowPlatforms } from './platforms.js';
import { qualtrics, qualtricsLegacy } from './qualtrics.js';
import { surveyMonkey } from './surveymonkey.js';
import { typeform } from './typeform.js';

/** Every dialect, `plain` last: it takes what no other recognises. */
export const DIALECTS: Dialect[] = [
  qualtrics,
  qualtricsLegacy,
  surveyMonkey,
  typeform,
  googleForms,
  microsoftForms,
  limeSurvey,
  ...oneRowPlatforms,
  plain,
];
