import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One core is left free by default: on two that would be one worker, and half the time lost.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/meta/**/*.test.ts'],
        },
      },
      {
        // Looks at what was built: runs after both builds.
        test: { name: 'bundle', environment: 'node', include: ['tests/bundle/**/*.test.ts'] },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Named here, so that the server does not find them while tests run and load the page anew.
        optimizeDeps: { include: ['diff', 'graphology', 'graphology-layout-forceatlas2', 'sigma'] },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env['CHROMIUM_BIN'] && { executablePath: process.env['CHROMIUM_BIN'] }),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
