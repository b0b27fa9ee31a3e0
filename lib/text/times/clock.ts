import { numeral } from '../numbers/lexicon.ts';
import { readCardinal } from '../numbers/read.ts';
import { readOrdinal } from '../numbers/ordinals.ts';
import { iso, two, type Day } from './calendar.ts';
import { dayMonth } from './day-month.ts';
import { deictic } from './deictic.ts';
import { numericDate } from './numeric.ts';
import { weekdayDate } from './weekday.ts';
import { timeWord } from './lexicon.ts';
import { startAfter } from './parts.ts';
import type { Context, Expression } from './types.ts';

/** Part of the day at token `i`: «مساء», «في الليل», «بعد الظهر», «قبل الظهر», «بعد الزوال». */
function partAt({ doc }: Context, i: number): { part: string; end: number } | undefined {
  const { tokens } = doc;
  const key = tokens[i]?.key ?? '';
  if ((key === 'بعد' || key === 'قبل') && /^(?:ال)?(?:ظهر|زوال|منتصف)$/.test(tokens[i + 1]?.key ?? '')) {
    if (tokens[i + 1]!.key === 'منتصف')
      return tokens[i + 2]?.key === 'الليل' ? { part: 'MO', end: i + 3 } : undefined;
    return { part: key === 'بعد' ? 'PM' : 'MO', end: i + 2 };
  }
  const at = key === 'في' || key === 'من' ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'part' || word.joined || (at > i && !word.definite)) return undefined;
  return { part: word.item.code, end: at + 1 };
}

/** «9:31 من صباح أمس», «الثامنة من مساء الأحد»: the part of a day that is named. */
function partFrom(context: Context, i: number): { part: string; end: number; day: Expression } | undefined {
  const { tokens } = context.doc;
  const word = tokens[i]?.key === 'من' ? timeWord(tokens[i + 1]) : undefined;
  if (word?.item.kind !== 'part' || word.definite || word.joined) return undefined;
  const at = tokens[i + 2]?.key === 'يوم' ? i + 3 : i + 2;
  const day = deicticDay(context, at) ?? weekdayDate(context, at);
  return day && { part: word.item.code, end: day.end, day };
}

function hour24(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === 'MO' || part === 'DA') return hour === 12 ? 0 : hour;
  if (part === 'NI') return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
  return hour === 12 ? 12 : part === 'AF' && hour >= 10 ? hour : hour + 12;
}

const ZONE = /^(?:توقيت|بتوقيت|غرينتش|غرينيتش|جرينتش|جمت|gmt)$/;

const UTC = /^(?:غرينتش|غرينيتش|جرينتش|جمت|gmt)$/;
/** Words of a zone's name behind its first: «مكة المكرمة», «شرق الولايات المتحدة». */
const ZONE_WORDS = 2;

/** «بالتوقيت المحلي», «بتوقيت مكة المكرمة»: the token behind the zone at token `i`. */
function namedZone({ doc: { tokens } }: Context, i: number): number | undefined {
  const key = tokens[i]?.key ?? '';
  const next = tokens[i + 1];
  if (/^(?:بال|ال)توقيت$/.test(key))
    return next?.kind === 'word' && next.key.startsWith('ال') ? i + 2 : undefined;
  if ((key !== 'بتوقيت' && key !== 'توقيت') || next?.kind !== 'word' || UTC.test(next.key) || timeWord(next))
    return undefined;
  let end = i + 2;
  if (next.key.startsWith('ال')) return end;
  while (
    end < i + 2 + ZONE_WORDS &&
    tokens[end]?.kind === 'word' &&
    tokens[end]!.key.startsWith('ال') &&
    !timeWord(tokens[end])
  )
    end += 1;
  return end;
}

/** «(توقيت غرينتش)», «بتوقيت غرينتش», «GMT»: the token behind it, and whether it is UTC. */
function zoneAt(context: Context, i: number): { end: number; utc: boolean } | undefined {
  const { tokens } = context.doc;
  let at = tokens[i]?.key === '(' ? i + 1 : i;
  const local = namedZone(context, at);
  if (local !== undefined)
    return { end: tokens[i]?.key === '(' && tokens[local]?.key === ')' ? local + 1 : local, utc: false };
  if (!ZONE.test(tokens[at]?.key ?? '')) return undefined;
  let utc = false;
  const from = at;
  while (at < from + 3 && tokens[at]?.kind === 'word' && (ZONE.test(tokens[at]!.key) || at > from)) {
    utc ||= UTC.test(tokens[at]!.key);
    at += 1;
    if (utc) break;
    if (at - from >= 2) break;
  }
  if (tokens[i]?.key === '(' && tokens[at]?.key === ')') at += 1;
  return { end: at, utc };
}

const HOUR_WORDS = new Set('ساعه الساعه وساعه والساعه بساعه بالساعه لساعه لالساعه للساعه'.split(' '));

/** Clock times: «الساعة العاشرة والنصف صباحا», «7:30 مساء», «15:15», «الثامنة مساء». */
export function clock(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const named = HOUR_WORDS.has(tokens[i]?.key ?? '');
  const before = named ? undefined : partAt(context, i);
  let at = named ? i + 1 : (before?.end ?? i);
  // «الساعة الـ12».
  if (named && tokens[at]?.key === 'ال' && tokens[at + 1]?.kind === 'number') at += 1;
  let hour: number | undefined;
  let minute = 0;
  let second: number | undefined;
  const token = tokens[at];
  if (!token) return undefined;
  let sure = named;
  const skip = !named && token.kind === 'word' ? (numeral(token.key)?.skip ?? 0) : 0;
  if (token.kind === 'number') {
    const digits = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(token.key);
    // Behind «الساعة» the mark may be a stop, or none: «7.30», «1430».
    const loose = named ? /^(\d{1,2})[.,](\d{2})$|^([01]\d|2[0-3])([0-5]\d)$/.exec(token.key) : undefined;
    const whole = /^\d{1,2}$/.test(token.key) ? Number(token.key) : undefined;
    // «مدته 2:58 دقيقة» counts minutes.
    if (digits && timeWord(tokens[at + 1])?.item.kind === 'unit' && !timeWord(tokens[at + 1])!.definite)
      return undefined;
    if (digits) {
      [hour, minute] = [Number(digits[1]), Number(digits[2])];
      if (digits[3]) second = Number(digits[3]);
      sure = true;
    } else if (loose) {
      [hour, minute] = [Number(loose[1] ?? loose[3]), Number(loose[2] ?? loose[4])];
    } else if (whole !== undefined) hour = whole;
    at += 1;
  } else {
    const read = readOrdinal(text, tokens, at);
    if (
      read &&
      read.value <= 12 &&
      /(?:ال|لل|^ل)/.test(token.key) &&
      (/(?:ه|ولي)$/.test(token.key) || /عشر/.test(tokens[read.end - 1]!.key))
    ) {
      hour = read.value;
      at = read.end;
    } else if (named && /^(?:ال)?واحده$/.test(token.key)) {
      hour = 1;
      at += 1;
    } else if (named) {
      const cardinal = readCardinal(text, tokens, at);
      if (cardinal && cardinal.value <= 24 && cardinal.kind === 'cardinal') {
        hour = cardinal.value;
        at = cardinal.end;
      }
    }
  }
  if (hour === undefined || hour > 24 || minute > 59) return undefined;
  const early = token.kind === 'word' ? partAt(context, at) : undefined;
  if (early) at = early.end;
  const fine = minutesAt(context, at);
  if (fine) {
    minute = fine.minute;
    at = fine.end;
  }
  const morning = early ? undefined : partFrom(context, at);
  const part = early ?? morning ?? partAt(context, at);
  if (part && !early) at = part.end;
  const zone = zoneAt(context, at);
  if (zone) at = zone.end;
  if (!sure && !part && !before && !zone) return undefined;
  if (named && tokens[i + 1]?.kind !== 'number' && !fine && !part && hour === 24) return undefined;
  const total = minute < 0 ? hour * 60 + minute : hour * 60 + minute;
  const which = part?.part ?? before?.part;
  const h = hour24(Math.floor(total / 60), which) % 24;
  const value = `T${two(h)}:${two(((total % 60) + 60) % 60)}${second === undefined ? '' : `:${two(second)}`}${zone?.utc ? 'Z' : ''}`;
  const day = morning?.day ?? dayNear(context, at);
  return {
    first: i, end: day?.end ?? at, start: startAfter(doc, i, skip), type: 'TIME', rule: 'time.clock',
    resolve: (ref) => dated(day, value, ref),
  }; // prettier-ignore
}

function dated(
  day: Expression | undefined,
  value: string,
  ref: Day | undefined,
): ReturnType<Expression['resolve']> {
  const on = day?.resolve(ref);
  if (on?.from) return { ...on, value: iso(on.from) + value };
  return { value: `XXXX-XX-XX${value}` };
}

/** A day written right behind a clock time: «… مساء الجمعة», «… يوم الجمعة 20 سبتمبر». */
function dayNear(context: Context, i: number): Expression | undefined {
  const { tokens } = context.doc;
  const key = tokens[i]?.key ?? '';
  const at = key === 'من' && tokens[i + 1]?.key === 'يوم' ? i + 2 : key === 'يوم' || key === 'من' ? i + 1 : i;
  return weekdayDate(context, at) ?? (at === i ? deicticDay(context, at) : dayMonth(context, at));
}

function deicticDay(context: Context, i: number): Expression | undefined {
  const found = deictic(context, i);
  return found?.type === 'DATE' && found.rule === 'time.deictic' ? found : undefined;
}

/** «والنصف», «والربع», «إلا ربعا», «و20 دقيقة», «وثلاثين». */
function minutesAt({ doc }: Context, i: number): { minute: number; end: number } | undefined {
  const { tokens, text } = doc;
  const key = tokens[i]?.key ?? '';
  if (key === 'والنصف' || key === 'ونصف') return { minute: 30, end: i + 1 };
  if (key === 'والربع' || key === 'وربع') return { minute: 15, end: i + 1 };
  if (key === 'والثلث' || key === 'وثلث') return { minute: 20, end: i + 1 };
  if (key === 'الا' && /^(?:ال)?(?:ربع|ثلث)ا?$/.test(tokens[i + 1]?.key ?? ''))
    return { minute: tokens[i + 1]!.key.includes('ربع') ? -15 : -20, end: i + 2 };
  if (key === 'و' && tokens[i + 1]?.key === 'ثلاثه' && tokens[i + 2]?.key === 'ارباع')
    return { minute: 45, end: i + 3 };
  const split = key === 'و' ? i + 1 : i;
  const word = numeral(tokens[split]?.key ?? '');
  if (split === i && !word?.joined) return undefined;
  const read = readCardinal(text, tokens, split) ?? readOrdinal(text, tokens, split);
  if (!read || read.value < 1 || read.value > 59 || !Number.isInteger(read.value)) return undefined;
  const unit = /^دقي?ق(?:ه|تين)$|^دقائق$/.test(tokens[read.end]?.key ?? '');
  if (!unit && tokens[split]?.kind === 'number') return undefined;
  return { minute: read.value, end: unit ? read.end + 1 : read.end };
}

/** «صباح الثلاثاء», «مساء أمس», «فجر اليوم», «منتصف الليل»: a part of one day. */
export function partOfDay(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const key = tokens[i]?.key ?? '';
  if (/^[وبل]?منتصف$/.test(key)) {
    const at = tokens[i + 1]?.key === '-' ? i + 2 : i + 1;
    const word = timeWord(tokens[at]);
    const noon = /^(?:ال)?نهار$/.test(tokens[at]?.key ?? '');
    if (word?.item.code === 'NI' && !word.definite) return midnight(context, i, at + 1);
    if (!noon && (word?.item.kind !== 'part' || !word.definite)) return undefined;
    const value = noon || word?.item.code === 'AF' ? 'T12:00' : word?.item.code === 'NI' ? 'T24:00' : 'TMO';
    return {
      first: i,
      end: at + 1,
      type: 'TIME',
      rule: 'time.part-of-day',
      resolve: () => ({ value: `XXXX-XX-XX${value}` }),
    };
  }
  const word = timeWord(tokens[i]);
  if (word?.item.kind !== 'part' || word.definite) return undefined;
  const at = tokens[i + 1]?.key === 'يوم' ? i + 2 : i + 1;
  const day = deicticDay(context, at) ?? weekdayDate(context, at) ?? numericDate(context, at);
  if (!day) return undefined;
  const part = word.item.code;
  // «ليل الثلاثاء الأربعاء»: the night between them is named by both.
  const next = part === 'NI' && day.rule === 'time.weekday' ? timeWord(tokens[day.end]) : undefined;
  const between = next?.item.kind === 'weekday' && next.definite && next.skip === 0;
  return {
    first: i, end: between ? day.end + 1 : day.end, start: startAfter(doc, i, word.skip), type: 'TIME', rule: 'time.part-of-day', ...(day.anchor && { anchor: day.anchor }),
    resolve: (ref) => dated(day, `T${part}`, ref),
  }; // prettier-ignore
}

/** «منتصف ليل السبت الأحد», «منتصف ليل الخميس»: the end of the day named first. */
function midnight(context: Context, i: number, at: number): Expression | undefined {
  const { tokens } = context.doc;
  const day = weekdayDate(context, at) ?? deicticDay(context, at);
  if (!day) return undefined;
  const next = timeWord(tokens[day.end]);
  const second = next?.item.kind === 'weekday' && next.definite && (next.skip === 0 || next.joined);
  return {
    first: i, end: second ? day.end + 1 : day.end, start: startAfter(context.doc, i, /^[وبل]/.test(tokens[i]!.key) ? 1 : 0),
    type: 'TIME', rule: 'time.midnight', resolve: (ref) => dated(day, 'T24:00', ref),
  }; // prettier-ignore
}
