import type { FactRule, RuleContext } from './rule.ts';
import { subjectOf } from './shared/actors.ts';
import { isLater, makeFact, realVerbs, statusAt, timesIn } from './shared/fields.ts';
import { trigger } from './shared/triggers.ts';

/** «زار X الرباط»، «وصل X إلى القاهرة في زيارة»، «قام بزيارة إلى». */
export const visit: FactRule = {
  id: 'visit',
  title: 'visits of persons to places',
  triggers: trigger('verb:visit'),
  find(reading, ctx) {
    const { tokens, text } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['visit'])) {
      const clause = reading.clauseOf(verb.at);
      const noun = reading.nouns.find(
        (one) => one.class === 'visit' && one.at > verb.at && one.at < clause.end,
      );
      if (verb.lemma === 'وصل' && noun === undefined) continue;
      const subject = subjectOf(ctx, verb.at, clause);
      const who = subject.keys.filter((key) => key.startsWith('person:'));
      const where = placesBehind(ctx, subject.end, clause.end);
      const when = timesIn(ctx, clause.start, clause.end);
      if (who.length === 0 || where.length === 0) continue;
      return [makeFact(ctx, reading, 'visit', verb.at, verb.at + 1, {
        who, where, when, status: isLater(ctx, when) ? 'planned' : statusAt(ctx, verb.at),
        ...(noun && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
      })]; // prettier-ignore
    }
    return [];
  },
};

function placesBehind(ctx: RuleContext, from: number, to: number): string[] {
  for (let i = from; i < Math.min(to, from + 8); i += 1) {
    const at = ctx.entityAt[i] ?? -1;
    if (at >= 0 && ctx.entities[at]!.type === 'place') return [ctx.entities[at]!.key];
  }
  return [];
}
