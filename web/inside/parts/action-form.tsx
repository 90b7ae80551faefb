/** Starting a joint action: what is signed word for word, who sees it, how many it takes and until when. */
import { useState } from 'preact/hooks';
import { LONGEST_SIGNING_DAYS, MOST_SIGNERS } from '#core/requests/limits.ts';
import { RESPONSE_KINDS } from '#core/requests/stages.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  type ActionDraft,
  type ActionGround,
  actionFrom,
  lacksOf,
  modesWithin,
  newActionDraft,
} from '../state/action-draft.ts';
import { dayIn } from '../state/days.ts';
import { startAction } from '../state/requests.ts';
import { actionsText } from '../text/actions-text.ts';
import { requestsText } from '../text/requests-text.ts';
import { ActionAudience } from './action-audience.tsx';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';

const LONGEST_TITLE = 120;
const LONGEST_TEXT = 10_000;
const LEAST = 2;

export function ActionForm({ place, onCancel }: { place: ActionGround; onCancel: () => void }) {
  const { start: wording } = actionsText;
  const [draft, setDraft] = useState(() => newActionDraft(place));
  const [isTried, setTried] = useState(false);
  const change = (changed: Partial<ActionDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const lacks = lacksOf(draft);
  const send = () => {
    setTried(true);
    if (lacks.length === 0) startAction.run(actionFrom(draft, place.requestId));
  };
  return (
    <Form onSend={send}>
      <FormColumn>
        <PlainField>
          <Select
            label={wording.kind}
            choices={RESPONSE_KINDS.map((id) => ({ id, label: requestsText.responses.kinds[id] }))}
            chosen={draft.kind}
            onChoose={(kind) => change({ kind })}
          />
        </PlainField>
        <TextField
          label={wording.name}
          type="text"
          maxLength={LONGEST_TITLE}
          value={draft.title}
          onInput={(title) => change({ title })}
        />
        <LongText
          label={wording.text}
          hint={wording.textHint}
          maxLength={LONGEST_TEXT}
          lines={8}
          value={draft.text}
          onInput={(text) => change({ text })}
        />
        <ChoiceList
          title={wording.mode}
          choices={modesWithin(place.mode).map((id) => ({ id, ...wording.modes[id] }))}
          chosen={draft.mode}
          onChoose={(mode) => change({ mode })}
        />
        <ActionAudience draft={draft} isCoalitionGiven={place.coalitionId !== null} onChange={change} />
        <PlainField>
          <Select
            label={wording.atLeast}
            hint={wording.atLeastHint}
            choices={Array.from({ length: MOST_SIGNERS - LEAST + 1 }, (_, index) => index + LEAST).map((id) => ({
              id,
              label: actionsText.takes(id),
            }))}
            chosen={draft.atLeast}
            onChoose={(atLeast) => change({ atLeast })}
          />
        </PlainField>
        <DateField
          label={wording.signBy}
          hint={wording.signByHint}
          earliest={dayIn(1)}
          latest={dayIn(LONGEST_SIGNING_DAYS)}
          value={draft.signBy}
          onInput={(signBy) => change({ signBy })}
        />
        {draft.mode === 'public' ? (
          <Switch
            label={wording.confirm}
            isOn={draft.isConfirmed}
            onChange={(isConfirmed) => change({ isConfirmed })}
          />
        ) : null}
        {isTried && lacks.length > 0 ? (
          <ProblemNote problem={{ detail: lacks.map((one) => wording.missing[one]).join(' '), requestId: null }} />
        ) : null}
        <FormFoot>
          <Button type="submit" weight="main">
            {wording.go}
          </Button>
          <Button weight="plain" onClick={onCancel}>
            {wording.cancel}
          </Button>
        </FormFoot>
      </FormColumn>
    </Form>
  );
}
