import type { Edit, Entry } from './entry';
import type { FaultCode } from './fault';
import type { Role } from './roles';

/** What travels between phone and server. Instants are UTC ISO text, money is minor units. */

/** POST /api/session: a phone introduces itself before its first sync. The same body again gets the same answer. */
export type SessionRequest = {
  shop: string;
  member: string;
  /** SHA-256 of the phone's secret, 64 hex digits. The secret itself is the bearer token of every later request. */
  secretHash: string;
};
export type SessionReply = { shop: string; member: string; role: Role; epoch: string };

export const SYNC_CHANGES_MAX = 200;
export const SYNC_PAGE_MAX = 1_000;
export const SYNC_BODY_MAX_BYTES = 1_048_576;

/** `author` only when a phone gives back what somebody else wrote and the server lost; taken from an owner alone. */
export type SentEdit = Edit & { author?: string };

/** POST /api/sync */
export type SyncRequest = {
  /** Of the last reply; empty at first. Another epoch than the server's means: start again at 0 and offer everything. */
  epoch: string;
  /** Of the last reply: what this phone may see. Another view than the member's means: start again at 0. */
  view: string;
  /** The last version scanned; one that the shop never gave means the server lost days: start again at 0 and offer everything. */
  cursor: number;
  /** The newest version the shop had at the last reply, when it was not all given yet: it must still be one the shop gave. */
  newest?: number;
  changes: SentEdit[];
  /** State hash of what the phone holds, only with an empty outbox. */
  hash?: string;
};

export type ChangeResult =
  | { kind: string; key: string; stamp: string; taken: true }
  /** `held` is what the server keeps instead, if this member may see it. */
  | { kind: string; key: string; stamp: string; taken: false; code: FaultCode; held: Entry | null };

export type SyncReply = {
  /** The server's clock, for the phone to measure its skew. */
  now: string;
  epoch: string;
  view: string;
  member: string;
  role: Role;
  cursor: number;
  /** The newest version there is; the cursor, unless there is more. */
  newest: number;
  more: boolean;
  entries: Entry[];
  /** What changed but is not for this member's eyes: a copy the phone still holds from when it was, goes. */
  gone: { kind: string; key: string; stamp: string }[];
  results: ChangeResult[];
  /** Whether the phone's hash equals the server's; absent when not compared. */
  same?: boolean;
};

/** Error body of every route: a closed code, never a sentence. */
export type FaultReply = { code: FaultCode /** Seconds to wait, with `too-many`. */; after?: number };

/** One area's calendar: rules that do not change by the minute. Times of day are minutes from local midnight. */
export type Calendar = {
  area: string;
  title: { zh: string; en: string };
  zone: string;
  services: CalendarService[];
  teams: { id: string; capacity: number }[];
  /** By ISO weekday, 1 = Monday; no row means closed. Multiples of 30. */
  hours: { weekday: number; opens: number; closes: number }[];
  /** Dates, both included. */
  freeze: { from: string; to: string; reason: { zh: string; en: string } }[];
  leadWorkingDays: number;
  horizonDays: number;
};
export type CalendarService = {
  id: string;
  title: { zh: string; en: string };
  team: string;
  minutes: number;
  /** Added for every terminal after the first (DOMAIN §7.1). */
  extraMinutes: number;
  bufferMinutes: number;
};

/** GET /api/slots: the calendars, and what is free: area → team → date → one base-36 digit a 30-minute cell, from opening to closing (z = 35 or more). */
export type SlotsReply = {
  now: string;
  calendars: Calendar[];
  free: Record<string, Record<string, Record<string, string>>>;
};
