/** Whose loss would hurt most, one and two at a time, each to be looked at. */
import type { WhatIfDraft } from '../../state/what-if-link.ts';
import type { Words } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Part } from '../../ui/part.tsx';
import { Prose } from '../../ui/prose.tsx';
import { ReadyWhen } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Stack } from '../../ui/stack.tsx';
import { changeDraft, worst, worstQuestionOf } from '../state/what-if.ts';
import { harmWords } from '../state/what-if-words.ts';
import { whatIfText } from '../text/what-if-text.ts';
import type { Worst, WorstLoss } from '../what-if-api.ts';

type WorstLossesProps = { draft: WhatIfDraft; words: Words; onLook: () => void };

export function WorstLosses({ draft, words, onLook }: WorstLossesProps) {
  const { value } = worst.latest;
  if (value === null) return null;
  return (
    <ReadyWhen loaded={value} retry={() => worst.ask(worstQuestionOf(draft))} lines={8}>
      {(found) => <Found worst={found} draft={draft} words={words} onLook={onLook} />}
    </ReadyWhen>
  );
}

function Found({ worst, draft, words, onLook }: WorstLossesProps & { worst: Worst }) {
  const { singles, pairs, candidateCount, pairedCount } = worst;
  const names = new Map(worst.members.map(({ id, name }) => [id, name]));
  const look = (memberIds: readonly string[]) => {
    changeDraft({ memberIds });
    onLook();
  };
  const list = (losses: readonly WorstLoss[], none: string) =>
    losses.length === 0 ? (
      <p>{none}</p>
    ) : (
      <Rows items={losses} keyOf={({ memberIds }) => memberIds.join(' ')} isNumbered>
        {(loss) => <Harmful loss={loss} names={loss.memberIds.map((id) => names.get(id) ?? id)} onLook={look} />}
      </Rows>
    );
  return (
    <Stack>
      <Prose paragraphs={[scopeWords(), pairedWords(), whatIfText.worstNote]} />
      <div>
        <Part title={whatIfText.singles}>{list(singles, whatIfText.singlesNone)}</Part>
        <Part title={whatIfText.pairs}>{list(pairs, whatIfText.pairsNone)}</Part>
      </div>
    </Stack>
  );

  function scopeWords(): string {
    if (draft.coalitionId !== null) return whatIfText.worstOfCoalition(candidateCount);
    if (draft.country === null) return whatIfText.worstOf(candidateCount);
    return whatIfText.worstOfCountry(candidateCount, words.country(draft.country));
  }

  function pairedWords(): string {
    return pairedCount === candidateCount ? whatIfText.pairsAll : whatIfText.pairsSome(pairedCount);
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
