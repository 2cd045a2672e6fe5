import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { Icon } from '@/components/ui/icon';
import { book, shield, yuan } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import css from './home.module.css';

/** What lives on home and has no place of its own in the bar. */
const TOOLS = [
  { name: 'cost', icon: yuan },
  { name: 'training', icon: book },
  { name: 'acceptance', icon: shield },
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
