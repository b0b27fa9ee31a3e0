import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What one request of a feed looked like. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly cookie: string | undefined;
  readonly referrer: string | undefined;
  readonly origin: string | undefined;
  readonly condition: string | undefined;
}

export interface LocalFeed {
  readonly name: string;
  readonly url: string;
  /** What a reader of the feed must come to: so many headlines, or a fault. */
  readonly expected: number | readonly string[];
}

export interface FeedServer {
  readonly feeds: readonly LocalFeed[];
  readonly asked: readonly Asked[];
  /** Requests at a host that nobody followed: must stay empty. */
  readonly trapped: readonly string[];
  /** Most requests at the same time: of one host, of all. */
  readonly busiest: { readonly host: number; readonly all: number };
  /** A site whose front page names its feed. */
  readonly site: string;
  url(name: string): string;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, world: World) => void;

interface World {
  readonly trap: string;
  readonly self: string;
}

const TITLE = 'اجتماع في الرباط بين المغرب والأمم المتحدة';

function item(n: number, base = ''): string {
  return `<item><title>${TITLE} ${n}</title><link>${base}/news/${n}</link><guid>${n}</guid><pubDate>${new Date(Date.now() - n * 3_600_000).toUTCString()}</pubDate></item>`;
}
const items = (count: number, base = ''): string =>
  Array.from({ length: count }, (_, n) => item(n + 1, base)).join('');
const rss = (inner: string, title = 'موقع الاختبار'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${title}</title>${inner}</channel></rss>`;

/** Bytes of windows-1256, by asking the decoder what each byte means. */
const BYTES = new Map(
  Array.from(
    { length: 128 },
    (_, i) => [new TextDecoder('windows-1256').decode(Uint8Array.of(128 + i)), 128 + i] as const,
  ),
);
function windows1256(text: string): Buffer {
  return Buffer.from(Array.from(text, (char) => BYTES.get(char) ?? char.charCodeAt(0)));
}

function send(
  type: string,
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
}
const redirect =
  (to: (world: World) => string, status = 302): Answer =>
  (_request, response, world) => {
    response.writeHead(status, { location: to(world) });
    response.end();
  };

/** Writes a piece again and again until the other side has had enough. */
function pour(piece: Buffer, pause: number, most = Number.POSITIVE_INFINITY): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    let sent = 0;
    const more = (): void => {
      if (response.destroyed || sent >= most) return void response.end();
      sent += piece.length;
      if (response.write(piece)) setTimeout(more, pause);
      else response.once('drain', () => setTimeout(more, pause));
    };
    more();
  };
}

const BOMB = gzipSync(Buffer.alloc(60_000_000, 0x20));
const XML = 'text/xml; charset=utf-8';

/** Fifty feeds, each on a host of its own (127.0.0.2 …): what it says, and what must come of it. */
const FEEDS: readonly (readonly [name: string, expected: number | readonly string[], answer: Answer])[] = [
  ['rss', 3, send(XML, rss(items(3)))],
  ['rss-bom', 2, send(XML, `\ufeff\n${rss(items(2))}`)],
  ['rss-cdata', 1, send(XML, rss(`<item><title><![CDATA[<b>خبر</b> &laquo;عاجل&raquo;]]></title><link><![CDATA[/1]]></link></item>`))],
  ['rss-unknown-entities', 1, send(XML, rss(`<item><title>خبر&nbsp;&hellip; &foo;</title><link>/1?a=1&b=2</link></item>`))],
  ['rss-broken', 2, send(XML, `<rss><channel>${items(1)}<item><title>خبر</link></title><link>/9</link></item></channel>`)],
  ['rss-cut', 2, send(XML, `<rss><channel>${items(1)}<item><title>خبر مقطوع</title><link>/9`)],
  ['rss-warning', 1, send(XML, `<br/><b>Warning</b>: x<br/>${rss(items(1))}`)],
  ['rss-doubles', 1, send(XML, rss(item(1) + item(1)))],
  ['rss-old-dates', 1, send(XML, rss('<item><title>خبر</title><link>/1</link><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>'))],
  ['rss-future-dates', 1, send(XML, rss('<item><title>خبر</title><link>/1</link><pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate></item>'))],
  ['rss-arabic-dates', 1, send(XML, rss('<item><title>خبر</title><link>/1</link><pubDate>الجمعة 20 شتنبر 2024</pubDate></item>'))],
  ['rss-as-html', 2, send('text/html', rss(items(2)))],
  ['rss-windows-1256-header', 1, send('text/xml; charset=windows-1256', windows1256(rss(items(1)).replace('UTF-8', 'windows-1256')))],
  ['rss-windows-1256-declared', 1, send('text/xml', windows1256(rss(items(1)).replace('UTF-8', 'windows-1256')))],
  ['rss-windows-1256-unsaid', 1, send('text/xml', windows1256(rss(items(1)).replace(' encoding="UTF-8"', '')))],
  ['rss-windows-1256-as-utf-8', 1, send(XML, windows1256(rss(items(1))))],
  ['rss-utf-16', 1, send('text/xml', Buffer.from(`\ufeff${rss(items(1))}`, 'utf16le'))],
  ['rss-compressed', 3, send(XML, gzipSync(rss(items(3))), 200, { 'content-encoding': 'gzip' })],
  ['rss-many', 200, send(XML, rss(items(2_000)))],
  ['atom', 1, send('application/atom+xml', `<feed xmlns="http://www.w3.org/2005/Atom"><title>ت</title><entry><title type="html">&lt;i&gt;خبر&lt;/i&gt;</title><link href="/1"/><id>1</id><updated>2024-09-20T10:00:00Z</updated></entry></feed>`)],
  ['rdf', 1, send('application/rdf+xml', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>ت</title></channel>${item(1)}</rdf:RDF>`)],
  ['json', 2, send('application/feed+json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'ت', items: [{ id: '1', url: '/1', title: 'خبر' }, { id: '2', url: '/2', title: 'خبر ثان' }] }))],
  ['sitemap', 1, send(XML, `<urlset><url><loc>/1</loc><news:news><news:title>خبر</news:title></news:news></url><url><loc>/2</loc></url></urlset>`)],
  ['sitemap-compressed', 1, send('application/gzip', gzipSync(`<urlset><url><loc>/1</loc><n:title>خبر</n:title></url></urlset>`))],
  ['sitemap-index', 1, (request, response, world) =>
    request.url === '/feed'
      ? send(XML, `<sitemapindex><sitemap><loc>${world.trap}/news.xml</loc></sitemap><sitemap><loc>/news-1.xml</loc></sitemap></sitemapindex>`)(request, response, world)
      : send(XML, `<urlset><url><loc>/1</loc><n:title>خبر</n:title></url></urlset>`)(request, response, world)],
  ['links-elsewhere', 2, (request, response, world) => send(XML, rss(items(2, world.trap)))(request, response, world)],
  ['sets-cookies', 1, send(XML, rss(items(1)), 200, { 'set-cookie': 'spy=1; Path=/', etag: '"v1"', 'last-modified': 'Fri, 20 Sep 2024 10:00:00 GMT' })],
  ['slash', 1, (request, response, world) =>
    (request.url === '/feed' ? redirect(() => '/feed/', 301) : send(XML, rss(items(1))))(request, response, world)],
  ['never-changes', 0, send(XML, '', 304)],
  // What no reader must wait for, choke on or be led by.
  ['ten-megabytes', ['too-large'], pour(Buffer.from(items(500)), 0, 10_000_000)],
  ['endless', ['too-large', 'timeout'], pour(Buffer.from(items(500)), 1)],
  ['compressed-bomb', ['too-large'], send(XML, BOMB, 200, { 'content-encoding': 'gzip' })],
  ['compressed-bomb-file', ['too-large'], send('application/gzip', BOMB)],
  ['slow-drip', ['timeout'], pour(Buffer.from('<'), 200)],
  ['silent', ['timeout'], () => undefined],
  ['cut-connection', ['offline'], (_request, response) => {
    response.writeHead(200, { 'content-type': XML, 'content-length': '10000' });
    response.write('<rss>');
    setTimeout(() => response.destroy(), 50);
  }],
  ['loop', ['too-many-redirects', 'redirected-away'], (request, response, world) =>
    redirect(() => (request.url === '/feed' ? '/feed/' : '/feed'))(request, response, world)],
  ['long-chain', ['too-many-redirects', 'redirected-away'], (request, response, world) =>
    redirect(() => `/hop${Number(/\d+$/u.exec(request.url ?? '')?.[0] ?? 0) + 1}`)(request, response, world)],
  ['to-another-host', ['redirected-away'], redirect(({ trap }) => `${trap}/feed`)],
  ['to-another-host-for-good', ['redirected-away'], redirect(({ trap }) => `${trap}/feed`, 308)],
  ['to-no-address', ['redirected-away'], redirect(() => 'ftp://127.0.0.1/feed')],
  ['page', ['not-a-feed'], send('text/html', '<!doctype html><html><body>صفحة</body></html>')],
  ['page-that-leads-away', ['not-a-feed'], (request, response, world) =>
    send('text/html', `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=${world.trap}/"><link rel="alternate" type="application/rss+xml" href="${world.trap}/feed"></head></html>`)(request, response, world)],
  ['picture', ['not-a-feed'], send('image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xd8]))],
  ['nothing', ['empty'], send(XML, '')],
  ['multiplying-entities', ['empty', 'broken'], send(XML, `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(100)}">]><rss><channel><title>&b;</title></channel></rss>`)],
  ['deep', ['broken', 'empty'], send(XML, `<rss><channel>${'<a>'.repeat(300_000)}`)],
  ['gone', ['gone'], send('text/plain', '', 410)],
  ['busy', ['http-error'], send('text/plain', '', 429, { 'retry-after': '7200' })],
  ['missing', ['http-error'], send('text/plain', '', 404)],
]; // prettier-ignore

const SITE = `<!doctype html><html><head><title>موقع</title><link rel="alternate" type="application/rss+xml" title="آخر الأخبار" href="/feed"></head><body></body></html>`;

/**
 * Fifty feeds on fifty loopback hosts, good, sloppy and hostile, and a trap: a server under another name that nobody
 * follows. `silent` ones never answer: close the server to let go of them.
 */
export async function startFeedServer(): Promise<FeedServer> {
  const asked: Asked[] = [];
  const trapped: string[] = [];
  const busiest = { host: 0, all: 0 };
  const busy = new Map<string, number>();
  const trap = await listen('127.0.0.1', (request, response) => {
    trapped.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    response.end();
  });
  const trapUrl = `http://localhost:${portOf(trap)}`;
  const server = await listen('0.0.0.0', (request, response) => {
    const host = (request.headers.host ?? '').split(':', 1)[0] ?? '';
    asked.push({
      host,
      path: request.url ?? '',
      cookie: request.headers.cookie,
      referrer: request.headers.referer,
      origin: request.headers.origin,
      condition: request.headers['if-none-match'],
    });
    const now = (busy.get(host) ?? 0) + 1;
    busy.set(host, now);
    busiest.host = Math.max(busiest.host, now);
    busiest.all = Math.max(
      busiest.all,
      [...busy.values()].reduce((sum, one) => sum + one, 0),
    );
    response.once('close', () => busy.set(host, (busy.get(host) ?? 1) - 1));
    response.on('error', () => response.destroy());
    const feed = FEEDS[Number(host.split('.')[3]) - 2];
    const world = { trap: trapUrl, self: `http://${host}` };
    if (request.url === '/' || request.url === '/article') send('text/html', SITE)(request, response, world);
    else if (feed === undefined) send('text/plain', '', 404)(request, response, world);
    else feed[2](request, response, world);
  });
  const port = portOf(server);
  const urlOf = (index: number): string => `http://127.0.0.${index + 2}:${port}/feed`;
  return {
    feeds: FEEDS.map(([name, expected], i) => ({ name, expected, url: urlOf(i) })),
    asked,
    trapped,
    busiest,
    site: `http://127.0.0.2:${port}/`,
    url: (name) => urlOf(FEEDS.findIndex(([own]) => own === name)),
    close: async () => {
      await Promise.all([server, trap].map((one) => closed(one)));
    },
  };
}

function listen(
  host: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(0, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
