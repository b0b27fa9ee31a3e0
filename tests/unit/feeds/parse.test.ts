import { describe, expect, test } from 'vitest';
import { headlinesOf } from '../../../lib/feeds/headlines.ts';
import { readFeed } from '../../../lib/feeds/parse/index.ts';

const NOW = '2024-10-01T00:00:00.000Z';
const FROM = 'https://news.example/ar/feed';

function titles(text: string): string[] {
  const reading = readFeed(text);
  if (!reading.ok) return [reading.fault];
  return headlinesOf(reading.feed, { id: FROM, title: 'مثال' }, FROM, NOW).map(
    ({ title, url }) => `${title} → ${url}`,
  );
}

const rss = (inner: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>ت</title>${inner}</channel></rss>`;
const item = (title: string, link: string, more = ''): string =>
  `<item><title>${title}</title><link>${link}</link>${more}</item>`;

describe('formats', () => {
  test.each([
    ['rss', rss(item('خبر', 'https://news.example/1'))],
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>ت</title><entry><title>خبر</title><link href="https://news.example/1"/><id>1</id></entry></feed>',
    ],
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>خبر</title><link rel="enclosure" href="/s.mp3"/><link rel="alternate" href="https://news.example/1"/><id>1</id></entry></feed>',
    ],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>ت</title></channel><item rdf:about="https://news.example/1"><title>خبر</title><link>https://news.example/1</link></item></rdf:RDF>',
    ],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"ت","items":[{"id":"1","url":"https://news.example/1","title":"خبر"}]}',
    ],
    [
      'sitemap',
      '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/1</loc><news:news><news:title>خبر</news:title><news:publication_date>2024-09-20</news:publication_date></news:news></url></urlset>',
    ],
    [
      'sitemap',
      '<urlset><url><loc>https://news.example/1</loc><n:news><n:title><![CDATA[خبر]]></n:title></n:news><image:image><image:loc>https://news.example/i.jpg</image:loc><image:title>صورة</image:title></image:image></url></urlset>',
    ],
  ])('%s is read', (kind, text) => {
    const reading = readFeed(text);
    expect(reading.ok && reading.feed.kind).toBe(kind);
    expect(titles(text)).toEqual(['خبر → https://news.example/1']);
  });

  test('a sitemap index names its children, those of news first', () => {
    const reading = readFeed(
      '<sitemapindex><sitemap><loc>https://news.example/tags.xml</loc><lastmod>2024-09-30</lastmod></sitemap><sitemap><loc>https://news.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>https://news.example/news.xml</loc></sitemap></sitemapindex>',
    );
    expect(reading.ok && reading.feed.children).toEqual([
      'https://news.example/news.xml',
      'https://news.example/tags.xml',
    ]);
  });

  test('a sitemap without headlines is empty: an address is no headline', () => {
    expect(titles('<urlset><url><loc>https://news.example/1</loc></url></urlset>')).toEqual(['empty']);
  });

  test('the wish of a feed for its own pace is read', () => {
    const reading = readFeed(rss(`<ttl>180</ttl>${item('خبر', '/1')}`));
    expect(reading.ok && reading.feed.every).toBe(180);
  });
});

describe('sloppiness', () => {
  test.each([
    [
      'a byte order mark and blanks before the declaration',
      `\ufeff\n\n${rss(item('خبر', '/1'))}`,
      ['خبر → https://news.example/1'],
    ],
    [
      'a warning of the server before the declaration',
      `<br />\n<b>Warning</b>: x in y.php<br />${rss(item('خبر', '/1'))}`,
      ['خبر → https://news.example/1'],
    ],
    [
      'relative links',
      rss(item('خبر', 'a/1') + item('خبر ثان', '/b/2')),
      ['خبر → https://news.example/ar/a/1', 'خبر ثان → https://news.example/b/2'],
    ],
    [
      'a bare ampersand in a link',
      rss(item('خبر', 'https://news.example/?a=1&b=2')),
      ['خبر → https://news.example/?a=1&b=2'],
    ],
    [
      'entities nobody declared',
      rss(item('قال &laquo;نعم&raquo;&nbsp;&hellip; &foo;', '/1')),
      ['قال «نعم» … &foo; → https://news.example/1'],
    ],
    [
      'entities escaped twice',
      rss(item('قال &amp;laquo;نعم&amp;raquo; &amp;#8211; ثم', '/1')),
      ['قال «نعم» – ثم → https://news.example/1'],
    ],
    [
      'CDATA with markup',
      rss(item('<![CDATA[ <b>خ</b>بر <br/>عاجل ]]>', '<![CDATA[ /1 ]]>')),
      ['خبر عاجل → https://news.example/1'],
    ],
    ['escaped markup', rss(item('&lt;p&gt;خبر&lt;/p&gt;', '/1')), ['خبر → https://news.example/1']],
    [
      'markup that was not escaped',
      rss(item('<em>خبر</em> مهم', '/1')),
      ['خبر مهم → https://news.example/1'],
    ],
    ['signs that are no tags', rss(item('3 < 5 و 7 > 2', '/1')), ['3 < 5 و 7 > 2 → https://news.example/1']],
    [
      'a script in a headline',
      rss(item('<![CDATA[خبر<script>alert(1)</script>]]>', '/1')),
      ['خبر → https://news.example/1'],
    ],
    ['direction controls', rss(item('خبر\u202e كاذب\u200b', '/1')), ['خبر كاذب → https://news.example/1']],
    [
      'an end that is missing',
      `<rss><channel><title>ت</title>${item('أول', '/1')}<item><title>ثان</title><link>/2`,
      ['أول → https://news.example/1', 'ثان → https://news.example/2'],
    ],
    [
      'elements closed in the wrong order',
      `<rss><channel>${item('أول', '/1')}<item><title>ثان</link></title><link>/2</link></item></channel>`,
      ['أول → https://news.example/1', 'ثان → https://news.example/2'],
    ],
    ['no root', `<channel><title>ت</title>${item('خبر', '/1')}</channel>`, ['خبر → https://news.example/1']],
    [
      'CDATA that is never closed',
      `<rss><channel>${item('<![CDATA[أول', '/1')}${item('<![CDATA[ثان]]>', '/2')}</channel></rss>`,
      ['أول → https://news.example/1', 'ثان → https://news.example/2'],
    ],
    [
      'the same guid twice',
      rss(item('أول', '/1', '<guid>7</guid>') + item('أول', '/1b', '<guid>7</guid>')),
      ['أول → https://news.example/1'],
    ],
    [
      'the same page twice',
      rss(item('أول', 'https://news.example/1?utm_source=rss') + item('أول', 'https://www.news.example/1')),
      ['أول → https://news.example/1?utm_source=rss'],
    ],
    [
      'items without headline or link',
      rss('<item><title>بلا رابط</title></item><item><link>/2</link></item>' + item('تام', '/3')),
      ['تام → https://news.example/3'],
    ],
    [
      'a permanent guid instead of a link',
      rss('<item><title>خبر</title><guid isPermaLink="true">https://news.example/g</guid></item>'),
      ['خبر → https://news.example/g'],
    ],
    [
      'links that are no links',
      rss(
        item('خبر', 'vbscript:x') +
          item('خبر', ['java', 'script:x'].join('')) +
          item('خبر', 'data:text/html,x') +
          item('سليم', '/1'),
      ),
      ['سليم → https://news.example/1'],
    ],
    [
      'xml:base',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://cdn.example/x/"><entry><title>خبر</title><link href="1"/></entry></feed>',
      ['خبر → https://cdn.example/x/1'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    [
      'a web page',
      '<!doctype html><html><head><title>x</title></head><body><p>خبر</body></html>',
      'not-a-feed',
    ],
    [
      'a web page with the name of a feed inside',
      '<html><body><pre>&lt;rss&gt;</pre><rss></rss></body></html>',
      'not-a-feed',
    ],
    ['words', 'Too many requests', 'not-a-feed'],
    ['nothing', ' \n', 'empty'],
    ['a feed without items', rss(''), 'empty'],
    ['half a root', '<rss version="2.0"><channel><title>ت', 'broken'],
    ['another JSON', '{"error":"no"}', 'not-a-feed'],
    ['JSON cut off', '{"version":"https://jsonfeed.org/version/1","items":[{"id"', 'broken'],
  ])('%s is no feed to follow', (_name, text, fault) => {
    expect(titles(text)).toEqual([fault]);
  });
});

describe('malice', () => {
  test.each([
    [
      'entities that multiply',
      `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>${rss(item('&c;', '/1'))}`,
    ],
    ['a million signs of opening', rss(item('<'.repeat(1_900_000), '/1'))],
    ['a million ampersands', rss(item('&'.repeat(1_900_000), '/1'))],
    ['elements six hundred thousand deep', `<rss><channel>${'<a>'.repeat(600_000)}`],
    ['sections opened without end', `<rss><channel>${'<![CDATA['.repeat(200_000)}</item>]]>`],
    ['sections opened inside items', `<rss><channel>${'<item><title><![CDATA['.repeat(80_000)}]]>`],
    ['quotes never closed', `<rss><channel>${`<a b="`.repeat(300_000)}`],
    ['many items', rss(item('خبر', '/1').repeat(30_000))],
    ['a giant attribute', `<rss><channel a="${'x'.repeat(1_900_000)}">${item('خبر', '/1')}`],
    [
      'entries of a sitemap without end',
      `<urlset>${'<url><loc>https://a.example/1</loc></url>'.repeat(40_000)}`,
    ],
    ['a JSON two hundred thousand deep', `{"version":"x","items":${'['.repeat(200_000)}`],
  ])('%s are read in bounded time', (_name, text) => {
    const began = performance.now();
    const found = titles(text);
    expect(performance.now() - began).toBeLessThan(2_500);
    expect(found.length).toBeLessThanOrEqual(200);
    expect(Math.max(...found.map((one) => one.length))).toBeLessThan(3_000);
  });
});
