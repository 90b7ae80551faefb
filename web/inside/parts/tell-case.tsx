/** From a coalition to a case of what it did, with what is known of it filled in. */
import { session } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import type { CoalitionPageAnswer, Inside } from '../coalitions-api.ts';
import { startCase } from '../state/case-seed.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';

export function TellCase({ coalition, inside }: { coalition: CoalitionPageAnswer; inside: Inside }) {
  const loaded = session.loaded.value;
  const own = loaded.state === 'ready' ? loaded.value.account?.member?.id : undefined;
  const tell = () =>
    startCase({
      kind: 'coalition-response',
      coalitionId: coalition.id,
      country: coalition.country,
      namedIds: inside.fellows.map(({ member }) => member.id).filter((id) => id !== own),
    });
  return <Button onClick={tell}>{caseDraftsText.tell}</Button>;
}
