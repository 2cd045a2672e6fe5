'use client';
import { useTranslations } from 'next-intl';
import type { CheckState } from '@/components/ui/check-glyph';
import { Icon } from '@/components/ui/icon';
import { camera, file, list, note } from '@/components/ui/icons';
import { Item } from '@/components/ui/item';
import { Tag } from '@/components/ui/tag';
import { mayTick, type ItemRow as Row } from '@/lib/domain/checklist';
import { useDates } from '@/lib/i18n/use-dates';

type Props = { row: Row; isNoted: boolean; onOpen: () => void; onTick: () => void; onReopen: () => void };

const EVIDENCE_ICONS = { photo: camera, file, note, list, score: note, count: list, slip: file } as const;

export const glyphOf = ({ item, state }: Row): CheckState => {
  if (state.is === 'open') return item.severity === 'blocker' ? 'must' : 'todo';
  return state.is === 'out' ? 'na' : state.is;
};

/** One thing to do: the box ticks it, the words open it. */
export function ItemRow({ row, isNoted, onOpen, onTick, onReopen }: Props) {
  const t = useTranslations('checklist');
  const { item, state } = row;
  const { title } = item;
  const canTick = mayTick(item) && state.is === 'open';
  const canReopen = state.is === 'done' && state.at !== undefined;
  const label = canTick
    ? t('check.do', { title })
    : canReopen
      ? t('check.undo', { title })
      : state.is === 'na' || state.is === 'out'
        ? t('check.na', { title })
        : state.is === 'locked'
          ? t('check.locked', { title })
          : t('check.auto', { title });
  return (
    <Item
      state={glyphOf(row)}
      title={title}
      checkLabel={label}
      onCheck={canTick ? onTick : canReopen ? onReopen : undefined}
      onClick={onOpen}
      meta={<Meta row={row} isNoted={isNoted} />}
    />
  );
}

function Meta({ row, isNoted }: Pick<Props, 'row' | 'isNoted'>) {
  const t = useTranslations('checklist');
  const dates = useDates();
  const { item, state, unasked } = row;
  const hasNote = isNoted && (
    <span>
      <Icon of={note} size="s" />
      {t('hasNote')}
    </span>
  );
  switch (state.is) {
    case 'done':
      return (
        <>
          <span>{state.at === undefined ? t('sheet.doneAuto') : t('doneOn', { date: dates.date(state.at) })}</span>
          {hasNote}
        </>
      );
    case 'na':
      return <span>{t('reason', { reason: state.reason })}</span>;
    case 'out':
      return <span>{t(`because.${state.because}`)}</span>;
    default:
      return (
        <>
          <Tag tone={item.severity === 'blocker' ? 'must' : 'plain'}>{t(`severity.${item.severity}`)}</Tag>
          <span>{t(`who.${item.who}`)}</span>
          {state.is === 'half' && item.derived && item.derived !== 'go' ? (
            <span>{t(`sheet.half.${item.derived}`)}</span>
          ) : (
            <span>
              <Icon of={EVIDENCE_ICONS[item.evidence]} size="s" />
              {t(`evidence.${item.evidence}`)}
            </span>
          )}
          {hasNote}
          {unasked && <span>{t(`unasked.${unasked}`)}</span>}
          {!unasked && item.condition && <span>{item.condition}</span>}
        </>
      );
  }
}
