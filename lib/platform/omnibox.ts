import { browser } from 'wxt/browser';

/** One line under the address bar: what it leads to and what it says. */
export interface AddressSuggestion {
  readonly content: string;
  readonly description: string;
}

/**
 * The keyword `siyaq` in the address bar. `suggest` answers what is typed; a slow answer of earlier letters is dropped. `enter`
 * gets what the reader chose: the content of a suggestion, or her own words.
 */
export function onAddressBar(
  suggest: (text: string) => Promise<readonly AddressSuggestion[]>,
  enter: (text: string) => void,
): void {
  let asked = 0;
  const { omnibox } = browser;
  omnibox.onInputStarted.addListener(() => {
    void omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxDefault' as 'name') });
  });
  omnibox.onInputChanged.addListener((text, answer) => {
    asked += 1;
    const mine = asked;
    const found = (list: readonly AddressSuggestion[]): void => {
      if (mine === asked)
        answer(list.map(({ content, description }) => ({ content, description: shown(description) })));
    };
    void suggest(text).then(found, () => found([]));
  });
  omnibox.onInputEntered.addListener((text) => enter(text));
}

/** Chrome reads descriptions as XML; Firefox as they are. */
function shown(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}
