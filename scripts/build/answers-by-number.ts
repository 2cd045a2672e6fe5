import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../lib/domain/content';

/** The slug of every answer by its question number, as `/q/<number>` and the worker know it: F07 is `7`. */
export function answersByNumber(): Record<string, string> {
  // Any language would do: slugs are the same in all of them.
  const pack = JSON.parse(readFileSync(join('content', '.compiled', 'zh.json'), 'utf8')) as Pack;
  return Object.fromEntries(pack.answers.map(({ id, slug }) => [String(Number(id.slice(1))), slug]));
}
