'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect } from 'react';
import { useBooking } from '@/lib/client/booking';
import { useDraft } from '@/lib/client/drafts';
import { useMayWrite } from '@/lib/client/role';
import { fetchSlots, useSlots } from '@/lib/client/slots';
import { EmptyScreen, NeverScreen, Opening } from './empty-screens';
import { PickScreen } from './pick-screen';
import { SlipScreen } from './slip-screen';
import { leaveSteps, useStep } from './use-step';
import { SEEN_DRAFT, useWish } from './use-wish';

// The form's library travels only to whoever fills the form in.
const FormScreen = lazy(() => import('./form-screen').then((module) => ({ default: module.FormScreen })));

/** 预约: the slip when there is one, else the way to it; `#pick` and `#form` are its steps. Staff see the slip alone. */
export function BookingScreen() {
  const t = useTranslations('booking');
  const step = useStep();
  const view = useBooking();
  const mayChange = useMayWrite('booking-ask');
  const picture = useSlots(true);
  const { reply, fetchedAt } = typeof picture === 'object' ? picture : {};
  const { wish, setWish, dropWish } = useWish(reply);
  const seen = useDraft<string>(SEEN_DRAFT);
  useEffect(() => {
    if (step === 'pick') void fetchSlots();
  }, [step]);

  if (step === 'root' || mayChange === false) {
    if (!view || mayChange === undefined) return <Opening title={t('title')} />;
    if (view.is === 'nothing') return <EmptyScreen mayBook={mayChange} />;
    // A move that was declined and read gives way to the visit that still stands.
    const kept = view.is === 'declined' && seen === view.booking.id ? view.standing : undefined;
    const shown = kept ? ({ is: 'confirmed', booking: kept } as const) : view;
    const slip = { view: shown, mayChange, reply, wish, setWish, dropWish };
    return <SlipScreen {...slip} />;
  }
  const title = step === 'pick' ? t('pickTitle') : t('formTitle');
  if (picture === 'never') return <NeverScreen title={title} />;
  if (!view || !mayChange || !wish || !reply || fetchedAt === undefined)
    return <Opening title={title} back="/booking" />;
  // Asking again while a visit stands is moving it: a shop has one at a time.
  const standing = view.is === 'nothing' ? undefined : view.is === 'confirmed' ? view.booking : view.standing;
  if (step === 'pick' || wish.choices.length === 0) {
    return <PickScreen reply={reply} fetchedAt={fetchedAt} wish={wish} setWish={setWish} standing={standing} />;
  }
  const onSent = () => {
    dropWish();
    leaveSteps();
  };
  const before = view.is === 'nothing' ? undefined : view.booking;
  return (
    <Suspense fallback={<Opening title={title} back="/booking" />}>
      <FormScreen reply={reply} wish={wish} replaces={standing?.id} before={before} onSent={onSent} />
    </Suspense>
  );
}
