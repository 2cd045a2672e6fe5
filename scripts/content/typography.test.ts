import { expect, test } from 'vitest';
import type { Locale } from '@/lib/domain/vocabulary';
import type { Problem } from './problem';
import { parseSource } from './source';
import { checkTypography } from './typography';

function faults(text: string, locale: Locale = 'zh', field = 'title'): string[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  checkTypography(parseSource('words.yaml', JSON.stringify({ [field]: text }), report), locale, report);
  return problems.map(({ says }) => says);
}

test('half-width punctuation next to Han fails', () => {
  for (const mark of [',', '.', ':', ';', '?', '(', ')']) {
    expect(faults(`先备份${mark}`)).toEqual([expect.stringContaining('full-width punctuation next to Han')]);
    expect(faults(`${mark}先备份`)).toEqual([expect.stringContaining('full-width punctuation next to Han')]);
  }
  expect(faults('（备份）,再来')).toHaveLength(1);
});

test('punctuation between digits or Latin letters is left alone', () => {
  expect(faults('14:30开始，收0.01元，打给a.b')).toEqual([]);
});

test('markup counts neither as punctuation nor as a gap', () => {
  expect(faults('见[怎么备份](F06)再做**3遍**')).toEqual([]);
  expect(faults('见[怎么备份](F06),再做')).toHaveLength(1);
});

test('a typed space between Han and a digit or a Latin letter fails, between Han it does not', () => {
  expect(faults('约 10分钟')).toEqual(['expected no space between Han and digits or Latin letters, found "约 10分钟"']);
  expect(faults('装WiFi 再试')).toHaveLength(1);
  expect(faults('12月9日 周二')).toEqual([]);
});

test('straight and corner quotes fail in Chinese', () => {
  expect(faults('按"确认"键')).toEqual([expect.stringContaining('the quotes “ ”')]);
  expect(faults('按「确认」键')).toHaveLength(1);
  expect(faults('按“确认”键')).toEqual([]);
});

test('nobody is called 亲, but one may do a thing 亲自', () => {
  expect(faults('亲，备份了吗')).toEqual([expect.stringContaining('expected 您')]);
  expect(faults('店主亲自看，母亲也看')).toEqual([]);
});

test('nobody shouts, and English does not say please', () => {
  expect(faults('备份！')).toHaveLength(1);
  expect(faults('Back up!', 'en')).toEqual([expect.stringContaining('no exclamation mark')]);
  expect(faults('Please back up', 'en')).toEqual([expect.stringContaining('no "please"')]);
  expect(faults('Back up, pleased or not', 'en')).toEqual([]);
});

test('what people type into the search may look as they type it', () => {
  expect(faults('pos 机', 'zh', 'keywords')).toEqual([]);
});
