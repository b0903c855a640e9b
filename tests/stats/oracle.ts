import { readFileSync } from 'node:fs';

/** A file of fixtures/oracle: what R or Python computed, apart from this project. */
export function oracleText(name: string): string {
  return readFileSync(new URL(`../../fixtures/oracle/${name}`, import.meta.url), 'utf8');
}

export function oracle<T>(name: string): T {
  return JSON.parse(oracleText(name)) as T;
}

/** Distance relative to the expected size, or absolute where the expected number is near 0. */
export function relativeError(actual: number, expected: number, floor = 1e-300): number {
  if (actual === expected) return 0;
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), floor);
  // NaN compares as neither large nor small; a test must see it as far away.
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
}
