import type { EntityType } from '../model/analysis.ts';

/** A found name before merging: token range and text range. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly name: string;
  readonly key: string;
  readonly rule: string;
  readonly confidence: number;
  readonly ambiguous?: readonly string[];
}

/** A role found before merging. */
export interface RoleCandidate {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly state: 'current' | 'former' | 'acting' | 'elect';
  readonly rule: string;
  /** Token index where its holder's name begins. */
  readonly holder?: number;
  /** Key of the holder when known without a name beside it. */
  readonly holderKey?: string;
}
