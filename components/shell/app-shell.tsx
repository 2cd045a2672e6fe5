import type { ReactNode } from 'react';
import { Bar } from '@/components/ui/bar';
import { classNames } from '@/components/ui/class-names';
import css from './app-shell.module.css';
import { BackButton } from './back-button';
import { type Place, Places } from './places';

type Props = {
  /** The tab this screen belongs to; a tool reached from home stays under home. */
  place: Place;
  /** The screen's one h1. */
  title: ReactNode;
  /** Parent screen; a place's root has none. */
  back?: string;
  /** A quiet line under the title. */
  under?: ReactNode;
  /** At most two icon buttons. */
  actions?: ReactNode;
  /** Shown in the bar in place of the title (search); the title stays for readers. */
  bar?: ReactNode;
  /** Ground of the bar; home melts into the counter. */
  barGround?: 'paper' | 'counter';
  /** A `<Dock>` with the task's action: then the phone shows no places. */
  dock?: ReactNode;
  /** After the content on a phone, the side column from 1024 px: booking, next step, summary. */
  aside?: ReactNode;
  /** After the aside on a phone, under the content from 1024 px. */
  below?: ReactNode;
  /** `paper`: the content is one sheet (a reader, a test step, an empty state). */
  ground?: 'counter' | 'paper';
  children: ReactNode;
};

/** The frame of every merchant screen: `<AppShell place="faq" title={t('title')}>…</AppShell>`. Works in server and client components. */
export function AppShell(props: Props) {
  const { place, title, back, under, actions, bar, barGround, dock, aside, below, ground, children } = props;
  const hasSide = aside !== undefined || dock !== undefined;
  return (
    <div className={classNames(css.app, ground === 'paper' && css.paper, dock !== undefined && css.docked)}>
      <Bar
        title={title}
        under={under}
        back={back === undefined ? undefined : <BackButton to={back} />}
        actions={actions}
        ground={barGround}
      >
        {bar}
      </Bar>
      <main id="main" tabIndex={-1} className={classNames(css.main, hasSide && css.two)}>
        <div className={css.column}>{children}</div>
        {aside !== undefined && <div className={css.aside}>{aside}</div>}
        {below !== undefined && <div className={css.below}>{below}</div>}
        {dock !== undefined && (
          <div className={css.dock} data-floor>
            {dock}
          </div>
        )}
      </main>
      <Places current={place} isRoot={back === undefined} />
    </div>
  );
}
