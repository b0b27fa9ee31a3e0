import { Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeDraft } from '../../lib/app/desk-client.ts';
import { isolate } from '../../lib/i18n/direction.ts';
import { CODE_COLOURS, type Code, type CodeColour } from '../../lib/model/desk.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useT } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, Select } from '../ui/fields.tsx';
import { branchOf, indentedName, type Placed } from './tree.ts';
import { useAct } from './use-act.ts';

interface Props {
  /** undefined makes a new one. */
  readonly code: Code | undefined;
  readonly all: readonly Placed<Code>[];
  readonly onClose: () => void;
}

const SHORTCUT_FAULTS: ReadonlySet<ErrorCode> = new Set(['shortcut-bad', 'shortcut-taken']);

/** All that can be said of one code. What is refused is said at its field, and nothing typed is lost. */
export function CodeDialog({ code, all, onClose }: Props): JSX.Element {
  const t = useT();
  const { desk } = useClient();
  const act = useAct();
  const [draft, setDraft] = useDraft(code, all);
  const [fault, setFault] = useState<ErrorCode>();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const own = code === undefined ? new Set<string>() : branchOf(all, code.id);
  const change = (patch: Partial<CodeDraft>): void => {
    setFault(undefined);
    setDraft({ ...draft, ...patch });
  };
  const send = async (): Promise<void> => {
    const wrong =
      code === undefined
        ? await desk.addCode(draft).then((made) => (made.ok ? undefined : made.error.code))
        : await act(desk.changeCode(code.id, draft), t('code-changed'));
    setFault(wrong);
    if (wrong === undefined) onClose();
  };
  const shortcutFault = fault !== undefined && SHORTCUT_FAULTS.has(fault);
  return (
    <Dialog
      title={code === undefined ? t('code-new') : code.name}
      onClose={onClose}
      actions={
        <>
          {code !== undefined && (
            <Button
              kind="danger"
              icon={Trash2}
              onClick={() => {
                onClose();
                void act(desk.deleteCode(code.id), t('code-deleted', { name: isolate(code.name) }));
              }}
            >
              {t('code-delete')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onClick={() => void send()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        class="edit"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field
          label={t('code-name')}
          error={
            fault !== undefined && !shortcutFault && fault !== 'note-too-long'
              ? t(`error-${fault}`)
              : undefined
          }
        >
          {({ id, describedBy }) => (
            <input
              ref={first}
              id={id}
              class="input"
              type="text"
              autocomplete="off"
              value={draft.name}
              dir={draft.name === '' ? undefined : dirOf(draft.name)}
              aria-describedby={describedBy}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Select
          label={t('code-parent')}
          value={draft.parent ?? ''}
          choices={[
            { value: '', label: t('code-top') },
            ...all
              .filter(({ node }) => !own.has(node.id))
              .map((placed) => ({ value: placed.node.id, label: indentedName(placed) })),
          ]}
          onChange={(parent) => {
            const { parent: _was, ...rest } = draft;
            setFault(undefined);
            setDraft(parent === '' ? rest : { ...rest, parent });
          }}
        />
        <Colours chosen={draft.colour} onChoose={(colour) => change({ colour })} />
        <Field
          label={t('code-shortcut')}
          hint={t('code-shortcut-hint')}
          error={shortcutFault ? t(`error-${fault}`) : undefined}
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              class="input input--key"
              type="text"
              maxLength={2}
              autocomplete="off"
              value={draft.shortcut ?? ''}
              aria-describedby={describedBy}
              onInput={(event) => change({ shortcut: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field
          label={t('code-memo')}
          hint={t('code-memo-hint')}
          error={fault === 'note-too-long' ? t('error-note-too-long') : undefined}
        >
          {({ id, describedBy }) => (
            <textarea
              id={id}
              class="input"
              rows={3}
              value={draft.memo}
              dir={draft.memo === '' ? undefined : dirOf(draft.memo)}
              aria-describedby={describedBy}
              onInput={(event) => change({ memo: event.currentTarget.value })}
            />
          )}
        </Field>
        <button type="submit" hidden>
          {t('save')}
        </button>
      </form>
    </Dialog>
  );
}

/** A new code takes the first colour and digit that are free. */
function useDraft(
  code: Code | undefined,
  all: readonly Placed<Code>[],
): [CodeDraft, (draft: CodeDraft) => void] {
  return useState<CodeDraft>(() => {
    if (code !== undefined) {
      const { id: _id, createdAt: _at, ...draft } = code;
      return draft;
    }
    const colours = new Set(all.map(({ node }) => node.colour));
    const keys = new Set(all.map(({ node }) => node.shortcut));
    const digit = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((one) => !keys.has(one));
    return {
      name: '',
      colour: CODE_COLOURS.find((one) => !colours.has(one)) ?? 'grey',
      ...(digit !== undefined && { shortcut: digit }),
      memo: '',
    };
  });
}

function Colours(props: {
  readonly chosen: CodeColour;
  readonly onChoose: (colour: CodeColour) => void;
}): JSX.Element {
  const t = useT();
  return (
    <fieldset class="choices">
      <legend class="field__label">{t('code-colour')}</legend>
      <div class="colours">
        {CODE_COLOURS.map((colour) => (
          <label key={colour} class={`colours__one tone--${colour}`} title={t(`colour-${colour}`)}>
            <input
              class="unseen"
              type="radio"
              name="colour"
              aria-label={t(`colour-${colour}`)}
              checked={props.chosen === colour}
              onChange={() => props.onChoose(colour)}
            />
            <span class="tone__dot" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
