'use client';
import type { BookingView } from '@/lib/domain/booking-view';
import type { SlotsReply } from '@/lib/domain/wire';
import { DeclinedScreen } from './declined-screen';
import { TicketScreen } from './ticket-screen';
import type { Wish } from './use-wish';
import { WaitingScreen } from './waiting-screen';

export type SlipProps = {
  view: Exclude<BookingView, { is: 'nothing' }>;
  /** Whether this phone's person may ask for a visit, move or cancel it; else the slip says whom to ask. */
  mayChange: boolean;
  reply: SlotsReply | undefined;
  /** What is being picked; slips begin a new pick with it. */
  wish: Wish | undefined;
  setWish: (wish: Wish) => void;
  dropWish: () => void;
};

/** The slip of the shop's booking, by where it stands. */
export function SlipScreen(props: SlipProps) {
  const { is } = props.view;
  if (is === 'asked') return <WaitingScreen {...props} />;
  if (is === 'declined') return <DeclinedScreen {...props} />;
  // A visit that was moved is a new slip: nothing of the old one's sheet stays.
  return <TicketScreen key={props.view.booking.id} {...props} />;
}

/** The same visit with times still to be chosen. */
export function wishOf({ ask }: SlipProps['view']['booking']): Wish {
  const { area, service, terminals } = ask;
  return { area, service, terminals, choices: [] };
}
