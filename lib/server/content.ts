import 'server-only';
import en from '@/content/.compiled/en.json';
import zh from '@/content/.compiled/zh.json';
import type { Pack } from '@/lib/domain/content';
import type { Locale } from '@/lib/domain/vocabulary';

// The build has checked every field against its schema.
const PACKS = { zh, en } as unknown as Record<Locale, Pack>;

/** The content this release was built with, for prerendered pages. Phones read their own, possibly newer one. */
export const packOf = (locale: Locale): Pack => PACKS[locale];
