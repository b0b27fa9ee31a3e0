/** Query words: what stands before the colon, in the two languages of the interface's writers, matched without case and hamza. */
export type Field =
  'outlet' | 'person' | 'organisation' | 'place' | 'theme' | 'tag' | 'collection' | 'after' | 'before' | 'is';

export const FIELD_WORDS: readonly { readonly word: string; readonly field: Field }[] = [
  { word: 'outlet', field: 'outlet' },
  { word: 'person', field: 'person' },
  { word: 'org', field: 'organisation' },
  { word: 'organisation', field: 'organisation' },
  { word: 'place', field: 'place' },
  { word: 'theme', field: 'theme' },
  { word: 'tag', field: 'tag' },
  { word: 'collection', field: 'collection' },
  { word: 'after', field: 'after' },
  { word: 'before', field: 'before' },
  { word: 'is', field: 'is' },
  { word: 'مصدر', field: 'outlet' },
  { word: 'المصدر', field: 'outlet' },
  { word: 'شخص', field: 'person' },
  { word: 'منظمة', field: 'organisation' },
  { word: 'مؤسسة', field: 'organisation' },
  { word: 'مكان', field: 'place' },
  { word: 'موضوع', field: 'theme' },
  { word: 'وسم', field: 'tag' },
  { word: 'مجموعة', field: 'collection' },
  { word: 'بعد', field: 'after' },
  { word: 'قبل', field: 'before' },
  { word: 'حالة', field: 'is' },
];

/** Values of `is:`; the Arabic ones also stand alone before a colon («محفوظ:نعم» is not asked of anybody). */
export const STATES: ReadonlyMap<string, 0 | 1> = new Map([
  ['saved', 1],
  ['recent', 0],
  ['محفوظ', 1],
  ['محفوظه', 1],
  ['حديث', 0],
]);
