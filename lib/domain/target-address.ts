import type { Answer } from './content';
import type { MarkupTarget } from './markup';

/** Where a link of the content leads, without the language. `undefined` for an answer this release does not hold: its words stay plain. */
export function addressOf(target: MarkupTarget, answers: readonly Pick<Answer, 'id' | 'slug'>[]): string | undefined {
  switch (target.is) {
    case 'answer': {
      const answer = answers.find(({ id }) => id === target.id);
      return answer && `/faq/${answer.slug}`;
    }
    case 'item':
      return `/checklist#${target.id}`;
    case 'test':
      return `/acceptance#${target.id}`;
    case 'module':
      return `/training#${target.id}`;
    case 'screen':
      return `/${target.name}`;
  }
}
