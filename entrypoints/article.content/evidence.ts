import { anchorMap, locate, quoteOf } from '../../lib/extract/anchor.ts';
import { clearHighlight, showHighlight } from '../../lib/extract/highlight.ts';
import type { Answer, Request } from '../../lib/messaging/protocol.ts';
import type { RawBlock } from '../../lib/model/raw-page.ts';
import { fail, ok, type Result } from '../../lib/model/result.ts';

/** How long a shown sentence stays marked. */
const SHOWN = 12_000;

export interface EvidenceShower {
  /** `blocks` are those of the article last read here, when it was read here: their neighbours tell equal sentences apart. */
  show(
    request: Request<'evidence/show'>,
    blocks: readonly RawBlock[] | undefined,
  ): Result<Answer<'evidence/show'>>;
  clear(): void;
}

/** Brings sentences into view and marks them, one at a time. */
export function evidenceShower(window: Window): EvidenceShower {
  let timer = 0;
  const clear = (): void => {
    window.clearTimeout(timer);
    clearHighlight(window);
  };
  return {
    clear,
    show({ start, end, text }, blocks) {
      clear();
      const quote = contextOf(blocks, start, end, text);
      const located = locate(window.document, quote);
      if (located === undefined) return fail('not-found');
      showHighlight(window, located);
      timer = window.setTimeout(() => clearHighlight(window), SHOWN);
      return ok({ how: located.how });
    },
  };
}

/** The words to look for. Offsets count only while they still point at these words. */
function contextOf(
  blocks: readonly RawBlock[] | undefined,
  start: number,
  end: number,
  text: string,
): { text: string; before?: string; after?: string } {
  if (blocks === undefined) return { text };
  const quote = quoteOf(anchorMap(blocks), start, end);
  return quote.text === text ? quote : { text };
}
