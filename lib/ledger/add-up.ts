import { contentFingerprint } from './fingerprint';
import { concatenated } from './join-tables';
import { mergeSummaries } from './merge';
import type { Read } from './read-together';

import type { TableReading } from './table-reading';

const printOf = (reads: readonly Read<TableReading>[]): string => {
  const [first, ...rest] = reads.map(({ reading }) => reading.summary);
  return first === undefined ? '' : contentFingerprint(rest.reduce(mergeSummaries, first));
};

/**
 * Sheets of a workbook that say what other sheets say once more: an exact copy, and the parts (by month, by tender) of a sheet
 * that holds them all. Read with it, they would be every sale twice.
 */
export function repeatedSheets(reads: readonly Read<TableReading>[]): Set<Read<TableReading>> {
  const prints = reads.map((read) => printOf([read]));
  const copies = new Set(reads.filter((_, at) => prints.indexOf(prints[at] ?? '') < at));
  const single = reads.filter((read) => !copies.has(read));
  const whole =
    single.length < 3
      ? undefined
      : single.find((one) => printOf(single.filter((read) => read !== one)) === printOf([one]));
  return whole === undefined ? copies : new Set(reads.filter((read) => read !== whole));
}

const sumOf = (reads: readonly Read<TableReading>[], pick: (reading: TableReading) => number): number =>
  reads.reduce((sum, { reading }) => sum + pick(reading), 0);

/** Tables as if they were one. The layout and header are the last one's. */
export function addUp(reads: readonly [Read<TableReading>, ...Read<TableReading>[]]): TableReading {
  const [first, ...rest] = reads;
  const last = rest[rest.length - 1] ?? first;
  if (rest.length === 0) return first.reading;
  const damagedIds: Record<string, number> = {};
  for (const [field, count] of reads.flatMap(({ reading }) => Object.entries(reading.damagedIds))) {
    damagedIds[field] = (damagedIds[field] ?? 0) + count;
  }
  const rows = reads.flatMap(({ reading }) => reading.rows ?? []);
  return {
    ...last.reading,
    summary: rest.reduce((sum, { reading }) => mergeSummaries(sum, reading.summary), first.reading.summary),
    rows: rows.length === 0 ? null : concatenated(rows),
    masked: reads.flatMap(({ reading }) => reading.masked),
    controls: reads.flatMap(({ reading }) => reading.controls),
    controlsExpected: reads.some(({ reading }) => reading.controlsExpected),
    problems: reads.flatMap(({ reading }) => reading.problems),
    damagedIds,
    unreadable: sumOf(reads, ({ unreadable }) => unreadable),
    unknownTypes: sumOf(reads, ({ unknownTypes }) => unknownTypes),
    roundedFees: sumOf(reads, ({ roundedFees }) => roundedFees),
  };
}
