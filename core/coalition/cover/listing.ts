/**
 * The cheapest covers of one size, each once: depth first over the scarcest row, taking each of its columns in turn with
 * those before it ruled out. Prices found once say of every partial choice how many columns, and what cost, it takes at
 * least.
 */
import { raiseBound } from './ascent.ts';
import { type Node, rootNode } from './node.ts';
import { firstPrices, reducedCost } from './prices.ts';
import { type Column, type CoverProblem, columnsOf, countAt, countCovers } from './problem.ts';
import { roundUp } from './rounding.ts';

type Listed = { columns: number[]; cost: number };

type ListOptions = {
  /** Columns from this place on are gaps: which of the gaps of a row are taken makes no difference. */
  gapsFrom: number;
  most: number;
  effort: number;
};

const STEPS = 300;

/** What a partial choice comes to at least, kept up as columns are taken and ruled out. */
type Measure = {
  bound: number;
  /** What each row pays. */
  prices: Float64Array;
  /** What each column costs beyond what it is paid. */
  reduced: Float64Array;
};

type Listing = {
  columns: readonly Column[];
  byRow: readonly number[][];
  byCap: readonly number[][];
  /** What the rows still ask for, and how many columns they still have. */
  need: number[];
  open: number[];
  room: number[];
  slots: number;
  sizeLimit: number;
  isFree: boolean[];
  /** What was ruled out, in order. */
  trail: number[];
  taken: number[];
  cost: number;
  size: Measure;
  fit: Measure;
  found: Listed[];
  effortLeft: number;
} & ListOptions;

/** At most `most` covers with exactly `sizeLimit` columns; `isComplete` unless the effort ran out. */
export function listCovers(
  problem: CoverProblem & { sizeLimit: number },
  options: ListOptions,
): { found: Listed[]; isComplete: boolean } {
  const listing = startListing(problem, options);
  explore(listing);
  return { found: listing.found, isComplete: listing.effortLeft > 0 };
}

function startListing(problem: CoverProblem & { sizeLimit: number }, options: ListOptions): Listing {
  const { demand, sizeLimit, caps = [] } = problem;
  const room = caps.map(({ most }) => most);
  const root = rootNode(columnsOf(problem), demand, { slots: sizeLimit, room });
  const columns = root.available;
  const places = [...columns.keys()];
  const counted = columns.map((column) => ({ ...column, cost: 1 }));
  return {
    ...options,
    columns,
    byRow: demand.map((_, row) => places.filter((place) => columns[place]?.rows.includes(row))),
    byCap: caps.map((_, cap) => places.filter((place) => columns[place]?.caps.includes(cap))),
    need: [...demand],
    open: countCovers(columns, demand.length),
    room,
    slots: sizeLimit,
    sizeLimit,
    isFree: columns.map(() => true),
    trail: [],
    taken: [],
    cost: 0,
    size: measureAt({ ...root, available: counted, slots: Number.POSITIVE_INFINITY }, sizeLimit + 1),
    fit: measureAt(root, Number.POSITIVE_INFINITY),
    found: [],
    effortLeft: options.effort,
  };
}

function measureAt(root: Node, target: number): Measure {
  const { value, prices } = raiseBound(root, firstPrices(root), target, STEPS);
  return {
    bound: value,
    prices: prices.rows,
    reduced: Float64Array.from(root.available, (column) => reducedCost(column, prices)),
  };
}

function explore(listing: Listing): void {
  const row = scarcestRow(listing);
  if (row === null) complete(listing);
  else if (listing.slots > 0 && countAt(listing.open, row) >= countAt(listing.need, row))
    tryEach(listing, listing.byRow[row] ?? [], explore);
}

/** Fills what places are left with any columns that are still free. */
function complete(listing: Listing): void {
  if (listing.slots === 0) keep(listing);
  else tryEach(listing, [...listing.columns.keys()], complete);
}

/** Takes each free one of the choices in turn, goes on from there, and rules it out for those after it. */
function tryEach(listing: Listing, choices: readonly number[], next: (listing: Listing) => void): void {
  const { reduced } = listing.fit;
  const free = choices.filter((place) => listing.isFree[place]);
  free.sort((one, other) => (reduced[one] ?? 0) - (reduced[other] ?? 0) || one - other);
  listing.effortLeft -= free.length;
  const before = stateOf(listing);
  for (const place of free) {
    if (listing.effortLeft <= 0 || !isHopeful(listing)) break;
    if (!listing.isFree[place]) continue;
    const here = stateOf(listing);
    take(listing, place);
    if (isHopeful(listing)) next(listing);
    giveBack(listing, place);
    restore(listing, here);
    for (const twin of twinsOf(listing, place)) ruleOut(listing, twin);
  }
  restore(listing, before);
}

/** Whether there can be a cover here that is small enough, and better than those found. */
function isHopeful({ size, fit, sizeLimit, found, most }: Listing): boolean {
  if (roundUp(size.bound) > sizeLimit) return false;
  return found.length < most || roundUp(fit.bound) < (found.at(-1)?.cost ?? 0);
}

/** The row with the fewest columns to spare; null where none asks for more. */
function scarcestRow({ need, open }: Listing): number | null {
  let scarcest: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [row, asked] of need.entries()) {
    const spare = countAt(open, row) - asked;
    if (asked > 0 && spare < fewest) [scarcest, fewest] = [row, spare];
  }
  return scarcest;
}

function keep({ columns, taken, cost, found, most }: Listing): void {
  const places = taken.map((place) => columns[place]?.index ?? 0).sort((one, other) => one - other);
  const after = found.findIndex((one) => one.cost > cost);
  found.splice(after < 0 ? found.length : after, 0, { columns: places, cost });
  if (found.length > most) found.pop();
}

type State = { ruledOut: number; size: number; fit: number };

function stateOf({ trail, size, fit }: Listing): State {
  return { ruledOut: trail.length, size: size.bound, fit: fit.bound };
}

/** Frees what was ruled out since. */
function restore(listing: Listing, { ruledOut, size, fit }: State): void {
  for (const place of listing.trail.splice(ruledOut)) setFree(listing, place, true);
  listing.size.bound = size;
  listing.fit.bound = fit;
}

function ruleOut(listing: Listing, place: number): void {
  setFree(listing, place, false);
  listing.trail.push(place);
  for (const measure of [listing.size, listing.fit]) measure.bound += Math.max(0, -(measure.reduced[place] ?? 0));
}

function setFree({ columns, open, isFree }: Listing, place: number, free: boolean): void {
  isFree[place] = free;
  for (const row of columns[place]?.rows ?? []) open[row] = countAt(open, row) + (free ? 1 : -1);
}

function take(listing: Listing, place: number): void {
  const { columns, need, room } = listing;
  const { rows = [], caps = [], cost = 0 } = columns[place] ?? {};
  setFree(listing, place, false);
  listing.taken.push(place);
  listing.cost += cost;
  listing.slots -= 1;
  for (const measure of [listing.size, listing.fit]) {
    measure.bound += Math.max(0, measure.reduced[place] ?? 0);
    // What a row pays for more than it asks for is paid for nothing.
    for (const row of rows) if (countAt(need, row) <= 0) measure.bound += measure.prices[row] ?? 0;
  }
  for (const row of rows) need[row] = countAt(need, row) - 1;
  for (const cap of caps) {
    room[cap] = countAt(room, cap) - 1;
    if (room[cap] === 0) ruleOutAll(listing, listing.byCap[cap] ?? []);
  }
}

function giveBack(listing: Listing, place: number): void {
  const { columns, need, room } = listing;
  const { rows = [], caps = [], cost = 0 } = columns[place] ?? {};
  setFree(listing, place, true);
  listing.taken.pop();
  listing.cost -= cost;
  listing.slots += 1;
  for (const row of rows) need[row] = countAt(need, row) + 1;
  for (const cap of caps) room[cap] = countAt(room, cap) + 1;
}

function ruleOutAll(listing: Listing, places: readonly number[]): void {
  for (const place of places) if (listing.isFree[place]) ruleOut(listing, place);
}

/** The column itself, or all free gaps of its row where it is one. */
function twinsOf({ columns, gapsFrom, byRow, isFree }: Listing, place: number): number[] {
  const column = columns[place];
  if (!column || column.index < gapsFrom) return [place];
  const [row = 0] = column.rows;
  return (byRow[row] ?? []).filter((other) => isFree[other] && (columns[other]?.index ?? 0) >= gapsFrom);
}
