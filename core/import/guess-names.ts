/** By what names columns go, in the languages and programs that lists come from. */
import type { SheetUse } from './book.ts';
import { CLUSTER, COUNTRY, FOR_MEMBERS, NAME, type Names } from './guess-member-names.ts';
import type { ColumnUse } from './mapping.ts';
import { foldHeader } from './values-fold.ts';
import { each } from './word-list.ts';

const MEMBER = each(`
    member; member id; member name; organisation id; organization_id; organisation; organization; org; org_name;
    name; membre; miembro; membro; المنظمة; участник; организация
  `);

/** Keeps the words after it below those of other uses: they count where the values say so. */
const WEAK = Array.from({ length: 40 }, () => '');

const FOR_TIES: Names = {
  from: each(`
    from; source; _from; a; from_org; from org; from id; from organisation; from organization; from name; from_name; source name; source id; node1_id; node1;
    subject_url; start; origin; de; depuis; origen; desde; origem; من; المصدر; от; из; откуда; источник; donor;
    funder; organisation 1; organization 1; org 1; member 1; organisation a; partner 1; org a; funding org; funding org name;
    donor name; funder name; funding organisation; grantor; donante; bailleur; doador; донор;
    organización 1; entidad 1; organização 1; entidade 1; association 1; structure 1; организация 1; المنظمة 1
  `),
  to: each(`
    to; target; _to; destination; b; to_org; to org; to id; to organisation; to organization; to name; to_name; target name; target id; node2_id; node2;
    object_url; end; vers; à; cible; destino; hacia; para; إلى; الهدف; к; в; куда; цель; recipient; grantee;
    organisation 2; organization 2; org 2; member 2; organisation b; partner 2; org b; recipient org; recipient org name;
    recipient name; grantee name; recipient organisation; beneficiario; bénéficiaire; beneficiário; получатель;
    organización 2; entidad 2; organização 2; entidade 2; association 2; structure 2; организация 2; المنظمة 2
  `),
  'tie-kind': each(`
    kind; tie_type; tie type; tie kind; connection type; relation; relationship; relationship type;
    relation type; type; predicate_url; link type; edge type; edge; type of relationship; category; nature; type de lien; type de relation;
    tipo; tipo de relación; tipo de vínculo; relación; tipo de relação; نوع العلاقة; тип связи; связь; тип
  `),
  direction: [
    ...each(`
    direction; directed; arrow; edge direction; dirección; direção; направление; الاتجاه
  `),
    ...WEAK,
    ...each('type'),
  ],
  since: each(`
    since; start date; started; from date; start-actual; start year; depuis; début; date de début; desde;
    inicio; fecha de inicio; início; с; дата начала; منذ
  `),
  until: each(`
    until; end date; ended; to date; end-actual; end year; jusqu'à; fin; date de fin; hasta; fecha de fin; até;
    fim; дата окончания; حتى
  `),
  visibility: ['visibility', 'a_visibility', 'b_visibility'],
};

const FOR_COALITIONS: Names = {
  id: each('id; uid; _id; key; coalition id'),
  name: each(`
    name; coalition; coalition name; label; title; nom; nom de la coalition; nombre; nome; название; الاسم;
    network; alliance; event
  `),
  purpose: each(`
    purpose; aim; goal; objective; description; but; objectif; objetivo; propósito; цель; الهدف
  `),
  status: each('status; state; statut; estado; статус; الحالة'),
  country: COUNTRY,
  'stated-size': each(`
    stated_size; stated size; size; members count; number of members; taille; nombre de membres; tamaño
  `),
  convenor: each(`
    convenor; convener; lead; coordinator; secretariat; host; convocateur; coordinateur; coordinador
  `),
  visibility: ['visibility'],
};

const FOR_MEMBERSHIPS: Names = {
  coalition: each(`
    coalition; coalition name; group; network; alliance; event; statement; réseau; groupe; coalición; red;
    grupo; коалиция; сеть; التحالف
  `),
  member: [...MEMBER, 'signatory', 'signatories', 'organisation_as_written'],
  visibility: ['visibility'],
};

const OF_A_MEMBER: Names = { member: MEMBER, country: COUNTRY, visibility: ['visibility'] };
const CAPACITY = [
  ...each(`
    capacity; capacities; capacity id; offer; need; service; capacité; capacidad; capacidade; name of capacity
  `),
  ...CLUSTER,
];

const FOR_ACTIVITIES: Names = {
  id: each('org id; org_id; #org+id; #org+code'),
  implementer: [
    ...each(`
    implementing partner name; implementing partner; implementer; implementing organisation;
    implementing organization; implementing agency; participating-org (implementing); #org+impl+name; #org+impl;
    partenaire de mise en œuvre; partenaire d’exécution; organisation de mise en œuvre; implementado por;
    socio implementador; parceiro implementador; исполнитель; الشريك المنفذ
  `),
    ...NAME,
  ],
  'implementer-acronym': each(`
    implementing partner acronym; implementer acronym; #org+impl+acronym; org_acronym; acronym;
    organisation acronym; organization acronym; acronyme; sigle; siglas; #org+acronym; الاختصار; аббревиатура;
    abbreviation
  `),
  'implementer-kind': each(`
    implementing partner type; implementer type; tipo socio; tipo de socio; agency type; ngo type; #org+impl+type; #org+impl+type+name; #org+type+name; org_type;
    org type; organisation type; organization type; org_type_description; org_type_code; type of organisation;
    type of organization; #org+type; type d'organisation; tipo de organización; نوع المنظمة; тип организации;
    type; participating-org-type-code (implementing)
  `),
  partner: each(`
    program partner name; programme partner name; program partner; programme partner; programming partner;
    lead; lead partner; socio principal; lead organisation; organisation lead; ong lead; lead organization; lead agency; contracting partner; participating-org (extending); partenaire de programme; organisation chef de file; socio programático; #org+prog+name;
    #org+prog; #org+partner; partner; partenaire
  `),
  'partner-acronym': each(`
    program partner acronym; programme partner acronym; #org+prog+acronym; lead acronym
  `),
  funder: each(`
    donor name; donor; donors; funder; funding organisation; funding organization; funding source;
    funding agency; participating-org (funding); #org+funder+name; #org+funder; #org+funding; #org+donor;
    bailleur; bailleurs; bailleur de fonds; donante; financiador; doador; донор; المانح
  `),
  'funder-acronym': ['donor acronym', 'funder acronym', '#org+funder+acronym'],
  identifiers: FOR_MEMBERS.identifiers ?? [],
  website: FOR_MEMBERS.website ?? [],
  country: COUNTRY,
  capacities: [
    ...CLUSTER,
    ...each(`
    sector; sectors; secteur; secteurs; sectores; setor; القطاع; сектор; capacity; capacities; sector_dac3
  `),
  ],
};

export const COLUMN_NAMES: Record<Exclude<SheetUse, 'ignored'>, Names> = {
  members: FOR_MEMBERS,
  presences: { ...OF_A_MEMBER, 'presence-kind': each('kind; type; presence; presence kind; presence type') },
  offers: {
    ...OF_A_MEMBER,
    capacities: CAPACITY,
    level: each('level; strength; niveau; nivel; nível; уровень; المستوى'),
    note: each('note; notes; comment; comments; description; commentaire; nota; примечание'),
    conditions: each('conditions; condiciones; condições; условия'),
  },
  needs: {
    ...OF_A_MEMBER,
    needs: CAPACITY,
    urgency: each('urgency; priority; urgence; urgencia; urgência; priorité; срочность'),
    note: each('note; notes; comment; comments; description; commentaire; nota; примечание'),
  },
  ties: FOR_TIES,
  coalitions: FOR_COALITIONS,
  memberships: FOR_MEMBERSHIPS,
  activities: FOR_ACTIVITIES,
};

/** Uses that several columns of a sheet can have. */
export const SHARED_USES: ReadonlySet<ColumnUse> = new Set(['aliases', 'identifiers', 'visibility']);

const FOLDED = new Map<readonly string[], string[]>();

/** The words of a use, folded as headers are. */
export function foldedNames(words: readonly string[]): string[] {
  const known = FOLDED.get(words);
  if (known) return known;
  const folded = words.map(foldHeader);
  FOLDED.set(words, folded);
  return folded;
}
