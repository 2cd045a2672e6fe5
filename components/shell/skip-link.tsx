import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import css from './skip-link.module.css';

/** First thing Tab reaches; unseen until then. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a className={classNames('screen-only', css.skip)} href="#main">
      {t('skip')}
    </a>
  );
}
