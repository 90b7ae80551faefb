/** Which members the words of a question fit. */
import { foldText, type Network } from '../network.ts';

/** By member id, for members in whose visible words every word is found; the higher the better. */
export function textScoresIn(network: Network, text: string): Map<string, number> {
  const words = foldText(text).split(/\s+/u);
  const labels = new Map(network.capacities.map(({ id, labels }) => [id, Object.values(labels).join(' ')]));
  const scores = new Map<string, number>();
  for (const { id, name, acronym, description, offers } of network.members) {
    const read = foldText(
      [name, acronym ?? '', description ?? '', ...offers.map(({ capacityId }) => labels.get(capacityId) ?? '')].join(
        ' ',
      ),
    );
    if (words.every((word) => read.includes(word))) scores.set(id, 1);
  }
  return scores;
}
