import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../word-classes.ts';
import { subjectOf } from './shared/actors.ts';
import { isUnreal, makeFact, phrase, statusAt, timesIn } from './shared/fields.ts';
import { isWord } from './shared/lexicon.ts';
import type { Reading } from './shared/reading.ts';
import { trigger } from './shared/triggers.ts';

/** What makes it an office: «رئيسا»، «في منصب»، «من منصبه». */
const OFFICES = wordClass('office');
/** How far name and office may stand from the trigger, in tokens. */
const REACH = 18;

/** «عين X Y رئيسا»، «تعيين Y مديرا»، «انتخب … Y رئيسا»، «استقال Y من منصبه». */
export const appointment: FactRule = {
  id: 'appointment',
  title: 'appointments, elections to office, resignations',
  triggers: trigger('appointing', 'verb:appoint'),
  find(reading, ctx) {
    for (const at of triggers(reading, ctx)) {
      const clause = reading.clauseOf(at);
      if (reading.quoted(at) || clause.relative || isUnreal(ctx, at, clause)) continue;
      const end = Math.min(reading.view.tokens.end, at + REACH);
      const office = indexWhere(ctx, at + 1, Math.min(reading.view.tokens.end, end + 8), (key) =>
        inClass(OFFICES, key),
      );
      if (office < 0) continue;
      const verb = reading.verbs.find((one) => one.at === at);
      const person = nearestPerson(ctx, at, office, verb === undefined ? Math.min(end, office) : end);
      if (person === undefined) continue;
      const subject = verb === undefined ? undefined : subjectOf(ctx, at, clause);
      const agent = subject?.keys.filter((key) => key !== person) ?? [];
      return [makeFact(ctx, reading, 'appointment', at, at + 1, {
        who: agent, actor: agent.length === 0 ? subject?.text : undefined, whom: [person], what: phrase(ctx, office, reading.view.tokens.end), when: timesIn(ctx, clause.start, office + 6 < clause.end ? office + 6 : clause.end),
        status: verb?.tense === 'future' ? 'planned' : statusAt(ctx, at),
      })]; // prettier-ignore
    }
    return [];
  },
};

function triggers(reading: Reading, ctx: RuleContext): number[] {
  const out = reading.verbs
    .filter((verb) => verb.class === 'appoint' && verb.lemma !== 'رشح')
    .map((verb) => verb.at);
  for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1)
    if (isWord(ctx.doc.tokens[i]!.key, 'appointing')) out.push(i);
  return out;
}

/** The person before the office and nearest to it, behind the trigger. */
function nearestPerson(ctx: RuleContext, at: number, office: number, end: number): string | undefined {
  let best: string | undefined;
  for (let i = at + 1; i < end; i += 1) {
    const entity = ctx.entityAt[i]! >= 0 ? ctx.entities[ctx.entityAt[i]!]! : undefined;
    if (entity?.type !== 'person') continue;
    if (i > office && best !== undefined) break;
    best = entity.key;
  }
  return best;
}

function indexWhere(ctx: RuleContext, from: number, to: number, test: (key: string) => boolean): number {
  for (let i = from; i < to; i += 1) if (test(ctx.doc.tokens[i]!.key)) return i;
  return -1;
}
