import 'client-only';
import { useMemo } from 'react';
import { type Readiness, readiness } from '@/lib/domain/checklist';
import { localOf } from '@/lib/domain/day';
import type { Outcome } from '@/lib/domain/fault';
import { type Journey, journeyOf, type NextThing, nextThing } from '@/lib/domain/journey';
import { runFacts } from '@/lib/domain/run-facts';
import { taughtOf } from '@/lib/domain/taught';
import { type VisitFacts, visitFacts } from '@/lib/domain/visit-facts';
import type { Locale, ServiceId } from '@/lib/domain/vocabulary';
import { SERVICES } from '@/lib/domain/vocabulary';
import { useBooking } from './booking';
import { type Held, useEntries } from './entries';
import { useNotes } from './note';
import { usePack } from './pack';
import { useProfile } from './profile';
import { record } from './record';

export type Checklist = {
  readiness: Readiness;
  next: NextThing;
  journey: Journey;
  visit: VisitFacts | undefined;
  /** Items with a note. */
  noted: ReadonlySet<string>;
  /** Nothing was ever entered here: no tick, no answer, no booking, no run, no lesson. */
  isNew: boolean;
};

type Kinds = Parameters<typeof useEntries>[0];
const valuesOf = <K extends Kinds>(held: ReadonlyMap<string, Held<K>>) =>
  new Map([...held].map(([key, { value }]) => [key, value] as const));

const isKnownService = (id: string): id is ServiceId => (SERVICES as readonly string[]).includes(id);

/** Where the shop stands. `now` in ms; `undefined` while the phone is being asked. */
export function useChecklist(locale: Locale, nowMs: number): Checklist | undefined {
  const pack = usePack(locale);
  const profile = useProfile();
  const ticks = useEntries('tick');
  const notes = useNotes();
  const runs = useEntries('run');
  const signs = useEntries('run-sign');
  const results = useEntries('test-result');
  const plans = useEntries('test-plan');
  const attempts = useEntries('quiz-attempt');
  const now = new Date(nowMs).toISOString();
  const booking = useBooking();
  return useMemo(() => {
    if (!pack || !profile || !ticks || !notes || !runs || !signs || !results || !plans || !attempts || !booking)
      return undefined;
    const visit = visitFacts(booking);
    const zone = visit?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const today = localOf(now, zone).date;
    // A service this release does not know rules nothing out.
    const services = visit && isKnownService(visit.service) ? [visit.service] : undefined;
    const concerning = { ...profile, services };
    const run = runFacts({
      runs: valuesOf(runs),
      results: [...results].map(([id, { value }]) => ({ ...value, id })),
      signs: [...valuesOf(signs).values()],
      plans: valuesOf(plans),
      tests: pack.tests,
      profile: concerning,
    });
    const taught = taughtOf(pack.modules, valuesOf(attempts).values());
    const held = new Map([...ticks].map(([id, { value, at }]) => [id, { ...value, at }]));
    const standing = readiness({ items: pack.items, ticks: held, visit, run, taught, profile: concerning, today });
    const facts = { readiness: standing, visit, run, today, now };
    return {
      readiness: standing,
      next: nextThing(facts),
      journey: journeyOf(facts),
      visit,
      noted: new Set([...notes].filter(([, { value }]) => value.text.trim() !== '').map(([id]) => id)),
      isNew: ticks.size + notes.size + runs.size + attempts.size === 0 && !visit && isUnanswered(profile),
    };
  }, [pack, profile, ticks, notes, runs, signs, results, plans, attempts, booking, now]);
}

const isUnanswered = (profile: object): boolean => Object.values(profile).every((answer) => answer === undefined);

/** Marks an item as done. */
export const tickItem = (id: string): Promise<Outcome<object>> =>
  record({ kind: 'tick', key: id, value: { state: 'done' } });

/** Takes back a tick, or that it does not apply. */
export const reopenItem = (id: string): Promise<Outcome<object>> =>
  record({ kind: 'tick', key: id, value: { state: 'open' } });

/** Sets an item aside. Without a reason it would stay open, so an empty one is refused as `broken`. Also refuses `card-number`. */
export const markNotApplicable = async (id: string, reason: string): Promise<Outcome<object>> => {
  if (reason.trim() === '') return { ok: false, code: 'broken' };
  return record({ kind: 'tick', key: id, value: { state: 'na', reason: reason.trim() } });
};
