import { TAKEN_BACK, UNWANTED } from './other-matters.ts';
import { romanceTable } from './romance.ts';

/** Italian. */
export const IT = romanceTable({
  port: 'portabilità|port(?:are|ar|ate|iamo|ato|ati|ata|ino)(?:mi|ci|gli|l[oaie]|cel[oaie]|mel[oaie])?|porting|migrazione',
  portOut:
    'portabilità (?:in uscita|uscente)|port[- ]?out|(?:uscita|cessazione|rilascio) (?:per|in|con) portabilità|portabilità verso (?:altro|un altro|nuovo) operatore',
  portIn:
    'portabilità (?:in (?:entrata|ingresso)|entrante)|port[- ]?in|portabilità verso (?:di voi|voi|la vostra rete|il vostro servizio)',
  move: 'trasfer(?:ire|irli|irle|iamo|ite|isca|iscano|imento|imenti|iti|ite)|pass(?:are|ino|i|arli|arle|aggio|iamo|ano|ate)|spost(?:are|arli|arle|ate|amento|iamo|ino)|migr(?:are|ate|azione|arli|iamo)|ced(?:ere|erli|iamo|ano|ete)|cessione|conferire|assegn(?:are|ate)|riassegn(?:are|ate)|volturare|voltura|portar(?:e|li|le|ci)|portate|portiamo|andare|vanno|cambi(?:are|amo)',
  release:
    'rilasci(?:are|o|ate|no|amo|ar|at[oaie])(?:l[oaie])?|liber(?:are|ate|azione)|ced(?:ere|ete)|autorizz(?:are|ate) (?:il |la )?(?:rilascio|uscita|portabilità)|sblocc(?:are|ate|o)',
  bring: 'portare (?:da voi|presso di voi|qui)|acquisire|far (?:rientrare|arrivare)|riportare|accogliere|ricevere',
  nouns: 'numer(?:o|i|azion[ei])|line[ae]|telefon[oi]|utenz[ae]|arch?i|blocc(?:o|hi)',
  transfer: 'trasfer\\p{L}*|cession[ei]|ced(?:ere|iamo|ono|e|ete|ut[oaie])(?:l[oaie])?|voltur\\p{L}*',
  letGo:
    "(?:lasciar|lasciate|far|fate) (?:andare|uscire|partire)|(?:l[’'])?uscita(?= (?:del|dei|di|della|delle|dal|verso|a|ad)(?!\\p{L}))",
  shift: 'pass(?:are|ate|ino)|spost\\p{L}*|migr\\p{L}*|port(?:are|ate|ino)|trasfer\\p{L}*',
  goes: '(?:se ne )?(?:va|vanno|passa|passano|andranno|andrà|passeranno|passerà)',
  things:
    'numer(?:o|i|azion[ei])|line[ae]|telefon[oi]|utenz[ae]|arch[io]|archi|blocc(?:o|hi)|seguenti|questi|queste|tutti|tutte|i|gli|le',
  to: "a|ad|al|nell['’]|nello|allo|alla|all['’]|ai|alle|verso|presso|con|in|da|nel|nella",
  toName: 'a|ad|al|alla|allo|verso|presso|su|con',
  from: "da|dal|dalla|dall['’]|dallo|di|del|della|dell['’]",
  article:
    "il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|nostr[oaie]|vostr[oaie]|suo|sua|loro|altr[oaie]|quest[oa]|società|azienda|della|del|dell['’]|di",
  carrier:
    'operator[ei](?: telefonic[oi])?|gestor[ei](?: telefonic[oi])?|fornitor[ei]|carrier|provider|compagni[ae](?: telefonic[ah]e?)?',
  other: "altr[oaie]|un['’]altr[oa]|nuov[oaie]|divers[oaie]|prossim[oa]|ricevente",
  here: 'voi|vo[ai]|(?:il |la )?vostr[oa] (?:servizio|rete|piattaforma|società|azienda|operatore)|PROVIDER|qui',
  toUs: 'a noi|da noi|presso di noi|verso di noi|sulla nostra rete|verso la nostra rete|nella nostra rete',
  toThem:
    '(?:da|con|verso di|presso di) loro|(?:a|da|con|presso|verso) (?:quest[oa]|quell[oa]|quel|tale) (?:stess[oa] |nuov[oa] )?(?:compagnia|società|operatore|gestore|azienda)',
  side: 'organizzazion[ei]|tenant|filial[ei]|consociat[ae]|controllat[ae]|società (?:del gruppo|sorella|controllata|consociata)|account|azienda del gruppo|divisione|ente|quella di|la nostra|sede',
  changeCarrier:
    'cambi(?:are|amo|eremo|o|a|ando)?(?: di)? (?:operatore|gestore|fornitore|compagnia)(?: telefonic[oa])?|(?:passiamo|passeremo|passare) (?:ad|a) (?:un )?(?:altro|nuovo) (?:operatore|gestore|fornitore)|lasci(?:amo|are|eremo) (?:PROVIDER|il vostro servizio|la vostra rete)|recedere per passare',
  losing: 'cedente|donating|donante|attuale|uscente|di provenienza',
  leave:
    'lasci(?:a|amo|are|eremo) (?:PROVIDER|il vostro servizio|la vostra rete)|(?:passa|passiamo|passeremo|passerà|andiamo|andremo) (?:a|ad|con)|recediamo|disd\\p{L}+',
  take: 'con|(?:port\\p{L}+ )(?:con (?:sé|noi)|dietro|via)|mant(?:en|ien)\\p{L}+|conserv\\p{L}+|ten(?:ere|iamo)',
  convert: 'conver[st]\\p{L}*|divent\\p{L}*|trasform\\p{L}*|riclassific\\p{L}*|rend(?:ere|ete)\\p{L}*',
  make: 'pass(?:are|aggio|ino|ate|arl[oaie])|cambi\\p{L}*|modific\\p{L}*|impost\\p{L}*|far\\p{L}*|fate\\p{L}*|mett\\p{L}*',
  serviceNumber:
    '(?:numer[oi]|line[ae]|tipo|numerazion[ei]|utenz[ae]) (?:di |del tipo )?serviz[io]o?|(?:in|a|come|di tipo) (?:numer[oi] di |numerazioni di )?servizio',
  intoService: '(?:in|a|come|diventare|diventino) (?:(?:numer[oi]|line[ae]|numerazion[ei]) (?:di )?)?servizio',
  want: "(?:abbiamo |avremmo |ho |c['’]è )?bisogno d\\p{L}*|ci servono|ci serve|ci servirebbero|servono|occorrono|vorremmo|vorrei|desider\\p{L}+|richied\\p{L}+|chied\\p{L}+|ordin\\p{L}+|assegn\\p{L}+|attiv\\p{L}+|ottenere|acquistare|necessit\\p{L}+|richiesta (?:di|per)|fornir\\p{L}*|aggiungere",
  newThings:
    'nuov[ieoa] (?:numer[oi]|line[ae]|numerazion[ei]|utenz[ae])|(?:numer[oi]|line[ae]|numerazion[ei])(?: telefonic[iehao]+| di telefono| utente| di servizio| verdi)? (?:nuov[ieao]|aggiuntiv[ieao]|in più|ulterior[ie]|supplementar[ie])|(?:altr[ie]|ulteriori) (?:(?:\\p{L}+|\\d+) )?(?:numer[oi]|line[ae]|numerazion[ei])',
  status: [
    'a che punto (?:è|sono|siamo|siete|si trova)[^.!?;]{0,60}',
    "(?:qual è |conoscere )?(?:lo )?stato (?:di avanzamento |della |del |dell['’])[^.!?;]{0,40}(?:richiesta|pratica|ordine|portabilità|caso|CASE|trasferimento|conversione|lavorazione)?",
    '(?:ci sono|avete|abbiamo|hai|qualche) (?:novità|notizie|aggiornamenti|aggiornamento|novita)[^.!?;]{0,60}',
    '(?:quando|entro quando|per quando) (?:sarà|saranno|verrà|verranno|avverrà|sono previst|è previst)[^.!?;]{0,60}',
    '(?:aggiornamenti?|novità|notizie) (?:su|sul|sulla|riguardo|circa|in merito)[^.!?;]{0,50}(?:richiesta|pratica|ordine|portabilità|caso|CASE|trasferimento)?',
    '(?:è|sono) (?:già )?(?:stat[aoie] )?(?:completat|evas|lavorat|conclus|accettat|ricevut|effettuat)[aoie][^.!?;]{0,50}\\?',
    "(?:avete|c['’]è|abbiamo|sapete)(?: già)? (?:una |la |qualche )?data[^.!?;]{0,20} (?:per|di|del|della)[^.!?;]{0,20}(?:richiesta|pratica|ordine|portabilità|caso|CASE|trasferimento|conversione)[^.!?;]{0,20}\\?",
    'come (?:procede|va|prosegue)[^.!?;]{0,50}(?:richiesta|pratica|ordine|portabilità|caso|CASE|trasferimento)',
    'sollecit(?:o|iamo|are)[^.!?;]{0,50}(?:richiesta|pratica|ordine|portabilità|CASE|risposta)',
  ],
  withdraw: [
    `(?:annull|ritir|revoc|cancell|stralci)(?:are|ate|iamo|o|amento|azione|arla|ata|a)(?!\\p{L})${TAKEN_BACK}(?:richiesta|ordine|portabilità|pratica|trasferimento|conversione|CASE|tutto|domanda)`,
    '(?:annull|ritir|revoc|cancell)ate(?:la|lo|li)?',
    'non (?:procedere|procedete|date seguito|dare seguito|proseguire|proseguite)[^.!?;]{0,60}',
    `non (?:vogliamo|desideriamo|intendiamo|abbiamo) più${UNWANTED}(?:port\\p{L}*|trasfer\\p{L}*|cambi\\p{L}*|pass\\p{L}*|convert\\p{L}*|richiesta|procedere)`,
    "(?:tog(?:liere|liete)|elimin(?:are|ate)|depenn(?:are|ate)|scart(?:are|ate)|lasci(?:are|ate) (?:cadere|perdere)) (?:l['’]|(?:la|il|nostr[oa]|questa|quest['’]) ?){0,2}(?:richiesta|ordine|pratica|domanda|CASE)",
    '(?:ferm|blocc|interromp|sospend)(?:are|ate|ete|ere|iamo)[^.!?;]{0,40}(?:richiesta|portabilità|pratica|procedura|ordine|trasferimento)',
    'rinunc\\p{L}+[^.!?;]{0,50}(?:richiesta|portabilità|trasferimento|conversione|ordine)',
    '(?:abbiamo )?cambiato idea[^.!?;]{0,60}',
  ],
  noRequest: [
    '(?<!\\p{L})(?:come (?:si |faccio|facciamo|posso|possiamo|funziona|devo|dobbiamo|bisogna)|che cosa (?:serve|occorre|dobbiamo)|cosa (?:serve|occorre|bisogna|dobbiamo|devo)|quali? (?:documenti|dati|moduli|sono|passi|informazioni|è la procedura)|quanto (?:tempo|costa|ci vuole)|dove (?:posso|si|possiamo|trovo)|è possibile|si (?:può|possono)|possiamo|potremmo|posso|bisogna|informazioni (?:su|sulla|riguardo)|domand[ae] (?:su|sulla|riguardo)|vorrei sapere|vorremmo sapere|chi può)(?!\\p{L})',
    '(?<!\\p{L})(?:se (?:volessimo|decidessimo|dovessimo|un giorno|mai|volete)|nel caso|qualora|supponiamo|stiamo (?:pensando|valutando|considerando)|forse|eventualmente|magari)(?!\\p{L})',
  ],
  conditions: [
    '(?<!\\p{L})(?:per (?:vostra )?(?:conoscenza|informazione)|a titolo informativo|sol(?:o|tanto|amente) se|unicamente se)(?!\\p{L})',
    '(?<!\\p{L})(?:a meno che|salvo che|a condizione|purché|sempre che|\\p{L}+[\\s,]+se (?!possibile|avete|serve|necessario|occorre|ci sono (?:problemi|domande|dubbi)))',
    '^\\W*(?:quando|una volta|dopo|prima|appena|non appena|finché|se)(?!\\p{L})(?! (?:sarà|saranno|verr))',
    '(?<!\\p{L})(?:qualcuno|uno sconosciuto|una persona (?:sconosciuta|non autorizzata)|un terzo)(?!\\p{L})',
    '(?<!\\p{L})vi (?:chiederemo|invieremo|scriveremo|contatteremo|manderemo)',
  ],
  politely:
    '^(?:\\W*(?:buongiorno|buonasera|salve|gentil[ei]|egregi|spett\\p{L}*)(?!\\p{L})[^,]*,)?\\W*(?:per favore,? )?(?:potreste|potete|può|potrebbe|puoi|sareste così gentili) (?!.{0,20}(?:dir|spiegar|indicar|precisar|confermare se|inform))',
  denied: [
    '(?<!\\p{L})(?:non|mai|né|senza(?! (?:\\p{L}+ )?(?:indug|ritard|interruz))|nessun[oa]?|invece di|anziché|piuttosto che)(?!\\p{L})[^.,;!?]{0,40}$',
    '(?<!\\p{L})(?:come (?:si |poss|funziona|far|devo|dobb|bisogna|proced|port|trasfer|convert)\\p{L}*|se è possibile|spiegar\\p{L}*|rimand\\p{L}+|rinvi\\p{L}+|ritard\\p{L}+|rifiut\\p{L}+|imped\\p{L}+|blocc\\p{L}+|(?:cost[oi]|prezz[oi]|tariff[ae]|preventiv[oi]) (?:di|dell\\p{L}+|del|per)|evitare|modulo (?:per|di)|politica|procedura|regolamento|guida|manuale|condizioni|passaggi per|necessari[oea]? (?:per|a)|documenti (?:per|di)|tentativ\\p{L}+)(?!\\p{L})[^.;!?]{0,60}$',
    '(?<!\\p{L})(?:inviate|mandate|fornite|date)(?:mi|ci) (?:(?:il|la|un|una|le|i) )?(?:\\p{L}+ ){0,2}$',
  ],
  hold: [
    '(?<!\\p{L})non (?:port|trasfer|rilasci)\\p{L}* (?:nulla|niente|ancora|nessun)',
    '(?<!\\p{L})(?:rifiut(?:ate|are|i)|respin(?:gete|gere)|non accett\\p{L}+)(?!\\p{L})',
    '(?<!\\p{L})non (?:fate|toccate|avviate|iniziate|eseguite|accettate|lavorate|cominciate) (?:nulla|niente|ancora|la|il)',
    '(?<!\\p{L})(?:attendete|aspettate) (?:il|la|un|nostr|che|prima|ancora|mi)\\p{L}*|(?<!\\p{L})non ancora(?!\\p{L})|in attesa (?:di una? nostr|del nostr)\\p{L}+|mettete in (?:attesa|sospeso)|in sospeso',
    '(?<!\\p{L})(?:chiamate|contattate|avvisate|sentite|consultate)(?:mi|ci)[^.!?;]{0,30} prima|(?<!\\p{L})prima di (?:fare|portare|iniziare|procedere|avviare)|vi (?:diremo|comunicheremo|faremo sapere) quando|non sono d.accordo|mi oppongo',
    '(?<!\\p{L})(?:mai|non) (?:\\p{L}+ )?(?:autorizzat|richiest|approvat|chiest|concordat)\\p{L}+|(?<!\\p{L})frod[ei]|fraudolent\\p{L}+|truffa|senza (?:la nostra )?autorizzazione',
    '(?<!\\p{L})(?:questo è|è|si tratta di)(?: (?:solo|soltanto))? (?:una?|un) (?:prova|test|esempio|bozza)|(?<!\\p{L})(?:mail|messaggio|email) di (?:prova|test)|ignorate|(?<!\\p{L})(?:errata corrige|mi sono sbagliat[oa]|correzione|dimenticate|ripensando(?:ci)?|ci (?:abbiamo|ho) ripensato|anzi[, ]+no|non fatelo|come non detto|lasciate (?:stare|perdere))(?!\\p{L})',
  ],
  past: '(?<!\\p{L})(?:(?:grazie|ringrazi\\p{L}+)[^.,;!?]{0,20} (?:di|per) aver\\p{L}*|(?:è|sono|era|erano) (?:già |stat[aoie] )*(?:avvenut|completat|conclus|effettuat|eseguit|realizzat|terminat)[aoie]|(?:ha|hanno) avuto luogo|(?:sono|è|erano|era|furono) (?:già |stat[aoie] |gia )+(?:portat|trasferit|rilasciat|convertit|migrat|passat|spostat)[aoie]|(?:abbiamo|avete|hanno|ha|ho) (?:già |appena |recentemente )?(?:portato|trasferito|rilasciato|convertito|migrato|passato|spostato)|già (?:portat|trasferit|convertit|migrat)[aoie])(?!\\p{L})',
  reverse: '(?<!\\p{L})(?:in|a|come) (?:numer[oi] )?utent[ei](?!\\p{L})|da servizio a utente',
  later:
    '(?<!\\p{L})(?:tene(?:te|re)(?:ci|mi)|inform(?:ate|ar)(?:ci|mi)|avvis(?:ate|ar)(?:ci|mi)|conferm(?:ate|ar)(?:ci|mi)|fate(?:ci|mi) sapere|comunica(?:te|r)(?:ci|mi)|una volta (?:completat|conclus|fatt|terminat)[oaie]|quando (?:sarà|saranno|avrete|è fatt)(?!\\p{L})(?![^.!?]{0,80}\\?))(?!\\p{L})',
});
