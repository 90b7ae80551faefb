/** The fields of a member that have a level of their own. */
export const LEVELLED_FIELDS = [
  'description',
  'website',
  'aliases',
  'identifiers',
  'languages',
  'availability',
  'reach',
  'stance',
  'requestLimit',
] as const;
