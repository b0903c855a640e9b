/**
 * Verdicts of gates as JUnit XML, which build servers read: a suite for each section of gates, a case for each gate.
 * A gate that fails, or that the data cannot decide, is a failure; where undetermined ones are allowed, they are
 * skipped. No times, so that the same verdicts give the same bytes.
 */
import type { Document, GateVerdict } from '../model/document.js';
import { sentence } from './format.js';
import { safeText } from './safe-text.js';

export function junit(document: Document, { allowUndetermined }: { allowUndetermined: boolean }): string {
  const suites = document.sections.flatMap((section) => (section.kind === 'gates' ? [section] : []));
  const countsOf = (gates: readonly GateVerdict[]) => {
    const undetermined = gates.filter(({ verdict }) => verdict === 'undetermined').length;
    const failed = gates.filter(({ verdict }) => verdict === 'fail').length;
    return attributes({
      tests: gates.length,
      failures: failed + (allowUndetermined ? 0 : undetermined),
      errors: 0,
      skipped: allowUndetermined ? undetermined : 0,
    });
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: document.title })}${countsOf(suites.flatMap(({ gates }) => gates))}>`,
    ...suites.flatMap(({ title, gates }) => [
      `  <testsuite${attributes({ name: title })}${countsOf(gates)}>`,
      ...gates.flatMap((gate) => testCase(gate, allowUndetermined)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ gate, verdict, because }: GateVerdict, allowUndetermined: boolean): string[] {
  const why = sentence(because);
  const open = `    <testcase${attributes({ classname: 'cxstat.gate', name: gate })}>`;
  const skipped = verdict === 'undetermined' && allowUndetermined;
  const inner =
    verdict === 'pass'
      ? `<system-out>${xml(why)}</system-out>`
      : skipped
        ? `<skipped${attributes({ message: why })}/>`
        : `<failure${attributes({ message: why, type: verdict })}>${xml(`${gate}: ${why}`)}</failure>`;
  return [open, `      ${inner}`, '    </testcase>'];
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Two characters that are no text in XML are left after `safeText`. */
function xml(text: string): string {
  return safeText(text)
    .replace(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}
