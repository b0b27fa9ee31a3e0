import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useT } from '../hooks/language.ts';
import { EntryForm } from '../ui/entry-form.tsx';

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
    <EntryForm
      label={label}
      fault={fault && t(`error-${fault}`)}
      action={action}
      typed={typed}
      field={field}
      known={known}
      onSend={() => void send()}
      onType={(text) => {
        setTyped(text);
        setFault(undefined);
      }}
    />
  );
}
