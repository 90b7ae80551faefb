import { useRef } from 'preact/hooks';
import { AllSourcesNote } from '../../parts/all-sources-note.tsx';
import { KnownAddress } from '../../parts/known-address.tsx';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { useInquiry } from '../../state/inquiry.ts';
import { network } from '../../state/network.ts';
import { session } from '../../state/session.ts';
import { type Words, words } from '../../state/words.ts';
import { Desk } from '../../ui/desk.tsx';
import { Page } from '../../ui/page.tsx';
import { Ready, ReadyWhen } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { LossResults } from '../parts/loss-results.tsx';
import { WhatIfForm } from '../parts/what-if-form.tsx';
import { WorstLosses } from '../parts/worst-losses.tsx';
import { draft, loss, lossQuestionOf, worst, worstQuestionOf } from '../state/what-if.ts';
import { whatIfText } from '../text/what-if-text.ts';

export function WhatIfPage() {
  return (
    <Page title={whatIfText.title} lead={whatIfText.lead}>
      <Ready of={session} lines={8}>
        {({ account }) => (
          <>
            {account === null ? (
              <SignedOutNote />
            ) : (
              <Ready of={words}>
                {(known) => (
                  <KnownAddress words={known}>
                    <WhatIfDesk words={known} />
                  </KnownAddress>
                )}
              </Ready>
            )}
            <Section title={whatIfText.whyTitle}>
              <p>{whatIfText.why}</p>
            </Section>
            {account === null ? null : <AllSourcesNote />}
          </>
        )}
      </Ready>
    </Page>
  );
}

function WhatIfDesk({ words }: { words: Words }) {
  const results = useRef<HTMLHeadingElement>(null);
  const question = lossQuestionOf(draft.value);
  const worstQuestion = worstQuestionOf(draft.value);
  useInquiry(loss, question);
  useInquiry(worst, worstQuestion);
  const showResults = () => {
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView();
  };
  const losses = worst.latest.value;
  return (
    <>
      <Desk
        formTitle={whatIfText.form}
        form={<WhatIfForm draft={draft.value} words={words} nameOf={nameOf} onSend={showResults} />}
        answerTitle={whatIfText.results}
        answerRef={results}
        isBusy={loss.isBusy.value}
      >
        <LossResults draft={draft.value} words={words} latest={loss.latest.value} retry={() => loss.ask(question)} />
      </Desk>
      <Section title={whatIfText.worst} note={whatIfText.worstNote}>
        {losses === null ? null : (
          <ReadyWhen loaded={losses} retry={() => worst.ask(worstQuestion)} lines={8}>
            {(found) => <WorstLosses worst={found} draft={draft.value} words={words} onLook={showResults} />}
          </ReadyWhen>
        )}
      </Section>
    </>
  );
}

/** Until the network is there, and for whoever is not in it, the id stands for itself. */
function nameOf(id: string): string {
  const { value } = network.loaded;
  return (value.state === 'ready' ? value.value.members.find((member) => member.id === id)?.name : undefined) ?? id;
}
