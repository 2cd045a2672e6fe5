import { byDue, type Count, type ItemRow, isBefore, isDone, liveRun, type Readiness } from './checklist';
import type { Day } from './day';
import type { RunFacts } from './run-facts';
import type { VisitFacts } from './visit-facts';
import { SEVERITIES } from './vocabulary';

/** Where a shop stands between the first tick and the last: what the home screen shows. */
export type JourneyFacts = {
  readiness: Readiness;
  visit: VisitFacts | undefined;
  run: RunFacts | undefined;
  /** At the shop. */
  today: Day;
  /** An instant. */
  now: string;
};

export type NextThing =
  | { is: 'item'; row: ItemRow }
  /** No time is booked; `declined`: the last one asked for was not free. */
  | { is: 'booking'; declined: boolean }
  | { is: 'run' }
  /** Nothing can be done before this date; without one, before an answer about the booking, or none is planned here. */
  | { is: 'wait'; until?: Day; asked?: true }
  | { is: 'finished' };

const hasGo = ({ run, visit }: JourneyFacts): boolean => {
  const verdict = liveRun(run, visit)?.verdict;
  return verdict === 'go' || verdict === 'conditional';
};

const isDay = ({ readiness: { upgradeDay }, today }: JourneyFacts): boolean =>
  upgradeDay !== undefined && upgradeDay <= today;

/** Required before recommended before optional, each by when it falls due. */
function firstOf(rows: readonly ItemRow[]): ItemRow | undefined {
  const open = rows.filter((row) => row.state.is === 'open').sort(byDue);
  return SEVERITIES.map((severity) => open.find((row) => row.item.severity === severity)).find(Boolean);
}

function asThing(row: ItemRow, visit: VisitFacts | undefined): NextThing {
  if (row.item.derived === 'booked') return { is: 'booking', declined: visit?.status === 'declined' };
  return row.item.derived === 'accepted' || row.item.derived === 'go' ? { is: 'run' } : { is: 'item', row };
}

/** What opens next among rows that are still locked. */
function waitFor(rows: readonly ItemRow[]): NextThing {
  const days = rows.flatMap(({ state }) => (state.is === 'locked' && state.opens !== undefined ? [state.opens] : []));
  const until = days.sort()[0];
  return until === undefined ? { is: 'wait' } : { is: 'wait', until };
}

/** After the go: what is left of the day, then the days that follow. Preparing is over, whatever was left of it. */
function afterGo(readiness: Readiness): NextThing {
  const rows = readiness.phases.flatMap(({ phase, rows }) => (phase === 'day' || phase === 'accept' ? rows : []));
  const first = firstOf(rows);
  if (first) return { is: 'item', row: first };
  // Lessons begun are still something to do.
  const begun = rows.find(({ state }) => state.is === 'half');
  if (rows.every(isDone)) return { is: 'finished' };
  return begun ? { is: 'item', row: begun } : waitFor(rows);
}

/** The one thing the home screen asks for. DESIGN §1.4, DOMAIN §8.3 */
export function nextThing(facts: JourneyFacts): NextThing {
  const { readiness, visit, now } = facts;
  if (hasGo(facts)) return afterGo(readiness);
  const before = readiness.phases.flatMap(({ rows }) => rows.filter(isBefore));
  if (isDay(facts)) {
    // Until the technician is due, the old device still has to be settled and saved.
    const isAwaited = facts.run === undefined && visit?.start !== undefined && now < visit.start;
    const last = isAwaited ? firstOf(before.filter((row) => row.item.severity === 'blocker')) : undefined;
    return last ? asThing(last, visit) : { is: 'run' };
  }
  const first = firstOf(before);
  if (first) return asThing(first, visit);
  return visit?.status === 'asked' ? { is: 'wait', asked: true } : waitFor(before);
}

export type CouponState = 'now' | 'done' | 'todo';
export type Journey = {
  /** `left`: required items of preparing not yet done. */
  prepare: { state: CouponState; left: number };
  book: { state: CouponState; status: VisitFacts['status'] | 'none' | 'elsewhere' };
  day: { state: CouponState; date: Day | undefined; isToday: boolean };
  accept: { state: CouponState; count: Count };
};

const NO_COUNT: Count = { done: 0, all: 0, percent: 100 };

/** The four coupons. One is `now`, until all is done. */
export function journeyOf(facts: JourneyFacts): Journey {
  const { readiness, visit, today } = facts;
  const phase = (name: string) => readiness.phases.find((one) => one.phase === name);
  const left = readiness.blockers.filter(({ item }) => item.phase === 'prepare').length;
  const accept = phase('accept')?.count ?? NO_COUNT;
  const isArranged = !readiness.blockers.some(({ item }) => item.derived === 'booked');
  const status = visit?.status ?? (isArranged ? 'elsewhere' : 'none');
  const isUp = hasGo(facts);
  const date = readiness.upgradeDay;
  const done = {
    prepare: left === 0 || isUp,
    book: isArranged || isUp,
    day: isUp,
    accept: isUp && accept.done === accept.all,
  };
  const order = ['prepare', 'book', 'day', 'accept'] as const;
  const now = isDay(facts) && !isUp ? 'day' : order.find((name) => !done[name]);
  const state = (name: (typeof order)[number]): CouponState => (name === now ? 'now' : done[name] ? 'done' : 'todo');
  return {
    prepare: { state: state('prepare'), left },
    book: { state: state('book'), status },
    day: { state: state('day'), date, isToday: date === today },
    accept: { state: state('accept'), count: accept },
  };
}
