/** Screens anyone may find by searching, without the language. Screens that show only what a shop entered are left out; a new public screen is added here. */
export const PUBLIC_SCREENS = [
  '',
  '/faq',
  '/checklist',
  '/training',
  '/cost',
  '/booking',
  '/acceptance',
  '/ledger',
  '/notice',
] as const;
