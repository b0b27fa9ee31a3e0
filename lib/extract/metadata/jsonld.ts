import { cleanValue } from '../clean.ts';
import { samePage } from './addresses.ts';

/** What the page's JSON-LD says of its article, as plain strings. All fields may be missing. */
export interface JsonLd {
  readonly type?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  readonly keywords: readonly string[];
  readonly description?: string;
  readonly url?: string;
  readonly free?: boolean;
  readonly related: readonly { readonly url: string; readonly title: string; readonly published?: string }[];
}

type Node = { readonly [key: string]: unknown };

/** Bounds against hostile JSON-LD: nodes looked at, depth. References (`@id`) are never followed, so cycles cannot hurt. */
const MAX_NODES = 2_000;
const MAX_DEPTH = 12;

const NEWS = /(?:NewsArticle|LiveBlogPosting)$/u;
const ARTICLE = /(?:Article|BlogPosting|Posting|Report)$/u;

/**
 * Reads the JSON-LD of a page as it was collected, one value a script. Nothing is believed of its shape. Of several
 * articles the one that names `url` is taken, else the first.
 */
export function readJsonLd(scripts: readonly unknown[], url?: URL): JsonLd {
  const nodes: Node[] = [];
  for (const value of scripts) collect(value, 0, nodes);
  const article = pickArticle(nodes, url);
  if (article === undefined) return { authors: [], keywords: [], related: [], ...publisherOf(nodes) };
  return { ...readArticle(article, byId(nodes)), ...fallbackPublisher(article, nodes) };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, depth: number, out: Node[]): void {
  if (depth > MAX_DEPTH || out.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) collect(item, depth + 1, out);
  } else if (isNode(value)) {
    out.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'publisher', 'author']) {
      const inner = value[key];
      if (typeof inner === 'object' && inner !== null) collect(inner, depth + 1, out);
    }
  }
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((item): item is string => typeof item === 'string');
}

function pickArticle(nodes: readonly Node[], url: URL | undefined): Node | undefined {
  const rated = nodes.filter((node) => node['headline'] !== undefined || node['datePublished'] !== undefined);
  const mine = url === undefined ? [] : rated.filter((node) => isAt(node, url));
  return (
    mine.find((node) => typesOf(node).some((type) => ARTICLE.test(type))) ??
    rated.find((node) => typesOf(node).some((type) => NEWS.test(type))) ??
    rated.find((node) => typesOf(node).some((type) => ARTICLE.test(type))) ??
    rated.find((node) => typesOf(node).includes('WebPage'))
  );
}

/** True when a node says that it is the article at this address. */
function isAt(node: Node, url: URL): boolean {
  const named = addressOf(node);
  return named !== undefined && URL.canParse(named, url) && samePage(new URL(named, url), url);
}

function addressOf(node: Node): string | undefined {
  return text(node['url'], 2_000) ?? idOf(node['mainEntityOfPage']);
}

function byId(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const out = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && (!out.has(id) || node['name'] !== undefined)) out.set(id, node);
  }
  return out;
}

function text(value: unknown, cap = 600): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const out = cleanValue(String(value), cap);
  return out === '' ? undefined : out;
}

/** The names of persons or organisations: strings, objects, references one step away. */
function names(value: unknown, ids: ReadonlyMap<string, Node>): string[] {
  const items = Array.isArray(value) ? value.slice(0, 8) : [value];
  return items.flatMap((item) => {
    if (typeof item === 'string') return text(item) ?? [];
    if (!isNode(item)) return [];
    const id = item['@id'];
    const target = item['name'] === undefined && typeof id === 'string' ? ids.get(id) : item;
    const name = target?.['name'];
    return text(Array.isArray(name) ? name[0] : name) ?? [];
  });
}

/** A field with its value, or no field at all. */
function one<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}

function readArticle(node: Node, ids: ReadonlyMap<string, Node>): JsonLd {
  const free = node['isAccessibleForFree'];
  return {
    ...one('type', typesOf(node)[0]),
    ...one('headline', text(node['headline']) ?? text(node['name'])),
    ...one('published', text(node['datePublished'], 80)),
    ...one('modified', text(node['dateModified'], 80)),
    ...one('publisher', names(node['publisher'], ids)[0]),
    ...one('section', text(first(node['articleSection']), 80)),
    ...one('description', text(node['description'])),
    ...one('url', addressOf(node)),
    ...(free !== undefined && { free: isFree(free) }),
    authors: names(node['author'] ?? node['creator'], ids),
    keywords: keywords(node['keywords']),
    related: relatedOf(node),
  };
}

function isFree(value: unknown): boolean {
  return (
    value !== false && value !== 0 && !(typeof value === 'string' && /^(?:false|0|no)$/iu.test(value.trim()))
  );
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return text(value, 2_000);
  return isNode(value) ? text(value['@id'], 2_000) : undefined;
}

function keywords(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value.slice(0, 60)
    : typeof value === 'string'
      ? value.split(/[,،;|]/u)
      : [];
  return items.flatMap((item) => (typeof item === 'string' ? (text(item, 80) ?? []) : []));
}

function relatedOf(node: Node): { url: string; title: string }[] {
  const items = [node['relatedLink'], node['isBasedOn'], node['citation']].flat().slice(0, 40);
  return items.flatMap((item) => {
    if (typeof item === 'string') return { url: item, title: '' };
    if (!isNode(item)) return [];
    const url = text(item['url'] ?? item['@id'], 2_000);
    return url === undefined ? [] : { url, title: text(item['headline'] ?? item['name']) ?? '' };
  });
}

function publisherOf(nodes: readonly Node[]): { publisher?: string } {
  const site = nodes.find((node) => typesOf(node).some((type) => /Organization$|^WebSite$/u.test(type)));
  const name = text(site?.['name']);
  return name === undefined ? {} : { publisher: name };
}

function fallbackPublisher(article: Node, nodes: readonly Node[]): { publisher?: string } {
  return article['publisher'] === undefined ? publisherOf(nodes) : {};
}
