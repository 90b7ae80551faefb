/** Who can carry a matter into a network, each with why; where nobody there is known, the ways through others. */
import type { Bridge, Carriers } from '../bridges-api.ts';
import type { Matter } from '../state/bridges.ts';
import { requestLink } from '../state/request-link.ts';
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import type { Words } from '../state/words.ts';
import { bridgesText } from '../text/bridges-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import { Rows } from '../ui/rows.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { CarrierEntry } from './carrier-entry.tsx';
import { WaySentence } from './way-sentence.tsx';

type CarryResultsProps = {
  answer: Carriers;
  network: Bridge;
  also: Bridge | null;
  matter: Matter;
  words: Words;
};

export function CarryResults({ answer, network, also, matter, words }: CarryResultsProps) {
  const { carry } = bridgesText;
  const { carriers, ways, isOwnIn, named, coalitions } = answer;
  const loaded = useResource(session);
  const hasOwn = loaded.state === 'ready' && (loaded.value.account?.member ?? null) !== null;
  const isKnown = carriers.some(({ reasons }) => reasons.some(({ kind }) => kind === 'known'));
  const isAsking = matter.capacityId !== null || matter.threatId !== null;
  const inOrder = carriers.length > 1 ? [carry.order(hasOwn, matter.country !== null, isAsking)] : [];
  return (
    <>
      <Verdict
        headline={
          carriers.length === 0
            ? carry.nobody(nameOf(network), also && nameOf(also))
            : carry.found(carriers.length, nameOf(network), also && nameOf(also))
        }
        details={[
          ...(isOwnIn ? [carry.ownIn] : []),
          ...inOrder,
          ...(hasOwn && !isKnown && carriers.length > 0 && ways.length === 0 ? [carry.apart] : []),
          ...(carriers.length === 0 ? [carry.nobodyHint] : []),
        ]}
      />
      {ways.length > 0 ? (
        <Part title={carry.ways}>
          <p>{carry.waysNote(ways.length)}</p>
          <Rows items={ways} keyOf={({ steps }) => steps.map(({ toId }) => toId).join(' ')}>
            {(way) => <WaySentence way={way} nameOf={nameIn(named)} coalitionName={nameIn(coalitions)} />}
          </Rows>
        </Part>
      ) : null}
      {carriers.length > 0 ? (
        <Part title={carry.each}>
          <Rows items={carriers} keyOf={({ member }) => member.id} step={10}>
            {(carrier) => (
              <CarrierEntry
                carrier={carrier}
                inside={also === null ? [nameOf(network)] : [nameOf(network), nameOf(also)]}
                asked={matter}
                named={{ words, coalitions }}
              />
            )}
          </Rows>
        </Part>
      ) : (
        <ButtonRow>
          <ButtonLink href={linkToAsk(matter)}>{carry.toRequest}</ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}

function linkToAsk({ country, capacityId, threatId }: Matter): string {
  return requestLink({
    threatIds: threatId === null ? [] : [threatId],
    needs: capacityId === null ? [] : [{ capacityId }],
    country,
  });
}

function nameOf({ name, acronym }: Bridge): string {
  return acronym ?? name;
}

function nameIn(named: readonly { id: string; name: string }[]): (id: string) => string {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
