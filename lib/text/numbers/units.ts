import { procliticsOf } from '../clitics/proclitics.ts';
import { wordKey } from '../clitics/word-key.ts';
import type { TextDocument } from '../document.ts';

/** Function words and frequent verbs that may follow a number but are not what is counted. */
const NOT_UNITS = new Set(
  'امس اليوم غدا صباحا مساء حاليا سنويا يوميا شهريا من في علي الي عن مع او ثم ان بين بعد قبل منذ خلال حتي لدي عند ضد دون غير كما حيث التي الذي الذين هو هي هم كان كانت كانوا كانا كن قد لا لم لن ما هذا هذه ذلك تلك فقط تقريبا علما فيما بينما بينهم بينها منهم منها عبر حول نحو اي كل بعض جراء بسبب امام و ف ب ل ك اصل اخر اخري اخرين اخرون علاوه اضافه مقابل لصالح ضمن وفق حسب عقب اثر رغم سوي الا بل لكن ولكن'.split(
    ' ',
  ),
);
const SECOND = new Set('مربع مربعه مكعب مكعبه مئويه ضوئيه متري مربعا مكعبا'.split(' '));

/** The counted noun right behind a number, as written, with «مربع», «مكعب», «مئوية». */
export function unitAfter({ text, tokens }: TextDocument, at: number, part = false): string | undefined {
  const noun = tokens[at];
  // «الأشهر الـ18 الماضية»: only a part is counted of something definite («نصف السكان»).
  if (!part && noun !== undefined && noun.key.length > 4 && noun.key.startsWith('ال')) return undefined;
  if (noun?.kind !== 'word' || NOT_UNITS.has(noun.key) || noun.key.length < 2) return undefined;
  if (/^[وف](?:ال|ب|ل|ق)/.test(noun.key) || /^[وب]ال|^لل/.test(noun.key)) return undefined;
  // «إصابة 20 بجروح», «19988 لاستقبال», «15 وأصيب»: what carries a clitic is not counted.
  if ('وفبلك'.includes(noun.key[0]!) && procliticsOf(wordKey(text.slice(noun.start, noun.end))) !== '')
    return undefined;
  // Behind a bracket only the form of a counted noun is believed: «(130) عاملا», not «(997) تلقت».
  if (tokens[at - 1]?.kind === 'punctuation' && !/(?:ا|ه|ات)$/.test(noun.key)) return undefined;
  const second = tokens[at + 1];
  const end = second && SECOND.has(second.key) ? second.end : noun.end;
  return text.slice(noun.start, end);
}
