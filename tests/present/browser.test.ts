/** The page as a browser has it: nothing runs over, nothing is fetched, and axe finds no barrier. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { present } from '../../src/present/index.js';
import * as documents from './documents.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const BURSTING = ['hostile', 'planes', 'hostileComments', 'extremes'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!existsSync(executablePath))('a page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cxstat-page-'));
  const asked: string[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;

  const open = async (name: string, width: number, colorScheme: 'light' | 'dark') => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`file://${join(folder, name)}.html`);
  };

  beforeAll(async () => {
    for (const name of ['report', ...BURSTING]) {
      writeFileSync(
        join(folder, `${name}.html`),
        await present(documents.ALL[name]!, 'html', { width: 80, color: 0, brand: { accent: '#ff8800' } }),
      );
    }
    browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const widthOf = () => page.evaluate('document.scrollingElement.scrollWidth');

  it('keeps within the width of a phone, a tablet and a desk, light and dark', async () => {
    await open('report', 360, 'light');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 800, 1400]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await widthOf()).toBe(width);
      }
    }
  });

  // What can be reached hangs on the width, and contrast on the scheme.
  it.each([
    [360, 'light'],
    [1400, 'dark'],
  ] as const)('bars nobody, at %i pixels and %s', async (width, colorScheme) => {
    await open('report', width, colorScheme);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    const barriers = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(barriers.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html)}`)).toEqual(
      [],
    );
  });

  it('shows the narrow drawing where there is little room, and the wide one elsewhere', async () => {
    for (const [width, shown] of [
      [360, 'narrow'],
      [1400, 'wide'],
    ] as const) {
      await open('report', width, 'light');
      const visible = await page.$$eval('.chart', (charts) =>
        charts.map((chart) =>
          ['wide', 'narrow'].filter((name) => chart.querySelector(`.${name}`)!.getClientRects().length > 0),
        ),
      );
      expect(visible.length).toBeGreaterThan(5);
      expect(visible.every((names) => names.join() === shown)).toBe(true);
    }
  });

  it.each(BURSTING)('keeps %s within 360 pixels', async (name) => {
    await open(name, 360, 'light');
    expect(await widthOf()).toBe(360);
  });

  it('is light on paper, whatever the screen is', async () => {
    await open('report', 800, 'dark');
    const dark = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ media: 'screen' });
    expect([dark, paper]).toEqual(['rgb(20, 24, 31)', 'rgb(255, 255, 255)']);
  });

  it('asks for nothing but itself, and has nothing to complain about', () => {
    expect(asked.filter((url) => !url.startsWith(`file://${folder}`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
