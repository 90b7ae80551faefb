/** The words about requests for solidarity and joint actions that rules depend on. */

/** What somebody can do for whoever asks. */
export const RESPONSE_KINDS = [
  'public-statement',
  'joint-letter',
  'legal-aid',
  'diplomatic-contact',
  'emergency-grant',
  'quiet-demarche',
  'media-work',
  'digital-security',
  'relocation',
  'accompaniment',
  'expertise',
  'other',
] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** *agreed*: whoever asks said yes to it. *dropped*: taken back, or not wanted. */
export const RESPONSE_STATES = ['offered', 'agreed', 'under-way', 'done', 'dropped'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

/** *withdrawn*: taken back by its seeker. *expired*: not touched for long. Both are shown to the seeker alone. */
export const REQUEST_STAGES = ['open', 'closed', 'withdrawn', 'expired'] as const;
export type RequestStage = (typeof REQUEST_STAGES)[number];

export const OUTCOMES_OF_REQUESTS = ['helped', 'partly', 'not-helped', 'no-longer-needed'] as const;
export type OutcomeOfRequest = (typeof OUTCOMES_OF_REQUESTS)[number];

/** What can be done with a request that is there. */
export const REQUEST_STEPS = [
  'respond',
  'agree-response',
  'move-response',
  'write-letter',
  'name',
  'unname',
  'widen',
  'close',
  'withdraw',
] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

/** *gathering*: commitments are sealed. *reached*: enough act together. *over*: it did not come to that. */
export const ACTION_STAGES = ['gathering', 'reached', 'over'] as const;
export type ActionStage = (typeof ACTION_STAGES)[number];

/** *withdraw*: one's own commitment, while it is sealed. *end*: the action, while it gathers. */
export const ACTION_STEPS = ['withdraw', 'end'] as const;
export type ActionStep = (typeof ACTION_STEPS)[number];
