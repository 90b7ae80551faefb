/** What happened, and where: all that has to be said. */
import type { Api } from '../api.ts';
import { countryOptions } from '../state/options.ts';
import { useResource } from '../state/resource.ts';
import { chooseCountry, chooseThreat } from '../state/respond-draft.ts';
import type { RespondDraft } from '../state/respond-question.ts';
import { threatOptions } from '../state/threat-options.ts';
import { threats } from '../state/threats.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { respondText } from '../text/respond-text.ts';
import { Combobox } from '../ui/combobox.tsx';
import { Section } from '../ui/section.tsx';
import './respond-begin.css';

type RespondBeginProps = {
  words: Words;
  draft: RespondDraft;
  /** As the answer names it, once there is one: also where it is no longer offered to choose. */
  threat: Pick<Api['threats']['threats'][number], 'id' | 'kind' | 'labels' | 'isRetired'> | null;
};

export function RespondBegin({ words, draft, threat }: RespondBeginProps) {
  const loaded = useResource(threats);
  const offered = loaded.state === 'ready' ? loaded.value.threats.filter(({ isRetired }) => !isRetired) : [];
  const isOld = threat?.isRetired === true;
  return (
    <Section title={respondText.begin} note={respondText.kept}>
      <div class="respond-begin">
        <Combobox
          label={respondText.threat}
          hint={isOld ? respondText.retired : draft.threatId === null ? respondText.threatHint : undefined}
          placeholder={respondText.anyThreat}
          nothing={respondText.noThreat}
          options={threatOptions(isOld ? [...offered, threat] : offered)}
          chosenId={draft.threatId}
          onPick={chooseThreat}
          onClear={() => chooseThreat(null)}
        />
        <Combobox
          label={respondText.country}
          hint={draft.country === null ? respondText.countryHint : undefined}
          placeholder={pagesText.home.coalitions.any}
          nothing={pagesText.noCountry}
          options={countryOptions(words.countries)}
          chosenId={draft.country}
          onPick={chooseCountry}
          onClear={() => chooseCountry(null)}
        />
      </div>
    </Section>
  );
}
