import { useTranslations } from 'next-intl';
import css from './skip-link.module.css';

/** First thing Tab reaches; unseen until then. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a className={css.skip} href="#main">
      {t('skip')}
    </a>
  );
}
