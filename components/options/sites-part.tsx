import { Plus, X } from 'lucide';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isolate } from '../../lib/i18n/direction.ts';
import { useT } from '../hooks/language.ts';
import { IconButton } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { ChangeFault, Part } from './part.tsx';
import { readSite } from './site.ts';
import { useChange, type Change } from './use-change.ts';
import { EntryForm } from '../ui/entry-form.tsx';

type ListName = 'allowed' | 'denied';

/** As many as the settings keep (lib/model/settings-schema.ts). */
const MOST = 2_000;

/** The sites that are always, or never, read. */
export function SitesPart(): JSX.Element {
  const change = useChange();
  return (
    <Part titleId="options-sites">
      <ChangeFault code={change.fault} />
      <SiteList name="allowed" {...change} />
      <SiteList name="denied" {...change} />
    </Part>
  );
}

function SiteList({ name, settings, change }: Change & { readonly name: ListName }): JSX.Element {
  const t = useT();
  const toast = useToast();
  const sites = settings[name];
  const unused = name === 'allowed' && settings.mode !== 'allowed';
  const remove = async (site: string): Promise<void> => {
    if (!(await change({ [name]: sites.filter((one) => one !== site) }))) return;
    toast({
      text: t('options-site-removed', { site: isolate(site) }),
      undo: () => void change({ [name]: sites }),
    });
  };
  return (
    <div class="sites">
      <h3>{t(`options-${name}`)}</h3>
      <p class="field__hint">{t(unused ? 'options-allowed-unused' : `options-${name}-hint`)}</p>
      {sites.length === 0 ? (
        <p class="sites__none">{t('options-sites-none')}</p>
      ) : (
        <ul class="sites__list">
          {sites.map((site) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <IconButton
                icon={X}
                label={t('options-site-remove', { site })}
                onClick={() => void remove(site)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddSite name={name} settings={settings} change={change} />
    </div>
  );
}

function AddSite({
  name,
  settings,
  change,
}: Pick<Change, 'settings' | 'change'> & { readonly name: ListName }): JSX.Element {
  const t = useT();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const refuse = (message: string): void => {
    setFault(message);
    field.current?.focus();
  };
  const add = async (): Promise<void> => {
    const reading = readSite(typed);
    if (!reading.ok) {
      const said = isolate(reading.said);
      return refuse(t(`options-site-error-${reading.fault}`, { text: said, site: reading.said }));
    }
    const { site } = reading;
    const other = name === 'allowed' ? 'denied' : 'allowed';
    if (settings[name].includes(site))
      return refuse(t('options-site-error-duplicate', { site: isolate(site) }));
    if (settings[name].length >= MOST) return refuse(t('options-site-error-full'));
    const moved = settings[other].includes(site);
    const done = await change({
      [name]: [...settings[name], site].sort(),
      ...(moved && { [other]: settings[other].filter((one) => one !== site) }),
    });
    // What was typed stays when it could not be kept.
    if (!done) return undefined;
    setTyped('');
    setFault(undefined);
    toast({ text: t(moved ? 'options-site-moved' : 'options-site-added', { site: isolate(site) }) });
    return field.current?.focus();
  };
  return (
    <EntryForm
      address
      label={t(`options-site-field-${name}`)}
      hint={t('options-site-example')}
      fault={fault}
      action={t('options-site-add')}
      icon={Plus}
      typed={typed}
      field={field}
      onSend={() => void add()}
      onType={(text) => {
        setTyped(text);
        setFault(undefined);
      }}
    />
  );
}
