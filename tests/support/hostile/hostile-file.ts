/** A file that somebody made to do harm, or that came to harm on its way. */
export type HostileFile = {
  /** What is wrong with it, to end a sentence with. */
  what: string;
  name: string;
  bytes: () => Uint8Array<ArrayBuffer>;
  /** The problem that stops it; null: it is read, for all that it has in it. */
  stops: string | null;
};

const encoder = new TextEncoder();

export function hostile(what: string, name: string, text: () => string, stops: string | null): HostileFile {
  return { what, name, bytes: () => encoder.encode(text()), stops };
}
