import { classNames } from './class-names';
import css from './icon.module.css';

type Props = {
  /** A path of `icons.ts`. */
  of: string;
  /** 20, 24 or 32 px. */
  size?: 's' | 'm' | 'l';
  tone?: 'jade' | 'red' | 'ochre' | undefined;
  /** A heavier stroke, for a mark that carries a state. */
  bold?: boolean;
  /** Only when no word stands beside it; without a label the drawing is decoration. */
  label?: string;
};

/** `<Icon of={check} tone="jade" />` with `import { check } from '@/components/ui/icons'`. */
export function Icon({ of, size = 'm', tone, bold, label }: Props) {
  return (
    <>
      <svg className={classNames(css.icon, css[size], bold && css.bold, tone)} viewBox="0 0 24 24" aria-hidden="true">
        <path d={of} />
      </svg>
      {label && <span className="vh">{label}</span>}
    </>
  );
}
