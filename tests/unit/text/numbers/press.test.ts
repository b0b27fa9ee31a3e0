import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../lib/text/document.ts';
import { findMoney } from '../../../../lib/text/money.ts';
import { findNumbers } from '../../../../lib/text/numbers.ts';

const read = (text: string) => findNumbers(openDocument({ id: 't', text }));
const money = (text: string) => findMoney(openDocument({ id: 't', text }), []);

describe('numbers of the press', () => {
  it.each([
    ['توزيع «115» ألف وجبة', '«115» ألف', 115_000, 'وجبة'],
    ['(1.4) مليون سيارة', '(1.4) مليون', 1_400_000, 'سيارة'],
    ['30 إلى 40 بالمئة', '30 إلى 40 بالمئة', 30, undefined],
    ['عدد العاملين (130) عاملاً', '130', 130, 'عاملاً'],
    ['(2,464) منشأة', '2,464', 2464, 'منشأة'],
    ['مائتان وثلاثة أجزاء من مائة', 'مائتان وثلاثة أجزاء من مائة', 200.03, undefined],
  ])('%s', (text, span, value, unit) => {
    const [found, ...rest] = read(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ text: span, value });
    expect(found!.unit).toBe(unit);
  });

  it.each([
    ['أصيب 20 بجروح'],
    ['الرقم المجاني 19988 لاستقبال الطلبات'],
    ['قتل 15 وأصيب آخرون'],
    ['المنطقة (997) تلقت بلاغا'],
    ['الأعضاء الخمسة وافقوا'],
    ['القانون 18 الجديد'],
  ])('%s: what follows is not counted', (text) => {
    expect(read(text)).toMatchObject([{ kind: 'cardinal' }]);
    expect(read(text)[0]).not.toHaveProperty('unit');
  });

  it.each([
    ['اتصلوا على 0522334455'],
    ['الهاتف +212 6 61 23 45 67'],
    ['في آن واحد'],
    ['الأعمال أولا بأول'],
    ['بقيمة 1ر9 مليار'],
    ['انتهت 2-1'],
    ['لقاح كوفيد-19'],
  ])('%s holds no number', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('money of the press', () => {
  it.each([
    ['1،6 مليون يورو', '1،6 مليون يورو', 1_600_000, 'EUR'],
    ['بقيمة (20) مليون دولار', '(20) مليون دولار', 20_000_000, 'USD'],
    ['(500) دولار', '(500) دولار', 500, 'USD'],
    ['أكثر من (210) مائتين وعشرة ملايين يورو', 'مائتين وعشرة ملايين يورو', 210_000_000, 'EUR'],
  ])('%s', (text, span, amount, currency) => {
    expect(money(text)).toMatchObject([{ text: span, amount, currency }]);
  });

  it('says nothing where the decimal mark can be read both ways', () => {
    expect(money('بقيمة 1ر9 مليار دولار')).toEqual([]);
  });
});
