import { detached } from './cells/clean';
import { isTaking, type NormalRow, type RowType, rowCode } from './normal-row';

/**
 * Knows a sale that was taken back and stands in the file a second time, after itself. The number of every sale is
 * remembered, about 150 bytes each: only layouts of daily files ask for it. It sees one file: a sale taken back in the file of
 * a later day stays a sale in its own and is `pending` in the later one, told but not summed.
 */
export class TakenBack {
  private readonly type: RowType;
  private readonly paidAt = new Map<string, number>();

  constructor(type: RowType) {
    this.type = type;
  }

  /** Turns the row at hand into what takes the earlier sale back, if it does. It is `done`: the two records say so together. */
  turn(row: NormalRow): void {
    if (row.providerId === '' || !isTaking(row.type)) return;
    const key = `${row.providerId} ${row.amountMinor}`;
    if (row.state === 'done') this.paidAt.set(detached(key), row.time);
    else if (row.state === 'pending' && row.time >= (this.paidAt.get(key) ?? Number.POSITIVE_INFINITY)) {
      row.type = this.type;
      row.state = 'done';
      row.amountMinor = -row.amountMinor;
      row.feeMinor = -Math.abs(row.feeMinor) + 0;
      row.code = rowCode(row.type, row.tender, row.state);
    }
  }
}
