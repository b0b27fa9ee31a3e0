import type { Translator } from '../../../lib/i18n/translator.ts';
import { isolate } from '../../../lib/i18n/direction.ts';

/** Day and hour in the reader's own time zone: when a site was asked is a matter of her clock. */
export function instant({ locale }: Pick<Translator, 'locale'>, iso: string): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(iso));
}

/** Hosts named in words: the first few, then how many more. */
const NAMED = 3;

export function hostsInWords({ t, list }: Pick<Translator, 't' | 'list'>, urls: readonly string[]): string {
  const hosts = [...new Set(urls.map(hostOf))];
  const rest = hosts.length - NAMED;
  const named = list(hosts.slice(0, NAMED));
  return rest > 0 ? `${named} ${t('feeds-more-hosts', { count: rest })}` : named;
}

/** What is said beside a button that follows: who will be contacted, and how often. */
export function followWords(translator: Pick<Translator, 't' | 'list'>, urls: readonly string[]): string {
  const count = new Set(urls.map(hostOf)).size;
  return translator.t('feeds-follow-words', { count, hosts: hostsInWords(translator, urls) });
}

export function hostOf(url: string): string {
  return new URL(url).host;
}

/** A host inside a sentence. */
export function isolatedHost(url: string): string {
  return isolate(hostOf(url));
}

/** Name of a country in the language of the interface. */
export function countryName(language: Translator['language'], code: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
