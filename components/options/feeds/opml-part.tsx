import { Download, Upload } from 'lucide';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SiteState } from '../../../lib/app/feeds-client.ts';
import { FEED_LIMITS } from '../../../lib/feeds/limits.ts';
import { readOpml, writeOpml, type OpmlReading } from '../../../lib/feeds/opml.ts';
import { saveText } from '../../hooks/export-job.ts';
import { useTranslator } from '../../hooks/language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Choices } from './choices.tsx';

interface Props {
  readonly sites: readonly SiteState[];
}

/** Followed sites to a file and from one, with a look at what is in it first. */
export function OpmlPart({ sites }: Props): JSX.Element {
  const { t } = useTranslator();
  const picker = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<OpmlReading>();
  const [fault, setFault] = useState<string>();
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const large = file.size > FEED_LIMITS.opmlChars;
    const found = large ? undefined : readOpml(await file.text());
    setFault(large ? 'feeds-opml-large' : found === undefined ? 'feeds-opml-bad' : undefined);
    setReading(found);
  };
  const write = (): void => {
    const feeds = sites.map(({ id, title }) => ({ url: id, title }));
    saveText('siyaq.opml', 'text/x-opml', writeOpml(feeds, t('feeds-opml-title'), new Date().toISOString()));
  };
  return (
    <Section id="feeds-opml" title={t('feeds-opml')} level={3} open={false}>
      <p class="field__hint">{t('feeds-opml-hint')}</p>
      <div class="options__buttons">
        <Button icon={Upload} onClick={() => picker.current?.click()}>
          {t('feeds-opml-in')}
        </Button>
        <Button icon={Download} disabled={sites.length === 0} onClick={write}>
          {t('feeds-opml-out')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".opml,.xml,text/xml,application/xml,text/x-opml"
          aria-label={t('feeds-opml-in')}
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            // The same file chosen again is a change again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {fault !== undefined && <Notice tone="error" title={t(fault)} />}
      {reading !== undefined && (
        <Preview reading={reading} sites={sites} onClose={() => setReading(undefined)} />
      )}
    </Section>
  );
}

function Preview({
  reading,
  sites,
  onClose,
}: Props & { readonly reading: OpmlReading; readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslator();
  const followed = new Set(sites.map(({ id }) => id));
  const fresh = reading.feeds.filter(({ url }) => !followed.has(url));
  const { doubles, refused } = reading;
  const counts = { fresh: fresh.length, known: reading.feeds.length - fresh.length, doubles, refused };
  return (
    <Dialog title={t('feeds-opml-preview')} onClose={onClose}>
      <p>{t('feeds-opml-counts', counts)}</p>
      {fresh.length === 0 ? (
        <p>{t('feeds-opml-none')}</p>
      ) : (
        <Choices
          legend={t('feeds-opml-preview')}
          choices={fresh.map(({ url, title }) => ({ url, title, kind: 'rss', known: false }))}
          withAll
          onDone={onClose}
        />
      )}
    </Dialog>
  );
}
