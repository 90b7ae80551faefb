/** Which sectors are tied to each other more, or less, than chance would have it. */
import type { SectorMixing } from '#core/measures/reading.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { text } from '../../text/text.ts';
import { ReadingPart, type ReadingProps } from './reading-part.tsx';
import { ReadingTable } from './reading-table.tsx';

export function ReadingMixing({ reading: { mixing } }: ReadingProps) {
  const words = mapReadingText.mixing;
  const pairs = mixing
    .filter(({ within, between }) => within + between > 0)
    .toSorted((one, other) => other.index - other.byChance - (one.index - one.byChance));
  return (
    <ReadingPart
      title={words.title}
      sentence={pairs.length === 0 ? words.none : words.sentence}
      example={pairs.length === 0 ? null : exampleOf(pairs)}
      caution={words.caution}
    >
      {pairs.length === 0 ? null : (
        <>
          <ReadingTable
            name={words.title}
            heads={[words.sectors, words.across, words.within, words.index, words.byChance, words.finding]}
            rows={pairs.map((pair) => ({
              key: `${pair.one} ${pair.other}`,
              cells: [
                pairName(pair),
                text.figure(pair.between),
                text.figure(pair.within),
                words.value(pair.index),
                words.value(pair.byChance),
                words.verdicts[pair.verdict],
              ],
            }))}
          />
          <p>{words.key}</p>
        </>
      )}
    </ReadingPart>
  );
}

/** The finding that lies furthest from chance. */
function exampleOf(pairs: readonly SectorMixing[]): string {
  const words = mapReadingText.mixing;
  const distance = ({ index, byChance }: SectorMixing) => Math.abs(index - byChance);
  const [found] = pairs
    .filter(({ verdict }) => verdict !== 'chance')
    .toSorted((one, other) => distance(other) - distance(one));
  if (found === undefined) return words.allChance;
  return words.example(pairName(found), found.between, found.within, words.verdicts[found.verdict]);
}

function pairName({ one, other }: SectorMixing): string {
  return mapReadingText.mixing.pair(sectorName(one), sectorName(other));
}

function sectorName(id: string): string {
  const sector = SECTORS.find((one) => one === id);
  return sector === undefined ? id : text.sectors[sector];
}
