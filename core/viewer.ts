/** Whoever is asking. */
export type Viewer =
  | { role: 'anonymous' }
  | { role: 'reader' | 'coordinator' | 'admin'; memberId: string | null }
  | { role: 'editor'; memberId: string };

export const ANONYMOUS: Viewer = { role: 'anonymous' };
