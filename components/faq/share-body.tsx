'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { QrCode } from '@/components/shell/qr-code';
import { copy, link, share } from '@/components/ui/icons';
import { Row, Rows } from '@/components/ui/row';
import { copyText } from '@/lib/client/clipboard';
import { numberOf } from '@/lib/domain/answer';
import { articleText } from './article-text';
import css from './share-body.module.css';

type Said = 'linkCopied' | 'textCopied' | 'failed';

/** Everything in the sheet: whoever has no share menu (WeChat) still has the QR code and two things to copy. */
export default function ShareBody({ id, question }: { id: string; question: string }) {
  const t = useTranslations('answer.share');
  const [said, setSaid] = useState<Said>();
  const address = `${window.location.origin}/q/${numberOf(id)}`;
  const put = async (text: string, done: Said) => setSaid((await copyText(text)) ? done : 'failed');
  const send = () =>
    // A person who thinks better of it has not met an error.
    navigator.share({ title: question, url: address }).catch(() => undefined);
  return (
    <>
      <div className={css.code}>
        <QrCode text={address} label={t('qr')} />
        <p className="mt2">
          <b>{question}</b>
        </p>
        <p className="meta">{t('scan')}</p>
      </div>
      <div className={css.rows}>
        <Rows>
          <Row
            as="button"
            icon={link}
            title={t('link')}
            plain
            arrow={false}
            onClick={() => put(address, 'linkCopied')}
          />
          <Row
            as="button"
            icon={copy}
            title={t('text')}
            plain
            arrow={false}
            onClick={() => put(`${articleText(id)}\n\n${address}`, 'textCopied')}
          />
          {'share' in navigator && (
            <Row as="button" icon={share} title={t('system')} plain arrow={false} onClick={send} />
          )}
        </Rows>
      </div>
      <p className="meta mt2" role="status">
        {said && t(said)}
      </p>
      {said === 'failed' && <p className={css.address}>{address}</p>}
    </>
  );
}
