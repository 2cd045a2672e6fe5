/** A place inside a YAML file: keys and list positions, counted from 0 as in the code. */
export type Path = readonly PropertyKey[];

/** One thing an editor has to change. A build collects all of them: fixing one at a time is a morning lost. */
export type Problem = { file: string; line: number; where: string; says: string };

export type Report = (problem: Problem) => void;

/** `content/zh/items.yaml:42 C06.how[1]: expected …, found …`, a form that editors and CI turn into a link. */
export function print({ file, line, where, says }: Problem): string {
  return `${file}:${line}${where ? ` ${where}` : ''}: ${says}`;
}

/** What stands in the file, short enough for one line of a terminal. */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `the fields ${Object.keys(value).join(', ')}`;
  return String(value);
}

/** By file, then by line, so that an editor works through each file once from the top. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
