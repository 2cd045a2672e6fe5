import type { WaitingChange } from '@/lib/client/waiting';
import type { Pack } from '@/lib/domain/content';

/** Fields in which people write a name or a text; the first that is there says best which change it is. */
const SAID = ['label', 'name', 'text'] as const;

/** Which one it is, in the person's or the content's own words: the item ticked, the name typed. `undefined`: the kind says it all. */
export function detailOf({ kind, key, value }: WaitingChange, pack: Pack | undefined): string | undefined {
  const fields: Record<string, unknown> =
    value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const said = SAID.map((field) => fields[field]).find((text) => typeof text === 'string' && text !== '');
  if (typeof said === 'string') return said;
  const among = (all: readonly { id: string; title: string }[] | undefined, id: unknown) =>
    all?.find((one) => one.id === id)?.title;
  switch (kind) {
    case 'tick':
    case 'note':
      return among(pack?.items, key);
    case 'test-result':
      return among(pack?.tests, fields.test);
    case 'quiz-attempt':
      return among(pack?.modules, fields.module);
    case 'lesson':
      return among(pack?.modules, key.split('.')[1]);
    case 'cost-line':
      return among(pack?.costLines, fields.line);
    case 'answer-feedback':
      return pack?.answers.find(({ id }) => id === key)?.question;
    default:
      return undefined;
  }
}
