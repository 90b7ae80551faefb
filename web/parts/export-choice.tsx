/** As what a file is saved, and saving it. */
import { EXPORT_FORMATS } from '#core/export/formats.ts';
import { LEFT_OUT } from '#core/export/left-out.ts';
import { exportFormat, savedExport, takeAlong } from '../state/export-file.ts';
import { exportText } from '../text/export-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { Stack } from '../ui/stack.tsx';

const wording = exportText;

/** @param memberIds those that are wanted; null: all. */
export function ExportChoice({ memberIds }: { memberIds: readonly string[] | null }) {
  const format = exportFormat.value;
  return (
    <Form onSend={() => takeAlong.run(memberIds)}>
      <ChoiceList
        title={wording.format}
        choices={EXPORT_FORMATS.map((id) => ({ id, ...wording.formats[id] }))}
        chosen={format}
        onChoose={(id) => {
          exportFormat.value = id;
        }}
      />
      <p>{leftOutSentence()}</p>
      <FormFoot>
        <Button weight="main" type="submit">
          {wording.go(wording.formats[format].label)}
        </Button>
      </FormFoot>
      <ExportOutcome />
    </Form>
  );
}

function leftOutSentence(): string {
  const facts = LEFT_OUT[exportFormat.value].map((fact) => wording.facts[fact]);
  return facts.length === 0 ? wording.holdsAll : wording.leftOut(facts.join('; '));
}

/** What became of it. */
export function ExportOutcome() {
  const saved = savedExport.value;
  return (
    <Stack>
      <ActionNote of={takeAlong} meanwhile={wording.meanwhile} />
      <div role="status">{saved ? <p>{wording.done(saved)}</p> : null}</div>
    </Stack>
  );
}
