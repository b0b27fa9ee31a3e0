import { Search } from 'lucide';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FindReply, SiteState } from '../../../lib/app/feeds-client.ts';
import { readAddress } from '../../../lib/feeds/address.ts';
import { isolate } from '../../../lib/i18n/direction.ts';
import { useClient } from '../../hooks/client.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Choices, type Chosen } from './choices.tsx';
import { hostOf, isolatedHost } from './words.ts';
import { EntryForm } from '../../ui/entry-form.tsx';

interface Props {
  readonly sites: readonly SiteState[];
}

type Searching =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly url: string }
  | { readonly kind: 'found'; readonly url: string; readonly reply: FindReply };

/** Adds a site by its address: looks for its feeds, shows them, follows those that are ticked. */
export function AddFeed({ sites }: Props): JSX.Element {
  const { t } = useTranslator();
  const client = useClient();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [search, setSearch] = useState<Searching>({ kind: 'none' });
  const field = useRef<HTMLInputElement>(null);
  // Nothing may be awaited before `find`: it asks the browser for its permission inside the click.
  const find = async (url: string): Promise<void> => {
    setSearch({ kind: 'asking', url });
    const found = await client.feeds.find(url);
    if (found.ok) setSearch({ kind: 'found', url, reply: found.value });
    else {
      setSearch({ kind: 'none' });
      setFault(t(`error-${found.error.code}`));
    }
  };
  const submit = (): void => {
    const reading = readAddress(typed);
    if (!reading.ok) {
      setFault(t(`feeds-address-${reading.fault}`));
      field.current?.focus();
      return;
    }
    setFault(undefined);
    void find(reading.url);
  };
  return (
    <div class="feeds">
      <h3>{t('feeds-add')}</h3>
      <EntryForm
        address
        label={t('feeds-add-field')}
        hint={t('feeds-add-example')}
        fault={fault}
        action={t('feeds-add-find')}
        icon={Search}
        busy={search.kind === 'asking'}
        typed={typed}
        field={field}
        onSend={submit}
        onType={(text) => {
          setTyped(text);
          setFault(undefined);
        }}
      />
      <p class="field__hint">{t('feeds-add-words')}</p>
      <output>{search.kind === 'asking' && t('feeds-finding', { host: isolatedHost(search.url) })}</output>
      {search.kind === 'found' && (
        <Found
          key={search.url}
          url={search.url}
          reply={search.reply}
          sites={sites}
          onFind={(url) => void find(url)}
          onDone={() => {
            setSearch({ kind: 'none' });
            setTyped('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface FoundProps extends Props {
  readonly url: string;
  readonly reply: FindReply;
  readonly onFind: (url: string) => void;
  readonly onDone: () => void;
}

function Found({ url, reply, sites, onFind, onDone }: FoundProps): JSX.Element {
  const { t } = useTranslator();
  const followed = new Set(sites.map(({ id }) => id));
  const choices = reply.feeds.map(({ url: id, title, kind, items, sample }): Chosen => ({
    url: id,
    title,
    kind,
    known: followed.has(id),
    note: `${t('feeds-found-items', { count: items })} · ${t('feeds-found-sample', { title: isolate(sample) })}`,
  }));
  const first = choices.find(({ known }) => !known);
  return (
    <>
      {reply.fault !== undefined && <Notice tone="warning" title={t(`feeds-fault-${reply.fault}`)} />}
      {choices.length > 0 && (
        <Choices
          legend={t('feeds-found', { host: isolatedHost(url) })}
          choices={choices}
          ticked={first === undefined ? [] : [first.url]}
          onDone={onDone}
        />
      )}
      {reply.elsewhere.length > 0 && (
        <div class="feeds">
          <p class="field__hint">{t('feeds-elsewhere')}</p>
          <div class="options__buttons">
            {reply.elsewhere.map((feed) => (
              <Button key={feed.url} icon={Search} onClick={() => onFind(feed.url)}>
                {t('feeds-elsewhere-find', { host: isolate(hostOf(feed.url)) })}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
