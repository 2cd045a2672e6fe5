'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Row, Rows } from '@/components/ui/row';
import { Pad, Section } from '@/components/ui/section';
import type { FeeContract, FeeContracts } from '@/lib/client/ledger/fees';
import { formatMoney } from '@/lib/domain/money';
import { percentField } from '@/lib/domain/percent';
import { ROW_TENDERS, type RowTender } from '@/lib/ledger/normal-row';
import { ContractSheet } from './contract-sheet';

/** What most contracts name; the others appear as soon as a file has them. */
const USUAL: readonly RowTender[] = ['card', 'wechat', 'alipay'];

type Props = { contracts: FeeContracts; currency: string; tenders: readonly RowTender[] };

/** The rates of the contract, as the merchant reads them off the paper. */
export function ContractCard({ contracts, currency, tenders }: Props) {
  const t = useTranslations('ledgerFees.contract');
  const rows = useTranslations('ledgerRows.tenders');
  const locale = useLocale();
  const [open, setOpen] = useState<RowTender>();
  const shown = ROW_TENDERS.filter((one) => USUAL.includes(one) || tenders.includes(one) || contracts[one]);
  const terms = ({ millionths, capMinor, fixedMinor, currency: own }: FeeContract): string => {
    const rate = t('rate', { rate: percentField(millionths) });
    const money = (minor: number) => formatMoney(minor, locale, { currency: own });
    const parts = [
      capMinor !== undefined && t('capped', { amount: money(capMinor) }),
      fixedMinor !== undefined && t('fixedEach', { amount: money(fixedMinor) }),
    ].filter((part) => part !== false);
    return [rate, ...parts].join(' · ');
  };
  return (
    <Section title={t('title')} flush>
      <Pad>
        <p className="meta">{t('why')}</p>
      </Pad>
      <Rows as="ul">
        {shown.map((tender) => {
          const contract = contracts[tender];
          return (
            <li key={tender}>
              <Row
                as="button"
                title={rows(tender)}
                end={contract ? terms(contract) : t('none')}
                plain
                onClick={() => setOpen(tender)}
              />
            </li>
          );
        })}
      </Rows>
      <ContractSheet
        tender={open}
        contract={open && contracts[open]}
        currency={currency}
        onClose={() => setOpen(undefined)}
      />
    </Section>
  );
}
