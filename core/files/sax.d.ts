/** What is used of sax. Its own types bring those of Node, which the core must not see. */
declare module 'sax' {
  class SAXParser {
    constructor(isStrict: boolean, options: Record<string, never>);
    ENTITIES: Record<string, string>;
    /** Counted from 0. */
    readonly line: number;
    onerror: (error: Error) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    onattribute: (attribute: { name: string; value: string }) => void;
    onopentag: (tag: { name: string }) => void;
    onclosetag: (name: string) => void;
    write(text: string): void;
    close(): void;
  }
  const sax: { SAXParser: typeof SAXParser };
  export = sax;
}
