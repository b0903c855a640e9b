/** The page of the methods, from the metrics' own cards. */
export function methodsPage(metrics, analyses, planning) {
  return `<!-- Written by docs/generate.mjs: change that, or the metric's card in src/measure/metrics. -->

# Methods: how each number is made

Every number of cxstat has a definition, a base, an interval and a source. The cards below are the ones that
\`cxstat explain\` prints. The sections after them hold for all metrics.

In formulas, p is a share, n a number of answers, w a weight, and z the two-sided quantile of the normal
distribution for the confidence asked for, computed and not rounded to 1.96.

## Metrics

${metrics.map(metricSection).join('\n\n')}

## Analyses

${analyses.map(cardSection).join('\n\n')}

## Planning

${planning.map(cardSection).join('\n\n')}

## Intervals

The interval that is printed is a default, and its name stands under the score. \`--interval\` chooses another of
the same row; \`--confidence 90,95\` asks for several levels at once. Figures beside the main one, such as the mean beside
a CSAT, keep the default.

| Estimate | Default | Others |
|---|---|---|
| Net of two shares: NPS, net of boxes | \`adjusted-wald\` | \`score\`, \`wald\`, \`wald-n-1\`, \`bootstrap\` |
| Share: CSAT, CES, top box | \`wilson\` | \`clopper-pearson\`, \`jeffreys\`, \`agresti-coull\`, \`wald\` |
| Mean | \`t\` | |

**Why not Wald.** The textbook interval, estimate ± z standard errors, is too short for small bases and has no width
when all answers agree. It is offered for comparison with other tools.

**Net scores.** Promoters and detractors are shares of the same answers, so they are negatively correlated. The
variance of one answer, P + D − (P − D)², contains that covariance. Adding up two binomial variances does not, and
its interval is too short. \`adjusted-wald\` is centred on a score that is pulled a little towards zero: it is not
symmetric about the NPS beside it. \`score\` is the interval of all net scores that a score test would not reject.
\`wald-n-1\` divides by n − 1, as tools do that treat promoters as +100 and detractors as −100.

**Shares.** \`wilson\` has no continuity correction. \`clopper-pearson\` covers at least as often as it promises, and is
wider than it has to be. \`jeffreys\` has equal tails, with 0 as the lower limit at no success and 1 as the upper
limit where all are.

**Bootstrap.** 2,000 multinomial samples from the observed shares, percentile limits. The same \`--seed\` gives
the same limits on every machine. It is for unweighted answers without \`--population\`.

**No interval.** A single answer, or answers that all count the same under a method that needs variation, give a
score without an interval and a notice that says why. No valid answer gives no score: never a zero.

## Weights and the design of the sample

\`--weight\`, \`--strata\` and \`--cluster\` name columns of the file. Standard errors are then Taylor-linearised for
sampling with replacement: each answer contributes w(y − ȳ)/Σw, contributions are added up by cluster, and
their variance within strata is added up over strata. Segments and waves are domains of the whole design, so a cluster
without answers in a segment still counts. A stratum with a single cluster is centred at the mean of all, which
errs on the wide side, and a notice says so.

- **Base.** It stays the number of answers. Beside it stand the sum of weights and the effective number of answers.
- **Effective n.** With weights alone (Σw)²/Σw² (Kish). With strata or clusters, the size of a simple random sample with
  the same standard error. Wilson, adjusted Wald and the other score intervals use it in place of n.
- **Design effect.** With weights alone nΣw²/(Σw)². With strata or clusters, the variance over that of a simple random
  sample of the same size.
- **Scale of weights.** Multiplying all weights by a constant changes nothing but their sum. Equal weights are no weights, and a
  notice says so.
- **Invalid weights.** A response whose weight is blank, zero, negative or no number is left out and counted in
  the account of rows.
- **Finite population.** \`--population 20000\`, or \`"North=9000,South=4000"\` by stratum, shortens the interval when
  a good part of all customers answered. It is a statement about these customers, not about future ones. Together with
  \`--cluster\` it is refused, since the number of clusters in the population would be needed.

Sources: Binder, D. A. (1983), International Statistical Review 51(3), 279–292; Lumley, T. (2004), Journal of
Statistical Software 9(8), 1–19; Kish, L. (1992), Journal of Official Statistics 8(2), 183–200; Cochran, W. G. (1977),
Sampling Techniques, 3rd edition.

## What is in the base

Each result prints its base: the valid answers to that question. On the way there, a row can be left out, and an
answer can be missing or off the scale. All three are counted and shown.

| | What | Where it is counted |
|---|---|---|
| Rows left out | could not be read; empty; unfinished; previews and tests; spam; disqualified; not in \`--where\`; without a valid weight | the account "612 rows read = … used + … left out", first reason that applies |
| Missing answers | blank cells, and markers such as "N/A", "Don't know", "Prefer not to say", −99 or 99 beyond a gap, in the language of the survey | \`missing\`, with the markers listed |
| Off the scale | an answer that is neither on the scale nor a marker, such as 11 on 0–10 | \`offScale\`, with the values listed |

\`--missing "No idea,98"\` adds markers. \`--scale\` and \`--labels\` say what the scale is.

## Segments, waves and several choices

- A segment is scored on its own answers; the total holds all of them, also those without a segment, shown as "(blank)".
- A segment from a column with several choices a cell counts a response in each of its choices. The bases then add
  up to more than the total, and a notice says so.
- A wave by calendar is the day, ISO week, month, quarter or year of the response's date as it stands in
  the file; times are not shifted between zones. Responses without a readable date count in the total only.
- Intervals of segments and waves are each on their own. Two that overlap do not show that two scores are equal.

## What a report looks at

\`report\` and \`batch\` choose by rules that look at the columns and never at a score; each choice has an option.

| What | Chosen | Option |
|---|---|---|
| Questions that are scored | every one that a metric is defined on | \`--score\`, \`--metrics\` |
| Headline questions: by segment, over time, first | those of a key metric (recommendation, satisfaction, effort), at most six; without any, the first three ratings | \`--score\` |
| Segments | the first four columns of segments with 2 to 12 values, blank in fewer than half of the responses | \`--by\` |
| Waves | the unit of time that suits the period: days up to two weeks, weeks up to twelve, months up to a year and a half, quarters up to four years, then years; none where all is one day | \`--wave\` |
| Outcome of the drivers, score beside the comments | the first headline question | \`--outcome\`, \`--score\` |
| Comments | the column of comments that most answered | \`--comment\` |

"Where to look first" begins with each headline score and its interval. What is bad follows, then what is good, then what is
neither, each in this order:

1. **Gates** that are not kept.
2. **The last two waves.** A score rose or fell where the test of the difference, adjusted by Holm for the questions that are followed,
   is significant at the report's level. From three waves on, Cochran's Q, adjusted in the same way, tells whether all of them could be
   one score: where they could, no wave is a best one.
3. **Segments.** Each segment with \`--min-base\` answers is compared with all who are not in it. The p-values are adjusted by Holm
   over all segments of all headline questions together, so that the chance of a single false finding stays at 5 %. Of
   those that remain, up to three lower ones and three higher ones are named, the surest first; where none remains, that is said.
4. **Drivers** in the field of high importance and low performance whose interval of importance lies above the cut, up to two. A model of the whole data is no proof of cause.
5. **Topics** whose mentioners score lower than other commenters, adjusted by Holm over the topics: up to two, by the number
   of comments times the difference.

Two nets are compared as adjusted nets, two shares by the pooled z test or Fisher's exact test with Newcombe's interval, two means by
Welch's t test; weights and the design enter by the effective number of answers.

**The index of a batch** tests by Cochran's Q whether the values with \`--min-base\` answers differ at all. Where they do not, their
order is the work of chance, and the index says so. It lists them by name, not by score.

Cochran's Q is Σ(x − x̄)²/s², with x̄ the mean of the estimates weighted by 1/s², against χ² with one degree of freedom fewer than
estimates. Estimates are taken as independent and about normal. Findings are where to look, not what to conclude.

Sources: Cochran, W. G. (1954), The combination of estimates from different experiments, Biometrics 10(1), 101–129; Holm, S.
(1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6(2), 65–70.

## Small bases

A base under 30 is flagged with an asterisk and a notice; \`--min-base\` moves that limit. With weights the effective number
counts. \`--suppress-base N\` hides scores on fewer than N answers, to protect respondents; the base is still shown.

## How numbers are warranted

A test compares a number with one of three things: a published worked example, with source and page; the output of
another program, whose script and version are kept beside its output in \`fixtures/oracle/\`; or an identity, such as that
splitting a row into two of half the weight changes nothing. What cxstat printed before is not among them.
[CHANGELOG.md](../CHANGELOG.md) lists for each release which printed numbers changed, and why.
`;
}

/** Of an analysis, which has no options of a metric. */
const cardSection = (card) =>
  metricSection({ id: card.id, summary: card.question.replace('?', '').toLowerCase(), options: [], card });

function metricSection({ id, summary, options, card }) {
  const own = options.map((name) => `\`--${name}\``).join(', ');
  return `### ${card.label}

\`cxstat ${id}\`: ${summary}.${own === '' ? '' : ` Options of its own: ${own}.`}

**Question.** ${card.question}

**Formula.** ${card.formula}

**Interval.** ${card.interval}

**Assumptions.**

${list(card.assumptions)}

**When not to use it.**

${list(card.notWhen)}

**Example.** ${card.example}

**Sources.**

${list(card.source)}`;
}

const list = (items) => items.map((item) => `- ${item}`).join('\n');
