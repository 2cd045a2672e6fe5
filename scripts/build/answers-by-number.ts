import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The slug of every answer by its question number, as `/q/<number>` and the worker know it: F07 is `7`. */
export function answersByNumber(): Record<string, string> {
  const folder = join('content', 'facts');
  const files = readdirSync(folder).filter((name) => name.startsWith('answers'));
  const facts = files.flatMap(
    (name) => parse(readFileSync(join(folder, name), 'utf8')) as { id: string; slug: string }[],
  );
  return Object.fromEntries(facts.map(({ id, slug }) => [String(Number(id.slice(1))), slug]));
}
