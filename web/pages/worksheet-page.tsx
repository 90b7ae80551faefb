import { useEffect } from 'preact/hooks';
import { type Api, api } from '../api.ts';
import { WorksheetForm } from '../parts/worksheet-form.tsx';
import { WorksheetResult } from '../parts/worksheet-result.tsx';
import { beside, messageOfWorksheet, worksheet } from '../state/message-draft.ts';
import { forgetMessageProblems } from '../state/messages.ts';
import { createResource } from '../state/resource.ts';
import { type Words, words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { text } from '../text/text.ts';
import { Desk } from '../ui/desk.tsx';
import { Line } from '../ui/line.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Section } from '../ui/section.tsx';

const cases = createResource(api.cases);

export function WorksheetPage() {
  const { title, lead } = messagesText.worksheet;
  useEffect(forgetMessageProblems, []);
  return (
    <Page title={title} lead={lead} above={<a href="/messages">{messagesText.title}</a>}>
      <Ready of={words}>{(known) => <Worksheet words={known} />}</Ready>
    </Page>
  );
}

function Worksheet({ words }: { words: Words }) {
  const { form, result, cases: casesTitle, casesNote } = messagesText.worksheet;
  const message = messageOfWorksheet(worksheet.value, beside.value);
  return (
    <>
      <Desk formTitle={form} form={<WorksheetForm words={words} />} answerTitle={result} isBusy={false}>
        <WorksheetResult message={message} />
      </Desk>
      <Section title={casesTitle} note={casesNote}>
        <Ready of={cases} lines={4}>
          {(answer) => <Stories cases={answer.cases} words={words} />}
        </Ready>
      </Section>
    </>
  );
}

function Stories({ cases, words }: { cases: Api['cases']['cases']; words: Words }) {
  const told = cases.filter(({ dimensions }) => dimensions.includes('narrative'));
  if (told.length === 0) return <p>{messagesText.worksheet.casesNone}</p>;
  return (
    <Rows items={told} keyOf={({ id }) => id} step={5}>
      {({ id, title, country, began, published }) => (
        <Line
          name={<a href={`/playbook/${id}`}>{title}</a>}
          facts={factsOf(country === null ? null : words.country(country), began ?? published)}
        />
      )}
    </Rows>
  );
}

function factsOf(country: string | null, date: string | null): string {
  return [country, date === null ? null : text.month(date)].filter((one) => one !== null).join(' · ');
}
