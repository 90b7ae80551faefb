import { useMemo } from 'preact/hooks';
import { type BridgePage as Answer, bridgesApi } from '../bridges-api.ts';
import { BridgeSlot } from '../parts/bridge-slot.tsx';
import { CarryDesk } from '../parts/carry-desk.tsx';
import { KnownAddress } from '../parts/known-address.tsx';
import { MemberRow } from '../parts/member-row.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import type { Params } from '../routes.ts';
import { createResource, isNotFound } from '../state/resource.ts';
import { siteName } from '../state/site-name.ts';
import { type Words, words } from '../state/words.ts';
import { bridgesText } from '../text/bridges-text.ts';
import { Facts } from '../ui/facts.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';
import { NotFoundPage } from './not-found-page.tsx';

export function BridgePage({ params }: { params: Params }) {
  const id = params['id'] ?? '';
  const bridge = useMemo(() => createResource(() => bridgesApi.bridge(id)), [id]);
  const { value } = bridge.loaded;
  if (isNotFound(value)) return <NotFoundPage />;
  const network = value.state === 'ready' ? value.value.network : null;
  return (
    <Page
      title={network?.name ?? bridgesText.loading}
      lead={network?.note}
      above={<a href="/bridges">{bridgesText.title}</a>}
    >
      <Ready of={words}>
        {(known) => (
          <Ready of={bridge} lines={10}>
            {(answer) => <BridgeSections answer={answer} words={known} renew={bridge.renew} />}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

type BridgeSectionsProps = { answer: Answer; words: Words; renew: () => Promise<void> };

function BridgeSections({ answer: { network, members, may, sources }, words, renew }: BridgeSectionsProps) {
  return (
    <>
      <Section title={bridgesText.about}>
        <Facts facts={factsOf(network)} />
      </Section>
      {may.say ? <BridgeSlot of="editors" network={network} renew={renew} /> : null}
      <Section title={bridgesText.who}>
        {members.length === 0 ? (
          <p>{bridgesText.whoNobody}</p>
        ) : (
          <Rows items={members} keyOf={({ id }) => id} step={20}>
            {(member) => <MemberRow member={member} />}
          </Rows>
        )}
      </Section>
      <Section title={bridgesText.carry.title(network.acronym ?? network.name)} note={bridgesText.carry.sentence}>
        <KnownAddress words={words}>
          <CarryDesk network={network} words={words} />
        </KnownAddress>
      </Section>
      {may.change ? <BridgeSlot of="coordinators" network={network} renew={renew} /> : null}
      {sources.length > 0 ? <SourcesNote sources={sources} /> : null}
    </>
  );
}

function factsOf({ kind, acronym, website }: Answer['network']) {
  const facts: { name: string; value: preact.ComponentChildren }[] = [
    { name: bridgesText.kind, value: bridgesText.kinds[kind] },
  ];
  if (acronym) facts.push({ name: bridgesText.acronym, value: acronym });
  if (website) {
    const link = (
      <a href={website} rel="noreferrer noopener external">
        {siteName(website)}
      </a>
    );
    facts.push({ name: bridgesText.website, value: link });
  }
  return facts;
}
