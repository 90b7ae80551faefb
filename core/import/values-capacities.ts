/** Capacities, and the clusters of humanitarian coordination in the many ways of writing them. */
import type { Capacity } from '../stored-network.ts';
import { foldWord, meaningsIn } from './values-fold.ts';
import { each } from './word-list.ts';

const OTHER_WORDS = meaningsIn({
  'cluster-camp-coordination': each(`
    CCM; CCCM; Camp Coordination and Camp Management; Camp management; Site management; Gestion des camps;
    Administration et gestion des sites; Coordination et gestion de camps;
    Coordinación y gestión de campamentos; Управление лагерями; إدارة المخيمات
  `),
  'cluster-early-recovery': each(`
    ERY; ER; Early Recovery; Relèvement Précoce; Relevement rapide; Recuperación temprana; Recuperação precoce;
    Livelihoods; Economic recovery; التعافي المبكر; Восстановление
  `),
  'cluster-education': each(`
    EDU; Education; Education in emergencies; EiE; Éducation en situations d’urgence; Educación; Educação;
    التعليم; تعليم; Образование
  `),
  'cluster-shelter': each(`
    SHL; Shelter; Shelter/NFI; Shelter and NFI; Shelter and NFIs; Shelter & NFI; Shelter & NFIs; ESNFI; ES/NFI;
    NFI; NFIs; Emergency Shelter; Emergency Shelter and Non-Food Items; Abris; Abris/AME; Abris / NFI; Abri;
    AME; Abris et Non vivres; Abris et AME; Abris et articles non alimentaires; Alojamiento;
    Alojamiento de emergencia; Albergue; Abrigo; المأوى; Убежище; Жилье и НПП
  `),
  'cluster-emergency-telecommunications': each(`
    TEL; ETC; Telecommunications; Emergency Telecom; Télécommunications; Telecomunicaciones; Telecomunicações;
    الاتصالات; Телекоммуникации
  `),
  'cluster-food-security': each(`
    FSC; FSL; FSAC; FSLC; Food Security; Food; Food Security and Livelihoods; Food Security & Livelihoods;
    Food Security and Agriculture; Agriculture; Sécurité Alimentaire;
    Sécurité alimentaire et moyens d’existence; SECAL; SAME; Seguridad alimentaria; Segurança alimentar;
    الأمن الغذائي; Продовольственная безопасность; Food assistance; Food safety and quality;
    Agriculture and food; Household food security programmes
  `),
  'cluster-health': each('HEA; HLT; Health; Santé; Salud; Saúde; الصحة; صحة; Здравоохранение; Здоровье'),
  'cluster-logistics': each('LOG; Logistics; Logistique; Logística; اللوجستيات; Логистика'),
  'cluster-nutrition': each('NUT; Nutrition; Basic nutrition; Nutrición; Nutrição; التغذية; Питание'),
  'cluster-protection': each(`
    PRO; PROT; Protection; General Protection; Protection générale; Protección; Proteção; الحماية; Защита
  `),
  'cluster-child-protection': each(`
    PRO-CPN; CP; CPN; Child Protection; Protection: Child Protection; Protection de l'enfant;
    Protection des enfants; Protection: Protection de l'enfant; Protection de l'enfance; PE;
    Protección de la niñez; Protección infantil; Proteção da criança; حماية الطفل; Защита детей
  `),
  'cluster-gender-based-violence': each(`
    PRO-GBV; GBV; SGBV; Gender Based Violence; Gender-Based Violence; Protection: GBV; VBG;
    Violences basées sur le genre; Violence basée sur le genre; Protection: Violences basées sur le genre;
    Violencia de género; Violencia basada en género; VBGénero; Violência de gênero;
    العنف القائم على النوع الاجتماعي; Гендерное насилие; ГН
  `),
  'cluster-housing-land-and-property': each(`
    PRO-HLP; HLP; Housing, Land and Property; Housing Land & Property; LTP; LTB; Logement, terre et propriété;
    Protection: Logement, terre et propriété; Logement, terre et biens; Logement, terre, et biens;
    Vivienda, tierra y propiedad; السكن والأرض والملكية
  `),
  'cluster-mine-action': each(`
    PRO-MIN; MA; Mine Action; Explosive Hazards; UXO; Lutte anti-mines; Lutte antimines; LAM;
    Protection: Lutte anti-mines; Action contre les mines; Acción contra minas; Desminado; الألغام;
    Разминирование
  `),
  'cluster-water-sanitation-hygiene': each(`
    WSH; WASH; Water; Water, Sanitation and Hygiene; Water, Sanitation & Hygiene; Water supply & sanitation;
    EHA; EAH; EPAH; EPHA; AEPHA; Eau, Hygiène et Assainissement; Eau, Assainissement et Hygiène; Agua, saneamiento e higiene;
    Água, saneamento e higiene; المياه والصرف الصحي; المياه والصرف الصحي والنظافة; Водоснабжение и санитария;
    ВСГ
  `),
  'cluster-cash': each(`
    Cash; CVA; MPCA; MPC; Multi-purpose cash; Multipurpose Cash Assistance; Cash multi-sectoriel; TMUM;
    TMUM/MPCA; Transferts monétaires; Transferencias monetarias; Efectivo; المساعدات النقدية; Денежная помощь
  `),
  'legal-support': each(`
    Legal; Legal aid; Legal advice; Legal assistance; Lawyers; Aide juridique; Assistance juridique;
    Appui juridique; Soutien juridique; Conseil juridique; Asistencia legal; Apoyo legal; Asesoría legal;
    Asesoría jurídica; Apoio jurídico; Assessoria jurídica; Юридическая поддержка; دعم قانوني; الدعم القانوني; Юридическая помощь
  `),
  'communications-expertise': each(`
    Communications; Communication; Comms; PR; Public relations; Comunicación; Comunicação; الاتصال; Коммуникации
  `),
  'diplomatic-connections': each('Diplomacy; Diplomatic; Diplomatie; Diplomacia; Дипломатия'),
  'digital-security': each(`
    Digital safety; Cybersecurity; Cyber security; IT security; Information security; Sécurité digitale;
    Cybersécurité; Seguridad digital; Segurança digital; الأمن الرقمي; السلامة الرقمية; Цифровая безопасность
  `),
  'crisis-response': each(`
    Crisis management; Rapid response; Gestion de crise; Respuesta a crisis; Resposta a crises;
    Кризисное реагирование
  `),
  'emergency-funding': each(`
    Emergency grants; Emergency fund; Rapid response grants; Emergency financing; Fonds d'urgence;
    Fondos de emergencia; Fundos de emergência; Экстренное финансирование
  `),
  'protection-and-relocation': each(`
    Relocation; Temporary relocation; Evacuation; Relocalisation; Reubicación; Realocação; Релокация;
    النقل المؤقت
  `),
  'physical-security': each(`
    Physical protection; Accompaniment; Sécurité; Seguridad física; Segurança física; Физическая безопасность
  `),
  'psychosocial-support': each(`
    Psychosocial; MHPSS; Mental health; Counselling; Wellbeing; Soutien psychologique; Apoyo psicosocial;
    Salud mental; Apoio psicossocial; الدعم النفسي; Психологическая помощь
  `),
  'medical-support': each(`
    Medical; Medical aid; Soins médicaux; Apoyo médico; Apoio médico; Медицинская помощь
  `),
  'monitoring-and-documentation': each(`
    Monitoring; Documentation; Human rights monitoring; Suivi; Monitoreo; Documentación; Monitoramento;
    Мониторинг; التوثيق; الرصد
  `),
  advocacy: each(`
    Advocacy; Lobbying; Policy; Plaidoyer; Incidencia; Advocacia; Incidência; المناصرة; مناصرة; Адвокация
  `),
  'narratives-and-campaigning': each('Campaigning; Campaigns; Narratives; Campagnes; Campañas; Campanhas; Кампании'),
  'research-and-analysis': each(`
    Research; Analysis; Recherche; Analyse; Investigación; Pesquisa; Исследования; البحث
  `),
  'organisational-compliance': each('Compliance; Registration; Conformité; Cumplimiento; Conformidade'),
  training: each(`
    Training; Trainings; Capacity building; Capacity strengthening; Workshops; Formation; Formations;
    Renforcement des capacités; Capacitación; Formación; Capacitação; Formação; التدريب; تدريب; Обучение;
    Тренинги
  `),
  convening: each('Convening; Facilitation; Convocation; Facilitación'),
  'safe-space-and-hosting': each(`
    Safe space; Hosting; Safe house; Shelter for defenders; Espace sûr; Espacio seguro; Espaço seguro
  `),
  translation: each(`
    Translation; Interpretation; Traduction; Interprétation; Traducción; Tradução; الترجمة; ترجمة; Перевод
  `),
  'fiscal-hosting': each('Fiscal sponsorship; Fiscal sponsor; Fiscal agent; Patrocinio fiscal'),
});

/** Folded words by which the capacities of a network go, retired ones included. */
export function capacityNames(capacities: Capacity[]): Map<string, string> {
  const ids = new Set(capacities.map(({ id }) => id));
  const names = new Map([...OTHER_WORDS].filter(([, id]) => ids.has(id)));
  for (const { id, labels } of capacities) {
    const own = [id, id.replace(/^cluster-/, ''), ...Object.values(labels)];
    for (const name of own) if (!names.has(foldWord(name)) || name === id) names.set(foldWord(name), id);
  }
  return names;
}
