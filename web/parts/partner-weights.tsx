/** What matters to the viewer: sliders for the weight of each term, and for how far to reach. */
import { useState } from 'preact/hooks';
import { NO_SEARCH, type PartnerSearch, type View } from '../state/partner-question.ts';
import { changeSearch } from '../state/partner-search.ts';
import { areUsual, TERMS, USUAL_WEIGHTS, WEIGHT_STEP, withWeight } from '../state/partner-weights.ts';
import { partnersText } from '../text/partners-text.ts';
import { Button } from '../ui/button.tsx';
import { Drawer } from '../ui/drawer.tsx';
import { Select } from '../ui/select.tsx';
import { Slider } from '../ui/slider.tsx';
import './partner-weights.css';

export function PartnerWeights({ search }: { search: PartnerSearch }) {
  const words = partnersText;
  const { weights, reachOut, view, seekerId } = search;
  const isUsual = areUsual(weights) && reachOut === NO_SEARCH.reachOut && view === NO_SEARCH.view;
  const [isOpen, setOpen] = useState(!isUsual);
  const hasSeeker = seekerId !== null;
  // Without somebody to stand beside, being near or in another sector says nothing.
  const terms = hasSeeker ? TERMS : TERMS.filter((term) => term !== 'network' && term !== 'crossSector');
  const total = terms.reduce((sum, term) => sum + weights[term], 0);
  return (
    <Drawer title={words.matters} note={isUsual ? '' : words.mattersSet} isOpen={isOpen} onToggle={setOpen}>
      <p class="partner-weights_sentence">{words.mattersSentence}</p>
      {terms.map((term) => (
        <Slider
          key={term}
          label={words.weights[term]}
          said={words.weight(total === 0 ? 0 : (100 * weights[term]) / total)}
          value={weights[term]}
          most={100}
          step={WEIGHT_STEP}
          onInput={(value) => changeSearch({ weights: withWeight(weights, term, value) })}
        />
      ))}
      {hasSeeker ? (
        <>
          <Slider
            label={words.reach}
            said={words.reachSaid(reachOut)}
            value={reachOut}
            most={100}
            step={WEIGHT_STEP}
            ends={words.reachEnds}
            onInput={(reach) => changeSearch({ reachOut: reach })}
          />
          <Select<View>
            label={words.view}
            choices={(['help', 'mutual'] as const).map((id) => ({ id, label: words.views[id] }))}
            chosen={view}
            onChoose={(chosen) => changeSearch({ view: chosen })}
          />
        </>
      ) : null}
      {isUsual ? null : (
        <Button
          weight="plain"
          onClick={() => changeSearch({ weights: USUAL_WEIGHTS, reachOut: NO_SEARCH.reachOut, view: NO_SEARCH.view })}
        >
          {words.usual}
        </Button>
      )}
    </Drawer>
  );
}
