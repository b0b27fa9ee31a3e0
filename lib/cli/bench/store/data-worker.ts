import { parentPort } from 'node:worker_threads';
import { featuresOf } from '../../../related/index.ts';
import { libraryStory } from '../../library.ts';
import { slim } from './article.ts';
import type { NewsLine } from './data.ts';

/** Thread of `benchArticles`: corpus lines in, briefed articles out. */
const port = parentPort;
port?.on('message', (batch: readonly NewsLine[]) => {
  // A thread's port has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  port.postMessage(
    batch.map((line) => {
      const { article, brief } = libraryStory({ ...line, url: `https://news.invalid/${line.id}` });
      return slim({ article, brief, features: featuresOf({ article, brief }) });
    }),
  );
});
