'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { isScreen } from '@/components/shell/content-links';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { ask, check } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Sheet } from '@/components/ui/sheet';
import { Steps } from '@/components/ui/steps';
import { Tag } from '@/components/ui/tag';
import { type ItemRow, maySetAside, mayTick } from '@/lib/domain/checklist';
import type { Pack } from '@/lib/domain/content';
import css from './checklist.module.css';
import { ItemNote } from './item-note';
import { ItemStanding } from './item-standing';
import { SetAsideSheet } from './set-aside-sheet';
import { StepText } from './step-text';
import type { ItemVerbs } from './use-item-verbs';

type Props = {
  /** `undefined`: closed. */
  row: ItemRow | undefined;
  pack: Pick<Pack, 'answers'> | undefined;
  upgradeDay: string | undefined;
  verbs: ItemVerbs;
  /** Another item, or none. */
  onOpen: (id: string | undefined) => void;
};

/** One item in full (design b2): why, how, what to keep, a note, and what became of it. */
export function ItemSheet({ row, pack, upgradeDay, verbs, onOpen }: Props) {
  const t = useTranslations('checklist');
  const ui = useTranslations('ui');
  const [isSettingAside, setSettingAside] = useState(false);
  const close = () => onOpen(undefined);
  const item = row?.item;
  const content = useRef<HTMLDivElement>(null);
  const id = item?.id;
  // One item's link to another keeps the sheet open: the next one begins at its beginning.
  useEffect(() => {
    if (id !== undefined) content.current?.parentElement?.scrollTo(0, 0);
  }, [id]);
  return (
    <Sheet
      open={row !== undefined}
      onClose={close}
      closeLabel={ui('close')}
      title={item?.title ?? ''}
      eyebrow={
        item && (
          <>
            <Tag tone={item.severity === 'blocker' ? 'must' : 'plain'}>{t(`severity.${item.severity}`)}</Tag>
            <span>{t('sheet.who', { phase: t(`phase.${item.phase}`), who: t(`who.${item.who}`) })}</span>
          </>
        )
      }
      footer={row && <Foot row={row} verbs={verbs} onClose={close} onSetAside={() => setSettingAside(true)} />}
    >
      {row && pack && (
        <div key={row.item.id} ref={content} className={css.item}>
          <p>{row.item.why}</p>
          <ItemStanding row={row} upgradeDay={upgradeDay} />
          <div>
            <h3>{t('sheet.how')}</h3>
            <Steps>
              {row.item.how.map((step) => (
                <li key={step}>
                  <span>
                    <StepText text={step} pack={pack} onOpen={onOpen} />
                  </span>
                </li>
              ))}
            </Steps>
          </div>
          <div>
            <h3>{t('sheet.proof')}</h3>
            <p>{row.item.proof}</p>
          </div>
          {row.item.screen && isScreen(row.item.screen) && mayTick(row.item) && (
            <Button as={PlaceLink} href={`/${row.item.screen}`} look="outline" size="m">
              {t(`sheet.open.${row.item.screen}`)}
            </Button>
          )}
          <Answers row={row} pack={pack} />
          <ItemNote item={row.item.id} />
        </div>
      )}
      {row && (
        <SetAsideSheet
          key={`${row.item.id} aside`}
          open={isSettingAside}
          row={row}
          verbs={verbs}
          onClose={() => setSettingAside(false)}
        />
      )}
    </Sheet>
  );
}

function Answers({ row, pack }: { row: ItemRow; pack: Pick<Pack, 'answers'> }) {
  const t = useTranslations('checklist.sheet');
  const answers = pack.answers.filter(({ id }) => row.item.answers.includes(id));
  if (answers.length === 0) return null;
  return (
    <div>
      <h3>{t('answers')}</h3>
      <div className={css.answers}>
        <Rows>
          {answers.map(({ id, slug, question }) => (
            <Row key={id} as={PlaceLink} href={`/faq/${slug}`} icon={ask} title={question} plain />
          ))}
        </Rows>
      </div>
    </div>
  );
}

type FootProps = { row: ItemRow; verbs: ItemVerbs; onClose: () => void; onSetAside: () => void };

function Foot({ row, verbs, onClose, onSetAside }: FootProps) {
  const t = useTranslations('checklist');
  const { item, state } = row;
  const reopen = () => verbs.reopen(row);
  const tick = () => {
    verbs.tick(row);
    onClose();
  };
  if (state.is === 'out') {
    return (
      <Button as={PlaceLink} href="/shop#profile" look="outline">
        {t('change')}
      </Button>
    );
  }
  if (state.is === 'na') {
    return (
      <Button look="outline" onClick={reopen}>
        {t('sheet.apply')}
      </Button>
    );
  }
  if (state.is === 'done') {
    if (state.at !== undefined) {
      return (
        <Button look="outline" onClick={reopen}>
          {t('sheet.undo')}
        </Button>
      );
    }
    return item.screen && <GoThere screen={item.screen} look="outline" />;
  }
  return (
    <>
      {maySetAside(item) && (
        <Button look="outline" onClick={onSetAside}>
          {t('sheet.na')}
        </Button>
      )}
      {mayTick(item) ? (
        <Button look={state.is === 'locked' ? 'outline' : 'primary'} before={check} onClick={tick}>
          {t(state.is === 'locked' ? 'sheet.early' : 'sheet.do')}
        </Button>
      ) : (
        item.screen && <GoThere screen={item.screen} look="primary" />
      )}
    </>
  );
}

function GoThere({ screen, look }: { screen: NonNullable<ItemRow['item']['screen']>; look: 'primary' | 'outline' }) {
  const t = useTranslations('checklist.sheet.open');
  return (
    <Button as={PlaceLink} href={`/${screen}`} look={look}>
      {t(screen)}
    </Button>
  );
}
