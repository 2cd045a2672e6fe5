import css from './avatar.module.css';

/** The last character of a Han name (阿珍 → 珍), the first letter of any other. Decoration: the name stands beside it. */
const letterOf = (name: string): string => {
  const letters = [...name.trim()];
  const last = letters.at(-1) ?? '';
  return /\p{Script=Han}/u.test(last) ? last : (letters[0] ?? '').toUpperCase();
};

/** `<Row lead={<Avatar name={name} me />} …/>`; `me` marks this phone's person. */
export const Avatar = ({ name, me }: { name: string; me?: boolean }) => (
  <span className={me ? css.me : css.avatar} aria-hidden="true">
    {letterOf(name)}
  </span>
);
