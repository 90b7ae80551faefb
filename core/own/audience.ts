/** Who looks at an entry from outside: anybody, somebody of this network, a partner in an active coalition. */
export const AUDIENCES = ['public', 'network', 'coalition'] as const;
export type Audience = (typeof AUDIENCES)[number];
