/** all: every Arabic news page · allowed: only sites on the list · click: only when the reader asks. */
export type RecordingMode = 'all' | 'allowed' | 'click';
export type InterfaceLanguage = 'ar' | 'en' | 'fr';
export type DigitStyle = 'auto' | 'latn' | 'arab';
/** auto: those of the outlet's country · algeria: جانفي · egypt: يناير · levant: كانون الثاني · morocco: غشت, شتنبر. */
export type MonthNames = 'auto' | 'algeria' | 'egypt' | 'levant' | 'morocco';

/** Kept in `browser.storage.local`; content scripts cannot read it. */
export interface Settings {
  /** False until the reader has finished the first-run page: before that nothing is recorded. */
  readonly consented: boolean;
  readonly mode: RecordingMode;
  readonly paused: boolean;
  /** Registrable domains. `denied` wins over everything. */
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  /** Days an unsaved brief is kept; 0 = for ever. Saved ones are never removed. */
  readonly retentionDays: number;
  readonly language: InterfaceLanguage | 'auto';
  readonly digits: DigitStyle;
  /** Names of the months where the interface is Arabic. */
  readonly months: MonthNames;
}

export const DEFAULT_SETTINGS: Settings = {
  consented: false,
  mode: 'all',
  paused: false,
  allowed: [],
  denied: [],
  retentionDays: 30,
  language: 'auto',
  digits: 'auto',
  months: 'auto',
};
