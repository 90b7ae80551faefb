/** What a coalition has to hold: filled in from what the country lacks or from what it faces, then the viewer's own. */
import { LEVELS } from '#core/vocabulary.ts';
import { addNeed, changeDraft, changeNeed, chooseThreat, holdEach, removeNeed } from '../state/coalition-draft.ts';
import { COUNTS, type Need } from '../state/coalition-needs.ts';
import { capacityOptions } from '../state/options.ts';
import type { ThreatWord } from '../state/threats.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { FieldGroup, FormFoot } from '../ui/form.tsx';
import { Picked, PickedList } from '../ui/picked.tsx';
import { Select } from '../ui/select.tsx';
import type { CoalitionFormProps } from './coalition-form.tsx';
import './coalition-needs.css';

type CoalitionNeedsProps = Omit<CoalitionFormProps, 'country' | 'onSend'>;

export function CoalitionNeeds(props: CoalitionNeedsProps) {
  const { draft, needs, statedCount, gaps, hopeless, threats, words } = props;
  const coalitions = coalitionsText;
  const isOwn = draft.needs !== null;
  return (
    <>
      <ThreatSelect threats={threats} chosenId={draft.threatId} />
      <FieldGroup title={coalitions.needs} hint={hintFor(props)}>
        {needs.length > 0 ? (
          <PickedList>
            {needs.map((need) => (
              <NeedLine need={need} needs={needs} name={words.capacity(need.capacityId)} key={need.capacityId} />
            ))}
          </PickedList>
        ) : null}
        <Combobox
          label={coalitions.addNeed}
          isLabelSpoken
          placeholder={coalitions.addNeed}
          nothing={coalitions.noNeed}
          options={capacityOptions(words.capacities, new Set(needs.map((need) => need.capacityId)))}
          onPick={(capacityId) => addNeed(needs, capacityId)}
        />
        <FormFoot>
          {needs.length > 0 ? <EachButton needs={needs} /> : null}
          {!isOwn && gaps.length > needs.length - statedCount ? (
            <Button weight="plain" onClick={() => changeDraft({ needs: withAll(needs, gaps) })}>
              {coalitions.askAll(gaps.length)}
            </Button>
          ) : null}
          {isOwn ? (
            <Button weight="plain" onClick={() => chooseThreat(null, null)}>
              {coalitions.reset}
            </Button>
          ) : null}
        </FormFoot>
      </FieldGroup>
      {hopeless.length > 0 && !isOwn ? (
        <p class="coalition-needs_hopeless">{coalitions.hopeless(text.list(hopeless))}</p>
      ) : null}
    </>
  );
}

type ThreatSelectProps = { threats: readonly ThreatWord[]; chosenId: string | null };

/** What the coalition faces fills in what such cases took: a start, not a rule. */
function ThreatSelect({ threats, chosenId }: ThreatSelectProps) {
  const coalitions = coalitionsText;
  if (threats.length === 0) return null;
  const chosen = threats.find(({ id }) => id === chosenId);
  return (
    <Select
      label={coalitions.threat}
      hint={chosen ? coalitions.threatFilled : coalitions.threatHint}
      choices={[{ id: '', label: coalitions.noThreat }, ...threats.map(({ id, name }) => ({ id, label: name }))]}
      chosen={chosen?.id ?? ''}
      onChoose={(id) => {
        const threat = threats.find((one) => one.id === id);
        chooseThreat(threat?.id ?? null, threat?.needs ?? null);
      }}
    />
  );
}

/** All of them twice or all of them once, in one go. */
function EachButton({ needs }: { needs: readonly Need[] }) {
  const isTwice = needs.every(({ count }) => count === 2);
  return (
    <Button weight="plain" onClick={() => holdEach(needs, isTwice ? 1 : 2)}>
      {isTwice ? coalitionsText.eachOnce : coalitionsText.eachTwice}
    </Button>
  );
}

function NeedLine({ need, needs, name }: { need: Need; needs: readonly Need[]; name: string }) {
  const coalitions = coalitionsText;
  return (
    <Picked name={name} onRemove={() => removeNeed(needs, need.capacityId)}>
      <Select
        label={coalitions.minLevel(name)}
        isLabelSpoken
        isCompact
        choices={LEVELS.map((level) => ({ id: level, label: pagesText.atLeast[level] }))}
        chosen={need.minLevel}
        onChoose={(minLevel) => changeNeed(needs, { ...need, minLevel })}
      />
      <Select
        label={coalitions.heldBy(name)}
        isLabelSpoken
        isCompact
        choices={COUNTS.map((count) => ({ id: count, label: coalitions.counts[count] }))}
        chosen={need.count}
        onChoose={(count) => changeNeed(needs, { ...need, count })}
      />
    </Picked>
  );
}

function withAll(needs: readonly Need[], gaps: readonly Need[]): Need[] {
  const asked = new Set(needs.map(({ capacityId }) => capacityId));
  return [...needs, ...gaps.filter(({ capacityId }) => !asked.has(capacityId))];
}

function hintFor({ draft, needs, statedCount, gaps, words }: CoalitionNeedsProps): string {
  const coalitions = coalitionsText;
  if (draft.needs !== null) return coalitions.countsSentence;
  const country = words.country(draft.country ?? '');
  const stated = statedCount > 0 ? [coalitions.presetStated(country)] : [];
  if (gaps.length > 0)
    return [coalitions.preset(needs.length - statedCount, gaps.length, country), ...stated].join(' ');
  return stated.length > 0 ? stated.join(' ') : coalitions.presetNothing(country);
}
