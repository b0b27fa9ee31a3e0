import { decodeEntities } from './entities.ts';
import { piecesOf } from './tags.ts';

/** Characters of markup looked at: titles and summaries are cut long before. */
const LOOKED_AT = 20_000;
/** Tags that part words; others may stand inside one. */
const PARTING = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td', 'table', 'hr', 'img', 'h1', 'h2', 'h3', 'h4', 'figure', 'blockquote']); // prettier-ignore
/** What a browser never shows. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template']);

const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
// oxlint-disable-next-line no-control-regex -- control signs are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\s]+/gu;

/**
 * Markup of a feed as one line of plain text: tags out, entities read (feeds escape what is escaped already, so twice),
 * direction controls and zero widths dropped, blanks evened out, cut at a blank to `most` UTF-16 code units.
 */
export function plainText(markup: string, most: number): string {
  const once = withoutTags(markup.slice(0, LOOKED_AT));
  const twice = /[<&]/u.test(once) ? withoutTags(once) : once;
  return cutAtBlank(twice.replace(MARKS, '').replace(CONTROLS, ' ').trim().normalize('NFC'), most);
}

function withoutTags(markup: string): string {
  let out = '';
  let hidden: string | undefined;
  for (const piece of piecesOf(markup)) {
    if (piece.kind === 'close' && piece.name === hidden) hidden = undefined;
    else if (hidden !== undefined) continue;
    else if (piece.kind === 'text') out += decodeEntities(piece.text);
    else if (piece.kind === 'raw') out += piece.text;
    else if (piece.kind === 'open' && HIDDEN.has(piece.name) && !piece.empty) hidden = piece.name;
    else if (PARTING.has(piece.name)) out += ' ';
  }
  return out;
}

function cutAtBlank(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).toWellFormed();
  const blank = cut.lastIndexOf(' ');
  return `${(blank > most / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
