/**
 * How a network comes to agree on a message: it is proposed, members say that they use it or object, and once nobody
 * objects its owner or a coordinator calls it agreed. Nothing here tells anybody else that somebody objects.
 */
import type { Account } from '../../identity/account.ts';
import type { Message } from '../../network.ts';
import type { MessageStage } from '../../playbook-vocabulary.ts';
import type { MessageStep } from './levels-and-steps.ts';
import type { MessageWords } from './questions.ts';

type Asking = Pick<Account, 'role' | 'memberId'> | null;

/** Whether an account looks after a message: an editor of its owner, or any coordinator. */
export function looksAfter({ ownerId }: Pick<Message, 'ownerId'>, account: Asking): boolean {
  if (account === null) return false;
  if (account.role === 'coordinator') return true;
  return account.role === 'editor' && account.memberId !== null && account.memberId === ownerId;
}

/** Whom an account speaks for on a message; null: for nobody. A retired message is spoken on no more. */
export function speakerOn({ stage }: Pick<Message, 'stage'>, account: Asking): string | null {
  return account?.role === 'editor' && stage !== 'retired' ? account.memberId : null;
}

const STEPS: Record<MessageStep, { from: readonly MessageStage[]; to: MessageStage }> = {
  agree: { from: ['proposed'], to: 'agreed' },
  retire: { from: ['proposed', 'agreed'], to: 'retired' },
  'propose-again': { from: ['retired'], to: 'proposed' },
};

export type StepVerdict = { ok: true; to: MessageStage } | { ok: false; problem: 'not-now' | 'objected' };

/**
 * What a step leads to.
 * @param message as somebody sees it who looks after it: with every voice that objects.
 */
export function stepOf({ stage, voices }: Pick<Message, 'stage' | 'voices'>, step: MessageStep): StepVerdict {
  const { from, to } = STEPS[step];
  if (!from.includes(stage)) return { ok: false, problem: 'not-now' };
  if (step === 'agree' && voices.some(({ voice }) => voice === 'objects')) return { ok: false, problem: 'objected' };
  return { ok: true, to };
}

/** The steps that are open at a stage, whoever may take them; `agree` is among them where somebody objects. */
export function stepsAt(stage: MessageStage): MessageStep[] {
  const all: MessageStep[] = ['agree', 'retire', 'propose-again'];
  return all.filter((step) => STEPS[step].from.includes(stage));
}

/**
 * Whether what members agreed to stays the same: another day of review is no other message. Anything else, how widely it
 * is shown included, is proposed anew, and what members said of it before counts no more.
 */
export function isSameToMembers(before: MessageWords, after: MessageWords): boolean {
  return JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(after));
}

function inOrder({ topic, frame, texts, doNote, dontNote, threatIds, country, visibility }: MessageWords) {
  const sorted = texts.toSorted((one, other) => (one.language < other.language ? -1 : 1));
  const said = sorted.map(({ language, text }) => [language, text]);
  return [topic, frame, said, doNote, dontNote, [...threatIds].sort(), country, visibility];
}
