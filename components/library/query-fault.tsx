import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QueryFault } from '../../lib/model/record.ts';
import { useT } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A quotation mark just opened is not yet a fault: it is said when the typing rests. */
const REST = 700;

interface Props {
  readonly text: string;
  readonly fault: QueryFault;
  readonly onText: (text: string) => void;
}

/** What of the query cannot be read, with its place marked, and the way on. The list below keeps the last good results. */
export function QueryFaultNotice({ text, fault, onText }: Props): JSX.Element | null {
  const t = useT();
  const [rested, setRested] = useState(false);
  const { code, start, end } = fault;
  useEffect(() => {
    setRested(false);
    const timer = setTimeout(() => setRested(true), REST);
    return () => clearTimeout(timer);
  }, [text]);
  if (!rested) return null;
  const wrong = text.slice(start, end);
  const fixed = code === 'unclosed-quote' ? `${text}"` : `${text.slice(0, start)}${text.slice(end)}`.trim();
  return (
    <Notice tone="error" title={t(`query-fault-${code}`)}>
      <p class="query-fault" dir={dirOf(text)}>
        {text.slice(0, start)}
        <mark>{wrong === '' ? ' ' : wrong}</mark>
        {text.slice(end)}
      </p>
      <p>{t('query-fault-kept')}</p>
      <Button kind="plain" onClick={() => onText(fixed)}>
        {t(code === 'unclosed-quote' ? 'query-fault-close' : 'query-fault-drop')}
      </Button>
    </Notice>
  );
}
