/** Openings of background, compiled from lib/data/ar/background-openings.json. */
import table from '../data/ar/background-openings.json' with { type: 'json' };
import { matchKey } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { itemsIn, type Ground, type SentenceView } from './context.ts';
import { sayingOf } from './quotes/saying.ts';
import { verbOf } from './rules/shared/lexicon.ts';
import { wordClass } from '../text/word-class.ts';

/** `pluperfect` «وكان قد …» · `reminder` «يذكر أن» · `aside` «وفي سياق متصل»: another story only if its actors change. */
export type OpeningKind = 'pluperfect' | 'reminder' | 'aside';

/** Words between «كان» and «قد» or the verb: a subject with its office. */
const SUBJECT_WORDS = 16;
/** The same without «قد»: «وكانت الوزارة أعلنت». */
const BARE_SUBJECT_WORDS = 8;
const WAS = wordClass('was-alone');
const PHRASES = new Map<string, { readonly words: readonly string[]; readonly kind: OpeningKind }[]>();
const VERBS = new Set<string>();
const CONTINUATIONS = new Set<string>();

for (const { id, kind } of table) {
  const key = matchKey(id);
  if (kind === 'verb') {
    VERBS.add(key);
    VERBS.add(/[يا]$/u.test(key) ? `${key.slice(0, -1)}ت` : `${key}ت`);
    VERBS.add(`${key}وا`);
    VERBS.add(`${key}ا`);
    VERBS.add(`${key}تا`);
  } else if (kind === 'continuation') CONTINUATIONS.add(key);
  else {
    const words = key.split(' ');
    const list = PHRASES.get(words[0]!) ?? [];
    list.push({
      words,
      kind: kind === 'aside' ? 'aside' : kind === 'pluperfect' ? 'pluperfect' : 'reminder',
    });
    PHRASES.set(words[0]!, list);
  }
}

/** How a sentence opens a background, if it does. Looks at its first 18 words. */
export function openingOf(ground: Ground, sentence: SentenceView): OpeningKind | undefined {
  const { tokens } = ground.doc;
  const { start, end } = sentence.tokens;
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  const bare = first.key[0] === 'و' && first.key.length > 3 ? first.key.slice(1) : first.key;
  for (const form of [first.key, bare])
    for (const { words, kind } of PHRASES.get(form) ?? [])
      if (words.every((word, k) => k === 0 || (start + k < end && tokens[start + k]!.key === word)))
        return kind;
  if (bare === 'سبق' && hasThat(ground, sentence)) return 'reminder';
  return WAS.has(bare) && isPluperfect(ground, sentence) ? 'pluperfect' : undefined;
}

/** «وسبق للبرلمان أن أجل …»: «سبق ل» with «أن» close behind. */
function hasThat(ground: Ground, sentence: SentenceView): boolean {
  const { tokens } = ground.doc;
  const { start, end } = sentence.tokens;
  if (tokens[start + 1]?.key[0] !== 'ل') return false;
  for (let i = start + 2; i < end && i <= start + SUBJECT_WORDS / 2; i += 1)
    if (tokens[i]!.key === 'ان') return true;
  return false;
}

/** «وكان فلان قد …»، «وكانت منحت اليابان …»، «وكانت الوزارة أعلنت …». «وكانت الحافلة تقل» is no pluperfect. */
function isPluperfect(ground: Ground, sentence: SentenceView): boolean {
  const { tokens } = ground.doc;
  const { start, end } = sentence.tokens;
  const next = tokens[start + 1];
  if (next === undefined) return false;
  if (isVerb(next) || isFeminineVerb(next, tokens[start + 2])) return true;
  // «وكان منخرطا في»: an accusative predicate, so no verb without «قد» belongs to «كان».
  const named = itemsIn(ground.entities, sentence.entities).some(
    (one) => one.start < next.end && next.start < one.end,
  );
  const predicate = next.key.endsWith('ا') && !next.key.startsWith('ال') && !named;
  for (let i = start + 1; i < end && i <= start + SUBJECT_WORDS; i += 1) {
    const token = tokens[i]!;
    if (token.key === 'قد') return true;
    if (ENDS_SUBJECT.has(token.key)) return false;
    if (predicate || i > start + BARE_SUBJECT_WORDS) continue;
    if (i > start + 1 && isVerb(token) && !RELATIVE.has(tokens[i - 1]!.key)) return true;
  }
  return false;
}

/** Words after which «كان» has had its predicate: what comes then is another clause. */
const ENDS_SUBJECT = wordClass('ends-subject');
const RELATIVE = wordClass('before-no-predicate');

function isVerb({ kind, key }: Token): boolean {
  if (kind !== 'word') return false;
  if (VERBS.has(key)) return true;
  const verb = verbOf(key);
  if (verb?.tense === 'past' && (!verb.ambiguous || verb.class === 'strike')) return true;
  const saying = sayingOf(key);
  return saying?.form === 'past' && !saying.weak;
}

/** A feminine past verb that the table does not hold: short, without article, before a definite noun or name. */
function isFeminineVerb({ key }: Token, after: Token | undefined): boolean {
  if (!key.endsWith('ت') || key.endsWith('ات') || key.startsWith('ال') || key.length < 4 || key.length > 7)
    return false;
  return after?.kind === 'word' && after.key.startsWith('ال');
}

/** Does a sentence hang on the one before it: «حيث …»، «ويتعلق الأمر …»، «هذا الاتفاق …». */
export function isContinuation(ground: Ground, sentence: SentenceView): boolean {
  const first = ground.doc.tokens[sentence.tokens.start];
  return first !== undefined && CONTINUATIONS.has(first.key);
}
