/** Wrapping that exports put around a value: BOM, backtick, TAB, quotes, blanks, zero-width marks, Excel's apostrophe. */
const AROUND = /^[\s\u3000\ufeff\u200b-\u200d`'"]+|[\s\u3000\ufeff\u200b-\u200d"]+$/g;
const EXCEL_TEXT = /^="([^"]*)"$/;
/** Full-width Latin letters, digits and marks, and the full-width space. */
const WIDE = /[\uff01-\uff5e\uffe0-\uffe6\u3000]/;

const isPlain = (code: number): boolean => code > 0x2f && code < 0x7f && code !== 0x60;

/** The bare value of a cell; full-width digits, letters and brackets become plain ones. DOMAIN §4.1 parser rules. */
export function cleanCell(raw: string): string {
  const length = raw.length;
  if (length === 0) return raw;
  const first = raw.charCodeAt(0);
  const last = raw.charCodeAt(length - 1);
  if (isPlain(first) && isPlain(last)) return raw;
  // Most cells of WeChat: one backtick, then plain text.
  if (first === 0x60) {
    if (length === 1) return '';
    if (isPlain(raw.charCodeAt(1)) && isPlain(last)) return raw.slice(1);
  }
  return cleanSlowly(raw);
}

function cleanSlowly(raw: string): string {
  const idiom = EXCEL_TEXT.exec(raw.trim());
  const bare = (idiom?.[1] ?? raw).replace(AROUND, '');
  // As above: the same value never reads differently because a line end or a quote stands around it.
  if (isPlain(bare.charCodeAt(0)) && isPlain(bare.charCodeAt(bare.length - 1))) return bare;
  return WIDE.test(bare) ? bare.normalize('NFKC').trim() : bare;
}

const BLANK = /^(?:-+|—+|\*+|\/|n\/?a|null|无|空|none)?$/i;

const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

/** Whether a cleaned cell says "nothing": empty, `-`, `--`, `*` (乐刷: does not apply), N/A. */
export const isBlank = (cell: string): boolean =>
  cell.length === 0 || (cell.length < 5 && !isDigit(cell.charCodeAt(0)) && BLANK.test(cell));

/** A spreadsheet formula where a value should be; signs before digits and Excel's ="text" are none. */
export const isFormula = (raw: string): boolean =>
  /^\s*[=@]\s*[-+(A-Za-z0-9]/.test(raw) && !EXCEL_TEXT.test(raw.trim());

/**
 * A copy that does not hold the megabyte of text it was cut from: engines keep the whole text alive for a slice of it.
 * For what outlives a record (names, keys of a cache); short texts are copies anyway.
 */
export function detached(text: string): string {
  if (text.length < 13) return text;
  let copy = '';
  for (let at = 0; at < text.length; at += 1024) copy += String.fromCharCode(...codes(text, at));
  return copy;
}

function codes(text: string, from: number): number[] {
  const list: number[] = [];
  for (let at = from; at < Math.min(text.length, from + 1024); at += 1) list.push(text.charCodeAt(at));
  return list;
}
