import { type RefObject, useEffect, useRef } from 'react';

/** When the page turns, reading begins at its heading again; the first page of a visit leaves the focus alone. */
export function useFreshHeading(page: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}
