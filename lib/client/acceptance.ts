import 'client-only';
import { useEffect, useMemo, useState } from 'react';
import { type Result, retestTarget, rowsOf, type TestRow } from '@/lib/domain/acceptance';
import type { AcceptanceTest, Pack } from '@/lib/domain/content';
import { refuse, type Outcome as Saved } from '@/lib/domain/fault';
import type { ValueOf } from '@/lib/domain/kinds';
import type { ShopProfile } from '@/lib/domain/profile';
import {
  type Plan,
  type RunStanding,
  rollbackDeadline,
  runStanding,
  type Sign,
  standingSign,
  type Verdict,
  verdictOf,
} from '@/lib/domain/verdict';
import type { Locale } from '@/lib/domain/vocabulary';
import { dropDraft, keepDraft, useDraft } from './drafts';
import { useEntries } from './entries';
import { makeId, readIdentity } from './identity';
import { getPack, prunePacks, usePack } from './pack';
import { useProfile } from './profile';
import { record } from './record';
import { withShop } from './shop';

export type Run = ValueOf<'run'> & { id: string };

export type RunView = {
  run: Run;
  /** The tests of the content the run began with, in order, each with what it came to. */
  rows: readonly TestRow[];
  /** A test in the words of this screen's language. */
  wordsOf: (test: string) => AcceptanceTest | undefined;
  /** Steps back to the old terminal, and everything else of the content. */
  pack: Pack;
  /** This phone does not hold the content the run began with, so the newest stands in. */
  isOtherPack: boolean;
  profile: ShopProfile;
  plans: ReadonlyMap<string, Plan>;
  verdict: Verdict;
  /** The signature that holds now. */
  sign: Sign | undefined;
  standing: RunStanding;
  device: ValueOf<'run-device'> | undefined;
  /** Instant by which the booked visit's going back is decided; `undefined` without a booking. */
  deadline: string | undefined;
};

/** `undefined` while the phone is being asked, `null` when there is no such run. */
export type Asked<T> = T | null | undefined;

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every run of the shop, the newest first; `undefined` while the phone is being asked. */
export function useRuns(): readonly Run[] | undefined {
  const held = useEntries('run');
  return useMemo(
    () =>
      held &&
      [...held].map(([id, { value }]) => ({ ...value, id })).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
    [held],
  );
}

/** What was signed last in each run, and how many results it has; for the list of earlier runs. */
export function useRunMarks(): ReadonlyMap<string, { sign: Sign | undefined; results: number }> | undefined {
  const runs = useEntries('run');
  const signs = useEntries('run-sign');
  const results = useEntries('test-result');
  return useMemo(() => {
    if (!runs || !signs || !results) return undefined;
    const last = (run: string) =>
      [...signs.values()]
        .map(({ value }) => value)
        .filter((sign) => sign.run === run)
        .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
    const count = (run: string) => [...results.values()].filter(({ value }) => value.run === run).length;
    return new Map([...runs.keys()].map((run) => [run, { sign: last(run), results: count(run) }]));
  }, [runs, signs, results]);
}

/** The content a run began with: `undefined` while it is looked for, `null` when this phone does not hold it. */
function usePinnedPack(hash: string | undefined): Asked<Pack> {
  const [found, setFound] = useState<{ hash: string; pack: Pack | null }>();
  useEffect(() => {
    if (hash === undefined) return;
    let isWanted = true;
    void getPack(hash).then((pack) => isWanted && setFound({ hash, pack: pack ?? null }));
    return () => {
      isWanted = false;
    };
  }, [hash]);
  return found?.hash === hash ? found?.pack : undefined;
}

/** The visit this shop expects: the confirmed booking that ends last. */
function useVisit(): Asked<{ id: string; end: string }> {
  const states = useEntries('booking-state');
  return useMemo(() => {
    if (!states) return undefined;
    const ends = [...states].flatMap(([id, { value }]) =>
      value.status === 'confirmed' && value.end !== undefined ? [{ id, end: value.end }] : [],
    );
    return ends.sort((a, b) => (a.end < b.end ? 1 : -1))[0] ?? null;
  }, [states]);
}

/** One run as it stands, by its id; without one, the newest. Rules come from the content it began with, words from the newest. */
export function useRun(locale: Locale, id?: string): Asked<RunView> {
  const runs = useRuns();
  const results = useEntries('test-result');
  const plans = useEntries('test-plan');
  const signs = useEntries('run-sign');
  const devices = useEntries('run-device');
  const bookings = useEntries('booking-state');
  const profile = useProfile();
  const run = id === undefined ? runs?.[0] : runs?.find((one) => one.id === id);
  const pinned = usePinnedPack(run?.pack);
  const newest = usePack(locale);
  return useMemo(() => {
    if (!runs || !results || !plans || !signs || !devices || !bookings || !profile) return undefined;
    if (!run) return null;
    if (pinned === undefined || !newest) return undefined;
    const own = [...results].flatMap(([key, { value }]): Result[] =>
      value.run === run.id ? [{ ...value, id: key }] : [],
    );
    const rows = rowsOf((pinned ?? newest).tests, profile, own);
    const planned = new Map(
      [...plans].flatMap(([key, { value }]) => {
        const [of, test = ''] = key.split('.');
        return of === run.id ? [[test, value] as const] : [];
      }),
    );
    const verdict = verdictOf(rows, planned, profile);
    const ownSigns = [...signs.values()].map(({ value }) => value).filter((sign) => sign.run === run.id);
    const sign = standingSign(verdict, ownSigns, rows);
    const words = pinned?.locale === locale ? pinned : newest;
    const end = run.booking === undefined ? undefined : bookings.get(run.booking)?.value.end;
    return {
      run,
      rows,
      wordsOf: (test) => words.tests.find((one) => one.id === test) ?? pinned?.tests.find((one) => one.id === test),
      pack: words,
      isOtherPack: pinned === null,
      profile,
      plans: planned,
      verdict,
      sign,
      standing: runStanding(rows, verdict, sign),
      device: devices.get(run.id)?.value,
      deadline: end === undefined ? undefined : rollbackDeadline(end),
    };
  }, [runs, run, results, plans, signs, devices, bookings, profile, pinned, newest, locale]);
}

export type Device = { sn: string; model: string };

/** Begins a run with the content shown now and with the visit that is booked. Hands back the way to do it, or `undefined` while it is not ready. */
export function useStartRun(locale: Locale) {
  const pack = usePack(locale);
  const runs = useRuns();
  const visit = useVisit();
  if (!pack || !runs || visit === undefined) return undefined;
  return async ({ tester, ...device }: Device & { tester: string }): Promise<Saved<{ id: string }>> => {
    const id = makeId();
    const value = {
      pack: pack.hash,
      startedAt: new Date().toISOString(),
      zone: zoneHere(),
      tester: tester.trim(),
      ...(visit && { booking: visit.id }),
    };
    const saved = await record({ kind: 'run', key: id, value }, ...deviceChange(id, device));
    if (!saved.ok) return saved;
    // Content of runs stays as long as the runs do; what nothing names any more may go. Failing to tidy up harms nothing.
    void prunePacks([pack.hash, ...runs.map((run) => run.pack)]).catch(() => undefined);
    return { ok: true, id };
  };
}

const deviceChange = (run: string, { sn, model }: Device) =>
  sn.trim() === '' && model.trim() === ''
    ? []
    : [{ kind: 'run-device' as const, key: run, value: { sn: sn.trim(), model: model.trim() } }];

/** Refusals: those of `record`. */
export const saveDevice = (run: string, device: Device): Promise<Saved<object>> =>
  record({ kind: 'run-device', key: run, value: { sn: device.sn.trim(), model: device.model.trim() } });

/** What a person found. `seconds` on the stopwatch, cut at ten hours. */
export type Finding = { outcome: Result['outcome']; note: string; seconds: number; tester: string };

/** Records a result; a second one of the same test is a retest of the last and leaves it in the records. Refusals: those of `record`. */
export async function recordResult(run: string, row: TestRow, finding: Finding): Promise<Saved<object>> {
  const note = finding.note.trim();
  const retestOf = retestTarget(row);
  const saved = await record({
    kind: 'test-result',
    key: makeId(),
    value: {
      run,
      test: row.test.id,
      outcome: finding.outcome,
      tester: finding.tester.trim(),
      at: new Date().toISOString(),
      zone: zoneHere(),
      seconds: Math.min(36_000, Math.max(0, Math.round(finding.seconds))),
      ...(note && { note }),
      ...(retestOf && { retestOf }),
    },
  });
  if (saved.ok) await dropDraft(testDraft(run, row.test.id));
  return saved;
}

/** Who mends a failed should-test, and by which date. Refusals: those of `record`. */
export const planFix = (run: string, test: string, plan: Plan): Promise<Saved<object>> =>
  record({ kind: 'test-plan', key: `${run}.${test}`, value: { owner: plan.owner.trim(), due: plan.due } });

/** A typed signature under the verdict. Refusals: `not-yours` (staff do not sign), those of `record`. */
export async function signVerdict(run: string, sign: Pick<Sign, 'outcome' | 'name' | 'role'>): Promise<Saved<object>> {
  const me = await withShop(readIdentity).catch(() => undefined);
  const fault = (await import('@/lib/domain/kinds')).checkWriter('run-sign', me?.role ?? 'owner');
  if (fault) return refuse(fault);
  const value = { ...sign, name: sign.name.trim(), run, at: new Date().toISOString(), zone: zoneHere() };
  return record({ kind: 'run-sign', key: makeId(), value });
}

const testDraft = (run: string, test: string) => `acceptance/${run}/${test}`;
const testerDraft = (run: string) => `acceptance/${run}/tester`;

/** Note and stopwatch of a test under way, on this phone only. */
export const useTestDraft = <T>(run: string, test: string) => useDraft<T>(testDraft(run, test));
export const keepTestDraft = (run: string, test: string, value: Parameters<typeof keepDraft>[1]) =>
  keepDraft(testDraft(run, test), value);
export const dropTestDraft = (run: string, test: string) => dropDraft(testDraft(run, test));

/** Under whose name this phone records: who began the run, unless somebody else took over here. */
export const useTester = (run: Run): string => useDraft<string>(testerDraft(run.id)) ?? run.tester;
export const changeTester = (run: string, name: string) => keepDraft(testerDraft(run), name.trim());
