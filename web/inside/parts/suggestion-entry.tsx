/** One suggested partner: who, the one thing that speaks most for it, and all the rest one press away. */
import { MemberName } from '../../parts/member-row.tsx';
import { PartnerWhy } from '../../parts/partner-why.tsx';
import { SectorNames } from '../../parts/sector-names.tsx';
import type { Names } from '../../state/names.ts';
import { bestSentences } from '../../state/partner-summary.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Suggestion } from '../fairness-api.ts';
import { fairnessText } from '../text/fairness-text.ts';
import './suggestion-entry.css';

type SuggestionEntryProps = { suggestion: Suggestion; names: Names; onDismiss: () => void };

const NOTHING_SOUGHT = { capacityId: null, country: null };

export function SuggestionEntry({ suggestion, names, onDismiss }: SuggestionEntryProps) {
  const wording = fairnessText.suggestions;
  const { ground, ...partner } = suggestion;
  const { member, score } = partner;
  const summary = (
    <span class="suggestion-entry_summary">
      {wording.why}
      <span class="only-spoken">: {member.name}</span>
    </span>
  );
  return (
    <article class="suggestion-entry" aria-label={member.name}>
      <div class="suggestion-entry_who">
        <MemberName member={member} />
        <p class="suggestion-entry_facts">
          <span>{pagesText.memberKinds[member.kind]}</span>
          <SectorNames sectors={member.sectors} />
          <span>{wording.score(pagesText.points(score))}</span>
        </p>
        <p class="suggestion-entry_ground">{wording.grounds[ground]}</p>
        {ground === 'bridges' ? null : <p class="suggestion-entry_best">{bestSentences(partner, names).join('. ')}</p>}
      </div>
      <Button weight="plain" label={wording.dismissNamed(member.name)} onClick={onDismiss}>
        {wording.dismiss}
      </Button>
      <div class="suggestion-entry_why">
        <Fold summary={summary}>
          {() => <PartnerWhy partner={partner} names={names} hasSeeker sought={NOTHING_SOUGHT} />}
        </Fold>
      </div>
    </article>
  );
}
