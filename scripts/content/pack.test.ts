import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Pack } from '@/lib/domain/content';
import type { Locale } from '@/lib/domain/vocabulary';
import { compile } from './compile';
import { bytesOf, writePacks } from './pack';
import { SMALL_IDS, smallContent } from './small-content';

/** Builds and gives back what lies in a folder afterwards, by file. */
function build(root: string, folder = 'public/content'): Record<string, string> {
  const compiled = compile(root, SMALL_IDS);
  if (compiled.ok) writePacks(root, compiled.packs);
  const path = join(root, folder);
  if (!existsSync(path)) return {};
  return Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));
}

function zhOf(root: string) {
  const compiled = compile(root, SMALL_IDS);
  if (!compiled.ok) throw new Error('the small content must compile');
  return compiled.packs.zh;
}

test('two builds of the same content are byte-identical', () => {
  expect(build(smallContent().root)).toEqual(build(smallContent().root));
});

test('moving a field in a file changes nothing for the phones', () => {
  const moved = smallContent();
  moved.edit('content/facts/items.yaml', 'id: C01, phase: prepare', 'phase: prepare, id: C01');
  moved.edit('content/zh/cost-lines.yaml', 'title: 小票纸, unit: 卷', 'unit: 卷, title: 小票纸');
  expect(build(moved.root)).toEqual(build(smallContent().root));
  expect(bytesOf([{ b: 1, a: { d: 2, c: 3 } }])).toBe('[{"a":{"c":3,"d":2},"b":1}]');
});

test('a phone can check a pack against its name', () => {
  const files = build(smallContent().root);
  const current = JSON.parse(files['current.json'] ?? '') as Record<Locale, string>;
  for (const locale of ['zh', 'en'] as const) {
    const bytes = files[`${locale}.${current[locale]}.json`] ?? '';
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(current[locale]);
  }
});

test('one changed word gives a new name in that language only, and the older pack goes', () => {
  const content = smallContent();
  const before = Object.keys(build(content.root));
  content.edit('content/zh/tests.yaml', '停下。', '停一停。');
  const after = Object.keys(build(content.root));
  expect(after).toHaveLength(3);
  expect(after.filter((file) => !before.includes(file))).toEqual([expect.stringMatching(/^zh\.[0-9a-f]{16}\.json$/)]);
});

test('the server-rendered pages read the same packs as the phones, with the hash filled in', () => {
  const { root } = smallContent();
  const open = build(root);
  const compiled = build(root, 'content/.compiled');
  expect(Object.keys(compiled).sort()).toEqual(['current.json', 'en.json', 'zh.json']);
  expect(compiled['current.json']).toBe(open['current.json']);
  const { hash, ...rest } = JSON.parse(compiled['zh.json'] ?? '') as Pack;
  expect(JSON.parse(open[`zh.${hash}.json`] ?? '')).toEqual({ ...rest, hash: '' });
});

test('content with a fault leaves the last good packs alone', () => {
  const content = smallContent();
  const before = build(content.root);
  content.edit('content/zh/tests.yaml', '停下。', '停下!');
  expect(build(content.root)).toEqual(before);
});

test('facts and words of one id meet, in the order of facts, from every file of answers', () => {
  const pack = zhOf(smallContent().root);
  expect(pack.items.map(({ id }) => id)).toEqual(['C01', 'C02']);
  expect(pack.items[0]).toMatchObject({ id: 'C01', due: 'T-14', title: '备份交易记录', answers: ['F01'] });
  expect(pack.answers.map(({ id, slug }) => [id, slug])).toEqual([
    ['F01', 'how-long'],
    ['F02', 'back-up'],
  ]);
});

test('a question has one name in both languages, and another once it asks something else', () => {
  const idsOf = (content: ReturnType<typeof smallContent>) => {
    const compiled = compile(content.root, SMALL_IDS);
    if (!compiled.ok) throw new Error('the small content must compile');
    const { zh, en } = compiled.packs;
    return [zh, en].map(({ modules }) => modules.flatMap(({ questions }) => questions.map(({ id }) => id)));
  };
  const [zh, en] = idsOf(smallContent());
  expect(zh?.[0]).toMatch(/^[0-9a-f]{8}$/);
  expect(en).toEqual(zh);
  const changed = smallContent();
  changed.edit('content/zh/training/M1.yaml', '按哪里？', '先按哪里？');
  expect(idsOf(changed)[0]?.[0]).not.toBe(zh?.[0]);
  // A better explanation of the same question is no other question.
  const explained = smallContent();
  explained.edit('content/zh/training/M1.yaml', '不对。', '不对，再看看。');
  expect(idsOf(explained)[0]).toEqual(zh);
});

test('an answer is found by how it sounds, in Chinese only', () => {
  const { root } = smallContent();
  expect(zhOf(root).answers[0]).toMatchObject({
    pinyin: 'yao duo jiu pos ji yin hang yue 1 xiao shi',
    initials: 'ydj posj yh y1xs',
  });
  const compiled = compile(root, SMALL_IDS);
  expect(compiled.ok && compiled.packs.en.answers.map(({ pinyin, initials }) => pinyin + initials)).toEqual(['', '']);
});
