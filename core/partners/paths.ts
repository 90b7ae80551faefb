/** The ways from the seeker to a candidate. */
import type { Neighbourhood } from './neighbourhood.ts';

const MOST_PATHS = 5;

/**
 * All shortest ways within three ties, as member ids with both ends, in the order of their ids, at most five; none
 * where the two are tied already or too far.
 */
export function pathsTo(candidateId: string, around: Neighbourhood): string[][] {
  const steps = around.hops.get(candidateId);
  if (around.seekerId === null || steps === undefined || steps < 2) return [];
  const stages = stagesTo(candidateId, steps, around);
  const paths: string[][] = [];
  const walk = (path: string[], id: string) => {
    if (paths.length === MOST_PATHS) return;
    if (id === candidateId) paths.push([...path, id]);
    const next = around.neighbours.get(id) ?? new Set();
    for (const nextId of stages[path.length + 1] ?? []) if (next.has(nextId)) walk([...path, id], nextId);
  };
  walk([], around.seekerId);
  return paths;
}

/** Who is on a shortest way, so many ties from the seeker, by id: what is walked forward never leads astray. */
function stagesTo(candidateId: string, steps: number, { hops, neighbours }: Neighbourhood): string[][] {
  const stages = [[candidateId]];
  for (let step = steps - 1; step >= 0; step--) {
    const ids = (stages[0] ?? []).flatMap((id) => [...(neighbours.get(id) ?? [])]);
    stages.unshift([...new Set(ids)].filter((id) => hops.get(id) === step).sort());
  }
  return stages;
}
