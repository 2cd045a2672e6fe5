import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import css from './section.module.css';

type Props = {
  /** Heading of the sheet; without one, give the children their own. */
  title?: ReactNode;
  /** A caption or text button at the end of the heading line. */
  aside?: ReactNode;
  /** Rows reach both edges: no side padding, no space below. */
  flush?: boolean;
  id?: string;
  children: ReactNode;
};

/** One sheet of paper: `<Section title={t('people')} aside="3 人" flush><Rows>…</Rows></Section>`. Pad loose content in a flush one with `<Pad>`. */
export function Section({ title, aside, flush, id, children }: Props) {
  const ownId = useId();
  // Short where it can be: the list of answers has a dozen of them.
  const headingId = id === undefined ? ownId : `${id}-h`;
  return (
    <section
      id={id}
      className={classNames(css.section, flush && css.flush)}
      aria-labelledby={title === undefined ? undefined : headingId}
    >
      {title !== undefined && (
        <div className={css.head}>
          <h2 id={headingId}>{title}</h2>
          {aside !== undefined && <div className="cap">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Side padding inside a flush section. */
export const Pad = ({ children }: { children: ReactNode }) => <div className={css.pad}>{children}</div>;
