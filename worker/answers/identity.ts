/** The shapes of the answers about accounts and what lets somebody in. */
import * as z from 'zod';
import { TOKEN_SCOPES } from '#core/identity/account.ts';
import { ROLES } from '#core/vocabulary.ts';
import { AccountBrief, Day, Id, MemberName, Moment } from './shared.ts';

export const SessionAnswer = z
  .strictObject({
    account: AccountBrief.nullable().meta({ description: 'Null: nobody is signed in' }),
    expiresAt: Moment.nullable().meta({ description: 'When it ends, if nothing is asked until then' }),
  })
  .meta({ id: 'Session' });

const Descriptor = z.strictObject({ id: z.string(), type: z.literal('public-key') });

/** What a browser needs to sign in: `PublicKeyCredentialRequestOptionsJSON` of WebAuthn. */
export const SignInOptionsAnswer = z
  .strictObject({
    challengeId: Id.meta({ description: 'Goes back with the response; good for one try within five minutes' }),
    options: z.strictObject({
      challenge: z.string(),
      rpId: z.string(),
      timeout: z.int(),
      userVerification: z.literal('required'),
    }),
  })
  .meta({ id: 'SignInOptions' });

/** What a browser needs to make a passkey: `PublicKeyCredentialCreationOptionsJSON` of WebAuthn. */
export const EnrolOptionsAnswer = z
  .strictObject({
    challengeId: Id.meta({ description: 'Goes back with the response; good for one try within five minutes' }),
    options: z.strictObject({
      challenge: z.string(),
      rp: z.strictObject({ id: z.string(), name: z.string() }),
      user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
      pubKeyCredParams: z.array(z.strictObject({ type: z.literal('public-key'), alg: z.int() })),
      timeout: z.int(),
      attestation: z.literal('none'),
      authenticatorSelection: z.strictObject({
        residentKey: z.literal('required'),
        requireResidentKey: z.literal(true),
        userVerification: z.literal('required'),
      }),
      excludeCredentials: z.array(Descriptor),
      extensions: z.strictObject({ prf: z.strictObject({}) }),
    }),
  })
  .meta({ id: 'EnrolOptions' });

export const AddPasskeyOptionsAnswer = EnrolOptionsAnswer.extend({
  confirm: SignInOptionsAnswer.meta({ description: 'For a device that the account has already, to be asked first' }),
}).meta({ id: 'AddPasskeyOptions' });

export const InvitationAnswer = z
  .strictObject({
    role: z.enum(ROLES),
    member: MemberName,
    expiresAt: Moment,
    isRecovery: z.boolean().meta({ description: 'Gives an account back: a new passkey in place of its old ones' }),
  })
  .meta({ id: 'Invitation' });

const Waiting = {
  isRecovery: z.boolean().meta({ description: 'Whether it gives an account back instead of making one' }),
  opensAt: Moment.nullable().meta({ description: 'It opens nothing before then; null: good at once' }),
  needsApproval: z.boolean().meta({ description: 'It opens nothing before a second coordinator has agreed' }),
};

export const NewInvitationAnswer = z
  .strictObject({
    id: Id,
    code: z.string().meta({ description: 'Shown this once; it is kept as a hash' }),
    expiresAt: Moment,
    opensAt: Waiting.opensAt,
    needsApproval: Waiting.needsApproval,
  })
  .meta({ id: 'NewInvitation' });

export const InvitationsAnswer = z
  .strictObject({
    invitations: z.array(
      z.strictObject({
        id: Id,
        role: z.enum(ROLES),
        member: MemberName,
        createdOn: Day,
        expiresAt: Moment,
        ...Waiting,
        mayApprove: z.boolean().meta({ description: 'Whether you can be the second to agree' }),
      }),
    ),
  })
  .meta({ id: 'Invitations' });

export const AccountAnswer = z
  .strictObject({
    account: AccountBrief,
    passkeys: z.array(z.strictObject({ id: Id, label: z.string(), addedOn: Day, lastUsedOn: Day })),
    sessions: z.array(
      z.strictObject({ id: Id, isThis: z.boolean(), startedAt: Moment, lastSeenOn: Day, expiresAt: Moment }),
    ),
    tokens: z.array(z.strictObject({ id: Id, label: z.string(), scope: z.enum(TOKEN_SCOPES), expiresOn: Day })),
    recoveries: z
      .array(
        z.strictObject({
          id: Id,
          role: z.enum(ROLES),
          isOfThis: z.boolean().meta({ description: 'Whether it would give this account to whoever has the link' }),
          createdOn: Day,
          expiresAt: Moment,
          ...Waiting,
        }),
      )
      .meta({ description: 'Invitations that wait and reach your member or your account; you can stop them' }),
  })
  .meta({ id: 'Account' });

export const NewTokenAnswer = z
  .strictObject({ token: z.string().meta({ description: 'Shown this once; it is kept as a hash' }) })
  .meta({ id: 'NewToken' });

export const AccountsAnswer = z
  .strictObject({
    accounts: z.array(
      z.strictObject({ id: Id, role: z.enum(ROLES), member: MemberName, isThis: z.boolean(), createdOn: Day }),
    ),
  })
  .meta({ id: 'Accounts' });
