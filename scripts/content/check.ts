import type { z } from 'zod';
import { found, type Path, type Report } from './problem';
import type { Source } from './source';

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'fields',
};

/** The value at `path` as its schema gives it back, or `undefined` with every fault of it reported on its own line. */
export function take<S extends z.ZodType>(
  schema: S,
  source: Source,
  path: Path,
  report: Report,
): z.output<S> | undefined {
  const result = schema.safeParse(source.at(path));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const place = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        report(source.problem([...place, key], `expected no field of this name, found "${key}"`));
      continue;
    }
    const value = source.at(place);
    report(source.problem(place, `expected ${expectedBy(issue)}, found ${lengthOf(issue, value)}${found(value)}`));
  }
  return undefined;
}

/** A list of entries, each with its own problems: one bad entry must not hide the next. */
export function takeList<S extends z.ZodType>(
  schema: S,
  source: Source,
  report: Report,
): { path: Path; entry: z.output<S> }[] {
  if (source.value === undefined) return [];
  if (!Array.isArray(source.value)) {
    report(source.problem([], `expected a list, found ${found(source.value)}`));
    return [];
  }
  return source.value.flatMap((_, index) => {
    const entry = take(schema, source, [index], report);
    return entry === undefined ? [] : [{ path: [index], entry }];
  });
}

/**
 * Words by id: words for every id and for nothing else, because a phone shows facts and words side by side.
 * @param broken ids whose facts are reported already: words for them may stand or be missing
 */
export function takeMap<S extends z.ZodType>(
  schema: S,
  source: Source,
  ids: readonly string[],
  broken: ReadonlySet<string>,
  report: Report,
): Map<string, z.output<S>> {
  const words = new Map<string, z.output<S>>();
  if (source.value === undefined) return words;
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    report(source.problem([], `expected a map by id, found ${found(source.value)}`));
    return words;
  }
  for (const id of Object.keys(source.value)) {
    if (!ids.includes(id) && !broken.has(id))
      report(source.problem([id], 'expected only ids that facts put here, found words for another'));
  }
  for (const id of ids) {
    if (source.at([id]) === undefined) {
      report({ ...source.problem([], 'expected words for this id, found nothing'), where: id });
      continue;
    }
    const entry = take(schema, source, [id], report);
    if (entry !== undefined) words.set(id, entry);
  }
  return words;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'too_small':
      return `${measured(issue.origin, 'at least', Number(issue.minimum))}`;
    case 'too_big':
      return `${measured(issue.origin, 'at most', Number(issue.maximum))}`;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a date like 2026-11-22' : `a text like ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}

function measured(origin: string, bound: string, size: number): string {
  if (origin === 'string') return `${bound} ${size} characters`;
  if (origin === 'array') return `${bound} ${size} ${size === 1 ? 'entry' : 'entries'}`;
  return `${bound} ${size}`;
}

/** A text that is too long is not told apart by its first 40 characters, so its length comes first. */
function lengthOf(issue: z.core.$ZodIssue, value: unknown): string {
  return issue.code === 'too_big' && typeof value === 'string' ? `${value.length}, ` : '';
}
