/** A call that is open: to its seeker it looks the same whomever it reached. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Facts } from '../../ui/facts.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Call } from '../introductions-api.ts';
import { closeCall } from '../state/inbox.ts';
import { soughtWords } from '../state/introduction-words.ts';
import { actingText } from '../text/acting-text.ts';
import { introductionsText } from '../text/introductions-text.ts';
import { InboxCard } from './inbox-card.tsx';

export function CallCard({ call, words }: { call: Call; words: Words }) {
  const { call: wording, headlines, endsOn, words: names } = introductionsText;
  const what = soughtWords(call.question, words);
  return (
    <InboxCard
      headline={call.isBrokered ? actingText.broker.headline(what) : headlines.called(what)}
      mark={null}
      more={{
        sign: wording.more,
        content: (
          <>
            {call.words ? (
              <Facts facts={[{ name: names.seeker, value: <span class="inbox-card_words">{call.words}</span> }]} />
            ) : null}
            <p class="inbox-card_foot">{endsOn(text.day(call.endsOn))}</p>
            <SureButton
              action={wording.close}
              label={wording.closeOf(what)}
              question={wording.closeSure}
              onSure={() => closeCall.run(call.id)}
            />
          </>
        ),
      }}
    >
      <p>{call.isBrokered ? brokeredWords(call) : wording.meaning}</p>
    </InboxCard>
  );
}

function brokeredWords({ sentOn }: Call): string {
  const { waits, sentOn: sent } = actingText.broker;
  return sentOn === null ? waits : sent(text.day(sentOn));
}
