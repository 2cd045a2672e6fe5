import { type Encoding, encodeText } from '../bytes/encode';
import { type TillShape, tillTable } from '../files/till';
import type { TruthFile } from '../files/truth-file';
import type { NumberStyle } from '../text/number-style';
import type { Table } from '../text/table';
import { cellText } from '../text/write-text';
import type { Truth } from '../truth';

export type HtmlOptions = TillShape & {
  /** Written in the meta line unless `meta` is false; GBK is what Chinese portals send. */
  readonly encoding?: Encoding;
  readonly meta?: boolean;
  readonly number?: NumberStyle;
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page with one table, as portals serve it under the name of an Excel file. Empty cells hold &nbsp;. */
export function htmlOf(table: Table, { encoding = 'gbk', meta = true, number = 'plain' }: HtmlOptions = {}): string {
  const width = table.header[0]?.length ?? 1;
  const style = { number, date: 'dash' } as const;
  const cell = (tag: string, text: string) =>
    `<${tag} style="mso-number-format:'\\@'">${text === '' ? '&nbsp;' : escaped(text)}</${tag}>`;
  const row = (tag: string, cells: readonly string[]) => `<tr>${cells.map((text) => cell(tag, text)).join('')}</tr>`;
  const charset = encoding === 'gbk' || encoding === 'gb18030' ? 'gb2312' : 'utf-8';
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>',
    meta ? `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">` : '',
    '<style>td{mso-number-format:"\\@";}</style><title>导出</title></head><body>',
    '<!-- 报表 <table> --><table border="1">',
    ...table.above.map((line) => `<tr><td colspan="${width}"><b>${escaped(line)}</b></td></tr>`),
    ...table.header.map((line) => row('th', line)),
    ...table.rows.map((line) =>
      row(
        'td',
        line.map((each) => cellText(each, style)),
      ),
    ),
    ...table.below.map((line) => row('td', 'raw' in line ? [line.raw] : line.map((each) => cellText(each, style)))),
    '</table></body></html>',
  ].join('\r\n');
}

export function writeTillHtml(given: readonly Truth[], options: HtmlOptions = {}): TruthFile {
  const { table, truth, control } = tillTable(given, options);
  return { name: '交易明细.xls', bytes: encodeText(htmlOf(table, options), options.encoding ?? 'gbk'), truth, control };
}
