/** Who could help with what is being entered, before anybody else sees it. */
import { api } from '../../api.ts';
import { createInquiry } from '../../state/inquiry.ts';

export const potential = createInquiry(api.partners);
