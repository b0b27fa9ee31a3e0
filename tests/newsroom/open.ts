import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { briefText } from '../../lib/brief/render.ts';
import { ACCEPTANCE, DECOYS, MOROCCO_UN } from '../e2e/scenarios/acceptance.ts';
import { readRecord, visibleText } from '../e2e/helpers/in-page.ts';
import { eventually, startSession, type BrowserName, type Session } from '../e2e/helpers/session.ts';
import { WORDS } from '../e2e/helpers/words.ts';

/** Pictures land here, out of version control. */
const SCREENSHOTS = fileURLToPath(new URL('../../.siyaq/screenshots/', import.meta.url));

/**
 * What `npm start` shows: the sample newsroom, read by the real extension in a real browser.
 *
 * Visits the other stories on Morocco and the United Nations and the look-alikes, opens the acceptance article with the panel
 * beside it, prints its brief and related list as the browser made them, and takes pictures of panel and library. With a
 * display the browser stays open until the reader closes it; without one it ends after the pictures.
 */
export async function runStart(options: {
  headless: boolean;
  browser: BrowserName;
  print?: boolean;
}): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const session = await startSession(options.browser, { headless: options.headless });
  try {
    await session.consent();
    await session.read(...MOROCCO_UN, ...DECOYS);
    const library = await session.page('library');
    const tab = await session.driver.newTab(session.newsroom.url(ACCEPTANCE.id));
    const panel = await session.driver.openPanel(tab);
    const text = await eventually(
      () => panel.run(visibleText),
      (shown) =>
        shown.includes(ACCEPTANCE.title) && shown.includes(WORDS.related) && shown.includes('أنباء الخليج'),
      'the panel did not show the brief',
    );
    if (options.print !== false) await print(session, text);
    // Printing opened other tabs meanwhile, and the panel follows the one in front.
    await tab.activate();
    await eventually(
      () => panel.run(visibleText),
      (shown) => shown.includes(ACCEPTANCE.title),
    );
    await session.driver.screenshotPanel(
      `${SCREENSHOTS}${options.browser}-${options.browser === 'chrome' ? 'panel' : 'sidebar'}.png`,
    );
    await library.activate();
    await eventually(
      () => library.run(visibleText),
      (shown) => shown.includes(ACCEPTANCE.title),
    );
    await session.driver.screenshot(library, `${SCREENSHOTS}${options.browser}-library.png`);
    await tab.activate();
    if (!options.headless) {
      console.log(`\nThe newsroom: ${session.newsroom.front}\nClose the browser to end.`);
      await session.driver.closed;
    }
  } finally {
    await session.close();
  }
}

/** The stored record of the acceptance article, in words, then the related list as the panel shows it. */
async function print(session: Session, panelText: string): Promise<void> {
  const page = await session.page('library');
  const record = await page.run(readRecord, ACCEPTANCE.title);
  await page.close();
  if (record === null) throw new Error('the acceptance article is not in the library');
  console.log(briefText(JSON.parse(record)));
  console.log(`\n${panelText.slice(panelText.lastIndexOf(WORDS.related))}\n`);
}

/** `node tests/newsroom/open.ts [--headless] [--browser chrome|firefox]`; without `--browser` headless runs show both. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, browser: { type: 'string' } } });
  const headless = values.headless ?? !hasDisplay();
  if (values.browser !== undefined && values.browser !== 'chrome' && values.browser !== 'firefox')
    throw new Error(`--browser is chrome or firefox, not «${values.browser}»`);
  if (values.browser !== undefined) return runStart({ headless, browser: values.browser });
  if (!headless) {
    // The pictures of the other browser first, unseen; then the window the reader uses.
    await runStart({ headless: true, browser: 'firefox', print: false });
    return runStart({ headless: false, browser: 'chrome' });
  }
  await runStart({ headless: true, browser: 'chrome' });
  await runStart({ headless: true, browser: 'firefox', print: false });
  console.log(`Pictures: ${SCREENSHOTS}`);
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return process.env['CI'] === undefined;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
