import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Client of Firefox's own remote protocol: `<length>:<json>`, request `[0, id, command, params]`, answer `[1, id, error, result]`. */
export interface Marionette {
  send(command: string, params?: object): Promise<unknown>;
  /** Body of an async function run in the browser's own window, with all rights; `arguments` are `args`. */
  chrome(script: string, args?: readonly unknown[]): Promise<unknown>;
  close(): void;
}

/** Connects as soon as the browser listens; gives up after `timeout`. */
export async function connectMarionette(port: number, timeout = 40_000): Promise<Marionette> {
  const until = Date.now() + timeout;
  for (;;) {
    try {
      return await open(port);
    } catch (error) {
      if (Date.now() > until) throw new Error(`Firefox does not listen on ${port}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function open(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  const socket: Socket = connect(port, '127.0.0.1');
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed')));
    readMessages(socket, (message) => {
      if (!Array.isArray(message)) return resolve();
      const [, id, error, result]: unknown[] = message;
      const entry = waiting.get(Number(id));
      waiting.delete(Number(id));
      if (isFault(error)) entry?.reject(new Error(`${error.error}: ${error.message}`));
      else entry?.resolve(isBoxed(result) ? result.value : result);
    });
  });
  await greeted;
  socket.on('error', () => undefined);
  const send = (command: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next++;
      const body = JSON.stringify([0, id, command, params]);
      waiting.set(id, { resolve, reject });
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  return {
    send,
    chrome: async (script, args = []) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await send('WebDriver:ExecuteScript', {
          script: `return (async () => { ${script} })();`,
          args,
        });
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    close: () => socket.destroy(),
  };
}

function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let buffer: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(58);
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      take(message);
    }
  });
}

function isFault(value: unknown): value is { error: string; message: string } {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function isBoxed(value: unknown): value is { value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value;
}
