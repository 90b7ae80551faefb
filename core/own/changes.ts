/** What saving an entry would change for each audience. */
import { ownEntryAsSeenBy } from '../visibility.ts';
import { AUDIENCES, type Audience } from './audience.ts';
import type { Entry } from './entry.ts';
import { type Fact, factsOf, factsWithout } from './facts.ts';
import { type OwnRecords, recordsWith } from './records.ts';

export type Changes = Record<Audience, { shown: Fact[]; hidden: Fact[] }>;

/**
 * What each audience would newly see, and see no longer. An entry that is hidden for now is compared as if it were
 * not: what was chosen meanwhile would appear with it.
 */
export function changesFor(stored: OwnRecords, entry: Entry): Changes {
  const before = asIfShown(stored);
  const after = recordsWith(before, entry);
  const changesOf = (audience: Audience) => {
    const [was, willBe] = [before, after].map((records) => factsOf(ownEntryAsSeenBy(records, audience)));
    return { shown: factsWithout(willBe ?? [], was ?? []), hidden: factsWithout(was ?? [], willBe ?? []) };
  };
  return { public: changesOf('public'), network: changesOf('network'), coalition: changesOf('coalition') };
}

/** Whether somebody would see something that they did not see before. */
export function showsMore(changes: Changes): boolean {
  return AUDIENCES.some((audience) => changes[audience].shown.length > 0);
}

function asIfShown({ member, ...belongings }: OwnRecords): OwnRecords {
  const standing = member.standing === 'retired' ? 'member' : member.standing;
  return { ...belongings, member: { ...member, hiddenAt: null, standing } };
}
