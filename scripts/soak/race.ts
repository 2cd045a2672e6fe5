import { visitAt } from '@/lib/domain/booking';
import { addDays, addWorkingDays, instantAt, localOf } from '@/lib/domain/day';
import type { Edit } from '@/lib/domain/entry';
import type { SyncReply } from '@/lib/domain/wire';
import type { BookingState } from '@/lib/server/booking-state';
import { readCalendars } from '@/lib/server/calendar-file';
import type { Cluster } from '@/lib/server/testing/postgres-cluster';
import { startApp } from './app-server';
import { makeDice, SEED } from './dice';
import { countWrongCells, type EngineName, openTrial } from './engines';
import { newId, Phone } from './phone';

export type RaceResult = {
  requests: number;
  seats: number;
  sold: number;
  confirmed: number;
  cancelled: number;
  /** Each must be 0: sold twice, half booked, declined though free, another answer to the same request. */
  over: number;
  half: number;
  wronged: number;
  changed: number;
  seconds: number;
};

const title = { zh: '示例', en: 'Example' };
/** Ten half-hours of five technicians: 50 seats. */
const CALENDAR = {
  area: 'race',
  title,
  zone: 'Asia/Shanghai',
  teams: [{ id: 'on-site', capacity: 5 }],
  services: [{ id: 'swap', title, team: 'on-site', minutes: 60, extraMinutes: 30, bufferMinutes: 30 }],
  hours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '14:00' }],
  freeze: [],
  leadWorkingDays: 3,
  horizonDays: 30,
};
const SEATS = 50;
const AT_ONCE = 100;
const ANSWER_TRIES = 50;

type Shop = { phone: Phone; id: string; ask: Edit; choices: string[]; terminals: number; state?: BookingState };

/** The answer in a reply or, when the judge was still at work for the other of two equal requests, in a later one. */
async function answerIn(reply: SyncReply, { phone, id }: Shop): Promise<BookingState | undefined> {
  for (let page = reply, tried = 0; ; page = await phone.sync([]), tried += 1) {
    const found = page.entries.find((entry) => entry.kind === 'booking-state' && entry.key === id);
    if (found) return found.value as BookingState;
    if (tried === ANSWER_TRIES) return undefined;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function inTurns<T>(items: readonly T[], work: (item: T, place: number) => Promise<void>): Promise<void> {
  let next = 0;
  const take = async (): Promise<void> => {
    while (next < items.length) {
      const place = next;
      next += 1;
      await work(items[place] as T, place);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

function makeShop(url: string, date: string, dice: () => number): Shop {
  const phone = new Phone(url, true);
  const id = newId();
  const terminals = 1 + Math.floor(dice() * 4);
  const start = (): string => instantAt(date, 540 + 30 * Math.floor(dice() * 8), CALENDAR.zone);
  const choices = Array.from({ length: 1 + Math.floor(dice() * 3) }, start);
  const ask = {
    area: 'race',
    service: 'swap',
    terminals,
    choices,
    zone: CALENDAR.zone,
    askedAt: new Date().toISOString(),
  };
  return { phone, id, choices, terminals, ask: phone.edit('booking-ask', id, ask) };
}

/**
 * Many shops want a few seats of one day at once, over HTTP, with visits of one to five half-hours that overlap. Every request is
 * sent twice at the same time. Then every fourth winner cancels while the losers ask again. PostgreSQL is served by two processes.
 */
export async function race(engine: EngineName, cluster: Cluster, requests: number): Promise<RaceResult> {
  const trial = await openTrial(engine, cluster, `race_${requests}`, CALENDAR);
  const servers = await Promise.all(Array.from({ length: engine === 'postgres' ? 2 : 1 }, () => startApp(trial.env)));
  try {
    const dice = makeDice(SEED);
    const today = localOf(new Date().toISOString(), CALENDAR.zone).date;
    const date = addDays(addWorkingDays(today, CALENDAR.leadWorkingDays), 1);
    const urlOf = (place: number): string => servers[place % servers.length]?.url ?? '';
    const shops = Array.from({ length: requests }, (_, place) => makeShop(urlOf(place), date, dice));
    await inTurns(shops, ({ phone }) => phone.open());

    const began = Date.now();
    let changed = 0;
    await inTurns(shops, async (shop) => {
      const [first, again] = await Promise.all([shop.phone.sync([shop.ask]), shop.phone.sync([shop.ask])]);
      const [one, other] = [await answerIn(first, shop), await answerIn(again, shop)];
      shop.state = one;
      if (JSON.stringify(one) !== JSON.stringify(other)) changed += 1;
    });
    const seconds = (Date.now() - began) / 1_000;
    const winners = shops.filter((shop) => shop.state?.status === 'confirmed');
    const wronged = await countWronged(shops, winners);

    const leavers = winners.filter((_, place) => place % 4 === 0);
    const losers = shops.filter((shop) => shop.state?.status === 'declined').slice(0, requests / 4);
    await inTurns([...leavers, ...losers], async (shop) => {
      const { phone, ask } = shop;
      const leaves = shop.state?.status === 'confirmed';
      if (leaves)
        await phone.sync([phone.edit('booking-cancel', shop.id, { reason: 'busy', at: new Date().toISOString() })]);
      else await phone.sync([phone.edit('booking-ask', newId(), ask.value)]);
    });
    await Promise.all(servers.map((server) => server.stop()));
    const { over, half, booked } = await trial.look(countWrongCells);
    return {
      requests: requests * 2,
      seats: SEATS,
      sold: booked,
      confirmed: winners.length,
      cancelled: leavers.length,
      over,
      half,
      wronged,
      changed,
      seconds,
    };
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    trial.end();
  }
}

/** Shops that were told "taken" although, with everybody's visits in place, one of their choices still fits; and shops without an answer. */
async function countWronged(shops: readonly Shop[], winners: readonly Shop[]): Promise<number> {
  const read = readCalendars(JSON.stringify({ areas: [CALENDAR] }));
  const calendar = read.ok ? read.calendars[0] : undefined;
  const service = calendar?.services[0];
  if (!calendar || !service) throw new Error('the race has no calendar');
  const cellsOf = (terminals: number, start: string): string[] =>
    visitAt(calendar, service, terminals, start)?.cells ?? [];
  const booked = new Map<string, number>();
  for (const { terminals, state } of winners) {
    for (const cell of cellsOf(terminals, state?.start ?? '')) booked.set(cell, (booked.get(cell) ?? 0) + 1);
  }
  const fits = (terminals: number, start: string): boolean => {
    const cells = cellsOf(terminals, start);
    return cells.length > 0 && cells.every((cell) => (booked.get(cell) ?? 0) < 5);
  };
  const isWronged = ({ state, choices, terminals }: Shop): boolean =>
    !state || (state.status === 'declined' && choices.some((start) => fits(terminals, start)));
  return shops.filter(isWronged).length;
}
