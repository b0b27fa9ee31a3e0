import { Search } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QueryFault } from '../../../lib/model/record.ts';
import { useT } from '../../hooks/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/fields.tsx';

interface Props {
  readonly text: string;
  readonly fault: QueryFault | undefined;
  readonly onAsk: (text: string) => void;
}

/** Which articles a page counts: the same query as the list's. Asked on Enter, since counting is not cheap. */
export function Question({ text, fault, onAsk }: Props): JSX.Element {
  const t = useT();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <search>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk(typed);
        }}
      >
        <Field
          label={t('insight-question')}
          hint={t('insight-question-hint')}
          error={fault && t('insight-question-fault', { part: text.slice(fault.start, fault.end) })}
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              class="input"
              type="search"
              dir="auto"
              maxLength={400}
              value={typed}
              aria-describedby={describedBy}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button icon={Search} onClick={() => onAsk(typed)}>
          {t('insight-count')}
        </Button>
      </form>
    </search>
  );
}
