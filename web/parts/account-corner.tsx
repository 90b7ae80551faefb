/** The corner of every page that says who is signed in, or leads to signing in. */
import { fragment, path } from '../state/location.ts';
import { useResource } from '../state/resource.ts';
import { signInFrom } from '../state/return-path.ts';
import { session } from '../state/session.ts';
import { text } from '../text/text.ts';
import './account-corner.css';

export function AccountCorner() {
  const { corner, roles, who } = text;
  const loaded = useResource(session);
  const account = loaded.state === 'ready' ? loaded.value.account : null;
  const href = account ? '/account' : signInFrom(path.value, fragment.value);
  const current = path.value === (account ? '/account' : '/sign-in') ? 'page' : undefined;
  // Until it is known, the corner keeps its room and offers nothing that may be wrong.
  if (loaded.state === 'waiting') return <span class="account-corner" />;
  if (!account) {
    return (
      <a class="account-corner" href={href} aria-current={current}>
        {corner.signIn}
      </a>
    );
  }
  const name = account.member?.name ?? null;
  return (
    <a class="account-corner" href={href} aria-current={current} aria-label={corner.account(who(account.role, name))}>
      <span class="account-corner_who">
        {roles[account.role]}
        {name ? <span class="account-corner_member">, {name}</span> : null}
      </span>
    </a>
  );
}
