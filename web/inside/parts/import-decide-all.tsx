/** One decision for all that wait, where hundreds do. */
import type { Choice, MemberDifference } from '#core/import/difference.ts';
import { Select } from '../../ui/select.tsx';
import { decide } from '../state/import.ts';
import { importText } from '../text/import-text.ts';
import './import-decide-all.css';

type Way = 'one-by-one' | Choice['as'];

export function ImportDecideAll({ members }: { members: readonly MemberDifference[] }) {
  const words = importText.changes;
  const open = members.filter(({ conflict }) => conflict === 'several');
  if (open.length === 0) return null;
  const decideAll = (way: Way) => {
    if (way === 'one-by-one') return;
    const made = open.flatMap((member): [string, Choice][] => {
      const choice = choiceFor(way, member);
      return choice ? [[member.key, choice]] : [];
    });
    void decide(Object.fromEntries(made));
  };
  return (
    <div class="import-decide-all">
      <p>{words.several}</p>
      {open.length < 2 ? null : (
        <Select<Way>
          label={words.forAll}
          choices={[
            { id: 'one-by-one', label: words.forAllNone },
            { id: 'same', label: words.forAllSame },
            { id: 'new', label: words.forAllNew },
            { id: 'skip', label: words.forAllSkip },
          ]}
          chosen="one-by-one"
          onChoose={decideAll}
        />
      )}
    </div>
  );
}

function choiceFor(way: Choice['as'], { candidates }: MemberDifference): Choice | null {
  if (way !== 'same') return { as: way };
  const [likeliest] = candidates;
  return likeliest ? { as: 'same', memberId: likeliest.member.id } : null;
}
