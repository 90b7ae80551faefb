/** Names for ids, from the members at hand; the whole network is loaded only where that does not do. */
import { useEffect, useMemo } from 'preact/hooks';
import { network } from './network.ts';

/** @param ids whose names are wanted. An id that nobody knows stands for itself. */
export function useMemberNames(
  known: readonly { id: string; name: string }[],
  ids: readonly string[],
): (id: string) => string {
  const near = useMemo(() => new Map(known.map(named)), [known]);
  const isEnough = ids.every((id) => near.has(id));
  useEffect(() => {
    if (!isEnough) network.load();
  }, [isEnough]);
  const { value } = network.loaded;
  const far = useMemo(() => new Map(value.state === 'ready' ? value.value.members.map(named) : []), [value]);
  return (id) => near.get(id) ?? far.get(id) ?? id;
}

function named({ id, name }: { id: string; name: string }): [string, string] {
  return [id, name];
}
