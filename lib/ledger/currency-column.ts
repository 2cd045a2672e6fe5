import { cleanCell } from './cells/clean';

/** The currency of each record: what its columns say as a code of three letters, else the layout's own. */
export class CurrencyColumn {
  private readonly columns: readonly number[];
  private readonly fixed: string;
  /** A cell and what it means: a file has one currency, or a few. */
  private last: readonly [raw: string, code: string] = ['', ''];

  constructor(columns: readonly number[], fixed: string) {
    this.columns = columns;
    this.fixed = fixed;
  }

  read(cells: readonly string[]): string {
    for (const column of this.columns) {
      const raw = cells[column] ?? '';
      if (raw === '') continue;
      if (raw === this.last[0]) return this.last[1];
      const code = cleanCell(raw);
      if (code.length !== 3) continue;
      this.last = [raw, code === 'RMB' ? 'CNY' : code.toUpperCase()];
      return this.last[1];
    }
    return this.fixed;
  }
}
