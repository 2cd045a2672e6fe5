import type { ComponentPropsWithoutRef, ElementType, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { check } from './icons';
import css from './strip.module.css';

type Own<T extends ElementType> = {
  as?: T;
  state: 'now' | 'done' | 'todo';
  name: ReactNode;
  /** One short fact. */
  fact: ReactNode;
  /** Spoken after the name of a finished part: "办好了". */
  doneLabel: string;
};
type Props<T extends ElementType> = Own<T> & Omit<ComponentPropsWithoutRef<T>, keyof Own<T> | 'children'>;

/** One coupon of the journey: `<Coupon as={PlaceLink} href="/booking" state="done" name={…} fact={…} doneLabel={…} />`. */
export function Coupon<T extends ElementType = 'div'>({ as, state, name, fact, doneLabel, ...rest }: Props<T>) {
  const Tag: ElementType = as ?? 'div';
  return (
    <li className={classNames(css.coupon, css[state])} aria-current={state === 'now' ? 'step' : undefined}>
      <Tag {...rest} className={css.face}>
        <b>
          {name}
          {state === 'done' && <Icon of={check} bold label={doneLabel} />}
        </b>
        <span>{fact}</span>
      </Tag>
    </li>
  );
}

/** Four coupons on one ticket: `<Strip label={t('journey')}><Coupon …/>×4</Strip>`. Exactly one is `now`. */
export const Strip = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol className={css.strip} aria-label={label}>
    {children}
  </ol>
);
