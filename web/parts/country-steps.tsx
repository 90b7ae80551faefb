/** What can be done next in a country. */
import { coalitionLink } from '../state/coalition-link.ts';
import { partnerLink } from '../state/partner-link.ts';
import { requestLink } from '../state/request-link.ts';
import { respondLink } from '../state/respond-link.ts';
import { alertsText } from '../text/alerts-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { WhatIfSlot } from './what-if-slot.tsx';

export function CountrySteps({ country }: { country: string }) {
  return (
    <ButtonRow>
      <ButtonLink weight="main" href={respondLink({ threatId: null, country })}>
        {alertsText.respond}
      </ButtonLink>
      <ButtonLink href={requestLink({ country })}>{alertsText.request}</ButtonLink>
      <ButtonLink href={partnerLink({ country })}>{pagesText.country.find}</ButtonLink>
      <ButtonLink href={coalitionLink(country)}>{pagesText.country.form}</ButtonLink>
      <WhatIfSlot country={country} isInRow />
    </ButtonRow>
  );
}
