/** Which labels a picture has room for, and on which side of its node each one stands. Works in screen pixels. */
import { type Box, type Circle, crossesRim, type Line, meetsLine, overlap, reachesInto } from './boxes.ts';

export const SIDES = ['right', 'left', 'below', 'above', 'middle'] as const;
export type Side = (typeof SIDES)[number];

export type LabelWish = {
  id: string;
  /** The words, and shorter ones for when there is no room. */
  texts: readonly string[];
  x: number;
  y: number;
  /** Of the node. */
  radius: number;
  size: number;
  /** Sides to try, the best first. */
  sides: readonly Side[];
  /** Members are named within a disc; the names of discs stand outside of all if they can. */
  mayStandInDisc: boolean;
  /** Lines do not matter to it, as its node lies on them. */
  mayStandOnLines?: boolean;
};

export type Label = { id: string; text: string; side: Side; size: number };

/** A label where it stands, in pixels. */
export type PlacedLabel = { text: string; box: Box; size: number; isHeavy: boolean; isFaded: boolean };

/** Between a node and its label, and around every label. */
export const LABEL_GAP = 4;
const LINE_HEIGHT = 1.25;

type Room = {
  width: number;
  height: number;
  /** What no label may cover: the nodes. */
  taken: readonly Box[];
  /** A member's label never stands on their rims, and other labels only where there is no room outside. */
  discs: readonly Circle[];
  /** What a label only crosses where it would not stand otherwise. */
  lines: readonly Line[];
  most: number;
  widthOf: (text: string, size: number) => number;
};

/** Gives the wishes their labels one after the other, so that the first in the list are served best. */
export function placeLabels(wishes: readonly LabelWish[], room: Room): Label[] {
  const { width, height, taken, discs, lines, most, widthOf } = room;
  const boxes = new BoxGrid(taken);
  const labels: Label[] = [];
  const screen = { left: 0, top: 0, right: width, bottom: height };
  const isFree = (box: Box) => isWithin(box, screen) && !boxes.meets(box);
  const isOffRims = (box: Box, { mayStandInDisc }: LabelWish) =>
    isFree(box) && !discs.some((disc) => (mayStandInDisc ? crossesRim : reachesInto)(box, disc));
  const isOffLines = (box: Box, wish: LabelWish) =>
    isOffRims(box, wish) && (wish.mayStandOnLines === true || !lines.some((line) => meetsLine(box, line)));
  for (const wish of wishes) {
    if (labels.length >= most) break;
    const found =
      firstPlace(wish, isOffLines, widthOf) ??
      firstPlace(wish, isOffRims, widthOf) ??
      (wish.mayStandInDisc ? null : firstPlace(wish, isFree, widthOf));
    if (found === null) continue;
    boxes.add(found.box);
    labels.push(found.label);
  }
  return labels;
}

function firstPlace(
  wish: LabelWish,
  isGood: (box: Box, wish: LabelWish) => boolean,
  widthOf: Room['widthOf'],
): { label: Label; box: Box } | null {
  for (const text of wish.texts) {
    const textWidth = widthOf(text, wish.size);
    for (const side of wish.sides) {
      const box = labelBox(wish, side, textWidth);
      if (isGood(box, wish)) return { label: { id: wish.id, text, side, size: wish.size }, box };
    }
  }
  return null;
}

/** The box of a label beside its node. */
export function labelBox(
  { x, y, radius, size }: Pick<LabelWish, 'x' | 'y' | 'radius' | 'size'>,
  side: Side,
  textWidth: number,
): Box {
  const height = size * LINE_HEIGHT;
  const away = radius + LABEL_GAP;
  if (side === 'middle') return boxAt(x - textWidth / 2, y - height / 2, textWidth, height);
  if (side === 'right') return boxAt(x + away, y - height / 2, textWidth, height);
  if (side === 'left') return boxAt(x - away - textWidth, y - height / 2, textWidth, height);
  if (side === 'below') return boxAt(x - textWidth / 2, y + away - 1, textWidth, height);
  return boxAt(x - textWidth / 2, y - away - height + 1, textWidth, height);
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin(box: Box, screen: Box): boolean {
  return box.left >= screen.left && box.top >= screen.top && box.right <= screen.right && box.bottom <= screen.bottom;
}

const CELL = 64;

/** Boxes by the squares of a grid that they touch, so that only those nearby are compared. */
class BoxGrid {
  readonly #boxesByCell = new Map<string, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#boxesByCell.get(cell);
      if (boxes) boxes.push(box);
      else this.#boxesByCell.set(cell, [box]);
    }
  }

  meets(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#boxesByCell.get(cell)?.some((other) => overlap(box, other)) ?? false);
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) cells.push(`${column} ${row}`);
  }
  return cells;
}
