'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { plus, x } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import { RANKS } from './pick-times';
import { useWhen } from './use-when';
import type { Wish } from './use-wish';

type Props = {
  wish: Wish;
  setWish: (wish: Wish) => void;
  zone: string;
  endOf: (start: string) => string;
  isGone: (start: string) => boolean;
  place: number;
  setPlace: (place: number) => void;
};

/** The times wished for in order; the judge takes the first that is still free. */
export function PickWishes({ wish, setWish, zone, endOf, isGone, place, setPlace }: Props) {
  const t = useTranslations('booking.pick');
  const when = useWhen(zone);
  const { choices } = wish;
  if (choices.length === 0) return null;
  const isAdding = place >= choices.length;
  const remove = (start: string) => {
    setWish({ ...wish, choices: choices.filter((one) => one !== start) });
    setPlace(0);
  };
  return (
    <Section title={t('wishes')} aside={t('wishesHint')} flush>
      <Rows>
        {choices.map((start, at) => (
          <Row
            key={start}
            title={`${when.day(start)} ${when.span(start, endOf(start))}`}
            sub={isGone(start) ? t('gone') : t(`slot.${RANKS[at] ?? 'third'}`)}
            end={
              <IconButton icon={x} label={t('remove', { when: when.moment(start) })} onClick={() => remove(start)} />
            }
          />
        ))}
      </Rows>
      {choices.length < RANKS.length && (
        <Pad>
          {isAdding ? (
            <p className="meta" role="status">
              {t('adding')}
            </p>
          ) : (
            <Button look="quiet" size="m" before={plus} onClick={() => setPlace(choices.length)}>
              {t('add')}
            </Button>
          )}
        </Pad>
      )}
    </Section>
  );
}
