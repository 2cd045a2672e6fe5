import { Fragment, type ReactNode } from 'react';
import css from './prose.module.css';

/** A parsed piece of a text; `lib/domain/markup` makes them. */
export type ProsePart =
  | { is: 'text'; text: string }
  | { is: 'bold'; text: string }
  | { is: 'link'; text: string; target: string };
/** Makes the link of a target, or gives back the plain words when there is nowhere to go. */
export type LinkOf = (target: string, words: string) => ReactNode;

/** One line of marked-up words, inside whatever element you like. */
export const Inline = ({ parts, link }: { parts: readonly ProsePart[]; link: LinkOf }) =>
  parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move.
    <Fragment key={place}>
      {part.is === 'bold' ? <b>{part.text}</b> : part.is === 'link' ? link(part.target, part.text) : part.text}
    </Fragment>
  ));

/** Paragraphs to read: `<Prose><p>…</p><p>…</p></Prose>`, at most 38 em wide. */
export const Prose = ({ children }: { children: ReactNode }) => <div className={css.prose}>{children}</div>;
