import { compareText } from '#core/network.ts';
import { type Api, api } from '../api.ts';
import { CaseEntry } from '../parts/case-entry.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { readFields, writeFields } from '../state/fragment-fields.ts';
import { fragment, replaceFragment } from '../state/location.ts';
import { partnerLink } from '../state/partner-link.ts';
import { createResource, useResource } from '../state/resource.ts';
import { threats, threatWords } from '../state/threats.ts';
import { type Words, words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Desk } from '../ui/desk.tsx';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Select } from '../ui/select.tsx';
import { Verdict } from '../ui/verdict.tsx';

const cases = createResource(api.cases);

export function PlaybookPage() {
  return (
    <Page title={pagesText.playbook.title} lead={pagesText.playbook.lead}>
      <Ready of={words}>
        {(known) => <Ready of={cases}>{(answer) => <CaseDesk answer={answer} words={known} />}</Ready>}
      </Ready>
    </Page>
  );
}

function CaseDesk({ answer, words }: { answer: Api['cases']; words: Words }) {
  const { playbook } = pagesText;
  if (answer.cases.length === 0)
    return <Verdict isQuiet headline={playbook.empty} details={[pagesText.emptyNetworkHint]} />;
  const asked = readFields(fragment.value).get('threat');
  const nameById = new Map(answer.threats.map(({ id, labels }) => [id, labels.en]));
  const threatId = asked !== null && nameById.has(asked) ? asked : null;
  const named = new Set(answer.cases.flatMap(({ threatIds }) => threatIds));
  const choices = answer.threats.filter(({ id }) => named.has(id)).map(({ id, labels }) => ({ id, label: labels.en }));
  const fitting = answer.cases
    .filter(({ threatIds }) => threatId === null || threatIds.includes(threatId))
    .sort(
      (one, other) => compareText(other.published ?? '', one.published ?? '') || compareText(one.title, other.title),
    );
  const form = (
    <Form onSend={() => undefined}>
      <Select
        label={playbook.threat}
        choices={[{ id: '', label: playbook.anyThreat }, ...choices]}
        chosen={threatId ?? ''}
        onChoose={(threat) => replaceFragment(writeFields({ threat }))}
      />
    </Form>
  );
  return (
    <>
      <Desk formTitle={pagesText.members.filter} form={form} answerTitle={playbook.cases} isBusy={false}>
        <Verdict
          headline={fitting.length === 0 ? playbook.none : playbook.found(fitting.length)}
          details={asked !== null && threatId === null ? [pagesText.unknownWords(asked)] : []}
        />
        {threatId === null ? null : <FindHelp threatId={threatId} />}
        <Rows items={fitting} keyOf={({ id }) => id}>
          {(one) => <CaseEntry one={one} words={words} threats={one.threatIds.map((id) => nameById.get(id) ?? id)} />}
        </Rows>
      </Desk>
      <SourcesNote sources={answer.sources} />
    </>
  );
}

/** From a threat to whoever has what such cases took. */
function FindHelp({ threatId }: { threatId: string }) {
  useResource(threats);
  const threat = threatWords.value.find(({ id }) => id === threatId);
  if (!threat) return null;
  return (
    <ButtonRow>
      <ButtonLink href={partnerLink({ threatId, capacities: threat.needs })}>{pagesText.playbook.find}</ButtonLink>
    </ButtonRow>
  );
}
