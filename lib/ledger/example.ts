import { addDays, type Day, weekdayOf } from '@/lib/domain/day';

/**
 * Two made-up bills to try things out with: eight weeks of a tea shop that never was, in the form of a WeChat bill
 * (DOMAIN §4.1), before the upgrade and after it, when three sales are gone. Every name in them says that it is a sample.
 */
export type ExampleFile = { name: string; text: string };

/** Eight whole weeks between the first and the last day, which count as cut. */
const DAYS = 58;
const LOST = 3;
const SEED = 20_261_209;
const FEE_PER_MILLION = 3_800;

/** One sale in so many is given back. */
const REFUND_EVERY = 500;
/** The day, counted from the first, on which the current failed at noon: unlike any other of its weekday. */
const CUT_DAY = 23;
const CUT_SLOT = 23;

type Sale = { day: Day; minute: number; fen: number; number: number };

/** Tommy Ettinger's mulberry32: 32 bits of state are plenty for a sample, and the same everywhere. */
function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Sales to be expected in a half hour: lunch, after school and evening; Tuesday and Wednesday afternoons are quiet. */
function usual(weekday: number, slot: number): number {
  if (slot < 19 || slot >= 43) return 0;
  const isWeekend = weekday >= 6;
  const isLunch = slot >= 23 && slot < 27;
  const isEvening = slot >= 35 && slot < 40;
  const isAfternoon = slot >= 28 && slot < 33;
  const base = isLunch ? 3.2 : isEvening ? 3.4 : isAfternoon ? 1.5 : 1.4;
  if (isAfternoon && weekday === 2) return 0.7;
  if (isAfternoon && weekday === 3) return 1.1;
  return isWeekend ? base * 1.3 + (isAfternoon ? 1 : 0) : base;
}

/** A whole number of sales around what is expected: small counts stray little, so that eight weeks tell what is usual. */
const happens = (mean: number, next: () => number): number => Math.floor(mean * (0.6 + 0.8 * next()) + next());

const PRICES = [900, 1_200, 1_500, 1_500, 1_800, 2_200];

function salesUntil(last: Day): Sale[] {
  const next = dice(SEED);
  const sales: Sale[] = [];
  for (let at = 0; at < DAYS; at += 1) {
    const day = addDays(last, at - DAYS + 1);
    const weekday = weekdayOf(day);
    for (let slot = 0; slot < 48; slot += 1) {
      if (at === CUT_DAY && slot >= CUT_SLOT) break;
      const count = happens(usual(weekday, slot), next);
      for (let sale = 0; sale < count; sale += 1) {
        const price = PRICES[Math.floor(next() * PRICES.length)] ?? 1_500;
        const cups = 1 + Math.floor(next() * next() * 4);
        const minute = slot * 30 + Math.floor(((sale + next()) * 30) / count);
        sales.push({ day, minute, fen: price * cups, number: sales.length + 1 });
      }
    }
  }
  return sales;
}

const two = (value: number): string => String(value).padStart(2, '0');
const yuan = (fen: number): string => (fen / 100).toFixed(2);
const feeOf = (fen: number): number => Math.round((fen * FEE_PER_MILLION) / 1_000_000);
const wechatId = ({ day, number }: Sale): string =>
  `4200009${day.replaceAll('-', '')}${String(number).padStart(13, '0')}`;

const HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,' +
  '代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const FOOT = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

function line(sale: Sale, isBack: boolean): string {
  const { day, minute, fen, number } = sale;
  const [paid, back] = isBack ? ['0.00', yuan(fen)] : [yuan(fen), '0.00'];
  const at = minute + (isBack ? 20 : 0);
  const second = two(number % 60);
  const name = `SAMPLE${String(number).padStart(6, '0')}`;
  const cells = [
    `${day} ${two(Math.floor(at / 60))}:${two(at % 60)}:${second}`,
    'wxsample',
    '0000000000',
    '0',
    'SAMPLE1',
    wechatId(sale),
    name,
    'sample-customer',
    'MICROPAY',
    isBack ? 'REFUND' : 'SUCCESS',
    'OTHERS',
    'CNY',
    paid,
    '0.00',
    isBack ? `5${wechatId(sale).slice(1)}` : '0',
    isBack ? `${name}R` : '0',
    back,
    '0.00',
    isBack ? 'ORIGINAL' : '',
    isBack ? 'SUCCESS' : '',
    '示例茶饮',
    '',
    `${isBack ? '-' : ''}${yuan(feeOf(fen))}000`,
    '0.38%',
    paid,
    back,
    '',
  ];
  return cells.map((cell) => `\`${cell}`).join(',');
}

function bill(sales: readonly Sale[]): string {
  const isBack = ({ number }: Sale): boolean => number % REFUND_EVERY === 0;
  const returned = sales.filter(isBack);
  const lines = sales.flatMap((sale) => [line(sale, false), ...(isBack(sale) ? [line(sale, true)] : [])]);
  const sum = (of: readonly Sale[], pick: (sale: Sale) => number): number =>
    of.reduce((all, sale) => all + pick(sale), 0);
  const [taken, back] = [sum(sales, ({ fen }) => fen), sum(returned, ({ fen }) => fen)];
  const fees = sum(sales, ({ fen }) => feeOf(fen)) - sum(returned, ({ fen }) => feeOf(fen));
  const foot = [lines.length, yuan(taken), yuan(back), '0.00', `${yuan(fees)}000`, yuan(taken), yuan(back)];
  return [HEADER, ...lines, FOOT, foot.map((cell) => `\`${cell}`).join(','), ''].join('\r\n');
}

/** The two bills up to and with a date. The same date gives the same bytes. */
export function exampleFiles(last: Day): { before: ExampleFile; after: ExampleFile } {
  const sales = salesUntil(last);
  // Three sales of the last fortnight, none of them given back.
  const late = sales.filter(({ day, number }) => day > addDays(last, -14) && number % REFUND_EVERY !== 0);
  const lost = new Set(Array.from({ length: LOST }, (_, at) => late[Math.floor(((at + 0.5) * late.length) / LOST)]));
  return {
    before: { name: '示例-sample-before.csv', text: bill(sales) },
    after: { name: '示例-sample-after.csv', text: bill(sales.filter((sale) => !lost.has(sale))) },
  };
}
