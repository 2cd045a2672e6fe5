import { fileKind } from './decode/file-kind';
import type { Encoding } from './decode/text';
import { contentFingerprint } from './fingerprint';
import type { Layout } from './layout';
import { MOST_TEXT_ROWS, readText, type Watch } from './read-text';
import { asOutcome, type LedgerOutcome, type LedgerRefusal, Refused } from './refusal';
import { type ByteSource, headOf } from './source';
import { MappingNeeded, type Proposal, type TableReading } from './table-reader';

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
  /** Of what the rows say, see `contentFingerprint`. */
  fingerprint: string;
};

export type ReadOutcome = LedgerOutcome<{ reading: Reading }> | (LedgerRefusal & { proposal: Proposal });

const HEAD_BYTES = 64 * 1024;

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
  const head = await headOf(source, HEAD_BYTES);
  const kind = fileKind(head);
  const table = {
    zone: options.zone ?? 'Asia/Shanghai',
    remembered: options.remembered ?? [],
    ...(options.layout ? { layout: options.layout } : {}),
    keepRows: options.keepRows ?? false,
    mostRows: MOST_TEXT_ROWS,
  };
  switch (kind) {
    case 'empty':
      throw new Refused('empty-file');
    case 'photo':
      throw new Refused('photo');
    case 'pdf':
      throw new Refused('pdf');
    case 'binary':
      throw new Refused('not-a-table');
    case 'text': {
      const read = await readText(source, head, table, options);
      return { ...read, format: 'text', fingerprint: contentFingerprint(read.summary) };
    }
    default:
      throw new Refused('not-a-table');
  }
}
