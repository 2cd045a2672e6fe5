import { expect, test } from 'vitest';
import { preferredLocale } from './preferred';

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['fr-FR,fr;q=0.9,en;q=0.4,zh;q=0.6', 'zh'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['EN-us', 'en'],
  ['de', 'zh'],
  ['*', 'zh'],
  [';;q=,', 'zh'],
  ['', 'zh'],
  [null, 'zh'],
])('a browser that says %s is led to %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
