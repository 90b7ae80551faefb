import { compareText } from '#core/network.ts';
import { MESSAGE_STAGES } from '#core/playbook-vocabulary.ts';
import type { Api } from '../api.ts';
import type { MessageBrief } from '../messages-api.ts';
import { KnownAddress } from '../parts/known-address.tsx';
import { MessageEntry } from '../parts/message-entry.tsx';
import { fragment, replaceFragment } from '../state/location.ts';
import { fitsFilter, fragmentOfFilter, type MessageFilter, messageFilterFrom } from '../state/message-filter.ts';
import { messageList } from '../state/messages.ts';
import { threats } from '../state/threats.ts';
import { type Words, words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Desk } from '../ui/desk.tsx';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Select } from '../ui/select.tsx';
import { Verdict } from '../ui/verdict.tsx';

export function MessagesPage() {
  return (
    <Page title={messagesText.title} lead={messagesText.lead}>
      <ButtonRow>
        <ButtonLink weight="main" href="/messages/new">
          {messagesText.start}
        </ButtonLink>
      </ButtonRow>
      <Ready of={words}>
        {(known) => (
          <KnownAddress words={known}>
            <Ready of={threats}>
              {(faced) => (
                <Ready of={messageList}>
                  {({ messages }) => <Library messages={messages} threats={faced.threats} words={known} />}
                </Ready>
              )}
            </Ready>
          </KnownAddress>
        )}
      </Ready>
    </Page>
  );
}

type LibraryProps = { messages: readonly MessageBrief[]; threats: Api['threats']['threats']; words: Words };

function Library({ messages, threats, words }: LibraryProps) {
  if (messages.length === 0) {
    return <Verdict isQuiet headline={messagesText.empty} details={[messagesText.emptyHint]} />;
  }
  const filter = messageFilterFrom(fragment.value);
  const threatName = new Map(threats.map(({ id, labels }) => [id, labels.en]));
  const fitting = messages.filter((message) => fitsFilter(message, filter));
  const isUnknown = filter.threatId !== null && !threatName.has(filter.threatId);
  return (
    <Desk
      formTitle={messagesText.filter}
      form={<FilterForm filter={filter} messages={messages} threatName={threatName} words={words} />}
      answerTitle={messagesText.results}
      isBusy={false}
    >
      <Verdict
        headline={fitting.length === 0 ? messagesText.none : messagesText.found(fitting.length)}
        details={isUnknown ? [pagesText.unknownWords(filter.threatId ?? '')] : []}
        hints={fitting.length === 0 ? [messagesText.noneHint] : []}
      />
      <Rows items={fitting} keyOf={({ id }) => id} step={20}>
        {(message) => (
          <MessageEntry
            message={message}
            words={words}
            threats={message.threatIds.map((id) => threatName.get(id) ?? id)}
            language={filter.language}
          />
        )}
      </Rows>
    </Desk>
  );
}

type FilterFormProps = {
  filter: MessageFilter;
  messages: readonly MessageBrief[];
  threatName: ReadonlyMap<string, string>;
  words: Words;
};

/** Offers only what some message has, so that no choice leads to nothing. */
function FilterForm({ filter, messages, threatName, words }: FilterFormProps) {
  const change = (part: Partial<MessageFilter>) => replaceFragment(fragmentOfFilter({ ...filter, ...part }));
  const threatIds = messages.flatMap((one) => one.threatIds);
  const countries = messages.flatMap(({ country }) => (country === null ? [] : [country]));
  const languages = messages.flatMap(({ texts }) => texts.map(({ language }) => language));
  return (
    <Form onSend={() => undefined}>
      <Select
        label={messagesText.threat}
        choices={choicesFrom(messagesText.anyThreat, threatIds, (id) => threatName.get(id) ?? id)}
        chosen={filter.threatId ?? ''}
        onChoose={(id) => change({ threatId: id || null })}
      />
      <Select
        label={messagesText.country}
        choices={choicesFrom(messagesText.anyCountry, countries, words.country)}
        chosen={filter.country ?? ''}
        onChoose={(code) => change({ country: code || null })}
      />
      <Select
        label={messagesText.language}
        choices={choicesFrom(messagesText.anyLanguage, languages, text.language)}
        chosen={filter.language ?? ''}
        onChoose={(code) => change({ language: code || null })}
      />
      <Select
        label={messagesText.stage}
        choices={[
          { id: '', label: messagesText.anyStage },
          ...MESSAGE_STAGES.map((id) => ({ id, label: messagesText.stages[id] })),
        ]}
        chosen={filter.stage ?? ''}
        onChoose={(id) => change({ stage: MESSAGE_STAGES.find((one) => one === id) ?? null })}
      />
    </Form>
  );
}

function choicesFrom(any: string, ids: readonly string[], nameOf: (id: string) => string) {
  const named = [...new Set(ids)].map((id) => ({ id, label: nameOf(id) }));
  return [{ id: '', label: any }, ...named.sort((one, other) => compareText(one.label, other.label))];
}
