import { expect, test } from 'vitest';
import { gbk, read, WECHAT, WECHAT_HEAD } from './testing/hand-files';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refusal = async (text: string | Uint8Array, more = {}) => {
  const outcome = await read(text, more);
  return outcome.ok ? 'read' : outcome.code;
};
const lines = (from: number, to: number) => WECHAT.split('\n').slice(from, to).join('\n');

test.each([
  ['an empty file', new Uint8Array(0), 'empty-file'],
  ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'photo'],
  ['a PDF', bytesOf('%PDF-1.7'), 'pdf'],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 1, 0, 0, 3), 'not-a-table'],
  ['a heading without a row', `${WECHAT_HEAD}\n`, 'no-rows'],
  ['prose', 'Dear shop,\nthe file is not ready.\n', 'no-header'],
  [
    'a day without sales',
    '<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>',
    'no-bill',
  ],
  ['two headings', `${lines(0, 2)}\n${WECHAT_HEAD}\n${lines(2, 3)}\n`, 'two-headers'],
  ['a file cut off in a line', `${lines(0, 2)}\n${lines(2, 3).slice(0, 90)}`, 'truncated'],
  ['a file cut off in a quotation', `${WECHAT_HEAD}\n"2026-12-09 14:2`, 'truncated'],
  ['a file cut off in a character', bytesOf(`${lines(0, 2)}\n\`面`).slice(0, -1), 'truncated'],
  ['two encodings', Uint8Array.from([...bytesOf(lines(0, 2)), 10, ...gbk(`${lines(2, 3)}\n`)]), 'mixed-encoding'],
  [
    'two encodings the other way',
    Uint8Array.from([...gbk(lines(0, 2)), 10, ...bytesOf(`${lines(2, 3).replace('面包', '面包两个')}\n`)]),
    'mixed-encoding',
  ],
  ['bytes of no encoding', Uint8Array.from([...bytesOf('a,b\n1,'), 0xff, 0xff, 10, 65]), 'wrong-encoding'],
  [
    'a formula for an amount',
    `${lines(0, 2).replace('面包,两个', '面包').replace('`88.00,`0.00,`0,', '=B2*2,`0.00,`0,')}\n`,
    'formula',
  ],
  ['an endless line', 'x'.repeat(2_000_000), 'line-too-long'],
  ['track data', `${lines(0, 2).replace('u1', ';4111111111111111=29121010000')}\n`, 'track-data'],
])('%s is refused with a reason', async (_, text, code) => {
  expect(await refusal(text)).toBe(code);
});

test('reading stops when cancelled', async () => {
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  expect(await refusal(`${WECHAT_HEAD}\n${`${lines(1, 2)}\n`.repeat(200)}`, { signal: stop.signal, onProgress })).toBe(
    'cancelled',
  );
});
