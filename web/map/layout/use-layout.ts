/** The layout of a part of the page: at once where it is small or known, otherwise the last one until the next is there. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { outlineByCountry, placeInCountries } from './by-country.ts';
import { keepLayout, knownLayout, lastLayout } from './known-layouts.ts';
import type { Layout, LayoutPlan } from './layout.ts';

/** Up to so many members are laid out by country before the page can be touched; the rest is worked out in a thread. */
const MOST_IN_PAGE = 500;

const NONE: Layout = new Map();

export function useLayout(network: MapNetwork, plan: LayoutPlan): Layout {
  const { by, focus, communityById } = plan;
  const [, setDoneCount] = useState(0);
  const shown = useRef<{ network: MapNetwork; layout: Layout } | null>(null);
  const ready = useMemo(() => layoutAtOnce(network, plan), [network, by, focus, communityById, plan.world]);
  const found = ready ?? knownLayout(network, plan);
  useEffect(() => {
    if (found !== null) return;
    let isWanted = true;
    const redraw = () => isWanted && setDoneCount((count) => count + 1);
    // Without it, the last picture stays; the list has everything in it.
    import('./layout-in-thread.ts').then(({ layoutInThread }) => layoutInThread(network, plan)).then(redraw, () => {});
    return () => {
      isWanted = false;
    };
  }, [network, by, focus, communityById, found]);
  const base = found ?? lastFor(network, plan, shown.current);
  shown.current = { network, layout: base };
  // In the world, lines lead to countries alone.
  const added = base === plan.world ? { ...plan, values: [] } : plan;
  const withAdded = useAdding(added.values.length + added.ghosts.length > 0);
  return useMemo(() => withAdded?.(network, base, added) ?? base, [network, base, plan, withAdded]);
}

type Adding = typeof import('./added-spots.ts').withAdded;

/** What finds room for values and empty seats, once that is wanted and there. */
function useAdding(isWanted: boolean): Adding | null {
  const [adding, setAdding] = useState<Adding | null>(null);
  useEffect(() => {
    if (!isWanted || adding !== null) return;
    import('./added-spots.ts').then(
      ({ withAdded }) => setAdding(() => withAdded),
      // The picture stays without them; panels list them.
      () => {},
    );
  }, [isWanted, adding]);
  return adding;
}

function layoutAtOnce(network: MapNetwork, plan: LayoutPlan): Layout | null {
  if (plan.by === 'world' && plan.world) return plan.world;
  const known = knownLayout(network, plan);
  if (known || plan.by !== 'country' || network.members.length > MOST_IN_PAGE) return known;
  // Who was there may have to stay: that is found out in the thread.
  if (lastLayout(network, plan)) return null;
  const layout = placeInCountries(network, groupMembers(network, 'country'));
  keepLayout(network, plan, layout);
  return layout;
}

/** Until the layout is there: what was shown of the same network, or the countries without their members. */
function lastFor(
  network: MapNetwork,
  { by }: LayoutPlan,
  shown: { network: MapNetwork; layout: Layout } | null,
): Layout {
  if (shown?.network === network) return shown.layout;
  return by === 'country' ? outlineByCountry(network) : NONE;
}
