/** By what names the columns of a list of members go, in the languages and programs that lists come from. */
import type { ColumnUse } from './mapping.ts';
import { each } from './word-list.ts';

/** Words by use, the best first. Of two columns that fit, the one with the earlier word is taken. */
export type Names = Partial<Record<ColumnUse, readonly string[]>>;

export const NAME = each(`
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

export const COUNTRY = each(`
    country; countries; country code; country name; country iso2; country iso3; iso2; iso3; countrycode;
    location_code; location_name; country of operation; countries of operation; where; countries present;
    present in; based in; country of registration; recipient-country-code; recipient country; country_iso_3166;
    country iso 3166; operating countries; #country+code; #country+name; #country; country_iso2_from_id_prefix;
    pays; code pays; pays d’intervention; pays d'intervention; pays présence; país; países; pais; paises;
    país de operación; código de país; الدولة; البلد; بلد; البلدان; страна; страны; код страны
  `);

export const CLUSTER = each(`
    cluster; clusters; sector_name; sector name; cluster name; sector_cluster; secteur cluster;
    groupe sectoriel; sector_code; sector code; #sector+name; #sector; #cluster; #sector+code; clúster; кластер;
    القطاع الإنساني
  `);

export const FOR_MEMBERS: Names = {
  id: each(`
    id; uid; _id; key; node id; org id; org_id; member id; code; unique_id; identifier; nid;
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
    iati org id; iati id; tax_id; tax id; register number; ein; rna; siret; siren;
    numéro d'enregistrement; numéro d’agrément; número de registro; nif; cnpj; nit; رقم التسجيل;
    регистрационный номер; инн; огрн
  `),
  kind: each(`
    kind; type; org_type; organisation type; organization type; org type; type of organisation;
    type of organization; element type; node type; org_type_description; org_type_code; org type code;
    type code; category; entity type; member type; primary org function; legal form; agency type; ngo type; #org+type;
    #org+type+code; type d'organisation; type d’organisation; catégorie; nature; type de structure; nature de la structure; forme juridique; tipo; tipo de organización; tipo de entidad;
    categoría; tipo de organização; categoria; النوع; نوع المنظمة; тип; тип организации; категория
  `),
  sectors: each(`
    sectors; sector; theme; themes; field; fields; thematic area; thematic areas; area of work; areas of work;
    focus; focus area; focus areas; topics; topic; issues; issue; secteur; secteurs; secteur d'activité;
    thématique; thématiques; domaine; domaines; domaine d'intervention; sectores; temas; tema; área de trabajo;
    setor; setores; القطاع; القطاعات; مجال العمل; сектор; сектора; сфера; сфера деятельности; тема; направление;
    направления деятельности; مجالات العمل; sector_dac3;
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
    idioma; lenguas; línguas; языки; язык; اللغات; اللغة; لغات; لغات العمل
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
    we offer; provides; support offered; what can you offer; what do you offer; ce que nous proposons;
    ce que nous offrons; nous proposons; ما نقدمه; capacités; offre; offres; compétences; services offerts; ofrece;
    ofertas; servicios; capacidades; habilidades; oferece; serviços; القدرات; الخدمات; نقدم; предлагает; услуги;
    возможности; навыки
  `),
    ...CLUSTER,
    ...each('sector; sectors; secteur; secteurs; sectores; setor; القطاع; сектор'),
  ],
  needs: each(`
    needs; need; looking for; seeks; we need; support needed; what do you need; what support do you need;
    ce que nous cherchons; ce dont nous avons besoin; что нужно; ما نحتاجه; besoins; besoin; recherche; necesidades; necesita;
    busca; necessidades; precisa; الاحتياجات; نحتاج; нужно; потребности; ищет
  `),
  coalitions: each(`
    coalitions; coalition; networks; network; alliances; alliance; member of; membership; memberships; groups; réseaux;
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
