import { useEffect } from 'preact/hooks';
import type { Bridge, Bridges } from '../bridges-api.ts';
import { BridgeRow } from '../parts/bridge-row.tsx';
import { ProposeSlot } from '../parts/propose-slot.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { bridges } from '../state/bridges.ts';
import { bridgesText } from '../text/bridges-text.ts';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { Verdict } from '../ui/verdict.tsx';

export function BridgesPage() {
  // What somebody said on the page of one network stands in this list.
  useEffect(() => void bridges.renew(), []);
  return (
    <Page title={bridgesText.title} lead={bridgesText.lead}>
      <Ready of={bridges} lines={10}>
        {(answer) => <BridgeSections answer={answer} />}
      </Ready>
    </Page>
  );
}

function BridgeSections({ answer: { networks, may, sources } }: { answer: Bridges }) {
  const isProposed = ({ visibility }: Bridge) => visibility === 'private';
  const open = networks.filter((one) => !isProposed(one));
  const several = open.filter(({ memberCount }) => memberCount > 1);
  const thin = open.filter(({ memberCount }) => memberCount === 1);
  const nobody = open.filter(({ memberCount }) => memberCount === 0);
  return (
    <>
      {networks.length === 0 ? (
        <Section title={bridgesText.none}>
          <Prose paragraphs={bridgesText.noneText} />
        </Section>
      ) : (
        <Verdict
          headline={bridgesText.found(open.length)}
          details={[`${bridgesText.glance(several.length, thin.length, nobody.length)}.`]}
        />
      )}
      <BridgeSection
        title={bridgesText.proposed}
        note={may.change ? bridgesText.proposedNote : undefined}
        networks={networks.filter(isProposed)}
      />
      <BridgeSection title={bridgesText.thin} note={bridgesText.thinNote} networks={thin} />
      <BridgeSection title={bridgesText.several} networks={several} />
      <BridgeSection title={bridgesText.nobody} note={bridgesText.nobodyNote} networks={nobody} />
      {may.propose ? <ProposeSlot isCoordinator={may.change} /> : null}
      {sources.length > 0 ? <SourcesNote sources={sources} /> : null}
    </>
  );
}

function BridgeSection({ title, note, networks }: { title: string; note?: string; networks: readonly Bridge[] }) {
  if (networks.length === 0) return null;
  return (
    <Section title={title} note={note}>
      <Rows items={networks} keyOf={({ id }) => id}>
        {(bridge) => <BridgeRow bridge={bridge} />}
      </Rows>
    </Section>
  );
}
