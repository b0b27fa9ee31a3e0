import { expect, test } from '@playwright/test';
import type { Tab } from '../helpers/driver.ts';
import { visibleText } from '../helpers/in-page.ts';
import { eventually, startSession, type BrowserName, type Session } from '../helpers/session.ts';

const STORIES = ['alamsar-unoct', 'gharb-football', 'sham-bookfair', 'nile-court'] as const;

/** Pages about the whole library: overview, an entity, a thread, the graph. */
export function insight(browser: BrowserName): void {
  let session: Session;
  let page: Tab;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    session = await startSession(browser);
    await session.consent();
    await session.read(...STORIES);
    page = await session.page('library');
  });
  test.afterAll(() => session.close());

  const open = async (hash: string): Promise<void> => {
    await page.go(`${session.driver.extensionOrigin}/library.html${hash}`);
  };
  const shows = (...words: readonly string[]): Promise<string> =>
    eventually(
      () => page.run(visibleText),
      (text) => words.every((word) => text.includes(word)),
    );

  test('the overview counts what was read and leads to an entity', async () => {
    await open('#/overview');
    await shows('نظرة عامة', 'الأمم المتحدة', 'المغرب');
    await page.click('link', 'المغرب');
    await shows('المغرب', 'يُذكر مع', 'المقالات');
    expect(await page.address()).toContain('#/entity/place%3AMA');
  });

  test('a thread has a timeline and can be followed', async () => {
    await open('#/thread/place%3AMA/org%3Aun/');
    await shows('المغرب', 'الأمم المتحدة', 'الخط الزمني');
    await page.click('button', 'تابع');
    await shows('ألغ المتابعة');
    await page.reload();
    await shows('ألغ المتابعة');
  });

  test('the graph lists its names, and one opens on those it stands with', async () => {
    await open('#/graph');
    await shows('شبكة الأسماء', 'المغرب');
    await page.click('button', 'المغرب');
    await shows('الأمم المتحدة');
    await eventually(
      () => page.run((document) => document.querySelector('.graph__working') === null),
      (done) => done,
    );
    // A browser without WebGL (Firefox without a display) says that the list holds everything.
    const drawn = await page.run((document) => document.querySelectorAll('.graph__canvas canvas').length);
    if (drawn === 0) await shows('القائمة تقول كل ما فيها');
  });

  test('a name that nobody holds is said not to be there', async () => {
    await open('#/entity/person%3Anobody');
    await shows('لا مقال يذكر هذا الاسم');
    expect(session.driver.outside()).toEqual([]);
  });
}
