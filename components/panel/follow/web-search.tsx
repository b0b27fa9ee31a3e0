import { ExternalLink } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SEARCH_ENGINES, searchAddress, searchQuery } from '../../../lib/feeds/search.ts';
import { useT } from '../../hooks/language.ts';
import { useMemory } from '../../hooks/memory.ts';
import { dirOf } from '../../ui/bdi.tsx';
import { Field } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { ENGINE_MEMORY, FIRST_ENGINE } from './engine.ts';
import './follow.css';

/** A web search for the open article: words the reader can change, and a plain link that opens it in a new tab. */
export function WebSearch({ title }: { readonly title: string }): JSX.Element {
  const t = useT();
  const [engine] = useMemory<string>(ENGINE_MEMORY, FIRST_ENGINE);
  const [words, setWords] = useState(() => searchQuery(title));
  const name = SEARCH_ENGINES.find(({ id }) => id === engine)?.name ?? SEARCH_ENGINES[0]?.name ?? '';
  return (
    <Section id="web-search" title={t('search-web')} open={false}>
      <Field label={t('search-web-field')} hint={t('search-web-hint', { engine: name })}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="input"
            type="text"
            dir={dirOf(words)}
            value={words}
            maxLength={200}
            aria-describedby={describedBy}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </Field>
      {words.trim() !== '' && (
        <a
          class="button button--normal search-link"
          href={searchAddress(engine, words)}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Icon icon={ExternalLink} directional />
          <span>{t('search-web-open', { engine: name })}</span>
        </a>
      )}
    </Section>
  );
}
