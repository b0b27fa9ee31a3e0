import { ok } from '../model/result.ts';
import { createDeskClient } from './desk-client.ts';
import type { MenuParts } from './menus.ts';

/** What menu lines put on the reader's desk. The desk is opened by the first of them: most wakes of the background need none. */
export function menuDesk(): Pick<MenuParts, 'addMark' | 'addToQueue'> {
  let desk: ReturnType<typeof createDeskClient> | undefined;
  const opened = (): ReturnType<typeof createDeskClient> => (desk ??= createDeskClient());
  return {
    addMark: async (key, { start, end }, text) => {
      const done = await opened().addMark({ key, start, end, text, note: '', codes: [], coder: '' });
      return done.ok ? ok(done.value.id) : done;
    },
    addToQueue: (url, title) => opened().addToQueue(url, title),
  };
}
