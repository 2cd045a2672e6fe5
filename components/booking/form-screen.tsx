'use client';
import { useDraft } from '@/lib/client/drafts';
import type { Booking } from '@/lib/domain/booking-view';
import type { SlotsReply } from '@/lib/domain/wire';
import { ContactForm } from './contact-form';
import { Opening } from './empty-screens';
import type { Fields } from './form-fields';
import { FORM_DRAFT, type Wish } from './use-wish';

type Props = {
  reply: SlotsReply;
  wish: Wish;
  /** The confirmed booking that this one moves. */
  replaces: string | undefined;
  /** The shop's last booking: its people and terminals are offered again. */
  before: Booking | undefined;
  onSent: () => void;
};

/** The form, once the phone has said whether it was begun before. */
export function FormScreen({ before, ...props }: Props) {
  const draft = useDraft<Fields>(FORM_DRAFT);
  if (draft === undefined) return <Opening title="" back="/booking" />;
  const { contact, terminals } = before ?? {};
  const rows = draft?.terminals ?? terminals ?? [];
  const fields: Fields = {
    name: draft?.name ?? contact?.name ?? '',
    phone: draft?.phone ?? contact?.phone ?? '',
    address: draft?.address ?? contact?.address ?? '',
    message: draft?.message ?? contact?.message ?? '',
    terminals: Array.from({ length: props.wish.terminals }, (_, at) => ({
      label: rows[at]?.label ?? '',
      sn: rows[at]?.sn ?? '',
    })),
  };
  return <ContactForm {...props} fields={fields} />;
}
