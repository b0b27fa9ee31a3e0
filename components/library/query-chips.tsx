import { X } from 'lucide';
import type { JSX } from 'preact';
import { termsOf, withoutTerm, type QueryTerm } from '../../lib/app/query-terms.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useTranslator } from '../hooks/language.ts';
import { Icon } from '../ui/icon.tsx';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The query words of the search as chips, each with its way out. */
export function QueryChips({ text, onText }: Props): JSX.Element | null {
  const { t, maybe, date } = useTranslator();
  const terms = termsOf(text);
  if (terms.length === 0) return null;
  const words = ({ field, value }: QueryTerm): string => {
    if (field === 'theme') return maybe(`theme-${value}`) ?? value;
    return field === 'after' || field === 'before' ? (date(value.replaceAll('/', '-')) ?? value) : value;
  };
  return (
    <ul class="query-chips" aria-label={t('query-chips')}>
      {terms.map((term) => {
        const said = t(`query-term-${term.field}`, { value: isolate(words(term)) });
        return (
          <li key={term.start}>
            <button
              type="button"
              class="query-chip"
              aria-label={t('query-chip-remove', { term: said })}
              onClick={() => {
                keepFocus();
                onText(withoutTerm(text, term));
              }}
            >
              <span>{said}</span>
              <Icon icon={X} size="small" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
