/** nDCG at `top`: gains 2^grade − 1, discount log2(rank + 1), against the best order of `ideal` (Järvelin & Kekäläinen 2002). */
export function ndcg(grades: readonly number[], ideal: readonly number[], top: number): number {
  const best = dcg([...ideal].sort((a, b) => b - a).slice(0, top));
  return best === 0 ? 1 : dcg(grades.slice(0, top)) / best;
}

function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

/** BCubed (Bagga & Baldwin 1998) of a grouping: both maps give the group of each item. */
export function bcubed(
  truth: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): { precision: number; recall: number; f1: number } {
  let precision = 0;
  let recall = 0;
  for (const [item, group] of found) {
    const mates = [...found].filter(([, other]) => other === group).map(([one]) => one);
    const kin = [...truth].filter(([, other]) => other === truth.get(item)).map(([one]) => one);
    const both = mates.filter((one) => truth.get(one) === truth.get(item)).length;
    precision += both / mates.length / found.size;
    recall += both / kin.length / found.size;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Precision, recall and their mean of two sets of pairs. */
export function pairScores(
  truth: ReadonlySet<string>,
  found: ReadonlySet<string>,
): { precision: number; recall: number; f1: number } {
  let both = 0;
  for (const pair of found) if (truth.has(pair)) both += 1;
  const precision = found.size === 0 ? 1 : both / found.size;
  const recall = truth.size === 0 ? 1 : both / truth.size;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
