import type { Dice } from '../dice';
import type { Truth } from '../truth';
import { badArchives } from './bad-archives';
import type { BadFile } from './bad-file';
import { brokenTexts, formulaFile } from './broken-text';
import { notTables } from './not-tables';

/** Every file a reader must answer with one plain sentence, or read to the last row. `rows` as a shop makes them. */
export function badFiles(rows: readonly Truth[], dice: Dice): BadFile[] {
  return [...brokenTexts(rows), formulaFile(rows), ...notTables(dice), ...badArchives(rows, dice)];
}
