/** A joint action: what is signed, what it takes, and either the seal or who acts. */
import { text } from '../../text/text.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { JointAction } from '../requests-api.ts';
import { takeActionStep } from '../state/requests.ts';
import { actionsText } from '../text/actions-text.ts';
import { requestsText } from '../text/requests-text.ts';
import './action-card.css';
import { ActionSign } from './action-sign.tsx';
import { ModeSign } from './mode-sign.tsx';
import { PlainWords } from './plain-words.tsx';

type ActionCardProps = {
  action: JointAction;
  /** Whether it stands among others, and leads to a page of its own that has its name. */
  isListed?: boolean;
};

export function ActionCard({ action, isListed = false }: ActionCardProps) {
  const { sign: wording } = actionsText;
  const { id, title, mode, kind, own, stage, may } = action;
  return (
    <article class="action-card">
      {isListed ? (
        <h3 class="action-card_title">
          <a href={`/actions/${id}`}>{title}</a>
        </h3>
      ) : null}
      <p class="action-card_signs">
        <ModeSign mode={mode} /> {requestsText.responses.kinds[kind]}
      </p>
      <PlainWords text={action.text} />
      <Facts facts={factsOf(action)} />
      <State action={action} />
      {own === null || stage !== 'gathering' ? null : (
        <p>
          <strong>{actionsText.own(own.others)}</strong> {actionsText.ownSealed}
        </p>
      )}
      {may.includes('sign') && own === null ? <ActionSign action={action} /> : null}
      {may.includes('withdraw') ? (
        <SureButton
          action={wording.withdraw}
          label={wording.withdraw}
          question={wording.withdrawSure}
          weight="normal"
          onSure={() => takeActionStep.run({ id, step: 'withdraw' })}
        />
      ) : null}
      {may.includes('end') ? (
        <SureButton
          action={wording.end}
          label={wording.end}
          question={wording.endSure}
          onSure={() => takeActionStep.run({ id, step: 'end' })}
        />
      ) : null}
    </article>
  );
}

/** Until it is reached this says the same to everybody, whoever has signed. */
function State({ action: { stage, atLeast, own, signers } }: { action: JointAction }) {
  if (stage === 'gathering') return <p class="action-card_seal">{actionsText.sealed(atLeast)}</p>;
  if (stage === 'over') return <p class="action-card_seal">{actionsText.over}</p>;
  const place = own === null ? actionsText.reachedNone : own.isIn ? actionsText.reachedIn : actionsText.reachedOut;
  return (
    <>
      <p class="action-card_seal" role="status">
        <strong>{actionsText.reached}</strong> {place}
      </p>
      <Facts
        facts={[
          {
            name: actionsText.facts.signers,
            value: signers.length === 0 ? actionsText.signersNone : text.list(signers.map(({ name }) => name)),
          },
        ]}
      />
    </>
  );
}

function factsOf({ atLeast, signBy, mode, coalition, named, stage }: JointAction): Fact[] {
  const { facts: wording } = actionsText;
  return [
    {
      name: wording.knows,
      value: coalition === null ? requestsText.known[mode] : requestsText.knownIn(coalition.name),
    },
    { name: wording.atLeast, value: actionsText.takes(atLeast) },
    ...(stage === 'over' ? [] : [{ name: wording.signBy, value: text.day(signBy) }]),
    ...(named.length === 0 ? [] : [{ name: wording.named, value: text.list(named.map(({ name }) => name)) }]),
  ];
}
