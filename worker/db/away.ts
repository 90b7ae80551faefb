/** Whether a member is out of everybody else's sight: hidden by itself, or no longer part of the network. */
export function isAway({ hiddenAt, standing }: { hiddenAt: string | null; standing: string }): boolean {
  return hiddenAt !== null || standing === 'retired';
}
