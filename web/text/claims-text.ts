/** The words of claims in the language in use. Only the page of an organisation loads them. */
import { enClaims } from './en-claims.ts';

export type ClaimsText = typeof enClaims;

export const claimsText: ClaimsText = enClaims;
