import { type ComponentPropsWithoutRef, type ElementType, type ReactNode, useId } from 'react';
import css from './button.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';

type Own<T extends ElementType> = {
  /** What it is: a `button` unless told, or a link: `as={PlaceLink} href="/booking"`. */
  as?: T;
  /** One `primary` a view. `danger` only for what cannot be taken back. */
  look?: 'primary' | 'outline' | 'quiet' | 'danger';
  /** 48, 56 or 72 px high. */
  size?: 'm' | 'l' | 'xl';
  /** As wide as the sheet; on wide screens only as wide as the words need. */
  wide?: boolean;
  before?: string;
  after?: string;
  /** Why it cannot be pressed; read with the button and shown beneath. Makes it disabled. */
  why?: string | undefined;
  children: ReactNode;
};
type Props<T extends ElementType> = Own<T> & Omit<ComponentPropsWithoutRef<T>, keyof Own<T>>;

/** `<Button onClick={save} before={check}>{t('done')}</Button>` · `<Button as={PlaceLink} href="/booking">…</Button>` */
export function Button<T extends ElementType = 'button'>({
  as,
  look = 'primary',
  size = 'l',
  wide,
  before,
  after,
  why,
  children,
  ...rest
}: Props<T>) {
  const Tag: ElementType = as ?? 'button';
  const whyId = useId();
  const button = (
    <Tag
      {...(Tag === 'button' && { type: 'button' })}
      {...(why !== undefined && { disabled: true, 'aria-describedby': whyId })}
      {...rest}
      className={classNames('screen-only', css.button, css[look], css[size], wide && css.wide)}
    >
      {before && <Icon of={before} size={size === 'xl' ? 'm' : 's'} />}
      {children}
      {after && <Icon of={after} size="s" />}
    </Tag>
  );
  if (why === undefined) return button;
  return (
    <span className={css.explained}>
      {button}
      <span className="meta" id={whyId}>
        {why}
      </span>
    </span>
  );
}
