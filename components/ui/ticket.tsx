import type { ComponentPropsWithoutRef, ElementType, ReactNode } from 'react';
import { classNames } from './class-names';
import css from './ticket.module.css';

type Props = {
  /** The part above the perforation. */
  head: ReactNode;
  /** The part below it. */
  children?: ReactNode;
  /** A torn lower edge: this paper leaves the shop. */
  torn?: boolean;
  label?: string;
};

/** Real paper only: booking slip, certificate, acceptance slip, pairing code. */
export const Ticket = ({ head, children, torn, label }: Props) => (
  <section className={classNames(css.wrap, torn && css.torn)} aria-label={label}>
    <div className={css.ticket}>
      <div className={css.part}>{head}</div>
      {children !== undefined && (
        <>
          <div className={css.perforation} />
          <div className={css.part}>{children}</div>
        </>
      )}
    </div>
  </section>
);

type StubProps<T extends ElementType> = { as?: T; main: ReactNode; stub: ReactNode } & Omit<
  ComponentPropsWithoutRef<T>,
  'as' | 'main' | 'stub' | 'children'
>;

/** A ticket lying flat with a stub to tear off at the right: `<StubTicket as={PlaceLink} href="/booking" main={…} stub={…} />`. */
export function StubTicket<T extends ElementType = 'div'>({ as, main, stub, ...rest }: StubProps<T>) {
  const Tag: ElementType = as ?? 'div';
  return (
    <Tag {...rest} className={classNames(css.wrap, css.ticket, css.flat)}>
      <span className={css.main}>{main}</span>
      <span className={css.stub}>{stub}</span>
    </Tag>
  );
}
