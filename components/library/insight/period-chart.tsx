import { Download, Table } from 'lucide';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PeriodCount } from '../../../lib/model/insight.ts';
import { saveText } from '../../hooks/export-job.ts';
import { useTranslator } from '../../hooks/language.ts';
import { useWidth } from '../../hooks/width.ts';
import { Button } from '../../ui/button.tsx';
import { csvOf, svgFile } from './save.ts';
import { seriesOf } from './series.ts';

/** Until the page has been measured. */
const FIRST_WIDTH = 720;
/** Room a date under its column wants, in pixels. */
const LABEL = 104;
const HEIGHT = 180;
const FOOT = 26;
const HEAD = 18;
/** So many columns can carry their number each. */
const FEW = 12;

interface Props {
  readonly periods: readonly PeriodCount[];
  readonly title: string;
  /** Beginning of the names of saved files. */
  readonly name: string;
}

/**
 * Articles over time as columns, with the same counts as a table and both to be saved. Time runs with the reader's writing.
 * Drawn here and not by a plotting library: those write style elements, which the policy of our pages forbids.
 */
export function PeriodChart({ periods, title, name }: Props): JSX.Element | null {
  const { t, date, number, direction } = useTranslator();
  const [table, setTable] = useState(false);
  const picture = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box, FIRST_WIDTH);
  const series = seriesOf(periods);
  if (series.length === 0) return null;
  const said = (period: string): string => date(period) ?? period;
  const rows = series.filter(({ count }) => count > 0).map(({ period, count }) => [period, count] as const);
  const saveCsv = (): void =>
    saveText(`${name}.csv`, 'text/csv', csvOf([t('insight-period'), t('insight-articles')], rows));
  const saveSvg = (): void => {
    if (picture.current !== null) saveText(`${name}.svg`, 'image/svg+xml', svgFile(picture.current));
  };
  return (
    <figure ref={box} class="chart">
      <figcaption class="chart__title">{title}</figcaption>
      <Columns
        series={series}
        said={said}
        number={number}
        rtl={direction === 'rtl'}
        title={title}
        picture={picture}
        width={width}
      />
      {table && (
        <div class="chart__table">
          <table class="counts">
            <thead>
              <tr>
                <th scope="col">{t('insight-period')}</th>
                <th scope="col">{t('insight-articles')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([period, count]) => (
                <tr key={period}>
                  <th scope="row">{said(period)}</th>
                  <td>{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="chart__tools">
        <Button kind="plain" icon={Table} pressed={table} onClick={() => setTable(!table)}>
          {t('insight-as-table')}
        </Button>
        <Button kind="plain" icon={Download} onClick={saveCsv}>
          {t('insight-save-csv')}
        </Button>
        <Button kind="plain" icon={Download} onClick={saveSvg}>
          {t('insight-save-svg')}
        </Button>
      </div>
    </figure>
  );
}

interface ColumnsProps {
  readonly series: readonly PeriodCount[];
  readonly said: (period: string) => string;
  readonly number: (value: number) => string;
  readonly rtl: boolean;
  readonly title: string;
  readonly picture: { current: SVGSVGElement | null };
  /** Of the picture, in pixels: letters in it are as large as those around it. */
  readonly width: number;
}

function Columns({ series, said, number, rtl, title, picture, width }: ColumnsProps): JSX.Element {
  const most = Math.max(...series.map(({ count }) => count), 1);
  const step = width / series.length;
  const wide = Math.min(step * 0.72, 48);
  const room = HEIGHT - FOOT - HEAD;
  const middle = (i: number): number => {
    const at = (i + 0.5) * step;
    return rtl ? width - at : at;
  };
  // As many labels as stand clear of each other, the newest always among them.
  const every = Math.max(1, Math.ceil((series.length * LABEL) / width));
  const peak = series.findIndex(({ count }) => count === most);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of our own with its table beside it; an <img> could not take the colours of the page
    <svg ref={picture} class="chart__picture" viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} role="img" aria-label={title}>
      <line class="chart__base" x1="0" x2={width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      {series.map(({ period, count }, i) => {
        const tall = (room * count) / most;
        return (
          <g key={period}>
            <title>{`${said(period)}: ${number(count)}`}</title>
            <rect class="chart__column" x={middle(i) - wide / 2} y={HEIGHT - FOOT - tall} width={wide} height={tall} rx={Math.min(3, wide / 3)} />
            {(series.length - 1 - i) % every === 0 && (
              <text class="chart__label" x={clear(middle(i), width)} y={HEIGHT - 8} text-anchor="middle">
                {said(period)}
              </text>
            )}
            {count > 0 && (i === peak || series.length <= FEW) && (
              <text class="chart__label" x={middle(i)} y={HEIGHT - FOOT - tall - 5} text-anchor="middle">
                {number(count)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  ); // prettier-ignore
}

/** Labels at the ends stay inside the picture. */
function clear(x: number, width: number): number {
  return Math.min(Math.max(x, LABEL / 2), width - LABEL / 2);
}
