import { matchKey } from '../../text/fold.ts';
import { wordClass } from '../../text/word-class.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { subjectOf } from './shared/actors.ts';
import { isLater, makeFact, realVerbs, statusAt, timesIn } from './shared/fields.ts';
import { trigger } from './shared/triggers.ts';

/** «زار X الرباط»، «وصل X إلى القاهرة في زيارة»، «قام بزيارة إلى». */
export const visit: FactRule = {
  id: 'visit',
  title: 'visits of persons to places',
  triggers: trigger('verb:start', 'verb:undertake', 'verb:visit'),
  find(reading, ctx) {
    const { tokens, text } = ctx.doc;
    for (const verb of realVerbs(ctx, reading, ['visit', 'start', 'undertake'])) {
      const clause = reading.clauseOf(verb.at);
      const noun = reading.nouns.find(
        (one) => one.class === 'visit' && one.at > verb.at && one.at < clause.end,
      );
      const going = verb.class === 'visit';
      if ((verb.lemma === 'وصل' || !going) && noun === undefined) continue;
      const subject = subjectOf(ctx, verb.at, clause);
      // «بدأ X زيارة», «قام X بزيارة»: the visit is what he begins, not where it happens.
      if (!going && !BEGINNING.has(verb.lemma)) continue;
      if (!going && verb.lemma !== 'حل' && noun!.at > subject.end + NEAR) continue;
      const who = subject.keys.filter((key) => key.startsWith('person:'));
      const officer = who.length === 0 && subject.text !== undefined && isOfficer(subject.text);
      const where = placesBehind(ctx, going || verb.lemma === 'حل' ? subject.end : noun!.at, clause.end);
      const when = timesIn(ctx, clause.start, clause.end);
      if ((who.length === 0 && !officer) || where.length === 0) continue;
      return [makeFact(ctx, reading, 'visit', verb.at, verb.at + 1, {
        who, actor: officer ? subject.text : undefined, where, when, status: isLater(ctx, when) ? 'planned' : statusAt(ctx, verb.at),
        ...(noun && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
      })]; // prettier-ignore
    }
    return [];
  },
};

const BEGINNING = new Set(['أجرى', 'بدأ', 'حل', 'قام']);
/** Tokens between a subject and the visit it begins. */
const NEAR = 1;
const HEADS = wordClass('authority-head');

/** «وزير الداخلية الفرنسي»: an office without a name. */
function isOfficer(text: string): boolean {
  const head = matchKey(text.split(' ')[0]!);
  return HEADS.has(head.startsWith('ال') ? head.slice(2) : head);
}

function placesBehind(ctx: RuleContext, from: number, to: number): string[] {
  for (let i = from; i < Math.min(to, from + 8); i += 1) {
    const at = ctx.entityAt[i] ?? -1;
    if (at >= 0 && ctx.entities[at]!.type === 'place') return [ctx.entities[at]!.key];
  }
  return [];
}
