import { LibraryApp } from '../../components/library/library-app.tsx';
import { articleHash, codebookHash } from '../../components/library/route.ts';
import { articleText } from '../../lib/model/article.ts';
import type { InterfaceLanguage } from '../../lib/model/settings.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { fakeClient, type FakeClient } from '../component/fake-client.ts';
import { RECORD } from '../component/fixture.ts';
import { rowsClient } from '../component/library/rows-client.ts';
import { fakeAsk, type TestDesk } from '../component/library/test-desk.ts';
import type { Screen } from './screens.tsx';

const TEXT = articleText(RECORD.article.blocks);
const KEYS = ['0', '1', '2', '3', '4', '5'].map((n) => `https://news.example/${n}`);
const [FIRST, SECOND, THIRD] = RECORD.brief.analysis.sentences;

const OLD: ArticleRecord = {
  ...RECORD,
  versions: [
    {
      contentHash: 'old',
      retrievedAt: '2024-10-01T08:00:00Z',
      title: `${RECORD.article.title} (تحديث)`,
      text: TEXT.replace('الأمم المتحدة', 'منظمة الأمم المتحدة').replace(
        '\n',
        ' وأضاف المصدر أن الحوار مستمر.\n',
      ),
    },
  ],
};

const rows = (language: InterfaceLanguage): FakeClient => rowsClient({ language });
const article = (language: InterfaceLanguage): FakeClient =>
  fakeClient({ kind: 'loading' }, { language }, OLD);

/** What a researcher has on her desk after a while. */
async function worked({ desk }: TestDesk): Promise<void> {
  const thesis = await desk.addCollection('أطروحة الساحل');
  if (thesis.ok) {
    const chapter = await desk.addCollection('الفصل الأول', thesis.value);
    await desk.addCollection('Sources françaises', thesis.value);
    await desk.fileArticles(KEYS.slice(0, 4), thesis.value);
    if (chapter.ok) await desk.fileArticles(KEYS.slice(1, 3), chapter.value);
  }
  await desk.addCollection('للمتابعة');
  await desk.tagArticles(KEYS, 'مكافحة الإرهاب');
  await desk.tagArticles(KEYS.slice(2), 'SSR 2024');
  await desk.addSearch('المغرب منذ أكتوبر', { text: 'المغرب after:2024-10', filter: 'all', order: 'newest' });
  await desk.addToQueue(
    'https://news.example/later',
    'اقرأ لاحقا: مؤتمر الأمن البحري في طنجة يجمع أربعين دولة',
  );
}

/** Codes, and sentences of the article coded and noted. */
async function coded({ desk }: TestDesk): Promise<void> {
  const frame = await desk.addCode({
    name: 'تأطير',
    colour: 'amber',
    shortcut: '1',
    memo: 'كيف يُقدَّم الخبر: أمن أم تنمية أم تعاون',
  });
  const cooperation = await desk.addCode({
    name: 'تعاون دولي',
    colour: 'teal',
    shortcut: '2',
    memo: '',
    ...(frame.ok && { parent: frame.value }),
  });
  await desk.addCode({ name: 'Sources citées', colour: 'violet', shortcut: 's', memo: '' });
  const mark = { key: RECORD.key, note: '', coder: '' };
  const words = (span: { start: number; end: number } | undefined) => ({
    start: span!.start,
    end: span!.end,
    text: TEXT.slice(span!.start, span!.end),
  });
  if (frame.ok) await desk.addMark({ ...mark, ...words(FIRST), codes: [frame.value] });
  if (cooperation.ok)
    await desk.addMark({
      ...mark,
      ...words(SECOND),
      codes: [cooperation.value],
      note: 'قارن ببيان المكتب الأممي',
    });
  await desk.addMark({ ...mark, ...words(THIRD), codes: [] });
  await desk.tagArticles([RECORD.key], 'مكافحة الإرهاب');
  await desk.setNote(RECORD.key, 'يصلح مثالا على الفصل بين الخبر وخلفيته.');
}

/** The same article coded by somebody else, imported. */
async function together(given: TestDesk): Promise<void> {
  await coded(given);
  const lines = [
    { siyaq: 'coding', version: 1, coder: 'سارة' },
    { code: 'x', name: 'تأطير', colour: 'red' },
    { code: 'y', name: 'تعاون دولي', colour: 'blue' },
    { mark: '1', article: RECORD.key, start: FIRST!.start, end: FIRST!.end, text: TEXT.slice(FIRST!.start, FIRST!.end), codes: ['x'] },
    { mark: '2', article: RECORD.key, start: THIRD!.start, end: THIRD!.end, text: TEXT.slice(THIRD!.start, THIRD!.end), codes: ['y'] },
  ]; // prettier-ignore
  const preview = await given.coding.previewCodings(lines.map((line) => JSON.stringify(line)).join('\n'));
  if (preview.ok) await preview.value.apply();
}

const fault =
  (text: string, start: number): ((language: InterfaceLanguage) => FakeClient) =>
  (language) => {
    const client = rows(language);
    return {
      ...client,
      watchLibrary: (query, listener, onError) => {
        if (query.text !== text) return client.watchLibrary(query, listener, onError);
        listener({ total: 0, keys: [], fault: { code: 'unclosed-quote', start, end: text.length } });
        return () => undefined;
      },
    };
  };

type Scene = Omit<Screen, 'App' | 'widths'>;

const SCENES: readonly Scene[] = [
  { name: 'list', client: rows, work: worked },
  { name: 'list-bare', client: rows },
  { name: 'list-cards', client: rows, work: worked, steps: [{ click: '.list-tools__view button:last-child' }] },
  { name: 'list-narrowed', hash: '#/?q=%D8%A7%D9%84%D9%85%D8%BA%D8%B1%D8%A8', client: (language) => ({
    ...rows(language),
    ask: fakeAsk({
      highlights: async (keys) => ({ ok: true, value: keys.map((key) => ({ key, title: [{ start: 22, end: 28 }], snippet: { text: '… جولة جديدة من الحوار بين المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب …', spans: [{ start: 27, end: 33 }] } })) }),
    }),
  }), work: worked },
  { name: 'list-selected', client: rows, work: worked, steps: [{ click: '.library__all input' }] },
  { name: 'list-suggestions', client: rows, work: worked, steps: [{ key: '/' }, { type: 'ف' }, { key: 'ArrowDown' }] },
  { name: 'list-fault', client: fault('"مكتب الأمم', 0), work: worked, steps: [{ key: '/' }, { type: '"مكتب الأمم' }] },
  { name: 'tag-selection', client: rows, work: worked, steps: [{ key: 'j' }, { key: 't' }] },
  { name: 'file-selection', client: rows, work: worked, steps: [{ key: 'j' }, { key: 'f' }] },
  { name: 'collection-edit', client: rows, work: worked, steps: [{ click: '.side-part .side-item .icon-button' }] },
  { name: 'broken', client: (language) => ({ ...rows(language), watchLibrary: (_query, _listener, onError) => {
    onError('database-unavailable');
    return () => undefined;
  } }) },
  { name: 'broken-reset', client: (language) => ({ ...rows(language), watchLibrary: (_query, _listener, onError) => {
    onError('database-unavailable');
    return () => undefined;
  } }), steps: [{ click: '.health .button--danger' }] },
  { name: 'article', hash: articleHash(RECORD.key), client: article, work: coded },
  { name: 'article-marking', hash: articleHash(RECORD.key), client: article, work: coded, steps: [{ key: 'j' }, { key: 'j' }] },
  { name: 'article-versions', hash: articleHash(RECORD.key), client: article, work: coded, steps: [{ click: '.version summary' }] },
  { name: 'codebook-empty', hash: codebookHash(), client: article },
  { name: 'codebook', hash: codebookHash(), client: article, work: together, steps: [{ click: '.code__link' }] },
  { name: 'code-edit', hash: codebookHash(), client: article, work: coded, steps: [{ click: '.code .icon-button' }] },
  { name: 'agreement', hash: codebookHash(), client: article, work: together, steps: [{ click: '.coders__one .button' }] },
]; // prettier-ignore

/** Every part of the library with a researcher's work in it, and its dialogs and troubles. */
export const LIBRARY_SCREENS: readonly Screen[] = SCENES.map((scene) => ({
  widths: [360, 1_280, 1_920],
  App: LibraryApp,
  ...scene,
  name: `library-${scene.name}`,
}));
