/** What a card says of a country: who is there and who could come, what is held and missing, civic space, coalitions. */
import { useEffect } from 'preact/hooks';
import { coalitionLink } from '../../state/coalition-link.ts';
import { changeMapView } from '../../state/map-view.ts';
import { capacities } from '../../state/words.ts';
import { mapWorldText } from '../../text/map-world-text.ts';
import { pagesText } from '../../text/pages-text.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { useGaps } from '../gaps/use-gaps.ts';
import type { MapContext, MapNetwork } from '../map-network.ts';
import { countryFigures, solidarityHeld } from './country-figures.ts';
import { loadWholeWorld, wholeWorld } from './whole-world.ts';
import './country-facts.css';

const MOST_NAMES = 3;

export function CountryFacts({ code, network }: { code: string; network: MapNetwork }) {
  useEffect(loadWholeWorld, []);
  const { here, outside, coalitions, contexts } = countryFigures(code, wholeWorld(network) ?? network);
  const gaps = useGaps(network, true);
  const known = capacities.loaded.value;
  const coverage = known.state === 'ready' ? solidarityHeld(here, known.value.capacities) : null;
  const missing = (gaps?.byCountry.get(code) ?? []).map(
    ({ capacityId }) => network.capacityNames.get(capacityId) ?? capacityId,
  );
  const few = missing.length > MOST_NAMES + 1 ? missing.slice(0, MOST_NAMES) : missing;
  return (
    <div class="country-facts">
      {outside.length > 0 ? <p>{mapWorldText.outside(outside.length)}</p> : null}
      {here.length === 0 ? <p>{mapWorldText.nobodyHere}</p> : null}
      {here.length > 0 && coverage ? <p>{mapWorldText.coverage(coverage.held, coverage.all)}</p> : null}
      {missing.length > 0 ? (
        <p class="country-facts_gaps">
          {mapWorldText.gaps(text.list(few), missing.length - few.length)}{' '}
          <Button weight="plain" onClick={() => changeMapView({ panel: 'gaps', ghosts: true })}>
            {mapWorldText.showGaps}
          </Button>
        </p>
      ) : null}
      {contexts.length === 0 ? <p>{mapWorldText.noContext}</p> : null}
      <ul class="country-facts_contexts">
        {contexts.map((context) => (
          <li key={context.indicator}>{contextSentence(context, network)}</li>
        ))}
      </ul>
      {coalitions.length > 0 ? <p>{mapWorldText.coalitions(text.list(coalitions.map(({ name }) => name)))}</p> : null}
      <a href={coalitionLink(code)}>{mapWorldText.form}</a>
    </div>
  );
}

function contextSentence({ indicator, value, rating, year, sourceId }: MapContext, { sourceById }: MapNetwork): string {
  const figure = value === null ? (rating ?? '') : value.toFixed(2);
  return mapWorldText.figure(pagesText.indicators[indicator], figure, year, sourceById.get(sourceId)?.title ?? '');
}
