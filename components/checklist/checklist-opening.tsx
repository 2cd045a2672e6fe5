import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Bone, Skeleton } from '@/components/ui/skeleton';
import { PHASES } from '@/lib/domain/vocabulary';

const LINES = ['a', 'b', 'c', 'd'] as const;

/** The page before the phone has answered, as the prerendered file holds it. */
export function ChecklistOpening() {
  const t = useTranslations('checklist.phase');
  const ui = useTranslations('ui');
  return (
    <Skeleton label={ui('opening')}>
      <Section>
        <Bone height="row" />
        <Bone width="m" />
        <Bone height="button" />
      </Section>
      {PHASES.map((phase) => (
        <Section key={phase} title={t(phase)}>
          {LINES.map((line) => (
            <Bone key={line} height="row" />
          ))}
        </Section>
      ))}
    </Skeleton>
  );
}
