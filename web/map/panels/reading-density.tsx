/** How much of what could be tied is, in all and by country. */
import { mapReadingText } from '../../text/map-reading-text.ts';
import { text } from '../../text/text.ts';
import { Fold } from '../../ui/fold.tsx';
import { ReadingPart, type ReadingProps } from './reading-part.tsx';
import { ReadingTable } from './reading-table.tsx';

/** Of fewer than these a density says nothing. */
const FEWEST = 5;
const MOST_COUNTRIES = 10;

export function ReadingDensity({ reading, network }: ReadingProps) {
  const { whole, parts, countries } = reading;
  const words = mapReadingText.density;
  const shown = countries.filter(({ members }) => members >= FEWEST).slice(0, MOST_COUNTRIES);
  const countryName = (code: string) => network.countryNames.get(code) ?? code;
  const [densest] = shown.toSorted((one, other) => (other.density ?? 0) - (one.density ?? 0));
  return (
    <ReadingPart
      title={words.title}
      sentence={words.sentence(whole.pairs, (whole.members * (whole.members - 1)) / 2, whole.density ?? 0)}
      example={
        densest === undefined ? null : words.example(countryName(densest.code), densest.members, densest.density ?? 0)
      }
      caution={words.caution}
    >
      <p>
        {words.parts(parts.count, parts.largest, whole.members)} {words.untied(parts.untied)}
      </p>
      {shown.length === 0 ? null : (
        <Fold summary={words.byCountry}>
          {() => (
            <ReadingTable
              name={words.title}
              heads={[words.country, words.members, words.pairs, words.density]}
              rows={shown.map(({ code, members, pairs, density }) => ({
                key: code,
                cells: [
                  <a href={`/countries/${code}`} key="country">
                    {countryName(code)}
                  </a>,
                  text.figure(members),
                  text.figure(pairs),
                  words.percent(density),
                ],
              }))}
            />
          )}
        </Fold>
      )}
    </ReadingPart>
  );
}
