'use client';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { note } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';

type Props = {
  /** One line an answered question: "扫码盒子·智能终端". */
  summary?: readonly string[];
  /** Opens the four questions. Without it nothing can be pressed. */
  onEdit?: () => void;
};

/** The shop's four answers, which decide what the checklist and the tests contain. */
export function ProfileCard({ summary = [], onEdit }: Props) {
  const t = useTranslations('shop.profile');
  return (
    <Section id="profile">
      <div className="line">
        <h2 className="grow">{t('title')}</h2>
        {onEdit && <IconButton icon={note} label={t('edit')} onClick={onEdit} />}
      </div>
      {summary.length === 0 ? (
        <p className="meta">{t('unanswered')}</p>
      ) : (
        summary.map((line) => (
          <p key={line} className="meta">
            {line}
          </p>
        ))
      )}
    </Section>
  );
}
