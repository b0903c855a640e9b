import type { Metric } from '../metric.js';
import { boxDefinition, refusesBox, usualBox } from './box.js';

/** Top box: which share chose the most favourable points of any ordered scale? */
export const topBox: Metric = {
  id: 'top-box',
  label: 'Top box',
  summary: 'the share of the best points of any ordered scale (--top N or --points 4,5)',
  family: 'proportion',
  roles: ['rating', 'satisfaction', 'effort', 'nps'],
  options: ['top', 'points'],
  card: {
    id: 'top-box',
    label: 'Top box',
    question: 'Which share of the answers is among the most favourable points?',
    formula:
      'Top-N box = the share of the N most favourable points among valid answers (two; one on scales of three points). --points lists the points that count instead. The favourable end follows from labels, question text or --reverse.',
    interval: 'Wilson score interval, as for CSAT.',
    assumptions: [
      'the scale is ordered and its good end is known',
      'answers come from independent respondents',
    ],
    notWhen: [
      'scales of different length are compared',
      'the points have no order: a share of one answer is no top box',
    ],
    source: [
      'Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, JASA 22(158), 209–212',
    ],
    example: '81 of 99 answers agree or strongly agree: top-2 box 81.8 %; 95 % Wilson 73.1 % to 88.2 %.',
  },
  refuses(scale, options) {
    const strange = (options.points ?? []).filter(
      (code) => !scale.points.some((point) => point.code === code),
    );
    if (strange.length > 0) return `${strange.join(', ')} is not on its scale ${scale.low}–${scale.high}`;
    return refusesBox(scale, options.top);
  },
  define(scale, options) {
    const top = options.top ?? usualBox(scale);
    return boxDefinition(scale, top, options.points, options.points ? 'Box' : `Top-${top} box`);
  },
};
