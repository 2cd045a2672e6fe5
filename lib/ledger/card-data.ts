import { isCardNumber, maskCardNumbers } from '@/lib/domain/card-number';
import { Refused } from './refusal';

/** What was found and masked, for the person: per column, as the file names it. */
export type Masked = { column: string; count: number };

/** PCI DSS 3.3.1, DOMAIN §4.5: columns whose content must never be stored, even encrypted. */
const SECRET_COLUMN =
  /cvv|cvc|cvn|cav2|安全码|磁道|密码|(?:^|[^a-z])(?:track ?(?:data|[123])?|pin(?: ?block)?)(?:$|[^a-z])/i;
const TRACK_COLUMN = /磁道|track/i;
const NOT_SECRET = /tracking|密码(?:类型|验证|方式|标志)|免密/i;
const SECRET_VALUE = /^[`'"\s]*(?:\d{3,6}|[\da-f]{12,}|[%;].{10,}|\d{13,}[=d]\d+)[`'"\s]*$/i;
/** Track 1 and track 2 as a reader gives them; without their first mark only around a real card number. */
const TRACK = /%B\d{13,19}\^|;\d{13,19}=\d{4}/;
const BARE_TRACK = /(?<!\d)(?:B(\d{13,19})\^|(\d{13,19})[=D]\d{4})/;
const ID_COLUMN =
  /订单号|流水|交易号|参考号|凭证|批次|单号|商户号|终端号|编号|序号|请求号|标识|reference|(?:^|[ _])id$|_id|order|trace|rrn|serial|deposit/i;
const CARD_COLUMN = /卡号|card ?(?:number|no)|(?:^|[^a-z])pan(?:$|[^a-z])|账号/i;

/** An order or reference number that happens to look like a card's stays as it is. DOMAIN §4.5: "not an ID column". */
export const isIdColumn = (name: string): boolean => ID_COLUMN.test(name) && !CARD_COLUMN.test(name);

/** Four by four: people write card numbers so, never order numbers. */
const GROUPED = /[ -]/;

function isTrack(cell: string): boolean {
  const text = cell.normalize('NFKC');
  const bare = BARE_TRACK.exec(text);
  return TRACK.test(text) || (bare !== null && isCardNumber(bare[1] ?? bare[2] ?? ''));
}

const LEAST = 13;
/** Nineteen digits in groups, with quotes and a backtick around them. */
const LONGEST = 26;
/**
 * Without one of these no track begins or goes on, and nothing parts a number in groups; full-width text is judged the
 * long way.
 */
const PART_OR_TRACK = /[ \-=^D\u00a0\u2000-\uffff]/;

/**
 * Whether a cell has a run of 13–19 digits, single blanks and dashes between them allowed. Runs on every cell of a file,
 * so it only looks, and at every thirteenth character where it can: a run that long cannot hide between two others.
 * What it lets through is judged slowly. Full-width digits count.
 */
export function hasLongDigits(cell: string): boolean {
  const { length } = cell;
  for (let at = LEAST - 1; at < length; at += LEAST) {
    if (!belongs(cell.charCodeAt(at))) continue;
    let from = at;
    let to = at + 1;
    let separators = isDigit(cell.charCodeAt(at)) ? 0 : 1;
    for (; from > 0; from -= 1) {
      const code = cell.charCodeAt(from - 1);
      if (!belongs(code)) break;
      if (!isDigit(code)) separators += 1;
    }
    for (; to < length; to += 1) {
      const code = cell.charCodeAt(to);
      if (!belongs(code)) break;
      if (!isDigit(code)) separators += 1;
    }
    const digits = to - from - separators;
    if (digits >= LEAST && (separators === 0 ? digits <= 19 : hasRun(cell, from, to))) return true;
    at = to;
  }
  return false;
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const belongs = (code: number): boolean => isDigit(code) || isSeparator(code);

/** The same question of a stretch of digits and separators alone. */
function hasRun(cell: string, from: number, to: number): boolean {
  let digits = 0;
  let gap = false;
  for (let at = from; at < to; at += 1) {
    if (isDigit(cell.charCodeAt(at))) {
      digits += 1;
      gap = false;
    } else if (!gap && digits > 0) gap = true;
    else {
      if (digits >= LEAST && digits <= 19) return true;
      digits = 0;
      gap = false;
    }
  }
  return digits >= LEAST && digits <= 19;
}

const isSeparator = (code: number): boolean =>
  code === 0x20 ||
  code === 0x2d ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xff0d ||
  code === 0x2212 ||
  (code >= 0x2000 && code <= 0x2015);

/**
 * Takes card data out of records before anything else sees them (DOMAIN §4.5). Refusals are thrown: `track-data`,
 * `card-code` (CVV and the like under its own heading), `card-column` (most rows of a column are card numbers).
 */
export class CardGuard {
  private names: readonly string[] = [];
  private ids: readonly boolean[] = [];
  private secrets: readonly number[] = [];
  private readonly hits: number[] = [];
  private readonly masks: number[] = [];
  private rows = 0;

  /** Call with the header as soon as it is known; until then every column may hold a card number. */
  setColumns(names: readonly string[], idColumns: ReadonlySet<number> = new Set()): void {
    this.names = names;
    this.ids = names.map((name, at) => (idColumns.has(at) || isIdColumn(name)) && !CARD_COLUMN.test(name));
    this.secrets = names.flatMap((name, at) => (SECRET_COLUMN.test(name) && !NOT_SECRET.test(name) ? [at] : []));
  }

  /** Masks in place. `record` is the record's number, for the refusal. */
  clean(cells: string[], record: number): void {
    this.rows += 1;
    for (const at of this.secrets) {
      const column = this.nameOf(at);
      if (!SECRET_VALUE.test(cells[at] ?? '')) continue;
      throw new Refused(TRACK_COLUMN.test(column) ? 'track-data' : 'card-code', { record, column });
    }
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] as string;
      if (cell.length < LEAST || !hasLongDigits(cell)) continue;
      if (cell.length <= LONGEST || !this.isLongId(cell, at)) cells[at] = this.judge(cell, at, record);
    }
  }

  /** An id too long for a card number, with nothing that could part one in groups: there `judge` would keep every digit. */
  private isLongId(cell: string, at: number): boolean {
    return this.ids[at] === true && !PART_OR_TRACK.test(cell);
  }

  private judge(cell: string, at: number, record: number): string {
    if (this.ids[at] === true) {
      const bare = cell.replace(/[`'"\t]/g, '');
      if (isCardNumber(bare)) this.hits[at] = (this.hits[at] ?? 0) + 1;
    }
    if (isTrack(cell)) throw new Refused('track-data', { record, column: this.nameOf(at) });
    const masked = maskCardNumbers(cell, (run) => this.ids[at] === true && !GROUPED.test(run));
    if (masked === cell) return cell;
    this.hits[at] = (this.hits[at] ?? 0) + 1;
    this.masks[at] = (this.masks[at] ?? 0) + 1;
    return masked;
  }

  /** After the last record. Refusal: `card-column`. */
  finish(): Masked[] {
    const full = this.hits.findIndex((count) => count >= 3 && count * 2 > this.rows);
    if (full >= 0) throw new Refused('card-column', { column: this.nameOf(full) });
    return this.masks.flatMap((count, at) => (count > 0 ? [{ column: this.nameOf(at), count }] : []));
  }

  private nameOf(at: number): string {
    return this.names[at] || `#${at + 1}`;
  }
}
