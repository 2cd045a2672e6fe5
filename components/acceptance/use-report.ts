'use client';
import { useTranslations } from 'next-intl';
import type { RunView } from '@/lib/client/acceptance';
import { useShopName } from '@/lib/client/profile';
import { ofTheDay, type TestRow, triesOf } from '@/lib/domain/acceptance';
import { dialText } from '@/lib/domain/stopwatch';
import { useDatesIn } from '@/lib/i18n/use-dates';
import { useSentence } from './verdict-head';

/** What the slip says, as values: paper, screen and copied text show the same. */
export function useReport(view: RunView) {
  const t = useTranslations('acceptance');
  const datesIn = useDatesIn();
  const shop = useShopName();
  const { head } = useSentence(view);
  const { run, device, sign } = view;
  const day = ofTheDay(view.rows);
  const blockers = day.filter((row) => row.severity === 'blocker' && row.status !== 'na');
  const missing = blockers.filter((row) => row.status !== 'passed').length;
  const last = view.rows.flatMap((row) => row.results).sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  const deviceText = [device?.model, device?.sn].filter(Boolean).join('·');
  /** 「过」, 「第2次过」, with the time it took. */
  const resultOf = (row: TestRow): string => {
    const word = t(`report.results.${row.status}`);
    const tries = triesOf(row);
    const result = tries > 1 ? t('report.nth', { n: tries, result: word }) : word;
    const seconds = row.status === 'passed' ? row.result?.seconds : undefined;
    return seconds === undefined ? result : t('report.timed', { result, clock: dialText(seconds) });
  };
  const facts: [name: string, value: string][] = [
    [t('report.shop'), shop || t('report.noShop')],
    ...(deviceText ? [[t('report.device'), deviceText] as [string, string]] : []),
    [
      t('report.tester'),
      [...new Set([run.tester, ...view.rows.flatMap((row) => row.results.map(({ tester }) => tester))])].join('、'),
    ],
    [t('report.started'), datesIn(run.zone).moment(run.startedAt)],
    ...(last ? [[t('report.ended'), datesIn(last.zone).moment(last.at)] as [string, string]] : []),
  ];
  const planOf = (row: TestRow) => {
    const plan = row.status === 'failed' ? view.plans.get(row.test.id) : undefined;
    return plan && t('report.plan', { owner: plan.owner, due: datesIn(run.zone).date(plan.due) });
  };
  return {
    head,
    facts,
    resultOf,
    planOf,
    titleOf: (row: TestRow) => view.wordsOf(row.test.id)?.title ?? row.test.id,
    sum: {
      label: t('report.sum', { count: blockers.length }),
      figure: missing === 0 ? t('report.sumAll') : t('report.sumLeft', { count: missing }),
    },
    signature: sign
      ? t('report.signature', { role: t(`verdict.roles.${sign.role}`), name: sign.name })
      : t('report.unsigned'),
    signedAt: sign && datesIn(sign.zone).moment(sign.at),
    number: run.id.slice(0, 8).toUpperCase(),
  };
}

/** The slip as plain text, a line a test, for a chat. */
export function useReportText(view: RunView): string {
  const t = useTranslations('acceptance.report');
  const report = useReport(view);
  const fact = (name: string, value: string) => t('textFact', { name, value });
  return [
    t('textHead', { outcome: report.head }),
    ...report.facts.map(([name, value]) => fact(name, value)),
    '',
    ...view.rows.flatMap((row) => [
      t('line', { id: row.test.id, title: report.titleOf(row), result: report.resultOf(row) }),
      ...(row.status !== 'passed' && row.result?.note ? [`  ${row.result.note}`] : []),
      ...(report.planOf(row) ? [`  ${report.planOf(row)}`] : []),
    ]),
    '',
    fact(report.sum.label, report.sum.figure),
    [report.signature, report.signedAt].filter(Boolean).join(' '),
    fact(t('number'), report.number),
  ].join('\n');
}
