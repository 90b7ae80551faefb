/** One organisation that could help with a need: how well it fits, why, and whether it is chosen. */
import type { Partner } from '../../api.ts';
import { MemberName } from '../../parts/member-row.tsx';
import { heedSentences, PartnerHeed } from '../../parts/partner-heed.tsx';
import { ReasonList } from '../../parts/reason-list.tsx';
import type { Names } from '../../state/names.ts';
import { bestSentences, cautionOf } from '../../state/partner-summary.ts';
import { pagesText } from '../../text/pages-text.ts';
import { partnersText } from '../../text/partners-text.ts';
import { Fold } from '../../ui/fold.tsx';
import { choose } from '../state/brokering.ts';
import { actingText } from '../text/acting-text.ts';

type BrokerSuggestionProps = { partner: Partner; names: Names; isChosen: boolean; isFull: boolean; isSent: boolean };

export function BrokerSuggestion({ partner, names, isChosen, isFull, isSent }: BrokerSuggestionProps) {
  const wording = actingText.suggestions;
  const { member, score } = partner;
  const isListed = member.standing !== 'member';
  return (
    <article class="broker-suggestions_row" aria-label={member.name}>
      <div class="broker-suggestions_who">
        <MemberName member={member} />
        <p class="broker-suggestions_best">{bestSentences(partner, names).join('. ')}</p>
      </div>
      <div class="broker-suggestions_side">
        <p class="broker-suggestions_score" aria-hidden="true">
          {pagesText.points(score)} <span class="broker-suggestions_of">{partnersText.outOf}</span>
        </p>
        <span class="only-spoken">{partnersText.scoreOf(pagesText.points(score))}</span>
        {isListed || isSent ? (
          <p class="broker-suggestions_choose">{isSent ? wording.isSent : wording.isListed}</p>
        ) : (
          <label class="broker-suggestions_choose">
            <input
              class="broker-suggestions_tick"
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              aria-label={wording.choose(member.name)}
              onChange={(event) => choose(member.id, event.currentTarget.checked)}
            />
            <span>{wording.chooseShort}</span>
          </label>
        )}
      </div>
      <Fold
        summary={
          <span class="broker-suggestions_sign">
            <span class="only-spoken">{wording.more(member.name)}</span>
            <span aria-hidden="true">{wording.whyShort}</span>
          </span>
        }
      >
        {() => (
          <div class="broker-suggestions_why">
            <ReasonList
              reasons={partner.reasons}
              reach={member.reach}
              names={names}
              taken={-(cautionOf(partner, 'busy')?.points ?? 0)}
            />
            <PartnerHeed sentences={heedSentences(partner, names)} />
          </div>
        )}
      </Fold>
    </article>
  );
}
