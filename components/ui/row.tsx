import type { ComponentPropsWithoutRef, ElementType, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { next } from './icons';
import css from './row.module.css';

type Own<T extends ElementType> = {
  /** `div` unless told: `as="button" onClick={…}` or `as={PlaceLink} href="/training"`. Those two get an arrow. */
  as?: T;
  icon?: string;
  tone?: 'jade' | 'red' | 'ochre' | undefined;
  /** Anything in the icon's place: an avatar, a number. */
  lead?: ReactNode;
  title: ReactNode;
  sub?: ReactNode;
  /** A short fact at the end of the line. */
  end?: ReactNode;
  /** Title in normal weight: rows that are a menu, not a list of things. */
  plain?: boolean;
  /** Lines start at the top: rows with long text. */
  top?: boolean;
  /** No arrow on a row that opens nothing (copy, call), or a `div` that needs none. */
  arrow?: boolean;
  /** Tinted: the one row to go on with. */
  current?: boolean;
};
type Props<T extends ElementType> = Own<T> & Omit<ComponentPropsWithoutRef<T>, keyof Own<T> | 'children'>;

/** `<Rows><Row as={PlaceLink} href="/training" icon={book} title={t('training')} end="10/15" plain /></Rows>` */
export function Row<T extends ElementType = 'div'>({
  as,
  icon,
  tone,
  lead,
  title,
  sub,
  end,
  plain,
  top,
  arrow,
  current,
  ...rest
}: Props<T>) {
  const Tag: ElementType = as ?? 'div';
  const hasArrow = arrow ?? Tag !== 'div';
  return (
    <Tag
      {...(Tag === 'button' && { type: 'button' })}
      {...rest}
      className={classNames(css.row, top && css.top, current && css.current)}
    >
      {lead}
      {icon && <Icon of={icon} tone={tone} />}
      <span className={css.body}>
        <span className={classNames(css.title, plain && css.plain)}>{title}</span>
        {sub !== undefined && <span className={css.sub}>{sub}</span>}
      </span>
      {(end !== undefined || hasArrow) && (
        <span className={css.end}>
          {end}
          {hasArrow && <Icon of={next} size="s" />}
        </span>
      )}
    </Tag>
  );
}

/** Rules between the rows. Each child is one line; `list` makes it a `ul` (then give it `li`). */
export const Rows = ({ children, as: Tag = 'div' }: { children: ReactNode; as?: 'div' | 'ul' | 'ol' }) => (
  <Tag className={css.rows}>{children}</Tag>
);
