/** Newsletters and offers without the headers of a list: their foot says how to be rid of them. */
import { type Clue, clue } from './clue.ts';

export const BULK_CLUES: readonly Clue[] = [
  clue('how to be rid of it', 'text', 1, {
    en: 'unsubscribe(?:d| here)?(?= ?(?:$|[|·:<(,.]|https?|from (?:these|this|our|all|future)|here|at any|link|now|below))|opt[- ]out|no longer (?:wish|want) to (?:receive|get) (?:these|our|this|any|such|further|marketing|future)|remove(?:d)? (?:me |yourself )?from (?:this|our|the) (?:mailing )?list|stop receiving',
    es: 'darse de baja|cancelar (?:la|su|tu) suscripción|(?:anular|gestionar) (?:la|su) suscripción|no dese[ae]s? (?:recibir|seguir)|desuscrib\\p{L}+',
    fr: 'se désabonner|vous désabonner|désinscri\\p{L}+|désabonn\\p{L}+|ne (?:plus|souhaitez plus) recevoir',
    it: "disiscri\\p{L}+|annulla(?:re)? l'iscrizione|cancella(?:re|ti)?(?: la| tua| dalla)* iscrizione|cancellarsi|non (?:vuoi|desider\\p{L}+) più ricevere",
    de: 'abmelden|abbestellen|newsletter abbestellen|keine weiteren e-?mails',
    pt: 'cancelar (?:a )?inscrição|descadastr\\p{L}+',
    ja: '配信(?:停止|解除|を停止|の停止|不要)|(?:購読|登録)(?:の)?解除|メルマガ解除|退会',
  }),
  clue('why you get it', 'text', 1, {
    en: "(?:you(?:'re| are) )?(?:receiving|received|getting) this(?: e-?mail| message| newsletter)? because you(?:'re|'ve| are| have|r)? (?:signed|sign|subscribed|subscribe|opted|registered|a (?:customer|subscriber|member)|are|recently|requested|agreed|e-?mail)|this (?:e-?mail|message|newsletter) was sent to [^ ]+@|(?:sent|e-?mailed) to you (?:because|by)",
    es: 'recib(?:e|es|iste|ió) este (?:correo|mensaje|boletín)[^.!?]{0,12}(?:porque|ya que|por) ?[^.!?]{0,10}(?:suscri|registr|client)\\p{L}*|nuestro boletín',
    fr: "recevez (?:cet|ce)[^.!?]{0,16} (?:car|parce que|puisque)[^.!?]{0,20}(?:inscrit|abonné|client)\\p{L}*|lettre d'information|notre newsletter",
    it: 'ric(?:evi|eve|evete) quest[oa][^.!?]{0,16} perché[^.!?]{0,20}(?:iscritt|registrat|client)\\p{L}*|nostra newsletter',
    de: 'sie erhalten diese[^.!?]{0,30}(?:weil|da) sie|unser(?:en|em)? newsletter',
    ja: '(?:このメール|本メール|メールマガジン)[^。]{0,20}(?:登録|会員|お申し込み|購読)[^。]{0,16}(?:方|お客様|皆様)[^。]{0,12}(?:配信|お送り|送信)',
  }),
  clue('where else to read it', 'text', 1, {
    en: "view(?: this| it| online| e-?mail)?(?: e-?mail| message| newsletter)? in (?:your |a |the )?(?:web )?browser|view (?:it )?online|having trouble (?:viewing|reading)|(?:trouble|can't) (?:seeing|see) (?:this|the images)|web version",
    es: 'ver (?:este correo )?en (?:el|su|tu) navegador|versión web|si no (?:puede|ve) (?:ver|correctamente)',
    fr: '(?:voir|afficher|consulter|visualiser)[^.!?]{0,20} (?:dans|en)(?: le| votre)? (?:navigateur|ligne)|version (?:web|en ligne)',
    it: '(?:visualizza|apri|vedi)\\p{L}*[^.!?]{0,20}(?:nel|sul|dal|con il)(?: tuo)? browser|versione (?:web|online)',
    de: '(?:im|in ihrem) browser (?:ansehen|öffnen|anzeigen)|webversion|online-?version',
    ja: 'ブラウザ(?:で|ー)|ウェブ(?:版|で見る)|Web版',
  }),
  clue('what to set about it', 'text', 1, {
    en: '(?:manage|update|change|edit|e-?mail) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?|notification settings)|privacy policy|all rights reserved',
    es: '(?:gestion|administr|actualiz)\\p{L}* (?:sus |tus )?(?:preferencias|suscripciones)|política de privacidad|todos los derechos reservados',
    fr: '(?:gérer|modifier) (?:vos|mes) (?:préférences|abonnements)|politique de confidentialité|tous droits réservés',
    it: '(?:gestisci|aggiorna|modifica)\\p{L}* (?:le tue |le )?(?:preferenze|iscrizioni)|informativa sulla privacy|tutti i diritti riservati',
    de: 'einstellungen (?:verwalten|ändern)|datenschutzerklärung|alle rechte vorbehalten',
    ja: '配信設定|プライバシーポリシー|会員情報の変更',
  }),
  clue('an offer to everybody', 'subject', 1, {
    en: "\\b(?:save|get|up to) \\d+ ?%|(?:newsletter|digest|deals?|sale|webinar|what's new|limited time|special offer)\\b",
    es: '(?:boletín|ofertas?|descuento|promoción|ahorr\\p{L}+)',
    fr: "(?:newsletter|lettre d'information|offres?|promotion|remise de \\d+|économis\\p{L}+)",
    it: '(?:newsletter|offert[ae]|promozion\\p{L}+|sconto|risparmi\\p{L}*)',
    de: '(?:newsletter|angebote?|aktion|rabatt)',
    ja: '(?:メルマガ|メールマガジン|お得|キャンペーン|セール|ニュースレター)',
  }),
];
