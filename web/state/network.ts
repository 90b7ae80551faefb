/** The whole network as this viewer may see it, shared by the home page, the list and the map. */
import { api } from '../api.ts';
import { createResource } from './resource.ts';

export const network = createResource(api.network);
