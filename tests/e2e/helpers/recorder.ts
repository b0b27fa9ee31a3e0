import { createServer, type Socket } from 'node:net';

/** A proxy that lets nothing through: every address a browser asks for beyond loopback is written down and refused. */
export interface Recorder {
  readonly port: number;
  /** `METHOD target` of each refused request, oldest first. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/**
 * The browsers get it as their proxy for everything but loopback, so it sees the traffic of pages, workers, extension
 * pages and of the browser itself, which no page-level listener does.
 */
export async function startRecorder(): Promise<Recorder> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      const line = chunk.toString('latin1').split('\r\n', 1)[0] ?? '';
      refused.push(line.replace(/ HTTP\/1\.[01]$/u, ''));
      socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the recorder has no port');
  return {
    port: address.port,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
