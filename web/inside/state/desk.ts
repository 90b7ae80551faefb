/** What coordinators see and do at their desk. */
import { computed, signal } from '@preact/signals';
import { foldText } from '#core/network.ts';
import type { Standing } from '#core/vocabulary.ts';
import { createAction } from '../../state/action.ts';
import { linkFor } from '../../state/invitation-link.ts';
import { createResource } from '../../state/resource.ts';
import { type Claim, type Decision, type DeskMember, deskApi, type MergePreview } from '../desk-api.ts';

export const desk = createResource(deskApi.desk);

/** How many of the oldest claims come before the ones on the page. */
export const skippedClaims = signal(0);
export const claims = createResource(() => deskApi.claims(skippedClaims.value));

export async function turnClaimsTo(skip: number): Promise<void> {
  skippedClaims.value = skip;
  await claims.renew();
}

/** Both at once: what waits is known when both are there. */
export const waiting = {
  load() {
    desk.load();
    claims.load();
  },
  loaded: computed(() => {
    const [first, second] = [desk.loaded.value, claims.loaded.value];
    if (first.state !== 'ready') return first;
    if (second.state !== 'ready') return second;
    const value = { overBudget: first.value.overBudget, ...second.value };
    return { state: 'ready' as const, value };
  }),
};

export type DeskFilter = { name: string; standing: Standing | null };

export function filterDesk(members: readonly DeskMember[], { name, standing }: DeskFilter): DeskMember[] {
  const wanted = foldText(name.trim());
  return members.filter((member) => {
    if (standing !== null && member.standing !== standing) return false;
    return wanted === '' || searchTextOf(member).includes(wanted);
  });
}

/** Worked out once for each, not at each letter that is typed. */
const searchTexts = new WeakMap<DeskMember, string>();

function searchTextOf(member: DeskMember): string {
  const known = searchTexts.get(member) ?? foldText(`${member.name} ${member.acronym ?? ''}`);
  searchTexts.set(member, known);
  return known;
}

type Change = { does: 'vouch' | 'retire' | 'restore'; memberId: string };

export const change = createAction(({ does, memberId }: Change) => deskApi[does](memberId), desk.renew);
export const lift = createAction(deskApi.lift, desk.renew);

/** The name of the organisation listed last. */
export const listed = signal<string | null>(null);
export const list = createAction(deskApi.list, async (_, { name }) => {
  listed.value = name;
  await desk.renew();
});

/** The link of the claimant invited last, which the service does not show again. */
export const claimantLink = signal<{ name: string; contact: string; url: string; expiresAt: string } | null>(null);

type Decided = { claim: Claim; name: string; outcome: Decision['outcome'] };

export const decide = createAction(
  ({ claim, outcome }: Decided) => deskApi.decide({ id: claim.id, outcome }),
  async ({ invitation }, { claim, name }) => {
    claimantLink.value = invitation && {
      ...{ name, contact: claim.contact ?? '', expiresAt: invitation.expiresAt },
      url: linkFor(location.origin, invitation.code),
    };
    await Promise.all([claims.renew(), desk.renew()]);
  },
);

/** The entry that is here twice, for as long as the coordinator is at it. */
export const twin = signal<DeskMember | null>(null);
export const mergePreview = signal<MergePreview | null>(null);
export const hasMerged = signal(false);

export const previewMerge = createAction(deskApi.previewMerge, (preview) => {
  mergePreview.value = preview;
});

export const merge = createAction(
  ({ keep, merge, fingerprint }: MergePreview) => deskApi.merge({ keepId: keep.id, mergeId: merge.id, fingerprint }),
  async () => {
    await desk.renew();
    leaveMerge();
    hasMerged.value = true;
  },
);

export function leaveMerge(): void {
  twin.value = null;
  mergePreview.value = null;
  for (const action of [previewMerge, merge]) action.forget();
}

/** What went wrong on an earlier visit is no news, and a link is not shown a second time. */
export function forgetProblems(): void {
  for (const action of [change, lift, list, decide]) action.forget();
  leaveMerge();
  if (skippedClaims.value > 0) void turnClaimsTo(0);
  claimantLink.value = null;
  listed.value = null;
  hasMerged.value = false;
}
