import type { Fact, FactKind, FactStatus, Section } from '../model/analysis.ts';
import { articleText } from '../model/article.ts';
import type { BriefedArticle, BriefEntity } from '../model/brief.ts';
import type { Span } from '../model/span.ts';
import { factParts } from './fact-parts.ts';

/** Headings of a written brief. The document is Arabic like the article it speaks of; pages of the extension use the catalogues. */
const HEADINGS = {
  summary: 'الخلاصة',
  facts: 'الوقائع',
  people: 'الأشخاص',
  organisations: 'المؤسسات',
  places: 'الأماكن',
  background: 'خلفية',
  threads: 'الخيوط',
} as const;

const KINDS: { readonly [K in FactKind]: string } = {
  agreement: 'اتفاق',
  decision: 'قرار',
  meeting: 'اجتماع',
  visit: 'زيارة',
  appointment: 'تعيين',
  upcoming: 'موعد قادم',
  money: 'مبلغ',
  quantity: 'عدد',
  casualties: 'ضحايا',
  statement: 'تصريح',
  deadline: 'أجل',
  commitment: 'التزام',
};

const STATUS: { readonly [K in FactStatus]: string } = {
  happened: '',
  planned: 'مقرر',
  reported: 'منسوب',
  denied: 'منفي',
};

/** How headings and list items look in one form of a written brief. */
interface Marks {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly item: (text: string) => string;
}

const TEXT: Marks = { title: (text) => text, heading: (text) => `\n${text}`, item: (text) => `  · ${text}` };
const MARKDOWN: Marks = {
  title: (text) => `# ${escape(text)}\n`,
  heading: (text) => `\n## ${text}\n`,
  item: (text) => `- ${escape(text)}`,
};

/** A brief as plain text for a terminal. Ends without a newline. */
export function briefText(briefed: BriefedArticle): string {
  return write(briefed, TEXT);
}

/** A brief as Markdown. Text of the article is escaped: it can make no links, HTML or headings. */
export function briefMarkdown(briefed: BriefedArticle): string {
  return write(briefed, MARKDOWN);
}

function write({ article, brief }: BriefedArticle, marks: Marks): string {
  const text = articleText(article.blocks);
  const { analysis } = brief;
  const lines: string[] = [marks.title(brief.title)];
  const meta = [brief.outlet, article.byline, dated(article, brief.published), `${brief.readingMinutes} د`];
  lines.push(marks.item(meta.filter((part) => part !== undefined && part !== '').join(' — ')));
  const section = (heading: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(marks.heading(heading), ...items.map((item) => marks.item(item)));
  };
  section(
    HEADINGS.summary,
    analysis.keySentences.map((sentence) => quote(text, sentence)),
  );
  section(HEADINGS.facts, factLines({ article, brief }, 'main'));
  section(HEADINGS.people, names(brief.people));
  section(HEADINGS.organisations, names(brief.organisations));
  section(HEADINGS.places, names(brief.places));
  const opening = analysis.background.map((span) => quote(text, { start: span.start, end: span.end }, 100));
  section(HEADINGS.background, [...opening, ...factLines({ article, brief }, 'background')]);
  const nameOf = new Map(analysis.entities.map((one) => [one.key, one.name]));
  for (const one of [...brief.organisations, ...brief.places]) nameOf.set(one.key, one.name);
  section(
    HEADINGS.threads,
    analysis.threads.map(
      (thread) =>
        `${nameOf.get(thread.a) ?? thread.a} ↔ ${nameOf.get(thread.b) ?? thread.b} · ${thread.theme}${thread.section === 'background' ? ` (${HEADINGS.background})` : ''}`,
    ),
  );
  return lines.join('\n');
}

function dated(article: BriefedArticle['article'], published: string | undefined): string | undefined {
  const raw = article.published?.raw;
  if (published === undefined) return raw;
  const day = published.slice(0, 10);
  return raw === undefined || raw.startsWith(day) ? day : `${raw} (${day})`;
}

function names(list: readonly BriefEntity[]): string[] {
  return list.map(({ name, roles, variants, sections }) => {
    const parts = [name];
    if (variants.length > 0) parts.push(`(${variants.join('، ')})`);
    if (roles.length > 0) parts.push(`— ${roles.join('؛ ')}`);
    if (!sections.includes('main')) parts.push(`[${HEADINGS.background}]`);
    return parts.join(' ');
  });
}

function factLines(briefed: BriefedArticle, section: Section): string[] {
  const text = articleText(briefed.article.blocks);
  return briefed.brief.analysis.facts
    .filter((fact) => fact.section === section)
    .map((fact) => factLine(briefed, fact, text));
}

function factLine(briefed: BriefedArticle, fact: Fact, text: string): string {
  const parts = factParts(briefed.brief, fact);
  const said = [
    parts.who.join(' و'),
    parts.whom.length > 0 ? `← ${parts.whom.join('، ')}` : '',
    parts.what ?? '',
    parts.money ?? parts.number ?? '',
    parts.payer !== undefined || parts.payee !== undefined
      ? `${parts.payer ?? '؟'} ← ${parts.payee ?? '؟'}`
      : '',
    parts.purpose ?? '',
    parts.where.join('، '),
    parts.when.map((time) => `${time.text}${time.inferred ? ' (استنتاجا)' : ''}`).join('، '),
  ].filter((part) => part !== '');
  const status = STATUS[fact.status];
  return `[${KINDS[fact.kind]}${status === '' ? '' : `، ${status}`}] ${said.join(' · ')} — «${quote(text, fact.evidence, 90)}»`;
}

/** A stretch of the text on one line, cut at a blank when longer than `most` characters. */
function quote(text: string, { start, end }: Span, most = 400): string {
  const line = text.slice(start, end).replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const blank = line.lastIndexOf(' ', most);
  return `${line.slice(0, blank > 0 ? blank : most)}…`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/gu, (sign) => `\\${sign}`);
}
