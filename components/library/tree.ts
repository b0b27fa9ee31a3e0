interface Node {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

/** A node of a tree with how deep it stands: 0 at the top. */
export interface Placed<T extends Node> {
  readonly node: T;
  readonly depth: number;
}

/** Deeper than the store lets anything nest: a damaged chain of parents ends here. */
const MOST_DEPTH = 16;

/** The nodes as a reader goes through them: each before what is below it, siblings by name. One whose parent is gone is at the top. */
export function flattened<T extends Node>(nodes: readonly T[]): readonly Placed<T>[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const byParent = Map.groupBy(nodes, ({ parent }) =>
    parent !== undefined && ids.has(parent) ? parent : '',
  );
  const out: Placed<T>[] = [];
  const visit = (parent: string, depth: number): void => {
    if (depth > MOST_DEPTH) return;
    const children = [...(byParent.get(parent) ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'ar'));
    for (const node of children) {
      out.push({ node, depth });
      visit(node.id, depth + 1);
    }
  };
  visit('', 0);
  return out;
}

/** Ids of a node and of everything below it. */
export function branchOf<T extends Node>(placed: readonly Placed<T>[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const { node } of placed) if (node.parent !== undefined && found.has(node.parent)) found.add(node.id);
  return found;
}

/** The name with its depth before it, for lists that cannot be indented otherwise. */
export function indentedName<T extends Node>({ node, depth }: Placed<T>): string {
  return `${'— '.repeat(depth)}${node.name}`;
}
