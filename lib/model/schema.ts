/** The validator, set up for pages whose policy forbids compiling code: import `z` from here and nowhere else. */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
