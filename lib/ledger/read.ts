import { addUp, repeatedSheets } from './add-up';
import type { Encoding } from './decode/text';
import { contentFingerprint } from './fingerprint';
import type { Layout } from './layout';
import { MOST_TEXT_ROWS, type Watch } from './read-text';
import { readTogether } from './read-together';
import { asOutcome, type LedgerOutcome, type LedgerRefusal } from './refusal';
import type { ByteSource } from './source';
import { TableReader } from './table-reader';
import { MappingNeeded, type Proposal, type TableOptions, type TableReading } from './table-reading';
import type { Begin } from './table-taker';
import { type FileFormat, tablesOf } from './tables-in';

export type ReadOptions = Watch & {
  /** The shop's IANA zone. Business days and hours are told on its clock. */
  zone?: string;
  remembered?: readonly Layout[];
  layout?: Layout;
  keepRows?: boolean;
};

/** One file read: its table or tables added together. `format` is what the bytes are, whatever the name says. */
export type Reading = TableReading & {
  format: FileFormat;
  encoding: Encoding | null;
  /** Tables that were added together: sheets of a workbook, entries of a ZIP. One for a plain file. */
  tables: { name: string; rows: number }[];
  /** Entries and sheets that are no transactions, or the same ones once more: a summary, a note, a second download. */
  skipped: string[];
  /** Tables whose layout promises totals at the end and that end without: cut exactly at the end of a line, perhaps. */
  controlsAbsent: string[];
  /** Of what the rows say, see `contentFingerprint`. */
  fingerprint: string;
};

export type ReadOutcome = LedgerOutcome<{ reading: Reading }> | (LedgerRefusal & { proposal: Proposal });

/**
 * Reads a transaction export: what it is, its rows' summary and fingerprint, and, if asked, its masked rows. Never throws for
 * a bad file: every refusal is a code of `LEDGER_FAULTS` with its place; `needs-mapping` and `no-header` bring a proposal.
 * Streams: memory does not grow with the file, except for kept rows (about 90 bytes each).
 */
export async function readLedger(source: ByteSource, options: ReadOptions = {}): Promise<ReadOutcome> {
  try {
    return await asOutcome(async () => ({ ok: true, reading: await readAny(source, options) }));
  } catch (error) {
    if (error instanceof MappingNeeded) return { ...error.refusal, proposal: error.proposal };
    throw error;
  }
}

async function readAny(source: ByteSource, options: ReadOptions): Promise<Reading> {
  const given: TableOptions = {
    zone: options.zone ?? 'Asia/Shanghai',
    remembered: options.remembered ?? [],
    ...(options.layout ? { layout: options.layout } : {}),
    keepRows: options.keepRows ?? false,
    mostRows: MOST_TEXT_ROWS,
  };
  const count = { rows: 0 };
  const begin =
    (first: TableReading | null): Begin<TableReading> =>
    (most) =>
      new TableReader({
        ...given,
        ...(first === null ? {} : { layout: first.layout }),
        mostRows: Math.min(given.mostRows, most),
        count,
      });
  const { format, parts, copies } = await tablesOf(source, options);
  const { reads, skipped } = await readTogether(parts, begin);
  const repeated = format === 'zip' ? new Set() : repeatedSheets(reads);
  const [one, ...more] = reads.filter((read) => !repeated.has(read));
  if (one === undefined) throw new Error('a sheet is never the copy of itself');
  const kept = [one, ...more] as const;
  const whole = addUp(kept);
  return {
    ...whole,
    format,
    encoding: (more[more.length - 1] ?? one).encoding,
    tables: kept.map(({ name, reading }) => ({ name, rows: reading.summary.rows })),
    skipped: [...skipped, ...copies, ...reads.filter((read) => repeated.has(read)).map(({ name }) => name)],
    controlsAbsent: kept.flatMap(({ name, reading }) =>
      reading.controlsExpected && reading.controls.length === 0 ? [name] : [],
    ),
    fingerprint: contentFingerprint(whole.summary),
  };
}
