/**
 * A document as one page of HTML that needs nothing else: no script, no address that is fetched, style and drawings within
 * it. It follows the reader's light or dark scheme, and prints.
 */
import type { Document, Finding, Notice, Verdict } from '../model/document.js';
import { checkBrand } from './brand.js';
import { type Chart, chartsOf } from './charts/index.js';
import { noticeText } from './collected-notices.js';
import { type Formats, formatsOf, NOTHING } from './format.js';
import { styleSheet } from './html-style.js';
import { EMPTY, html, Markup } from './markup.js';
import type { PresentOptions } from './options.js';
import {
  type Block,
  type Head,
  isRight,
  type Page,
  type Part,
  pageOf,
  type QuoteParts,
  type TableBlock,
  type Tile,
} from './page.js';
import { fileAddress, safeText } from './safe-text.js';

/** Throws a `Problem` of usage where the brand is not what it has to be. */
export async function htmlPage(document: Document, { locale, brand = {} }: PresentOptions): Promise<string> {
  checkBrand(brand);
  const formats = formatsOf(locale ?? null);
  const page = pageOf(document, formats, { near: true });
  const writer = new PageWriter(page, formats);
  const main = await writer.main();
  const title = safeText(page.title) || 'cxstat';
  const logo = brand.logo === undefined ? EMPTY : html`<img class="logo" src="${brand.logo}" alt="">`;
  const files = inputsOf(document, formats);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="cxstat ${document.provenance.version}">
<title>${title}</title>
<style>
${new Markup(styleSheet(brand.accent))}
</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
${logo}<h1>${title}</h1>
${title.includes(files) ? EMPTY : html`<p>${files}</p>\n`}</header>
<div class="page">
${writer.contents()}<main id="content" tabindex="-1">
${main}</main>
</div>
<footer>
<h2>How this was made</h2>
${provenance(page.provenance)}
</footer>
</body>
</html>
`.text;
}

/** Their names; of many, how many there are. */
function inputsOf({ provenance: { inputs } }: Document, { count }: Formats): string {
  if (inputs.length > NAMED) return `${count(inputs.length)} files`;
  return safeText(inputs.map(({ name }) => name).join(', '));
}

/** A part with those that belong to it. */
interface Entry {
  part: Part;
  id: string;
  within: { part: Part; id: string }[];
}

/** Inputs that the head of the page names. */
const NAMED = 4;
/** Columns from which a table is set in smaller type, and those from which its rows are folded on paper. */
const DENSE = 8;
const MANY = 14;
/** Characters from which a column of words gets the room to be read. */
const LONG_WORDS = 28;
/** With more characters than this, what stands in a column of numbers is none. */
const LONGEST_NUMBER = 40;
/** Rows of a curve that are shown at once. */
const SHORT_CURVE = 12;

class PageWriter {
  readonly #formats: Formats;
  readonly #entries: Entry[] = [];
  readonly #ids = new Set(['content']);
  #tables = 0;
  #lastHeading = '';

  constructor(page: Page, formats: Formats) {
    this.#formats = formats;
    for (const part of page.parts) {
      const last = this.#entries.at(-1);
      const own = { part, id: this.#idOf(part) };
      if (part.depth === 2 || last === undefined) this.#entries.push({ ...own, within: [] });
      else last.within.push(own);
    }
  }

  /** Empty where there is nothing to choose from. */
  contents(): Markup {
    const link = ({ part, id }: { part: Part; id: string }) => html`<a href="#${id}">${part.heading}</a>`;
    const titled = this.#entries.filter(({ part }) => part.heading !== '');
    if (titled.length < 2) return EMPTY;
    return html`<nav aria-label="Contents">
<h2>Contents</h2>
<ol>
${titled.map((entry) => {
  const inner = entry.within.filter(({ part }) => part.heading !== '' && part.section?.kind !== 'card');
  const list =
    inner.length < 2 ? EMPTY : html`\n<ol>${inner.map((each) => html`<li>${link(each)}</li>\n`)}</ol>`;
  return html`<li>${link(entry)}${list}</li>\n`;
})}</ol>
</nav>
`;
  }

  async main(): Promise<Markup> {
    const written: Markup[] = [];
    for (const { part, id, within } of this.#entries) {
      const kind = part.section?.kind ?? 'notices';
      const inner: Markup[] = [];
      const head = this.#heading(2, part.heading);
      const level = part.heading === '' ? 2 : 3;
      const own = await this.#blocks(part, level);
      for (const each of within) {
        const title = this.#heading(level, each.part.heading);
        const blocks = await this.#blocks(each.part, each.part.heading === '' ? level : level + 1);
        inner.push(html`<section class="of-${each.part.section?.kind ?? 'notices'}" id="${each.id}">
${title}${blocks}</section>
`);
      }
      written.push(html`<section class="part of-${kind}" id="${id}">
${head}${own}${inner}</section>
`);
    }
    return html`${written}`;
  }

  #heading(level: number, text: string): Markup {
    if (safeText(text) === '') return EMPTY;
    this.#lastHeading = text;
    const tag = new Markup(`h${Math.min(6, level)}`);
    return html`<${tag}>${text}</${tag}>\n`;
  }

  async #blocks(part: Part, level: number): Promise<Markup[]> {
    const written: Markup[] = [];
    for (const block of part.blocks) written.push(await this.#block(block, part, level));
    return written;
  }

  async #block(block: Block, part: Part, level: number): Promise<Markup> {
    switch (block.kind) {
      case 'heading':
        return this.#heading(level, block.text);
      case 'paragraph': {
        const lead = part.section?.kind === 'chapter' ? 'lead' : 'remark';
        return safeText(block.text) === '' ? EMPTY : html`<p class="${lead}">${block.text}</p>\n`;
      }
      case 'nothing':
        return html`<p class="remark">${block.text}</p>\n`;
      case 'tiles':
        return html`<ul class="tiles">\n${block.tiles.map(tile)}</ul>\n`;
      case 'drawn': {
        const prefix = `c${this.#tables + 1}`;
        const charts = await chartsOf(block.section, { formats: this.#formats, prefix });
        if (charts.length === 0) return EMPTY;
        const figures = block.figures === null ? EMPTY : this.#folded(block.figures, part);
        return html`${charts.map((chart) => this.#figure(chart, block.figures !== null || isLongCurve(part)))}${figures}`;
      }
      case 'table':
        return isLongCurve(part) ? this.#folded(block, part) : this.#table(block, part);
      case 'terms':
        return html`<dl class="terms">\n${block.terms.map(
          ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>\n`,
        )}</dl>\n`;
      case 'findings':
        return html`<ol class="findings">\n${block.findings.map((each) => this.#finding(each))}</ol>\n`;
      case 'card':
        return html`<dl class="card">\n${block.parts.map(
          ({ name, items, listed }) =>
            html`<div><dt>${name}</dt>${
              listed
                ? html`<dd><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></dd>`
                : html`<dd>${items.join(' ')}</dd>`
            }</div>\n`,
        )}</dl>\n`;
      case 'quotes':
        return html`<div class="quotes">\n${block.quotes.map(quote)}</div>\n`;
      case 'notices':
        return notices(block.notices);
    }
  }

  /** A caption that says what the heading above it says is for those who listen only. */
  #heard(caption: string): Markup {
    return safeText(caption) === safeText(this.#lastHeading) ? html` class="heard"` : EMPTY;
  }

  #figure({ title, alt, wide, narrow }: Chart, folded: boolean): Markup {
    const data = html`<p class="data"><a href="#t${this.#tables + 1}">Figures in the table below</a></p>\n`;
    return html`<figure class="chart">
<figcaption${this.#heard(title)}>${title}</figcaption>
<div role="img" aria-label="${alt}"><div class="wide" aria-hidden="true">${new Markup(wide)}</div><div class="narrow" aria-hidden="true">${new Markup(narrow)}</div></div>
${folded ? EMPTY : data}</figure>
`;
  }

  /** For those who want them: a drawing beside says the same. */
  #folded(figures: TableBlock, part: Part): Markup {
    return html`<details>
<summary>${`Figures: ${figures.caption}`}</summary>
${this.#table(figures, part)}</details>
`;
  }

  #table(block: TableBlock, { section }: Part): Markup {
    this.#tables += 1;
    const id = `t${this.#tables}`;
    const { heads, rows, totals } = block;
    const caption = safeText(block.caption) || 'Table';
    const header = heads.findIndex((head) => !isRight(head));
    const size = heads.length > MANY ? ' many' : heads.length > DENSE ? ' dense' : '';
    const classes = heads.map((head, index) =>
      classOf(
        head,
        rows.map((row) => row[index] ?? ''),
      ),
    );
    const table = html`<table class="of-${section?.kind ?? 'notices'}${new Markup(size)}" id="${id}">
<caption${this.#heard(caption)}>${caption}</caption>
<thead><tr>${heads.map(({ header }, index) => html`<th scope="col"${classes[index]!}>${header}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row, at) =>
    html`<tr${at < totals ? html` class="total"` : EMPTY}>${heads.map((head, index) => {
      const tag = new Markup(index === header ? 'th scope="row"' : 'td');
      const label = heads.length > MANY ? html` data-label="${head.header}"` : EMPTY;
      return html`<${tag}${classes[index]!}${label}>${cell(head, row[index] ?? '')}</${new Markup(index === header ? 'th' : 'td')}>`;
    })}</tr>\n`,
)}</tbody>
</table>
`;
    // With two columns, words break instead.
    if (heads.length <= 2) return table;
    return html`<div class="scroll" role="region" tabindex="0" aria-label="${`Table ${this.#tables}: ${caption}`}">\n${table}</div>\n`;
  }

  #finding({ tone, text, chapter }: { tone: Finding['tone']; text: string; chapter: string | null }): Markup {
    const target =
      chapter === null
        ? undefined
        : this.#entries.find(({ part }) => part.section?.kind === 'chapter' && part.section.id === chapter);
    const more =
      target === undefined || target.part.heading === ''
        ? EMPTY
        : html` <a href="#${target.id}">${target.part.heading}</a>`;
    const { mark, word } = TONES[tone];
    return html`<li class="${tone}"><span class="mark" aria-hidden="true">${mark}</span><p><span class="heard">${word}: </span>${text}${more}</p></li>\n`;
  }

  #idOf({ section, heading }: Part): string {
    const name = section?.kind === 'chapter' ? section.id : section === null ? 'notices' : heading;
    const words = safeText(name)
      .toLowerCase()
      .replace(/[^a-z\d]+/gu, '-');
    // Never that of a table or a drawing.
    const slug = words.replace(/^-|-$/gu, '').slice(0, 60) || 'section';
    const base = /^[a-z]{3}/u.test(slug) ? slug : `section-${slug}`;
    let id = base;
    for (let n = 2; this.#ids.has(id); n += 1) id = `${base}-${n}`;
    this.#ids.add(id);
    return id;
  }
}

const TONES: Record<Finding['tone'], { mark: string; word: string }> = {
  good: { mark: '▲', word: 'Good' },
  neutral: { mark: '●', word: 'Note' },
  bad: { mark: '▼', word: 'Bad' },
};

const VERDICTS: Record<Verdict, { mark: string; tone: Finding['tone'] }> = {
  pass: { mark: '✓', tone: 'good' },
  fail: { mark: '✗', tone: 'bad' },
  undetermined: { mark: '?', tone: 'neutral' },
};

function isLongCurve({ section }: Part): boolean {
  return section?.kind === 'curve' && section.points.length > SHORT_CURVE;
}

function cell(head: Head, text: string): Markup {
  if (head.as === 'verdict' && Object.hasOwn(VERDICTS, text)) {
    const { mark, tone } = VERDICTS[text as Verdict];
    return html`<span class="verdict ${tone}"><span aria-hidden="true">${mark}</span> ${text}</span>`;
  }
  if (head.as === 'link' && text !== NOTHING) return html`<a href="${fileAddress(text)}">${text}</a>`;
  return text === NOTHING ? html`<span class="none">${text}</span>` : html`${text}`;
}

function classOf(head: Head, texts: readonly string[]): Markup {
  const longest = Math.max(...texts.map((text) => text.length));
  // A word may stand in a column of numbers, and a text too.
  if (isRight(head)) return new Markup(` class="${longest > LONGEST_NUMBER ? 'right' : head.as}"`);
  return longest > LONG_WORDS
    ? new Markup(` class="${head.as === 'detail' ? 'long detail' : 'long'}"`)
    : EMPTY;
}

function tile({ metric, question, estimate, interval, base }: Tile): Markup {
  return html`<li>
<p class="metric">${metric}</p>
<p class="estimate">${estimate}</p>
<p class="interval">${interval}</p>
<p class="base">${question === '' ? EMPTY : html`${question} · `}${base}</p>
</li>
`;
}

const SENTIMENTS = { positive: 'good', negative: 'bad', mixed: 'neutral', neutral: 'neutral' } as const;

function quote({ quote: given, text, kind, verdict, beside, clauses }: QuoteParts): Markup {
  const tone = given.sentiment === null ? 'none' : SENTIMENTS[given.sentiment];
  const code = given.language ?? '';
  const lang = /^[a-z]{2,3}$/u.test(code) ? html` lang="${code}"` : EMPTY;
  const { redacted } = given;
  const about = [
    verdict === '' ? '' : html`<span class="said ${tone}">${verdict}</span>`,
    beside,
    redacted === 0 ? '' : `${redacted} ${redacted === 1 ? 'place' : 'places'} redacted`,
  ].filter((part) => part !== '');
  const said = clauses.map(
    (clause) =>
      html`<li>${clause.verdict}: <q${lang} dir="auto">${clause.text}</q>${
        clause.reasons === '' ? EMPTY : html`<br><small>${clause.reasons}</small>`
      }</li>\n`,
  );
  return html`<figure class="quote ${tone}">
${safeText(kind) === '' ? EMPTY : html`<p class="why">${kind}</p>\n`}<blockquote${lang} dir="auto"><p>${text}</p></blockquote>
<figcaption>${about.map((part, index) => (index === 0 ? html`${part}` : html` · ${part}`))}${
    said.length === 0 ? EMPTY : html`<ul>${said}</ul>`
  }</figcaption>
</figure>
`;
}

function notices(list: readonly Notice[]): Markup {
  return html`<ul class="notices">\n${list.map(
    (notice) =>
      html`<li class="${notice.level}"><strong>${notice.level === 'warning' ? 'Warning:' : 'Note:'}</strong> ${noticeText(notice)}</li>\n`,
  )}</ul>\n`;
}

function provenance(lines: Page['provenance']): Markup {
  return html`<dl>\n${lines.map(
    ({ label, text }) => html`<div><dt>${label || 'Rows'}</dt><dd>${text}</dd></div>\n`,
  )}</dl>`;
}
