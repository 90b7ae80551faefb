/** Whose loss would hurt most, one and two at a time, each to be looked at. */
import type { WhatIfDraft } from '../../state/what-if-link.ts';
import type { Words } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Part } from '../../ui/part.tsx';
import { Rows } from '../../ui/rows.tsx';
import { changeDraft } from '../state/what-if.ts';
import { harmWords } from '../state/what-if-words.ts';
import { whatIfText } from '../text/what-if-text.ts';
import type { Worst, WorstLoss } from '../what-if-api.ts';

type WorstLossesProps = { worst: Worst; draft: WhatIfDraft; words: Words; onLook: () => void };

export function WorstLosses({ worst, draft, words, onLook }: WorstLossesProps) {
  const { singles, pairs, candidateCount, pairedCount } = worst;
  const names = new Map(worst.members.map(({ id, name }) => [id, name]));
  const look = (memberIds: readonly string[]) => {
    changeDraft({ memberIds });
    onLook();
  };
  const list = (losses: readonly WorstLoss[]) => (
    <Rows items={losses} keyOf={({ memberIds }) => memberIds.join(' ')} isNumbered>
      {(loss) => <Harmful loss={loss} names={loss.memberIds.map((id) => names.get(id) ?? id)} onLook={look} />}
    </Rows>
  );
  return (
    <>
      <p>{scopeWords()}</p>
      <Part title={whatIfText.singles}>{singles.length > 0 ? list(singles) : <p>{whatIfText.singlesNone}</p>}</Part>
      <Part title={whatIfText.pairs}>
        {pairs.length > 0 ? list(pairs) : <p>{whatIfText.pairsNone}</p>}
        {pairs.length === 0 ? null : (
          <p>{pairedCount === candidateCount ? whatIfText.pairsAll : whatIfText.pairsSome(pairedCount)}</p>
        )}
      </Part>
    </>
  );

  function scopeWords(): string {
    if (draft.coalitionId !== null) return whatIfText.worstOfCoalition(candidateCount);
    if (draft.country === null) return whatIfText.worstOf(candidateCount);
    return whatIfText.worstOfCountry(candidateCount, words.country(draft.country));
  }
}

type HarmfulProps = { loss: WorstLoss; names: readonly string[]; onLook: (memberIds: readonly string[]) => void };

function Harmful({ loss, names, onLook }: HarmfulProps) {
  return (
    <Line name={whatIfText.loss(names)} facts={harmWords(loss)}>
      <Button weight="plain" label={whatIfText.lookAt(names)} onClick={() => onLook(loss.memberIds)}>
        {whatIfText.look}
      </Button>
    </Line>
  );
}
