import css from './fingerprint.module.css';

/** Eight groups of four, to be read out and compared: `<Fingerprint groups={shownPrint(print)} label={t('print')} />`. */
export const Fingerprint = ({ groups, label }: { groups: readonly string[]; label: string }) => (
  <div className={css.print} role="img" aria-label={`${label} ${groups.join(' ')}`}>
    {groups.map((group, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place; two may be equal.
      <span key={place}>{group}</span>
    ))}
  </div>
);
