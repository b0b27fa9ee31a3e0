import type { Span } from './span.ts';

/** `und` = could not be told (too short, or a script we do not judge). */
export type LanguageCode = 'ar' | 'fa' | 'ur' | 'ps' | 'ckb' | 'ug' | 'sd' | 'ms-Arab' | 'other' | 'und';

/** What the analysis reads. A pure function of exactly this. */
export interface AnalyseInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO date or instant of publication: the reference for relative dates. */
  readonly published?: string;
  /** ISO 3166-1 alpha-2 of the outlet: resolves bare «درهم», «ريال», «دينار»… */
  readonly country?: string;
}

/** A mention in the text; `text` is always `input.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
  /** Id of the rule that found it (file name of the rule, or `model`). */
  readonly rule: string;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'nationality' | 'event';

export interface EntityMention extends Mention {
  readonly type: EntityType;
  /** Display form without clitics: «للأمم المتحدة» → «الأمم المتحدة». */
  readonly name: string;
  /** Canonical id, stable across articles and spellings: `place:MA`, `org:un`, `person:فوزي لقجع`. */
  readonly key: string;
  /** For persons: the role said at or nearest to this mention. */
  readonly role?: string;
  /** Other keys this name may stand for when the text does not decide (عمان). */
  readonly ambiguous?: readonly string[];
  readonly confidence: number;
}

export interface RoleMention extends Mention {
  /** Key of the person who holds it; absent when the text names nobody. */
  readonly holder?: string;
  readonly state: 'current' | 'former' | 'acting' | 'elect';
  /** Keys of the organisation and place inside the role. */
  readonly of?: readonly string[];
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface TimeMention extends Mention {
  readonly type: TimeType;
  /** TIMEX3 (ISO-TimeML) value: `2024-09-20`, `2024-11`, `2013-W08`, `2013-Q1`, `P3D`, `PRESENT_REF`… */
  readonly value: string;
  /** Resolved interval as ISO dates, both ends inclusive; absent when it cannot be resolved. */
  readonly from?: string;
  readonly to?: string;
  readonly calendar: 'gregory' | 'hijri';
  /** True when the value rests on a reference date taken from the text, not on a given publication date. */
  readonly inferred?: boolean;
  /** True when a conversion may be a day off (Hijri outside the table or by local sighting). */
  readonly approximate?: boolean;
}

export interface NumberMention extends Mention {
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'fraction';
  readonly value: number;
  /** Upper end of a range («ما بين 5 و7»); `value` is the lower. */
  readonly to?: number;
  /** `approx` حوالي · `min` أكثر من/أزيد من · `max` أقل من/لا يتجاوز */
  readonly bound?: 'approx' | 'min' | 'max';
  /** The counted noun as written: «شخص», «كيلومتر مربع». */
  readonly unit?: string;
}

export interface MoneyMention extends Mention {
  readonly amount: number;
  readonly to?: number;
  readonly bound?: 'approx' | 'min' | 'max';
  /** ISO 4217, or '' when `ambiguous` lists the candidates. */
  readonly currency: string;
  readonly ambiguous?: readonly string[];
}

export interface QuoteMention extends Mention {
  readonly direct: boolean;
  /** `key` is absent for unnamed sources («مصدر مطلع»). `role` as the text gives it. */
  readonly speaker?: { readonly text: string; readonly key?: string; readonly role?: string };
  /** The reporting verb as written, without proclitics. */
  readonly verb: string;
}

export type FactKind =
  | 'agreement'
  | 'decision'
  | 'meeting'
  | 'visit'
  | 'appointment'
  | 'upcoming'
  | 'money'
  | 'quantity'
  | 'casualties'
  | 'statement'
  | 'deadline'
  | 'commitment';

export type Section = 'main' | 'background';

/** happened · planned («من المقرر») · reported (said by a source) · denied («نفى»). */
export type FactStatus = 'happened' | 'planned' | 'reported' | 'denied';

/** A typed fact. The span is the trigger; `evidence` is its sentence. Fields that the text does not say are absent. */
export interface Fact extends Mention {
  readonly kind: FactKind;
  readonly section: Section;
  readonly status: FactStatus;
  readonly evidence: Span;
  readonly confidence: number;
  /** Keys of the entities who act, and whom or what they act on. */
  readonly who?: readonly string[];
  /** Who acts, as written, when no entity stands for him: «السلطات المحلية»، «مصدر أمني». */
  readonly actor?: string;
  readonly whom?: readonly string[];
  /** What is agreed, held, decided, counted, said: a stretch of the text. */
  readonly what?: string;
  /** Keys of places. */
  readonly where?: readonly string[];
  /** Indexes into `Analysis.times`. */
  readonly when?: readonly number[];
  /** Indexes into `Analysis.money` / `Analysis.numbers` / `Analysis.quotes`. */
  readonly money?: number;
  readonly number?: number;
  readonly quote?: number;
  readonly payer?: string;
  readonly payee?: string;
  readonly purpose?: string;
  /** agreement, loan, grant, conference, forum… : the noun that names the event, as written. */
  readonly event?: string;
}

export interface KeySentence extends Span {
  readonly score: number;
}

export interface ThemeScore {
  readonly id: string;
  readonly score: number;
}

/** An actor pair with a theme: «المغرب ↔ الأمم المتحدة» (security). `a` < `b` by order of prominence. */
export interface Thread {
  readonly a: string;
  readonly b: string;
  readonly theme: string;
  readonly section: Section;
}

/** One line of `siyaq analyse`: everything found in one text. Arrays are sorted by `start`. */
export interface Analysis {
  readonly id: string;
  readonly language: LanguageCode;
  readonly sentences: readonly Span[];
  readonly entities: readonly EntityMention[];
  readonly roles: readonly RoleMention[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
  readonly money: readonly MoneyMention[];
  readonly quotes: readonly QuoteMention[];
  readonly facts: readonly Fact[];
  readonly keySentences: readonly KeySentence[];
  readonly background: readonly Span[];
  readonly themes: readonly ThemeScore[];
  readonly threads: readonly Thread[];
  /** The day relative dates were counted from, and where it came from. */
  readonly reference?: { readonly value: string; readonly from: 'published' | 'text' };
}
