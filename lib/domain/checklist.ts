import type { ChecklistItem } from './content';
import { addDays, type Day } from './day';
import type { ValueOf } from './kinds';
import { concernOf, type Dimension, type ShopProfile } from './profile';
import type { RunFacts } from './run-facts';
import type { VisitFacts } from './visit-facts';
import { DUE, PHASES, type Phase } from './vocabulary';

/** What the shop entered of one item. `at`: when, ms since 1970 UTC. */
export type Tick = ValueOf<'tick'> & { at: number };
/** How far the staff are: at least one person passed all they need, somebody has begun, or nobody. */
export type Taught = 'all' | 'some' | 'none';

export type ItemState =
  /** Without `at`: the app knows it by itself (DOMAIN §8.3). */
  | { is: 'done'; at?: number }
  /** Somebody of the shop said why it does not apply. */
  | { is: 'na'; reason: string }
  /** An answer to the profile rules it out. */
  | { is: 'out'; because: Dimension }
  /** A derived item under way: the booking waits for its answer, some lessons are passed. */
  | { is: 'half' }
  /** Not before its date; without one, no upgrade day is known yet. */
  | { is: 'locked'; opens?: Day }
  | { is: 'open' };

export type ItemRow = {
  item: ChecklistItem;
  state: ItemState;
  /** Shown because this question was not answered. */
  unasked?: Dimension;
};

export type Count = { done: number; all: number; percent: number };

export type Readiness = {
  /** What applies, by phase; what is done stands after what is not. */
  phases: { phase: Phase; rows: ItemRow[]; count: Count }[];
  /** What does not apply, marked so or ruled out. */
  left: ItemRow[];
  /** What is due before the old device is unplugged: this is what "ready" counts. */
  before: Count;
  all: Count;
  /** Required, due before the old device is unplugged, and not done: each keeps the upgrade from starting. DOMAIN §8.3 */
  blockers: ItemRow[];
  /** The local date of the upgrade, once it is known. */
  upgradeDay: Day | undefined;
};

export type ReadinessFacts = {
  items: readonly ChecklistItem[];
  ticks: ReadonlyMap<string, Tick>;
  visit: VisitFacts | undefined;
  run: RunFacts | undefined;
  taught: Taught;
  profile: ShopProfile;
  /** At the shop. */
  today: Day;
};

const BEFORE = DUE.indexOf('D0-before');
const dueOrder = (row: ItemRow): number => DUE.indexOf(row.item.due);
export const isBefore = (row: ItemRow): boolean => dueOrder(row) <= BEFORE;
export const isDone = (row: ItemRow): boolean => row.state.is === 'done';
export const byDue = (a: ItemRow, b: ItemRow): number =>
  dueOrder(a) - dueOrder(b) || a.item.id.localeCompare(b.item.id);

/** The last run, unless it ended in no-go before the visit now booked: that visit needs a run of its own. */
export const liveRun = (run: RunFacts | undefined, visit: VisitFacts | undefined): RunFacts | undefined =>
  run?.verdict === 'no-go' && visit?.day !== undefined && run.day < visit.day ? undefined : run;

/** A run begun before the booked day means the upgrade came early. */
function upgradeDayOf(visit: VisitFacts | undefined, run: RunFacts | undefined): Day | undefined {
  const days = [visit?.day, run?.day].filter((day) => day !== undefined);
  return days.sort()[0];
}

/** The date from which an item can be done: from T+1 on the day after the upgrade, before that the day itself. */
function opensOn(item: ChecklistItem, upgradeDay: Day): Day {
  return item.due.startsWith('T+') ? addDays(upgradeDay, 1) : upgradeDay;
}

function derivedState(item: ChecklistItem, facts: ReadinessFacts): 'done' | 'half' | undefined {
  const { visit, taught } = facts;
  const run = liveRun(facts.run, visit);
  switch (item.derived) {
    case 'booked':
      if (visit?.status === 'confirmed' || visit?.status === 'done') return 'done';
      return visit?.status === 'asked' ? 'half' : undefined;
    case 'accepted':
      return run && (run.finished ? 'done' : 'half');
    case 'go':
      return run?.verdict === 'go' || run?.verdict === 'conditional' ? 'done' : undefined;
    case 'quiz':
      return taught === 'all' ? 'done' : taught === 'some' ? 'half' : undefined;
    default:
      return undefined;
  }
}

/** What the app knows nobody ticks; a visit arranged or a lesson held elsewhere may still be marked as not applicable. */
export const mayTick = (item: ChecklistItem): boolean => item.derived === undefined;
export const maySetAside = (item: ChecklistItem): boolean => item.derived !== 'accepted' && item.derived !== 'go';

function stateOf(item: ChecklistItem, facts: ReadinessFacts, upgradeDay: Day | undefined): ItemState {
  const tick = facts.ticks.get(item.id);
  const derived = derivedState(item, facts);
  if (derived === 'done') return { is: 'done' };
  if (tick?.state === 'done' && mayTick(item)) return { is: 'done', at: tick.at };
  const reason = tick?.state === 'na' ? tick.reason?.trim() : undefined;
  if (reason && maySetAside(item)) return { is: 'na', reason };
  if (derived === 'half') return { is: 'half' };
  // Lessons can be taken at any time, and preparing begins at once.
  if (item.derived === 'quiz' || item.phase === 'prepare' || item.phase === 'book') return { is: 'open' };
  if (upgradeDay === undefined) return { is: 'locked' };
  const opens = opensOn(item, upgradeDay);
  return facts.today < opens ? { is: 'locked', opens } : { is: 'open' };
}

const countOf = (rows: readonly ItemRow[]): Count => {
  const done = rows.filter(isDone).length;
  // Rounded down: 100 only when nothing is left.
  return { done, all: rows.length, percent: rows.length === 0 ? 100 : Math.floor((100 * done) / rows.length) };
};

/** What of the checklist concerns this shop, what is done, and what keeps the upgrade from starting. DOMAIN §2 and §8.3 */
export function readiness(facts: ReadinessFacts): Readiness {
  const upgradeDay = upgradeDayOf(facts.visit, liveRun(facts.run, facts.visit));
  const rows = facts.items.map((item): ItemRow => {
    const concern = concernOf(item.only, facts.profile);
    if (concern.is === 'not-for') return { item, state: { is: 'out', because: concern.because } };
    const state = stateOf(item, facts, upgradeDay);
    return concern.is === 'unasked' ? { item, state, unasked: concern.because } : { item, state };
  });
  const isLeft = ({ state }: ItemRow) => state.is === 'na' || state.is === 'out';
  const applies = rows.filter((row) => !isLeft(row));
  const before = applies.filter(isBefore);
  return {
    phases: PHASES.map((phase) => {
      const own = applies.filter((row) => row.item.phase === phase);
      return { phase, rows: [...own.filter((row) => !isDone(row)), ...own.filter(isDone)], count: countOf(own) };
    }),
    left: rows.filter(isLeft),
    before: countOf(before),
    all: countOf(applies),
    blockers: before.filter((row) => row.item.severity === 'blocker' && !isDone(row)).sort(byDue),
    upgradeDay,
  };
}
