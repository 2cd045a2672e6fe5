import type { Browser } from '@playwright/test';
import { median, type Row } from './numbers';
import { newPhone, throttle } from './phone';

const RUNS = 9;

/** From a press on a tick to the frame that shows it, on a slow phone. */
export async function measureTick(browser: Browser, site: string): Promise<Row[]> {
  const context = await newPhone(browser);
  const page = await context.newPage();
  await page.goto(`${site}/zh/checklist`);
  const boxes = page.getByRole('button', { name: /^标记办好/ }).or(page.getByRole('checkbox', { name: /^标记办好/ }));
  await boxes.first().waitFor();
  await throttle(page, { cpu: 4 });
  const all: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const box = boxes.first();
    const name = await box.getAttribute('aria-label');
    all.push(
      await box.evaluate(
        (element) =>
          new Promise<number>((done) => {
            const counts = document.querySelector('[role=img][aria-label]');
            const watcher = new MutationObserver(() => {
              watcher.disconnect();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
            });
            watcher.observe(counts?.closest('main') ?? document.body, {
              subtree: true,
              childList: true,
              attributes: true,
              characterData: true,
            });
            const begun = performance.now();
            (element as HTMLElement).click();
          }),
      ),
    );
    await page.waitForFunction((label) => !document.querySelector(`[aria-label="${label}"]`), name);
  }
  await context.close();
  const detail = `of ${RUNS}, slowest ${Math.max(...all).toFixed(0)} ms`;
  return [{ what: 'tick to paint, 4× CPU', figure: median(all), unit: 'ms', limit: 50, detail }];
}
