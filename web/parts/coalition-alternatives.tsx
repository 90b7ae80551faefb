/** Every other coalition as small as the proposed one, as what would be different, each one press away. */
import type { Studied } from '../state/coalition-study.ts';
import { differenceOf, othersAsSmall } from '../state/coalition-swap.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import { Rows } from '../ui/rows.tsx';
import { PLACES } from './coalition-glance.tsx';
import './coalition-alternatives.css';

type CoalitionAlternativesProps = {
  answer: Studied;
  nameOf: (id: string) => string;
  onLook: (memberIds: readonly string[]) => void;
};

/** So many at first; the others by a press. */
const STEP = 4;

export function CoalitionAlternatives({ answer, nameOf, onLook }: CoalitionAlternativesProps) {
  const coalitions = coalitionsText;
  const { smallest } = answer;
  const { isAll } = smallest.alternatives;
  const here = smallest.members.map(({ member }) => member.id);
  const others = othersAsSmall(answer);
  return (
    <Part title={coalitions.others} id={PLACES.others} isForScreen>
      <p class="coalition-alternatives_count">{countWords(others.length, isAll)}</p>
      <Rows items={others} keyOf={({ memberIds }) => memberIds.join()} step={STEP}>
        {({ memberIds }) => {
          const { comes, goes } = differenceOf(here, memberIds);
          const words = coalitions.insteadOf(text.list(comes.map(nameOf)), text.list(goes.map(nameOf)));
          return (
            <div class="coalition-alternatives_one">
              <span>{words}</span>
              <Button weight="plain" label={coalitions.lookNamed(words)} onClick={() => onLook(memberIds)}>
                {coalitions.look}
              </Button>
            </div>
          );
        }}
      </Rows>
    </Part>
  );
}

function countWords(shown: number, isAll: boolean): string {
  const coalitions = coalitionsText;
  if (!isAll) return coalitions.othersFirst(shown);
  return shown === 0 ? coalitions.othersNone : coalitions.othersAll(shown);
}
