/** The part of jsdom that the command line and the tests use; the package brings no types. */
declare module 'jsdom' {
  export class VirtualConsole {
    removeAllListeners(event?: string): this;
  }
  export interface Options {
    readonly url?: string;
    readonly contentType?: string;
    /** The live window clock and `requestAnimationFrame`. */
    readonly pretendToBeVisual?: boolean;
    readonly runScripts?: 'dangerously' | 'outside-only';
    readonly virtualConsole?: VirtualConsole;
  }
  export class JSDOM {
    constructor(html?: string | Uint8Array, options?: Options);
    readonly window: Window & typeof globalThis;
    reconfigure(settings: { readonly url?: string }): void;
    serialize(): string;
  }
}
