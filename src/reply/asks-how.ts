import { regexp } from '../base/regexp.ts';

/** A mail that asks how something is done, or for a form, in the desk's languages. Errs to the side of telling. */
const QUESTIONS: readonly RegExp[] = [
  /\bhow (?:do|does|can|could|should|would|to|is|are)\b|\bwhat (?:do|does|would|should|must|is|are)\b[^.?!\n]{0,60}\b(?:need|needed|require[ds]?|process|procedure|steps?|form)\b|\b(?:which|what) (?:forms?|documents?|steps?|information|paperwork)\b|\bwhere (?:do|can|should|would) (?:we|i|one)\b|\b(?:process|procedure|instructions|steps) (?:for|to)\b|\b(?:send|mail) (?:us|me) (?:the|a|your) (?:blank )?(?:form|loa|letter)/iu,
  regexp(
    /(?<!\p{L})(?:cómo|como se|qué (?:documentos?|pasos?|formularios?|datos|necesit|hace falta|hay que|debo|debemos|se necesita)|cuál(?:es)? (?:es|son) (?:el|los) (?:procedimiento|proceso|tr[aá]mite|pasos|requisitos)|dónde (?:se|puedo|podemos)|hacen falta)/iu,
  ),
  regexp(
    /(?<!\p{L})(?:comment|quels? (?:documents?|formulaires?|papiers?)|quelles? (?:démarches?|étapes|informations|pièces)|quelle est la (?:procédure|démarche)|que (?:faut-il|devons-nous|dois-je)|où (?:peut-on|puis-je|pouvons-nous|trouver|définir)|faut-il (?:remplir|fournir|envoyer))/iu,
  ),
  regexp(
    /(?<!\p{L})(?:come (?:si|posso|possiamo|faccio|facciamo|devo|dobbiamo|funziona)|quali? (?:documenti?|modul[oi]|passi|dati|procedura)|qual è la procedura|che cosa (?:serve|occorre|dobbiamo)|cosa (?:serve|occorre|dobbiamo|devo)|dove (?:si|posso|possiamo))/iu,
  ),
  /どのような(?:書類|手続|手順|情報)|どのように|どうすれば|どうやって|(?:方法|手順|手続き?|やり方|必要な(?:書類|もの))(?:を|は|について)|何が必要|(?:用紙|フォーム|申込書)を(?:お送り|送って|いただ)|どこで/u,
];

/** @param words the sender's own, subject included */
export const asksHow = (words: string): boolean => QUESTIONS.some((question) => question.test(words));
