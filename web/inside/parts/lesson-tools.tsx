/** Writes a lesson, changes or removes one. Opening it wider asks once more. */
import { useMemo, useState } from 'preact/hooks';
import { isWider } from '#core/visibility/wider.ts';
import type { Visibility } from '#core/vocabulary.ts';
import type { Lesson } from '../../bridges-api.ts';
import type { LessonAbout } from '../../parts/lesson-section.tsx';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { exchangeText } from '../../text/exchange-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { lessonActions } from '../state/exchange.ts';
import { FormColumn } from './form-column.tsx';
import { LevelSelect } from './level-select.tsx';
import './lesson-tools.css';

type LessonToolsProps = { about: LessonAbout; lesson: Lesson | null; renew: () => Promise<void> };

export function LessonTools({ about, lesson, renew }: LessonToolsProps) {
  const [isOpen, setOpen] = useState(false);
  const actions = useMemo(() => lessonActions(renew, () => setOpen(false)), [renew]);
  const wording = exchangeText.lessons;
  if (isOpen) return <LessonForm about={about} lesson={lesson} save={actions.save} onLeave={() => setOpen(false)} />;
  if (lesson === null) return <Button onClick={() => setOpen(true)}>{wording.open}</Button>;
  return (
    <div class="lesson-tools">
      {lesson.edit ? (
        <Button weight="plain" label={wording.changeOf(lesson.text)} onClick={() => setOpen(true)}>
          {wording.change}
        </Button>
      ) : null}
      {lesson.mayRemove ? (
        <SureButton
          action={wording.remove}
          label={wording.removeOf(lesson.text)}
          question={wording.removeSure}
          onSure={() => actions.remove.run(lesson.id)}
        />
      ) : null}
      <ActionNote of={actions.remove} />
    </div>
  );
}

type LessonFormProps = {
  about: LessonAbout;
  lesson: Lesson | null;
  save: ReturnType<typeof lessonActions>['save'];
  onLeave: () => void;
};

function LessonForm({ about, lesson, save, onLeave }: LessonFormProps) {
  const wording = exchangeText.lessons;
  const before = lesson?.edit?.visibility ?? null;
  const [words, setWords] = useState(lesson?.text ?? '');
  const [level, setLevel] = useState<Visibility>(before ?? 'network');
  const loaded = useResource(session);
  const isForNetwork = loaded.state === 'ready' && loaded.value.account?.role === 'coordinator';
  const send = () =>
    save.run({
      id: lesson?.id ?? null,
      text: words,
      caseId: lesson ? (lesson.case?.id ?? null) : (about.caseId ?? null),
      exchangeId: lesson ? (lesson.exchange?.id ?? null) : (about.exchangeId ?? null),
      visibility: level,
      isConfirmed: true,
      revision: lesson?.edit?.revision ?? 'new',
    });
  const action = lesson === null ? wording.go : wording.save;
  const asks = isWider(level, before);
  return (
    <FormColumn>
      <Form onSend={() => (asks ? undefined : send())}>
        <LongText label={wording.words} hint={wording.wordsHint} maxLength={2000} value={words} onInput={setWords} />
        <LevelSelect of={exchangeText.form.ofLesson} level={level} within="public" onChoose={setLevel} />
        {isForNetwork ? <p>{wording.asNetwork}</p> : null}
        <FormFoot>
          {asks ? (
            <SureButton
              action={action}
              label={action}
              question={exchangeText.form.wider[level]}
              weight="normal"
              onSure={send}
            />
          ) : (
            <Button type="submit" weight="main">
              {action}
            </Button>
          )}
          <Button weight="plain" onClick={onLeave}>
            {wording.cancel}
          </Button>
        </FormFoot>
        <ActionNote of={save} />
      </Form>
    </FormColumn>
  );
}
