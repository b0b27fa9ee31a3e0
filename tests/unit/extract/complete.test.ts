import { describe, expect, it } from 'vitest';
import { completeDraft } from '../../../lib/extract/complete.ts';
import { outletFor } from '../../../lib/extract/outlets.ts';
import type { ArticleDraft, PageDate } from '../../../lib/model/article.ts';

function dated(host: string, raw: string): PageDate | undefined {
  const draft: ArticleDraft = {
    extractor: 1,
    url: `https://${host}/news/51234`,
    title: 'خبر',
    tags: [],
    published: { raw, source: 'visible', calendar: 'gregory', confidence: 0 },
    language: 'ar',
    direction: 'rtl',
    blocks: [],
    links: [],
    partial: false,
  };
  return completeDraft(draft, draft.url).published;
}

describe('the habits of a known outlet', () => {
  it('make the order of day and month sure', () => {
    expect(dated('www.hespress.com', '3/4/2024')).toMatchObject({ value: '2024-04-03' });
    expect(dated('www.hespress.com', '3/4/2024')!.confidence).toBeGreaterThan(
      dated('sahifa.example', '3/4/2024')!.confidence,
    );
  });

  it('make a Hijri day a day only where the calendar is computed', () => {
    const raw = '5 رمضان 1445';
    expect(outletFor('www.spa.gov.sa')).toMatchObject({ hijri: true });
    expect(dated('www.spa.gov.sa', raw)).toMatchObject({ value: '2024-03-15', calendar: 'hijri' });
    expect(dated('www.hespress.com', raw)?.value).toBeUndefined();
  });

  it.each([
    ['www.hespress.com', '12 شتنبر 2024', '12 أيلول 2024'],
    ['www.elkhabar.com', '12 جوان 2024', '12 حزيران 2024'],
  ])('of %s make %s surer than %s', (host, own, foreign) => {
    expect(dated(host, own)!.confidence).toBeGreaterThan(dated(host, foreign)!.confidence);
  });

  it('do not doubt an outlet that gives both names', () => {
    expect(dated('www.bbc.com', '3 مارس/ آذار 2024')).toMatchObject({
      value: '2024-03-03',
      confidence: 0.75,
    });
  });
});
