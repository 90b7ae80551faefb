/** The link to responding to something that happened, for pages that know little else of it. */
import { writeFields } from './fragment-fields.ts';

export function respondLink({ threatId, country }: { threatId: string | null; country: string | null }): string {
  const fragment = writeFields({ threat: threatId, country });
  return fragment === '' ? '/respond' : `/respond#${fragment}`;
}
