import { matchKey } from '../../text/fold.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));

/** Words that open what is said. The key folds أن and إن to one form. */
const THAT = keys('أن بأن');
const THAT_SUFFIXED = keys('أنه أنها أنهم أنهما أنهن أنني أني أننا أنك بأنه بأنها بأنهم بأنهما بأنني بأننا');
/** «رغم أن»، «بعد أن»: this أن opens no speech. */
export const NO_SPEECH_BEFORE_THAT = keys(
  'رغم بعد قبل غير إلا دون بدون منذ حتى مع لولا بمجرد سوى حيث كما لو شرط طالما يمكن يمكنه يمكنها يجب ينبغي يريد تريد يستطيع يكاد يحاول عسى',
);
/** «ضرورة أن»، «احتمال أن»: the noun belongs to what is said. */
export const SAID_NOUN_BEFORE_THAT = keys(
  'ضرورة أهمية وجوب احتمال إمكانية حقيقة خطورة أمله أملها ثقته ثقتها قناعته اعتقاده يقينه إيمانه',
);
/** A preposition between verb and أن belongs to the verb: «شدد على أن». */
export const BEFORE_THAT = keys('على إلى عن في');
/** Words that open an adverbial, not a subject. */
export const PREPOSITIONS = keys(
  'في فى من إلى الى على عن مع خلال عقب بعد قبل أمام عبر حول لدى بين منذ حتى ضمن ردا تعليقا تعقيبا بحسب حسب وفق وفقا بخصوص بشأن إثر أثناء فور ظهر صباح مساء أمس اليوم غدا الليلة عندما حين بينما فيما وهو وهي بـ لـ دون بدون نحو تحت فوق ضد بصفته بصفتها باسم بناء إضافة إلا رغم',
);
/** Small words a writer puts between verb and subject or connector. */
export const FILLERS = keys('أيضا كذلك قائلا قائلة بدوره بدورها هنا حرفيا نصا مجددا لاحقا أيضاً');
export const NEGATIONS = keys('لم لا لن ما ولم ولا ولن وما فلم فلا دون عدم');
export const RELATIVES = keys('الذي التي الذين اللذان اللتان والذي والتي والذين');
/** Clause words that may stand before a carried-over verb. */
export const SAME = keys('ذاته ذاتها نفسه نفسها عينه المذكور المذكورة');
/** «كان فلان قد قال». */
export const WAS = keys('كان كانت كانوا وكان وكانت وكانوا فكان وفكان');

export function isThat(key: string): boolean {
  return THAT.has(key);
}

/** «أنه»، «بأنها»: the pronoun is part of what is said. */
export function isThatSuffixed(key: string): boolean {
  return THAT_SUFFIXED.has(key);
}
