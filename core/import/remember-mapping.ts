/** Mappings that somebody made before, found again by the header of a sheet. */
import type { Sheet } from './book.ts';
import type { SheetMapping } from './mapping.ts';
import { foldHeader } from './values-fold.ts';

export type RememberedMapping = {
  /** As `fingerprintOf` gives it. */
  fingerprint: string;
  mapping: SheetMapping;
};

/**
 * 16 hexadecimal digits from the words of a header and their order (FNV-1a, 64 bits), the same for files with other
 * rows. It hides nothing from whoever guesses the header.
 */
export function fingerprintOf({ header, holds }: Pick<Sheet, 'header' | 'holds'>): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of [holds ?? '', ...header.map(foldHeader)].join('\n')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The mapping that is remembered for a sheet, if there is one that fits its header. */
export function rememberedFor(sheet: Sheet, remembered: readonly RememberedMapping[]): SheetMapping | null {
  const fingerprint = fingerprintOf(sheet);
  const found = remembered.find((one) => one.fingerprint === fingerprint)?.mapping;
  return found && found.columns.length === sheet.header.length ? found : null;
}
