import 'server-only';
import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/** Instants are `timestamptz`, read and written as UTC ISO text. */
const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (text) => new Date(text).toISOString(),
});

/** `shop_id` comes first in every key of shop data, `area_id` in capacity cells, so that either can be spread over machines. */
export const shop = pgTable('shop', {
  shopId: text('shop_id').primaryKey(),
  /** Raised in every exchange that changes an entry; the row lock makes versions seen in order. */
  version: bigint('version', { mode: 'number' }).notNull().default(0),
  /** The versions last given, newest first: what a phone may name as its cursor, besides those that entries carry. */
  recent: jsonb('recent').$type<number[]>().notNull().default([]),
  /** The shop's hybrid clock: the latest stamp taken. */
  stamp: text('stamp').notNull().default(''),
  createdAt: instant('created_at').notNull().default(sql`now()`),
});

export const member = pgTable(
  'member',
  {
    shopId: text('shop_id').notNull(),
    memberId: text('member_id').notNull(),
    role: text('role').notNull(),
    /** SHA-256 of the phone's secret, hex. */
    secretHash: text('secret_hash').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    seenAt: instant('seen_at'),
    removedAt: instant('removed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.shopId, t.memberId] }),
    foreignKey({ columns: [t.shopId], foreignColumns: [shop.shopId] }),
    index('member_secret_hash').on(t.secretHash),
  ],
);

export const entry = pgTable(
  'entry',
  {
    shopId: text('shop_id').notNull(),
    kind: text('kind').notNull(),
    key: text('key').notNull(),
    value: jsonb('value'),
    stamp: text('stamp').notNull(),
    author: text('author').notNull(),
    version: bigint('version', { mode: 'number' }).notNull(),
    changedAt: instant('changed_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.shopId, t.kind, t.key] }),
    foreignKey({ columns: [t.shopId], foreignColumns: [shop.shopId] }),
    index('entry_version').on(t.shopId, t.version),
    // What the booking judge looks through, at start and every minute, without reading anything else.
    index('entry_for_judge').on(t.kind, t.changedAt).where(sql`${t.kind} IN ('booking-ask', 'booking-cancel')`),
    index('entry_contact').on(t.changedAt).where(sql`${t.kind} = 'booking-contact' AND ${t.value} IS NOT NULL`),
  ],
);

/** 30 minutes of one team's time in one area. Made when a calendar is read from the data folder, and every day after. */
export const cell = pgTable(
  'cell',
  {
    areaId: text('area_id').notNull(),
    teamId: text('team_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    /** What the calendar offers; a visit is sold while `booked < places`. */
    places: integer('places').notNull(),
    /** `places`, or what was already booked when an operator offered less: nobody loses a visit. */
    capacity: integer('capacity').notNull(),
    booked: integer('booked').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.areaId, t.teamId, t.startsAt] }),
    // The last line of defence: whatever the code does, a cell is never sold twice.
    check('cell_booked', sql`${t.booked} >= 0 AND ${t.booked} <= ${t.capacity}`),
  ],
);

export const booking = pgTable(
  'booking',
  {
    shopId: text('shop_id').notNull(),
    bookingId: text('booking_id').notNull(),
    areaId: text('area_id').notNull(),
    teamId: text('team_id').notNull(),
    service: text('service').notNull(),
    /** asked · confirmed · declined · cancelled · done */
    status: text('status').notNull(),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    /** The cells the visit holds, in order; given back together. */
    cells: jsonb('cells').$type<string[]>().notNull().default([]),
    code: text('code'),
    moves: integer('moves').notNull().default(0),
    askedAt: instant('asked_at').notNull().default(sql`now()`),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    primaryKey({ columns: [t.shopId, t.bookingId] }),
    foreignKey({ columns: [t.shopId], foreignColumns: [shop.shopId] }),
    uniqueIndex('booking_one_open').on(t.shopId).where(sql`${t.status} IN ('asked', 'confirmed')`),
    index('booking_code').on(t.code),
  ],
);

/** One row: which life of the data this is. New after a restore or a failover, so that phones offer again what they hold. */
export const life = pgTable('life', {
  one: integer('one').primaryKey().default(1),
  epoch: text('epoch').notNull(),
});

/** What `GET /api/health` writes to. */
export const heartbeat = pgTable('heartbeat', {
  one: integer('one').primaryKey().default(1),
  at: instant('at').notNull(),
});
