/** What a country needs against who holds it there: empty seats first, then what hangs on one, then the rest. */
import { CAPACITY_KINDS } from '#core/vocabulary.ts';
import type { Api, MemberBrief } from '../api.ts';
import { byUrgency, type Holding, holdingsOf } from '../state/country.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { CountryCapacity } from './country-capacity.tsx';
import './country-coverage.css';

type CountryCoverageProps = {
  country: string;
  coverage: Api['country']['coverage'];
  /** Everybody whom the coverage names. */
  members: readonly MemberBrief[];
  words: Words;
};

export function CountryCoverage({ country, coverage, members, words }: CountryCoverageProps) {
  const nameById = new Map(members.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => nameById.get(id) ?? id;
  const [solidarity, cluster] = CAPACITY_KINDS;
  const holdings = byUrgency(holdingsOf(solidarity, coverage, words.capacities));
  const clusters = byUrgency(holdingsOf(cluster, coverage, words.capacities));
  const groups = [
    { title: pagesText.country.missing, lines: holdings.filter(({ hereIds }) => hereIds.length === 0) },
    { title: pagesText.country.alone, lines: holdings.filter(({ hereIds }) => hereIds.length === 1) },
    { title: pagesText.country.several, lines: holdings.filter(({ hereIds }) => hereIds.length > 1) },
    { title: pagesText.capacityKinds.cluster, lines: clusters.filter(isKnown) },
  ];
  const nobody = clusters.filter((holding) => !isKnown(holding));
  return (
    <div class="country-coverage">
      <ColumnNames />
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <section key={title}>
            <h3 class="country-coverage_title">
              {title} <span class="country-coverage_count">{text.figure(lines.length)}</span>
            </h3>
            <ul class="country-coverage_lines">
              {lines.map((holding) => (
                <CountryCapacity country={country} holding={holding} nameOf={nameOf} key={holding.id} />
              ))}
            </ul>
          </section>
        ))}
      {nobody.length > 0 ? (
        <p class="country-coverage_nobody">
          {pagesText.country.clusterNobody(text.list(nobody.map(({ name }) => name)))}
        </p>
      ) : null}
    </div>
  );
}

/** Where there is room for columns; each line says by itself what its figures are. */
function ColumnNames() {
  const { country } = pagesText;
  return (
    <p class="country-coverage_columns" aria-hidden="true">
      <span>{country.here}</span>
      <span>{country.capacity}</span>
      <span>{country.needed}</span>
      <span>{country.outside}</span>
      <span>{country.fresh}</span>
    </p>
  );
}

function isKnown({ hereIds, outsideIds, urgency }: Holding): boolean {
  return hereIds.length + outsideIds.length > 0 || urgency !== null;
}
