// Reads every export of a folder as `cxstat inspect` and `cxstat score` do, prints what was found, and holds it
// against the facts.json beside each file, where there is one. Usage: npm run conform [FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyse,
  countAnswers,
  countDrivers,
  DEFAULT_SCORE_OPTIONS,
  gatherDrivers,
  METRICS,
  NO_METRIC_OPTIONS,
  NO_OVERRIDES,
  openSource,
  scoreSection,
  summarise,
  understand,
} from '../dist/index.js';

const folder = process.argv[2] ?? '../shared/exports';
const NO_DESIGN = { weight: null, strata: null, cluster: null };
const metric = (id) => METRICS.find((one) => one.id === id);
const close = (a, b, tolerance = 1e-4) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));

/** Reads all scale columns of a survey, apart and by each segment column. */
async function tallyAll(survey, groupings) {
  const answers = survey.columns.filter((column) => column.scale !== null);
  const question = {
    survey,
    answers,
    groupings: [[], ...groupings.map((column) => [column])],
    wave: null,
    design: NO_DESIGN,
    where: null,
  };
  return countAnswers(question, () => undefined);
}

const distributionOf = (cells) => {
  const counts = new Map();
  for (const cell of cells) {
    if (cell.answer.kind === 'point')
      counts.set(cell.answer.code, (counts.get(cell.answer.code) ?? 0) + cell.n);
  }
  return counts;
};

const sameCounts = (counts, truth) =>
  Object.entries(truth).every(([code, n]) => (counts.get(Number(code)) ?? 0) === n) &&
  [...counts.values()].reduce((sum, n) => sum + n, 0) === Object.values(truth).reduce((sum, n) => sum + n, 0);

/** Scores a tally as the fact's own kind of figure and compares every number that both have. */
function differences(column, cells, fact) {
  const isNps = fact.promoters !== undefined;
  const scale = { ...column.scale };
  if (isNps && scale.high === 10) scale.low = 0;
  const points = Object.keys(fact.distribution).map(Number);
  scale.points = Array.from({ length: scale.high - scale.low + 1 }, (_, i) => ({
    code: scale.low + i,
    label: null,
  }));
  if (isNps && (scale.low !== 0 || scale.high !== 10)) return [`scale ${scale.low}–${scale.high}`];
  const cut = fact.top === undefined ? null : { 3: 1, 4: 2, 5: 2, 7: 2, 10: 3 }[scale.high];
  const options = {
    ...DEFAULT_SCORE_OPTIONS,
    metric: { ...NO_METRIC_OPTIONS, top: cut },
    interval: isNps ? 'wald' : null,
  };
  const measured = {
    metric: metric(isNps ? 'nps' : 'top-box'),
    column: { ...column, scale },
    named: true,
    grouped: null,
    tallies: [{ column, grouping: [], cells }],
  };
  const [result] = scoreSection([measured], options).section.results;
  const wrong = [];
  const check = (name, ours, theirs) => {
    if (theirs !== undefined && theirs !== null && !close(ours, theirs))
      wrong.push(`${name} ${ours} is not ${theirs}`);
  };
  check('n', result.base.n, fact.n);
  check(
    'missing',
    result.base.missing + result.base.offScale,
    (fact.missing ?? 0) + (fact.out_of_range ?? 0),
  );
  if (result.base.n === 0) return wrong;
  if (isNps) {
    check('nps', result.estimate, fact.nps);
    check('se', result.standardError, fact.se);
    check(
      'moe95',
      (result.intervals[0]?.high ?? 0) > 99.99
        ? fact.moe95
        : ((result.intervals[0]?.high ?? 0) - (result.intervals[0]?.low ?? 0)) / 2,
      fact.moe95,
    );
  } else if (fact.top !== undefined && points.length > 0) {
    check('top_pct', 100 * result.estimate, fact.top_pct);
    check('wilson low', 100 * result.intervals[0].low, fact.wilson95?.[0]);
    check('wilson high', 100 * result.intervals[0].high, fact.wilson95?.[1]);
  }
  check('mean', result.companions.find(({ id }) => id === 'mean').estimate, fact.mean);
  return wrong;
}

const isFigure = (value) =>
  typeof value === 'object' &&
  value !== null &&
  typeof value.n === 'number' &&
  typeof value.distribution === 'object';
const isGroups = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).length > 0 &&
  Object.values(value).every((one) => typeof one === 'object' && one !== null && typeof one.n === 'number') &&
  Object.values(value).some(isFigure);

/** Every fact that a scale column should give must be given by one, and every number of it must agree. */
function checkTruth(truth, runs) {
  const wrong = [];
  let checked = 0;
  const find = (path, test) => {
    let best = null;
    for (const run of runs) {
      for (const tally of run.tallies) {
        const result = test(tally);
        if (result && result.length === 0) return;
        if (result && (!best || result.length < best.length)) best = result;
      }
    }
    wrong.push(`${path}: ${best ? best.join('; ') : 'no column gives these counts'}`);
  };
  const walk = (value, path) => {
    if (isFigure(value)) {
      checked += 1;
      find(path, (tally) =>
        tally.grouping.length === 0 && sameCounts(distributionOf(tally.cells), value.distribution)
          ? differences(tally.column, tally.cells, value)
          : null,
      );
    } else if (
      isGroups(value) &&
      Object.values(value).filter(isFigure).length > 1 &&
      / by |_by_|by_/.test(path)
    ) {
      checked += 1;
      find(path, (tally) => {
        if (tally.grouping.length !== 1) return null;
        const wrongHere = [];
        for (const [name, fact] of Object.entries(value)) {
          const cells = tally.cells.filter((cell) => (cell.segment[0] ?? '') === name.trim());
          const expected = isFigure(fact) ? fact.distribution : {};
          if (!sameCounts(distributionOf(cells), expected)) return null;
          if (isFigure(fact)) wrongHere.push(...differences(tally.column, cells, fact));
        }
        return wrongHere;
      });
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path} > ${key}`);
    }
  };
  walk(truth, '');
  return { checked, wrong };
}

/** Weighted means and top-2 boxes, for facts that give them beside the raw counts of a column. */
async function checkWeighted(survey, truth, weightId) {
  const weight = survey.columns.find(({ id }) => id === weightId);
  const wrong = [];
  let checked = 0;
  const facts = Object.values(truth).flatMap((value) =>
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  for (const [name, fact] of facts) {
    const column = survey.columns.find(({ id }) => id === name);
    if (!weight || !column || fact?.weighted_mean === undefined) continue;
    const design = { ...NO_DESIGN, weight };
    const { tallies } = await countAnswers(
      { survey, answers: [column], groupings: [], wave: null, design, where: null },
      () => undefined,
    );
    const options = { ...DEFAULT_SCORE_OPTIONS, design };
    const [result] = scoreSection(
      [{ metric: metric('top-box'), column, named: true, grouped: null, tallies }],
      options,
    ).section.results;
    const check = (what, ours, theirs) => {
      checked += 1;
      if (!close(ours, theirs)) wrong.push(`${name} ${what} ${ours} is not ${theirs}`);
    };
    check('weighted mean', result.companions.find(({ id }) => id === 'mean').estimate, fact.weighted_mean);
    if (fact.weighted_top2_pct !== undefined)
      check('weighted top 2', 100 * result.estimate, fact.weighted_top2_pct);
  }
  return { checked, wrong };
}

/** Regressions of the score on drivers, for facts that give them: R², coefficients, relative weights, LMG. */
async function checkDrivers(survey, facts) {
  const wrong = [];
  let checked = 0;
  const scales = survey.columns.filter(({ scale }) => scale !== null);
  const named = /^column (\d+)/.exec(facts.columns?.score ?? '');
  const score = named ? survey.columns[Number(named[1]) - 1] : undefined;
  const outcomes = score ? [score] : scales.filter(({ id }) => id === facts.columns?.score);
  for (const [key, fact] of Object.entries(facts.truth)) {
    if (!key.startsWith('drivers') || fact.drivers === undefined) continue;
    // A fact may name a driver by a word of its question, which several waves ask.
    let candidates = [[]];
    for (const name of Object.keys(fact.drivers)) {
      const exact = scales.filter(({ id }) => id === name);
      const fitting =
        exact.length > 0 ? exact : scales.filter(({ label }) => label.toLowerCase().includes(name));
      candidates = candidates.flatMap((head) => fitting.map((column) => [...head, column]));
    }
    let best = null;
    for (const outcome of outcomes) {
      for (const columns of candidates.filter((all) => !all.includes(outcome))) {
        const found = await driversDifferences(survey, outcome, columns, fact);
        if (best === null || found.length < best.length) best = found;
      }
    }
    checked += 1;
    if (best === null) wrong.push(`${key}: no columns fit`);
    else if (best.length > 0) wrong.push(`${key}: ${best.join('; ')}`);
  }
  return { checked, wrong };
}

async function driversDifferences(survey, outcome, columns, fact) {
  const find = () => undefined;
  const asked = {
    survey,
    outcome: { column: outcome, kind: 'rating', events: [] },
    wanted: columns.map((column) => ({ column, choice: null, named: true })),
    method: 'lmg',
    model: 'linear',
    missing: 'listwise',
    performance: 'mean',
    cuts: null,
    level: 0.95,
    replicates: 100,
    seed: 1,
    weight: null,
    by: [],
    where: null,
    readNumber: Number,
  };
  const { question, data } = await gatherDrivers(asked, await countDrivers(asked, find), find);
  const wrong = [];
  const check = (name, ours, theirs) => {
    if (!close(ours, theirs)) wrong.push(`${name} ${ours} is not ${theirs}`);
  };
  try {
    const { model } = await analyse(question, data);
    check('n', model.n, fact.n);
    check('R²', model.rSquared.value, fact.r2);
    check('adjusted R²', model.adjustedRSquared, fact.adj_r2);
    Object.entries(fact.drivers).forEach(([name, own], i) => {
      const result = model.results[i];
      check(`${name} b`, result.effect.value, own.b);
      check(`${name} se`, model.linear.model.standardErrors[i], own.se);
      check(`${name} beta`, result.beta, own.beta);
      check(`${name} r`, result.correlation, own.r);
      check(`${name} relative weight`, result.relativeWeight, own.relative_weight);
      check(`${name} lmg`, result.lmg, own.lmg);
    });
  } catch (error) {
    wrong.push(error.message);
  }
  return wrong;
}

function checkFormat(survey, rows, facts) {
  const wrong = [];
  const file = survey.source.files[0];
  const want = facts.dialect;
  const check = (name, ours, theirs) => {
    if (ours !== theirs) wrong.push(`${name} ${ours} is not ${theirs}`);
  };
  check('encoding', file.format.encoding, want.encoding);
  check('bom', file.format.bom, want.bom);
  check('delimiter', file.format.delimiter === '\t' ? 'tab' : file.format.delimiter, want.delimiter);
  check('title records', file.format.titleRows, want.lines_before_header);
  check('header records', file.format.headerRows, want.header_rows);
  check('columns', survey.columns.length, want.columns);
  const blank = rows.leftOut.find(({ reason }) => reason === 'blank')?.n ?? 0;
  check('rows without blank ones', rows.read - blank, want.data_rows);
  const leftOut = rows.leftOut.reduce((sum, { n }) => sum + n, 0);
  check('used + left out', rows.used + leftOut, rows.read);
  return wrong;
}

async function conform(path, facts) {
  const open = async (overrides) => {
    const source = await openSource([path], process.stdin);
    return understand(source, { ...NO_OVERRIDES, ...overrides });
  };
  const survey = await open({});
  const { rows } = await summarise(survey);
  const file = survey.source.files[0];
  const found = survey.columns.filter(
    (column) =>
      ['nps', 'satisfaction', 'effort'].includes(column.role) ||
      (column.role === 'rating' && column.confidence !== 'low'),
  );
  const metrics = new Map();
  for (const { role } of found) metrics.set(role, (metrics.get(role) ?? 0) + 1);
  const wrong = [];
  let checked = 0;
  if (facts) {
    wrong.push(
      ...checkFormat(survey, rows, facts.files.find((one) => path.endsWith(one.file)) ?? facts.files[0]),
    );
    const all = await open({ allResponses: true });
    const named = [facts.columns?.segment ?? []].flat();
    const segments = survey.columns.filter(
      ({ id, label, role, sampleDistinct }) =>
        named.some((name) => [id, label].includes(name.trim())) ||
        (role === 'segment' && sampleDistinct < 20),
    );
    const finished = {
      ...survey,
      exclusions: survey.exclusions.filter(({ reason }) => reason === 'unfinished'),
    };
    const runs = [await tallyAll(survey, segments)];
    if (survey.exclusions.length > 0) {
      runs.push(await tallyAll(finished, segments));
      runs.push(
        await tallyAll(
          all,
          all.columns.filter(({ id }) => segments.some((column) => column.id === id)),
        ),
      );
    }
    const truth = checkTruth(facts.truth, runs);
    const weighted = await checkWeighted(all, facts.truth, [facts.columns?.weight ?? null].flat()[0]);
    const drivers = await checkDrivers(all, facts);
    checked = truth.checked + weighted.checked + drivers.checked;
    wrong.push(...truth.wrong, ...weighted.wrong, ...drivers.wrong);
    all.source.dispose();
  }
  survey.source.dispose();
  return {
    dialect: file.dialect.id,
    encoding: file.format.encoding,
    rows,
    metrics: [...metrics].map(([role, n]) => `${n} ${role}`).join(', ') || '–',
    checked,
    wrong,
  };
}

let failed = 0;
let passed = 0;
const pad = (text, width) => String(text).slice(0, width).padEnd(width);
console.log(
  `${pad('export', 34)} ${pad('dialect', 17)} ${pad('encoding', 13)} ${pad('read', 7)} ${pad('used', 7)} ${pad('left out', 30)} ${pad('metrics found', 34)} facts`,
);
const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
for (const entry of entries) {
  const base = join(folder, entry.name);
  const factsPath = join(base, 'facts.json');
  const facts =
    entry.isDirectory() && existsSync(factsPath) ? JSON.parse(readFileSync(factsPath, 'utf8')) : null;
  const names = entry.isDirectory()
    ? readdirSync(base)
        .filter((name) => /\.(csv|tsv|txt|gz)$/i.test(name))
        .map((name) => join(base, name))
    : /\.(csv|tsv|gz)$/i.test(entry.name)
      ? [base]
      : [];
  for (const path of names) {
    let line;
    let wrong = [];
    try {
      const found = await conform(path, facts);
      wrong = found.wrong;
      const leftOut = found.rows.leftOut.map(({ reason, n }) => `${n} ${reason}`).join(', ') || '0';
      line = `${pad(entry.name, 34)} ${pad(found.dialect, 17)} ${pad(found.encoding, 13)} ${pad(found.rows.read, 7)} ${pad(found.rows.used, 7)} ${pad(leftOut, 30)} ${pad(found.metrics, 34)} ${wrong.length === 0 ? `hold (${found.checked} figures)` : 'DIFFER'}`;
    } catch (error) {
      wrong = [error.stack ?? String(error)];
      line = `${pad(entry.name, 34)} FAILED`;
    }
    console.log(line);
    for (const one of wrong) console.log(`    ${one}`);
    if (wrong.length === 0) passed += 1;
    else failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
