import { nameKeyOf } from './names.ts';
import { Refusal } from './scope.ts';

/** Something that stands under another of its kind: a collection, a code. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

/** Levels of a tree: deeper ones cannot be drawn, and a damaged parent chain must end. */
export const MAX_DEPTH = 12;

/** The node and everything below it. Linear in the nodes times the depth. */
export function withDescendants(all: readonly Node[], id: string): string[] {
  const found = new Set([id]);
  for (let level = 0; level < MAX_DEPTH; level += 1) {
    const before = found.size;
    for (const node of all) if (node.parent !== undefined && found.has(node.parent)) found.add(node.id);
    if (found.size === before) break;
  }
  return [...found];
}

/** Refuses a place below itself, below nothing that exists, or too deep. */
export function checkPlace(all: readonly Node[], id: string, parent: string | undefined): void {
  let at = parent;
  for (let level = 1; at !== undefined; level += 1) {
    if (at === id) throw new Refusal('cycle');
    if (level >= MAX_DEPTH) throw new Refusal('too-deep');
    const above: Node | undefined = all.find((node) => node.id === at);
    if (above === undefined) throw new Refusal('gone');
    at = above.parent;
  }
}

/** Refuses a name that a sibling has already, whatever its spelling. */
export function checkSiblings(
  all: readonly Node[],
  id: string,
  parent: string | undefined,
  key: string,
): void {
  const taken = all.some((node) => node.id !== id && node.parent === parent && nameKeyOf(node.name) === key);
  if (taken) throw new Refusal('name-taken');
}
