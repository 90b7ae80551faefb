/** The members of a proposed coalition, numbered as in the table, each with ways to try without it. */
import { useState } from 'preact/hooks';
import { leaveOut, needNotInclude, swap } from '../state/coalition-draft.ts';
import type { Proposal } from '../state/coalition-study.ts';
import { replacementsFor } from '../state/coalition-swap.ts';
import { levelWords } from '../state/level-words.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { MemberName } from './member-row.tsx';
import { SeatNumber } from './seat-number.tsx';
import { SectorNames } from './sector-names.tsx';
import { SourceCitation } from './source-citation.tsx';
import './seat-list.css';

type Seat = Proposal['members'][number];

type SeatListProps = {
  proposal: Proposal;
  includedIds: readonly string[];
  nameOf: (id: string) => string;
  words: Words;
};

export function SeatList({ proposal, includedIds, nameOf, words }: SeatListProps) {
  return (
    <ol class="seat-list">
      {proposal.members.map((seat, index) => (
        <li class="seat-list_seat" key={seat.member.id}>
          <SeatNumber number={index + 1} />
          <div class="seat-list_who">
            <MemberName member={seat.member} />
            <p class="seat-list_facts">
              <span>{pagesText.presences[seat.presence]}</span>
              <SectorNames sectors={seat.member.sectors} />
              {seat.member.standing === 'listed' ? <span>{coalitionsText.listedOnly}</span> : null}
            </p>
            <p class="seat-list_covers">{coversOf(seat, words)}</p>
            <Grounds covers={seat.covers} proposal={proposal} words={words} />
          </div>
          <SeatMoves
            seat={seat}
            proposal={proposal}
            isRequired={includedIds.includes(seat.member.id)}
            nameOf={nameOf}
          />
        </li>
      ))}
    </ol>
  );
}

function coversOf({ covers }: Seat, words: Words): string {
  const coalitions = coalitionsText;
  if (covers.length === 0) return coalitions.coversNothing;
  const named = covers.map(({ capacityId, level }) =>
    coalitions.covered(words.capacity(capacityId), level === null ? null : levelWords(level)),
  );
  return coalitions.covers(text.list(named));
}

type SeatMovesProps = { seat: Seat; proposal: Proposal; isRequired: boolean; nameOf: (id: string) => string };

function SeatMoves({ seat, proposal, isRequired, nameOf }: SeatMovesProps) {
  const coalitions = coalitionsText;
  const { id, name } = seat.member;
  const [isOpen, setOpen] = useState(false);
  const isReplaceable = proposal.coverage.some(({ heldBy, otherIds }) => heldBy.includes(id) && otherIds.length > 0);
  return (
    <>
      <div class="seat-list_moves">
        {isRequired ? (
          <Button weight="plain" label={coalitions.notRequiredNamed(name)} onClick={() => needNotInclude(id)}>
            {coalitions.notRequired}
          </Button>
        ) : null}
        <Button weight="plain" label={coalitions.tryWithout(name)} onClick={() => leaveOut(id)}>
          {coalitions.without}
        </Button>
        {isReplaceable ? (
          <Button
            weight="plain"
            label={coalitions.replaceNamed(name)}
            isExpanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {coalitions.replace}
          </Button>
        ) : null}
      </div>
      {isOpen && isReplaceable ? (
        <div class="seat-list_swap">
          <Combobox
            label={coalitions.replaceBy(name)}
            placeholder={coalitions.chooseOther}
            nothing={coalitions.conditions.noMember}
            options={replacementsFor(id, proposal).map((one) => ({
              id: one.id,
              label: nameOf(one.id),
              note: coalitions.sharesNeeds(one.sharedCount, seat.covers.length),
            }))}
            onPick={(other) => swap(id, other)}
          />
        </div>
      ) : null}
    </>
  );
}

type GroundsProps = { covers: Seat['covers']; proposal: Proposal; words: Words };

/** What the offers say beyond the capacity, and where that is from: nobody was asked. */
function Grounds({ covers, proposal, words }: GroundsProps) {
  const coalitions = coalitionsText;
  const cited = proposal.sources.filter(({ id }) => covers.some(({ sourceId }) => sourceId === id));
  return (
    <div class="seat-list_grounds">
      {covers.map(({ capacityId, note }) =>
        note ? <p key={capacityId}>{coalitions.offerNote(words.capacity(capacityId), note)}</p> : null,
      )}
      {cited.map((source) => (
        <p key={source.id}>
          {coalitions.basis} <SourceCitation source={source} />
        </p>
      ))}
    </div>
  );
}
