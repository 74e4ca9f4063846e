import { anyOf, latin } from '../language/calendar.ts'

/** They want to begin. */
export const START = anyOf([
  "(?:re)?start(?:s|ed|ing)?", 'begin(?:s|ning)?', 'beggin', 'kick(?:s|ed)?[- ]?off', 'kickoff', 'commence', 'get (?:things |it |this )?(?:going|started|cracking|rolling)', 'kick (?:things|it|this) off', 'make a start', 'go ahead', 'to sign', 'we sign', 'i sign', 'hire you', 'get to work', 'on ?board', 'available', 'sign',
  'anfangen', 'anzufangen', 'f\u00e4ngt', 'fangen', 'beginn(?:en|t)?', 'loslegen', 'losgehen', 'loszulegen', 'starten', 'gestartet', 'startet', 'unterschreiben', 'beauftragen',
  'empezar', 'empezamos', 'empez\u00e1is', 'empiec*', 'empiez*', 'comenzar', 'arrancar', 'iniciar', 'firmar', 'commencer', 'commence[rz]?', 'd\u00e9marr(?:er|ez|age)', 'd\u00e9buter', 'signer',
  'inizia(?:re|mo)', 'cominci(?:are|amo)', 'partire', 'beginnen', 'begint', 'come\u00e7(?:ar|amos|o)', 'loslegt', 'losgeht', 'anf\u00e4ngt', 'einsteigt',
]) // biome-ignore format: a few languages a line

/** They want it ready. */
export const LAUNCH = anyOf([
  '(?:re-?)?launch\\p{L}{0,3}', 'lanch', 'lauch', 'liv[ei]', 'go(?:ing|es)? (?:live|online)', '(?<!(?:tienda|shop|negozio|loja|boutique|ventas?|vendere|vender|vendre|cours|curso|kurse?|store|verkopen|verkaufen) )online(?![- ](?:shop|store|boutique|tienda|winkel|webshop|booking|bookings|termin|buchung|marketing|kurs|courses?|handel|business|ordering|orders|payments?|sales|shops|stores|presence)(?!\\p{L}))', 'onlien', 'be up', 'site up', 'up and running', 'run', 'runing', 'running', 'ready', 'finish(?:ed)?', 'done', 'complete[d]?', 'deliver(?:ed|y)', 'have (?:it|this|that|something|the)', 'deadline', 'release[d]?', 'publish(?:ed)?', 'go public', 'show', 'pilot', 'replace[d]?', 'prefer(?:able|ably|red)?', 'ideal(?:ly)?', 'target(?:ing)?', 'aim(?:ing)?', 'must', 'has to', 'have to', 'due', 'timeline', 'time ?frame', 'enough', 'vroeg (?:zat|genoeg)', 'fr\u00fch genug', 'assez t\u00f4t', '(?:nobody|no one|no-one)(?: will|\'ll| would) (?:complain|mind|moan|notice)', 'suits? us', 'fine', 'nice', '(?<!^)vale(?=$|[.,!])', 'bastar?\\p{L}{0,2}', 'suffi(?:t|rait)', '(?:\u00e7a|cela) (?:me |nous )?(?:va|irait|suffit)', 'me vale', 'nos vale', 'me sirve', 'volstaat', 'gen\u00fcgt', 'langt', 'chega', 'finally opening', 'we(?:\'re| are)? (?:open|launch)(?:ing)?', 'grand opening', 'until',  'g(?:ave|iven|ives) us', 'working version', 'best', 'in place', 'rolled out', 'switch(?:ed)? over', 'migrat*', 'thinking', 'sell', 'moved?', 'spent',
  'go-?live', 'rollout', 'umsetzung', 'realisierung', 'livegang', 'inbetriebnahme', 'puesta en marcha', 'mise en (?:ligne|service)', 'messa online', 'fertig', 'laufen', 'l\u00e4uft', 'stehen', 'startklar', 'termin', 'muss', 'm\u00fcssen', 'soll(?:te|en|ten)?', 'reicht', 'umgesetzt', 'ver\u00f6ffentlich*', 'abgeschlossen', 'er\u00f6ffn*', 'w\u00e4re[n]?', 'h\u00e4tte[n]? gern*', 'frist', 'sch\u00f6n',
  'list[oa]s?', 'funcionando', 'en l\u00ednea', 'publicad[oa]', 'publicar', 'terminad[oa]', 'lanzar', 'lanzamiento', 'abrimos', 'tiene que', 'debe', 'tendr\\p{L}{1,5} que', 'deber\\p{L}{1,5}', 'devrai(?:t|ent)', 'dovr\\p{L}{2,5}', 'zou(?:den)? (?:\\p{L}{2,8} ){0,4}moeten', 'teria que', 'tem (?:de|que)', 'dever\\p{L}{1,4}', 'fecha l\u00edmite',
  'pr\u00eate?s?', 'en ligne', 'lanc(?:er|ement|ons)', 'termin\u00e9e?', 'livr*', 'ouvr(?:ir|ons)', 'faut', 'faudrait', 'doit', 'id\u00e9alement', 
  'pront[oa]', 'servire', 'serve', 'deve', 'klaar', 'moet', 'estar pronto', 'no ar', 'klar[at]?', 'färdig[at]?', 'igång', 'uppe', 'ska (?:vara|finnas)', 'skal være', 'gotow[aey]', 'działać', 'działała', 'should (?:be (?:there|out|waiting|working)|stand|follow|come|appear|exist)',
]) // biome-ignore format: a few languages a line

/** They wish for something, whatever it may be. */
export const WISH = anyOf([
  'need(?:s|ed|ing)?', 'want(?:s|ed)?', 'wanna', 'would like', "(?:i'd|we'd|they'd) (?:like|want|love|need)", 'looking (?:at|for|to)', 'brauch*', 'br\u00e4ucht*', 'ben\u00f6tig*', 'm\u00f6chte[n]?', 'wollen', 'necesit*', 'quer(?:emos|[r\u00ed]{1,2}amos|r?\u00eda|\u00edamos|er\u00edamos)', 'quero', 'queria', 'pretend(?:o|emos)', 'voglio', 'quiero', '(?:(?:we|i) plan|planen?|planeamos|planejamos|planificamos|plannen|pensamos|pensiamo|pensons|denken?|dachten?)(?= [^.]{0,60}(?:site|shop|store|app|launch|portal|page|system|seite|homepage|auftritt|plattform|web|tienda|boutique|negozio|loja|projekt|project|proyecto|projet))', 'pr\u00e9v(?:oyons|oit|oyait|u)', 'prevediamo', 'prevemos', 'pens(?:amos|iamo|ons) (?:a|en|em|\u00e0|para|per)', 'denken? (?:wir |ich )?(?:da )?(?:an|aan)', 'dachten? (?:wir |ich )?(?:da )?(?:an|aan)', 'besoin', 'voud\\p{L}{2,6}', 'quisi\\p{L}{2,7}', 'piacerebbe', 'encantar\u00eda', 'har\u00eda falta', 'hace falta', 'dese\\p{L}{1,5}', 'desider\\p{L}{1,6}', 'desej\\p{L}{1,5}', 'w\u00fcnsch\\p{L}{1,4}', 'veux', 'voulons', 'souhait*', 'vogliamo', 'nodig', 'willen', 'precis(?:o|amos|ava|\u00e1vamos)', 'servirebbe', 'occorr\\p{L}{1,5}', 'cerc(?:o|hiamo)', 'cherch(?:e|ons)', 'busc(?:o|amos)', 'graag', 'gezocht', 'zoeken', 'potrzeb\\p{L}{1,7}', 'chc(?:emy|ę|iał\\p{L}{1,5})', 'behöver', 'vill ha', 'angepeilt', 'anvisiert', 'angestrebt', 'vorgesehen', 'gewünscht', 'previst[oa]', 'beoogd', 'gewenst', 'queremos', 'gustar\\p{L}{1,6}', 'would be (?:great|nice|good|ideal|perfect|lovely|cool|convenient|handy|useful|brilliant|fantastic|wonderful|super|a dream)', 'hop(?:e|ing) (?:to|for)', 'plan(?:ning|ned)? (?:to|for|on)', 'h\u00e4tten? gerne?', 'w\u00e4re (?:sch\u00f6n|gut|toll|super|ideal)', 'aimer\\p{L}{2,5}', 'faudrait', 'serait (?:bien|id\u00e9al|parfait)', 'vorre\\p{L}{1,3}', 'gostar\\p{L}{1,6}', '(?:estar|ser|vendr)\u00eda (?:bien|bonito|bueno|ideal|genial|estupendo|perfecto)', '(?:plan|schedule|roadmap|timetable|brief) (?:says?|foresees|has it)', '(?:ansage|vorgabe|wunsch|fahrplan) (?:lautet|ist)', 'lautet (?:die|der|das) (?:ansage|vorgabe|plan|wunsch|ziel)', '(?:reden|sprechen) wir (?:von|vom)', '(?:to|n\'t|not) miss', 'nicht verpassen', 'no perder\\p{L}{0,3}', 'pas (?:rater|manquer|louper)', 'non perdere', 'niet missen', '(?:we\'re|we are) (?:now )?talking', 'hablamos de', 'on parle d[eu\']', 'parliamo di', 'hebben we het over', 'goal', 'ziel(?:termin|datum)?', 'objetivo', 'obiettivo', 'objectif', 'streefdatum',
]) // biome-ignore format: a list

/** What is wanted is named, if only by its kind: "dan graag ook de app". */
export const PROJECT = anyOf([
  '(?:new |our |the |my )?(?:web)?sites?', 'apps?', '(?:web)?shop', 'store', 'portal', 'pages?', 'homepage', '(?:web)?seite', '(?:online)?auftritt', 'web', 'p\u00e1gina', 'tienda', 'boutique', 'sito', 'negozio', 'pagina', 'loja', 'plat\\p{L}?form\\p{L}?', 'stron[aęy]', 'sklep\\p{L}{0,2}', '(?:hem|webb|hjemme|nett)sid\\p{L}{1,3}', 'webbshop(?:en)?', 'nettbutikk(?:en)?', '(?:it|they) (?:should|must|ha(?:s|ve)|needs?|ought|would)',
]) // biome-ignore format: a few languages a line

/** A call or an offer, which says little about the project. */
export const CONTACT = anyOf([
 'rep+l(?:y|ies)', 'revert',  'call(?: me| us)?', 'ring(?: me| us)?', 'phone', 'meet(?:ing)?', 'quot(?:e|ation|es)', 'offers?', 'proposals?', '(?<!\\p{L}{3}s )send', 'e-?mail(?: me)?', 'write(?! now)', 'reply', 'respond', 'answers?', 'get back', 'demo', 'invite', 'appointment', 'visit', 'video call', 'chat', 'talk', '(?<!as (?:we|i) )speak', 'contact', 'come back', 'let (?:me|you) know', 'tell me', 'book me', 'hear from', 'statement of work', '(?:a|some|any) (?:rough )?(?:number|figure)s?', 'fourchette', '(?:me|nos) (?:pod\\p{L}{2,5} |pued\\p{L}{1,3} )?(?:decir|dec\u00eds)', '(?:kunt|kunnen|kun) (?:u|jullie|je) (?:mij|me|ons) (?:zeggen|laten weten)', 'estimat(?:es?|ion)', 'chiffrage', '(?:kosten|preis)?sch\u00e4tzung', 'hausnummer', 'ball ?park', '(?:price|preis)idee', '(?:idea|id\u00e9e|idee) (?:de|dei|del|des|van de|of the|of) (?:precios?|prix|prezz[oi]|cost[ei]s?|co\u00fbts?|kosten|prijs)', 'stima', 'schatting', 'prijsindicatie', 'richtprijs', 'yes or (?:a )?no', 'ja oder nein', 's\u00ed o no', 'oui ou non', 's\u00ec o no', 'ja of nee', 'rate ?cards?', 'price ?lists?', 'preisliste', 'tarifas', 'tarifs', 'listino', 'present to', 'presentation', 'per video', 'vorstellung', 'offert', 'offerten?',
  'anruf*', 'rufen', 'melde[nt]?', 'meldung', 'angebote?s?', 'kostenvoranschlag', 'schick*', 'r\u00fcckruf', 'antwort*', 'gespr\u00e4ch', 'treffen', 'korrigieren', 'telefonieren', 'drop (?:me|us)', '(?:mir|uns) (?:\\p{L}{1,9} ){0,3}sagen', 'dirmi', 'decirme', 'me dire', 'richiam\\p{L}{0,6}', 'a price',
  'll\u00e1m*', 'llam*', 'presupuesto', 'oferta', 'env\u00ed*', 'reuni\u00f3n', 'respond*', 'escr[i\u00ed]b*', 'appel*', 'rappel*', 'devis', 'envoy*', 'rendez-vous', 'rdv', 'r\u00e9pon*', 'preventivo', 'chiam*', 'offerte', 'bel', 'belt', 'bellen', 'gebeld', 'terugbel\\p{L}{0,3}', 'opbellen', 'telefoontje', 'or\u00e7amento', 'lig(?:u?e|uem|ar|am)', 'mand(?:e|em|ar)', 'envi(?:e|em|ar)', 'resposta', 'retorno', 'r\u00fcckmeldung', 'r\u00fcckantwort', 'bescheid', 'nachricht', 'respuesta', 'contestaci\u00f3n', 'conteste\\p{L}{0,2}', 'r\u00e9ponse', 'retour', 'risposta', 'riscontro', 'rispond\\p{L}{1,5}', 'antwoord', 'reactie', 'svar', 'odpowied\u017a', 'dzwoni\u0107', 'ring mig',
]) // biome-ignore format: a few languages a line

/** What comes before any work, even where it "must" come: an offer, an answer. */
export const OFFER = anyOf([
  'answers?', 'reply', 'antwort', 'rückmeldung', 'rückruf', 'bescheid', 'respuesta', 'réponse', 'risposta', 'riscontro', 'antwoord', 'reactie', 'resposta', 'quot(?:e|ation)', 'estimat(?:e|ion)', '(?:a|some|any) (?:rough |ball ?park )?(?:number|figure|price)s?', 'fourchette', 'proposal', 'ball ?park', 'rate card', 'devis', 'chiffrage', 'kostenvoranschlag', 'angebot', 'preventivo', 'stima', 'offerte', '(?:idea|id\u00e9e|idee) (?:de|dei|del|des) (?:precios?|prix|prezz[oi]|cost[ei]s?|co\u00fbts?)',
]) // biome-ignore format: a list

/** A date on which somebody decides. */
export const DECISION = anyOf([
  'decid*', 'decision', 'jury', 'meets?(?! us| you| me)', 'wissen wir', 'erfahren wir', "(?:we|i)(?:'ll| will|ll)? (?:know|hear back|find out)", 'lo sabremos', 'on saura', 'lo sapremo', 'budget round', 'agenda', 'assembly', 'com{1,2}it{1,2}ee', 'choose', 'select*', 'vote', 'award', 'tender', 'board meets?', 'entscheid*', 'abstimm*', 'decid*', 'd\u00e9cid*', 'd\u00e9cision', 'decisi\u00f3n',
]) // biome-ignore format: a list

/** A body that decides on its day, whatever it must do then. */
export const VOTE = anyOf([
  'vot(?:e|es|ing)',
  'com{1,2}it{1,2}ee',
  'assembly',
  'abstimm*',
  '\\p{L}{0,20}versammlung',
  'asamblea',
  'assembl\u00e9e',
])
export const FINISHED = anyOf(['launch*', 'live', 'ready', 'online', 'finished', 'done', 'running'])

/** By when offers have to come in. */
export const BIDS = anyOf([
  '(?:offers|bids|proposals|quotes|quotations|tenders|submissions|angebote|ofertas|offres) (?:must|have to|need to|are due|m\u00fcssen|muss|sollen?|deben?|doivent)',
]) // biome-ignore format: a list

export const VAGUE = anyOf([
  'before (?:too )?long', 'i should say', 'somewhere', 'in the course of', 'might move', 'may move', 'can move', 'not set in stone', 'ideally', 'if possible', 'if it can be', 'si se puede', 'si es posible', 'si possible', 'se possibile', "(?:wenn|falls)(?:'?s| es| das)? (?:irgend )?(?:geht|m\u00f6glich)", 'im laufe', 'en el transcurso', 'dans le courant', 'nel corso',
  'maybe', 'mabye', 'perhaps', 'probably', 'prob(?:s|ly)', 'possibly', 'i guess', 'i think', 'i suppose', 'some ?time', 'some point', 'or so', 'roughly', 'not sure', 'if feasible', 'no earlier', 'or later', 'eventually', 'could be', 'might',
  'vielleicht', 'irgendwann', 'eventuell', 'wohl', 'ungef\u00e4hr', 'm\u00f6glicherweise', 'evtl', 'wahrscheinlich', 'mal sehen', 'quiz\u00e1s?', 'tal vez', 'a lo mejor', 'probablemente', 'alg\u00fan momento', 'm\u00e1s o menos', 'peut-\u00eatre', 'sans doute', '\u00e0 peu pr\u00e8s', 'probablement', 'forse', 'misschien', 'talvez',
  'thereabouts', 'more or less', '-?ish', 'no idea', 'dunno', 'at some stage', 'down the line', 'whenever', 'irgendwie', 'so ungef\u00e4hr', 'sch\u00e4tze', 'denke ich', 'w\u00fcrde ich sagen', 'grob', 'keine ahnung', 'creo', 'no s\u00e9', 'aproximadamente', 'alg\u00fan d\u00eda', 'je pense', 'environ', 'dans l\'id\u00e9al', '(?<!pas )un jour(?! de plus)', 'pi\u00f9 o meno', 'sarebbe bello', 'magari', 'probabilmente', 'diciamo', 'ongeveer', 'waarschijnlijk', 'mais ou menos', 'provavelmente',
  '(?:r|her)um$', 'o as[i\u00ed]', 'ou par l\u00e0', 'o (?:gi\u00f9 di l\u00ec|cos\u00ec)', 'of zo', 'nothing (?:exact|fixed|definite|firm|set)',
]) // biome-ignore format: a few languages a line

export const SOON = anyOf([
  '(?:quite |pretty |very |fairly )?(?<!as )soon(?! as(?! you)(?!\\p{L}))', 'as soon as you(?:r|\'ve)?', 'shortly', 'in the near future', 'before (?:too )?long', 'sooner rather than later', 'bald', 'demn\u00e4chst', 'zeitnah', 'in absehbarer zeit', 'pronto', 'en breve', 'bient\u00f4t', 'prochainement', 'presto', 'binnenkort', 'em breve',
]) // biome-ignore format: a list

/** At once, whatever it takes. */
export const URGENT_START = anyOf([
 "(?:today|tomorrow|tonight|heute|morgen|hoy|ma\u00f1ana|aujourd'hui|demain),? (?:if (?:at all )?possible|at the latest|(?:wenn|falls) m\u00f6glich|si es posible|si possible)",  'a\\.?s\\.?a\\.?p\\.?', 'assap', 'asapp', 'assp', 'asp(?!\\.net)', 'im+ed[ia]{1,2}te?ly', 'right away', 'straight ?away', 'at once', 'without delay', 'as (?:soon|quick(?:ly)?|fast|early) as (?:possible|humanly possible)', 'soonest', '(?:the )?(?:sooner|faster|quicker) the better', '(?<!\\p{L}{2}s )(?:start|begin|go|kick off|need(?:ed)?|want it|do it|launch)(?: \\p{L}{2,8})? (?:right )?now', '(?:start|begin|kick off|get going|go live|launch|get started)(?: work)? (?:today|tomorrow|tonight|on monday|monday)', '(?:need|want|start|begin|take over|launch|go live|have)(?: \\S{1,12}){0,5} at the earliest', 'for yesterday', '(?:it|this|that|us|one|site|fixed|done|sorted) pronto', 'by yesterday', '^(?:yesterday|gestern|ayer|hier|ieri)(?=[^a-z]{0,6}$)', '^yesterday', '(?:needed|need|want|wanted|required) (?:it|this|that|them|one|the \\p{L}{2,12}) (?:done |live |ready )?(?:by |for |like )?yesterday',
  'sofort', 'umgehend', 'unverz\u00fcglich', 'schnellstm\u00f6glich', 'schnellstens', '(?:so|m\u00f6glichst) (?:schnell|bald|rasch)(?: wie (?:m\u00f6glich|es geht|irgend m\u00f6glich))?', 'baldm\u00f6glichst', 'fr\u00fchestm\u00f6glich', 'ab sofort', 'am besten gestern', 'gestern schon', 'lieber gestern', '(?:am besten|am liebsten|lieber|besser|mejor|meglio|liefst|best|better|preferably|ideally|id\u00e9alement|plut\u00f4t|preferiblemente|de preferencia) (?:\\p{L}{2,7} )?(?:gestern|yesterday|ayer|ieri|gisteren|hier|ontem)',
  'cuanto antes', 'lo antes posible', 'lo m\u00e1s (?:pronto|r\u00e1pido) posible', 'inmediatamente', 'de inmediato', 'ya mismo', 'ahora mismo', 'para ayer', 'en seguida', 'enseguida',
  'd\u00e8s que possible', 'des que possible', 'au plus (?:vite|t\u00f4t)', 'le plus (?:vite|t\u00f4t|rapidement) possible', 'imm\u00e9diatement', 'tout de suite', 'pour hier', 'sans attendre', 'sans d\u00e9lai',
  'il prima possibile', 'prima possibile', 'subito', 'immediatamente', 'zo (?:snel|spoedig) mogelijk', 'meteen', 'onmiddellijk', 'o (?:mais r\u00e1pido|quanto antes)(?: poss\u00edvel)?', 'imediatamente', 'quanto antes', 'mais r\u00e1pido poss\u00edvel',
  'so (?:fr\u00fch|schnell|zeitnah) (?:wie m\u00f6glich|es geht|wie es geht|es nur geht)', '(?:am liebsten|lieber|am besten) (?:gleich|sofort|heute)', 'gleich (?:jetzt|anfangen|loslegen|starten)', 'jetzt (?:gleich|sofort)', 'ab (?:morgen|heute)', 'im laufe des tages', 'lo m\u00e1s (?:r\u00e1pido|pronto) (?:que )?(?:se )?pued\\p{L}{1,4}', 'cu\u00e1nto antes', '(?:a|con) la mayor brevedad(?: posible)?', 'urgente(?:mente)? ya', '(?:empez\\p{L}{1,5}|empiec\\p{L}{1,5}|comenz\\p{L}{1,5}|arranc\\p{L}{1,5}|lo necesito|lo quiero|la quiero) ya', 'dans les (?:meilleurs|plus brefs) d\u00e9lais', 'le plus t\u00f4t sera le mieux', 'au plus press\u00e9', 'd\u00e8s (?:maintenant|demain|aujourd\'hui)', '(?:il |al )?pi\u00f9 presto(?: possibile)?', 'appena possibile', 'quanto prima', 'da subito', 'z\\.?s\\.?m', 'per direct', 'zo vlug mogelijk', 'liefst (?:gisteren|meteen|vandaag)', 'o mais (?:breve|cedo)(?: poss\u00edvel)?', 'assim que poss\u00edvel', 'para ontem', 'j\u00e1 para ontem', 'jak najszybciej', 'hemen', 'en k\u0131sa', '^(?:(?:yes|yep|yeah|right|ja|s\u00ed|oui|s\u00ec),? )?(?:now|right now|jetzt|ahora|ya|maintenant|adesso|subito|nu|agora)(?=[.!]{0,3}$)', '(?:like|but|better) (?:right )?now(?=[.!]{0,3}$)', 'needed (?:it|this|that|them|one|an?|the|new)(?: \\p{L}{1,12}){0,3} yesterday', '(?:need|want) (?:\\p{L}{1,12} ){1,5}yesterday', '(?:brauch\\p{L}{0,3}|h\u00e4tte\\p{L}{0,1}) (?:\\p{L}{1,12} ){1,5}gestern', '(?:as )?soon as(?=[.!]{0,3}$)', '(?:as )?soon as (?:you |we |u )?(?:can )?(?:possibl[ey]|poss|feasible)', 'as (?:soon|fast|quick) as you possibly can', 'soon as (?:poss|u can)', 'today (?:rather|better) than tomorrow', 'lieber heute als morgen', 'plut\u00f4t hier qu', 'mejor hoy que ma\u00f1ana', 'meglio ieri', 'ya de ya', 'yesterday would', '(?:as )?(?:soon|quick(?:ly)?|fast|early) as (?:you|we|u) can', 'the moment you can', 'first thing (?:tomorrow|monday|you\'re able|you can)', 'today beats tomorrow', 'as of (?:now|today|tomorrow)', 'no time to spare', 'like,? yesterday', 'right this (?:minute|second)', 'this instant', 'quickest possible', 'hit the ground running',
  "(?:as )?(?:soon|early|quickly|fast) as (?:you|someone|somebody|anyone)(?: guys| lot| people)?(?:'re| are|'s| is)? (?:free|able|available|ready to|can|could|like|want|manage)", "(?:as )?(?:soon|early) as (?:you|someone|somebody|anyone)(?:'ve| have|'s| has)?(?: got)? (?:time|room|space|capacity|hands|a (?:slot|gap|moment|minute)|people|someone|somebody)", "the (?:minute|moment|second|instant|day) (?:you|someone|somebody)(?:'re| are|'s| is| can|'ve| have)",
  'sobald (?:ihr|sie|du|jemand|wer) (?:\\p{L}{1,12} ){0,2}(?:luft|zeit|platz|frei|bereit|k\u00f6nnen|k\u00f6nnt|kannst|kann|kapazit\u00e4t\\p{L}*)', 'en cuanto (?:pod|pued|teng|est\u00e9)\\p{L}{1,6}', 'cuando antes', 'd\u00e8s que vous (?:pouvez|pourrez|\u00eates|serez|avez|aurez)', '(?:non )?appena (?:avete|potete|pu\u00f2|siete|riuscite|riesce)', 'zodra (?:jullie|je|u) (?:kunnen|kan|kunt|tijd|ruimte|plek)',
]) // biome-ignore format: a few languages a line

export const URGENT = anyOf([
  'urg[ea]nt(?:ly)?', 'urgnet(?:ly)?', 'ugent', 'urgency', 'emergency', '(?:in|it\'s) (?:a|such a|quite a) (?:\\p{L}{2,10} ){0,3}(?:hurry|rush)', 'hurry', 'running out of time', 'time is running out', 'no time to (?:lose|waste)', 'every day counts', 'top priority', 'quickly', 'pressing', 'time[- ]?(?:critical|sensitive)', 'of the essence', 'rush on (?:this|it)', 'the (?:earlier|quicker) the better',
  'dringend*', 'eilig', 'eilt', 'in eile', 'pressier\\p{L}{1,3}', 'brennt', 'notfall', 'urgente*', 'urge', 'con urgencia', 'corre prisa', 'tenemos prisa', 'con prisa', 'emergencia', "(?:d')?urgence", 'press\u00e9e?s?', 'urgemment', 'urgenza', 'spoed(?! is zelden)', 'haast', 'urg\u00eancia',
  'au secours', 'mayday', 'sos', '(?:aiuto|ayuda|aide|hilfe|hulp|ajuda) (?:immediat[oa]|inmediata|imm\u00e9diate|imediata)', 'sharp sharp', 'chop chop', 'quick quick', 'on the double', 'a toda prisa', 'deprisa', 'rapidamente', 'fissa', 'de suite', 'zackig', 'flott', 'clock is ticking', 'time is (?:short|tight|pressing)', 'short on time', 'pressed for time', 'tight (?:deadline|timeline|schedule|timing)', 'up against it', 'against the clock', 'desperate(?:ly)?', 'no time left', 'cannot wait', "can(?:'|no)?t wait any longer", 'every (?:day|hour|minute|second) (?:costs|counts|hurts|matters)', 'die zeit (?:dr\u00e4ngt|l\u00e4uft)', 'zeitkritisch', 'h\u00f6chste (?:eisenbahn|zeit)', 'unter zeitdruck', 'jeder tag z\u00e4hlt', 'es brennt', 'knapp (?:dran|bei zeit)', 'me urge', 'nos urge', 'corre mucha prisa', 'es muy urgente', 'ya no podemos esperar', 'cada d\u00eda cuenta', 'vamos tarde', 'contrarreloj', 'le temps presse', '\u00e7a (?:presse|urge|br\u00fble)', 'urgentissim\\p{L}', 'di fretta', 'ho fretta', 'abbiamo fretta', 'dringend', 'haast(?:ig)?', 'tenho pressa', 'temos pressa', 'pilne', 'acil',
  "(?:it(?:'s|s| is)|house is|everything(?:'s| is)) (?:burning|on fire)", 'los(?:e|es|ing) (?:\\p{L}{1,10} ){1,2}(?:every|each|by the) (?:single )?(?:day|hour|minute)', 'f\u00fcnf vor zw\u00f6lf', 'es brennt', 'verlier\\p{L}{0,3} (?:\\p{L}{1,8} ){0,2}jeden tag', 'cada d\u00eda que pasa', 'chaque jour (?:compte|co\u00fbte)', 'ogni giorno (?:conta|perso)',
]) // biome-ignore format: a few languages a line

export const NO_RUSH = anyOf([
  '(?:no|not in a|not any|without|zero) (?:big |great |real |particular |huge |any )?(?:rush|hurry|urgency|stress|pressure|deadline|time pressure)', 'not (?:so |that |very |really |at all |particularly |terribly |super )?(?:urgent|urgant|pressing|time[- ]critical)', "(?:isn't|is not|aint|ain't|wasn't|nothing) (?:so |that |very |really |at all |too )?urgent", '(?<!(?:start|begin|go|asap),? )when ?ever(?: you| suits| it| is|$)', 'take your time', 'no fixed (?:date|deadline)', 'no (?:date|timeline|time ?frame|deadlines?)', "(?:there's|there is|we have|got) (?:plenty|all the|lots|loads) of time", 'all the time in the world', "(?:doesn't|does not|don't) (?:matter|mind|care) when", "(?:isn't|is not|not) (?:a )?(?:rush|hurry|priority)", "(?:not in|aren't in|isn't in) (?:a|any) (?:rush|hurry)", '(?:just )?(?:looking|browsing)(?: around)? for now', 'not (?:buying )?(?:today|this year)', 'no time pressure', 'on hold', 'in our own time', 'some day', "when (?:it's|its|it is) (?:done|ready|finished)", "nobody(?:'?s| is) (?:dying|waiting)", "(?:i|we) can wait",
  'keine? eile', 'kein(?:en)? (?:stress|zeitdruck|hektik|druck)', 'eilt (?:\\p{L}{2,6} ){0,2}nicht', 'nicht (?:so |sehr |besonders |wirklich )?(?:eilig|dringend)', 'hat (?:noch )?zeit', 'haben (?:noch )?zeit', 'egal wann', 'wann (?:auch )?immer', 'ohne (?:zeitdruck|eile)', 'pressiert (?:\\p{L}{2,6} ){0,2}nicht', 'keine dringlichkeit', 'nichts dringendes', 'lassen sie sich zeit',
  'no (?:hay|tenemos|tengo|corre) (?:ninguna )?prisa', 'sin prisas?', 'no (?:es|est\u00e1) (?:nada |muy )?urgente', 'no urge', 'cuando (?:sea|quer\u00e1is|puedan|pod\u00e1is|quieras)', 'sin urgencia',
  "(?:pas|rien|aucune?)(?: d'| de)? ?(?:press\u00e9e?s?|urgent|urgence|h\u00e2te|pressant)", 'rien ne presse', 'sans urgence', '\u00e7a ne presse pas', 'quand vous (?:voulez|pouvez)', 'prenez votre temps', 'pas de (?:date|d\u00e9lai)', "(?:on a|nous avons) le temps",
  'senza fretta', "non (?:c'\u00e8|abbiamo|ho) fretta", 'non \u00e8 urgente', 'geen haast', 'niet (?:zo )?dringend', 'sem pressa', 'n\u00e3o (?:h\u00e1|tenho|temos) pressa', 'n\u00e3o \u00e9 urgente',
  "(?:don't|do not|doesn't|does not|haven't|have not|hasn't|dont|havent) (?:really |actually |yet )?(?:have|got|set|need) (?:a |any )?(?:fixed |firm |real |hard |particular |specific )?(?:dates?|deadlines?)", "(?:there's|there is|theres) no (?:\\p{L}{2,10} )?(?:date|deadline|rush|hurry)", 'not essential', 'kein(?:en)? (?:\\p{L}{3,10} )?(?:termin|zeitpunkt|datum) mehr', '(?:press|pressiert|jufl) (?:n\u00f6d|nid|n\u00fct)', 'nessuna (?:fretta|urgenza|scadenza)', 'quando (?:volete|potete|capita)', 'aucune date',
  'no (?:specific|set|particular|real|firm) (?:date|deadline|time)', '(?:gave|given|have|has|had|got|set) (?:me |us )?no (?:date|deadline|time)', 'nothing in mind', 'not (?:fussed|bothered|worried) (?:when|about (?:time|timing|dates|the date))', '(?:it|that|this) can wait', 'no panic', 'take as long as', 'any ?time (?:is fine|works|will do|suits|is ok)', 'at your leisure', 'at some stage', "(?:we are|we're|i'm|i am) (?:flexible|easy|relaxed)(?: on| about| with)?(?: time| timing| dates?| when)?$", 'plenty of time', 'years away', 'not (?:this|in the next) (?:year|month|quarter)', 'not for a while', 'not any ?time soon', 'in no (?:hurry|rush)',
  'ganz ohne eile', 'kein fester (?:termin|zeitpunkt)', '(?:keinen?|kein) (?:festen )?(?:termin|datum|zeitplan|deadline)', 'muss nicht (?:sofort|gleich|heute|schnell)', 'l\u00e4uft (?:uns |mir )?nicht (?:davon|weg)', 'haben (?:alle )?zeit der welt', '(?:noch )?genug zeit', 'zeitlich (?:flexibel|offen|egal)', 'zeit spielt keine rolle', '(?:dieses jahr|heuer) nicht mehr', 'wann es (?:eben )?passt', 'drängt nicht', 'drängt sich nicht',
  'no (?:nos |me )?corre prisa', 'no hay (?:fecha|plazo|urgencia)', 'no tenemos (?:fecha|plazo)', 'con calma', 'sin apuro', 'cuando (?:se pueda|pod\u00e1is|pueda|podamos)', 'da igual cu\u00e1ndo', 'este a\u00f1o ya no', 'no es urgente',
  "(?:y a|il y a) pas (?:le feu|d'urgence|urgence)", 'pas \u00e0 la minute', 'peu importe (?:la date|quand)', 'pas de date', 'aucun d\u00e9lai', "(?:on|nous) (?:n'est|n'est|ne sommes) pas press\u00e9s?", 'tranquillement', "pas cette ann\u00e9e",
  "con (?:tutta )?calma", 'nessuna fretta', 'nessuna urgenza', 'senza scadenz\\p{L}', 'non abbiamo (?:una )?(?:data|scadenza)', 'geen (?:haast|spoed|deadline)', 'rustig aan', 'com calma', 'sem (?:urg\u00eancia|prazo)', 'acelesi yok',
]) // biome-ignore format: a few languages a line

/** It must not be later, said next to the date. */
export const FIRM = anyOf([
  'latest', 'at latest', 'no later than', 'not later than', 'hard (?:deadline|stop|date)', 'deadline', 'too late', 'non-negotiable', 'fixed', 'cannot be (?:later|moved)', 'tops', 'by law', 'strictly', '(?<!(?:year|month|week|quarter) )runs? out', 'expir*', 'switch(?:es|ed)? off', 'shut(?:s|ting)? down', 'discontinued', 'ends (?:on|in)', 'dies', 'retired', 'end of life', "(?:you've|you have|we've|we have) (?:got )?(?:until|only)", 'contract (?:\\p{L}{2,10} ){0,3}(?:ends?|finish(?:es)?|stops?)', 'because (?:of )?(?:the|our|my) (?:subsid(?:y|ies)|grants?|funding|law|rules|permit|lease|contract)', 'wegen der (?:f\u00f6rderung|frist)', 'por la (?:ayuda|subvenci\u00f3n)', '\u00e0 cause de la (?:subvention|prime)', 'supplier stops', 'regulator', 'auditor', 'otherwise', 'or else',
  'sp\u00e4testens', 'unbedingt', 'zwingend', 'l\u00e4uft (?:\\p{L}{2,10} ){0,4}aus', 'abgeschaltet', 'frist', 'nicht sp\u00e4ter',
  'a m\u00e1s tardar', 'como (?:muy )?tarde', 'sin falta', 'fecha l\u00edmite', 'no m\u00e1s tarde', 'vence', 'imprescindible', "au plus tard", 'imp\u00e9rativement', 'dernier d\u00e9lai', 'pas plus tard', 'expire', 'al pi\u00f9 tardi', 'uiterlijk', 'no m\u00e1ximo', 'o mais tardar',
  'whatever happens', 'at all costs', 'absolutely', 'critical', 'crucial', 'binding', 'statutory', 'legally', 'mandatory', 'we lose', "or (?:we|i)(?:'re| are|'m| am) (?:done|finished|out)", 'or (?:we|i) lose', "i'm done for", 'after that', 'ferme', 'fest(?:er termin|gelegt|gesetzt)', 'sonst', 'verbindlich', 'sin excepci\u00f3n', 's\u00ed o s\u00ed', 'obligatori\\p{L}{1,2}', 'si no,? perd\\p{L}{1,5}', 'caduca', 'sinon', 'obligatoire', 'sans faute', 'scad\\p{L}{1,3}', 'tassativ\\p{L}{1,5}', 'assolutamente', 'per forza', 'obrigat\u00f3ri\\p{L}', 'sem falta', 'vencimento',
]) // biome-ignore format: a few languages a line

/** It must be, said beside a date. */
export const OBLIGED = anyOf([
  'must', "(?:has|have|needs?|got|gotta) to", 'muss', 'm\u00fcssen', 'muass', 'tiene que', 'debe', 'il faut', 'doit', 'deve',
]) // biome-ignore format: a list

/** It must be ready, said anywhere in the message. */
export const MUST_BE_READY = anyOf([
  '(?:must|has to|have to|needs to|got to|gotta) (?:\\p{L}{1,12} ){0,4}(?:ready|live|up|online|running|available|working|there|finished|then)', 'must show', '(?:muss|m\u00fcssen|muass) (?:\\p{L}{1,12} ){0,5}(?:fertig|stehen|stehn|laufen|online|live|gehen|gehn|da sein)', '(?:tiene|tienen) que (?:\\p{L}{1,12} ){0,3}(?:list[oa]|funcion\\p{L}{1,4}|online|l\u00ednea|publicad[oa])', '(?:doit|faut|faudra) (?:\\p{L}{1,12} ){0,4}(?:pr\u00eate?|en ligne|marche|tourne|fini)', 'deve (?:\\p{L}{1,12} ){0,3}(?:pront[oa]|online|funzion\\p{L}{1,4})',
]) // biome-ignore format: one language after the other

/** It must not be later, said anywhere in the message. */
export const FIRM_ANYWHERE = anyOf([
  "(?:miss|if (?:we|i) miss) (?:it|that|this)(?: date| day)?,? (?:and|we|i)", '(?:verpassen|verpasse) (?:wir|ich) (?:das|den|ihn|es)', 'si (?:on|je|nous) (?:la |le )?(?:rat|manqu)\\p{L}{1,4}', '(?:grant|subvention|subsidy|money|funding|permit|licen[cs]e) (?:is|would be|gets?|will be) (?:lost|gone|forfeit(?:ed)?)', '(?:grant|subsidy|funding|offer|licen[cs]e|permit) (?:lapses|falls away|runs out|expires)', 'keinen (?:einzigen )?tag (?:ohne|l\u00e4nger)',
  '(?:no|without) extensions?', 'hard (?:stop|deadline|date)', 'non-negotiable', 'no wiggle room', 'it\'s a condition', 'a condition', "(?:can't|cannot|can not|won't) (?:be moved|move|slip|wait|miss)", 'no excuses', 'set in stone', 'keine verl\u00e4ngerung', 'nicht verschiebbar', 'sin pr\u00f3rroga', 'sans d\u00e9lai suppl\u00e9mentaire', 'final deadline', 'drop[- ]dead',
  "(?:no|zero|any) (?:room for delays?|provision for|leeway|slack|grace(?: period)?|flexibility|second (?:chance|go|try))", "no two ways about it", "that's that", 'final answer', 'at the (?:very )?latest', '(?:may|might) as well not (?:bother|do it)', "(?:no|what's the|whats the|isn't any|is no) point (?:after|then|otherwise|in it|if it)", "(?:it's|its|it is|thing is|we're|whole thing's) (?:pointless|useless|worthless|no use|no good)", '(?:pointless|useless) (?:if|unless)', "(?:won't|wont|will not|can't|cannot) (?:get|have) (?:\\p{L}{1,9} ){1,5}(?:twice|again|second chance)", '(?:gone|went|goes|already) (?:\\p{L}{1,6} ){0,2}(?:to (?:the )?print(?:ers?)?|been printed)', '(?:already )?printed (?:on|in)', 'or (?:it|the whole thing|the deal) (?:is|\'s) (?:dead|off|gone|useless|pointless)', '(?:statute|law|contract|regulations?|regulator) (?:obliges|requires|forces|demands)', '(?:legal|statutory|contractual) (?:deadline|obligation|duty)', '100 ?%',
  'keinen? (?:spielraum|aufschub|puffer|luft)', 'nicht zu r\u00fctteln', 'nicht verhandelbar', '(?:isch|ist|is) fix', 'sp\u00e4testens', '(?:sp\u00e4ter|sp\u00f6ter|danach|hernach),? (?:h\u00fclft|hilft|bringt|n\u00fctzt|brauch|is|isch|ist)(?:\'?s)? (?:\\p{L}{1,4} ){0,3}(?:nix|nichts|n\u00fct|z\'?sp\u00e4t|zu sp\u00e4t)', '^(?:sonst|danach|dann) (?:k\u00fcndig|schalt|verlier|verf\u00e4ll|ist (?:es )?(?:vorbei|aus|zu sp\u00e4t)|sind wir|geht|platzt|springt)\\p{L}{0,3}', 'geht (?:\\p{L}{1,8} ){0,3}vom netz', '(?:schalt\\p{L}{1,2}|stell\\p{L}{1,2}) (?:\\p{L}{1,9} ){0,4}(?:ab|ein)', 'blamier\\p{L}{1,2} (?:ich|wir)', '(?:vertraglich|gesetzlich) (?:\\p{L}{1,12} )?(?:zum|bis|verpflichtet|vorgeschrieben)', 'verf\u00e4llt', 'schon (?:gedruckt|verschickt|eingeladen)',
  'no (?:es )?negociable', 'sin margen', 'no hay margen', 'como (?:muy )?tarde', 'a m\u00e1s tardar', '(?:que )?(?:luego|despu\u00e9s) (?:ya )?(?:nadie|no (?:sirve|vale|tiene|hay|se))', 'no tiene sentido', 'o (?:lo )?perdemos', 'ya est\u00e1n? (?:impres|imprim)\\p{L}{1,4}',
  '(?:aucune|pas de|sans) marge', 'non n\u00e9gociable', 'au plus tard', "(?:apr\u00e8s|sinon),? (?:c'est|\u00e7a|ce|on|\u00e7a ne) (?:\\p{L}{1,6} ){0,3}(?:tard|fini|perd|inutile|mort|rien|sens|peine)", 'pas la peine', 'd\u00e9j\u00e0 imprim\u00e9\\p{L}{0,2}', 'date imp\u00e9rative',
  'non negoziabile', 'senza margin\\p{L}', 'nessun margine', '(?:dopo|poi) (?:non|nessuno|\u00e8|sarebbe) (?:\\p{L}{1,5} ){0,3}(?:senso|serve|compra|tardi|inutile)', 'al pi\u00f9 tardi', 'gi\u00e0 stampat\\p{L}',
  '(?:after (?:that|which)|afterwards|danach|hinterher|despu\u00e9s|luego|apr\u00e8s|dopo) (?:it is |it\'s |ist (?:es |alles )?)?(?:nobody|no one|no-one|niemand|keiner|nadie|personne|nessuno|f\u00fcr die katz|umsonst|witzlos|hinf\u00e4llig|sinnlos|useless|worthless)', 'allersp\u00e4testens', 'non un giorno', 'dernier carat', 'no slipping', 'no slippage', 'no delays?', 'later (?:is|=|would be|makes) (?:useless|no use|pointless|too late|worthless|no good|no sense)', 'any later (?:is|would be|and)', '(?:a )?day later (?:is|would be|and|makes)', '(?:of )?no use (?:to (?:us|me) )?(?:after|later|at all|then)', '(?:pointless|useless|worthless|too late) (?:after|then|afterwards|otherwise)', 'after (?:that|which)(?: date| day)? (?:it|is|it\'s|we|there)(?: is|\'s)? (?:no use|useless|pointless|too late|worthless|of no)', 'after that no (?:use|point|good)', "(?:not|never|nothing) (?:a day |one day |any )?later", "(?:can't|cannot|can not|couldn't|won't|will not|mustn't|must not|may not) (?:be )?(?:later|postponed?|shift(?:ed)?|changed?|delay(?:ed)?|push(?:ed)?|budge|slide)", 'immovable', 'fixed (?:date|day|deadline)', '(?:date|day|deadline|it) is (?:fixed|firm|set)', "(?:date|day|deadline)'s (?:fixed|firm|set)", 'firm date', 'no way around', 'we lose the', 'otherwise (?:it\'s|it is|we|i) (?:pointless|useless|lose|too late)', 'absolute deadline', 'absolutely has to', 'not negotiable', 'not movable',
  '(?:l\u00e4sst|l\u00e4\u00dft) sich nicht (?:verschieben|\u00e4ndern)', 'nicht (?:zu )?verschieben', 'kann nicht (?:verschoben|sp\u00e4ter)', '(?:sp\u00e4ter|danach|hinterher|nachher) (?:ist|w\u00e4re|bringt|n\u00fctzt|hilft|brauch\\p{L}{1,3}|geht|wird)(?: \\p{L}{1,4})?(?: \\p{L}{2,4})? (?:nichts?|zu sp\u00e4t|sinnlos|nutzlos|nicht)', 'keinen tag sp\u00e4ter', 'sonst (?:ist es |ists |w\u00e4rs )?(?:zu sp\u00e4t|sinnlos|hinf\u00e4llig)', '(?:termin|datum) (?:ist |steht )?(?:fest|fix)', 'fixer? termin', 'steht fest und',
  'no se puede (?:mover|aplazar|retrasar|cambiar)', 'no (?:puede|podemos) (?:ser despu\u00e9s|retras\\p{L}{1,5}|aplaz\\p{L}{1,5})', 'inamovible', '(?:despu\u00e9s|luego) (?:ya )?no (?:nos |me )?(?:sirve|vale)', 'ni un d\u00eda (?:m\u00e1s|despu\u00e9s)', 'fecha (?:es )?fija', 'improrrogable',
  "impossible (?:de|\u00e0) (?:d\u00e9caler|repousser|reporter|d\u00e9placer)", "(?:ne|n'est) (?:peut )?pas (?:\u00eatre )?(?:d\u00e9cal|repouss|report|d\u00e9pla\u00e7|n\u00e9goci)\\p{L}{1,5}", "apr\u00e8s,? (?:c'est|ce sera|\u00e7a) (?:trop tard|inutile|ne sert)", 'pas un jour (?:de )?plus', 'date (?:est )?(?:ferme|fixe|butoir)', 'non si pu\u00f2 (?:spostare|rimandare)', 'inderogabile', 'improrogabile', '(?:dopo|poi) (?:non serve|\u00e8 inutile|\u00e8 tardi)', 'kan niet (?:later|verschoven|verzet)', 'daarna (?:heeft het geen|is het te)', 'n\u00e3o d\u00e1 (?:para|pra) adiar', 'depois n\u00e3o (?:serve|adianta)',
  'full stop', '^period', 'no ifs', 'last possible day', 'is the last day', 'not a (?:single )?(?:day|hour|minute|second) (?:later|longer|after|more|over|past)', '^not by a day', '^not (?:on )?the \\d{1,2}(?:st|nd|rd|th)', 'no way (?:to|of) (?:shift|mov|push|chang|delay)\\p{L}{1,3}', "(?:can't|cannot|can not|couldn't|won't) (?:be )?(?:shift|shifted|budge|slide|pushed|postponed|changed)", '(?:might|may) as well (?:bin|scrap|forget|shut|pack|throw|give)', '(?:can|could) (?:just )?(?:bin|scrap) (?:it|the)', "or (?:the|this|that|our) (?:\\p{L}{1,9} )?(?:deal|order|contract|client|offer|slot|stand|licence|lease|grant|thing|job)(?:'s| is| goes| falls| gets)? (?:off|gone|lost|dead|void|elsewhere|over|through|cancelled)", "(?:after that|afterwards|any later|later than that),? (?:and )?(?:the |it |it's |that's |we )?(?:\\p{L}{1,10} )?(?:\\p{L}{1,10}'s |is |are |will be |would be )?(?:gone|over|lost|too late|useless|pointless|dead|no (?:use|point|good))",
  'keinen tag (?:sp\u00e4ter|l\u00e4nger)', 'nicht einen tag', '(?:termin|datum) (?:steht|ist gesetzt|ist fix)', 'verschieben (?:kann|k\u00f6nnen|l\u00e4sst|geht|darf) (?:\\p{L}{1,6} ){0,4}(?:nicht|net|ned|nimmer)', 'nicht (?:zu )?(?:ver)?schieb\\p{L}{1,6}', '(?:danach|sp\u00e4ter|hinterher|nachher) (?:brauch|n\u00fctz|bring|hilf|w\u00e4r|is|kann)\\p{L}{0,4} (?:\\p{L}{1,8} ){0,4}(?:nicht|nichts|nix|weg|vorbei|rum|gelaufen|sinnlos|nimmer)', 'ohne wenn und aber', 'und punkt',
  'pas un jour (?:de plus|plus tard|apr\u00e8s)', "un point c'est tout", "apr\u00e8s,? (?:c'est|ce sera|ce serait) (?:trop tard|fini|foutu|perdu|inutile)", 'peut pas (?:\u00eatre )?(?:d\u00e9cal|d\u00e9plac|report|boug)\\p{L}{1,3}', 'ni un d\u00eda (?:m\u00e1s|despu\u00e9s)', 'no se (?:puede )?(?:mueve|mover|cambiar|retrasar|aplazar)', 'inamovible', 'y punto', '(?:non|nemmeno|neanche) un giorno (?:di pi\u00f9|dopo|oltre)', 'non si (?:pu\u00f2 )?(?:spost|rimand|rinvi)\\p{L}{1,4}', 'inderogabil\\p{L}', 'e basta', 'dopo (?:\u00e8|sar\u00e0|sarebbe) (?:troppo )?(?:tardi|inutile)', 'geen dag later',
]) // biome-ignore format: a list

/** Something that happens on a day, whether the site is ready or not. */
export const OCCASION = anyOf([
  '(?:trade )?fairs?', 'trade ?show', 'exhibition', 'conference', 'congress', 'festival', 'opening', 'ceremony', 'event', 'season', 'campaign', 'shows? starts?', 'merger', 'wedding', 'married', 'anniversary', 'birthday', 'tournament', 'inaugurat*', 'expo', 'rush', 'run', 'carnival', 'marathon', 'holiday season', 'tourist season', 'season (?:starts?|begins)', '\u00e9poca', 'alta temporada', 'contract', 'grant', 'magazine', 'pilot customer', '\\p{L}{0,14}messe', '\\p{L}{0,12}saison', 'er\u00f6ffnung', '\\p{L}{0,14}gesch\u00e4ft', 'vertrag', 'kongress', 'veranstaltung',
  'feria', 'campa\u00f1a', 'temporada', 'inauguraci\u00f3n', 'congreso', 'salon', 'ouverture', 'congr\u00e8s', 'campagne', 'contrat', 'fiera', 'beurs',
]) // biome-ignore format: a few languages a line

/** Before a date: it is an end, not just a time. */
export const UNTIL = latin(
  `(?<!\\p{L})(?:by|be?for|before|befor|until|till|within|in time for|latest|ahead of|no later than|in(?= \\S{1,14}[\\s-](?:more |short )?(?:week|month|wk|woche|monat))|bis|vor|innerhalb|binnen|in(?= \\S{1,10} (?:wochen|monaten))|over(?= \\S{1,12} (?:wek|week|maand|dag|jaar))|inom|om(?= \\S{1,10} (?:veck|m\u00e5n|dag))|za(?= \\S{1,10} (?:tyg|dni|mies))|pour le(?= \\d)|per il(?= \\d)|f\u00fcr den(?= \\d)|de aqu\u00ed a|daqui a|di qui a|antes de|para|hasta|en (?=\\S{1,8} (?:semanas|mes))|dentro de|avant|d'ici|sous|dans|t[ -]?minus|prima di|entro|voor|binnen|at\u00e9)(?!\\p{L})`,
)

/** "Not before next year": whoever says so is not in a hurry. */
export const NOT_BEFORE = latin(
  `(?<!\\p{L})(?:(?:not|nicht|nothing|no|pas|n't)(?: (?:be|start|happen|needed|until))? (?:before|until|till|vor|antes de|avant)|fr\u00fchestens|(?:not |at the )earliest|au plus t\u00f4t|como pronto|non prima d\\p{L}{1,4}|erst (?:in|im|ab|n\u00e4chste)|only (?:in|next)|no earlier than|nicht vor)(?!\\p{L})`,
)

/** After something: later than that, but not much. */
export const AFTER = latin(
  '(?<!\\p{L})(?:after|nach|despu\u00e9s de|apr\u00e8s|dopo)(?!.{1,20} (?:on|am|le|el) )(?!\\p{L})',
)

/** What takes a date back that follows: "we don't need it by May". */
export const NEGATED_BEFORE = latin(
  `(?<!\\p{L})(?:not|nor|neither|weder|ni|n\u00e9|nem|no(?! ar )|never|too late|\\p{L}{2,6}n't|cannot|isnt|dont|doesnt|nothing|nicht|kein(?:e[nrms]?)?|nie|no es|sin|pas|aucune?|rien|non|geen|niet|n\u00e3o)(?! (?:later|sp\u00e4ter|m\u00e1s tarde|plus tard|only|just|extension|oltre|after|dopo|past|beyond|nach|miss))(?:\\s(?!(?:and|but|so|because|who|und|aber|sondern|must|pero|mais)(?!\\p{L}))(?:\\p{L}|'){1,14}){0,4}\\s?$`,
)

/** It is denied by what follows: "eilig ist da gar nichts". */
export const DENIED_AFTER = latin(
  "^\\S{2,12}\\s(?:ist anders|geht anders|is (?:the wrong|not the|hardly the) word|isn't the word|it (?:ain't|isn't)|w\u00e4re (?:\u00fcbertrieben|zu viel|das falsche)|no es la palabra|n'est pas le mot|non \u00e8 la parola)|^\\S{2,12}(?:\\s(?:\\p{L}|'){1,9}){0,5}?\\s(?:nicht|nichts|nix|nich|ned|net|n\u00f6d|n\u00fcd|n\u00fct|no es|non \u00e8|niet)(?!\\p{L})|^(?:pressier|eil)\\S{0,3}(?:\\s\\S{1,9}){0,4}?\\sneed(?!\\p{L})",
)

const DOES = 'see|sees|say|tell|show|know|calculate|pay|paid|book|booked|order|find|receive|get|notified|confirm|confirmed|released?|decide|answers?|loads?|sehen?|sieht|sagen?|zahlen|bezahlen|buchen|bestellen|finden|entscheiden?|wissen|wei\u00df|voir|dire|payer|r\u00e9server|savoir|ver|decir|pagar|reservar|saber|vedere|pagare|prenotare|sapere' // biome-ignore format: a list
const PEOPLE = 'customers?|guests?|patients?|people|folk|users?|visitors?|members?|payments?|kunden|g\u00e4ste|patienten|leute|mitglieder|clientes|clients|hu\u00e9spedes|clienti|ospiti' // biome-ignore format: a list
/** Something else is to be quick: a word, a price, a decision, what customers do. */
export const OTHER_HASTE = latin(
  `(?<!\\p{L})(?:(?:dir\\p{L}{0,3}|dico|say|tell you|admit|sag\\p{L}{0,2}|digo|decir\\p{L}{0,2}|dis|dire)\\s$|(?:${DOES})\\s(?:\\p{L}{1,9}\\s){0,3}$|(?:${PEOPLE})\\s(?:should|can|could|must|to|will|arrives?|sollen|k\u00f6nnen|m\u00fcssen|puedan?|pueden|puissent|peuvent|possano|possono)\\s(?:\\p{L}{1,12}\\s){0,5}$)`,
)
/** At once, but after something else, or to do something else. */
export const LATER_HASTE = latin(
  `^(?:as soon as |right away |at once |straight away )?(?:\\S{1,15}\\s){1,3}?(?:after|upon|once|nach|nachdem|despu\u00e9s|apr\u00e8s|dopo)(?!\\p{L})|^\\S{1,15}(?:\\s\\p{L}{1,8}){0,2}?\\s(?:${DOES})(?!\\p{L})`,
)

/** What begins is not the visitor's project, but something it is needed for: "the term starts", "before we open our doors". */
export const EVENT_BEGINS = latin(
  '(?<!\\p{L})(?:(?!(?:it|this|that|work|project|development|build|building|phase|job|she|he|and|wants?|es|das|arbeit|projekt|man|esto|proyecto|obra|\u00e7a|projet|progetto|lavoro|which|when|to)\\s)\\p{L}{2,20}\\s(?:starts|begins|opens|kicks off|startet|beginnt|\u00f6ffnet|empieza|comienza|abre|commence|d\u00e9marre|ouvre|inizia|comincia|apre|begint)|(?:before|by the time|until|bevor|ehe|antes de que|avant que|prima che)\\s(?:\\p{L}{1,12}\\s){1,3}(?:start|starts|begin|begins|open|opens|sign|launch|starten|anfangen|beginnen|empie\\p{L}{1,5}|comien\\p{L}{1,4}|ouvr\\p{L}{1,4}|commen\\p{L}{1,4}|inizi\\p{L}{1,3})|(?:days|sales|orders|bookings|classes|courses|lessons|registrations|freshers|holidays|works|lectures|tours) (?:start|begin|open))(?!\\p{L})',
)

/** A date no longer holds: "forget June", "next month isn't realistic". */
export const DROPS = anyOf([
  '(?:forget|scrap|drop|cancel|ignore)', '(?:fell|fallen|falls) through', 'tomb\\p{L}{1,3}', 'cancel(?:\u00f3|ad[oa]|a|amos|ou)', 'anul\\p{L}{1,5}', 'annul\\p{L}{1,5}', 'descart\\p{L}{1,5}', '(?:f\u00e4llt|fallen|f\u00e4llt leider) (?:leider |jetzt )?(?:weg|aus|flach)', 'erledigt', 'abgesagt', 'geht nicht mehr', 'vervalt', 'gaat niet door', 'salta', 'saltat[oa]', '\u00e8 saltat[oa]', 'caiu', '(?:is|are|was)(?:n\'?t| not) (?:realistic|possible|happening|going to (?:happen|work)|feasible)', 'unrealistic', 'strike', 'cross out', 'no longer', 'streich\\p{L}{1,3}', 'gestrichen', 'tach\\p{L}{2,4}', 'borr\\p{L}{2,4}', 'ray(?:ez|er|ons)', 'cancell\\p{L}{1,4}', 'schrap\\p{L}{1,4}', 'not any ?more', 'off the table', 'is off', "won't (?:work|happen|be)", '(?:vergessen|vergiss)', 'nicht (?:mehr|realistisch|machbar|zu schaffen)', 'unrealistisch', 'klappt nicht', 'wird nichts', 'olv\u00edd\\p{L}{1,4}', 'ya no', 'no es realista', 'no va a poder', 'oubli\\p{L}{1,3}', "n'est plus", 'pas r\u00e9aliste', 'plus possible', 'lasci\\p{L}{1,4} perdere', 'non \u00e8 pi\u00f9', 'niet meer',
]) // biome-ignore format: a few languages a line

/** About, before a date. */
export const APPROXIMATE = latin(
  '(?<!\\p{L})(?:around|about|roughly|approximately|approx\\.?|somewhere (?:in|near|around|about)|near|circa|ca\\.?|gegen|etwa|ungef\u00e4hr|so um|vers|environ|alrededor del?|circa a|intorno a|um den|hacia|sobre|verso|towards?|intorno al?|rond|ongeveer)\\s(?:the |den |le |la |el )?$',
)

/** What is so at a time, and no date for the project: somebody away, a house closed, what sells then. */
export const IS_SO_THEN = anyOf([
  "(?:i'm|im|i am|we're|were|we are|he's|she's|be|is|are|am) (?:\\p{L}{1,8} )?(?:away|off|back|abroad|travell?ing|closed|shut|busy|ill|on (?:holiday|vacation|leave|tour|a trip)|in hospital|out of)", '(?:gets?|getting) married', 'closes? (?:on|from|in|at|mondays?|daily)', 'and closed', '(?:runs?|goes|lasts?) (?:from|until|till|through)', '(?:no|keine|f\u00fcr nichts|sin|pas de|pas le|non ho|geen) (?:time|zeit|tiempo|temps|tempo|tijd)', 'on holiday', 'on vacation', 'holidays? (?:in|from|until)', 'operation', 'surgery on', '(?:get|have|sell|take|receive|see|make|serve) (?:most|lots|many|about|around|up to|over|more|\\d+(?! (?:more )?(?:hours|days|weeks|months|sleeps))|hundreds|thousands)', 'most of (?:our|my)', '(?:turns?|turning) \\d+', 'werde \\d+', 'cumpl\\p{L}{1,4} \\d+', 'valid', 'g\u00fcltig', 'v\u00e1lid[oa]', 'if we pay', 'pay(?:ing|ment)? (?:within|by)', '(?:pay|pays|payable|paying|spread) (?:\\p{L}{1,10} ){0,4}(?:in|over|across|for)', '(?:zahlen|bezahlen|abzahlen|abbezahlen|in raten)', '(?:pagar|pagarlo|pagarla|payer|pagare|betalen) (?:\\p{L}{1,10} ){0,3}(?:en|a|sur|in|em|over)', 'a plazos', 'usually', 'normally', 'mostly', 'always', 'peak', 'busiest', 'in advance', '(?:days?|weeks?|months?) ahead', 'beforehand', "(?:off|flying|fly|travell?ing|going) to (?!be|start|begin|need|want|launch)", "'s (?:shut|closed)", '(?:shut|closed) (?:till|until)', 'paid (?:up )?(?:to|till|until)', 'domain(?: name)?', 'maternity leave', 'parental leave',
  'urlaub', 'ferien (?:bis|von|im)', 'verreist', 'unterwegs', 'krankenhaus', 'wieder (?:da|zur\u00fcck|im)', 'geschlossen', 'ge\u00f6ffnet', 'zu (?:haben|machen)', '(?:haben|ist|sind) (?:\\p{L}{1,10} )?zu', 'am meisten', 'meistens?', 'immer', '\u00fcblicherweise', 'im voraus', 'hochbetrieb', 'elternzeit', 'mutterschutz', 'vooruit',
  'de vacaciones', 'de viaje', 'cerrad[oa]s?', 'cerramos', 'fuera', 'me voy', 'nos vamos', 'je pars', 'nous partons', 'on part', 'andiamo in', 'vado in', 'siempre', 'normalmente', 'vendemos (?:m\u00e1s|mucho)', 'con antelaci\u00f3n', 'de baja', 'en vacances', 'en cong\u00e9s?', 'absente?s?', 'ferm(?:\u00e9e?s?|ons)', "\u00e0 l'avance", 'toujours', 'habituellement', 'in ferie', 'chius[oiae]', 'chiudiamo', 'di solito', 'sempre', 'in anticipo', 'op vakantie', 'gesloten',
]) // biome-ignore format: a few languages a line

/** They move house, which is a date for the project only where it answers the question when. */
export const MOVES = anyOf([
  '(?:we|i) move (?:in|into|to|house)', '(?:we|i)(?:\'re| are|\'m| am) moving', 'ziehen wir', 'wir ziehen', 'ziehe ich', 'nos mudamos', 'on d\u00e9m\u00e9nage', 'nous d\u00e9m\u00e9nageons', 'ci trasferiamo', 'we verhuizen',
]) // biome-ignore format: a list

/** A year for which money is there is no date. */
export const BUDGETED = anyOf([
  'budget*', 'money', 'funds?', 'fund', 'spend', 'spent', 'pencil*', 'haushalt*', 'voranschlag', 'wirtschaftsplan', 'etat', 'geld', 'mittel', 'ausgeben', 'eingeplant', 'presupuest*', 'dinero', 'gastar', 'd\u00e9penser', 'argent', 'soldi', 'spesa', 'accounts?', "(?:this|next) year's plan",
]) // biome-ignore format: a list

/** The visitor said so once, and it holds no longer. */
export const WITHDRAWN = anyOf([
  '(?<!as |is what |that\'s what |thats what )(?:i|we) (?:said|told|wrote|first said)', 'originally', 'initially', '(?:at )?first,? (?:they|he|she|it|we|the \\p{L}{3,12}) (?:said|was|were|told|wanted)', '(?:primero|al principio) (?:nos )?dij\\p{L}{2,4}', "d'abord (?:on|ils?|elles?) ", '(?:eerst|aanvankelijk) (?:zeiden|was|wilden)', '(?:erst|zuerst|anfangs) (?:sagte|wollte|war)\\p{L}{0,2}', 'previously', 'used to (?:want|be)', "(?:i|we) (?:wanted|planned|hoped|thought)(?! to (?:ask|know))", 'urspr\u00fcnglich', '(?:da|erst|zuerst|damals|fr\u00fcher|anfangs) hie\u00df es', 'on (?:nous|m\')? ?(?:avait|a) (?:dit|promis)', '(?:ci|mi) avevano (?:detto|promesso)', 'nos (?:dijeron|prometieron)', '(?:they|he|she) (?:promised|told) (?:us|me)(?! (?:he|him|it|they)(?:\'s|\'ll| ))', '(?:ich|wir) (?:sagte|hatte(?:n)? gesagt|wollte(?:n)? erst|hatten? geplant)', 'hab(?:e)? (?:ich )?gesagt', 'dije', 'al principio', "j'avais dit", "j'ai dit", 'au d\u00e9part',
  'instead of', '(?<!f[ai]nde\\p{L}{0,2} [^.]{0,60})statt',
]) // biome-ignore format: a few languages a line

/** The visitor takes back all that they said. */
export const RETRACTS = anyOf([
  '(?:cancel\\p{L}{0,5}|scrap\\p{L}{0,4}|dropp?\\p{L}{0,3}|pulled|anul\\p{L}{1,4}|annul\\p{L}{1,4}|supprim\\p{L}{1,2}|tolto|quitad[oa]|geschrapt) (?:the |that |our |la |el |le |l\'|il |de )?(?:date|deadline|fecha|data|plazo|\u00e9ch\u00e9ance|scadenza|datum)', '(?:termin|datum) (?:wurde |ist |hat \\p{L}{2,6} (?:\\p{L}{3,10} )?)?(?:wieder )?(?:gestrichen|gekippt|gecancelt|zur\u00fcckgezogen|aufgehoben)', 'that was (?:copied|a joke|a test|not me|my (?:kid|son|daughter))', '(?:just|only|was) (?:kidding|joking|testing)', '(?:ignore|forget) (?:that|what i (?:said|wrote)|my last)', 'war (?:nur )?(?:ein (?:scherz|test)|spa(?:ss|\u00df))', 'era (?:una )?broma', "c'\u00e9tait une blague",
  '(?:actually |ok |right )?(?:scrap|cancel|ignore|forget) (?:all (?:of )?)?(?:that|this|everything)', 'no money (?:for it|for this|for that|left|now|any ?more|this year|there)', '(?:the )?(?:budget|money|funding|\\d+k?) (?:is|was|got|has been|went|has gone)(?: all)? (?:cut|gone|frozen|axed|pulled|spent|on the)', 'kein geld mehr', '(?:das )?budget (?:ist |wurde )?(?:weg|gestrichen|eingefroren)', 'ya no hay (?:dinero|presupuesto)', "(?:il n'y a |y a |on n'a )?plus (?:de budget|d'argent)",
]) // biome-ignore format: a list

/** Their own people want it, whom the visitor speaks for. */
export const OWN_PEOPLE = anyOf(["(?:they|he|she)(?:'d)? (?:wants?|needs?|would like) (?:to|it|this|that|something)"])

/** What follows holds instead of what was said before. */
export const CORRECTS = anyOf([
  'doch lieber', 'lieber doch', "let'?s (?:make|call|go for|settle)", '(?:sagen|nehmen|machen) wir', 'inzwischen', 'mittlerweile', 'pongamos', 'dejémoslo', 'ahora (?:es|son|hablamos)', 'disons', 'mettons', 'désormais', 'facciamo', 'mettiamo', 'laten we er', 'inmiddels', 'digamos', 'make (?:it|that)', 'no,? wait', 'mejor (?:el|para|en)', 'plut\u00f4t (?:le|pour|en)', 'anzi', 'meglio', 'liever', 'melhor', 'actually', 'acutally', 'scrap', 'correction', 'i meant', 'i (?:said|told)', 'no longer', 'any ?more', 'instead', 'update', 'changed', 'change of plans?', 'postponed', 'pushed (?:back|to|out)', 'delayed', 'moved to', 'moved (?:up|forward)', 'brought forward', 'in fact', 'turns out', 'hang on', 'wait', 'sorry', 'rather', 'new deadline', 'now it', "it's now",
  'eigentlich', 'doch erst', 'stattdessen', 'korrektur', 'verschoben', 'nicht mehr', 'doch schon', 'vorverlegt', 'en realidad', 'mejor dicho', 'al final', 'aplazado', 'en fait', 'finalement', 'report\u00e9', 'plut\u00f4t', 'in realt\u00e0', 'eigenlijk', 'na verdade',
]) // biome-ignore format: a few languages a line

/** How long does it take? */
export const DURATION_QUESTION = anyOf([
  'when (?:could|can|would|will) (?:it|this|that|you|we)(?! start| begin)', 'wann (?:k\u00f6nn|w\u00e4re|w\u00fcrde)\\p{L}{0,4}', 'quand (?:pourr|pouv)\\p{L}{2,5}', 'cu\u00e1ndo podr\\p{L}{2,5}', 'be enough', '(?:is|are) (?:\\S{1,9} ){1,4}enough', '(?:do|would|will|if) you need', '(?:reichen|gen\u00fcgen|reicht|gen\u00fcgt)', '(?:braucht ihr|brauchen sie|brauchst du)', 'bastan?', 'bastar\u00edan?', 'suffi\\p{L}{1,6}', 'vous faut-il', 'vous faudrait-il', 'necesit[a\u00e1]is', 'necesitan ustedes', 'how (?:long|many (?:weeks|months|days)|fast|quick(?:ly)?|soon (?:can|could|do))', 'takes?', 'take you', 'turn ?around', 'lead time', 'usually', 'typical(?:ly)?', 'wie (?:lange|viele wochen|schnell)', 'dauert', 'cu\u00e1nto (?:tiempo )?(?:tarda\\p{L}*|tiempo|se tarda)', 'combien de temps', 'quanto tempo', 'hoe lang', 'open on', 'are you (?:open|closed|there)', 'do you (?:work|open)',
]) // biome-ignore format: a few languages a line

/** Times of other affairs: bills, complaints, homework, opening hours, deliveries, diaries. */
export const AFFAIRS = anyOf([
 '(?:some|any)(?:one|body)(?:\'s| is) (?:in|there|around|about|reading)(?! need)', 'owe[sd]?', '(?:clients?|customers?|friends?|mates?) of mine', '(?:your|our|an|the) ndas?', 'i (?:read|heard) (?:somewhere |that )?(?:an?|some|most|other) (?:agenc|compan|people)\\p{L}*', 'unpaid', 'overdue', '(?:it|this|be|get|getting) paid', '(?:full|booked|busy|away|closed|ausgebucht) (?:up |out |solid )?(?:till|until|bis)', 'refund*', 'money back', 'charged', '(?:support|my|last|open|the|your) ticket', '(?:my|the|an) order (?:no|number|nr|#|is|was|\\d)', 'log ?in (?:fails|broken|does)', '(?<!(?:nobody|no one|no-one|not) (?:will|would|\'ll|is going to) |nobody\'ll )complain*', 'homework', 'thesis', 'exam', 'essay', 'assignment', 'my (?:teacher|professor|tutor)', 'your opening hours', 'are you open', 'your office', 'copy deadline', 'press deadline', 'unsubscribe', 'we (?:deliver|ship|send out)', '(?:we|wij) leveren', '(?:wir liefern|liefern wir|versenden wir|wir versenden) (?:\\p{L}{1,12} ){0,3}(?:in|innerhalb|binnen)', 'nous (?:livrons|exp\u00e9dions)', '(?:entregamos|enviamos|repartimos) (?:\\p{L}{1,12} ){0,3}en', '(?:consegniamo|spediamo)', 'fazemos entregas', 'we turn (?:\\p{L}{2,12} ){1,3}around', 'they ship', 'ships? (?:in|within)', 'on holiday', 'vacanc(?:y|ies)', 'my (?:expected )?salary', 'internship', 'apprenticeship', 'free trial', 'customers? since', 'jumble sale', 'notice period', 'my appointment', 'payment (?:terms|within)', 'net[- ]\\d{2}',
  'mahnung', 'hausaufgabe*', 'referat', 'praktikum', 'r\u00fcckerstattung', 'reembolso', 'deberes', 'tesis', 'remboursement', 'devoirs', 'un stage',
]) // biome-ignore format: a few languages a line

/** What is often about other affairs, too, unless somebody wants it on their site: opening hours, invoices, newsletters. */
export const POSSIBLE_AFFAIRS = anyOf([
  'invoices?', 'opening hours', 'newsletter', 'delivery times?', 'vacation', 'warranty', 'guarantee', 'rechnung(?:en)?', '\u00f6ffnungszeiten', 'lieferzeit*', 'ausbildung', 'factura', 'horario', 'pr\u00e1cticas', 'facture', 'horaires', '(?<!on |the |that |this |back|main |live )stage',
]) // biome-ignore format: a few languages a line

/** With these the whole conversation is about school, whatever date comes up in it. */
export const SCHOOL = anyOf([
  '(?:ein|mein) referat',
  'my school (?:project|presentation)',
  'homework',
  'my (?:thesis|tesis|dissertation|essay|coursework|assignment)',
  'hausaufgaben?',
  'meine (?:bachelor|master|seminar)arbeit',
  'mi tesis',
  'mis deberes',
  'mon m\u00e9moire',
  'mes devoirs',
])

/** Whoever sells says when they could begin, not when they want something. */
export const VENDOR = anyOf([
 '(?:we|i) can (?:begin|start|bring|rank|offer)', 'packages? (?:from|starts?)', 'you hiring', 'available immediately', 'link building', 'guest posts?', 'page one',  'we are offering', 'our rates?', 'our developers', 'our team can', 'i could (?:begin|start)', 'i can (?:begin|start)', "i'm available from", 'i am available', '(?<!(?:days|weeks|months) )from today itself', 'may i send', 'our clients see', 'results in', 'first page', 'k\u00f6nnte ich anfangen', 'puedo empezar', 'je peux commencer',
]) // biome-ignore format: a list

/** The beginnings of the words without which a clause says nothing of when; many more clauses pass than do say it. */
const STEMS = [
  'jan|j\u00e4n|ener|genn|feb|fev|f\u00e9v|mar|m\u00e4r|mae|maa|may|mai\\b|maio|mei\\b|mag|apr|abr|avr|jun|juin|giu|jul|juil|lug|aug|agu|ago|ao\u00fb|aou|sep|sett|seti|sete|oct|okt|ott|outu|ock|oco|nov|dec|dez|dic|d\u00e9c',
  'sund|sonnt|domi|dima|dome|zond|monda|monay|mont|lun|tues|dien|dins|wedn|wens|mitt|mi\u00e9|merc|woen|thur|donn|juev|jeu|giov|frid|fryd|freit|viern|vend|ven\\b|vener|vrij|satur|sams|s\u00e1b|same|saba|zate',
  'day|tag|d\u00eda|jour|gior|dag|dia|wee|wek|wks|wk|woch|sema|fort|quin|month|moun|monh|mnth|mth|mona|mes\\b|mese|mesi|mois|m\u00eas|quart|trim|kwart|half|halb|seme|year|yer|yr|jahr|jaar|a\u00f1o|ann|an\\b|ans\\b|ano|eom|eoy|e\\.o|heuer',
  'holiday|chris|labo|memor|father|vater|carn|karn|fasch|mardi|ascen|himmel|all sa|aller|tous|todos|ognis|niko|sinter|adv|break|ferien|vacan|zomerv|term|curso|acad|kw|kalen|cw|cris|chrs|xmas|x-mas|weih|heili|navi|no\u00ebl|natal|kerst|east|oster|pasc|p\u00e2q|pasq|pase|p\u00e1s|pent|whit|pfin|black|cyber|thanksg|valen|patr|patd|paty|mother|mutter|f\u00eate|hallow|halow|silv|neuj|noche|nouvel|capod|reyes|diwa|diva|deep|rama|indep|school|schul|rentr|vuelta|halv',
  'spring|fr\u00fch|prim|print|lente|voor|summ|somm|vera|ver\u00e3|t\u00e9|estate|zome|autu|auto|fall|herb|oto|herf|naja|outo|wint|invi|inve|hiver|seaso|saiso|tempo|stagi|seiz|mid|end',
  'jetzt|ahora|ora\\b|adesso|mainten|agora|nu\\b|nou\\b|j\u00e1|teraz|today|tonig|heut|hoy|aujou|oggi|vanda|hoje|tomo|tommo|tmr|morg|ma\u00f1a|dema|doma|amanh|bermorgen|dopod|overm|yest|gest|ayer|hier',
  'pancake|shrove|fett|juneteen|cinco|groundhog|michael|walpurg|valborg|sanferm|santo|beaujol|reforma|pilar|nikolo|el pilar|stycz|lut|marz|kwie|czerw|lip|sierp|wrze|listop|grudz|s\u00f6ndag|m\u00e5n|tisd|tirs|onsd|torsd|fred|l\u00f6rd|niedz|poniedz|wtor|rod|czwart|pi\u0105t|sobot|segunda|ter\u00e7a|quarta|quinta|sexta|vecka|veckor|uke|uge|tydz|tygod|mies|dni\\b|rok\\b|lat\\b|sommar|sommer|wiosn|latem|jesie|zim|twelf|tenth|[a-z]{3,8}th\\b',
  'santa|paas|meivak|singles|bevrij|gr\u00fcnd|half.term|eod|eob|cob\\b|close of|viertel|midden|secours|mayday|sos\\b|aiut|ayud|aide|hilf|hulp|ajud|minu|sekund|secon|paddy|patty|sleeps|hour|hrs|stund|hora|heure|ore\\b|uur|quind|settim|father ch|christkind|columbus|mlk|martin l|presid|super|three ki|epiph|drei|burns|candle|licht|san |las fal|fallas|april f|good fri|karfr|vier|ash w|aschermi|corpus|fronl|p\u00e5sk|wielk|st\\.|saint|sant |koning|king|midsu|mids|sonnw|johanni|canada|bastille|f\u00eate n|le 14|bundesf|ferrag|mari|assom|tag |einheit|nation|bonfire|guy|firework|martin|remem|veter|armis|immac|inmac|boxing|steph|turn of|cambio|capod|hogm|rosenm|weiber|fastn',
  'asap|assa|assp|asp|a\\.s|a\\.?sa|as\\.|im+ed|right|away|once|delay|possib|posib|soon|fast|quick|early|earli|now|sofo|umge|unver|schnell|rasch|bald|m\u00f6glichst|cuanto|antes|pront|inmed|mismo|segu|enseg|vite|t\u00f4t|rapid|r\u00e1pid|suite|atten|d\u00e9lai|subito|mogel|spoed|meteen|onmid|quanto',
  'sobald|moment|d\u00e8s que|zodra|los|verlier|burn|fire|f\u00fcnf|urg|ugent|emerg|hurry|rush|running|time|prior|press|essen|dring|eil|brenn|notf|prisa|haast',
  'dying|done|sharp|chop|double|deprisa|toda|fissa|zackig|flott|f[e\u00ea]tes|fest|fiest|feier|vincol|capita|irgend',
  'stress|panic|wait|leisure|flex|fussed|both|calm|apuro|feu|minute|import|spoed|rustig|prazo|scaden|clock|desperat|ticking|press|dräng|eisen|contrar|brev|bref|meill|dire|zsm|z\\.s|appena|quanto|ontem|assim|naj|hemen|acil|kısa|ya\\b|stage|mind|sommer|anytime|instant|second|date|when|browsi|hold|zeit|druck|hekti|egal|wann|cuando|h\u00e2te|quand|fretta|short|near|long|demn|abseh|breve|bient|proch|prest|binnen',
] // biome-ignore format: months, weekdays, units, feasts, seasons, days, at once, urgent, no rush
export const SPEAKS_OF_TIME = new RegExp(`\\d|\\b(?:${STEMS.join('|')})|\u00e5r(?![a-z])`)

/** It is wanted at a time that is named beside it. */
export const BY_THEN = anyOf([
  '(?:by|until|for|before) then', "(?:bis|zu) (?:dahin|dann)", 'para entonces', "d'ici l\u00e0", 'pour (?:cette date|ce moment)', 'per allora', 'entro allora', 'tegen dan', "(?:that's|thats) (?:your|our|the) start", "(?:that's|thats) when", '(?:so )?(?:start|begin) then', 'da (?:soll|kann|sollte|k\u00f6nnte|geht)\\p{L}{0,2}', 'ab dann', 'a partir de ah\u00ed', '\u00e0 partir de l\u00e0', 'da l\u00ec',
]) // biome-ignore format: a list

/** A time named beside it is not meant to the day. */
export const MAY_SLIP = anyOf([
  '(?:could|can|may|might) (?:also |well )?(?:slip|slide|move|shift|wait|be (?:later|moved))', '(?:kann|k\u00f6nnte|darf) (?:auch |sich )?(?:\\p{L}{1,8} ){0,3}(?:sp\u00e4ter|verschieben)', 'puede (?:esperar|retrasarse)', 'peut (?:attendre|glisser)', 'pu\u00f2 (?:slittare|aspettare)',
]) // biome-ignore format: a list
