import { EXIT, Problem } from '../model/problem.js';
import { realWorld, type World } from './world.js';

/** Runs one command line and gives its exit code. Every failure becomes one message on stderr. */
export async function run(world: World): Promise<number> {
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(world);
  } catch (error) {
    const { failureText } = await import('./failure.js');
    world.stderr.write(failureText(error, world.env.CXSTAT_DEBUG !== undefined));
    return error instanceof Problem ? error.exitCode : EXIT.bug;
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
function endOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? EXIT.ok);
  });
}

const world = realWorld();
endOnClosedPipe(process.stdout);
endOnClosedPipe(process.stderr);
// Scans run in other threads, so only a hard exit ends them; scratch files go in the exit handlers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // A line of progress may stand there.
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
    process.exit(EXIT.interrupted);
  });
}
process.exitCode = await run(world);
