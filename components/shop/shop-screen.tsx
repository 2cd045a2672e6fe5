'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { PlaceLink } from '@/components/shell/place-link';
import { usePlace } from '@/components/shell/use-place';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { book, note } from '@/components/ui/tool-icons';
import { useProfile } from '@/lib/client/profile';
import { DeviceCard } from './device-card';
import { DisplayCard } from './display-card';
import { NameCard } from './name-card';
import { ProfileCard } from './profile-card';
import { RestoreCard } from './restore-card';
import css from './shop-screen.module.css';
import { StorageCard } from './storage-card';
import { WaitingCard } from './waiting-card';

const ProfileWizard = lazy(() => import('./profile-wizard'));

/** 本店: who the shop is, how this phone shows it, and what this phone holds. */
export function ShopScreen({ version }: { version: string }) {
  const t = useTranslations('shop');
  const profile = useProfile();
  const [part, question = 'classes'] = usePlace().split('/');
  if (part === 'profile' && profile) {
    return (
      <Suspense fallback={<QuestionsOpening />}>
        <ProfileWizard at={question} profile={profile} />
      </Suspense>
    );
  }
  const aside = (
    <>
      <DeviceCard />
      <StorageCard />
    </>
  );
  return (
    <AppShell place="shop" title={t('title')} aside={aside} below={<Foot version={version} />}>
      <RestoreCard />
      <NameCard />
      <ProfileCard />
      <WaitingCard />
      <Section flush>
        <Rows>
          <Row as={PlaceLink} href="/training" icon={book} title={t('training')} plain />
          <Row as={PlaceLink} href="/notice" icon={note} title={t('notice')} plain />
        </Rows>
      </Section>
      <DisplayCard />
    </AppShell>
  );
}

function QuestionsOpening() {
  const ui = useTranslations('ui');
  return (
    <AppShell place="shop" back="/shop" title={useTranslations('shop.profile')('title')}>
      <Skeleton label={ui('opening')}>
        <Section>
          <Bone width="m" height="title" />
          <Bone height="row" />
          <Bone height="row" />
        </Section>
      </Skeleton>
    </AppShell>
  );
}

function Foot({ version }: { version: string }) {
  const t = useTranslations('shop');
  return <p className={css.foot}>{t('version', { version })}</p>;
}
