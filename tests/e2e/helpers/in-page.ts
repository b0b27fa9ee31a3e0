/* oxlint-disable unicorn/consistent-function-scoping -- these functions travel as text, so each holds its helpers */
/**
 * Functions sent into pages as text (see PageFunction): each stands alone and uses only its arguments.
 */

/** Address of the first visible element with a role and a name, marked with an attribute so that a driver can get hold of it. */
export function markElement(document: Document, _window: Window, role: string, name: string): string {
  const roleOf = (element: Element): string => {
    const given = element.getAttribute('role');
    if (given !== null) return given;
    const tag = element.tagName.toLowerCase();
    if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
    if (/^h[1-6]$/u.test(tag)) return 'heading';
    if (tag === 'input') {
      const type = element.getAttribute('type') ?? 'text';
      if (type === 'checkbox' || type === 'radio') return type;
      if (type === 'search') return 'searchbox';
      return type === 'submit' || type === 'button' ? 'button' : 'textbox';
    }
    const roles: Record<string, string> = {
      button: 'button',
      summary: 'button',
      select: 'combobox',
      option: 'option',
      textarea: 'textbox',
      li: 'listitem',
      article: 'article',
      section: 'region',
      nav: 'navigation',
      table: 'table',
      tr: 'row',
    };
    return roles[tag] ?? '';
  };
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    if (by !== null) {
      return by
        .split(/\s+/u)
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    }
    const own = element.getAttribute('aria-label');
    if (own !== null) return own;
    const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
    if (label !== null && /^(?:INPUT|SELECT|TEXTAREA)$/u.test(element.tagName))
      return label.textContent ?? '';
    const text = (element.textContent ?? '').trim();
    return text === '' ? (element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '') : text;
  };
  const plain = (text: string): string =>
    text
      .replace(/[\u200e\u200f\u2066-\u2069]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  const seen: string[] = [];
  for (const old of document.querySelectorAll('[data-e2e-found]')) old.removeAttribute('data-e2e-found');
  const wanted = plain(name);
  const fields = role === 'field' ? ['textbox', 'searchbox', 'combobox'] : [role];
  let partial: Element | undefined;
  for (const element of document.querySelectorAll('*')) {
    const its = roleOf(element);
    if (!fields.includes(its)) continue;
    const hidden = element.getClientRects().length === 0 || element.closest('[aria-hidden="true"]') !== null;
    const label = plain(nameOf(element));
    seen.push(label.slice(0, 40) + (hidden ? ' (hidden)' : ''));
    // Native radios and checkboxes may be drawn by their label.
    if (hidden && its !== 'radio' && its !== 'checkbox') continue;
    if (label === wanted) {
      element.setAttribute('data-e2e-found', '');
      return '';
    }
    if (label.includes(wanted)) partial ??= element;
  }
  if (partial === undefined) return `no ${role} «${name}»; there are: ${seen.slice(0, 40).join(' · ')}`;
  partial.setAttribute('data-e2e-found', '');
  return '';
}

export function showMarked(document: Document): void {
  // Pages scroll softly; a click must not meet what is still moving.
  document.querySelector('[data-e2e-found]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

export function clickMarked(document: Document): boolean {
  const element = document.querySelector<HTMLElement>('[data-e2e-found]');
  if (element === null) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  element.click();
  return true;
}

export function fillMarked(document: Document, window: Window & typeof globalThis, value: string): boolean {
  const element = document.querySelector<HTMLInputElement | HTMLSelectElement>('[data-e2e-found]');
  if (element === null) return false;
  element.focus();
  element.value = value;
  element.dispatchEvent(new window.Event('input', { bubbles: true }));
  element.dispatchEvent(new window.Event('change', { bubbles: true }));
  return true;
}

/** Everything a reader sees, blanks and direction marks evened out. */
export function visibleText(document: Document): string {
  return document.body.innerText
    .replace(/[\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\n+/gu, '\n')
    .trim();
}

/** Rows of every table of every database of this origin: `database/table` → number of rows. */
export async function countRows(
  _document: Document,
  window: Window & typeof globalThis,
): Promise<{ [table: string]: number }> {
  const out: { [table: string]: number } = {};
  for (const { name } of await window.indexedDB.databases()) {
    if (name === undefined) continue;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = window.indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(`cannot open ${name}`)));
    });
    const tables = [...db.objectStoreNames];
    for (const table of tables) {
      out[`${name}/${table}`] = await new Promise<number>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).count();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(`cannot count ${table}`)));
      });
    }
    db.close();
  }
  return out;
}

/** Scroll position, and what the page has selected or highlighted (CSS highlights by name → text). */
export function pageMarks(
  _document: Document,
  window: Window & typeof globalThis,
): { scroll: number; selection: string; highlights: string[] } {
  const highlights: string[] = [];
  window.CSS.highlights.forEach((highlight) =>
    highlight.forEach((range) => {
      if (range instanceof window.Range) highlights.push(range.toString());
    }),
  );
  return { scroll: window.scrollY, selection: window.getSelection()?.toString() ?? '', highlights };
}

/** Clicks the button of the panel that stands for a fact whose words contain `words`; '' or what was there instead. */
export function clickFact(document: Document, _window: Window, words: string): string {
  const buttons = [...document.querySelectorAll<HTMLElement>('button')];
  const button = buttons.find((item) =>
    (item.closest('li')?.textContent ?? item.textContent ?? '').includes(words),
  );
  if (button === undefined)
    return `no fact «${words}»: ${buttons.map((item) => item.textContent).join(' · ')}`;
  button.click();
  return '';
}

/**
 * The stored record whose headline contains `title`, as JSON text: rows of all tables with the same key put together.
 * Read from the extension's own database, in one of its pages. null when there is none.
 */
export async function readRecord(
  _document: Document,
  window: Window & typeof globalThis,
  title: string,
): Promise<string | null> {
  const rows: Record<string, Record<string, unknown>> = {};
  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('cannot read the library')));
    });
  for (const { name } of await window.indexedDB.databases()) {
    const db = await wait(window.indexedDB.open(name ?? ''));
    for (const table of db.objectStoreNames) {
      const store = db.transaction(table).objectStore(table);
      const [keys, values]: [unknown[], unknown[]] = await Promise.all([
        wait(store.getAllKeys()),
        wait(store.getAll()),
      ]);
      values.forEach((value, i) => {
        if (typeof keys[i] !== 'string' || typeof value !== 'object' || value === null) return;
        rows[keys[i]] = { ...rows[keys[i]], ...value };
      });
    }
    db.close();
  }
  const found = Object.values(rows).find((row) => {
    const text = JSON.stringify(row['article'] ?? {});
    return 'brief' in row && text.includes(title.slice(0, 40));
  });
  return found === undefined ? null : JSON.stringify(found);
}
