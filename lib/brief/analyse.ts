import { findEntities, type EntityCorrections } from '../entities/index.ts';
import { findFacts } from '../facts/index.ts';
import { rolesBeside } from '../facts/roles-beside.ts';
import type { AnalyseInput, Analysis } from '../model/analysis.ts';
import { LIMITS } from '../model/limits.ts';
import { openDocument } from '../text/document.ts';
import { detectLanguage } from '../text/language.ts';
import { findMoney } from '../text/money.ts';
import { arbitrate, findNumbers } from '../text/numbers.ts';
import { findTimes } from '../text/times.ts';

/**
 * Text → analysis: the whole reading of one article. Pure and deterministic; linear in the text, which is cut at
 * LIMITS.articleChars. Text that is not Arabic gets sentences and its language, nothing else.
 */
export function analyse(input: AnalyseInput, corrections?: EntityCorrections): Analysis {
  const text = input.text.slice(0, LIMITS.articleChars);
  const { language } = detectLanguage(text);
  const doc = openDocument({ ...input, text });
  if (language !== 'ar' && language !== 'und')
    return { ...EMPTY, id: input.id, language, sentences: doc.sentences };
  const found = findNumbers(doc);
  const timing = findTimes(doc);
  const { numbers, money, times } = arbitrate({
    numbers: found,
    money: findMoney(doc, found),
    times: timing.times,
  });
  const { reference } = timing;
  const { entities, roles: offices } = findEntities(doc, times, corrections);
  const roles = rolesBeside(doc, entities, offices);
  const findings = { entities, roles, times, numbers, money, ...(reference && { reference }) };
  return { id: input.id, language, sentences: doc.sentences, ...findings, ...findFacts(doc, findings) };
}

const EMPTY = {
  entities: [],
  roles: [],
  times: [],
  numbers: [],
  money: [],
  quotes: [],
  facts: [],
  keySentences: [],
  background: [],
  themes: [],
  threads: [],
} as const satisfies Omit<Analysis, 'id' | 'language' | 'sentences'>;
