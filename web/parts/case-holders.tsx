/** What a case took, and who has that here. */
import type { WholeCase } from '../cases-api.ts';
import { partnerLink } from '../state/partner-link.ts';
import { respondLink } from '../state/respond-link.ts';
import type { Words } from '../state/words.ts';
import { casesText } from '../text/cases-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import './case-holders.css';

type Holders = WholeCase['holders'][number];

export function CaseHolders({ whole, words }: { whole: WholeCase; words: Words }) {
  const { holders, case: one } = whole;
  if (holders.length === 0) return null;
  const [threat] = whole.threats;
  const place = one.country === null ? null : words.country(one.country);
  return (
    <Section title={casesText.took} note={casesText.tookNote(place)}>
      <Stack>
        <Rows items={holders} keyOf={({ capacityId }) => capacityId}>
          {(line) => <HolderLine line={line} country={one.country} words={words} />}
        </Rows>
        <ButtonRow>
          {threat === undefined ? null : (
            <ButtonLink href={respondLink({ threatId: threat.id, country: one.country })} weight="main">
              {casesText.respondTo(threat.labels.en)}
            </ButtonLink>
          )}
          <ButtonLink href={partnerLink({ capacities: holders, country: one.country })}>
            {casesText.findHolders}
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </Section>
  );
}

function HolderLine({ line, country, words }: { line: Holders; country: string | null; words: Words }) {
  const { capacityId, here, hereCount, outsideCount } = line;
  return (
    <div class="case-holders">
      <h3 class="case-holders_name">
        <a href={partnerLink({ capacities: [{ capacityId }], country })}>{words.capacity(capacityId)}</a>
      </h3>
      <div class="case-holders_who">
        {hereCount === 0 ? (
          <p class="case-holders_none">{casesText.nobodyHere}</p>
        ) : (
          <ul class="case-holders_list">
            {here.map(({ id, name }) => (
              <li key={id}>
                <a href={`/members/${id}`}>{name}</a>
              </li>
            ))}
            {hereCount > here.length ? <li>{casesText.andMore(hereCount - here.length)}</li> : null}
          </ul>
        )}
        {outsideCount > 0 ? <p class="case-holders_outside">{casesText.fromOutside(outsideCount)}</p> : null}
      </div>
    </div>
  );
}
