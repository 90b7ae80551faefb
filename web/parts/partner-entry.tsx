/** A suggested partner: who, how well it fits, and why. */
import type { Partner } from '../api.ts';
import type { Names } from '../state/reason-sentence.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { AskSlot } from './ask-slot.tsx';
import { MemberName } from './member-row.tsx';
import { ReasonList } from './reason-list.tsx';
import { SectorNames } from './sector-names.tsx';
import './partner-entry.css';

type PartnerEntryProps = {
  partner: Partner;
  rank: number;
  isRankShared: boolean;
  names: Names;
  /** What it is suggested for, to be asked for. */
  sought: { capacityId: string | null; country: string | null };
};

export function PartnerEntry({ partner, rank, isRankShared, names, sought }: PartnerEntryProps) {
  const { member, score, availability, reasons } = partner;
  return (
    <article class="partner-entry">
      <span class="partner-entry_rank">
        <span aria-hidden="true">{partnersText.rank(rank, isRankShared)}</span>
        <span class="only-spoken">{partnersText.rankSpoken(rank, isRankShared)}</span>
      </span>
      <div class="partner-entry_who">
        <MemberName member={member} />
        <p class="partner-entry_facts">
          <span>{text.memberKinds[member.kind]}</span>
          <SectorNames sectors={member.sectors} />
        </p>
        {availability === 'busy' ? <p class="partner-entry_facts">{partnersText.busy}</p> : null}
      </div>
      <p class="partner-entry_score">
        <span class="partner-entry_points" aria-hidden="true">
          {text.points(score)}
        </span>
        <span class="partner-entry_of" aria-hidden="true">
          {partnersText.outOf}
        </span>
        <span class="only-spoken">{partnersText.scoreOf(text.points(score))}</span>
      </p>
      <div class="partner-entry_reasons">
        <ReasonList reasons={reasons} reach={member.reach} names={names} />
        {member.standing === 'member' ? <AskSlot helperId={member.id} {...sought} /> : null}
      </div>
    </article>
  );
}
