/** Who could help with what is being entered, before anybody else sees it. */
import { jobsApi } from '../../jobs-api.ts';
import { createInquiry } from '../../state/inquiry.ts';

export const potential = createInquiry(jobsApi.partners);
