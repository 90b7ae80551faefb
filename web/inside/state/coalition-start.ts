/** The coalition about to be started: who, where and what for is in the address; what somebody writes is not. */
import { computed } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { type CoalitionStart, START_PATH, startFromFragment, startLink } from '../../state/coalition-start-link.ts';
import { fragment, goTo, replaceFragment } from '../../state/location.ts';
import { coalitionsApi, type NewCoalition } from '../coalitions-api.ts';
import { mine } from './coalitions.ts';

export const start = computed(() => startFromFragment(fragment.value));

export function changeStart(change: Partial<CoalitionStart>): void {
  replaceFragment(startLink({ ...start.peek(), ...change }).slice(START_PATH.length + 1));
}

export const startCoalition = createAction(
  (json: NewCoalition) => coalitionsApi.start(json),
  async ({ id }) => {
    await mine.renew();
    goTo(`/coalitions/${id}`);
  },
);
