/**
 * The stages of a coalition that members form here. *forming*: members are asked. *over*: it did not come to stand in
 * time, or was called off. *active*, *standby*, *closed*: it stands, waits, has ended.
 */
export const STAGES = ['forming', 'over', 'active', 'standby', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** What can be done with one that is there, besides answering. */
export const STEPS = ['form', 'call-off', 'leave', 'standby', 'wake', 'close', 'take-chair'] as const;
export type Step = (typeof STEPS)[number];

/** What takes words or names of its own, listed with the steps that somebody can take. */
export const DEEDS = [
  ...STEPS,
  'accept',
  'decline',
  'invite',
  'hand-chair',
  'set-terms',
  'drill',
  'acknowledge',
] as const;
export type DeedName = (typeof DEEDS)[number];

export const REPLIES = ['asked', 'accepted', 'declined'] as const;
export type Reply = (typeof REPLIES)[number];

/** How soon a test alert was acknowledged; never the moment. */
export const SPEEDS = ['within-an-hour', 'within-a-day', 'later'] as const;
export type Speed = (typeof SPEEDS)[number];
