import Papa from 'papaparse';
import { localOf } from '@/lib/domain/day';
import { moneyField } from '@/lib/domain/money';

export type Cell = string | number;

/** A spreadsheet runs what begins like a formula, and not only in the first line of a cell. */
const FORMULA = /^\s*[=+\-@|＝＋－＠]/;
/** More digits than a spreadsheet keeps, or a nought in front that it drops: it would change the number of an order. */
const CHANGED_NUMBER = /^(?:\d{12,}|0\d+)$/;

/** A text of somebody else's file, so that a spreadsheet shows it as it is: a tab after a number keeps it a text. */
export const textCell = (text: string): string => (CHANGED_NUMBER.test(text) ? `${text}\t` : text);

/** An amount as a number that can be added up: 246.5. */
export const moneyCell = (minor: number, currency: string): number => Number(moneyField(minor, currency));

/** Date and time of day on the shop's clock: 2026-12-09, 14:21:03. */
export function whenCells(instant: string, zone: string): [date: string, time: string] {
  const { date, minutes } = localOf(instant, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return [date, `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${instant.slice(17, 19)}`];
}

/** CSV as every spreadsheet opens it: UTF-8 with its mark, CRLF, and no cell that could be run. */
export const sheetText = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${Papa.unparse([head, ...rows] as Cell[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

export const sheetBlob = (head: readonly string[], rows: readonly (readonly Cell[])[]): Blob =>
  new Blob([sheetText(head, rows)], { type: 'text/csv;charset=utf-8' });
