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
import { Ready } from '../../ui/ready.tsx';
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

/** The worst losses are the answer until somebody is chosen, and stand under it from then on. */
function WhatIfDesk({ words }: { words: Words }) {
  const results = useRef<HTMLHeadingElement>(null);
  const question = lossQuestionOf(draft.value);
  useInquiry(loss, question);
  useInquiry(worst, worstQuestionOf(draft.value));
  const showResults = () => {
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView();
  };
  const worstLosses = <WorstLosses draft={draft.value} words={words} onLook={showResults} />;
  return (
    <>
      <Desk
        formTitle={whatIfText.form}
        form={<WhatIfForm draft={draft.value} words={words} nameOf={nameOf} onSend={showResults} />}
        answerTitle={question === null ? whatIfText.worst : whatIfText.results}
        answerRef={results}
        isBusy={loss.isBusy.value}
      >
        {question === null ? (
          worstLosses
        ) : (
          <LossResults draft={draft.value} words={words} latest={loss.latest.value} retry={() => loss.ask(question)} />
        )}
      </Desk>
      {question === null ? null : <Section title={whatIfText.worst}>{worstLosses}</Section>}
    </>
  );
}

/** Until the network is there, and for whoever is not in it, the id stands for itself. */
function nameOf(id: string): string {
  const { value } = network.loaded;
  return (value.state === 'ready' ? value.value.members.find((member) => member.id === id)?.name : undefined) ?? id;
}
