import { compareText } from '#core/network.ts';
import type { Api } from '../api.ts';
import { CaseEntry } from '../parts/case-entry.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { cases } from '../state/cases.ts';
import { readFields, writeFields } from '../state/fragment-fields.ts';
import { fragment, replaceFragment } from '../state/location.ts';
import { type Words, words } from '../state/words.ts';
import { text } from '../text/text.ts';
import { Desk } from '../ui/desk.tsx';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Select } from '../ui/select.tsx';
import { Verdict } from '../ui/verdict.tsx';

export function PlaybookPage() {
  return (
    <Page title={text.playbook.title} lead={text.playbook.lead}>
      <Ready of={words}>
        {(known) => <Ready of={cases}>{(answer) => <CaseDesk answer={answer} words={known} />}</Ready>}
      </Ready>
    </Page>
  );
}

function CaseDesk({ answer, words }: { answer: Api['cases']; words: Words }) {
  const { playbook } = text;
  if (answer.cases.length === 0) return <Verdict isQuiet headline={playbook.empty} details={[text.emptyNetworkHint]} />;
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
      <Desk formTitle={text.members.filter} form={form} answerTitle={playbook.cases} isBusy={false}>
        <Verdict
          headline={fitting.length === 0 ? playbook.none : playbook.found(fitting.length)}
          details={asked !== null && threatId === null ? [text.unknownWords(asked)] : []}
        />
        <Rows items={fitting} keyOf={({ id }) => id}>
          {(one) => <CaseEntry one={one} words={words} threats={one.threatIds.map((id) => nameById.get(id) ?? id)} />}
        </Rows>
      </Desk>
      <SourcesNote sources={answer.sources} />
    </>
  );
}
