/** The coalitions that stand and that one is in: those formed here, and those that are only listed. */
import { useEffect } from 'preact/hooks';
import { compareText } from '#core/network.ts';
import { network } from '../../state/network.ts';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { mine, openMine } from './coalitions.ts';

type Standing = { id: string; name: string };

/** @returns null until they are known. */
export function useStandingCoalitions(): Standing[] | null {
  useEffect(openMine, []);
  const [whole, own, signedIn] = [useResource(network), useResource(mine), useResource(session)];
  if (whole.state === 'waiting' || own.state === 'waiting' || signedIn.state !== 'ready') return null;
  const ownId = signedIn.value.account?.member?.id ?? '';
  const formed = own.state === 'ready' ? own.value.standing.filter(({ stage }) => stage !== 'closed') : [];
  const listed = whole.state === 'ready' ? whole.value.coalitions : [];
  const others = listed.filter(
    ({ id, status, memberIds }) =>
      (status === 'active' || status === 'standby') &&
      memberIds.includes(ownId) &&
      !formed.some((one) => one.id === id),
  );
  return [...formed, ...others]
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => compareText(one.name, other.name) || compareText(one.id, other.id));
}
