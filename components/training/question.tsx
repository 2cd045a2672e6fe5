'use client';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { check, x } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import type { TrainingModule } from '@/lib/domain/content';
import { rightPlace } from '@/lib/domain/training';
import css from './question.module.css';

type Props = {
  question: TrainingModule['questions'][number];
  picked: number | undefined;
  /** Said when it was answered wrong in the first round. */
  comesAgain: boolean;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onPick: (choice: number) => void;
};

/**
 * One question. The first press counts and explains at once, so these are buttons: radio buttons would already answer
 * when an arrow key only walks over them.
 */
export function Question({ question, picked, comesAgain, headingRef, onPick }: Props) {
  const t = useTranslations('training');
  const right = rightPlace(question);
  const isKnown = picked !== undefined;
  const said = (place: number) => {
    if (!isKnown) return undefined;
    if (place === right) return t(picked === right ? 'yoursRight' : 'rightOne');
    return place === picked ? t('yours') : undefined;
  };
  return (
    <>
      <h2 className={css.ask} ref={headingRef} tabIndex={-1}>
        {question.ask}
      </h2>
      <ul className={css.choices}>
        {question.choices.map(({ text }, place) => {
          const tone = !isKnown ? undefined : place === right ? 'right' : place === picked ? 'wrong' : undefined;
          return (
            <li key={text}>
              <button
                type="button"
                className={classNames(css.choice, tone && css[tone])}
                aria-disabled={isKnown}
                onClick={() => !isKnown && onPick(place)}
              >
                {tone ? (
                  <Icon of={tone === 'right' ? check : x} tone={tone === 'right' ? 'jade' : 'red'} bold />
                ) : (
                  <i className={css.ring} />
                )}
                <span>
                  <b>{text}</b>
                  {said(place) && <span className="meta">{said(place)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div role="status" className={css.why}>
        {isKnown && picked !== right && (
          <Message tone="bad" inset lead={t('wrongLead')}>
            {question.choices[picked]?.why}
          </Message>
        )}
        {isKnown && (
          <Message tone="ok" inset lead={t(picked === right ? 'rightLead' : 'rightIs')}>
            {question.choices[right]?.why}
          </Message>
        )}
        {isKnown && picked !== right && comesAgain && <p className="meta">{t('comesAgain')}</p>}
      </div>
    </>
  );
}
