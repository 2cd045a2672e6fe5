import type { ComponentPropsWithoutRef, ElementType, ReactNode } from 'react';
import { CheckGlyph, type CheckState } from './check-glyph';
import { classNames } from './class-names';
import css from './item.module.css';

type Own<T extends ElementType> = {
  /** What the text is: a `button` that opens the sheet, or a link. */
  as?: T;
  state: CheckState;
  title: ReactNode;
  /** Tag, who, evidence: each child one short fact. */
  meta?: ReactNode;
  /** Says what pressing does: 「标记办好：备份交易记录」. */
  checkLabel: string;
  /** Without it the box only shows (a locked item). */
  onCheck?: (() => void) | undefined;
};
type Props<T extends ElementType> = Own<T> & Omit<ComponentPropsWithoutRef<T>, keyof Own<T> | 'children'>;

/** A thing to tick: the box is 60 wide to hit, the text opens it. Done items lose their weight. */
export function Item<T extends ElementType = 'button'>({
  as,
  state,
  title,
  meta,
  checkLabel,
  onCheck,
  ...rest
}: Props<T>) {
  const Tag: ElementType = as ?? 'button';
  const quiet = state === 'done' || state === 'na';
  return (
    <div className={css.item}>
      {onCheck ? (
        <button type="button" className={css.check} aria-label={checkLabel} onClick={onCheck}>
          <CheckGlyph state={state} />
        </button>
      ) : (
        <span className={css.check}>
          <CheckGlyph state={state} />
          <span className="vh">{checkLabel}</span>
        </span>
      )}
      <Tag {...(Tag === 'button' && { type: 'button' })} {...rest} className={css.body}>
        <span className={classNames(css.title, quiet && css.quiet)}>{title}</span>
        {meta !== undefined && <span className={css.meta}>{meta}</span>}
      </Tag>
    </div>
  );
}

/** Lines between items start at the text. */
export const Items = ({ children }: { children: ReactNode }) => <div className={css.items}>{children}</div>;
