/** What a kept view could tell of those that it names, of who keeps it, and of views that are not open. */
import type { Leak } from '../leaks.ts';
import { changing, refusingOtherwise, telling } from './answers.ts';

const ONE = /^GET \/api\/views\/\w+$/;
const LIST = /^GET \/api\/views$/;

export const VIEW_LEAKS: Leak[] = [
  changing('a view is given as it was saved', ONE, async (response, { rows, id }) => {
    if (response.status !== 200) return response;
    const { steps } = rows.views.find((one) => one.id === id) ?? {};
    return new Response(JSON.stringify({ ...JSON.parse(await response.text()), steps }), response);
  }),
  telling(
    'a look at a view before it is saved says whom it named',
    /^POST \/api\/views\/seen$/,
    ({ stored, text }) => stored.members.filter(({ id }) => text.includes(id)).length,
  ),
  refusingOtherwise(
    'changing a view that is not open is forbidden instead of not there',
    /^POST \/api\/views\/(change|remove)$/,
    ({ rows, id }) => rows.views.some((one) => one.id === id),
  ),
  telling('what a view named and somebody does not see is counted', ONE, ({ rows, id }) =>
    rows.views.filter((one) => one.id === id).map(({ steps }) => JSON.stringify(steps).match(/[a-z2-9]{26}/g)?.length),
  ),
  changing('a step is there only because of what is hidden in it', ONE, async (response, { rows, id }) => {
    if (response.status !== 200) return response;
    const body: { steps: { fragment: string }[] } = JSON.parse(await response.text());
    const whole = rows.views.find((one) => one.id === id)?.steps ?? [];
    const steps = body.steps.filter(({ fragment }, place) => fragment !== '' || whole[place]?.fragment !== '');
    return new Response(JSON.stringify({ ...body, steps }), response);
  }),
  changing('views stand in the order of their last change, of whatever', LIST, async (response, { rows }) => {
    if (response.status !== 200) return response;
    const body: { views: { id: string }[] } = JSON.parse(await response.text());
    const changed = (id: string) => rows.views.find((one) => one.id === id)?.revision ?? '';
    const views = body.views.sort((one, other) => (changed(one.id) < changed(other.id) ? -1 : 1));
    return new Response(JSON.stringify({ views }), response);
  }),
  telling('views that others keep for themselves are counted', LIST, ({ rows }) => rows.views.length),
  telling('when a view was saved is told before it was open', ONE, ({ rows, id }) =>
    rows.views.filter((one) => one.id === id).map(({ createdAt }) => createdAt),
  ),
  refusingOtherwise('a view that is not open is forbidden instead of not there', ONE, ({ rows, id }) =>
    rows.views.some((one) => one.id === id),
  ),
  {
    name: 'a view of an editor stays when their organisation is out of sight',
    routes: /^GET \/api\/views/,
    store: (store) => ({
      ...store,
      views: {
        ...store.views,
        viewsFor: async (accountId) =>
          (await store.views.viewsFor(accountId)).map((one) => ({
            ...one,
            owner: { ...one.owner, role: 'coordinator' },
          })),
      },
    }),
  },
];
