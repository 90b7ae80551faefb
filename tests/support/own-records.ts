/** What a world holds of one member, as the editor of that member gets it. */
import type { OwnRecords } from '#core/own/records.ts';
import type { StoredNetwork } from '#core/stored-network.ts';

export function ownRecordsIn({ members, presences, offers, needs }: StoredNetwork, id: string): OwnRecords {
  const member = members.find((one) => one.id === id);
  if (!member) throw new Error(`There is no member ${id}.`);
  const isIts = ({ memberId }: { memberId: string }) => memberId === id;
  return { member, presences: presences.filter(isIts), offers: offers.filter(isIts), needs: needs.filter(isIts) };
}
