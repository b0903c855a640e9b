/** What became of the rows, in one sentence that adds up. */
import type { LeftOutReason, RowAccount } from '../model/tally.js';
import { HOUSE_FORMATS } from './format.js';

const REASONS: Record<LeftOutReason, string> = {
  rejected: 'unreadable',
  blank: 'empty',
  unfinished: 'unfinished',
  preview: 'preview',
  spam: 'spam',
  disqualified: 'disqualified',
  where: 'outside --where',
  weight: 'without valid weight',
};

/** 820 rows read = 761 used + 59 left out (30 unfinished, 29 preview) */
export function rowAccount(rows: RowAccount, { count } = HOUSE_FORMATS): string {
  const leftOut = rows.leftOut.filter((part) => part.n > 0);
  const total = rows.read - rows.used;
  const read = `${count(rows.read)} ${rows.read === 1 ? 'row' : 'rows'} read`;
  const reasons = leftOut.map((part) => `${count(part.n)} ${REASONS[part.reason]}`).join(', ');
  const because = reasons === '' ? '' : ` (${reasons})`;
  const sum =
    total === 0
      ? `${read}, all used`
      : `${read} = ${count(rows.used)} used + ${count(total)} left out${because}`;
  return rows.repaired > 0 ? `${sum}; ${count(rows.repaired)} repaired` : sum;
}
