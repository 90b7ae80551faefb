/** How long what is kept. The clearing away and the page on privacy read the same rules. */
import { FOLLOW_UP_DAYS } from '../introductions/follow-up.ts';
import { KEPT_DAYS } from '../introductions/introduction.ts';
import { KEPT_DAYS as REQUEST_DAYS } from '../requests/limits.ts';

/** The moment from which time is counted. *end*: when it stops being good, so that it goes at once. */
type Since =
  | 'ended'
  | 'agreed'
  | 'opened'
  | 'decided'
  | 'saved'
  | 'told'
  | 'asked'
  | 'read'
  | 'begun'
  | 'applied'
  | 'end';

export type Rule = { days: number; since: Since };

export const RETENTION = {
  introductions: { days: KEPT_DAYS, since: 'ended' },
  calls: { days: KEPT_DAYS, since: 'ended' },
  feedbacks: { days: FOLLOW_UP_DAYS, since: 'agreed' },
  savedSearches: { days: 365, since: 'opened' },
  unformedCoalitions: { days: 30, since: 'ended' },
  coalitions: { days: 90, since: 'ended' },
  requests: { days: REQUEST_DAYS, since: 'ended' },
  actions: { days: REQUEST_DAYS, since: 'ended' },
  claims: { days: 90, since: 'decided' },
  openClaims: { days: 180, since: 'asked' },
  alertReports: { days: 90, since: 'asked' },
  merges: { days: 30, since: 'decided' },
  drafts: { days: 90, since: 'saved' },
  caseDrafts: { days: 365, since: 'saved' },
  stagedImports: { days: 7, since: 'begun' },
  imports: { days: 30, since: 'applied' },
  importMappings: { days: 365, since: 'saved' },
  notices: { days: 90, since: 'told' },
  openings: { days: 7, since: 'read' },
  requestKeys: { days: 1, since: 'asked' },
  invitations: { days: 0, since: 'end' },
  sessions: { days: 0, since: 'end' },
  tokens: { days: 0, since: 'end' },
  challenges: { days: 0, since: 'end' },
  attempts: { days: 0, since: 'end' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RETENTION;

export const RULE_NAMES = [
  'introductions',
  'calls',
  'feedbacks',
  'savedSearches',
  'unformedCoalitions',
  'coalitions',
  'requests',
  'actions',
  'claims',
  'openClaims',
  'alertReports',
  'merges',
  'drafts',
  'caseDrafts',
  'stagedImports',
  'imports',
  'importMappings',
  'notices',
  'openings',
  'requestKeys',
  'invitations',
  'sessions',
  'tokens',
  'challenges',
  'attempts',
] as const satisfies RuleName[];

/** For so long the platform can bring back a deleted row, whatever the rules say. */
export const PLATFORM_HISTORY_DAYS = 30;

const DAY = 86_400_000;

/** What was last touched at this moment or before has been kept long enough. Moments are ISO text in UTC. */
export function keptUntil({ days }: Rule, now: string): string {
  return new Date(Date.parse(now) - days * DAY).toISOString();
}
