export { featuresOf } from './features/index.ts';
export { relatedList } from './list.ts';
export type { CandidateStories, Story, StoryFeatures } from './types.ts';
export { saidOf, type Said } from './said.ts';
