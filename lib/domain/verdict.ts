import { ofTheDay, type TestRow } from './acceptance';
import type { ValueOf } from './kinds';
import { isCore, type ShopProfile } from './profile';
import type { Tender } from './vocabulary';

/** Whether the shop may use its new terminal. Source of every rule here: DOMAIN §8.3. */

export type Outcome = 'go' | 'conditional' | 'no-go';
export type Plan = ValueOf<'test-plan'>;
export type Sign = ValueOf<'run-sign'>;

/** More failed should-tests than this, and the shop stays closed. */
export const SHOULD_FAILS_MAX = 2;
/** How long before the end of the visit somebody must decide (minutes). DOMAIN §7.6 */
const DECIDE_BEFORE_MINUTES = 30;

/**
 * Why it is not a plain go, with the tests that say so; a test stands under one code.
 * `rollback`: a failure that sends the shop back to its old terminal. `failed`: another blocker. `core`: a tender failed that
 * the shop cannot open without. `halted`: one it can. `open`: blockers untouched, skipped, or not applicable without a reason.
 * `unplanned`: failed should-tests without owner and date. `too-many`: more than two of them. `nothing`: no blocker passed at all.
 */
export type Reason = {
  code: 'rollback' | 'failed' | 'core' | 'halted' | 'open' | 'unplanned' | 'too-many' | 'nothing';
  tests: readonly string[];
  tender?: Tender;
};

export type Verdict = {
  outcome: Outcome;
  /** Every blocker was decided. A verdict that is not finished is never a go. */
  isFinished: boolean;
  reasons: readonly Reason[];
  /** Of a conditional verdict: the one tender that is not taken until it works. */
  halted: Tender | undefined;
  /** Failed should-tests: each needs an owner and a date. */
  shouldFails: readonly string[];
};

const isOpen = (row: TestRow) => row.severity === 'blocker' && (row.status === 'open' || row.status === 'skipped');
const isPlanned = (plan: Plan | undefined) => plan !== undefined && plan.owner.trim() !== '' && plan.due !== '';
const idsOf = (rows: readonly TestRow[]) => rows.map((row) => row.test.id);

function reasonsOf(
  rows: readonly TestRow[],
  plans: ReadonlyMap<string, Plan>,
  core: (tender: Tender) => boolean,
): Reason[] {
  const reasons: Reason[] = [];
  const say = (code: Reason['code'], about: readonly TestRow[], tender?: Tender) => {
    if (about.length > 0) reasons.push({ code, tests: idsOf(about), ...(tender && { tender }) });
  };
  const failed = rows.filter((row) => row.status === 'failed');
  const blockers = failed.filter((row) => row.severity === 'blocker' && row.test.fail !== 'rollback');
  const haltedBy = (row: TestRow) => (row.test.fail === 'halt' ? row.test.tender : undefined);
  say(
    'rollback',
    failed.filter((row) => row.test.fail === 'rollback'),
  );
  say(
    'failed',
    blockers.filter((row) => haltedBy(row) === undefined),
  );
  for (const tender of new Set(blockers.flatMap((row) => haltedBy(row) ?? [])))
    say(
      core(tender) ? 'core' : 'halted',
      blockers.filter((row) => haltedBy(row) === tender),
      tender,
    );
  say('open', rows.filter(isOpen));
  const should = failed.filter((row) => row.severity === 'should' && row.test.fail !== 'rollback');
  if (should.length > SHOULD_FAILS_MAX) say('too-many', should);
  else
    say(
      'unplanned',
      should.filter((row) => !isPlanned(plans.get(row.test.id))),
    );
  // Nothing applicable is nothing shown to work: an empty list must not open a shop.
  if (!rows.some((row) => row.severity === 'blocker' && row.status === 'passed'))
    reasons.push({ code: 'nothing', tests: [] });
  return reasons;
}

/**
 * The verdict of the day. `go` when nothing speaks against it. `conditional` when exactly one tender failed a test that halts it,
 * the shop can open without that tender, and everything else is a go; the owner then signs. `no-go` otherwise.
 * Worst wins: one more failure in place of a pass never makes it better.
 */
export function verdictOf(rows: readonly TestRow[], plans: ReadonlyMap<string, Plan>, profile: ShopProfile): Verdict {
  const day = ofTheDay(rows);
  const core = (tender: Tender) => isCore(tender, profile);
  const reasons = reasonsOf(day, plans, core);
  const failed = day.filter((row) => row.status === 'failed');
  const common = {
    isFinished: !day.some(isOpen),
    shouldFails: idsOf(failed.filter((row) => row.severity === 'should')),
  };
  if (reasons.length === 0) return { outcome: 'go', reasons, halted: undefined, ...common };

  const halting = failed.filter((row) => row.test.fail === 'halt' && row.test.tender !== undefined);
  const [tender, ...others] = new Set(halting.flatMap((row) => row.test.tender ?? []));
  if (tender !== undefined && others.length === 0 && !core(tender)) {
    const rest = day.filter((row) => !halting.includes(row));
    if (reasonsOf(rest, plans, core).length === 0)
      return {
        outcome: 'conditional',
        reasons: [{ code: 'halted', tests: idsOf(halting), tender }],
        halted: tender,
        ...common,
      };
  }
  return { outcome: 'no-go', reasons, halted: undefined, ...common };
}

/**
 * The signature that holds: the latest one, if it signs this outcome and is not older than the last result of the day.
 * Only the owner opens a shop conditionally. A signature overtaken by a retest stays in the records and counts no more.
 */
export function standingSign(verdict: Verdict, signs: readonly Sign[], rows: readonly TestRow[]): Sign | undefined {
  const sign = [...signs].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (!sign || sign.outcome !== verdict.outcome) return undefined;
  if (sign.outcome === 'conditional' && sign.role !== 'owner') return undefined;
  const isOvertaken = ofTheDay(rows).some((row) => row.results.some((result) => result.at > sign.at));
  return isOvertaken ? undefined : sign;
}

/** The instant by which somebody decides to go back to the old terminal: 30 minutes before the visit ends. DOMAIN §7.6, §8.3 */
export const rollbackDeadline = (slotEnd: string): string =>
  new Date(Date.parse(slotEnd) - DECIDE_BEFORE_MINUTES * 60_000).toISOString();

/** What to do now, in order; the screen has a sentence for each. `tests` are those a step is about. */
export type Move =
  | {
      code:
        | 'go-on'
        | 'call'
        | 'rollback-now'
        | 'rollback-unless-fixed'
        | 'try-old'
        | 'fallback'
        | 'keep-old'
        | 'day-after';
    }
  | { code: 'rollback-by'; at: string }
  | { code: 'halt'; tender: Tender }
  | { code: 'plan'; tests: readonly string[] };

/** `deadline` is `rollbackDeadline` of the booked visit, `undefined` without one; both are instants. */
export function movesOf(verdict: Verdict, now: string, deadline: string | undefined): Move[] {
  const hasCode = (...codes: Reason['code'][]) => verdict.reasons.some(({ code }) => codes.includes(code));
  if (verdict.outcome === 'go') return [{ code: 'keep-old' }, { code: 'day-after' }];
  if (verdict.halted !== undefined)
    return [{ code: 'halt', tender: verdict.halted }, { code: 'fallback' }, { code: 'call' }, { code: 'day-after' }];
  // Blockers still open half an hour before the end are a rollback trigger of their own.
  const isLate = deadline !== undefined && now >= deadline && hasCode('failed', 'core', 'halted', 'open');
  if (hasCode('rollback') || isLate) return [{ code: 'rollback-now' }, { code: 'call' }, { code: 'try-old' }];
  const byWhen: Move =
    deadline === undefined ? { code: 'rollback-unless-fixed' } : { code: 'rollback-by', at: deadline };
  if (hasCode('failed', 'core', 'halted', 'too-many')) return [{ code: 'call' }, byWhen, { code: 'try-old' }];
  const plan = verdict.reasons.find(({ code }) => code === 'unplanned');
  return [
    ...(hasCode('open', 'nothing') ? [{ code: 'go-on' } as const] : []),
    ...(plan ? [{ code: 'plan', tests: plan.tests } as const] : []),
    ...(hasCode('open') && deadline !== undefined ? [byWhen] : []),
  ];
}

/** What other screens ask of a run (checklist C36 and C37, home). */
export type RunStanding = {
  /** Every blocker of the day was decided. */
  isTested: boolean;
  /** A signature for go or conditional holds: the shop may use the new terminal. */
  isReleased: boolean;
  /** Released, and the day after was reconciled (T38): the project is closed. */
  isClosed: boolean;
};

export function runStanding(rows: readonly TestRow[], verdict: Verdict, sign: Sign | undefined): RunStanding {
  const isReleased = sign !== undefined && sign.outcome !== 'no-go';
  const dayAfter = rows.filter((row) => row.test.when === 't1');
  const isReconciled = dayAfter.length > 0 && dayAfter.every(({ status }) => status === 'passed' || status === 'na');
  return { isTested: verdict.isFinished, isReleased, isClosed: isReleased && isReconciled };
}
