import currencies from 'cldr-numbers-full/main/ar/currencies.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../lib/text/document.ts';
import { findMoney } from '../../../../lib/text/money.ts';
import { findNumbers } from '../../../../lib/text/numbers.ts';

const read = (text: string, country?: string) => {
  const doc = openDocument({ id: 't', text, ...(country && { country }) });
  return findMoney(doc, findNumbers(doc));
};

describe('money', () => {
  it.each([
    ['قرض بقيمة 1.85 مليار درهم لمملكة المغرب', 1_850_000_000, 'MAD'],
    ['خصصت الإمارات مليون درهم', 1e6, 'AED'],
    ['بلغ 300 ألف دولار', 300_000, 'USD'],
    ['$20', 20, 'USD'],
    ['$1.5 مليار', 1.5e9, 'USD'],
    ['20 €', 20, 'EUR'],
    ['100 MAD', 100, 'MAD'],
    ['2.4 مليون إسترليني', 2.4e6, 'GBP'],
    ['20دولار أمريكي', 20, 'USD'],
    ['خمسة دنانير تونسية', 5, 'TND'],
    ['ديناران كويتيان', 2, 'KWD'],
    ['ثلاثة ملايين جنيه إسترليني', 3e6, 'GBP'],
  ])('%s', (text, amount, currency) => {
    expect(read(text)).toMatchObject([{ amount, currency }]);
  });

  it('knows every currency of CLDR by its Arabic name', () => {
    const table = currencies.main.ar.numbers.currencies as Record<string, { displayName: string }>;
    const missed: string[] = [];
    const byName = new Map<string, string[]>();
    for (const [code, { displayName }] of Object.entries(table)) {
      // CLDR notes years and kinds behind or before the name: «روبل روسي - 1991-1998».
      const name = displayName
        .replace(/^\([A-Z]+\)\s*/, '')
        .replace(/\s*\(.*$/, '')
        .replace(/\s*-\s*(?:\d|مالي).*$/, '');
      byName.set(name, [...(byName.get(name) ?? []), code]);
    }
    for (const [name, codes] of byName) {
      if (codes.includes('XXX')) continue;
      const [found] = read(`بلغ المبلغ 5 ${name}.`);
      if (!found || !codes.includes(found.currency))
        missed.push(`${codes.join()} ${name} → ${found?.currency}`);
    }
    expect(missed).toEqual([]);
  });

  it('leaves a bare noun open when nothing decides', () => {
    expect(read('دفع 500 ريال')).toMatchObject([
      { currency: '', ambiguous: ['BRL', 'IRR', 'OMR', 'QAR', 'SAR', 'YER'] },
    ]);
  });

  it('resolves a bare noun by name, sentence, text, outlet', () => {
    expect(read('دفع 500 ريال', 'SA')[0]).toMatchObject({ currency: 'SAR' });
    expect(read('دفع 500 ريال في الدوحة', 'SA')[0]).toMatchObject({ currency: 'QAR' });
    expect(read('تراجع الريال اليمني. دفع 500 ريال', 'SA')[0]).toMatchObject({ currency: 'YER' });
  });

  it('never turns centimes into dirhams silently', () => {
    expect(read('مليار سنتيم')).toMatchObject([
      { amount: 1e9, currency: '', ambiguous: ['DZD', 'MAD'], rule: 'money.subunit-open' },
    ]);
    expect(read('رصدت جماعة في المغرب مليار سنتيم')).toMatchObject([
      { amount: 1e7, currency: 'MAD', rule: 'money.subunit', text: 'مليار سنتيم' },
    ]);
  });

  it('keeps the ends of a range apart when both say their scale', () => {
    expect(read('ما بين 20 ألف و30 ألف دينار جزائري')).toMatchObject([
      { amount: 20_000, to: 30_000, currency: 'DZD' },
    ]);
  });

  it('reads ranges and bounds', () => {
    expect(read('ما بين 3 و5 ملايين دولار')).toMatchObject([{ amount: 3e6, to: 5e6, currency: 'USD' }]);
    expect(read('أزيد من 10 ملايين يورو')).toMatchObject([{ amount: 1e7, bound: 'min', currency: 'EUR' }]);
  });

  it('adds a smaller scale in digits to a scale in words', () => {
    expect(read('تريليونين و391.2 مليار دولار')).toMatchObject([
      { amount: 2_391_200_000_000, currency: 'USD' },
    ]);
  });

  it.each([
    'ارتفع الدولار اليوم',
    'وبعد سنتين من المعارك',
    'ملايين الدولارات',
    'الدورة الثانية للدينار',
    '5 أشخاص',
  ])('no amount in «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });
});
