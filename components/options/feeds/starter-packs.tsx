import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SiteState } from '../../../lib/app/feeds-client.ts';
import packs from '../../../lib/data/starter-packs.json' with { type: 'json' };
import type { FeedKind } from '../../../lib/model/feeds.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Section } from '../../ui/section.tsx';
import { Choices, type Chosen } from './choices.tsx';
import { countryName } from './words.ts';

/** Outlets by country, nothing ticked: an offer, not a default. */
export function StarterPacks({ sites }: { readonly sites: readonly SiteState[] }): JSX.Element {
  const { t, language, number } = useTranslator();
  const groups = useMemo(() => {
    const followed = new Set(sites.map(({ id }) => id));
    const byCountry = new Map<string, Chosen[]>();
    for (const { name, country, url, kind } of packs) {
      const group = byCountry.get(country) ?? [];
      group.push({ url, title: name, kind: kind as FeedKind, known: followed.has(url) });
      byCountry.set(country, group);
    }
    return [...byCountry]
      .map(([code, choices]) => ({ code, choices, name: countryName(language, code) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  }, [sites, language]);
  return (
    <Section id="feeds-packs" title={t('feeds-packs')} level={3} open={false}>
      <p class="field__hint">{t('feeds-packs-hint')}</p>
      {groups.map(({ code, name, choices }) => (
        <details key={code} class="feeds__country">
          <summary>
            {name} <span class="feeds__count">{number(choices.length)}</span>
          </summary>
          <Choices legend={name} choices={choices} />
        </details>
      ))}
    </Section>
  );
}
