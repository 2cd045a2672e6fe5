import type { Tender, Truth, TruthType } from '../truth';
import { instantOf } from '../wall-clock';
import { type Book, batchOf, owe, remember } from './book';
import { priceOf } from './prices';
import { feeOf, rateOf } from './rates';

const chinaTenders: readonly (readonly [Tender, number])[] = [
  ['wechat', 46],
  ['alipay', 27],
  ['card', 9],
  ['unionpay-qr', 6],
  ['cash', 8],
  ['ecny', 2],
  ['foreign', 2],
];
const abroadTenders: readonly (readonly [Tender, number])[] = [
  ['card', 70],
  ['cash', 18],
  ['wechat', 6],
  ['alipay', 6],
];
const onCard = (tender: Tender) => tender === 'card' || tender === 'foreign';

function row(book: Book, wall: number, tender: Tender, type: TruthType, amountMinor: number, feeMinor: number): Truth {
  const { plan, numbers, dice } = book;
  const china = plan.market === 'china';
  const orderId = numbers.order(wall);
  const providerId = numbers.provider(tender, type, wall);
  const terminal = china && (onCard(tender) || tender === 'unionpay-qr');
  const tid = dice.pick(book.tids);
  return {
    source: '',
    time: instantOf(wall, plan.zone),
    tender,
    type,
    amountMinor,
    feeMinor,
    currency: plan.currency,
    status: 'success',
    orderId,
    providerId,
    originOrderId: '',
    originId: '',
    rrn: terminal ? numbers.rrn(wall) : '',
    mid: book.mid,
    tid: tender === 'none' ? '' : tid,
    batch: china ? (terminal ? String(batchOf(plan, wall)).padStart(6, '0') : '') : String(batchOf(plan, wall)),
    trace: terminal ? orderId.slice(-6) : '',
    cardMask: onCard(tender) ? numbers.cardMask(tender) : '',
  };
}

/** A refund, void or completion: paid as its origin was, on the same till and card. */
function after(book: Book, wall: number, origin: Truth, type: TruthType, amountMinor: number, feeMinor: number): Truth {
  const made = row(book, wall, origin.tender, type, amountMinor, feeMinor);
  const { tid, cardMask, orderId, providerId } = origin;
  return { ...made, tid, cardMask, originOrderId: orderId, originId: providerId };
}

function sale(book: Book, wall: number): Truth {
  const all = book.plan.market === 'china' ? chinaTenders : abroadTenders;
  const { tenders } = book.plan;
  const tender = book.dice.weigh(tenders ? all.filter(([one]) => tenders.includes(one)) : all);
  const amount = priceOf(book.dice, tender);
  const made = row(book, wall, tender, 'sale', amount, feeOf(amount, rateOf(tender, book.plan.market)));
  if (onCard(tender) && book.dice.chance(0.03)) return { ...made, status: 'failed', feeMinor: 0 };
  remember(book, made);
  return made;
}

function refund(book: Book, wall: number): Truth {
  const place = book.dice.whole(0, book.open.length - 1);
  const entry = book.open[place];
  if (!entry) return sale(book, wall);
  const whole = entry.left < 2 || book.dice.chance(0.6);
  const amount = whole ? entry.left : book.dice.whole(1, entry.left - 1);
  entry.left -= amount;
  if (entry.left === 0) book.open.splice(place, 1);
  const { market } = book.plan;
  // In China the fee goes back with the refund, in proportion; Square, Stripe and Adyen keep it.
  const fee = market === 'china' ? -feeOf(amount, rateOf(entry.sale.tender, market)) : 0;
  const made = after(book, wall, entry.sale, 'refund', -amount, fee === 0 ? 0 : fee);
  return book.dice.chance(0.05) && market === 'china' ? { ...made, status: 'processing' } : made;
}

function cancel(book: Book, wall: number): Truth {
  const entry = book.open.at(-1);
  if (!entry || entry.left !== entry.sale.amountMinor || entry.sale.tender === 'cash') return sale(book, wall);
  const made = after(book, wall, entry.sale, 'void', -entry.left, entry.sale.feeMinor === 0 ? 0 : -entry.sale.feeMinor);
  book.open.pop();
  // WeChat and Alipay cancel under the number of the sale itself.
  const own = entry.sale.tender === 'wechat' || entry.sale.tender === 'alipay';
  return own ? { ...made, providerId: entry.sale.providerId } : made;
}

function hold(book: Book, wall: number): Truth {
  const tender = book.dice.chance(0.8) ? 'card' : 'foreign';
  const made = row(book, wall, tender, 'preauth', book.dice.whole(200, 3000) * 100, 0);
  book.held.push(made);
  if (book.held.length > 40) book.held.shift();
  return made;
}

function complete(book: Book, wall: number): Truth {
  const held = book.held.shift();
  if (!held) return hold(book, wall);
  const amount = book.dice.chance(0.5) ? held.amountMinor : book.dice.whole(100, held.amountMinor);
  return after(book, wall, held, 'completion', amount, feeOf(amount, rateOf(held.tender, 'china')));
}

const china = { sale: 935, refund: 36, cancel: 12, hold: 9, complete: 7, fee: 1 };
// Deposits are held on cards only.
const scanned = { ...china, hold: 0, complete: 0 };
const abroad = { sale: 955, refund: 43, cancel: 0, hold: 0, complete: 0, fee: 2 };

/** Whatever happens next at the till. */
export function happen(book: Book, wall: number): Truth {
  const withCards = book.plan.tenders?.some(onCard) ?? true;
  const odds = Object.entries(book.plan.market === 'china' ? (withCards ? china : scanned) : abroad);
  const what = book.dice.weigh(odds);
  const makers: Record<string, () => Truth> = {
    refund: () => refund(book, wall),
    cancel: () => cancel(book, wall),
    hold: () => hold(book, wall),
    complete: () => complete(book, wall),
    fee: () => row(book, wall, 'none', 'fee', -book.dice.whole(500, 3000), 0),
  };
  const made = (makers[what] ?? (() => sale(book, wall)))();
  owe(book, made, wall);
  return made;
}

/** The payout of one settlement batch. A day of more refunds than sales takes money: then the row is positive. */
export function payOut(book: Book, wall: number, batch: number): Truth {
  const owed = book.owed.get(batch) ?? 0;
  book.owed.delete(batch);
  const made = row(book, wall, 'none', 'payout', owed === 0 ? 0 : -owed, 0);
  return { ...made, batch: String(batch) };
}
