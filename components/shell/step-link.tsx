'use client';
import type { ComponentProps, MouseEvent } from 'react';
import { goToPlace } from './use-place';

/** A link to a place of the same screen: `<Row as={StepLink} to="M4/3" …/>`. Can be opened in a new tab like any link. */
export function StepLink({ to, ...rest }: Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: string }) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goToPlace(to);
  };
  return <a {...rest} href={`#${to}`} onClick={onClick} />;
}
