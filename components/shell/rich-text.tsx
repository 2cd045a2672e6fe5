import type { ReactNode } from 'react';
import { Inline } from '@/components/ui/prose';
import { type MarkupTarget, parseMarkup, targetOf } from '@/lib/domain/markup';
import { PlaceLink } from './place-link';
import css from './rich-text.module.css';

type Props = {
  /** A text of the content, with its tiny markup. */
  text: string;
  /** Address of what a link names, without the language; `undefined` leaves the words plain. */
  hrefOf: (target: MarkupTarget) => string | undefined;
};

/** `<p><RichText text={answer.lead} hrefOf={hrefOf} /></p>`. Works in server and client components. */
export function RichText({ text, hrefOf }: Props) {
  const link = (target: string, words: string): ReactNode => {
    const known = targetOf(target);
    const href = known && hrefOf(known);
    if (href === undefined) return words;
    return (
      <PlaceLink className={css.link} href={href}>
        {words}
      </PlaceLink>
    );
  };
  return <Inline parts={parseMarkup(text)} link={link} />;
}
