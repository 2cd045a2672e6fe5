/**
 * Every refusal the product can give, in one closed list. A refusal is a value, never a thrown error;
 * the screen says `t('faults.<code>')`, so each code has words in every language.
 */
export const FAULT_CODES = [
  // sync: what the server says of one change
  'broken', // the value does not fit its kind
  'too-large',
  'card-number', // free text that holds what looks like a bank card number
  'not-yours', // this role may not write this kind
  'server-only',
  'immutable', // a fact once recorded is not changed
  'older', // a newer value is already held
  'clock-ahead',
  // session
  'shop-taken',
  'member-unknown',
  'member-removed',
  'role-changed',
  // requests
  'too-many',
  'body-too-large',
  'bad-request',
  'server-down',
  'offline',
  'timeout',
  // booking
  'slot-taken',
  'slot-too-soon',
  'slot-too-far',
  'slot-frozen',
  'slot-closed',
  'service-unknown',
  'booking-open', // the shop already has an open booking
  'booking-over',
  'too-late-to-change',
  'changed-too-often',
  // this phone
  'half-loaded', // the network went away before this page's scripts were all here
  'storage-full',
  'storage-lost',
  'restore-first', // this phone's data is gone: what is entered now would begin another shop
  'storage-blocked',
  'pack-missing',
] as const;
