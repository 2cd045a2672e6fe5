import { classNames } from './class-names';
import css from './stages.module.css';

type Props = {
  /** Names of the stages in order, short. */
  names: readonly string[];
  /** Place of the one at hand. */
  now: number;
  /** What they lead to; spoken. */
  label: string;
};

/** How far a task of a few stages is: `<Stages names={[t('read'), t('check'), t('copies')]} now={1} label={t('stages')} />`. */
export const Stages = ({ names, now, label }: Props) => (
  <ol className={classNames('screen-only', css.stages)} aria-label={label}>
    {names.map((name, place) => (
      <li
        key={name}
        className={classNames(place < now && css.done, place === now && css.now)}
        aria-current={place === now ? 'step' : undefined}
      >
        {name}
      </li>
    ))}
  </ol>
);
