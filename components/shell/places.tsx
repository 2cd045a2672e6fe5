import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { ask, cal, home, list, logo, shop } from '@/components/ui/icons';
import { PlaceLink } from './place-link';
import css from './places.module.css';

const PLACES = [
  { place: 'home', href: '/', icon: home },
  { place: 'checklist', href: '/checklist', icon: list },
  { place: 'booking', href: '/booking', icon: cal },
  { place: 'faq', href: '/faq', icon: ask },
  { place: 'shop', href: '/shop', icon: shop },
] as const;
export type Place = (typeof PLACES)[number]['place'];

/** The five places: a bar beneath on a phone, a rail at the left from 1024 px. */
export function Places({ current, isRoot }: { current: Place; isRoot: boolean }) {
  const t = useTranslations('shell');
  return (
    <nav data-floor className={classNames('screen-only', css.places)} aria-label={t('places')}>
      <PlaceLink className={css.brand} href="/">
        <Icon of={logo} tone="jade" />
        <span>{t('name')}</span>
      </PlaceLink>
      {PLACES.map(({ place, href, icon }) => (
        <PlaceLink key={place} href={href} aria-current={place === current ? (isRoot ? 'page' : 'true') : undefined}>
          <Icon of={icon} />
          <span>{t(place)}</span>
        </PlaceLink>
      ))}
    </nav>
  );
}
