/** Every address a merchant can open cold, without the language. A new screen is added here, and the journeys cover it. */
export const SCREENS = [
  '',
  '/checklist',
  '/faq',
  '/faq/data-lost',
  '/shop',
  '/training',
  '/cost',
  '/booking',
  '/acceptance',
  '/ledger',
  '/notice',
];
