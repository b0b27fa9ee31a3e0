import { Download } from 'lucide';
import type { JSX } from 'preact';
import { EXPORT_FORMATS } from '../../lib/app/export-file.ts';
import { useT } from '../hooks/language.ts';
import { useMemory } from '../hooks/memory.ts';
import { Button } from '../ui/button.tsx';

interface Props {
  readonly disabled: boolean;
  readonly onExport: (format: string) => void;
}

/** As what briefs are written to a file, remembered, and the button that writes them. */
export function ExportControl({ disabled, onExport }: Props): JSX.Element {
  const t = useT();
  const [kept, setKept] = useMemory<string>('export-format', 'json');
  const format = EXPORT_FORMATS.find((one) => one === kept) ?? 'json';
  return (
    <span class="export-control">
      <select
        class="input"
        aria-label={t('export-format')}
        disabled={disabled}
        value={format}
        onChange={(event) => setKept(event.currentTarget.value)}
      >
        {EXPORT_FORMATS.map((one) => (
          <option key={one} value={one}>
            {t(`export-format-${one}`)}
          </option>
        ))}
      </select>
      <Button icon={Download} disabled={disabled} onClick={() => onExport(format)}>
        {t('library-export')}
      </Button>
    </span>
  );
}
