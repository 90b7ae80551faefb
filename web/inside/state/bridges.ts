/** What editors and coordinators do with other networks. */
import { bridgesApi } from '../../bridges-api.ts';
import { createAction } from '../../state/action.ts';
import { bridges } from '../../state/bridges.ts';
import { goTo } from '../../state/location.ts';

export const propose = createAction(bridgesApi.propose, async ({ id }) => {
  await bridges.renew();
  goTo(`/bridges/${id}`);
});

/** @param renew asks again for the page that shows it. */
export function bridgeActions(renew: () => Promise<void>) {
  const both = async () => {
    await Promise.all([renew(), bridges.renew()]);
  };
  return {
    say: createAction(bridgesApi.say, both),
    change: createAction(bridgesApi.change, both),
    merge: createAction(bridgesApi.merge, async (_, { keepId }) => {
      await bridges.renew();
      goTo(`/bridges/${keepId}`);
    }),
    remove: createAction(bridgesApi.remove, async () => {
      await bridges.renew();
      goTo('/bridges');
    }),
  };
}

export type BridgeActions = ReturnType<typeof bridgeActions>;
