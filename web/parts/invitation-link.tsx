/** The link of the invitation made last, shown once. */
import { newLink } from '../state/invitations.ts';
import { identityText } from '../text/identity-text.ts';
import { CopyField } from '../ui/copy-field.tsx';

export function InvitationLink() {
  const { invitations, moment } = identityText;
  const link = newLink.value;
  if (link === null) return null;
  const hint = invitations.linkOnce(link.who, moment(link.expiresAt));
  return <CopyField label={invitations.link} hint={hint} value={link.url} />;
}
