import 'client-only';
import { useCallback, useEffect, useRef, useState } from 'react';
import { hasCardNumber } from '@/lib/domain/card-number';
import type { FaultCode } from '@/lib/domain/fault';
import { useEntries } from './entries';
import { record } from './record';

/** How long typing must rest before it is saved (ms). */
const REST_MS = 600;

/**
 * A page that is closed takes unfinished transactions with it, so each keystroke is first written where writing is at
 * once: the note is found there when the item is opened again. Never a card number, not even for a moment.
 */
const lastWords = {
  name: (item: string) => `tillready-note-${item}`,
  keep(item: string, text: string): void {
    try {
      if (hasCardNumber(text)) localStorage.removeItem(this.name(item));
      else localStorage.setItem(this.name(item), text);
    } catch {
      // Blocked or full: the debounced save is then all there is, and it says so.
    }
  },
  find(item: string): string | null {
    try {
      return localStorage.getItem(this.name(item));
    } catch {
      return null;
    }
  },
  /** Only what was saved: the person may have typed on meanwhile. */
  forget(item: string, saved: string): void {
    if (this.find(item) === saved) localStorage.removeItem(this.name(item));
  },
};

/** Writes the note of an item. Refusals: those of `record`. */
async function noteItem(item: string, text: string): Promise<FaultCode | undefined> {
  const outcome = await record({ kind: 'note', key: item, value: { text } });
  if (!outcome.ok) return outcome.code;
  lastWords.forget(item, text);
  return undefined;
}

export type Note = {
  /** `undefined` while the phone is being asked. */
  text: string | undefined;
  /** Why the last save was refused. */
  fault: FaultCode | undefined;
  type: (text: string) => void;
  /** Saves at once: on leaving the field. */
  flush: () => void;
};

/** The note of one item, saved by itself while it is typed. Use it with `key={item}`: it belongs to one item for life. */
export function useNote(item: string): Note {
  const held = useEntries('note');
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<FaultCode>();
  const waiting = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = waiting.current;
    if (text === undefined) return;
    waiting.current = undefined;
    void noteItem(item, text).then(setFault);
  }, [item]);

  const type = useCallback(
    (text: string) => {
      setTyped(text);
      waiting.current = text;
      lastWords.keep(item, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MS);
    },
    [item, flush],
  );

  useEffect(() => {
    const left = lastWords.find(item);
    if (left !== null) {
      setTyped(left);
      waiting.current = left;
      flush();
    }
    const onHide = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [item, flush]);

  return { text: typed ?? (held && (held.get(item)?.value.text ?? '')), fault, type, flush };
}
