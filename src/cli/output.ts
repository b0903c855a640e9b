import type { Document, Notice } from '../model/document.js';
import { type Provenance, SCHEMA_VERSION, type Section } from '../model/document.js';
import { Problem } from '../model/problem.js';
import type { SourceFile } from '../model/survey.js';
import type { RowAccount } from '../model/tally.js';
import { noticesOf } from '../present/collected-notices.js';
import { sentence } from '../present/format.js';
import { FORMATS, type Format, present } from '../present/index.js';
import { safeText } from '../present/safe-text.js';
import type { Flags } from './flags.js';
import { readChoice } from './option-values.js';
import { pageOptions } from './page-options.js';
import { colorLevel, type World, widthOf, writeWhole } from './world.js';

const FORMAT_OF_ENDING: Record<string, Format> = {
  json: 'json',
  csv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'table',
  xlsx: 'xlsx',
};

/** Formats that show the SHA-256 of the inputs, which takes a pass over them. */
export const HASHED_FORMATS: readonly Format[] = ['json', 'markdown', 'html', 'xlsx'];

/** The format that the flags ask for: --format, else the ending of the output file, else the table. */
export function formatOf(flags: Flags): Format {
  if (typeof flags.format === 'string') return readChoice('--format', flags.format, FORMATS);
  const ending =
    typeof flags.output === 'string' ? /\.([a-z]+)$/i.exec(flags.output)?.[1]?.toLowerCase() : undefined;
  return (ending !== undefined && FORMAT_OF_ENDING[ending]) || 'table';
}

export interface DocumentParts {
  title: string;
  sections: Section[];
  notices: Notice[];
  files: SourceFile[];
  hashes: (string | null)[];
  rows: RowAccount | null;
  where: string | null;
}

export function makeDocument(world: World, parts: DocumentParts): Document {
  const { files, hashes, rows, where } = parts;
  const inputs: Provenance['inputs'] = files.map((file, i) => ({
    name: file.name,
    bytes: file.bytes,
    sha256: hashes[i] ?? null,
    dialect: file.dialect.id,
    encoding: file.format.encoding,
  }));
  return {
    schemaVersion: SCHEMA_VERSION,
    title: parts.title,
    sections: parts.sections,
    notices: parts.notices,
    provenance: {
      tool: 'cxstat',
      version: world.version,
      command: commandLine(world),
      inputs,
      rows,
      where,
      configuration: world.configuration?.file ?? null,
    },
  };
}

/** The command line as a shell takes it, with the variables that gave options their values. */
function commandLine({ args, configuration }: World): string {
  const quoted = (arg: string) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`);
  const variables = (configuration?.variables ?? []).map(([name, value]) => `${name}=${quoted(value)}`);
  return [...variables, 'cxstat', ...args.map(quoted)].join(' ');
}

/** Writes a document that no file is behind: typed numbers, explanations. */
export function writeTyped(
  world: World,
  flags: Flags,
  parts: Pick<DocumentParts, 'title' | 'sections' | 'notices'>,
): Promise<void> {
  return writeDocument(
    world,
    makeDocument(world, { ...parts, files: [], hashes: [], rows: null, where: null }),
    flags,
  );
}

/** Writes the document where the flags say; in a terminal table the notices go to stderr. */
export async function writeDocument(
  world: World,
  document: Document,
  flags: Flags,
  page = pageOptions(world, flags, formatOf(flags)),
): Promise<void> {
  if (typeof flags.junit === 'string') {
    const { junit } = await import('../present/junit.js');
    writeWhole(flags.junit, junit(document, { allowUndetermined: flags.allowUndetermined === true }));
  }
  const format = formatOf(flags);
  const color = flags.color as boolean | undefined;
  const output = typeof flags.output === 'string' && flags.output !== '-' ? flags.output : null;
  if (format === 'xlsx' && output === null && world.stdout.isTTY === true) {
    throw new Problem('usage', '--format xlsx writes a workbook, which a terminal cannot show.', {
      tryThis: '-o FILE.xlsx',
    });
  }
  const presented = await present(document, format, {
    width: output === null ? widthOf(world, world.stdout) : 80,
    color: output === null ? colorLevel(world, world.stdout, color) : 0,
    ...page,
  });
  if (output === null) world.stdout.write(presented);
  else writeWhole(output, presented);
  // Whoever reads the log of a job sees why it failed, wherever the verdicts went.
  const unkept = output === null ? [] : unkeptGates(document);
  for (const line of unkept) world.stderr.write(`${line}\n`);
  const notices = format === 'table' ? noticesOf(document) : largePage(presented, format);
  if (notices.length === 0) return;
  const { presentNotices } = await import('../present/notices.js');
  world.stderr.write(
    presentNotices(notices, {
      width: widthOf(world, world.stderr),
      color: colorLevel(world, world.stderr, color),
    }),
  );
}

/** Mail programs and job summaries take pages up to about this size. */
const LARGE_PAGE = 1_500_000;

function largePage(page: string | Uint8Array, format: Format): Notice[] {
  if (format !== 'html' || page.length <= LARGE_PAGE) return [];
  return [
    {
      id: 'large-page',
      level: 'note',
      text: `The page has ${(page.length / 1e6).toFixed(1)} MB; nothing is left out of it, but it may be too much for a mail.`,
      tryThis: 'fewer --sections, --by or --score, or --by a column with fewer values',
    },
  ];
}

function unkeptGates({ sections }: Document): string[] {
  return sections
    .flatMap((section) => (section.kind === 'gates' ? section.gates : []))
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ gate, verdict, because }) => safeText(`${verdict}: ${gate}: ${sentence(because)}`));
}
