/** What can be said of how it went with those whom one met. */
import { createAction } from '../../state/action.ts';
import { actingApi } from '../acting-api.ts';
import { followUps, inbox } from './inbox.ts';

export const say = createAction(actingApi.say, followUps.renew);
export const answerLevel = createAction(actingApi.answerLevel, followUps.renew);
export const closeFollowUp = createAction(actingApi.closeFollowUp, async () => {
  await Promise.all([followUps.renew(), inbox.renew()]);
});

export function openFollowUps(): void {
  for (const action of [say, answerLevel, closeFollowUp]) action.forget();
  void followUps.renew();
}
