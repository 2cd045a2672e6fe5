import { fileKind } from './decode/file-kind';
import type { Encoding } from './decode/text';
import { contentFingerprint } from './fingerprint';
import type { Layout } from './layout';
import { MOST_TEXT_ROWS, readText, type Watch } from './read-text';
import { asOutcome, type LedgerOutcome, type LedgerRefusal, Refused } from './refusal';
import { type ByteSource, headOf, wholeOf } from './source';
import { MappingNeeded, newSink, type Proposal, type TableOptions, type TableReading } from './table-reading';

export type ReadOptions = Watch & {
  /** The shop's IANA zone. Business days and hours are told on its clock. */
  zone?: string;
  remembered?: readonly Layout[];
  layout?: Layout;
  keepRows?: boolean;
};

/** One file read: its table or tables added together. `format` is what the bytes are, whatever the name says. */
export type Reading = TableReading & {
  format: 'text' | 'html' | 'xlsx' | 'xls' | 'zip';
  encoding: Encoding | null;
  /** Entries of a ZIP that are no transactions: a provider's own summary, a note. */
  skipped: string[];
  /** Of what the rows say, see `contentFingerprint`. */
  fingerprint: string;
};

export type ReadOutcome = LedgerOutcome<{ reading: Reading }> | (LedgerRefusal & { proposal: Proposal });

const HEAD_BYTES = 64 * 1024;
const MOST_PACKED_BYTES = 100 * 1024 * 1024;

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
  const { layout } = options;
  const table: TableOptions = {
    zone: options.zone ?? 'Asia/Shanghai',
    remembered: options.remembered ?? [],
    ...(layout ? { layout } : {}),
    keepRows: options.keepRows ?? false,
    mostRows: MOST_TEXT_ROWS,
  };
  const head = await headOf(source, HEAD_BYTES);
  if (fileKind(head) !== 'zip') return withPrint(await readOne(source, head, table, options));
  const bytes = await wholePacked(source, options);
  const { isXlsx, readXlsx } = await import('./sheets/xlsx');
  const { zipEntries } = await import('./sheets/zip-directory');
  if (isXlsx(zipEntries(bytes))) {
    const read = await readXlsx(bytes, table, options);
    return withPrint({ ...read, format: 'xlsx', encoding: null, skipped: [] });
  }
  return withPrint(await readZip(bytes, table, options));
}

type Unprinted = Omit<Reading, 'fingerprint'>;

const withPrint = (read: Unprinted): Reading => ({ ...read, fingerprint: contentFingerprint(read.summary) });

/** Packed files and old spreadsheets have to be held whole. */
async function wholePacked(source: ByteSource, { signal }: Watch): Promise<Uint8Array> {
  if (source.total > MOST_PACKED_BYTES) throw new Refused('too-large');
  return await wholeOf(source, signal);
}

/** Anything but a ZIP. */
async function readOne(source: ByteSource, head: Uint8Array, table: TableOptions, watch: Watch): Promise<Unprinted> {
  const kind = fileKind(head);
  switch (kind) {
    case 'text':
      return { ...(await readText(source, head, table, watch)), format: 'text', skipped: [] };
    case 'html': {
      const { readHtml } = await import('./sheets/html');
      return { ...(await readHtml(source, table, watch)), format: 'html', skipped: [] };
    }
    case 'ole': {
      const { readXls } = await import('./sheets/xls');
      const read = await readXls(await wholePacked(source, watch), table, watch);
      return { ...read, format: 'xls', encoding: null, skipped: [] };
    }
    case 'empty':
      throw new Refused('empty-file');
    case 'photo':
    case 'pdf':
      throw new Refused(kind);
    case 'zip':
      throw new Refused('zip-in-zip');
    default:
      throw new Refused('not-a-table');
  }
}

async function readZip(bytes: Uint8Array, table: TableOptions, watch: Watch): Promise<Unprinted> {
  const { readTables, tablesIn } = await import('./sheets/zip');
  const { isXlsx, readXlsx } = await import('./sheets/xlsx');
  const { zipEntries } = await import('./sheets/zip-directory');
  const together = { ...table, sink: newSink(table.keepRows) };
  const { readings, skipped } = await readTables(tablesIn(bytes), async (entry): Promise<Unprinted> => {
    const head = await headOf(entry, HEAD_BYTES);
    if (fileKind(head) !== 'zip') return await readOne(entry, head, together, watch);
    const inner = await wholePacked(entry, watch);
    if (!isXlsx(zipEntries(inner))) throw new Refused('zip-in-zip');
    return { ...(await readXlsx(inner, together, watch)), format: 'xlsx', encoding: null, skipped: [] };
  });
  // The sink has seen every table, so the last reading's summary and rows are those of all.
  const last = readings[readings.length - 1] as Unprinted;
  return {
    ...last,
    format: 'zip',
    skipped,
    masked: readings.flatMap(({ masked }) => masked),
    controls: readings.flatMap(({ controls }) => controls),
    problems: readings.flatMap(({ problems }) => problems),
    damagedIds: sumByField(readings.map(({ damagedIds }) => damagedIds)),
    unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
    unknownTypes: readings.reduce((sum, { unknownTypes }) => sum + unknownTypes, 0),
    roundedFees: readings.reduce((sum, { roundedFees }) => sum + roundedFees, 0),
  };
}

function sumByField(counts: readonly Reading['damagedIds'][]): Reading['damagedIds'] {
  const sum: Record<string, number> = {};
  for (const [field, count] of counts.flatMap((one) => Object.entries(one))) sum[field] = (sum[field] ?? 0) + count;
  return sum;
}
