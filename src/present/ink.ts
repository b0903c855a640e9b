/** The doorway to Chalk: colours by role. Nothing is told by colour alone. */
import { Chalk } from 'chalk';
import type { DistributionPart } from '../model/document.js';
import type { PresentOptions } from './options.js';

export type Tone = DistributionPart['tone'];
export type Paint = (text: string) => string;

export interface Ink {
  heading: Paint;
  strong: Paint;
  faint: Paint;
  warning: Paint;
  tone: Record<Tone, Paint>;
}

export function mixInk(color: PresentOptions['color']): Ink {
  const chalk = new Chalk({ level: color });
  const plain: Paint = (text) => text;
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    warning: (text) => chalk.yellow(text),
    tone: {
      good: (text) => chalk.green(text),
      neutral: (text) => chalk.yellow(text),
      bad: (text) => chalk.red(text),
      none: plain,
    },
  };
}
