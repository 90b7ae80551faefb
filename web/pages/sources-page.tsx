import { useEffect } from 'preact/hooks';
import type { Api } from '../api.ts';
import { EmptyNetwork } from '../parts/empty-network.tsx';
import { SourceEntry } from '../parts/source-entry.tsx';
import { fragment } from '../state/location.ts';
import { sources } from '../state/sources.ts';
import { aboutText } from '../text/about-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';

export function SourcesPage() {
  return (
    <Page title={pagesText.sources.title} lead={pagesText.sources.lead}>
      <Ready of={sources}>
        {({ sources }) =>
          sources.length === 0 ? (
            <EmptyNetwork />
          ) : (
            <>
              <Section title={pagesText.sources.title}>
                <SourceList sources={sources} />
              </Section>
              <Section title={aboutText.data}>
                <Prose paragraphs={[pagesText.sources.promise]} />
              </Section>
            </>
          )
        }
      </Ready>
    </Page>
  );
}

function SourceList({ sources }: Api['sources']) {
  const wanted = fragment.value;
  useEffect(() => {
    if (wanted !== '') document.getElementById(wanted)?.scrollIntoView();
  }, [wanted]);
  return (
    <Rows items={sources} keyOf={(source) => source.id}>
      {(source) => <SourceEntry source={source} />}
    </Rows>
  );
}
