import { keyWords } from '../words.ts';
import { phrases, startsWithPhrase } from './phrases.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

/** Calls that no sentence of a story starts with. */
const CALLS = phrases(
  'تابعونا', 'تابعنا', 'اشترك الآن', 'اشترك في', 'اشتركوا في', 'حمل الآن', 'حمل التطبيق', 'حملوا تطبيق', 'انسخ الرابط', 'نسخ الرابط', 'شارك المقال', 'شارك الخبر', 'شارك هذا', 'شارك على', 'شاركها',
  'شاركنا رأيك', 'أرسل إلى صديق', 'انضم إلى قناتنا', 'انضموا إلى', 'للاشتراك في', 'اضغط هنا', 'لمتابعة أخبار', 'لمتابعة آخر', 'يمكنكم متابعة', 'يمكنك متابعة', 'تابع آخر', 'تابعوا آخر', 'تابعوا أخبار',
  'تابع أخبار', 'تابعوا صفحتنا', 'follow us', 'subscribe', 'share this', 'google play', 'app store', 'download',
); // prettier-ignore
/** Verbs that also open sentences («شارك الوزير في…», «تابعوا المسيرة»): only with the name of a network or an app. */
const VERBS = phrases(
  'تابعوا',
  'تابع',
  'شارك',
  'شاركوا',
  'اشترك',
  'اشتركوا',
  'حمل',
  'حملوا',
  'انضم',
  'انضموا',
  'للاطلاع على',
  'للاشتراك',
);
const NETWORKS = new Set(['فيسبوك', 'الفيسبوك', 'تويتر', 'واتساب', 'واتس', 'الواتساب', 'تيليجرام', 'تلغرام', 'تليجرام', 'انستغرام', 'انستجرام', 'يوتيوب', 'تيك', 'غوغل', 'جوجل', 'نبض', 'تطبيق', 'تطبيقنا', 'التطبيق', 'قناتنا', 'صفحتنا', 'النشره', 'نشرتنا', 'الرابط', 'facebook', 'twitter', 'whatsapp', 'telegram', 'instagram', 'youtube', 'tiktok', 'google', 'x', 'لينكدان', 'البريديه']); // prettier-ignore
const MAX_WORDS = 30;

/** Calls to follow, share, subscribe or install. */
export const followUs: BlockRule = {
  id: 'follow-us',
  title: 'a call to follow or share',
  drop: (blocks) =>
    indexesWhere(blocks, ({ text }) => {
      if (text.length > 300) return false;
      const words = keyWords(text);
      if (words.length === 0 || words.length > MAX_WORDS) return false;
      if (startsWithPhrase(words, CALLS) > 0) return true;
      if (startsWithPhrase(words, VERBS) === 0)
        return words.every((word) => NETWORKS.has(word) || word === 'شارك');
      return words.length === 1 || words.some((word) => NETWORKS.has(word));
    }),
};
