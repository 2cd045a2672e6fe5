import { itemFacts } from '@/lib/domain/content';
import { parseMarkup } from '@/lib/domain/markup';
import { found, type Report } from './problem';
import type { Source } from './source';

const SCREENS: readonly string[] = itemFacts.shape.screen.unwrap().options;
/** What is left of markup that the phone does not know, and would show as typed. */
const HALF_TYPED = /\*\*|\]\s*[(（]/;

/** Links inside words lead to an answer, an item, a test, a lesson or a screen, and no markup is half-typed. */
export function checkMarkup(source: Source, ids: ReadonlySet<string>, report: Report): void {
  for (const [path, text] of source.texts()) {
    for (const part of parseMarkup(text)) {
      if (HALF_TYPED.test(part.text)) {
        report(
          source.problem(path, `expected **bold** or [words](F05), not one in the other, found ${found(part.text)}`),
        );
      }
      if (part.is !== 'link' || ids.has(part.target) || SCREENS.includes(part.target)) continue;
      report(
        source.problem(
          path,
          `expected a link to an id or a screen (${SCREENS.join(', ')}), found ${found(part.target)}`,
        ),
      );
    }
  }
}

/** The lists of answers that facts point to: there, each once, and never to themselves. */
export function checkReferences(source: Source, field: string, ids: ReadonlySet<string>, report: Report): void {
  if (!Array.isArray(source.value)) return;
  for (const index of source.value.keys()) {
    const named = source.at([index, field]);
    if (!Array.isArray(named)) continue;
    named.forEach((id: unknown, place) => {
      const path = [index, field, place];
      if (!ids.has(String(id))) report(source.problem(path, `expected an answer that exists, found ${found(id)}`));
      else if (named.indexOf(id) < place)
        report(source.problem(path, `expected each answer once, found ${found(id)} again`));
      else if (id === source.at([index, 'id']))
        report(source.problem(path, `expected another answer, found ${found(id)} itself`));
    });
  }
}
