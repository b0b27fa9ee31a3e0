/** Entities of HTML that feeds use without declaring them. XML's own five and numbers are read apart from these. */
const NAMED: { readonly [name: string]: string } = {
  nbsp: ' ', laquo: '«', raquo: '»', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  sbquo: '‚', bdquo: '„', lsaquo: '‹', rsaquo: '›', bull: '•', middot: '·', deg: '°', copy: '©', reg: '®', trade: '™', euro: '€',
  pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', times: '×', divide: '÷', plusmn: '±', frac12: '½', frac14: '¼',
  frac34: '¾', iexcl: '¡', iquest: '¿', shy: '', zwnj: '\u200c', zwj: '\u200d', lrm: '', rlm: '', ensp: ' ', emsp: ' ',
  thinsp: ' ', agrave: 'à', acirc: 'â', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', icirc: 'î', iuml: 'ï',
  ocirc: 'ô', ugrave: 'ù', ucirc: 'û', uuml: 'ü', oelig: 'œ', Eacute: 'É', Egrave: 'È', Agrave: 'À', Ccedil: 'Ç',
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
}; // prettier-ignore

/** Entities once: «&amp;laquo;» becomes «&laquo;». Unknown names stay as they stand. Linear. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/giu, (all, dec, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
    const code = typeof dec === 'string' ? Number(dec) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : ' ';
  });
}
