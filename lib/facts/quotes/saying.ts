/**
 * Verbs of saying and nouns that can speak, compiled from lib/data/ar. Method: the reporting-verb lists of Alrahabi
 * (quotation marks + marker + holder, P .93 R .88) and of NewsExplorer, with the conjugations the press uses.
 */
import speakingNouns from '../../data/ar/speaking-nouns.json' with { type: 'json' };
import titles from '../../data/ar/titles.json' with { type: 'json' };
import verbs from '../../data/ar/verbs-of-saying.json' with { type: 'json' };
import { matchKey } from '../../text/fold.ts';

export type Gender = 'm' | 'f' | 'p';

/** One word read as a reporting verb. */
export interface Saying {
  readonly id: string;
  readonly form: 'past' | 'present' | 'participle';
  readonly gender: Gender;
  /** It introduces a bare quotation, without «أن» or a colon: «وقال فلان «…»». */
  readonly quotes: boolean;
  /** Also another common word («بين»، «طالب»): needs a clause of its own. */
  readonly weak: boolean;
  /** Preposition of what is asked or warned of: «دعا إلى»، «حذر من»، «طالب بـ». */
  readonly complement?: string;
  /**
   * `deny`, `object`: takes a bare noun phrase; `via`: the holder stands after «عن»; `in`: after «في» («جاء في بيان»);
   * `show`: only documents do it («أظهرت دراسة»).
   */
  readonly kind?: string;
  /** It may take a bare verbal noun («أكد الرئيسان ضرورة …»), or takes nothing else («أبدى قلقه»). */
  readonly bare?: boolean | 'only';
  /** It also takes a person: a name behind it may be the one who is told, asked or accused. */
  readonly transitive: boolean;
  /** Letters of و or ف before the verb: 0 or 1. */
  readonly proclitic: 0 | 1;
}

const SAYINGS = new Map<string, Saying>();
for (const verb of verbs) {
  const shared = {
    id: verb.id,
    quotes: 'quotes' in verb,
    weak: 'weak' in verb,
    transitive: 'transitive' in verb,
    ...('bare' in verb && { bare: verb.bare === 'only' ? ('only' as const) : true }),
    proclitic: 0 as const,
    ...('complement' in verb && { complement: matchKey(verb.complement) }),
    ...('kind' in verb && { kind: verb.kind }),
  };
  for (const form of verb.past) add(form, { ...shared, form: 'past', gender: pastGender(form) });
  for (const form of verb.present) add(form, { ...shared, form: 'present', gender: presentGender(form) });
  for (const form of verb.participle)
    add(form, { ...shared, form: 'participle', gender: participleGender(form) });
}

function add(form: string, saying: Saying): void {
  const key = matchKey(form);
  if (!SAYINGS.has(key)) SAYINGS.set(key, saying);
}

function pastGender(form: string): Gender {
  if (form.endsWith('وا')) return 'p';
  // «وصفته»: the object is written to the verb.
  return /ت(?:ه|ها|هم)?$/u.test(form) ? 'f' : 'm';
}

function presentGender(form: string): Gender {
  if (form.endsWith('ون')) return 'p';
  return form.startsWith('ت') ? 'f' : 'm';
}

function participleGender(form: string): Gender {
  if (/(?:ين|هم)$/u.test(form)) return 'p';
  return /(?:ة|ها)$/u.test(form) ? 'f' : 'm';
}

/** A word (match key) read as a reporting verb, with و or ف before it or not. */
export function sayingOf(key: string): Saying | undefined {
  const whole = SAYINGS.get(key);
  if (whole !== undefined) return whole;
  if (key[0] !== 'و' && key[0] !== 'ف') return undefined;
  const rest = SAYINGS.get(key.slice(1));
  return rest === undefined ? undefined : { ...rest, proclitic: 1 };
}

export type SpeakerKind = 'person' | 'unnamed' | 'document' | 'body' | 'group';

const NOUNS = new Map<string, SpeakerKind>();
for (const { id, kind } of speakingNouns) NOUNS.set(matchKey(id), kind as SpeakerKind);
for (const { id } of titles) if (!NOUNS.has(matchKey(id))) NOUNS.set(matchKey(id), 'person');

/** What kind of speaker a noun names, with its article or without; undefined when it cannot speak. */
export function speakerKind(key: string): SpeakerKind | undefined {
  const known = NOUNS.get(key);
  if (known !== undefined) return known;
  if (key.startsWith('ال')) return NOUNS.get(key.slice(2));
  // «أسرته»، «محاميها»: the noun with a pronoun.
  const suffix = key.endsWith('ها') || key.endsWith('هم') ? 2 : key.endsWith('ه') ? 1 : 0;
  if (suffix === 0 || key.length - suffix < 4) return undefined;
  const bare = key.slice(0, -suffix);
  return NOUNS.get(bare.endsWith('ت') ? `${bare.slice(0, -1)}ه` : bare);
}

/** The noun without its article. */
export function bareNoun(key: string): string {
  return key.startsWith('ال') && key.length > 4 ? key.slice(2) : key;
}
