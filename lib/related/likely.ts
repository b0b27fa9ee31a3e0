import type { Evidence } from './compare.ts';
import { MOST, NEAR, type ONE_EVENT, type RELATED } from './weights.ts';

/** What likelihoods are made of, before themselves. */
export type Signals = Omit<Evidence, 'related' | 'event' | 'score'>;

/** Likelihood (0 to 1) that a model gives to two stories: a weighted sum of what they share, through the logistic curve. */
export function likely(model: typeof RELATED | typeof ONE_EVENT, shared: Signals): number {
  const { termShare: terms, topicShare: topic, athome, gap } = shared;
  const near = 1 / (1 + Math.abs(gap ?? NEAR.undated) / NEAR.halving);
  const home = athome ? 1 : 0;
  const sum =
    model.always +
    model.likeness * shared.likeness +
    model.terms * terms +
    model.topic * topic +
    model.telling * share(shared.telling, MOST.telling) +
    model.strong * share(shared.strong, MOST.strong) +
    model.title * shared.titleShare +
    model.tells * shared.tells +
    model.actors * shared.actorShare +
    model.pair * Math.max(0, ...shared.pairs.map(({ value }) => value)) +
    model.theme * one(shared.themes) +
    model.money * one(shared.money) +
    model.day * one(shared.days) +
    (shared.abroad ? model.abroad : 0) +
    near * (model.near + model.nearTopic * topic + model.nearTerms * terms + model.nearHome * home) +
    model.homeTopic * home * topic;
  return 1 / (1 + Math.exp(-sum));
}

function share(count: number, most: number): number {
  return Math.min(count, most) / most;
}

function one(list: readonly unknown[]): number {
  return list.length > 0 ? 1 : 0;
}
