/** The one thread of the map. */
import { startThread } from '../threads/start-thread.ts';
import { createWorkshop } from './workshop.ts';

export const haveDone = createWorkshop(() => startThread('map'));
