/** Who may read a message, and what can be done with it. */

/** Who may read a message. One that is not agreed stays within the network whatever it says here. */
export const MESSAGE_LEVELS = ['network', 'public'] as const;
export type MessageLevel = (typeof MESSAGE_LEVELS)[number];

/** What its owner and coordinators do with it. */
export const MESSAGE_STEPS = ['agree', 'retire', 'propose-again'] as const;
export type MessageStep = (typeof MESSAGE_STEPS)[number];
