/** Other networks, who is in them, and who can carry something into one. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { type Bridge, bridgesIn, isThin } from '#core/bridges-to/bridges.ts';
import { type Carrying, ORDER, whoCarries } from '#core/bridges-to/carriers.ts';
import {
  CarryQuestion,
  ChangeNetwork,
  MergeNetworks,
  MOST_PROPOSED,
  ProposeNetwork,
  SayAffiliation,
} from '#core/bridges-to/questions.ts';
import { sourcesOf } from '#core/citations.ts';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { ById } from '#core/identity/questions.ts';
import { briefOf } from '#core/member-brief.ts';
import { byName, memberById, type Network } from '#core/network.ts';
import { isWider } from '#core/visibility/wider.ts';
import type { Visibility } from '#core/vocabulary.ts';
import { BridgeAnswer, BridgesAnswer, CarryAnswer } from '../answers/bridges.ts';
import { AskedAnswer } from '../answers/introductions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { networkAs, networkFor, viewerFor } from '../viewer.ts';

const NO_SUCH = 'No such network, or it is not open to you. Those that there are stand at /bridges.';
const NOT_TO_PROPOSE = 'Only editors and coordinators name another network. A coordinator can invite you as one.';
const TOO_MANY = `${MOST_PROPOSED} networks that you proposed wait for a coordinator already. Wait until they are read.`;
const SAME = 'These are one and the same record. Choose two different ones.';
const WIDER = 'More people would see this than before. Look at who would, then confirm it.';
const COORDINATORS = { 403: 'You are no coordinator', 404: 'No such network' };
const DONE = { status: 'done' as const };
type Done = z.infer<typeof DoneAnswer>;

export const otherNetworks = new Hono<AppEnv>()
  .get('/', describe('Other networks, and how many members bridge to each', BridgesAnswer), async (c) => {
    const { network, ...sight } = await sightIn(c);
    const bridges = bridgesIn(network);
    return c.json<z.infer<typeof BridgesAnswer>>({
      networks: bridges.map((bridge) => listed(bridge, { network, ...sight })),
      may: mayIn(network),
      sources: sourcesOf(network, { otherNetworks: network.otherNetworks }),
    });
  })
  .get('/:id', describe('One other network, and who is in it', BridgeAnswer, { 404: 'No such network' }), async (c) => {
    const { network, ...sight } = await sightIn(c);
    const bridge = bridgesIn(network).find((one) => one.network.id === c.req.param('id'));
    if (!bridge) return refuse(404, NO_SUCH);
    const byId = memberById(network);
    const inside = bridge.memberIds.flatMap((id) => byId.get(id) ?? []);
    return c.json<z.infer<typeof BridgeAnswer>>({
      network: listed(bridge, { network, ...sight }),
      members: inside.map(briefOf),
      may: mayIn(network),
      sources: sourcesOf(network, { otherNetworks: [bridge.network] }),
    });
  })
  .post(
    '/carry',
    describe('Who can carry something into a network, and why', CarryAnswer, {
      400: 'A network, country, capacity or threat that is not there',
    }),
    validate('json', CarryQuestion),
    async (c) => {
      const network = await networkFor(c);
      const verdict = whoCarries(network, c.req.valid('json'));
      if (!verdict.ok) return refuse(400, sentenceFor(verdict.problem, verdict.value));
      return c.json<z.infer<typeof CarryAnswer>>(carryAnswer(network, verdict.carrying));
    },
  )
  .post(
    '/propose',
    onlyOwnPage(),
    describe('Names another network that is missing', AskedAnswer, { 403: 'Not for your role', 409: 'Too many wait' }),
    validate('json', ProposeNetwork),
    async (c) => {
      const { account } = await requireSession(c);
      const isCoordinator = account.role === 'coordinator';
      const proposerId = account.role === 'editor' ? account.memberId : null;
      if (!isCoordinator && proposerId === null) refuse(403, NOT_TO_PROPOSE);
      const waiting = await waitingOf(c, account);
      if (!isCoordinator && waiting >= MOST_PROPOSED) refuse(409, TOO_MANY);
      const id = idFrom(c.var.outside.random(16));
      const visibility = isCoordinator ? 'network' : 'private';
      const outcome = await c.var.store.bridges.addNetwork(
        { ...c.req.valid('json'), id, proposerId, visibility },
        deedBy(c, account, { action: 'bridge-proposed', objectId: id }),
      );
      return c.json<z.infer<typeof AskedAnswer>>(await settled(c, outcome, { id }, { gone: NO_SUCH }));
    },
  )
  .post(
    '/affiliation',
    onlyOwnPage(),
    describe('Says that your organisation is in a network, or no longer', DoneAnswer, {
      403: 'You speak for no organisation',
      404: 'No such network',
      409: 'More would see it than before, and nobody confirmed that',
    }),
    validate('json', SayAffiliation),
    async (c) => {
      const { networkId, visibility, isConfirmed } = c.req.valid('json');
      const { account, memberId } = await requireEditor(c);
      await requireSeen(c, account, networkId);
      const before = (await c.var.store.bridges.affiliationsOf(memberId)).get(networkId) ?? null;
      if (visibility !== null && isWider(visibility, before) && !isConfirmed) refuse(409, WIDER);
      const deed = deedBy(c, account, { action: 'bridge-said', objectId: memberId });
      const outcome = await c.var.store.bridges.sayAffiliation({ memberId, networkId, visibility }, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_SUCH }));
    },
  )
  .post(
    '/change',
    onlyOwnPage(),
    describe('Changes what is said of a network, and who sees it', DoneAnswer, COORDINATORS),
    validate('json', ChangeNetwork),
    async (c) => {
      const { id, ...told } = c.req.valid('json');
      const account = await requireCoordinator(c);
      await requireSeen(c, account, id);
      const deed = deedBy(c, account, { action: 'network-changed', objectId: id });
      const outcome = await c.var.store.bridges.changeNetwork(id, told, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_SUCH }));
    },
  )
  .post(
    '/merge',
    onlyOwnPage(),
    describe('Makes one of two records of the same network', DoneAnswer, { ...COORDINATORS, 409: 'They are one' }),
    validate('json', MergeNetworks),
    async (c) => {
      const { keepId, goneId } = c.req.valid('json');
      const account = await requireCoordinator(c);
      await requireSeen(c, account, keepId);
      await requireSeen(c, account, goneId);
      if (keepId === goneId) refuse(409, SAME);
      const deed = deedBy(c, account, { action: 'network-merged', objectId: keepId });
      const outcome = await c.var.store.bridges.mergeNetworks({ keepId, goneId }, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_SUCH }));
    },
  )
  .post(
    '/remove',
    onlyOwnPage(),
    describe('Removes a network, and that anybody is in it', DoneAnswer, COORDINATORS),
    validate('json', ById),
    async (c) => {
      const { id } = c.req.valid('json');
      const account = await requireCoordinator(c);
      await requireSeen(c, account, id);
      const deed = deedBy(c, account, { action: 'network-removed', objectId: id });
      const outcome = await c.var.store.bridges.removeNetwork(id, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_SUCH }));
    },
  );

type Sight = {
  network: Network;
  /** At which levels networks stand, and one's own part in them: empty for those whom it does not concern. */
  levels: ReadonlyMap<string, Visibility>;
  own: ReadonlyMap<string, Visibility>;
};

async function sightIn(c: Context<AppEnv>): Promise<Sight> {
  const viewer = await viewerFor(c);
  const { bridges } = c.var.store;
  const isConcerned = viewer.role === 'coordinator' || viewer.role === 'editor';
  const [network, levels, own] = await Promise.all([
    networkAs(c, viewer),
    isConcerned ? bridges.levelsOfNetworks() : new Map<string, Visibility>(),
    viewer.role === 'editor' ? bridges.affiliationsOf(viewer.memberId) : new Map<string, Visibility>(),
  ]);
  return { network, levels, own };
}

function listed({ network: one, memberIds }: Bridge, { network, levels, own }: Sight) {
  const { seenBy } = network;
  const isProposer = seenBy.role === 'editor' && one.proposerId === seenBy.memberId;
  const { proposerId, ...told } = one;
  return {
    ...told,
    memberCount: memberIds.length,
    only: isThin({ memberIds }) ? memberNameIn(network, memberIds[0] ?? null) : null,
    proposer: memberNameIn(network, proposerId),
    visibility: seenBy.role === 'coordinator' || isProposer ? (levels.get(one.id) ?? null) : null,
    own: own.get(one.id) ?? null,
  };
}

function mayIn({ seenBy }: Network) {
  const [isEditor, isCoordinator] = [seenBy.role === 'editor', seenBy.role === 'coordinator'];
  return { say: isEditor, propose: isEditor || isCoordinator, change: isCoordinator };
}

function carryAnswer(network: Network, { carriers, isOwnIn, ways }: Carrying) {
  const byId = memberById(network);
  const onWay = new Set(ways.flatMap(({ fromId, steps }) => [fromId, ...steps.map(({ toId }) => toId)]));
  const reasons = carriers.flatMap((carrier) => carrier.reasons);
  const bys = [
    ...reasons.flatMap((reason) => (reason.kind === 'known' ? [reason.by] : [])),
    ...ways.flatMap(({ steps }) => steps.map(({ by }) => by)),
  ];
  const coalitionIds = new Set(bys.flatMap((by) => by.coalitionIds));
  const named = (one: { id: string; name: string }) => ({ id: one.id, name: one.name });
  return {
    order: [...ORDER],
    isOwnIn,
    carriers: carriers.flatMap(({ memberId, reasons: why }) => {
      const member = byId.get(memberId);
      return member ? [{ member: briefOf(member), reasons: why }] : [];
    }),
    ways,
    named: network.members
      .filter(({ id }) => onWay.has(id))
      .sort(byName)
      .map(named),
    coalitions: network.coalitions
      .filter(({ id }) => coalitionIds.has(id))
      .sort(byName)
      .map(named),
  };
}

/** How many of those that a member proposed nobody has read yet. */
async function waitingOf(c: Context<AppEnv>, account: Account): Promise<number> {
  const network = await networkAs(c, viewerOfAccount(account));
  const levels = await c.var.store.bridges.levelsOfNetworks();
  return network.otherNetworks.filter(
    ({ id, proposerId }) => proposerId !== null && proposerId === account.memberId && levels.get(id) === 'private',
  ).length;
}

/** What is not seen is not there. */
async function requireSeen(c: Context<AppEnv>, account: Account, id: string): Promise<void> {
  const { otherNetworks: seen } = await networkAs(c, viewerOfAccount(account));
  if (!seen.some((one) => one.id === id)) refuse(404, NO_SUCH);
}
