import { fileURLToPath } from 'node:url';

/**
 * A build step for the content script, which every page of the web pays for. Takes out what cannot run there and shortens
 * private names; what is left does the same (`tests/unit/dev/slim-content.test.ts` compares both on every template).
 *
 * - Readability: log lines and debug code (its log arguments are built even when nobody listens, the whole body as HTML
 *   among them), JSON-LD and classes (switched off by our options), pictures that load late or stand in `noscript` (`prepare` in
 *   `extract/collect/body.ts` leaves none), style attributes (nobody looks at them afterwards).
 * - Guards for another document implementation; direction and language.
 * - What its result says beside the content: excerpt, names, times; absolute addresses (switched off in `body.ts`).
 * - WXT's context of a content script: timers, listeners and an event that the page can see, of which we use two members.
 * - Comments of `signals.json`.
 *
 * Each edit must find what it is about: a new version of a dependency fails the build, never changes it silently.
 */
export function slimContent(): {
  name: string;
  enforce: 'pre';
  resolveId: (id: string) => string | undefined;
  transform: (code: string, id: string) => { code: string; map: null } | undefined;
  renderChunk: (code: string, chunk: { readonly moduleIds: readonly string[] }) => null;
} {
  return {
    name: 'siyaq:slim-content',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/utils/content-script-context' ? CONTEXT : undefined),
    transform: (code, id) => {
      const path = id.split('?', 1)[0] ?? '';
      if (path.endsWith('/@mozilla/readability/Readability.js'))
        return { code: slimReadability(code), map: null };
      if (path.endsWith('/lib/data/signals.json')) return { code: slimWeights(code), map: null };
      return undefined;
    },
    renderChunk: (_code, { moduleIds }) => {
      if (
        moduleIds.some((id) => id.includes('/article.content/')) &&
        moduleIds.some((id) => OTHER_CONTEXT.test(id))
      )
        throw new Error("WXT's own context is in the content script: its module is no longer swapped");
      return null;
    },
  };
}

/** Where WXT keeps its class. */
const OTHER_CONTEXT = /\/wxt\/dist\/.*content-script-context\b/u;

const CONTEXT = fileURLToPath(new URL('../../entrypoints/article.content/context.ts', import.meta.url));

function slimWeights(json: string): string {
  const weights = JSON.parse(json) as { id: string; weight: number }[];
  return JSON.stringify(weights.map(({ id, weight }) => ({ id, weight })));
}

/** Methods that our options or our preparation of the clone leave without work. */
const IDLE_METHODS = [
  '_getJSONLD',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_fixLazyImages',
  '_cleanStyles',
  '_cleanClasses',
  '_fixRelativeUris',
  '_findNode',
];
/** Patterns that only they used, or that nobody does. */
const IDLE_PATTERNS = ['extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl', 'b64DataUrl'];
/** What the result says beside the content. Title and byline are used on the way, so they stay. */
const IDLE_METADATA = ['excerpt', 'siteName', 'publishedTime'];

/** Readability's source without what never runs in the content script, with short private names. */
export function slimReadability(source: string): string {
  let code = source;
  code = cut(code, /^ {2}\/\/ Control whether log messages[\s\S]*?(?=^\}$)/mu);
  code = cut(code, /^ *this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);\n/gmu);
  code = cut(code, /^ *if \(this\._debug\) \{\s*\}\n/gmu);
  code = cut(code, /^ *this\._debug = .*\n/mu);
  for (const name of ['_unwrapNoscriptImages', '_fixLazyImages', '_cleanStyles'])
    code = cut(code, new RegExp(`^ *this\\.${name}\\((?:this\\._doc|articleContent)\\);\\n`, 'mu'));
  code = cut(code, /this\._disableJSONLD \? \{\} : (?=this\._getJSONLD)/u);
  code = code.replace('this._getJSONLD(this._doc)', '{}');
  code = cut(code, /^ *this\._disableJSONLD = .*\n/mu);
  code = cut(code, /^ *if \(!this\._keepClasses\) \{[^{}]*\}\n/mu);
  code = cut(code, /^ *this\._fixRelativeUris\(articleContent\);\n/mu);
  for (const name of IDLE_METHODS)
    code = cut(code, new RegExp(`^ {2}${name}\\([\\s\\S]*?^ {2}\\},\\n`, 'mu'));
  code = cut(code, /^ *if \(!metadata\.excerpt\) \{\n(?:.*\n){4} {4}\}\n/mu);
  code = cut(code, /^ *var textContent = articleContent\.textContent;\n/mu);
  code = code.replace(
    /return \{\s*title: this\._articleTitle,[^}]*\}/u,
    'return { content: this._serializer(articleContent) }',
  );
  for (const name of IDLE_METADATA) {
    code = cut(code, new RegExp(`^ *metadata\\.${name} = this\\._unescapeHtmlEntities\\(.*\\);\\n`, 'mu'));
    code = cut(code, new RegExp(`^ *metadata\\.${name} =[^;]*;\\n`, 'mu'));
  }
  code = cut(code, /^ *\/\/ Find out text direction[\s\S]*?(?=^ *return articleContent;$)/mu);
  code = cut(code, /^ *if \(node\.tagName === "HTML"\) \{\n.*_articleLang.*\n *\}\n/mu);
  for (const _ of ['_removeNodes', '_replaceNodeTags'])
    code = cut(code, /^ *if \(this\._docJSDOMParser && nodeList\._isLiveNodeList\) \{\n.*\n *\}\n/mu);
  code = cut(
    code,
    /(?<=return node\.querySelectorAll\(tagNames\.join\(","\)\);\n {4}\}\n) *return \[\]\.concat\.apply\([\s\S]*?\n {4}\);\n/u,
  );
  for (const name of IDLE_PATTERNS) code = cut(code, new RegExp(`^ {4}${name}:\\s.*,\\n`, 'mu'));
  code = cut(code, /^ {4}jsonLdArticleTypes:\s.*,\n/mu);
  code = cut(code, /^ {2}PRESENTATIONAL_ATTRIBUTES: \[[^\]]*\],\n/mu);
  code = cut(code, /^ {2}DEPRECATED_SIZE_ATTRIBUTE_ELEMS: .*\n/mu);
  for (const gone of ['this.log', '_debug', ...IDLE_METHODS, ...IDLE_METADATA]) {
    if (uncommented(code).includes(gone)) throw new Error(`Readability: ${gone} is still there`);
  }
  return shortNames(code);
}

function cut(code: string, part: RegExp): string {
  const out = code.replace(part, '');
  if (out === code) throw new Error(`Readability has changed: ${part.source} finds nothing`);
  return out;
}

function uncommented(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
}

/** Private members (`_name`), flags, defaults and the names of its patterns, each to `$` and a number. */
function shortNames(source: string): string {
  const code = uncommented(source);
  const patterns = [...code.matchAll(/\bREGEXPS\.(\w+)/gu)].map((found) => found[1]!);
  const privates = [...code.matchAll(/(?<![\w$"'-])(?:_[a-z]\w*|FLAG_\w+|DEFAULT_\w+)\b/giu)].map(
    (found) => found[0],
  );
  const short = new Map(
    [...new Set([...privates, ...patterns])].map((name, i) => [name, `$${i.toString(36)}`]),
  );
  return code
    .replaceAll(/\bREGEXPS\.(\w+)/gu, (_, name: string) => `REGEXPS.${short.get(name)!}`)
    .replace(/^ {2}REGEXPS: \{[\s\S]*?^ {2}\},/mu, (table) =>
      table.replaceAll(/^( {4})(\w+):/gmu, (line, blank: string, name: string) =>
        short.has(name) ? `${blank}${short.get(name)!}:` : line,
      ),
    )
    .replaceAll(/(?<![\w$"'-])(?:_[a-z]\w*|FLAG_\w+|DEFAULT_\w+)\b/giu, (name) => short.get(name)!);
}
