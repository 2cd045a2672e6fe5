import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { check, stop, warn } from '@/components/ui/icons';
import css from './verdict-band.module.css';

const SIGNS = { ok: check, warn, bad: stop };

type Props = {
  tone: keyof typeof SIGNS;
  /** The state in a word, beside the drawing. */
  word: string;
  title: ReactNode;
  /** One or two sentences: what it comes to, and what not to do. */
  children?: ReactNode;
};

/** What a comparison says, first on the screen and on paper (design h2). */
export const VerdictBand = ({ tone, word, title, children }: Props) => (
  <section className={classNames(css.band, css[tone])} aria-live="polite">
    <p className={css.word}>
      <Icon of={SIGNS[tone]} size="s" bold />
      {word}
    </p>
    <h2>{title}</h2>
    {children}
  </section>
);
