'use client';
import type { MouseEvent, ReactNode } from 'react';
import { hrefIn } from '@/components/shell/content-links';
import { PlaceLink } from '@/components/shell/place-link';
import { Inline } from '@/components/ui/prose';
import type { Pack } from '@/lib/domain/content';
import { parseMarkup, targetOf } from '@/lib/domain/markup';
import css from './checklist.module.css';

type Props = { text: string; pack: Pick<Pack, 'answers'>; onOpen: (id: string) => void };

/** A step's words. A link to another item changes what the open sheet shows; every other link leaves the page. */
export function StepText({ text, pack, onOpen }: Props) {
  const link = (named: string, words: string): ReactNode => {
    const target = targetOf(named);
    if (target?.is === 'item') {
      const onClick = (event: MouseEvent) => {
        event.preventDefault();
        onOpen(target.id);
      };
      return (
        <a className={css.link} href={`#${target.id}`} onClick={onClick}>
          {words}
        </a>
      );
    }
    const href = target && hrefIn(pack)(target);
    if (href === undefined) return words;
    return (
      <PlaceLink className={css.link} href={href}>
        {words}
      </PlaceLink>
    );
  };
  return <Inline parts={parseMarkup(text)} link={link} />;
}
