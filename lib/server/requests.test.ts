import { expect, test } from 'vitest';
import { faultReply, readJson } from './requests';

const post = (body: BodyInit, headers?: HeadersInit): Request =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

/** A body without a length, in parts, which counts how much of it was taken. */
function stream(parts: number, bytes: number) {
  const seen = { parts: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.parts += 1;
      if (seen.parts > parts) controller.close();
      else controller.enqueue(new Uint8Array(bytes).fill(0x20));
    },
  });
  return { body, seen };
}

test('JSON within the limit is read', async () => {
  expect(await readJson(post('{"a":["店"]}'), 100)).toEqual({ ok: true, body: { a: ['店'] } });
});

test('a body that grows past the limit is refused while it is still arriving', async () => {
  const { body, seen } = stream(1_000, 1_024);
  expect(await readJson(post(body), 4_096)).toEqual({ ok: false, code: 'body-too-large' });
  expect(seen.parts).toBeLessThan(10);
});

test('a length that lies does not let a large body in', async () => {
  const { body } = stream(10, 1_024);
  expect(await readJson(post(body, { 'content-length': '2' }), 4_096)).toEqual({ ok: false, code: 'body-too-large' });
});

test.each([
  ['no JSON', '{'],
  ['broken UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
])('%s is a bad request', async (_, body) => {
  expect(await readJson(post(body), 100)).toEqual({ ok: false, code: 'bad-request' });
});

test('a refusal carries its code, a status of its own and the seconds to wait', async () => {
  const response = faultReply('too-many', 7);
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('7');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ code: 'too-many', after: 7 });
  expect(faultReply('member-unknown').status).toBe(401);
  expect(faultReply('body-too-large').status).toBe(413);
  expect(faultReply('broken').status).toBe(400);
});
