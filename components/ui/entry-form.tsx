import type { IconNode } from 'lucide';
import type { JSX, Ref } from 'preact';
import { dirOf } from './bdi.tsx';
import './entry-form.css';
import { Field } from './fields.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly fault: string | undefined;
  /** Words on the button. */
  readonly action: string;
  readonly icon?: IconNode;
  readonly busy?: boolean;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onSend: () => void;
  readonly field: Ref<HTMLInputElement>;
  /** An address, not words: written from left to right, not spelled. */
  readonly address?: boolean;
  /** Offered while one is typed. */
  readonly known?: readonly string[] | undefined;
}

/** Longer than any address that is read; names are refused with words well before. */
const MOST = 2_048;

/** One line typed and sent. What is wrong with it is said below, and what was typed stays. */
export function EntryForm(props: Props): JSX.Element {
  const { label, hint, fault, action, icon, busy, typed, onType, onSend, field, address, known } = props;
  const as = address
    ? ({ inputMode: 'url', dir: 'ltr', spellcheck: false } as const)
    : { dir: typed === '' ? undefined : dirOf(typed) };
  return (
    <form
      class="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <Field label={label} error={fault} {...(hint !== undefined && { hint })}>
        {({ id, describedBy }) => (
          <span class="entry-form__line">
            <input
              ref={field}
              id={id}
              class="input"
              type="text"
              {...as}
              list={known === undefined ? undefined : `${id}-known`}
              autocomplete="off"
              maxLength={MOST}
              value={typed}
              aria-describedby={describedBy}
              aria-invalid={fault !== undefined}
              onInput={(event) => onType(event.currentTarget.value)}
            />
            <button type="submit" class="button button--normal" disabled={busy}>
              {icon !== undefined && <Icon icon={icon} />}
              <span>{action}</span>
            </button>
            {known !== undefined && (
              <datalist id={`${id}-known`}>
                {known.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </datalist>
            )}
          </span>
        )}
      </Field>
    </form>
  );
}
