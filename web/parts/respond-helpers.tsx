/** The fewest members who hold all of it together, that fewer cannot, and what to do next. */
import { checkProofOf } from '../state/coalition-proof.ts';
import { fragmentOfDraft, NO_DRAFT } from '../state/coalition-question.ts';
import { startLink } from '../state/coalition-start-link.ts';
import { cancelStudy, isCancelled, namedIn, type Proposal, type Studied, studied } from '../state/coalition-study.ts';
import { gapsIn, isNarrowed, verdictOn } from '../state/coalition-verdict.ts';
import { useInquiry } from '../state/inquiry.ts';
import { levelWords } from '../state/level-words.ts';
import { useMemberNames } from '../state/member-names.ts';
import { requestLink } from '../state/request-link.ts';
import { askAgain, helperQuestion, leaveOut } from '../state/respond-draft.ts';
import type { AskedNeed, RespondDraft } from '../state/respond-question.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { respondText } from '../text/respond-text.ts';
import { text } from '../text/text.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Part } from '../ui/part.tsx';
import { Picked, PickedList } from '../ui/picked.tsx';
import { ReadyWhen } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { CoalitionProgress } from './coalition-progress.tsx';
import { CoalitionProof } from './coalition-proof.tsx';
import { MemberName } from './member-row.tsx';
import { MissingList } from './missing-list.tsx';
import './respond-helpers.css';

type RespondHelpersProps = { words: Words; draft: RespondDraft; needs: readonly AskedNeed[] };

export function RespondHelpers({ words, draft, needs }: RespondHelpersProps) {
  const question = helperQuestion(draft, needs);
  useInquiry(studied, question);
  const latest = studied.latest.value;
  const isHere = latest?.state === 'ready' && latest.value.question.country === draft.country;
  const answer = isHere && question !== null ? latest.value : null;
  const nameOf = useMemberNames(NOBODY, draft.leftOutIds.length > 0 ? namedIn(answer, draft.leftOutIds) : []);
  return (
    <Section title={respondText.helpers} note={respondText.helpersNote}>
      {question === null ? (
        <p>{draft.country === null ? respondText.needsCountry : respondText.needsNeeds}</p>
      ) : (
        <>
          {studied.isBusy.value ? <CoalitionProgress onCancel={cancelStudy} /> : null}
          {isCancelled.value && !studied.isBusy.value ? (
            <Verdict isQuiet headline={coalitionsText.progress.cancelled} />
          ) : null}
          {latest === null || (latest.state === 'ready' && !isHere) ? null : (
            <ReadyWhen loaded={latest} retry={() => studied.ask(question)} lines={6}>
              {(found) => <Found answer={found} draft={draft} words={words} nameOf={nameOf} />}
            </ReadyWhen>
          )}
          <LeftOut ids={draft.leftOutIds} nameOf={nameOf} />
        </>
      )}
      <NextSteps draft={draft} needs={needs} answer={answer} />
    </Section>
  );
}

const NOBODY: readonly { id: string; name: string }[] = [];

type FoundProps = { answer: Studied; draft: RespondDraft; words: Words; nameOf: (id: string) => string };

function Found({ answer, draft, words, nameOf }: FoundProps) {
  const { smallest } = answer;
  const names = { country: words.country(draft.country ?? ''), capacity: words.capacity };
  return (
    <>
      <Verdict
        headline={verdictOn(smallest, names)}
        details={[coalitionsText.among(smallest.candidateCount, isNarrowed(smallest))]}
      />
      {smallest.members.length > 0 ? <Helpers proposal={smallest} words={words} /> : null}
      {smallest.proven && smallest.members.length > 0 ? (
        <div class="respond-helpers_proof">
          <Button weight="plain" onClick={() => void checkProofOf(answer)}>
            {coalitionsText.proof.check}
          </Button>
        </div>
      ) : null}
      <CoalitionProof answer={answer} words={words} />
      {gapsIn(smallest) > 0 ? (
        <Part title={respondText.missing}>
          <MissingList proposal={smallest} nameOf={nameOf} words={words} />
        </Part>
      ) : null}
    </>
  );
}

function Helpers({ proposal, words }: { proposal: Proposal; words: Words }) {
  return (
    <ol class="respond-helpers">
      {proposal.members.map(({ member, presence, covers }) => (
        <li class="respond-helpers_helper" key={member.id}>
          <div>
            <MemberName member={member} />
            <p class="respond-helpers_facts">{pagesText.presences[presence]}</p>
            <p class="respond-helpers_covers">
              {covers.length === 0
                ? respondText.coversNothing
                : respondText.covers(
                    text.list(
                      covers.map(({ capacityId, level }) =>
                        coalitionsText.covered(words.capacity(capacityId), level === null ? null : levelWords(level)),
                      ),
                    ),
                  )}
            </p>
          </div>
          <Button weight="plain" label={respondText.leaveNamed(member.name)} onClick={() => leaveOut(member.id)}>
            {respondText.leave}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function LeftOut({ ids, nameOf }: { ids: readonly string[]; nameOf: (id: string) => string }) {
  if (ids.length === 0) return null;
  return (
    <Part title={respondText.leftOut}>
      <PickedList>
        {ids.map((id) => (
          <Picked key={id} name={nameOf(id)} onRemove={() => askAgain(id)} />
        ))}
      </PickedList>
    </Part>
  );
}

type NextStepsProps = { draft: RespondDraft; needs: readonly AskedNeed[]; answer: Studied | null };

/** From here to a request, to a coalition, and to the page that knows every condition. */
function NextSteps({ draft, needs, answer }: NextStepsProps) {
  const { threatId, country, leftOutIds } = draft;
  if (threatId === null) return null;
  const helperIds = answer === null ? [] : answer.smallest.members.map(({ member }) => member.id);
  const asked = needs.map(({ capacityId, minLevel, count }) => ({ capacityId, minLevel, count }));
  const all = { ...NO_DRAFT, country, threatId, needs: asked, excludedIds: leftOutIds };
  return (
    <>
      <div class="respond-helpers_next">
        <ButtonLink weight="main" href={requestLink({ threatIds: [threatId], needs: asked, country, helperIds })}>
          {helperIds.length === 0 ? respondText.askAnybody : respondText.ask(helperIds.length)}
        </ButtonLink>
        {helperIds.length > 1 && country !== null ? (
          <ButtonLink href={startLink({ country, memberIds: helperIds, needs: asked, mode: null, convenorId: null })}>
            {respondText.form}
          </ButtonLink>
        ) : null}
        {country !== null && asked.length > 0 ? (
          <a href={`/coalitions#${fragmentOfDraft(all)}`}>{respondText.conditions}</a>
        ) : null}
      </div>
      <p class="respond-helpers_hint">{respondText.askHint}</p>
    </>
  );
}
