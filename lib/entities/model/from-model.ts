import { matchKey } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import { offsetAfter, readings, shown, type Scan } from '../scan.ts';
import { GLUE_FIRST, isComma } from '../word-classes.ts';
import type { Tagged } from './tagger.ts';

/** «أوشان كوميرشال بنك», «ليستر سيتي»: what names of firms and clubs of English end in. */
const COMPANY_TAILS: ReadonlySet<string> = new Set(
  'بنك جروب غروب هولدينغ هولدنغ يونايتد سيتي كوربوريشن'.split(' ').map(matchKey),
);

/** «وإليس»: a hamza after و stands only where a word begins. */
function startsWord(scan: Scan, i: number): boolean {
  const { start } = scan.tokens[i]!;
  return 'وف'.includes(scan.doc.text[start]!) && 'أإآ'.includes(scan.doc.text[start + 1] ?? ' ');
}

/** «كانيبو، ونيكو كورديال»: after a comma a و joins, unless it begins a given name. */
function isListed(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  return key[0] === 'و' && isComma(scan, i - 1) && !scan.lex.given.has(key) && !scan.lex.family.has(key);
}

/** A name of the model; proclitics come off when the rest is a listed name or stands alone elsewhere in the text. */
export function fromModel(scan: Scan, tagged: Tagged, whole: ReadonlySet<string>): Candidate {
  const token = scan.tokens[tagged.from]!;
  const hit = scan.hitAt[tagged.from];
  const cut =
    hit !== undefined
      ? hit.start - token.start
      : (readings(token.key).find(
          (one) =>
            one.cut > 0 &&
            !one.article &&
            (scan.lex.given.has(one.key) ||
              GLUE_FIRST.has(one.key) ||
              isListed(scan, tagged.from) ||
              startsWord(scan, tagged.from) ||
              (whole.has(one.key) && !scan.lex.given.has(token.key))),
        )?.cut ?? 0);
  const start = offsetAfter(scan, token, cut);
  const end = scan.tokens[tagged.to - 1]!.end;
  const name = shown(scan.doc.text.slice(start, end));
  const company =
    tagged.to - tagged.from > 1 &&
    COMPANY_TAILS.has(scan.tokens[tagged.to - 1]!.key) &&
    hit?.to !== tagged.to;
  const type = tagged.type === 'misc' ? 'event' : company ? 'organisation' : tagged.type;
  // «مكة» in «مكة المكرمة»: the same place.
  const known = hit?.listed.find((one) => one.type === type);
  const listed = hit !== undefined && hit.to >= tagged.to ? known : undefined;
  const prefix = type === 'organisation' ? 'org' : type;
  return {
    from: tagged.from,
    to: tagged.to,
    start,
    end,
    type,
    name: listed === undefined || hit!.to !== tagged.to ? name : hit!.name,
    key: listed?.key ?? `${prefix}:${matchKey(name)}`,
    rule: 'model',
    confidence: Math.min(0.95, Math.max(0.4, tagged.sure)),
  };
}
