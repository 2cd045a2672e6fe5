import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LOCALES, type Locale } from '@/lib/domain/vocabulary';
import type { Report } from './problem';
import { missingSource, parseSource, type Source } from './source';

export type Facts = { items: Source; tests: Source; answers: Source[]; modules: Source; costLines: Source };
export type Words = {
  items: Source;
  tests: Source;
  costLines: Source;
  groups: Source;
  glossary: Source;
  rollback: Source;
  /** By the file's name: the group of answers, the id of the lesson. */
  answers: Map<string, Source>;
  training: Map<string, Source>;
};
export type Content = { facts: Facts; words: Record<Locale, Words> };

/** Reads `content/` under `root`. A missing file is a problem and stands as an empty source, so that the rest is still checked. */
export function readContent(root: string, report: Report): Content {
  const read = (file: string, subject?: string): Source => {
    const path = join(root, file);
    if (!existsSync(path)) return missingSource(file, report);
    return parseSource(file, readFileSync(path, 'utf8'), report, subject);
  };
  const inFolder = (folder: string): string[] => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  };
  const wordsOf = (locale: Locale): Words => {
    const here = `content/${locale}`;
    const folder = (name: string, isAbout: boolean): Map<string, Source> =>
      new Map(
        inFolder(`${here}/${name}`).map((file) => {
          const id = basename(file, '.yaml');
          return [id, read(`${here}/${name}/${file}`, isAbout ? id : undefined)];
        }),
      );
    return {
      items: read(`${here}/items.yaml`),
      tests: read(`${here}/tests.yaml`),
      costLines: read(`${here}/cost-lines.yaml`),
      groups: read(`${here}/groups.yaml`),
      glossary: read(`${here}/glossary.yaml`),
      rollback: read(`${here}/rollback.yaml`),
      answers: folder('answers', false),
      training: folder('training', true),
    };
  };

  // Several people write answers at once, so the list may be cut into answers-1.yaml, answers-2.yaml.
  const answers = inFolder('content/facts').filter((file) => /^answers(-[a-z0-9]+)?\.yaml$/.test(file));
  return {
    facts: {
      items: read('content/facts/items.yaml'),
      tests: read('content/facts/tests.yaml'),
      answers:
        answers.length > 0
          ? answers.map((file) => read(`content/facts/${file}`))
          : [read('content/facts/answers.yaml')],
      modules: read('content/facts/modules.yaml'),
      costLines: read('content/facts/cost-lines.yaml'),
    },
    words: Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale)])) as Record<Locale, Words>,
  };
}

/** Every file of words in one list, for the checks that read texts and nothing else. */
export function allWords(words: Words): Source[] {
  const { answers, training, ...single } = words;
  return [...Object.values(single), ...answers.values(), ...training.values()];
}
