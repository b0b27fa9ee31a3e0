import { Plus, Tag as TagIcon, X } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import { MAX_NAME, type Tag } from '../../lib/model/desk.ts';
import { useDesk } from '../hooks/desk.ts';
import { keepFocus } from '../hooks/keep-focus.ts';
import { useTranslator } from '../hooks/language.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { Bdi } from '../ui/bdi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Field } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { useToast } from '../ui/toast.tsx';

/** Tags offered while one is typed. */
const OFFERED = 50;

interface Props {
  readonly articleKey: string;
  /** Ids of the tags on the article. */
  readonly on: readonly string[];
  /** Called before the first change: work of the reader must not expire with an unsaved brief. */
  readonly onWork: () => Promise<void>;
}

/** The tags of one article, each with its way off, and the field for a new one. */
export function TagRow({ articleKey, on, onWork }: Props): JSX.Element {
  const { t } = useTranslator();
  const desk = useDesk();
  const toast = useToast();
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLLIElement>(null);
  const known =
    wordOf(useWatch<readonly Tag[]>('tags', (listener, onError) => desk.watchTags(listener, onError))) ?? [];
  const tags = known.filter(({ id }) => on.includes(id));
  const remove = async (tag: Tag): Promise<void> => {
    keepFocus();
    const done = await desk.removeTag(articleKey, tag.id);
    if (!done.ok) toast({ text: t(`error-${done.error.code}`) });
    else
      toast({
        text: t('tag-removed', { tag: isolate(tag.name) }),
        undo: () => void desk.addTag(articleKey, tag.name),
      });
  };
  const close = (): void => {
    setAdding(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <>
      <ul class="tags" aria-label={t('tags')}>
        {tags.map((tag) => (
          <li key={tag.id} class="tag">
            <Icon icon={TagIcon} size="small" />
            <Bdi text={tag.name} />
            <IconButton
              icon={X}
              label={t('tag-remove', { tag: tag.name })}
              onClick={() => void remove(tag)}
            />
          </li>
        ))}
        {!adding && (
          <li ref={opener} data-shortcut="tag">
            <button type="button" class="button button--plain" onClick={() => setAdding(true)}>
              <Icon icon={Plus} />
              <span>{t('tag-add')}</span>
            </button>
          </li>
        )}
      </ul>
      {adding && (
        <TagForm
          known={known.filter(({ id }) => !on.includes(id))}
          onClose={close}
          onAdd={async (name) => {
            await onWork();
            const done = await desk.addTag(articleKey, name);
            return done.ok ? undefined : t(`error-${done.error.code}`);
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly known: readonly Tag[];
  /** Answers what is wrong, in words. */
  readonly onAdd: (name: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

function TagForm({ known, onAdd, onClose }: FormProps): JSX.Element {
  const { t, number } = useTranslator();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const add = async (): Promise<void> => {
    const name = typed.replace(/\s+/gu, ' ').trim();
    if (name === '') return onClose();
    if (!/[\p{L}\p{N}]/u.test(name)) return setFault(t('tag-error-words', { tag: isolate(name) }));
    if (name.length > MAX_NAME) return setFault(t('tag-error-long', { most: number(MAX_NAME) }));
    const wrong = await onAdd(name);
    if (wrong !== undefined) return setFault(wrong);
    setTyped('');
    return undefined;
  };
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t('tag-new')} error={fault}>
        {({ id, describedBy }) => (
          <span class="tag-form__entry">
            <input
              ref={field}
              id={id}
              class="input"
              type="text"
              list={listId}
              autocomplete="off"
              value={typed}
              aria-describedby={describedBy}
              aria-invalid={fault !== undefined}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setFault(undefined);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') onClose();
              }}
            />
            <button type="submit" class="button button--normal">
              {t('tag-put')}
            </button>
            <IconButton icon={X} label={t('close')} onClick={onClose} />
          </span>
        )}
      </Field>
      <datalist id={listId}>
        {known.slice(0, OFFERED).map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
    </form>
  );
}
