import { createHash, randomBytes } from 'node:crypto';
import { makeStamp } from '@/lib/domain/clock';
import type { Edit, Entry, Value } from '@/lib/domain/entry';
import type { SessionReply, SessionRequest, SyncReply, SyncRequest } from '@/lib/domain/wire';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
export const newId = (length = 16): string => [...randomBytes(length)].map((byte) => LETTERS[byte % 36]).join('');

const TRIES = 10;

/** The thinnest phone that speaks the wire: it keeps nothing but its clock. */
export class Phone {
  readonly shop = newId();
  readonly member = newId();
  private readonly secret = randomBytes(32).toString('hex');
  private readonly node = newId(10);
  private epoch = '';
  private edits = 0;

  /** A patient phone also asks again when the connection was lost, as one that nobody kills the server of would. */
  constructor(
    public url: string,
    private readonly isPatient = false,
  ) {}

  /** A server that cannot now is asked again, as a real phone does. */
  private async post<T>(path: string, body: unknown): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      const response = await this.send(path, body).catch((error: unknown) => {
        if (!this.isPatient || tried === TRIES) throw error;
      });
      if (response?.ok) return (await response.json()) as T;
      const status = response?.status ?? 503;
      if (status !== 503 || tried === TRIES) throw new Error(`${path}: ${status} ${await response?.text()}`);
      await new Promise((done) => setTimeout(done, 100 * tried));
    }
  }

  private send(path: string, body: unknown): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.secret}` },
      body: JSON.stringify(body),
    });
  }

  async open(): Promise<void> {
    const secretHash = createHash('sha256').update(this.secret).digest('hex');
    const asked: SessionRequest = { shop: this.shop, member: this.member, secretHash };
    const reply = await this.post<SessionReply>('/api/session', asked);
    this.epoch = reply.epoch;
  }

  edit(kind: string, key: string, value: Value): Edit {
    this.edits += 1;
    return { kind, key, value, stamp: makeStamp(Date.now(), this.edits % 1_000_000, this.node) };
  }

  sync(changes: Edit[], cursor = 0): Promise<SyncReply> {
    const asked: SyncRequest = { epoch: this.epoch, view: 'owner', cursor, changes };
    return this.post<SyncReply>('/api/sync', asked);
  }

  /** Everything the server holds of this shop. */
  async all(): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let cursor = 0; ; ) {
      const page = await this.sync([], cursor);
      entries.push(...page.entries);
      if (!page.more) return entries;
      cursor = page.cursor;
    }
  }
}
