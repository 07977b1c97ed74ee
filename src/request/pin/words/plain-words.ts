/**
 * Words in and around the label of a PIN that leave it what it is: the port-out PIN of whoever gives numbers away. By sense
 * and language, so that a speaker can read and correct them. Any other word in the label makes it another's PIN, or an
 * unsure one (desk rules, section 4).
 */
type ByLanguage = Readonly<Record<'en' | 'es' | 'fr' | 'it' | 'de' | 'pt', string>>;

const setOf = (...senses: readonly ByLanguage[]): ReadonlySet<string> =>
  new Set(senses.flatMap((sense) => Object.values(sense)).flatMap((words) => words.split(/\s+/)));

/** Articles and what points. */
const ARTICLES: ByLanguage = {
  en: 'the a an this that these those all both any each such same said above below following correct one two three four five',
  es: 'el la lo los las un una unas unos este esta estos estas ese esa dos tres ambos ambas todos todas siguiente siguientes correcto',
  fr: 'le la l les un une des ce cet cette ces tous toutes suivant suivants deux exact bon',
  it: 'il lo la l i gli le un uno una questo questa questi queste entrambi entrambe tutti tutte seguente seguenti corretto',
  de: 'der die das den dem des ein eine einen einer dieser diese dieses diesen beide beiden alle folgende richtige',
  pt: 'o a os as um uma este esta estes estas esse essa ambos todos todas seguinte seguintes correto',
};

/** Whose: the writer's own side. Whether the writer is on that side is told elsewhere. */
export const OWN = setOf({
  en: 'our my ours mine',
  es: 'nuestro nuestra nuestros nuestras mi mis mío mía',
  fr: 'notre nos mon ma mes nôtre nôtres mien mienne',
  it: 'nostro nostra nostri nostre mio mia',
  de: 'unser unsere unserer unseren unseres mein meine meiner',
  pt: 'nosso nossa nossos nossas meu minha',
});

/** The writer, to whom a PIN was given or who uses it. */
const WRITERS: ByLanguage = {
  en: 'us me i we',
  es: 'nosotros yo nos me',
  fr: 'nous je j me',
  it: 'noi io ci mi',
  de: 'wir uns ich mir',
  pt: 'nós nos eu me',
};

/** Whose: somebody spoken of. Plain only where that is the customer whom the writer stands for. */
export const THEIRS = setOf({
  en: 'their theirs his her its they',
  es: 'su sus suyo suya ellos él ella',
  fr: 'leur leurs son sa ses',
  it: 'loro suo sua suoi',
  de: 'ihr ihre ihrer ihren seine sein sie er',
  pt: 'seu sua seus suas deles dela dele eles',
});

/** Whose, named by what they are to a carrier: "our customer's" is the customer's, whoever writes. */
export const CUSTOMERS = setOf({
  en: 'customer client subscriber end-user enduser user',
  es: 'cliente abonado titular usuario',
  fr: 'client abonné titulaire utilisateur',
  it: 'cliente abbonato titolare utente',
  de: 'kunde kunden teilnehmer inhaber',
  pt: 'cliente assinante titular usuário',
});

/** What kind of PIN, where it is this one. */
const KIND: ByLanguage = {
  en: 'pin pins passcode nip osp lsp port porting port-out port-outs portout porting-out outs out exit leaving listed lstd missing forgotten omitted out-port outport port-away portability transfer transferring release transfer-out account accounts acct authorization authorisation authentication auth security number numbers numeric valid current actual right present existing new today digit digits six seven eight nine ten secret code no carrier required requested needed only single full complete plain own active set latest actual updated',
  es: 'portabilidad portar port-out salida salir transferencia traspaso migración cuenta cuentas autorización seguridad número números válido vigente actual nuevo nueva bueno buen faltante olvidado dígitos secreto código completo propio requerido solicitado único',
  fr: 'portabilité portage porter sortie sortir port-out transfert compte comptes autorisation sécurité numéro numéros valable valide actuel actuelle bon manquant oublié nouveau nouvelle chiffres secret code complet propre requis demandé unique',
  it: 'portabilità portare port-out uscita uscire aziendale trasferimento migrazione conto account autorizzazione sicurezza numero numeri valido attuale buono giusto mancante dimenticato nuovo nuova cifre segreto codice completo proprio richiesto unico',
  de: 'portierung portierungs abgang übertragung konto kontos nummer nummern rufnummer rufnummern gültig gültige aktuell aktuelle aktueller neue neuer stellig stellige code freigabe',
  pt: 'portabilidade portar saída transferência conta contas autorização segurança número números válido vigente atual novo nova dígitos secreto código completo próprio solicitado',
};

/** Whose: those who give, by what they are to this desk. */
const GIVERS: ByLanguage = {
  en: 'customer client subscriber end user end-user enduser company organization organisation org tenant source losing giving releasing sending transferring donor originating party firm business office offices site sites branch location store headquarters side part lines line phones phone tns dids dns holder owner group department team department admin administrator',
  es: 'cliente representada representado mandante abonado titular usuario empresa compañía organización organizacion entidad sociedad origen cedente donante entrega cede quien da partido oficina sede sucursal tienda líneas línea teléfonos teléfono lado parte inquilino negocio colegio administrador admin',
  fr: 'client cliente mandant mandante abonné titulaire utilisateur entreprise société compagnie organisation entité origine source cédant cédante donneur cède partie celui celle qui bureau siège agence magasin lignes ligne téléphones téléphone côté part locataire direction administrateur',
  it: 'cliente assistita assistito mandante abbonato titolare utente azienda società ditta compagnia organizzazione ente origine cedente donante cede chi dà scrivente intestatario intestataria ufficio sede filiale negozio linee linea telefoni telefono lato parte amministratore',
  de: 'kunde kunden teilnehmer inhaber firma unternehmen organisation quelle quell abgebende abgebenden büro standort filiale leitungen leitung anschlüsse anschluss telefone seite',
  pt: 'cliente assinante titular usuário utilizador empresa companhia organização entidade origem cedente doadora escritório sede filial loja linhas linha telefones telefone lado parte administrador',
};

/** Whose: this desk's own side, where the account is. */
const DESK: ByLanguage = {
  en: 'you your yours desk portal console provider',
  es: 'ustedes vosotros usted vuestro vuestra sistema portal consola',
  fr: 'vous votre vos console portail chez',
  it: 'voi vostro vostra console portale',
  de: 'ihnen euch portal konsole',
  pt: 'vocês vossa portal console',
};

/** Verbs and small words between a label and its value. */
const LINKS: ByLanguage = {
  en: 'field box mail e-mail about over into through communicated received told supplied sent is are s be it reads reading as follows to use used using have has had hold on in at of for from with by which who whom record file set changed updated chosen created you we asked gave given provided provide supplied issued registered assigned stored noted listed here there now currently also again just still please find if ever that authorise authorize move moving porting out away and or need want know see like via since within under voice teams admin panel page center request order job case done too well will would shall once only separately added put right save time yes indeed he she it him himself herself myself proves this purpose move',
  es: 'desde sobre comunicado informado recibido enviado facilitado proporcionado es son sea está de del al a en para por con que tenemos tiene tienen pusimos fijamos establecimos creamos asignado asignada registrado registrada definido dado solicitaron pidieron pedían usamos cambiar mover autorizar ahora aquí también y o según se nos les le no lo requiere este pedido trámite solicitud dicho informó fin efecto operación gestión mismo misma ella él mismos llama puse',
  fr: 'm n j a t y dans sur sous depuis transmis reçu envoyé remis fourni communiqué est sont soit de du des d à au aux en pour par avec que qu nous avons avez a ont défini fixé choisi créé attribué enregistré donné demandé demandiez utilisons mettre autoriser maintenant ici aussi bien c et ou selon cette demande commande chez ci dessous voici déplacer libérer opération démarche fin effet qu elle il même celui que',
  it: 'dall dell all nell sull presso nella nello nei nelle sul sulla dagli comunicato ricevuto inviato trasmesso fornito dal dallo dalla è sono sia di del della dello dei degli dell a al alla in nel per da con che abbiamo avete ha hanno impostato scelto creato assegnato registrato dato richiesto chiesto usiamo spostare autorizzare ora qui anche e o secondo questa richiesta pratica come segue ecco fine scopo operazione stesso stessa pure chiama si chi',
  de: 'an am nach aus über mitgeteilt mitgeteilte genannt genannte erhalten ist sind sei lautet von vom zu zur zum für mit bei im in auf wir haben hat habt gesetzt gewählt festgelegt vergeben hinterlegt gegeben verlangt angefordert benutzen jetzt hier auch und oder dieser auftrag wie folgt der',
  pt: 'nos nas pelo pela sobre desde fornecido informado comunicado recebido enviado é são seja de do da dos das ao à em no na para por com que temos tem têm definido escolhido criado atribuído registrado dado pedido usamos mover autorizar agora aqui também e ou este pedido segue',
};

/** May stand in the noun phrase of a label, in front of its noun. */
export const PLAIN_IN_FRONT = setOf(ARTICLES, KIND, GIVERS, DESK);
/** May stand between a label and its value as well. */
export const PLAIN_BETWEEN = setOf(ARTICLES, KIND, GIVERS, DESK, WRITERS, LINKS);

/** Words at which a label's noun phrase has begun: what stands before them is another part of the sentence. */
export const PHRASE_BEGINS = setOf(WRITERS, {
  en: 'changed set reset updated is are was were be being been has have had will use uses used using with without under by via per and or but so as if when then than because since while that which who please kindly pls thanks thank thx cheers hi hello here there see find enter enclosed attached attach provide providing provided include including included give giving gave given have has quote quoting verify confirm check note plus also for from to of in on at into onto about not no yes ok asap today now soon first next only just numbers number lines tns go goes going out away port ported porting move moving release transfer convert set call need needs ask follow follows authorise authorize sent told texted tell tells says said',
  es: 'es son era con sin y e o u pero como si cuando que para por de del al a en favor gracias saludos aquí va van adjunto adjuntamos usen usar use usando damos doy tiene tienen tenemos indico indicamos portar porten mover liberar transferir números líneas siguiente hola buenas según bajo sobre hay uso ponemos nos les facilitó dio dieron pasó dejó dado indicando cual siguiente',
  fr: 'est sont était avec sans et ou mais comme si quand que qu pour par de du des d à au aux en merci bonjour voici voilà ci joint utilisez utiliser donnons donne indique fournissons porter portez transférer libérer numéros lignes selon sous sur a avons nous vous je laisse laissons présente donné communiqué transmis voila indiquant comme',
  it: 'è sono era con senza e o ma come se quando che per da di del della a al in grazie buongiorno ecco allego usate usare usando diamo indico forniamo portare portate trasferire liberare numeri linee secondo sotto su abbiamo ho ci vi dato fornito comunicato lasciato indicando quale',
  de: 'ist sind war mit ohne und oder aber wie wenn dass für von vom zu zur zum in im auf bei danke hallo hier anbei bitte nutzen verwenden lautet portieren übertragen nummern unter laut haben habe',
  pt: 'é são era com sem e ou mas como se quando que para por de do da ao à em obrigado obrigada olá aqui segue usem usar usando damos indico portar transferir liberar números linhas segundo sob sobre temos tenho',
});

/** Words behind which somebody stands to whom numbers go: "to Prairie Fiber PIN 8264017" lacks a comma. */
export const DIRECTIONS = setOf({
  en: 'to with',
  es: 'a hacia para con',
  fr: 'à chez vers',
  it: 'a verso con presso',
  de: 'zu nach an',
  pt: 'para a',
});

/** Nouns of a place or account that a name may tell apart: "the Boston account PIN". */
export const TOLD_APART = setOf({
  en: 'account office site branch location store lines line numbers side building campus department',
  es: 'cuenta oficina sede sucursal tienda líneas línea números',
  fr: 'compte bureau siège agence magasin lignes ligne numéros',
  it: 'conto ufficio sede filiale negozio linee linea numeri',
  de: 'konto büro standort filiale leitungen nummern',
  pt: 'conta escritório sede filial loja linhas números',
});

/** The same for Japanese, which has no spaces: what remains of the words before the label when these are gone is somebody's. */
export const PLAIN_JAPANESE =
  /うちの?会社|うち|わたし|我々の|弊社|当社|当方|当院|当店|当校|自社|わが社|我が社|我々|私ども|私たち|私|こちら|本|お客様|顧客|お客さま|お客さん|契約者|ご?契約|アカウント|口座|移[行転管動]元|転[出送]元|ポ[ー-]?タビリティ|譲渡元|(?:登録|設定|取得|お?届け?出?)済み?|提供元|元の?組織|組織|会社|テナント|法人|登録|設定し直した|引き続き|今も|変わらず|依然として|設定|管理者|管理|今朝|今日|本日|昨日|先日|先ほど|さきほど|先程|頭のゼロ|現在|現行|最新|正しい|有効|新しい|新|変更後|今回|今の|貴社|御社|ポ[ー-]?トアウト|転出|移管|移行|移転|番号|電話|回線|認証|確認|必要|上記|下記|以下|この|その|桁|数字|全|両方|共通|使用|利用|使う|する|した|している|された|されている|ある|ます|です|また|なお|および|及び|用|側|様|の|と|、|\p{Nd}|[\s*_()【】[\]■□●◆◇▼※「」"'・:\-/+]/gu;
