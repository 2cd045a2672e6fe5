import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { check, info, stop, warn } from './icons';
import css from './message.module.css';

const SIGNS = { quiet: info, ok: check, warn, bad: stop };

type Props = {
  tone?: keyof typeof SIGNS;
  icon?: string;
  /** The first clause, bold: what it means. */
  lead?: ReactNode;
  /** Rounded, for use inside a sheet; else it reaches both edges. */
  inset?: boolean;
  /** Read aloud when it appears: `polite` for news, `now` for a failure the person must act on. */
  live?: 'polite' | 'now';
  children?: ReactNode;
};

/** `<Message tone="warn" lead={t('rushLead')} inset>{t('rush')}</Message>` */
export const Message = ({ tone = 'quiet', icon, lead, inset, live, children }: Props) => (
  <div
    className={classNames(css.message, css[tone], inset && css.inset)}
    role={live && (live === 'now' ? 'alert' : 'status')}
  >
    <Icon of={icon ?? SIGNS[tone]} />
    <div className={css.body}>
      {lead !== undefined && <b>{lead}</b>}
      {children}
    </div>
  </div>
);
