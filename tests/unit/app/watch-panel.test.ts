import { describe, expect, test, vi } from 'vitest';
import type { PanelState } from '../../../lib/app/client.ts';
import { watchPanel, type PanelSources } from '../../../lib/app/watch-panel.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';

const A = { url: 'https://a.example/1', state: 'brief', key: 'a' } as const;
const B = { url: 'https://b.example/1', state: 'brief', key: 'b' } as const;

/** Two tabs with a brief each; `slow` holds back the answers of a tab. */
function sources(slow: Map<number, Promise<void>> = new Map()) {
  let front = 1;
  let changed = (): void => undefined;
  const parts: PanelSources = {
    origin: 'chrome-extension://x',
    settings: async () => ({ ...DEFAULT_SETTINGS, consented: true }),
    activeTab: async () => ({ id: front, loading: false }),
    ping: async (tabId) => {
      await slow.get(tabId);
      return ok({ url: tabId === 1 ? A.url : B.url, state: 'submitted' as const });
    },
    entry: async (tabId) => (tabId === 1 ? A : B),
    access: async () => true,
    changes: [
      (listener) => {
        changed = listener;
        return () => undefined;
      },
    ],
  };
  return {
    parts,
    go: (tabId: number) => {
      front = tabId;
      changed();
    },
  };
}

const shown = (states: readonly PanelState[]): string[] =>
  states.map((state) => (state.kind === 'brief' ? state.key : state.kind));

describe('watchPanel', () => {
  test('shows the brief of the tab in front', async () => {
    const states: PanelState[] = [];
    watchPanel(sources().parts, (state) => states.push(state));
    await vi.waitFor(() => expect(shown(states).at(-1)).toBe('a'));
    expect(shown(states)[0]).toBe('loading');
  });

  test('takes the old brief away before the new one is known', async () => {
    const states: PanelState[] = [];
    const { parts, go } = sources();
    watchPanel(parts, (state) => states.push(state));
    await vi.waitFor(() => expect(shown(states).at(-1)).toBe('a'));
    go(2);
    await vi.waitFor(() => expect(shown(states).at(-1)).toBe('b'));
    expect(shown(states).slice(-3)).toEqual(['a', 'loading', 'b']);
  });

  test('a slow answer of the tab before never becomes the state of this one', async () => {
    let release = (): void => undefined;
    const slow = new Map([[1, new Promise<void>((resolve) => (release = resolve))]]);
    const states: PanelState[] = [];
    const { parts, go } = sources(slow);
    watchPanel(parts, (state) => states.push(state));
    await new Promise((resolve) => setTimeout(resolve, 5));
    go(2);
    await vi.waitFor(() => expect(shown(states).at(-1)).toBe('b'));
    release();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(shown(states)).not.toContain('a');
  });

  test('asks a silent page again before it gives it up', async () => {
    const states: PanelState[] = [];
    const { parts } = sources();
    let asked = 0;
    const late: PanelSources = {
      ...parts,
      ping: async () => {
        asked += 1;
        return asked < 2 ? fail('unexpected') : parts.ping(1);
      },
    };
    watchPanel(late, (state) => states.push(state));
    await vi.waitFor(() => expect(shown(states).at(-1)).toBe('a'));
    expect(shown(states)).not.toContain('reload-page');
  });

  test('says nothing once it is stopped', async () => {
    const states: PanelState[] = [];
    watchPanel(sources().parts, (state) => states.push(state))();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(shown(states)).toEqual(['loading']);
  });
});
