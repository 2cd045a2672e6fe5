import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // Both throw outside Next; tests and scripts run the same code on Node.
      'server-only': here('./scripts/outside-next.ts'),
      'client-only': here('./scripts/outside-next.ts'),
    },
  },
  test: {
    include: ['{lib,scripts,worker,components}/**/*.test.ts', '{lib,scripts,worker,components}/**/*.test.tsx'],
    // Neither UTC nor a whole hour: a test that leans on the machine's zone fails.
    env: { TZ: 'Asia/Kathmandu' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
