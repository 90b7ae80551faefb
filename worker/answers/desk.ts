/** The shapes of the answers at the coordinators' desk, and of what is asked about listed organisations. */
import * as z from 'zod';
import { AVAILABILITIES, CLAIM_KINDS, MEMBER_KINDS, SECTORS, STANCES, STANDINGS, TIE_KINDS } from '#core/vocabulary.ts';
import { NeedAnswer, OfferAnswer, PresenceAnswer } from './network.ts';
import { AccountBrief, Day, Id, MemberName, Moment } from './shared.ts';

export const DeskAnswer = z
  .strictObject({
    members: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        acronym: z.string().nullable(),
        kind: z.enum(MEMBER_KINDS),
        standing: z.enum(STANDINGS),
        hasEditor: z.boolean().meta({ description: 'Whether somebody can sign in for it' }),
        vouchedOn: Day.nullable(),
        confirmedOn: Day.nullable(),
      }),
    ),
    overBudget: z.array(AccountBrief).meta({ description: 'Accounts that may open no more organisations today' }),
  })
  .meta({ id: 'Desk' });

const Named = z.strictObject({ id: Id, name: z.string() });

const MergeFactsAnswer = z
  .strictObject({
    acronym: z.string().nullable(),
    sectors: z.array(z.enum(SECTORS)),
    source: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
    description: z.string().nullable(),
    website: z.string().nullable(),
    aliases: z.array(z.string()),
    identifiers: z.array(z.string()),
    languages: z.array(z.string()),
    availability: z.enum(AVAILABILITIES).nullable(),
    reach: z.array(z.string()),
    stance: z.enum(STANCES).nullable(),
    requestLimit: z.int().nullable(),
    presences: z.array(PresenceAnswer),
    offers: z.array(OfferAnswer),
    needs: z.array(NeedAnswer),
    ties: z.array(
      z.strictObject({ kind: z.enum(TIE_KINDS), heading: z.enum(['both', 'to-other', 'from-other']), other: Named }),
    ),
    coalitions: z.array(Named),
    convenes: z.array(Named),
    networks: z.array(Named).meta({ description: 'Other networks that it is in' }),
    cases: z.array(z.strictObject({ id: Id, title: z.string() })),
  })
  .meta({ id: 'MergeFacts' });

const erased = z.string().meta({ description: 'The same sentence always, whatever there was' });

export const MergePreviewAnswer = z
  .strictObject({
    keep: Named.extend({ standing: z.enum(STANDINGS), facts: MergeFactsAnswer }),
    merge: Named,
    arrives: z.enum(['asItWas', 'privately']).meta({
      description: 'privately: the entry that stays has its own editors, who publish what they want of it',
    }),
    moves: MergeFactsAnswer,
    falls: MergeFactsAnswer,
    erased,
    fingerprint: z.string(),
  })
  .meta({ id: 'MergePreview' });

export const MergedAnswer = z.strictObject({ status: z.literal('done'), erased }).meta({ id: 'Merged' });

export const ListedAnswer = z.strictObject({ id: Id }).meta({ id: 'Listed' });

export const ClaimMadeAnswer = z
  .strictObject({ status: z.literal('done'), next: z.string().meta({ description: 'What happens now' }) })
  .meta({ id: 'ClaimMade' });

export const ClaimsAnswer = z
  .strictObject({
    claims: z.array(
      z.strictObject({
        id: Id,
        kind: z.enum(CLAIM_KINDS),
        member: MemberName,
        words: z.string().nullable().meta({ description: 'Null where they can no longer be read' }),
        contact: z.string().nullable(),
        askedOn: Day,
      }),
    ),
    isMore: z.boolean().meta({ description: 'Whether later ones wait beyond these' }),
  })
  .meta({ id: 'Claims' });

export const ClaimDecidedAnswer = z
  .strictObject({
    status: z.literal('done'),
    invitation: z
      .strictObject({ code: z.string().meta({ description: 'Shown this once' }), expiresAt: Moment })
      .nullable(),
  })
  .meta({ id: 'ClaimDecided' });
