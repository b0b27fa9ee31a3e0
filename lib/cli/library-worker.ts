import { parentPort } from 'node:worker_threads';
import type { Story } from '../related/types.ts';
import type { JsonLine } from './input.ts';
import { answerLine } from './jsonl.ts';
import { libraryStory, storyOf } from './library.ts';

/** What one line of a library gave: its story, or the answer that says what is wrong with it. */
export type LibraryLine = { readonly story: Story } | { readonly bad: string };

/** Thread of `readLibrary`: lines in, stories out, in the same order. */
const port = parentPort;
port?.on('message', (batch: readonly JsonLine[]) => {
  // A thread's port has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  port.postMessage(batch.map(readLine));
});

function readLine({ number, text }: JsonLine): LibraryLine {
  let story: Story | undefined;
  const answer = answerLine(number, text, (record) => {
    story = storyOf(libraryStory(record));
    return undefined;
  });
  return story === undefined ? { bad: answer.json } : { story };
}
