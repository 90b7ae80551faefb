/** The least that makes up for a loss, with a way to ask for it where the viewer may. */
import { session } from '../../state/session.ts';
import type { Words } from '../../state/words.ts';
import { Line } from '../../ui/line.tsx';
import { Part } from '../../ui/part.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Stack } from '../../ui/stack.tsx';
import { whatIfText } from '../text/what-if-text.ts';
import type { Loss } from '../what-if-api.ts';
import { AskLink } from './ask-link.tsx';

type LossRepairProps = { loss: Loss; words: Words; nameOf: (id: string) => string };

export function LossRepair({ loss, words, nameOf }: LossRepairProps) {
  const { ties, members } = loss.repair;
  return (
    <>
      {ties.count > 0 ? (
        <Part title={whatIfText.introductions}>
          <Stack>
            <p>{whatIfText.introductionsNote(ties.count)}</p>
            <Rows items={ties.introductions} keyOf={({ oneId, otherId }) => `${oneId} ${otherId}`} step={8}>
              {({ oneId, otherId, throughIds, kind }) => (
                <Line
                  name={
                    <>
                      <MemberLink id={oneId} name={nameOf(oneId)} /> {whatIfText.and}{' '}
                      <MemberLink id={otherId} name={nameOf(otherId)} />
                    </>
                  }
                  facts={kind === 'alone' ? whatIfText.alone : whatIfText.through(throughIds.map(nameOf))}
                >
                  <AskOther oneId={oneId} otherId={otherId} loss={loss} />
                </Line>
              )}
            </Rows>
            {ties.count > ties.introductions.length ? (
              <p>{whatIfText.introductionsShown(ties.introductions.length)}</p>
            ) : null}
          </Stack>
        </Part>
      ) : null}
      {members.helpers.length > 0 || members.missing.length > 0 ? (
        <Part title={whatIfText.helpers}>
          <Stack>
            {members.helpers.length > 0 ? <p>{provenWords(members)}</p> : null}
            {members.helpers.length > 0 ? (
              <Rows items={members.helpers} keyOf={({ memberId }) => memberId} step={8}>
                {({ memberId, brings }) => (
                  <Line
                    name={<MemberLink id={memberId} name={nameOf(memberId)} />}
                    facts={whatIfText.brings(brings.map(seatWords))}
                  >
                    <AskHelper helperId={memberId} seat={brings[0]} loss={loss} />
                  </Line>
                )}
              </Rows>
            ) : null}
            {members.missing.length > 0 ? <p>{whatIfText.missing(members.missing.map(seatWords))}</p> : null}
          </Stack>
        </Part>
      ) : null}
    </>
  );

  function seatWords({ country, capacityId }: Seat): string {
    return whatIfText.seat(words.capacity(capacityId), words.country(country));
  }
}

type Seat = { country: string; capacityId: string };

function provenWords({ helpers, lowerBound, proven }: Loss['repair']['members']): string {
  return proven ? whatIfText.helpersProven(helpers.length) : whatIfText.helpersUnproven(helpers.length, lowerBound);
}

function MemberLink({ id, name }: { id: string; name: string }) {
  return <a href={`/members/${id}`}>{name}</a>;
}

/** An editor asks for its own organisation only; the one end of an introduction may ask for the other. */
function AskOther({ oneId, otherId, loss }: { oneId: string; otherId: string; loss: Loss }) {
  const ownId = ownMemberId();
  if (ownId === oneId) return <AskHelper helperId={otherId} loss={loss} />;
  return ownId === otherId ? <AskHelper helperId={oneId} loss={loss} /> : null;
}

function AskHelper({ helperId, seat, loss }: { helperId: string; seat?: Seat; loss: Loss }) {
  const ownId = ownMemberId();
  const takesQuestions = loss.members.some(({ id, standing }) => id === helperId && standing === 'member');
  if (ownId === null || ownId === helperId || !takesQuestions) return null;
  return <AskLink target={{ helperId, capacityId: seat?.capacityId ?? null, country: seat?.country ?? null }} />;
}

/** Null for whoever asks for no organisation. */
function ownMemberId(): string | null {
  const { value } = session.loaded;
  const account = value.state === 'ready' ? value.value.account : null;
  return account?.role === 'editor' ? (account.member?.id ?? null) : null;
}
