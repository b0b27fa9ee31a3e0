import { Unlink } from 'lucide';
import type { JSX } from 'preact';
import type { RelatedList, RelatedReason, RelatedRow } from '../../lib/model/related.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { useTranslator } from '../hooks/language.ts';
import { Bdi, dirOf } from '../ui/bdi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dotted } from '../ui/dotted.tsx';
import './brief.css';

/** Where a row leads: an address of the web opens in a new tab, a hash within the page; without either it is plain text. */
export type LinkOf = (row: RelatedRow) => string | undefined;

/** What can be done with a row. */
interface RowActs {
  readonly linkOf: LinkOf;
  /** The reader says that a story has nothing to do with this one. */
  readonly onUnrelated?: (row: RelatedRow) => void;
}

/** Reasons a row shows; the strongest come first. */
const REASONS = 3;

/** Related stories under the thread they belong to, each with why it stands here and where it was found. */
export function Related({ list, ...acts }: RowActs & { readonly list: RelatedList }): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  if (list.rows.length === 0) return <p class="quiet">{t('brief-related-empty')}</p>;
  const byId = new Map(list.rows.map((row) => [row.id, row]));
  const placed = new Set<string>();
  const groups = list.threads.map((thread) => {
    const rows = thread.ids.flatMap((id) => {
      const row = byId.get(id);
      if (row === undefined || placed.has(id)) return [];
      placed.add(id);
      return [row];
    });
    const theme = translator.maybe(`theme-${thread.theme}`);
    return {
      id: `${thread.a} ${thread.b} ${thread.theme}`,
      pair: pairOf(thread.labelA, thread.labelB),
      theme,
      rows,
    };
  });
  // The same text elsewhere is news of another kind than what happened besides.
  const copies = list.rows.filter(({ id, relation }) => relation === 'copy' && !placed.has(id));
  const rest = list.rows.filter(({ id, relation }) => relation !== 'copy' && !placed.has(id));
  const shown = groups.filter(({ rows }) => rows.length > 0);
  return (
    <div class="related">
      {shown.map(({ id, pair, theme, rows }) => (
        <section key={id} class="thread">
          <h3 class="thread__title">
            <Bdi text={pair} />
            {theme !== undefined && <span class="thread__theme">{theme}</span>}
          </h3>
          <Rows rows={rows} {...acts} threaded />
        </section>
      ))}
      {copies.length > 0 && (
        <section class="thread">
          <h3 class="thread__title">{t('related-same-text')}</h3>
          <Rows rows={copies} {...acts} />
        </section>
      )}
      {rest.length > 0 && (
        <section class="thread">
          {shown.length + copies.length > 0 && <h3 class="thread__title">{t('related-other')}</h3>}
          <Rows rows={rest} {...acts} />
        </section>
      )}
    </div>
  );
}

/** The arrow goes both ways and is the same seen from either side. */
export function pairOf(a: string, b: string): string {
  return b === '' ? a : `${a} ↔ ${b}`;
}

/** `threaded` rows stand under the heading of their thread, which is then no reason to repeat. */
function Rows({
  rows,
  threaded = false,
  ...acts
}: RowActs & { readonly rows: readonly RelatedRow[]; readonly threaded?: boolean }): JSX.Element {
  const translator = useTranslator();
  return (
    <ul class="stories">
      {rows.map((row) => (
        <Story key={row.id} row={row} threaded={threaded} translator={translator} {...acts} />
      ))}
    </ul>
  );
}

interface StoryProps extends RowActs {
  readonly row: RelatedRow;
  readonly threaded: boolean;
  readonly translator: Translator;
}

function Story({ row, linkOf, onUnrelated, threaded, translator }: StoryProps): JSX.Element {
  const { t, date } = translator;
  const when = row.published === undefined ? undefined : date(row.published, 'short');
  const reasons = tellingReasons(row, threaded)
    .flatMap((reason) => reasonText(reason, translator))
    .slice(0, REASONS);
  const address = linkOf(row);
  const inside = address?.startsWith('#') === true;
  return (
    <li class="story">
      {address === undefined ? (
        <span class="story__title reading" dir={dirOf(row.title)}>
          {row.title}
        </span>
      ) : (
        <a
          class="story__title reading"
          data-item
          dir={dirOf(row.title)}
          href={address}
          {...(!inside && { target: '_blank', rel: 'noopener noreferrer' })}
        >
          <Bdi text={row.title} />
        </a>
      )}
      <Dotted class="story__meta">
        {row.outlet !== undefined && <Bdi text={row.outlet} />}
        {when !== undefined && <span>{when}</span>}
        <span>{t(`rung-${row.rung}`)}</span>
      </Dotted>
      <span class="story__why">
        {row.relation !== 'page-link' && <Chip tone="accent">{t(`relation-${row.relation}`)}</Chip>}
        {reasons.map((reason) => (
          <span key={reason} class="story__reason">
            {reason}
          </span>
        ))}
      </span>
      {row.copies !== undefined && row.copies.length > 0 && (
        <details class="copies">
          <summary>{t('related-copies', { count: row.copies.length })}</summary>
          <Rows rows={row.copies} linkOf={linkOf} {...(onUnrelated && { onUnrelated })} />
        </details>
      )}
      {onUnrelated !== undefined && (
        <IconButton
          quiet
          icon={Unlink}
          label={t('unrelated-mark', { title: row.title })}
          onClick={() => onUnrelated(row)}
        />
      )}
    </li>
  );
}

/** Without what the heading (its thread) or the line above (a link of this page) says, and without loose words where there is anything better. */
function tellingReasons({ reasons, rung }: RelatedRow, threaded: boolean): readonly RelatedReason[] {
  const said = reasons.filter(
    ({ kind }) => !(threaded && kind === 'thread') && !(rung === 'page' && kind === 'link'),
  );
  const better = said.filter(({ kind }) => kind !== 'terms');
  return better.length > 0 ? better : said;
}

/** One reason in words, or nothing when it has none to say. */
function reasonText(reason: RelatedReason, { t, maybe, list }: Translator): string[] {
  const theme = reason.theme === undefined ? undefined : maybe(`theme-${reason.theme}`);
  const names = list(reason.labels);
  switch (reason.kind) {
    case 'thread':
      return [[pairOf(reason.labels[0] ?? '', reason.labels[1] ?? ''), theme].filter(Boolean).join(' · ')];
    case 'theme':
      return theme === undefined ? [] : [t('reason-theme', { theme })];
    case 'copy':
      return [
        reason.labels.length > 0
          ? t('reason-copy-agency', { agency: reason.labels[0] ?? '' })
          : t('reason-copy'),
      ];
    case 'link':
      return [t('reason-link')];
    case 'date':
      return [reason.labels.length > 0 ? t('reason-date', { names }) : t('reason-date-plain')];
    default:
      return reason.labels.length === 0 ? [] : [t(`reason-${reason.kind}`, { names })];
  }
}

/** The page a row stands for. Only addresses of the web become links. */
export function linkToPage({ url }: RelatedRow): string | undefined {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? url : undefined;
}
