/**
 * The whole markup of the content (content/README.md): `**bold**` and `[words](target)`. Anything else is text.
 * A target is an answer (F05), a checklist item (C22), a test (T25), a lesson (M4) or a screen's name.
 */
export type MarkupPart =
  | { is: 'text'; text: string }
  | { is: 'bold'; text: string }
  | { is: 'link'; text: string; target: string };

const MARK = /\*\*([^*\n]+)\*\*|\[([^[\]\n]+)\]\(([A-Za-z][A-Za-z0-9-]*)\)/g;

/** Never throws and never loses a character: what is not markup comes back as text. Bold inside a link stays text. */
export function parseMarkup(source: string): MarkupPart[] {
  const parts: MarkupPart[] = [];
  let from = 0;
  const keepText = (to: number) => {
    if (to > from) parts.push({ is: 'text', text: source.slice(from, to) });
  };
  for (const match of source.matchAll(MARK)) {
    const [whole, bold, words, target] = match;
    keepText(match.index);
    if (bold !== undefined) parts.push({ is: 'bold', text: bold });
    else if (words !== undefined && target !== undefined) parts.push({ is: 'link', text: words, target });
    from = match.index + whole.length;
  }
  keepText(source.length);
  return parts;
}

/** The words alone, for a description, a search index or a copied text. */
export const plainText = (source: string): string =>
  parseMarkup(source)
    .map((part) => part.text)
    .join('');

/** What a target names. `undefined`: nothing this release knows, so its words stay plain. */
export type MarkupTarget = { is: 'answer' | 'item' | 'test' | 'module'; id: string } | { is: 'screen'; name: string };

const KINDS = { F: 'answer', C: 'item', T: 'test', M: 'module' } as const;

export function targetOf(target: string): MarkupTarget | undefined {
  const [, letter, digits] = /^([FCTM])(\d{1,2})$/.exec(target) ?? [];
  if (letter && digits) return { is: KINDS[letter as keyof typeof KINDS], id: target };
  return /^[a-z][a-z-]*$/.test(target) ? { is: 'screen', name: target } : undefined;
}
