import { isShown } from '../entities/shown.ts';
import type { Analysis, EntityMention, EntityType, Section } from '../model/analysis.ts';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief, BriefEntity, Provenance } from '../model/brief.ts';
import { NOUN_BESIDE } from '../facts/roles-beside.ts';
import { overlaps, type Span } from '../model/span.ts';
import { matchKey } from '../text/fold.ts';

/** Words a minute of silent reading of Arabic news (Brysbaert 2019 gives 181 for Arabic). */
const READING_SPEED = 180;
/** A printed date we are less sure of is not shown as the date of publication. */
const SURE = 0.5;

/**
 * Analysis → brief: mentions of one key become one entity with its spellings, roles and sections; lists are ordered by weight in
 * the story. Derives, never finds: everything here stands in the analysis. Cost: linear in the mentions (sorting apart).
 */
export function composeBrief(
  article: ArticleDraft,
  analysis: Analysis,
  provenance: Provenance,
  key: string,
): Brief {
  const entities = mergeEntities(analysis);
  const of = (type: EntityType): BriefEntity[] => entities.filter((one) => one.type === type);
  const published = article.published;
  return {
    key,
    title: article.title,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(published?.value !== undefined && published.confidence >= SURE && { published: published.value }),
    readingMinutes: readingMinutes(article),
    people: of('person'),
    organisations: of('organisation'),
    places: of('place'),
    analysis,
    provenance,
  };
}

function readingMinutes({ blocks }: ArticleDraft): number {
  let count = 0;
  for (const { text } of blocks) for (const part of text.split(/\s+/u)) if (part !== '') count += 1;
  return Math.max(1, Math.round(count / READING_SPEED));
}

/** One entry a key, heaviest first: main section before background, then by number of mentions, then by place in the text. */
function mergeEntities(analysis: Analysis): BriefEntity[] {
  const groups = new Map<string, EntityMention[]>();
  for (const mention of analysis.entities) {
    const group = groups.get(mention.key);
    if (group === undefined) groups.set(mention.key, [mention]);
    else group.push(mention);
  }
  const roles = rolesByHolder(analysis);
  const sure = [...groups].filter(([, mentions]) => isShown(mentions));
  const merged = sure.map(([key, mentions]) =>
    entityOf(key, mentions, roles.get(key) ?? [], analysis.background),
  );
  return merged.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.mentions.length - a.mentions.length ||
      a.mentions[0]!.start - b.mentions[0]!.start,
  );
}

function rank(entity: BriefEntity): number {
  return entity.sections.includes('main') ? 0 : 1;
}

function entityOf(
  key: string,
  mentions: readonly EntityMention[],
  roles: readonly string[],
  background: readonly Span[],
): BriefEntity {
  const [first] = mentions;
  const name = displayName(mentions);
  const sections = new Set<Section>();
  for (const mention of mentions)
    sections.add(background.some((span) => overlaps(span, mention)) ? 'background' : 'main');
  const surest = mentions.reduce((best, one) => (one.confidence > best.confidence ? one : best), first!);
  return {
    key,
    type: first!.type,
    name,
    variants: [...new Set(mentions.map((one) => one.name))].filter((form) => form !== name),
    roles,
    sections: (['main', 'background'] as const).filter((section) => sections.has(section)),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    confidence: surest.confidence,
    rule: surest.rule,
  };
}

/** The fullest form of a person's name; for others the form the text uses most, the first of equals. */
function displayName(mentions: readonly EntityMention[]): string {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const person = mentions[0]!.type === 'person';
  let best = mentions[0]!.name;
  for (const [name, count] of counts) {
    const better = person ? words(name) > words(best) : count > counts.get(best)!;
    if (better) best = name;
  }
  return best;
}

function words(name: string): number {
  return name.split(' ').length;
}

/** «للمطربة الليبية» as it stands in the text: shown as «المطربة الليبية». */
function withArticle(role: string): string {
  return role.startsWith('لل') ? `ال${role.slice(2)}` : role;
}

/**
 * What stands between a verb of saying and a name («قال الأمين العام لمجلس … فلان»): his role, where the role rules found
 * none. The longest of several.
 */
function spokenRoles({ quotes }: Analysis): Map<string, string> {
  const out = new Map<string, string>();
  for (const { speaker } of quotes) {
    if (speaker?.key?.startsWith('person:') !== true || speaker.role === undefined) continue;
    const known = out.get(speaker.key);
    if (known === undefined || speaker.role.length > known.length) out.set(speaker.key, speaker.role);
  }
  return out;
}

/** Roles of each holder, the fullest first; a role that is a part of another says nothing more and goes. */
function rolesByHolder(analysis: Analysis): Map<string, string[]> {
  const out = new Map<string, string[]>();
  const beside = new Set<string>();
  for (const { holder, text, rule } of analysis.roles) {
    if (holder === undefined) continue;
    if (rule === NOUN_BESIDE) beside.add(holder);
    const list = out.get(holder) ?? [];
    list.push(withArticle(text));
    out.set(holder, list);
  }
  for (const [holder, role] of spokenRoles(analysis)) {
    const known = out.get(holder);
    if (known === undefined || (beside.has(holder) && role.length > known[0]!.length))
      out.set(holder, [role]);
  }
  for (const [holder, list] of out) {
    const sorted = [...new Set(list)].sort((a, b) => b.length - a.length);
    const kept: { readonly text: string; readonly key: string }[] = [];
    for (const text of sorted) {
      const key = matchKey(text);
      if (!kept.some((fuller) => fuller.key.includes(key))) kept.push({ text, key });
    }
    out.set(
      holder,
      kept.map(({ text }) => text),
    );
  }
  return out;
}
