'use client';
import { useTranslations } from 'next-intl';
import { PlaceLink } from '@/components/shell/place-link';
import { warn } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { call } from '@/components/ui/tool-icons';
import type { Pack } from '@/lib/domain/content';

/** The answers a shop may need at once: a caller with a free upgrade, and a fault on the day. */
const SCAM = 'F61';
const FAULT = 'F05';

export function HelpCard({ pack }: { pack: Pick<Pack, 'answers'> | undefined }) {
  const t = useTranslations('home.help');
  /** Until the content is open, the list of answers stands in. */
  const hrefOf = (id: string) => {
    const slug = pack?.answers.find((answer) => answer.id === id)?.slug;
    return slug === undefined ? '/faq' : `/faq/${slug}`;
  };
  return (
    <Section title={t('title')} flush>
      <Rows>
        <Row as={PlaceLink} href={hrefOf(SCAM)} icon={call} title={t('scam')} sub={t('scamSub')} plain />
        <Row as={PlaceLink} href={hrefOf(FAULT)} icon={warn} title={t('faults')} plain />
      </Rows>
    </Section>
  );
}
