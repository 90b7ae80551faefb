/** The words of privacy in the language in use. Only its page loads them. */
import { enPrivacy } from './en-privacy.ts';

export type PrivacyText = typeof enPrivacy;

export const privacyText: PrivacyText = enPrivacy;
