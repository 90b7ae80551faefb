/** The words of accounts in the language in use. Only the pages of accounts load them. */
import { enIdentity } from './en-identity.ts';

export type IdentityText = typeof enIdentity;

export const identityText: IdentityText = enIdentity;
