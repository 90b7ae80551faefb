/** Groups with more ties among themselves; choosing one looks at it on the map. */
import { mapReadingText } from '../../text/map-reading-text.ts';
import { text } from '../../text/text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Rows } from '../../ui/rows.tsx';
import { groupId } from '../grouping.ts';
import { nameCommunities } from '../reading/name-communities.ts';
import { nameOf, ReadingPart, type ReadingProps } from './reading-part.tsx';
import './reading-communities.css';

const SHOWN_AT_FIRST = 8;

export function ReadingCommunities({ reading, network, view, change }: ReadingProps) {
  const { communities, smaller } = reading;
  const words = mapReadingText.communities;
  const names = nameCommunities(reading, network, 'name');
  const nameOfCommunity = (number: number) => names.get(number) ?? '';
  const [largest] = communities;
  const chosenId = view.by === 'community' ? view.focus[0]?.id : undefined;
  return (
    <ReadingPart
      title={words.title}
      sentence={largest === undefined ? words.none : words.sentence(communities.length, smaller)}
      example={
        largest === undefined
          ? null
          : words.example(nameOfCommunity(largest.number), nameOf(network, largest.hubId), largest.memberIds.length)
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
              {words.line(nameOfCommunity(community.number), community.memberIds.length)}
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
