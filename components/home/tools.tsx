import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Icon } from '@/components/ui/icon';
import { ask } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { book, data, shield, yuan } from '@/components/ui/tool-icons';
import css from './home.module.css';

/** Screens to work with; the list and the booking stand in the bar. */
const TOOLS = [
  { name: 'ledger', icon: data },
  { name: 'cost', icon: yuan },
  { name: 'training', icon: book },
  { name: 'acceptance', icon: shield },
  { name: 'faq', icon: ask },
] as const;

export function Tools() {
  const t = useTranslations('home.tools');
  return (
    <Section title={t('title')} flush>
      <div className={css.tools}>
        {TOOLS.map(({ name, icon }) => (
          <PlaceLink key={name} href={`/${name}`}>
            <Icon of={icon} />
            <span>{t(name)}</span>
          </PlaceLink>
        ))}
      </div>
    </Section>
  );
}
