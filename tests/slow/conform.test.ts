import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const EXPORTS = new URL('../../../shared/exports', import.meta.url).pathname;

describe.skipIf(!existsSync(EXPORTS))('real exports', () => {
  it('are all read as their facts say', () => {
    const printed = execFileSync('node', ['tests/conform.mjs', EXPORTS], { cwd: ROOT, encoding: 'utf8' });
    expect(printed.trim().split('\n').at(-1)).toMatch(/^\d+ passed, 0 failed$/);
  }, 120_000);
});
