/** Names for ids, from the members at hand; the whole network is loaded only where that does not do. */
import { useEffect, useMemo } from 'preact/hooks';
import { network } from './network.ts';

/** @param ids whose names are wanted. An id that nobody knows stands for itself. */
export function useMemberNames(
  known: readonly { id: string; name: string }[],
  ids: readonly string[],
): (id: string) => string {
  const near = useMemo(() => new Map(known.map(({ id, name }) => [id, name])), [known]);
  const isEnough = ids.every((id) => near.has(id));
  useEffect(() => {
    if (!isEnough) network.load();
  }, [isEnough]);
  const { value } = network.loaded;
  return (id) => {
    const far = value.state === 'ready' ? value.value.members.find((member) => member.id === id)?.name : undefined;
    return near.get(id) ?? far ?? id;
  };
}
