/** What waits in the inbox: introductions in which something is to be answered, those that wait for others, and news. */
import { computed, signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { actingApi } from '../acting-api.ts';
import { type Inbox, type Introduction, introductionsApi, type Notice } from '../introductions-api.ts';

export const inbox = createResource(introductionsApi.inbox);
export const contact = createResource(introductionsApi.contact);

/** Those in which a step was taken on this visit: they stay where they are, so that nothing jumps away under a finger. */
export const touchedIds = signal<ReadonlySet<string>>(new Set());

/** With whom one met, and how it went. */
export const followUps = createResource(actingApi.followUps);

/** A yes on both sides is at once something to follow up. */
export const takeStep = createAction(introductionsApi.step, async (_, { id }) => {
  touchedIds.value = new Set([...touchedIds.value, id]);
  await Promise.all([inbox.renew(), followUps.renew()]);
});
export const closeCall = createAction(introductionsApi.closeCall, inbox.renew);

/** Whether the contact details were saved on this visit. */
export const isContactSaved = signal(false);

export const saveContact = createAction(introductionsApi.saveContact, async () => {
  isContactSaved.value = true;
  await Promise.all([contact.renew(), inbox.renew()]);
});

/** Introductions that moved since the last visit, as the notices of this visit said. */
const movedIds = signal<ReadonlySet<string>>(new Set());

export const isNews = (id: string) => movedIds.value.has(id);

/** What the inbox shows in places of its own; these notices are read by opening it. All others stay until cleared. */
const SHOWN_APART: readonly Notice['kind'][] = [
  'introduction-moved',
  'follow-up-due',
  'coalition-asked',
  'coalition-drill',
];

export const notices = createResource(async () => {
  const answer = await introductionsApi.notices();
  if (!answer.ok) return answer;
  const moved = answer.value.notices.filter(({ kind }) => SHOWN_APART.includes(kind));
  const ids = moved.flatMap(({ objectId }) => (objectId === null ? [] : [objectId]));
  movedIds.value = new Set([...movedIds.value, ...ids]);
  if (moved.length > 0) void introductionsApi.clearNotices(moved.map(({ id }) => id));
  return answer;
});

export const news = computed((): Notice[] => {
  const { value } = notices.loaded;
  return value.state === 'ready' ? value.value.notices.filter(({ kind }) => !SHOWN_APART.includes(kind)) : [];
});

export const clearNews = createAction(
  (read: readonly Notice[]) => introductionsApi.clearNotices(read.map(({ id }) => id)),
  notices.renew,
);

/** A page that is opened anew asks anew, and has forgotten what went wrong before. */
export function openInbox(): void {
  for (const action of [takeStep, closeCall, saveContact, clearNews]) action.forget();
  isContactSaved.value = false;
  touchedIds.value = new Set();
  void inbox.renew();
}

/** Whether the next step is ours: an answer, a yes, or contact details that are not shared yet. */
export function isOurTurn({ stage, steps }: Introduction): boolean {
  return stage !== 'ended' && steps.some((step) => step !== 'withdraw');
}

/** What is shown under each heading: what is urgent first, and then in the order in which it came. */
export function sortInbox({ asked, asking, calls }: Inbox, touched: ReadonlySet<string>) {
  const isOurs = (one: Introduction) => isOurTurn(one) || touched.has(one.id);
  const beyond = asked.filter((one) => one.isBeyondLimit && isOurs(one));
  const all = [...asked.filter((one) => !beyond.includes(one)), ...asking];
  const ours = all.filter(isOurs).sort(byUrgency);
  return { ours, beyond: beyond.sort(byUrgency), others: all.filter((one) => !isOurs(one)), calls };
}

function byUrgency(one: Introduction, other: Introduction): number {
  return (other.question?.urgency ?? 0) - (one.question?.urgency ?? 0);
}
