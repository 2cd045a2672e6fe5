import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { writeIdentity } from '@/lib/client/identity';
import { type Change, recordInto } from '@/lib/client/outbox';
import { type Post, syncOnce } from '@/lib/client/sync';
import { ShopTables, type Waiting } from '@/lib/client/tables';
import { dropWaiting } from '@/lib/client/waiting-edits';
import { stampMs } from '@/lib/domain/clock';
import { canonical, type Edit, type Entry, type Value } from '@/lib/domain/entry';
import type { Role } from '@/lib/domain/roles';
import type { Dice } from './dice';
import { SHOP, type TestServer } from './server';

/** `madeAt`: when it was typed by a right clock, ms. */
type Typed = Edit & { saw: Entry | undefined; madeAt: number; isGivenUp: boolean };

/** A phone with a clock of its own, a bad network, and a person who goes on typing while it sends. */
export class TestPhone {
  readonly tables: ShopTables;
  readonly secret: string;
  /** Everything ever typed here, with what the person saw when typing it. */
  readonly typed: Typed[] = [];
  /** The last thing typed under each key, until the server has it. */
  private readonly pending = new Map<string, Value>();

  constructor(
    readonly id: string,
    readonly role: Role,
    readonly clockOffMs: number,
    private readonly server: TestServer,
    private readonly dice: Dice,
  ) {
    this.tables = new ShopTables(`phone-${id}`, { indexedDB: new IDBFactory(), IDBKeyRange });
    this.secret = id.charCodeAt(0).toString(16).padStart(64, '0');
  }

  nowMs = (): number => this.server.nowMs + this.clockOffMs;

  async open(): Promise<void> {
    await writeIdentity(this.tables, {
      shop: SHOP,
      member: this.id,
      secret: this.secret,
      node: this.id.padEnd(10, '0').slice(0, 10),
      role: this.role,
      registered: true,
    });
  }

  async type(change: Change): Promise<void> {
    const saw = await this.tables.entries.get([change.kind, change.key]);
    const outcome = await recordInto(this.tables, [change], this.nowMs());
    if (!outcome.ok) throw new Error(`typing was refused: ${outcome.code}`);
    const waiting = await this.tables.outbox.get([change.kind, change.key]);
    if (!waiting) throw new Error('typed, but not waiting');
    const { kind, key, value, stamp } = waiting;
    this.typed.push({ kind, key, value, stamp, saw, madeAt: this.server.nowMs, isGivenUp: false });
    this.pending.set(`${kind}/${key}`, value);
  }

  /** One exchange. `lossy`: one message in five is lost each way; `meanwhile` happens while the answer travels. */
  async sync(lossy: boolean, meanwhile?: () => Promise<void>): Promise<boolean> {
    // What waits when the answer arrives: something may have been typed while it travelled.
    let before = await this.waiting();
    const post: Post = async (path, body, secret) => {
      if (lossy && this.dice.chance(0.2)) throw new Error('request lost');
      const answer = await this.server.answer(path, body, secret);
      await meanwhile?.();
      before = await this.waiting();
      if (lossy && this.dice.chance(0.2)) throw new Error('reply lost');
      return answer;
    };
    try {
      const outcome = await syncOnce(this.tables, post, this.nowMs);
      await this.checkReceipts(before);
      await this.checkShifts(before);
      if (outcome.is === 'refused') throw new TypeError(`the exchange was refused: ${outcome.code}`);
      return outcome.is === 'done' && outcome.more;
    } catch (error) {
      if (error instanceof Error && / lost$/.test(error.message)) return true;
      throw error;
    }
  }

  waiting = (): Promise<Waiting[]> => this.tables.outbox.toArray();
  holds = (): Promise<Entry[]> => this.tables.entries.toArray();

  /** Promise: an edit leaves the outbox only when the server holds it or something that beats it. */
  private async checkReceipts(before: Waiting[]): Promise<void> {
    const server = new Map((await this.server.entries()).map((one) => [`${one.kind}/${one.key}`, one]));
    for (const was of before) {
      if (await this.tables.outbox.get([was.kind, was.key])) continue;
      this.pending.delete(`${was.kind}/${was.key}`);
      const there = server.get(`${was.kind}/${was.key}`);
      if (!there || there.stamp < was.stamp) throw new Error(`${this.id} forgot ${was.kind}/${was.key} unsent`);
      if (there.stamp === this.lastTyped(was)?.saw?.stamp) {
        throw new Error(`${was.kind}/${was.key}: an edit lost to what its writer had already seen`);
      }
    }
  }

  /** Promise: an edit whose stamp is set right gets the time at which it was made, not the time at which it was sent. */
  private async checkShifts(before: Waiting[]): Promise<void> {
    for (const was of before) {
      const now = await this.tables.outbox.get([was.kind, was.key]);
      const typed = this.lastTyped(was);
      if (!now || !typed || now.stamp === was.stamp || stampMs(now.stamp) <= typed.madeAt) continue;
      throw new Error(`${was.kind}/${was.key} was made earlier than its stamp says`);
    }
  }

  private lastTyped({ kind, key, stamp }: Edit): Typed | undefined {
    return this.typed.findLast((one) => one.kind === kind && one.key === key && one.stamp === stamp);
  }

  /** Promise: nothing typed leaves the screen, or the outbox, while it waits. */
  async checkScreen(): Promise<void> {
    const waiting = new Map((await this.waiting()).map((one) => [`${one.kind}/${one.key}`, one.value]));
    const shown = new Map((await this.holds()).map((one) => [`${one.kind}/${one.key}`, one.value]));
    for (const [at, value] of [...waiting, ...this.pending]) {
      if (!sameValue(shown.get(at), value)) throw new Error(`${this.id}: ${at} left the screen while it waited`);
      if (!sameValue(waiting.get(at), value)) throw new Error(`${this.id}: ${at} left the outbox while it waited`);
    }
  }

  /** The person looks at what the server would not take and gives it up. Returns the codes. */
  async giveUpRefused(): Promise<string[]> {
    const refused = (await this.waiting()).filter((one) => one.refused);
    for (const { kind, key } of refused) {
      await dropWaiting(this.tables, kind, key);
      this.pending.delete(`${kind}/${key}`);
      for (const one of this.typed) one.isGivenUp ||= one.kind === kind && one.key === key;
    }
    return refused.map((one) => `${one.refused} ${one.kind}`);
  }
}

const sameValue = (a: Value | undefined, b: Value): boolean => a !== undefined && canonical(a) === canonical(b);
