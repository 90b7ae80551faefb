/** The closed word lists that rules depend on. Open lists (capacities, threats, countries) are data. */

/** Who may see a record, from the narrowest audience to the widest. */
export const VISIBILITIES = ['private', 'coalition', 'network', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** *listed*: somebody entered public facts about it. *member*: it accepted an invitation. *retired*: no longer part. */
export const STANDINGS = ['listed', 'member', 'retired'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How a member stands by others: in public, case by case, or only where nobody watches. */
export const STANCES = ['public', 'case-by-case', 'quiet-only'] as const;
export type Stance = (typeof STANCES)[number];

/** What an account may do, from the most to the least. An editor belongs to one member. */
export const ROLES = ['admin', 'coordinator', 'editor', 'reader'] as const;
export type Role = (typeof ROLES)[number];

export const SECTORS = [
  'humanitarian',
  'development',
  'human-rights',
  'media',
  'gender',
  'peace',
  'environment',
] as const;
export type Sector = (typeof SECTORS)[number];

export const MEMBER_KINDS = [
  'international-ngo',
  'national-ngo',
  'local-group',
  'network',
  'red-cross-red-crescent',
  'foundation',
  'intergovernmental',
  'public-body',
  'academic',
  'other',
] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** How a member is there, from the strongest presence to the weakest. */
export const PRESENCE_KINDS = ['office', 'local-partner', 'reported-active'] as const;
export type PresenceKind = (typeof PRESENCE_KINDS)[number];

/** Capacities are solidarity capacities, or the clusters of humanitarian coordination. */
export const CAPACITY_KINDS = ['solidarity', 'cluster'] as const;
export type CapacityKind = (typeof CAPACITY_KINDS)[number];

/** 1 can advise, 2 can do, 3 can lead. */
export const LEVELS = [1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** 1 some day, 2 soon, 3 urgent. */
export const URGENCIES = [1, 2, 3] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How much new work a member says it can take on. */
export const AVAILABILITIES = ['open', 'busy', 'closed'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** How many open requests a member may say it takes at a time. */
export const REQUEST_LIMITS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export const TIE_KINDS = ['works-with', 'funds', 'member-of', 'introduced'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** Which way a tie points between its two ends a and b. */
export const TIE_DIRECTIONS = ['both', 'a-to-b', 'b-to-a'] as const;
export type TieDirection = (typeof TIE_DIRECTIONS)[number];

export const COALITION_STATUSES = ['forming', 'active', 'standby', 'closed'] as const;
export type CoalitionStatus = (typeof COALITION_STATUSES)[number];

/** How openly a coalition acts, from its members alone knowing of it to everybody. */
export const MODES = ['silent', 'quiet', 'network', 'public'] as const;
export type Mode = (typeof MODES)[number];

/** What a member can ask for with its yes to a coalition, in words that mean the same to all. */
export const CONDITIONS = ['no-public-statements', 'aid-access-only', 'advice-only'] as const;

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

/** What is known about a country's civic space, each with its source and year. */
export const INDICATORS = [
  'core-civil-society',
  'freedom-of-expression',
  'equality-before-the-law',
  'civic-space-rating',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** What somebody without an account can ask about an entry, and what a coordinator makes of it. */
export const CLAIM_KINDS = ['claim', 'take-down'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const CLAIM_OUTCOMES = ['invited', 'taken-down', 'dismissed'] as const;
export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];

/** What the operator says about a deployment. */
export const SETTING_NAMES = ['controller', 'contact', 'retention'] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Languages in which words of the network (capacities, threats, countries) can be labelled. */
export const LABEL_LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];
export type Labels = { en: string } & Partial<Record<LabelLanguage, string>>;
