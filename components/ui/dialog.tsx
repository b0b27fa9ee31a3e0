import { X } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useT } from '../hooks/language.ts';
import { IconButton } from './button.tsx';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the foot. */
  readonly actions?: ComponentChildren;
}

/** A modal window while it is drawn. The browser's own `<dialog>`: keeps the focus in, gives it back, closes on Escape. */
export function Dialog({ title, onClose, children, actions }: Props): JSX.Element {
  const t = useT();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // What is to be typed comes before the cross that closes.
    dialog?.querySelector<HTMLElement>('.dialog__body :is(input, textarea)')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} class="dialog" aria-labelledby={id} onClose={onClose}>
      <header class="dialog__head">
        <h2 id={id} class="dialog__title">
          {title}
        </h2>
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </header>
      <div class="dialog__body">{children}</div>
      {actions !== undefined && <footer class="dialog__foot">{actions}</footer>}
    </dialog>
  );
}
