import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { useT } from '../hooks/language.ts';
import { Button } from './button.tsx';
import './toast.css';

/** Long enough to read it and reach for the button; it waits while the pointer or the focus is on it. */
const STAYS = 8_000;

interface Toast {
  readonly text: string;
  /** Takes back what was done. */
  readonly undo?: () => void;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says in passing that something was done, with a way back. One at a time: the latest is the one that matters. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const t = useT();
  const [toast, setToast] = useState<Toast>();
  const [held, setHeld] = useState(false);
  const show = useCallback((next: Toast) => {
    setHeld(false);
    setToast(next);
  }, []);
  useEffect(() => {
    if (toast === undefined || held) return undefined;
    const timer = setTimeout(() => setToast(undefined), STAYS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const undo = (): void => {
    toast?.undo?.();
    setToast(undefined);
  };
  return (
    <ToastContext.Provider value={show}>
      {children}
      <output
        class="toast-place"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        {toast !== undefined && (
          <div class="toast">
            <span>{toast.text}</span>
            {toast.undo !== undefined && (
              <span data-shortcut="undo">
                <Button kind="plain" onClick={undo}>
                  {t('undo')}
                </Button>
              </span>
            )}
          </div>
        )}
      </output>
    </ToastContext.Provider>
  );
}
