const LINES = ':is(h2, h3, p, ol > li):not(.screen-only)';

/** The article on the screen as plain lines, steps numbered: what is copied is what the person reads. */
export function articleText(id: string): string {
  const lines = document.querySelectorAll<HTMLElement>(`[data-answer="${id}"] ${LINES}`);
  return [...lines]
    .map((line) => {
      const text = line.textContent?.trim() ?? '';
      if (line.tagName !== 'LI') return text;
      const place = [...(line.parentElement?.children ?? [])].indexOf(line) + 1;
      return `${place}. ${text}`;
    })
    .join('\n');
}
