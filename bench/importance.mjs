// Shapley values of R² from a table of correlations, and the seconds of each of so many calls:
//   node bench/importance.mjs CORRELATIONS.csv CALLS      the outcome in the first row and column
import { readFileSync } from 'node:fs';
import { shapleyValues } from '../dist/index.js';

const [file, calls] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(',').map(Number));
const correlations = {
  size: rows.length - 1,
  predictors: Float64Array.from(rows.slice(1).flatMap((row) => row.slice(1))),
  outcome: Float64Array.from(rows[0].slice(1)),
};
let importance;
const seconds = Array.from({ length: Number(calls) }, () => {
  const begin = performance.now();
  importance = shapleyValues(correlations);
  return (performance.now() - begin) / 1000;
});
process.stdout.write(`${JSON.stringify({ seconds, importance: Array.from(importance) })}\n`);
