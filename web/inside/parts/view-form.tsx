/** Changing a view that one keeps: its words, the order of its steps, and who can open it. */
import { useEffect, useState } from 'preact/hooks';
import type { ViewLevel } from '#core/views/limits.ts';
import type { Account } from '../../api.ts';
import { session } from '../../state/session.ts';
import { viewsText } from '../../text/views-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { FieldGroup, Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { KeptView, ViewStep } from '../../views-api.ts';
import {
  changeView,
  forgetViewForm,
  isChanged,
  lackingIn,
  lookAsAnyone,
  movedStep,
  type ViewDraft,
  viewPreview,
} from '../state/view-form.ts';
import './view-form.css';

const wording = viewsText.form;

type ViewFormProps = { view: KeptView; onChanged: () => Promise<void>; onClose: () => void };

export function ViewForm({ view, onChanged, onClose }: ViewFormProps) {
  useEffect(forgetViewForm, []);
  const { title, note, visibility, steps, revision } = view;
  const [draft, setDraft] = useState<ViewDraft>({ title, note, visibility, steps });
  const set = (change: Partial<ViewDraft>) => {
    isChanged.value = false;
    setDraft({ ...draft, ...change });
  };
  const preview = viewPreview.value?.of === JSON.stringify(draft) ? viewPreview.value.seen : null;
  const isPublic = draft.visibility === 'public';
  const save = (fingerprint: string | null) =>
    changeView.run({ change: { id: view.id, ...draft, fingerprint, revision: revision ?? '' }, onChanged });
  const send = () => {
    if (draft.title.trim() === '') return;
    if (isPublic) lookAsAnyone.run(draft);
    else save(null);
  };
  return (
    <Section title={viewsText.changeTitle}>
      <Form onSend={send}>
        <TextField
          label={wording.name}
          type="text"
          maxLength={120}
          isRequired
          value={draft.title}
          onInput={(next) => set({ title: next })}
        />
        <LongText
          label={wording.note}
          hint={wording.noteHint}
          maxLength={1000}
          lines={2}
          value={draft.note}
          onInput={(next) => set({ note: next })}
        />
        <Steps steps={draft.steps} onChange={(next) => set({ steps: next })} />
        <Ready of={session} lines={3}>
          {({ account }) =>
            account === null ? null : (
              <Readers account={account} chosen={draft.visibility} onChoose={(next) => set({ visibility: next })} />
            )
          }
        </Ready>
        {preview ? <Preview draft={draft} seen={preview.steps} /> : null}
        <FormFoot>
          {preview ? (
            <Button weight="main" onClick={() => save(preview.fingerprint)}>
              {viewsText.preview.publish}
            </Button>
          ) : (
            <Button weight="main" type="submit">
              {isPublic ? wording.look : wording.save}
            </Button>
          )}
          <Button weight="plain" onClick={onClose}>
            {wording.close}
          </Button>
        </FormFoot>
        <ActionNote of={lookAsAnyone} meanwhile={wording.looking} />
        <ActionNote of={changeView} />
        <p role="status">{isChanged.value ? wording.saved : null}</p>
      </Form>
    </Section>
  );
}

type StepsProps = { steps: readonly ViewStep[]; onChange: (steps: ViewStep[]) => void };

function Steps({ steps, onChange }: StepsProps) {
  const put = (place: number, change: Partial<ViewStep>) =>
    onChange(steps.map((step, index) => (index === place ? { ...step, ...change } : step)));
  return (
    <Stack>
      {steps.map((step, place) => (
        <FieldGroup title={viewsText.step(place + 1)} key={`${place} of ${steps.length}`}>
          <TextField
            label={wording.stepTitle}
            type="text"
            maxLength={120}
            value={step.title}
            onInput={(title) => put(place, { title })}
          />
          <LongText
            label={wording.stepText}
            hint={wording.stepTextHint}
            maxLength={4000}
            value={step.text}
            onInput={(words) => put(place, { text: words })}
          />
          {steps.length > 1 ? (
            <Order
              place={place}
              count={steps.length}
              onMove={(by) => onChange(movedStep(steps, place, by))}
              onTakeOut={() => onChange(steps.filter((_, index) => index !== place))}
            />
          ) : null}
        </FieldGroup>
      ))}
      <p class="view-form_hint">{wording.addHint}</p>
    </Stack>
  );
}

type OrderProps = { place: number; count: number; onMove: (by: 1 | -1) => void; onTakeOut: () => void };

function Order({ place, count, onMove, onTakeOut }: OrderProps) {
  return (
    <ButtonRow>
      {place > 0 ? (
        <Button label={wording.upNamed(place + 1)} onClick={() => onMove(-1)}>
          {wording.up}
        </Button>
      ) : null}
      {place < count - 1 ? (
        <Button label={wording.downNamed(place + 1)} onClick={() => onMove(1)}>
          {wording.down}
        </Button>
      ) : null}
      <SureButton
        action={wording.out}
        label={wording.outNamed(place + 1)}
        question={wording.outSure}
        onSure={onTakeOut}
      />
    </ButtonRow>
  );
}

type ReadersProps = { account: Account; chosen: ViewLevel; onChoose: (level: ViewLevel) => void };

function Readers({ account, chosen, onChoose }: ReadersProps) {
  const choices = levelsOf(account).map((id) => ({
    id,
    label: wording.levels[id],
    sentence: wording.levelSentences[id],
  }));
  const hints = [
    ...(chosen === 'private' ? [] : [wording.words]),
    ...(account.role === 'editor' ? [wording.whose] : []),
  ];
  return (
    <ChoiceList title={wording.who} hint={hints.join(' ')} choices={choices} chosen={chosen} onChoose={onChoose} />
  );
}

function levelsOf({ role, member }: Account): ViewLevel[] {
  if (role === 'coordinator') return ['private', 'network', 'public'];
  return role === 'editor' && member !== null ? ['private', 'network'] : ['private'];
}

function Preview({ draft, seen }: { draft: ViewDraft; seen: readonly ViewStep[] }) {
  const { title, complete, lacking, stepLine, asLink, warning } = viewsText.preview;
  const missing = lackingIn(draft.steps, seen);
  return (
    <section class="view-form_preview" aria-label={title}>
      <h3 class="view-form_title">{title}</h3>
      <p class="view-form_name">{draft.title}</p>
      {draft.note === '' ? null : <p>{draft.note}</p>}
      <ol class="view-form_steps">
        {seen.map((step, place) => (
          <li key={place}>
            <p>{stepLine(place + 1, step.title || draft.title)}</p>
            {step.text === '' ? null : <p class="view-form_text">{step.text}</p>}
            <a href={`/embed#${step.fragment}`} target="_blank" rel="noopener">
              {asLink}
            </a>
          </li>
        ))}
      </ol>
      <p>{missing === 0 ? complete : lacking(missing)}</p>
      <p class="view-form_hint">{warning}</p>
    </section>
  );
}
