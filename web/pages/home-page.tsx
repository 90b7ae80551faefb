import { AllSourcesNote } from '../parts/all-sources-note.tsx';
import { EmptyNetwork } from '../parts/empty-network.tsx';
import { Figures } from '../parts/figures.tsx';
import { Globe } from '../parts/globe.tsx';
import { JobList } from '../parts/job-list.tsx';
import { SectorChart } from '../parts/sector-chart.tsx';
import { WaitingSlot } from '../parts/waiting-slot.tsx';
import { network } from '../state/network.ts';
import { useResource } from '../state/resource.ts';
import { words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';

export function HomePage() {
  const { home } = pagesText;
  return (
    <Page title={home.title} lead={home.lead} picture={<Globe />}>
      <WaitingSlot />
      <Section title={home.jobs}>
        <JobList />
      </Section>
      <Section title={home.held}>
        <Ready of={network} lines={7}>
          {({ members, coalitions, ties }) =>
            members.length === 0 ? (
              <EmptyNetwork />
            ) : (
              <>
                <HeldFigures memberCount={members.length} coalitionCount={coalitions.length} tieCount={ties.length} />
                <SectorChart members={members} />
              </>
            )
          }
        </Ready>
      </Section>
      <Section title={home.forWhom}>
        <Prose paragraphs={[home.forWhomSentence]} />
      </Section>
      <Section title={home.safety}>
        <Prose paragraphs={[home.safetySentence]} />
        <p>
          <a href="/about">{home.more}</a>
        </p>
      </Section>
      <AllSourcesNote />
    </Page>
  );
}

type HeldFiguresProps = { memberCount: number; coalitionCount: number; tieCount: number };

function HeldFigures({ memberCount, coalitionCount, tieCount }: HeldFiguresProps) {
  const { counts } = pagesText.home;
  const loaded = useResource(words);
  const known = loaded.state === 'ready' ? loaded.value : { countries: [], capacities: [] };
  const countryCount = known.countries.filter((country) => country.memberCount > 0).length;
  const capacityCount = known.capacities.filter((capacity) => capacity.memberCount > 0).length;
  return (
    <Figures
      figures={[
        { value: memberCount, name: counts.members(memberCount), href: '/members' },
        { value: countryCount, name: counts.countries(countryCount), href: '/countries' },
        { value: capacityCount, name: counts.capacities(capacityCount), href: '/partners' },
        { value: coalitionCount, name: counts.coalitions(coalitionCount) },
        { value: tieCount, name: counts.ties(tieCount), href: '/map' },
      ]}
    />
  );
}
