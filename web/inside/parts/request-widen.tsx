/** Letting more know of a request than did: what that opens stands before it is done, as it cannot be narrowed again. */
import { useState } from 'preact/hooks';
import { MODES, type Mode } from '#core/vocabulary.ts';
import { text } from '../../text/text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Form } from '../../ui/form.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { RequestStep, RequestWhole } from '../requests-api.ts';
import { takeStep } from '../state/requests.ts';
import { requestsText } from '../text/requests-text.ts';

const TO_CHOOSE = ['network', 'public'] as const;
type Wider = (typeof TO_CHOOSE)[number];

export function RequestWiden({ request }: { request: RequestWhole }) {
  const { run: wording } = requestsText;
  const wider = widerThan(request.mode);
  const [chosen, choose] = useState<Wider>(wider[0] ?? 'public');
  const step = stepTo(chosen, request);
  const { excluded, showsSeeker } = request;
  return (
    <Form onSend={() => undefined}>
      <p>{wording.widenNote}</p>
      <ChoiceList
        title={wording.widenTo}
        choices={wider.map((id) => ({ id, label: requestsText.modes[id], sentence: wording.widenOpens[id] }))}
        chosen={chosen}
        onChoose={choose}
      />
      {chosen === 'public' && excluded.length > 0 ? (
        <p>{wording.widenExcluded(text.list(excluded.map(({ name }) => name)))}</p>
      ) : null}
      <p>{showsSeeker ? wording.widenNamed : wording.widenUnnamed}</p>
      {step === null ? null : (
        <SureButton
          action={wording.widenDo}
          label={wording.widenDo}
          question={wording.widenSure}
          weight="normal"
          onSure={() => takeStep.run(step)}
        />
      )}
    </Form>
  );
}

function widerThan(mode: Mode): Wider[] {
  return TO_CHOOSE.filter((one) => MODES.indexOf(one) > MODES.indexOf(mode));
}

/** All of its words again, for the wider mode. */
function stepTo(to: Wider, request: RequestWhole): RequestStep | null {
  const { id, title, what, needs, threatIds, country, by, urgency, showsSeeker, excluded } = request;
  if (title === null || what === null || urgency === null) return null;
  const words = { title, what, needs, threatIds, country, by, urgency, showsSeeker: showsSeeker ?? false };
  const excludedIds = excluded.map((one) => one.id);
  return {
    id,
    step: 'widen',
    to: to === 'public' ? { mode: to, ...words, confirmed: true } : { mode: to, ...words, excludedIds },
  };
}
