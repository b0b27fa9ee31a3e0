import type { MoneyMention, NumberMention } from '../model/analysis.ts';
import type { TextDocument } from './document.ts';
import { currencyAt, symbolAt, symbolBefore, type BareNoun } from './money/currencies.ts';
import { resolver } from './money/resolve.ts';
import { lowValue, rangePair } from './numbers.ts';
import { boundAround } from './numbers/context.ts';
import { clean } from './numbers/digits.ts';
import { scanNumbers, type PlacedReading } from './numbers/scan.ts';

/**
 * Amounts of money, sorted by start, none overlapping. The span covers number and currency.
 *
 * A bare noun («درهم») is resolved by the text, then by the outlet's country (money/resolve.ts); when neither decides,
 * `currency` is '' and `ambiguous` lists the candidates. Subunits («مليار سنتيم») become main units, under the rule
 * `money.subunit`, only when the country decides which; otherwise `amount` counts the subunit, as the text says.
 * The numbers are read again from the tokens (memoised), because glued amounts («20دولار») are no plain numbers.
 */
export function findMoney(doc: TextDocument, _numbers: readonly NumberMention[]): MoneyMention[] {
  const readings = scanNumbers(doc);
  const resolve = resolver(doc);
  const out: MoneyMention[] = [];
  for (let at = 0; at < readings.length; at += 1) {
    const low = readings[at]!;
    if (low.kind === 'ordinal' || (low.definite && low.scale === 1)) continue;
    const pair = rangePair(doc, low, readings[at + 1]);
    const mention = moneyOf(doc, low, pair, resolve);
    if (!mention) continue;
    out.push(mention);
    if (pair) at += 1;
  }
  return [...out, ...duals(doc, readings, resolve)].sort((a, b) => a.start - b.start);
}

type Resolve = (noun: BareNoun, at: number) => string | undefined;

function moneyOf(
  doc: TextDocument,
  low: PlacedReading,
  pair: PlacedReading | undefined,
  resolve: Resolve,
): MoneyMention | undefined {
  const { text, tokens } = doc;
  const last = pair ?? low;
  const amount = pair ? lowValue(low, pair) : low.value;
  const to = pair?.value ?? low.to;
  const span = (start: number, end: number): Pick<MoneyMention, 'start' | 'end' | 'text'> => ({
    start,
    end,
    text: text.slice(start, end),
  });
  const rest = (): Pick<MoneyMention, 'bound'> => {
    const bound = boundAround(tokens, low.first, last.end);
    return bound ? { bound } : {};
  };
  const before = tokens[low.first]!.kind === 'number' ? symbolBefore(text, low.start) : undefined;
  if (before)
    return {
      ...span(before.start, last.stop),
      amount,
      ...(to !== undefined && { to }),
      ...rest(),
      currency: before.code,
      rule: 'money.symbol',
    };
  const name = currencyAt(tokens, last.end, false);
  if (name) {
    const end = tokens[name.end - 1]!.end;
    const after = boundAround(tokens, low.first, name.end);
    const start = tokens[low.first]!.kind === 'punctuation' ? tokens[low.first]!.start : low.start;
    return {
      ...span(start, end),
      ...worth(name, amount, to, low.start, resolve),
      ...(after && { bound: after }),
    };
  }
  let at = last.stop;
  while (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u200f') at += 1;
  const after = symbolAt(text, at);
  if (!after || at - last.stop > 3) return undefined;
  return {
    ...span(low.start, after.end),
    amount,
    ...(to !== undefined && { to }),
    ...rest(),
    currency: after.code,
    rule: 'money.symbol',
  };
}

type Worth = Pick<MoneyMention, 'amount' | 'currency' | 'rule'> & {
  to?: number;
  ambiguous?: readonly string[];
};

function worth(
  name: { code?: string; noun?: BareNoun },
  amount: number,
  to: number | undefined,
  at: number,
  resolve: Resolve,
): Worth {
  const range = (per: number): { to?: number } => (to === undefined ? {} : { to: clean(to / per) });
  if (name.code) return { amount, ...range(1), currency: name.code, rule: 'money.name' };
  const noun = name.noun!;
  const code = resolve(noun, at);
  if (!code)
    return {
      amount,
      ...range(1),
      currency: '',
      ambiguous: noun.codes,
      rule: noun.per ? 'money.subunit-open' : 'money.noun',
    };
  const per = noun.per ? (noun.perBy?.[code] ?? noun.per) : 1;
  // The tenth-of-a-thousand currencies count by 1000, the others by 100.
  const share = noun.id === 'مليم' && code === 'EGP' ? 1000 : per;
  return {
    amount: clean(amount / share),
    ...range(share),
    currency: code,
    rule: noun.per ? 'money.subunit' : 'money.noun',
  };
}

/** «درهمان», «دولارين»: the dual counts two by itself. */
function duals(doc: TextDocument, readings: readonly PlacedReading[], resolve: Resolve): MoneyMention[] {
  const out: MoneyMention[] = [];
  let next = 0;
  for (const [i, token] of doc.tokens.entries()) {
    if (token.kind !== 'word' || !token.key.endsWith('ن')) continue;
    if (!token.key.endsWith('ان') && !token.key.endsWith('ين')) continue;
    while (next < readings.length && readings[next]!.end <= i) next += 1;
    if (readings[next] && readings[next]!.first <= i) continue;
    if (readings[next - 1]?.end === i) continue;
    const name = currencyAt(doc.tokens, i, true);
    if (!name) continue;
    const end = doc.tokens[name.end - 1]!.end;
    out.push({
      start: token.start,
      end,
      text: doc.text.slice(token.start, end),
      ...worth(name, 2, undefined, token.start, resolve),
    });
  }
  return out;
}
