import type { Metric } from '../metric.js';
import { boxDefinition, refusesBox, usualBox } from './box.js';

/**
 * Customer satisfaction score: which share of the customers is satisfied?
 * The two most favourable points of the scale over all valid answers.
 */
export const csat: Metric = {
  id: 'csat',
  label: 'CSAT',
  summary: 'customer satisfaction: the share of the two best points, with mean, bottom box and net',
  family: 'proportion',
  roles: ['satisfaction'],
  options: ['top'],
  card: {
    id: 'csat',
    label: 'Customer satisfaction score (CSAT)',
    question: 'Which share of the customers is satisfied?',
    formula:
      'CSAT = the share of the two most favourable points among valid answers: 4–5 on 1–5, 6–7 on 1–7, 9–10 on 1–10; the best one on scales of three points. --top says another number. Beside it: the mean, the bottom box of the same size, and the net (top − bottom, in points).',
    interval:
      'Wilson score interval without continuity correction, on the effective number of answers where there are weights. --interval clopper-pearson, jeffreys, agresti-coull or wald choose another.',
    assumptions: [
      'the scale is ordered and its good end is known (label sets and question text tell; --reverse turns it)',
      'answers come from independent respondents; weights, strata and clusters are named where they are not',
    ],
    notWhen: [
      'scales of different length are compared: a top-2 box of five points is not one of seven',
      'the mean moved within the top box: look at the distribution',
    ],
    source: [
      'Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, JASA 22(158), 209–212',
      'Brown, L. D., Cai, T. T., DasGupta, A. (2001), Interval estimation for a binomial proportion, Statistical Science 16(2), 101–133',
    ],
    example: '42 of 50 answers are 4 or 5: CSAT 84.0 %; 95 % Wilson 71.5 % to 91.7 %.',
  },
  refuses: (scale, options) => refusesBox(scale, options.top),
  define(scale, options) {
    return boxDefinition(scale, options.top ?? usualBox(scale), null, 'CSAT');
  },
};
