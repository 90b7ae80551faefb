import { useEffect } from 'preact/hooks';
import { ExportChoice } from '../parts/export-choice.tsx';
import { forgetExport } from '../state/export-file.ts';
import { type Wanted, wantedIn } from '../state/export-wanted.ts';
import { fragment } from '../state/location.ts';
import { network } from '../state/network.ts';
import { exportText } from '../text/export-text.ts';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';

const wording = exportText;

export function ExportPage() {
  useEffect(forgetExport, []);
  return (
    <Page title={wording.title} lead={wording.lead}>
      <Ready of={network} lines={10}>
        {(facts) => {
          const wanted = wantedIn(facts, fragment.value);
          return (
            <>
              <Section title={wording.what}>
                <WantedNote wanted={wanted} total={facts.members.length} />
              </Section>
              <Section title={wording.format}>
                <ExportChoice memberIds={wanted.memberIds} />
              </Section>
            </>
          );
        }}
      </Ready>
      <Section title={wording.picture}>
        <p>
          {wording.pictureSentence} <a href="/map#panel=share">{wording.toPicture}</a>
        </p>
      </Section>
      <Section title={wording.good}>
        <Prose paragraphs={wording.notes} />
      </Section>
      <Section title={wording.programs}>
        <p>
          {wording.programsSentence} <a href="/api-guide">{wording.toGuide}</a>
        </p>
      </Section>
    </Page>
  );
}

function WantedNote({ wanted: { memberIds, of }, total }: { wanted: Wanted; total: number }) {
  if (memberIds === null) {
    return (
      <p>
        {wording.all(total)} <a href="/members">{wording.toMembers}</a>
      </p>
    );
  }
  return (
    <>
      <p>{wording.some(memberIds.length)}</p>
      <p>
        {of.kind === 'coalition' ? wording.fromCoalition(of.name) : wording.fromFilter}{' '}
        {of.kind === 'filter' ? <a href={`/members#${of.fragment}`}>{wording.toFilter}</a> : null}{' '}
        <a href="/take-along">{wording.toAll}</a>
      </p>
    </>
  );
}
