/** What can be asked about accounts, invitations and sessions. */
import * as z from 'zod';
import { ID_PATTERN } from '../id.ts';
import { ROLES } from '../vocabulary.ts';
import { TOKEN_SCOPES } from './account.ts';
import { LONGEST_TOKEN_DAYS } from './expiry.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });
const Code = z.string().max(100).meta({ description: 'The code of an invitation' });
const Label = z.string().trim().min(1).max(60);
/** Long enough for every key and signature in use, far below what a body may hold. */
const Base64Url = z.string().regex(/^[\w-]{1,8192}$/);
/** A page that sends what only the device may know is broken: it is told, and nothing of it is taken. */
const Extensions = z
  .record(z.string().max(60), z.unknown())
  .refine((extensions) => !hasSecret(extensions['prf']), 'it holds a secret that must not leave the device');
const Attachment = z.enum(['platform', 'cross-platform']).nullish();

/** `RegistrationResponseJSON` of WebAuthn. Browsers and key managers add fields of their own, which are dropped. */
const EnrolResponse = z.object({
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal('public-key'),
  authenticatorAttachment: Attachment,
  clientExtensionResults: Extensions,
  response: z.object({
    clientDataJSON: Base64Url,
    attestationObject: Base64Url,
    authenticatorData: Base64Url.optional(),
    transports: z.array(z.string().max(20)).max(10).optional(),
    publicKeyAlgorithm: z.int().optional(),
    publicKey: Base64Url.optional(),
  }),
});
export type EnrolResponse = z.infer<typeof EnrolResponse>;

/** `AuthenticationResponseJSON` of WebAuthn, less what browsers and key managers add. */
const SignInResponse = z.object({
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal('public-key'),
  authenticatorAttachment: Attachment,
  clientExtensionResults: Extensions,
  response: z.object({
    clientDataJSON: Base64Url,
    authenticatorData: Base64Url,
    signature: Base64Url,
    userHandle: Base64Url.nullish(),
  }),
});
export type SignInResponse = z.infer<typeof SignInResponse>;

export const Nothing = z.strictObject({});
export const ById = z.strictObject({ id: Id });
export const SignIn = z.strictObject({ challengeId: Id, response: SignInResponse });
export const ByCode = z.strictObject({ code: Code });
export const Accept = z.strictObject({ code: Code, challengeId: Id, response: EnrolResponse, label: Label });
export const Invite = z.strictObject({ role: z.enum(ROLES), memberId: Id.nullable() });
export const AddPasskey = z.strictObject({
  challengeId: Id,
  response: EnrolResponse,
  label: Label,
  confirm: SignIn.meta({ description: 'From a device that the account has already' }),
});
export const AddToken = z.strictObject({
  label: Label,
  days: z.int().min(1).max(LONGEST_TOKEN_DAYS),
  scope: z
    .enum(TOKEN_SCOPES)
    .meta({ description: 'What it reads: what anybody sees, what a reader sees, all you see' }),
});

function hasSecret(prf: unknown): boolean {
  return typeof prf === 'object' && prf !== null && 'results' in prf;
}
