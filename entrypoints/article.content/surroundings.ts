import type { ContentType } from '../../lib/messaging/client.ts';
import type { Answer, Request } from '../../lib/messaging/protocol.ts';
import type { Result } from '../../lib/model/result.ts';

/** What the reader needs of the world, handed in so that tests can stand in for a browser. */
export interface Surroundings {
  readonly window: Window;
  /** Aborted when the extension was updated or removed under the page: everything stops, silently. */
  readonly signal: AbortSignal;
  /** False once the extension is gone; asked before each call. */
  readonly alive: () => boolean;
  readonly send: <T extends ContentType>(type: T, data: Request<T>) => Promise<Result<Answer<T>>>;
}
