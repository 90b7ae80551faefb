/**
 * Words of civil society that mean the same in the languages in which its lists are kept, so that a French name and an
 * English one of the same organisation can meet. A small dictionary of common words, not of organisations: no line is
 * there for anybody's name.
 */

/** Each line: one meaning, its words without accents, in the singular where the plural adds a letter. */
const MEANINGS = `
access acces acceso acesso
action accion accao acao aktion azione
adventist adventiste adventista
affair affaire asunto assunto
africa afrique afrika
agency agence agencia agentur agenzia
agriculture agricultura agricole agricola agricultural landwirtschaft
aid aide ayuda ajuda hilfe assistance assistencia asistencia aiuto
alliance alianza alianca allianz
america amerique
animal animaux animales
arab arabe
association associacion asociacion associacao assoziation verein associazione
baptist baptiste bautista batista
basic base basico
biodiversity biodiversite biodiversidad
bible biblique biblica
border frontiere frontera fronteira grenze frontera
building construction construccion construcao
capacity capacite capacidad capacidade
care soin cuidado pflege
catholic catholique catolico catolica katholisch
center centre centro zentrum
central centrale
charity charite caridad caridade
child children enfant enfance nino nina infancia crianca kind kinder bambini
christian chretien chretienne cristiano cristiana cristao christlich
church eglise iglesia igreja kirche
citizen citoyen citoyenne ciudadano ciudadana cidadao burger
city ville ciudad cidade stadt
civic civique civico civica
civil zivil
climate climat climatique clima klima
coalition coalicion coalizao koalition
commission comision comissao kommission
commissioner commissaire comisionado
committee comite komitee comitato
community communaute communautaire comunidad comunitario comunitaria comunidade gemeinschaft communal
conflict conflit conflicto conflito konflikt
congress congres congreso congresso
conservation conservacion conservacao
consortium consorcio
consumer consommateur consumidor
cooperation cooperacion cooperacao zusammenarbeit kooperation cooperazione
cooperative cooperativa genossenschaft
coordination coordinacion coordenacao koordination
council conseil consejo conselho rat consiglio
crescent croissant luna crescente halbmond
cross croix cruz kreuz croce
cultural culture culturel culturelle cultura kultur
defense defence defenseur defensa defesa defender verteidigung
democracy democratie democracia demokratie
democratic democratique democratico democratica
department departement departamento
development developpement desarrollo desenvolvimento entwicklung sviluppo developement
dignity dignite dignidad dignidade
diocese diocesain diocesaine diocesano diocesana diozese
disability handicap discapacidad deficiencia handicapped handicape
disaster catastrophe desastre katastrophe
division
doctor medecin medico arzt arzte
early precoce
east est este leste ost
economic economique economico economica economie economia economy
education educacion educacao bildung educative educatif
emergency urgence emergencia notfall nothilfe
empowerment autonomisation empoderamiento empoderamento
energy energie energia
entity entite entidad entidade
environment environnement environnemental ambiente umwelt medioambiente environmental
equality egalite igualdad igualdade gleichstellung
eradication erradicacion
european europeen europeenne europeo europea europaisch
evangelical evangelique evangelico evangelica evangelisch
family famille familial familiale familia familie
federation federacion federacao foderation verband
fight lutte combat lucha luta kampf
food alimentaire alimentation alimentacion alimentacao aliment alimento ernahrung
forest foret bosque floresta wald
forum foro
foundation fondation fundacion fundacao stiftung fondazione
free libre livre frei gratuit
freedom liberte libertad liberdade freiheit liberty
french francais francaise frances francesa franzosisch
friend ami amie amigo amiga freund
fund fond fonds fondo fundo
gender genre genero geschlecht
general generale geral
german allemand allemande aleman alemana deutsch deutsche
girl fille nina menina madchen
good bon bonne bueno buena bom boa gut
governance gouvernance gobernanza governanca
green vert verte verde grun
group groupe grupo gruppe groupement
growth croissance crecimiento
habitat
health sante salud saude gesundheit sanitaire
high haut haute alto alta hoch
holland hollande
home maison hogar casa haus foyer
hope espoir esperanza esperanca hoffnung
housing logement vivienda
human humain humaine humano humana menschlich
humanitarian humanitaire humanitario humanitaria humanitar
humanity humanite humanidad humanidade menschlichkeit
hunger faim hambre fome
inclusion inclusive
independent independant independante independiente independente
indigenous autochtone indigena
information informacion informacao
initiative iniciativa
innovation innovacion inovacao
institute institut instituto
integrated integre integree integrado integrada integral
international internationale internationaux internacional internationalis internazionale internationa
islamic islamique islamico islamica islamisch islamiste
italian italien italienne italiano italiana
joint conjoint conjunto
jurist juriste jurista lawyer avocat abogado advogado
justice justicia justica gerechtigkeit
labor labour travail trabajo trabalho arbeit travailleur worker
land terre tierra terra
law droit right derecho direito recht
league ligue liga
legal juridique legale
life vie vida leben
literacy alphabetisation alfabetizacion
local locale
malnutrition
management gestion gerencia gestao
medical medicale medecine medicina medizinisch medicine
medium media medio
migrant migrante
migration migracion migracao
mine minas antimine
mission mision missao
mother mere madre mae maternal maternel maternelle materno
movement mouvement movimiento movimento bewegung
mutual mutuelle mutual
national nationale nacional nazionale
nation nacion nacao
nature natur naturaleza natureza naturel naturelle
network reseau red rede netzwerk
new nouveau nouvelle nuevo nueva novo nova neu
north nord norte
nutrition nutricion nutricao nutritionnel
observatory observatoire observatorio
office bureau oficina escritorio buro
orphan orphelin huerfano orfao
organization organisation organizacion organizacao organizzazione
pastoral pastorale
peace paix paz frieden
people peuple pueblo povo volk
person personne persona pessoa
plan
planning planification planificacion planejamento
platform plateforme plataforma plattform
population poblacion populacao bevolkerung
poverty pauvrete pobreza armut
press presse prensa imprensa
prevention prevencion prevencao
program programme programa programm
progress progres progreso progresso fortschritt
project projet proyecto projeto projekt
promotion promocion promocao
protection proteccion protecao schutz
protestant protestante
public publique publico publica
reconciliation reconciliacion reconciliacao
reconstruction reconstruccion
red rouge roja vermelha rote rotes
refugee refugie refugiado fluchtling
region regional regionale
relief secours socorro nothilfe
rehabilitation readaptation
rescue sauvetage rescate resgate
research recherche investigacion pesquisa forschung
resilience resiliencia
rural rurale
safety surete seguranca
save sauver salvar salvemos
school ecole escuela escola schule scolaire
scientific scientifique cientifico cientifica
secretariat secretariado
security securite seguridad sicherheit
service servicio servico dienst servizi
settlement asentamiento
social sociale sozial
society societe sociedad sociedade gesellschaft
solidarity solidarite solidaridad solidariedade solidaridade solidaire
south sud sur sul
spanish espagnol espagnole espanol espanola
state etat estado staat
student etudiant estudiante estudante
support soutien appui apoyo apoio unterstutzung
sustainable durable sostenible sustentavel nachhaltig
swiss suisse suizo suiza schweizer switzerland
syndicate syndicat sindicato
synergy synergie sinergia
technical technique tecnico tecnica technisch
technology technologie tecnologia
training formation formacion formacao ausbildung
transparency transparence transparencia
union uni unie unies united unidas unido unidos vereinte
university universite universidad universidade universitat universitaire
urban urbain urbaine urbano urbana
victim victime victima vitima opfer
village aldea dorf pueblito
violence violencia gewalt
voice voix voz stimme
volunteer volontaire voluntario freiwillig benevole
vulnerable vulnerabilite
war guerre guerra krieg
water eau agua wasser
welfare
west ouest oeste
without sans sin sem ohne
woman women femme mujer mulher frau frauen feminin feminine
world monde mondial mondiale mundo mundial welt worldwide
young youth jeune jeunesse joven juventud jovem jugend
`;

const MEANING_BY_WORD = new Map(
  MEANINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** Words that hold a name together and tell nobody from anybody else. */
const JOINING = new Set(
  `a an the of for and in on to at with by from against
  de du des la le les l d et en au aux pour par dans sur un une contre
  del el los las y e para por con contra al o os as do da dos das no na em
  der die das des den dem und fur von zu im in gegen
  di della dei per il lo`.split(/\s+/),
);

/** What an organisation is before the law, which is written or left out as one likes. */
const LEGAL_FORMS = new Set(
  `asbl aisbl ong ongd ongi ngo ingo nngo lngo cbo cso osc ev gmbh ggmbh inc incorporated ltd limited llc llp plc sarl sa
  vzw stichting onlus odv aps nonprofit npo npc trust registered lucratif corp corporation co company`.split(/\s+/),
);

/** Words that are added to a name or left out without another organisation being meant. */
const LIGHT = new Set([
  ...['international', 'world', 'global', 'organization', 'association', 'federation', 'foundation'],
  'united nation',
]);

/** The meaning of a word, where it is a common one; otherwise the word without the ending of a plural. */
export function meaningOf(word: string): string {
  const known = MEANING_BY_WORD.get(word);
  if (known) return known;
  const singular = singularOf(word);
  return MEANING_BY_WORD.get(singular) ?? withoutElision(singular);
}

/** Where a file left out the apostrophe: `lenfance`. Only where what is left is a known word. */
function withoutElision(word: string): string {
  return /^[ld][aeiouhy]/.test(word) ? (MEANING_BY_WORD.get(word.slice(1)) ?? word) : word;
}

function singularOf(word: string): string {
  const same = word.replace(/isation/, 'ization');
  if (same.length > 4 && same.endsWith('ies')) return `${same.slice(0, -3)}y`;
  return same.length > 3 && /[^su]s$/.test(same) ? same.slice(0, -1) : same;
}

export function isJoining(word: string): boolean {
  return JOINING.has(word);
}

export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word);
}

export function isLight(meaning: string): boolean {
  return LIGHT.has(meaning);
}

/** Whether a meaning is one that many names hold. */
export function isCommon(meaning: string): boolean {
  return MEANING_BY_WORD.has(meaning);
}
