import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import css from './home.module.css';

/** Home before the phone has answered, as the prerendered file holds it. */
export function HomeOpening() {
  const ui = useTranslations('ui');
  return (
    <Skeleton label={ui('opening')}>
      <div className={css.opening}>
        <div className={css.strip} />
        <Section>
          <Bone width="s" />
          <Bone width="l" height="title" />
          <Bone />
          <Bone height="button" />
        </Section>
        <Section>
          <Bone width="s" height="fig" />
          <Bone height="row" />
          <Bone height="row" />
          <Bone height="row" />
        </Section>
      </div>
    </Skeleton>
  );
}
