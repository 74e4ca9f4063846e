import { anyOf, latin } from '../language/calendar.ts'

/** They want to begin. */
export const START = anyOf([
  "(?:re)?start(?:s|ed|ing)?(?! of (?!(?:the )?(?:project|work|build|dev)))", 'begin(?:s|ning(?! of))?', 'beggin', 'kick(?:s|ed)?[- ]?off', 'get (?:things |it |this )?(?:going|started|cracking|rolling)', 'kick (?:things|it|this) off', 'go ahead', 'hire you', 'get to work', 'on ?board', 'available', 'sign',
  'anfangen', 'anzufangen', 'fängt', 'fangen', '(?<!zu )beginn(?:en|t)?', 'loslegen', 'losgehen', 'loszulegen', 'starten', 'gestartet', 'startet', 'unterschreiben', 'beauftragen',
  'emp(?:ez|iec|iez)\\p{L}{1,8}', 'com(?:enz|ien[cz])\\p{L}{1,8}', 'arran(?:c|qu)\\p{L}{1,8}', 'iniciar\\p{L}{0,6}', 'firmar', 'commen[cç](?!ing)\\p{L}{1,8}', 'démarr\\p{L}{1,8}', 'débuter\\p{L}{0,6}', 'signer',
  'inizi[ae]\\p{L}{1,7}', 'cominc\\p{L}{1,8}', 'partir(?:e|emmo|ei|ebbe|emo)', 'begint', 'começ\\p{L}{1,8}', 'loslegt', 'losgeht', 'anfängt', 'einsteigt',
]) // biome-ignore format: a few languages a line

/** They want it ready. */
export const LAUNCH = anyOf([
  '(?:re-?)?launch\\p{L}{0,3}', 'lanch', 'lauch', 'liv[ei]', 'go(?:ing|es)? (?:live|online)', '(?<!(?:tienda|shop|negozio|loja|boutique|ventas?|vendere|vender|vendre|cours|curso|kurse?|store|verkopen|verkaufen) )online(?![- ](?:shop|store|boutique|tienda|winkel|webshop|booking|bookings|termin|buchung|marketing|kurs|courses?|handel|business|ordering|orders|payments?|sales|shops|stores|presence)(?!\\p{L}))', 'onlien', 'be up', 'site up', 'run', 'runing', 'running', 'ready', 'finish(?:ed)?', 'done', 'complete[d]?', 'deliver(?:ed|y)', 'have (?:it|this|that|something|the)', 'deadline', 'release[d]?', 'publish(?:ed)?', 'go public', 'show', 'pilot', 'replace[d]?', 'prefer(?:able|ably|red)?', 'ideal(?:ly)?', 'target(?:ing)?', 'aim(?:ing)?', 'must', 'has to', 'have to', 'due', 'timeline', 'time ?frame', 'enough', 'vroeg (?:zat|genoeg)', 'früh genug', 'assez tôt', '(?:nobody|no one|no-one)(?: will|\'ll| would) (?:complain|mind|moan|notice)', 'suits? us', 'fine', 'nice', '(?<!^)vale(?=$|[.,!])', 'bastar?\\p{L}{0,2}', 'suffi(?:t|rait)', '(?:ça|cela) (?:me |nous )?(?:va|irait|suffit)', 'me vale', 'nos vale', 'me sirve', 'volstaat', 'genügt', 'langt', 'chega', 'finally opening', 'we(?:\'re| are)? (?:open|launch)(?:ing)?', 'grand opening', 'until',  'g(?:ave|iven|ives) us', 'working version', 'best', 'in place', 'rolled out', 'switch(?:ed)? over', 'migrat*', 'thinking', 'sell', 'moved?', 'spent',
  'go-?live', 'rollout', 'umsetzung', 'realisierung', 'livegang', 'inbetriebnahme', 'puesta en marcha', 'mise en (?:ligne|service)', 'messa online', 'fertig', 'laufen', 'läuft', 'stehen', 'startklar', 'termin', 'muss', 'müssen', 'soll(?:te|en|ten)?', 'reicht', 'umgesetzt', 'veröffentlich*', 'abgeschlossen', 'eröffn*', 'wäre[n]?', 'hätte[n]? gern*', 'frist', 'schön',
  'list[oa]s?', 'funcionando', 'en línea', 'publicad[oa]', 'publicar', 'terminad[oa]', 'lanzar', 'lanzamiento', 'abrimos', 'tiene que', 'debe', 'tendr\\p{L}{1,5} que', 'deber\\p{L}{1,5}', 'devrai(?:t|ent)', 'dovr\\p{L}{2,5}', 'zou(?:den)? (?:\\p{L}{2,8} ){0,4}moeten', 'teria que', 'tem (?:de|que)', 'dever\\p{L}{1,4}', 'fecha límite',
  'prête?s?', 'en ligne', 'lanc(?:er|ement|ons)', 'terminée?', 'livr*', 'ouvr(?:ir|ons)', 'faut', 'faudrait', 'doit', 'idéalement', 
  'pront[oa]', 'servire', 'serve', 'deve', 'klaar', 'moet', 'estar pronto', 'no ar', 'klar[at]?', 'färdig[at]?', 'igång', 'uppe', 'ska (?:vara|finnas)', 'skal være', 'gotow[aey]', 'działać', 'działała', 'should (?:be (?:there|out|waiting|working)|stand|follow|come|appear|exist)',
]) // biome-ignore format: a few languages a line

/** They wish for something, whatever it may be. */
export const WISH = anyOf([
  'need(?:s|ed|ing)?', 'want(?:s|ed)?', 'wanna', 'would like', "(?:i'd|we'd|they'd) (?:like|want|love|need)", 'looking (?:at|for|to)', 'brauch*', 'bräucht*', 'benötig*', 'möchte[n]?', 'wollen', 'necesit*', 'quer(?:emos|[rí]{1,2}amos|r?ía|íamos|eríamos)', 'quero', 'queria', 'pretend(?:o|emos)', 'voglio', 'quiero', '(?:(?:we|i) plan|planen?|planeamos|planejamos|planificamos|plannen|pensamos|pensiamo|pensons|denken?|dachten?)(?= [^.]{0,60}(?:site|shop|store|app|launch|portal|page|system|seite|homepage|auftritt|plattform|web|tienda|boutique|negozio|loja|projekt|project|proyecto|projet))', 'prév(?:oyons|oit|oyait|u)', 'prevediamo', 'prevemos', 'pens(?:amos|iamo|ons) (?:a|en|em|à|para|per)', 'denken? (?:wir |ich )?(?:da )?(?:an|aan)', 'dachten? (?:wir |ich )?(?:da )?(?:an|aan)', 'besoin', 'voud\\p{L}{2,6}', 'quisi\\p{L}{2,7}', 'piacerebbe', 'encantaría', 'haría falta', 'hace falta', 'dese\\p{L}{1,5}', 'desider\\p{L}{1,6}', 'desej\\p{L}{1,5}', 'wünsch\\p{L}{1,4}', 'veux', 'voulons', 'souhait*', 'vogliamo', 'nodig', 'willen', 'precis(?:o|amos|ava|ávamos)', 'servirebbe', 'occorr\\p{L}{1,5}', 'cerc(?:o|hiamo)', 'cherch(?:e|ons)', 'busc(?:o|amos)', 'graag', 'gezocht', 'zoeken', 'potrzeb\\p{L}{1,7}', 'chc(?:emy|ę|iał\\p{L}{1,5})', 'behöver', 'vill ha', 'angepeilt', 'anvisiert', 'angestrebt', 'vorgesehen', 'gewünscht', 'previst[oa]', 'beoogd', 'gewenst', 'gustar\\p{L}{1,6}', 'would be (?:great|nice|good|ideal|perfect|lovely|cool|convenient|handy|useful|brilliant|fantastic|wonderful|super|a dream)', 'hop(?:e|ing) (?:to|for)', 'plan(?:ning|ned)? (?:to|for|on)', 'hätten? gerne?', 'wäre (?:schön|gut|toll|super|ideal)', 'aimer\\p{L}{2,5}', 'faudrait', 'serait (?:bien|idéal|parfait)', 'vorre\\p{L}{1,3}', 'gostar\\p{L}{1,6}', '(?:estar|ser|vendr)ía (?:bien|bonito|bueno|ideal|genial|estupendo|perfecto)', '(?:plan|schedule|roadmap|timetable|brief) (?:says?|foresees|has it)', '(?:ansage|vorgabe|wunsch|fahrplan) (?:lautet|ist)', 'lautet (?:die|der|das) (?:ansage|vorgabe|plan|wunsch|ziel)', '(?:reden|sprechen) wir (?:von|vom)', '(?:to|n\'t|not) miss', 'nicht verpassen', 'no perder\\p{L}{0,3}', 'pas (?:rater|manquer|louper)', 'non perdere', 'niet missen', '(?:we\'re|we are) (?:now )?talking', 'hablamos de', 'on parle d[eu\']', 'parliamo di', 'hebben we het over', 'goal', 'ziel(?:termin|datum)?', 'objetivo', 'obiettivo', 'objectif', 'streefdatum',
]) // biome-ignore format: a list

/** What is wanted is named, if only by its kind: "dan graag ook de app". */
export const PROJECT = anyOf([
  '(?:new |our |the |my )?(?:web)?sites?', 'apps?', '(?:web)?shop', 'store', 'portal', 'pages?', 'homepage', '(?:web)?seite', '(?:online)?auftritt', 'web', 'página', 'tienda', 'boutique', 'sito', 'negozio', 'pagina', 'loja', 'plat\\p{L}?form\\p{L}?', 'stron[aęy]', 'sklep\\p{L}{0,2}', '(?:hem|webb|hjemme|nett)sid\\p{L}{1,3}', 'webbshop(?:en)?', 'nettbutikk(?:en)?', '(?:it|they) (?:should|must|ha(?:s|ve)|needs?|ought|would)',
]) // biome-ignore format: a few languages a line

/** A call or an offer, which says little about the project. */
export const CONTACT = anyOf([
 '(?<!(?:nobody|no one|never|noone) )(?:rep+l(?:y|ies)|answers?)', 'revert',  'call(?: me| us)?', 'ring(?: me| us)?', '(?<!(?:our|the|my) )phone(?! ?(?:lines?|calls|rings|never))', 'meet(?:ing)?', 'quot(?:e|ation|es)', 'offers?', 'proposals?', '(?<!\\p{L}{3}s )send', 'e-?mail(?: me)?', 'write(?! now)', 'get back', 'demo', 'invite', 'appointment', 'visit', 'chat', 'talk', '(?<!as (?:we|i) )speak', 'contact', 'come back', 'let (?:me|you) know', 'tell me', 'book me', 'hear from', 'statement of work', '(?:a|some|any) (?:rough )?(?:number|figure)s?', 'fourchette', '(?:me|nos) (?:pod\\p{L}{2,5} |pued\\p{L}{1,3} )?(?:decir|decís)', '(?:kunt|kunnen|kun) (?:u|jullie|je) (?:mij|me|ons) (?:zeggen|laten weten)', 'estimat(?:es?|ion)', 'chiffrage', '(?:kosten|preis)?schätzung', 'hausnummer', 'ball ?park', '(?:price|preis)idee', '(?:idea|idée|idee) (?:de|dei|del|des|van de|of the|of) (?:precios?|prix|prezz[oi]|cost[ei]s?|coûts?|kosten|prijs)', 'stima', 'schatting', 'prijsindicatie', 'richtprijs', 'yes or (?:a )?no', 'ja oder nein', 'sí o no', 'oui ou non', 'sì o no', 'ja of nee', 'rate ?cards?', 'price ?lists?', 'preisliste', 'tarifas', 'tarifs', 'listino', 'present to', 'presentation', 'compar\\p{L}{1,5}', 'per video', 'vorstellung', 'offert', 'offerten?',
  'anruf*', 'rufen', 'melde[nt]?', 'meldung', 'angebote?s?', 'kostenvoranschlag', 'schick*', 'rückruf', 'antwort*', 'gespräch', 'treffen', 'korrigieren', 'telefonieren', 'drop (?:me|us)', '(?:mir|uns) (?:\\p{L}{1,9} ){0,3}sagen', 'dirmi', 'decirme', 'me dire', 'richiam\\p{L}{0,6}', 'a price',
  'llám*', 'llam*', 'presupuesto', 'oferta', 'enví*', 'reunión', 'respond*', 'escr[ií]b*', 'appel*', 'rappel*', 'devis', 'envoy*', 'rendez-vous', 'rdv', 'répon*', 'preventivo', 'chiam*', 'bel', 'belt', 'bellen', 'gebeld', 'terugbel\\p{L}{0,3}', 'opbellen', 'telefoontje', 'orçamento', 'lig(?:u?e|uem|ar|am)', 'mand(?:e|em|ar)', 'envi(?:e|em|ar)', 'resposta', 'retorno', 'rückmeldung', 'rückantwort', 'bescheid', 'nachricht', 'respuesta', 'contestación', 'conteste\\p{L}{0,2}', 'retour', 'risposta', 'riscontro', 'rispond\\p{L}{1,5}', 'antwoord', 'reactie', 'svar', 'odpowiedź', 'dzwonić', 
]) // biome-ignore format: a few languages a line

/** What comes before any work, even where it "must" come: an offer, an answer. */
export const OFFER = anyOf([
  '(?<!(?:nobody|no one|never) )answers?', 'reply', 'svar*', 'besked', 'antwort', 'rückmeldung', 'rückruf', 'bescheid', 'respuesta', 'réponse', 'risposta', 'riscontro', 'antwoord', 'reactie', 'resposta', 'quot(?:e|ation)', 'estimat(?:e|ion)', '(?:a|some|any) (?:rough |ball ?park )?(?:number|figure|price)s?', 'fourchette', 'proposal', 'ball ?park', 'rate card', 'devis', 'chiffrage', 'kostenvoranschlag', 'angebot', 'preventivo', 'stima', 'offerte', '(?:idea|idée|idee) (?:de|dei|del|des) (?:precios?|prix|prezz[oi]|cost[ei]s?|coûts?)',
]) // biome-ignore format: a list

/** A date on which somebody decides. */
export const DECISION = anyOf([
  'decid*', 'decision', 'jury', 'meets?(?! us| you| me)', 'wissen wir', 'erfahren wir', "(?:we|i)(?:'ll| will|ll)? (?:know|hear back|find out)", 'lo sabremos', 'on saura', 'lo sapremo', 'budget round', 'agenda', 'assembly', 'com{1,2}it{1,2}ee', 'choose', 'select*', 'vote', 'award', 'tender', 'board meets?', 'entscheid*', 'abstimm*', 'décid*', 'décision', 'decisión',
]) // biome-ignore format: a list

/** A body that decides on its day, whatever it must do then. */
export const VOTE = anyOf([
  'vot(?:e|es|ing)',
  'com{1,2}it{1,2}ee',
  'assembly',
  'abstimm*',
  '\\p{L}{0,20}versammlung',
  'asamblea',
  'assemblée',
])
export const FINISHED = anyOf(['launch*', 'live', 'ready', 'online', 'finished', 'done', 'running'])

/** By when offers have to come in. */
export const BIDS = anyOf([
  '(?:offers|bids|proposals|quotes|quotations|tenders|submissions|angebote|ofertas|offres) (?:must|have to|need to|are due|müssen|muss|sollen?|deben?|doivent)',
]) // biome-ignore format: a list

export const VAGUE = anyOf([
  'before (?:too )?long', 'i should say', 'somewhere', 'in the course of', 'may move', 'can move', 'not set in stone', 'ideally', 'if possible', 'if it can be', 'si se puede', 'si es posible', 'si possible', 'se possibile', "(?:wenn|falls)(?:'?s| es| das)? (?:irgend )?(?:geht|möglich)", 'im laufe', 'en el transcurso', 'dans le courant', 'nel corso',
  'maybe', 'mabye', 'perhaps', 'probably', 'prob(?:s|ly)', 'possibly', 'i guess', 'i think', 'i suppose', 'some ?time', 'some point', 'or so', 'roughly', 'not sure', 'if feasible', 'no earlier', 'or later', 'eventually', 'could be', 'might',
  'vielleicht', 'irgendwann', 'eventuell', 'wohl', 'ungefähr', 'möglicherweise', 'evtl', 'wahrscheinlich', 'mal sehen', 'quizás?', 'tal vez', 'a lo mejor', 'probablemente', 'algún momento', 'más o menos', 'peut-être', 'sans doute', 'à peu près', 'probablement', 'forse', 'misschien', 'talvez',
  'thereabouts', 'more or less', '-?ish', 'no idea', 'dunno', 'at some stage', 'down the line', 'whenever', 'irgendwie', 'schätze', 'denke ich', 'würde ich sagen', 'grob', 'keine ahnung', 'creo', 'no sé', 'aproximadamente', 'algún día', 'je pense', 'environ', 'dans l\'idéal', '(?<!pas )un jour(?! de plus)', 'più o meno', 'sarebbe bello', 'magari', 'probabilmente', 'diciamo', 'ongeveer', 'waarschijnlijk', 'mais ou menos', 'provavelmente',
  '(?:r|her)um$', 'o as[ií]', 'ou par là', 'o (?:giù di lì|così)', 'of zo', 'nothing (?:exact|fixed|definite|firm|set)',
]) // biome-ignore format: a few languages a line

export const SOON = anyOf([
  '(?:quite |pretty |very |fairly )?(?<!as )soon(?! as(?! you)(?!\\p{L}))', 'as soon as you(?:r|\'ve)?', 'shortly', 'in the near future', 'before (?:too )?long', 'sooner rather than later', 'bald', 'demnächst', 'zeitnah', 'in absehbarer zeit', 'pronto', 'en breve', 'bientôt', 'prochainement', 'presto', 'binnenkort', 'em breve',
]) // biome-ignore format: a list

/** At once, whatever it takes. */
export const URGENT_START = anyOf([
 "(?:today|tomorrow|tonight|heute|morgen|hoy|mañana|aujourd'hui|demain),? (?:if (?:at all )?possible|at the latest|(?:wenn|falls) möglich|si es posible|si possible)",  'a\\.?s\\.?a\\.?p\\.?', 'assap', 'asapp', 'assp', 'asp(?!\\.net)', 'im+ed[ia]{1,2}te?ly', 'right away', 'straight ?away', 'at once', 'without delay', 'as (?:soon|quick(?:ly)?|fast|early) as (?:possible|humanly possible)', 'soonest', '(?:the )?(?:sooner|faster|quicker) the better', '(?<!\\p{L}{2}s )(?:start|begin|go|kick off|need(?:ed)?|want it|do it|launch)(?: \\p{L}{2,8})? (?:right )?now', '(?:start|begin|kick off|get going|go live|launch|get started)(?: work)? (?:today|tomorrow|tonight|on monday|monday)', '(?:need|want|start|begin|take over|launch|go live|have)(?: \\S{1,12}){0,5} at the earliest', 'for yesterday', '(?:it|this|that|us|one|site|fixed|done|sorted) pronto', 'by yesterday', '^(?:yesterday|gestern|ayer|hier|ieri)(?=[^a-z]{0,6}$)', '^yesterday', '(?:needed|need|want|wanted|required) (?:it|this|that|them|one|the \\p{L}{2,12}) (?:done |live |ready )?(?:by |for |like )?yesterday',
  'sofort', 'umgehend', 'unverzüglich', 'schnellstmöglich', 'schnellstens', '(?:so|möglichst) (?:schnell|bald|rasch)(?: wie (?:möglich|es geht|irgend möglich))?', 'baldmöglichst', 'frühestmöglich', 'ab sofort', 'am besten gestern', 'gestern schon', 'lieber gestern', '(?:am besten|am liebsten|lieber|besser|mejor|meglio|liefst|best|better|preferably|ideally|idéalement|plutôt|preferiblemente|de preferencia) (?:\\p{L}{2,7} )?(?:gestern|yesterday|ayer|ieri|gisteren|hier|ontem)',
  'cuanto antes', 'lo antes posible', 'lo más (?:pronto|rápido) posible', 'inmediatamente', 'de inmediato', 'ya mismo', 'ahora mismo', 'para ayer', 'en seguida', 'enseguida',
  'dès que possible', 'des que possible', 'au plus (?:vite|tôt)', 'le plus (?:vite|tôt|rapidement) possible', 'immédiatement', 'tout de suite', 'pour hier', 'sans attendre', 'sans délai',
  'il prima possibile', 'prima possibile', 'subito', 'immediatamente', 'zo (?:snel|spoedig) mogelijk', 'meteen', 'onmiddellijk', 'o (?:mais rápido|quanto antes)(?: possível)?', 'imediatamente', 'quanto antes', 'mais rápido possível',
  'so (?:früh|schnell|zeitnah) (?:wie möglich|es geht|wie es geht|es nur geht)', '(?:am liebsten|lieber|am besten) (?:gleich|sofort|heute)', 'gleich (?:jetzt|anfangen|loslegen|starten)', 'jetzt (?:gleich|sofort)', 'ab (?:morgen|heute)', 'im laufe des tages', 'lo más (?:rápido|pronto) (?:que )?(?:se )?pued\\p{L}{1,4}', 'cuánto antes', '(?:a|con) la mayor brevedad(?: posible)?', 'urgente(?:mente)? ya', '(?:empez\\p{L}{1,5}|empiec\\p{L}{1,5}|comenz\\p{L}{1,5}|arranc\\p{L}{1,5}|lo necesito|lo quiero|la quiero) ya', 'dans les (?:meilleurs|plus brefs) délais', 'le plus tôt sera le mieux', 'au plus pressé', 'dès (?:maintenant|demain|aujourd\'hui)', '(?:il |al )?più presto(?: possibile)?', 'appena possibile', 'quanto prima', 'da subito', 'z\\.?s\\.?m', 'per direct', 'zo vlug mogelijk', 'liefst (?:gisteren|meteen|vandaag)', 'o mais (?:breve|cedo)(?: possível)?', 'assim que possível', 'para ontem', 'já para ontem', 'jak najszybciej', 'hemen', 'en kısa', '^(?:(?:yes|yep|yeah|right|ja|sí|oui|sì),? )?(?:now|right now|jetzt|ahora|maintenant|adesso|subito)(?=[.!]{0,3}$)', '(?:like|but|better) (?:right )?now(?=[.!]{0,3}$)', 'needed (?:it|this|that|them|one|an?|the|new)(?: \\p{L}{1,12}){0,3} yesterday', '(?:need|want) (?:\\p{L}{1,12} ){1,5}yesterday', '(?:brauch\\p{L}{0,3}|hätte\\p{L}{0,1}) (?:\\p{L}{1,12} ){1,5}gestern', '(?:as )?soon as(?=[.!]{0,3}$)', '(?:as )?soon as (?:you |we |u )?(?:can )?(?:possibl[ey]|poss|feasible)', 'as (?:soon|fast|quick) as you possibly can', 'soon as (?:poss|u can)', 'today (?:rather|better) than tomorrow', 'lieber heute als morgen', 'plutôt hier qu', 'mejor hoy que mañana', 'meglio ieri', 'ya de ya', 'yesterday would', '(?:as )?(?:soon|quick(?:ly)?|fast|early) as (?:you|we|u) can', 'the moment you can', 'first thing (?:tomorrow|monday|you\'re able|you can)', 'today beats tomorrow', 'as of (?:now|today|tomorrow)', 'no time to spare', 'like,? yesterday', 'right this (?:minute|second)', 'this instant', 'quickest possible', 'hit the ground running',
  "(?:as )?(?:soon|early|quickly|fast) as (?:you|someone|somebody|anyone)(?: guys| lot| people)?(?:'re| are|'s| is)? (?:free|able|available|ready to|can|could|like|want|manage)", "(?:as )?(?:soon|early) as (?:you|someone|somebody|anyone)(?:'ve| have|'s| has)?(?: got)? (?:time|room|space|capacity|hands|a (?:slot|gap|moment|minute)|people|someone|somebody)", "the (?:minute|moment|second|instant|day) (?:you|someone|somebody)(?:'re| are|'s| is| can|'ve| have)",
  'sobald (?:ihr|sie|du|jemand|wer) (?:\\p{L}{1,12} ){0,2}(?:luft|zeit|platz|frei|bereit|können|könnt|kannst|kann|kapazität\\p{L}*)', 'en cuanto (?:pod|pued|teng|esté)\\p{L}{1,6}', 'cuando antes', 'dès que vous (?:pouvez|pourrez|êtes|serez|avez|aurez)', '(?:non )?appena (?:avete|potete|può|siete|riuscite|riesce)', 'zodra (?:jullie|je|u) (?:kunnen|kan|kunt|tijd|ruimte|plek)',
]) // biome-ignore format: a few languages a line

export const URGENT = anyOf([
  'urg[ea]nt(?:ly)?', 'urgnet(?:ly)?', 'ugent', 'urgency', 'emergency', '(?:in|it\'s) (?:a|such a|quite a) (?:\\p{L}{2,10} ){0,3}(?:hurry|rush)', 'hurry', 'running out of time', 'time is running out', 'no time to (?:lose|waste)', 'every day counts', 'top priority', 'quickly', 'pressing', 'rapidement', 'time[- ]?(?:critical|sensitive)', 'of the essence', 'rush on (?:this|it)', 'the (?:earlier|quicker) the better',
  'dringend*', 'eilig', 'eilt', 'in eile', 'pressier\\p{L}{1,3}', 'brennt', 'notfall', 'urgente*', 'urge', 'con urgencia', 'corre prisa', 'tenemos prisa', 'con prisa', 'emergencia', "(?:d')?urgence", 'pressée?s?', 'urgemment', 'urgenza', 'spoed(?! is zelden)', 'haast', 'urgência',
  'au secours', 'mayday', 'sos', '(?:aiuto|ayuda|aide|hilfe|hulp|ajuda) (?:immediat[oa]|inmediata|immédiate|imediata)', 'sharp sharp', 'chop chop', 'quick quick', 'on the double', 'a toda prisa', 'deprisa', 'rapidamente', 'fissa', 'de suite', 'zackig', 'flott', 'clock is ticking', 'time is (?:short|tight|pressing)', 'short on time', 'pressed for time', 'tight (?:deadline|timeline|schedule|timing)', 'up against it', 'against the clock', 'desperate(?:ly)?', 'no time left', 'cannot wait', "can(?:'|no)?t wait any longer", 'every (?:day|hour|minute|second) (?:costs|counts|hurts|matters)', 'die zeit (?:drängt|läuft)', 'zeitkritisch', 'höchste (?:eisenbahn|zeit)', 'unter zeitdruck', 'jeder tag zählt', 'es brennt', 'knapp (?:dran|bei zeit)', 'me urge', 'nos urge', 'corre mucha prisa', 'es muy urgente', 'ya no podemos esperar', 'cada día cuenta', 'vamos tarde', 'contrarreloj', 'le temps presse', 'ça (?:presse|urge|brûle)', 'urgentissim\\p{L}', 'di fretta', 'ho fretta', 'abbiamo fretta', 'dringend', 'haast(?:ig)?', 'tenho pressa', 'temos pressa', 'pilne', 'acil',
  "(?:it(?:'s|s| is)|house is|everything(?:'s| is)) (?:burning|on fire)", 'los(?:e|es|ing) (?:\\p{L}{1,10} ){1,2}(?:every|each|by the) (?:single )?(?:day|hour|minute)', 'fünf vor zwölf', 'verlier\\p{L}{0,3} (?:\\p{L}{1,8} ){0,2}jeden tag', 'cada día que pasa', 'chaque jour (?:compte|coûte)', 'ogni giorno (?:conta|perso)',
]) // biome-ignore format: a few languages a line

export const NO_RUSH = anyOf([
  '(?:no|not in a|not any|without|zero) (?:big |great |real |particular |huge |any )?(?:rush|hurry|urgency|stress|pressure|deadline|time pressure)', 'not (?:so |that |very |really |at all |particularly |terribly |super )?(?:urgent|urgant|pressing|time[- ]critical)', "(?:isn't|is not|aint|ain't|wasn't|nothing) (?:so |that |very |really |at all |too )?urgent", '(?<!(?:start|begin|go|asap),? )when ?ever(?: you| suits| it| is|$)', 'take your time', 'no fixed (?:date|deadline)', 'no (?:date|timeline|time ?frame|deadlines?)', "(?:there's|there is|we have|got) (?:plenty|all the|lots|loads) of time", 'all the time in the world', "(?:doesn't|does not|don't) (?:matter|mind|care) when", "(?:isn't|is not|not) (?:a )?(?:rush|hurry|priority)", "(?:not in|aren't in|isn't in) (?:a|any) (?:rush|hurry)", '(?:just )?(?:looking|browsing)(?: around)? for now', 'not (?:buying )?(?:today|this year)', 'no time pressure', 'on hold', 'in our own time', 'some day', "when (?:it's|its|it is) (?:done|ready|finished)", "nobody(?:'?s| is) (?:dying|waiting)", "(?:i|we) can wait",
  "(?:more|rather|eher|mehr|más|plus|più|eerder|meer|mais) (?:\\S{1,15} ){1,4}(?:than |als |que |qu'|che |dan )(?:an? |any |eine? |una |une |un'|um[a]? |een )?(?:emergency|urgen\\p{L}{1,4}|urgên\\p{L}{1,4}|rush|dringend|eilig|notfall|spoed\\p{L}{0,6})", 'keine? eile', 'kein(?:en)? (?:stress|zeitdruck|hektik|druck)', 'eilt (?:\\p{L}{2,6} ){0,2}nicht', 'nicht (?:so |sehr |besonders |wirklich )?(?:eilig|dringend)', 'hat (?:noch )?zeit', 'haben (?:noch )?zeit', 'egal wann', 'wann (?:auch )?immer', 'ohne (?:zeitdruck|eile)', 'pressiert (?:\\p{L}{2,6} ){0,2}nicht', 'keine dringlichkeit', 'nichts dringendes', 'lassen sie sich zeit',
  '(?:no|ni|tampoco) (?:nos |me )?(?:hay|tenemos|tengo|corre) (?:ninguna |mucha )?prisa', 'sin prisas?', 'no (?:es|está) (?:nada |muy )?urgente', 'no urge', 'cuando (?:sea|queráis|puedan|podáis|quieras)', 'sin urgencia',
  "(?:pas|rien|aucune?)(?: d'| de)? ?(?:pressée?s?|urgent|urgence|hâte|pressant)", 'rien ne presse', 'sans urgence', 'ça ne presse pas', 'quand vous (?:voulez|pouvez)', 'prenez votre temps', 'pas de (?:date|délai)', "(?:on a|nous avons) le temps",
  'senza fretta', "non (?:c'è|abbiamo|ho) fretta", 'non è urgente', 'geen haast', 'niet (?:zo )?dringend', 'sem pressa', 'não (?:há|tenho|temos) pressa', 'não é urgente',
  "(?:don't|do not|doesn't|does not|haven't|have not|hasn't|dont|havent) (?:really |actually |yet )?(?:have|got|set|need) (?:a |any )?(?:fixed |firm |real |hard |particular |specific )?(?:dates?|deadlines?)", "(?:there's|there is|theres) no (?:\\p{L}{2,10} )?(?:date|deadline|rush|hurry)", 'not essential', 'kein(?:en)? (?:\\p{L}{3,10} )?(?:termin|zeitpunkt|datum) mehr', '(?:press|pressiert|jufl) (?:nöd|nid|nüt)', 'nessuna (?:fretta|urgenza|scadenza)', 'quando (?:volete|potete|capita)', 'aucune date',
  'no (?:specific|set|particular|real|firm) (?:date|deadline|time)', '(?:gave|given|have|has|had|got|set) (?:me |us )?no (?:date|deadline|time)', 'nothing in mind', 'not (?:fussed|bothered|worried) (?:when|about (?:time|timing|dates|the date))', '(?:it|that|this) can wait', 'no panic', 'take as long as', 'any ?time (?:is fine|works|will do|suits|is ok)', 'at your leisure', 'at some stage', "(?:we are|we're|i'm|i am) (?:flexible|easy|relaxed)(?: on| about| with)?(?: time| timing| dates?| when)?$", 'plenty of time', 'years away', 'not (?:this|in the next) (?:year|month|quarter)', 'not for a while', 'not any ?time soon', 'in no (?:hurry|rush)',
  'ganz ohne eile', 'kein fester (?:termin|zeitpunkt)', '(?:keinen?|kein) (?:festen )?(?:termin|datum|zeitplan|deadline)', 'muss nicht (?:sofort|gleich|heute|schnell)', 'läuft (?:uns |mir )?nicht (?:davon|weg)', 'haben (?:alle )?zeit der welt', '(?:noch )?genug zeit', 'zeitlich (?:flexibel|offen|egal)', 'zeit spielt keine rolle', '(?:dieses jahr|heuer) nicht mehr', 'wann es (?:eben )?passt', 'drängt nicht', 'drängt sich nicht',
  'no hay (?:fecha|plazo|urgencia)', 'no tenemos (?:fecha|plazo)', 'con calma', 'sin apuro', 'cuando (?:se pueda|podáis|pueda|podamos)', 'da igual cuándo', 'este año ya no', 'no es urgente',
  "(?:y a|il y a) pas (?:le feu|d'urgence|urgence)", 'pas à la minute', 'peu importe (?:la date|quand)', 'pas de date', 'aucun délai', "(?:on|nous) (?:n'est|n'est|ne sommes) pas pressés?", 'tranquillement', "pas cette année",
  "con (?:tutta )?calma", 'nessuna fretta', 'nessuna urgenza', 'senza scadenz\\p{L}', 'non abbiamo (?:una )?(?:data|scadenza)', 'geen (?:haast|spoed|deadline)', 'rustig aan', 'com calma', 'sem (?:urgência|prazo)', 'acelesi yok',
]) // biome-ignore format: a few languages a line

/** It must not be later, said next to the date. */
export const FIRM = anyOf([
  'latest', 'at latest', 'no later than', 'not later than', 'hard (?:deadline|stop|date)', 'deadline', 'too late', 'non-negotiable', 'fixed', 'cannot be (?:later|moved)', 'tops', 'by law', 'strictly', '(?<!(?:year|month|week|quarter) )runs? out', 'expir*', 'switch(?:es|ed)? off', 'shut(?:s|ting)? down', 'discontinued', 'ends (?:on|in)', 'dies', 'retired', 'end of life', "(?:you've|you have|we've|we have) (?:got )?(?:until|only)", 'contract (?:\\p{L}{2,10} ){0,3}(?:ends?|finish(?:es)?|stops?)', 'because (?:of )?(?:the|our|my) (?:subsid(?:y|ies)|grants?|funding|law|rules|permit|lease|contract|anniversary|jubilee|opening|wedding|(?:trade )?(?:fair|show)|exhibition|conference|festival)', 'wegen (?:der|des|unser\\p{L}{1,2}) (?:förderung|frist|messe|eröffnung|hochzeit|ausstellung|\\p{L}{0,6}jubiläum\\p{L}?)', 'por (?:la|el|nuestr[oa]) (?:ayuda|subvención|feria|aniversario|inauguración|boda)', "à cause d(?:e la|u|e notre|e l') ?(?:subvention|prime|salon|anniversaire|ouverture|mariage)", 'supplier stops', 'regulator', 'auditor', 'otherwise', 'or else',
  'spätestens', 'unbedingt', 'zwingend', 'läuft (?:\\p{L}{2,10} ){0,4}aus', 'abge(?:schalt|stell|kündig)e?t', 'frist', 'nicht später',
  'a más tardar', 'como (?:muy )?tarde', 'sin falta', 'fecha límite', 'no más tarde', 'vence', 'imprescindible', "au plus tard", 'impérativement', 'dernier délai', 'pas plus tard', 'expire', 'al più tardi', 'uiterlijk', 'no máximo', 'o mais tardar',
  'whatever happens', 'at all costs', 'absolutely', 'critical', 'crucial', 'binding', 'statutory', 'legally', 'mandatory', 'we lose', "or (?:we|i)(?:'re| are|'m| am) (?:done|finished|out)", 'or (?:we|i) lose', "i'm done for", 'after that', 'ferme', 'fest(?:er termin|gelegt|gesetzt)', 'sonst', 'verbindlich', 'sin excepción', 'sí o sí', 'obligatori\\p{L}{1,2}', 'si no,? perd\\p{L}{1,5}', 'caduca', 'sinon', 'obligatoire', 'sans faute', 'scad\\p{L}{1,3}', 'tassativ\\p{L}{1,5}', 'assolutamente', 'per forza', 'obrigatóri\\p{L}', 'sem falta', 'vencimento',
]) // biome-ignore format: a few languages a line

/** It must be, said beside a date. */
export const OBLIGED = anyOf([
  'must', "(?:has|have|needs?|got|gotta) to", 'muss', 'müssen', 'muass', 'tiene que', 'debe', 'il faut', 'doit', 'deve',
]) // biome-ignore format: a list

/** It must be ready, said anywhere in the message. */
export const MUST_BE_READY = anyOf([
  '(?:must|has to|have to|needs to|got to|gotta) (?:\\p{L}{1,12} ){0,4}(?:ready|live|up|going|open|sorted|online|running|available|working|there|finished|then)', 'must show', '(?:muss|müssen|muass) (?:\\p{L}{1,12} ){0,5}(?:fertig|stehen|stehn|laufen|online|live|gehen|gehn|da sein)', '(?:tiene|tienen) que (?:\\p{L}{1,12} ){0,3}(?:list[oa]|funcion\\p{L}{1,4}|online|línea|publicad[oa])', '(?:doit|faut|faudra) (?:\\p{L}{1,12} ){0,4}(?:prête?|en ligne|marche|tourne|fini)', 'deve (?:\\p{L}{1,12} ){0,3}(?:pront[oa]|online|funzion\\p{L}{1,4})',
]) // biome-ignore format: one language after the other

/** It must not be later, said anywhere in the message. */
export const FIRM_ANYWHERE = anyOf([
  "(?:miss|if (?:we|i) miss) (?:it|that|this)(?: date| day)?,? (?:and|we|i)", '(?:verpassen|verpasse) (?:wir|ich) (?:das|den|ihn|es)', 'si (?:on|je|nous) (?:la |le )?(?:rat|manqu)\\p{L}{1,4}', '(?:grant|subvention|subsidy|money|funding|permit|licen[cs]e) (?:is|would be|gets?|will be) (?:lost|gone|forfeit(?:ed)?)', '(?:grant|subsidy|funding|offer|licen[cs]e|permit) (?:lapses|falls away|runs out|expires)', 'keinen (?:einzigen )?tag (?:ohne|länger)',
  '(?:no|without) extensions?', 'hard (?:stop|deadline|date)', 'no wiggle room', 'a condition', "(?:can't|cannot|can not|won't|doesn't|does not|don't) (?:be moved|move|slip|wait|miss)(?! to )", "if (?:it|that|this|we|they|(?:the|our) \\p{L}{3,9})(?:'s| is|'re| are)?(?:n't| not) (?:\\p{L}{2,9} )?(?:live|up|ready|running|online|working|there|done|finished|open)(?! (?:by|in|on|until) )(?![^.]{0,30}(?:fine|problem|matter|ok))", '(?:funds?|money|grant|budget|subsidy) (?:must|has to|have to|needs? to) be (?:spent|used|drawn|claimed)', 'no excuses', 'keine verlängerung', '(?:verlängerung|aufschub|verschieben|verlängern) (?:gibt|gibts|lässt|geht|ist|kann|können) (?:\\p{L}{2,6} ){0,4}(?:keinen?|nichts?|nix)', 'wenn (?:es|sie|das|die seite|der shop) (?:\\p{L}{2,5} ){0,3}nicht (?:läuft|steht|online|live|fertig|da|geht)', '(?:mittel|geld|förderung|budget) (?:muss|müssen) [^.,]{0,40}(?:ausgegeben|abgerufen|verbraucht|verwendet)', 'sans délai supplémentaire', 'final deadline', 'drop[- ]dead',
  "(?:no|zero|any) (?:room for delays?|provision for|leeway|slack|grace(?: period)?|flexibility|second (?:chance|go|try))", "that's that", 'final answer', 'at the (?:very )?latest', '(?:may|might) as well not (?:bother|do it)', "(?:no|what's the|whats the|isn't any|is no) point (?:after|then|otherwise|in it|if it)", "(?:it's|its|it is|thing is|we're|whole thing's) (?:pointless|useless|worthless|no use|no good)", '(?:pointless|useless) (?:if|unless)', "(?:won't|wont|will not|can't|cannot) (?:get|have) (?:\\p{L}{1,9} ){1,5}(?:twice|again|second chance)", '(?:gone|went|goes|already) (?:\\p{L}{1,6} ){0,2}(?:to (?:the )?print(?:ers?)?|been printed)', '(?:already )?printed (?:on|in)', 'already (?:printed|announced|at the printers?|invited|sold)', 'or (?:it|the whole thing|the deal) (?:is|\'s) (?:dead|off|gone|useless|pointless)', '(?:statute|law|contract|regulations?|regulator) (?:obliges|requires|forces|demands)', '(?:legal|statutory|contractual) (?:deadline|obligation|duty)', '100 ?%',
  'keinen? (?:spielraum|aufschub|puffer|luft)', 'nicht verhandelbar', '(?:isch|ist|is) fix', 'spätestens', '(?:später|spöter|danach|hernach),? (?:hülft|hilft|bringt|nützt|brauch|is|isch|ist)(?:\'?s)? (?:\\p{L}{1,4} ){0,3}(?:nix|nichts|nüt|z\'?spät|zu spät)', '^(?:sonst|danach|dann) (?:kündig|schalt|verlier|verfäll|ist (?:es )?(?:vorbei|aus|zu spät)|sind wir|geht|platzt|springt)\\p{L}{0,3}', 'geht (?:\\p{L}{1,8} ){0,3}vom netz', '(?:schalt\\p{L}{1,2}|stell\\p{L}{1,2}) (?:\\p{L}{1,9} ){0,4}(?:ab|ein)', 'blamier\\p{L}{1,2} (?:ich|wir)', '(?:vertraglich|gesetzlich) (?:\\p{L}{1,12} )?(?:zum|bis|verpflichtet|vorgeschrieben)', 'verfällt', 'schon (?:gedruckt|im druck|verschickt|eingeladen|angekündigt)',
  'no (?:es )?negociable', 'sin margen', 'no hay margen', 'como (?:muy )?tarde', 'a más tardar', '(?:que )?(?:luego|después) (?:ya )?(?:nadie|no (?:sirve|vale|tiene|hay|se))', 'no tiene sentido', 'o (?:lo )?perdemos', 'ya están? (?:impres|imprim|en imprenta|anunciad)\\p{L}{0,4}', 'si no está (?:list|funcion|en línea|online|para)\\p{L}{0,6}', 'obliga a',
  '(?:aucune|pas de|sans) marge', 'au plus tard', "(?:après|sinon),? (?:c'est|ça|ce|on|ça ne) (?:\\p{L}{1,6} ){0,3}(?:tard|fini|perd|inutile|mort|rien|sens|peine)", 'pas la peine', 'déjà (?:imprimé|annoncé|envoyé|à l)\\p{L}{0,2}', "si (?:\\p{L}{2,6} ){0,2}n'est pas (?:\\p{L}{2,6} )?(?:prête?|en ligne|fini)", 'date impérative',
  'non negoziabile', 'senza margin\\p{L}', 'nessun margine', '(?:dopo|poi) (?:non|nessuno|è|sarebbe) (?:\\p{L}{1,5} ){0,3}(?:senso|serve|compra|tardi|inutile)', 'al più tardi', 'già (?:stampat|annunciat|in stampa|spedit)\\p{L}?', 'se (?:\\p{L}{2,6} )?non (?:è|funziona|sarà) (?:\\p{L}{2,6} )?(?:pront|online|attiv)\\p{L}{0,2}', 'non (?:ci )?si (?:muove|tocca|scappa)',
  '(?:after (?:that|which)|afterwards|danach|hinterher|después|luego|après|dopo) (?:it is |it\'s |ist (?:es |alles )?)?(?:nobody|no one|no-one|niemand|keiner|nadie|personne|nessuno|für die katz|umsonst|witzlos|hinfällig|sinnlos|useless|worthless)', 'allerspätestens', 'non un giorno', 'dernier carat', 'no slipping', 'no slippage', 'no delays?', 'later (?:is|=|would be|makes) (?:useless|no use|pointless|too late|worthless|no good|no sense)', 'any later (?:is|would be|and)', '(?:a )?day later (?:is|would be|and|makes)', '(?:of )?no use (?:to (?:us|me) )?(?:after|later|at all|then)', '(?:pointless|useless|worthless|too late) (?:after|then|afterwards|otherwise)', 'after (?:that|which)(?: date| day)? (?:it|is|it\'s|we|there)(?: is|\'s)? (?:no use|useless|pointless|too late|worthless|of no)', 'after that no (?:use|point|good)', "(?:not|never|nothing) (?:a day |one day |any )?later", "(?:can't|cannot|can not|couldn't|won't|will not|mustn't|must not|may not) (?:be )?(?:later|postponed?|shift(?:ed)?|changed?|delay(?:ed)?|push(?:ed)?|budge|slide)", 'fixed (?:date|day|deadline)', '(?:date|day|deadline|it) is (?:fixed|firm|set)', "(?:date|day|deadline)'s (?:fixed|firm|set)", 'firm date', 'no way around', 'we lose the', 'otherwise (?:it\'s|it is|we|i) (?:pointless|useless|lose|too late)', 'absolute deadline', 'absolutely has to', 'not negotiable', 'not movable',
  '(?:lässt|läßt) sich nicht (?:verschieben|ändern)', 'nicht (?:zu )?verschieben', 'kann nicht (?:verschoben|später)', '(?:später|danach|hinterher|nachher) (?:ist|wäre|bringt|nützt|hilft|brauch\\p{L}{1,3}|geht|wird)(?: \\p{L}{1,4})?(?: \\p{L}{2,4})? (?:nichts?|zu spät|sinnlos|nutzlos|nicht)', 'sonst (?:ist es |ists |wärs )?(?:zu spät|sinnlos|hinfällig)', '(?:termin|datum) (?:ist |steht )?(?:fest|fix)', 'fixer? termin', 'steht fest und',
  'no se puede (?:mover|aplazar|retrasar|cambiar)', 'no (?:puede|podemos) (?:ser después|retras\\p{L}{1,5}|aplaz\\p{L}{1,5})', 'inamovible', '(?:después|luego) (?:ya )?no (?:nos |me )?(?:sirve|vale)', 'fecha (?:es )?fija', 'improrrogable',
  "impossible (?:de|à) (?:décaler|repousser|reporter|déplacer)", "(?:ne|n'est) (?:peut )?pas (?:être )?(?:décal|repouss|report|déplaç|négoci)\\p{L}{1,5}", "après,? (?:c'est|ce sera|ça) (?:trop tard|inutile|ne sert)", 'date (?:est )?(?:ferme|fixe|butoir)', 'non si può (?:spostare|rimandare)', 'improrogabile', '(?:dopo|poi) (?:non serve|è inutile|è tardi)', 'kan niet (?:later|verschoven|verzet)', 'daarna (?:heeft het geen|is het te)', 'não dá (?:para|pra) adiar', 'depois não (?:serve|adianta)',
  'pas un jour (?:de )?plus', 'full stop', '^period', 'no ifs', 'is the last day', 'not a (?:single )?(?:day|hour|minute|second) (?:later|longer|after|more|over|past)', '^not by a day', '^not (?:on )?the \\d{1,2}(?:st|nd|rd|th)', 'no way (?:to|of) (?:shift|mov|push|chang|delay)\\p{L}{1,3}', "(?:can't|cannot|can not|couldn't|won't) (?:be )?(?:shift|shifted|budge|slide|pushed|postponed|changed)", '(?:might|may) as well (?:bin|scrap|forget|shut|pack|throw|give)', '(?:can|could) (?:just )?(?:bin|scrap) (?:it|the)', "or (?:the|this|that|our) (?:\\p{L}{1,9} )?(?:deal|order|contract|client|offer|slot|stand|licence|lease|grant|thing|job)(?:'s| is| goes| falls| gets)? (?:off|gone|lost|dead|void|elsewhere|over|through|cancelled)", "(?:after that|afterwards|any later|later than that),? (?:and )?(?:the |it |it's |that's |we )?(?:\\p{L}{1,10} )?(?:\\p{L}{1,10}'s |is |are |will be |would be )?(?:gone|over|lost|too late|useless|pointless|dead|no (?:use|point|good))",
  'keinen tag (?:später|länger)', 'nicht einen tag', '(?:termin|datum) (?:steht|ist gesetzt|ist fix)', 'verschieben (?:kann|können|lässt|geht|darf) (?:\\p{L}{1,6} ){0,4}(?:nicht|net|ned|nimmer)', 'nicht (?:zu )?(?:ver)?schieb\\p{L}{1,6}', '(?:danach|später|hinterher|nachher) (?:brauch|nütz|bring|hilf|wär|is|kann)\\p{L}{0,4} (?:\\p{L}{1,8} ){0,4}(?:nicht|nichts|nix|weg|vorbei|rum|gelaufen|sinnlos|nimmer)', 'und punkt',
  "un point c'est tout", "après,? (?:c'est|ce sera|ce serait) (?:trop tard|fini|foutu|perdu|inutile)", 'peut pas (?:être )?(?:décal|déplac|report|boug)\\p{L}{1,3}', 'no se (?:puede )?(?:mueve|mover|cambiar|retrasar|aplazar)', 'y punto', '(?:non|nemmeno|neanche) un giorno (?:di più|dopo|oltre)', 'non si (?:può )?(?:spost|rimand|rinvi)\\p{L}{1,4}', 'inderogabil\\p{L}', 'e basta', 'dopo (?:è|sarà|sarebbe) (?:troppo )?(?:tardi|inutile)', 'geen dag later',
]) // biome-ignore format: a list

/** Something that happens on a day, whether the site is ready or not. */
export const OCCASION = anyOf([
  'doors? opens?', '(?:trade )?fairs?', 'trade ?show', 'exhibition', 'conference', 'congress', 'festival', 'opening', 'ceremony', 'event', 'season', 'campaign', 'shows? starts?', 'merger', 'wedding', 'married', 'anniversary', 'birthday', 'tournament', 'inaugurat*', 'expo', 'rush', 'run', 'carnival', 'marathon', 'season (?:starts?|begins)', 'época', 'contract', 'grant', 'magazine', 'pilot customer', '\\p{L}{0,14}messe', '\\p{L}{0,12}saison', 'eröffnung', '\\p{L}{0,14}geschäft', 'vertrag', 'kongress', 'veranstaltung',
  'feria', 'campaña', 'temporada', 'inauguración', 'congreso', 'salon', 'ouverture', 'congrès', 'campagne', 'contrat', 'fiera', 'beurs',
]) // biome-ignore format: a few languages a line

/** Before a date: it is an end, not just a time. */
export const UNTIL = latin(
  `(?<!\\p{L})(?:by|be?for|before|befor|until|till|within|in time for|latest|ahead of|no later than|in(?= \\S{1,14}[\\s-](?:more |short )?(?:week|month|wk|woche|monat))|bis|vor|innerhalb|binnen|in(?= \\S{1,10} (?:wochen|monaten))|over(?= \\S{1,12} (?:wek|week|maand|dag|jaar))|inom|om(?= \\S{1,10} (?:veck|mån|dag))|za(?= \\S{1,10} (?:tyg|dni|mies))|pour le(?= \\d)|per il(?= \\d)|für den(?= \\d)|de aquí a|daqui a|di qui a|antes de|para|hasta|en (?=\\S{1,8} (?:semanas|mes))|dentro de|avant|d'ici|sous|dans|t[ -]?minus|prima di|entro|voor|binnen|até)(?!\\p{L})`,
)

/** "Not before next year": whoever says so is not in a hurry. */
export const NOT_BEFORE = latin(
  `(?<!\\p{L})(?:(?:not|nicht|nothing|no|pas|n't)(?: (?:be|start|happen|needed|until))? (?:before|until|till|vor|antes de|avant)|frühestens|(?:not |at the )earliest|au plus tôt|como pronto|non prima d\\p{L}{1,4}|erst (?:in|im|ab|nächste)|only (?:in|next)|no earlier than|nicht vor)(?!\\p{L})`,
)

/** After something: later than that, but not much. */
export const AFTER = latin('(?<!\\p{L})(?:after|nach|después de|après|dopo)(?!.{1,20} (?:on|am|le|el) )(?!\\p{L})')

/** What takes a date back that follows: "we don't need it by May". */
export const NEGATED_BEFORE = latin(
  `(?<!\\p{L})(?:not|nor|neither|weder|ni|né|nem|no(?! ar )|never|too late|\\p{L}{2,6}n't|cannot|isnt|dont|doesnt|nothing|nicht|kein(?:e[nrms]?)?|nie|no es|sin|pas|aucune?|rien|non|geen|niet|não)(?! (?:later|longer (?:support|avail|maintain|offer|work|valid|run)\\p{L}{0,5}|später|más tarde|plus tard|only|just|extension|oltre|after|dopo|past|beyond|nach|miss))(?:\\s(?!(?:and|but|so|because|who|und|aber|sondern|must|pero|mais)(?!\\p{L}))(?:\\p{L}|'){1,14}){0,4}\\s?$`,
)

/** It is denied by what follows: "eilig ist da gar nichts". */
export const DENIED_AFTER = latin(
  "^\\S{2,12}\\s(?:ist anders|geht anders|is (?:the wrong|not the|hardly the) word|isn't the word|it (?:ain't|isn't)|wäre (?:übertrieben|zu viel|das falsche)|no es la palabra|n'est pas le mot|non è la parola)|^\\S{2,12}(?:\\s(?:\\p{L}|'){1,9}){0,5}?\\s(?:nicht|nichts|nix|nich|ned|net|nöd|nüd|nüt|no es|non è|niet)(?!\\p{L})|^(?:pressier|eil)\\S{0,3}(?:\\s\\S{1,9}){0,4}?\\sneed(?!\\p{L})",
)

const DOES = 'see|sees|say|tell|show|know|calculate|pay|paid|book|booked|order|find|receive|get|notified|confirm|confirmed|released?|decide|answers?|loads?|charge\\p{L}{0,3}|affich\\p{L}{1,4}|lädt|laden|sehen?|sieht|sagen?|zahlen|bezahlen|buchen|bestellen|finden|entscheiden?|wissen|weiß|voir|dire|payer|réserver|savoir|ver|decir|pagar|reservar|saber|vedere|pagare|prenotare|sapere' // biome-ignore format: a list
const PEOPLE = 'customers?|guests?|patients?|people|folk|users?|visitors?|members?|payments?|kunden|gäste|patienten|leute|mitglieder|clientes|clients|huéspedes|clienti|ospiti' // biome-ignore format: a list
/** Something else is to be quick: a word, a price, a decision, what customers do. */
export const OTHER_HASTE = latin(
  `(?<!\\p{L})(?:(?:dir\\p{L}{0,3}|dico|say|tell you|admit|sag\\p{L}{0,2}|digo|decir\\p{L}{0,2}|dis|dire)\\s$|(?:${DOES})\\s(?:\\p{L}{1,9}\\s){0,3}$|(?:${PEOPLE})\\s(?:should|can|could|must|to|will|arrives?|sollen|können|müssen|puedan?|pueden|puissent|peuvent|possano|possono)\\s(?:\\p{L}{1,12}\\s){0,5}$)`,
)
/** At once, but after something else, or to do something else. */
export const LATER_HASTE = latin(
  `^(?:as soon as |right away |at once |straight away )?(?:\\S{1,15}\\s){1,3}?(?:after|upon|once|nach|nachdem|después|après|dopo)(?!\\p{L})|^\\S{1,15}(?:\\s\\p{L}{1,8}){0,2}?\\s(?:${DOES})(?!\\p{L})`,
)

/** What begins is not the visitor's project, but something it is needed for: "the term starts", "before we open our doors". */
export const EVENT_BEGINS = latin(
  '(?<!\\p{L})(?:(?!(?:it|this|that|work|project|development|build|building|phase|job|she|he|and|wants?|es|das|arbeit|projekt|man|esto|proyecto|obra|ça|projet|progetto|lavoro|which|when|to)\\s)\\p{L}{2,20}\\s(?:starts|begins|opens|kicks off|startet|beginnt|öffnet|empieza|comienza|abre|commence|démarre|ouvre|inizia|comincia|apre|begint)|(?:before|by the time|until|bevor|ehe|antes de que|avant que|prima che)\\s(?:\\p{L}{1,12}\\s){1,3}(?:start|starts|begin|begins|open|opens|sign|launch|starten|anfangen|beginnen|empie\\p{L}{1,5}|comien\\p{L}{1,4}|ouvr\\p{L}{1,4}|commen\\p{L}{1,4}|inizi\\p{L}{1,3})|(?:days|sales|orders|bookings|classes|courses|lessons|registrations|freshers|holidays|works|lectures|tours) (?:start|begin|open))(?!\\p{L})',
)

/** A date no longer holds: "forget June", "next month isn't realistic". */
export const DROPS = anyOf([
  '(?:forget|scrap|drop|cancel|ignore)', '(?:fell|fallen|falls) through', 'tomb\\p{L}{1,3}', 'cancel(?:ó|ad[oa]|a|amos|ou)', 'anul\\p{L}{1,5}', 'annul\\p{L}{1,5}', 'descart\\p{L}{1,5}', '(?:fällt|fallen|fällt leider) (?:leider |jetzt )?(?:weg|aus|flach)', 'erledigt', 'abgesagt', 'vervalt', 'gaat niet door', 'salta', 'saltat[oa]', 'è saltat[oa]', 'caiu', '(?:is|are|was)(?:n\'?t| not) (?:realistic|possible|happening|going to (?:happen|work)|feasible)', 'unrealistic', 'strike', 'cross out', 'no longer', 'streich\\p{L}{1,3}', 'gestrichen', 'tach\\p{L}{2,4}', 'borr\\p{L}{2,4}', 'ray(?:ez|er|ons)', 'cancell\\p{L}{1,4}', 'schrap\\p{L}{1,4}', 'not any ?more', 'off the table', 'is off', "won't (?:work|happen|be)", '(?:vergessen|vergiss)', 'nicht (?:mehr|realistisch|machbar|zu schaffen)', 'unrealistisch', 'klappt nicht', 'wird nichts', 'olvíd\\p{L}{1,4}', 'ya no', 'no es realista', 'no va a poder', 'oubli\\p{L}{1,3}', "n'est plus", 'pas réaliste', 'plus possible', 'lasci\\p{L}{1,4} perdere', 'non è più', 'niet meer',
]) // biome-ignore format: a few languages a line

/** About, before a date. */
export const APPROXIMATE = latin(
  '(?<!\\p{L})(?:around|about|roughly|approximately|approx\\.?|somewhere (?:in|near|around|about)|near|circa|ca\\.?|gegen|etwa|ungefähr|so um|vers|environ|alrededor del?|circa a|intorno a|um den|hacia|sobre|verso|towards?|intorno al?|rond|ongeveer)\\s(?:the |den |le |la |el )?$',
)

/** What is so at a time, and no date for the project: somebody away, a house closed, what sells then. */
export const IS_SO_THEN = anyOf([
  "(?:i'm|im|i am|we're|were|we are|he's|she's|be|is|are|am) (?:(?!\\p{L}{2,6}ed )\\p{L}{1,8} )?(?:away|off|back|abroad|travell?ing|closed|shut|busy|ill|on (?:holiday|vacation|leave|tour|a trip)|in hospital|out of)", '(?:gets?|getting) married', 'closes? (?:on|from|in|at|mondays?|daily)', 'and closed', '(?:runs?|goes|lasts?) (?:from|until|till|through)', '(?:no|keine|für nichts|sin|pas de|pas le|non ho|geen) (?:time|zeit|tiempo|temps|tempo|tijd)', 'on holiday', 'on vacation', 'holidays? (?:in|from|until)', '(?:an|my|the|his|her) operation', '(?:discuss|besprech|besprich|discut|overleg)\\p{L}{0,4}', 'beraten', '(?:having|my|his|her|for) surgery', '(?:get|have|sell|take|receive|see|make|serve) (?:most|lots|many|about|around|up to|over(?= \\d)|more|\\d+(?! (?:more )?(?:hours|days|weeks|months|sleeps))|hundreds|thousands)', 'most of (?:our|my)', '(?:turns?|turning) \\d+', 'werde \\d+', 'cumpl\\p{L}{1,4} \\d+', 'valid', 'gültig', 'válid[oa]', 'if we pay', 'pay(?:ing|ment)? (?:within|by)', '(?:pay|pays|payable|paying|spread) (?:\\p{L}{1,10} ){0,4}(?:in|over|across|for)', '(?:zahlen|bezahlen|abzahlen|abbezahlen|in raten)', '(?:pagar|pagarlo|pagarla|payer|pagare|betalen) (?:\\p{L}{1,10} ){0,3}(?:en|a|sur|in|em|over)', 'a plazos', 'usually', 'normally', 'mostly', 'always', 'peak', 'busiest', 'in advance', '(?:days?|weeks?|months?) ahead', 'beforehand', "(?:off|flying|fly|travell?ing|going) to (?!be|start|begin|need|want|launch)", "'s (?:shut|closed)", '(?:shut|closed) (?:till|until)', 'paid (?:up )?(?:to|till|until)', 'domain(?: name)?', 'maternity leave', 'parental leave',
  'urlaub', 'ferien (?:bis|von|im)', 'verreist', 'unterwegs', 'krankenhaus', 'wieder (?:da|zurück|im)', 'geschlossen', 'geöffnet', 'zu (?:haben|machen)', '(?:haben|ist|sind) (?:\\p{L}{1,10} )?zu', 'meistens?', 'immer', 'üblicherweise', 'im voraus', 'hochbetrieb', 'elternzeit', 'mutterschutz', 'vooruit',
  'de vacaciones', 'de viaje', 'cerrad[oa]s?', 'cerramos', 'fuera', 'me voy', 'nos vamos', 'je pars', 'nous partons', 'on part', 'andiamo in', 'vado in', 'siempre', 'normalmente', 'vendemos (?:más|mucho)', 'con antelación', 'de baja', 'en vacances', 'en congés?', 'absente?s?', 'ferm(?:ée?s?|ons)', "à l'avance", 'toujours', 'habituellement', 'in ferie', 'chius[oiae]', 'chiudiamo', 'di solito', 'sempre', 'in anticipo', 'op vakantie', 'gesloten',
]) // biome-ignore format: a few languages a line

/** They move house, which is a date for the project only where it answers the question when. */
export const MOVES = anyOf([
  '(?:we|i) move (?:in|into|to|house)', '(?:we|i)(?:\'re| are|\'m| am) moving', 'ziehen wir', 'wir ziehen', 'ziehe ich', 'nos mudamos', 'on déménage', 'nous déménageons', 'ci trasferiamo', 'we verhuizen',
]) // biome-ignore format: a list

/** A year for which money is there is no date. */
export const BUDGETED = anyOf([
  'budget*', 'money', 'funds?', 'spend', 'spent', 'pencil*', 'haushalt*', 'voranschlag', 'wirtschaftsplan', 'etat', 'geld', 'mittel', 'ausgeben', 'eingeplant', 'presupuest*', 'dinero', 'gastar', 'dépenser', 'argent', 'soldi', 'spesa', 'accounts?', "(?:this|next) year's plan",
]) // biome-ignore format: a list

/** The visitor said so once, and it holds no longer. */
export const WITHDRAWN = anyOf([
  '(?<!as |is what |that\'s what |thats what )(?:i|we) (?:said|told|wrote|first said)', 'originally', 'initially', '(?:at )?first,? (?:they|he|she|it|we|the \\p{L}{3,12}) (?:said|was|were|told|wanted)', '(?:primero|al principio) (?:nos )?dij\\p{L}{2,4}', "d'abord (?:on|ils?|elles?) ", '(?:eerst|aanvankelijk) (?:zeiden|was|wilden)', '(?:erst|zuerst|anfangs) (?:sagte|wollte|war)\\p{L}{0,2}', 'previously', 'used to (?:want|be)', "(?:i|we) (?:wanted|planned|hoped|thought)(?! to (?:ask|know))", 'ursprünglich', '(?:da|erst|zuerst|damals|früher|anfangs) hieß es', 'on (?:nous|m\')? ?(?:avait|a) (?:dit|promis)', '(?:ci|mi) avevano (?:detto|promesso)', 'nos (?:dijeron|prometieron)', '(?:they|he|she) (?:promised|told) (?:us|me)(?! (?:he|him|it|they)(?:\'s|\'ll| )| that )', '(?:ich|wir) (?:sagte|hatte(?:n)? gesagt|wollte(?:n)? erst|hatten? geplant)', 'hab(?:e)? (?:ich )?gesagt', 'dije', 'al principio', "j'avais dit", "j'ai dit", 'au départ',
  'instead of', '(?<!f[ai]nde\\p{L}{0,2} [^.]{0,60})statt',
]) // biome-ignore format: a few languages a line

/** The visitor takes back all that they said. */
export const RETRACTS = anyOf([
  '(?:cancel\\p{L}{0,5}|scrap\\p{L}{0,4}|dropp?\\p{L}{0,3}|pulled|anul\\p{L}{1,4}|annul\\p{L}{1,4}|supprim\\p{L}{1,2}|tolto|quitad[oa]|geschrapt) (?:the |that |our |la |el |le |l\'|il |de )?(?:date|deadline|fecha|data|plazo|échéance|scadenza|datum)', '(?:termin|datum) (?:wurde |ist |hat \\p{L}{2,6} (?:\\p{L}{3,10} )?)?(?:wieder )?(?:gestrichen|gekippt|gecancelt|zurückgezogen|aufgehoben)', 'that was (?:copied|a joke|a test|not me|my (?:kid|son|daughter))', '(?:just|only|was) (?:kidding|joking|testing)', '(?:ignore|forget) (?:that|what i (?:said|wrote)|my last)', 'war (?:nur )?(?:ein (?:scherz|test)|spa(?:ss|ß))', 'era (?:una )?broma', "c'était une blague",
  '(?:actually |ok |right )?(?:scrap|cancel|ignore|forget) (?:all (?:of )?)?(?:that|this|everything)', 'no money (?:for it|for this|for that|left|now|any ?more|this year|there)', '(?:the )?(?:budget|money|funding|\\d+k?) (?:is|was|got|has been|went|has gone)(?: all)? (?:cut|gone|frozen|axed|pulled|spent|on the)', 'kein geld mehr', '(?:das )?budget (?:ist |wurde )?(?:weg|gestrichen|eingefroren)', 'ya no hay (?:dinero|presupuesto)', "(?:il n'y a |y a |on n'a )?plus (?:de budget|d'argent)",
]) // biome-ignore format: a list

/** Their own people want it, whom the visitor speaks for. */
export const OWN_PEOPLE = anyOf(["(?:they|he|she)(?:'d)? (?:wants?|needs?|would like) (?:to|it|this|that|something)"])

/** What follows holds instead of what was said before. */
export const CORRECTS = anyOf([
  'doch lieber', 'lieber doch', "let'?s (?:make|call|go for|settle)", '(?:sagen|nehmen|machen) wir', 'inzwischen', 'mittlerweile', 'pongamos', 'dejémoslo', 'ahora (?:es|son|hablamos)', 'disons', 'mettons', 'désormais', 'facciamo', 'mettiamo', 'laten we er', 'inmiddels', 'digamos', 'make (?:it|that)', 'no,? wait', 'mejor (?:el|para|en)', 'plutôt (?:le|pour|en)', 'anzi', 'meglio', 'liever', 'melhor', 'actually', 'acutally', 'scrap', 'correction', 'i meant', 'i (?:said|told)', 'no longer', 'any ?more', 'instead', 'update', 'changed', 'change of plans?', 'postponed', 'pushed (?:back|to|out)', 'delayed', 'moved to', 'moved (?:up|forward)', 'brought forward', 'in fact', 'turns out', 'hang on', 'wait', 'sorry', 'rather', 'new deadline', 'now it', "it's now",
  'eigentlich', 'doch erst', 'stattdessen', 'korrektur', 'verschoben', 'nicht mehr', 'doch schon', 'vorverlegt', 'en realidad', 'mejor dicho', 'al final', 'aplazado', 'en fait', 'finalement', 'reporté', 'plutôt', 'in realtà', 'eigenlijk', 'na verdade',
]) // biome-ignore format: a few languages a line

/** How long does it take? */
export const DURATION_QUESTION = anyOf([
  'when (?:could|can|would|will) (?:it|this|that|you|we)(?! start| begin)', 'wann (?:könn|wäre|würde)\\p{L}{0,4}', 'quand (?:pourr|pouv)\\p{L}{2,5}', 'cuándo podr\\p{L}{2,5}', 'be enough', '(?:is|are) (?:\\S{1,9} ){1,4}enough', '(?:do|would|will|if) you need', '(?:reichen|genügen|reicht|genügt)', '(?:braucht ihr|brauchen sie|brauchst du)', 'bastan?', 'bastarían?', 'suffi\\p{L}{1,6}', 'vous faut-il', 'vous faudrait-il', 'necesit[aá]is', 'necesitan ustedes', 'how (?:long|many (?:weeks|months|days)|fast|quick(?:ly)?|soon (?:can|could|do))', 'takes?(?! (?:\\p{L}{2,4} )?(?:over|on|care))', 'turn ?around', 'lead time', 'usually', 'typical(?:ly)?', 'wie (?:lange|viele wochen|schnell)', 'dauert', 'cuánto (?:tiempo )?(?:tarda\\p{L}*|tiempo|se tarda)', 'combien de temps', 'quanto tempo', 'hoe lang', 'open on', 'are you (?:open|closed|there)', 'do you (?:work|open)',
]) // biome-ignore format: a few languages a line

/** Times of other affairs: bills, complaints, homework, opening hours, deliveries, diaries. */
export const AFFAIRS = anyOf([
 '(?:some|any)(?:one|body)(?:\'s| is) (?:in|there|around|about|reading)(?! need)', 'owe[sd]?', '(?:your|our|an|the) ndas?', 'i (?:read|heard) (?:somewhere |that )?(?:an?|some|most|other) (?:agenc|compan|people)\\p{L}*', 'unpaid', 'overdue', '(?:it|this|be|get|getting) paid', '(?:full|booked|busy|away|closed|ausgebucht) (?:up |out |solid )?(?:till|until|bis)', 'refund*', 'money back', 'charged', '(?:support|my|last|open|the|your) ticket', '(?:my|the|an) order (?:no|number|nr|#|is|was|\\d)', 'log ?in (?:fails|broken|does)', '(?<!(?:nobody|no one|no-one|not) (?:will|would|\'ll|is going to) |nobody\'ll )complain*', 'homework', 'thesis', 'exam', 'essay', 'assignment', 'my (?:teacher|professor|tutor)', 'your opening hours', 'are you open', 'your office', 'copy deadline', 'press deadline', 'unsubscribe', 'we (?:deliver|ship|send out)', '(?:we|wij) leveren', '(?:wir liefern|liefern wir|versenden wir|wir versenden) (?:\\p{L}{1,12} ){0,3}(?:in|innerhalb|binnen)', 'nous (?:livrons|expédions)', '(?:entregamos|enviamos|repartimos) (?:\\p{L}{1,12} ){0,3}en', '(?:consegniamo|spediamo)', 'fazemos entregas', 'we turn (?:\\p{L}{2,12} ){1,3}around', 'they ship', 'ships? (?:in|within)', 'vacanc(?:y|ies)', 'my (?:expected )?salary', 'internship', 'apprenticeship', 'free trial', 'customers? since', 'jumble sale', 'notice period', 'my appointment', 'payment (?:terms|within)', 'net[- ]\\d{2}',
  'mahnung', 'hausaufgabe*', 'referat', 'praktikum', 'rückerstattung', 'reembolso', 'deberes', 'tesis', 'remboursement', 'devoirs', 'un stage',
]) // biome-ignore format: a few languages a line

/** What is often about other affairs, too, unless somebody wants it on their site: opening hours, invoices, newsletters. */
export const POSSIBLE_AFFAIRS = anyOf([
  'invoices?', 'opening hours', 'newsletter', 'delivery times?', 'vacation', 'warranty', 'guarantee', 'rechnung(?:en)?', 'öffnungszeiten', 'lieferzeit*', 'ausbildung', 'factura', 'horario', 'prácticas', 'facture', 'horaires', '(?<!on |the |that |this |back|main |live )stage',
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
  'mon mémoire',
  'mes devoirs',
])

/** Whoever sells says when they could begin, not when they want something. */
export const VENDOR = anyOf([
 '(?:we|i) can (?:bring|rank|offer|(?:begin|start)(?<!(?:^|\\s)(?:once|when|after|as soon as|if)\\s[^.]{3,90}))', 'packages? (?:from|starts?)', 'you hiring', 'available immediately', 'link building', 'guest posts?', 'page one',  'we are offering', 'our rates?', 'our developers', 'our team can', 'i could (?:begin|start)', 'i can (?:begin|start)', "i'm available from", 'i am available', '(?<!(?:days|weeks|months) )from today itself', 'may i send', 'our clients see', 'results in', 'first page', 'könnte ich anfangen', 'puedo empezar', 'je peux commencer',
]) // biome-ignore format: a list

/** It is wanted at a time that is named beside it. */
export const BY_THEN = anyOf([
  '(?:by|until|for|before) then', "(?:bis|zu) (?:dahin|dann)", 'para entonces', "d'ici là", 'pour (?:cette date|ce moment)', 'per allora', 'entro allora', 'tegen dan', "(?:that's|thats) (?:your|our|the) start", "(?:that's|thats) when", '(?:so )?(?:start|begin) then', 'da (?:soll|kann|sollte|könnte|geht)\\p{L}{0,2}', 'ab dann', 'a partir de ahí', 'à partir de là', 'da lì',
]) // biome-ignore format: a list

/** A time named beside it is not meant to the day. */
export const MAY_SLIP = anyOf([
  '(?:could|can|may|might) (?:also |well )?(?:slip|slide|move|shift|wait|be (?:later|moved))', '(?:kann|könnte|darf) (?:auch |sich )?(?:\\p{L}{1,8} ){0,3}(?:später|verschieben)', 'puede (?:esperar|retrasarse)', 'peut (?:attendre|glisser)', 'può (?:slittare|aspettare)',
]) // biome-ignore format: a list
