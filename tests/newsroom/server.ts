import { createServer, type IncomingMessage } from 'node:http';
import { corrected, OUTLETS, readStories, type Outlet, type PageContext, type Story } from './story.ts';
import { TEMPLATES } from './templates/index.ts';
import * as pages from './templates/pages.ts';

/** The sample newsroom while it runs. */
export interface Newsroom {
  readonly port: number;
  /** The front of all outlets. */
  readonly front: string;
  readonly stories: readonly Story[];
  /** `http://<outlet>.localhost:<port>` */
  origin(outlet: string): string;
  url(storyId: string): string;
  /** From now on the story's own address serves this version: 1 as first published, 2 as corrected. */
  setVersion(storyId: string, version: 1 | 2): void;
  /** Every request so far as `host + path`, oldest first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Serves all outlets on the loopback address; the host name says which one. Port 0 (the default) takes a free one. */
export async function startNewsroom(options: { port?: number } = {}): Promise<Newsroom> {
  const stories = readStories();
  const versions = new Map<string, 1 | 2>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    const answer = respond(request, stories, versions, port);
    response.writeHead(answer.status, { 'content-type': answer.type, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the newsroom has no port');
  const { port } = address;
  const find = (id: string): Story => {
    const story = stories.find((item) => item.id === id);
    if (story === undefined) throw new Error(`the newsroom has no story «${id}»`);
    return story;
  };
  return {
    port,
    front: `http://newsroom.localhost:${port}/`,
    stories,
    requests,
    origin: (outlet) => originOf(outlet, port),
    url: (id) => urlOf(find(id), port),
    setVersion: (id, version) => versions.set(find(id).id, version),
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

function originOf(outlet: string, port: number): string {
  return `http://${outlet}.localhost:${port}`;
}

/** The address as a browser shows it after loading: path percent-encoded. */
function urlOf(story: Story, port: number): string {
  return new URL(`/${story.path}`, originOf(story.outlet, port)).href;
}

function respond(
  request: IncomingMessage,
  stories: readonly Story[],
  versions: ReadonlyMap<string, 1 | 2>,
  port: number,
): Answer {
  const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
  let url: URL;
  try {
    url = new URL(`http://${host}:${port}${request.url ?? '/'}`);
  } catch {
    return page(pages.notFoundPage(), 404);
  }
  if (url.pathname === '/theme.css')
    return { status: 200, type: 'text/css; charset=utf-8', body: pages.THEME };
  if (url.pathname === '/photo.svg') return { status: 200, type: 'image/svg+xml', body: pages.PHOTO };
  if (url.pathname === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  const outlet = OUTLETS.find((item) => host === `${item.id}.localhost`);
  if (outlet === undefined)
    return url.pathname === '/' ? page(front(stories, port)) : page(pages.notFoundPage(), 404);
  return outletPage(outlet, url, stories, versions, port);
}

function outletPage(
  outlet: Outlet,
  url: URL,
  stories: readonly Story[],
  versions: ReadonlyMap<string, 1 | 2>,
  port: number,
): Answer {
  const origin = originOf(outlet.id, port);
  const own = listed(
    stories.filter((story) => story.outlet === outlet.id),
    port,
  );
  const query = url.searchParams.get('s');
  if (url.pathname === '/') {
    if (query === null) return page(pages.outletFront(outlet, origin, own));
    return page(pages.searchPage(outlet, origin, query, own));
  }
  if (url.pathname === '/login') return page(pages.loginPage(outlet, origin));
  if (url.pathname.startsWith('/video/')) return page(pages.videoPage(outlet, origin, own));
  const path = decode(url.pathname);
  const section = /^\/(?:section|category|tag|tags|topic)\/([^/]+)\/?$/u.exec(path)?.[1];
  if (section !== undefined) return page(pages.sectionPage(outlet, origin, section, own));
  const story = own.find((item) => sameAddress(item.story, path, url))?.story;
  if (story === undefined) return page(pages.notFoundPage(), 404);
  const second = url.searchParams.get('v') === '2' || versions.get(story.id) === 2;
  return page(render(story, second, outlet, stories, port));
}

function sameAddress(story: Story, path: string, url: URL): boolean {
  const [wanted = '', query] = story.path.split('?');
  if (path !== `/${wanted}`) return false;
  const [name = '', value] = (query ?? '').split('=');
  return query === undefined || url.searchParams.get(name) === value;
}

function render(
  story: Story,
  second: boolean,
  outlet: Outlet,
  stories: readonly Story[],
  port: number,
): string {
  const shown = second ? corrected(story) : story;
  const context: PageContext = {
    outlet,
    origin: originOf(outlet.id, port),
    url: urlOf(story, port),
    link: (id) => {
      const other = stories.find((item) => item.id === id);
      if (other === undefined) throw new Error(`${story.id} links to «${id}», which is no story`);
      return { title: other.title, url: urlOf(other, port) };
    },
    others: stories
      .filter((item) => item.outlet === outlet.id && item.id !== story.id)
      .map((item) => ({ title: item.title, url: urlOf(item, port), section: item.section })),
    ...(second && story.second !== undefined && { modified: story.second.modified }),
  };
  return TEMPLATES[story.template](shown, context);
}

/** The page of one story outside a running server, for corpus tests: the same text the server sends. */
export function renderStory(story: Story, options: { second?: boolean; port?: number } = {}): string {
  const outlet = OUTLETS.find((item) => item.id === story.outlet);
  if (outlet === undefined) throw new Error(`${story.id}: no outlet «${story.outlet}»`);
  return render(story, options.second ?? false, outlet, readStories(), options.port ?? 80);
}

function front(stories: readonly Story[], port: number): string {
  return pages.newsroomFront(
    OUTLETS.map((outlet) => ({
      outlet,
      origin: originOf(outlet.id, port),
      list: listed(
        stories.filter((story) => story.outlet === outlet.id),
        port,
      ),
    })),
  );
}

function listed(stories: readonly Story[], port: number): pages.Listed[] {
  return stories.map((story) => ({ story, url: urlOf(story, port) }));
}

function page(body: string, status = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
