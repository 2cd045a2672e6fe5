'use client';
import { useRef, useState } from 'react';
import { goToPlace } from '@/components/shell/use-place';
import {
  cancelWork,
  keepFile,
  type Read,
  type ReadFile,
  readFile,
  rememberLayout,
  setShopZone,
} from '@/lib/client/ledger';
import { recordBackup } from '@/lib/client/ledger/backup';
import type { Outcome } from '@/lib/domain/fault';
import type { Layout } from '@/lib/ledger/layout';
import type { Progress } from '@/lib/ledger/read-text';
import { refuse } from '@/lib/ledger/refusal';

export type Refused = Exclude<ReadFile, Read>;
export type Step =
  | { at: 'choose' }
  | { at: 'reading'; file: File; progress: Progress | undefined }
  | { at: 'refused'; file: File; refusal: Refused }
  | { at: 'check'; read: Read };

export type Adding = ReturnType<typeof useAdding>;

/** Files on their way in: one at hand, others waiting. Nothing is stored before `keep`. */
export function useAdding(when: 'before' | 'after', shopZone: string) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [queue, setQueue] = useState<readonly File[]>([]);
  const [done, setDone] = useState(0);
  const [zone, setZone] = useState(shopZone);
  // A mapping confirmed here is remembered only once a file read by it is kept.
  const mapping = useRef<Layout | undefined>(undefined);

  async function read(file: File, by: { zone: string; layout?: Layout }): Promise<void> {
    mapping.current = by.layout;
    setStep({ at: 'reading', file, progress: undefined });
    const onProgress = (progress: Progress) =>
      setStep((held) => (held.at === 'reading' && held.file === file ? { ...held, progress } : held));
    // What throws here is the browser giving up on the bytes: without an answer the screen would read for ever.
    const outcome = await readFile(file, { ...by, onProgress }).catch((): Refused => refuse('unreadable'));
    if (outcome.ok) setStep({ at: 'check', read: outcome });
    else if (outcome.code === 'cancelled') setStep({ at: 'choose' });
    else setStep({ at: 'refused', file, refusal: outcome });
  }

  function choose(files: readonly File[]): void {
    const [first, ...rest] = files;
    if (!first) return;
    setQueue(rest);
    setDone(0);
    void read(first, { zone });
  }

  /** The next file, or the place where the last one leads. */
  function goOn(place: string): void {
    const [next, ...rest] = queue;
    if (!next) {
      goToPlace(place, { replace: true });
      return;
    }
    setQueue(rest);
    setDone(done + 1);
    void read(next, { zone });
  }

  async function keep(held: Read, hasRows: boolean): Promise<Outcome<object>> {
    const outcome = await keepFile(held, { when, hasRows });
    if (!outcome.ok) return outcome;
    if (mapping.current) await rememberLayout(mapping.current);
    if (when === 'before') {
      const recorded = await recordBackup(outcome.file, zone);
      if (!recorded.ok) return recorded;
    }
    goOn(when === 'before' ? `file/${held.id}` : 'compare');
    return outcome;
  }

  return {
    when,
    step,
    zone,
    /** Which one is at hand, counted from 1, and of how many. */
    nth: { at: done + 1, all: done + 1 + queue.length },
    choose,
    keep,
    skip: () => goOn(''),
    again: () => setStep({ at: 'choose' }),
    stop: () => {
      setQueue([]);
      cancelWork();
    },
    readWith: (file: File, layout: Layout) => void read(file, { zone, layout }),
    /** Another clock for the whole shop: the file at hand is read again by it. */
    setZone: (next: string, file: File) => {
      setZone(next);
      void setShopZone(next);
      void read(file, { zone: next, ...(mapping.current && { layout: mapping.current }) });
    },
  };
}
