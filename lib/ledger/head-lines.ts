import { isRemark } from './controls';

/** Lines beside the table of a head: empty, or a remark that begins with #. */
export function asideOf(head: readonly (readonly string[])[]): (record: readonly string[]) => boolean {
  const widest = head.reduce((most, record) => Math.max(most, record.length), 0);
  return (record) => isRemark(record, widest) || record.every((cell) => cell.trim() === '');
}

/**
 * Cells a record may have: those of the heading, or more where every line ends with delimiters. One more than that is a comma
 * inside a name, and every cell after it stands in the wrong column.
 */
export function usualWidth(records: readonly (readonly string[])[], columns: number): number {
  const widths = records.map(({ length }) => length).filter((width) => width >= columns);
  return Math.max(columns, widths.length === 0 ? columns : Math.min(...widths));
}
