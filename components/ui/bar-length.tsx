'use client';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

type Props = {
  /** Share of the parent's width (0 to 1). */
  share: number;
  className?: string | undefined;
  children?: ReactNode;
};

/**
 * A box whose length is a number. Pages are served without `style` attributes (the security policy forbids them),
 * so the length is set by script after the page is there; a drawing can use SVG attributes instead and needs none.
 */
export function BarLength({ share, className, children }: Props) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (box.current) box.current.style.width = `${100 * Math.min(1, Math.max(0, share))}%`;
  }, [share]);
  return (
    <span ref={box} className={className}>
      {children}
    </span>
  );
}
