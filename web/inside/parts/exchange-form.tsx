/** Enters an event or a call for exchange, changes one, says what came of it, or removes it. */
import { useMemo, useState } from 'preact/hooks';
import { EXCHANGE_KINDS } from '#core/playbook-vocabulary.ts';
import { isWider } from '#core/visibility/wider.ts';
import type { Visibility } from '#core/vocabulary.ts';
import type { ExchangePage } from '../../bridges-api.ts';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import type { Words } from '../../state/words.ts';
import { exchangeText } from '../../text/exchange-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Section } from '../../ui/section.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { exchangeActions } from '../state/exchange.ts';
import { draftOf, type ExchangeDraft, savedFrom } from '../state/exchange-draft.ts';
import { ExchangeAboutFields } from './exchange-about-fields.tsx';
import { ExchangeTimeFields } from './exchange-time-fields.tsx';
import { FoldedForm } from './folded-form.tsx';
import { LevelSelect } from './level-select.tsx';

type ExchangeFormProps = {
  words: Words;
  today: string;
  page?: Pick<ExchangePage, 'exchange' | 'edit' | 'mayRemove'> | null;
  renew?: () => Promise<void>;
};

const NOTHING_TO_RENEW = async () => {};

export function ExchangeForm({ words, today, page = null, renew = NOTHING_TO_RENEW }: ExchangeFormProps) {
  const wording = exchangeText.form;
  const actions = useMemo(() => exchangeActions(renew), [renew]);
  const loaded = useResource(session);
  const isForNetwork = loaded.state === 'ready' && loaded.value.account?.role === 'coordinator';
  const isNew = page === null;
  return (
    <Section title={isNew ? wording.title : wording.own} note={isForNetwork ? wording.noteCoordinator : wording.note}>
      {isNew || page.edit ? (
        <FoldedForm summary={isNew ? wording.open : wording.change}>
          {() => (
            // Saved by somebody else in between, it begins again from what they saved.
            <Fields key={page?.edit?.revision} page={page} words={words} today={today} actions={actions} />
          )}
        </FoldedForm>
      ) : null}
      {page?.mayRemove ? (
        <>
          <SureButton
            action={wording.remove}
            label={`${wording.remove}: ${page.exchange.topic}`}
            question={wording.removeSure}
            onSure={() => actions.remove.run(page.exchange.id)}
          />
          <ActionNote of={actions.remove} />
        </>
      ) : null}
    </Section>
  );
}

type FieldsProps = {
  page: ExchangeFormProps['page'];
  words: Words;
  today: string;
  actions: ReturnType<typeof exchangeActions>;
};

function Fields({ page = null, words, today, actions }: FieldsProps) {
  const wording = exchangeText.form;
  const [draft, setDraft] = useState<ExchangeDraft>(() => draftOf(page?.exchange ?? null, page?.edit ?? null));
  const change = (part: Partial<ExchangeDraft>) => setDraft({ ...draft, ...part });
  const before: Visibility | null = page?.edit?.visibility ?? null;
  const asks = isWider(draft.visibility, before);
  const action = page === null ? wording.go : wording.save;
  const send = () => actions.save.run(savedFrom(draft, page?.exchange ?? null, page?.edit?.revision ?? 'new'));
  return (
    <Form onSend={() => (asks ? undefined : send())}>
      <ChoiceList
        title={wording.kind}
        choices={EXCHANGE_KINDS.map((id) => ({ id, ...wording.kinds[id] }))}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField
        label={wording.topic}
        type="text"
        maxLength={200}
        isRequired
        value={draft.topic}
        onInput={(topic) => change({ topic })}
      />
      <LongText
        label={wording.words}
        hint={wording.wordsHint}
        maxLength={4000}
        value={draft.note}
        onInput={(note) => change({ note })}
      />
      <ExchangeTimeFields draft={draft} today={today} isNew={page === null} onChange={change} />
      <TextField
        label={wording.link}
        hint={wording.linkHint}
        type="text"
        maxLength={1000}
        value={draft.link}
        onInput={(link) => change({ link })}
      />
      <ExchangeAboutFields draft={draft} words={words} onChange={change} />
      {page === null ? null : (
        <LongText
          label={wording.outcome}
          hint={wording.outcomeHint}
          maxLength={4000}
          value={draft.outcome}
          onInput={(outcome) => change({ outcome })}
        />
      )}
      <LevelSelect
        of={wording.of}
        level={draft.visibility}
        within="public"
        onChoose={(visibility) => change({ visibility })}
      />
      <FormFoot>
        {asks ? (
          <SureButton
            action={action}
            label={action}
            question={wording.wider[draft.visibility]}
            weight="normal"
            onSure={send}
          />
        ) : (
          <Button type="submit" weight="main">
            {action}
          </Button>
        )}
      </FormFoot>
      <ActionNote of={actions.save} />
    </Form>
  );
}
