import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/program.js';
import { DIALECTS } from '../src/intake/dialects/index.js';
import { ANALYSIS_CARDS, PLANNING_CARDS } from '../src/measure/cards.js';
import { INTERVALS } from '../src/measure/estimate.js';
import { METRICS } from '../src/measure/index.js';
import { NO_METRIC_OPTIONS } from '../src/measure/metric.js';
import type { Scale } from '../src/model/survey.js';
import { LANGUAGES } from '../src/prepare/languages/index.js';
import { FORMATS } from '../src/present/index.js';

const path = (relative: string) => new URL(`../${relative}`, import.meta.url).pathname;
const read = (relative: string) => readFileSync(path(relative), 'utf8');

const scaleOf = (low: number, high: number, kind: Scale['kind']): Scale => ({
  low,
  high,
  points: Array.from({ length: high - low + 1 }, (_, i) => ({ code: low + i, label: null })),
  favourable: 'high',
  kind,
  coding: 'numbers',
  labelSet: null,
  confidence: 'high',
});
const SCALES = [
  scaleOf(0, 10, 'recommend'),
  scaleOf(1, 5, 'satisfaction'),
  scaleOf(1, 7, 'ease'),
  scaleOf(1, 3, 'quality'),
];

describe('every metric', () => {
  it('is listed once for each file in metrics/', () => {
    const files = readdirSync(path('src/measure/metrics')).map((name) => name.replace(/\.ts$/, ''));
    expect(files.filter((name) => name !== 'box').sort()).toEqual(METRICS.map((metric) => metric.id).sort());
  });

  for (const metric of METRICS) {
    describe(metric.id, () => {
      it('has a whole card', () => {
        const { card } = metric;
        expect(card.id).toBe(metric.id);
        for (const text of [card.label, card.question, card.formula, card.interval, card.example]) {
          expect(text.length).toBeGreaterThan(5);
        }
        for (const list of [card.assumptions, card.notWhen, card.source])
          expect(list.length).toBeGreaterThan(0);
        expect(card.source.every((source) => /\(\d{4}\)/.test(source))).toBe(true);
      });

      it('has a command, a chapter in the docs, and an example with its output', () => {
        expect(COMMANDS.map((command) => command.name)).toContain(metric.id);
        expect(read('docs/methods.md')).toContain(metric.card.label);
        expect(read('README.md') + read('docs/cookbook.md')).toContain(`$ cxstat ${metric.id} `);
      });

      it('puts every point of a scale that it accepts into exactly one group', () => {
        const accepted = SCALES.filter((scale) => metric.refuses(scale, NO_METRIC_OPTIONS, false) === null);
        expect(accepted.length).toBeGreaterThan(0);
        for (const scale of accepted) {
          const definition = metric.define(scale, NO_METRIC_OPTIONS);
          for (const { code } of scale.points) {
            expect(definition.groups.filter((group) => group.has(code))).toHaveLength(1);
            const value = definition.value(code);
            expect(value).toBeGreaterThanOrEqual(definition.range[0]);
            expect(value).toBeLessThanOrEqual(definition.range[1]);
          }
          expect(INTERVALS[definition.family].length).toBeGreaterThan(0);
        }
      });
    });
  }
});

describe('every analysis', () => {
  it.each([...ANALYSIS_CARDS, ...PLANNING_CARDS].map((card) => [card.id, card] as const))(
    '%s has a whole card, a command, a chapter in the docs, and an example with its output',
    (id, card) => {
      for (const text of [card.label, card.question, card.formula, card.interval, card.example]) {
        expect(text.length).toBeGreaterThan(5);
      }
      for (const list of [card.assumptions, card.notWhen, card.source])
        expect(list.length).toBeGreaterThan(0);
      expect(card.source.every((source) => /\(\d{4}\)/.test(source))).toBe(true);
      expect(COMMANDS.map((command) => command.name)).toContain(id);
      expect(read('docs/methods.md')).toContain(card.label);
      expect(read('README.md') + read('docs/cookbook.md')).toContain(`$ cxstat ${id} `);
    },
  );
});

describe('every dialect', () => {
  it('has its own id, a description for the docs, and fixtures that say what is expected', () => {
    const ids = DIALECTS.map((dialect) => dialect.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const dialect of DIALECTS) {
      expect(dialect.description.length).toBeGreaterThan(40);
      expect(existsSync(path(`fixtures/exports/${dialect.id}/expected.json`)), dialect.id).toBe(true);
      expect(read('docs/dialects.md')).toContain(dialect.label);
    }
    expect(ids.at(-1)).toBe('plain');
  });
});

describe('every language', () => {
  it('is in the index', () => {
    const files = readdirSync(path('src/prepare/languages')).map((name) => name.replace(/\.ts$/, ''));
    const data = files.filter((name) => !['index', 'language', 'normalise'].includes(name));
    expect(data).toHaveLength(LANGUAGES.length);
  });
});

describe('every command', () => {
  for (const command of COMMANDS) {
    it(`${command.name} has examples, and each option a name of its own and a help text`, () => {
      expect(command.examples.length).toBeGreaterThan(0);
      const flags = command.options.map((option) =>
        option.flags.split(/[ ,]/).find((part) => part.startsWith('--')),
      );
      expect(new Set(flags).size).toBe(flags.length);
      for (const option of command.options) expect(option.help.length).toBeGreaterThan(5);
    });
  }

  it('gives the same option the same words everywhere', () => {
    const helps = new Map<string, Set<string>>();
    for (const { options } of COMMANDS) {
      for (const { flags, help } of options) helps.set(flags, (helps.get(flags) ?? new Set()).add(help));
    }
    expect([...helps].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });
});

describe('every format', () => {
  it('is described in the docs', () => {
    for (const format of FORMATS) expect(read('docs/output.md').toLowerCase()).toContain(format);
  });
});
