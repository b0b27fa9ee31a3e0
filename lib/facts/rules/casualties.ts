import type { Fact } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { isUnreal, makeFact, placesIn, statusAt, timesIn } from './shared/fields.ts';
import { casualtyOf, verbOf } from './shared/lexicon.ts';
import { tokenAt } from './shared/offsets.ts';
import type { Reading } from './shared/reading.ts';
import { trigger } from './shared/triggers.ts';

/** A number may follow its verb or masdar by so many tokens: «قُتل نحو 11 شخصا», «مقتل ما لا يقل عن 12». */
const REACH = 6;
const EVENT = { dead: 'قتلى', hurt: 'جرحى', missing: 'مفقودون' } as const;
type Loss = keyof typeof EVENT;
const NEARLY = wordClass('nearly');
const DEMISE = wordClass('demise');
const VICTIM = wordClass('victim');
const LOSS_COUNTS = wordClass('loss-count');
const TOLL = wordClass('toll');
/** «12 شخصا لا يزالون في عداد المفقودين»: how far behind the number the loss may stand. */
const BEHIND = 9;
/** «14 جنديا أفغانيا قتلوا»: how far behind it its verb. */
const AFTER = 4;

/** Dead, wounded and missing with their counts: verbs, masdars, counted nouns and duals. */
export const casualties: FactRule = {
  id: 'casualties',
  title: 'dead, wounded, missing',
  triggers: trigger('casualty', 'number'),
  find(reading, ctx) {
    const out: Fact[] = [];
    const taken = new Set<number>();
    const { start, end } = reading.view.numbers;
    for (let at = start; at < end; at += 1) {
      const number = ctx.numbers[at]!;
      if (number.kind !== 'cardinal' || number.value > 5_000_000) continue;
      const first = tokenAt(ctx, reading, number.start);
      const last = tokenAt(ctx, reading, number.end - 1);
      const loss = lossOf(reading, ctx, first, last);
      if (loss === undefined || reading.quoted(first) || isUnreal(ctx, first, reading.clauseOf(first)))
        continue;
      if (taken.has(first)) continue;
      taken.add(first);
      const noun = casualtyOf(ctx.doc.tokens[last + 1]?.key ?? '');
      out.push(fact(reading, ctx, loss, first, noun === undefined ? last + 1 : last + 2, at));
    }
    for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1) {
      const { key } = ctx.doc.tokens[i]!;
      if (!/(?:ان|ين)$/u.test(key) || !/^[وف]?(?:قتيل|جريح|شهيد)(?:ان|ين)$/u.test(key)) continue;
      if (
        reading.quoted(i) ||
        isUnreal(ctx, i, reading.clauseOf(i)) ||
        out.some((one) => one.end > ctx.doc.tokens[i]!.start)
      )
        continue;
      out.push(fact(reading, ctx, key.includes('جريح') ? 'hurt' : 'dead', i, i + 1));
    }
    return out;
  },
};

function fact(
  reading: Reading,
  ctx: RuleContext,
  loss: Loss,
  from: number,
  to: number,
  number?: number,
): Fact {
  const clause = reading.clauseOf(from);
  const end = Math.min(to, clause.end);
  const { tokens, text } = ctx.doc;
  return makeFact(ctx, reading, 'casualties', from, Math.max(end, from + 1), {
    event: EVENT[loss], number, what: text.slice(tokens[from]!.start, tokens[Math.max(end, from + 1) - 1]!.end),
    when: timesIn(ctx, reading.view.tokens.start, reading.view.tokens.end), where: placeOf(reading, ctx, from),
    status: statusAt(ctx, from), confidence: 0.85,
  }); // prettier-ignore
}

/** What befell the counted: the noun behind the number, else the verb or masdar before it. */
function lossOf(reading: Reading, ctx: RuleContext, first: number, last: number): Loss | undefined {
  const { tokens } = ctx.doc;
  const noun = casualtyOf(tokens[last + 1]?.key ?? '');
  if (noun?.part === 'noun') return noun.class as Loss;
  if (LOSS_COUNTS.has(tokens[last + 1]?.key ?? '') && tokens[last + 1]!.key !== 'اصابه') return 'dead';
  const counted = noun?.part === 'counted';
  const next = tokens[last + 1];
  const told = counted ? (tollBefore(reading, ctx, first) ?? lossBehind(reading, ctx, last)) : undefined;
  if (told !== undefined) return told;
  // «قضى 675 مهاجرا»: the ruling verb with people is a death.
  if (
    counted &&
    reading.verbs.some((one) => one.lemma === 'قضى' && one.tense === 'past' && one.at === first - 1)
  )
    return 'dead';
  // A bare number behind «مقتل» or «أصيب» counts people; one with another noun («مقتل 3 كلاب») does not.
  if (
    !counted &&
    next?.kind === 'word' &&
    ctx.numbers.some(
      (one) => one.unit !== undefined && tokens[first]!.start >= one.start && tokens[first]!.start < one.end,
    )
  )
    return undefined;
  // «فورمولا 1»: a bare number counts people only right behind its verb or an approximation.
  if (!counted && !isTrigger(reading, first - 1, tokens) && !inClass(NEARLY, tokens[first - 1]?.key ?? ''))
    return undefined;
  for (let i = first - 1; i >= Math.max(reading.view.tokens.start, first - REACH); i -= 1) {
    const { key } = tokens[i]!;
    const word = casualtyOf(key);
    if (word?.part === 'masdar') return word.class as Loss;
    const verb = reading.verbs.find((one) => one.at === i);
    if (verb?.class === 'kill') {
      if (verb.lemma !== 'لقي') return 'dead';
      return tokens.slice(last, last + 8).some((token) => DEMISE.has(token.key)) ? 'dead' : undefined;
    }
    if (verb?.class === 'hurt') return 'hurt';
    if (VICTIM.has(key)) return 'dead';
    if (/^[،,؛:.]$/u.test(key)) return undefined;
  }
  return undefined;
}

/** «عدد القتلى 30 ألف شخص»، «حصيلة القتلى … بلغت 12 شخصا». */
function tollBefore(reading: Reading, ctx: RuleContext, first: number): Loss | undefined {
  const { tokens } = ctx.doc;
  for (let i = first - 1; i > Math.max(reading.view.tokens.start, first - REACH); i -= 1) {
    const word = casualtyOf(tokens[i]!.key);
    if (word?.part === 'noun' && inClass(TOLL, tokens[i - 1]!.key)) return word.class as Loss;
    if (tokens[i]!.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Where: named behind the number in its own part of the sentence; a place unknown there is not another one's. */
function placeOf(reading: Reading, ctx: RuleContext, from: number): string[] {
  const { tokens } = ctx.doc;
  let end = from;
  while (end < reading.view.tokens.end && !/^[،,؛]$/u.test(tokens[end]!.key)) end += 1;
  const here = placesIn(ctx, from, end);
  if (here.length > 0) return here;
  for (let i = from; i < end; i += 1) if (tokens[i]!.key === 'في') return [];
  return placesIn(ctx, reading.view.tokens.start, reading.view.tokens.end);
}

/** «12 شخصا لا يزالون في عداد المفقودين»، «14 جنديا أفغانيا قتلوا». */
function lossBehind(reading: Reading, ctx: RuleContext, last: number): Loss | undefined {
  const { tokens } = ctx.doc;
  for (let i = last + 2; i < Math.min(reading.view.tokens.end, last + BEHIND); i += 1) {
    if (tokens[i]!.kind !== 'word') return undefined;
    const verb = i <= last + AFTER ? verbOf(tokens[i]!.key) : undefined;
    if (verb?.tense === 'past' && tokens[i]!.key.endsWith('وا')) {
      if (verb.class === 'kill') return 'dead';
      if (verb.class === 'hurt') return 'hurt';
    }
    if (casualtyOf(tokens[i]!.key)?.class === 'missing' && tokens[i - 1]!.key === 'عداد') return 'missing';
  }
  return undefined;
}

function isTrigger(reading: Reading, at: number, tokens: RuleContext['doc']['tokens']): boolean {
  return (
    casualtyOf(tokens[at]?.key ?? '')?.part === 'masdar' ||
    reading.verbs.some((one) => one.at === at && (one.class === 'kill' || one.class === 'hurt'))
  );
}
