import { readDescription } from '../api.ts';
import { EndpointEntry } from '../parts/endpoint-entry.tsx';
import { endpointsIn } from '../state/api-description.ts';
import { createResource } from '../state/resource.ts';
import { pagesText } from '../text/pages-text.ts';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';

const description = createResource(readDescription);

export function ApiGuidePage() {
  const { apiGuide } = pagesText;
  return (
    <Page title={apiGuide.title} lead={apiGuide.lead}>
      <Section title={apiGuide.access}>
        <Prose paragraphs={[apiGuide.accessSentence]} />
        <p>
          <a href="/account">{apiGuide.toTokens}</a>
        </p>
      </Section>
      <Section title={apiGuide.questions}>
        <Ready of={description} lines={9}>
          {(read) => (
            <Rows items={endpointsIn(read)} keyOf={({ method, path }) => `${method} ${path}`}>
              {(endpoint) => <EndpointEntry endpoint={endpoint} />}
            </Rows>
          )}
        </Ready>
      </Section>
      <Section title={apiGuide.problems}>
        <Prose paragraphs={[apiGuide.problemsSentence]} />
      </Section>
      <Section title={apiGuide.forPrograms}>
        <p>
          <a href="/api/openapi.json">/api/openapi.json</a>, {apiGuide.description}
        </p>
      </Section>
    </Page>
  );
}
