import { segmentSentence, type Segmented } from '../../text/clitics.ts';
import { goldProclitics, PUD, readPud, written } from './pud.ts';
import { share } from './recognizers.ts';
import type { ScoreRow, Scorer } from './scorer.ts';
import { f1, type Tally } from './spans.ts';

const OPENERS = 'وفبلكس';

/** Sentences are held in two halves by order: rules are tuned looking at the first, the second says whether they carry over. */
const HALVES = ['tuned', 'held out'] as const;

function parts(word: Segmented): string[] {
  return [word.before, ...word.proclitics, word.stem, ...word.enclitics, word.after];
}

/**
 * Proclitic decision on words that begin with و ف ب ل ك س: right when exactly the gold letters are cut off.
 * Also whether the parts of every word concatenate to it.
 */
export const segmentation: Scorer = {
  id: 'segmentation',
  inputs: [PUD],
  score(context) {
    const tallies: readonly [Tally, Tally] = [{ right: 0, found: 0, gold: 0 }, { right: 0, found: 0, gold: 0 }]; // prettier-ignore
    let whole = 0;
    let words = 0;
    for (const [i, sentence] of readPud(context.corpora).entries()) {
      const half = i % 2;
      const forms = sentence.words.map(written);
      const cut = segmentSentence(forms);
      for (const [k, word] of sentence.words.entries()) {
        const form = forms[k]!;
        words += 1;
        if (parts(cut[k]!).join('') === form) whole += 1;
        if (!OPENERS.includes(form[0]!)) continue;
        const tally = tallies[half as 0 | 1];
        const asked = goldProclitics(word);
        const said = cut[k]!.proclitics.join('');
        if (asked !== '') tally.gold += 1;
        if (said !== '') tally.found += 1;
        if (said === asked && asked !== '') tally.right += 1;
        if (said !== asked)
          context.miss(`segmentation, ${HALVES[half]!}`, `${said}+ for ${asked}+ ${form} | ${forms.slice(Math.max(0, k - 2), k + 3).join(' ')}`);
      }
    } // prettier-ignore
    const anchor = 'always .70 · only before ال .47 · vocabulary look-up .78';
    const both = { right: 0, found: 0, gold: 0 };
    for (const tally of tallies)
      for (const key of ['right', 'found', 'gold'] as const) both[key] += tally[key];
    const row = (measure: string, figure: number): ScoreRow => ({
      measure, figure, unit: 'share', goal: 0.93, moonshot: 0.96, better: 'min', anchor,
    }); // prettier-ignore
    return [
      row('proclitic decision F1', f1(both)),
      ...HALVES.map((name, i) => row(`proclitic decision F1, ${name} half`, f1(tallies[i as 0 | 1]))),
      { measure: 'parts concatenate to the word', figure: share(whole, words), unit: 'share', goal: 1, better: 'min' },
    ]; // prettier-ignore
  },
};
