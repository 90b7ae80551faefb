/** On the page of a case: for those who can take it back, loaded for them alone. */
import type { CaseRecord } from '../cases-api.ts';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { useLatePart } from '../ui/late-part.ts';

export type Keeping = 'from-source' | 'own' | 'named';

export function CaseKeepingSlot({ one }: { one: CaseRecord }) {
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const keeping = keepingOf(one, account?.role ?? null, account?.member?.id ?? null);
  const CaseKeeping = useLatePart(
    keeping !== null,
    async () => (await import('../inside/parts/case-keeping.tsx')).CaseKeeping,
  );
  return CaseKeeping && keeping ? <CaseKeeping id={one.id} keeping={keeping} /> : null;
}

function keepingOf(one: CaseRecord, role: string | null, ownId: string | null): Keeping | null {
  const isFromSource = one.releasedOn === null && one.memberId === null && !one.isAnonymous;
  if (role === 'coordinator') return isFromSource ? 'from-source' : null;
  if (role !== 'editor' || ownId === null || one.releasedOn === null) return null;
  if (one.memberId === ownId) return 'own';
  return one.memberIds.includes(ownId) ? 'named' : null;
}
