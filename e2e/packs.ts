import { readFileSync } from 'node:fs';
import type { Pack } from '../lib/domain/content';
import type { Locale } from '../lib/domain/vocabulary';

const packOf = (locale: Locale) => JSON.parse(readFileSync(`content/.compiled/${locale}.json`, 'utf8')) as Pack;

/** What the phone is given to read, as the release under test holds it. */
export const PACKS: Record<Locale, Pack> = { zh: packOf('zh'), en: packOf('en') };
