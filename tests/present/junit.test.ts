import { describe, expect, it } from 'vitest';
import { type Document, type GateVerdict, VERDICTS } from '../../src/model/document.js';
import { sentence } from '../../src/present/format.js';
import { junit } from '../../src/present/junit.js';
import { safeText } from '../../src/present/safe-text.js';
import { document, HOSTILE } from './documents.js';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const CODES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => CODES[name] ?? `?${name}`);

/** Reads XML as strictly as a parser does: one root, closed in order, nothing bare that must be escaped. */
function parsed(xml: string): Element {
  const declared = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(xml.startsWith(declared)).toBe(true);
  expect(xml).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const token = /<\/(\w[\w-]*)>|<(\w[\w-]*)((?: \w+="[^"<]*")*)(\/?)>|([^<>]+)/y;
  token.lastIndex = declared.length;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (!found) throw new Error(`no XML at ${xml.slice(at, at + 80)}`);
    const [, closed, name, attributes = '', empty, text] = found;
    for (const part of [attributes, text ?? ''])
      expect(part.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
    if (closed !== undefined) expect(open.pop()!.name).toBe(closed);
    else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)];
      expect(new Set(pairs.map(([, key]) => key)).size).toBe(pairs.length);
      const own = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, plain(value!)])),
        children: [],
        text: '',
      };
      open.at(-1)!.children.push(own);
      if (empty !== '/') open.push(own);
    } else open.at(-1)!.text += plain(text!);
  }
  expect(open).toEqual([top]);
  expect(top.children).toHaveLength(1);
  return top.children[0]!;
}

const verdictOf = (gate: string, verdict: GateVerdict['verdict']): GateVerdict => ({
  gate,
  verdict,
  because: [gate, ' is ', { value: 23.456, type: 'points' }],
  estimate: 23.456,
  low: null,
  high: null,
  type: 'points',
  bound: 30,
  n: 40,
});
const gates = HOSTILE.map((text, i) => verdictOf(`nps of "${text}" >= 30`, VERDICTS[i % 3]!));
const hostile: Document = document([{ kind: 'gates', id: 'gates', title: HOSTILE.join(' '), gates }], {
  title: HOSTILE[0]!,
});
const count = (verdict: string) => gates.filter((one) => one.verdict === verdict).length;

describe.each([false, true])('JUnit XML, undetermined gates allowed: %s', (allowUndetermined) => {
  const root = parsed(junit(hostile, { allowUndetermined }));
  const [suite] = root.children;

  it('is suites of cases with counts that add up', () => {
    expect([root.name, root.children.length, suite!.name]).toEqual(['testsuites', 1, 'testsuite']);
    const counts = {
      tests: String(gates.length),
      failures: String(count('fail') + (allowUndetermined ? 0 : count('undetermined'))),
      errors: '0',
      skipped: String(allowUndetermined ? count('undetermined') : 0),
    };
    for (const one of [root, suite!]) expect(one.attributes).toEqual({ name: expect.any(String), ...counts });
    const kinds = (name: string) =>
      suite!.children.filter(({ children }) => children[0]!.name === name).length;
    expect(String(kinds('failure'))).toBe(counts.failures);
    expect(String(kinds('skipped'))).toBe(counts.skipped);
  });

  it('has a case for each gate, with why, as written but for what is invisible', () => {
    expect(suite!.children.map(({ name, attributes }) => [name, attributes])).toEqual(
      gates.map(({ gate }) => [
        'testcase',
        { classname: 'cxstat.gate', name: safeText(gate).replace(/[\uFFFE\uFFFF]/g, '\uFFFD') },
      ]),
    );
    gates.forEach(({ verdict, because }, i) => {
      const { name, attributes, text } = suite!.children[i]!.children[0]!;
      const why = safeText(sentence(because)).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
      expect(why).toContain('+23.5');
      if (verdict === 'pass') expect([name, text]).toEqual(['system-out', why]);
      else if (verdict === 'undetermined' && allowUndetermined)
        expect([name, attributes]).toEqual(['skipped', { message: why }]);
      else expect([name, attributes]).toEqual(['failure', { message: why, type: verdict }]);
    });
  });
});
