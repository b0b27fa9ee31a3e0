/** One line of the Recognizers-Text specs. */
export interface Spec {
  readonly id: string;
  readonly spec: string;
  readonly text: string;
  readonly reference: string | null;
  readonly unsupportedBySource: boolean;
  readonly expect: readonly {
    readonly Text: string;
    readonly Resolution?: { readonly value?: string };
    readonly Value?: {
      readonly Timex?: string;
      readonly FutureResolution?: Readonly<Record<string, string>>;
      readonly PastResolution?: Readonly<Record<string, string>>;
    };
  }[];
}

export function readSpecs(text: string): Spec[] {
  return (
    text
      .split('\n')
      .filter((line) => line !== '')
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the format is known
      .map((line) => JSON.parse(line) as Spec)
  );
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
