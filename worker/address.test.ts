import { expect, test } from 'vitest';
import { fillShell, isSlug, localeOf, ownAnswer, type Release } from './address';

const release: Release = {
  pages: new Set(['/zh', '/en', '/zh/faq', '/en/faq', '/zh/booking']),
  answers: { '1': 'open-during-upgrade', '2': 'data-lost' },
};
const own = (path: string) => ownAnswer(path, release, 'en');

test('a slug is words of small letters and digits with single dashes, at most 60', () => {
  for (const good of ['a', 'f01', 'data-lost', 'a-1-b', 'a'.repeat(60)]) expect(isSlug(good)).toBe(true);
});

test('nothing that could break out of a script or an address passes as a slug', () => {
  const bad = [
    '',
    '-a',
    'a-',
    'a--b',
    'A',
    'a_b',
    'a.b',
    'a b',
    'a/b',
    '一',
    'a"b',
    "a'b",
    'a<b',
    'a>b',
    'a\\b',
    'a`b',
    'a$b',
  ];
  for (const text of [...bad, 'a\n', 'a\u2028', '%22', '__shell__', 'a'.repeat(61)]) expect(isSlug(text)).toBe(false);
});

test('the shell takes the slug everywhere it names one', () => {
  expect(fillShell('<a href="/zh/faq/__shell__">__shell__</a>', 'data-lost')).toBe(
    '<a href="/zh/faq/data-lost">data-lost</a>',
  );
});

test('a kept page is answered by its clean address only', () => {
  expect(own('/zh/booking')).toEqual({ kind: 'page', path: '/zh/booking' });
  expect(own('/zh/booking/')).toEqual({ kind: 'redirect', to: '/zh/booking' });
  expect(own('//zh/')).toBeUndefined();
  expect(own('//elsewhere.example/')).toBeUndefined();
  expect(own('/zh/nothing')).toBeUndefined();
  expect(own('/api/health')).toBeUndefined();
});

test('the bare address and question numbers lead to the language last read', () => {
  expect(own('/')).toEqual({ kind: 'redirect', to: '/en' });
  expect(own('/q/2')).toEqual({ kind: 'redirect', to: '/en/faq/data-lost' });
  expect(own('/q/99')).toBeUndefined();
  expect(own('/q/toString')).toBeUndefined();
  expect(own('/q/1/more')).toBeUndefined();
});

test('an answer never visited opens from the shell, and says whether this release knows it', () => {
  expect(own('/zh/faq/data-lost')).toEqual({ kind: 'shell', locale: 'zh', slug: 'data-lost', known: true });
  expect(own('/zh/faq/new-one')).toEqual({ kind: 'shell', locale: 'zh', slug: 'new-one', known: false });
  expect(own('/fr/faq/data-lost')).toBeUndefined();
  expect(own('/zh/faq/__shell__')).toBeUndefined();
  expect(own('/zh/faq/data-lost/x')).toBeUndefined();
  expect(own('/zh/faq/Data%22')).toBeUndefined();
});

test('an address says its language first or not at all', () => {
  expect(localeOf('/zh')).toBe('zh');
  expect(localeOf('/en/faq/a')).toBe('en');
  expect(localeOf('/english')).toBeUndefined();
  expect(localeOf('/')).toBeUndefined();
});
