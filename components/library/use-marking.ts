import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import type { Code, Mark } from '../../lib/model/desk.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import {
  focusSentence,
  sentenceInFocus,
  sentencesOnPage,
  spanOfSelection,
  widthOfMark,
} from './text-place.ts';
import { useAct } from './use-act.ts';

export interface Marking {
  /** What the next act is about: a selection, the sentence in focus, or a mark that was clicked. */
  readonly target: Span | undefined;
  /** The reader's own mark of exactly the target, if there is one. */
  readonly mark: Mark | undefined;
  readonly fault: ErrorCode | undefined;
  readonly highlight: () => void;
  readonly toggle: (code: Code) => void;
  /** Makes sure there is a mark, so that a note can be put on it. */
  readonly note: () => void;
  /** Counts up when the note is asked for. */
  readonly noting: number;
  readonly clear: () => void;
}

interface Options {
  readonly articleKey: string;
  readonly text: string;
  /** The reader's own marks as they stand in the text. */
  readonly marks: readonly Mark[];
  readonly codes: readonly Code[];
}

/** Marking by mouse and by keys: select words or walk over sentences with J and K; H highlights, M notes, codes have their keys. */
export function useMarking({ articleKey, text, marks, codes }: Options): Marking {
  const { desk } = useClient();
  const t = useT();
  const act = useAct();
  const [target, setTarget] = useState<Span>();
  const [fault, setFault] = useState<ErrorCode>();
  const [noting, setNoting] = useState(0);
  const mark = target && marks.find(({ start, end }) => start === target.start && end === target.end);
  const busyRef = useRef(false);

  const once = (task: () => Promise<ErrorCode | undefined>): void => {
    if (busyRef.current) return;
    busyRef.current = true;
    void task().then((wrong) => {
      busyRef.current = false;
      setFault(wrong);
    });
  };
  const add = async (on: readonly string[]): Promise<ErrorCode | undefined> => {
    if (target === undefined) return 'mark-empty';
    const { start, end } = target;
    const words = text.slice(start, end);
    const made = await desk.addMark({
      key: articleKey,
      start,
      end,
      text: words,
      note: '',
      codes: on,
      coder: '',
    });
    return made.ok ? undefined : made.error.code;
  };
  const highlight = (): void =>
    once(async () => (mark === undefined ? add([]) : act(desk.removeMark(mark), t('mark-removed'))));
  const toggle = (code: Code): void =>
    once(async () => {
      if (mark === undefined) return add([code.id]);
      const has = mark.codes.includes(code.id);
      const next = has ? mark.codes.filter((id) => id !== code.id) : [...mark.codes, code.id];
      const said = t(has ? 'code-taken' : 'code-given', { code: isolate(code.name) });
      // A mark that was made by coding goes with its last code; one with a note stays.
      return next.length === 0 && mark.note === ''
        ? act(desk.removeMark(mark), said)
        : act(desk.setMarkCodes(mark, next), said);
    });
  const note = (): void =>
    once(async () => {
      const wrong = mark === undefined ? await add([]) : undefined;
      if (wrong === undefined) setNoting((n) => n + 1);
      return wrong;
    });
  const clear = useCallback(() => {
    setTarget(undefined);
    setFault(undefined);
    getSelection()?.removeAllRanges();
  }, []);
  useTarget(setTarget, marks);
  useKeys({ target, codes, highlight, toggle, note, clear });
  return { target, mark, fault, highlight, toggle, note, noting, clear };
}

/** Follows selection, focus and clicks within the text. */
function useTarget(setTarget: (span: Span | undefined) => void, marks: readonly Mark[]): void {
  const marksRef = useRef(marks);
  useLayoutEffect(() => {
    marksRef.current = marks;
  });
  useEffect(() => {
    const settled = (): void => {
      const span = spanOfSelection();
      if (span !== undefined) setTarget(span);
    };
    const clicked = (event: MouseEvent): void => {
      if (spanOfSelection() !== undefined) return settled();
      const span = widthOfMark(event.target, marksRef.current);
      if (span !== undefined) setTarget(span);
      return undefined;
    };
    const focused = (): void => {
      const span = sentenceInFocus();
      if (span !== undefined) setTarget(span);
    };
    const keyed = (event: KeyboardEvent): void => {
      if (event.shiftKey && event.key.startsWith('Arrow')) settled();
    };
    document.addEventListener('mouseup', clicked);
    document.addEventListener('keyup', keyed);
    document.addEventListener('focusin', focused);
    return () => {
      document.removeEventListener('mouseup', clicked);
      document.removeEventListener('keyup', keyed);
      document.removeEventListener('focusin', focused);
    };
  }, [setTarget]);
}

type Keys = Pick<Marking, 'target' | 'highlight' | 'toggle' | 'note' | 'clear'> & {
  readonly codes: readonly Code[];
};

const TYPING = 'textarea, select, dialog, input';

/** `event.code` for our own letters, so that they work under an Arabic layout; codes by either what is printed on the key. */
function useKeys(keys: Keys): void {
  const keysRef = useRef(keys);
  useLayoutEffect(() => {
    keysRef.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      const { target, codes, highlight, toggle, note, clear } = keysRef.current;
      if (event.code === 'KeyJ' || event.code === 'KeyK') {
        if (walk(event.code === 'KeyJ' ? 1 : -1, target)) event.preventDefault();
        return;
      }
      if (target === undefined) return;
      const run = event.code === 'KeyH' ? highlight : event.code === 'KeyM' ? note : undefined;
      const latin = /^(?:Key|Digit)([A-Z0-9])$/u.exec(event.code)?.[1]?.toLowerCase();
      const code = codes.find(
        ({ shortcut }) =>
          shortcut !== undefined && (shortcut === event.key.toLowerCase() || shortcut === latin),
      );
      if (event.key === 'Escape') clear();
      else if (run !== undefined) run();
      else if (code !== undefined) toggle(code);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** To the sentence after or before the target; from nowhere to the first one. */
function walk(step: 1 | -1, target: Span | undefined): boolean {
  const all = sentencesOnPage();
  if (all.length === 0) return false;
  const here = target === undefined ? -1 : all.findIndex(({ end }) => end > target.start);
  const next = target === undefined ? 0 : Math.min(Math.max(here + step, 0), all.length - 1);
  return focusSentence(all[next]!);
}
