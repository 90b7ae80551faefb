/** The cases of the playbook. */
import { api } from '../api.ts';
import { createResource } from './resource.ts';

export const cases = createResource(api.cases);
