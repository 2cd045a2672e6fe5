import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from './search-marks';
import { soundsOf } from './search-sound';
import { folded, indexWords, isOneSlip } from './search-words';

test('Chinese is cut into characters and pairs, other words stay whole', () => {
  expect(indexWords('备份好，用POS机')).toEqual(['备', '份', '好', '备份', '份好', '用', 'pos', '机']);
  expect(indexWords('Ｗｉ－Ｆｉ 58mm')).toEqual(['wi', 'fi', '58mm']);
});

test('folding keeps every character in its place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(text).length === text.length));
  expect(folded('ＰＯＳ　Ａ１')).toBe('pos a1');
});

test('one slip is a letter more, less, another, or two swapped; two are not forgiven', () => {
  for (const typed of ['refun', 'refundd', 'refond', 'refnud']) expect(isOneSlip(typed, 'refund'), typed).toBe(true);
  for (const typed of ['refund', 'refnd1x', 'rfeudn', 'void']) expect(isOneSlip(typed, 'refund'), typed).toBe(false);
});

test('marking loses nothing, marks overlapping words as one, and no word inside another', () => {
  expect(markedParts('押金能退吗', ['押金', '金能'])).toEqual([
    { text: '押金能', isMarked: true },
    { text: '退吗', isMarked: false },
  ]);
  expect(markedParts('DEPOSIT pos', ['pos']).filter(({ isMarked }) => isMarked)).toEqual([
    { text: 'pos', isMarked: true },
  ]);
  expect(markedParts('用ＰＯＳ机', ['pos'])[1]).toEqual({ text: 'ＰＯＳ', isMarked: true });
  const words = fc.array(fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(
      fc.string(),
      words,
      (text, some) =>
        markedParts(text, some)
          .map((part) => part.text)
          .join('') === text,
    ),
  );
});

test('each character keeps the sound the build gave it, Latin words in between', () => {
  const answer = {
    question: '用U盘备份',
    keywords: ['WiFi密码'],
    lead: '好。',
    pinyin: 'yong u pan bei fen wifi mi ma hao',
  };
  const sounds = new Map(soundsOf([answer]).map(({ word, sound }) => [word, sound]));
  expect(sounds.get('备份')).toBe('beifen');
  expect(sounds.get('密码')).toBe('mima');
  expect(sounds.get('好')).toBe('hao');
  expect(sounds.has('u盘')).toBe(false);
});
