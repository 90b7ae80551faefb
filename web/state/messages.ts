/** The library of messages: the list, each by itself, and what is said and done about them. */
import { signal } from '@preact/signals';
import { type MessageWhole, messagesApi } from '../messages-api.ts';
import { createAction } from './action.ts';
import { goTo } from './location.ts';
import { emptyWorksheet } from './message-draft.ts';
import { createResource, type Resource } from './resource.ts';

export const messageList = createResource(messagesApi.list);

const messageById = new Map<string, Resource<MessageWhole>>();

export function messageResource(id: string): Resource<MessageWhole> {
  const known = messageById.get(id);
  if (known) return known;
  const resource = createResource(() => messagesApi.one(id));
  messageById.set(id, resource);
  return resource;
}

async function renew(_: unknown, { id }: { id: string }): Promise<void> {
  await Promise.all([messageResource(id).renew(), messageList.renew()]);
}

export const proposeMessage = createAction(messagesApi.propose, async ({ id }) => {
  emptyWorksheet();
  await messageList.renew();
  goTo(`/messages/${id}`);
});

/** How often a message was changed on this visit, so that its form can close. */
export const changeCount = signal(0);

export const changeMessage = createAction(messagesApi.change, async (done, sent) => {
  await renew(done, sent);
  changeCount.value += 1;
});

export const moveMessage = createAction(messagesApi.move, renew);

/** How often something was said on this visit, so that what was being typed can close. */
export const spokenCount = signal(0);

export const speakOnMessage = createAction(messagesApi.speak, async (done, sent) => {
  await renew(done, sent);
  spokenCount.value += 1;
});

export function forgetMessageProblems(): void {
  for (const action of [proposeMessage, changeMessage, moveMessage, speakOnMessage]) action.forget();
}
