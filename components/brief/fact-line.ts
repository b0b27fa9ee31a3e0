import type { Translator } from '../../lib/i18n/translator.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import type { Fact, MoneyMention, NumberMention, TimeMention } from '../../lib/model/analysis.ts';
import type { Brief } from '../../lib/model/brief.ts';

/** One fact put into words: what a row shows, in reading order. Texts from the page are as written. */
export interface FactLine {
  /** Who acts, or speaks. */
  readonly lead?: string;
  /** A sum or figure as printed, with what it comes to in plain digits. */
  readonly figure?: { readonly printed: string; readonly plain?: string };
  /** What happened, was said or agreed: a stretch of the text. */
  readonly body?: string;
  /** Said aloud by somebody: in quotation marks. */
  readonly quoted: boolean;
  readonly when: readonly WhenNote[];
  readonly where?: string;
  /** Payer and payee, purpose, the other side. */
  readonly notes: readonly string[];
}

export interface WhenNote {
  readonly text: string;
  /** How the article has it, when that is not the date itself. */
  readonly printed?: string;
  /** A day: «بعد أسبوعين», and the same day of the other calendar. */
  readonly relative?: string;
  readonly hijri?: string;
  readonly inferred: boolean;
  readonly approximate: boolean;
}

/** Longest stretch of text a row shows; the rest is one click away. */
const BODY = 240;
/** A stretch shorter than this, of which nobody is the subject, says too little: its whole sentence is shown. */
const TELLING = 20;

/** Kinds whose two sides stand together before the words, as «المغرب والأمم المتحدة». */
const TOGETHER: ReadonlySet<Fact['kind']> = new Set(['agreement', 'meeting', 'upcoming']);
/** How the other side is named where it does not stand together with the first. */
const WHOM: { readonly [kind in Fact['kind']]?: string } = {
  visit: 'fact-with',
  commitment: 'fact-toward',
  decision: 'fact-toward',
  statement: 'fact-toward',
};

export function factLine(
  fact: Fact,
  brief: Brief,
  names: ReadonlyMap<string, string>,
  text: string,
  translator: Translator,
  now: string,
): FactLine {
  const named = (keys: readonly string[] = []): string[] => [
    ...new Set(keys.map((key) => names.get(key)).filter((name) => name !== undefined)),
  ];
  const { analysis } = brief;
  const quote = fact.quote === undefined ? undefined : analysis.quotes[fact.quote];
  const money = fact.money === undefined ? undefined : analysis.money[fact.money];
  const number = fact.number === undefined ? undefined : analysis.numbers[fact.number];
  const who = named(fact.who);
  const whom = named(fact.whom);
  const { lead, notes } = sides(fact, who, whom, translator);
  const speaker = quote?.speaker && speakerOf(quote.speaker, names, translator);
  const first = speaker ?? lead;
  const body = quote?.text ?? telling(fact.what, first) ?? text.slice(fact.evidence.start, fact.evidence.end);
  const figure = figureOf(money, number, translator);
  const where = named(fact.where);
  return {
    ...(first !== undefined && { lead: first }),
    ...(figure && { figure }),
    body: shorten(body),
    quoted: quote?.direct === true,
    when: (fact.when ?? []).flatMap((index) => whenNote(analysis.times[index], translator, now)),
    ...(where.length > 0 && { where: translator.list(where) }),
    notes: [...notes, ...transfer(fact, names, translator)],
  };
}

function sides(
  fact: Fact,
  who: readonly string[],
  whom: readonly string[],
  { list, t }: Translator,
): { lead: string | undefined; notes: string[] } {
  const joined = (all: readonly string[]): string | undefined => (all.length === 0 ? undefined : list(all));
  if (TOGETHER.has(fact.kind)) return { lead: joined([...new Set([...who, ...whom])]), notes: [] };
  // Who was appointed is the news; who appointed stands after it.
  if (fact.kind === 'appointment' && whom.length > 0)
    return { lead: joined(whom), notes: who.length > 0 ? [t('fact-by', { names: list(who) })] : [] };
  const note = WHOM[fact.kind];
  return {
    lead: fact.kind === 'money' ? undefined : joined(who),
    notes: note !== undefined && whom.length > 0 ? [t(note, { names: list(whom) })] : [],
  };
}

function speakerOf(
  speaker: { readonly text: string; readonly key?: string; readonly role?: string },
  names: ReadonlyMap<string, string>,
  { t }: Translator,
): string {
  const name = (speaker.key === undefined ? undefined : names.get(speaker.key)) ?? speaker.text;
  return speaker.role === undefined ? isolate(name) : t('speaker-role', { name, role: speaker.role });
}

function transfer(fact: Fact, names: ReadonlyMap<string, string>, { t }: Translator): string[] {
  const payer = fact.payer === undefined ? undefined : names.get(fact.payer);
  const payee = fact.payee === undefined ? undefined : names.get(fact.payee);
  const out: string[] = [];
  if (payer !== undefined && payee !== undefined) out.push(t('money-from-to', { payer, payee }));
  else if (payer !== undefined) out.push(t('money-from', { payer }));
  else if (payee !== undefined) out.push(t('money-to', { payee }));
  if (fact.purpose !== undefined) out.push(t('money-purpose', { purpose: fact.purpose }));
  return out;
}

/**
 * The figure as printed, with the reading that tells more: digits of a sum in words («1,850,000,000 درهم مغربي» of «1.85 مليار
 * درهم»), and the other way round a short one of a sum in long digits («نحو 1.85 مليار درهم مغربي» of «1.853.412.000 درهم»).
 */
function figureOf(
  money: MoneyMention | undefined,
  number: NumberMention | undefined,
  translator: Translator,
): FactLine['figure'] {
  if (money !== undefined) {
    const plain = money.currency === '' ? undefined : plainMoney(money, translator);
    return { printed: money.text, ...(plain !== undefined && { plain }) };
  }
  if (number === undefined || number.kind === 'ordinal') return undefined;
  const inWords = !/\p{Nd}/u.test(number.text);
  return { printed: number.text, ...(inWords && { plain: translator.number(number.value) }) };
}

/** From here on digits are harder to read than «1.85 مليار». */
const LONG_SUM = 1_000_000;
/** Digits of a short reading after the point. */
const SHORT_DIGITS = 2;

function plainMoney(money: MoneyMention, translator: Translator): string | undefined {
  const { amount, to, bound, currency } = money;
  const { t, number } = translator;
  const inDigits = /\p{Nd}{4}|\p{Nd}[.,٬\u00A0 ]\p{Nd}{3}[.,٬\u00A0 ]?\p{Nd}{3}/u.test(money.text);
  const short = inDigits && amount >= LONG_SUM;
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: SHORT_DIGITS,
    ...(short && { notation: 'compact', compactDisplay: 'long' }),
  };
  try {
    const value =
      to === undefined
        ? number(amount, options)
        : t('range', { from: number(amount), to: number(to, options) });
    if (bound !== undefined) return t(`bound-${bound}`, { value });
    return short && to === undefined && isRounded(amount) ? t('bound-approx', { value }) : value;
  } catch {
    // Not a currency code Intl knows.
    return undefined;
  }
}

/** True when a reading in thousands, millions or billions with two digits after the point leaves something out. */
function isRounded(amount: number): boolean {
  const step = 1_000 ** Math.min(Math.floor(Math.log10(amount) / 3), 4);
  const shown = (amount / step) * 10 ** SHORT_DIGITS;
  return Math.abs(shown - Math.round(shown)) > 1e-6;
}

function whenNote(time: TimeMention | undefined, translator: Translator, now: string): WhenNote[] {
  if (time === undefined) return [];
  const { interval, relative, hijri } = translator;
  const { from, to = from, inferred = false, approximate = false } = time;
  const dated = time.type === 'DATE' || time.type === 'TIME';
  const text = dated && from !== undefined && to !== undefined ? interval(from, to) : undefined;
  if (text === undefined || from === undefined) return [{ text: isolate(time.text), inferred, approximate }];
  const same = time.calendar === 'gregory' && time.text.includes(from.slice(0, 4));
  const day = from === to && from.length === 10;
  const [ago, other] = day ? [relative(from, now), hijri(from)] : [];
  return [
    {
      text,
      ...(!same && { printed: time.text }),
      ...(ago !== undefined && { relative: ago }),
      ...(other !== undefined && { hijri: other }),
      inferred,
      approximate,
    },
  ];
}

function telling(what: string | undefined, lead: string | undefined): string | undefined {
  return what !== undefined && (lead !== undefined || what.length >= TELLING) ? what : undefined;
}

function shorten(text: string): string {
  if (text.length <= BODY) return text;
  const cut = text.lastIndexOf(' ', BODY);
  return `${text.slice(0, cut > 0 ? cut : BODY)}…`;
}
