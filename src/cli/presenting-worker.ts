import { present } from '../present/index.js';
import { type Answer, answerOf } from '../text/threads.js';
import type { Presenting } from './presenting.js';

/** The thread that presents documents for `presenting.ts`; a file of its own in the built program. */
export default function answer({ document, format, page }: Presenting): Promise<Answer<string | Uint8Array>> {
  return answerOf(() => present(document, format, page));
}
