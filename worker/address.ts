import { LOCALES, type Locale } from '../lib/domain/vocabulary';

/** What an answer's address may look like. It is written into inline scripts, so nothing wider may pass. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_MAX = 60;

export const isSlug = (text: string): boolean => text.length <= SLUG_MAX && SLUG.test(text);

/** The prerendered answer page that names no answer; the worker fills in the slug. */
export const SHELL = '__shell__';
export const shellPath = (locale: Locale): string => `/${locale}/faq/${SHELL}`;

export const fillShell = (text: string, slug: string): string => text.replaceAll(SHELL, slug);

/** What this release keeps: `pages` are clean addresses, `answers` the slugs by question number. */
export type Release = { pages: ReadonlySet<string>; answers: Readonly<Record<string, string>> };

/** What the worker could answer by itself. */
export type Own =
  | { kind: 'page'; path: string }
  | { kind: 'shell'; locale: Locale; slug: string; known: boolean }
  | { kind: 'redirect'; to: string };

const isLocale = (text: string | undefined): text is Locale => LOCALES.some((locale) => locale === text);

/** The language an address is in, if it says so. */
export function localeOf(path: string): Locale | undefined {
  const first = path.split('/')[1];
  return isLocale(first) ? first : undefined;
}

/** `language` is the one last read on this phone. */
export function ownAnswer(path: string, release: Release, language: Locale): Own | undefined {
  if (path === '/') return { kind: 'redirect', to: `/${language}` };
  if (path.endsWith('/')) {
    // Only to an address known here: `//elsewhere.example/` would lead away.
    const clean = path.slice(0, -1);
    return ownAnswer(clean, release, language) && { kind: 'redirect', to: clean };
  }
  const [, first, second, third, ...rest] = path.split('/');
  if (first === 'q' && second !== undefined && third === undefined) {
    const slug = Object.hasOwn(release.answers, second) ? release.answers[second] : undefined;
    return slug === undefined ? undefined : { kind: 'redirect', to: `/${language}/faq/${slug}` };
  }
  if (isLocale(first) && second === 'faq' && third !== undefined && rest.length === 0) {
    if (!isSlug(third)) return undefined;
    return { kind: 'shell', locale: first, slug: third, known: Object.values(release.answers).includes(third) };
  }
  return release.pages.has(path) ? { kind: 'page', path } : undefined;
}
