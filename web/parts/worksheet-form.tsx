/** Six questions on the way from answering what is said about us to saying what we stand for. */
import { LONGEST_NOTE, LONGEST_TEXT } from '#core/playbook/messages/limits.ts';
import type { WorksheetField } from '#core/playbook/messages/worksheet.ts';
import { directionOf } from '../state/direction.ts';
import { languagesWith } from '../state/languages.ts';
import { beside, emptyWorksheet, worksheet } from '../state/message-draft.ts';
import type { Words } from '../state/words.ts';
import { messagesText } from '../text/messages-text.ts';
import { text } from '../text/text.ts';
import { Form } from '../ui/form.tsx';
import { LongText } from '../ui/long-text.tsx';
import { Part } from '../ui/part.tsx';
import { Select } from '../ui/select.tsx';
import { SureButton } from '../ui/sure-button.tsx';
import { MessageFields } from './message-fields.tsx';
import './worksheet-form.css';

/** Together they fit into what a message can hold. */
const LONGEST: Record<WorksheetField, number> = {
  said: LONGEST_NOTE / 2 - 1,
  feeds: LONGEST_NOTE / 2 - 1,
  stand: LONGEST_TEXT / 4,
  sayer: LONGEST_NOTE,
  story: LONGEST_TEXT / 2 - 4,
  ask: LONGEST_TEXT / 4,
};

const GROUPS: readonly { title: string; fields: readonly WorksheetField[] }[] = [
  { title: messagesText.worksheet.behind, fields: ['said', 'feeds'] },
  { title: messagesText.worksheet.first, fields: ['stand', 'sayer', 'story', 'ask'] },
];

export function WorksheetForm({ words }: { words: Words }) {
  const { questions, hints, privacy, language, clear, clearSure } = messagesText.worksheet;
  const answers = worksheet.value;
  const other = beside.value;
  return (
    <Form onSend={() => undefined}>
      <p>{privacy}</p>
      <Select
        label={language}
        choices={languagesWith(other.language).map((id) => ({ id, label: text.language(id) }))}
        chosen={other.language}
        onChoose={(chosen) => {
          beside.value = { ...other, language: chosen };
        }}
      />
      {GROUPS.map(({ title, fields }) => (
        <Part title={title} key={title}>
          <div class="worksheet-form">
            {fields.map((field) => (
              <LongText
                key={field}
                label={questions[field]}
                hint={hints[field]}
                maxLength={LONGEST[field]}
                lines={2}
                language={other.language}
                direction={directionOf(other.language)}
                value={answers[field]}
                onInput={(typed) => {
                  worksheet.value = { ...worksheet.peek(), [field]: typed };
                }}
              />
            ))}
          </div>
        </Part>
      ))}
      <Part title={messagesText.worksheet.beside}>
        <div class="worksheet-form">
          <MessageFields
            fields={other}
            words={words}
            onChange={(part) => {
              beside.value = { ...beside.peek(), ...part };
            }}
          />
        </div>
      </Part>
      <SureButton action={clear} label={clear} question={clearSure} onSure={emptyWorksheet} />
    </Form>
  );
}
