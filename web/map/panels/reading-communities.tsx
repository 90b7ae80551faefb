/** Groups with more ties among themselves; choosing one looks at it on the map. */
import type { CommunityReading } from '#core/measures/reading.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { text } from '../../text/text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Rows } from '../../ui/rows.tsx';
import { groupId } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { nameOf, ReadingPart, type ReadingProps } from './reading-part.tsx';
import './reading-communities.css';

const SHOWN_AT_FIRST = 8;

export function ReadingCommunities({ reading, network, view, change }: ReadingProps) {
  const { communities, smaller } = reading;
  const words = mapReadingText.communities;
  const [largest] = communities;
  const chosenId = view.by === 'community' ? view.focus[0]?.id : undefined;
  return (
    <ReadingPart
      title={words.title}
      sentence={largest === undefined ? words.none : words.sentence(communities.length, smaller)}
      example={
        largest === undefined
          ? null
          : words.example(communityName(largest, network), nameOf(network, largest.hubId), largest.memberIds.length)
      }
      caution={words.caution}
    >
      <Rows items={communities} keyOf={({ number }) => String(number)} step={SHOWN_AT_FIRST}>
        {(community) => {
          const id = groupId('community', String(community.number));
          return (
            <button
              class="reading-communities_pick"
              type="button"
              aria-pressed={id === chosenId}
              onClick={() =>
                change({ by: 'community', colour: 'community', focus: id === chosenId ? [] : [{ id, depth: 1 }] })
              }
            >
              <span class="reading-communities_number" aria-hidden="true">
                {text.figure(community.number + 1)}
              </span>
              {words.line(communityName(community, network), community.memberIds.length)}
            </button>
          );
        }}
      </Rows>
      <ButtonRow>
        <Button onClick={() => change({ colour: 'community' })}>{words.colour}</Button>
        <Button onClick={() => change({ by: 'community', focus: [] })}>{words.gather}</Button>
      </ButtonRow>
    </ReadingPart>
  );
}

function communityName({ topic, country, hubId }: CommunityReading, network: MapNetwork): string {
  const sector = topic?.kind === 'sector' ? SECTORS.find((one) => one === topic.id) : undefined;
  const capacity = topic?.kind === 'capacity' ? (network.capacityNames.get(topic.id) ?? topic.id) : null;
  return mapReadingText.communities.name({
    topic: sector === undefined ? capacity : text.sectors[sector],
    country: country === null ? null : (network.countryNames.get(country) ?? country),
    hub: nameOf(network, hubId),
  });
}
