'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { AppShell } from '@/components/shell/app-shell';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { lock } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { QuietLine } from '@/components/ui/quiet-line';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { askBooking } from '@/lib/client/booking';
import { keepDraft } from '@/lib/client/drafts';
import { serviceOf, visitMinutes } from '@/lib/domain/booking';
import type { FaultCode } from '@/lib/domain/fault';
import { checkPhone } from '@/lib/domain/phone-number';
import type { SlotsReply } from '@/lib/domain/wire';
import css from './booking.module.css';
import { type Fields, fieldsSchema } from './form-fields';
import { TerminalRows } from './terminal-rows';
import { useFieldError } from './use-field-error';
import { useWhen } from './use-when';
import { FORM_DRAFT, type Wish } from './use-wish';

const FORM = 'booking-form';

type Props = {
  reply: SlotsReply;
  wish: Wish;
  replaces: string | undefined;
  fields: Fields;
  onSent: () => void;
};

/** Who is there, how to reach them, which terminals. What is typed is kept as it is typed, and never cleared by an error. */
export function ContactForm({ reply, wish, replaces, fields, onSent }: Props) {
  const t = useTranslations('booking');
  const ui = useTranslations('ui');
  const faults = useTranslations('faults');
  const locale = useLocale();
  const wordsOf = useFieldError();
  const form = useForm<Fields>({ resolver: zodResolver(fieldsSchema), defaultValues: fields });
  const { register, handleSubmit, formState, getValues } = form;
  const { errors } = formState;
  const [fault, setFault] = useState<FaultCode>();
  const calendar = reply.calendars.find(({ area }) => area === wish.area);
  const service = calendar && serviceOf(calendar, wish.service);
  const zone = calendar?.zone ?? 'Asia/Shanghai';
  const when = useWhen(zone);
  const [first = '', ...others] = wish.choices;

  // With every key: a page may be gone before any pause is over.
  const keep = () => void keepDraft(FORM_DRAFT, getValues()).catch(() => undefined);

  const send = handleSubmit(async ({ name, phone, address, message, terminals }) => {
    const checked = checkPhone(phone);
    const typed = (text: string) => text.trim() || undefined;
    const [place, note] = [typed(address), typed(message)];
    const outcome = await askBooking(
      { ...wish, zone, replaces },
      {
        contact: {
          name: name.trim(),
          phone: checked.ok ? checked.phone : phone,
          ...(place !== undefined && { address: place }),
          ...(note !== undefined && { message: note }),
        },
        terminals: terminals.map(({ label, sn }) => ({ label: label.trim(), ...(sn.trim() && { sn: sn.trim() }) })),
      },
    );
    setFault(outcome.ok ? undefined : outcome.code);
    if (outcome.ok) onSent();
  });
  const wrong = Object.keys(errors).length;
  const dock = (
    <Dock tall>
      <p className="meta" role="status">
        {fault ? faults(fault) : wrong > 0 ? t('form.summary', { count: wrong }) : ''}
      </p>
      <Button type="submit" form={FORM} disabled={formState.isSubmitting}>
        {formState.isSubmitting ? t('form.sending') : t('form.submit')}
      </Button>
    </Dock>
  );
  return (
    <AppShell place="booking" title={t('formTitle')} back="/booking" dock={dock}>
      <Section flush>
        <Row
          title={when.moment(first)}
          sub={
            service &&
            t('both', { one: service.title[locale], other: when.length(visitMinutes(service, wish.terminals)) })
          }
          end={
            <Button look="quiet" size="m" onClick={() => window.history.back()}>
              {t('form.change')}
            </Button>
          }
        />
      </Section>
      {others.length > 0 && <Message>{t('form.also', { when: others.map(when.moment).join('、') })}</Message>}
      <Section>
        <form id={FORM} className={css.fields} noValidate onChange={keep} onSubmit={(event) => void send(event)}>
          <TextField label={t('form.name')} autoComplete="name" error={wordsOf(errors.name)} {...register('name')} />
          <TextField
            label={t('form.phone')}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            mono
            hint={t('form.phoneHint')}
            error={wordsOf(errors.phone)}
            {...register('phone')}
          />
          <TerminalRows form={form} count={wish.terminals} />
          <TextField
            label={t('form.address')}
            remark={ui('optional')}
            autoComplete="street-address"
            placeholder={t('form.addressHint')}
            error={wordsOf(errors.address)}
            {...register('address')}
          />
          <TextArea
            label={t('form.message')}
            remark={ui('optional')}
            placeholder={t('form.messageHint')}
            error={wordsOf(errors.message)}
            {...register('message')}
          />
          <QuietLine icon={lock}>{t('form.privacy')}</QuietLine>
        </form>
      </Section>
    </AppShell>
  );
}
