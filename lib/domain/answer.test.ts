import { expect, test } from 'vitest';
import { compile } from '@/scripts/content/compile';
import { excerptOf, leadParts, numberOf, paragraphsOf, questionsOf, readList, relatedTo } from './answer';

const compiled = compile(process.cwd());
if (!compiled.ok) throw new Error('the content does not compile');
const packs = Object.values(compiled.packs);

test('the outcome’s first sentence is set apart and nothing of it is lost', () => {
  expect(leadParts('能。约在最淡的钟点。')).toEqual({ first: '能。', rest: '约在最淡的钟点。' });
  expect(leadParts('Yes, for about 1.5 hours. Pick a quiet time.')).toEqual({
    first: 'Yes, for about 1.5 hours.',
    rest: 'Pick a quiet time.',
  });
  expect(leadParts('先看[这条](F01)。再说。')).toEqual({ first: '先看[这条](F01)。再说。', rest: '' });
  for (const { lead } of packs.flatMap(({ answers }) => answers)) {
    const { first, rest } = leadParts(lead);
    expect([first, rest].join(' ').replaceAll(' ', '')).toBe(lead.replaceAll(' ', ''));
  }
});

test('the list shows every question once in its group, and those asked most in their order', () => {
  for (const pack of packs) {
    const { list, popular } = questionsOf(pack);
    const groups = readList(list);
    expect(groups.map(({ id, title }) => ({ id, title }))).toEqual(pack.groups.map(({ id, title }) => ({ id, title })));
    const listed = groups.map(({ questions }) => questions);
    const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);
    const all = pack.answers.map(({ slug, question }) => ({ slug, question }));
    expect(listed.flat().toSorted(bySlug)).toEqual(all.toSorted(bySlug));
    expect(listed.every((questions) => questions.length > 0)).toBe(true);
    expect(popular[0]).toBe('open-during-upgrade');
    expect(popular.length).toBeGreaterThanOrEqual(4);
  }
});

test('every answer leads on to others, never to itself', () => {
  for (const { answers } of packs) {
    for (const answer of answers) {
      const next = relatedTo(answer, answers);
      expect(next).toHaveLength(answer.related.length);
      expect(next.map(({ slug }) => slug)).not.toContain(answer.slug);
    }
  }
});

test('what search engines and the clipboard get holds no markup', () => {
  for (const text of packs.flatMap(({ answers }) => answers.flatMap(paragraphsOf))) {
    expect(text).not.toMatch(/\]\(|\*\*/);
  }
});

test('a result shows the place that holds the words, the lead when the question has them', () => {
  const [zh] = packs;
  const [first] = zh?.answers ?? [];
  if (!first) throw new Error('no answers');
  const answer = {
    ...first,
    question: '能营业吗？',
    lead: '能。',
    body: ['约45分钟。', '备好[零钱](F14)。'],
    steps: [],
  };
  expect(excerptOf(answer, ['零钱'])).toBe('备好零钱。');
  expect(excerptOf(answer, ['营业', '零钱'])).toBe('能。');
  expect(excerptOf(answer, ['停业'])).toBe('能。');
});

test('F07 is question 7', () => expect(numberOf('F07')).toBe(7));
