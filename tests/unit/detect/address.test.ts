import { describe, expect, it } from 'vitest';
import { address } from '../../../lib/detect/signals/address.ts';

const read = (url: string) => address.read({ document: undefined as never, url: new URL(url) });

describe('addresses that may hold an article', () => {
  it.each([
    'https://sahifa.example/news/2024/05/22/123456',
    'https://sahifa.example/?p=12345',
    'https://sahifa.example/archives/239823',
    'https://sahifa.example/category/news/%D9%88%D8%B2%D9%8A%D8%B1-%D8%A7%D9%84%D9%86%D9%82%D9%84-%D9%8A%D9%81%D8%AA%D8%AA%D8%AD-%D8%B1%D8%B5%D9%8A%D9%81%D8%A7',
    'https://sahifa.example/research/صحة',
    'https://web.archive.org/web/20240601000000/https://sahifa.example/news/12345',
    'http://sahifa.example/2013/middle_east/8/3/syria.clashes/index.html',
    'https://sahifa.example/%E0%A4%A/broken-escape-in-path',
  ])('%s is not refused', (url) => {
    expect(read(url).stop).toBeUndefined();
  });
});

describe('addresses that never do', () => {
  it.each([
    'https://sahifa.example/',
    'https://sahifa.example/index.php',
    'https://sahifa.example/ar',
    'https://sahifa.example/search?q=x',
    'https://sahifa.example/find?query=x',
    'https://sahifa.example/tag/ميناء',
    'https://sahifa.example/وسم/ميناء',
    'https://sahifa.example/author/someone',
    'https://sahifa.example/category/politics',
    'https://sahifa.example/category/politics/page/2',
    'https://sahifa.example/archives',
    'https://ar.wikipedia.org/wiki/المريخ',
    'https://www.youtube.com/watch?v=12345678',
    'https://web.archive.org/web/20101222095305/http://sahifa.example/',
    'ftp://sahifa.example/news/12345',
    'file:///home/me/news.html',
  ])('%s is refused', (url) => {
    expect(read(url)).toMatchObject({ stop: true });
  });

  it('does not take the end of another host for a known one', () => {
    expect(read('https://notx.com/news/12345').stop).toBeUndefined();
  });
});
