import type { Pack } from '@/lib/domain/content';
import type { MarkupTarget } from '@/lib/domain/markup';

/** Screens that texts of the content may name. */
const SCREENS = new Set(['checklist', 'faq', 'cost', 'training', 'booking', 'acceptance', 'shop', 'ledger', 'notice']);

/** Content may be newer than the release on this phone. */
export const isScreen = (name: string): boolean => SCREENS.has(name);

/** Where a link of the content leads: `<RichText text={…} hrefOf={hrefIn(pack)} />`. What this release lacks stays plain words. */
export const hrefIn =
  (pack: Pick<Pack, 'answers'>) =>
  (target: MarkupTarget): string | undefined => {
    switch (target.is) {
      case 'answer': {
        const answer = pack.answers.find(({ id }) => id === target.id);
        return answer && `/faq/${answer.slug}`;
      }
      case 'item':
        return `/checklist#${target.id}`;
      case 'test':
        return '/acceptance';
      case 'module':
        return `/training#${target.id}`;
      case 'screen':
        return isScreen(target.name) ? `/${target.name}` : undefined;
    }
  };
