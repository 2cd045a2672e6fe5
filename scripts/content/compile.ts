import type { Pack } from '@/lib/domain/content';
import { LOCALES, type Locale } from '@/lib/domain/vocabulary';
import { checkFacts, checkWords } from './checked';
import { IDS, type Ids } from './ids';
import { checkMarkup, checkReferences } from './links';
import { packOf } from './pack';
import { checkParity } from './parity';
import { inReadingOrder, type Problem, type Report } from './problem';
import { allWords, type Content, readContent } from './read';
import { checkTypography } from './typography';

export type Compiled = { ok: true; packs: Record<Locale, Pack> } | { ok: false; problems: Problem[] };

/** Reads and checks `content/` under `root` and writes nothing. `ids` is for tests, whose content is small. */
export function compile(root: string, ids: Ids = IDS): Compiled {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);

  const content = readContent(root, report);
  const facts = checkFacts(content.facts, ids, report);
  const words = {
    zh: checkWords(content.words.zh, facts, 'content/zh', report),
    en: checkWords(content.words.en, facts, 'content/en', report),
  };
  checkBothSayTheSame(content, report);
  checkTexts(content, ids, report);

  if (problems.length > 0) return { ok: false, problems: inReadingOrder(problems) };
  const packIn = (locale: Locale) => packOf(locale, facts, words[locale], words.zh);
  return { ok: true, packs: { zh: packIn('zh'), en: packIn('en') } };
}

function checkTexts({ facts, words }: Content, ids: Ids, report: Report): void {
  const answers = new Set(ids.answers);
  const everything = new Set(Object.values(ids).flat());
  const { answers: split, ...single } = facts;
  for (const source of [...split, ...Object.values(single)]) checkReferences(source, 'answers', answers, report);
  for (const source of split) checkReferences(source, 'related', answers, report);
  for (const locale of LOCALES) {
    for (const source of allWords(words[locale])) {
      checkMarkup(source, everything, report);
      checkTypography(source, locale, report);
    }
  }
}

/** Answers may be told in another number of paragraphs; everything that is stepped through or counted may not. */
function checkBothSayTheSame({ words: { zh, en } }: Content, report: Report): void {
  for (const file of ['items', 'tests', 'rollback', 'glossary'] as const) checkParity(zh[file], en[file], report);
  for (const [id, lesson] of zh.training) {
    const other = en.training.get(id);
    if (other) checkParity(lesson, other, report);
  }
}
