import 'client-only';
import { DIFFERENCE_GROUPS } from './compared';
import { DIFFERENCE_COLUMNS, type DifferenceWords, differenceCells } from './difference-sheet';
import { sheetBlob } from './sheet';
import { differencesOf } from './work-compare';

/** The part of the Web Worker that writes spreadsheets of what it found. */
export const sheetWork = {
  /** Every difference of the last comparison; the heading alone once another one was begun. */
  differenceSheet(words: DifferenceWords): Blob {
    const rows = DIFFERENCE_GROUPS.flatMap((group) =>
      differencesOf(group, 0, Number.MAX_SAFE_INTEGER).map((one) => differenceCells(group, one, words)),
    );
    return sheetBlob(
      DIFFERENCE_COLUMNS.map((column) => words.columns[column]),
      rows,
    );
  },
};
