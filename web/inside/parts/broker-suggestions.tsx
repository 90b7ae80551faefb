/** Who could help with a need, for the coordinator who sends it on: at most two, and never to whom it says who asks. */

import type { Api } from '../../api.ts';
import { PartnerLeftOut } from '../../parts/partner-left-out.tsx';
import { useChange } from '../../parts/partner-results.tsx';
import { useInquiry } from '../../state/inquiry.ts';
import { languagesWith } from '../../state/languages.ts';
import { namesFrom } from '../../state/names.ts';
import { type PartnerSearch, partnerQuestionOf, WHERES } from '../../state/partner-question.ts';
import type { Words } from '../../state/words.ts';
import { partnersText } from '../../text/partners-text.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { ReadyWhen } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { BrokeredNeed } from '../acting-api.ts';
import { changeLook, chosenIds, look, searchFor, send, suggestions } from '../state/brokering.ts';
import { actingText } from '../text/acting-text.ts';
import { BrokerSuggestion } from './broker-suggestion.tsx';
import './broker-suggestions.css';

type BrokerSuggestionsProps = { need: BrokeredNeed; words: Words };

export function BrokerSuggestions({ need, words }: BrokerSuggestionsProps) {
  const wording = actingText.suggestions;
  const search = searchFor(need, look.value);
  const question = partnerQuestionOf(search);
  useInquiry(suggestions, question);
  const latest = suggestions.latest.value;
  const answer = latest?.state === 'ready' ? latest.value : null;
  const change = useChange(answer);
  return (
    <Section title={wording.title} note={wording.note}>
      <Stack>
        <div>
          <Conditions need={need} search={search} />
          <p class="broker-suggestions_change" role="status">
            {change ? partnersText.changed(change) : ''}
          </p>
        </div>
        {need.canSend > 0 ? null : (
          <p>
            {wording.wait} {need.nextOn === null ? null : actingText.needs.next(text.day(need.nextOn))}
          </p>
        )}
        {latest ? (
          <ReadyWhen loaded={latest} retry={() => suggestions.ask(question)} lines={8}>
            {(found) => <Found need={need} words={words} search={search} found={found} />}
          </ReadyWhen>
        ) : null}
      </Stack>
    </Section>
  );
}

function Conditions({ need, search }: { need: BrokeredNeed; search: PartnerSearch }) {
  const wording = actingText.suggestions;
  return (
    <div class="broker-suggestions_conditions">
      {need.question.country === null ? null : (
        <Select
          label={wording.where}
          choices={WHERES.map((id) => ({ id, label: partnersText.wheres[id] }))}
          chosen={search.where}
          onChoose={(where) => changeLook({ where })}
        />
      )}
      <Select
        label={wording.language}
        choices={[
          { id: '', label: wording.anyLanguage },
          ...languagesWith(search.language).map((id) => ({ id, label: text.language(id) })),
        ]}
        chosen={search.language ?? ''}
        onChoose={(language) => changeLook({ language: language === '' ? null : language })}
      />
      <Switch
        label={wording.quietOnly}
        isOn={search.stance === 'quiet'}
        onChange={(isQuiet) => changeLook({ isQuiet })}
      />
    </div>
  );
}

type FoundProps = BrokerSuggestionsProps & { search: PartnerSearch; found: Api['partners'] };

function Found({ need, words, search, found }: FoundProps) {
  const wording = actingText.suggestions;
  const names = namesFrom(words, [...found.named, ...found.partners.map(({ member }) => member)]);
  const sentIds = new Set(need.sent.flatMap(({ member }) => member?.id ?? []));
  const chosen = chosenIds.value.filter((id) => found.partners.some(({ member }) => member.id === id));
  const isFull = chosen.length >= need.canSend;
  return (
    <>
      {found.partners.length === 0 ? <p>{wording.none}</p> : null}
      <Rows items={found.partners} keyOf={({ member }) => member.id} step={5} isNumbered>
        {(partner) => (
          <BrokerSuggestion
            partner={partner}
            names={names}
            isChosen={chosen.includes(partner.member.id)}
            isFull={isFull}
            isSent={sentIds.has(partner.member.id)}
          />
        )}
      </Rows>
      <PartnerLeftOut search={search} names={names} answer={found} />
      {need.canSend > 0 && found.partners.length > 0 ? (
        <section class="broker-suggestions_bar" aria-label={wording.send}>
          <p class="broker-suggestions_count" role="status">
            {wording.chosen(chosen.length, need.canSend)}
          </p>
          {chosen.length > 0 ? (
            <Button weight="main" onClick={() => send.run({ id: need.id, helperIds: [...chosen] })}>
              {wording.send}
            </Button>
          ) : null}
        </section>
      ) : null}
      <ActionNote of={send} />
    </>
  );
}
