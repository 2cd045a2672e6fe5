import css from './code-box.module.css';

/** A code or a few technical lines to copy: never anything of the shop. */
export const CodeBox = ({ text }: { text: string }) => <pre className={css.code}>{text}</pre>;
