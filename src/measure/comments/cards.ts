import type { Card } from '../../model/document.js';

export const SENTIMENT_CARD: Card = {
  id: 'sentiment',
  label: 'Sentiment of comments',
  question: 'How do customers mean what they write, and does it agree with the score that they gave?',
  formula:
    'The language of a comment comes first, told from the comment and the mix of the column; what no engine reads is not scored. English: words and phrases of a lexicon of customer experience, after negation (as far as the next mark or "but"), degree, wishes and emoji, beside trained weights of words and pairs of words; a logistic model makes one number of both, −1 to 1, of the comment and of each clause. Thai: trained weights of runs of characters and a lexicon. Polish, German, Spanish, French: a lexicon of stems. Near 0 a comment is neutral; with a clearly good and a clearly bad clause it is mixed. "Nothing" is praise where the question asks what to improve. Shares are of the scored comments.',
  interval:
    'Wilson for shares, on the effective n when weighted. Two waves: pooled z, or Fisher’s exact test where an expected count is under 5, with Newcombe’s limits; Holm over the four sentiments. Rank correlation: Spearman’s ρ with Fisher’s z and the variance of Bonett and Wright.',
  assumptions: [
    'those who write stand for themselves: the unhappy and the delighted write more often than the others',
    'a comment is about what was asked, and its words are used as most customers use them',
    'the engine errs: figures on public sets stand in the documentation; a share of sentiment carries that error beside its interval',
  ],
  notWhen: [
    'single comments decide about a person: sarcasm and facts without a bad word are read wrong often',
    'to compare languages: each has its own engine with its own faults',
    'most comments are in a language that is not scored: the rest is no sample of all',
  ],
  source: [
    'Hutto, C. J., Gilbert, E. (2014), VADER: a parsimonious rule-based model for sentiment analysis of social media text, Proceedings of ICWSM-14 (the idea of a lexicon with rules)',
    'Bonett, D. G., Wright, T. A. (2000), Sample size requirements for estimating Pearson, Kendall and Spearman correlations, Psychometrika 65, 23–28',
    'Newcombe, R. G. (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890',
  ],
  example:
    '"Great food but rude staff": the first clause is good (great), the second bad (rude), the comment is mixed. "Still waiting for my refund" has no bad word and is negative all the same.',
};

export const TOPICS_CARD: Card = {
  id: 'topics',
  label: 'Topics of comments',
  question: 'What do customers talk about, how do they mean it, and what does it go with?',
  formula:
    'A taxonomy of topics in groups, each with patterns over words and their lemmas, exceptions, examples and counter-examples. A comment can mention several; each mention belongs to a clause and takes its sentiment (mixed where clauses of one topic disagree). Share = comments that mention the topic / comments that say something in English. The score of those who mention a topic stands against that of all other commenters, never against a total that contains them.',
  interval:
    'Wilson for shares, on the effective n when weighted. Scores: the test of the metric (z with ¾ and 3 answers added for NPS, pooled z or Fisher for shares, Welch’s t for means). Waves: pooled z or Fisher with Newcombe’s limits. Holm over all topics of a table.',
  assumptions: [
    'a topic is what its patterns find: some comments about it use other words, some that match mean something else',
    'comments are answers of independent customers',
  ],
  notWhen: [
    'to prove a cause: who mentions a topic differs from others in more than that',
    'the topic that matters to you is not in the list: --topics FILE adds it; cxstat themes shows what is said beyond the list',
    'to add up shares: a comment counts in each topic that it mentions',
  ],
  source: [
    'Newcombe, R. G. (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890',
    'Rocks, B. (2016), Interval estimation for the Net Promoter Score, The American Statistician 70(4), 365–372',
    'Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6(2), 65–70',
  ],
  example:
    'Of 400 comments 60 mention waiting: 15.0 %, 95 % 11.8 … 18.8 %. "We waited an hour, the staff were kind" counts in waiting (negative) and in agent attitude (positive).',
};

export const THEMES_CARD: Card = {
  id: 'themes',
  label: 'Themes of comments',
  question: 'Which words are distinctive of some comments, and what is said that no topic covers?',
  formula:
    'Phrases of one to three words, alike in all their forms, counted once a comment. For each, the difference of its log-odds in two sets of comments with an informative Dirichlet prior (its frequency in all of them, as strong as the smaller set), divided by its standard error: z. Phrases with z from 1.96 on and in three comments at least are shown (of comments without a topic all that lean that way), those that the same comments hold together under the most distinctive one.',
  interval:
    'Wilson for the shares. z ranks phrases; it is no test, for the phrases were chosen because they differ.',
  assumptions: [
    'what is new is said in like words by several customers',
    'comments are in English: phrases are not counted in other languages',
  ],
  notWhen: [
    'there are few comments: under a hundred on a side chance looks like a theme',
    'a yes or no is wanted: read the comments behind a phrase before you act on it',
  ],
  source: [
    'Monroe, B. L., Colaresi, M. P., Quinn, K. M. (2008), Fightin’ Words: lexical feature selection and evaluation for identifying the content of political conflict, Political Analysis 16(4), 372–403',
  ],
  example:
    'Counts (30, 10) of two words in one set against (10, 30) in the other with a prior of (5, 5): log-odds differ by 1.69 for the first word, z = 5.49.',
};
