import { TAKEN_BACK } from './other-matters.ts';
import { romanceTable } from './romance.ts';

/** French. */
export const FR = romanceTable({
  port: 'port(?:er|ez|ons|é|ée|és|ées|age|ages)|portabilités?',
  portOut:
    "portabilités? sortantes?|port(?:age|er)? sortant|port[- ]?out|transferts? sortants?|(?:sortie|départ) (?:par portabilité|de nos numéros|des numéros)|porter (?:ailleurs|vers l['’]extérieur)",
  portIn:
    'portabilités? entrantes?|port(?:age)? entrant|port[- ]?in|transferts? entrants?|portabilité vers (?:vous|vos services|votre (?:service|réseau))',
  move: 'transf(?:érer|ère|érez|érons|ert|érés|érées|ère[rz]|ererez)|transférer|transferts?|bascul(?:er|ez|ons|ement|é|és)|migr(?:er|ez|ation|ons|és|ées)|pass(?:er|ez|ons|age|ent|és)|déplac(?:er|ez|ement)|emmen(?:er|ons)|emport(?:er|ons)|rattach(?:er|ez|ement|és)|réaffect(?:er|ez)|confier|céder|cédez|céd[ée]s?|chang(?:er|ent|ez)|bouger|réattribu(?:er|ez)',
  release:
    'libér(?:er|ez|ation|ons|e|és?|ées?)|lâch(?:er|ez)|céd(?:er|ez)|relâch(?:er|ez)|autoris(?:er|ez) (?:la )?(?:sortie|libération|portabilité)',
  bring:
    'rapatri(?:er|ez|ement|ons)|reprendre|repren(?:ez|dre|ons)|reprise|récupérer|amen(?:er|ons)|accueillir|apport(?:er|ons)',
  nouns: 'numéros?|lignes?|téléphones?|numérotations?|tranches?|plages?|blocs?|sda|raccordements?',
  transfer: 'transf[eéè]r\\p{L}*|cessions?|c[ée]d(?:er|ez|ons|ée?s?)|cède(?:nt)?|rattach\\p{L}*',
  letGo:
    '(?:laisser|laissez|faire|faites) (?:partir|sortir|filer)|(?:la )?(?:sortie|départ)(?= (?:du|des|de|vers|chez|à)(?!\\p{L}))',
  shift: 'pass(?:er|ez|ent|ée?s?)|migr\\p{L}*|bascul\\p{L}*|transf[eéè]r\\p{L}*|déplac\\p{L}*|emmen\\p{L}*',
  goes: "(?:s[’']en )?(?:part(?:ent|iront)?|pass(?:e|ent|eront)|bascul(?:e|ent|eront)|v(?:a|ont)|iront|déménage(?:nt)?)",
  things:
    'numéros?|lignes?|téléphones?|numérotations?|tranches?|plages?|blocs?|sda|ceux|celles|suivants?|ci-dessous|tous|toutes|les',
  to: 'à|au|aux|vers|chez|dans|pour|en direction de|sur',
  toName: 'à|au|aux|vers|chez',
  from: "de|d['’]|du|des|depuis|hors de",
  article:
    "le|la|les|un|une|notre|nos|votre|vos|leur|l['’]|son|sa|autre|d['’]un|d['’]une|cet(?:te)?|ce|mon|la société|société",
  carrier:
    "opérateurs?(?: télécom| téléphonique)?|fournisseurs?(?: de téléphonie| d['’]accès)?|prestataires?|carrier|compagnie (?:de téléphone|téléphonique)",
  other: 'autres?|nouve(?:au|l|lle|aux)|différente?s?|prochaine?|futur|preneur',
  here: 'vous|votre (?:service|réseau|plateforme|plate-forme|société|entreprise|offre)|vos services|PROVIDER|ici',
  toUs: 'chez nous|vers nous|vers notre réseau|sur notre réseau',
  toThem:
    '(?:chez|vers|avec) (?:eux|elles?|lui)|(?:chez|vers|à) (?:cet(?:te)?|ce) (?:même |nouvel(?:le)? )?(?:compagnie|société|opérateur|fournisseur|entreprise)',
  side: 'organisations?|tenants?|locataires?|filiales?|société (?:sœur|soeur|mère|du groupe)|entités?|(?<!pour le )compte|division|la nôtre|celle de|maison[- ]mère',
  changeCarrier:
    "chang(?:er|e|eons|ent|ement|erons|ons) d['’](?:opérateur|un opérateur)|chang(?:er|e|eons|ement|ons) de (?:fournisseur|prestataire)|quitt(?:er|ons|e|erons) (?:PROVIDER|votre (?:service|réseau)|vos services)|départ vers (?:un autre |notre nouvel )?opérateur|part(?:ons|ir) chez (?:un autre|notre nouvel) opérateur",
  losing: 'cédant|sortant|actuel|donneur|perdant|historique',
  leave:
    'rejoi(?:ndre|nt|gnent|ndra)|quitt(?:e|ons|er|erons) (?:PROVIDER|votre (?:service|réseau)|vos services)|(?:pass|bascul)(?:e|ons|erons|era) chez|part(?:ons|irons|ira)? chez|résili\\p{L}+',
  take: 'avec|emport\\p{L}+|emmen\\p{L}+|gard\\p{L}+|conserv\\p{L}+',
  convert: 'conver[st]\\p{L}*|devien\\p{L}+|devenir|transform\\p{L}*|requalifi\\p{L}*|reclass\\p{L}*',
  make: 'pass(?:er|ez|age|ent)|chang\\p{L}*|bascul\\p{L}*|modifi\\p{L}*|mettre|mettez|faire|faites',
  serviceNumber:
    '(?:numéros?|lignes?|type|numérotations?) (?:de )?services?|(?:en|de type|au type|vers le type|comme) (?:numéros? de )?service',
  intoService: '(?:en|à|vers|au type|deviennent|devenir) (?:d(?:es|e) )?(?:(?:numéros?|lignes?) (?:de )?)?service',
  want: 'besoin d\\p{L}*|il nous faudrait|il nous faut|nous faut|souhait\\p{L}+|voudr\\p{L}+|voulons|demand\\p{L}+|command\\p{L}+|attribu\\p{L}+|aimer\\p{L}+|obtenir|désir\\p{L}+|fourni\\p{L}+|ouvrir|ouverture|ajout\\p{L}*|réserver|allouer|affecter',
  newThings:
    "nouve(?:aux|lles|au|lle) (?:numéros?|lignes?|numérotations?|sda)|(?:numéros?|lignes?)(?: de téléphone| d['’]utilisateur| de service| gratuits?)? (?:supplémentaires?|additionnel(?:le)?s?|en plus|nouve(?:aux|lles))|(?:\\p{L}+|\\d+) (?:numéros?|lignes?) (?:de plus|supplémentaires?)",
  status: [
    'où en (?:est|sont|êtes|sommes)(?:[- ](?:vous|nous|on|elle|il))?[^.!?;]{0,60}',
    "(?:état|statut|avancement|suivi)(?: d['’]avancement)? (?:de|du|d['’]|concernant|sur)[^.!?;]{0,50}(?:demande|dossier|commande|portabilité|portage|transfert|CASE|conversion|ticket)",
    '(?:avez|auriez|a|ont)[- ]?(?:vous|t-on|-on)? (?:des |du |une |de )?(?:nouvelles?|nouveau|mise à jour)[^.!?;]{0,60}',
    '(?:quand|à quelle date|pour quand) (?:est-ce que |sera|seront|serons|la portabilité|le transfert|nos numéros|les numéros|aura|auront|notre)[^.!?;]{0,60}',
    '(?:avez|auriez|a|ont)[- ]?(?:vous|t-on|-on)? (?:déjà )?(?:une|la) date[^.!?;]{0,20} (?:pour|de)[^.!?;]{0,20}(?:demande|dossier|commande|portabilité|portage|transfert|CASE|conversion|ticket)[^.!?;]{0,20}\\?',
    'des nouvelles (?:de|du|concernant|sur)[^.!?;]{0,50}',
    '(?:a|ont|est|sont)[- ](?:t-)?(?:elle|il|ils|elles)[^.!?;]{0,40}(?:terminé|trait|effectu|réalis|pris|complét|valid|accept)\\p{L}*',
    "quel est (?:l['’]état|le statut|l['’]avancement)[^.!?;]{0,60}",
    '(?:je|nous) (?:reviens|revenons|relance|relançons|fais suite|faisons suite)[^.!?;]{0,30}(?:demande|dossier|commande|CASE|portabilité)[^.!?;]{0,60}(?:nouvelles|réponse|retour|où en)',
  ],
  withdraw: [
    // "We have taken the users off the lines" takes nothing back.
    `(?<!(?:avons|ai|a|ont) (?:déjà |bien |toutes? |tous )?)(?:annul|retir|révoqu)(?:er|ez|ons|ation|é|ée|e|ait)(?!\\p{L})${TAKEN_BACK}(?:demande|commande|portabilité|portage|transfert|dossier|conversion|CASE|tout|ordre|la|le|celle-ci)`,
    '(?:avons|ai|a|ont) (?:déjà |bien )?(?:annulé|retiré|révoqué)(?!\\p{L})[^.!?;]{0,60}(?:demande|commande|portabilité|portage|transfert|dossier|conversion|CASE|ordre)',
    'retrait de (?:notre|la|ma) demande',
    'ne (?:pas )?(?:donn(?:er|ez)) (?:pas )?suite[^.!?;]{0,60}',
    'sans suite',
    'ne (?:plus )?(?:souhaitons|voulons|désirons|souhaite|veux) (?:plus|pas) (?:port|transf|migr|convert|chang|donner|poursuiv|quitter)\\p{L}*[^.!?;]{0,60}',
    '(?:ray|supprim|enl[eè]v|effac|abandonn|laiss(?:er|ez) tomber)(?:er|ez|ons)? ?(?:(?:la|le|notre|ma|cette) )?(?:demande|commande|dossier|ordre|CASE)',
    '(?:arrêt|stopp|interromp)(?:er|ez|ons|re)[^.!?;]{0,40}(?:demande|portabilité|portage|transfert|procédure|processus|commande|dossier)',
    "nous (?:renonçons|nous désistons|avons changé d['’]avis)[^.!?;]{0,60}",
    'renonc\\p{L}+ à[^.!?;]{0,40}(?:demande|portabilité|portage|transfert|conversion)',
  ],
  noRequest: [
    "(?<!\\p{L})(?:comment (?:faire|puis|peut|faut|dois|procéder|fonctionne|se|pouvons|obtenir|définir)|que (?:faut|dois|devons)|quels? (?:documents?|sont|délais?|est la|est le|formulaires?|informations?)|quelles? (?:sont|est|démarches?|pièces|étapes|informations?)|combien (?:de temps|coûte|ça)|où (?:puis|peut|trouver)|est-il possible|est-ce (?:possible|que (?:l['’]on|nous|je) (?:peut|pouvons|peux))|peut-on|pouvons-nous|puis-je|faut-il|renseignements? (?:sur|concernant)|informations? (?:sur|concernant)|questions? (?:sur|concernant|au sujet)|je voudrais savoir|nous (?:voudrions|aimerions|souhaitons|souhaiterions) savoir|qui peut)(?!\\p{L})",
    '(?<!\\p{L})(?:si (?:nous|on|je|jamais|un jour)(?: \\p{L}+)? (?:voul|décid|souhait|dev|port|quitt|transf)\\p{L}*|au cas où|supposons|nous (?:pensons|songeons|envisageons|réfléchissons|étudions)|peut-être|éventuellement)(?!\\p{L})',
  ],
  conditions: [
    '(?<!\\p{L})(?:pour (?:votre )?information|à titre (?:informatif|d.information)|uniquement si|seulement si|dans (?:le|la) cas où)(?!\\p{L})',
    '(?<!\\p{L})nous étudions(?!\\p{L})',
    '(?<!\\p{L})(?:à moins (?:que|qu)|sauf si|à (?:la )?condition|pourvu que|sous réserve|\\p{L}+[\\s,]+si (?!possible|vous|besoin|nécessaire|jamais vous))',
    '^\\W*(?:quand|lorsque|une fois|dès que|après|avant|tant que|si|aussitôt)(?!\\p{L})(?! est-ce que)',
    "(?<!\\p{L})(?:quelqu['’]un|un inconnu|une personne (?:inconnue|non autorisée)|un tiers)(?!\\p{L})",
    '(?<!\\p{L})nous vous (?:demanderons|enverrons|écrirons|contacterons|ferons)',
  ],
  politely:
    "^(?:\\W*(?:bonjour|bonsoir|madame|monsieur|messieurs|chers?)(?!\\p{L})[^,]*,)?\\W*(?:merci de |veuillez |s['’]il vous plaît,? )?(?:pourriez|pouvez|voudriez|auriez)[- ]vous (?!.{0,20}(?:dire|expliquer|indiquer|préciser|confirmer si|informer))",
  denied: [
    "(?<!\\p{L})(?:ne|n['’]|pas|jamais|ni|sans|aucun[e]?|au lieu de|plutôt que de|non)(?!\\p{L})[^.,;!?]{0,40}$",
    "(?<!\\p{L})(?:comment|si l['’]on|expliqu\\p{L}+|report(?:er|ez) (?:la|le|à)|différ\\p{L}+|retard\\p{L}+|refus\\p{L}+|empêch\\p{L}+|bloqu\\p{L}+|blocages?|verrou\\p{L}*|(?:coûts?|prix|frais|tarifs?|devis) (?:de|du|d['’]|pour)|éviter|formulaire (?:de|pour)|politique|procédure (?:interne )?d|guide|manuel|conditions|démarches? pour|étapes (?:de|pour)|nécessaires? (?:pour|à)|documents? (?:pour|de)|tent\\p{L}+ de)(?!\\p{L})[^.;!?]{0,60}$",
    '(?<!\\p{L})(?:envoy|transmett|donn|fourni)\\p{L}*-(?:moi|nous) (?:(?:le|la|les|un|une) )?(?:\\p{L}+ ){0,2}$',
  ],
  hold: [
    '(?<!\\p{L})ne (?:port|transf|libér)\\p{L}* (?:rien|aucun|pas encore)',
    "(?<!\\p{L})(?:refus(?:ez|er)|rejet(?:ez|er)|n['’](?:acceptez|autorisez)|rien (?:demandé|autorisé|signé))(?!\\p{L})",
    '(?<!\\p{L})ne (?:faites|touchez|lancez|commencez|traitez|exécutez|acceptez|démarrez) (?:rien|pas|encore)',
    "(?<!\\p{L})(?:attend(?:ez|re) (?:notre|mon|le|la|que|avant|d['’])|pas encore|en attente de (?:notre|ma|mon)|mettez? en (?:attente|pause)|en suspens)",
    "(?<!\\p{L})(?:appelez|contactez|prévenez|consultez|demandez)[- ](?:moi|nous|à)[^.!?;]{0,30} avant|(?<!\\p{L})avant (?:de (?:faire|porter|commencer|procéder|lancer)|que vous|toute (?:action|opération))|nous vous (?:dirons|indiquerons|préviendrons) quand|je (?:ne suis pas d['’]accord|m['’]oppose|m['’]y oppose)",
    '(?<!\\p{L})(?:jamais|pas) (?:autoris|demand|approuv|sollicit|donné)\\p{L}*|(?<!\\p{L})frauduleu\\p{L}+|(?<!\\p{L})fraude|arnaque|escroquerie|sans (?:notre )?autorisation',
    "(?<!\\p{L})(?:ceci est|c['’]est|il s['’]agit d['’])(?: (?:juste|seulement|simplement))? ?(?:un|une)? ?(?:test|essai|exemple|brouillon)|(?<!\\p{L})(?:mail|message|courriel) de test|ne tenez pas compte|ignorez|(?<!\\p{L})(?:erratum|je me suis trompée?|correction|oubliez|réflexion faite|tout bien réfléchi|finalement[, ]+non|en fait[, ]+non|ne le faites pas|n['’]en faites rien)(?!\\p{L})",
  ],
  past: '(?<!\\p{L})(?:(?:merci|remerci\\p{L}+)[^.,;!?]{0,20} d.avoir|(?:a|ont) (?:déjà |bien )?été (?:réalisé|effectué|faite?|terminé|achevé|menée?)\\p{L}*|(?:a|ont) (?:déjà |bien )?(?:eu lieu|abouti)|(?:est|sont) (?:déjà |désormais )?(?:réalisé|effectué|terminé|achevé|porté|transféré|converti)e?s?|(?:a|ont) (?:déjà )?été (?:port|transf|libér|convert|migr|bascul)\\p{L}*|(?:avons|avez|ont|a|ai) (?:déjà |récemment |bien )?(?:porté|transféré|libéré|converti|migré|basculé)\\p{L}*|déjà (?:porté|transféré|converti|migré|basculé)e?s?|(?:étaient|était|furent|fut) (?:porté|transféré|converti)e?s?)(?!\\p{L})',
  reverse:
    "(?<!\\p{L})(?:en|comme|de type) (?:numéros? d['’])?utilisateurs?(?!\\p{L})|de service (?:à|en|vers) utilisateur",
  later:
    "(?<!\\p{L})(?:tenez|tenir|prévenez|prévenir|informez|informer|avertissez|confirmez|confirmer|dites|dire|indiquez|faites)[- ](?:moi|nous|savoir)|(?<!\\p{L})(?:me|nous) (?:tenir|prévenir|informer|confirmer|dire|indiquer|avertir)|(?<!\\p{L})(?:une fois|dès que|quand|lorsque) (?:c['’]est|ce sera|cela|que|terminé|fait)",
});
