import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import type { SourceColumn } from '../../src/model/survey.js';
import { findColumn } from '../../src/prepare/find-column.js';

const columns: SourceColumn[] = [
  ['Q1', 'How likely are you to recommend us?'],
  ['Q2', 'How satisfied are you with the delivery?'],
  ['Q2_1', 'How satisfied are you with the price?'],
  ['region', 'region'],
  ['Region of the store', 'Region of the store'],
  ['#6', '#6'],
  ['Why? Please explain\u00a0 briefly', 'Why? Please explain\u00a0 briefly'],
  ['a * b', 'a * b'],
  ['__proto__', '__proto__'],
].map(([id, label], i) => ({ id: id!, label: label!, part: null, position: i + 1 }));

describe('a column is found', () => {
  it.each([
    ['its id', 'Q1', 1],
    ['its id before another that begins so', 'Q2', 2],
    ['its id without regard to case', 'REGION', 4],
    ['its id with other white space', 'why? please explain briefly', 7],
    ['its position', '#3', 3],
    ['an id that looks like a position', '#6', 6],
    ['a part of the question', 'recommend', 1],
    ['a part that only one has', 'the price', 3],
    ['the whole question', 'How satisfied are you with the delivery?', 2],
    ['a part of the id', 'of the store', 5],
    ['a name of objects', '__proto__', 9],
    ['a name with a star', 'a * b', 8],
  ])('by %s', (_, name, position) => {
    expect(findColumn(columns, name).position).toBe(position);
  });
});

describe('otherwise the problem says what exists', () => {
  const problemOf = (name: string): Problem => {
    try {
      findColumn(columns, name);
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
    throw new Error(`found ${name}`);
  };

  it('a part that several have', () => {
    const problem = problemOf('how satisfied');
    expect(problem.message).toBe('"how satisfied" fits 2 columns.');
    expect(problem.exists).toEqual([
      '#2 Q2 · How satisfied are you with the delivery?',
      '#3 Q2_1 · How satisfied are you with the price?',
    ]);
    expect(problem.tryThis).toContain('"#2"');
  });

  it('a slip of the pen: the nearest first', () => {
    expect(problemOf('regoin').exists[0]).toBe('#4 region');
    expect(problemOf('Q3').exists[0]).toMatch(/^#[12] /);
  });

  it.each(['', ' ', 'xyz', 'constructor', 'toString', '.'])('"%s" is none', (name) => {
    expect(problemOf(name).kind).toBe('usage');
  });

  it.each(['#0', '#10', '#99999999999999999999'])('%s is beyond the last', (name) => {
    expect(problemOf(name).message).toContain('has 9');
  });
});
