/** What breaks when a member is lost, and who would mend it. */
import type { Proposal, Studied } from '../state/coalition-study.ts';
import { gapsIn, isHeldAlone } from '../state/coalition-verdict.ts';
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
  const losses = lossesIn(answer.shown, words);
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
        {losses.map(({ id, name, needs, demands }) => (
          <li class="coalition-thin_loss" key={id}>
            <LoneSeat />
            <span>{coalitions.loses(name, text.list(needs), text.list(demands))}</span>
          </li>
        ))}
      </ul>
      <Addition answer={answer} nameOf={nameOf} words={words} onLook={onLook} />
      <WhatIfSlot country={answer.question.country} />
    </Part>
  );
}

/** Each member without whom something is held by nobody, whoever takes most along first. */
function lossesIn({ members, coverage, requirements }: Proposal, words: Words) {
  const needs = coverage.filter(isHeldAlone);
  const demands = requirements.filter(isHeldAlone);
  return members
    .map(({ member: { id, name } }) => ({
      id,
      name,
      needs: needs.filter(({ heldBy }) => heldBy[0] === id).map(({ capacityId }) => words.capacity(capacityId)),
      demands: demands.filter(({ heldBy }) => heldBy[0] === id).map(lostDemand),
    }))
    .filter((loss) => loss.needs.length + loss.demands.length > 0)
    .sort((one, other) => other.needs.length + other.demands.length - (one.needs.length + one.demands.length));
}

function lostDemand(line: Proposal['requirements'][number]): string {
  const { demandsLost } = coalitionsText;
  return line.kind === 'sectors' ? demandsLost.sectors(line.sectors) : demandsLost[line.kind];
}

function Addition({ answer, nameOf, words, onLook }: CoalitionThinProps) {
  const coalitions = coalitionsText;
  const { shown, addition } = answer;
  if (addition === null) return <p class="coalition-thin_addition">{coalitions.noAddition}</p>;
  const names = text.list(addition.memberIds.map(nameOf));
  // What nobody holds hangs on nobody, and what two hold hangs on neither.
  const alone = new Set(shown.coverage.filter(isHeldAlone).map(({ capacityId }) => capacityId));
  const still = addition.stillThin.filter((id) => alone.has(id)).map(words.capacity);
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
