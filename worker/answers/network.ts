/** The shapes of the answers about the network, for the API's description and for the tests that hold every answer against them. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '#core/fields.ts';
import {
  CASE_KINDS,
  CASE_LINK_KINDS,
  DIMENSIONS,
  SOLIDARITY_REACHES,
  THREAT_KINDS,
} from '#core/playbook-vocabulary.ts';
import {
  AVAILABILITIES,
  CAPACITY_KINDS,
  COALITION_STATUSES,
  INDICATORS,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  SECTORS,
  STANCES,
  STANDINGS,
  TIE_DIRECTIONS,
  TIE_KINDS,
  URGENCIES,
} from '#core/vocabulary.ts';
import { AlertAnswer } from './alerts.ts';
import { Day, Id } from './shared.ts';

export const LabelsAnswer = z
  .strictObject({
    en: z.string(),
    fr: z.string().optional(),
    es: z.string().optional(),
    ar: z.string().optional(),
    ru: z.string().optional(),
  })
  .meta({ id: 'Labels' });

export const PresenceAnswer = z.strictObject({
  country: CountryCode,
  kind: z.enum(PRESENCE_KINDS),
  sourceId: z.string().nullable(),
});

export const OfferAnswer = z.strictObject({
  capacityId: WordId,
  level: LevelNumber.nullable().meta({ description: '1 can advise, 2 can do, 3 can lead; null: not stated' }),
  country: CountryCode.nullable().meta({ description: 'The one country it holds for; null: wherever it works' }),
  note: z.string().nullable(),
  conditions: z.string().nullable().meta({ description: 'What it asks in return or rules out' }),
  sourceId: z.string().nullable(),
});

export const NeedAnswer = z.strictObject({
  capacityId: WordId,
  urgency: z.literal([...URGENCIES]),
  note: z.string().nullable(),
});

/** What lists, the map and suggestions say of a member. */
export const MemberBrief = z
  .strictObject({
    id: Id,
    name: z.string(),
    acronym: z.string().nullable(),
    kind: z.enum(MEMBER_KINDS),
    standing: z.enum(STANDINGS),
    sectors: z.array(z.enum(SECTORS)),
    countries: z.array(CountryCode).meta({ description: 'Where it is present, sorted' }),
    reach: z.array(z.string()).meta({ description: 'M49 areas where it can help from outside; 001 is the world' }),
    capacities: z.array(WordId).meta({ description: 'What it offers anywhere, sorted, each once' }),
  })
  .meta({ id: 'MemberBrief' });

export const TieAnswer = z
  .strictObject({
    a: Id,
    b: Id,
    kind: z.enum(TIE_KINDS),
    direction: z.enum(TIE_DIRECTIONS),
    since: z.string().nullable(),
    until: z.string().nullable(),
    sourceId: z.string().nullable(),
  })
  .meta({ id: 'Tie' });

export const CoalitionAnswer = z
  .strictObject({
    id: Id,
    name: z.string(),
    purpose: z.string().nullable(),
    status: z.enum(COALITION_STATUSES),
    country: CountryCode.nullable(),
    statedSize: z.string().nullable(),
    convenorId: Id.nullable(),
    memberIds: z.array(Id),
    sourceId: z.string().nullable(),
  })
  .meta({ id: 'Coalition' });

export const CaseAnswer = z
  .strictObject({
    id: Id,
    title: z.string(),
    kind: z.enum(CASE_KINDS),
    isAnonymous: z.boolean(),
    actor: z.string().nullable(),
    country: CountryCode.nullable(),
    area: z.string().nullable().meta({ description: 'The M49 area where it was in many countries' }),
    began: z.string().nullable(),
    ended: z.string().nullable(),
    published: z.string().nullable(),
    releasedOn: Day.nullable().meta({ description: 'When all who are named had agreed; null: it comes from a source' }),
    trigger: z.string().nullable(),
    response: z.string().nullable(),
    outcomes: z.string().nullable(),
    challenges: z.string().nullable(),
    lessons: z.string().nullable(),
    solidarity: z.enum(SOLIDARITY_REACHES).nullable(),
    dimensions: z.array(z.enum(DIMENSIONS)),
    url: z.string().nullable().meta({ description: 'Of the original text' }),
    links: z.array(z.strictObject({ kind: z.enum(CASE_LINK_KINDS), url: z.string(), label: z.string().nullable() })),
    threatIds: z.array(z.string()).meta({ description: 'Ids of threats, listed at /api/cases' }),
    playIds: z.array(z.string()),
    capacityIds: z.array(z.string()).meta({ description: 'What it took' }),
    coalitionId: Id.nullable(),
    memberId: Id.nullable(),
    memberIds: z.array(Id).meta({ description: 'Members that it names, having their agreement' }),
    sourceId: z.string().nullable(),
  })
  .meta({ id: 'Case' });

export const SourceAnswer = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    licence: z.string(),
    url: z.string().nullable(),
    date: z.string(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Source' });

export const ContextAnswer = z
  .strictObject({
    country: CountryCode,
    indicator: z.enum(INDICATORS),
    year: z.int(),
    value: z.number().nullable().meta({ description: '0 to 1, where the indicator is an index' }),
    rating: z.string().nullable(),
    sourceId: z.string(),
  })
  .meta({ id: 'Context' });

export const ContextsAnswer = z.strictObject({ contexts: z.array(ContextAnswer) }).meta({ id: 'Contexts' });

const IsRetired = z.boolean().meta({ description: 'No longer offered to choose' });

/** What happens to civil society, by the name of it. */
const ThreatWord = z.strictObject({
  id: z.string(),
  kind: z.enum(THREAT_KINDS),
  labels: LabelsAnswer,
  isRetired: IsRetired,
});

export const CapacityAnswer = z
  .strictObject({
    id: WordId,
    kind: z.enum(CAPACITY_KINDS),
    labels: LabelsAnswer,
    isRetired: IsRetired,
    memberCount: z.int().meta({ description: 'How many of the members you can see offer it' }),
  })
  .meta({ id: 'Capacity' });

export const CountryBrief = z
  .strictObject({
    code: CountryCode,
    name: z.string(),
    areas: z.array(z.string()),
    memberCount: z.int(),
  })
  .meta({ id: 'CountryBrief' });

export const NetworkAnswer = z
  .strictObject({
    members: z.array(MemberBrief),
    ties: z.array(TieAnswer),
    coalitions: z.array(CoalitionAnswer),
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Network' });

export const MembersAnswer = z
  .strictObject({
    members: z.array(MemberBrief),
    total: z.int().meta({ description: 'How many fit, of those you can see' }),
    next: z.string().nullable().meta({ description: 'Pass as `after` for the next page; null at the end' }),
  })
  .meta({ id: 'Members' });

export const MemberAnswer = z
  .strictObject({
    member: z.strictObject({
      id: Id,
      name: z.string(),
      acronym: z.string().nullable(),
      kind: z.enum(MEMBER_KINDS),
      standing: z.enum(STANDINGS),
      sectors: z.array(z.enum(SECTORS)),
      description: z.string().nullable(),
      website: z.string().nullable(),
      aliases: z.array(z.string()).meta({ description: 'Other names under which it is known' }),
      identifiers: z.array(z.string()).meta({ description: 'In registers, as org-id.guide writes them' }),
      languages: z.array(z.string()),
      availability: z.enum(AVAILABILITIES).nullable(),
      reach: z.array(z.string()),
      stance: z.enum(STANCES).nullable(),
      requestLimit: z.int().nullable().meta({ description: 'At most so many open requests at a time' }),
      confirmedOn: Day.nullable().meta({ description: 'When it last said that all is still correct' }),
      vouchedOn: Day.nullable().meta({ description: 'When a coordinator last vouched for it' }),
      sourceId: z.string().nullable(),
      presences: z.array(PresenceAnswer),
      offers: z.array(OfferAnswer),
      needs: z.array(NeedAnswer),
      networkIds: z.array(Id).meta({ description: 'Other networks that it belongs to' }),
    }),
    ties: z.array(TieAnswer),
    tied: z.array(MemberBrief).meta({ description: 'The members at the other ends of its ties' }),
    coalitions: z.array(CoalitionAnswer),
    cases: z.array(CaseAnswer),
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Member' });

export const CapacitiesAnswer = z.strictObject({ capacities: z.array(CapacityAnswer) }).meta({ id: 'Capacities' });

export const CountriesAnswer = z
  .strictObject({
    countries: z.array(CountryBrief),
    areas: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  })
  .meta({ id: 'Countries' });

export const CoverageAnswer = z
  .strictObject({
    capacityId: WordId,
    hereIds: z.array(Id).meta({ description: 'Members in the country who offer it' }),
    outsideIds: z.array(Id).meta({ description: 'Members elsewhere who offer it and say that they can help there' }),
    neededByIds: z.array(Id).meta({ description: 'Members in the country who need it' }),
    urgency: z
      .literal([...URGENCIES])
      .nullable()
      .meta({ description: 'How urgently one of them does, at the most; null: nobody says so' }),
    freshCount: z.int().meta({ description: 'How many of those in the country confirmed their entry within a year' }),
  })
  .meta({ id: 'Coverage' });

export const AlertsAnswer = z
  .strictObject({ alerts: z.array(AlertAnswer), sources: z.array(SourceAnswer) })
  .meta({ id: 'Alerts' });

export const CountryAnswer = z
  .strictObject({
    country: z.strictObject({ code: CountryCode, name: z.string(), areas: z.array(z.string()) }),
    contexts: z.array(ContextAnswer),
    members: z.array(MemberBrief).meta({ description: 'Present in the country' }),
    outside: z.array(MemberBrief).meta({ description: 'Elsewhere, and say that they can help there' }),
    coverage: z.array(CoverageAnswer),
    needs: z
      .array(
        z.strictObject({
          capacityId: WordId,
          isGap: z.boolean().meta({ description: 'Nobody there holds it, and somebody from outside could bring it' }),
          urgency: z
            .literal([...URGENCIES])
            .nullable()
            .meta({ description: 'How urgent members there say it is' }),
        }),
      )
      .meta({ description: 'What a coalition there might start from, at most eight' }),
    coalitions: z.array(CoalitionAnswer),
    cases: z.array(CaseAnswer),
    alerts: z.array(AlertAnswer).meta({ description: 'What happened there, the newest first' }),
    sources: z.array(SourceAnswer),
  })
  .meta({ id: 'Country' });

export const ThreatsAnswer = z
  .strictObject({
    threats: z.array(
      z.strictObject({
        ...ThreatWord.shape,
        needs: z
          .array(z.strictObject({ capacityId: WordId, minLevel: LevelNumber, count: z.int() }))
          .meta({ description: 'What a coalition against it might start from: suggestions' }),
        cases: z
          .array(z.strictObject({ id: Id, title: z.string(), url: z.string().nullable() }))
          .meta({ description: 'Cases of the playbook that tell of it, of those you can see' }),
      }),
    ),
  })
  .meta({ id: 'Threats' });

export const SourcesAnswer = z
  .strictObject({
    sources: z.array(
      SourceAnswer.extend({ recordCount: z.int().meta({ description: 'Visible records that cite it' }) }).meta({
        id: 'SourceWithCount',
      }),
    ),
  })
  .meta({ id: 'Sources' });
