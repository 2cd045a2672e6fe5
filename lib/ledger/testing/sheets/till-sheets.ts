import { type TillShape, tillTable } from '../files/till';
import type { TruthFile } from '../files/truth-file';
import type { Truth } from '../truth';
import { writeXls, type XlsOptions } from './xls';
import { writeXlsx, type XlsxOptions } from './xlsx';

/** 清算金额 as Excel would have it: computed from its neighbours. */
export const settledByFormula = { column: '清算金额', minus: ['交易金额', '手续费'] } as const;

export function writeTillXlsx(given: readonly Truth[], options: TillShape & XlsxOptions = {}): TruthFile {
  const { table, truth, control } = tillTable(given, { when: 'one', ...options });
  return { name: '交易明细.xlsx', bytes: writeXlsx(table, options), truth, control };
}

export function writeTillXls(given: readonly Truth[], options: TillShape & XlsOptions = {}): TruthFile {
  const { table, truth, control } = tillTable(given, { when: 'one', ...options });
  return { name: '交易明细.xls', bytes: writeXls(table, options), truth, control };
}
