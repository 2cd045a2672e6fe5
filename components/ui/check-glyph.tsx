import css from './check-glyph.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import { check, lock } from './icons';

/** What a check box shows. `must`: open, and it blocks. `half`: begun. `na`: does not apply. `locked`: not by hand. */
export type CheckState = 'todo' | 'must' | 'half' | 'done' | 'na' | 'locked';

/** The drawn box alone; the control around it carries the words. */
export const CheckGlyph = ({ state }: { state: CheckState }) => (
  <span className={classNames(css.glyph, css[state])} aria-hidden="true">
    {state === 'done' && <Icon of={check} size="s" bold />}
    {state === 'locked' && <Icon of={lock} size="s" />}
  </span>
);
