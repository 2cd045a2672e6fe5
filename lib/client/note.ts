import 'client-only';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FaultCode } from '@/lib/domain/fault';
import { type Held, useEntries } from './entries';
import { lastWords } from './last-words';
import { record } from './record';

/** How long typing must rest before it is saved (ms). */
const REST_MS = 600;

/** Writes the note of an item. Refusals: those of `record`. */
async function noteItem(item: string, text: string): Promise<FaultCode | undefined> {
  const outcome = await record({ kind: 'note', key: item, value: { text } });
  if (!outcome.ok) return outcome.code;
  lastWords.forget(item, text);
  return undefined;
}

/** What pages that were closed too soon left behind is saved, each note as it was last typed. */
async function bringIn(): Promise<void> {
  const items = lastWords.items();
  if (items.length === 0) return;
  for (const item of items) {
    const text = lastWords.find(item);
    if (text !== null) await noteItem(item, text);
  }
}

let isBroughtIn = false;

/** The notes by item, with those a page left unsaved when it was closed; `undefined` while the phone is being asked. */
export function useNotes(): ReadonlyMap<string, Held<'note'>> | undefined {
  useEffect(() => {
    if (isBroughtIn) return;
    isBroughtIn = true;
    // Where storage is blocked there is nothing to bring in.
    void bringIn().catch(() => undefined);
  }, []);
  return useEntries('note');
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
  const held = useNotes();
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
