import { render, type JSX } from 'preact';
import { NowContext } from '../../components/hooks/now.ts';
import { Page } from '../../components/hooks/page.tsx';
import type { InterfaceLanguage } from '../../lib/model/settings.ts';
import { SCREENS, type Screen } from './screens.tsx';
import './gallery.css';

/** The day of all pictures. */
const NOW = '2024-10-20T10:00:00Z';
const LANGUAGES: readonly InterfaceLanguage[] = ['ar', 'en', 'fr'];

const given = new URLSearchParams(location.search);
const screen = SCREENS.find(({ name }) => name === given.get('screen'));
const language = LANGUAGES.find((one) => one === given.get('lang')) ?? 'ar';
const root = document.querySelector('#app')!;

if (screen === undefined) render(<Contents />, root);
else await show(screen);

async function show({ App, client: make, desk, hash = '', work }: Screen): Promise<void> {
  const client = make(language);
  await work?.(client);
  localStorage.clear();
  location.hash = hash;
  render(
    <NowContext.Provider value={NOW}>
      <Page client={{ ...client, desk: desk?.() ?? client.desk }} title="app-name">
        <App />
      </Page>
    </NowContext.Provider>,
    root,
  );
}

function Contents(): JSX.Element {
  const shots = SCREENS.flatMap(({ name, widths, steps = [], tallest }) =>
    widths.map((width) => ({ screen: name, width, steps, tallest })),
  );
  return (
    <>
      <script type="application/json" id="screens">
        {JSON.stringify(shots)}
      </script>
      <ul class="contents" dir="ltr">
        {SCREENS.map(({ name }) => (
          <li key={name}>
            {name}{' '}
            {LANGUAGES.map((one) => (
              <a key={one} href={`?screen=${name}&lang=${one}`}>
                {one}{' '}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
