import type { MoneyMention, NumberMention, TimeMention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

export interface Claims {
  readonly numbers: readonly NumberMention[];
  readonly money: readonly MoneyMention[];
  readonly times: readonly TimeMention[];
}

/**
 * One owner per character span. Money owns what it covers; a time owns what no money covers (a percentage keeps the
 * time that starts inside it out); a number stays only where neither of them reads it. A money span that is inside a longer time loses. Sorted input, sorted output; linear.
 */
export function arbitrate({ numbers, money, times }: Claims): {
  numbers: NumberMention[];
  money: MoneyMention[];
  times: TimeMention[];
} {
  const keptMoney = without(money, times, (mine, theirs) => length(theirs) > length(mine));
  const percents = without(
    numbers.filter(({ kind }) => kind === 'percent'),
    keptMoney,
    always,
  );
  const keptTimes = without(
    without(times, keptMoney, always),
    percents,
    (mine, theirs) => theirs.start < mine.start,
  );
  const keptNumbers = without(without(numbers, keptMoney, always), keptTimes, always);
  return { numbers: keptNumbers, money: keptMoney, times: keptTimes };
}

const always = (): boolean => true;

function length(span: Span): number {
  return span.end - span.start;
}

/** `mine` without those that overlap one of `theirs` for which `loses` holds. */
function without<T extends Span>(
  mine: readonly T[],
  theirs: readonly Span[],
  loses: (mine: T, theirs: Span) => boolean,
): T[] {
  let at = 0;
  return mine.filter((span) => {
    while (at < theirs.length && theirs[at]!.end <= span.start) at += 1;
    for (let i = at; i < theirs.length && theirs[i]!.start < span.end; i += 1)
      if (loses(span, theirs[i]!)) return false;
    return true;
  });
}
