import { useEffect } from 'preact/hooks';
import type { CaseBrief } from '../cases-api.ts';
import { WorksheetDesk } from '../parts/worksheet-desk.tsx';
import { WorksheetForm } from '../parts/worksheet-form.tsx';
import { WorksheetResult } from '../parts/worksheet-result.tsx';
import { cases } from '../state/cases.ts';
import { beside, messageOfWorksheet, worksheet } from '../state/message-draft.ts';
import { forgetMessageProblems } from '../state/messages.ts';
import { type Words, words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { text } from '../text/text.ts';
import { Line } from '../ui/line.tsx';
import { Page } from '../ui/page.tsx';
import { Part } from '../ui/part.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';

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
  const { result, cases: title, casesNote } = messagesText.worksheet;
  const message = messageOfWorksheet(worksheet.value, beside.value);
  return (
    <WorksheetDesk form={<WorksheetForm words={words} />}>
      <Part title={result}>
        <WorksheetResult message={message} />
      </Part>
      <Part title={title}>
        <p>{casesNote}</p>
        <Ready of={cases} lines={4}>
          {({ cases: told }) => <Stories cases={told} words={words} />}
        </Ready>
      </Part>
    </WorksheetDesk>
  );
}

function Stories({ cases, words }: { cases: CaseBrief[]; words: Words }) {
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
