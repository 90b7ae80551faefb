/** What an organisation of the files is: one that is here, a new one, or none to bring in. */
import { useMemo, useState } from 'preact/hooks';
import type { Choice, MemberDifference } from '#core/import/difference.ts';
import { network } from '../../state/network.ts';
import { memberOptions } from '../../state/options.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Select } from '../../ui/select.tsx';
import { decide } from '../state/import.ts';
import { importText } from '../text/import-text.ts';
import './import-decision.css';

const NEW = 'new';
const SKIP = 'skip';
const OTHER = 'other';

export function ImportDecision({ member }: { member: MemberDifference }) {
  const words = importText.changes;
  const { key, name, state, target, candidates } = member;
  const [isSearching, setSearching] = useState(false);
  const known = [
    ...(target === null ? [] : [target]),
    ...candidates.map((one) => one.member).filter(({ id }) => id !== target?.id),
  ];
  const chosen = state === 'skipped' ? SKIP : (target?.id ?? NEW);
  const choose = (id: string) => {
    setSearching(id === OTHER);
    if (id === OTHER) return;
    const choice: Choice = id === NEW || id === SKIP ? { as: id } : { as: 'same', memberId: id };
    void decide({ [key]: choice });
  };
  return (
    <div class="import-decision">
      <Select
        label={words.decide(name)}
        isLabelSpoken
        isCompact
        choices={[
          ...known.map(({ id, name: other }) => ({ id, label: words.as.same(other) })),
          { id: NEW, label: words.as.new },
          { id: OTHER, label: words.as.other },
          { id: SKIP, label: words.as.skip },
        ]}
        chosen={isSearching ? OTHER : chosen}
        onChoose={choose}
      />
      {isSearching ? <OtherMember name={name} onPick={choose} /> : null}
    </div>
  );
}

/** One that nothing in the files points to, but the coordinator knows. */
export function OtherMember({ name, onPick }: { name: string; onPick: (id: string) => void }) {
  const words = importText.changes;
  return (
    <Ready of={network} lines={1}>
      {({ members }) => <MemberField label={words.otherHere(name)} members={members} onPick={onPick} />}
    </Ready>
  );
}

type MemberFieldProps = { label: string; members: Parameters<typeof memberOptions>[0]; onPick: (id: string) => void };

function MemberField({ label, members, onPick }: MemberFieldProps) {
  const words = importText.changes;
  const options = useMemo(() => memberOptions(members), [members]);
  return (
    <Combobox
      label={label}
      placeholder={words.otherPlaceholder}
      nothing={words.otherNone}
      options={options}
      onPick={onPick}
    />
  );
}
