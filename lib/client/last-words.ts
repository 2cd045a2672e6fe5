import 'client-only';
import { hasCardNumber } from '@/lib/domain/card-number';

const PREFIX = 'tillready-note-';

/**
 * A page that is closed takes unfinished transactions with it, so each keystroke of a note is first written where writing
 * is at once: it is found there when notes are next read. Never a card number, not even for a moment.
 */
export const lastWords = {
  name: (item: string) => PREFIX + item,
  items: (): string[] =>
    Object.keys(localStorage).flatMap((name) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : [])),
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
  /** They belong to the shop that leaves this phone. */
  clear(): void {
    for (const item of this.items()) localStorage.removeItem(this.name(item));
  },
};
