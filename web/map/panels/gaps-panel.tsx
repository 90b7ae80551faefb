/** Which seats are empty in which country, who could fill them, and the ways to do something about it. */
import { compareText } from '#core/network.ts';
import { mapGapsText } from '../../text/map-gaps-text.ts';
import { Rows } from '../../ui/rows.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { NetworkGaps } from '../gaps/network-gaps.ts';
import { useGaps } from '../gaps/use-gaps.ts';
import type { MapNetwork } from '../map-network.ts';
import { ConfirmationList } from './gaps-confirmations.tsx';
import { CountryGaps } from './gaps-country.tsx';
import type { PanelProps } from './panel-props.ts';
import './gaps-panel.css';

export function GapsPanel({ network, view, change }: PanelProps) {
  const gaps = useGaps(network, true);
  return (
    <div class="gaps-panel">
      <div class="gaps-panel_lead">
        <p class="gaps-panel_intro">{mapGapsText.intro}</p>
        <Switch label={mapGapsText.show} isOn={view.ghosts} onChange={(ghosts) => change({ ghosts })} />
      </div>
      {gaps === null ? (
        <p role="status">{mapGapsText.waiting}</p>
      ) : gaps.byCountry.size === 0 ? (
        <p>{mapGapsText.none}</p>
      ) : (
        <Found network={network} gaps={gaps} view={view} change={change} />
      )}
    </div>
  );
}

type FoundProps = Pick<PanelProps, 'network' | 'view' | 'change'> & { gaps: NetworkGaps };

function Found({ network, gaps, view, change }: FoundProps) {
  const { byCountry, confirmations } = gaps;
  const total = [...byCountry.values()].reduce((sum, { length }) => sum + length, 0);
  const focusId = view.focus[0]?.id ?? null;
  const choose = (code: string) => {
    const id = `country:${code}`;
    if (id === focusId) change({ focus: [] });
    else
      change({
        focus: [{ id, depth: 1 }],
        ghosts: true,
        by: view.by === 'world' || view.by === 'country' ? view.by : 'country',
      });
  };
  return (
    <>
      {confirmations.length > 0 ? (
        <section class="gaps-panel_part">
          <h3 class="gaps-panel_title">{mapGapsText.confirmTitle}</h3>
          <ConfirmationList network={network} confirmations={confirmations} onChoose={choose} />
        </section>
      ) : null}
      <section class="gaps-panel_part">
        <h3 class="gaps-panel_title">{mapGapsText.countriesTitle}</h3>
        <p class="gaps-panel_total" role="status">
          {mapGapsText.total(total, byCountry.size)}
        </p>
        <Rows items={byMostGaps(gaps, network)} keyOf={(code) => code} step={12}>
          {(code) => (
            <CountryGaps
              code={code}
              network={network}
              gaps={gaps}
              isOpen={focusId === `country:${code}`}
              onChoose={() => choose(code)}
            />
          )}
        </Rows>
      </section>
    </>
  );
}

function byMostGaps({ byCountry }: NetworkGaps, { countryNames }: MapNetwork): string[] {
  const nameOf = (code: string) => countryNames.get(code) ?? code;
  return [...byCountry]
    .sort(([one, ones], [other, others]) => others.length - ones.length || compareText(nameOf(one), nameOf(other)))
    .map(([code]) => code);
}
