import { gate } from '../../detect/index.ts';
import { extract } from '../../extract/index.ts';
import { decodeText, readInput } from '../input.ts';
import { detectLanguage } from '../../text/language.ts';
import { writeJson } from '../output.ts';
import { openPage } from '../page.ts';

/** One line a page: is it an Arabic news article? The gate decides first, the extraction again on the text it found. */
export async function detect(files: readonly string[], options: { readonly url?: string }): Promise<void> {
  for (const name of files) {
    const file = await readInput(name);
    if (file.kind === 'text') {
      const { language, score } = detectLanguage(decodeText(file));
      await writeJson({ file: name, article: false, language, score, reasons: ['not a web page'] });
      continue;
    }
    const page = openPage(file, options.url);
    const verdict = gate(page.document, page.url);
    const found = verdict.article ? extract(page.document, page.url) : undefined;
    const reasons = [...verdict.reasons, ...(found?.ok === false ? [found.reason] : [])];
    await writeJson({
      file: name,
      article: found?.ok === true,
      language: verdict.language,
      score: verdict.score,
      reasons,
    });
    page.close();
  }
}
