/** What a loss does to the ties: who is left without any, and which parts fall off. */
import { MemberRow } from '../../parts/member-row.tsx';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Line } from '../../ui/line.tsx';
import { Part } from '../../ui/part.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Stack } from '../../ui/stack.tsx';
import { whatIfText } from '../text/what-if-text.ts';
import type { Loss } from '../what-if-api.ts';

type LossTiesProps = { loss: Loss; country: string | null; words: Words; nameOf: (id: string) => string };

export function LossTies({ loss, country, words, nameOf }: LossTiesProps) {
  const { orphanIds, orphanThereIds, parts } = loss;
  // A piece of one is somebody left without any tie.
  const pieces = parts.apart.filter(({ size }) => size > 1);
  return (
    <>
      <Members title={whatIfText.orphans} ids={orphanIds} loss={loss} />
      {country === null ? null : (
        <Members
          title={whatIfText.orphansThere(words.country(country))}
          note={whatIfText.orphansThereNote}
          ids={orphanThereIds}
          loss={loss}
        />
      )}
      {pieces.length > 0 ? (
        <Part title={whatIfText.parts}>
          <Stack>
            <p>{whatIfText.partsNote(parts.before, parts.after)}</p>
            <Rows items={pieces} keyOf={({ memberIds }) => memberIds[0] ?? ''} step={12}>
              {({ size, memberIds }) => <Line name={whatIfText.part(size)} facts={namesOf(memberIds, size)} />}
            </Rows>
            {parts.apartCount > parts.apart.length ? (
              <p>{whatIfText.partsShown(parts.apart.length, parts.apartCount)}</p>
            ) : null}
          </Stack>
        </Part>
      ) : null}
    </>
  );

  function namesOf(ids: readonly string[], size: number): string {
    const names = ids.map(nameOf);
    return size > ids.length ? `${names.join(', ')} ${whatIfText.partMore(size - ids.length)}` : text.list(names);
  }
}

type MembersProps = { title: string; note?: string; ids: readonly string[]; loss: Loss };

function Members({ title, note, ids, loss }: MembersProps) {
  const members = loss.members.filter(({ id }) => ids.includes(id));
  if (members.length === 0) return null;
  return (
    <Part title={title}>
      <Stack>
        {note ? <p>{note}</p> : null}
        <Rows items={members} keyOf={({ id }) => id} step={16}>
          {(member) => <MemberRow member={member} />}
        </Rows>
      </Stack>
    </Part>
  );
}
