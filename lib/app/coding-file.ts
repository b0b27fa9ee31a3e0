import {
  codingCode, codingHead, codingMark, CODING_VERSION, MOST_CODING, type CodingCode, type CodingMark,
} from '../model/coding-schema.ts'; // prettier-ignore
import type { Code, Mark } from '../model/desk.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { matchKey } from '../text/fold.ts';

/** What a file of codings holds. Lines that are not as they should be are counted and left out. */
export interface CodingFile {
  readonly coder: string;
  readonly codes: readonly CodingCode[];
  readonly marks: readonly CodingMark[];
  readonly badLines: number;
}

/** The codebook and the coded stretches of one coder, one JSON object a line: head, codes, marks. */
export function writeCodings(coder: string, codes: readonly Code[], marks: readonly Mark[]): string {
  const lines: unknown[] = [{ siyaq: 'coding', version: CODING_VERSION, coder }];
  for (const { id, name, parent, colour, memo } of codes)
    lines.push({
      code: id,
      name,
      ...(parent !== undefined && { parent }),
      colour,
      ...(memo !== '' && { memo }),
    });
  for (const mark of marks) {
    if (mark.codes.length === 0) continue;
    const { id, key, start, end, text, codes: on, note } = mark;
    lines.push({ mark: id, article: key, start, end, text, codes: on, ...(note !== '' && { note }) });
  }
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** Reads a file of codings. A file whose first line is none is refused whole: `bad-file`; one too large: `too-large`. */
export function readCodings(text: string): Result<CodingFile> {
  if (text.length > MOST_CODING.chars) return fail('too-large');
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  if (lines.length > MOST_CODING.lines) return fail('too-large');
  const head = codingHead.safeParse(json(lines[0] ?? ''));
  if (!head.success) return fail('bad-file', 'head');
  const codes: CodingCode[] = [];
  const marks: CodingMark[] = [];
  let badLines = 0;
  for (const line of lines.slice(1)) {
    if (line.trim() === '') continue;
    const value = json(line);
    const code = codingCode.safeParse(value);
    const mark = code.success ? undefined : codingMark.safeParse(value);
    if (code.success && codes.length < MOST_CODING.codes) codes.push(code.data);
    else if (mark?.success === true && mark.data.start < mark.data.end) marks.push(mark.data);
    else badLines += 1;
  }
  return ok({ coder: head.data.coder, codes, marks, badLines });
}

function json(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Which code of the codebook each code of a file is: the one of the same id, else of the same name, whatever its spelling.
 * The ones that are in no codebook yet are `fresh`.
 */
export function matchCodes(
  own: readonly Code[],
  theirs: readonly CodingCode[],
): { readonly same: ReadonlyMap<string, string>; readonly fresh: readonly CodingCode[] } {
  const ids = new Set(own.map(({ id }) => id));
  const byName = new Map(own.map(({ id, name }) => [matchKey(name).toLowerCase(), id]));
  const same = new Map<string, string>();
  const fresh: CodingCode[] = [];
  for (const one of theirs) {
    const id = ids.has(one.code) ? one.code : byName.get(matchKey(one.name).toLowerCase());
    if (id === undefined) fresh.push(one);
    else same.set(one.code, id);
  }
  return { same, fresh };
}
