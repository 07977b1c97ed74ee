import { TAKEN_BACK, UNWANTED } from './other-matters.ts';
import { romanceTable } from './romance.ts';

/** "Portad", "pasadlos": what is asked of several whom one knows well is the infinitive with a d for its r. */
const imperativeToo = (words: string): string =>
  words.replace(/(?<=[(|:]\p{L}*[aei])r(?=(?:l[oa]s?|nos|me)?[|)])/gu, '[rd]');

/** Spanish, as written in the United States, in Puerto Rico and in Spain. */
export const ES = romanceTable({
  port: imperativeToo(
    '(?:se|me|nos) portan?|p[oó]rt(?:ar|en|emos|amos|ando|e|ad[oa]s?)(?:me|nos|se|les?|l[oa]s?){0,2}|portabilidad(?:es)?|portaci(?:[óo]n|ones)',
  ),
  portOut:
    'portabilidad(?:es)? (?:de salida|saliente)s?|port[- ]?out|portar hacia (?:afuera|fuera)|(?:baja|salida|traspaso) por portabilidad|portabilidad (?:numérica )?saliente',
  portIn:
    'portabilidad(?:es)? (?:de entrada|entrante)s?|port[- ]?in|alta por portabilidad|portabilidad hacia (?:ustedes|vosotros|su servicio)',
  move: imperativeToo(
    '(?:p[aá]s(?:ar|en|emos|amos|ando|e)|tr(?:as|ans)p[aá]s(?:ar|en|os?|e|amos)|transf(?:erir|i[eé]ran?|erencia|erimos)|mov(?:er|emos)|mu[eé]v(?:an?)|m[uú]d(?:ar|amos|en)|m[ií]gr(?:ar|en|ación|amos|e)|ll[eé]v(?:ar|[aá]r|amos|emos|en)|c[aá]mbi(?:ar|en|amos|o|e)|trasl[aá]d(?:ar|en|o|amos|e)|ced(?:er|an|a|emos|ió)|entr[eé]g(?:ar|uen)|reasign(?:ar|en|e)|asign(?:ar|en))(?:se|me|nos)?(?:l[oa]s?)?',
  ),
  release: imperativeToo(
    'lib[eé]r(?:ar|en|e|ación|amos|ad[oa]s?)(?:l[oa]s?)?|su[eé]lt(?:en|e)(?:l[oa]s?)?|solt(?:ar|emos)(?:l[oa]s?)?|ced(?:er|an|a)|autori(?:zar|cen|ce) (?:la )?(?:salida|liberación|portabilidad)|desprend(?:er|an)se de',
  ),
  bring: imperativeToo('tra(?:er|igan|iga|erlos|erlas|emos|ernos)|incorporar|recib(?:ir|an)'),
  nouns: 'n[úu]meros?|l[íi]neas?|tel[ée]fonos?|numeraci(?:[óo]n|ones)|rangos?|bloques?|dids?',
  transfer:
    'transf(?:er|ier|ir|iér)\\p{L}*|tr(?:as|ans)p[aá]s\\p{L}*|traslad\\p{L}*|trasl[aá]d\\p{L}*|cesi[óo]n(?:es)?|c[ée]d(?:er|an|a|e|emos|iendo|id[oa]s?)(?:les?|l[oa]s?)*',
  letGo: imperativeToo(
    '(?:dejar|dejen|deje) (?:salir|ir|que salgan?)|dar salida|den salida|(?:la )?salida(?= (?:de|del|hacia|a|al|para)(?!\\p{L}))|(?:que )?salgan?',
  ),
  shift: 'pas\\p{L}*|mov\\p{L}*|muev\\p{L}*|migr\\p{L}*|llev\\p{L}*|traslad\\p{L}*',
  goes: '(?:se )?(?:nos |me |les )?(?:van?|pasan?|irán?|marchan?|mudan?|cambian?)',
  things:
    'n[úu]meros?|l[íi]neas?|tel[ée]fonos?|numeraci(?:[óo]n|ones)|rangos?|bloques?|extensiones|estos|estas|los siguientes|las siguientes|todos|todas|l[oa]s',
  to: 'a|al|hacia|con|para|en',
  toName: 'a|al|hacia|para',
  from: 'de|del|desde',
  article: 'el|la|los|las|un|una|nuestr[oa]s?|su|sus|vuestr[oa]s?|mi|otr[oa]s?|est[ea]|la empresa|empresa|l',
  carrier:
    'operador(?:a|es|as)?|compañ[íi]as?(?: telef[óo]nicas?| de telefon[íi]a)?|proveedor(?:es|a)?|carrier|telefónica|telco|empresa (?:telefónica|de telefonía)',
  other: 'otr[oa]s?|nuev[oa]s?|distint[oa]s?|diferentes?|siguiente|receptor',
  here: 'ustedes|vosotros|usted|su (?:servicio|red|plataforma|compañía|empresa|sistema|operador)|vuestr[oa] (?:servicio|red|plataforma|compañía|empresa)|PROVIDER|aquí|acá',
  toUs: 'a nosotros|hacia nosotros|con nosotros|a nuestra red|a nuestro servicio',
  toThem:
    '(?:a|con|hacia) (?:ell[oa]s|(?:es[ae]|dich[oa]|aquell[oa]|est[ea]) (?:misma |nueva )?(?:compañía|empresa|operador[a]?|proveedor))',
  side: 'organizaci(?:ón|ones)|tenants?|inquilinos?|filial(?:es)?|empresa (?:hermana|filial|del grupo|asociada|matriz)|subsidiarias?|cuenta|sociedad|división|entidad|departamento|sede|la nuestra',
  changeCarrier:
    'cambi(?:ar|amos|aremos|ando|o|ará|a) (?:de |a otra )(?:compañía|operador(?:a)?|proveedor)(?: telefónica| de telefonía)?|(?:nos )?(?:vamos|iremos|pasamos|cambiamos) (?:a|con) otr[oa] (?:compañía|operador(?:a)?|proveedor)|dejamos (?:de ser clientes|PROVIDER|su servicio)|darnos de baja (?:con|de) (?:PROVIDER|ustedes)',
  losing: 'donante|saliente|actual|cedente|de origen',
  leave:
    '(?:dej|abandon)(?:a|amos|ar|aremos) (?:PROVIDER|a ustedes|(?:su|vuestro) servicio)|(?:damos|dar|daremos|darnos|darse|da|dado) de baja|(?:pas|cambi)(?:a|amos|aremos) (?:a|con)|(?:vamos|va|iremos) (?:a|con)',
  take: 'con|llev\\p{L}+|conserv\\p{L}+|mant(?:en|ien|endr)\\p{L}+|qued\\p{L}+ con',
  convert: 'conv(?:ert|iert|ers|iért)\\p{L}*|transf[oó]rm\\p{L}*|reclasifi[cq]\\p{L}*',
  make: 'cambi\\p{L}*|c[aá]mbi\\p{L}*|pas(?:ar|en|e|an)(?:l[oa]s?|nos|me)?|p[aá]s(?:en|e)(?:l[oa]s?)?|hacer\\p{L}*|hagan|pon(?:er|gan)\\p{L}*|modifi[cq]\\p{L}*|volver\\p{L}*|vuelvan|dejar(?:l[oa]s?)?|dej(?:en|e)(?:l[oa]s?)?',
  serviceNumber:
    '(?:números?|líneas?|tipo|numeraci(?:ón|ones)) (?:de )?servicios?|(?:a|en|como|de tipo|al tipo) (?:números? de )?servicio',
  intoService: '(?:a|en|como) (?:ser )?(?:unos? )?(?:(?:números?|líneas?) (?:de )?)?servicio',
  want: 'necesit\\p{L}+|as[ií]gn\\p{L}+|res[eé]rv\\p{L}+|d[eé]n(?:nos|me)|dar(?:nos|me)|consíg\\p{L}+|quer(?:emos|ría|ríamos|er)|quisi(?:era|éramos|eramos)|solicit\\p{L}+|ped(?:ir|imos)|pid\\p{L}+|asign\\p{L}+|contrat\\p{L}+|dar de alta|alta de|gustaría|hacen falta|hace falta|faltan|podrían darnos|facilit\\p{L}+|proporcion\\p{L}+|obtener|comprar|reservar|tramitar|solicitud de|pedido de',
  newThings:
    '(?:(?:números?|líneas?|numeraci(?:ón|ones))(?: de teléfono| telefónic[oa]s| de usuario| de servicio| gratuit[oa]s)?(?: que sean)? (?:nuev[oa]s?|adicional(?:es)?|extra|más))|(?:nuev[oa]s?|más|otr[oa]s (?:\\p{L}+|\\d+)) (?:números?|líneas?|numeraciones)',
  status: [
    '(?:en qué )?estado (?:de|del|en que se encuentra|está)[^.!?;]{0,50}(?:solicitud|caso|pedido|orden|portabilidad|trámite|petición|gestión|CASE|traspaso|conversión)',
    '(?:cómo|como) (?:va|van|sigue|marcha|está|avanza)[^.!?;]{0,50}(?:solicitud|caso|pedido|orden|portabilidad|trámite|petición|CASE|traspaso|esto|lo nuestro)',
    '(?:hay|alguna|tienen|tienes|tenéis|saben) (?:alguna )?(?:novedad|noticia|noticias|novedades)',
    '(?:para )?cu[áa]ndo (?:estar[áa]n?|se (?:completar|har|portar|portará|terminará|realizar)\\p{L}*|quedar\\p{L}*|terminar\\p{L}*|van a|será|serán)[^.!?;]{0,60}',
    '(?:tienen|tenéis|hay|saben)(?: ya)? (?:alguna |una |la )?fecha[^.!?;]{0,20} (?:para|de)[^.!?;]{0,20}(?:solicitud|caso|pedido|orden|portabilidad|trámite|petición|CASE|traspaso)[^.!?;]{0,20}\\?',
    'en qué (?:punto|fase|situación|etapa|estado|va)[^.!?;]{0,60}',
    '(?:ya )?se (?:hizo|hicieron|realizó|completó|portó|portaron|terminó|efectuó)[^.!?;]{0,50}\\?',
    '(?:seguimiento|actualización|novedades) (?:de|del|sobre|de la)[^.!?;]{0,40}(?:solicitud|caso|pedido|orden|portabilidad|trámite|CASE)',
    '(?:ya )?(?:se )?(?:ha|han|está|están)[^.!?;]{0,30}(?:completad|procesad|terminad|aprobad|recibid|portad)[oa]s?[^.!?;]{0,40}\\?',
    'qué (?:pasa|ha pasado|pasó|hay) (?:con|de)[^.!?;]{0,50}(?:solicitud|caso|pedido|orden|portabilidad|trámite|CASE)',
  ],
  withdraw: [
    `(?:cancel|anul|retir|revoc)(?:ar|en|e|amos|o|arla|arlo|ación|ada)(?!\\p{L})${TAKEN_BACK}(?:solicitud|pedido|orden|portabilidad|caso|trámite|petición|traspaso|conversión|CASE|lo anterior|todo)`,
    '(?:cancél|anúl|retír)(?:en|e)(?:la|lo|las|los)?',
    '(?:dej(?:ar|en|e|amos)|deja) sin efecto',
    'no (?:sigan|continúen|procedan|sigáis|tramiten|realicen|ejecuten)[^.!?;]{0,60}',
    '(?:desistimos|desisto|desistir|damos marcha atrás|echarnos atrás|nos echamos atrás)',
    `ya no (?:queremos|necesitamos|deseamos|vamos a|nos interesa)${UNWANTED}(?:port\\p{L}*|traspas\\p{L}*|solicitud|cambi\\p{L}*|mover|pasar|convert\\p{L}*|transf\\p{L}*|hacerlo)`,
    '(?:quit|saqu|elimin|borr|tach|suprim|descart|dej(?:en|e) caer)\\p{L}*(?: de (?:su|la) (?:lista|cola|agenda|sistema)s?)? (?:(?:el|la|nuestr[oa]|mi|est[ea]) )?(?:solicitud|pedido|orden|trámite|petición|caso|CASE)',
    '(?:d[eé]n|den|dar|dé) (?:por|de) (?:retirad|cancelad|anulad|cerrad)[oa]s?',
    '(?:paren|detengan|det(?:ener|engamos)|suspendan) (?:la |el |esta |este |nuestra |nuestro )?(?:solicitud|portabilidad|proceso|orden|trámite|traspaso)',
  ],
  noRequest: [
    '(?<!\\p{L})(?:cómo (?:se |puedo |podemos |hago|hacemos|funciona|hay que)|qué (?:necesit|docum|pasos|requisit|hace falta|hay que|debo|debemos|datos)\\p{L}*|(?:cuánto|cuanto) (?:tarda|cuesta|tiempo)|dónde (?:puedo|se|podemos)|es posible|se puede[n]?|es obligatorio|tienen algún|quién puede|cuáles son|información (?:sobre|acerca)|dudas? sobre|pregunta(?:s)? sobre|consulta sobre|quisiera saber|queremos saber|nos gustaría saber)(?!\\p{L})',
    '(?<!\\p{L})(?:si (?:quisiéramos|quisieramos|decidiéramos|decidimos|queremos|llegáramos|algún día)|en caso de que|suponiendo|estamos (?:pensando|valorando|estudiando|considerando|evaluando)|quizás?|tal vez|a lo mejor|podríamos (?:llegar a|querer))(?!\\p{L})',
  ],
  conditions: [
    '(?<!\\p{L})(?:para su (?:información|conocimiento)|a título informativo|únicamente si|s[óo]lo si)(?!\\p{L})',
    '(?<!\\p{L})(?:a menos que|salvo que|siempre (?:y cuando|que)|con la condición|siempre que|\\p{L}+[\\s,]+si (?!es posible|fuera posible|pueden|tienen|necesitan|hace falta|hay (?:alguna )?(?:duda|pregunta|problema)))',
    '^\\W*(?:cuando|una vez|después de|antes de|en cuanto|siempre que|hasta que|si)(?!\\p{L})',
    '(?<!\\p{L})(?:alguien|un desconocido|una persona desconocida|un tercero)(?!\\p{L})',
    '(?<!\\p{L})(?:les|os|te|le) (?:pediremos|enviaremos|escribiremos|avisaremos|solicitaremos)',
  ],
  politely:
    '^(?:\\W*(?:hola|buen[oa]s|estimad[oa]s?)(?!\\p{L})[^,]*,)?\\W*(?:por favor,? )?¿?(?:por favor,? )?(?:podrían|podría|podéis|podrías|pueden|puede|puedes|serían tan amables|sería tan amable|me pueden|nos pueden|nos podrían) (?!.{0,20}(?:decir|explicar|indicar|informar|confirmar si))',
  denied: [
    '(?<!\\p{L})(?:no|nunca|jamás|ni|sin|tampoco|en (?:vez|lugar) de|en absoluto)(?!\\p{L})[^.,;!?]{0,40}$',
    '(?<!\\p{L})(?:(?<!(?:pido|ruego|pedimos|rogamos|agradezco|agradecería|agradecemos) )si (?:es posible|se puede|pueden?)|cómo|explicar|explíquen\\p{L}*|aplaz\\p{L}+|pospon\\p{L}+|retras\\p{L}+|rechaz\\p{L}+|impedir|bloque\\p{L}*|(?:costos?|costes?|precios?|tarifas?|presupuestos?) (?:de|por|para)|evitar|formulario (?:para|de)|política|procedimiento|normativa|guía|manual|condiciones|pasos para|requisitos (?:para|de)|necesari[oa]s? para|documentos (?:para|de)|intent\\p{L}+)(?!\\p{L})[^.;!?]{0,60}$',
    '(?<!\\p{L})(?:envíen|manden|faciliten|den)(?:me|nos) (?:(?:el|la|los|un|una) )?(?:\\p{L}+ ){0,2}$',
  ],
  hold: [
    '(?<!\\p{L})no (?:se )?(?:port|traspas|liber|transfier)\\p{L}* (?:nada|ning\\p{L}+|todavía|aún)',
    '(?<!\\p{L})(?:rech[aá]c\\p{L}+|no (?:lo |la |los |las )?acept\\p{L}+|denieg\\p{L}+|deneg\\p{L}+)',
    '(?<!\\p{L})no (?:hagan|toquen|inicien|empiecen|tramiten|ejecuten|procesen|acepten|comiencen) (?:nada|todavía|aún|esto|la|el)',
    '(?<!\\p{L})(?:esperen (?:a|hasta|mi|nuestra)|todavía no|aún no|queda en espera|en pausa|dejen en suspenso)',
    '(?<!\\p{L})(?:llámen(?:me|nos)|llamen|contácten(?:me|nos)|avísen(?:me|nos)|consúlten(?:me|nos)|pregunten)[^.!?;]{0,30} antes|(?<!\\p{L})antes de (?:hacer|portar|empezar|iniciar|proceder|tramitar)\\p{L}*|les (?:avisaremos|diremos|indicaremos) cuándo|no estoy de acuerdo|me opongo',
    '(?<!\\p{L})(?:nunca|no) (?:l[oa]s? |nos |se )?(?:hemos |he |ha |han )?(?:autori[zc]\\p{L}+|solicit(?:ado|amos)|pedido|pedimos|aprobado)|fraude|fraudulent\\p{L}+|estafa|sin (?:nuestra )?autorización',
    '(?<!\\p{L})(?:es(?:to es)? (?:sólo |solo )?una? (?:prueba|ejemplo|borrador)|correo de prueba|mensaje de prueba|ignoren (?:este|lo anterior|el)|perdón, me equivoqué|me equivoqué|corrección|mejor dicho|olvídenlo|hemos cambiado de (?:idea|opinión)|pensándolo (?:mejor|bien)|mejor no|no lo hag\\p{L}+|me retracto|nos retractamos)',
  ],
  past: '(?<!\\p{L})(?:por haber(?:los|nos|las|me)? \\p{L}+d[oa]s?|(?:se )?(?:realiz|complet|efectu|concluy|ejecut|tramit|finaliz|termin)(?:ó|aron)|se hizo|se hicieron|(?:fue(?:ron)?|quedó|quedaron|ha sido|han sido) (?:\\p{L}+ )?(?:realizad|completad|efectuad|concluid|terminad|tramitad|hech)[oa]s?|(?:el (?:año|mes) pasado|la semana pasada|ayer|anteayer|en 20\\d\\d|hace (?:\\p{L}+|\\d+) (?:años?|mes(?:es)?|semanas?|días?))[^.!?;]{0,40}(?:convert|transfer|migr|pas|traslad|mov)imos|(?:convertimos|transferimos|migramos|pasamos|trasladamos|movimos)[^.!?;]{0,60}(?:el (?:año|mes) pasado|la semana pasada|ayer|en 20\\d\\d|hace (?:\\p{L}+|\\d+) (?:años?|mes(?:es)?|semanas?|días?))|ya (?:se |lo |los |nos )?(?:port(?:ó|aron|amos)|transfiri(?:ó|eron)|pas(?:ó|aron)|convirti(?:ó|eron))|(?:se )?(?:portó|portaron|transfirió|transfirieron|convirtió|convirtieron|portamos|traspasamos|traspasaron)|fue(?:ron)? (?:portad|transferid|traspasad|convertid|liberad|migrad)[oa]s?|(?:ha|han|hemos|había|habían) (?:sido |ya )?(?:portado|transferido|traspasado|convertido|liberado|migrado|pasado)s?)(?!\\p{L})',
  reverse: '(?<!\\p{L})(?:a|en|como) (?:números? de )?usuarios?(?!\\p{L})|de servicio a usuario',
  later:
    '(?<!\\p{L})(?:avís(?:en|e)(?:me|nos)|mant(?:éngan|énga)(?:me|nos)|inf(?:órmen|órme|ormen|orme)(?:me|nos)?|confírm(?:en|e)(?:me|nos)|comuníqu\\p{L}+|dígan(?:me|nos)|cuando (?:esté|estén|quede|hayan|haya)|una vez (?:completad|hech|list|terminad)[oa]s?)(?!\\p{L})',
});
