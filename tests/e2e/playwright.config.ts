import { defineConfig } from '@playwright/test';

/**
 * Both browsers with the built extension (`.output/<browser>-mv3`) on the sample newsroom. The browsers come from CHROMIUM_BIN
 * and FIREFOX_BIN; a missing one fails the suite, it never skips.
 */
export default defineConfig({
  testDir: '.',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    { name: 'chrome', testDir: './chrome', outputDir: '../../.siyaq/e2e/chrome' },
    { name: 'firefox', testDir: './firefox', outputDir: '../../.siyaq/e2e/firefox' },
  ],
});
