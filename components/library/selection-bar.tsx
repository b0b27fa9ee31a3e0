import { Bookmark, BookmarkX, FolderPlus, Tag, Trash2, X } from 'lucide';
import type { JSX } from 'preact';
import { useTranslator } from '../hooks/language.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { ExportControl } from './export-control.tsx';

interface Props {
  readonly count: number;
  readonly busy: boolean;
  readonly onSave: (saved: boolean) => void;
  readonly onTag: () => void;
  readonly onFile: () => void;
  readonly onDelete: () => void;
  readonly onExport: (format: string) => void;
  readonly onNone: () => void;
}

/** What can be done with the ticked briefs; there only while something is ticked. */
export function SelectionBar(props: Props): JSX.Element {
  const { count, busy, onSave, onTag, onFile, onDelete, onExport, onNone } = props;
  const { t } = useTranslator();
  return (
    <div class="selection-bar" role="toolbar" aria-label={t('library-selection-tools')}>
      <IconButton icon={X} label={t('library-select-none')} onClick={onNone} />
      <strong class="selection-bar__count">{t('library-selected', { count })}</strong>
      <Button icon={Bookmark} disabled={busy} onClick={() => onSave(true)}>
        {t('save')}
      </Button>
      <Button icon={BookmarkX} disabled={busy} onClick={() => onSave(false)}>
        {t('unsave')}
      </Button>
      <Button icon={Tag} disabled={busy} onClick={onTag}>
        {t('tag-do')}
      </Button>
      <Button icon={FolderPlus} disabled={busy} onClick={onFile}>
        {t('file-do')}
      </Button>
      <ExportControl disabled={busy} onExport={onExport} />
      <Button icon={Trash2} kind="danger" disabled={busy} onClick={onDelete}>
        {t('delete')}
      </Button>
    </div>
  );
}
