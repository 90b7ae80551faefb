/** Messages that members say together: proposing them, saying what one thinks of them, agreeing. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { type Message, memberById, type Network } from '#core/network.ts';
import { MESSAGE_LEVELS } from '#core/playbook/messages/levels-and-steps.ts';
import { MOST_PROPOSED } from '#core/playbook/messages/limits.ts';
import { messagesInOrder } from '#core/playbook/messages/order.ts';
import {
  ChangeMessage,
  type MessageWords,
  MoveMessage,
  ProposeMessage,
  SpeakOnMessage,
} from '#core/playbook/messages/questions.ts';
import { isReviewOverdue } from '#core/playbook/messages/review.ts';
import { isSameToMembers, looksAfter, speakerOn, stepOf, stepsAt } from '#core/playbook/messages/stages.ts';
import { MessageAnswer, MessagesAnswer, ProposedAnswer } from '../answers/messages.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession, sessionOf } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { requireRevision } from '../if-match.ts';
import { sentenceFor } from '../problems.ts';
import { networkAs, networkFor } from '../viewer.ts';

const NO_SUCH = 'There is no such message, or none that you can see. Messages are listed at /api/messages.';
const STALE = 'This message changed in between. Open it again, and look at what it says now.';
const NOT_TO_PROPOSE = 'Editors of an organisation and coordinators propose messages. Ask one of yours.';
const NOT_YOURS = 'Whoever proposed a message looks after it, and coordinators. Say there what you think of it.';
const NOT_TO_SPEAK =
  'Only an editor of an organisation says that it uses a message, or objects. A retired one is over.';
const NOT_NOW = 'This cannot be done with a message at this stage. Open it again, and look where it stands.';
const OBJECTED = 'Somebody objects. Talk with them and change the words, or wait until they take it back.';
const NOT_CONFIRMED = 'From then on anybody can read this message. Confirm that first.';
const TOO_MANY = `So many messages of yours wait to be agreed already: ${MOST_PROPOSED}. Retire one of them first.`;
const DONE = { status: 'done' as const };
const SIGNED_IN = { 401: 'Not signed in', 404: 'None that you can see' };
const EDITED = { 412: 'It changed in between', 428: 'No If-Match with the revision that was read' };

export const messages = new Hono<AppEnv>()
  .get('/', describe('Messages that the network agrees on, or is asked to', MessagesAnswer), async (c) => {
    const network = await networkFor(c);
    const today = dayOf(c.var.now);
    return c.json<z.infer<typeof MessagesAnswer>>({
      messages: messagesInOrder(network.messages).map((message) => briefOfMessage(message, today)),
    });
  })
  .get('/:id', describe('One message, with what members say of it', MessageAnswer, { 404: 'None' }), async (c) => {
    const network = await networkFor(c);
    const account = (await sessionOf(c))?.account ?? null;
    const message = messageIn(network, c.req.param('id'));
    return c.json<z.infer<typeof MessageAnswer>>(await wholeOf(c, network, message, account));
  })
  .post(
    '/propose',
    onlyOwnPage(),
    describe('Proposes a message to the network', ProposedAnswer, { 401: 'Not signed in', 403: 'Not for your role' }),
    validate('json', ProposeMessage),
    async (c) => {
      const { account } = await requireSession(c);
      if (account.role !== 'editor' && account.role !== 'coordinator') refuse(403, NOT_TO_PROPOSE);
      const words = c.req.valid('json');
      const network = await networkAs(c, viewerOfAccount(account));
      requireKnown(network, words);
      const ownerId = account.role === 'editor' ? account.memberId : null;
      const open = network.messages.filter((one) => one.ownerId === ownerId && one.stage === 'proposed');
      if (open.length >= MOST_PROPOSED) refuse(409, TOO_MANY);
      const [id, revision] = [newId(c), newId(c)];
      const deed = deedBy(c, account, { action: 'message-proposed', objectId: id });
      const message = { ...words, id, revision, ownerId, stage: 'proposed' as const };
      const outcome = await c.var.store.messages.propose(deed, message);
      return c.json<z.infer<typeof ProposedAnswer>>(await settled(c, outcome, { id }, { gone: NO_SUCH }));
    },
  )
  .post(
    '/change',
    onlyOwnPage(),
    describe('Changes a message; other words are proposed anew', DoneAnswer, {
      ...SIGNED_IN,
      ...EDITED,
      403: 'Not yours',
    }),
    validate('json', ChangeMessage),
    async (c) => {
      const { id, message: words } = c.req.valid('json');
      const { account, network, message } = await toLookAfter(c, id);
      const from = requireRevision(c, 'the message');
      requireKnown(network, words);
      const { level } = await keptOf(c, id);
      const isNew = !isSameToMembers({ ...message, visibility: level }, words);
      const outcome = await c.var.store.messages.change(
        deedBy(c, account, { action: 'message-changed', objectId: id }),
        { id, from },
        { words, revision: newId(c), isNew },
      );
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH, stale: STALE }));
    },
  )
  .post(
    '/move',
    onlyOwnPage(),
    describe('Says that a message is agreed, retires it, or proposes it again', DoneAnswer, {
      ...SIGNED_IN,
      ...EDITED,
      403: 'Not yours',
      409: 'Somebody objects, it is at another stage, or that anybody can read it was not confirmed',
    }),
    validate('json', MoveMessage),
    async (c) => {
      const { id, step, confirmed } = c.req.valid('json');
      const { account, network, message } = await toLookAfter(c, id);
      const from = requireRevision(c, 'the message');
      const verdict = stepOf(message, step);
      if (!verdict.ok) return refuse(409, verdict.problem === 'objected' ? OBJECTED : NOT_NOW);
      const { to } = verdict;
      const { level, ownerId } = await keptOf(c, id);
      if (to === 'agreed' && !confirmed && level === 'public') refuse(409, NOT_CONFIRMED);
      const outcome = await c.var.store.messages.move(
        deedBy(c, account, { action: 'message-moved', objectId: id }),
        { id, from },
        {
          to,
          revision: newId(c),
          tellsOwner: to === 'agreed' && account.memberId !== ownerId ? ownerId : null,
          seenIds: account.role === 'coordinator' ? null : network.members.map((member) => member.id),
        },
      );
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH, stale: STALE }));
    },
  )
  .post(
    '/speak',
    onlyOwnPage(),
    describe('Says that your organisation uses a message, or objects, or neither', DoneAnswer, {
      ...SIGNED_IN,
      ...EDITED,
      403: 'Not the editor of an organisation',
    }),
    validate('json', SpeakOnMessage),
    async (c) => {
      const { id, voice, words } = c.req.valid('json');
      const { account } = await requireSession(c);
      const message = messageIn(await networkAs(c, viewerOfAccount(account)), id);
      const memberId = speakerOn(message, account) ?? refuse(403, NOT_TO_SPEAK);
      const read = { id, from: requireRevision(c, 'the message') };
      const deed = deedBy(c, account, { action: 'message-spoken-on', objectId: id });
      const outcome =
        voice === null
          ? await c.var.store.messages.fallSilent(deed, read, memberId)
          : await c.var.store.messages.speak(deed, read, {
              ...{ memberId, voice, words },
              tells: voice === 'objects' ? await whoHears(c, id, memberId) : null,
            });
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH, stale: STALE }));
    },
  );

function newId(c: Context<AppEnv>): string {
  return idFrom(c.var.outside.random(16));
}

function messageIn(network: Network, id: string): Message {
  return network.messages.find((one) => one.id === id) ?? refuse(404, NO_SUCH);
}

/** A message with whoever is asking, where they look after it. */
async function toLookAfter(c: Context<AppEnv>, id: string) {
  const { account } = await requireSession(c);
  const network = await networkAs(c, viewerOfAccount(account));
  const message = messageIn(network, id);
  if (!looksAfter(message, account)) refuse(403, NOT_YOURS);
  return { account, network, message };
}

function requireKnown({ threats, countries }: Network, { threatIds, country }: MessageWords): void {
  const unknown = threatIds.find((id) => !threats.some((threat) => threat.id === id));
  if (unknown !== undefined) refuse(400, sentenceFor('unknown-threat', unknown));
  if (country !== null && !countries.some(({ code }) => code === country))
    refuse(400, sentenceFor('unknown-country', country));
}

/** A level that cannot be chosen counts as the narrowest that can. */
async function keptOf(c: Context<AppEnv>, id: string) {
  const { visibility, ownerId } = (await c.var.store.messages.keptOf(id)) ?? refuse(404, NO_SUCH);
  return { level: MESSAGE_LEVELS.find((one) => one === visibility) ?? 'network', ownerId };
}

/** Who hears that a member objects: its owner, where it can see that member; otherwise coordinators. */
async function whoHears(c: Context<AppEnv>, id: string, memberId: string) {
  const { ownerId } = await keptOf(c, id);
  if (ownerId === memberId) return null;
  const isSeen =
    ownerId !== null &&
    (await networkAs(c, { role: 'editor', memberId: ownerId })).members.some((member) => member.id === memberId);
  return isSeen ? { editorsOf: ownerId } : { roles: ['coordinator' as const] };
}

function briefOfMessage(message: Message, today: string) {
  const { id, topic, frame, texts, threatIds, country, stage, reviewOn, voices } = message;
  return {
    ...{ id, topic, frame, texts, threatIds, country, stage, reviewOn },
    isOverdue: isReviewOverdue(message, today),
    usedBy: voices.filter(({ voice }) => voice === 'uses').length,
  };
}

async function wholeOf(c: Context<AppEnv>, network: Network, message: Message, account: Account | null) {
  const byId = memberById(network);
  const nameOf = (id: string | null) => {
    const member = id === null ? undefined : byId.get(id);
    return member ? { id: member.id, name: member.name } : null;
  };
  const own = speakerOn(message, account);
  const isLookedAfter = looksAfter(message, account);
  return {
    ...briefOfMessage(message, dayOf(c.var.now)),
    doNote: message.doNote,
    dontNote: message.dontNote,
    owner: nameOf(message.ownerId),
    voices: message.voices.map(({ memberId, voice, words }) => ({
      ...{ voice, words },
      member: nameOf(memberId),
      isOwn: memberId === own,
    })),
    revision: message.revision,
    maySpeak: own !== null,
    steps: isLookedAfter ? stepsAt(message.stage) : [],
    level: isLookedAfter ? (await keptOf(c, message.id)).level : null,
  };
}
