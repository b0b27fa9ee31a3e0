import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useT } from '../hooks/language.ts';
import { dirOf } from '../ui/bdi.tsx';
import { Field } from '../ui/fields.tsx';

interface Props {
  readonly label: string;
  /** Words on the button. */
  readonly action: string;
  readonly first?: string;
  /** Names offered while one is typed. */
  readonly known?: readonly string[];
  readonly focus?: boolean;
  /** Answers why the name was refused. A name that was taken clears the field for the next. */
  readonly onName: (name: string) => Promise<ErrorCode | undefined>;
}

/** One name, typed and sent; what is wrong with it is said below, and what was typed stays. */
export function NameForm({ label, action, first = '', known, focus, onName }: Props): JSX.Element {
  const t = useT();
  const [typed, setTyped] = useState(first);
  const [fault, setFault] = useState<ErrorCode>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus === true) field.current?.focus();
  }, [focus]);
  const send = async (): Promise<void> => {
    const wrong = await onName(typed);
    setFault(wrong);
    if (wrong !== undefined) field.current?.focus();
    else if (first === '') setTyped('');
  };
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={label} error={fault && t(`error-${fault}`)}>
        {({ id, describedBy }) => (
          <span class="name-form__entry">
            <input
              ref={field}
              id={id}
              class="input"
              type="text"
              list={known === undefined ? undefined : `${id}-known`}
              autocomplete="off"
              value={typed}
              dir={typed === '' ? undefined : dirOf(typed)}
              aria-describedby={describedBy}
              aria-invalid={fault !== undefined}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setFault(undefined);
              }}
            />
            <button type="submit" class="button button--normal">
              {action}
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
