import { useEffect, useRef } from 'react';

/** Runs `leave` also when a field goes away while it is being typed in: Android's back gives it no blur. */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);
}
