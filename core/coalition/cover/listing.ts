/**
 * The cheapest covers of one size, each once: depth first over the scarcest row, taking each of its columns in turn with
 * those before it ruled out. Prices found once say of every partial choice how many columns, and what cost, it takes at
 * least.
 */
import { raiseBound } from './ascent.ts';
import { type Node, rootNode } from './node.ts';
import { firstPrices, reducedCost } from './prices.ts';
import { type CoverProblem, countAt } from './problem.ts';
import { roundUp } from './rounding.ts';
import { byPlace, type Table, tableOf } from './table.ts';

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
  rowCount: number;
  index: Int32Array;
  cost: Float64Array;
  /** The places of each column, and the columns of each place. */
  placesOf: readonly Int32Array[];
  columnsOf: readonly Int32Array[];
  /** What rows still ask for, below 0 what they have too many; and what caps still allow. */
  left: Int32Array;
  /** How many columns are free in each place. */
  open: number[];
  sizeLimit: number;
  isFree: boolean[];
  /** What was ruled out, in order. */
  trail: number[];
  taken: number[];
  takenCost: number;
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
  const { sizeLimit } = problem;
  const table = tableOf({ ...problem, sizeLimit: undefined });
  const root = rootNode(table);
  const counted = { ...table, cost: table.cost.map(() => 1) };
  const { rowCount, room, index, cost, starts, places } = table;
  const standing = byPlace(table);
  const columnsOf = Array.from(room, (_, place) =>
    standing.columns.subarray(standing.starts[place], standing.starts[place + 1]),
  );
  return {
    ...options,
    rowCount,
    index,
    cost,
    placesOf: Array.from(index, (_, column) => places.subarray(starts[column], starts[column + 1])),
    columnsOf,
    left: room.slice(),
    open: columnsOf.map(({ length }) => length),
    sizeLimit,
    isFree: Array.from(index, () => true),
    trail: [],
    taken: [],
    takenCost: 0,
    size: measureAt(counted, root, sizeLimit + 1),
    fit: measureAt(table, root, Number.POSITIVE_INFINITY),
    found: [],
    effortLeft: options.effort,
  };
}

function measureAt(table: Table, root: Node, target: number): Measure {
  const { value, prices } = raiseBound(table, root, { start: firstPrices(table, root), target, steps: STEPS });
  const reduced = Float64Array.from(root.available, (column) => reducedCost(table, column, prices));
  return { bound: value, prices, reduced };
}

function explore(listing: Listing): void {
  const row = scarcestRow(listing);
  if (row === null) complete(listing);
  else if (slotsOf(listing) > 0 && countAt(listing.open, row) >= (listing.left[row] ?? 0))
    tryEach(listing, listing.columnsOf[row] ?? [], explore);
}

/** Fills what places are left with any columns that are still free. */
function complete(listing: Listing): void {
  if (slotsOf(listing) === 0) keep(listing);
  else tryEach(listing, listing.isFree.keys(), complete);
}

function slotsOf({ sizeLimit, taken }: Listing): number {
  return sizeLimit - taken.length;
}

/** Takes each free one of the choices in turn, goes on from there, and rules it out for those after it. */
function tryEach(listing: Listing, choices: Iterable<number>, next: (listing: Listing) => void): void {
  const { reduced } = listing.fit;
  const free = [...choices].filter((column) => listing.isFree[column]);
  free.sort((one, other) => (reduced[one] ?? 0) - (reduced[other] ?? 0) || one - other);
  listing.effortLeft -= free.length;
  const before = stateOf(listing);
  for (const column of free) {
    if (listing.effortLeft <= 0 || !isHopeful(listing)) break;
    if (!listing.isFree[column]) continue;
    const here = stateOf(listing);
    take(listing, column);
    if (isHopeful(listing)) next(listing);
    giveBack(listing, column);
    restore(listing, here);
    for (const twin of twinsOf(listing, column)) ruleOut(listing, twin);
  }
  restore(listing, before);
}

/** Whether there can be a cover here that is small enough, and better than those found. */
function isHopeful({ size, fit, sizeLimit, found, most }: Listing): boolean {
  if (roundUp(size.bound) > sizeLimit) return false;
  return found.length < most || roundUp(fit.bound) < (found.at(-1)?.cost ?? 0);
}

/** The row with the fewest columns to spare; null where none asks for more. */
function scarcestRow({ rowCount, left, open }: Listing): number | null {
  let scarcest: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rowCount; row++) {
    const asked = left[row] ?? 0;
    const spare = countAt(open, row) - asked;
    if (asked > 0 && spare < fewest) [scarcest, fewest] = [row, spare];
  }
  return scarcest;
}

function keep({ index, taken, takenCost, found, most }: Listing): void {
  const columns = taken.map((column) => index[column] ?? 0).sort((one, other) => one - other);
  const after = found.findIndex(({ cost }) => cost > takenCost);
  found.splice(after < 0 ? found.length : after, 0, { columns, cost: takenCost });
  if (found.length > most) found.pop();
}

type State = { ruledOut: number; size: number; fit: number };

function stateOf({ trail, size, fit }: Listing): State {
  return { ruledOut: trail.length, size: size.bound, fit: fit.bound };
}

/** Frees what was ruled out since. */
function restore(listing: Listing, { ruledOut, size, fit }: State): void {
  for (const column of listing.trail.splice(ruledOut)) setFree(listing, column, true);
  listing.size.bound = size;
  listing.fit.bound = fit;
}

function ruleOut(listing: Listing, column: number): void {
  setFree(listing, column, false);
  listing.trail.push(column);
  for (const measure of [listing.size, listing.fit]) measure.bound += Math.max(0, -(measure.reduced[column] ?? 0));
}

function setFree({ placesOf, open, isFree }: Listing, column: number, free: boolean): void {
  isFree[column] = free;
  for (const place of placesOf[column] ?? []) open[place] = countAt(open, place) + (free ? 1 : -1);
}

function take(listing: Listing, column: number): void {
  const { rowCount, left } = listing;
  const places = listing.placesOf[column] ?? [];
  setFree(listing, column, false);
  listing.taken.push(column);
  listing.takenCost += listing.cost[column] ?? 0;
  for (const measure of [listing.size, listing.fit]) {
    measure.bound += Math.max(0, measure.reduced[column] ?? 0);
    // What a row pays for more than it asks for is paid for nothing.
    for (const row of places) if (row < rowCount && (left[row] ?? 0) <= 0) measure.bound += measure.prices[row] ?? 0;
  }
  for (const place of places) left[place] = (left[place] ?? 0) - 1;
  for (const cap of places) if (cap >= rowCount && left[cap] === 0) ruleOutAll(listing, listing.columnsOf[cap] ?? []);
}

function giveBack(listing: Listing, column: number): void {
  setFree(listing, column, true);
  listing.taken.pop();
  listing.takenCost -= listing.cost[column] ?? 0;
  for (const place of listing.placesOf[column] ?? []) listing.left[place] = (listing.left[place] ?? 0) + 1;
}

function ruleOutAll(listing: Listing, columns: Iterable<number>): void {
  for (const column of columns) if (listing.isFree[column]) ruleOut(listing, column);
}

/** The column itself, or all free gaps of its row where it is one. */
function twinsOf({ index, gapsFrom, placesOf, columnsOf, isFree }: Listing, column: number): number[] {
  if ((index[column] ?? 0) < gapsFrom) return [column];
  const [row = 0] = placesOf[column] ?? [];
  return [...(columnsOf[row] ?? [])].filter((other) => isFree[other] && (index[other] ?? 0) >= gapsFrom);
}
