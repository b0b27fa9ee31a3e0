import { articleText } from '../model/article.ts';
import type { Mark } from '../model/desk.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { located } from '../model/marks.ts';
import type { DeskStore } from '../store/desk/index.ts';
import type { Store } from '../store/index.ts';
import { agreementOf, type CodeAgreement, type CodedArticle } from './agreement.ts';
import type { ExportFile } from './client.ts';
import { matchCodes, readCodings, writeCodings, type CodingFile } from './coding-file.ts';
import type { Undoable } from './desk-client.ts';

export type { CodeAgreement };

/** What importing a file would do; nothing is changed before `apply`. */
export interface CodingPreview {
  readonly coder: string;
  readonly codes: number;
  readonly newCodes: readonly string[];
  readonly marks: number;
  /** Marks of articles that are not in this library: kept, and counted once the article is. */
  readonly elsewhere: number;
  readonly badLines: number;
  /** Marks of this coder that are here already and will be replaced. */
  readonly replaced: number;
  readonly apply: () => Promise<Undoable>;
}

export interface Agreement {
  readonly articles: number;
  readonly sentences: number;
  readonly codes: readonly CodeAgreement[];
}

/** Coding with others. */
export interface CodingClient {
  /** The reader's codebook and codings as a file for a second coder. */
  exportCodings(coder: string): Promise<Result<ExportFile>>;
  previewCodings(text: string): Promise<Result<CodingPreview>>;
  /** Names of the other coders whose codings are here. */
  coders(): Promise<Result<readonly string[]>>;
  /** Between the reader and another coder, over the articles both have coded. */
  agreement(coder: string): Promise<Result<Agreement>>;
}

/** Articles an agreement is counted over. */
const MOST_ARTICLES = 2_000;

export function createCodingClient(
  store: Pick<Store, 'record' | 'rows'>,
  desk: DeskStore,
  now: () => string,
  newId: () => string,
): CodingClient {
  return {
    exportCodings: async (coder) => {
      const [codes, marks] = await Promise.all([desk.codes(), desk.allMarks()]);
      if (!codes.ok) return codes;
      if (!marks.ok) return marks;
      const own = marks.value.filter((mark) => mark.coder === '');
      const text = writeCodings(coder, codes.value, own);
      const name = `siyaq-coding-${now().slice(0, 10)}.jsonl`;
      return ok({ name, blob: new Blob([text], { type: 'application/x-ndjson' }) });
    },
    previewCodings: async (text) => {
      const file = readCodings(text);
      return file.ok ? preview(store, desk, file.value, now, newId) : file;
    },
    coders: async () => {
      const marks = await desk.allMarks();
      if (!marks.ok) return marks;
      return ok([...new Set(marks.value.map(({ coder }) => coder))].filter((coder) => coder !== '').sort());
    },
    agreement: (coder) => agreement(store, desk, coder),
  };
}

async function preview(
  store: Pick<Store, 'rows'>,
  desk: DeskStore,
  file: CodingFile,
  now: () => string,
  newId: () => string,
): Promise<Result<CodingPreview>> {
  const [codes, marks] = await Promise.all([desk.codes(), desk.allMarks()]);
  if (!codes.ok) return codes;
  if (!marks.ok) return marks;
  const { fresh, same } = matchCodes(codes.value, file.codes);
  const keys = [...new Set(file.marks.map(({ article }) => article))];
  const rows = await store.rows(keys);
  if (!rows.ok) return rows;
  const here = new Set(rows.value.map(({ key }) => key));
  const apply = async (): Promise<Undoable> => {
    const ids = new Map(same);
    for (const { code } of fresh) ids.set(code, newId());
    const made = fresh.map(({ code, name, parent, colour, memo = '' }) => {
      const above = parent === undefined ? undefined : ids.get(parent);
      return {
        id: ids.get(code)!,
        name,
        ...(above !== undefined && { parent: above }),
        colour,
        memo,
        createdAt: now(),
      };
    });
    const put = file.marks.map((mark): Mark => ({
      id: `${file.coder} ${mark.mark}`,
      key: mark.article,
      start: mark.start,
      end: mark.end,
      text: mark.text,
      note: mark.note ?? '',
      codes: mark.codes.flatMap((code) => ids.get(code) ?? []),
      coder: file.coder,
      createdAt: now(),
    }));
    const done = await desk.importCodings(file.coder, made, put);
    return done.ok ? ok({ restore: () => desk.takeBack(done.value) }) : done;
  };
  return ok({
    coder: file.coder,
    codes: file.codes.length,
    newCodes: fresh.map(({ name }) => name),
    marks: file.marks.length,
    elsewhere: file.marks.filter(({ article }) => !here.has(article)).length,
    badLines: file.badLines,
    replaced: marks.value.filter((mark) => mark.coder === file.coder).length,
    apply,
  });
}

async function agreement(
  store: Pick<Store, 'record'>,
  desk: DeskStore,
  coder: string,
): Promise<Result<Agreement>> {
  const [codes, marks] = await Promise.all([desk.codes(), desk.allMarks()]);
  if (!codes.ok) return codes;
  if (!marks.ok) return marks;
  const byArticle = Map.groupBy(marks.value, ({ key }) => key);
  const articles: CodedArticle[] = [];
  let sentences = 0;
  for (const [key, all] of byArticle) {
    const of = (name: string): Mark[] => all.filter((mark) => mark.coder === name && mark.codes.length > 0);
    const [first, second] = [of(''), of(coder)];
    if (first.length === 0 || second.length === 0 || articles.length >= MOST_ARTICLES) continue;
    const record = await store.record(key);
    if (!record.ok) return record;
    if (record.value === undefined) continue;
    const text = articleText(record.value.article.blocks);
    const there = (list: readonly Mark[]): Mark[] => located(list, text).found;
    sentences += record.value.brief.analysis.sentences.length;
    articles.push({
      sentences: record.value.brief.analysis.sentences,
      first: there(first),
      second: there(second),
    });
  }
  if (articles.length === 0) return fail('nothing-shared');
  return ok({
    articles: articles.length,
    sentences,
    codes: agreementOf(
      articles,
      codes.value.map(({ id }) => id),
    ),
  });
}
