import { aboutText } from '../text/about-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Section } from '../ui/section.tsx';

export function AboutPage() {
  const about = aboutText;
  return (
    <Page title={about.title} lead={about.lead}>
      <Section title={about.what}>
        <Prose paragraphs={about.whatText} />
      </Section>
      <Section title={about.joining}>
        <Prose paragraphs={about.joiningText} />
      </Section>
      <Section title={about.data}>
        <Prose paragraphs={about.dataText} />
        <p>
          <a href="/sources">{pagesText.sourcesNote.all}</a>
        </p>
      </Section>
      <Section title={about.limits}>
        <Prose paragraphs={about.limitsText} />
      </Section>
      <Section title={about.privacy}>
        <Prose paragraphs={about.privacyText} />
      </Section>
      <Section title={about.accessibility}>
        <Prose paragraphs={about.accessibilityText} />
      </Section>
    </Page>
  );
}
