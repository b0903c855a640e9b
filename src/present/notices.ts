/** Notices for a terminal's standard error. */
import type { Notice } from '../model/document.js';
import { noticeText } from './collected-notices.js';
import { wrap } from './display-width.js';
import { mixInk } from './ink.js';
import { type PresentOptions, usableWidth } from './options.js';

/** One paragraph a notice, `note: what it means. Try: what to do.`; empty without notices. */
export function presentNotices(notices: readonly Notice[], options: PresentOptions): string {
  const ink = mixInk(options.color);
  const width = usableWidth(options.width);
  return notices
    .map((notice) => {
      const mark = `${notice.level}:`;
      const [first = '', ...others] = wrap(`${mark} ${noticeText(notice)}`.trim(), width - 2);
      const paint = notice.level === 'warning' ? ink.warning : ink.faint;
      return [paint(mark) + first.slice(mark.length), ...others.map((line) => `  ${line}`)]
        .join('\n')
        .concat('\n');
    })
    .join('');
}
