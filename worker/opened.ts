/** Sealed texts opened together, and read where they stood. */
import type { Context } from 'hono';
import type * as z from 'zod';
import type { Place, SealedText } from './db/vault.ts';
import type { AppEnv } from './http.ts';

export function sealedAt(memberId: string, place: Place, sealed: string | null): SealedText[] {
  return sealed === null ? [] : [{ memberId, place, sealed }];
}

export function nameIn(names: ReadonlyMap<string, string>, id: string | null) {
  const name = id === null ? undefined : names.get(id);
  return id === null || name === undefined ? null : { id, name };
}

export type Opened = {
  /** What stands at a place; null where nothing opens there. */
  <Shape extends z.ZodType>(place: Place, shape: Shape): z.infer<Shape> | null;
  text(place: Place): string | null;
};

export async function openAll(c: Context<AppEnv>, sealed: readonly SealedText[]): Promise<Opened> {
  const texts = await c.var.store.vault.openAll(sealed);
  const byPlace = new Map(sealed.map(({ place }, index) => [keyOf(place), texts[index] ?? null]));
  const text = (place: Place) => byPlace.get(keyOf(place)) ?? null;
  const parsed = <Shape extends z.ZodType>(place: Place, shape: Shape): z.infer<Shape> | null => {
    const found = text(place);
    return found === null ? null : shape.parse(JSON.parse(found));
  };
  return Object.assign(parsed, { text });
}

function keyOf({ table, row, field }: Place): string {
  return `${table}:${row}:${field}`;
}
