/** Plain text as articles carry it: one line, no bidi controls, no invisible signs but the joiners that shape letters. */

/** Code units that are dropped: bidi controls, zero-width space, soft hyphen, byte-order mark, C0/C1 controls. */
function isDropped(code: number): boolean {
  return (
    code === 0x200b || code === 0x200e || code === 0x200f || code === 0x061c || code === 0x00ad || code === 0xfeff ||
    (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) ||
    (code < 0x20 && !isBlank(code)) || (code >= 0x7f && code <= 0x9f && code !== 0x85) || (code >= 0xfff9 && code <= 0xfffb)
  ); // prettier-ignore
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || (code >= 9 && code <= 13) || code === 0x85 || code === 0xa0 || code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000
  ); // prettier-ignore
}

/** Runs of blanks become one space, both ends are trimmed, dropped units vanish. One pass, linear. */
export function cleanText(raw: string): string {
  let out = '';
  let from = 0;
  let gap = false;
  for (let i = 0; i <= raw.length; i += 1) {
    const code = i < raw.length ? raw.charCodeAt(i) : 0x20;
    const blank = isBlank(code);
    if (!blank && !isDropped(code)) continue;
    if (i > from) {
      if (gap && out !== '') out += ' ';
      out += raw.slice(from, i);
      gap = false;
    }
    if (blank) gap = true;
    from = i + 1;
  }
  return out;
}

/** Entities left in attribute values and JSON-LD by pages that escape twice. */
export function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll(/&#(\d{1,6});/gu, (_, code: string) => fromCode(Number(code)))
    .replaceAll(/&#x([0-9a-f]{1,5});/giu, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&laquo;', '«')
    .replaceAll('&raquo;', '»')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function fromCode(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
}

/** A short value of the page's head: entities resolved, cleaned, capped. */
export function cleanValue(raw: string | null | undefined, cap: number): string {
  if (raw === null || raw === undefined) return '';
  return cleanText(unescapeEntities(raw.slice(0, cap * 4))).slice(0, cap);
}
