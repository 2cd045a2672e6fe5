import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import css from './tag.module.css';

type Props = {
  /** `plain` outline · `must` red outline · `ok` `warn` `bad` tinted · `solid` ink. A word always stands inside. */
  tone?: 'plain' | 'must' | 'ok' | 'warn' | 'bad' | 'solid';
  icon?: string;
  children: ReactNode;
};

/** `<Tag tone="must">{t('severity.blocker')}</Tag>` */
export const Tag = ({ tone = 'plain', icon, children }: Props) => (
  <span className={classNames(css.tag, css[tone])}>
    {icon && <Icon of={icon} size="s" />}
    {children}
  </span>
);
