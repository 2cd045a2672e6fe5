import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path, Problem, Report } from './problem';

/** A YAML file that still knows its lines: a problem found long after reading must name the line it stands on. */
export type Source = {
  file: string;
  /** `undefined` when the file is missing or is no YAML; that is reported already, and checks pass it by. */
  value: unknown;
  at(path: Path): unknown;
  problem(path: Path, says: string): Problem;
  /** Every text of the file with its place. Keys are no texts. */
  texts(): [Path, string][];
};

/** @param subject the id a whole file is about (`M4`), put in front of every place in it */
export function parseSource(file: string, text: string, report: Report, subject = ''): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    const says = error.message.split('\n')[0] ?? error.code;
    report({ file, line: lines.linePos(error.pos[0]).line, where: subject, says: `expected YAML, found: ${says}` });
  }
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return {
    file,
    value,
    at: (path) => valueAt(value, path),
    problem: (path, says) => ({
      file,
      line: lines.linePos(offsetOf(document.contents, path)).line,
      where: nameOf(value, path, subject),
      says,
    }),
    texts: () => textsOf(value, []),
  };
}

export function missingSource(file: string, report: Report): Source {
  report({ file, line: 1, where: '', says: 'expected this file, found nothing' });
  return {
    file,
    value: undefined,
    at: () => undefined,
    problem: (_path, says) => ({ file, line: 1, where: '', says }),
    texts: () => [],
  };
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

/** Where the thing begins; for a missing field, where the entry begins that should hold it. */
function offsetOf(contents: unknown, path: Path): number {
  let node = contents;
  let offset = startOf(contents);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item);
      node = item;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** `C06.how[1]`: an entry of a list is called by its id, and what has none is counted from 1, as a person counts. */
function nameOf(value: unknown, path: Path, subject: string): string {
  let name = subject;
  path.forEach((step, depth) => {
    if (typeof step !== 'number') {
      name += name ? `.${String(step)}` : String(step);
      return;
    }
    const id = valueAt(value, [...path.slice(0, depth + 1), 'id']);
    name += depth === 0 && typeof id === 'string' ? id : `[${step + 1}]`;
  });
  return name;
}

function textsOf(value: unknown, path: Path): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, [...path, key]));
}
