import { briefArticle } from '../../brief/brief-article.ts';
import { briefMarkdown, briefText } from '../../brief/render.ts';
import type { ArticleDraft } from '../../model/article.ts';
import type { BriefedArticle } from '../../model/brief.ts';
import { Fault } from '../fault.ts';
import { readInput } from '../input.ts';
import { writeLine } from '../output.ts';
import { readArticle } from '../page.ts';

export interface BriefOptions {
  readonly url?: string;
  readonly published?: string;
  readonly format: BriefFormat;
}

export const BRIEF_FORMATS = ['json', 'md', 'text'] as const;
type BriefFormat = (typeof BRIEF_FORMATS)[number];

const WRITERS: Record<BriefFormat, (briefed: BriefedArticle) => string> = {
  json: (briefed) => JSON.stringify(briefed, undefined, 2),
  md: briefMarkdown,
  text: briefText,
};

/** Page or text → brief. The time of retrieval is not known here and left empty, so that the same input gives the same bytes. */
export async function brief(name: string, options: BriefOptions): Promise<void> {
  const reading = readArticle(await readInput(name), options.url);
  if (!reading.ok) throw new Fault(`${name}: not an Arabic news article (${reading.reasons.join('; ')})`);
  const { published } = options;
  const draft: ArticleDraft =
    published === undefined
      ? reading.draft
      : {
          ...reading.draft,
          published: {
            raw: published,
            value: published,
            source: 'given',
            calendar: 'gregory',
            confidence: 1,
          },
        };
  await writeLine(WRITERS[options.format](briefArticle(draft, '')));
}
