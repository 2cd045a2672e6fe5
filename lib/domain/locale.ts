/** The product's languages, apart from the other lists: every page loads this one. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
