import { LibraryApp } from '../../components/library/library-app.tsx';
import type { Insight } from '../../components/hooks/insight.ts';
import { fail, ok } from '../../lib/model/result.ts';
import type { AskStore } from '../../lib/store/ask.ts';
import { fakeClient } from '../component/fake-client.ts';
import { ANSWERS, yearOfAnswers } from './insight-answers.ts';
import type { Screen } from './screens.tsx';

const ENTITY = '#/entity/person%3Aa';

/** A page, what is done to it, and what the index answers where that is not the usual. */
const STATES: readonly {
  readonly name: string;
  readonly hash: string;
  readonly answers?: Partial<Insight>;
  readonly steps?: Screen['steps'];
}[] = [
  { name: 'entity', hash: ENTITY },
  { name: 'entity-correct', hash: ENTITY, steps: [{ click: '.insight__tools .button:last-of-type' }] },
  { name: 'entity-missing', hash: ENTITY, answers: { entity: async () => ok(undefined) } },
  { name: 'thread', hash: '#/thread/place%3AMA/org%3Aun/security' },
  {
    name: 'thread-empty',
    hash: '#/thread/place%3AMA/org%3Aun/security',
    answers: { thread: async () => ok({ ...ANSWERS.THREAD, total: 0, rows: [], timeline: [], months: [] }) },
  },
  { name: 'overview', hash: '#/overview' },
  {
    name: 'overview-fault',
    hash: `#/overview?${new URLSearchParams({ q: '"مكتب الأمم' }).toString()}`,
    answers: {
      overview: async () =>
        ok({ ...ANSWERS.OVERVIEW, fault: { code: 'unclosed-quote' as const, start: 0, end: 10 } }),
    },
  },
  {
    name: 'overview-broken',
    hash: '#/overview',
    answers: { overview: async () => fail('database-unavailable') },
  },
  { name: 'graph', hash: '#/graph' },
  { name: 'graph-chosen', hash: '#/graph', steps: [{ click: '.graph li:nth-child(2) .graph__node' }] },
  {
    name: 'graph-empty',
    hash: '#/graph',
    answers: { graph: async () => ok({ ...ANSWERS.GRAPH, nodes: [], edges: [], total: 0 }) },
  },
];

/** Pages about the whole library. */
export const INSIGHT_SCREENS: readonly Screen[] = STATES.map(({ name, hash, answers, steps }) => ({
  name: `library-${name}`,
  App: LibraryApp,
  hash,
  client: (language) => ({
    ...fakeClient({ kind: 'not-article' }, { language }),
    ask: yearOfAnswers(answers) as AskStore,
  }),
  ...(steps && { steps }),
  widths: [360, 1_280, 1_920],
}));
