/** Cuts the text of a query into pieces: `-field:one,"two three"`. Any text can be cut, and no letter of it is lost. */

export type Item = {
  text: string;
  isQuoted: boolean;
  /** What follows a quoted text at once, such as the `>=2` of `"legal support">=2`. */
  tail: string;
  start: number;
  end: number;
};

export type Piece = {
  isNot: boolean;
  /** Null where no field is named. */
  head: string | null;
  /** What stands between field and items: `:`, `=`, `>=`, … */
  sign: string;
  items: readonly Item[];
  text: string;
  start: number;
  end: number;
};

// Phones write quotes, dashes and commas in their own ways.
const START = /^(?<not>[-−–](?=\S))?(?:(?<head>[^\s"“”„«»:：=<>≥≤,،，、]+)(?<sign>>=|<=|[:：=<>≥≤]))?/u;
const QUOTED = /^["“”„«»](?<text>[^"“”„«»]*)(?:["“”„«»](?<tail>(?:>=|<=|[:：=<>≥≤])[0-9]+)?)?/u;
const BARE = /^[^\s"“”„«»,،，、]+/u;
const COMMA = /^[,،，、]/u;

/** In the order of the text, with their places in it; spaces and lone signs are no pieces. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  while (place < text.length) {
    const rest = text.slice(place);
    const spaces = /^\s+/u.exec(rest)?.[0].length ?? 0;
    if (spaces > 0) {
      place += spaces;
      continue;
    }
    const piece = pieceAt(text, place);
    if (piece.head !== null || piece.items.length > 0) pieces.push(piece);
    place = piece.end;
  }
  return pieces;
}

function pieceAt(text: string, start: number): Piece {
  const opening = START.exec(text.slice(start));
  const groups = opening?.groups ?? {};
  const items: Item[] = [];
  let end = start + (opening?.[0].length ?? 0);
  for (;;) {
    const rest = text.slice(end);
    const item = itemIn(rest, end);
    if (item) {
      if (item.text !== '') items.push(item);
      end = item.end;
    }
    if (!COMMA.test(text.slice(end))) break;
    end += 1;
  }
  const whole = Math.max(end, start + 1);
  return {
    isNot: groups['not'] !== undefined,
    head: groups['head'] ?? null,
    sign: groups['sign'] ?? '',
    items,
    text: text.slice(start, whole),
    start,
    end: whole,
  };
}

function itemIn(rest: string, start: number): Item | null {
  const quoted = QUOTED.exec(rest);
  if (quoted) {
    const text = (quoted.groups?.['text'] ?? '').trim().replaceAll(/\s+/gu, ' ');
    const tail = quoted.groups?.['tail'] ?? '';
    return { text, isQuoted: true, tail, start, end: start + quoted[0].length };
  }
  const bare = BARE.exec(rest);
  return bare ? { text: bare[0], isQuoted: false, tail: '', start, end: start + bare[0].length } : null;
}
