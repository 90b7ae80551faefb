/** What came of a request that has ended, and for its seeker the way to a case that others can learn from. */
import { session } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { RequestWhole } from '../requests-api.ts';
import { caseFromRequest } from '../state/case-from-request.ts';
import { startCase } from '../state/case-seed.ts';
import { requestsText } from '../text/requests-text.ts';
import { PlainWords } from './plain-words.tsx';

export function RequestClosed({ request }: { request: RequestWhole }) {
  const { closed: wording, run, stages } = requestsText;
  const { stage, outcome, closingWords, isOwn, mode } = request;
  if (stage !== 'closed') {
    return (
      <Section title={stages[stage]}>
        <Prose paragraphs={[wording.endedText]} />
      </Section>
    );
  }
  return (
    <>
      <Section title={wording.title}>
        <Stack>
          {outcome === null ? null : <Verdict isQuiet headline={run.outcomes[outcome].label} />}
          {closingWords === null ? <p>{wording.none}</p> : <PlainWords text={closingWords} />}
        </Stack>
      </Section>
      {isOwn && mode !== 'silent' ? <MakeCase request={request} /> : null}
    </>
  );
}

function MakeCase({ request }: { request: RequestWhole }) {
  const { closed: wording } = requestsText;
  const loaded = session.loaded.value;
  const ownId = loaded.state === 'ready' ? (loaded.value.account?.member?.id ?? null) : null;
  return (
    <Section title={wording.made} note={wording.madeNote}>
      <Stack>
        <Prose paragraphs={[wording.makeText]} />
        <FormFoot>
          <Button weight="main" onClick={() => startCase(caseFromRequest(request, { ownId }))}>
            {wording.make}
          </Button>
        </FormFoot>
      </Stack>
    </Section>
  );
}
