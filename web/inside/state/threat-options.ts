/** What members face, as options of a field, by name. */
import { compareText } from '#core/network.ts';
import type { Api } from '../../api.ts';
import type { Option } from '../../ui/filter-options.ts';

type Threats = Api['threats']['threats'];

/** @param chosenIds which are chosen already, and not offered again */
export function threatOptions(threats: Threats, chosenIds: readonly string[]): Option[] {
  return threats
    .filter(({ id }) => !chosenIds.includes(id))
    .map(({ id, labels }) => ({ id, label: labels.en }))
    .sort((one, other) => compareText(one.label, other.label));
}

export function threatName(threats: Threats, id: string): string {
  return threats.find((one) => one.id === id)?.labels.en ?? id;
}
