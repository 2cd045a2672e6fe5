import { classNames } from './class-names';
import css from './seal.module.css';

type Props = {
  /** Four Han characters (读作两列), or one or two short English words. */
  text: string;
  /** Spoken: "印章：预约确认". */
  label: string;
  /** Red only for "not yet" (暂不放行). */
  tone?: 'jade' | 'red';
  /** Lands once, when it has just been given. */
  lands?: boolean;
};

const HAN = /^\p{Script=Han}+$/u;

/** The square stamp: `<Seal text="预约确认" label={t('seal')} />`. Han stands in two columns, read from the right. */
export const Seal = ({ text, label, tone = 'jade', lands }: Props) => (
  <span
    className={classNames(
      css.seal,
      HAN.test(text) ? css.han : css.latin,
      tone === 'red' && css.red,
      lands && css.lands,
    )}
    role="img"
    aria-label={label}
  >
    {text}
  </span>
);
