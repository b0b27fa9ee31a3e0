import { Trash2 } from 'lucide';
import type { JSX } from 'preact';
import type { Contact } from '../../../lib/model/feeds.ts';
import { useClient } from '../../hooks/client.ts';
import { useTranslator } from '../../hooks/language.ts';
import { useWatch } from '../../hooks/watch.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { useToast } from '../../ui/toast.tsx';
import { instant } from './words.ts';

/** Who was contacted, when, and what came back. */
export function ContactLog(): JSX.Element {
  const { t, number } = useTranslator();
  const client = useClient();
  const toast = useToast();
  const watched = useWatch<readonly Contact[]>('contacts', (listener, onError) =>
    client.feeds.watchLog(listener, onError),
  );
  const contacts = watched.known ? watched.value : [];
  const clear = async (): Promise<void> => {
    const done = await client.feeds.clearLog();
    toast({ text: done.ok ? t('feeds-log-cleared') : t(`error-${done.error.code}`) });
  };
  return (
    <Section id="feeds-log" title={t('feeds-log')} level={3} open={false} aside={number(contacts.length)}>
      <p class="field__hint">{t('feeds-log-hint')}</p>
      {contacts.length === 0 ? (
        <p class="sites__none">{t('feeds-log-none')}</p>
      ) : (
        <>
          <LogTable contacts={contacts} />
          <div>
            <Button icon={Trash2} onClick={() => void clear()}>
              {t('feeds-log-clear')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function LogTable({ contacts }: { readonly contacts: readonly Contact[] }): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  return (
    // A table wider than a phone scrolls by itself; the keyboard reaches it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable
    <section class="feeds__log" tabIndex={0} aria-label={t('feeds-log')}>
      <table>
        <thead>
          <tr>
            {['when', 'host', 'answer', 'bytes'].map((name) => (
              <th key={name} scope="col">
                {t(`feeds-log-${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.n ?? contact.at}>
              <td>{instant(translator, contact.at)}</td>
              <td>
                <bdi dir="ltr" title={contact.url}>
                  {contact.host}
                </bdi>
              </td>
              <td>{answerOf(contact, translator)}</td>
              <td>{t('feeds-kilobytes', { size: translator.number(Math.ceil(contact.bytes / 1_000)) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function answerOf({ status, fault }: Contact, { t, number }: ReturnType<typeof useTranslator>): string {
  if (fault !== undefined && fault !== 'http-error') return t(`feeds-fault-${fault}`);
  // Browsers hide the status of a redirect.
  if (status === 0 || (status >= 300 && status < 304)) return t('feeds-log-redirect');
  return t('feeds-log-status', { status: number(status, { useGrouping: false }) });
}
