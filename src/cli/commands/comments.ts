import { type Agreement, agreement, agreementSections } from '../../measure/comments/agreement.js';
import { SENTIMENT_CARD, THEMES_CARD, TOPICS_CARD } from '../../measure/comments/cards.js';
import { coverage, coverageSections, topicNotices } from '../../measure/comments/coverage.js';
import { learning, learningSections } from '../../measure/comments/learning.js';
import type { CommentsQuestion } from '../../measure/comments/question.js';
import { eachComment, together } from '../../measure/comments/responses.js';
import { sentimentCounts, sentimentSections } from '../../measure/comments/sentiment.js';
import { themesOf } from '../../measure/comments/themes.js';
import { topicCounts, topicLanguages, topicSections } from '../../measure/comments/topics.js';
import { chosenVerbatims, topicMeans, verbatimSections } from '../../measure/comments/verbatims.js';
import { reasonCollector, whySection } from '../../measure/comments/why.js';
import { overlappingNotice } from '../../measure/segments.js';
import type { Card, Notice, Section } from '../../model/document.js';
import { Problem } from '../../model/problem.js';
import type { Column, Survey } from '../../model/survey.js';
import { describe } from '../../prepare/find-column.js';
import { countRows } from '../../tally/counts.js';
import { runAnalysis } from '../analysis.js';
import { limitOf, MEANT, questionOf, topicNamed, WITH_TOPICS } from '../comments-question.js';
import type { Flags } from '../flags.js';
import { columnFinder } from '../open-survey.js';
import { readInteger, readLevels } from '../option-values.js';
import { formatOf } from '../output.js';
import { commentColumn } from '../text-columns.js';
import { refuseOverwrite, type World, writeWhole } from '../world.js';

interface Found {
  sections: Section[];
  notices: Notice[];
}

type Finder = (name: string) => Column;
type Analysis = (question: CommentsQuestion, find: Finder, flags: Flags) => Promise<Found>;

/** How people mean what they say, and whether it agrees with the score that they gave. */
export const runSentiment = command('Sentiment', SENTIMENT_CARD, MEANT, async (question, find, flags) => {
  if (typeof flags.learn === 'string') return learn(question, find, flags, flags.learn);
  const limit = limitOf(flags, 3);
  const { outcome } = question;
  const nobody: { take(): void; end(): Agreement | null } = { take: () => undefined, end: () => null };
  const [covered, counts, agreed, reasons] = await eachComment(question, find, () =>
    together(
      coverage(),
      sentimentCounts(question),
      outcome ? agreement(outcome, limit) : nobody,
      reasonCollector(flags.why === true ? limit : 0),
    ),
  );
  const shares = sentimentSections(question, counts);
  return {
    sections: [
      ...coverageSections(question, covered),
      ...shares.sections,
      ...(agreed ? agreementSections(question, agreed) : []),
      ...(flags.why === true ? [whySection(question, reasons)] : []),
    ],
    notices: shares.notices,
  };
});

/** Weights from the scores beside the comments, written to a file. */
async function learn(question: CommentsQuestion, find: Finder, flags: Flags, file: string): Promise<Found> {
  const { outcome, survey } = question;
  if (!outcome) {
    throw new Problem('usage', '--learn needs a score beside the comments.', {
      exists: describe(survey.columns.filter(({ scale }) => scale !== null).slice(0, 20)),
      tryThis: '--score COLUMN names it',
    });
  }
  refuseOverwrite(
    file,
    survey.source.files.map(({ name }) => name),
  );
  if (flags.learned !== undefined) {
    throw new Problem('usage', '--learn begins with the weights that ship with cxstat; leave out --learned.');
  }
  const english = question.own.lexicons?.find(({ language }) => language === 'en');
  const [covered, model] = await eachComment(question, find, () =>
    together(coverage(), learning(outcome, english)),
  );
  writeWhole(file, `${JSON.stringify(model, null, 2)}\n`);
  const found = learningSections(model, file);
  return { sections: [...coverageSections(question, covered), ...found.sections], notices: found.notices };
}

/** What people talk about, how they mean it, and what it goes with. */
export const runTopics = command('Topics', TOPICS_CARD, WITH_TOPICS, async (question, find) => {
  const [covered, counts] = await eachComment(question, find, () =>
    together(coverage(), topicCounts(question)),
  );
  const found = topicSections(question, counts);
  return {
    sections: [...coverageSections(question, covered), ...found.sections],
    notices: [...topicNotices(covered, topicLanguages(question)), ...found.notices],
  };
});

/** What people say in words of their own, beyond the topics. */
export const runThemes = command('Themes', THEMES_CARD, WITH_TOPICS, (question, find, flags) =>
  themesOf(question, find, limitOf(flags, 15)),
);

/** The comments themselves: typical, extreme, recent, by topic. */
export const runVerbatims = command('Verbatims', null, WITH_TOPICS, async (question, find, flags) => {
  const wanted = typeof flags.topic === 'string' ? topicNamed(question.taxonomy, flags.topic) : null;
  const means = await eachComment(question, find, topicMeans);
  const chosen = await eachComment(question, find, () =>
    chosenVerbatims(means, (topic) => wanted === null || topic === wanted, limitOf(flags, 3)),
  );
  return verbatimSections(question, means, chosen, flags.why === true);
});

function command(title: string, card: Card | null, comments: string[], analyse: Analysis) {
  return (world: World, files: string[], flags: Flags): Promise<number> => {
    formatOf(flags);
    const levels = readLevels('--confidence', String(flags.confidence ?? '95'));
    if (levels.length > 1) throw new Problem('usage', '--confidence takes one level here.');
    const minBase = readInteger('--min-base', String(flags.minBase ?? '30'), 0, 1_000_000);
    limitOf(flags, 1);
    const opening = {
      comments: (read: Survey) => ({ from: commentColumn(read, flags), columns: comments }),
    };
    return runAnalysis(world, files, flags, opening, async (survey, check) => {
      const find = columnFinder(survey);
      const question = questionOf(survey, flags, levels[0]!, minBase);
      const { where, weight, by } = question;
      const rows = await countRows(survey, weight, where, find);
      check(rows);
      const found = await analyse(question, find, flags);
      const explained: Section[] =
        flags.explain === true && card ? [{ kind: 'card', id: card.id, title: card.label, card }] : [];
      const overlapping = by.some(({ separator }) => separator !== null);
      return {
        title: (names) => `${title}: ${names}`,
        sections: [...found.sections, ...explained],
        notices: [
          ...(overlapping ? [overlappingNotice(by.map(({ id }) => id).join(' * '))] : []),
          ...found.notices,
        ],
        rows,
        used: [question.text.comment, question.outcome?.column, ...by, weight],
      };
    });
  };
}
