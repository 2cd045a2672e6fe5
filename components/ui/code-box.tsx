import css from './code-box.module.css';

/** A fingerprint: groups of four characters, four a line. `<Fingerprint text={hash.slice(0, 32)} label={t('fingerprint')} />` */
export const Fingerprint = ({ text, label }: { text: string; label: string }) => {
  const groups = text.match(/.{1,4}/g) ?? [];
  return (
    <div className={css.fingerprint}>
      <span className="vh">
        {label} {text}
      </span>
      {groups.map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move.
        <span key={place} aria-hidden="true">
          {group}
        </span>
      ))}
    </div>
  );
};

/** A code or a few technical lines to copy: never anything of the shop. */
export const CodeBox = ({ text }: { text: string }) => <pre className={css.code}>{text}</pre>;
