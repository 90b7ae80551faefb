/** The closed word lists of the playbook and of exchange; apart from the others, as no first page needs them. */

/** A case tells of an organisation's own mechanism, or of a coalition's response. */
export const CASE_KINDS = ['own-mechanism', 'coalition-response'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** What of a case can be kept to fewer than the case itself: each has a level of its own. */
export const CASE_FIELDS = ['actor', 'trigger', 'response', 'outcomes', 'challenges', 'lessons', 'links'] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** Where a link of a case leads: the original text, something to listen to, or who wrote of it and who acted. */
export const CASE_LINK_KINDS = ['original', 'audio', 'authors', 'organisation'] as const;
export type CaseLinkKind = (typeof CASE_LINK_KINDS)[number];

/** How far solidarity went: around the corner, within a family of organisations, across issues, across borders. */
export const SOLIDARITY_REACHES = ['local', 'family', 'cross-issue', 'international'] as const;
export type SolidarityReach = (typeof SOLIDARITY_REACHES)[number];

export const DIMENSIONS = ['digital', 'narrative'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What happens to civil society: something that closes its space, or something that opens it. */
export const THREAT_KINDS = ['threat', 'opening'] as const;
export type ThreatKind = (typeof THREAT_KINDS)[number];

/** What else a member can belong to, beyond this network. */
export const OTHER_NETWORK_KINDS = ['family', 'network', 'alliance', 'platform'] as const;
export type OtherNetworkKind = (typeof OTHER_NETWORK_KINDS)[number];

/** A message is proposed until the network agrees on it, and retired once it is no longer to be used. */
export const MESSAGE_STAGES = ['proposed', 'agreed', 'retired'] as const;
export type MessageStage = (typeof MESSAGE_STAGES)[number];

/** What a member says to a message. */
export const VOICES = ['uses', 'objects'] as const;
export type Voice = (typeof VOICES)[number];

/** A message answers what others said, or says what is to be said first. */
export const FRAMES = ['reactive', 'proactive'] as const;
export type Frame = (typeof FRAMES)[number];

/** Where members learn from each other: an event, or a call for it. */
export const EXCHANGE_KINDS = ['event', 'call'] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];
