/** What would be lost: a sentence that can be repeated, the least that makes up for it, then what both rest on. */
import { MapSlot } from '../../parts/map-slot.tsx';
import type { Loaded } from '../../state/resource.ts';
import type { WhatIfDraft } from '../../state/what-if-link.ts';
import type { Words } from '../../state/words.ts';
import { Line } from '../../ui/line.tsx';
import { Part } from '../../ui/part.tsx';
import { ReadyWhen } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { capacityWords, coalitionWords, distanceWords, verdictOn } from '../state/what-if-words.ts';
import { whatIfText } from '../text/what-if-text.ts';
import type { Loss } from '../what-if-api.ts';
import { LossRepair } from './loss-repair.tsx';
import { LossTies } from './loss-ties.tsx';
import { PlainList } from './plain-list.tsx';

type LossResultsProps = {
  draft: WhatIfDraft;
  words: Words;
  /** Null before it is asked. */
  latest: Loaded<Loss> | null;
  retry: () => void;
};

export function LossResults({ draft, words, latest, retry }: LossResultsProps) {
  if (latest === null) return null;
  return (
    <ReadyWhen loaded={latest} retry={retry} lines={8}>
      {(loss) => <Found loss={loss} country={draft.country} words={words} />}
    </ReadyWhen>
  );
}

function Found({ loss, country, words }: { loss: Loss; country: string | null; words: Words }) {
  const names = new Map(loss.members.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const verdict = verdictOn(loss, country, { words, member: nameOf });
  const { lostIds, orphanIds, orphanThereIds, parts, coalitions, distance } = loss;
  const felt = [...orphanIds, ...orphanThereIds, ...parts.apart.flatMap(({ memberIds }) => memberIds)];
  const moves = distance.cutPairs > 0 || distance.before !== distance.after;
  return (
    <>
      <Verdict title={verdict.title} headline={verdict.headline} details={verdict.details} />
      <LossRepair loss={loss} words={words} nameOf={nameOf} />
      <Capacities capacities={loss.capacities} words={words} nameOf={nameOf} />
      <LossTies loss={loss} country={country} words={words} nameOf={nameOf} />
      {coalitions.length > 0 ? (
        <Part title={whatIfText.coalitions}>
          <Rows items={coalitions} keyOf={({ id }) => id}>
            {(hit) => (
              <Line
                name={
                  <a href={`/coalitions/${hit.id}`}>
                    {whatIfText.coalitionName(hit.name, hit.country === null ? null : words.country(hit.country))}
                  </a>
                }
                facts={coalitionWords(hit, words.capacity)}
              />
            )}
          </Rows>
        </Part>
      ) : null}
      {moves ? (
        <Part title={whatIfText.distance}>
          <PlainList lines={distanceWords(distance)} />
        </Part>
      ) : null}
      <MapSlot litIds={[...new Set([...lostIds, ...felt])]} heading={whatIfText.onMap} />
    </>
  );
}

type CapacitiesProps = { capacities: Loss['capacities']; words: Words; nameOf: (id: string) => string };

function Capacities({ capacities: { scarce, thinned, nowhere }, words, nameOf }: CapacitiesProps) {
  const more = [
    ...(thinned > 0 ? [whatIfText.thinned(thinned)] : []),
    ...(nowhere.length > 0 ? [whatIfText.nowhere(nowhere.map(words.capacity))] : []),
  ];
  if (scarce.length === 0 && more.length === 0) return null;
  return (
    <Part title={whatIfText.capacities}>
      <Stack>
        {scarce.length > 0 ? (
          <Rows items={scarce} keyOf={({ country, capacityId }) => `${country} ${capacityId}`} step={12}>
            {(line) => (
              <Line
                name={whatIfText.capacityIn(words.capacity(line.capacityId), words.country(line.country))}
                facts={capacityWords(line, nameOf)}
              />
            )}
          </Rows>
        ) : null}
        {more.length > 0 ? <PlainList lines={more} /> : null}
      </Stack>
    </Part>
  );
}
