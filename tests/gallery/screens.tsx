import type { ComponentType, JSX } from 'preact';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { WelcomeApp } from '../../components/welcome/welcome-app.tsx';
import type { PanelState } from '../../lib/app/client.ts';
import type { InterfaceLanguage, Settings } from '../../lib/model/settings.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { fail, ok } from '../../lib/model/result.ts';
import { fakeClient, type FakeClient } from '../component/fake-client.ts';
import { fakeDesk, type DeskStart, type FakeDesk } from '../component/fake-desk.ts';
import { RECORD } from '../component/fixture.ts';
import { fakeAsk, NO_VALUES } from '../component/library/test-desk.ts';
import { rowsClient } from '../component/library/rows-client.ts';
import { Components } from './components.tsx';
import { INSIGHT_SCREENS } from './insight-screens.tsx';
import { LIBRARY_SCREENS } from './library-screens.ts';
import { PEOPLED, TORTURE } from './records.ts';
import { KEYS } from '../component/keys.ts';

/** One screen in one state: what is drawn, with what behind it, how wide it is looked at, and what is done before the picture. */
export interface Screen {
  readonly name: string;
  readonly App: ComponentType;
  readonly client: (language: InterfaceLanguage) => FakeClient;
  readonly desk?: () => FakeDesk;
  readonly hash?: string;
  /** What the reader has done before, on the desk of her library. */
  readonly work?: (client: FakeClient) => Promise<unknown>;
  readonly widths: readonly number[];
  /** Letters typed and selectors clicked once it is drawn. */
  readonly steps?: readonly { readonly click?: string; readonly key?: string; readonly type?: string }[];
  /** Pictures of a list end after the window: the rest is drawn when it is scrolled to. */
  readonly tallest?: number;
}

const PANEL = [320, 360, 420] as const;
const PAGE = [360, 1_280, 1_920] as const;
const Options = (): JSX.Element => <OptionsApp browser="chrome" version="0.2.0" keys={KEYS} />;
const Welcome = (): JSX.Element => <WelcomeApp browser="chrome" />;
const BRIEF: PanelState = { kind: 'brief', key: RECORD.key, changed: false };

const TAG = { id: 't1', name: 'مكافحة الإرهاب', nameKey: 'x', createdAt: '' };
const TAG2 = { id: 't2', name: 'SSR 2024', nameKey: 'y', createdAt: '' };
export const WORKED: DeskStart = {
  tags: [TAG, TAG2],
  filing: {
    tags: ['t1', 't2'],
    note: 'يقارن مع حوار 2022؛ لم يُذكر التمويل. انظر UNOCT Annual Report, p. 14.',
  },
  marks: [
    {
      id: 'm1',
      key: RECORD.key,
      start: 0,
      end: 60,
      text: 'مأسسة الحوار السنوي بين الطرفين',
      note: 'التزام جديد',
      codes: [],
      coder: '',
      createdAt: '',
    },
  ],
  followed: [
    {
      id: 'place:MA|org:un|security',
      a: 'place:MA',
      b: 'org:un',
      theme: 'security',
      labelA: 'المغرب',
      labelB: 'الأمم المتحدة',
      since: '',
      seen: '',
    },
  ],
};

function panel(
  name: string,
  state: PanelState,
  more: Partial<Screen> & { readonly record?: ArticleRecord; readonly settings?: Partial<Settings> } = {},
): Screen {
  const { record, settings, ...rest } = more;
  return {
    name: `panel-${name}`,
    App: Panel,
    client: (language) => fakeClient(state, { language, ...settings }, record),
    widths: [360],
    ...rest,
  };
}

/** States of the panel that have no brief to show. */
const WORDLESS: readonly (readonly [name: string, state: PanelState])[] = [
  ['loading', { kind: 'loading' }],
  ['welcome', { kind: 'welcome' }],
  ['paused', { kind: 'paused' }],
  ['not-article', { kind: 'not-article' }],
  ['unread-click', { kind: 'unread', why: 'click-mode', host: 'news.example' }],
  ['unread-not-allowed', { kind: 'unread', why: 'site-not-allowed', host: 'news.example' }],
  ['unread-denied', { kind: 'unread', why: 'site-denied', host: 'news.example' }],
  ['working', { kind: 'working', host: 'news.example' }],
  ['no-access', { kind: 'no-access', host: '' }],
  ['reload-page', { kind: 'reload-page' }],
  ['unstored', { kind: 'unstored', code: 'quota' }],
  ['error', { kind: 'error', code: 'unexpected' }],
];

const settings =
  (more: Partial<Settings> = {}) =>
  (language: InterfaceLanguage): FakeClient =>
    fakeClient({ kind: 'loading' }, { language, ...more });

/** A library in which nothing has been read. */
const bare = (language: InterfaceLanguage): FakeClient => ({
  ...fakeClient({ kind: 'loading' }, { language }),
  ask: fakeAsk({ facets: async () => ok({ total: 0, values: NO_VALUES }) }),
});

const gone = (language: InterfaceLanguage): FakeClient => {
  const client = fakeClient(BRIEF, { language });
  return {
    ...client,
    watchRecord: (_key, listener) => {
      listener(undefined);
      return () => undefined;
    },
  };
};

const broken = (language: InterfaceLanguage): FakeClient => ({
  ...fakeClient(BRIEF, { language }),
  watchRecord: (_key, _listener, onError) => {
    onError('database-unavailable');
    return () => undefined;
  },
});

export const SCREENS: readonly Screen[] = [
  panel('brief', BRIEF, { widths: PANEL }),
  panel('brief-worked', BRIEF, { desk: () => fakeDesk(WORKED), record: { ...RECORD, saved: true } }),
  panel('brief-people', BRIEF, { record: PEOPLED }),
  panel('brief-torture', BRIEF, { record: TORTURE, widths: [320, 420] }),
  panel(
    'brief-changed-partial',
    { ...BRIEF, changed: true },
    {
      record: { ...RECORD, article: { ...RECORD.article, partial: true } },
    },
  ),
  panel('brief-unstored', { kind: 'unstored', code: 'quota', record: RECORD }),
  panel('brief-arabic-digits', BRIEF, { settings: { digits: 'arab', months: 'levant' } }),
  panel('card-open', BRIEF, { steps: [{ click: '.person__main' }] }),
  panel('place-open', BRIEF, { steps: [{ click: '.names .chip' }] }),
  panel('dismissed', BRIEF, { steps: [{ click: '.fact > .icon-button' }] }),
  panel('tagging', BRIEF, { steps: [{ key: 't' }, { type: '🕊️' }, { key: 'Enter' }] }),
  panel('noting', BRIEF, { steps: [{ key: 'n' }, { type: 'ملاحظة تُكتب الآن' }] }),
  panel('note-too-long', BRIEF, {
    desk: () => fakeDesk({ drafts: { [`note:${RECORD.key}`]: 'كلمة '.repeat(20_000) } }),
  }),
  panel('help', BRIEF, { steps: [{ key: '?' }] }),
  { ...panel('deleted', BRIEF), client: gone },
  { ...panel('database', BRIEF), client: broken },
  ...WORDLESS.map(([name, state]) => panel(name, state)),
  { name: 'library-empty', App: LibraryApp, hash: '', client: bare, widths: [360, 1_280] },
  {
    name: 'library-nothing-found',
    App: LibraryApp,
    hash: `#/?${new URLSearchParams({ q: 'زنجبيل' }).toString()}`,
    client: (language) => rowsClient({ language }),
    widths: [1_280],
  },
  {
    name: 'options',
    App: Options,
    client: settings({ allowed: ['aljazeera.net', 'hespress.com'], denied: ['bank.example'] }),
    desk: () =>
      fakeDesk({
        corrections: [
          { id: 'a', entity: 'person:x', name: 'طنجة', kind: 'none', createdAt: '2026-01-02T00:00:00Z' },
          {
            id: 'b',
            entity: 'org:y',
            name: 'مكتب الأمم المتحدة',
            kind: 'merge',
            target: 'org:un',
            targetName: 'الأمم المتحدة',
            createdAt: '2026-01-02T00:00:00Z',
          },
        ],
      }),
    widths: PAGE,
  },
  {
    name: 'options-storage-broken',
    App: Options,
    client: (language) => ({
      ...fakeClient({ kind: 'loading' }, { language, consented: false, paused: true, retentionDays: 12 }),
      storageHealth: async () => fail('database-unavailable'),
    }),
    widths: [1_280],
  },
  {
    name: 'options-delete',
    App: Options,
    client: settings(),
    widths: [360],
    steps: [{ click: '.button--danger' }],
  },
  { name: 'welcome', App: Welcome, client: settings({ consented: false }), widths: [360, 1_280] },
  {
    name: 'welcome-allowed',
    App: Welcome,
    client: settings({ consented: false, mode: 'allowed' }),
    widths: [1_280],
  },
  ...(['all', 'allowed', 'click'] as const).map((mode) => ({
    name: `welcome-done-${mode}`,
    App: Welcome,
    client: settings({ mode }),
    widths: [1_280],
  })),
  { name: 'components', App: Components, client: settings(), widths: [360, 1_280] },
  ...LIBRARY_SCREENS,
  ...INSIGHT_SCREENS,
];
