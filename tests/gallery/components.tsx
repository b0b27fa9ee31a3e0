import { Bookmark, FileX, Landmark, Search } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from '../../components/hooks/language.ts';
import { Bdi } from '../../components/ui/bdi.tsx';
import { Button, IconButton } from '../../components/ui/button.tsx';
import { Chip } from '../../components/ui/chip.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { ExportStatus } from '../../components/ui/export-status.tsx';
import { Checkbox, Field, RadioGroup, Select } from '../../components/ui/fields.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { Progress, Spinner } from '../../components/ui/progress.tsx';
import { Section } from '../../components/ui/section.tsx';
import './gallery.css';

const KINDS = ['primary', 'normal', 'danger', 'plain'] as const;
const TONES = ['plain', 'accent', 'amber', 'red', 'blue'] as const;
const nothing = (): void => undefined;
const job = { start: nothing, cancel: nothing };

/** Every piece of the design system in every state, as one page. */
export function Components(): JSX.Element {
  const { t } = useTranslator();
  return (
    <main class="pieces">
      <h1>{t('app-name')}</h1>
      <Group name="Button">
        {KINDS.map((kind) => (
          <Button key={kind} kind={kind} onClick={nothing}>
            {t('save')}
          </Button>
        ))}
        {KINDS.map((kind) => (
          <Button key={kind} kind={kind} icon={Bookmark} disabled onClick={nothing}>
            {t('save')}
          </Button>
        ))}
        <Button icon={Bookmark} pressed onClick={nothing}>
          {t('thread-following')}
        </Button>
      </Group>
      <Group name="IconButton">
        <IconButton icon={Search} label={t('panel-search')} onClick={nothing} />
        <IconButton icon={Search} label={t('panel-search')} pressed onClick={nothing} />
        <IconButton icon={Search} label={t('panel-search')} disabled onClick={nothing} />
      </Group>
      <Group name="Chip">
        {TONES.map((tone) => (
          <Chip key={tone} tone={tone}>
            {t('brief-state-saved')}
          </Chip>
        ))}
        <Chip icon={Landmark} onClick={nothing}>
          <Bdi text="مكتب الأمم المتحدة لمكافحة الإرهاب (UNOCT)" />
        </Chip>
      </Group>
      <Group name="Notice">
        {(['info', 'warning', 'error'] as const).map((tone) => (
          <Notice key={tone} tone={tone} title={t('notice-changed-title')} onDismiss={nothing}>
            {t('notice-changed-text')}
          </Notice>
        ))}
      </Group>
      <Group name="Field">
        <Fields />
      </Group>
      <Group name="Section">
        <Section id="piece-open" title={t('section-facts')} aside="7">
          <p class="reading">{t('welcome-intro')}</p>
        </Section>
        <Section id="piece-shut" title={t('section-background')} open={false}>
          <p>{t('welcome-intro')}</p>
        </Section>
      </Group>
      <Group name="Progress">
        <Spinner label={t('loading')} />
        <Progress label={t('options-export-progress')} share={0.4} />
        <ExportStatus job={{ ...job, state: { kind: 'working', share: 0.4 } }} />
        <ExportStatus job={{ ...job, state: { kind: 'done', name: 'siyaq-2026-01-01.json' } }} />
        <ExportStatus job={{ ...job, state: { kind: 'failed', code: 'export-failed' } }} />
      </Group>
      <Group name="EmptyState">
        <EmptyState icon={FileX} title={t('state-deleted-title')} text={t('state-deleted-text')}>
          <Button kind="primary" onClick={nothing}>
            {t('state-unread-action')}
          </Button>
        </EmptyState>
      </Group>
    </main>
  );
}

function Fields(): JSX.Element {
  const { t } = useTranslator();
  const [value, setValue] = useState('auto');
  const choices = (['auto', 'latn', 'arab'] as const).map((one) => ({
    value: one as string,
    label: t(`options-digits-${one}`),
    hint: t('options-applied'),
  }));
  const input = ({ id, describedBy }: { readonly id: string; readonly describedBy: string | undefined }) => (
    <input id={id} class="input" aria-describedby={describedBy} value="example.com" onInput={nothing} />
  );
  return (
    <div class="pieces__fields">
      <Field label={t('options-site-field-allowed')} hint={t('options-site-example')}>
        {input}
      </Field>
      <Field label={t('options-site-field-allowed')} error={t('options-site-error-empty')}>
        {input}
      </Field>
      <Select label={t('options-digits')} value={value} choices={choices} onChange={setValue} />
      <RadioGroup label={t('options-digits')} value={value} choices={choices} onChange={setValue} />
      <Checkbox label={t('options-pause')} hint={t('options-pause-hint')} checked onChange={nothing} />
      <Checkbox label={t('options-pause')} checked={false} disabled onChange={nothing} />
    </div>
  );
}

function Group({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="pieces__group">
      <h2 dir="ltr">{name}</h2>
      <div class="pieces__row">{children}</div>
    </section>
  );
}
