import { expect, test } from 'vitest';
import { isOwnPage, readRestoreCookie, withoutRestoreCookie, withRestoreCookie } from './restore-cookie';

const SECRET = 'a1'.repeat(32);
const ADDRESS = 'https://till.example/api/session/restore';

const ask = (headers: Record<string, string>): Request =>
  new Request(ADDRESS, { method: 'POST', headers: { host: 'till.example', ...headers } });
const cookieOf = (response: Response): string => response.headers.get('set-cookie') ?? '';

test('the cookie brings the shop back to a page of this address, and to no other', () => {
  const cookie = `other=1; tillready-restore=${SECRET}`;
  expect(readRestoreCookie(ask({ cookie, origin: 'https://till.example' }))).toBe(SECRET);
  for (const origin of ['https://evil.example', 'null', 'nonsense', '']) {
    expect(readRestoreCookie(ask({ cookie, origin }))).toBeUndefined();
    expect(isOwnPage(ask({ origin }))).toBe(false);
  }
  expect(readRestoreCookie(ask({ cookie }))).toBeUndefined();
});

test('behind a proxy the address that counts is the one the browser asked', () => {
  const request = ask({ host: '127.0.0.1:3000', 'x-forwarded-host': 'till.example', origin: 'https://till.example' });
  expect(isOwnPage(request)).toBe(true);
});

test('clearing a phone takes away the very cookie that was set', () => {
  const set = cookieOf(withRestoreCookie(new Response(), SECRET, ask({})));
  const gone = cookieOf(withoutRestoreCookie(new Response(), ask({})));
  expect(set).toContain(`tillready-restore=${SECRET}; `);
  expect(gone).toContain('tillready-restore=; ');
  expect(gone).toContain('; Max-Age=0');
  // A browser replaces a cookie only by one of the same name and path, and a secure one only by a secure one.
  const rest = (text: string) => text.split('; ').filter((part) => !/^(tillready-restore|Max-Age)=/.test(part));
  expect(rest(gone)).toEqual(rest(set));
  expect(rest(set)).toEqual(['Path=/api/session/restore', 'HttpOnly', 'SameSite=Strict', 'Secure']);
});
