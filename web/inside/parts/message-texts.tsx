/** The texts of a message as they are typed, each in its language and its direction, and what goes with them. */
import { LONGEST_NOTE, LONGEST_TEXT, MOST_LANGUAGES } from '#core/playbook/messages/limits.ts';
import { FRAMES } from '#core/playbook-vocabulary.ts';
import { directionOf } from '../../state/direction.ts';
import type { MessageDraft } from '../../state/message-draft.ts';
import { messagesText } from '../../text/messages-text.ts';
import { text } from '../../text/text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { CrossButton } from '../../ui/cross-button.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Select } from '../../ui/select.tsx';
import { LANGUAGES } from '../state/languages.ts';
import './message-texts.css';

type MessageTextsProps = { draft: MessageDraft; onChange: (part: Partial<MessageDraft>) => void };

export function MessageTexts({ draft, onChange }: MessageTextsProps) {
  const { texts, frame, doNote, dontNote } = draft;
  const words = messagesText.form;
  const used = new Set(texts.map(({ language }) => language));
  const put = (language: string, typed: string) =>
    onChange({ texts: texts.map((one) => (one.language === language ? { language, text: typed } : one)) });
  return (
    <>
      {texts.map(({ language, text: typed }) => (
        <div class="message-texts" key={language}>
          <LongText
            label={words.text(text.language(language))}
            lines={5}
            maxLength={LONGEST_TEXT}
            language={language}
            direction={directionOf(language)}
            value={typed}
            onInput={(next) => put(language, next)}
          />
          {texts.length > 1 ? (
            <CrossButton
              label={text.remove(words.removeText(text.language(language)))}
              onClick={() => onChange({ texts: texts.filter((one) => one.language !== language) })}
            />
          ) : null}
        </div>
      ))}
      {texts.length < MOST_LANGUAGES ? (
        <Combobox
          label={words.addLanguage}
          placeholder={words.addLanguage}
          nothing={words.noLanguage}
          options={LANGUAGES.filter((code) => !used.has(code)).map((id) => ({ id, label: text.language(id) }))}
          onPick={(language) => onChange({ texts: [...texts, { language, text: '' }] })}
        />
      ) : null}
      <Select
        label={messagesText.frame}
        choices={FRAMES.map((id) => ({ id, label: messagesText.frames[id] }))}
        chosen={frame}
        onChoose={(next) => onChange({ frame: next })}
      />
      <LongText
        label={words.doNote}
        hint={words.doHint}
        maxLength={LONGEST_NOTE}
        value={doNote}
        onInput={(next) => onChange({ doNote: next })}
      />
      <LongText
        label={words.dontNote}
        hint={words.dontHint}
        maxLength={LONGEST_NOTE}
        value={dontNote}
        onInput={(next) => onChange({ dontNote: next })}
      />
    </>
  );
}
