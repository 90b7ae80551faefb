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
