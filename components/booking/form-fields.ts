import { z } from 'zod/mini';
import { hasCardNumber } from '@/lib/domain/card-number';
import { checkPhone } from '@/lib/domain/phone-number';

/** What the form holds, as typed. */
export type Fields = {
  name: string;
  phone: string;
  address: string;
  message: string;
  terminals: { label: string; sn: string }[];
};

/** Longest texts, as the kinds of `booking-contact` and `booking-terminals` take them. */
export const LONGEST = { name: 40, address: 120, message: 300, label: 40, sn: 40 } as const;

// The page's security policy forbids eval; zod would otherwise compile its schemas with it.
z.config({ jitless: true });

/** An error is a key of the form's words, with a number behind it where the sentence needs one: `short:2`. */
const text = (max: number) =>
  z.string().check(
    z.maxLength(max, `long:${max}`),
    z.refine((typed) => !hasCardNumber(typed), { error: 'card' }),
  );
const phone = z.string().check((context) => {
  const checked = checkPhone(context.value);
  if (checked.ok) return;
  const { fault } = checked;
  const key = fault.is === 'long' ? 'over' : fault.is;
  const message = 'by' in fault ? `${key}:${fault.by}` : key;
  context.issues.push({ code: 'custom', message, input: context.value });
});

export const fieldsSchema = z.object({
  name: text(LONGEST.name).check(z.refine((typed) => typed.trim() !== '', { error: 'name' })),
  phone,
  address: text(LONGEST.address),
  message: text(LONGEST.message),
  terminals: z.array(
    z.object({
      label: text(LONGEST.label),
      sn: z.string().check(z.maxLength(LONGEST.sn, `long:${LONGEST.sn}`)),
    }),
  ),
});
