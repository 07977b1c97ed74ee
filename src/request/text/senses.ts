/**
 * Closed senses, by meaning and language, as data that a speaker of the language can read and correct. They are features of a
 * statement and nothing more: what they do together the examples teach. `*` stands for any ending; Japanese is found within a
 * run of characters.
 */
type Words = {
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly it: string;
  readonly ja: string;
};

export const SENSES: Readonly<Record<string, Words>> = {
  condition: {
    en: 'if unless provided providing subject assuming depend* contingent whether condition* otherwise',
    es: 'si salvo siempre sujet* depend* condici* menos caso',
    fr: "si s'il s'ils sous réserve pourvu condition* moins dépend* selon",
    it: 'se purché salvo condizion* patto dipend* qualora caso',
    ja: 'もし 場合 なら れば 次第 条件 限り',
  },
  waiting: {
    en: 'until till once when before after pending await* wait* yet hold* soon pause* delay* postpon* still',
    es: 'hasta cuando cuanto antes después todavía aún pendiente* esper* aplaz* pospon* paus*',
    fr: "jusqu* dès quand lorsque avant après encore attend* attente report* suspen* tant qu'on",
    it: 'finché quando appena prima dopo ancora attes* attend* aspett* rimand* sospes* sospend*',
    ja: 'まで まだ たら てから 前に 後に 待 保留 延期 いったん 一旦',
  },
  negation: {
    en: "not no never without nobody nothing none neither nor don't doesn't didn't isn't aren't won't can't cannot wasn't haven't hasn't shouldn't wouldn't couldn't",
    es: 'no nunca sin nadie nada ni tampoco ningún ninguno ninguna',
    fr: "ne pas jamais sans personne rien ni aucun aucune n'est n'ai n'avons n'a n'ont plus",
    it: 'non mai senza nessuno niente nulla né nemmeno nessuna',
    ja: 'ない ません ず ぬ なく なけれ',
  },
  contrast: {
    en: 'but however although though instead rather actually except only just',
    es: 'pero sino aunque mejor embargo excepto sólo solo solamente únicamente',
    fr: 'mais cependant toutefois pourtant plutôt sauf seulement uniquement',
    it: 'ma però tuttavia anzi invece tranne eccetto solo soltanto solamente',
    ja: 'ただし しかし けれど だけ のみ 以外 ただ',
  },
  possibility: {
    en: 'may might could would should perhaps maybe possibl* probabl* likely think* thinking consider* considering plan* planning guess believe suppose* hope*',
    es: 'podr* quizá* tal vez posibl* probabl* pued* deber* pens* consider* plane* cre* supon*',
    fr: 'pourr* peut-être peut devr* probabl* pens* envisag* crois supposer possible*',
    it: 'potr* forse può dovr* probabil* pens* consider* valut* cred* suppon* possibil*',
    ja: 'かもしれ だろう 可能性 たぶん おそらく 予定 検討 つもり 思い 思って',
  },
  doubt: {
    en: 'sure unsure doubt* wonder* suspicious suspect* strange odd weird genuine legit* real fake fraud* scam phish* forg* concern* worr* hesita* clear unclear trust',
    es: 'segur* duda* dudo raro rara extrañ* sospech* auténtic* falso falsa fraud* legítim* preocup*',
    fr: 'sûr sûre doute* bizarre étrange suspect* authentique faux fausse fraud* arnaque légitime inquièt*',
    it: 'sicur* dubb* stran* sospett* autentic* fals* frod* truff* legittim* preoccup*',
    ja: '疑 怪し 本物 不審 偽 詐欺 心配 おかし 不安 迷',
  },
  report: {
    en: 'said says say asked told tells claims claim claiming received got letter mail email message caller someone somebody stranger forwarded wrote writes text apparently supposedly allegedly',
    es: 'dijo dice dicen pidió pide recibimos recibí llegó alguien desconocid* correo mensaje carta escribió escribe supuestamente',
    fr: "dit disent demandé reçu arrivé quelqu'un inconnu* courriel message lettre écrit soi-disant paraît",
    it: 'detto dice dicono chiesto ricevuto arrivat* qualcuno sconosciut* messaggio lettera scritto pare presunt*',
    ja: '届 受け取 言って とのこと そうです 誰か 名乗 らしい によると という',
  },
  approval: {
    en: 'approv* agree* consent* confirm* sign* authori* permission decision decid* board boss manager legal lawyer* cfo ceo director* owner* committee partner* accountant green go-ahead okay ok',
    es: 'aprob* autoriz* acuerdo confirm* firm* permiso decid* decisión junta jef* gerent* abogad* direct* dueñ* comité soci* visto',
    fr: 'approuv* accord* autoris* confirm* sign* décid* décision direction conseil avocat* direct* patron* comité validation valid* feu',
    it: 'approv* autorizz* accord* conferm* firm* decid* decisione consiglio capo avvocat* direttor* titolar* comitato soci* ok benestare',
    ja: '承認 稟議 許可 確認 決裁 上司 社長 役員 会議 部長 課長 同意 了承 決定 合意',
  },
  cancelling: {
    en: 'cancel* withdraw* withdrew retract* disregard ignore forget stop undo scrap mistake* error* wrong accident* kidding joke* revok* void nevermind abort',
    es: 'cancel* anul* ignor* olvid* error equivoc* broma deten* retir* revoc* desist* parar paren',
    fr: 'annul* ignor* oubli* erreur* tromp* blague* arrêt* retir* révoqu* renonc* plaisant*',
    it: 'annull* ignor* dimentic* errore sbagli* scherz* ferm* ritir* revoc* rinunc*',
    ja: '取り消 取消 キャンセル 中止 無視 忘れ 間違 誤 冗談 撤回 取り下げ やめ 白紙',
  },
  trial: {
    en: 'test* draft* example* sample* template* training demo* exercise* dry-run placeholder dummy simulat* hypothetical* preliminary quote* quotation inquiry enquiry',
    es: 'prueba* borrador* ejemplo* muestra* plantilla* simul* ensayo preliminar consulta cotización',
    fr: 'essai* brouillon* exemple* modèle* test* simul* provisoire préliminaire devis',
    it: 'prova bozza bozze esempio modello test simul* preliminare preventivo fac-simile',
    ja: 'テスト 下書き 見本 サンプル 雛形 練習 仮の 試し 草案 たたき台 見積',
  },
  later: {
    en: "will shall going later tomorrow next upcoming eventually someday i'll we'll they'll he'll she'll it'll",
    es: 'vamos luego mañana próxim* tarde pronto será serán avisar* confirmar*',
    fr: 'allons vais va demain prochain* bientôt tard sera seront ensuite',
    it: 'domani prossim* presto poi tardi sarà saranno faremo farò daremo',
    ja: '後で 来週 来月 明日 いずれ 後日 これから 改めて あらためて 追って',
  },
  done: {
    en: "has have had was were already been did done yesterday last ago since i've we've they've he's she's finished completed",
    es: 'ha han hemos he había ya fue fueron ayer pasad* desde terminó terminado',
    fr: "a avons ai ont avait déjà été hier dernier* depuis j'ai terminé",
    it: 'ha abbiamo ho hanno aveva già stato stata stati ieri scors* da concluso',
    ja: 'ました 済 既に すでに 先日 昨日 先週 以前 もう',
  },
  wish: {
    en: 'please kindly port* transfer* convert* release* mov* request* process* want* need* like switch*',
    es: 'favor port* transf* convert* conviert* liber* muev* mov* solicit* quer* desea* necesit* rueg* ruego tramit*',
    fr: 'merci veuill* port* transf* convert* libér* demand* souhait* voul* pri* besoin bascul*',
    it: 'prego favore port* trasfer* convert* rilasci* spost* richied* chied* desider* vogliamo vorremmo bisogno',
    ja: 'ください 下さい お願い 転出 移管 移行 変換 変更 ポートアウト 希望 依頼 申請',
  },
  whose: {
    en: "they them their he she his her him someone's colleague* customer client tenant brother wife husband",
    es: 'ellos ellas su sus él ella colega* cliente inquilin* hermano esposa',
    fr: 'ils elles leur leurs son sa ses collègue* client locataire frère femme',
    it: 'loro lui lei suo sua suoi collega cliente inquilin* fratello moglie',
    ja: '先方 彼 彼女 同僚 相手 お客 他社 別の',
  },
  some: {
    en: 'some few half first last second third either whichever any other* another rest one two three few couple most every all both ones',
    es: 'algun* mitad primer* últim* segund* tercer* cualquier* otr* rest* un* dos tres ambos tod* cada',
    fr: "quelques moitié premi* derni* deuxième* second* troisième* autre* reste un une deux trois l'un l'une chaque tou*",
    it: 'alcun* metà prim* ultim* second* terz* altr* rest* un* due tre entramb* tutt* ogni qualsiasi',
    ja: '一部 半分 最初 最後 どちら どれか 片方 いずれか 番目 残り 他の うち 両方 すべて 全て',
  },
  courtesy: {
    en: 'thank* thanks appreciate* regards sincerely hello hi dear welcome question* help contact* reach* call* phone',
    es: 'gracias saludos atentamente hola estimad* buenos buenas duda* pregunta* ayuda* contact* llam*',
    fr: 'merci cordialement bonjour madame monsieur salutations question* aide* contact* appel* joign*',
    it: 'grazie saluti cordiali buongiorno salve gentil* domand* aiut* contatt* chiam*',
    ja: 'ありがとう お世話 よろしく 恐れ入り ご連絡 お問い合わせ 失礼 ご不明',
  },
};
