import { makeZip, type ZipOptions } from '../bytes/zip';
import type { Cell, Table } from '../text/table';
import { columnName, type Format, sheetValue } from './sheet-value';

/**
 * A minimal Office Open XML workbook (ECMA-376), written by hand with the quirks real writers have.
 * Text cells are shared or inline strings, so numbers of 28 digits stay text; amounts are numbers; moments are serials.
 */
export type XlsxOptions = {
  readonly strings?: 'shared' | 'inline';
  readonly from1904?: boolean;
  /** 'seventeen': all the digits of the double, 4.3499999999999996 for 4.35, as Excel itself saves. */
  readonly numbers?: 'trimmed' | 'seventeen';
  /** A column (by its header name) whose cells are the difference of two others, with the result beside it. */
  readonly formula?: { readonly column: string; readonly minus: readonly [string, string] };
  /** Cells and rows without their addresses, which the standard allows. */
  readonly bare?: boolean;
  /** A sheet of notes before the one with the data. */
  readonly noteFirst?: boolean;
  readonly zip?: ZipOptions;
};

const formats: Record<Format, number> = { money: 1, moment: 2, day: 3, clock: 4 };
const TEXT = 5;
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="21" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Every text once, in the order first met; the first is written in runs with a reading beside it, as titles often are. */
function makeStrings() {
  const places = new Map<string, number>();
  let uses = 0;
  return {
    place(text: string): number {
      uses++;
      const known = places.get(text) ?? places.size;
      places.set(text, known);
      return known;
    },
    part(): string {
      const items = [...places.keys()].map((text, nth) => {
        if (nth > 0 || text.length < 2) return `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
        const runs = `<r><t>${escaped(text.slice(0, 2))}</t></r><r><rPr><b/></rPr><t>${escaped(text.slice(2))}</t></r>`;
        return `<si>${runs}<rPh sb="0" eb="2"><t>shanghu</t></rPh></si>`;
      });
      return `${xml}<sst xmlns="${main}" count="${uses}" uniqueCount="${places.size}">${items.join('')}</sst>`;
    },
  };
}

function sheetOf(
  lines: readonly (readonly Cell[])[],
  table: Table,
  options: XlsxOptions,
  strings: ReturnType<typeof makeStrings>,
): string {
  const header = table.header.at(-1) ?? [];
  const { formula } = options;
  const at = (name: string) => columnName(header.indexOf(name));
  const place = formula ? header.indexOf(formula.column) : -1;
  const numberText = (value: number) =>
    options.numbers === 'seventeen' ? value.toPrecision(17).replace(/\.?0+$/, '') : String(value);
  const cellOf = (cell: Cell, row: number, column: number): string => {
    const value = sheetValue(cell, options.from1904);
    const address = options.bare ? '' : ` r="${columnName(column)}${row}"`;
    if ('text' in value) {
      // An empty cell is left out, unless addresses are: then its place must be held.
      if (value.text === '') return options.bare ? '<c/>' : '';
      if (options.strings === 'inline')
        return `<c${address} s="${TEXT}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.text)}</t></is></c>`;
      return `<c${address} s="${TEXT}" t="s"><v>${strings.place(value.text)}</v></c>`;
    }
    const isFormula = formula && column === place && value.format === 'money';
    const source = isFormula ? `<f>${at(formula.minus[0])}${row}-${at(formula.minus[1])}${row}</f>` : '';
    return `<c${address} s="${formats[value.format]}">${source}<v>${numberText(value.number)}</v></c>`;
  };
  const rows = lines.map((line, nth) => {
    const cells = line.map((cell, column) => cellOf(cell, nth + 1, column)).join('');
    return `<row${options.bare ? '' : ` r="${nth + 1}"`}>${cells}</row>`;
  });
  return `${xml}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

export function writeXlsx(table: Table, options: XlsxOptions = {}): Uint8Array {
  const strings = makeStrings();
  const below = table.below.map((line) => ('raw' in line ? [line.raw] : line));
  const lines = [...table.above.map((line) => [line]), ...table.header, ...table.rows, ...below];
  const data = sheetOf(lines, table, options, strings);
  const note = () => sheetOf([['说明'], ['本表由系统导出，如有疑问请联系客服']], table, options, strings);
  const sheets = options.noteFirst ? [note(), data] : [data];
  const shared = options.strings !== 'inline';
  const named = sheets.map((_, nth) => `<sheet name="Sheet${nth + 1}" sheetId="${nth + 1}" r:id="rId${nth + 1}"/>`);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_, nth) => relation(nth + 1, 'worksheet', `worksheets/sheet${nth + 1}.xml`)),
    relation(8, 'styles', 'styles.xml'),
    ...(shared ? [relation(9, 'sharedStrings', 'sharedStrings.xml')] : []),
  ].join('');
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${kind}.${type}+xml"/>`;
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${sheets.map((_, nth) => override(`/xl/worksheets/sheet${nth + 1}.xml`, 'worksheet')).join('')}${override('/xl/styles.xml', 'styles')}${shared ? override('/xl/sharedStrings.xml', 'sharedStrings') : ''}</Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${options.from1904 ? ' date1904="1"' : ''}/><sheets>${named.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xml}<Relationships xmlns="${packages}/relationships">${relations}</Relationships>`,
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, nth): [string, string] => [`xl/worksheets/sheet${nth + 1}.xml`, sheet]),
    ...(shared ? [['xl/sharedStrings.xml', strings.part()] as [string, string]] : []),
  ];
  return makeZip(
    parts.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    options.zip,
  );
}
