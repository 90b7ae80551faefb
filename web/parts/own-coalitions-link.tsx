/** The way to the coalitions that somebody has a part in, for those who can have one. */
import { useResource } from '../state/resource.ts';
import { session } from '../state/session.ts';
import { coalitionsText } from '../text/coalitions-text.ts';

export function OwnCoalitionsLink() {
  const loaded = useResource(session);
  const role = loaded.state === 'ready' ? loaded.value.account?.role : undefined;
  if (role !== 'editor' && role !== 'coordinator') return null;
  return <a href="/coalitions/mine">{coalitionsText.mine}</a>;
}
