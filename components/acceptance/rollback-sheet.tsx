'use client';
import { useTranslations } from 'next-intl';
import { hrefIn } from '@/components/shell/content-links';
import { RichText } from '@/components/shell/rich-text';
import { Message } from '@/components/ui/message';
import { Sheet } from '@/components/ui/sheet';
import type { RunView } from '@/lib/client/acceptance';
import { ContentSteps } from './content-steps';
import css from './rollback-sheet.module.css';

type Props = { view: RunView; open: boolean; onClose: () => void };

/** The way back to the old terminal, from the content on this phone. */
export function RollbackSheet({ view, open, onClose }: Props) {
  const t = useTranslations('acceptance.verdict');
  const ui = useTranslations('ui');
  const { rollback } = view.pack;
  const hrefOf = hrefIn(view.pack);
  return (
    <Sheet open={open} onClose={onClose} title={t('rollback')} closeLabel={ui('close')}>
      <Message tone="warn" inset>
        <RichText text={rollback.caution} hrefOf={hrefOf} />
      </Message>
      <div className="mt4">
        <ContentSteps steps={rollback.steps} pack={view.pack} />
      </div>
      <h3 className="mt6">{t('rollbackWhen')}</h3>
      <ul className={css.triggers}>
        {rollback.triggers.map((one) => (
          <li key={one}>
            <RichText text={one} hrefOf={hrefOf} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
