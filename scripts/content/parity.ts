import type { Report } from './problem';
import type { Source } from './source';

/** Lists that are read side by side in two languages. A quiz attempt is stored by place, so its lists may not differ at all. */
const LISTS = ['how', 'steps', 'triggers', 'questions', 'choices'];

/** Compares `other` with `model`: the same lists as long, the right choice in the same place, the same drawings and numbers. */
export function checkParity(model: Source, other: Source, report: Report): void {
  if (model.value === undefined || other.value === undefined) return;
  if (Array.isArray(model.value) && Array.isArray(other.value) && model.value.length !== other.value.length) {
    report(
      other.problem([], `expected ${model.value.length} entries as in ${model.file}, found ${other.value.length}`),
    );
  }
  compare(model.value, other.value, []);

  function compare(mine: unknown, theirs: unknown, path: PropertyKey[]): void {
    if (typeof mine !== 'object' || mine === null || typeof theirs !== 'object' || theirs === null) return;
    for (const [key, value] of Object.entries(mine)) {
      const step = Array.isArray(mine) ? Number(key) : key;
      const place = [...path, step];
      const their = (theirs as Record<string, unknown>)[key];
      const says = differs(key, value, their);
      if (says) report(other.problem(place, `expected ${says[0]} as in ${model.file}, found ${says[1]}`));
      compare(value, their, place);
    }
  }
}

/** What the field should be and what it is, or nothing. A field that is missing is the schema's business. */
function differs(key: string, mine: unknown, theirs: unknown): [string, string] | undefined {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    if (key === 'choices' && rightOf(mine) !== rightOf(theirs))
      return [`right at place ${rightOf(mine)}`, `place ${rightOf(theirs)}`];
    if (LISTS.includes(key) && mine.length !== theirs.length) return [`${mine.length} entries`, `${theirs.length}`];
  }
  const isCompared =
    key === 'figure' ? typeof theirs === 'string' : typeof mine === 'number' && typeof theirs === 'number';
  if (isCompared && mine !== theirs) return [String(mine), String(theirs)];
  return undefined;
}

function rightOf(choices: readonly unknown[]): number {
  return choices.findIndex((one) => (one as { right?: unknown } | null)?.right === true) + 1;
}
