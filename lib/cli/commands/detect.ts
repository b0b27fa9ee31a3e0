import { gate } from '../../detect/index.ts';
import { extract } from '../../extract/index.ts';
import { detectLanguage } from '../../text/language.ts';
import { decodeText, eachInput, readInput, type InputFile } from '../input.ts';
import { writeJson } from '../output.ts';
import { openPage } from '../page.ts';

interface Verdict {
  readonly article: boolean;
  readonly language: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** One line a page: is it an Arabic news article? The gate decides first, the extraction again on the text it found. */
export function detect(files: readonly string[], options: { readonly url?: string }): Promise<void> {
  return eachInput(files, async (name) => {
    const file = await readInput(name);
    await writeJson({
      file: name,
      ...(file.kind === 'text' ? judgeText(file) : judgePage(file, options.url)),
    });
  });
}

function judgeText(file: InputFile): Verdict {
  const { language, score } = detectLanguage(decodeText(file));
  return { article: false, language, score, reasons: ['not a web page'] };
}

function judgePage(file: InputFile, url: string | undefined): Verdict {
  const page = openPage(file, url);
  try {
    const { article, language, score, reasons } = gate(page.document, page.url);
    const found = article ? extract(page.document, page.url) : undefined;
    return {
      article: found?.ok === true,
      language,
      score,
      reasons: [...reasons, ...(found?.ok === false ? [found.reason] : [])],
    };
  } finally {
    page.close();
  }
}
