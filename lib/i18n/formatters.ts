/**
 * The formatters of `Intl`, each made once: making one takes as long as formatting some hundred values, and a list of
 * briefs writes hundreds of numbers and dates at every letter that is typed. As many are kept as there are pairs of a
 * locale and a set of options in the code.
 */
function remembered<O extends object, F>(
  make: (locale: string, options: O) => F,
): (locale: string, options: O) => F {
  const known = new Map<string, F>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = make(locale, options);
    known.set(key, made);
    return made;
  };
}

export const numberFormat = remembered(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateFormat = remembered(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const relativeFormat = remembered(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
