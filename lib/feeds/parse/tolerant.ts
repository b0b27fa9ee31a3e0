import type { FeedKind } from '../../model/feeds.ts';
import { FEED_LIMITS } from '../limits.ts';
import { attributesOf, piecesOf, type Piece } from '../tags.ts';
import type { RawFeed, RawItem } from './types.ts';

type Field = 'title' | 'link' | 'guid' | 'summary' | 'date';

/** Elements of items, by local name. The first that says something counts; dates of publication before others. */
const FIELDS: { readonly [name: string]: Field } = {
  title: 'title', link: 'link', guid: 'guid', id: 'guid', description: 'summary', summary: 'summary', content: 'summary',
  pubdate: 'date', published: 'date', date: 'date', updated: 'date', issued: 'date', modified: 'date',
}; // prettier-ignore
/** Prefixes whose elements are not the item's own: `media:title` is a caption. */
const FOREIGN = /^(?:media|itunes|image|thr|slash|wfw|content|podcast|googleplay):/u;
const ITEM = new Set(['item', 'entry']);
const FIELD_CHARS = 20_000;

type Draft = Partial<Record<Field, string>>;

/**
 * RSS, RDF or Atom that no parser of XML takes: cut off, wrongly nested, without a root, with an unclosed CDATA. Reads the
 * items and the known elements in them as they come; an element ends where the next known one begins, at the latest.
 * One pass, bounded by `FEED_LIMITS.items`.
 */
export function readTolerantly(text: string, kind: FeedKind): RawFeed {
  const items: RawItem[] = [];
  const channel: Draft = {};
  let item: Draft | undefined;
  let field: { readonly name: string; readonly into: Field; text: string } | undefined;
  const endField = (): void => {
    const target = item ?? channel;
    const said = field?.text.trim() ?? '';
    if (field !== undefined && said !== '') target[field.into] ??= said;
    field = undefined;
  };
  const endItem = (): void => {
    endField();
    if (item !== undefined && (item.title !== undefined || item.link !== undefined)) items.push(item);
    item = undefined;
  };
  for (const piece of piecesOf(text)) {
    if (items.length >= FEED_LIMITS.items) break;
    if (piece.kind === 'open' && ITEM.has(localName(piece.name))) {
      endItem();
      item = {};
      const about = attributesOf(piece.attributes).get('rdf:about');
      if (about !== undefined) item.guid = about;
    } else if (piece.kind === 'close' && ITEM.has(localName(piece.name))) endItem();
    else if (piece.kind === 'close') {
      if (field?.name === piece.name) endField();
    } else if (piece.kind === 'open') {
      const into = fieldOf(piece.name);
      if (into === undefined) continue;
      endField();
      if (into === 'link') takeHref(item ?? channel, piece);
      if (!piece.empty) field = { name: piece.name, into, text: '' };
    } else if (field !== undefined && field.text.length < FIELD_CHARS) field.text += piece.text;
  }
  endItem();
  return { kind, title: channel.title, items };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function fieldOf(name: string): Field | undefined {
  return FOREIGN.test(name) ? undefined : FIELDS[localName(name)];
}

/** Atom's links say where they lead in an attribute. */
function takeHref(target: Draft, { attributes }: Extract<Piece, { kind: 'open' }>): void {
  const all = attributesOf(attributes);
  const href = all.get('href');
  if (href !== undefined && (all.get('rel') ?? 'alternate') === 'alternate') target.link ??= href;
}
