/** All that is behind a suggestion: both directions, the reasons with their points, the ways there, and what to heed. */
import type { ComponentChildren } from 'preact';
import type { Partner } from '../api.ts';
import type { Names } from '../state/names.ts';
import { cautionOf } from '../state/partner-summary.ts';
import { partnersText } from '../text/partners-text.ts';
import { AskSlot } from './ask-slot.tsx';
import { PartnerBothWays } from './partner-both-ways.tsx';
import { heedSentences, PartnerHeed } from './partner-heed.tsx';
import { PartnerStronger } from './partner-stronger.tsx';
import { PartnerWays } from './partner-ways.tsx';
import './partner-why.css';
import { ReasonList } from './reason-list.tsx';

type PartnerWhyProps = {
  partner: Partner;
  names: Names;
  hasSeeker: boolean;
  sought: { capacityId: string | null; country: string | null };
};

export function PartnerWhy({ partner, names, hasSeeker, sought }: PartnerWhyProps) {
  const words = partnersText.reasons;
  const { member, reasons, stronger, exposure } = partner;
  const isTied = reasons.some((reason) => reason.term === 'network' && reason.hops === 1);
  const heeds = heedSentences(partner, names);
  return (
    <div class="partner-why">
      <PartnerBothWays partner={partner} hasSeeker={hasSeeker} names={names} />
      <PartnerPart title={words.title}>
        <ReasonList
          reasons={reasons}
          reach={member.reach}
          names={names}
          taken={-(cautionOf(partner, 'busy')?.points ?? 0)}
        />
        {exposure.isLower ? <p class="partner-why_lower">{words.shownLower}</p> : null}
      </PartnerPart>
      {hasSeeker && !isTied ? (
        <PartnerPart title={words.ways}>
          <PartnerWays partner={partner} names={names} />
        </PartnerPart>
      ) : null}
      {heeds.length > 0 ? (
        <PartnerPart title={words.heed}>
          <PartnerHeed sentences={heeds} />
        </PartnerPart>
      ) : null}
      {stronger.length > 0 ? (
        <PartnerPart title={words.stronger}>
          <PartnerStronger stronger={stronger} names={names} />
        </PartnerPart>
      ) : null}
      {member.standing === 'member' ? <AskSlot helperId={member.id} {...sought} /> : null}
    </div>
  );
}

function PartnerPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h4 class="partner-why_title">{title}</h4>
      {children}
    </section>
  );
}
