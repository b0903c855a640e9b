/** What a terminal shows while work goes on. */
import { afterEach, expect, it, vi } from 'vitest';
import { withProgress } from '../../src/cli/progress.js';
import type { World } from '../../src/cli/world.js';

afterEach(() => vi.useRealTimers());

async function shown(isTTY: boolean, milliseconds: number): Promise<string> {
  vi.useFakeTimers();
  let text = '';
  let done = 0;
  const stderr = { isTTY, write: (more: string) => (text += more) };
  const world = { stderr, now: () => Date.now() } as unknown as World;
  const work = () => new Promise<void>((end) => setTimeout(end, milliseconds));
  const soFar = () => {
    done += 1000;
    return `${done} read, `;
  };
  const running = withProgress(world, 'reading', work, soFar);
  await vi.advanceTimersByTimeAsync(milliseconds);
  await running;
  return text;
}

it('how much is done and for how long, after half a second, then nothing', async () => {
  const line = (text: string) => `\r\u001b[2K${text}`;
  expect(await shown(true, 1600)).toBe(
    line('reading … 1000 read, 1 s') + line('reading … 2000 read, 2 s') + line(''),
  );
  expect(await shown(true, 400)).toBe('');
  expect(await shown(false, 1600)).toBe('');
});
