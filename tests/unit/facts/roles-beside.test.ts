import { describe, expect, test } from 'vitest';
import { briefArticle } from '../../../lib/brief/brief-article.ts';
import type { ArticleDraft } from '../../../lib/model/article.ts';

const rolesIn = (text: string): string[] => {
  const article: ArticleDraft = {
    extractor: 1, url: 'https://example.org/1', title: '', tags: [], language: 'ar', direction: 'rtl',
    blocks: [{ text, kind: 'paragraph' }], links: [], partial: false,
  }; // prettier-ignore
  return briefArticle(article, '').brief.people.flatMap(({ name, roles }) =>
    roles.map((role) => `${name} = ${role}`),
  );
};

describe('the words between a verb of saying and a name are his role', () => {
  test.each([
    [
      'وقال الأمين العام لمجلس أبحاث التكنولوجيا المتقدمة فيصل البناي إن النموذج جاهز.',
      'فيصل البناي = الأمين العام لمجلس أبحاث التكنولوجيا المتقدمة',
    ],
    [
      'وأشارت الرئيسة التنفيذية للمعهد نجوى الأعرج إلى أن النسخة الكاملة ستتاح.',
      'نجوى الأعرج = الرئيسة التنفيذية للمعهد',
    ],
    [
      'وقال المتحدث الرسمي لإدارة الدفاع المدني بمنطقة الرياض الرائد محمد الحمادي إن الحريق أخمد.',
      'محمد الحمادي = المتحدث الرسمي لإدارة الدفاع المدني بمنطقة الرياض',
    ],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });
});

describe('a noun for a person right before a name is his role', () => {
  test.each([
    ['وحصلت التلميذة سلمى الفاسي من طنجة على أعلى معدل.', 'سلمى الفاسي = التلميذة'],
    ['وتصدى حارس الزمالك أحمد الشناوي للكرة.', 'أحمد الشناوي = حارس الزمالك'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });
});

describe('no role is made of', () => {
  test.each([
    ['whose relative it is', 'وبكى والد الطفل أحمد الشناوي طويلا.'],
    ['what several are', 'ووقع رؤساء الشركتين أحمد العمر وعلي دغيم على المذكرة.'],
    ['the object of a verb with ل', 'وسلم الجائزة للتلميذة سلمى الفاسي.'],
  ])('%s', (_, text) => {
    expect(rolesIn(text).filter((line) => /والد|رؤساء|للتلميذة/u.test(line))).toEqual([]);
  });
});
