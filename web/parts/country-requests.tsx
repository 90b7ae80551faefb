/** Open requests for solidarity in a country, as far as one may see them. */
import { RequestEntry } from '../inside/parts/request-entry.tsx';
import { requests } from '../inside/state/requests.ts';
import { threatName } from '../inside/state/threat-options.ts';
import { useResource } from '../state/resource.ts';
import { threats } from '../state/threats.ts';
import type { Words } from '../state/words.ts';
import { alertsText } from '../text/alerts-text.ts';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';

/** Nothing where there is none, or as long as they are on their way: the page stands without. */
export function CountryRequests({ country, words }: { country: string; words: Words }) {
  const [asked, known] = [useResource(requests), useResource(threats)];
  if (asked.state !== 'ready' || known.state !== 'ready') return null;
  const open = asked.value.requests.filter((request) => request.country === country && request.stage === 'open');
  if (open.length === 0) return null;
  return (
    <Section title={alertsText.requests} note={alertsText.requestsNote}>
      <Stack>
        <Rows items={open} keyOf={({ id }) => id} step={8}>
          {(request) => (
            <RequestEntry request={request} words={words} threatName={(id) => threatName(known.value.threats, id)} />
          )}
        </Rows>
        <p>
          <a href="/requests">{alertsText.allRequests}</a>
        </p>
      </Stack>
    </Section>
  );
}
