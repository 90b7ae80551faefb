import { byName } from '#core/network.ts';
import type { MemberBrief } from '../api.ts';
import { EmptyNetwork } from '../parts/empty-network.tsx';
import { ExportSlot } from '../parts/export-slot.tsx';
import { KnownAddress } from '../parts/known-address.tsx';
import { MemberFilterForm } from '../parts/member-filter-form.tsx';
import { MemberRow } from '../parts/member-row.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { fragment } from '../state/location.ts';
import { filterFromFragment, filterMembers, fragmentOfFilter } from '../state/member-filter.ts';
import { network } from '../state/network.ts';
import { words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { Desk } from '../ui/desk.tsx';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Rows } from '../ui/rows.tsx';
import { Verdict } from '../ui/verdict.tsx';

export function MembersPage() {
  return (
    <Page title={pagesText.members.title} lead={pagesText.members.lead}>
      <Ready of={words} lines={10}>
        {(known) => (
          <Ready of={network} lines={10}>
            {({ members, sources }) =>
              members.length === 0 ? (
                <EmptyNetwork />
              ) : (
                <KnownAddress words={known}>
                  <SearchBox words={known} />
                  <Desk
                    formTitle={pagesText.members.filter}
                    form={<MemberFilterForm words={known} />}
                    answerTitle={pagesText.members.list}
                    isBusy={false}
                  >
                    <MemberList members={members} />
                  </Desk>
                  <SourcesNote sources={sources} />
                </KnownAddress>
              )
            }
          </Ready>
        )}
      </Ready>
    </Page>
  );
}

function MemberList({ members }: { members: readonly MemberBrief[] }) {
  const filter = filterFromFragment(fragment.value);
  const fitting = filterMembers(members, filter).sort(byName);
  return (
    <>
      <Verdict
        headline={
          fitting.length === 0 ? pagesText.members.none : pagesText.members.found(fitting.length, members.length)
        }
      />
      {fitting.length === 0 ? null : <ExportSlot fragment={fragmentOfFilter(filter)} />}
      <Rows items={fitting} keyOf={({ id }) => id} key={fragmentOfFilter(filter)}>
        {(member) => <MemberRow member={member} />}
      </Rows>
    </>
  );
}
