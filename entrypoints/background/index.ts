import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../../lib/app/start-background.ts';

/** Listeners are registered at once, before anything is awaited: a woken worker must not miss the event that woke it. */
export default defineBackground({ type: 'module', main: startBackground });
