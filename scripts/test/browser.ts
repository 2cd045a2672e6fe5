import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import { chromiumPlaces } from './chromium-places.mjs';

/** A Chromium of the system, or the one named in CHROMIUM. Without either, Playwright looks for its own download. */
export const chromiumPath = (): string | undefined =>
  process.env.CHROMIUM ?? chromiumPlaces.find((path) => existsSync(path));

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const STILL = ['--disable-component-update', '--disable-sync'];

/** How every test and script of the project starts a browser. Root may not use the sandbox. */
export function browserLaunch(): LaunchOptions {
  const executablePath = chromiumPath();
  const args = [...QUIET, ...STILL, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return executablePath ? { executablePath, args } : { args };
}
