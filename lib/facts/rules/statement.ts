import type { Fact } from '../../model/analysis.ts';
import { matchKey } from '../../text/fold.ts';
import type { FactRule } from './rule.ts';
import { subjectOf } from './shared/actors.ts';
import { makeFact, phrase } from './shared/fields.ts';
import { perfectForms, imperfectForms } from './shared/lexicon.ts';
import { tokenAt } from './shared/offsets.ts';
import { trigger } from './shared/triggers.ts';

const DENIALS: ReadonlySet<string> = new Set([...perfectForms('نفى'), ...imperfectForms('ينفي')]);

/** The statements found, with their speakers; and denials of something named («نفت الهيئة صحة …»). */
export const statement: FactRule = {
  id: 'statement',
  title: 'who said what',
  triggers: trigger('quote', 'verb:deny'),
  find(reading, ctx) {
    const out: Fact[] = [];
    const range = ctx.quotesIn[reading.view.index]!;
    for (let at = range.start; at < range.end; at += 1) {
      const quote = ctx.quotes[at]!;
      if (quote.speaker === undefined) continue;
      const denied = DENIALS.has(matchKey(quote.verb));
      const from = tokenAt(ctx, reading, quote.start);
      out.push(makeFact(ctx, reading, 'statement', from, tokenAt(ctx, reading, quote.end - 1) + 1, {
        quote: at, who: quote.speaker.key === undefined ? [] : [quote.speaker.key], status: denied ? 'denied' : 'reported', confidence: quote.direct ? 0.9 : 0.8,
      })); // prettier-ignore
    }
    for (const verb of reading.verbs) {
      if (verb.class !== 'deny' || verb.lemma !== 'نفى' || verb.tense !== 'past' || reading.quoted(verb.at))
        continue;
      if (out.some((fact) => fact.status === 'denied')) continue;
      const clause = reading.clauseOf(verb.at);
      const subject = subjectOf(ctx, verb.at, clause);
      // «نفت السلطات السودانية …»: a definite noun speaks for itself.
      if (subject.keys.length === 0 && !ctx.doc.tokens[verb.at + 1]?.key.startsWith('ال')) continue;
      out.push(
        makeFact(ctx, reading, 'statement', verb.at, verb.at + 1, {
          status: 'denied',
          who: subject.keys,
          what: phrase(ctx, Math.max(subject.end, verb.at + 1), clause.end),
        }),
      );
    }
    return out;
  },
};
