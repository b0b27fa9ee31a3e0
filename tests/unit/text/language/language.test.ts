import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../../lib/text/language.ts';

describe('language', () => {
  test.each([
    ['ar', 'أعلنت وزارة الداخلية اليوم الأربعاء عن نتائج الانتخابات في جميع الأقاليم.'],
    ['ar', 'هاد الشي اللي كاين دابا فالمغرب ديالنا مزيان بزاف والناس فرحانين'],
    ['ar', 'مش عارف ليه الناس دي مش عايزة تروح الشغل النهارده'],
    ['ar', 'زار الوفد مدينة أگادير والتقى رئيس شركة پيجو وعمدة المدينة'],
    ['fa', 'رئیس جمهور ایران گفت که این موضوع را با وزیران در میان گذاشته است.'],
    ['ur', 'وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے کام کر رہی ہے۔'],
    ['ps', 'د افغانستان د ولسمشر وياند وايي چې دوی به په دې اړه خبرې وکړي.'],
    ['ckb', 'سەرۆکی هەرێمی کوردستان لەگەڵ وەزیری دەرەوە کۆبووەوە و باسی دۆخی ناوچەکەیان کرد.'],
    ['ug', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونىدىكى ئىنسانلار بىلەن بىر يىغىن ئېچىلدى.'],
    ['sd', 'سنڌ جي وڏي وزير چيو آهي ته حڪومت ماڻهن جا مسئلا حل ڪندي.'],
    ['ms-Arab', 'ستياڤ اورڠ برحق دڤرليندوڠي اوله اوندڠ٢ دان تيدق بوليه دڤرلاكوكن دڠن كجم.'],
    ['other', 'The minister said on Wednesday that results are in.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test.each(['', 'تهران', '12/10/2024', 'سلام', '😀😀😀'])('«%s» is too little to tell', (text) => {
    expect(detectLanguage(text).language).toBe('und');
  });

  test('the letters and their share are counted', () => {
    expect(detectLanguage('قال Reuters')).toMatchObject({ letters: 3, share: 0.3 });
  });
});
