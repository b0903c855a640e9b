/**
 * cxstat as a library: the rooms of the command line, for use from code.
 *
 * const source = await openSource(['responses.csv'], process.stdin);
 * const survey = understand(source, NO_OVERRIDES);
 */

export { DIALECTS } from './intake/dialects/index.js';
export { openSource } from './intake/source.js';
export { ANALYSIS_CARDS, CARDS, PLANNING_CARDS } from './measure/cards.js';
export { analyse } from './measure/drivers/analysis.js';
export { countDrivers, type DriversAsked, gatherDrivers } from './measure/drivers/gathering.js';
export type { Driver, DriversQuestion, Outcome } from './measure/drivers/question.js';
export type { Analysis, DriversData } from './measure/drivers/results.js';
export { driversDocument } from './measure/drivers/sections.js';
export { compareSegments } from './measure/drivers/segment-models.js';
export { readRule } from './measure/gates/rule.js';
export { judgeCount, judgeFigure } from './measure/gates/verdict.js';
export { METRICS } from './measure/index.js';
export { inspectSections } from './measure/inspect.js';
export { MARGIN_CARD, type MarginQuestion, marginSections, observedMargins } from './measure/margin.js';
export { type Metric, type MetricOptions, NO_METRIC_OPTIONS } from './measure/metric.js';
export { type PlanLine, type PlanQuestion, planSections } from './measure/plan.js';
export { POWER_CARD, type PowerQuestion, powerSections, solvePower } from './measure/power.js';
export { composeReport, type ReportFrame } from './measure/report/chapters.js';
export { headlineOf, segmentsOf, waveUnitOf } from './measure/report/choice.js';
export { gatherReports, type ReportData } from './measure/report/gathering.js';
export { EVERYBODY, REPORT_SECTIONS, type ReportQuestion } from './measure/report/question.js';
export {
  type Expectation,
  SAMPLE_SIZE_CARD,
  type SampleSizeQuestion,
  sampleSizeSections,
} from './measure/sample-size.js';
export { DEFAULT_SCORE_OPTIONS, type Measured, type ScoreOptions, scoreSection } from './measure/scores.js';
export * from './model/document.js';
export { EXIT, Problem } from './model/problem.js';
export * from './model/survey.js';
export * from './model/tally.js';
export { findColumn } from './prepare/find-column.js';
export { LANGUAGES } from './prepare/languages/index.js';
export { NO_OVERRIDES, type Overrides, understand } from './prepare/survey.js';
export { FORMATS, type Format, type Presented, type PresentOptions, present } from './present/index.js';
export { OUTPUT_SCHEMA } from './present/output-schema.js';
export { type Correlations, relativeWeights, shapleyValues } from './stats/importance.js';
export { countAnswers } from './tally/counts.js';
export { sumMoments } from './tally/moments.js';
export { type SurveySummary, summarise } from './tally/summary.js';
