import { Icon } from '@/components/ui/icon';
import { check, x } from '@/components/ui/icons';
import { HTML_LANG } from '@/lib/i18n/page-metadata';
import css from './poster.module.css';
import type { PosterWords } from './poster-words';

type Props = { words: PosterWords /** The same in English, beneath. */; also: PosterWords | undefined };

/** One sheet of A4 for the door (design j2), seen on paper only. */
export const Poster = ({ words, also }: Props) => (
  <div className={`print-only ${css.poster}`} lang={HTML_LANG[words.locale]}>
    <p className={words.locale === 'zh' ? css.head : css.headLong}>{words.head}</p>
    <p className={css.label}>{words.label}</p>
    <p className={css.day}>{words.day}</p>
    <p className={css.hours}>{words.hours}</p>
    <div className={css.rule} />
    {words.lines.map((line) => (
      <p key={line} className={css.line}>
        {line}
      </p>
    ))}
    <p className={css.pay}>
      {words.works.map((way) => (
        <span key={way}>
          <Icon of={check} bold />
          {way}
        </span>
      ))}
    </p>
    <p className={css.pay}>
      {words.stops.map((way) => (
        <span key={way} className={css.stop}>
          <Icon of={x} bold />
          <s>{way}</s>
        </span>
      ))}
    </p>
    {also && (
      <div className={css.also} lang={HTML_LANG[also.locale]}>
        <p>
          {also.label} {also.hours}, {also.day}
        </p>
        <p>{also.lines.join(' ')}</p>
        {also.works.length > 0 && <p>{also.works.join(' · ')}</p>}
      </div>
    )}
    <div className={css.foot}>
      <div>
        <p className={css.shop}>{words.shop}</p>
        <p>{words.sign}</p>
      </div>
      <p>{words.phone}</p>
    </div>
  </div>
);
