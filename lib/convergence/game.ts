import type { Change } from '@/lib/client/outbox';
import { canonical, type Entry } from '@/lib/domain/entry';
import type { Role } from '@/lib/domain/roles';
import { type Dice, makeDice } from './dice';
import { TestPhone } from './phone';
import type { TestServer } from './server';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STEPS = 150;
const ROUNDS_TO_REST = 60;

/** Wrong clocks: right, slow by years, ahead by hours, ahead by more than the server takes. */
const PEOPLE: [id: string, role: Role, clockOffMs: number][] = [
  ['owner00000000001', 'owner', 0],
  ['manager000000002', 'manager', -400 * DAY],
  ['staff00000000003', 'staff', 5 * 60 * MINUTE],
  ['xstaff0000000004', 'staff', 3 * DAY],
];
const CHANGING = 'staff00000000003';

/** Plays one seeded day of four people in one shop, then lets the network heal and checks every promise. */
export async function playGame(server: TestServer, seed: number): Promise<void> {
  const dice = makeDice(seed);
  const phones = PEOPLE.map(([id, role, off]) => new TestPhone(id, role, off, server, dice));
  await server.open(phones.map(({ id, secret, role }) => ({ id, secret, role })));
  for (const phone of phones) await phone.open();

  let facts = 0;
  const newFact = () => `fact${String(++facts).padStart(12, '0')}`;
  let restore: Awaited<ReturnType<TestServer['backup']>> | undefined;
  let heldAtRestore = new Map<string, string>();
  for (let step = 0; step < STEPS; step += 1) {
    server.nowMs += dice.upTo(20) * MINUTE;
    if (step === 40) await server.setRole(CHANGING, 'manager');
    if (step === 60) restore = await server.backup();
    if (step === 90 && restore) {
      // Either way of putting a copy back: by the command, which begins a new life, or by hand, which says nothing to anybody.
      await restore(seed % 2 === 0);
      server.comparesHashes = seed % 3 === 0;
      heldAtRestore = await whatPhonesHold(phones);
    }
    if (step === 110) {
      await checkPromoted(server, phones);
      await server.setRole(CHANGING, 'staff');
    }
    const phone = dice.pick(phones);
    if (dice.chance(0.6)) await phone.type(randomChange(dice, newFact));
    else await phone.sync(true, dice.chance(0.3) ? () => phone.type(randomChange(dice, newFact)) : undefined);
    await phone.checkScreen();
  }
  await rest(server, phones);
  await checkPromises(server, phones, heldAtRestore);
}

function randomChange(dice: Dice, newFact: () => string): Change {
  const item = dice.pick(['C01', 'C02', 'C03']);
  const said = `said ${dice.upTo(1_000_000)}`;
  const choices: (() => Change)[] = [
    () => ({ kind: 'tick', key: item, value: { state: dice.pick(['done', 'na', 'open'] as const), reason: said } }),
    () => ({ kind: 'tick', key: item, value: { state: 'done', reason: said } }),
    () => ({ kind: 'note', key: item, value: dice.chance(0.2) ? null : { text: said } }),
    () => ({ kind: 'shop-name', key: 'main', value: { text: said } }),
    () => ({ kind: 'cost-budget', key: 'main', value: { minor: dice.upTo(1_000_000) } }),
    () => ({ kind: 'booking-contact', key: 'contact000000001', value: { name: said, phone: '13800000000' } }),
    () => ({ kind: 'learner', key: newFact(), value: { name: said } }),
    () => ({
      kind: 'run',
      key: newFact(),
      value: { pack: '0123456789abcdef', startedAt: '2026-11-22T08:00:00Z', zone: 'Asia/Shanghai', tester: said },
    }),
  ];
  return dice.pick(choices)();
}

/** The network is well again; people look at what was refused and give it up; everybody syncs until nothing moves. */
async function rest(server: TestServer, phones: TestPhone[]): Promise<void> {
  for (let round = 0; round < ROUNDS_TO_REST; round += 1) {
    const before = await server.version();
    let moving = false;
    for (const phone of phones) {
      moving = (await phone.sync(false)) || moving;
      for (const refused of await phone.giveUpRefused()) {
        moving = true;
        if (!isFairRefusal(refused, phone)) throw new Error(`${phone.id}: kept as refused without reason: ${refused}`);
      }
    }
    if (!moving && round > 2 && (await server.version()) === before) return;
  }
  throw new Error('the phones never came to rest');
}

/** Only a staff phone is refused here, and only for what its role may not write. */
const isFairRefusal = (refused: string, phone: TestPhone): boolean =>
  phone.role === 'staff' && /^not-yours (shop-name|cost-budget|booking-contact)$/.test(refused);

async function whatPhonesHold(phones: TestPhone[]): Promise<Map<string, string>> {
  const latest = new Map<string, string>();
  for (const phone of phones) {
    const waiting = new Set((await phone.waiting()).map((one) => `${one.kind}/${one.key}`));
    for (const held of await phone.holds()) {
      const at = `${held.kind}/${held.key}`;
      if (!waiting.has(at) && held.stamp > (latest.get(at) ?? '')) latest.set(at, held.stamp);
    }
  }
  return latest;
}

/** Promise: whoever may see more from today on is given all of it, without anything being entered again. */
async function checkPromoted(server: TestServer, phones: TestPhone[]): Promise<void> {
  const phone = phones.find(({ id }) => id === CHANGING);
  if (!phone) throw new Error('nobody to promote');
  for (let round = 0; round < ROUNDS_TO_REST; round += 1) {
    if (!(await phone.sync(false)) && (await phone.waiting()).length === 0) return checkEqual(server, phone, 'manager');
    await phone.giveUpRefused();
  }
  throw new Error(`${phone.id} never came to rest`);
}

/** Promise: a phone holds what its role may see, all of it and nothing else. */
async function checkEqual(server: TestServer, phone: TestPhone, role: Role): Promise<void> {
  const there = linesOf(await server.entries({ id: phone.id, role }));
  const here = linesOf(await phone.holds());
  const onlyHere = here.filter((line) => !there.includes(line));
  const onlyThere = there.filter((line) => !here.includes(line));
  if (onlyHere.length + onlyThere.length === 0) return;
  throw new Error(
    `${phone.id} holds ${onlyHere.join(', ') || 'nothing'} where the server has ${onlyThere.join(', ') || 'nothing'}`,
  );
}

async function checkPromises(
  server: TestServer,
  phones: TestPhone[],
  heldAtRestore: Map<string, string>,
): Promise<void> {
  const final = new Map((await server.entries()).map((one) => [`${one.kind}/${one.key}`, one]));
  for (const phone of phones) {
    const waiting = await phone.waiting();
    if (waiting.length > 0) throw new Error(`${phone.id} still waits with ${waiting.length}`);
    // At the end everybody has the role they began with again.
    await checkEqual(server, phone, phone.role);
    for (const typed of phone.typed) checkBeats(final.get(`${typed.kind}/${typed.key}`), typed);
  }
  const shelves = await Promise.all(phones.map((phone) => phone.tables.shelf.toArray()));
  const shelved = new Set(shelves.flat().map(({ kind, key, stamp }) => `${kind}/${key} ${stamp}`));
  for (const [at, stamp] of heldAtRestore) {
    const there = final.get(at);
    // Written by somebody who may no longer write it: on that phone's shelf, for a person to look at.
    if (shelved.has(`${at} ${stamp}`)) continue;
    if (!there || there.stamp < stamp) throw new Error(`${at} was lost with the restored backup`);
  }
  checkFacts(phones, final);
}

/** Promise: an edit made after seeing another beats it. What was seen is therefore never the last word. */
function checkBeats(final: Entry | undefined, { saw, isGivenUp }: TestPhone['typed'][number]): void {
  if (!final || !saw || isGivenUp || final.stamp !== saw.stamp) return;
  throw new Error(`${final.kind}/${final.key}: an edit lost to what its writer had already seen`);
}

/** Promise: every fact anybody recorded is there once. */
function checkFacts(phones: TestPhone[], final: Map<string, Entry>): void {
  for (const phone of phones) {
    for (const { kind, key } of phone.typed) {
      if ((kind === 'run' || kind === 'learner') && !final.has(`${kind}/${key}`))
        throw new Error(`${kind}/${key} was lost`);
    }
  }
}

const linesOf = (entries: Entry[]): string[] =>
  entries.map(({ kind, key, stamp, value }) => `${kind}/${key} ${stamp} ${canonical(value)}`);
