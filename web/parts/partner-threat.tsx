/** Starting from what happened: it fills in what such cases took, and leads to what others did. */
import { useMemo } from 'preact/hooks';
import { cases } from '../state/cases.ts';
import { writeFields } from '../state/fragment-fields.ts';
import { startFromThreat } from '../state/partner-search.ts';
import { useResource } from '../state/resource.ts';
import { threats, threatWords } from '../state/threats.ts';
import type { Words } from '../state/words.ts';
import { partnersText } from '../text/partners-text.ts';
import { Select } from '../ui/select.tsx';
import './partner-threat.css';

type PartnerThreatProps = { threatId: string | null; words: Words };

export function PartnerThreat({ threatId, words }: PartnerThreatProps) {
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
      {chosen ? <ThreatCases threatId={chosen.id} words={words} /> : null}
    </div>
  );
}

/** So many are named; the playbook has all. */
const MOST_NAMED = 3;

function ThreatCases({ threatId, words }: { threatId: string; words: Words }) {
  const loaded = useResource(cases);
  const fitting = useMemo(() => {
    if (loaded.state !== 'ready') return [];
    return loaded.value.cases
      .filter(({ threatIds }) => threatIds.includes(threatId))
      .sort((one, other) => compareDates(other.published, one.published) || (one.title < other.title ? -1 : 1));
  }, [loaded, threatId]);
  if (fitting.length === 0) return null;
  return (
    <div class="partner-threat_cases">
      <p class="partner-threat_title">{partnersText.cases}</p>
      <ul class="partner-threat_list">
        {fitting.slice(0, MOST_NAMED).map(({ id, title, url, country }) => (
          <li class="partner-threat_case" key={id}>
            <a href={url} rel="noreferrer noopener external">
              {title}
            </a>
            {country === null ? null : <span class="partner-threat_place"> {words.country(country)}</span>}
          </li>
        ))}
      </ul>
      <a href={`/playbook#${writeFields({ threat: threatId })}`}>{partnersText.allCases(fitting.length)}</a>
    </div>
  );
}

function compareDates(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
}
