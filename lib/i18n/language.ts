import type { DigitStyle, InterfaceLanguage, Settings } from '../model/settings.ts';

/** Languages of the interface, the first one is what nobody else's reader gets. */
export const LANGUAGES: readonly InterfaceLanguage[] = ['ar', 'en', 'fr'];

/**
 * Language of the interface: the reader's choice, else the first of the browser's languages (BCP 47 tags, best first) that
 * there is, else Arabic.
 */
export function chooseLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-', 1)[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return 'ar';
}

/**
 * Digits of the interface: the reader's choice, else those usual in her region (٢٠٢٤ in Cairo, 2024 in Rabat), else 2024.
 * An Arabic browser without a region says nothing, and most Arabic news sites print Western digits.
 */
export function chooseDigits(
  setting: DigitStyle,
  language: InterfaceLanguage,
  browserLanguages: readonly string[],
): 'latn' | 'arab' {
  if (setting !== 'auto') return setting;
  const regional = browserLanguages.find((tag) => /^ar-[a-z]{2}\b/iu.test(tag));
  if (language !== 'ar' || regional === undefined) return 'latn';
  return new Intl.NumberFormat(regional).resolvedOptions().numberingSystem === 'arab' ? 'arab' : 'latn';
}

export function directionOfLanguage(language: InterfaceLanguage): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
