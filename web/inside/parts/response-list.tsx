/** What came to a request, as far as one may see it: one's own first. */
import { Section } from '../../ui/section.tsx';
import type { RequestWhole } from '../requests-api.ts';
import { requestsText } from '../text/requests-text.ts';
import { InboxCards } from './inbox-card.tsx';
import { ResponseCard } from './response-card.tsx';

export function ResponseList({ request }: { request: RequestWhole }) {
  const { responses: wording } = requestsText;
  const { responses, isOwn } = request;
  const sorted = [...responses.filter((one) => one.isOwn), ...responses.filter((one) => !one.isOwn)];
  return (
    <Section title={wording.title} note={wording.note}>
      {sorted.length === 0 ? (
        <p>{isOwn ? wording.ownNone : wording.none}</p>
      ) : (
        <InboxCards>
          {sorted.map((response) => (
            <ResponseCard request={request} response={response} key={response.id} />
          ))}
        </InboxCards>
      )}
    </Section>
  );
}
