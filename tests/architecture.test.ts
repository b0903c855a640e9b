import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src', import.meta.url).pathname;

/** Which rooms a room may import, and why no more. */
const ARROWS: Record<string, { may: string[]; because: string }> = {
  model: { may: [], because: 'the shared vocabulary stands on nothing, so that every room can stand on it' },
  stats: { may: [], because: 'numbers in, numbers out: it can be checked against any textbook' },
  intake: { may: ['model'], because: 'it says what the bytes are, not what a column means' },
  prepare: { may: ['model', 'stats'], because: 'it understands columns and computes no score' },
  tally: { may: ['model'], because: 'it counts and does not interpret' },
  text: { may: ['model'], because: 'comments become columns; it knows no score' },
  measure: { may: ['model', 'stats', 'tally', 'text'], because: 'scores are pure functions of tallies' },
  present: { may: ['model'], because: 'it formats and computes no statistic' },
  cli: {
    may: ['model', 'stats', 'intake', 'prepare', 'tally', 'text', 'measure', 'present'],
    because: 'it joins the rooms and holds no formula',
  },
};

/** Node's own modules that touch the outside, and the rooms that may. */
const OUTSIDE: Record<string, string[]> = {
  'node:fs': ['intake', 'cli'],
  'node:fs/promises': [],
  'node:child_process': [],
  'node:http': [],
  'node:https': [],
  'node:net': [],
  'node:dns': [],
  'node:worker_threads': ['text'],
};

interface Import {
  file: string;
  room: string;
  target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourceFiles(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );
}

const files = sourceFiles(SRC);
const imports: Import[] = files.flatMap((path) => {
  const file = relative(SRC, path);
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...text.matchAll(/(?:from|import|import\(|require\(|load\()\s*'([^']+)'/g)].map((match) => ({
    file,
    room: file.split('/')[0]!,
    target: match[1]!.startsWith('.') ? relative(SRC, resolve(dirname(path), match[1]!)) : match[1]!,
  }));
});
const isOurs = ({ target }: Import) => existsSync(join(SRC, target.replace(/\.js$/, '.ts')));

describe('the house', () => {
  it('has the rooms that the rules know', () => {
    const rooms = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !Object.hasOwn(ARROWS, name))).toEqual([]);
  });

  for (const [room, { may, because }] of Object.entries(ARROWS)) {
    it(`${room} imports ${may.length > 0 ? may.join(', ') : 'nothing of ours'}: ${because}`, () => {
      const wrong = imports.filter(
        (one) => one.room === room && isOurs(one) && ![room, ...may].includes(one.target.split('/')[0]!),
      );
      expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    });
  }

  it('finds every file that is imported', () => {
    const relatives = imports.filter(
      ({ target }) => /\.(js|json)$/.test(target) && !target.includes('node_modules'),
    );
    expect(relatives.filter((one) => !isOurs(one)).map(({ file, target }) => `${file}: ${target}`)).toEqual(
      [],
    );
  });

  it('has no circle of imports', () => {
    const edges = new Map<string, string[]>();
    for (const one of imports.filter(isOurs)) {
      edges.set(one.file, [...(edges.get(one.file) ?? []), one.target.replace(/\.js$/, '.ts')]);
    }
    const circles: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, trail: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles.filter((circle) => !isTypeOnly(circle))).toEqual([]);
  });

  it('enters each third-party package by one door', () => {
    const doors = new Map<string, Set<string>>();
    for (const { file, target } of imports) {
      if (target.startsWith('node:') || isOurs({ file, room: '', target })) continue;
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      doors.set(name, (doors.get(name) ?? new Set()).add(file));
    }
    const shared = [...doors]
      .filter(([, from]) => from.size > 1)
      .map(([name, from]) => `${name}: ${[...from].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('uses every dependency that it declares, and declares every one that it uses', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(
      imports
        .filter((one) => !one.target.startsWith('node:') && !isOurs(one))
        .map(({ target }) =>
          target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
    // The engine's native binding is what the bundle leaves outside, so it must be found from there.
    expect([...used, '@duckdb/node-bindings'].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  for (const [module, rooms] of Object.entries(OUTSIDE)) {
    it(`lets ${rooms.length > 0 ? `only ${rooms.join(' and ')}` : 'nobody'} import ${module}`, () => {
      const wrong = imports.filter((one) => one.target === module && !rooms.includes(one.room));
      expect(wrong.map(({ file }) => file)).toEqual([]);
    });
  }

  it('ends the process only in cli/main.ts, and reads the clock and the environment only in cli', () => {
    const wrong = files
      .map((path) => ({ file: relative(SRC, path), text: readFileSync(path, 'utf8') }))
      .filter(({ file, text }) =>
        file.startsWith('cli/')
          ? /process\.exit\(/.test(text) && file !== 'cli/main.ts'
          : /process\.exit\(|Date\.now\(|new Date\(\)|process\.env|process\.argv/.test(text),
      );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('names no file utils, helpers, common or manager', () => {
    expect(
      files.filter((path) => /\b(utils?|helpers?|common|manager|misc)\b/i.test(relative(SRC, path))),
    ).toEqual([]);
  });
});

/** Circles through `import type` alone vanish when compiled. */
function isTypeOnly(circle: string): boolean {
  const trail = circle.split(' → ');
  return trail.slice(1).some((to, i) => {
    const text = readFileSync(join(SRC, trail[i]!), 'utf8');
    const name = to.split('/').at(-1)!.replace(/\.ts$/, '.js');
    const lines = text.match(new RegExp(`import [^;]*/${name.replace('.', '\\.')}'`, 'g')) ?? [];
    return lines.length > 0 && lines.every((line) => line.startsWith('import type'));
  });
}
