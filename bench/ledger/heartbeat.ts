/**
 * Listens to a thread: a frame and a task are asked for again and again, and whatever keeps either waiting shows. A timer
 * is due after 4 ms (the least a browser grants), a frame after 17: only what is beyond that was a block.
 */
export function startHeartbeat(): { stop: () => number } {
  let longest = 0;
  let isOn = true;
  const beat = (due: number, next: (again: () => void) => void): void => {
    let last = performance.now();
    const again = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last - due);
      last = now;
      if (isOn) next(again);
    };
    next(again);
  };
  beat(4, (again) => setTimeout(again, 0));
  beat(17, (again) => requestAnimationFrame(again));
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  return {
    stop() {
      isOn = false;
      for (const { duration } of tasks.takeRecords()) longest = Math.max(longest, duration);
      tasks.disconnect();
      return longest;
    },
  };
}
