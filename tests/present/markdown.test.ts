import { describe, expect, it } from 'vitest';
import { present } from '../../src/present/index.js';
import * as documents from './documents.js';

const options = { width: 80, color: 0 } as const;

/** Cells of a table line: pipes that are not escaped. */
function cellCount(line: string): number {
  return line.replace(/\\\\/gu, '').replace(/\\\|/gu, '').split('|').length;
}

describe('Markdown', () => {
  for (const [name, document] of Object.entries(documents.ALL)) {
    it(`of ${name} has tables of one width, and no markup but its own`, async () => {
      const text = await present(document, 'markdown', options);
      let columns = 0;
      for (const line of text.split('\n')) {
        if (!line.startsWith('|')) columns = 0;
        else if (columns === 0) columns = cellCount(line);
        else expect(cellCount(line), line).toBe(columns);
        expect(line).not.toMatch(/<|&(?!amp;|lt;|gt;)/u);
        expect(line).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
        expect(line.replace(/\\./gu, '')).not.toMatch(/`|\[|\]/u);
      }
      expect(text).toMatch(/[^\n]\n$/u);
      expect(text).not.toContain('\n\n\n');
    });
  }

  it('says all that the table says, notices included', async () => {
    const text = await present(documents.bySegment, 'markdown', options);
    expect(text).toContain('### NPS: How likely are you to recommend us to a friend or colleague? (Q1)');
    expect(text).toContain('0–6 detractor, 7–8 passive, 9–10 promoter · 95 % adjusted Wald');
    expect(text).toMatch(/\| Total +\| +500 \| +\+20\.0 \| \+12\.6 … \+27\.4 \|/u);
    expect(text).toContain('- **Warning:** Abroad: Fewer than 30 answers');
    expect(text).toContain('820 rows read = 761 used + 59 left out');
  });
});
