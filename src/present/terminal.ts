/** A document for people at a terminal: aligned, never wider than the terminal, readable without colour. */
import type { Document, Section } from '../model/document.js';
import { displayWidth, wrap } from './display-width.js';
import { sentence } from './format.js';
import { type Ink, mixInk } from './ink.js';
import { type PresentOptions, usableWidth } from './options.js';
import { rowAccount } from './row-account.js';
import { safeText } from './safe-text.js';
import { terminalCard } from './terminal-card.js';
import { terminalCurve } from './terminal-curve.js';
import { terminalFindings, terminalGates } from './terminal-findings.js';
import { terminalQuadrants } from './terminal-quadrants.js';
import { terminalScores } from './terminal-scores.js';
import { terminalFacts, terminalTable } from './terminal-table.js';
import { terminalVerbatims } from './terminal-verbatims.js';

/** Notices are not part of it: they go to standard error, by `presentNotices`. */
export function terminal(document: Document, options: PresentOptions): string {
  const width = usableWidth(options.width);
  const ink = mixInk(options.color);
  const several = document.sections.length > 1;
  let chapter = '';
  const parts = document.sections.map((section) => {
    // What the chapter above is called needs no name of its own.
    const named = section.kind === 'chapter' || section.title !== chapter;
    if (section.kind === 'chapter') chapter = section.title;
    return [...(named ? heading(section, several, width, ink) : []), ...body(section, width, ink)];
  });
  const { rows } = document.provenance;
  if (rows !== null) parts.push(wrap(rowAccount(rows), width).map(ink.faint));
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function heading(section: Section, several: boolean, width: number, ink: Ink): string[] {
  if (!titled(section, several)) return [];
  const lines = wrap(safeText(section.title), width);
  if (section.kind !== 'chapter') return lines.map(ink.heading);
  const line = '═'.repeat(Math.min(width, Math.max(...lines.map(displayWidth))));
  return [...lines.map(ink.heading), ink.faint(line)];
}

/** Scores and cards open with their own heading; a title over a lone section of them says it twice. */
function titled(section: Section, several: boolean): boolean {
  if (safeText(section.title) === '') return false;
  if (section.kind === 'card') return false;
  return section.kind === 'scores' ? several : true;
}

function body(section: Section, width: number, ink: Ink): string[] {
  switch (section.kind) {
    case 'scores':
      return terminalScores(section.results, width, ink);
    case 'facts':
      return terminalFacts(section.facts, width, ink);
    case 'table':
      return terminalTable(section.columns, section.rows, width, ink);
    case 'curve':
      return terminalCurve(section, width, ink);
    case 'quadrants':
      return terminalQuadrants(section, width, ink);
    case 'verbatims':
      return terminalVerbatims(section.groups, width, ink);
    case 'chapter': {
      const lead = safeText(sentence(section.lead));
      return lead === '' ? [] : wrap(lead, width);
    }
    case 'findings':
      return terminalFindings(section.findings, width, ink);
    case 'gates':
      return terminalGates(section.gates, width, ink);
    case 'card':
      return terminalCard(section.card, width, ink);
  }
}
