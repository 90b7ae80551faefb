/** The last step before a request goes out: who will see what, and exactly what they read. Public asks once more. */
import { useEffect, useState } from 'preact/hooks';
import { network } from '../../state/network.ts';
import { useResource } from '../../state/resource.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Part } from '../../ui/part.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { coalitionResource } from '../state/coalitions.ts';
import { type Asked, audienceOf } from '../state/request-audience.ts';
import { requestFrom } from '../state/request-draft.ts';
import { ask } from '../state/request-writing.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { AudienceList } from './audience-list.tsx';
import type { RequestFormProps } from './request-form.tsx';
import { RequestRead } from './request-read.tsx';

export function RequestCheck(props: RequestFormProps & { onBack: () => void }) {
  const { draft, own, words, threats, headingRef, onBack } = props;
  const wording = requestFormText;
  const [isSure, setSure] = useState(false);
  const [isTried, setTried] = useState(false);
  const loaded = useResource(network);
  const members = loaded.state === 'ready' ? loaded.value.members : [];
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? id;
  const asked = useAsked(draft.mode === 'quiet' ? draft.coalitionId : null, own.id);
  const mode = draft.mode === null || draft.mode === 'silent' ? 'quiet' : draft.mode;
  const isMissing = mode === 'public' && !isSure;
  const send = () => {
    setTried(true);
    const request = requestFrom(draft);
    if (!isMissing && request !== null) ask.run(request);
  };
  return (
    <>
      <Section title={wording.check} note={wording.checkNote} headingRef={headingRef}>
        <Stack>
          <AudienceList lines={audienceOf({ draft, asked, nameOf })} />
          <Part title={wording.theyRead}>
            <RequestRead draft={draft} ownName={own.name} words={words} threats={threats} />
          </Part>
        </Stack>
      </Section>
      <Section title={wording.last}>
        <Stack>
          {mode === 'public' ? <Switch label={wording.publicSure} isOn={isSure} onChange={setSure} /> : null}
          {isTried && isMissing ? <ProblemNote problem={{ detail: wording.publicMissing, requestId: null }} /> : null}
          <FormFoot>
            <Button weight="main" onClick={send}>
              {wording.send[mode]}
            </Button>
            <Button onClick={onBack}>{wording.back}</Button>
          </FormFoot>
          <ActionNote of={ask} meanwhile={wording.meanwhile} />
        </Stack>
      </Section>
    </>
  );
}

/** The members of the coalition that is asked, as one sees them from inside. */
function useAsked(id: string | null, ownId: string): Asked | null {
  const resource = coalitionResource(id ?? '');
  useEffect(() => {
    if (id !== null) resource.load();
  }, [id]);
  const loaded = resource.loaded.value;
  if (id === null || loaded.state !== 'ready') return null;
  const { name, inside, members } = loaded.value;
  const known = inside === null ? members : inside.fellows.map(({ member }) => member);
  return { name, fellows: known.filter((one) => one.id !== ownId), unlistedCount: inside?.unlisted.count ?? 0 };
}
