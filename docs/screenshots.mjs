// Takes the picture of the report in the gallery, with Chromium (CHROMIUM names another than /usr/bin/chromium):
// node docs/screenshots.mjs. Nothing checks it: take it anew when pages look otherwise.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const gallery = new URL('./gallery/', import.meta.url);
const [width, height, scale] = [860, 940, 0.75];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
/** The page from one of its headings on, as the source of an image. */
const viewFrom = async (page, heading) => {
  await page.goto(new URL(`report.html#${heading}`, gallery).href);
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
};
const page = await browser.newPage({
  viewport: { width, height },
  colorScheme: 'light',
  deviceScaleFactor: scale,
});
const views = [await viewFrom(page, 'content'), await viewFrom(page, 'segments')];
const both = await browser.newPage({
  viewport: { width: Math.round(2 * width * scale), height: Math.round(height * scale) },
});
await both.setContent(
  `<body style="margin:0;display:flex">${views.map((src) => `<img src="${src}">`).join('')}`,
);
await both.screenshot({ path: fileURLToPath(new URL('report.png', gallery)) });
await browser.close();
