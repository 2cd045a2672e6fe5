import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './dock.module.css';
import { onlyFirstPress } from './first-press';

type Props = {
  /** Buttons beneath each other instead of side by side. */
  tall?: boolean;
  children: ReactNode;
};

/**
 * The action of a task, under the thumb: give it to the shell (`<AppShell dock={<Dock>…</Dock>}>`).
 * Then the phone shows no places; from 1024 px it stands in the side column. Primary on the right.
 */
export const Dock = ({ tall, children }: Props) => (
  <div className={classNames('screen-only', css.dock, tall && css.tall)} onClickCapture={onlyFirstPress}>
    {children}
  </div>
);

/** What was chosen, at the left of the dock's one button. */
export const DockFacts = ({ cap, children }: { cap: ReactNode; children: ReactNode }) => (
  <div className={css.facts}>
    <p className="cap">{cap}</p>
    <b>{children}</b>
  </div>
);
