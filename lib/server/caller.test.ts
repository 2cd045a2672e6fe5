import { expect, test } from 'vitest';
import { callerOf, countedAs, readTrustProxy } from './caller';

test('without a trusted proxy a caller cannot choose the address a limit counts', () => {
  expect(callerOf('1.2.3.4', '203.0.113.9', 0)).toBe('203.0.113.9');
  expect(callerOf(undefined, '203.0.113.9', 0)).toBe('203.0.113.9');
});

test('behind proxies of our own only the entry they appended counts', () => {
  expect(callerOf('6.6.6.6, 203.0.113.9', '10.0.0.1', 1)).toBe('203.0.113.9');
  expect(callerOf('6.6.6.6, 203.0.113.9, 10.0.0.2', '10.0.0.1', 2)).toBe('203.0.113.9');
  expect(callerOf(undefined, '10.0.0.1', 1)).toBe('10.0.0.1');
});

test('a caller who wanders about in an IPv6 network of one customer is still one caller', () => {
  expect(countedAs('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(countedAs('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(countedAs('::1')).toBe('0:0:0:0::/64');
  expect(countedAs('::ffff:203.0.113.9')).toBe('203.0.113.9');
});

test('a wrong TRUST_PROXY is said at start', () => {
  expect(readTrustProxy(undefined)).toBe(0);
  expect(readTrustProxy('1')).toBe(1);
  expect(() => readTrustProxy('yes')).toThrow('TRUST_PROXY');
});
