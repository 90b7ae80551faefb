/**
 * The stages of an introduction. *asked*: the helper sees the need, not who has it. *willing*: the helper would help.
 * *agreed*: the seeker said yes too, and both see names; contact details follow as each side shares them.
 */
export const STAGES = ['asked', 'willing', 'agreed', 'declined', 'withdrawn', 'expired'] as const;
export type Stage = (typeof STAGES)[number];

export const OPEN_STAGES = ['asked', 'willing', 'agreed'] as const satisfies Stage[];
export type OpenStage = (typeof OPEN_STAGES)[number];

/**
 * How one began. *asked*: the seeker chose the helper. *called*: a call found it. *brokered*: a coordinator sent it the
 * call. *offered*: the helper answers a need that it sees, so that it starts at *willing*.
 */
export const WAYS = ['asked', 'called', 'brokered', 'offered'] as const;
export type Way = (typeof WAYS)[number];

export const SIDES = ['seeker', 'helper'] as const;
export type Side = (typeof SIDES)[number];

/** What a side can do with an introduction that is there. */
export const STEPS = ['offer', 'decline', 'agree', 'share', 'withdraw'] as const;
export type Step = (typeof STEPS)[number];

export function isOpenStage(stage: Stage): stage is OpenStage {
  return OPEN_STAGES.some((open) => open === stage);
}
