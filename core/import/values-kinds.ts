/** Kinds of organisations and their sectors, as public lists write them. */
import { LEFT_OUT } from './mapping.ts';
import { foldWord, meaningsIn } from './values-fold.ts';
import { each } from './word-list.ts';

/**
 * Codes of OCHA (431–447) and of IATI (10–90) are among them. An NGO of which nobody says whether it is international
 * has no kind here.
 */
const KINDS = meaningsIn({
  'international-ngo': each(`
    437; 21; INGO; INGOs; International NGO; International NGOs; International Non-Governmental Organisation;
    International Non-Governmental Organization; Intl NGO; Int. NGO; ING; ONG Internationale;
    ONG internationales; ONGI; OING; ONG Int; ONG Internacional; ONGs internacionales; ONGI internacional;
    منظمة غير حكومية دولية; منظمات غير حكومية دولية; منظمة دولية غير حكومية; Международная НПО; МНПО
  `),
  'national-ngo': each(`
    441; 22; 24; NNGO; NNGOs; National NGO; National NGOs; Local NGO; LNGO; L/NNGO; Local/National NGO;
    NGO national; National Non-Governmental Organisation; National Non-Governmental Organization;
    Partner Country based NGO; Country-based NGO; ONG Nationale; ONG Nationales; ONGN; ONG Locale; ONG nat;
    ONG Nacional; ONG Local; ONGs nacionales; ONG nacional/local; منظمة غير حكومية وطنية;
    منظمة وطنية غير حكومية; منظمة غير حكومية محلية; منظمة محلية; Национальная НПО; Местная НПО
  `),
  'local-group': each(`
    CBO; CBOs; Community based organisation; Community-based organization; Community organisation; Grassroots;
    Grassroots group; Local group; Affinity group or collective; Collective; Community group; WLO;
    Women's group; Women led organisation; Mutual aid group; OBC; OCB; Organisation à base communautaire;
    Groupe local; Collectif; Association locale; Organización comunitaria; Organización de base; Colectivo;
    Grupo local; Coletivo; Organização comunitária; مجموعة محلية; منظمة مجتمعية; Местная группа;
    Инициативная группа
  `),
  network: each(`
    Network; Networks; Network or federation; Network+; Federation; Coalition; Alliance; Platform; Consortium;
    Umbrella; Umbrella organisation; Umbrella organization; Forum; Movement; Confederation; Réseau; Fédération;
    Plateforme; Collectif d’associations; Red; Federación; Plataforma; Alianza; Rede; Federação; Сеть; Коалиция;
    شبكة; ائتلاف; تحالف
  `),
  'red-cross-red-crescent': each(`
    445; Red Cross; Red Crescent; Red Cross / Red Crescent; Red Cross/Red Crescent Movement;
    Red Cross and Red Crescent; RCRC; ICRC/IFRC; IFRC; Red Cross Movement; RC/RC; Croix-Rouge;
    Mouvement de la Croix Rouge; Mouvements de la Croix-Rouge; Mouvement Croix-Rouge; Cruz Roja;
    Movimiento de la Cruz Roja; Cruz Vermelha; الصليب الأحمر; الهلال الأحمر; Красный Крест
  `),
  foundation: each(`
    433; 60; Foundation; Foundations; Foundation or trust; Donor; Donors; Trust; Philanthropy; Funder;
    Grantmaker; Fondation; Bailleur; Bailleur de fonds; Fundación; Donante; Fundação; مؤسسة; مانح; Фонд; Донор
  `),
  intergovernmental: each(`
    438; 447; 40; United Nations; UN; UN Agency; UN Agencies; UN Agencies, Funds and Programmes; Multilateral;
    International Organization; International Organisation; Intergovernmental; Intergovernmental Organisation;
    IGO; IO; UN/IO; Agence UN; Agence des Nations Unies; Agence du Système des Nations Unies; Agences UN;
    Nations Unies; SNU; Organisation internationale; Organisation intergouvernementale; Naciones Unidas;
    Agencia ONU; ONU; Organismo internacional; Nações Unidas; Agência da ONU; Multilatéral; الأمم المتحدة;
    وكالة الأمم المتحدة; منظمة دولية; ООН; Агентство ООН
  `),
  'public-body': each(`
    434; 435; 440; 10; 11; 15; Government; Govt; Gov; Governmental; Government agency; Local government;
    Local Authority; Local authority/ local government body; Other Public Sector; Public sector; Public body;
    Ministry; Embassy; Military; Municipality; Authorities; Gouvernement; Entité Gouvernementale;
    Entité étatique; Ministère; Service étatique; Autorité locale; Gobierno; Gobierno local; Governo;
    Ministerio; حكومة; جهة حكومية; Правительство; Гос. орган
  `),
  academic: each(`
    431; 80; Academic; Academia; Academic / Research; Academic, Training and Research; University; Research;
    Research institute; Think tank; Research or documentation entity; Universitaire; Université; Recherche;
    Universidad; Academia e investigación; Universidade; جامعة; أكاديمي; Университет; Наука
  `),
  other: each(`
    439; 443; 444; 446; 30; 70; 71; 72; 73; 90; Other; Others; Media; Private Sector; Private; Company;
    Business; Private Sector in Provider Country; Private Sector in Aid Recipient Country;
    Private Sector in Third Country; Public Private Partnership; Religious; Faith-based; FBO;
    Faith based organisation; Religious or spiritual group; Trade Union; Union; Political party; Co-operative;
    Cooperative; Publisher; Professional group in action; Youth organization; Youth organisation;
    Social enterprise; Autre; Autres; Secteur privé; Syndicat; Médias; Coopérative; Otro; Otros; Sector privado;
    Sindicato; Cooperativa; Outro; Outros; Setor privado; أخرى; القطاع الخاص; Другое; Частный сектор
  `),
  /** Not organisations at all. */
  [LEFT_OUT]: each(`
    Person; People; Persons; Individual; Individuals; Human; Contact; Interviewee; Staff; Participant; Personne;
    Individu; Persona; Pessoa; شخص; Человек; Физическое лицо; Event; Events; Seminary; Seminar; Plenary Session;
    Workshop; Meeting; Conference; Copresence group; Événement; Évènement; Evento; Мероприятие; فعالية;
    Document; Project; Place; Location; Issue; Topic; Concept; Resource; Phenomenon; Outcome; Desired Outcome;
    Current Outcome
  `),
});

/** Words that say no more than that a row is an organisation. */
const ANY_ORGANISATION = new Set(
  each(`
    organisation; organization; organisations; org; ngo; ong; association; ngo or association; cso; osc; нко; нпо; منظمة; جمعية;
    organisation de la société civile; organización; organização; asociación; associação; nonprofit; non-profit;
    nonprofit organization; некоммерческая организация
  `).map(foldWord),
);

const SECTOR_WORDS = meaningsIn({
  humanitarian: each(`
    Humanitarian; Humanitarian aid; Relief; Emergency response; Emergency; Humanitaire; Aide humanitaire;
    Urgence; Humanitario; Ayuda humanitaria; Humanitário; إنساني; العمل الإنساني; Гуманитарная помощь;
    Гуманитарный
  `),
  development: each(`
    Development; International development; Community and local development; Community development;
    Rural development; Poverty; Social exclusion and poverty; Livelihoods; Développement; Desarrollo;
    Desenvolvimento; تنمية; التنمية; Развитие
  `),
  'human-rights': each(`
    Human rights; Human and civil rights; Rights; Civil rights; Civic space; HRD; Human rights defenders;
    Digital rights; Justice; Rule of law; Droits de l'homme; Droits humains; Droits; Derechos humanos;
    Direitos humanos; حقوق الإنسان; Права человека
  `),
  media: each(`
    Media; Media and publications; Journalism; Press freedom; Independent media; Freedom of expression; Médias;
    Journalisme; Presse; Medios; Medios de comunicación; Periodismo; Mídia; Jornalismo; إعلام; الإعلام; СМИ;
    Медиа; Журналистика
  `),
  gender: each(`
    Gender; Gender equality; Women's rights; Women; Feminism; LGBT; LGBTI; LGBTQ; LGBTQI+; SRHR;
    Gender, sexuality, feminism; Genre; Droits des femmes; Femmes; Égalité; Égalité femmes-hommes; Égalité des genres; Égalité de genre;
    Igualdad de género; Igualdade de gênero; Género; Derechos de las mujeres;
    Mujeres; Gênero; Mulheres; النوع الاجتماعي; المرأة; حقوق المرأة; Гендер; Права женщин
  `),
  peace: each(`
    Peace; Peacebuilding; Peace building; Conflict; Conflict resolution; War, conflict resolutions and peace;
    Conflict prevention; Paix; Consolidation de la paix; Paz; Construcción de paz; سلام; السلام; بناء السلام;
    Мир; Миротворчество
  `),
  environment: each(`
    Environment; Climate; Climate change; Ecology; Ecology and sustainability; Sustainability; Conservation;
    Environmental justice; Environnement; Climat; Écologie; Medio ambiente; Clima; Ecología; Meio ambiente;
    Ecologia; بيئة; البيئة; المناخ; Окружающая среда; Экология; Климат
  `),
});

/** One of `MEMBER_KINDS`, `LEFT_OUT` for what is no organisation, or null. */
export function kindOf(text: string): string | null {
  const word = foldWord(text);
  const kind = KINDS.get(word);
  if (kind !== undefined) return kind;
  if (ANY_ORGANISATION.has(word)) return null;
  if (/^(other|autres?|otros?|outros?)\b/.test(word)) return 'other';
  return null;
}

/** Whether it says nothing but that it is an organisation, which is known. */
export function isAnyOrganisation(text: string): boolean {
  return ANY_ORGANISATION.has(foldWord(text));
}

export function sectorOf(text: string): string | null {
  return SECTOR_WORDS.get(foldWord(text)) ?? null;
}
