/** The link of the invitation made last, shown once, with when it opens something. */
import { newLink } from '../state/invitations.ts';
import { identityText } from '../text/identity-text.ts';
import { CopyField } from '../ui/copy-field.tsx';

export function InvitationLink() {
  const { invitations, moment } = identityText;
  const link = newLink.value;
  if (link === null) return null;
  const once = invitations.linkOnce(link.who, moment(link.expiresAt));
  const later = link.opensAt === null ? null : invitations.linkLater(moment(link.opensAt), link.needsApproval);
  return <CopyField label={invitations.link} hint={later === null ? once : `${later} ${once}`} value={link.url} />;
}
