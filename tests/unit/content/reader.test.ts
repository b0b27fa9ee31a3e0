import { afterEach, describe, expect, it } from 'vitest';
import type { RawPage } from '../../../lib/model/raw-page.ts';
import { fixture, openReader, scrollTo, wait, type OpenReader } from './page.ts';

const ADDRESS = 'https://www.sahifa.example/news/2024/51234';
let open: OpenReader | undefined;

function start(html: string, url = ADDRESS, read = true): OpenReader {
  open = openReader(html, url, read);
  return open;
}

function bodyOf(html: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(html)![1]!;
}

afterEach(() => {
  open?.stop();
  open = undefined;
});

describe('a page that is no Arabic article', () => {
  it.each(['english', 'persian', 'urdu', 'login', 'shop'])(
    '%s sends nothing and stays as it was',
    async (id) => {
      const page = start(fixture(id));
      const before = page.window.document.documentElement.outerHTML;
      await wait(700);
      expect(page.sent).toEqual([]);
      expect(page.window.document.documentElement.outerHTML).toBe(before);
    },
  );
});

describe('an Arabic article', () => {
  it('is announced, read when it may be, and sent once', async () => {
    const page = start(fixture('br-glued'));
    await wait(150);
    expect(page.types()).toEqual(['page/found', 'article/submit']);
    await expect(page.reader.answer({ v: 1, type: 'page/ping', data: null })).resolves.toMatchObject({
      value: { state: 'submitted' },
    });
  });

  it('is not read when the background says no, until the reader asks', async () => {
    const page = start(fixture('br-glued'), ADDRESS, false);
    await wait(150);
    expect(page.types()).toEqual(['page/found']);
    await page.reader.answer({ v: 1, type: 'article/read', data: null });
    expect(page.types()).toEqual(['page/found', 'article/submit']);
  });

  it('is found once when its text comes late', async () => {
    const page = start(
      '<html lang="ar"><head><title>خبر</title></head><body><div id="app">…</div></body></html>',
    );
    await wait(50);
    expect(page.sent).toEqual([]);
    page.window.document.title = 'وزير النقل يفتتح رصيفا جديدا';
    page.window.document.body.innerHTML = bodyOf(fixture('br-glued'));
    await wait(1_200);
    expect(page.types()).toEqual(['page/found', 'article/submit']);
  });

  it('is replaced by the article of a same-document navigation, and the old text is not sent under the new address', async () => {
    const page = start(fixture('br-glued'));
    await wait(150);
    page.window.history.pushState({}, '', '/news/2024/60001');
    page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    await wait(600);
    expect(page.types()).toEqual(['page/found', 'article/submit', 'page/left']);
    page.window.document.body.innerHTML = bodyOf(fixture('figcaption'));
    await wait(900);
    expect(page.types()).toEqual([
      'page/found',
      'article/submit',
      'page/left',
      'page/found',
      'article/submit',
    ]);
    expect(page.sent.at(-1)?.data).toMatchObject({ url: 'https://www.sahifa.example/news/2024/60001' });
  });

  it('that the background refuses is forgotten, and sent again only when its text is another', async () => {
    const page = start(fixture('directory'));
    await wait(150);
    expect(page.types()).toEqual(['page/found', 'article/submit']);
    await expect(page.reader.answer({ v: 1, type: 'page/ping', data: null })).resolves.toMatchObject({
      value: { state: 'none' },
    });
    page.window.document.body.append(page.window.document.createElement('hr'));
    await wait(900);
    expect(page.types()).toEqual(['page/found', 'article/submit']);
    page.window.document.body.innerHTML = bodyOf(fixture('br-glued'));
    await wait(1_200);
    expect(page.types()).toEqual(['page/found', 'article/submit', 'page/found', 'article/submit']);
    await expect(page.reader.answer({ v: 1, type: 'page/ping', data: null })).resolves.toMatchObject({
      value: { state: 'submitted' },
    });
  });

  it('stops at once when the extension is gone', async () => {
    const page = start(fixture('br-glued'));
    page.stop();
    await wait(100);
    expect(page.types()).toEqual(['page/found']);
  });
});

describe('a page of several stories', () => {
  const titles = (page: OpenReader): string[] =>
    page.sent.flatMap(({ type, data }) => (type === 'article/submit' ? ((data as RawPage).h1[0] ?? '') : []));
  const FIRST = 'وزير النقل يفتتح رصيفا جديدا في ميناء الواحة لاستقبال السفن الكبيرة';
  const SECOND = 'مجلس المدينة يقر خطة لتجديد شبكة المياه في الأحياء القديمة';

  it('reads the story in view, and the next one when it comes into view, each once', async () => {
    const page = start(fixture('several-stories'));
    await wait(150);
    expect(titles(page)).toEqual([FIRST]);
    scrollTo(page.window, '.story', 0);
    await wait(600);
    expect(titles(page)).toEqual([FIRST]);
    for (let i = 0; i < 5; i += 1) scrollTo(page.window, '.story', 1);
    await wait(700);
    expect(titles(page)).toEqual([FIRST, SECOND]);
    scrollTo(page.window, '.story', 0);
    await wait(700);
    expect(titles(page)).toEqual([FIRST, SECOND, FIRST]);
  });

  it('reads a story that was loaded below later', async () => {
    const html = fixture('several-stories');
    const page = start(html.replace(/<article class="story"[^>]*51190[\s\S]*<\/article>/u, ''));
    await wait(150);
    expect(titles(page)).toEqual([FIRST]);
    const more = /<article class="story"[^>]*51190[\s\S]*?<\/article>/u.exec(html)![0];
    page.window.document.querySelector('main')!.insertAdjacentHTML('beforeend', more);
    scrollTo(page.window, '.story', 1);
    await wait(700);
    expect(titles(page)).toEqual([FIRST, SECOND]);
  });

  it('follows a site that puts the address of the story in view into the bar', async () => {
    const page = start(fixture('several-stories'));
    await wait(150);
    page.window.history.replaceState({}, '', '/news/2024/51190');
    scrollTo(page.window, '.story', 1);
    page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    await wait(1_200);
    expect(titles(page)).toEqual([FIRST, SECOND]);
    expect(page.sent.at(-1)?.data).toMatchObject({ url: 'https://www.sahifa.example/news/2024/51190' });
  });

  it('is not read more often than a page may be looked at', async () => {
    const page = start(fixture('several-stories'));
    await wait(150);
    for (let i = 0; i < 200; i += 1) scrollTo(page.window, '.story', i % 2);
    await wait(700);
    expect(titles(page).length).toBeLessThanOrEqual(2);
  });
});

describe('lives of a page', () => {
  it('a prerendered page is left alone until somebody sees it', async () => {
    open = openReader(fixture('br-glued'), ADDRESS, true, (window) =>
      Object.defineProperty(window.document, 'prerendering', { value: true }),
    );
    await wait(300);
    expect(open.sent).toEqual([]);
    open.window.document.dispatchEvent(new open.window.Event('prerenderingchange'));
    await wait(150);
    expect(open.types()).toEqual(['page/found', 'article/submit']);
  });

  it('a page from the back/forward cache is announced again', async () => {
    const page = start(fixture('br-glued'));
    await wait(150);
    const shown = new page.window.Event('pageshow');
    Object.defineProperty(shown, 'persisted', { value: true });
    page.window.dispatchEvent(shown);
    await wait(150);
    expect(page.types()).toEqual(['page/found', 'article/submit', 'page/found', 'article/submit']);
  });

  it('a navigation that was cancelled changes nothing', async () => {
    const navigation = new EventTarget();
    open = openReader(fixture('br-glued'), ADDRESS, true, (window) =>
      Object.defineProperty(window, 'navigation', { value: navigationOf(window) }),
    );
    function navigationOf(window: OpenReader['window']): EventTarget {
      return Object.assign(window.document.createElement('i'), { own: navigation });
    }
    await wait(150);
    const target = (open.window as unknown as { navigation: EventTarget }).navigation;
    for (const type of ['navigate', 'navigateerror', 'navigatesuccess'])
      target.dispatchEvent(new open.window.Event(type));
    await wait(600);
    expect(open.types()).toEqual(['page/found', 'article/submit']);
  });

  it('a text in an open shadow root that shows nothing else is no article to us, and no error', async () => {
    const page = start(
      '<html lang="ar"><head><title>خبر</title></head><body><div id="host"></div></body></html>',
    );
    page.window.document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = bodyOf(
      fixture('br-glued'),
    );
    await wait(900);
    expect(page.sent).toEqual([]);
  });

  it('a page that writes its article with document.write after loading is found', async () => {
    const page = start('<html lang="ar"><head><title>…</title></head><body><p>…</p></body></html>');
    await wait(50);
    page.window.document.body.innerHTML = '';
    page.window.document.write(fixture('br-glued'));
    page.window.document.close();
    await wait(1_300);
    expect(page.types()).toEqual(['page/found', 'article/submit']);
  });

  it('an article that was corrected is sent with its new text when it is asked for again', async () => {
    const page = start(fixture('br-glued'));
    await wait(150);
    page.window.document.body.innerHTML = page.window.document.body.innerHTML.replaceAll(
      'الوزير',
      'الوزير الجديد',
    );
    await page.reader.answer({ v: 1, type: 'article/read', data: null });
    const texts = page.sent.flatMap(({ type, data }) =>
      type === 'article/submit' ? (data as RawPage).blocks.map(({ text }) => text).join(' ') : [],
    );
    expect(texts).toHaveLength(2);
    expect(texts[1]).not.toBe(texts[0]);
  });
});

describe('messages that are not for the page', () => {
  it.each([
    undefined,
    null,
    'x',
    {},
    { v: 2, type: 'page/ping' },
    { v: 1, type: 'tab/read', data: { tabId: 1 } },
    { v: 1, type: 'evidence/show', data: { start: '0' } },
  ])('%j gets no answer', (message) => {
    expect(start(fixture('english')).reader.answer(message)).toBeUndefined();
  });

  it('answers not-found for a sentence that is not there', async () => {
    const page = start(fixture('br-glued'));
    await wait(150);
    const data = { start: 0, end: 5, text: 'جملة لا وجود لها في هذه الصفحة إطلاقا' };
    await expect(page.reader.answer({ v: 1, type: 'evidence/show', data })).resolves.toMatchObject({
      ok: false,
    });
  });
});

describe('hostile pages', () => {
  it('looks a bounded number of times while the page changes its address without end', async () => {
    const page = start(fixture('english'));
    for (let i = 0; i < 400; i += 1) {
      page.window.history.pushState({}, '', `/n/${i}`);
      page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    }
    await wait(900);
    expect(page.sent).toEqual([]);
  });

  it('announces an article once in a storm of addresses', async () => {
    const page = start(fixture('br-glued'));
    await wait(150);
    for (let i = 0; i < 200; i += 1) {
      page.window.history.replaceState({}, '', `/news/2024/51234?n=${i}`);
      page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    }
    await wait(900);
    expect(page.sent.length).toBeLessThanOrEqual(5);
  });

  it('gives up on a page that never rests', async () => {
    const page = start('<html><body><p id="p">٠</p></body></html>');
    const timer = setInterval(() => {
      page.window.document.getElementById('p')!.textContent = String(Math.random());
    }, 20);
    await wait(1_000);
    clearInterval(timer);
    expect(page.sent).toEqual([]);
  });

  it('survives a page that takes over what it asks for', async () => {
    const html = fixture('br-glued');
    const page = openReader('<html><body></body></html>', ADDRESS);
    open = page;
    Object.defineProperty(page.window.Document.prototype, 'querySelectorAll', {
      value: () => {
        throw new Error('mine');
      },
    });
    page.window.document.body.innerHTML = bodyOf(html);
    await wait(700);
    await expect(page.reader.answer({ v: 1, type: 'article/read', data: null })).resolves.toMatchObject({
      ok: false,
    });
  });
});
