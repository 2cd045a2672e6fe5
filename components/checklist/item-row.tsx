'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { CheckState } from '@/components/ui/check-glyph';
import { Icon } from '@/components/ui/icon';
import { list } from '@/components/ui/icons';
import { Item } from '@/components/ui/item';
import { Tag } from '@/components/ui/tag';
import { camera, file, note } from '@/components/ui/tool-icons';
import { mayTick, type ItemRow as Row } from '@/lib/domain/checklist';
import { useDates } from '@/lib/i18n/use-dates';

type Props = {
  row: Row;
  isNoted: boolean;
  onOpen: () => void;
  /** Both answer whether it is saved. */
  onTick: () => Promise<boolean>;
  onReopen: () => Promise<boolean>;
};

const EVIDENCE_ICONS = { photo: camera, file, note, list, score: note, count: list, slip: file } as const;

const openGlyph = ({ item }: Pick<Row, 'item'>): CheckState => (item.severity === 'blocker' ? 'must' : 'todo');

export const glyphOf = (row: Row): CheckState => {
  const { state } = row;
  if (state.is === 'open') return openGlyph(row);
  return state.is === 'out' ? 'na' : state.is;
};

/** What the box of a row says that is not ticked by hand. */
const fixedLabel = ({ state }: Row) =>
  state.is === 'na' || state.is === 'out' ? 'check.na' : state.is === 'locked' ? 'check.locked' : 'check.auto';

/** What was saved is on the screen by itself well before this (ms). */
const SHOWN_MS = 1_000;

/**
 * The box answers the finger at once; what follows from it is counted when it is on disk, and what is not saved goes
 * back. Presses in a row are saved one after the other.
 */
function useEarlyGlyph({ state }: Row) {
  const [early, setEarly] = useState<CheckState>();
  const last = useRef(Promise.resolve(true));
  const isSaving = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the row itself changed: then the phone's word counts.
  useEffect(() => {
    if (!isSaving.current) setEarly(undefined);
  }, [state.is]);
  const press = (shown: CheckState, save: () => Promise<boolean>) => async () => {
    setEarly(shown);
    isSaving.current = true;
    const mine = last.current.then(save);
    last.current = mine;
    const isSaved = await mine;
    if (last.current !== mine) return;
    isSaving.current = false;
    if (isSaved) setTimeout(() => last.current === mine && setEarly(undefined), SHOWN_MS);
    else setEarly(undefined);
  };
  return { early, press };
}

/** One thing to do: the box ticks it, the words open it. */
export function ItemRow({ row, isNoted, onOpen, onTick, onReopen }: Props) {
  const t = useTranslations('checklist');
  const { item, state } = row;
  const { title } = item;
  const canTick = mayTick(item) && state.is === 'open';
  const canReopen = state.is === 'done' && state.at !== undefined;
  const { early, press } = useEarlyGlyph(row);
  const glyph = early ?? glyphOf(row);
  const check = !(canTick || canReopen)
    ? undefined
    : glyph === 'done'
      ? { label: t('check.undo', { title }), press: press(openGlyph(row), onReopen) }
      : { label: t('check.do', { title }), press: press('done', onTick) };
  return (
    <Item
      state={glyph}
      title={title}
      checkLabel={check?.label ?? t(fixedLabel(row), { title })}
      onCheck={check?.press}
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
