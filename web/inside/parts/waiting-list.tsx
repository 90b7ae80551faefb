/** What waits for a coordinator, before everything else. */
import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { waiting } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';
import { BudgetList } from './budget-list.tsx';
import { ClaimantLink, ClaimList } from './claim-list.tsx';

export function WaitingList() {
  const region = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(region);
  return (
    <div ref={region}>
      <Section title={deskText.waits} headingRef={heading}>
        <Stack>
          <ClaimantLink />
          <Ready of={waiting} lines={3}>
            {({ claims, isMore, overBudget }) => (
              <>
                {claims.length + overBudget.length === 0 ? <p>{deskText.waitsNone}</p> : null}
                <ClaimList claims={claims} isMore={isMore} />
                {overBudget.length > 0 ? <BudgetList accounts={overBudget} /> : null}
              </>
            )}
          </Ready>
          <p>
            <a href="/invitations">{deskText.toInvitations}</a>
          </p>
        </Stack>
      </Section>
    </div>
  );
}
