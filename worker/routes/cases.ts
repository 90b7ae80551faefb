import { Hono } from 'hono';
import type * as z from 'zod';
import { sourcesOf } from '#core/citations.ts';
import { idFrom } from '#core/id.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { ById } from '#core/identity/questions.ts';
import { briefOf } from '#core/member-brief.ts';
import { byName, type Case, type Network } from '#core/network.ts';
import { caseBrief } from '#core/playbook/cases/brief.ts';
import { holdersOf } from '#core/playbook/cases/holders.ts';
import { caseFrom } from '#core/playbook/cases/made-case.ts';
import { newestFirst } from '#core/playbook/cases/newest.ts';
import { regionsIn } from '#core/playbook/cases/places.ts';
import { EnterCase, FindCases } from '#core/playbook/cases/questions.ts';
import { relatedCases } from '#core/playbook/cases/related.ts';
import { casesWithText } from '#core/search/find-cases.ts';
import { CasesAnswer, CaseWordsAnswer, FoundCasesAnswer, SavedCaseAnswer, WholeCaseAnswer } from '../answers/cases.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { requireWhole } from '../case-part.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkFor } from '../viewer.ts';

const NO_SUCH = 'No such case, or none that you can see. Cases are listed at /api/cases.';
const COORDINATORS = { 401: 'Not signed in', 403: 'Not a coordinator' };
const ONLY_COORDINATORS =
  'Only coordinators enter what a public source says. As an editor, write a case of your own organisation.';
const MOST_RELATED = 5;
const MOST_HOLDERS = 6;

export const cases = new Hono<AppEnv>()
  .get('/', describe('The playbook: what others faced and did', CasesAnswer), async (c) => {
    const network = await networkFor(c);
    return c.json<z.infer<typeof CasesAnswer>>({
      cases: newestFirst(network.cases).map(caseBrief),
      threats: network.threats.map(threatWord),
      plays: network.plays.map(playWord),
      sources: sourcesOf(network, { cases: network.cases }),
    });
  })
  .get('/words', describe('What a case can be about, and what can be done', CaseWordsAnswer), async (c) => {
    const { threats, plays } = await networkFor(c);
    return c.json<z.infer<typeof CaseWordsAnswer>>({
      threats: threats.map(threatWord),
      plays: plays.map(playWord),
    });
  })
  .post(
    '/found',
    describe('Cases that have every word, in their texts or by what they are about', FoundCasesAnswer),
    validate('json', FindCases),
    async (c) => {
      const network = await networkFor(c);
      return c.json<z.infer<typeof FoundCasesAnswer>>({ ids: casesWithText(network, c.req.valid('json').text) });
    },
  )
  .post(
    '/remove',
    onlyOwnPage(),
    describe('Takes out a case that was entered from a public source', DoneAnswer, { ...COORDINATORS, 404: 'None' }),
    validate('json', ById),
    async (c) => {
      const { account } = await requireSession(c);
      if (account.role !== 'coordinator') refuse(403, ONLY_COORDINATORS);
      const { id } = c.req.valid('json');
      const one = (await networkFor(c)).cases.find((seen) => seen.id === id);
      if (!one || one.isAnonymous || one.memberId !== null || one.releasedOn !== null) refuse(404, NOT_ENTERED);
      const outcome = await c.var.store.cases.removeCase(
        deedBy(c, account, { action: 'case-removed', objectId: id }),
        id,
      );
      return c.json<z.infer<typeof DoneAnswer>>(
        await settled(c, outcome, { status: 'done' as const }, { gone: NOT_ENTERED }),
      );
    },
  )
  .get('/:id', describe('One case, whole', WholeCaseAnswer, { 404: 'None that you can see' }), async (c) => {
    const network = await networkFor(c);
    const one = network.cases.find(({ id }) => id === c.req.param('id')) ?? refuse(404, NO_SUCH);
    return c.json<z.infer<typeof WholeCaseAnswer>>(wholeCase(one, network));
  })
  .post(
    '/',
    onlyOwnPage(),
    describe('Enters a case that a public source tells', SavedCaseAnswer, COORDINATORS),
    validate('json', EnterCase),
    async (c) => {
      const { account } = await requireSession(c);
      if (account.role !== 'coordinator') refuse(403, ONLY_COORDINATORS);
      const network = await networkFor(c);
      const { words } = c.req.valid('json');
      requireWhole(words, network, { isFromSource: true });
      if (words.namedIds.length > 0 || words.isAnonymous) refuse(400, NOBODY_NAMED);
      const id = idFrom(c.var.outside.random(16));
      const record = caseFrom(words, { id, memberId: null, releasedOn: null });
      const answer = { id, revision: null };
      const deed = deedBy(c, account, { action: 'case-entered', objectId: id });
      const outcome = await c.var.store.cases.enterCase(deed, record, answer);
      return c.json<z.infer<typeof SavedCaseAnswer>>(await settled(c, outcome, answer, { gone: NO_SUCH }));
    },
  );

const NOT_ENTERED =
  'No such case that was entered here from a public source. What a member released, that member takes back.';
const NOBODY_NAMED =
  'A case from a public source names nobody of this network by itself and hides nobody. Leave that to the organisations.';

function wholeCase(one: Case, network: Network): z.infer<typeof WholeCaseAnswer> {
  const memberIds = new Set([...(one.memberId === null ? [] : [one.memberId]), ...one.memberIds]);
  const coalition = network.coalitions.find(({ id }) => id === one.coalitionId);
  const related = relatedCases(one, network.cases, {
    regionsOf: regionsIn(network.countries),
    limit: MOST_RELATED,
  });
  return {
    case: one,
    members: network.members
      .filter(({ id }) => memberIds.has(id))
      .sort(byName)
      .map(briefOf),
    coalition: coalition ? { id: coalition.id, name: coalition.name } : null,
    ...wordsOf(network, [one]),
    holders: holdersOf(network, one.capacityIds, one.country).map(({ capacityId, hereIds, outsideIds }) => ({
      capacityId,
      here: hereIds.slice(0, MOST_HOLDERS).flatMap((id) => memberNameIn(network, id) ?? []),
      hereCount: hereIds.length,
      outsideCount: outsideIds.length,
    })),
    related: related.map((other) => ({ case: caseBrief(other.one), reasons: other.reasons })),
    sources: sourcesOf(network, { cases: [one] }),
  };
}

/** The names of the threats and plays of some cases, in the network's order. */
function wordsOf({ threats, plays }: Network, cases: readonly Case[]) {
  const [threatIds, playIds] = [
    new Set(cases.flatMap((one) => one.threatIds)),
    new Set(cases.flatMap((one) => one.playIds)),
  ];
  return {
    threats: threats.filter(({ id }) => threatIds.has(id)).map(threatWord),
    plays: plays.filter(({ id }) => playIds.has(id)).map(playWord),
  };
}

function threatWord({ id, kind, labels, isRetired }: Network['threats'][number]) {
  return { id, kind, labels, isRetired };
}

function playWord({ id, labels, summary, isRetired }: Network['plays'][number]) {
  return { id, labels, summary, isRetired };
}
