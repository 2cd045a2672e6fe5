'use client';
import { useTranslations } from 'next-intl';
import { Facts } from '@/components/ui/facts';
import { Ledger, LedgerLine } from '@/components/ui/ledger';
import { Ticket } from '@/components/ui/ticket';
import type { RunView } from '@/lib/client/acceptance';
import type { TestRow } from '@/lib/domain/acceptance';
import { useDatesIn } from '@/lib/i18n/use-dates';
import css from './report-slip.module.css';
import { useReport } from './use-report';
import { useSentence, VerdictSeal } from './verdict-head';

/** The acceptance slip: real paper. Every test with what it came to; a failure keeps its line even when a later try passed. */
export function ReportSlip({ view }: { view: RunView }) {
  const t = useTranslations('acceptance.report');
  const report = useReport(view);
  const { tone } = useSentence(view);
  const head = (
    <>
      <div className={css.head}>
        <div className={css.words}>
          <p className="meta">{t('slip')}</p>
          <h2 className={css.verdict}>{report.head}</h2>
          <p className="meta">{report.signedAt ?? t('unsigned')}</p>
        </div>
        {tone !== 'open' && <VerdictSeal view={view} />}
      </div>
      <div className="mt3">
        <Facts rows={report.facts} />
      </div>
    </>
  );
  return (
    <div className={css.slip}>
      <Ticket head={head} torn label={t('title')}>
        <Ledger>
          {view.rows.map((row) => (
            <LedgerLine
              key={row.test.id}
              label={<LineWords view={view} row={row} title={report.titleOf(row)} plan={report.planOf(row)} />}
              figure={<Figure row={row} text={report.resultOf(row)} />}
            />
          ))}
          <LedgerLine sum label={report.sum.label} figure={report.sum.figure} />
        </Ledger>
        <div className={css.sign}>
          <p>{view.sign?.name ?? ' '}</p>
          <p className="cap">{report.signature}</p>
        </div>
        <p className="cap mt3">
          {t('number')} <span className="mono">{report.number}</span>
        </p>
      </Ticket>
    </div>
  );
}

const TONES = { failed: 'red', skipped: 'ochre', open: 'ochre', passed: undefined, na: undefined } as const;

const Figure = ({ row, text }: { row: TestRow; text: string }) => <span className={TONES[row.status]}>{text}</span>;

type LineProps = { view: RunView; row: TestRow; title: string; plan: string | undefined };

/** The test's name, and beneath it why it is not a plain pass: earlier failures, reasons, who mends it. */
function LineWords({ row, title, plan }: LineProps) {
  const t = useTranslations('acceptance.report');
  const datesIn = useDatesIn();
  const status = { pass: 'passed', fail: 'failed', skip: 'skipped', na: 'na' } as const;
  const isPlain = row.status === 'passed' && row.results.length === 1;
  return (
    <span className={css.label}>
      {title}
      {!isPlain &&
        row.results.map((result, place) => (
          <span key={result.id} className="cap">
            {t('history', {
              n: place + 1,
              result: t(`results.${status[result.outcome]}`),
              when: datesIn(result.zone).time(result.at),
              tester: result.tester,
            })}
            {result.note && <br />}
            {result.note}
          </span>
        ))}
      {plan && <span className="cap">{plan}</span>}
    </span>
  );
}
