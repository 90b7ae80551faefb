import { useEffect } from 'preact/hooks';
import type { Exchange, Exchanges } from '../bridges-api.ts';
import { ExchangeFormSlot } from '../parts/exchange-form-slot.tsx';
import { ExchangeRow } from '../parts/exchange-row.tsx';
import { exchanges } from '../state/exchanges.ts';
import { useResource } from '../state/resource.ts';
import { signInFrom } from '../state/return-path.ts';
import { session } from '../state/session.ts';
import { type Words, words } from '../state/words.ts';
import { exchangeText } from '../text/exchange-text.ts';
import { identityText } from '../text/identity-text.ts';
import { Fold } from '../ui/fold.tsx';
import { Page } from '../ui/page.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';

export function ExchangesPage() {
  useEffect(() => void exchanges.renew(), []);
  return (
    <Page title={exchangeText.title} lead={exchangeText.lead}>
      <Ready of={words}>
        {(known) => (
          <Ready of={exchanges} lines={10}>
            {(answer) => <ExchangeSections answer={answer} words={known} />}
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

type ExchangeSectionsProps = { answer: Exchanges; words: Words };

function ExchangeSections({ answer: { ahead, past, today, mayWrite }, words }: ExchangeSectionsProps) {
  return (
    <>
      {ahead.length === 0 ? (
        <Section title={exchangeText.none}>
          <Prose paragraphs={exchangeText.noneText} />
        </Section>
      ) : (
        <Section title={exchangeText.ahead} note={exchangeText.notKept}>
          <ExchangeRows exchanges={ahead} words={words} />
        </Section>
      )}
      {past.length > 0 ? (
        <Section title={exchangeText.pastTitle}>
          <Fold summary={exchangeText.past(past.length)}>{() => <ExchangeRows exchanges={past} words={words} />}</Fold>
        </Section>
      ) : null}
      {mayWrite ? <ExchangeFormSlot today={today} words={words} /> : <SignInToEnter />}
    </>
  );
}

/** Nothing for those who are signed in and only read. */
function SignInToEnter() {
  const loaded = useResource(session);
  if (loaded.state !== 'ready' || loaded.value.account !== null) return null;
  return (
    <Section title={exchangeText.form.title}>
      <p>
        {exchangeText.join} <a href={signInFrom('/exchange', '')}>{identityText.signIn.title}</a>
      </p>
    </Section>
  );
}

function ExchangeRows({ exchanges: shown, words }: { exchanges: readonly Exchange[]; words: Words }) {
  return (
    <Rows items={shown} keyOf={({ id }) => id} step={20}>
      {(exchange) => <ExchangeRow exchange={exchange} words={words} />}
    </Rows>
  );
}
