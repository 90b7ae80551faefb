import { useRef } from 'preact/hooks';
import type { Api } from '../api.ts';
import { AllSourcesNote } from '../parts/all-sources-note.tsx';
import { KnownAddress } from '../parts/known-address.tsx';
import { PartnerForm } from '../parts/partner-form.tsx';
import { PartnerResults } from '../parts/partner-results.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { useInquiry } from '../state/inquiry.ts';
import { isAsking, partnerQuestionOf } from '../state/partner-question.ts';
import { partners, search } from '../state/partner-search.ts';
import { useSettled } from '../state/settled.ts';
import { type Words, words } from '../state/words.ts';
import { partnersText } from '../text/partners-text.ts';
import { Desk } from '../ui/desk.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';

export function PartnersPage() {
  return (
    <Page title={partnersText.title} lead={partnersText.lead}>
      <Ready of={words}>
        {(known) => (
          <KnownAddress words={known}>
            <PartnerDesk words={known} />
          </KnownAddress>
        )}
      </Ready>
    </Page>
  );
}

function PartnerDesk({ words }: { words: Words }) {
  const results = useRef<HTMLHeadingElement>(null);
  const asked = search.value;
  const question = isAsking(asked) ? partnerQuestionOf(asked) : null;
  useInquiry(partners, useSettled(question));
  const latest = partners.latest.value;
  const answer: Api['partners'] | null = latest?.state === 'ready' ? latest.value : null;
  const showResults = () => {
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView();
  };
  return (
    <>
      <Desk
        formTitle={partnersText.form}
        form={<PartnerForm search={asked} words={words} answer={answer} onSend={showResults} />}
        answerTitle={partnersText.results}
        answerRef={results}
        isBusy={partners.isBusy.value}
      >
        <PartnerResults search={asked} words={words} latest={latest} retry={() => partners.ask(question)} />
      </Desk>
      {answer ? <SourcesNote sources={answer.sources} /> : <AllSourcesNote />}
    </>
  );
}
