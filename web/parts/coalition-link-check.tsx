/** Shows what stands in it once the link names members of this network only, and says where something was left out. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type CoalitionDraft, fragmentOfDraft, membersIn, withoutMembers } from '../state/coalition-question.ts';
import { hasUnread } from '../state/coalition-unread.ts';
import { fragment, replaceFragment } from '../state/location.ts';
import { network } from '../state/network.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { ReadyWhen } from '../ui/ready.tsx';
import { Verdict } from '../ui/verdict.tsx';

type CoalitionLinkCheckProps = {
  draft: CoalitionDraft;
  /** The members at hand. */
  near: readonly { id: string }[];
  children: ComponentChildren;
};

export function CoalitionLinkCheck({ draft, near, children }: CoalitionLinkCheckProps) {
  const [mended, setMended] = useState<string | null>(null);
  const now = fragment.value;
  const strangers = useStrangers(draft, near);
  useLayoutEffect(() => {
    if (strangers === null || strangers.length === 0) return;
    const known = fragmentOfDraft(withoutMembers(draft, strangers));
    setMended(known);
    replaceFragment(known);
  }, [now, strangers]);
  if (strangers === null) {
    return (
      <ReadyWhen loaded={network.loaded.value} retry={network.load} lines={8}>
        {() => null}
      </ReadyWhen>
    );
  }
  if (strangers.length > 0) return null;
  return (
    <>
      {mended === now || hasUnread(now) ? <Verdict details={[coalitionsText.leftOutOfLink]} /> : null}
      {children}
    </>
  );
}

/** Whoever is named and is not in this network; null until that is known. */
function useStrangers(draft: CoalitionDraft, near: readonly { id: string }[]): readonly string[] | null {
  const nearIds = useMemo(() => new Set(near.map(({ id }) => id)), [near]);
  const far = useMemo(() => membersIn(draft).filter((id) => !nearIds.has(id)), [draft, nearIds]);
  const isNear = far.length === 0;
  useEffect(() => {
    if (!isNear) network.load();
  }, [isNear]);
  const { value } = network.loaded;
  return useMemo(() => {
    if (isNear) return [];
    if (value.state !== 'ready') return null;
    const known = new Set(value.value.members.map(({ id }) => id));
    return far.filter((id) => !known.has(id));
  }, [isNear, far, value]);
}
