import type { QuoteMention } from '../../../model/analysis.ts';
import type { Said } from '../extent.ts';
import type { Holder, Reader } from '../reader.ts';

/** The public shape of a statement. */
export function quoteOf(
  reader: Reader,
  rule: string,
  verb: string,
  said: Pick<Said, 'from' | 'to' | 'direct'>,
  holder: Holder,
): QuoteMention {
  const start = reader.tokens[said.from]!.start;
  const { end } = reader.tokens[said.to - 1]!;
  return {
    start,
    end,
    text: reader.ground.doc.text.slice(start, end),
    rule,
    direct: said.direct,
    verb,
    speaker: {
      text: holder.text,
      ...(holder.key !== undefined && { key: holder.key }),
      ...(holder.role !== undefined && { role: holder.role }),
    },
  };
}

/** The verb of a token as written, its و or ف off. */
export function verbOf(reader: Reader, cue: number): string {
  const { start, end } = reader.tokens[cue]!;
  return reader.ground.doc.text.slice(start + (reader.sayings[cue]?.proclitic ?? 0), end);
}
