import 'client-only';
import { useSyncExternalStore } from 'react';
import {
  BAR_COLOUR,
  type Display,
  readTextSize,
  readTheme,
  TEXT_KEY,
  type TextSize,
  THEME_KEY,
  type Theme,
} from '@/lib/domain/display';

const PLAIN: Display = { theme: 'system', text: '100' };
let held: Display | undefined;
const watchers = new Set<() => void>();

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that blocks storage still shows pages, in the system's look.
    return null;
  }
}

const read = (): Display => {
  held ??= { theme: readTheme(stored(THEME_KEY)), text: readTextSize(stored(TEXT_KEY)) };
  return held;
};

/** Puts the choice on the page: the attributes the tokens read, and the colour of the browser's bars. */
export function applyDisplay(): void {
  const { theme, text } = read();
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  if (text === '100') delete dataset.text;
  else dataset.text = text;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const system = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = BAR_COLOUR[theme === 'system' ? system : theme];
  }
}

function change(next: Display): void {
  held = next;
  try {
    localStorage.setItem(THEME_KEY, next.theme);
    localStorage.setItem(TEXT_KEY, next.text);
  } catch {
    // The choice then holds until the page is left.
  }
  applyDisplay();
  for (const watcher of watchers) watcher();
}

export const setTheme = (theme: Theme): void => change({ ...read(), theme });
export const setTextSize = (text: TextSize): void => change({ ...read(), text });

/** Another tab chose: this one follows. */
const onStorage = (event: StorageEvent) => {
  if (event.key !== THEME_KEY && event.key !== TEXT_KEY && event.key !== null) return;
  held = undefined;
  applyDisplay();
  for (const watcher of watchers) watcher();
};

function watch(watcher: () => void): () => void {
  if (watchers.size === 0) window.addEventListener('storage', onStorage);
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) window.removeEventListener('storage', onStorage);
  };
}

/** The look chosen on this phone. Prerendered pages start from the plain one; the attributes are right before that. */
export const useDisplay = (): Display => useSyncExternalStore(watch, read, () => PLAIN);
