/** All sources that anything visible cites, for pages whose facts come from many of them. */
import { api } from '../api.ts';
import { createResource } from './resource.ts';

export const sources = createResource(api.sources);
