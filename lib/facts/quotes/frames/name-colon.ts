import { saidFrom } from '../extent.ts';
import { isComma, sentenceRange, type Frame, type Holder } from '../reader.ts';
import { quoteOf } from './quote.ts';

/** Tokens a name with its role may take before the colon. */
const MOST = 16;

/** «فلان، مدير المعهد: «…»»: nothing but the name of a person and his role before a colon. */
export const nameColon: Frame = (reader, cue, from) => {
  const { tokens } = reader;
  if (tokens[cue]!.key !== ':') return undefined;
  const { start } = sentenceRange(reader, cue);
  if (start < from || cue - start > MOST || start === cue) return undefined;
  let holder: Holder | undefined;
  for (let i = start; i < cue;) {
    const entity = reader.entityAt.get(i);
    const role = reader.roleAt.get(i);
    const to = Math.max(entity?.to ?? 0, role?.to ?? 0);
    if (entity?.mention.type === 'person') {
      if (holder !== undefined && holder.key !== entity.mention.key) return undefined;
      const { name, key, role: office } = entity.mention;
      holder = { text: name, key, kind: 'person', end: cue, ...(office !== undefined && { role: office }) };
    } else if (to <= i && !isComma(tokens[i]) && !/^[()]$/u.test(tokens[i]!.key)) return undefined;
    i = Math.max(to, i + 1);
  }
  if (holder === undefined) return undefined;
  const said = saidFrom(reader, cue + 1, 'colon');
  if (said === undefined) return undefined;
  return { quote: quoteOf(reader, 'name-colon', ':', said, holder), holder, next: said.next };
};
