import { expect, test } from 'vitest';
import { LEFT_OVER_MS, readInboxKey } from '../lib/domain/shared-inbox';
import { type Inbox, putShared, sweep } from './inbox';

const NOW = 1_795_000_000_000;
const BASE = 'https://shop.example';

/** A cache as a phone has it, of `room` files. */
function cache(room = 100) {
  const held = new Map<string, Response>();
  const addressOf = (one: RequestInfo | URL) => new URL(one instanceof Request ? one.url : String(one), BASE).href;
  const inbox: Inbox = {
    put: async (one, response) => {
      if (held.size >= room) throw new DOMException('full', 'QuotaExceededError');
      held.set(addressOf(one), response);
    },
    keys: async () => [...held.keys()].map((address) => new Request(address)),
    delete: async (one) => held.delete(addressOf(one)),
  };
  return { inbox, held, names: () => [...held.keys()].map((address) => readInboxKey(address)?.name) };
}

function form(...files: File[]): FormData {
  const data = new FormData();
  for (const file of files) data.append('files', file);
  return data;
}
const file = (name: string, text = 'a,b') => new File([text], name, { type: 'text/csv' });

test('shared files wait on the phone under their names, byte for byte', async () => {
  const { inbox, held, names } = cache();
  expect(await putShared(inbox, form(file('微信账单.csv', '一,二'), file('b.zip')), NOW)).toBe(2);
  expect(names()).toEqual(['微信账单.csv', 'b.zip']);
  const [first] = held.values();
  expect(await first?.text()).toBe('一,二');
  expect(first?.headers.get('content-type')).toBe('text/csv');
});

test('text, other fields and empty files are no files', async () => {
  const { inbox, held } = cache();
  const data = form(file('empty.csv', ''));
  data.append('files', 'not a file');
  data.append('title', 'Share');
  data.append('other', file('x.csv'));
  expect(await putShared(inbox, data, NOW)).toBe(0);
  expect(held.size).toBe(0);
});

test('of more than twenty files the first twenty are taken', async () => {
  const { inbox } = cache();
  const many = Array.from({ length: 25 }, (_, at) => file(`${at}.csv`));
  expect(await putShared(inbox, form(...many), NOW)).toBe(20);
});

test('without room for all, none of this share stays, and what came before is left alone', async () => {
  const { inbox, names } = cache(3);
  await putShared(inbox, form(file('before.csv')), NOW - 1);
  await expect(putShared(inbox, form(file('1.csv'), file('2.csv'), file('3.csv')), NOW)).rejects.toThrow('full');
  expect(names()).toEqual(['before.csv']);
});

test('a share nobody came for is removed after a day, with whatever else lies there', async () => {
  const { inbox, names } = cache();
  await putShared(inbox, form(file('old.csv')), NOW - LEFT_OVER_MS - 1);
  await inbox.put('/strange', new Response('x'));
  await putShared(inbox, form(file('new.csv')), NOW);
  expect(names()).toEqual(['new.csv']);
  await sweep(inbox, NOW + LEFT_OVER_MS + 1);
  expect(names()).toEqual([]);
});
