/** Openings of background, compiled from lib/data/ar/background-openings.json. */
import table from '../data/ar/background-openings.json' with { type: 'json' };
import { matchKey } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Ground, SentenceView } from './context.ts';

/** `pluperfect` «وكان قد …» · `reminder` «يذكر أن» · `aside` «وفي سياق متصل»: another story only if its actors change. */
export type OpeningKind = 'pluperfect' | 'reminder' | 'aside';

/** Words between «كان» and «قد» or the verb: a subject with its office. */
const SUBJECT_WORDS = 16;
/** The same without «قد»: «وكانت الوزارة أعلنت». */
const BARE_SUBJECT_WORDS = 8;
const WAS = new Set(['كان', 'كانت', 'كانوا', 'كانا', 'كانتا']);
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
  return WAS.has(bare) && isPluperfect(ground, sentence) ? 'pluperfect' : undefined;
}

/** «وكان فلان قد …»، «وكانت منحت اليابان …»، «وكانت الوزارة أعلنت …». «وكانت الحافلة تقل» is no pluperfect. */
function isPluperfect(ground: Ground, sentence: SentenceView): boolean {
  const { tokens } = ground.doc;
  const { start, end } = sentence.tokens;
  const next = tokens[start + 1];
  if (next === undefined) return false;
  if (isVerb(next) || isFeminineVerb(next, tokens[start + 2])) return true;
  // «وكان منخرطا في»: an accusative predicate, so no verb without «قد» belongs to «كان».
  const predicate = next.key.endsWith('ا') && !next.key.startsWith('ال');
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
const ENDS_SUBJECT = new Set([
  'سوف',
  'لا',
  'لم',
  'لن',
  'عندما',
  'حين',
  'حينما',
  'لما',
  'بعدما',
  'قبل',
  'حيث',
  'ان',
  'بان',
  'لان',
  'لكن',
  'هناك',
  'من',
]);
const RELATIVE = new Set(['الذي', 'التي', 'الذين', 'ما', 'من', 'ان', 'في']);

function isVerb({ kind, key }: Token): boolean {
  return kind === 'word' && VERBS.has(key);
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
