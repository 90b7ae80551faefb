/** Members by name alone, each leading to its page; long lists open step by step. */
import { useState } from 'preact/hooks';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import './member-links.css';

type MemberLinksProps = { ids: readonly string[]; nameOf: (id: string) => string };

const STEP = 30;

export function MemberLinks({ ids, nameOf }: MemberLinksProps) {
  const [shown, setShown] = useState(STEP);
  const rest = ids.length - shown;
  return (
    <>
      <ul class="member-links">
        {ids.slice(0, shown).map((id) => (
          <li key={id}>
            <a href={`/members/${id}`}>{nameOf(id)}</a>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button weight="plain" onClick={() => setShown(shown + STEP)}>
          {text.showMore(Math.min(rest, STEP))}
        </Button>
      ) : null}
    </>
  );
}
