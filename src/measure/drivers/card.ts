import type { Card } from '../../model/document.js';

export const DRIVERS_CARD: Card = {
  id: 'drivers',
  label: 'Key drivers',
  question: 'Which of the things that customers rate goes with the outcome most, and how sure is that order?',
  formula:
    'Least squares of the outcome on all drivers. Importance = Shapley value of R² (LMG): the increase of R² when a driver enters, averaged over all orders of entering; the values sum to R² and are shown as shares of it. Relative weights (Johnson) stand beside it. --method first takes r² of each alone, last what is lost without it, pratt β·r, beta the standardised coefficient. Up to 24 drivers all orders are walked; beyond that, 5,000 random ones and their reverses, with the error of that. A binary outcome takes a logistic model and the general dominance of McFadden’s R²; beyond 12 drivers, and in the replicates, the shares of a linear model stand in for it. Weights enter every sum. Quadrants: importance against performance, cut at the means. Penalty and reward: the outcome on whether a driver lies in its bottom box and whether in its top box, against the middle. What if: coefficient × how far the mean of the driver moves. An effect is called unclear where its interval holds 0.',
  interval:
    'Percentile bootstrap (1,000 replicates, seeded). Up to 2,000 responses are resampled one by one; of more, each is dealt at random to one of 1,000 parts of the sample (500 in each segment), and the parts are resampled. With more than 16 drivers a replicate takes 100 random orders, the same in each, and not all of them. Limits of ranks are percentiles rounded outwards.',
  assumptions: [
    'the relation is about linear, and answers come from independent respondents',
    'the drivers are of one kind: none of them is a consequence of another or of the outcome',
    'responses with every answer are like those without (listwise, the default); pairwise takes each correlation from those who answered both; imputed puts the mean in the place of a missing answer and a flag beside it, whose part counts for the driver',
  ],
  notWhen: [
    'to prove a cause: importance is association; change one thing for some customers, and compare',
    'drivers say nearly the same (VIF over 10): their coefficients are arbitrary; importance is shared among them',
    'there are fewer than ten responses for each driver: the order is mostly chance',
    'to tell whether a driver matters at all: a share is never 0, so chance gives every driver a little; read its effect and the interval of that',
  ],
  source: [
    'Grömping, U. (2006), Relative importance for linear regression in R: the package relaimpo, Journal of Statistical Software 17(1), 1–27',
    'Johnson, J. W. (2000), A heuristic method for estimating the relative weight of predictor variables in multiple regression, Multivariate Behavioral Research 35(1), 1–19',
    'Lindeman, R. H., Merenda, P. F., Gold, R. Z. (1980), Introduction to Bivariate and Multivariate Analysis, Scott, Foresman, pp. 119–127',
    'Azen, R., Traxel, N. (2009), Using dominance analysis to determine predictor importance in logistic regression, Journal of Educational and Behavioral Statistics 34(3), 319–347',
    'Martilla, J. A., James, J. C. (1977), Importance-performance analysis, Journal of Marketing 41(1), 77–79',
    'Brandt, R. D. (1988), How service marketers can identify value-enhancing service elements, Journal of Services Marketing 2(3), 35–41 (penalty and reward)',
  ],
  example:
    'Three drivers that correlate .6, .3 and .4 with each other and .5, .55 and .35 with the outcome: R² 36.3 %, of which LMG gives them 13.3, 17.4 and 5.7, Johnson 13.4, 17.1 and 5.9.',
};
