/** What more members would buy: one line for each size that fits better than all smaller ones. */
import type { Studied } from '../state/coalition-study.ts';
import { differenceOf, isSameCoalition } from '../state/coalition-swap.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import './coalition-trade-offs.css';

type CoalitionTradeOffsProps = {
  answer: Studied;
  nameOf: (id: string) => string;
  words: Words;
  onLook: (memberIds: readonly string[]) => void;
};

export function CoalitionTradeOffs({ answer, nameOf, words, onLook }: CoalitionTradeOffsProps) {
  const coalitions = coalitionsText;
  const { smallest, shown } = answer;
  const { tradeOffs } = smallest;
  const here = shown.members.map(({ member }) => member.id);
  if (tradeOffs.length < 2) return null;
  return (
    <Part title={coalitions.tradeOffs} isForScreen>
      <p class="coalition-trade-offs_note">{coalitions.tradeOffsSentence}</p>
      <ul class="coalition-trade-offs">
        {tradeOffs.map(({ size, memberIds, fit }, place) => {
          const isHere = isSameCoalition(memberIds, here);
          return (
            <li class="coalition-trade-offs_line" aria-current={isHere ? 'true' : undefined} key={size}>
              <span class="coalition-trade-offs_size">{coalitions.size(size)}</span>
              <span class="coalition-trade-offs_fit">
                <Bar value={fit} possible={1} scale={1} />
                {coalitions.fit(fit)}
              </span>
              <span class="coalition-trade-offs_gain">{gainOf(place, answer, { nameOf, words })}</span>
              {isHere ? (
                <span class="coalition-trade-offs_here">{coalitions.inView}</span>
              ) : (
                <Button
                  weight="plain"
                  label={coalitions.lookNamed(coalitions.size(size))}
                  onClick={() => onLook(memberIds)}
                >
                  {coalitions.look}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

type Wording = { nameOf: (id: string) => string; words: Words };

/** Who comes, who goes and what is held by more, against the line before. */
function gainOf(place: number, { smallest: { tradeOffs, coverage } }: Studied, { nameOf, words }: Wording): string {
  const coalitions = coalitionsText;
  const [here, before] = [tradeOffs[place], tradeOffs[place - 1]];
  if (!here) return '';
  if (!before) return coalitions.smallestGain(here.heldByMore.length, coverage.length);
  const { comes, goes } = differenceOf(before.memberIds, here.memberIds);
  const more = here.heldByMore.filter((id) => !before.heldByMore.includes(id));
  const names = (ids: readonly string[]) => text.list(ids.map(nameOf));
  return coalitions.gain(names(comes), names(goes), text.list(more.map(words.capacity)));
}
