/** By what names columns go, in the languages and programs that lists come from. */
import type { SheetUse } from './book.ts';
import type { ColumnUse } from './mapping.ts';
import { foldHeader } from './values-fold.ts';
import { each } from './word-list.ts';

/** Words by use, the best first. Of two columns that fit, the one with the earlier word is taken. */
type Names = Partial<Record<ColumnUse, readonly string[]>>;

const NAME = each(`
    name; org_name; organisation name; organization name; organisation; organization; org; member name;
    canonical name; official name; legal name; member; label; title; ngo; ngo name; name of organisation;
    name of organization; name of the organisation; name of the organization; full name of organisation; agency;
    agency name; entity; partner name; partner organisation; reporting org; primary organization;
    participant organisation; charity name; institution; #org+name; #org; nom; nom de l'organisation;
    nom de l'organization; nom organisation; nom de l'ong; nom de l'association; association; ong; structure;
    membre; nom complet; dénomination; organisme; intitulé; nombre; nombre de la organización;
    nombre organización; organización; organizacion; entidad; miembro; nombre completo; asociación;
    razón social; nome; nome da organização; organização; organizacao; entidade; membro; nome completo; الاسم;
    اسم المنظمة; المنظمة; اسم; منظمة; الجمعية; اسم الجمعية; название; название организации; организация; имя;
    наименование; наименование организации; нко; нпо
  `);

const COUNTRY = each(`
    country; countries; country code; country name; country iso2; country iso3; iso2; iso3; countrycode;
    location_code; location_name; country of operation; countries of operation; where; countries present;
    present in; based in; country of registration; recipient-country-code; recipient country; country_iso_3166;
    country iso 3166; operating countries; #country+code; #country+name; #country; country_iso2_from_id_prefix;
    pays; code pays; pays d’intervention; pays d'intervention; pays présence; país; países; pais; paises;
    país de operación; código de país; الدولة; البلد; بلد; البلدان; страна; страны; код страны
  `);

const CLUSTER = each(`
    cluster; clusters; sector_name; sector name; cluster name; sector_cluster; secteur cluster;
    groupe sectoriel; sector_code; sector code; #sector+name; #sector; #cluster; #sector+code; clúster; кластер;
    القطاع الإنساني
  `);

const FOR_MEMBERS: Names = {
  id: each(`
    id; uid; _id; key; node id; org id; org_id; member id; code; unique_id; identifier; iati-identifier; nid;
    uuid; oid; reporting-org-ref; nodeid; #org+id; #org+code
  `),
  name: NAME,
  acronym: each(`
    acronym; node label; org_acronym; organisation acronym; organization acronym; abbreviation; short name;
    shortname; short; abbr; nickname; initials; #org+acronym; acronyme; sigle; abréviation; nom court; siglas;
    sigla; acrónimo; acronimo; acrônimo; الاختصار; аббревиатура; сокращение; краткое название
  `),
  aliases: each(`
    aliases; alias; other names; other_names; alternate_name; alternate name; lookup; spelling; variant;
    alternative name; alternative names; also known as; aka; former name; previous names; local name;
    autres noms; ancien nom; otros nombres; outros nomes; أسماء أخرى; другие названия
  `),
  identifiers: each(`
    identifiers; registration number; registration no; registration; charity number; company number; org-id;
    iati org id; iati id; iati identifier; tax_id; tax id; register number; ein; rna; siret; siren;
    numéro d'enregistrement; numéro d’agrément; número de registro; nif; cnpj; nit; رقم التسجيل;
    регистрационный номер; инн; огрн
  `),
  kind: each(`
    kind; type; org_type; organisation type; organization type; org type; type of organisation;
    type of organization; element type; node type; org_type_description; org_type_code; org type code;
    type code; category; entity type; member type; primary org function; tax_status; legal form; #org+type;
    #org+type+code; type d'organisation; type d’organisation; catégorie; nature; tipo; tipo de organización;
    categoría; tipo de organização; categoria; النوع; نوع المنظمة; тип; тип организации; категория
  `),
  sectors: each(`
    sectors; sector; theme; themes; field; fields; thematic area; thematic areas; area of work; areas of work;
    focus; focus area; focus areas; topics; topic; issues; issue; secteur; secteurs; secteur d'activité;
    thématique; thématiques; domaine; domaines; domaine d'intervention; sectores; temas; tema; área de trabajo;
    setor; setores; القطاع; القطاعات; مجال العمل; сектор; сектора; сфера; тема; направление; sector_dac3;
    sector dac; tags
  `),
  description: each(`
    description; about; mission; summary; profile; bio; what we do; mission statement; descriptif; présentation;
    à propos; descripción; misión; resumen; descrição; missão; الوصف; نبذة; описание; миссия; о нас
  `),
  website: each(`
    website; url; web; web site; homepage; home page; site; web page; webpage; primary_url; link; uri; #org+url;
    site web; site internet; sitio web; página web; pagina web; site da web; الموقع; الموقع الإلكتروني; сайт;
    веб-сайт
  `),
  languages: each(`
    languages; language; working languages; working language; langues; langue; langues de travail; idiomas;
    idioma; lenguas; línguas; языки; язык; اللغات; اللغة; لغات
  `),
  availability: each(`
    availability; available; disponibilité; disponibilidad; disponibilidade; доступность; التوفر
  `),
  reach: each(`
    reach; regions of work; can help in; geographic reach; region of the world; world region; portée; alcance;
    охват; where they help
  `),
  stance: ['stance'],
  country: COUNTRY,
  'presence-kind': each(`
    presence kind; presence type; presence; type of presence; présence; presencia; presença
  `),
  capacities: [
    ...each(`
    capacities; capacity; offers; offer; can offer; services; service; skills; expertise; what we offer;
    we offer; provides; support offered; capacités; offre; offres; compétences; services offerts; ofrece;
    ofertas; servicios; capacidades; habilidades; oferece; serviços; القدرات; الخدمات; نقدم; предлагает; услуги;
    возможности; навыки
  `),
    ...CLUSTER,
    ...each('sector; sectors; secteur; secteurs; sectores; setor; القطاع; сектор'),
  ],
  needs: each(`
    needs; need; looking for; seeks; we need; support needed; besoins; besoin; recherche; necesidades; necesita;
    busca; necessidades; precisa; الاحتياجات; نحتاج; нужно; потребности; ищет
  `),
  coalitions: each(`
    coalitions; coalition; networks; network; alliances; alliance; member of; membership; memberships; réseaux;
    réseau; alliances et réseaux; membre de; redes; coaliciones; coalición; alianzas; coalizões; الشبكات;
    коалиции; сети
  `),
  conditions: each('conditions; condiciones; condições; условия'),
  note: ['offer note'],
  level: ['offer level'],
  visibility: each(`
    visibility; visibilité; visibilidad; visibilidade; видимость; description_visibility; website_visibility;
    languages_visibility; availability_visibility; reach_visibility; stance_visibility; aliases_visibility;
    identifiers_visibility
  `),
};

const MEMBER = each(`
    member; member id; member name; organisation id; organization_id; organisation; organization; org; org_name;
    name; membre; miembro; membro; المنظمة; участник; организация
  `);

/** Keeps the words after it below those of other uses: they count where the values say so. */
const WEAK = Array.from({ length: 40 }, () => '');

const FOR_TIES: Names = {
  from: each(`
    from; source; _from; a; from_org; from org; from name; from_name; source name; source id; node1_id; node1;
    subject_url; start; origin; de; depuis; origen; desde; origem; من; المصدر; от; из; откуда; источник; donor;
    funder; organisation 1; organization 1; org 1; member 1; organisation a; partner 1
  `),
  to: each(`
    to; target; _to; destination; b; to_org; to org; to name; to_name; target name; target id; node2_id; node2;
    object_url; end; vers; à; cible; destino; hacia; para; إلى; الهدف; к; в; куда; цель; recipient; grantee;
    organisation 2; organization 2; org 2; member 2; organisation b; partner 2
  `),
  'tie-kind': each(`
    kind; tie_type; tie type; tie kind; connection type; relation; relationship; relationship type;
    relation type; type; predicate_url; link type; edge type; category; nature; type de lien; type de relation;
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
    implementing partner type; implementer type; #org+impl+type; #org+impl+type+name; #org+type+name; org_type;
    org type; organisation type; organization type; org_type_description; org_type_code; type of organisation;
    type of organization; #org+type; type d'organisation; tipo de organización; نوع المنظمة; тип организации;
    type; participating-org-type-code (implementing)
  `),
  partner: each(`
    program partner name; programme partner name; program partner; programme partner; programming partner;
    lead partner; lead organisation; lead organization; lead agency; contracting partner; participating-org (extending); partenaire de programme; organisation chef de file; socio programático; #org+prog+name;
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
