import type { Path, Report } from './problem';
import type { Source } from './source';

/** The ids a release must hold, in the order the phone shows them. Other lists are passed in by tests alone. */
export type Ids = { items: string[]; tests: string[]; answers: string[]; modules: string[] };

export const IDS: Ids = {
  items: numbered('C', 44, 2),
  tests: numbered('T', 38, 2),
  answers: numbered('F', 75, 2),
  modules: numbered('M', 10, 1),
};

/** An entry that knows where it was read, because one list may come from several files. */
export type Placed<T> = { source: Source; path: Path; entry: T };

/** Complete, each once, in order. Phones store ticks and results under these ids, so none may go missing or change its meaning. */
export function checkIds(
  placed: readonly Placed<{ id: string }>[],
  expected: readonly string[],
  homes: readonly Source[],
  report: Report,
): void {
  const written = idsWritten(homes);
  const known: Placed<{ id: string }>[] = [];
  for (const one of placed) {
    const { id } = one.entry;
    const place = [...one.path, 'id'];
    if (!expected.includes(id)) report(one.source.problem(place, `expected an id from ${span(expected)}, found ${id}`));
    else if (known.some(({ entry }) => entry.id === id))
      report(one.source.problem(place, `expected each id once, found ${id} again`));
    else known.push(one);
  }
  for (const id of expected) {
    const home = homes[0];
    if (home && !written.has(id)) report({ ...home.problem([], 'expected this id, found nothing'), where: id });
  }
  const order = expected.filter((id) => known.some(({ entry }) => entry.id === id));
  const astray = known.findIndex(({ entry }, index) => entry.id !== order[index]);
  const first = known[astray];
  if (first)
    report(
      first.source.problem([...first.path, 'id'], `expected ${order[astray]} in this place, found ${first.entry.id}`),
    );
}

/** Unique, and none that reads like the placeholder `__shell__`, which the worker replaces inside kept pages. */
export function checkSlugs(placed: readonly Placed<{ id: string; slug: string }>[], report: Report): void {
  const owners = new Map<string, string>();
  for (const { source, path, entry } of placed) {
    const owner = owners.get(entry.slug);
    const where = [...path, 'slug'];
    if (owner) report(source.problem(where, `expected a slug of its own, found "${entry.slug}" of ${owner}`));
    if (/^_*shell_*$/.test(entry.slug))
      report(source.problem(where, `expected a slug unlike __shell__, found "${entry.slug}"`));
    owners.set(entry.slug, entry.id);
  }
}

/** Also the ids of entries that broke their schema: those are reported there, and are not missing. */
export function idsWritten(homes: readonly Source[]): Set<string> {
  return new Set(homes.flatMap(({ value }) => (Array.isArray(value) ? value.map((one) => String(one?.id)) : [])));
}

function span(ids: readonly string[]): string {
  return `${ids[0]} to ${ids[ids.length - 1]}`;
}

function numbered(letter: string, count: number, digits: number): string[] {
  return Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, '0'));
}
