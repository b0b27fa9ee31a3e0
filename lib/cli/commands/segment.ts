import { segmentSentence } from '../../text/clitics.ts';
import { Fault } from '../fault.ts';
import { readLines } from '../input.ts';
import { answerLine, textField } from '../jsonl.ts';
import { writeLine } from '../output.ts';

/** stdin `{id, words[]}` → `{id, segments[][]}`: the parts of each word, concatenating to it. Answers false when a line was bad. */
export async function segmentLines(): Promise<boolean> {
  let good = true;
  for await (const { number, text } of readLines()) {
    const result = answerLine(number, text, (record) => {
      const { words } = record;
      if (!Array.isArray(words) || words.some((word) => typeof word !== 'string'))
        throw new Fault('«words» must be a list of strings');
      const segments = segmentSentence(words as string[]).map(
        ({ before, proclitics, stem, enclitics, after }) =>
          [before, ...proclitics, stem, ...enclitics, after].filter((part) => part !== ''),
      );
      return { id: textField(record, 'id'), segments };
    });
    if (result.bad) good = false;
    await writeLine(result.json);
  }
  return good;
}
