import { expect, test } from '@playwright/test';
import type { Surface, Tab } from '../helpers/driver.ts';
import { visibleText } from '../helpers/in-page.ts';
import {
  articlesOf,
  eventually,
  never,
  startSession,
  type BrowserName,
  type Session,
} from '../helpers/session.ts';

/** Pages that live and pages that attack: several stories, late text, storms of addresses, roots in the shadow. */
export function living(browser: BrowserName): void {
  let session: Session;
  let library: Tab;
  let tab: Tab;
  let panel: Surface;
  test.beforeEach(async () => {
    session = await startSession(browser);
    await session.consent();
    library = await session.page('library');
    tab = await session.driver.newTab(session.newsroom.url('nile-court'));
    panel = await session.driver.openPanel(tab);
    await eventually(
      () => articlesOf(library),
      (count) => count === 1,
    );
    await tab.activate();
  });
  test.afterEach(() => session.close());

  const shows = (words: string): Promise<string> =>
    eventually(
      () => panel.run(visibleText),
      (text) => text.includes(words),
      `the panel never showed «${words}»`,
    );

  test('the story that scrolls into view gets a brief of its own, with and without a new address in the bar', async () => {
    await tab.run(joinStories);
    for (const way of ['address', 'scroll'] as const) {
      await tab.run((_document, window, how) => {
        if (how === 'address') window.history.pushState(null, '', '/second/60001');
        else window.history.pushState(null, '', '/third/60002');
        window.document.getElementById(how === 'address' ? 'second' : 'third')?.scrollIntoView();
      }, way);
      await shows(way === 'address' ? 'الطرابلسي' : 'الحداد');
    }
    expect(await articlesOf(library)).toBe(3);
  });

  test('the address stays and the next story of the page is kept under its own', async () => {
    await tab.run(joinStories);
    await tab.run((document) => document.getElementById('third')?.scrollIntoView());
    await shows('الحداد');
    expect(await articlesOf(library)).toBe(2);
    await tab.run((document) => document.getElementById('first')?.scrollIntoView());
    await never(
      () => articlesOf(library),
      (count) => count > 2,
    );
  });

  test('an article written with document.write after loading is read', async () => {
    await tab.go(`${session.newsroom.origin('khaleej-wire')}/video/2041`);
    await tab.run((document, window, text) => {
      document.open();
      document.write(
        `<html lang="ar"><head><title>خطة لتجديد شبكة المياه في الأحياء القديمة</title></head><body><article><h1>خطة لتجديد شبكة المياه في الأحياء القديمة</h1>${text}</article></body></html>`,
      );
      document.close();
      // The address of a story: the one of the video never holds one.
      window.history.pushState(null, '', '/news/70001/written-with-document-write');
    }, SECOND);
    await eventually(
      () => articlesOf(library),
      (count) => count === 2,
      'the written article was not kept',
    );
  });

  test('a text in an open shadow root leaves no brief and no error', async () => {
    await tab.go(`${session.newsroom.origin('khaleej-wire')}/nothing/here/70002`);
    await tab.run((document, window, text) => {
      window.addEventListener('error', () => (document.documentElement.dataset['e2eError'] = 'yes'));
      const host = document.createElement('div');
      document.body.replaceChildren(host);
      host.attachShadow({ mode: 'open' }).innerHTML =
        `<article><h1>خطة لتجديد شبكة المياه</h1>${text}</article>`;
    }, SECOND);
    await never(
      () => articlesOf(library),
      (count) => count > 1,
      1_500,
    );
    expect(await tab.run((document) => document.documentElement.dataset['e2eError'] ?? 'none')).toBe('none');
  });

  test('the page stays quick in a storm of addresses and changes, and reads on afterwards', async () => {
    const worst = await tab.run(
      (document, window) =>
        new Promise<number>((resolve) => {
          const began = window.performance.now();
          let last = began;
          let gap = 0;
          let count = 0;
          const step = (): void => {
            const now = window.performance.now();
            gap = Math.max(gap, now - last);
            last = now;
            count += 1;
            if (count % 5 === 0) window.history.replaceState(null, '', `?n=${count}`);
            const line = document.createElement('i');
            line.textContent = String(count);
            document.body.append(line);
            if (now - began > 3_000) resolve(gap);
            else window.setTimeout(step, 5);
          };
          step();
        }),
    );
    expect(worst).toBeLessThan(1_000);
    await tab.go(session.newsroom.url('gharb-football'));
    await eventually(
      () => articlesOf(library),
      (count) => count >= 2,
    );
  });

  test('a page that takes over prototypes is read all the same: the script has a world of its own', async () => {
    await tab.go(session.newsroom.url('gharb-bus'));
    await tab.run((document, window) => {
      const broken = (): never => {
        throw new Error('taken');
      };
      window.Document.prototype.querySelectorAll = broken;
      window.Element.prototype.getAttribute = broken;
      window.Array.prototype.flatMap = broken;
      document.documentElement.dataset['taken'] = 'yes';
    });
    await eventually(
      () => articlesOf(library),
      (count) => count === 2,
    );
  });

  test('a page that comes back from the back/forward cache shows its brief again', async () => {
    await tab.go(session.newsroom.url('gharb-football'));
    await eventually(
      () => articlesOf(library),
      (count) => count === 2,
    );
    const other = await panel.run(visibleText);
    await tab.run((_document, window) => {
      window.setTimeout(() => window.history.back(), 0);
    });
    await eventually(
      () => tab.address(),
      (address) => address === session.newsroom.url('nile-court'),
    );
    await eventually(
      () => panel.run(visibleText),
      (text) => text !== other && text.length > 100,
    );
    expect(await articlesOf(library)).toBe(2);
  });
}

/** Puts two more stories below the one that is shown, each with its own address. Runs in the page. */
function joinStories(document: Document): void {
  const story = (id: string, url: string, title: string, lines: readonly string[]): void => {
    const article = document.createElement('article');
    article.id = id;
    article.dataset['url'] = url;
    article.style.minHeight = '2000px';
    const headline = document.createElement('h1');
    headline.textContent = title;
    article.append(headline);
    for (const line of lines) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      article.append(paragraph);
    }
    document.body.append(article);
  };
  const first = document.createElement('article');
  first.id = 'first';
  first.dataset['url'] = document.location.pathname;
  first.style.minHeight = '2000px';
  first.append(...document.body.childNodes);
  document.body.append(first);
  story('second', '/second/60001', 'مجلس المدينة يقر خطة لتجديد شبكة المياه في الأحياء القديمة', [
    'صادق مجلس مدينة الواحة، في جلسة عقدها مساء الخميس، على خطة لتجديد شبكة المياه في الأحياء القديمة بكلفة 45 مليون دولار على مدى أربع سنوات.',
    'وقالت رئيسة المجلس نادية الطرابلسي إن الأنابيب الحالية مدت قبل ستين عاما، وإن ثلث المياه يضيع فيها قبل أن يصل إلى البيوت.',
    'وأوضح المهندس المشرف على المشروع كمال بن عيسى أن الأشغال ستبدأ بحي الميناء في أكتوبر المقبل، على ألا تقطع المياه عن أي شارع أكثر من يومين.',
    'واعترض أربعة أعضاء على الخطة مطالبين بأن تشمل أيضا القرى المجاورة التي لا تزال تعتمد على الصهاريج.',
  ]);
  story('third', '/third/60002', 'المنتخب يفوز على ضيفه بهدفين ويتصدر مجموعته في التصفيات', [
    'فاز المنتخب الوطني على ضيفه بهدفين دون رد، مساء السبت، في المباراة التي جرت على ملعب الواحة ضمن الجولة الثالثة من التصفيات.',
    'وسجل المهاجم رامي الحداد الهدفين في الدقيقتين 23 و71، رافعا رصيده إلى خمسة أهداف في ثلاث مباريات، قبل أن يخرج مصابا في الدقائق الأخيرة.',
    'وقال المهاجم رامي الحداد بعد المباراة إن الفريق قدم أفضل عروضه هذا العام، وأضاف الحداد أن الهدف هو بلوغ النهائيات للمرة الأولى منذ عشرين عاما.',
    'ويتصدر المنتخب مجموعته بتسع نقاط، متقدما بثلاث نقاط على أقرب منافسيه، ويخوض مباراة الإياب بعد أسبوعين.',
  ]);
}

const SECOND = [
  'صادق مجلس مدينة الواحة، في جلسة عقدها مساء الخميس، على خطة لتجديد شبكة المياه في الأحياء القديمة بكلفة 45 مليون دولار على مدى أربع سنوات.',
  'وقالت رئيسة المجلس نادية الطرابلسي إن الأنابيب الحالية مدت قبل ستين عاما، وإن ثلث المياه يضيع فيها قبل أن يصل إلى البيوت.',
  'وأوضح المهندس المشرف على المشروع كمال بن عيسى أن الأشغال ستبدأ بحي الميناء في أكتوبر المقبل، على ألا تقطع المياه عن أي شارع أكثر من يومين.',
  'واعترض أربعة أعضاء على الخطة مطالبين بأن تشمل أيضا القرى المجاورة التي لا تزال تعتمد على الصهاريج.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');
