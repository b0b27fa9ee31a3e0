import { describe, expect, it } from 'vitest';
import { anchorMap, locate, quoteOf } from '../../../lib/extract/anchor.ts';
import { extract } from '../../../lib/extract/index.ts';
import { clearHighlight, HIGHLIGHT, showHighlight } from '../../../lib/extract/highlight.ts';
import { documentOf } from './dom.ts';
import { fixture } from '../content/page.ts';

const url = 'https://www.sahifa.example/news/2024/51234';

function page(body: string): Document {
  return documentOf(`<html><body>${body}</body></html>`, url);
}

function letters(value: string): string {
  return value.replace(/[^\p{L}\p{N}]/gu, '');
}

describe('offsets of the article and ranges of the page', () => {
  it.each(['br-glued', 'related-in-body', 'subheadings', 'figcaption', 'bidi-spam'])(
    'every block of %s is found again, letter by letter',
    (id) => {
      const document = documentOf(fixture(id), url);
      const result = extract(document, new URL(url));
      if (!result.ok) throw new Error(result.reason);
      let start = 0;
      for (const { text } of result.draft.blocks) {
        const located = locate(document, quoteOf(result.anchor, start, start + text.length));
        expect(located?.how).toBe('exact');
        expect(letters(located?.range.toString() ?? '')).toBe(letters(text));
        start += text.length + 1;
      }
    },
  );

  it('finds words that run over elements and line breaks', () => {
    const located = locate(page('<p>قال <b>الوزير</b> إن <a href="#">الميناء</a><br>سيفتح غدا.</p>'), {
      text: 'الوزير إن الميناء سيفتح',
    });
    expect(located).toMatchObject({ how: 'exact' });
    expect(located?.range.toString()).toBe('الوزير إن الميناءسيفتح');
  });

  it.each([
    [
      'another spelling',
      'إفتتح الوزير المستشفي الجديد فى المدينة',
      'افتتح الوزير المستشفى الجديد في المدينه',
    ],
    ['marks and tatweel', 'افتتح الوزيـــرُ المستشفى', 'افتتح الوزير المستشفى'],
    ['other digits', 'بلغ العدد ٢٥ شخصا', 'بلغ العدد 25 شخصا'],
    ['other quotation marks', 'قال "لن نعود" ثم سكت', 'قال «لن نعود» ثم سكت'],
  ])('%s is the same words', (_, shown, stored) => {
    expect(locate(page(`<p>${shown}</p>`), { text: stored })).toMatchObject({ how: 'exact' });
  });

  it('tells equal sentences apart by their neighbours', () => {
    const document = page(
      '<p id="a">بدأ الحفل. ولم يعلق الوزير. ثم غادر.</p><p id="b">انتهى اللقاء. ولم يعلق الوزير. وعاد الوفد.</p>',
    );
    const text = 'بدأ الحفل. ولم يعلق الوزير. ثم غادر.\nانتهى اللقاء. ولم يعلق الوزير. وعاد الوفد.';
    const start = text.lastIndexOf('ولم يعلق');
    const located = locate(
      document,
      quoteOf(anchorMap([{ text }]), start, start + 'ولم يعلق الوزير.'.length),
    );
    expect(located?.range.startContainer.parentElement?.id).toBe('b');
  });

  it('never marks a part of a word', () => {
    expect(locate(page('<p>المكتبات العامة مفتوحة للجميع</p>'), { text: 'مكتب' })).toBeUndefined();
  });
});

describe('approximate anchoring', () => {
  const stored = 'وأعلنت الوزارة أن أشغال الميناء ستنتهي في شهر يونيو المقبل بعد تأخر دام عامين كاملين.';
  it.each([
    [
      'a word was changed',
      'وأعلنت الوزارة أن أشغال الميناء ستنتهي في شهر يوليو المقبل بعد تأخر دام عامين كاملين.',
    ],
    [
      'words were added',
      'وأعلنت الوزارة اليوم أن أشغال الميناء الجديد ستنتهي في شهر يونيو المقبل بعد تأخر دام عامين كاملين.',
    ],
    ['the end was cut', 'وأعلنت الوزارة أن أشغال الميناء ستنتهي في شهر يونيو المقبل.'],
  ])('finds the sentence although %s', (_, shown) => {
    const document = page(`<p>مقدمة لا شأن لها بالخبر أبدا.</p><p id="here">${shown}</p><p>خاتمة قصيرة.</p>`);
    const located = locate(document, { text: stored });
    expect(located?.how).toBe('approximate');
    expect(located?.range.startContainer.parentElement?.id).toBe('here');
  });

  it('finds nothing where other words stand', () => {
    expect(
      locate(page('<p>وأعلنت الوزارة أن المدارس ستفتح أبوابها يوم الأحد القادم في جميع المدن.</p>'), {
        text: stored,
      }),
    ).toBeUndefined();
  });
});

describe('a page that changed after it was read', () => {
  const text = 'وقالت رئيسة المجلس إن الأنابيب الحالية مدت قبل ستين عاما، وإن ثلث المياه يضيع فيها.';
  it.each<[string, string, 'exact' | 'approximate']>([
    [
      'split over many text nodes and elements',
      'وقالت <b>رئيسة</b> <i>المج</i>لس إن الأنابيب<span> الحالية</span> مدت قبل ستين عاما، وإن ثلث المياه يضيع فيها.',
      'exact',
    ],
    ['set with no-break spaces', text.replaceAll(' ', '&nbsp;'), 'exact'],
    [
      'given its vowel marks',
      'وقالتْ رئيسةُ المجلسِ إنّ الأنابيبَ الحاليةَ مُدّت قبلَ ستّين عامًا، وإنّ ثلثَ المياهِ يضيعُ فيها.',
      'exact',
    ],
    [
      'broken into lines',
      'وقالت رئيسة المجلس إن الأنابيب<br>الحالية مدت قبل ستين عاما،<br/>وإن ثلث المياه يضيع فيها.',
      'exact',
    ],
    ['corrected in one word', text.replace('ستين', 'سبعين'), 'approximate'],
    ['given a footnote sign inside', text.replace('عاما،', 'عاما [1]،'), 'approximate'],
  ])('still shows the sentence when it was %s', (_, shown, how) => {
    const document = page(`<p>مقدمة الخبر هنا.</p><p id="here">${shown}</p><p>ثم جاءت خاتمة.</p>`);
    const located = locate(document, { text, before: 'مقدمة الخبر هنا.', after: 'ثم جاءت خاتمة.' });
    expect(located?.how).toBe(how);
    expect(located?.range.startContainer.parentElement?.closest('#here')?.id).toBe('here');
    expect(located?.range.endContainer.parentElement?.closest('#here')?.id).toBe('here');
  });

  it('finds it after text nodes were split in the live page', () => {
    const document = page(`<p id="here">${text}</p>`);
    let node = document.getElementById('here')!.firstChild as Text;
    while (node.data.length > 7) node = node.splitText(7);
    expect(locate(document, { text })).toMatchObject({ how: 'exact' });
  });
});

describe('the highlight', () => {
  it('paints a range without touching the page and goes away again', () => {
    const document = page('<p>قال الوزير إن الميناء سيفتح غدا.</p>');
    const before = document.documentElement.outerHTML;
    const painted = new Map<string, unknown>();
    document.defaultView!.Element.prototype.scrollIntoView = () => undefined;
    const window = Object.assign(Object.create(null) as object, {
      CSS: { highlights: painted },
      Highlight: class {
        readonly range: Range;
        constructor(range: Range) {
          this.range = range;
        }
      },
    }) as unknown as Window;
    expect(showHighlight(window, locate(document, { text: 'الميناء سيفتح' })!)).toBe(true);
    expect((painted.get(HIGHLIGHT) as { range: Range }).range.toString()).toBe('الميناء سيفتح');
    clearHighlight(window);
    expect(painted.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
