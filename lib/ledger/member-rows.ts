import { MICRO, microOf } from './cells/amount';
import { cleanCell, detached, isBlank } from './cells/clean';
import { isTotalWord } from './controls';
import type { MemberColumns } from './member-columns';
import type { Member } from './members';

/** Millionths; a blank is nothing, undefined is no number. */
function finite(cell: string): number | undefined {
  const micro = microOf(cell);
  if (Number.isNaN(micro)) return undefined;
  return Number.isFinite(micro) ? micro : 0;
}

/** Takes the members out of records, one at a time. Names, telephones and all else in a record are left behind. */
export class MemberRows {
  readonly members: Member[] = [];
  /** Records with an id whose balance or points are no number, or finer than a minor unit. */
  unreadable = 0;
  private readonly columns: MemberColumns;

  constructor(columns: MemberColumns) {
    this.columns = columns;
  }

  add(record: readonly string[]): void {
    const { id, balance, points } = this.columns;
    const name = cleanCell(record[id] ?? '');
    if (isBlank(name) || record.slice(0, 3).some(isTotalWord)) return;
    const parts = balance.map((at) => finite(record[at] ?? ''));
    const scored = points < 0 ? null : finite(record[points] ?? '');
    const micro = parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0);
    const balanceMinor = balance.length === 0 ? null : (micro * 100) / MICRO;
    if (scored === undefined || !Number.isInteger(balanceMinor ?? 0)) {
      this.unreadable += 1;
      return;
    }
    this.members.push({ id: detached(name), balanceMinor, points: scored === null ? null : scored / MICRO });
  }
}
