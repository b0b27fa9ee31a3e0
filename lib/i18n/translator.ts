import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { InterfaceLanguage } from '../model/settings.ts';
import { cataloguesOf } from './catalogues.ts';
import { datesOf, type Dates } from './dates.ts';
import { directionOf, isolate, isolateRun } from './direction.ts';
import { numberFormat } from './formatters.ts';
import { directionOfLanguage } from './language.ts';
import type { ArabicMonths } from './months.ts';

export type Args = { readonly [name: string]: string | number };

/** Says one message of the catalogues. Strings put in are isolated, numbers are written in the reader's digits. */
export type Translate = (id: string, args?: Args) => string;

export interface Translator extends Dates {
  readonly language: InterfaceLanguage;
  readonly direction: 'rtl' | 'ltr';
  /** BCP 47 tag with the digits and the Gregorian calendar, for `Intl`. */
  readonly locale: string;
  readonly t: Translate;
  /** The message if there is one, else undefined: for ids that come from data (themes, rules). */
  readonly maybe: (id: string, args?: Args) => string | undefined;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** «أ وب وج» of names from a page, each isolated; Arabic names are joined in Arabic in every language of the interface. */
  readonly list: (items: readonly string[]) => string;
}

/**
 * The voice of the interface in one language. An unknown id says nothing rather than its own name; a test holds the catalogues
 * complete. Costs a parse of the catalogues (a few milliseconds): make one a page, not one a component.
 */
export function createTranslator(
  language: InterfaceLanguage,
  digits: 'latn' | 'arab' = 'latn',
  months?: ArabicMonths,
): Translator {
  const locale = `${language}-u-ca-gregory-nu-${digits}`;
  const bundle = new FluentBundle(locale);
  for (const text of cataloguesOf(language)) bundle.addResource(new FluentResource(text));
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const arabicLists = new Intl.ListFormat('ar', { type: 'conjunction' });
  const maybe = (id: string, args?: Args): string | undefined => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern === undefined || pattern === null
      ? undefined
      : bundle.formatPattern(pattern, args ?? null, []);
  };
  return {
    language,
    direction: directionOfLanguage(language),
    locale,
    t: (id, args) => maybe(id, args) ?? '',
    maybe,
    number: (value, options = {}) => numberFormat(locale, options).format(value),
    list: (items) =>
      directionOf(items.join(' ')) === 'rtl'
        ? isolateRun(arabicLists.format(items.map(isolate)))
        : lists.format(items.map(isolate)),
    ...datesOf(locale, months),
  };
}

/** The same voice with the months of another habit: an article of Rabat says «شتنبر». Costs nothing but the formatters. */
export function withMonths(translator: Translator, months: ArabicMonths): Translator {
  return { ...translator, ...datesOf(translator.locale, months) };
}
