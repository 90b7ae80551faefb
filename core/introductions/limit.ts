/** What comes beyond the number of requests that a member said it takes at a time. Nobody else ever learns of it. */

/**
 * @param openIds of introductions in which the member is asked and that have not ended, from the oldest to the newest.
 * @param limit null: the member named none.
 */
export function beyondLimit(openIds: readonly string[], limit: number | null): ReadonlySet<string> {
  return new Set(limit === null ? [] : openIds.slice(limit));
}
