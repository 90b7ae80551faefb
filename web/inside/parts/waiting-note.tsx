/** Says at the front door that something waits in coalitions; how much, and nothing of what. */
import { useResource } from '../../state/resource.ts';
import { mine } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './waiting-note.css';

export function WaitingNote() {
  const loaded = useResource(mine);
  if (loaded.state !== 'ready') return null;
  const { invitations, standing } = loaded.value;
  const asked = invitations.filter(({ stage, reply }) => stage !== 'over' && reply === 'asked').length;
  const alerts = standing.filter(({ isDrillOpen }) => isDrillOpen).length;
  if (asked + alerts === 0) return null;
  return (
    <p class="waiting-note">
      <a href="/inbox">{coalitionLifeText.waiting(asked, alerts)}</a>
    </p>
  );
}
