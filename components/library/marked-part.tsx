import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { located } from '../../lib/model/marks.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { useT } from '../hooks/language.ts';
import { Bdi } from '../ui/bdi.tsx';
import { ArticleText } from './article-text.tsx';
import { MarkingBar } from './marking-bar.tsx';
import './marks.css';
import './tones.css';
import { useCodes, useMarks } from './use-codes.ts';
import { useMarking } from './use-marking.ts';

/** The text of an article with what the reader and other coders marked in it, and the means to mark. */
export function MarkedPart({
  record,
  text,
}: {
  readonly record: ArticleRecord;
  readonly text: string;
}): JSX.Element {
  const t = useT();
  const marks = useMarks(record.key);
  const placed = useCodes();
  const codes = useMemo(() => placed.map(({ node }) => node), [placed]);
  const byId = useMemo(() => new Map(codes.map((code) => [code.id, code])), [codes]);
  const { found, lost } = useMemo(() => located(marks, text), [marks, text]);
  const own = useMemo(() => found.filter(({ coder }) => coder === ''), [found]);
  const marking = useMarking({ articleKey: record.key, text, marks: own, codes });
  return (
    <>
      <ArticleText record={record} marks={found} codes={byId} />
      {lost.length > 0 && (
        <details class="lost">
          <summary>{t('marks-lost', { count: lost.length })}</summary>
          <ul>
            {lost.map((mark) => (
              <li key={mark.id}>
                <Bdi text={mark.text} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <MarkingBar marking={marking} text={text} codes={codes} />
    </>
  );
}
