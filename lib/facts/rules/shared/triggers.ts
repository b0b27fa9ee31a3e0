/** What may set off a fact rule, one bit each: a sentence is read once, and only rules that one of its words sets off see it. */
const TRIGGERS = [
  'appointing',
  'casualty',
  'due',
  'final',
  'fixture',
  'future',
  'money',
  'noun:agreement',
  'noun:deadline',
  'number',
  'planned',
  'quote',
  'signing',
  'verb:agree',
  'verb:announce',
  'verb:appoint',
  'verb:commit',
  'verb:decide',
  'verb:deny',
  'verb:hold',
  'verb:intend',
  'verb:meet',
  'verb:rate',
  'verb:sign',
  'verb:start',
  'verb:visit',
] as const;

export type Trigger = (typeof TRIGGERS)[number];

const BITS = new Map<string, number>(TRIGGERS.map((name, index) => [name, 1 << index]));

/** The bits of some triggers. */
export function trigger(...names: readonly Trigger[]): number {
  return names.reduce((bits, name) => bits | bitOf(name), 0);
}

/** The bit of a trigger by name; 0 for what sets nothing off («verb:reach»). */
export function bitOf(name: string): number {
  return BITS.get(name) ?? 0;
}
