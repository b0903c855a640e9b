/**
 * Command lines with what they print, as people meet them. A case is a folder cases/<command>/<what-it-shows>/
 * with `cmd`, `expected.out`, `expected.err` and `exit`; files are named as in inputs/. UPDATE_CASES=1 writes
 * what is printed now: read the difference before it is committed, since it is no warrant for a number.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/program.js';
import { EXIT } from '../../src/model/problem.js';
import { OUTPUT_SCHEMA } from '../../src/present/output-schema.js';
import { cxstat, INPUTS, textOf, words } from './world.js';

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const update = process.env.UPDATE_CASES === '1';
const validate = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(OUTPUT_SCHEMA);

const before = process.cwd();
beforeAll(() => process.chdir(INPUTS));
afterAll(() => process.chdir(before));

const folders = readdirSync(CASES).flatMap((command) =>
  readdirSync(join(CASES, command)).map((what) => `${command}/${what}`),
);

describe.each(folders)('%s', (folder) => {
  const file = (name: string) => join(CASES, folder, name);
  const [program, ...args] = words(textOf(file('cmd')).trim());

  it('prints what is expected', async () => {
    expect(program).toBe('cxstat');
    const ran = await cxstat(args);
    if (update) {
      writeFileSync(file('expected.out'), ran.out);
      writeFileSync(file('expected.err'), ran.err);
      writeFileSync(file('exit'), `${ran.exit}\n`);
    }
    expect(ran).toEqual({
      out: textOf(file('expected.out')),
      err: textOf(file('expected.err')),
      exit: Number(textOf(file('exit'))),
    });
    expect(ran.exit).not.toBe(EXIT.bug);
    // A failure says so on stderr alone; a success says something on stdout, and so does a gate that is not kept.
    expect(ran.out === '').toBe(ran.exit !== EXIT.ok && ran.exit !== EXIT.gate);
  });

  it('as JSON keeps to the schema, and fails where the table fails', async () => {
    const own = COMMANDS.find(({ name }) => name === args[0]);
    if (!own?.options.some(({ flags }) => flags.startsWith('--format')) || args.includes('--format')) return;
    const [command, ...rest] = args;
    const ran = await cxstat([command!, '--format', 'json', ...rest]);
    expect(ran.exit).toBe(Number(textOf(file('exit'))));
    if (ran.exit !== EXIT.ok && ran.exit !== EXIT.gate) return;
    const document = JSON.parse(ran.out) as unknown;
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    // Notices stand in the document; stderr would repeat them to a script that reads both.
    expect(ran.err).toBe('');
  });
});

it('the JSON of a case is valid where it is what the case shows', () => {
  for (const folder of folders) {
    if (!textOf(join(CASES, folder, 'cmd')).includes('--format json')) continue;
    validate(JSON.parse(textOf(join(CASES, folder, 'expected.out'))));
    expect(validate.errors ?? [], folder).toEqual([]);
  }
});

it('every command has a case', () => {
  for (const { name } of COMMANDS) expect(existsSync(join(CASES, name)), name).toBe(true);
});
