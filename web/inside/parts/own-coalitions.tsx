/** The coalitions that one has a part in: invitations first, then what is being formed, then what stands. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Line } from '../../ui/line.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import type { Forming, Invitation, OwnCoalitions as Own, Standing } from '../coalitions-api.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';

export function OwnCoalitions({ own, words }: { own: Own; words: Words }) {
  const { list } = coalitionLifeText;
  const { invitations, forming, standing } = own;
  if (invitations.length + forming.length + standing.length === 0) {
    return (
      <Section title={list.empty}>
        <Prose paragraphs={list.emptyText} />
      </Section>
    );
  }
  return (
    <>
      <Group title={list.invitations} items={invitations} words={words} factsOf={invitationFacts} />
      <Group title={list.forming} items={forming} words={words} factsOf={formingFacts} />
      <Group title={list.standing} items={standing} words={words} factsOf={standingFacts} />
    </>
  );
}

type Item = { id: string; name: string; country: string | null };
type GroupProps<T extends Item> = {
  title: string;
  items: readonly T[];
  words: Words;
  factsOf: (item: T) => (string | null)[];
};

function Group<T extends Item>({ title, items, words, factsOf }: GroupProps<T>) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <Rows items={items} keyOf={({ id }) => id} step={20}>
        {(item) => {
          const place = item.country === null ? null : words.country(item.country);
          const facts = [...factsOf(item), place].filter((fact) => fact !== null);
          return <Line name={<a href={`/coalitions/${item.id}`}>{item.name}</a>} facts={facts.join(' · ')} />;
        }}
      </Rows>
    </Section>
  );
}

function invitationFacts({ stage, reply, answerBy }: Invitation) {
  const { list, standing } = coalitionLifeText;
  if (stage === 'over') return [standing.stages.over];
  return [list.answered[reply], list.answerBy(text.day(answerBy))];
}

function formingFacts({ stage, invited, answerBy }: Forming) {
  const { list, standing, forming } = coalitionLifeText;
  if (stage === 'over') return [standing.stages.over];
  return [forming.invitedCount(invited.length), list.answerBy(text.day(answerBy))];
}

function standingFacts({ stage, mode, convenes, until, isDrillOpen }: Standing) {
  const { list, standing, modes } = coalitionLifeText;
  return [
    isDrillOpen ? list.drill : null,
    standing.stages[stage],
    modes[mode].label,
    convenes ? list.convenes : null,
    until === null ? null : standing.until(text.day(until)),
  ];
}
