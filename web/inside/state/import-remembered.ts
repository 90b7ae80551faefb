/** What is remembered of an import: how each of its sheets was read. */
import type { Mapping } from '#core/import/mapping.ts';
import type { RememberedMapping } from '#core/import/remember-mapping.ts';
import type { Opened } from '../import/tasks.ts';

export function rememberedFrom({ sheets }: Opened, mapping: Mapping): RememberedMapping[] {
  return sheets.flatMap(({ fingerprint }, place) => {
    const own = mapping.sheets[place];
    return own && own.use !== 'ignored' ? [{ fingerprint, mapping: own }] : [];
  });
}
