// How visitors say which company they speak for: each pattern ends where the company begins.

/** "My company is called": whatever follows is the company, in small letters too. */
export const CALLED =
  /(?<!\p{L})(?:(?:my|our|the) (?:company|firm|business|shop|store|agency|studio|practice|startup|start-up|restaurant|hotel|brand|organi[sz]ation|bakery|clinic)(?:'s name| name)?(?: is called|'s called| is named|, called| called| goes by)|name of (?:the|my|our) (?:company|firm|business|shop) is|(?:my|our) (?:company|firm|business|trading|legal|registered)(?:'s)? name(?: is|'s|:)|company name(?: is|:)?|(?:meine|unsere) (?:firma|agentur|praxis) hei(?:ß|ss)t|(?:mein|unser) (?:unternehmen|laden|betrieb|geschäft|hotel|restaurant|verein|studio) hei(?:ß|ss)t|(?:mi|nuestra) empresa se llama|(?:mon|notre) entreprise s'appelle|(?:ma|notre) société s'appelle|la mia azienda si chiama|(?:a )?minha empresa (?:se chama|chama-se)|(?:mijn|ons) bedrijf heet|das unternehmen heißt|die firma heißt)(?!\p{L}):? ?/giu
/** "A bakery called X", "our studio is now called X": the noun before has to be a business. */
export const NOUN_CALLED =
  /(?<![\p{L}'-])([\p{L}-]{2,24})(?: (?:in|from|near|aus|bei|à|en|te) [\p{L}-]{2,20})?(?: is| was| that's| which is|,? que|,? qui|,? che|,? die|,? der|,? das)?(?: now)?,? (?:called|named|hei(?:ß|ss)t|se llama|s'appelle|si chiama|heet|se chama|chama-se) (?=\S)/giu
/** What stands before that noun where it is the visitor's own business. */
export const OWN_BUSINESS =
  /^\s*(?:(?:so|and|but|hi|well),? )?(?:(?:the|el|la|das|der|die|le|il|het) )?$|(?<!\p{L})(?:my|our|meine?|unsere?|mi|nuestr[oa]|mon|ma|notre|mi[oa]|nostr[oa]|mijn|onze?|minha|meu|noss[ao])(?: [\p{L}'-]{1,20}){0,4} $|(?<!\p{L})(?:eigene[nrms]?|own|propi[oa]|propri[oa]) $|(?<!\p{L})for (?:the|my|our|this) (?:[\p{L}-]{1,20} )?$|(?<!\p{L})(?:from|at|it's|with|(?:i|we)(?:'m|'re|'ve| am| are)?(?! (?:use|found|saw|tried|had|hired|lost|left|fired|paid|asked|met|buy|bought|know|like|love|need|want|visited))(?: \p{L}{1,12}){0,3}) (?:an?|one|the|my|our|this|eine?[mnr]?|una?|une?)(?: [\p{L}-]{1,20}){0,3} $|(?<!\p{L})(?:(?:ich|wir) (?:bin|sind|habe|haben|f[üu]hren?|betreiben?|leiten?)(?: (?:in|bei) [\p{L}-]{2,20})?|tengo|tenemos|soy|somos|j'ai|je suis|nous (?:avons|sommes)|ho|abbiamo|sono|siamo|(?:ik|wij?|we) (?:heb|hebben|ben|zijn)|tenho|temos|sou) (?:eine?[mnr]?|una?|une?|een|uma?|die|der|das)(?: [\p{L}-]{1,20}){0,2} $/iu
/** "Our salon (Jacky's Hairport)", "a startup, Foozle.io, in", "Peter Gibbons (Initech)". */
export const IN_BRACKETS =
  /(?<![\p{L}-])([\p{L}-]{2,24})(?: ourselves| selbst| selber|(?: here| hier)(?= \())?(?: \(|, |: | [-–] )(?:(?:the|die|das|der|le|la|el|il) )?(?=[\p{Lu}\d"“„])/gu
/** "Foo Industries is my company". */
export const IS_MINE =
  /((?:(?<![\p{L}'])\p{Lu}[\p{L}\p{N}'&.-]{0,30}(?: (?:(?:&|of|and|de|der|von) )?|(?=,))){1,5})(?:(?:is|ist|es|est|è)|, (?:das ist|that's|that is|it's|c'est|es|è)) (?:my|our|meine?|unsere?|mi|nuestra|mon|notre|la mia|mijn) (?:own )?(?:company|business|firm|shop|store|startup|start-up|agency|studio|firma|unternehmen|laden|geschäft|betrieb|empresa|tienda|negocio|entreprise|société|boutique|azienda|bedrijf|zaak)(?!\p{L})|((?:(?<![\p{L}'])\p{Lu}[\p{L}\p{N}'&.-]{0,30} (?:(?:&|of|and|de|der|von) )?){2,6})(?:is|ist|es|est|è) (?:the|our|der|unser|el|le|notre|nuestro|il|il nostro) (?:(?:full|legal|official|registered|complete|company|volle|offizielle) (?:company )?name|name (?:for|of) the (?:heading|invoice|quote|offer|company|firm|business|letterhead)|nombre completo|nom complet|nome completo)(?!\p{L})/gu
/** "My Konditorei, Zuckerhut heißt sie", "ma crêperie, elle s'appelle Ty Breizh": the name behind what it is. */
export const MINE_CALLED =
  /(?<!\p{L})(?:[Mm]y|[Oo]ur|[Mm]eine?[mnr]?|[Uu]nsere?[mnr]?|[Mm]i|[Nn]uestr[oa]|[Mm]on|[Mm]a|[Nn]otre|[Mm]i[oa]|[Nn]ostr[oa]|[Mm]ijn|[Oo]nze?|[Mm]inha|[Mm]eu|[Nn]oss[ao]) (?:[\p{L}-]{2,14} ){0,2}([\p{L}-]{3,24})(?:, |\. | - | – |,? and |,? und |,? y |,? et |,? e )(?:(?:elle|il|ça) s'appelle|(?:[Ss]ie|[Ee]r|[Ee]s|[Dd]ie|[Dd]er|[Dd]as) hei(?:ß|ss)t|se llama|si chiama|(?:[Hh]et|[Hh]ij|[Zz]e|[Zz]ij) heet|(?:ela |ele )?(?:se chama|chama-se)|[Ii]t(?:'s| is) called|called|the name(?:'s| is)|its name is|(?=[\p{Lu}][\p{L}'&.-]{1,24}(?: [\p{Lu}&][\p{L}'.-]{0,24}){0,3} (?:hei(?:ß|ss)t|heet|se llama|s'appelle|si chiama|se chama) (?:sie|er|es|die|der|das|ze|het|hij)?)) ?/gu
/** "The restaurant's mine, the Copper Hen", "der Laden gehört mir, die Alte Post". */
export const IT_IS_MINE =
  /(?<!\p{L})(?:the|der|die|das|l[ae]|il|el|de|het|[ao]) ([\p{L}-]{3,24})(?:(?:'s| is) (?:mine|ours)| gehört (?:mir|uns)| es (?:mío|mía|nuestr[oa])| est à (?:moi|nous)| è (?:mi[ao]|nostr[ao])| is van (?:mij|ons)| é (?:meu|minha|noss[ao])), (?:(?:the|der|die|das|l[ae]|il|el|de|het|[ao]) )?(?=\p{Lu})/giu
/** "Northway Fixings is the firm and I'm its founder". */
export const IS_THE_FIRM =
  /((?:(?<![\p{L}'])\p{Lu}[\p{L}\p{N}'&.-]{0,30} (?:(?:&|of|and|de|der|von) )?){1,5})(?:is|ist|es|est|è) (?:the|die|der|la|l'|il|el) (?:company|firm|business|shop|firma|empresa|société|azienda)(?=,? (?:and|und|y|et|e) (?:I|i|[Ww]e|[Ii]ch|[Ww]ir|yo|je|io)(?:'m|'ve)?(?!\p{L}))/gu
/** "We're now called X", "we at X", "at X we". */
export const WE_AT =
  /(?<!\p{L})(?:(?:we're|we are|we) (?:now )?(?:called|go by|named)(?: now)?|(?:we|us|here|wir|hier) (?:at|bei)|(?<=(?:^|[.!?\n] ?))(?:at|bei)(?= [^.!?,\n]{2,40},? (?:we|our|wir)(?!\p{L}))|it(?:'s| is) called|(?:wir|mir) hei(?:ß|ss)(?:en|e|ed)|nos llamamos|on s'appelle|nous nous appelons|ci chiamiamo|wij heten|or rather|i mean|correction:|make that|beziehungsweise)(?!\p{L}) ?/giu
/** "Company X", "our company, X,": a capital has to follow. */
export const LABELLED =
  /(?<!\p{L})(?:(?:my|our) )?(?:company|firma|firm|business|unternehmen|empresa|entreprise|société|azienda|bedrijf|employer|organi[sz]ation)(?: is|:|,| ist|'s| es| est)? (?=["“„«]?[\p{Lu}\d])/giu
/** A line of a form. */
export const FIELD =
  /(?<=^|[\n,;|] ?)(?:company|firman?|firm|business|organi[sz]ation|empresa|entreprise|azienda|bedrijf|absender|sender|arbeitgeber|employer|auftraggeber|unternehmen|betrieb|verein|client|customer)(?: name)?[:?] ?(?=\S)/giu
/** "I own X", "we are X": only what is a company by its own words. */
export const OWNS =
  /(?<!\p{L})(?:(?:i|we) (?:(?:also|now|just|currently|recently|have|'ve) ){0,2}(?:co-)?(?:own and run|run and own|own|run|founded|started|opened|manage|represent|lead|established|set up|(?:have )?joined)|(?:i|we) (?:have|keep|(?:'ve |have )got)(?= the \p{Lu})|(?:i|we) work (?:for|at)|(?:i'm|i am|we're|we are|writing|calling) (?:calling |writing |here )?(?:from|with|at|on behalf of)|on behalf of|scriv(?:o|iamo) (?:per|da|dall[ao]?)|escrib(?:o|imos) para|ich schreibe für|j(?:e vous |')écris pour(?: la| le| les)?|(?:i|we) (?:write|speak|act|am writing|are writing|am asking|contact you) (?:for|on behalf of)|(?:i(?:'m| am)|we(?:'re| are)) (?:asking|writing|enquiring|inquiring|getting in touch|reaching out)(?: to you)? (?:for|from|on behalf of)|vanuit|namens|ik schrijf (?:namens|voor|vanuit)|escrevo (?:pel[oa]|d[oa]|em nome d[oea])|dirigo|gestisco|gestionamos|regento|regentamos|je (?:gère|tiens)|nous (?:gérons|tenons)|(?:we )?trad(?:e|ing) (?:as|under)|(?:we )?operat(?:e|ing) (?:as|under the name(?: of)?)|hello from|greetings from|au nom d[ue]|de parte de|en representación de|represent(?:o a|o|amos a|amos|ing)|(?:hier|es) (?:ist|schreibt(?: ihnen| euch)?|spricht)(?: die| das| der)?|ici|wir,? (?:die|das|der|vom|von(?: der)?)|firmieren (?:unter|als)|im namen (?:von|der|des)|en nombre de|a nome di|we are|we're|ich (?:arbeite|bin) (?:bei|für)|(?:ich|wir) (?:leite|führe|betreibe|leiten|führen|betreiben)(?: die| das| den)?|wir (?:selbst |selber )?sind(?: die| das| der)?|(?:ich bin|ich komme|wir sind|wir kommen) (?:von(?: der)?|vom)|(?:soy|somos|vengo|venimos) (?:de la|del)|je (?:suis|viens) (?:de la|du)|sono (?:della|del|dello)|ik ben van|sou d[ao]|(?:(?:le|les|os) )?escrib(?:o|imos) (?:de|desde)(?! parte)(?: la| el)?|je vous écris (?:de|d[ue])(?: la)?|(?:ich schreibe|wir schreiben)(?: ihnen)? (?:von|für)(?: der| die| das)?|im auftrag (?:von|der|des)|trabaj(?:o|amos) (?:en|para)(?: la| el)?|somos|tengo|llevo(?: la| el)?|dirijo|(?:je travaille|nous travaillons|on travaille) (?:chez|pour|à|au|dans)(?: la| le)?|nous sommes|on est(?: la| le)?|je dirige|lavor(?:o|iamo) (?:per|in|alla)|siamo|(?:ik werk|wij werken) (?:bij|voor)|wij zijn)(?!\p{L}) ?/giu
/** "founder of X", "CTO at X". */
export const ROLE_OF =
  /(?<!\p{L})([\p{L}-]{2,24})(?: (?:général|générale|generale?|commerciale?|technique|comercial|ejecutiv[oa]|adjointe?))? (of|at|to|@|for|with|in|im|am|bei|beim|von|vom|vo|vum|fo|der|des|de|du|del|di|della|dell|da|do|van|bij|chez|en)(?: |(?<=dell)')(?:the (?=\p{Lu})|da |dr |the company |company |der |dem |la |el |l')?(?=(?:(?!garage)\p{Ll}{4,16} )?["“„«]?[\p{Lu}\d])/gu
export const PLACE_VERB = /^(?:own|place|thing|business|company|shop|store)$/i
export const AFTER_NAME =
  /^(?:[,\s(]{1,3}(?:and )?(?:i'm |i am |we're |we are |(?:calling|writing|speaking|here|hier|again|over|down|up|out),? )?(?:from|at|with|of|@|på|hos|z|ze|representing|for|on behalf of|currently (?:of|at|with)|vo[nm]|zu|bei|beim|der|de chez|de|du|des|del|desde|da|do|di|dell[ao]|van|bij|chez|aus(?: dem hause)?) |[, ]{1,2}(?:dell'|de l'|d'))(?:the |company |firm |der |dem |den |la |el |l'|firma |cabinet |société |empresa |team of )?(?=["“„«]?[\p{Lu}\d])/iu

export const FROM_SMALL =
  /^,? (?:vom|von(?: der)?|aus (?:der|dem)|from|at|@|of|de(?: la)?|d[eu]s?|de l'|du|della|del|dello|dell'|bij|van) (?=\p{Ll})/u

/** "I'm the", with a few words of what somebody is. */
export const SAYS_I =
  /(?<!\p{L})(?:i'm|i am|i work|(?:speak|writ|ask|call)(?:e|ing|)(?: to you)? as|this is|ich bin|hier (?:ist|spricht|schreibt)|ich (?:frage|schreibe) als|(?<=(?:^|[.!?,\n]) ?)(?:as|en tant que|como|in qualità di|enquanto)|(?<=(?:^|[.!?,\n]) ?)(?:am|bin|suis|ben)|soy|habla|escribe|je suis|ici|sono|parla|ik ben|sou|me)(?:,? \p{L}[\p{L}-]{0,20}){0,5} ?$/iu
