/** The shape of everything that is stored of one account and of the member that it speaks for. */
import * as z from 'zod';
import { TOKEN_SCOPES } from '#core/identity/account.ts';
import { NOTICE_KINDS } from '#core/identity/notice.ts';
import { FILE_FORMATS } from '#core/import/book.ts';
import { SaveMapping } from '#core/import/import-questions.ts';
import { Entry } from '#core/own/entry.ts';
import { ROLES, STANDINGS, TIE_KINDS, VISIBILITIES } from '#core/vocabulary.ts';
import { FollowUpsAnswer, SearchesAnswer } from './acting.ts';
import { KeptAlertsAnswer } from './alerts.ts';
import { AuditAnswer } from './audit.ts';
import { CaseDraftAnswer } from './cases.ts';
import { OwnCoalitionsAnswer } from './coalition-life.ts';
import { IntroductionAnswer, IntroductionsAnswer } from './introductions.ts';
import { CaseAnswer } from './network.ts';
import { ActionAnswer, RequestAnswer } from './requests.ts';
import { AccountBrief, Day, Id, MemberName, Moment } from './shared.ts';
import { Told } from './told.ts';
import { ViewAnswer } from './views.ts';

const Level = z.enum(VISIBILITIES);

const OfMember = z.strictObject({
  standing: z.enum(STANDINGS),
  entry: Entry.meta({ description: 'With the level of everything' }),
  confirmedOn: Day.nullable(),
  vouchedOn: Day.nullable(),
  hiddenAt: Moment.nullable(),
  contact: z.string().nullable(),
  draft: Entry.nullable().meta({ description: 'Of this account' }),
  hideCodes: z.array(z.strictObject({ label: z.string(), createdAt: Moment })),
  ties: z.array(
    z.strictObject({
      with: MemberName,
      kind: z.enum(TIE_KINDS),
      direction: z.enum(['both', 'to-them', 'to-us']),
      since: z.string().nullable(),
      until: z.string().nullable(),
      visibility: Level,
    }),
  ),
  coalitions: z.array(z.strictObject({ id: Id, name: z.string(), visibility: Level })),
  cases: z.array(z.strictObject({ ...CaseAnswer.shape, visibility: Level })),
  caseDrafts: z.array(CaseDraftAnswer).meta({ description: 'That you write, and those that you are named in' }),
  ...Told,
  introductions: z.array(IntroductionAnswer).meta({ description: 'As your side sees them' }),
  calls: IntroductionsAnswer.shape.calls,
  followUps: FollowUpsAnswer.shape.followUps,
  requests: z
    .array(RequestAnswer)
    .meta({ description: 'For solidarity: your own, and those in which you have a part' }),
  actions: z.array(ActionAnswer).meta({ description: 'Joint actions that you started or signed' }),
  alerts: z.array(KeptAlertsAnswer.shape.alerts.element.omit({ fingerprint: true, isCurrent: true, reporter: true })),
});

export const OwnDataAnswer = z
  .strictObject({
    madeAt: Moment,
    account: z.strictObject({ ...AccountBrief.shape, createdAt: Moment }),
    passkeys: z.array(z.strictObject({ label: z.string(), addedAt: Moment, lastUsedAt: Moment })),
    sessions: z.array(z.strictObject({ startedAt: Moment, lastSeenAt: Moment, expiresAt: Moment })),
    tokens: z.array(z.strictObject({ label: z.string(), scope: z.enum(TOKEN_SCOPES), expiresAt: Moment })),
    invitations: z
      .array(z.strictObject({ role: z.enum(ROLES), member: MemberName, createdAt: Moment, expiresAt: Moment }))
      .meta({ description: 'That you made and nobody accepted yet' }),
    notices: z.array(z.strictObject({ kind: z.enum(NOTICE_KINDS), day: Day })),
    opened: z
      .array(z.strictObject({ day: Day, member: MemberName }))
      .meta({ description: 'Organisations that count against your reading budget' }),
    liftedOn: z.array(Day).meta({ description: 'Days on which a coordinator lifted that budget' }),
    audit: AuditAnswer.shape.entries,
    newsSeenOn: Day.nullable().meta({ description: 'When you last said that you have seen what is new' }),
    searches: SearchesAnswer.shape.searches.meta({ description: 'That you keep' }),
    views: z
      .array(
        z.strictObject({
          ...ViewAnswer.omit({ isOwn: true, canRemove: true, stepCount: true, revision: true }).shape,
          createdAt: Moment,
        }),
      )
      .meta({ description: 'Of the map, that you keep' }),
    imports: z
      .array(
        z.strictObject({ label: z.string(), format: z.enum(FILE_FORMATS), startedOn: Day, appliedOn: Day.nullable() }),
      )
      .meta({ description: 'Files that you brought, as long as they are kept' }),
    importMappings: z.array(SaveMapping).meta({ description: 'How you understood the columns of files' }),
    letterKey: z
      .strictObject({
        recipient: z.string(),
        madeOn: Day,
        wraps: z.array(z.strictObject({ label: z.string(), salt: z.string(), wrapped: z.string() })),
      })
      .nullable()
      .meta({ description: 'To which letters are sealed for you; the rest of it as pages sealed it for your devices' }),
    coalitions: OwnCoalitionsAnswer.meta({ description: 'That you are asked to join, are forming, or are in' }),
    member: OfMember.nullable().meta({
      description: 'Of the organisation that you speak for; null: you speak for none',
    }),
  })
  .meta({ id: 'OwnData' });
