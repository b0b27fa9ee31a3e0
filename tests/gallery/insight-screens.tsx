import { LibraryApp } from '../../components/library/library-app.tsx';
import type { AskStore } from '../../lib/store/ask.ts';
import { fakeClient } from '../component/fake-client.ts';
import { insightAnswers } from '../component/insight/answers.ts';
import type { Screen } from './screens.tsx';

const HASHES = {
  entity: '#/entity/person%3Aa',
  thread: '#/thread/place%3AMA/org%3Aun/security',
  overview: '#/overview',
  graph: '#/graph',
} as const;

/** Pages about the whole library. */
export const INSIGHT_SCREENS: readonly Screen[] = Object.entries(HASHES).map(([name, hash]) => ({
  name: `library-${name}`,
  App: LibraryApp,
  hash,
  client: (language) => ({
    ...fakeClient({ kind: 'not-article' }, { language }),
    ask: insightAnswers() as AskStore,
  }),
  widths: [360, 1_280, 1_920],
}));
