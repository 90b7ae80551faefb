/** How many could help with what is looked for, and how many of them would gain as well: while it is being entered. */
import { countBothGain } from '../../state/both-gain.ts';
import { useInquiry } from '../../state/inquiry.ts';
import { partnerLink } from '../../state/partner-link.ts';
import { session } from '../../state/session.ts';
import type { OwnNeed } from '../state/entry-records.ts';
import { potential } from '../state/needs-preview.ts';
import { ownText } from '../text/own-text.ts';
import './needs-preview.css';

export function NeedsPreview({ needs }: { needs: readonly OwnNeed[] }) {
  const loaded = session.loaded.value;
  const ownId = loaded.state === 'ready' ? (loaded.value.account?.member?.id ?? null) : null;
  const capacities = needs.map(({ capacityId, urgency }) => ({ capacityId, urgency }));
  useInquiry(potential, ownId === null ? null : { capacities, seekerId: ownId });
  const latest = potential.latest.value;
  // Where it does not load, the finder says the same.
  if (ownId === null || latest?.state !== 'ready') return null;
  const { fitting, partners } = latest.value;
  const gaining = countBothGain(partners);
  return (
    <p class="needs-preview" role="status">
      {fitting === 0 ? (
        ownText.couldHelpNobody
      ) : (
        <>
          {ownText.couldHelp(fitting)}
          {gaining > 0 ? `, ${ownText.couldGain(gaining, fitting > partners.length)}` : ''}.{' '}
          <a href={partnerLink({ capacities, seekerId: ownId })}>{ownText.seePartners}</a>
        </>
      )}
    </p>
  );
}
