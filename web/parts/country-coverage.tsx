/** Capacities of a country: how many hold each there and from outside, with their names behind a tap. */
import { CAPACITY_KINDS } from '#core/vocabulary.ts';
import type { Api, MemberBrief } from '../api.ts';
import { type Holding, holdingsOf } from '../state/country.ts';
import type { Words } from '../state/words.ts';
import { text } from '../text/text.ts';
import './country-coverage.css';

type CountryCoverageProps = {
  coverage: Api['country']['coverage'];
  /** Everybody whom the coverage names. */
  members: readonly MemberBrief[];
  words: Words;
};

export function CountryCoverage({ coverage, members, words }: CountryCoverageProps) {
  const { country } = text;
  const nameById = new Map(members.map(({ id, name }) => [id, name]));
  const kinds = CAPACITY_KINDS.map((kind) => ({ kind, holdings: holdingsOf(kind, coverage, words.capacities) }));
  const nobody = kinds.flatMap(({ holdings }) => holdings.filter((holding) => !isHeld(holding)));
  return (
    <>
      <table class="country-coverage">
        <thead>
          <tr>
            <th class="country-coverage_column" scope="col">
              {country.capacity}
            </th>
            <th class="country-coverage_column country-coverage_count" scope="col">
              {country.here}
            </th>
            <th class="country-coverage_column country-coverage_count" scope="col">
              {country.outside}
            </th>
          </tr>
        </thead>
        {kinds.map(({ kind, holdings }) =>
          holdings.some(isHeld) ? (
            <tbody key={kind}>
              <tr>
                <th class="country-coverage_kind" scope="rowgroup" colSpan={3}>
                  {text.capacityKinds[kind]}
                </th>
              </tr>
              {holdings.filter(isHeld).map((holding) => (
                <HoldingLine holding={holding} nameById={nameById} key={holding.id} />
              ))}
            </tbody>
          ) : null,
        )}
      </table>
      {nobody.length > 0 ? (
        <p class="country-coverage_nobody">{country.heldByNobody(text.list(nobody.map(({ name }) => name)))}</p>
      ) : null}
    </>
  );
}

function isHeld({ hereIds, outsideIds }: Holding): boolean {
  return hereIds.length + outsideIds.length > 0;
}

type HoldingLineProps = { holding: Holding; nameById: ReadonlyMap<string, string> };

function HoldingLine({ holding, nameById }: HoldingLineProps) {
  const { country } = text;
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>{holding.name}</summary>
          <HolderList title={country.here} ids={holding.hereIds} nameById={nameById} />
          <HolderList title={country.outside} ids={holding.outsideIds} nameById={nameById} />
        </details>
      </th>
      <Count ids={holding.hereIds} of={country.countOf(holding.name, country.here)} />
      <Count ids={holding.outsideIds} of={country.countOf(holding.name, country.outside)} />
    </tr>
  );
}

function Count({ ids, of }: { ids: readonly string[]; of: string }) {
  return (
    <td class={ids.length === 0 ? 'country-coverage_count is-nobody' : 'country-coverage_count'}>
      <span class="only-spoken">{of} </span>
      {ids.length === 0 ? text.country.nobody : text.figure(ids.length)}
    </td>
  );
}

type HolderListProps = { title: string; ids: readonly string[]; nameById: ReadonlyMap<string, string> };

function HolderList({ title, ids, nameById }: HolderListProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <p class="country-coverage_place">{title}</p>
      <ul class="country-coverage_holders">
        {ids.map((id) => (
          <li key={id}>
            <a href={`/members/${id}`}>{nameById.get(id) ?? id}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
