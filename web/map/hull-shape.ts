/**
 * One outline around scattered members, in the manner of Bubble Sets (C. Collins, G. Penn and S. Carpendale, 2009):
 * every member swells the field around it, thin corridors along the shortest tree join those far apart, others nearby
 * press it in; the outline is where the field reaches a level. Close members share one body, two a capsule, one a ring.
 */
import { contourOf, type Field, fieldKey, type Point, STEP } from './contour.ts';

export type Round = { x: number; y: number; radius: number };

/** How far a member swells the field, and how far another presses it in. */
const SWELL = 44;
const PRESS = 26;
const PRESSURE = 0.7;
/** The field's level at the outline. */
const LEVEL = 0.2;
/** Between a member's rim and the outline, at the least. */
const MARGIN = 5;
/** Half of a corridor's width; wide enough that no corridor slips between two points of the grid. */
const CORRIDOR = 5;

/**
 * The outline as a closed ring of points, the same for the same places in any order; empty without members.
 * @param others who are drawn nearby and do not belong to it.
 */
export function outlineAround(members: readonly Round[], others: readonly Round[]): Point[] {
  if (members.length === 0) return [];
  const places = members.toSorted(byPlace);
  const field: Field = new Map();
  for (const { x, y } of places) raise(field, { x, y }, SWELL, (apart) => (1 - apart / SWELL) ** 2);
  for (const other of others.toSorted(byPlace)) press(field, other);
  for (const { from, to } of shortestTree(places)) keepCorridor(field, from, to);
  for (const place of places) keepInside(field, place);
  return contourOf(field, LEVEL);
}

function byPlace(one: Round, other: Round): number {
  return one.x - other.x || one.y - other.y || one.radius - other.radius;
}

type Change = (apart: number) => number;

function raise(field: Field, at: Point, reach: number, by: Change): void {
  eachPoint(at, at, reach, (key, apart) => field.set(key, (field.get(key) ?? 0) + by(apart)));
}

/** Only where the field is already: who is far from all members presses nothing. */
function press(field: Field, { x, y }: Round): void {
  if (!field.has(fieldKey(Math.round(x / STEP), Math.round(y / STEP)))) return;
  eachPoint({ x, y }, { x, y }, PRESS, (key, apart) => {
    const value = field.get(key);
    if (value !== undefined) field.set(key, value - PRESSURE * (1 - apart / PRESS) ** 2);
  });
}

function keepCorridor(field: Field, from: Point, to: Point): void {
  keep(field, from, to, CORRIDOR);
}

function keepInside(field: Field, { x, y, radius }: Round): void {
  keep(field, { x, y }, { x, y }, radius + MARGIN);
}

/** Lifts the field to its level at a distance from a line, and above it within. */
function keep(field: Field, from: Point, to: Point, distance: number): void {
  eachPoint(from, to, distance + 2 * STEP, (key, apart) => {
    const least = LEVEL * (1 + (distance - apart) / (2 * STEP));
    field.set(key, Math.max(field.get(key) ?? 0, least));
  });
}

/** Calls for every point of the grid within reach of a line. */
function eachPoint(from: Point, to: Point, reach: number, call: (key: number, apart: number) => void): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const firstRow = Math.ceil((Math.min(from.y, to.y) - reach) / STEP);
  const lastRow = Math.floor((Math.max(from.y, to.y) + reach) / STEP);
  for (let row = firstRow; row <= lastRow; row += 1) {
    const y = row * STEP;
    const [left, right] = spanAt(y, from, to, reach);
    for (let column = Math.ceil(left / STEP); column <= Math.floor(right / STEP); column += 1) {
      const x = column * STEP;
      const along = squared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / squared;
      const share = Math.max(0, Math.min(1, along));
      const apart = Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
      if (apart < reach) call(fieldKey(column, row), apart);
    }
  }
}

/** Between which columns a row can come within reach of a line: all of them for a short one, those beside it for a long one. */
function spanAt(y: number, from: Point, to: Point, reach: number): [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [left, right] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach];
  if (Math.abs(dy) < reach) return [left, right];
  const middle = from.x + ((y - from.y) / dy) * dx;
  const wide = reach * Math.hypot(1, dx / dy);
  return [Math.max(left, middle - wide), Math.min(right, middle + wide)];
}

/** The lines that join all places with the least length (R. C. Prim, 1957). */
function shortestTree(places: readonly Point[]): { from: Point; to: Point }[] {
  const [first, ...rest] = places;
  if (!first) return [];
  let open = rest.map((place) => ({ place, nearest: first, apart: distanceOf(place, first) }));
  const lines: { from: Point; to: Point }[] = [];
  while (open.length > 0) {
    const next = open.reduce((best, one) => (one.apart < best.apart ? one : best));
    lines.push({ from: next.nearest, to: next.place });
    open = open.filter((one) => one !== next);
    for (const one of open) {
      const apart = distanceOf(one.place, next.place);
      if (apart >= one.apart) continue;
      one.nearest = next.place;
      one.apart = apart;
    }
  }
  return lines;
}

function distanceOf(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
