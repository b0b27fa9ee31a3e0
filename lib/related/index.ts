export { featuresOf } from './features/index.ts';
export { relatedList } from './list.ts';
export type { CandidateStories, Story, StoryFeatures } from './types.ts';
