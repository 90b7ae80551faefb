/**
 * Runs one after another. What fails keeps nothing after it from its turn: one broken row must not end all forgetting.
 * @throws what failed first, once all had their turn, so that whoever called learns of it.
 */
export async function eachInTurn(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const work of works) await work().catch((failure: unknown) => failures.push(failure));
  if (failures.length > 0) throw failures[0];
}
