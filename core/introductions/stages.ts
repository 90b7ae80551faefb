/**
 * The stages of an introduction. *asked*: the helper sees the need, not who has it. *willing*: the helper would help.
 * *agreed*: the seeker said yes too, and both see names; contact details follow as each side shares them.
 */
export const STAGES = ['asked', 'willing', 'agreed', 'declined', 'withdrawn', 'expired'] as const;
export type Stage = (typeof STAGES)[number];
