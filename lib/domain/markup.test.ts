import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkup, plainText, targetOf } from './markup';

test('bold words and links are found among the text', () => {
  expect(parseMarkup('先**断开网络**，再看[怎么备份](F05)。')).toEqual([
    { is: 'text', text: '先' },
    { is: 'bold', text: '断开网络' },
    { is: 'text', text: '，再看' },
    { is: 'link', text: '怎么备份', target: 'F05' },
    { is: 'text', text: '。' },
  ]);
});

test('what only looks like markup stays as it was typed', () => {
  for (const text of ['2 ** 3', '**', '[x]', '(F05)', '[x](https://evil.example)', '[](F05)', '**a\nb**', '']) {
    expect(plainText(text)).toBe(text);
    expect(parseMarkup(text).every((part) => part.is === 'text')).toBe(true);
  }
});

const word = fc.stringMatching(/^[a-z0-9一-龥，。 ¥]{1,12}$/);
const target = fc.constantFrom('F05', 'C22', 'T25', 'M4', 'cost', 'checklist');
const part = fc.oneof(
  word.map((text) => ({ is: 'text' as const, text })),
  word.map((text) => ({ is: 'bold' as const, text })),
  fc.tuple(word, target).map(([text, to]) => ({ is: 'link' as const, text, target: to })),
);
const written = (one: { is: string; text: string; target?: string }) =>
  one.is === 'bold' ? `**${one.text}**` : one.is === 'link' ? `[${one.text}](${one.target})` : one.text;

test('whatever an editor writes by the rules is read back as it was meant', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const read = parseMarkup(parts.map(written).join(''));
      expect(read.filter(({ is }) => is !== 'text')).toEqual(parts.filter(({ is }) => is !== 'text'));
      expect(read.map(({ text }) => text).join('')).toBe(parts.map(({ text }) => text).join(''));
    }),
  );
});

test('no text, however odd, throws or loses a word', () => {
  const odd = fc.string({ unit: fc.constantFrom('*', '[', ']', '(', ')', 'F05', '文', ' ', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(odd, (source) => {
      expect(parseMarkup(source).map(written).join('')).toBe(source);
    }),
  );
});

test('a target names an answer, an item, a test, a lesson or a screen, and nothing else', () => {
  expect(targetOf('F05')).toEqual({ is: 'answer', id: 'F05' });
  expect(targetOf('C22')).toEqual({ is: 'item', id: 'C22' });
  expect(targetOf('T25')).toEqual({ is: 'test', id: 'T25' });
  expect(targetOf('M4')).toEqual({ is: 'module', id: 'M4' });
  expect(targetOf('cost')).toEqual({ is: 'screen', name: 'cost' });
  expect(targetOf('X9')).toBeUndefined();
  expect(targetOf('F123')).toBeUndefined();
});
