'use client';
import { useEffect } from 'react';
import { goToPlace, usePlace } from '@/components/shell/use-place';

/**
 * Where in the booking a person is; the address says it (`/booking#pick`), so reload and a link keep the place. A link may bring a
 * wish along: `#pick/2.1430.swap` is Tuesdays at 14:30 for a swap.
 */
const STEPS = ['pick', 'form'] as const;
export type Step = 'root' | (typeof STEPS)[number];
const stepOf = (place: string): Step => STEPS.find((step) => step === place.split('/')[0]) ?? 'root';

/** `bookingSteps`: how many entries of the history lie between here and the slip. */
type Trail = { depth?: number; bookingSteps?: number; sheets?: unknown };
const trail = (): Trail => (window.history.state ?? {}) as Trail;
const mark = (more: Trail) => window.history.replaceState({ ...trail(), ...more }, '');
const withoutPlace = () => window.history.replaceState(trail(), '', window.location.pathname + window.location.search);

/** One step further; back leads here again. */
export const goToStep = (step: Exclude<Step, 'root'>): void => goFurther(step);

function goFurther(place: string): void {
  const { bookingSteps = 0 } = trail();
  goToPlace(place);
  mark({ bookingSteps: bookingSteps + 1 });
  window.scrollTo(0, 0);
}

/** From an open sheet: the step takes the sheet's place in the history. Close the sheet afterwards. */
export function goFromSheet(step: Exclude<Step, 'root'>): void {
  const { depth = 0 } = trail();
  goToPlace(step, { replace: true });
  mark({ depth: depth + 1, bookingSteps: 1 });
  window.scrollTo(0, 0);
}

/** Back to the slip, however many steps lie between: back must not lead into a form that was sent. */
export function leaveSteps(): void {
  const { bookingSteps = 0 } = trail();
  if (bookingSteps > 0) window.history.go(-bookingSteps);
}

/** The step of the address. Opened by a link, it gets the slip beneath it, so that back has somewhere to go. */
export function useStep(): Step {
  const step = stepOf(usePlace());
  useEffect(() => {
    // Read from the address: while a page comes to life the step is still that of the prerendered one.
    const opened = window.location.hash.slice(1);
    if (stepOf(opened) === 'root' || trail().bookingSteps) return;
    withoutPlace();
    goFurther(opened);
  }, []);
  useEffect(() => {
    // A link followed on this very screen left the slip beneath by itself.
    if (step !== 'root' && !trail().bookingSteps) mark({ bookingSteps: 1 });
  }, [step]);
  return step;
}

/** `weekday` 1 is Monday, `minutes` from midnight, both on the shop's clock; `service` is an id of the calendar. */
export type AdvisedTime = { weekday: number; minutes: number; service: string | undefined };
const ADVISED = /^pick\/([1-7])\.([01][0-9]|2[0-3])([0-5][0-9])(?:\.([a-z-]{1,30}))?$/;

/** The time a link asked for, until it was looked up; afterwards the address is that of the step alone. */
export function useAdvisedTime(): { advised: AdvisedTime | undefined; settle: () => void } {
  const found = ADVISED.exec(usePlace());
  const settle = () => {
    const { bookingSteps } = trail();
    goToPlace('pick', { replace: true });
    mark({ bookingSteps: bookingSteps ?? 1 });
  };
  if (!found) return { advised: undefined, settle };
  const [, weekday, hour, minute, service] = found;
  return { advised: { weekday: Number(weekday), minutes: Number(hour) * 60 + Number(minute), service }, settle };
}

const SHEET = '#change';

/** Keeps an open sheet in the address, and opens it when the page was opened there. */
export function useSheetAddress(open: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    if (window.location.hash !== SHEET) return;
    // A reload finds the sheet's own entry; a link needs the slip beneath.
    if (!trail().sheets) withoutPlace();
    setOpen(true);
  }, [setOpen]);
  useEffect(() => {
    // The sheet has made its entry by now: effects of children run first.
    if (open) window.history.replaceState(window.history.state, '', SHEET);
  }, [open]);
}
