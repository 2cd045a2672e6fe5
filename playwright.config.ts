import { defineConfig } from '@playwright/test';
import { browserLaunch } from './scripts/test/browser';

/** Journeys in a phone-sized Chromium against the production build. `npm test` runs them last; `npm run e2e` runs them alone. */
export default defineConfig({
  testDir: 'e2e',
  // One phone at a time: journeys share a server, and some of them stop it.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : [['list']],
  use: {
    // A step that waits for longer names itself, instead of the whole journey running out of time.
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    launchOptions: browserLaunch(),
    trace: 'retain-on-failure',
  },
});
