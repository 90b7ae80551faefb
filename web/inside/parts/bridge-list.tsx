/** The introductions that would bring the two worlds nearest, with what is before and after. */
import { Line } from '../../ui/line.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { Introduction, Introductions } from '../fairness-api.ts';
import { fairnessText } from '../text/fairness-text.ts';

export function BridgeList({ found }: { found: Introductions }) {
  const wording = fairnessText.introductions;
  const { introductions, isBestEach, countedFrom, countable, members } = found;
  const nameById = new Map(members.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => nameById.get(id) ?? id;
  const notes = [
    wording.how,
    wording.several,
    ...(isBestEach ? [] : [wording.notEach]),
    ...(countedFrom < countable ? [wording.estimate(countedFrom, countable)] : []),
  ];
  return (
    <Section title={wording.listTitle}>
      <Stack>
        {found.pairs === 0 ? null : <Verdict headline={beforeSentence(found)} details={afterSentence(found)} />}
        {introductions.length === 0 ? <p>{wording.none}</p> : null}
        <Rows items={introductions} keyOf={({ oneId, otherId }) => `${oneId} ${otherId}`} isNumbered>
          {(one) => (
            <Line
              name={
                <>
                  <a href={`/members/${one.oneId}`}>{nameOf(one.oneId)}</a>
                  {wording.and}
                  <a href={`/members/${one.otherId}`}>{nameOf(one.otherId)}</a>
                </>
              }
              facts={factsOf(one, nameOf)}
            />
          )}
        </Rows>
        {introductions.length === 0 ? null : <Prose paragraphs={notes} />}
      </Stack>
    </Section>
  );
}

function beforeSentence({ before, pairs }: Introductions): string {
  const { introductions: wording } = fairnessText;
  if (before.mean === null) return wording.sentence([wording.beforeNone(pairs)]);
  const apart = before.apart === 0 ? wording.nobodyApart : wording.apart(before.apart, pairs);
  return wording.sentence([wording.before(before.mean), apart]);
}

function afterSentence({ introductions }: Introductions): string[] {
  const wording = fairnessText.introductions;
  const last = introductions.at(-1);
  if (!last) return [];
  const { mean, apart } = last.after;
  return [wording.after(introductions.length, mean, apart)];
}

function factsOf({ steps, throughIds, nearer }: Introduction, nameOf: (id: string) => string): string {
  const wording = fairnessText.introductions;
  return [
    wording.steps(steps),
    ...(throughIds.length === 0 ? [] : [wording.through(throughIds.map(nameOf))]),
    wording.nearer(nearer),
  ].join(' · ');
}
