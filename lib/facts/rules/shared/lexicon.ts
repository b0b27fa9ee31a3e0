/** The tables of the fact rules compiled to maps of match keys, once and lazily. Forms are generated, never listed. */
import casualtyWords from '../../../data/ar/casualty-words.json' with { type: 'json' };
import eventNouns from '../../../data/ar/event-nouns.json' with { type: 'json' };
import factVerbs from '../../../data/ar/fact-verbs.json' with { type: 'json' };
import modality from '../../../data/ar/modality.json' with { type: 'json' };
import { matchKey } from '../../../text/fold.ts';
import { inClass, wordClass } from '../../../text/word-class.ts';
import { bitOf } from './triggers.ts';

export type Tense = 'past' | 'present' | 'future';

export interface VerbForm {
  readonly lemma: string;
  readonly class: string;
  readonly tense: Tense;
  /** The letters are also a common noun or another verb: counts only where a clause begins. */
  readonly ambiguous: boolean;
  /** First words of the objects that make it a measure («فرضت … عقوبات»). */
  readonly objects?: ReadonlySet<string>;
}

export interface NounForm {
  readonly lemma: string;
  readonly class: string;
  readonly definite: boolean;
  readonly weak: boolean;
}

/** Third persons of the perfect from its masculine singular: sound, «…ى» and «…ا». */
export function perfectForms(past: string): string[] {
  const key = matchKey(past);
  const base = key.slice(0, -1);
  if (past.endsWith('ى') || past.endsWith('ا')) return [key, `${base}ت`, `${base}يا`, `${base}وا`];
  return [key, `${key}ت`, `${key}ا`, `${key}تا`, `${key}وا`];
}

/** Third persons of the imperfect, indicative and subjunctive, from its masculine singular. */
export function imperfectForms(present: string): string[] {
  const stem = matchKey(present).slice(1);
  const weak = stem.endsWith('ي');
  const plural = weak ? stem.slice(0, -1) : stem;
  return [`ي${stem}`, `ت${stem}`, `ي${stem}ان`, `ت${stem}ان`, `ي${stem}ا`, `ي${plural}ون`, `ي${plural}وا`];
}

function nounForms(id: string): string[] {
  const key = matchKey(id);
  if (id.endsWith('ة')) {
    const base = `${key.slice(0, -1)}ت`;
    return [key, `${base}ان`, `${base}ين`, `${base}ه`, `${base}ها`, `${base}هما`, `${base}هم`];
  }
  return [key, ...['ا', 'ان', 'ين', 'ه', 'ها', 'هما', 'هم'].map((end) => key + end)];
}

interface Tables {
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly nouns: ReadonlyMap<string, Omit<NounForm, 'definite'>>;
  readonly casualties: ReadonlyMap<string, { readonly class: string; readonly part: string }>;
  /** Classes of the modality table by word. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

function compile(): Tables {
  const verbs = new Map<string, VerbForm>();
  const put = (form: string, value: VerbForm): void => {
    if (!verbs.has(form)) verbs.set(form, value);
  };
  for (const record of factVerbs) {
    const ambiguous = 'ambiguous' in record;
    const passive: readonly string[] = 'passive' in record ? record.passive : [];
    const objects = 'objects' in record ? new Set(record.objects.map(matchKey)) : undefined;
    const of = (tense: Tense): VerbForm => ({
      lemma: record.id, class: record.class, tense, ambiguous, ...(objects && { objects }),
    }); // prettier-ignore
    // «وقعتا»، «وقعوا» are no nouns; those who «قتلوا» may have done it themselves.
    const loss = record.class === 'kill' || record.class === 'hurt';
    const sure = (form: string): boolean => !loss && /(?:تا|وا)$/u.test(form);
    for (const past of [record.id, ...passive.filter((form) => !form.startsWith('ي'))])
      for (const form of perfectForms(past))
        put(form, sure(form) ? { ...of('past'), ambiguous: false } : of('past'));
    // «وعد» has no present here: «يعد» is nearly always «is counted as».
    const presents = 'present' in record ? [record.present] : [];
    for (const present of [...presents, ...passive.filter((form) => form.startsWith('ي'))])
      for (const form of imperfectForms(present)) {
        put(form, of('present'));
        put(`س${form}`, { ...of('future'), ambiguous: false });
      }
  }
  const nouns = new Map<string, Omit<NounForm, 'definite'>>();
  for (const record of eventNouns) {
    const forms: readonly string[] = 'forms' in record ? record.forms : [];
    for (const form of [record.id, ...forms].flatMap(nounForms))
      if (!nouns.has(form))
        nouns.set(form, { lemma: record.id, class: record.class, weak: 'weak' in record });
  }
  const words = new Map<string, Set<string>>();
  for (const { id, class: name } of modality) {
    const key = matchKey(id);
    words.set(key, (words.get(key) ?? new Set()).add(name));
  }
  const casualties = new Map(casualtyWords.map((word) => [matchKey(word.id), word]));
  return { verbs, nouns, casualties, words };
}

/** All that the tables say of one word. */
export interface Word {
  readonly verb?: VerbForm;
  readonly noun?: NounForm;
  readonly casualty?: { readonly class: string; readonly part: string };
  /** Classes of the modality table, و and ف stripped; `appointing` and `due` behind all proclitics. */
  readonly classes: ReadonlySet<string>;
  /** The verb behind a و or ف, whatever the whole word is. */
  readonly joined?: VerbForm;
  /** A verb with the future س, known or not. */
  readonly future: boolean;
  /** The rules it may set off. */
  readonly triggers: number;
}

const APPOINTING = wordClass('appointing');
const DUE = wordClass('due');
const FINAL = wordClass('final');
const FIXTURES = wordClass('fixture');
const RESIGNATION = wordClass('resignation');
const SIGNING = wordClass('signing');
const NOT_FUTURE = wordClass('not-future');

/** Any verb with the future س: «ستتاح»، «وسيغيب». The letters may begin a noun too («سياسة»، «سيارات»). */
function isFuture(key: string): boolean {
  const bare = key[0] === 'و' || key[0] === 'ف' ? key.slice(1) : key;
  if (bare.length < 5 || bare[0] !== 'س' || (bare[1] !== 'ي' && bare[1] !== 'ت')) return false;
  if (NOT_FUTURE.has(bare)) return false;
  if (bare.endsWith('ه')) return /^س[يت]واجه$/u.test(bare);
  return !/(?:ات|ا|يين)$/u.test(bare);
}

/** Distinct words remembered: news repeats itself. A full generation steps back, and the one before it goes. */
const MOST_REMEMBERED = 20_000;
let memory = new Map<string, Word>();
let older = new Map<string, Word>();
const NO_CLASSES: ReadonlySet<string> = new Set();

/** What the tables say of a word (match key). Cost: one look-up for a word met before, a dozen for a new one. */
export function wordOf(key: string): Word {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const word = older.get(key) ?? readWord(key);
  if (memory.size >= MOST_REMEMBERED) {
    older = memory;
    memory = new Map();
  }
  memory.set(key, word);
  return word;
}

/** Most words are none of the tables': they share one answer. */
const NO_WORD: Word = { classes: NO_CLASSES, future: false, triggers: 0 };

function readWord(key: string): Word {
  const verb = findVerb(key);
  const joined = key[0] === 'و' || key[0] === 'ف' ? tables().verbs.get(key.slice(1)) : undefined;
  const bares = strippings(key);
  const noun = findNoun(key, bares);
  const casualty = findCasualty(bares);
  const classes = classesOf(key, bares);
  const future = verb?.tense === 'future' || isFuture(key);
  const triggers = triggersOf(key, classes, future, verb, noun, casualty);
  const known = verb ?? joined ?? noun ?? casualty;
  if (known === undefined && triggers === 0 && !future && classes.size === 0) return NO_WORD;
  return {
    classes, future, triggers,
    ...(verb && { verb }), ...(joined && { joined }), ...(noun && { noun }), ...(casualty && { casualty }),
  }; // prettier-ignore
}

function triggersOf(
  key: string,
  classes: ReadonlySet<string>,
  future: boolean,
  verb: VerbForm | undefined,
  noun: NounForm | undefined,
  casualty: Word['casualty'],
): number {
  let bits = 0;
  if (verb !== undefined) bits |= bitOf(`verb:${verb.class}`);
  if (noun !== undefined) bits |= bitOf(`noun:${noun.class}`);
  if (casualty !== undefined) bits |= bitOf('casualty');
  if (future) bits |= bitOf('future');
  if (inClass(FIXTURES, key)) bits |= bitOf('fixture');
  if (FINAL.has(key)) bits |= bitOf('final');
  if (RESIGNATION.has(key)) bits |= bitOf('office');
  if (SIGNING.has(key) || key.endsWith('توقيع')) bits |= bitOf('signing');
  for (const name of ['appointing', 'due', 'planned']) if (classes.has(name)) bits |= bitOf(name);
  return bits;
}

function classesOf(key: string, bares: readonly string[]): ReadonlySet<string> {
  let out: Set<string> | undefined;
  for (const bare of key.length < 3 ? [] : bares) {
    if (DUE.has(bare)) (out ??= new Set()).add('due');
    if (bare.length >= 5 && APPOINTING.has(bare)) (out ??= new Set()).add('appointing');
  }
  const { words } = tables();
  const whole = words.get(key);
  const rest = key[0] === 'و' || key[0] === 'ف' ? words.get(key.slice(1)) : undefined;
  if (out === undefined && rest === undefined) return whole ?? NO_CLASSES;
  return new Set([...(out ?? []), ...(whole ?? []), ...(rest ?? [])]);
}

let compiled: Tables | undefined;

function tables(): Tables {
  compiled ??= compile();
  return compiled;
}

/** The verb a word may be, with و or ف before it: the whole word first. */
export function verbOf(key: string): VerbForm | undefined {
  return wordOf(key).verb;
}

function findVerb(key: string): VerbForm | undefined {
  const { verbs } = tables();
  return verbs.get(key) ?? (key[0] === 'و' || key[0] === 'ف' ? verbs.get(key.slice(1)) : undefined);
}

/** The event noun a word may be, behind و ف, ب ل ك and the article. */
export function nounOf(key: string): NounForm | undefined {
  return wordOf(key).noun;
}

function findNoun(key: string, bares: readonly string[]): NounForm | undefined {
  const { nouns } = tables();
  for (const rest of bares) {
    const found = nouns.get(rest);
    // «المعارضة» is no «معرض» with a pronoun: a noun with the article has none.
    const suffixed =
      found !== undefined && /(?:ه|ها|هم|هما)$/u.test(rest) && !matchKey(found.lemma).endsWith('ه');
    if (suffixed && (key.includes(`ال${rest}`) || key.endsWith(`لل${rest}`))) continue;
    if (found !== undefined)
      return { ...found, definite: key.includes(`ال${rest}`) || key.endsWith(`لل${rest}`) };
  }
  return undefined;
}

/** A casualty word behind the same letters. */
export function casualtyOf(key: string): { readonly class: string; readonly part: string } | undefined {
  return wordOf(key).casualty;
}

function findCasualty(bares: readonly string[]): Word['casualty'] {
  const { casualties } = tables();
  for (const rest of bares) {
    const found = casualties.get(rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Is the word in a class of the modality table; و and ف may stand before it. */
export function isWord(key: string, name: string): boolean {
  return wordOf(key).classes.has(name);
}

/** The word whole, then without conjunction, preposition and article: at most six. */
export function strippings(key: string): string[] {
  const out = [key];
  let rest = key;
  if (rest[0] === 'و' || rest[0] === 'ف') out.push((rest = rest.slice(1)));
  if (rest.startsWith('لل')) out.push(rest.slice(2));
  if (rest[0] === 'ب' || rest[0] === 'ل' || rest[0] === 'ك') out.push((rest = rest.slice(1)));
  if (rest.startsWith('ال')) out.push(rest.slice(2));
  return out;
}
