/** The words and the public sample network that come with the product, read as a user's own files are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNetworkFiles } from '#core/formats/network-csv.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ROOT } from './run-command.ts';

/** What every deployment starts with: capacities, threats and what they call for, areas and countries. */
export function shippedWords(): StoredNetwork {
  return read(csvFilesIn('data/words'));
}

/** The public sample, without the words that it refers to. */
export function shippedSample(): StoredNetwork {
  return read(csvFilesIn('data/sample'), shippedWords());
}

function read(files: Record<string, string>, known: Partial<StoredNetwork> = {}): StoredNetwork {
  const verdict = readNetworkFiles(files, refuseNewId, known);
  if (verdict.ok) return verdict.network;
  const [first] = verdict.problems;
  throw new Error(`The shipped data has ${verdict.problems.length} problems, the first: ${JSON.stringify(first)}`);
}

function refuseNewId(): never {
  throw new Error('Shipped records carry their ids, so that every deployment has the same.');
}

function csvFilesIn(folder: string): Record<string, string> {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(ROOT, folder, name), 'utf8')]));
}
