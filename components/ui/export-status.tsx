import type { JSX } from 'preact';
import type { ExportJob } from '../hooks/export-job.ts';
import { useTranslator } from '../hooks/language.ts';
import { Button } from './button.tsx';
import './export-status.css';
import { Notice } from './notice.tsx';
import { Progress } from './progress.tsx';

/** What became of an export: how far it is, with a way to stop it, and how it ended. */
export function ExportStatus({ job }: { readonly job: ExportJob }): JSX.Element | null {
  const { t, number } = useTranslator();
  const { state } = job;
  if (state.kind === 'working') {
    const share = number(state.share, { style: 'percent' });
    return (
      <div class="export-status">
        <Progress label={t('library-export-progress')} share={state.share} />
        <span>{t('library-export-working', { share })}</span>
        <Button onClick={job.cancel}>{t('cancel')}</Button>
      </div>
    );
  }
  if (state.kind === 'failed') return <Notice tone="error" title={t(`error-${state.code}`)} />;
  return (
    <output class="export-status__end">
      {state.kind === 'done' && t('library-export-done', { name: state.name })}
      {state.kind === 'cancelled' && t('library-export-cancelled')}
    </output>
  );
}
