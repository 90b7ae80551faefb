/** Who is suggested how often, and what is suggested without being asked. */
import { createResource } from '../../state/resource.ts';
import { fairnessApi } from '../fairness-api.ts';

export const exposure = createResource(fairnessApi.exposure);
export const introductions = createResource(fairnessApi.introductions);
export const suggestions = createResource(fairnessApi.suggestions);
