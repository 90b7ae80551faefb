/** What breaks when a member is lost, and who would mend it. */
import type { Proposal, Studied } from '../state/coalition-study.ts';
import { gapsIn } from '../state/coalition-verdict.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import { PLACES } from './coalition-glance.tsx';
import { LoneSeat } from './held-seats.tsx';
import { WhatIfSlot } from './what-if-slot.tsx';
import './coalition-thin.css';

type CoalitionThinProps = {
  answer: Studied;
  nameOf: (id: string) => string;
  words: Words;
  onLook: (memberIds: readonly string[]) => void;
};

export function CoalitionThin({ answer, nameOf, words, onLook }: CoalitionThinProps) {
  const coalitions = coalitionsText;
  const losses = lossesIn(answer.shown);
  if (losses.length === 0) {
    return (
      <Part title={coalitions.breaks} id={PLACES.breaks}>
        <p>{gapsIn(answer.shown) > 0 ? coalitions.survivesOneOfHeld : coalitions.survivesOne}</p>
        <WhatIfSlot country={answer.question.country} />
      </Part>
    );
  }
  return (
    <Part title={coalitions.breaks} id={PLACES.breaks}>
      <ul class="coalition-thin">
        {losses.map(({ memberId, capacityIds, demands }) => (
          <li class="coalition-thin_loss" key={memberId}>
            <LoneSeat />
            <span>
              {coalitions.loses(nameOf(memberId), text.list(capacityIds.map(words.capacity)), text.list(demands))}
            </span>
          </li>
        ))}
      </ul>
      <Addition answer={answer} nameOf={nameOf} words={words} onLook={onLook} />
      <WhatIfSlot country={answer.question.country} />
    </Part>
  );
}

/** Whoever takes most along first. */
function lossesIn({ thin, requirements }: Proposal) {
  const demandsAt = (places: readonly number[]) => places.flatMap((place) => requirements[place] ?? []);
  return thin.losses
    .map((loss) => ({ ...loss, demands: demandsAt(loss.requirements).map(lostDemand) }))
    .sort((one, other) => weightOf(other) - weightOf(one));
}

function weightOf({ capacityIds, demands }: { capacityIds: readonly string[]; demands: readonly string[] }): number {
  return capacityIds.length + demands.length;
}

function lostDemand(line: Proposal['requirements'][number]): string {
  const { demandsLost } = coalitionsText;
  return line.kind === 'sectors' ? demandsLost.sectors(line.sectors) : demandsLost[line.kind];
}

function Addition({ answer, nameOf, words, onLook }: CoalitionThinProps) {
  const coalitions = coalitionsText;
  const { shown } = answer;
  const { addition } = shown.thin;
  if (addition === null) return <p class="coalition-thin_addition">{coalitions.noAddition}</p>;
  const names = text.list(addition.memberIds.map(nameOf));
  const still = addition.stillThin.map(words.capacity);
  const mended = gapsIn(shown) > 0 ? coalitions.additionHeld(names) : coalitions.additionMany(names);
  const add = () => onLook([...shown.members.map(({ member }) => member.id), ...addition.memberIds]);
  return (
    <div class="coalition-thin_addition">
      <p>{still.length === 0 ? mended : coalitions.additionPartly(names, text.list(still))}</p>
      <Button label={coalitions.add(names)} onClick={add}>
        {addition.memberIds.length > 2 ? coalitions.addAll(addition.memberIds.length) : coalitions.add(names)}
      </Button>
    </div>
  );
}
