/** One response: what is offered by whom, how far it is, and what one can make of it. */
import { useState } from 'preact/hooks';
import type { ResponseState } from '#core/requests/stages.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { RequestResponse, RequestWhole } from '../requests-api.ts';
import { takeStep } from '../state/requests.ts';
import { requestsText } from '../text/requests-text.ts';
import { PlainWords } from './plain-words.tsx';
import './response-card.css';
import { StageSteps } from './stage-steps.tsx';

const PROGRESS: readonly ResponseState[] = ['offered', 'agreed', 'under-way', 'done'];

type ResponseCardProps = { request: RequestWhole; response: RequestResponse };

export function ResponseCard({ request, response }: ResponseCardProps) {
  const { responses: wording } = requestsText;
  const { kind, state, level, owner, words, isOwn, contact, mayMoveTo } = response;
  const by = isOwn ? wording.yours : (owner?.name ?? wording.unnamed);
  const place = PROGRESS.indexOf(state);
  const name = wording.kinds[kind];
  return (
    <article class="response-card">
      <h3 class="response-card_title">{name}</h3>
      <p class="response-card_facts">
        {by} · {wording.seenBy[level]}
      </p>
      <PlainWords text={words} />
      {place < 0 ? (
        <p class="response-card_facts">{wording.states[state]}</p>
      ) : (
        <StageSteps label={wording.progress} names={wording.steps} current={place} />
      )}
      {place > 0 && (isOwn || request.isOwn) ? (
        <Facts facts={[{ name: wording.contact, value: <PlainWords text={contact ?? wording.contactNone} /> }]} />
      ) : null}
      {response.mayAgree ? <Agree request={request} response={response} /> : null}
      {mayMoveTo.length > 0 ? (
        <FormFoot>
          {mayMoveTo.map((to) => {
            const step = { id: request.id, step: 'move-response', responseId: response.id, state: to } as const;
            if (to === 'offered' || to === 'agreed') return null;
            const label = wording.moveOf(wording.moves[to], name);
            return to === 'dropped' ? (
              <SureButton
                action={wording.moves[to]}
                label={label}
                question={wording.dropSure}
                onSure={() => takeStep.run({ ...step, state: to })}
                key={to}
              />
            ) : (
              <Button label={label} onClick={() => takeStep.run({ ...step, state: to })} key={to}>
                {wording.moves[to]}
              </Button>
            );
          })}
        </FormFoot>
      ) : null}
    </article>
  );
}

/** A yes opens names to both sides, and says so before. */
function Agree({ request, response }: ResponseCardProps) {
  const { responses: wording } = requestsText;
  const [sharesContact, share] = useState(false);
  const name = wording.kinds[response.kind];
  return (
    <div class="response-card_yes">
      <p>{wording.agreeOpens}</p>
      <Switch label={wording.agreeContact} isOn={sharesContact} onChange={share} />
      <p class="response-card_facts">
        {wording.contactHow} <a href="/inbox">{wording.contactPlace}</a>.
      </p>
      <FormFoot>
        <Button
          weight="main"
          label={wording.agreeOf(name)}
          onClick={() =>
            takeStep.run({ id: request.id, step: 'agree-response', responseId: response.id, sharesContact })
          }
        >
          {wording.agree}
        </Button>
      </FormFoot>
    </div>
  );
}
