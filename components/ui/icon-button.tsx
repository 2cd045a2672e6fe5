import type { ComponentPropsWithoutRef, ElementType } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import css from './icon-button.module.css';

type Own<T extends ElementType> = { as?: T; icon: string; label: string };
type Props<T extends ElementType> = Own<T> & Omit<ComponentPropsWithoutRef<T>, keyof Own<T> | 'children'>;

/** 48 px square with a drawing and a spoken name: `<IconButton icon={print} label={t('print')} onClick={…} />`. */
export function IconButton<T extends ElementType = 'button'>({ as, icon, label, ...rest }: Props<T>) {
  const Tag: ElementType = as ?? 'button';
  return (
    <Tag
      {...(Tag === 'button' && { type: 'button' })}
      aria-label={label}
      {...rest}
      className={classNames('screen-only', css.button)}
    >
      <Icon of={icon} />
    </Tag>
  );
}
