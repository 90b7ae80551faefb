/** XML as a stream of elements, for files of strangers: no document types, no entities of its own, no depth without end. */
import sax from 'sax';

export type XmlElement = {
  /** Without the prefix of its namespace. */
  name: string;
  /** By full name. */
  attributes: ReadonlyMap<string, string>;
  /** The line that it ends on, counted from 1. */
  line: number;
};

export type XmlHandlers = {
  open(element: XmlElement): void;
  /** The text between two tags, all of it, line ends as LF. */
  text(text: string): void;
  close(name: string): void;
  /** Whether to go on; asked after every few thousand letters. */
  goesOn(): boolean;
};

export type XmlProblem = { problem: 'xml-doctype' | 'broken-xml' | 'too-deep'; value: string; line: number };

type Reading = {
  /** How many elements are open; whether the outermost is closed again. */
  open: number;
  isOver: boolean;
  words: string;
  attributes: Map<string, string>;
  problem: XmlProblem | null;
};

/** How many letters are read at a time: what is too long is noticed after so many. */
const PIECE = 16_384;

/** The five that XML itself has. Without a prototype, so that no other word finds anything. */
const ENTITIES = Object.assign(Object.create(null), { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });

export type XmlReader = {
  /** The next piece of the document. Nothing more is told once something is wrong. */
  write(piece: string): XmlProblem | null;
  /** After the last piece. What was told before is not a document where this finds something wrong. */
  end(): XmlProblem | null;
};

/** What only a document type has. It is refused wherever it stands, so that nobody has to follow what it defines. */
const DOCTYPE = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i;
/** One letter less than the longest of these. */
const CARRIED = 9;

/**
 * Reads a document in pieces and tells the handlers what comes, in its order.
 * @param depth how many elements may lie in each other.
 */
export function xmlReader(depth: number, handlers: Omit<XmlHandlers, 'goesOn'>): XmlReader {
  const parser = new sax.SAXParser(true, {});
  parser.ENTITIES = ENTITIES;
  const reading: Reading = { open: 0, isOver: false, words: '', attributes: new Map(), problem: null };
  let carried = '';
  let isAfterReturn = false;
  const fail = (problem: XmlProblem['problem'], value: string) => {
    reading.problem ??= { problem, value, line: parser.line + 1 };
  };
  const tellWords = () => {
    if (reading.words !== '' && !reading.problem) handlers.text(reading.words);
    reading.words = '';
  };
  parser.onerror = (error) => fail('broken-xml', error.message.split('\n')[0] ?? '');
  parser.onattribute = ({ name, value }) => reading.attributes.set(name, value);
  parser.ontext = (words) => {
    reading.words += words;
  };
  parser.oncdata = parser.ontext;
  parser.onopentag = ({ name }) => {
    tellWords();
    reading.open += 1;
    if (reading.open > depth) fail('too-deep', String(depth));
    if (reading.open === 1 && reading.isOver) fail('broken-xml', 'Second root tag');
    if (!reading.problem)
      handlers.open({ name: localName(name), attributes: reading.attributes, line: parser.line + 1 });
    reading.attributes = new Map();
  };
  parser.onclosetag = (name) => {
    tellWords();
    reading.open -= 1;
    reading.isOver ||= reading.open === 0;
    if (!reading.problem) handlers.close(localName(name));
  };
  const attempt = (step: () => void) => {
    try {
      if (!reading.problem) step();
    } catch (error) {
      fail('broken-xml', error instanceof Error ? error.message : '');
    }
    return reading.problem;
  };
  return {
    write(piece) {
      // Two signs of one line end may come in two pieces.
      const rest = isAfterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
      isAfterReturn = piece === '' ? isAfterReturn : piece.endsWith('\r');
      const unified = rest.includes('\r') ? rest.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : rest;
      if (DOCTYPE.test(carried + unified)) fail('xml-doctype', '');
      carried = unified.slice(-CARRIED);
      return attempt(() => parser.write(unified));
    },
    end: () => attempt(() => parser.close()),
  };
}

/**
 * Reads a whole document. A text with `<!DOCTYPE` is refused before anything is read, wherever it stands.
 * @returns null when all is read or nothing more was wanted, otherwise what is wrong.
 */
export function readXml(text: string, depth: number, handlers: XmlHandlers): XmlProblem | null {
  const doctype = DOCTYPE.exec(text);
  if (doctype) return { problem: 'xml-doctype', value: '', line: lineAt(text, doctype.index) };
  const reader = xmlReader(depth, handlers);
  for (let at = 0; at < text.length; at += PIECE) {
    const problem = reader.write(text.slice(at, at + PIECE));
    if (problem) return problem;
    if (!handlers.goesOn()) return null;
  }
  return reader.end();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}
