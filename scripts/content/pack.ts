import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '@/lib/domain/content';
import { GROUPS, LOCALES, type Locale } from '@/lib/domain/vocabulary';
import type { CheckedFacts, CheckedQuestion, CheckedWords } from './checked';
import { soundOf } from './pinyin';

/**
 * Facts and words side by side, in the order of facts. Call it only when nothing was reported: it takes the words for
 * granted. `model`: the words of the language that the others are compared with; it names the questions.
 */
export function packOf(locale: Locale, facts: CheckedFacts, words: CheckedWords, model: CheckedWords): Pack {
  if (!words.rollback) throw new Error(`no rollback words in ${locale}`);
  const pack: Pack = {
    locale,
    hash: '',
    items: facts.items.map((one) => ({ ...one, ...wordsFor(words.items, one.id) })),
    tests: facts.tests.map((one) => ({ ...one, ...wordsFor(words.tests, one.id) })),
    answers: facts.answers.map((one) => {
      const said = wordsFor(words.answers, one.id);
      return { ...one, ...said, ...(locale === 'zh' ? soundOf(said) : { pinyin: '', initials: '' }) };
    }),
    groups: GROUPS.map((id) => ({ id, title: wordsFor(words.groups, id) })),
    modules: facts.modules.map((one) => {
      const names = wordsFor(model.modules, one.id).questions.map(nameOf);
      const { questions, ...said } = wordsFor(words.modules, one.id);
      return { ...one, ...said, questions: questions.map((question, at) => ({ id: names[at] ?? '', ...question })) };
    }),
    costLines: facts.costLines.map((one) => ({ ...one, ...wordsFor(words.costLines, one.id) })),
    glossary: words.glossary,
    rollback: words.rollback,
  };
  return { ...pack, hash: digestOf(pack, 16) };
}

const digestOf = (value: unknown, digits: number): string =>
  createHash('sha256').update(bytesOf(value)).digest('hex').slice(0, digits);

/** A question is what it asks and offers; why a choice is right may be told better and better. */
const nameOf = ({ ask, choices }: CheckedQuestion): string =>
  digestOf([ask, choices.map(({ text, right = false }) => [text, right])], 8);

/** Keys in alphabetical order, so that an editor who moves a field makes no phone download the same content again. */
export function bytesOf(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** The file's name under `public/content`. It changes with the content and never otherwise, so it can be cached for ever. */
export function fileOf(pack: Pack): string {
  return `${pack.locale}.${pack.hash}.json`;
}

/**
 * Writes what phones fetch (`public/content`) and what server-rendered pages import (`content/.compiled`).
 * `current.json` comes last: it must never name a pack that is not there yet.
 */
export function writePacks(root: string, packs: Record<Locale, Pack>): void {
  const open = join(root, 'public/content');
  const compiled = join(root, 'content/.compiled');
  for (const folder of [open, compiled]) mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES) {
    const pack = packs[locale];
    // The hash stays empty in the file that phones fetch: its bytes then have the hash that its name promises, and a phone can check.
    writeFileSync(join(open, fileOf(pack)), bytesOf({ ...pack, hash: '' }));
    writeFileSync(join(compiled, `${locale}.json`), bytesOf(pack));
  }
  const current = bytesOf(Object.fromEntries(LOCALES.map((locale) => [locale, packs[locale].hash])));
  for (const folder of [compiled, open]) writeFileSync(join(folder, 'current.json'), current);

  const kept = new Set(['current.json', ...LOCALES.map((locale) => fileOf(packs[locale]))]);
  for (const file of readdirSync(open)) {
    if (!kept.has(file)) rmSync(join(open, file), { recursive: true });
  }
}

function wordsFor<T>(words: Map<string, T>, id: string): T {
  const found = words.get(id);
  if (found === undefined) throw new Error(`no words for ${id}`);
  return found;
}
