import type { Notice } from '../../model/document.js';
import { type Metric, meanOf, pointsText } from '../metric.js';

/** Highest detractor and highest passive on 0 to 10. */
const BREAKS: [number, number] = [6, 8];

/**
 * Net Promoter Score: how many more customers would recommend us than would not?
 * 100 × (share of 9–10 − share of 0–6) of all valid answers; passives (7–8) stay in the base.
 */
export const nps: Metric = {
  id: 'nps',
  label: 'NPS',
  summary: 'Net Promoter Score with its interval, from a 0–10 likelihood to recommend',
  family: 'trinomial',
  roles: ['nps'],
  options: ['breaks'],
  card: {
    id: 'nps',
    label: 'Net Promoter Score (NPS)',
    question: 'How many more customers would recommend us than would not?',
    formula:
      'NPS = 100 × (P − D): P the share of answers 9 and 10 (promoters), D the share of 0 to 6 (detractors). Passives, 7 and 8, stay in the base. Only valid answers are in the base. The variance of one answer is P + D − (P − D)², which holds the covariance of the two shares; the standard error is its square root over √n.',
    interval:
      'Adjusted Wald (3, T): ¾ of an answer is added to the promoters, ¾ to the detractors and 1½ to the passives, then Wald on the adjusted shares. The interval is centred on the adjusted score, a little nearer to zero than the NPS printed beside it. --interval score, wald, wald-n-1 or bootstrap choose another.',
    assumptions: [
      'the question asks for the likelihood to recommend on 0 to 10',
      'answers come from independent respondents who are a random sample of the customers meant; weights, strata and clusters are named where they are not',
    ],
    notWhen: [
      'the scale is not 0 to 10, or the question does not ask for recommendation: take top-box or mean',
      'comparing with a published benchmark of other countries, channels or ways to ask',
      'a handful of answers: the interval spans half the scale',
    ],
    source: [
      'Reichheld, F. F. (2003), The one number you need to grow, Harvard Business Review 81(12), 46–54',
      'Rocks, B. (2016), Interval estimation for the Net Promoter Score, The American Statistician 70(4), 365–372',
    ],
    example:
      '200 promoters, 200 passives, 100 detractors: 100 × (0.4 − 0.2) = +20.0; 95 % adjusted Wald +13.3 to +26.4.',
  },
  refuses(scale, options, named) {
    if (options.breaks) {
      const [low, middle] = options.breaks;
      return low >= scale.low && low <= middle && middle < scale.high
        ? null
        : `the breaks ${low},${middle} do not split ${scale.low}–${scale.high} into three groups`;
    }
    if (scale.coding === 'labels') return 'its answers are labels, and NPS needs numbers from 0 to 10';
    if (scale.low !== 0 || scale.high !== 10) {
      const guessed = ['low', 'medium'].includes(scale.confidence) ? ' (guessed from the answers)' : '';
      return `its scale is ${scale.low}–${scale.high}${guessed}, and NPS needs 0–10`;
    }
    if (scale.kind !== 'recommend' && !named) return 'its question does not ask for recommendation';
    return null;
  },
  define(scale, options) {
    const [low, middle] = options.breaks ?? BREAKS;
    const custom = low !== BREAKS[0] || middle !== BREAKS[1] || scale.low !== 0 || scale.high !== 10;
    const is = {
      detractor: (code: number) => (scale.favourable === 'high' ? code <= low : code > middle),
      promoter: (code: number) => (scale.favourable === 'high' ? code > middle : code <= low),
    };
    const codes = (test: (code: number) => boolean) =>
      pointsText(scale.points.map((point) => point.code).filter(test));
    const passive = (code: number) => !is.detractor(code) && !is.promoter(code);
    const notices: Notice[] = [];
    if (custom) {
      notices.push({
        id: 'custom-breaks',
        level: 'note',
        text: 'With other breaks than 0–6, 7–8, 9–10 the figure is a net score and cannot be compared with an NPS.',
        tryThis: null,
      });
    } else if (scale.kind !== 'recommend') {
      notices.push({
        id: 'not-nps',
        level: 'warning',
        text: 'The question does not ask for likelihood to recommend; it was scored as NPS because you named it.',
        tryThis: 'cxstat top-box or cxstat mean for other 0–10 questions',
      });
    }
    return {
      label: custom ? 'Net score' : 'NPS',
      family: 'trinomial',
      unit: 'points',
      range: [-100, 100],
      value: (code) => (is.promoter(code) ? 100 : is.detractor(code) ? -100 : 0),
      text: `${codes(is.detractor)} detractor, ${codes(passive)} passive, ${codes(is.promoter)} promoter`,
      groups: [
        { id: 'detractors', label: 'Detractors', tone: 'bad', has: is.detractor },
        { id: 'passives', label: 'Passives', tone: 'neutral', has: passive },
        { id: 'promoters', label: 'Promoters', tone: 'good', has: is.promoter },
      ],
      companions: [meanOf(scale)],
      notices,
    };
  },
};
