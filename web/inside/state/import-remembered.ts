/** How sheets were read before, as the account keeps it: one sheet by its header at a time. */
import type { Mapping } from '#core/import/mapping.ts';
import type { RememberedMapping } from '#core/import/remember-mapping.ts';
import type { Opened } from '../import/tasks.ts';
import type { GivenMapping } from '../imports-api.ts';

export function toRemember({ sheets }: Opened, mapping: Mapping): GivenMapping[] {
  return sheets.flatMap(({ fingerprint }, place) => {
    const own = mapping.sheets[place];
    return own && own.use !== 'ignored' ? [{ fingerprint, mapping: { sheets: [own] } }] : [];
  });
}

export function remembered(kept: readonly GivenMapping[]): RememberedMapping[] {
  return kept.flatMap(({ fingerprint, mapping: { sheets } }) => sheets.map((mapping) => ({ fingerprint, mapping })));
}
