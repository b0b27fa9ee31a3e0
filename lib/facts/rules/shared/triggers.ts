/** What may set off a fact rule, one bit each: a sentence is read once, and only rules that one of its words sets off see it. */
const TRIGGERS = [
  'appointing',
  'authority',
  'casualty',
  'due',
  'final',
  'fixture',
  'future',
  'money',
  'noun:agreement',
  'noun:deadline',
  'number',
  'office',
  'planned',
  'quote',
  'signing',
  'verb:agree',
  'verb:announce',
  'verb:appoint',
  'verb:call',
  'verb:commit',
  'verb:decide',
  'verb:deny',
  'verb:hold',
  'verb:intend',
  'verb:meet',
  'verb:rate',
  'verb:schedule',
  'verb:sign',
  'verb:start',
  'verb:undertake',
  'verb:visit',
] as const;

export type Trigger = (typeof TRIGGERS)[number];

/** Verb classes that share a bit: there are 32 of them. */
const SHARED: { readonly [name: string]: Trigger } = {
  'verb:court': 'authority',
  'verb:direct': 'authority',
  'verb:dismiss': 'office',
  'verb:impersonal': 'authority',
  'verb:measure': 'authority',
  'verb:punish': 'authority',
  'verb:take': 'office',
  'verb:vote': 'authority',
  'verb:win': 'office',
};

const BITS = new Map<string, number>(TRIGGERS.map((name, index) => [name, 1 << index]));

/** The bits of some triggers. */
export function trigger(...names: readonly Trigger[]): number {
  return names.reduce((bits, name) => bits | bitOf(name), 0);
}

/** The bit of a trigger by name; 0 for what sets nothing off («verb:reach»). */
export function bitOf(name: string): number {
  return BITS.get(SHARED[name] ?? name) ?? 0;
}
