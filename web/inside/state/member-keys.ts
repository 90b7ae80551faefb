/** To which keys letters for organisations are sealed, as the service hands them out. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../api.ts';
import { type Loaded, loadedFrom } from '../../state/resource.ts';
import { keysApi } from '../keys-api.ts';
import type { MemberKeys } from '../letters/fingerprints.ts';

export async function keysOf(memberIds: readonly string[]): Promise<Answer<MemberKeys[]>> {
  if (memberIds.length === 0) return { ok: true, value: [] };
  const asked = await keysApi.of([...new Set(memberIds)]);
  return asked.ok ? { ok: true, value: asked.value.members } : asked;
}

/** Asks anew whenever they are others. What is shown is what letters are sealed to, so that what was compared counts. */
export function useKeysOf(memberIds: readonly string[]): Loaded<MemberKeys[]> {
  const [loaded, setLoaded] = useState<Loaded<MemberKeys[]>>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    void keysOf(memberIds).then((answer) => {
      if (isWanted) setLoaded((before) => loadedFrom(answer, before));
    });
    return () => {
      isWanted = false;
    };
  }, [memberIds.join()]);
  return loaded;
}

export function keysIn(loaded: Loaded<MemberKeys[]>): MemberKeys[] {
  return loaded.state === 'ready' ? loaded.value : [];
}
