/** The thread's own side, with a reader that fails. */
import { expect, it, vi } from 'vitest';
import { Problem } from '../../src/model/problem.js';

vi.mock('node:worker_threads', () => ({ workerData: { reader: {}, columns: ['language'] } }));
const commentReader = vi.fn();
vi.mock('../../src/text/read.js', () => ({ commentReader }));
const { default: answer } = await import('../../src/text/reading-worker.js');

it('answers with the problem that its reader meets, throws other errors, and reads', () => {
  const problem = new Problem('data', 'Not so.', { place: { line: 2 }, exists: ['this'], tryThis: 'that' });
  commentReader.mockImplementationOnce(() => {
    throw problem;
  });
  expect(answer(['good'])).toEqual({
    problem: { kind: 'data', message: 'Not so.', place: { line: 2 }, exists: ['this'], tryThis: 'that' },
  });
  commentReader.mockImplementationOnce(() => {
    throw new RangeError('a bug');
  });
  expect(() => answer(['good'])).toThrow(new RangeError('a bug'));
  commentReader.mockReturnValueOnce((comment: string) => ({
    language: comment,
    saysSomething: false,
    scored: null,
  }));
  expect(answer(['en', 'de'])).toEqual({
    read: [
      { language: 'en', status: 'says nothing', cells: ['en'] },
      { language: 'de', status: 'says nothing', cells: ['de'] },
    ],
  });
});
