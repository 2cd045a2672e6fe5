import { z } from 'zod';
import * as schema from '@/lib/domain/content';
import { GROUPS } from '@/lib/domain/vocabulary';
import { take, takeList, takeMap } from './check';
import { checkIds, checkSlugs, type Ids, idsWritten, type Placed } from './ids';
import type { Path, Report } from './problem';
import type { Facts, Words } from './read';
import type { Source } from './source';

type Of<S extends z.ZodType> = z.output<S>;

export type CheckedFacts = {
  items: Of<typeof schema.itemFacts>[];
  tests: Of<typeof schema.testFacts>[];
  answers: Of<typeof schema.answerFacts>[];
  modules: Of<typeof schema.moduleFacts>[];
  costLines: Of<typeof schema.costFacts>[];
  /** Ids whose facts are missing or broke their schema, reported already: their words must not be called superfluous too. */
  broken: Set<string>;
};

export type CheckedQuestion = Of<typeof schema.questionWords>;
export type CheckedWords = {
  items: Map<string, Of<typeof schema.itemWords>>;
  tests: Map<string, Of<typeof schema.testWords>>;
  answers: Map<string, Of<typeof schema.answerWords>>;
  modules: Map<string, Of<typeof schema.moduleWords>>;
  costLines: Map<string, Of<typeof schema.costWords>>;
  groups: Map<string, string>;
  glossary: Of<typeof schema.termWords>[];
  rollback: Of<typeof schema.rollbackWords> | undefined;
};

export function checkFacts(facts: Facts, ids: Ids, report: Report): CheckedFacts {
  const listed = <S extends z.ZodType<{ id: string }>>(
    one: S,
    sources: Source[],
    expected?: readonly string[],
  ): Placed<Of<S>>[] => {
    const placed = sources.flatMap((source) => takeList(one, source, report).map((taken) => ({ source, ...taken })));
    checkIds(placed, expected ?? [...new Set(placed.map(({ entry }) => entry.id))], sources, report);
    return placed;
  };
  const items = listed(schema.itemFacts, [facts.items], ids.items);
  const tests = listed(schema.testFacts, [facts.tests], ids.tests);
  const answers = listed(schema.answerFacts, facts.answers, ids.answers);
  const modules = listed(schema.moduleFacts, [facts.modules], ids.modules);
  const costLines = listed(schema.costFacts, [facts.costLines]);
  checkSlugs(answers, report);
  checkSlugs(modules, report);

  const { answers: split, ...single } = facts;
  const broken = new Set([...Object.values(ids).flat(), ...idsWritten([...split, ...Object.values(single)])]);
  for (const { entry } of [...items, ...tests, ...answers, ...modules, ...costLines]) broken.delete(entry.id);
  return {
    items: entriesOf(items),
    tests: entriesOf(tests),
    answers: entriesOf(answers),
    modules: entriesOf(modules),
    costLines: entriesOf(costLines),
    broken,
  };
}

/** @param folder where the locale's files live, to name a file that is missing */
export function checkWords(words: Words, facts: CheckedFacts, folder: string, report: Report): CheckedWords {
  const modules = new Map<string, Of<typeof schema.moduleWords>>();
  for (const { id } of facts.modules) {
    const lesson = takeFile(schema.moduleWords, words.training, id, `${folder}/training`, report);
    if (lesson) modules.set(id, lesson);
  }
  refuseOthers(
    words.training,
    [...idsOf(facts.modules), ...[...facts.broken].filter((id) => id.startsWith('M'))],
    report,
  );
  return {
    items: takeMap(schema.itemWords, words.items, idsOf(facts.items), facts.broken, report),
    tests: takeMap(schema.testWords, words.tests, idsOf(facts.tests), facts.broken, report),
    answers: takeAnswers(words, facts, folder, report),
    modules,
    costLines: takeMap(schema.costWords, words.costLines, idsOf(facts.costLines), facts.broken, report),
    groups: takeMap(z.string().trim().min(1).max(30), words.groups, GROUPS, facts.broken, report),
    glossary: takeList(schema.termWords, words.glossary, report).map(({ entry }) => entry),
    rollback: words.rollback.value === undefined ? undefined : take(schema.rollbackWords, words.rollback, [], report),
  };
}

/** Each group's answers stand in the file of that name: who looks for an answer needs one guess. */
function takeAnswers(words: Words, facts: CheckedFacts, folder: string, report: Report): CheckedWords['answers'] {
  const all: CheckedWords['answers'] = new Map();
  for (const group of GROUPS) {
    const ids = facts.answers.filter((answer) => answer.group === group).map(({ id }) => id);
    const source = words.answers.get(group);
    if (!source && ids.length > 0) {
      report({
        file: `${folder}/answers/${group}.yaml`,
        line: 1,
        where: '',
        says: `expected words for ${ids.join(', ')}, found no file`,
      });
    }
    if (!source) continue;
    for (const [id, answer] of takeMap(schema.answerWords, source, ids, facts.broken, report)) all.set(id, answer);
  }
  refuseOthers(words.answers, GROUPS, report);
  return all;
}

function takeFile<S extends z.ZodType>(
  one: S,
  files: Map<string, Source>,
  id: string,
  folder: string,
  report: Report,
): Of<S> | undefined {
  const source = files.get(id);
  if (source) return source.value === undefined ? undefined : take(one, source, [], report);
  report({ file: `${folder}/${id}.yaml`, line: 1, where: id, says: 'expected this file, found nothing' });
  return undefined;
}

function refuseOthers(files: Map<string, Source>, names: readonly string[], report: Report): void {
  for (const [name, source] of files) {
    if (!names.includes(name))
      report(source.problem([], `expected a file named after ${names.join(', ')}, found ${name}.yaml`));
  }
}

function entriesOf<T>(placed: { path: Path; entry: T }[]): T[] {
  return placed.map(({ entry }) => entry);
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
