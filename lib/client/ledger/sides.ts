import { type QuietBasis, quietSummary } from '@/lib/ledger/quiet-files';
import type { KeptFile, SalesFile } from './kept-file';

export type Sides = { before: SalesFile[]; after: SalesFile[]; isExample: boolean };

/** The files of sales by their side, oldest days first; the product's examples only where there is nothing else. */
export function sidesOf(files: readonly KeptFile[]): Sides {
  const sales = files.filter((file): file is SalesFile => file.of === 'sales');
  const own = sales.filter(({ isExample }) => !isExample);
  const isExample = own.length === 0 && sales.length > 0;
  const counted = isExample ? sales : own;
  const side = (when: KeptFile['when']) =>
    counted
      .filter((file) => file.when === when)
      .sort((a, b) => a.reading.summary.first.localeCompare(b.reading.summary.first));
  return { before: side('before'), after: side('after'), isExample };
}

/** What files say together, each sale once; `undefined`: there is no sale in them. */
export const basisOf = (files: readonly SalesFile[]): QuietBasis | undefined =>
  quietSummary(
    files.map(({ addedAt, isExample, reading: { fingerprint, summary } }) => ({
      fingerprint,
      addedAt,
      isExample,
      summary,
    })),
  );
