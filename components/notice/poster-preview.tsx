import { HTML_LANG } from '@/lib/i18n/page-metadata';
import css from './poster.module.css';
import type { PosterWords } from './poster-words';

/** The notice in small, as it is being written. */
export const PosterPreview = ({ words, label }: { words: PosterWords; label: string }) => (
  <section className={css.preview} aria-label={label}>
    <div className={css.mini} lang={HTML_LANG[words.locale]}>
      <p className={css.miniHead}>{words.head}</p>
      <p className={css.miniDay}>{words.day}</p>
      <p className={css.miniHours}>{words.hours}</p>
      <p className={css.miniShort}>{words.short}</p>
      <p className={css.miniFoot}>{[words.shop, words.sign].filter(Boolean).join(' · ')}</p>
    </div>
  </section>
);
