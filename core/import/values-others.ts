/** The other closed lists: what a tie is, how strong, how urgent, who may see it. */
import { meaningsIn } from './values-fold.ts';
import { each } from './word-list.ts';

export const TIE_KIND_WORDS = meaningsIn({
  'works-with': each(`
    works-with; works with; partner; partners; partners with; partners_with; partnership; partner of;
    collaborates; collaborates with; collaboration; cooperates with; cooperation; coordinates with; ally;
    allies; alliance; joint project; shared activity; shared_activity; knows; related; working relationship;
    implements for; travaille avec; partenaire; partenariat; collabore avec; trabaja con; socio; colabora con;
    alianza; trabalha com; parceiro; parceria; colabora com; يعمل مع; شريك; شراكة; работает с; партнер; партнёр;
    партнерство; сотрудничает с
  `),
  funds: each(`
    funds; fund; funding; funder; funded; grant; grants; grants to; donates to; donor; donor of; finances;
    supports financially; finance; financement; bailleur; financia; financiación; financiamiento; donante;
    financiamento; doador; يمول; تمويل; финансирует; финансирование; донор
  `),
  'member-of': each(`
    member-of; member of; member; membership; is part of; is_part_of; part of; belongs to; branch of;
    chapter of; affiliate; affiliated with; affiliate of; subsidiary of; memberof; membre de; fait partie de;
    miembro de; forma parte de; membro de; faz parte de; عضو في; член; входит в
  `),
  introduced: each(`
    introduced; introduced by; introduction; présenté; presentó; apresentou; представил
  `),
});

export const DIRECTION_WORDS = meaningsIn({
  both: each('both; mutual; undirected; bidirectional; reciprocal; two-way; false; mixed'),
  'a-to-b': each('a-to-b; directed; forward; right; out; outgoing; one-way; from-to; true'),
  'b-to-a': each('b-to-a; reverse; reversed; left; in; incoming; backward'),
});

export const PRESENCE_WORDS = meaningsIn({
  office: each(`
    office; country office; headquarters; hq; head office; field office; based; registered; bureau; siège;
    oficina; sede; escritório; مكتب; офис
  `),
  'local-partner': each(`
    local-partner; local partner; through partner; via partner; partenaire local; socio local; parceiro local;
    شريك محلي; местный партнер
  `),
  'reported-active': each(`
    reported-active; reported active; active; present; operational; programme; program; project; actif; activo;
    ativo; نشط; активна
  `),
});

export const LEVEL_WORDS = meaningsIn({
  1: each('1; can advise; advise; advice; basic; low; some; limited; conseil; básico; bajo'),
  2: each('2; can do; do; medium; intermediate; good; moyen; medio; médio'),
  3: each('3; can lead; lead; high; strong; expert; advanced; fort; élevé; alto'),
});

export const URGENCY_WORDS = meaningsIn({
  1: each('1; some day; someday; low; later; faible; baja; baixa'),
  2: each('2; soon; medium; moyen; moyenne; media; média'),
  3: each('3; urgent; high; now; immediate; élevé; alta; urgente; срочно; عاجل'),
});

export const AVAILABILITY_WORDS = meaningsIn({
  open: each('open; available; yes; oui; sí; si; sim; disponible; disponível; نعم; متاح; да'),
  busy: each('busy; limited; occupé; ocupado; مشغول; занят'),
  closed: each(`
    closed; unavailable; not available; no; non; não; cerrado; fermé; fechado; لا; нет
  `),
});

export const STANCE_WORDS = meaningsIn({
  public: each('public; openly; publicly; público'),
  'case-by-case': each('case-by-case; case by case; depends; au cas par cas; caso por caso'),
  'quiet-only': each('quiet-only; quiet only; quiet; discreet; discret; discreto; silent'),
});

export const VISIBILITY_WORDS = meaningsIn({
  private: each('private; privé; privado; confidential; confidentiel; confidencial'),
  coalition: ['coalition', 'coalition partners', 'coordinators'],
  network: each('network; members; internal; réseau; red'),
  public: each('public; publique; público; open'),
});

export const STATUS_WORDS = meaningsIn({
  forming: each('forming; planned; new; en formation; en formación; em formação'),
  active: each(`
    active; ongoing; running; current; actif; active (fr); activa; activo; ativa; ativo
  `),
  standby: each('standby; on hold; paused; dormant; en pause; suspendu; en pausa'),
  closed: each(`
    closed; ended; completed; inactive; former; clôturé; terminé; cerrada; cerrado; encerrada
  `),
});
