/** What the members agreed: read by all of them, written by the convenor, who can start from a template. */
import { useState } from 'preact/hooks';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CoalitionPageAnswer, Inside } from '../coalitions-api.ts';
import { savedTerms } from '../state/coalitions.ts';
import { charterTemplate } from '../text/charter-text.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { type CharterDraft, CharterForm } from './charter-form.tsx';
import { CharterText } from './charter-text.tsx';
import './charter-section.css';

type CharterSectionProps = { coalition: Pick<CoalitionPageAnswer, 'id' | 'name' | 'purpose'>; inside: Inside };

export function CharterSection({ coalition, inside }: CharterSectionProps) {
  const { charter: wording } = coalitionLifeText;
  const { charter, reviewOn, revision, deeds } = inside;
  const [draft, setDraft] = useState<CharterDraft | null>(null);
  const mayWrite = deeds.includes('set-terms');
  const fresh = { purpose: coalition.purpose ?? '', reviewOn: reviewOn ?? '', charter: charter ?? '', revision };
  const fromTemplate = () => {
    const facts = { name: coalition.name, purpose: coalition.purpose ?? '' };
    return { ...fresh, charter: charterTemplate({ ...facts, review: reviewOn === null ? null : text.day(reviewOn) }) };
  };
  // What was saved is what is shown now; the draft has done its work.
  const isOpen = mayWrite && draft !== null && savedTerms.value !== draft.revision;
  return (
    <Section title={wording.title} note={wording.note}>
      {isOpen ? (
        <CharterForm id={coalition.id} draft={draft} now={fresh} onChange={setDraft} onClose={() => setDraft(null)} />
      ) : (
        <Stack>
          {charter === null ? <p>{wording.none}</p> : <CharterText charter={charter} />}
          {charter === null && !mayWrite ? <p>{wording.onlyConvenor}</p> : null}
          {charter === null && mayWrite ? (
            <div>
              <Button onClick={() => setDraft(fromTemplate())}>{wording.offer}</Button>
              <p class="charter-section_note">{wording.offerNote}</p>
            </div>
          ) : null}
          {mayWrite ? (
            <Button weight="plain" onClick={() => setDraft(fresh)}>
              {charter === null ? wording.write : wording.edit}
            </Button>
          ) : null}
        </Stack>
      )}
    </Section>
  );
}
