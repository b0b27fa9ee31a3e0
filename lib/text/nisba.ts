/** One written form of a nationality word. `people`: names a group of persons, not an adjective. */
export interface NisbaForm {
  readonly form: string;
  readonly people: boolean;
}

/** All written forms of a nisba: «مغربي» → مغربية، المغربي، المغاربة، مغربيون… Broken plurals come from the table. */
export function nisbaForms(bases: readonly string[], plurals: readonly string[]): NisbaForm[] {
  const out: NisbaForm[] = [];
  const add = (form: string, people: boolean): void => {
    out.push({ form, people }, { form: `ال${form}`, people });
  };
  for (const base of bases) {
    add(base, false);
    add(`${base}ة`, false);
    add(`${base}ان`, true);
    add(`${base}ون`, true);
    add(`${base}ين`, true);
    add(`${base}ات`, true);
  }
  for (const plural of plurals) add(plural, true);
  return out;
}
