/** Starting from what happened: it fills in what such cases took, and leads to what others did. */
import { writeFields } from '../state/fragment-fields.ts';
import { startFromThreat } from '../state/partner-search.ts';
import { useResource } from '../state/resource.ts';
import { type ThreatWord, threats, threatWords } from '../state/threats.ts';
import { partnersText } from '../text/partners-text.ts';
import { Select } from '../ui/select.tsx';
import './partner-threat.css';

export function PartnerThreat({ threatId }: { threatId: string | null }) {
  useResource(threats);
  const known = threatWords.value;
  const chosen = known.find(({ id }) => id === threatId) ?? null;
  if (known.length === 0) return null;
  return (
    <div class="partner-threat">
      <Select
        label={partnersText.threat}
        hint={chosen ? partnersText.threatFilled : partnersText.threatHint}
        choices={[{ id: '', label: partnersText.noThreat }, ...known.map(({ id, name }) => ({ id, label: name }))]}
        chosen={chosen?.id ?? ''}
        onChoose={(id) => startFromThreat(known.find((one) => one.id === id) ?? null)}
      />
      {chosen && chosen.cases.length > 0 ? <ThreatCases threat={chosen} /> : null}
    </div>
  );
}

/** So many are named; the playbook has all. */
const MOST_NAMED = 3;

function ThreatCases({ threat: { id, cases } }: { threat: ThreatWord }) {
  return (
    <div class="partner-threat_cases">
      <p class="partner-threat_title">{partnersText.cases}</p>
      <ul class="partner-threat_list">
        {cases.slice(0, MOST_NAMED).map((one) => (
          <li class="partner-threat_case" key={one.id}>
            <a href={`/playbook/${one.id}`}>{one.title}</a>
          </li>
        ))}
      </ul>
      <a href={`/playbook#${writeFields({ threat: id })}`}>{partnersText.allCases(cases.length)}</a>
    </div>
  );
}
