/** The thread's own side, with a reader that fails. */
import { expect, it, vi } from 'vitest';
import { Problem } from '../../src/model/problem.js';

vi.mock('node:worker_threads', () => ({ workerData: { reader: {}, columns: ['language'] } }));
const commentReader = vi.fn();
vi.mock('../../src/text/read.js', () => ({ commentReader }));
const { default: answer } = await import('../../src/text/reading-worker.js');

it('answers with the problem that its reader meets, throws other errors, and reads', async () => {
  const problem = new Problem('data', 'Not so.', { place: { line: 2 }, exists: ['this'], tryThis: 'that' });
  commentReader.mockImplementationOnce(() => {
    throw problem;
  });
  expect(await answer(['good'])).toEqual({
    problem: { kind: 'data', message: 'Not so.', place: { line: 2 }, exists: ['this'], tryThis: 'that' },
  });
  commentReader.mockImplementationOnce(() => {
    throw new RangeError('a bug');
  });
  await expect(answer(['good'])).rejects.toThrow(new RangeError('a bug'));
  commentReader.mockReturnValueOnce((comment: string) => ({
    language: comment,
    saysSomething: false,
    scored: null,
  }));
  expect(await answer(['en', 'de'])).toEqual({
    result: [
      { language: 'en', status: 'says nothing', cells: ['en'] },
      { language: 'de', status: 'says nothing', cells: ['de'] },
    ],
  });
});
