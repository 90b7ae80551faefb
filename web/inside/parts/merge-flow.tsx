/** Merging in two steps: which entry stays, then what that does, side by side, before it is done. */
import { useMemo, useState } from 'preact/hooks';
import { memberOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { ReadyWhen } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { DeskMember } from '../desk-api.ts';
import { desk, leaveMerge, merge, mergePreview, previewMerge } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';
import { MergeColumns } from './merge-columns.tsx';
import './merge-flow.css';

export function MergeFlow({ gone, words }: { gone: DeskMember; words: Words }) {
  const preview = mergePreview.value;
  return (
    <Section title={deskText.mergeTitle} note={deskText.mergeLead(gone.name)}>
      <Stack>
        <ReadyWhen loaded={desk.loaded.value} retry={desk.load}>
          {({ members }) => <StayingForm gone={gone} members={members} />}
        </ReadyWhen>
        {preview ? (
          <>
            <MergeColumns preview={preview} words={words} />
            <SureButton
              action={deskText.mergeGo}
              label={deskText.mergeGo}
              question={deskText.mergeSure}
              weight="normal"
              onSure={() => merge.run(preview)}
            />
            <ActionNote of={merge} />
          </>
        ) : null}
        <Button weight="plain" onClick={leaveMerge}>
          {deskText.back}
        </Button>
      </Stack>
    </Section>
  );
}

function StayingForm({ gone, members }: { gone: DeskMember; members: readonly DeskMember[] }) {
  const [keepId, setKeepId] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const options = useMemo(
    () => memberOptions(members.filter(({ id, standing }) => id !== gone.id && standing !== 'retired')),
    [members, gone],
  );
  const choose = (id: string | null) => {
    mergePreview.value = null;
    setKeepId(id);
  };
  const compare = () => {
    setMissing(keepId === null);
    if (keepId !== null) previewMerge.run({ keepId, mergeId: gone.id });
  };
  return (
    <div class="merge-flow">
      <Form onSend={compare}>
        <Combobox
          label={deskText.stays}
          hint={deskText.staysHint}
          placeholder={deskText.staysAny}
          nothing={deskText.staysNone}
          options={options}
          chosenId={keepId}
          onPick={choose}
          onClear={() => choose(null)}
        />
        {isMissing ? <ProblemNote problem={{ detail: deskText.chooseOne, requestId: null }} /> : null}
        <FormFoot>
          <Button type="submit" weight="main">
            {deskText.compare}
          </Button>
        </FormFoot>
        <ActionNote of={previewMerge} />
      </Form>
    </div>
  );
}
