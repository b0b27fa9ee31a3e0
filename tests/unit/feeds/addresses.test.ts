import { describe, expect, test } from 'vitest';
import { originPattern, readAddress, resolveLink, samePlace } from '../../../lib/feeds/address.ts';
import { likelyTargets, namedFeeds, twinOf } from '../../../lib/feeds/discover.ts';
import { readOpml, writeOpml } from '../../../lib/feeds/opml.ts';
import { searchAddress, searchQuery } from '../../../lib/feeds/search.ts';

describe('addresses', () => {
  test.each([
    ['example.com', 'https://example.com/'],
    [' https://example.com/feed#x ', 'https://example.com/feed'],
    ['http://example.com', 'http://example.com/'],
    ['feed://example.com/rss', 'https://example.com/rss'],
    ['feed:https://example.com/rss', 'https://example.com/rss'],
    ['example.com:8080/rss', 'https://example.com:8080/rss'],
    ['موقع.example/خلاصة', 'https://xn--4gbrim.example/%D8%AE%D9%84%D8%A7%D8%B5%D8%A9'],
  ])('%s is %s', (typed, url) => {
    expect(readAddress(typed)).toEqual({ ok: true, url });
  });

  test.each([
    ['', 'empty'],
    ['two words', 'invalid'],
    ['word', 'invalid'],
    ['https://', 'invalid'],
    ['ftp://example.com', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://me:secret@example.com/', 'credentials'],
  ])('«%s» is refused: %s', (typed, fault) => {
    expect(readAddress(typed)).toEqual({ ok: false, fault });
  });

  test.each([
    ['https://example.com/feed', 'https://example.com/other', true],
    ['http://example.com/feed', 'https://example.com/feed', true],
    ['https://example.com/feed', 'http://example.com/feed', false],
    ['https://example.com/feed', 'https://www.example.com/feed', false],
    ['https://example.com/feed', 'https://example.com.evil.example/feed', false],
    ['https://example.com/feed', 'https://example.com:8443/feed', false],
    ['http://example.com:8080/', 'https://example.com/', false],
  ])('%s → %s stays in its place: %s', (from, to, same) => {
    expect(samePlace(from, to)).toBe(same);
  });

  test('links of other schemes are none', () => {
    expect(resolveLink('mailto:x@y.example', 'https://example.com/')).toBeUndefined();
    expect(resolveLink('../a', 'https://example.com/b/c')).toBe('https://example.com/a');
  });

  test('the pattern of a host has no port', () => {
    expect(originPattern('http://127.0.0.1:8080/feed')).toBe('http://127.0.0.1/*');
  });

  test('a hidden redirect is guessed on the same host only', () => {
    expect(likelyTargets('http://example.com/feed', new Set(['http://example.com/feed']))).toEqual([
      'https://example.com/feed',
      'https://example.com/feed/',
    ]);
    expect(likelyTargets('https://example.com/feed/', new Set(['https://example.com/feed/']))).toEqual([
      'https://example.com/feed',
    ]);
  });
});

describe('discovery', () => {
  test.each([
    ['https://example.com/feed', ['https://www.example.com/feed']],
    ['https://www.example.com/', ['https://example.com/']],
    ['http://127.0.0.1:80/', []],
    ['http://[::1]/', []],
    ['http://localhost:8080/', []],
  ])('the twin of %s is %j', (address, twins) => {
    expect(twinOf(address)).toEqual(twins);
  });

  test('feeds are named in the head, the comments last', () => {
    const html = `<html><head><base href="/ar/">
      <link rel="alternate" type="application/rss+xml" title="تعليقات" href="/comments/feed/">
      <link rel='alternate' type='application/rss+xml' title='الأخبار' href='feed?a=1&amp;b=2'>
      <LINK REL="Alternate" TYPE="application/atom+xml" HREF="https://www.example.com/atom.xml">
      <link rel=alternate hreflang=en href="/en/"><link rel="stylesheet" href="x.css">
      </head><body><link rel="alternate" type="application/rss+xml" href="/body"></body>`;
    expect(namedFeeds(html, 'https://www.example.com/news/1')).toEqual([
      { url: 'https://www.example.com/ar/feed?a=1&b=2', title: 'الأخبار' },
      { url: 'https://www.example.com/atom.xml' },
      { url: 'https://www.example.com/comments/feed/', title: 'تعليقات' },
    ]);
  });

  test('a page of a hundred links names ten', () => {
    const links = Array.from(
      { length: 100 },
      (_, i) => `<link rel="alternate" type="application/rss+xml" href="/${i}">`,
    );
    expect(namedFeeds(links.join(''), 'https://example.com/')).toHaveLength(10);
  });
});

describe('OPML', () => {
  test('what goes out comes back', () => {
    const feeds = [
      { url: 'https://a.example/rss?x=1&y=2', title: 'صحيفة «أ» & "ب" <ج>' },
      { url: 'http://b.example/', title: 'b' },
    ];
    const text = writeOpml(feeds, 'مواقع', '2024-09-20T10:00:00.000Z');
    expect(readOpml(text)).toEqual({ feeds, refused: 0, doubles: 0 });
  });

  test('folders are passed through, doubles and refused ones counted', () => {
    const reading = readOpml(`<opml><body><outline text="مجلد"><outline xmlurl='https://a.example/rss' text=أ>
      <outline text="ملف" xmlUrl="file:///x"/><outline xmlUrl="https://a.example/rss#x"/><outline text="بلا عنوان"/></outline></body>`);
    expect(reading).toEqual({
      feeds: [{ url: 'https://a.example/rss', title: 'أ' }],
      refused: 1,
      doubles: 1,
    });
  });

  test('another file is none', () => {
    expect(readOpml('<html></html>')).toBeUndefined();
    expect(readOpml('')).toBeUndefined();
  });

  test('a giant file is read in bounded time and kept within its cap', () => {
    const began = performance.now();
    const text = `<opml>${Array.from({ length: 60_000 }, (_, i) => `<outline xmlUrl="https://h${i}.example/"/>`).join('')}`;
    expect(readOpml(text)?.feeds.length).toBe(2_000);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('web search', () => {
  test('the headline becomes words', () => {
    expect(searchQuery('«اتفاق» بين المغرب والأمم المتحدة: تفاصيل | صحيفة')).toBe(
      'اتفاق بين المغرب والأمم المتحدة تفاصيل صحيفة',
    );
  });

  test('words are put into the address of the engine as they are', () => {
    expect(searchAddress('duckduckgo', 'أ & ب?#')).toBe(
      `https://duckduckgo.com/?q=${encodeURIComponent('أ & ب?#')}`,
    );
    expect(searchAddress('no such engine', 'x')).toMatch(/^https:\/\//u);
  });
});
