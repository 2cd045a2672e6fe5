/** How the person wants pages to look. Kept on the phone alone, beside and not inside the shop's data. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** Per cent of the system's own text size. */
export const TEXT_SIZES = ['100', '115', '130'] as const;
export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];
export type Display = { theme: Theme; text: TextSize };

/** Names in local storage. The script that runs before the first paint knows them too. */
export const THEME_KEY = 'tillready-theme';
export const TEXT_KEY = 'tillready-text';

/** Colour of the browser's own bars: the paper of the theme. */
export const BAR_COLOUR = { light: '#FFFFFF', dark: '#1A221F' } as const;

/** Whatever stands in storage, an older release or another hand may have written it. */
export const readTheme = (raw: unknown): Theme => THEMES.find((theme) => theme === raw) ?? 'system';
export const readTextSize = (raw: unknown): TextSize => TEXT_SIZES.find((size) => size === raw) ?? '100';
