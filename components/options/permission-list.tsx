import type { JSX } from 'preact';
import { useT } from '../hooks/language.ts';
import './permission-list.css';

export type BrowserKind = 'chrome' | 'firefox';

const ASKED: { readonly [browser in BrowserKind]: readonly string[] } = {
  chrome: ['sites', 'storage', 'unlimited', 'menus', 'alarms', 'panel'],
  firefox: ['sites', 'storage', 'unlimited', 'menus', 'alarms'],
};

/** Every permission of the manifest with its reason; a test of the manifest holds the list complete. */
export function PermissionList({ browser }: { readonly browser: BrowserKind }): JSX.Element {
  const t = useT();
  return (
    <>
      <dl class="permissions">
        {ASKED[browser].map((name) => (
          <div key={name}>
            <dt>{t(`permission-${name}`)}</dt>
            <dd>{t(`permission-${name}-why`)}</dd>
          </div>
        ))}
      </dl>
      <p class="permissions__none">{t('permission-none')}</p>
    </>
  );
}
