import { type Metric, meanOf, pointsText, rankFromBest, scaleText } from '../metric.js';

/** Mean: where do the answers lie on average on an ordered scale, as coded? */
export const mean: Metric = {
  id: 'mean',
  label: 'Mean',
  summary: 'the mean of any ordered scale with its t interval and distribution',
  family: 'mean',
  roles: ['rating', 'satisfaction', 'effort', 'nps'],
  options: [],
  card: {
    id: 'mean',
    label: 'Mean of a scale',
    question: 'Where do the answers lie on average?',
    formula:
      'The (weighted) mean of the codes as written; a reversed scale keeps its codes and says which end is good.',
    interval:
      "Student's t with n − 1 degrees of freedom; with a design, its own standard error and degrees of freedom.",
    assumptions: ['the points are about equally far apart', 'answers come from independent respondents'],
    notWhen: [
      'answers pile up at both ends: the mean is a place where nobody stands; look at the distribution',
      'fewer than about ten answers',
    ],
    source: ['Student (1908), The probable error of a mean, Biometrika 6(1), 1–25'],
    example:
      'Answers 3, 3, 4, 4, 4, 4, 4, 4, 5, 5: mean 4.00, standard error 0.21, 95 % interval 3.52 to 4.48.',
  },
  refuses: () => null,
  define(scale) {
    const size = scale.points.length;
    // Ends of the same size, about a third each: 1–2 and 4–5 of five points.
    const end = Math.max(1, Math.round(size / 3));
    const isHigh = (code: number) => rankFromBest(scale, code) < end;
    const isLow = (code: number) => rankFromBest(scale, code) >= size - end;
    const isMiddle = (code: number) => !isHigh(code) && !isLow(code);
    const named = (test: (code: number) => boolean) =>
      pointsText(scale.points.map((point) => point.code).filter(test));
    return {
      ...meanOf(scale),
      label: 'Mean',
      text: `mean on ${scaleText(scale)}`,
      groups: [
        { id: 'low', label: named(isLow), tone: 'bad', has: isLow },
        { id: 'middle', label: named(isMiddle), tone: 'neutral', has: isMiddle },
        { id: 'high', label: named(isHigh), tone: 'good', has: isHigh },
      ],
      companions: [],
      notices: [],
    };
  },
};
