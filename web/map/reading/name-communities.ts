/** Names for communities: by what is most common in them, and by who is tied to most of them where two are alike. */
import type { CommunityReading, Reading } from '#core/measures/reading.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { text } from '../../text/text.ts';
import type { MapNetwork } from '../map-network.ts';

/** @param as what is said of one: its name in a sentence, or a label. */
export function nameCommunities(
  { communities }: Reading,
  network: MapNetwork,
  as: 'name' | 'label',
): Map<number, string> {
  const words = mapReadingText.communities;
  const hubOf = ({ hubId }: CommunityReading) => network.memberById.get(hubId)?.name ?? hubId;
  const named = communities.map((community) => ({ community, name: words[as](wordsOf(community, network)) }));
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    named.map(({ community, name }) => [
      community.number,
      (counts.get(name) ?? 0) > 1 ? words.withHub(name, hubOf(community)) : name,
    ]),
  );

  function wordsOf(community: CommunityReading, { capacityNames, countryNames }: MapNetwork) {
    const { topic, country } = community;
    const sector = topic?.kind === 'sector' ? SECTORS.find((one) => one === topic.id) : undefined;
    const capacity = topic?.kind === 'capacity' ? (capacityNames.get(topic.id) ?? topic.id) : null;
    return {
      topic: sector === undefined ? capacity : text.sectors[sector],
      country: country === null ? null : (countryNames.get(country) ?? country),
      hub: hubOf(community),
    };
  }
}
