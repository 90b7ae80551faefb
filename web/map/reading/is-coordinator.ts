/** Whether the viewer looks after the network: only they are told what holds it together alone. */
import { computed } from '@preact/signals';
import { session } from '../../state/session.ts';

export const isCoordinator = computed(() => {
  const loaded = session.loaded.value;
  return loaded.state === 'ready' && loaded.value.account?.role === 'coordinator';
});
