'use client';
import { useTranslations } from 'next-intl';
import { AppShell } from '@/components/shell/app-shell';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { Ledger, LedgerLine } from '@/components/ui/ledger';
import { Message } from '@/components/ui/message';
import { Seal } from '@/components/ui/seal';
import { Ticket } from '@/components/ui/ticket';
import { print } from '@/components/ui/tool-icons';
import { useShopName } from '@/lib/client/profile';
import type { Training } from '@/lib/client/training';
import type { TrainingModule } from '@/lib/domain/content';
import { bestAttempt, PASS_PER_CENT, resultOf } from '@/lib/domain/training';
import { useDatesIn } from '@/lib/i18n/use-dates';
import { LookAgain } from './look-again';
import css from './training.module.css';

const CODE_LENGTH = 6;

/** The slip of one learner: best scores, the total, and the seal once everything for everyone is passed (design e4). */
export function Certificate({ modules, training }: { modules: readonly TrainingModule[]; training: Training }) {
  const t = useTranslations('training');
  const datesIn = useDatesIn();
  const shopName = useShopName();
  const { me } = training;
  const attempts = me ? training.attemptsOf(me.id) : [];
  const { lines, total, isQualified, last } = resultOf(modules, attempts);
  const titleOf = (id: string) => modules.find((module) => module.id === id)?.title ?? '';
  const open = lines.filter((line) => !line.isPassed);
  return (
    <AppShell
      place="shop"
      back="/training"
      title={t(isQualified ? 'resultTitle' : 'scores')}
      dock={
        <Dock>
          <Button look="outline" before={print} onClick={() => window.print()}>
            {t('print')}
          </Button>
          <Button as={StepLink} to="">
            {t('toList')}
          </Button>
        </Dock>
      }
    >
      <div className={css.slip}>
        <Ticket
          torn
          head={
            <>
              <div className={css.top}>
                <div>
                  <p className="meta">{t('course')}</p>
                  <h2 className={css.name}>{me?.name ?? t('nobody')}</h2>
                  {shopName && <p className="meta">{shopName}</p>}
                </div>
                {isQualified && <Seal text={t('seal')} label={t('sealLabel')} lands />}
              </div>
              <Ledger>
                {lines.map(({ id, score, isTried }) => (
                  <LedgerLine
                    key={id}
                    label={titleOf(id)}
                    figure={isTried ? `${score.right}/${score.all}` : t('untried')}
                  />
                ))}
                <LedgerLine sum label={t('total')} figure={`${total.right}/${total.all}`} />
              </Ledger>
              {last && (
                <p className="cap mt3">
                  {datesIn(last.zone).withYear(last.at)} {datesIn(last.zone).time(last.at)}·
                  <span className="mono">TR-{last.id.slice(0, CODE_LENGTH).toUpperCase()}</span>
                </p>
              )}
            </>
          }
        />
      </div>
      {open.length > 0 && (
        <Message lead={t('stillOpen', { count: open.length })}>
          {t('stillOpenMore', { mark: PASS_PER_CENT })}
          <ul className={css.open}>
            {open.map(({ id, isTried }) => (
              <li key={id}>
                <StepLink to={`${id}/1`}>{t(isTried ? 'readAgain' : 'start', { title: titleOf(id) })}</StepLink>
              </li>
            ))}
          </ul>
        </Message>
      )}
      {modules.map((module) => {
        const best = bestAttempt(attempts.filter((attempt) => attempt.module === module.id));
        return best && <LookAgain key={module.id} module={module} attempt={best} />;
      })}
    </AppShell>
  );
}
