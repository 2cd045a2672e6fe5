/** Screens anyone may find by searching, without the language. Screens that show only what a shop entered are left out. */
export const PUBLIC_SCREENS = [
  '',
  '/faq',
  '/checklist',
  '/training',
  '/cost',
  '/booking',
  '/acceptance',
  '/compatibility',
  '/security',
  '/providers',
  '/notice',
] as const;
