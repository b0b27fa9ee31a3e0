/**
 * Joins the rules' findings with the model's. The model decides extent and type where both speak of a person, place
 * or organisation; listed names keep their canonical keys; what the model does not see is kept when a strong rule
 * found it.
 */
import { matchKey } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import { offsetAfter, readings, shown, type Scan } from '../scan.ts';
import { mergedKey, rememberNames, tailMentions } from '../second-pass.ts';
import type { Tagged } from './tagger.ts';

export function combine(
  scan: Scan,
  rules: readonly Candidate[],
  tagged: readonly Tagged[],
  mode: 'model' | 'both',
): Candidate[] {
  const made = tagged.flatMap((one) => (one.type === 'misc' ? [] : [fromModel(scan, one, rules)]));
  if (mode === 'model') return made;
  const taken = new Uint8Array(scan.tokens.length);
  for (const one of made) taken.fill(1, one.from, one.to);
  const spoken = taken.slice();
  for (const one of tagged) spoken.fill(1, one.from, one.to);
  const kept = rules.filter((one) => one.type === 'nationality' || !clashes(spoken, made, one));
  const all = [...made, ...kept];
  for (const one of all) taken.fill(1, one.from, one.to);
  const memory = rememberNames(
    scan,
    all.filter((one) => one.type === 'person'),
  );
  all.push(...tailMentions(scan, memory, taken));
  return all.map((one) => (one.type === 'person' ? { ...one, key: mergedKey(memory, one) } : one));
}

function clashes(spoken: Uint8Array, made: readonly Candidate[], one: Candidate): boolean {
  for (let i = one.from; i < one.to; i += 1) if (spoken[i] === 1) return true;
  return false;
}

function fromModel(scan: Scan, tagged: Tagged, rules: readonly Candidate[]): Candidate {
  const same = rules.find(
    (one) => one.from === tagged.from && one.to === tagged.to && one.type === tagged.type,
  );
  if (same !== undefined) return same;
  const token = scan.tokens[tagged.from]!;
  const cut = 0;
  const start = offsetAfter(scan, token, cut);
  const end = scan.tokens[tagged.to - 1]!.end;
  const name = shown(scan.doc.text.slice(start, end));
  const prefix = tagged.type === 'person' ? 'person' : tagged.type === 'place' ? 'place' : 'org';
  return {
    from: tagged.from,
    to: tagged.to,
    start,
    end,
    type: tagged.type === 'misc' ? 'event' : tagged.type,
    name,
    key: `${prefix}:${matchKey(name)}`,
    rule: 'model',
    confidence: 0.6,
  };
}
void readings;
