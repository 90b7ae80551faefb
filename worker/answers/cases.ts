/** The shapes of what is answered about cases and their drafts. */
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { CaseWordsShape } from '#core/playbook/cases/case-words-shape.ts';
import { DRAFT_STAGES, NAMED_ANSWERS, NAMING_REPLIES } from '#core/playbook/cases/drafts.ts';
import { LACKS } from '#core/playbook/cases/lacks.ts';
import { CASE_KINDS, DIMENSIONS, SOLIDARITY_REACHES, THREAT_KINDS } from '#core/playbook-vocabulary.ts';
import { CaseAnswer, LabelsAnswer, MemberBrief, SourceAnswer } from './network.ts';
import { Day, Id, MemberName } from './shared.ts';

export const CaseBriefAnswer = z
  .strictObject({
    id: Id,
    title: z.string(),
    kind: z.enum(CASE_KINDS),
    isAnonymous: z.boolean().meta({ description: 'Told without the names of whoever acted' }),
    actor: z.string().nullable(),
    country: CountryCode.nullable(),
    area: z.string().nullable(),
    began: z.string().nullable(),
    ended: z.string().nullable(),
    published: z.string().nullable(),
    releasedOn: Day.nullable(),
    solidarity: z.enum(SOLIDARITY_REACHES).nullable(),
    dimensions: z.array(z.enum(DIMENSIONS)),
    threatIds: z.array(z.string()),
    playIds: z.array(z.string()),
    capacityIds: z.array(WordId),
    opening: z.string().nullable().meta({ description: 'How it begins' }),
  })
  .meta({ id: 'CaseBrief' });

const Named = z.strictObject({ id: Id, name: z.string() });
const isRetired = z.boolean().meta({ description: 'No longer offered to choose' });
const ThreatWord = z.strictObject({ id: z.string(), kind: z.enum(THREAT_KINDS), labels: LabelsAnswer, isRetired });
const PlayWord = z.strictObject({ id: z.string(), labels: LabelsAnswer, summary: z.string().nullable(), isRetired });

export const CaseWordsAnswer = z
  .strictObject({ threats: z.array(ThreatWord), plays: z.array(PlayWord) })
  .meta({ id: 'CaseWords' });

export const CasesAnswer = z
  .strictObject({
    cases: z.array(CaseBriefAnswer).meta({ description: 'The newest first' }),
    threats: z.array(ThreatWord),
    plays: z.array(PlayWord),
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Cases' });

export const FoundCasesAnswer = z
  .strictObject({ ids: z.array(Id).meta({ description: 'Those that have every word' }) })
  .meta({ id: 'FoundCases' });

const InCommon = z.union([
  z.strictObject({ kind: z.enum(['threat', 'play', 'dimension']), ids: z.array(z.string()) }),
  z.strictObject({ kind: z.enum(['country', 'region']), code: z.string() }),
]);

export const WholeCaseAnswer = z
  .strictObject({
    case: CaseAnswer,
    members: z
      .array(MemberBrief)
      .meta({ description: 'Whose case it is and who is named in it, as far as you see it' }),
    coalition: Named.nullable(),
    threats: z.array(ThreatWord),
    plays: z.array(PlayWord),
    holders: z
      .array(
        z.strictObject({
          capacityId: WordId,
          here: z.array(Named).meta({ description: 'At most six, by name' }),
          hereCount: z.int(),
          outsideCount: z.int().meta({ description: 'Elsewhere, and saying that they can help there' }),
        }),
      )
      .meta({ description: 'Who has what it took: in its country, or anywhere where it has none' }),
    related: z.array(z.strictObject({ case: CaseBriefAnswer, reasons: z.array(InCommon) })),

    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'WholeCase' });

const DraftFacts = {
  id: Id,
  title: z.string().nullable().meta({ description: 'Null: it cannot be read now' }),
  stage: z.enum(DRAFT_STAGES),
  part: z.enum(['owner', 'named']),
  owner: MemberName.meta({ description: 'Whose case it is; null: an organisation that you cannot see' }),
  reply: z.enum(NAMING_REPLIES).nullable().meta({ description: 'Yours, where you are named in it' }),
  savedOn: Day,
};

export const CaseDraftsAnswer = z
  .strictObject({ drafts: z.array(z.strictObject(DraftFacts)) })
  .meta({ id: 'CaseDrafts' });

export const CaseDraftAnswer = z
  .strictObject({
    ...DraftFacts,
    caseId: Id.nullable().meta({ description: 'Of the case in the network; null: it is not there' }),
    revision: z.string().meta({ description: 'Of these words' }),
    words: CaseWordsShape.nullable().meta({ description: 'Null: they cannot be read now' }),
    missingNamed: z.int().meta({ description: 'How many that were named are not to be seen here any more' }),
    coalition: Named.nullable(),
    namings: z
      .array(z.strictObject({ member: Named, reply: z.enum(NAMING_REPLIES).nullable() }))
      .meta({ description: 'Who is asked, as far as you see them; only its owner reads what the others say' }),
    answers: z.array(z.enum(NAMED_ANSWERS)).meta({ description: 'What you can answer now' }),
    lacks: z
      .array(z.strictObject({ lack: z.enum(LACKS), value: z.string() }))
      .meta({ description: 'What it needs before it can be released; for its owner' }),
  })
  .meta({ id: 'CaseDraft' });

export const SavedCaseAnswer = z.strictObject({ id: Id, revision: z.string().nullable() }).meta({ id: 'SavedCase' });
