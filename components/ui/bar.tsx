import type { ReactNode } from 'react';
import css from './bar.module.css';
import { classNames } from './class-names';

type Props = {
  title: ReactNode;
  /** One quiet line under the title, such as the sync line. */
  under?: ReactNode;
  /** The back button; a place's root has none. */
  back?: ReactNode;
  /** At most two icon buttons. */
  actions?: ReactNode;
  /** `counter` melts into the page ground (home). */
  ground?: 'paper' | 'counter';
  /** Stands in place of the visible title (a search field); the title stays for readers. */
  children?: ReactNode;
};

/** The head of a screen. Screens do not place it themselves: the app shell does. */
export function Bar({ title, under, back, actions, ground = 'paper', children }: Props) {
  return (
    <header className={classNames(css.bar, !back && css.root, css[ground])}>
      {back}
      {children ? (
        <div className={css.title}>
          <h1 className="vh">{title}</h1>
          {children}
        </div>
      ) : (
        <div className={css.title}>
          <h1>{title}</h1>
          {under}
        </div>
      )}
      {actions}
    </header>
  );
}
