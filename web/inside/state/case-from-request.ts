/** What a case can begin with once a request is closed: facts of it, and whoever took part as those who have to agree. */
import type { RequestWhole } from '../requests-api.ts';
import { requestsText } from '../text/requests-text.ts';

/** So many can be named in a case. */
const MOST_NAMED = 20;

/** What others wrote of their own help stays theirs: only the kinds of it are told, and nobody is named in the words. */
export function caseFromRequest(request: RequestWhole, { ownId }: { ownId: string | null }) {
  const { title, what, country, threatIds, needs, responses, actions, outcome, closingWords, coalition } = request;
  const came = responses.filter(({ state }) => state !== 'offered' && state !== 'dropped');
  const reached = actions.filter(({ stage }) => stage === 'reached');
  const owners = came.flatMap(({ owner }) => (owner === null ? [] : [owner.id]));
  const signers = reached.flatMap((one) => one.signers.map(({ id }) => id));
  const wording = requestsText;
  return {
    title: title ?? '',
    kind: coalition !== null || reached.length > 0 ? ('coalition-response' as const) : ('own-mechanism' as const),
    country,
    trigger: what ?? '',
    response: [
      ...[...new Set(came.map(({ kind }) => kind))].map((kind) => wording.responses.kinds[kind]),
      ...reached.map((one) => one.title),
    ].join('\n'),
    outcomes: [...(outcome === null ? [] : [wording.run.outcomes[outcome].label]), closingWords ?? '']
      .filter((line) => line !== '')
      .join('\n'),
    threatIds: [...threatIds],
    capacityIds: needs.map(({ capacityId }) => capacityId),
    namedIds: [...new Set([...owners, ...signers])].filter((id) => id !== ownId).slice(0, MOST_NAMED),
  };
}
