import type { Notice } from '../../model/document.js';
import type { Metric } from '../metric.js';
import { boxDefinition, refusesBox } from './box.js';

/**
 * Customer effort score: for which share of the customers was it easy?
 * 2.0 counts agreement that it was easy (5–7 on 1–7), 1.0 counts little effort (1–2 on 1–5); never pooled.
 */
export const ces: Metric = {
  id: 'ces',
  label: 'CES',
  summary: 'customer effort, 2.0 ("made it easy", high is good) or 1.0 (effort, low is good), never mixed',
  family: 'proportion',
  roles: ['effort'],
  options: ['top'],
  card: {
    id: 'ces',
    label: 'Customer effort score (CES)',
    question: 'For which share of the customers was it easy to get what they needed?',
    formula:
      'CES 2.0 = the share of 5–7 on "made it easy for me", 1–7, 7 = easy; the mean stands beside it. CES 1.0 = the share of 1–2 on "how much effort", 1–5, 1 = little effort: low is good. Which version it is follows from the question and the labels and is printed; the two are never pooled. Ease on other scales takes the better points above the middle.',
    interval: 'Wilson score interval, as for CSAT.',
    assumptions: [
      'the direction is known: "easy" counts upwards, "effort" downwards; --reverse turns it',
      'answers come from independent respondents soon after the contact that they are about',
    ],
    notWhen: [
      'versions 1.0 and 2.0, or scales of different length, are compared',
      'the customer had no task to do: ask for satisfaction instead',
    ],
    source: [
      'Dixon, M., Freeman, K., Toman, N. (2010), Stop trying to delight your customers, Harvard Business Review 88(7/8), 116–122 (CES 1.0)',
      'Dixon, M., Toman, N., DeLisi, R. (2013), The Effortless Experience, Portfolio (CES 2.0)',
    ],
    example: '60 of 80 answers are 5, 6 or 7 on "made it easy": CES 75.0 %; 95 % Wilson 64.5 % to 83.2 %.',
  },
  refuses: (scale, options) => refusesBox(scale, options.top),
  define(scale, options) {
    const version = scale.favourable === 'low' ? '1.0' : '2.0';
    // The points beyond the middle: 3 of 7, 2 of 5, 5 of 10.
    const top = options.top ?? Math.floor(scale.points.length / 2);
    const box = boxDefinition(scale, top, null, `CES ${version}`);
    const notices: Notice[] = [];
    if (version === '2.0' && scale.points.length !== 7) {
      notices.push({
        id: 'ces-on-five-points',
        level: 'note',
        text: `CES 2.0 is defined on seven points; this question has ${scale.points.length}, so compare it only with itself.`,
        tryThis: null,
      });
    }
    return { ...box, companions: box.companions.filter((companion) => companion.id === 'mean'), notices };
  },
};
