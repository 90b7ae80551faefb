/** The ways that were found, each as a sentence; where there is none, what would connect the two. */

import type { MapView } from '#core/map-view/view.ts';
import type { Joining, WayBetween } from '#core/paths/way-between.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { WaySentence } from '../../parts/way-sentence.tsx';
import { partnerLink } from '../../state/partner-link.ts';
import { mapPathText } from '../../text/map-path-text.ts';
import { text } from '../../text/text.ts';
import { Rows } from '../../ui/rows.tsx';
import type { MapNetwork } from '../map-network.ts';
import './path-found.css';

type PathFoundProps = {
  found: WayBetween | null;
  path: NonNullable<MapView['path']>;
  asOf: string | null;
  network: MapNetwork;
};

/** More are opened step by step. */
const SHOWN_AT_FIRST = 6;

export function PathFound({ found, path: { from, to }, asOf, network }: PathFoundProps) {
  return (
    <div class="path-found">
      <p class="path-found_summary" role="status">
        {summaryOf(found, from === to, nameIn(network)(from), nameIn(network)(to))}
        {asOf === null ? null : ` ${mapPathText.asOf(asOf)}`}
      </p>
      {found?.kind === 'ways' ? (
        <>
          {found.count > found.ways.length ? <p>{mapPathText.firstOf(found.ways.length, found.count)}</p> : null}
          <Rows items={found.ways} keyOf={(way) => way.steps.map(({ toId }) => toId).join(' ')} step={SHOWN_AT_FIRST}>
            {(way) => <WaySentence way={way} nameOf={nameIn(network)} coalitionName={coalitionNameIn(network)} />}
          </Rows>
        </>
      ) : null}
      {found?.kind === 'apart' ? <Apart found={found} from={from} to={to} network={network} /> : null}
    </div>
  );
}

function summaryOf(found: WayBetween | null, isSame: boolean, from: string, to: string): string {
  if (isSame) return mapPathText.same;
  if (found === null) return mapPathText.notThere;
  if (found.kind === 'apart') return mapPathText.none(from, to);
  return found.steps === 1 ? mapPathText.direct : mapPathText.found(found.count, found.steps);
}

type ApartProps = {
  found: Extract<WayBetween, { kind: 'apart' }>;
  from: string;
  to: string;
  network: MapNetwork;
};

function Apart({ found, from, to, network }: ApartProps) {
  const nameOf = nameIn(network);
  const partWords = (id: string, size: number) =>
    size === 1 ? mapPathText.alone(nameOf(id)) : mapPathText.part(nameOf(id), size);
  return (
    <>
      <p>
        {partWords(from, found.fromPart)} {partWords(to, found.toPart)}
      </p>
      <h3 class="path-found_title">{mapPathText.joining}</h3>
      <p class="path-found_soft">{mapPathText.introduce}</p>
      <ul class="path-found_joinings">
        {found.joinings.map((joining) => (
          <li key={`${joining.oneId} ${joining.otherId}`}>
            <a href={`/members/${joining.oneId}`}>{nameOf(joining.oneId)}</a> –{' '}
            <a href={`/members/${joining.otherId}`}>{nameOf(joining.otherId)}</a>
            <span class="path-found_soft">
              : {sharedWords(joining, network)}; {mapPathText.thenSteps(joining.steps)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={partnerLink({ seekerId: from })}>{mapPathText.findPartner(nameOf(from))}</a>
      </p>
    </>
  );
}

function sharedWords({ countries, sectors }: Joining, { countryNames }: MapNetwork): string {
  if (countries.length > 0) return mapPathText.bothIn(countries.map((code) => countryNames.get(code) ?? code));
  const known = SECTORS.filter((sector) => sectors.includes(sector)).map((sector) =>
    text.sectors[sector].toLowerCase(),
  );
  return known.length > 0 ? mapPathText.bothWork(known) : mapPathText.nothingShared;
}

function coalitionNameIn({ coalitions }: MapNetwork): (id: string) => string {
  const names = new Map(coalitions.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function nameIn({ memberById }: MapNetwork): (id: string) => string {
  return (id) => memberById.get(id)?.name ?? id;
}
