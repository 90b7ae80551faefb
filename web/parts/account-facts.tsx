/** Who the viewer is here, until when, and the way out. */
import type { Account } from '../api.ts';
import { signOut } from '../state/sign-in.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Button } from '../ui/button.tsx';
import { Facts } from '../ui/facts.tsx';
import { Stack } from '../ui/stack.tsx';

export function AccountFacts({ account, expiresAt }: { account: Account; expiresAt: string | null }) {
  const { account: words, moment, roleSentences } = identityText;
  const { roles } = text;
  const { role, member } = account;
  return (
    <Stack>
      <Facts
        facts={[
          { name: words.role, value: `${roles[role]}. ${roleSentences[role]}` },
          ...(member ? [{ name: words.member, value: <a href={`/members/${member.id}`}>{member.name}</a> }] : []),
          ...(expiresAt ? [{ name: words.until, value: words.untilSentence(moment(expiresAt)) }] : []),
        ]}
      />
      <Button onClick={() => signOut.run(undefined)}>{words.signOut}</Button>
      <ActionNote of={signOut} />
    </Stack>
  );
}
