/** Two members side by side: what they share, what only one has, and what each could give the other. */
import { mapCompareText } from '../../text/map-compare-text.ts';
import { Button } from '../../ui/button.tsx';
import { compareMembers } from '../reading/compared.ts';
import { CompareFound } from './compare-found.tsx';
import { MemberChoice } from './member-choice.tsx';
import type { PanelProps } from './panel-props.ts';
import './compare-panel.css';

const NOBODY = { one: '', other: '' };

export function ComparePanel({ network, view, change }: PanelProps) {
  const { one, other } = view.compare ?? NOBODY;
  const choose = (compare: typeof NOBODY) =>
    change({ compare: compare.one === '' && compare.other === '' ? null : compare });
  const areChosen = one !== '' && other !== '';
  const found = areChosen ? compareMembers(network, { one, other }, view.asOf) : null;
  return (
    <div class="compare-panel">
      <p class="compare-panel_intro">{mapCompareText.intro}</p>
      <div class="compare-panel_fields">
        <MemberChoice
          label={mapCompareText.one}
          network={network}
          view={view}
          chosenId={one}
          otherId={other}
          onChoose={(id) => choose({ one: id, other })}
        />
        <MemberChoice
          label={mapCompareText.other}
          network={network}
          view={view}
          chosenId={other}
          otherId={one}
          onChoose={(id) => choose({ one, other: id })}
        />
      </div>
      {view.compare === null ? null : (
        <div>
          <Button weight="plain" onClick={() => change({ compare: null })}>
            {mapCompareText.clear}
          </Button>
        </div>
      )}
      {areChosen && found === null ? (
        <p role="status">{one === other ? mapCompareText.same : mapCompareText.notThere}</p>
      ) : null}
      {found === null ? null : (
        <CompareFound
          found={found}
          network={network}
          onShowWays={() => change({ panel: 'path', path: { from: one, to: other }, compare: null })}
        />
      )}
    </div>
  );
}
