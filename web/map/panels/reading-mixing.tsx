/** Which sectors are tied to each other more, or less, than chance would have it. */
import type { SectorMixing } from '#core/measures/reading.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { mapReadingText } from '../../text/map-reading-text.ts';
import { text } from '../../text/text.ts';
import { Fold } from '../../ui/fold.tsx';
import { ReadingPart, type ReadingProps } from './reading-part.tsx';
import { ReadingTable } from './reading-table.tsx';
import './reading-mixing.css';

export function ReadingMixing({ reading: { mixing } }: ReadingProps) {
  const words = mapReadingText.mixing;
  const pairs = mixing
    .filter(({ within, between }) => within + between > 0)
    .toSorted((one, other) => other.index - other.byChance - (one.index - one.byChance));
  const findings = pairs.filter(({ verdict }) => verdict !== 'chance');
  return (
    <ReadingPart
      title={words.title}
      sentence={pairs.length === 0 ? words.none : words.sentence}
      example={pairs.length === 0 ? null : exampleOf(pairs)}
      caution={words.caution}
    >
      {findings.length === 0 ? null : <Pairs pairs={findings} />}
      {pairs.length === 0 ? null : (
        <Fold summary={words.all(pairs.length)}>
          {() => (
            <>
              <Pairs pairs={pairs} />
              <p>{words.key}</p>
            </>
          )}
        </Fold>
      )}
    </ReadingPart>
  );
}

function Pairs({ pairs }: { pairs: readonly SectorMixing[] }) {
  const words = mapReadingText.mixing;
  return (
    <ReadingTable
      name={words.title}
      heads={[words.sectors, words.across, words.within, words.finding]}
      rows={pairs.map((pair) => ({
        key: `${pair.one} ${pair.other}`,
        cells: [
          pairName(pair),
          text.figure(pair.between),
          text.figure(pair.within),
          <Finding pair={pair} key="finding" />,
        ],
      }))}
    />
  );
}

function Finding({ pair }: { pair: SectorMixing }) {
  const { verdicts, values } = mapReadingText.mixing;
  return (
    <>
      {verdicts[pair.verdict]}
      <span class="reading-mixing_values">{values(pair.index, pair.byChance)}</span>
    </>
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
