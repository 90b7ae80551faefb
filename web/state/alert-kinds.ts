/** What kinds of thing an alert tells of, in words; as long as the words are not there, none. */
import { threats } from './threats.ts';

export function kindsOf(threatIds: readonly string[]): { kinds: string[]; isOpening: boolean } {
  const { value } = threats.loaded;
  const known = value.state === 'ready' ? value.value.threats : [];
  const meant = known.filter(({ id }) => threatIds.includes(id));
  return {
    kinds: meant.map(({ labels }) => labels.en),
    isOpening: meant.length > 0 && meant.every(({ kind }) => kind === 'opening'),
  };
}
