import type { World } from './world.js';

/**
 * Says on a terminal that work goes on, once it takes longer than half a second; gone when it ends. `soFar` says how
 * much of it is done.
 */
export async function withProgress<T>(
  world: World,
  what: string,
  work: () => Promise<T>,
  soFar: () => string = () => '',
): Promise<T> {
  if (world.stderr.isTTY !== true) return work();
  const started = world.now();
  const show = () =>
    world.stderr.write(`\r\u001b[2K${what} … ${soFar()}${Math.round((world.now() - started) / 1000)} s`);
  let ticking: NodeJS.Timeout | null = null;
  const first = setTimeout(() => {
    show();
    ticking = setInterval(show, 1000);
  }, 500);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    if (ticking) {
      clearInterval(ticking);
      world.stderr.write('\r\u001b[2K');
    }
  }
}
