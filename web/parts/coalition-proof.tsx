/** The proof that no fewer can do it: its steps as they were checked in the page, and what is scarce. */
import type { ProofCheck, ProofStep } from '#core/coalition/check-proof.ts';
import { demandName } from '../state/coalition-demand.ts';
import { checkingOf, closeProof } from '../state/coalition-proof.ts';
import type { Proposal, Studied } from '../state/coalition-study.ts';
import { gapsIn } from '../state/coalition-verdict.ts';
import { type Weight, weightsOf } from '../state/coalition-weights.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import './coalition-proof.css';

type CoalitionProofProps = { answer: Studied; words: Words };

export function CoalitionProof({ answer, words }: CoalitionProofProps) {
  const { proof } = coalitionsText;
  const now = checkingOf(answer);
  return (
    <div role="status">
      {now === 'checking' ? <p class="coalition-proof">{proof.checking}</p> : null}
      {now === 'unable' ? <p class="coalition-proof">{proof.unable}</p> : null}
      {now !== null && typeof now === 'object' ? (
        <Checked check={now.check} proposal={answer.smallest} words={words} />
      ) : null}
    </div>
  );
}

type CheckedProps = { check: ProofCheck; proposal: Proposal; words: Words };

function Checked({ check, proposal, words }: CheckedProps) {
  const { proof } = coalitionsText;
  return (
    <div class="coalition-proof">
      <p class="coalition-proof_title">{check.ok ? proof.right : proof.wrong}</p>
      <p class="coalition-proof_note">{proof.how}</p>
      <ol class="coalition-proof_steps">
        {check.steps.map((step) => (
          <li class={step.ok ? 'coalition-proof_step' : 'coalition-proof_step is-wrong'} key={step.step}>
            <Tick isOk={step.ok} />
            <span>{stepWords(step, proposal)}</span>
          </li>
        ))}
      </ol>
      <Scarcity proposal={proposal} words={words} />
      <Button weight="plain" onClick={closeProof}>
        {proof.close}
      </Button>
    </div>
  );
}

function stepWords(step: ProofStep, proposal: Proposal): string {
  const { proof } = coalitionsText;
  const size = proposal.members.length;
  if (step.step === 'members') return proof.members(size);
  if (step.step === 'missing') return proof.missing[step.by];
  if (step.step === 'bound') return proof.bound[step.by](proof.fewer(size - 1), gapsIn(proposal) > 0);
  return proof[step.step];
}

/** So many of the heaviest are drawn and named; the rest weighs little. */
const MOST_DRAWN = 8;
const MOST_NAMED = 3;

function Scarcity({ proposal, words }: Omit<CheckedProps, 'check'>) {
  const { proof } = coalitionsText;
  const weights = weightsOf(proposal);
  const size = proposal.members.length;
  if (weights.length === 0) {
    return proposal.proof?.kind === 'search' ? <p class="coalition-proof_note">{proof.searchOnly}</p> : null;
  }
  const name = ({ place: { kind, index } }: Weight) => {
    if (kind === 'need') return words.capacity(proposal.coverage[index]?.capacityId ?? '');
    const demand = proposal.requirements[index];
    return demand ? demandName(demand) : '';
  };
  const heaviest = weights[0]?.share ?? 1;
  return (
    <>
      <p class="coalition-proof_title">{proof.scarce(text.list(weights.slice(0, MOST_NAMED).map(name)))}</p>
      {size > 1 ? <p class="coalition-proof_note">{proof.scarceSentence(text.figure(size - 1))}</p> : null}
      <ul class="coalition-proof_weights">
        {weights.slice(0, MOST_DRAWN).map((weight) => (
          <li class="coalition-proof_weight" key={`${weight.place.kind} ${weight.place.index}`}>
            <span>{name(weight)}</span>
            <Bar value={weight.share} possible={heaviest} scale={heaviest} />
            <span class="coalition-proof_share">{proof.weight(weight.share)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tick({ isOk }: { isOk: boolean }) {
  const { proof } = coalitionsText;
  const words = isOk ? proof.ok : proof.notOk;
  return (
    <svg class="coalition-proof_tick" viewBox="0 0 20 20" width="20" height="20" role="img" aria-label={words}>
      <title>{words}</title>
      <path d={isOk ? 'M4 10.5 L8.5 15 L16 5.5' : 'M5 5 L15 15 M15 5 L5 15'} />
    </svg>
  );
}
