/** A joint action while it is written. */
import { LONGEST_SIGNING_DAYS } from '#core/requests/limits.ts';
import type { ResponseKind } from '#core/requests/stages.ts';
import { MODES, type Mode } from '#core/vocabulary.ts';
import type { NewAction } from '../requests-api.ts';
import { dayIn } from './days.ts';

export type ActionDraft = {
  kind: ResponseKind;
  title: string;
  text: string;
  mode: Mode;
  coalitionId: string | null;
  namedIds: readonly string[];
  atLeast: number;
  /** Empty where no day is chosen. */
  signBy: string;
  isConfirmed: boolean;
};

/** What it belongs to. */
export type ActionGround = { requestId: string | null; coalitionId: string | null; mode: Mode };

export function newActionDraft({ coalitionId, mode }: ActionGround): ActionDraft {
  return {
    kind: 'joint-letter',
    title: '',
    text: '',
    mode,
    coalitionId,
    namedIds: [],
    atLeast: 3,
    signBy: dayIn(14),
    isConfirmed: false,
  };
}

/** Not wider than what it belongs to: whoever does not see that, does not see the action. */
export function modesWithin(mode: Mode): Mode[] {
  return MODES.slice(0, MODES.indexOf(mode) + 1);
}

const LACKS = ['title', 'text', 'coalition', 'named', 'signBy', 'confirmed'] as const;
export type ActionLack = (typeof LACKS)[number];

/** What is still to be said, in the order of the form. */
export function lacksOf(draft: ActionDraft, today = new Date()): ActionLack[] {
  const { title, text, mode, coalitionId, namedIds, signBy, isConfirmed } = draft;
  const isLacking: Record<ActionLack, boolean> = {
    title: title.trim() === '',
    text: text.trim() === '',
    coalition: mode === 'quiet' && coalitionId === null,
    named: mode === 'silent' && namedIds.length === 0,
    signBy: signBy <= dayIn(0, today) || signBy > dayIn(LONGEST_SIGNING_DAYS, today),
    confirmed: mode === 'public' && !isConfirmed,
  };
  return LACKS.filter((one) => isLacking[one]);
}

export function actionFrom(draft: ActionDraft, requestId: string | null): NewAction {
  const { kind, title, text, mode, coalitionId, namedIds, atLeast, signBy, isConfirmed } = draft;
  return {
    kind,
    title: title.trim(),
    text: text.trim(),
    mode,
    requestId,
    coalitionId: mode === 'quiet' ? coalitionId : null,
    namedIds: mode === 'silent' ? [...namedIds] : [],
    atLeast,
    signBy,
    confirmed: mode === 'public' && isConfirmed,
  };
}
