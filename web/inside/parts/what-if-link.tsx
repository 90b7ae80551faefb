/** The way from an organisation or a country to what its loss would do. */
import { fragmentOfWhatIf, type WhatIfDraft } from '../../state/what-if-link.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { whatIfText } from '../text/what-if-text.ts';
import './what-if-link.css';

export function WhatIfLink({ draft, isInRow }: { draft: WhatIfDraft; isInRow: boolean }) {
  const link = (
    <ButtonLink href={`/what-if#${fragmentOfWhatIf(draft)}`}>
      {draft.memberIds.length > 0 ? whatIfText.memberLink(draft.memberIds.length) : whatIfText.otherLink}
    </ButtonLink>
  );
  return isInRow ? link : <div class="what-if-link">{link}</div>;
}
