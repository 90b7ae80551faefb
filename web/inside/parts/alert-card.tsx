/** An alert with who told it, where it stands, and what can be done with it. */
import { useState } from 'preact/hooks';
import { ALERT_LEVELS, LONGEST_RETURN } from '#core/alerts/limits.ts';
import { AlertEntry } from '../../parts/alert-entry.tsx';
import { kindsOf } from '../../state/alert-kinds.ts';
import type { Words } from '../../state/words.ts';
import { text as words } from '../../text/text.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { AlertStep, KeptAlert } from '../alerts-api.ts';
import { changeAlert, openAlert, stepAlert, typedFrom } from '../state/alerts.ts';
import { alertCareText as text } from '../text/alert-care-text.ts';
import { AlertForm } from './alert-form.tsx';
import { FormColumn } from './form-column.tsx';

type AlertCardProps = { alert: KeptAlert; words: Words; isCoordinator: boolean };

export function AlertCard({ alert, words: known, isCoordinator }: AlertCardProps) {
  const { id, country, title, verifiedOn } = alert;
  const go = (step: AlertStep) => stepAlert.run({ step, country });
  const isChanging = openAlert.value === `change ${id}`;
  const isReturning = openAlert.value === `return ${id}`;
  return (
    <Stack>
      <AlertEntry
        alert={alert}
        {...kindsOf(alert.threatIds)}
        place={known.country(country)}
        note={standingOf(alert, isCoordinator)}
      />
      {alert.returned ? <Question {...alert.returned} /> : null}
      <ButtonRow>
        {isCoordinator && verifiedOn === null ? <VouchButtons alert={alert} onStep={go} /> : null}
        {isCoordinator && verifiedOn === null && alert.reporter ? (
          <Button label={text.doTo(text.back, title)} isExpanded={isReturning} onClick={() => toggle(`return ${id}`)}>
            {text.back}
          </Button>
        ) : null}
        {!isCoordinator && verifiedOn === null ? (
          <Button label={text.doTo(text.change, title)} isExpanded={isChanging} onClick={() => toggle(`change ${id}`)}>
            {text.change}
          </Button>
        ) : null}
        <SureButton
          action={isCoordinator ? text.takeDown : text.withdraw}
          label={text.doTo(isCoordinator ? text.takeDown : text.withdraw, title)}
          question={text.withdrawSure}
          onSure={() => go({ step: 'withdraw', id })}
        />
      </ButtonRow>
      {isReturning ? <ReturnForm onSend={(said) => go({ step: 'return', id, words: said })} /> : null}
      {isChanging ? (
        <AlertForm
          given={typedFrom(alert)}
          words={known}
          isPublishing={false}
          go={text.sendAgain}
          onSend={(typed) => changeAlert.run({ id, typed })}
        />
      ) : null}
    </Stack>
  );
}

/** Never to more than its reporter chose. */
function VouchButtons({ alert: { id, title, level, fingerprint }, onStep }: VouchProps) {
  return (
    <>
      {ALERT_LEVELS.filter((one) => one === level || level === 'public').map((one) => (
        <SureButton
          key={one}
          action={text.vouch[one]}
          label={text.doTo(text.vouch[one], title)}
          question={text.vouchSure[one]}
          weight="normal"
          onSure={() => onStep({ step: 'verify', id, level: one, fingerprint })}
        />
      ))}
    </>
  );
}

type VouchProps = { alert: KeptAlert; onStep: (step: AlertStep) => void };

function ReturnForm({ onSend }: { onSend: (words: string) => void }) {
  const [said, setSaid] = useState('');
  return (
    <Form onSend={() => (said.trim() === '' ? undefined : onSend(said.trim()))}>
      <FormColumn>
        <LongText label={text.backWords} maxLength={LONGEST_RETURN} value={said} onInput={setSaid} />
        <div>
          <Button type="submit">{text.backGo}</Button>
        </div>
      </FormColumn>
    </Form>
  );
}

function Question({ day, words: said }: { day: string; words: string | null }) {
  return <p>{said === null ? text.questionGone : text.question(words.day(day), said)}</p>;
}

function standingOf({ verifiedOn, returned, reporter, reportedOn, level }: KeptAlert, isCoordinator: boolean): string {
  const state =
    verifiedOn !== null ? text.states.verified(words.day(verifiedOn)) : text.states[returned ? 'returned' : 'waiting'];
  const teller = reporter ? text.toldBy(reporter.name) : text.toldByNobody;
  const told = reportedOn ? `${teller} ${text.toldOn(words.day(reportedOn))}` : teller;
  return [state, text.shownTo[level], ...(isCoordinator ? [told] : [])].join(' · ');
}

function toggle(form: string): void {
  openAlert.value = openAlert.value === form ? null : form;
}
