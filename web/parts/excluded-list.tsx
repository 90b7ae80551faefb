/** The members that the viewer left out of a proposal, each with a way back. */
import { putBack } from '../state/coalition-draft.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { Button } from '../ui/button.tsx';
import './excluded-list.css';

export function ExcludedList({ ids, nameOf }: { ids: readonly string[]; nameOf: (id: string) => string }) {
  if (ids.length === 0) return null;
  return (
    <div class="excluded-list">
      <h4 class="excluded-list_title">{coalitionsText.excluded}</h4>
      <ul class="excluded-list_members">
        {ids.map((id) => (
          <Excluded id={id} name={nameOf(id)} key={id} />
        ))}
      </ul>
    </div>
  );
}

function Excluded({ id, name }: { id: string; name: string }) {
  return (
    <li class="excluded-list_member">
      <span>{name}</span>
      <Button weight="plain" label={coalitionsText.putBackNamed(name)} onClick={() => putBack(id)}>
        {coalitionsText.putBack}
      </Button>
    </li>
  );
}
