/** What happened, as options of a field. */
import { compareText } from '#core/network.ts';
import { THREAT_KINDS, type ThreatKind } from '#core/playbook-vocabulary.ts';
import type { Api } from '../api.ts';
import { respondText } from '../text/respond-text.ts';
import type { Option } from '../ui/filter-options.ts';

/** Threats and openings under their two headings, by name. */
export function threatOptions(
  all: readonly Pick<Api['threats']['threats'][number], 'id' | 'kind' | 'labels'>[],
): Option[] {
  const inOrder = (kind: ThreatKind) =>
    all
      .filter((one) => one.kind === kind)
      .map(({ id, labels }) => ({ id, label: labels.en, group: respondText.kinds[kind] }))
      .sort((one, other) => compareText(one.label, other.label));
  return THREAT_KINDS.flatMap(inOrder);
}
