import { plain } from '../language/plain.ts'
import { FIRST_NAMES } from './first-names.ts'

/** The words of a list. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Only the letters and digits of a text, plain: what an e-mail address can be compared with. */
export const squashed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Words inside a name that keep their small letter. */
export const PARTICLES = listed(`van von der den de del della di da dos das do du des la le las los el al bin ibn zu zum
  zur ten ter te af av y ni ui mac lo dela van't 't`)

/** Words that stand for what somebody does: never a name, and what follows "of" or "at" is a company. */
export const ROLES =
  listed(`doctor nurse dentist pharmacist headteacher headmaster headmistress vicar arzt arztin zahnarzt zahnarztin
  lehrer lehrerin pfarrer pfarrerin hausmeister buchhalter buchhalterin schulleiter schulleiterin enfermera medico medica
  profesora contable comptable infirmiere medecin gm mgr ceo cto coo cfo cmo cio cpo cdo md vp svp evp hr it pm ux owner co-owner cofounder
  co-founder founder founders founding proprietor director directress managing manager manageress head chief lead leader
  president chair chairman chairwoman chairperson partner associate senior junior executive officer assistant secretary
  treasurer bursar buyer purchaser principal boss editor consultant developer designer engineer architect lawyer
  solicitor accountant bookkeeper caretaker receptionist technician analyst specialist coordinator representative agent broker journalist student intern trainee
  freelancer entrepreneur administrator admin marketing sales operations technical commercial creative general
  inhaber inhaberin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrender gesellschafter gesellschafterin grunder
  grunderin mitgrunder mitgrunderin leiter leiterin chef chefin vorstand vorstandin vorsitzender vorsitzende prokurist
  prokuristin mitarbeiter mitarbeiterin assistent assistentin assistenz projektleiter projektleiterin abteilungsleiter
  berater beraterin marketingleiter marketingleiterin vertrieb vertriebsleiter vertriebsleiterin einkauf einkaufer
  einkauferin sekretarin buroleiter buroleiterin kassenwart student studentin praktikant praktikantin azubi kunde kundin
  diretor diretora dueno duena propietario propietaria fundador fundadora cofundador cofundadora directora gerente responsable jefe jefa
  socio socia encargado encargada fondateur fondatrice cofondateur cofondatrice gerant gerante directeur directrice
  proprietaire patron patronne presidente associe associee chargee charge titolare fondatore fondatrice direttore
  direttrice socio amministratore responsabile eigenaar eigenaresse oprichter oprichtster directeur-eigenaar
  kassier kassierin kassiererin schriftfuhrer schriftfuhrerin obmann obfrau tesorero tesorera tresorier tresoriere
  tesoriere tesoreiro tesoreira penningmeester secretaris voorzitter secretario secretaria secretaire segretario segretaria
  president-elect vicepresidente vicepresidenta adjunto adjunta
  director-owner vd agare grundare ordforande daglig eier ejer clerk warden curator drummer recepcionista libraire commessa impiegata empleado empleada vendeuse rezeptionistin kellnerin verkauferin zaakvoerder bestuurder ejer innehaver grundare grunnlegger daglig leder wlasciciel wlascicielka prezes
  majitel jednatel barrister photographer plumber electrician tutor therapist midwife translator musician proprietaria dono dona gestor gestora comercial`)

/** Words that belong to no name, in the languages that visitors write in. Lists hold plain words. */
const COMMON =
  listed(`attention sies vergessen nebenan gegenuber druben unten oben daneben hinten vorne a an the and or but so if as at by for from in into of off on out over to up with without about
  after again against all almost alone already also although always am any anybody anyone anything are aren't around
  away back bad be because been before being best better between both busy call called calling can can't cannot cheap
  check clear come coming completely could currently day days dear delighted did didn't different do does doesn't doing
  don't done down each easy either else email e-mail enough even ever every everybody everyone everything exactly
  excited exploring fed few find fine first follow following free full fully furious get getting give given glad go
  going good got grateful great guess had half happy hard has have haven't having he hello help her here hers hey hi him
  his hoping how however i i'd i'll i'm i've idea important impressed inquiring afraid alone family familie famille familia interested is isn't it it's its just keen
  kind know later last late least less let let's like little living located long look looking lost lot lots lovely made
  mail mainly make many may maybe me mean message middle might mind mine mobile more morning most mostly much must my
  myself name name's need neither never new next nice no nobody none nope nor not nothing now number ok okay old once one
  ones only open or order other our ours ourselves own owned part people perfect phone planning please pleased possible
  pretty private probably quick quite rather ready real really reach regards responsible right running said same say
  secret see seems send serious she should sick since sincerely small some somebody someone something soon sorry speak
  speaking spelled spelt spoke still stuck such sure take talk team tel telephone tell test testing than thank thanks that
  that's the their theirs them then there there's these they thing things think thinking this those though thrilled
  through till tired today together told tomorrow tonight too totally trying two unable under unsure until unsubscribe
  urgent urgently us use used using usually very via wait waiting want wanted was wasn't way we we're week weeks well were
  what what's when where whether which while who who's whole whom whose why will wishes without won't wondering work
  working worried would write writing wrong yeah year years yep yes yesterday yet you you're your yours yourself
  afternoon evening night sunday monday tuesday wednesday thursday friday saturday weekend january february march april
  may june july august september october november december christmas easter budget offer quote price prices website site
  shop page portal app project company firm business customer client visitor user bot human anonymous unknown whatever
  für más hungry blind deaf frag fragen autonomo autonoma asdf xxx na n/a contact details address office cell fax whatsapp cheers sir madam ladies gentlemen mr mrs ms miss dr
  prof professor man woman guy girl boy everyone folks guys hiya heya yo greetings welcome bye goodbye ciao moin servus
  hallo hallochen guten tag morgen abend gruss gruesse grusse gruezi liebe lieber sehr geehrte geehrter geehrtes damen
  herren herr frau fraulein danke bitte ja nein nicht kein keine ich du er sie es wir ihr mich mir uns euch ihnen ihre
  ihren ihrem ihrer mein meine meinen meiner dein deine unser unsere unserer der die das den dem des ein eine einen einem
  einer und oder aber auch noch schon nur sehr gerade gerne gern hier dort da jetzt heute gestern morgens abends immer
  nie wieder dann wenn weil dass ob wie was wer wo wann warum mit ohne von vom zu zum zur aus bei beim nach vor uber
  unter fur gegen durch um auf an am im bin bist ist sind seid war waren hat haben habe kann konnen will wollen mochte
  muss soll wird werden dringend interessiert interesse zufrieden unzufrieden froh sicher neu alt gut schlecht telefon
  handy mobil mobilnummer nummer erreichbar anschrift firma unternehmen adresse montag dienstag mittwoch donnerstag
  freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober dezember ende anfang mitte selbststandig
  selbstandig rentner rentnerin vater mutter mann anfrage frage kurze gibt btw noon mittag angebot preis webseite internetseite seite termin projekt
  falsch geheim egal niemand keiner einverstanden
  hola buenos buenas dias tardes noches gracias muchas por favor soy somos es son estoy estamos esta este esto el la los
  las un una unos unas y o pero si no que con sin para en de del al mi mis tu tus su sus yo nosotros me nos le lo muy mas
  menos aqui ahora hoy manana ayer lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo
  junio julio agosto septiembre octubre noviembre diciembre correo movil telefono empresa nombre claro perfecto interesado
  interesada encantado encantada feliz contento contenta saludos saludo atentamente cordialmente
  bonjour bonsoir salut merci oui non je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre
  vos le la les un une des du de et ou mais si que qui quoi avec sans pour dans sur sous chez ici la-bas aujourd'hui demain
  hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre
  novembre decembre suis est sommes sont ai avons ravi ravie content contente interesse interessee tres bien cordialement
  courriel portable telephone entreprise societe madame monsieur mademoiselle parfait alors
  buongiorno buonasera salve grazie si sono sei siamo mio mia il lo gli i le un uno una e o ma con senza per in di a da su
  qui ora oggi domani ieri lunedi martedi mercoledi giovedi venerdi sabato domenica saluti cordiali distinti interessato
  interessata contento contenta azienda telefono signor signora
  goedemorgen goedemiddag goedenavond dag dank bedankt ja nee ik ben jij wij zij mijn jouw onze het een en of maar met
  zonder voor in op aan bij naar van uit hier daar nu vandaag morgen groet groeten groetjes vriendelijke bedrijf mevrouw
  meneer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  obrigado obrigada ola bom dia boa tarde dobry dzien hej tak takk hilsen venlig mvh god dobry den bravo hm hmm haha lol
  family-run omg ps asap fyi faq iban bic vat seo wcag gdpr dsgvo api sso crm cms erp pdf url http https www html css php sql usd eur
  gbp chf euro euros dollar dollars pounds
  honorary deputy acting interim vice stellvertretender stellvertretende stellvertretend ehrenamtlicher ehrenamtliche
  ehrenamtlich hauptamtlicher hauptamtliche twice thrice
  rgds warmly abraco abracos cumprimentos cdt cdlt atte saudacoes oh ah uh durchwahl zimmer az fin festnetz buro zentrale
  privat privatperson privatkunde privatkundin particular particulier anonymous anonym anonimo nobody nope guess worst nightmare
  lauten lautet reicht genugt gestatten marketplace legal live date time done agreed yes-man re subject betreff
  habla hablo wozu weshalb wieso pourquoi porque waarom perche bises bisous nome chamo-me adim ismim ring maila genau names telefonum numaram ortagim moi c'est warmest kindest update correction stanco stanca stufo stufa curioso
  curiosa nuovo nuova nuevo nueva sicuro sicura cansado cansada harto harta nouveau nouvelle presse pressee perdu perdue
  desole desolee curieux curieuse nyfiken osaker zainteresowany zainteresowana ilgileniyorum neugierig`)

/** What people are rather than are called: "I'm Spanish". */
const DEMONYMS = listed(`african albanian algerian american arab arabic argentinian asian australian austrian bavarian
  belgian brazilian british bulgarian canadian catalan catholic chilean chinese colombian croatian cypriot czech danish
  dane dutch egyptian english estonian ethiopian european filipino finnish flemish french georgian german greek hindu
  hungarian icelandic indian indonesian iranian iraqi irish israeli italian japanese jewish kenyan korean kurdish latvian
  lebanese lithuanian luxembourgish macedonian malaysian maltese mexican moldovan moroccan muslim nigerian norwegian
  pakistani persian peruvian polish pole portuguese protestant romanian russian scottish scot serbian singaporean slovak
  slovene slovenian spanish spaniard swabian swede swedish swiss syrian taiwanese thai tunisian turkish turk ukrainian
  venezuelan vietnamese welsh deutscher deutsche osterreicher osterreicherin schweizer schweizerin franzose franzosin
  spanier spanierin italiener italienerin englander englanderin amerikaner turke turkin pole polin russe russin
  hollander belgier dane grieche griechin deutsch englisch franzosisch spanisch italienisch espanol espanola frances
  francesa aleman alemana ingles inglesa italiano italiana francais francaise allemand allemande anglais espagnol
  espagnole italien italienne belge suisse tedesco francese spagnolo inglese buddhist christian vegan vegetarian autistic
  dyslexic londoner berliner parisian münchner viennese`)

/** Products, platforms and institutions that people talk about without working there. */
export const PRODUCTS =
  listed(`adobe airbnb amazon android angular apple asana aws azure bing booking bookeo canva chatgpt
  chrome claude contao datev discord docusign drupal dropbox ebay epicor etsy excel expedia facebook figma firefox
  gmail google hetzner hubspot instagram internet ionos iphone java javascript jimdo joomla klarna laravel linkedin
  linux mac magento mailchimp microsoft mollie navision next.js netflix notion odoo okta openai oracle outlook pagespeed
  paypal pinterest postgres prestashop python react reddit safari sage salesforce sap sharepoint shopify shopware signal
  skype slack snapchat spotify squarespace strato stripe symfony teams telegram threads tiktok trello trustpilot twitter
  typo3 uber vimeo vue webflow whatsapp wikipedia windows wix woocommerce wordpress wpml x xing yelp youtube zapier
  zendesk zoho zoom word wcag brexit covid corona tripadvisor capterra`)

/** Parts of a firm, which "from the …" or "from …" names as well. */
const DEPARTMENTS = listed(`accounting accounts administration billing board buchhaltung comms communications customer
  development dev engineering einkauf entwicklung finance geschaftsleitung geschaftsfuhrung direktion direccion direzione home hq human controlling logistics logistik
  management marketing media online personalabteilung procurement product production purchasing research resources sales
  school scratch service support tech university verwaltung vertrieb yesterday zentrale abroad beginning experience
  headquarters memory stabsstelle abteilung referat fachbereich sachgebiet dezernat geschaftsstelle sekretariat
  department dept division`)

/** What a business calls itself besides its name. */
export const BUSINESS =
  listed(`academy advisors agency agentur akademie akustik analytics apotheke architects architekten
  architecture association associates atelier auctioneers auctions autohaus backerei backhaus bakery bakers bank bar
  bau beauty bikes bistro boats bodega bodegas books bookshop boutique brand brands brasserie brauerei brewery brewing
  bros brothers builders buro cafe capital care catering centre center charity chevrerie church cider cleaning clinic
  clinica club coffee collective college company consult consultancy consultants consulting construction coop
  cooperative cosmetics council couture creative cycles dental design designs digital distribution druckerei
  dynamics electric electronics elektro energy engineering enterprise enterprises entertainment equipment estate estates
  events express fabrik fahrrad farm farms fashion feinkost ferries film films finance fitness florist florists foods
  foundation friseur furniture galerie gallery garage garden gardens gartenbau gastro gasthaus gasthof gelateria gin
  group gruppe gym handel handels haus haustechnik health heizung hof holding holdings homes hospital hostel hotel hotels
  house immobilien import imports industries industrial infosys ingenieure innovations installations institut institute
  insurance interiors international invest investment investments jewellers jewelry juwelier kanzlei kitchen klinik
  kosmetik lab labor laboratory labs law legal lodge logistics logistik machines maison manufaktur manufacturing market
  marketing maschinenbau media medical medien metzgerei mobility models mobel mobler motors musee museo museum music naturkost network
  networks notare nursery optik optics orchestra organics outdoor outfitters parts partner partners partnerschaft
  pharma pharmacy photo photography physio physiotherapie pizzeria plumbing praxis press print printing productions
  products projects properties publishing pub recruiting rental rentals resort restaurant restaurants retail review
  rosterei sanitar sattlerei schreinerei school schule services shipping shop signs software solar solicitors solutions
  sons sohne spa spedition sports stahlbau steuerberater steuerberatung steuerkanzlei stiftung store stores strategy
  studio studios supplies supply surgery surgical sushi system systems talents tattoo tax tea technik technologies
  technology tech theater theatre tischlerei tiles tools tours toys trade trading transport transporte travel
  trust union university upholstery ventures verein verlag vermogensverwaltung versand verleih vertrieb viajes web
  weingut werbeagentur werft werk werke werkstatt wines winery workshop works yachts yoga zahnarztpraxis zimmerei clay
  abogados academia aannemersbedrijf aesthetics anwaltskanzlei anwalte apartments apiaries asesoria asesores assekuranz
  asociacion associazione autofficina autos avocats advocaten avvocati bakehouse bakkerij barbers barbershop
  baumschule bijouterie biotech bloemen blumen boekhandel bouwbedrijf boulangerie brauhaus bridal brouwerij buchhandlung
  buchladen butchers butchery cabinet cabs cafeteria campsite cantina cars carpentry cellars centro chalets chambers
  charter charters chateau chiropractic chocolates choir chor coiffure colegio comercial communications composites
  computers confiserie construcciones couriers cruises dachdeckerei deli destillerie diagnostics diner distillery diving
  domaine drukkerij ecole edilizia editions elektrotechnik ensemble escuela etablissements ets fahrschule falegnameria
  farmacia ferienhof ferramenta ferreteria feuerwehr fietsen fisheries flooring floristeria fondation fondazione
  forge fratelli freight freres frites fundacion garten gebroeders gestoria glaserei goldschmiede grill grocers
  guesthouse guild hair haulage heating hermanos hnos hoeve hofladen holzbau hoveniers immobiliare imkerei imprenta
  imprimerie initiative inmobiliaria inn installaties installatietechniek institution interieur joinery juweliere kapsalon
  kaserei kennels kindergarten kirchengemeinde kita kitchens kuchen laboratories laboratorio laboratoire landscapes
  landscaping leather lettings librairie libreria logopadie makelaars makelaardij malerbetrieb meats menuiserie metallbau
  ministries mosterei motor musikschule notaires notariat officina opticians orchard orchester osteopathy osteria
  panaderia panificio parfumerie pasteleria pasticceria patisserie paysages peluqueria pension pets pharmacie
  plomberie podologie pools pottery preschool primeur provisions ranch realtors realty rechtsanwalte
  reformas reifen reinigung reisen reiseburo reiterhof reitstall removals residence residences restaurante ristorante
  roasters roastery robotics roofing salon sawmill schlosserei scuola security seguros sicherheit slagerij sociedad
  societe society spenglerei sportverein stables stadtwerke steuerberatungsgesellschaft stichting storage surf tabacs
  taller talleres tanzschule tapas tavern telecom tenuta textiles textil therapeutics therapie tierarztpraxis traiteur
  trattoria transportes tutoring turismo tyres umzuge uhren uitgeverij vereniging verhuur versicherungen
  versicherungsmakler veterinary vets villas vineyard vineyards volksbank winzerhof wool yarns zahnarzte zentrum zonen
  fournil oficina padaria pastelaria confeitaria livraria salao loja festival festivals cascina masseria fattoria podere quinta cortijo landgasthof ruderclub tennisclub golfclub wirtshaus
  landratsamt landkreis stadtverwaltung gemeindeverwaltung kreisverwaltung bezirksamt burgermeisteramt finanzamt
  rathaus gemeinde marktgemeinde samtgemeinde klinikum klinikverbund universitat hochschule fachhochschule behorde
  ministerium handwerkskammer genossenschaft energiegenossenschaft verband dachverband landesverband stadtwerk
  sparkasse raiffeisenbank tierheim tierschutzverein mairie prefecture departement lycee universite hopital syndicat
  federation ayuntamiento diputacion consejeria universidad instituto federacion sindicato comune municipio provincia
  universita ospedale liceo gemeentehuis universiteit ziekenhuis camara universidade municipality borough ministry
  authority authorities parish diocese seminary polytechnic bistrot casa cantine auberge gite epicerie
  fromagerie fleuriste pizzaiolo heladeria bodegon meson posada hostal gimnasio zapateria joyeria cerveceria
  lavanderia carpinteria gelato tweewielers bouw vastgoed zorg advies plumbers electricians scaffolding haulier
  groomers grooming movers caterers brewers joiners carpenters mechanics dentists orthodontics landscapers surveyors
  potters printers publishers tutors translators upholsterers masonry welding fencing paving tiling decorating
  decorators blinds beds bedding candles soaps cheese chocolate juice juices teas ales dairy seafood autoteile
  autowerkstatt fliesen malermeister heizungsbau metall naturstein adventures expeditions safaris travels hostels
  camping pinturas toldos muebles persianas cristaleria fontaneria vernici serramenti infissi arredamenti ceramiche peintures menuiseries meubles storen retreats textile traders exporters importers foundry castings pumps valves bearings polymers plastics
  packaging metals alloys lumber optica inmuebles abogadas cooperativa ceramics commune honey
  ferme ikastola gymnasium grundschule realschule gesamtschule guarderia creche kinderkrippe tierklinik weinhandlung
  tsv sv fc vfl vfb tus spvgg djk ssv asv mtv esv tsg rsv fsv asd onlus asbl gewerkschaft syndicate comite comitato
  comision comissao junta gemeente
  hospice nurseries scouts rovers wanderers priory cathedral mosque synagogue monastery convent kloster abtei
  pfarrei pfarramt dekanat kirchenkreis zoo aquarium observatory library libraries bibliothek mediathek
  volkshochschule vhs blaskapelle brigade sanctuary shelter rescue consortium alliance coalition committee
  confederation innung zunft gilde jugendamt kulturamt schulamt bauamt paroisse communaute ligue mediatheque
  bibliotheque clinique parroquia teatro biblioteca comunidad mancomunidad cofradia hermandad patronato consorcio
  residencia ampa parrocchia consorzio confraternita proloco circolo ateneo asilo paroquia freguesia museu
  associacao fundacao escola prefeitura igreja waterschap provincie vakbond parochie schouwburg bibliotheek woonzorg
  kliniek basisschool scholengemeenschap genossenschaften allotment allotments almshouses housing hospitals
  academies infirmary dispensary tearoom tearooms creamery smokehouse brewhouse glazing plastering thatching
  cobblers tailors tailoring milliners saddlery kennel cattery livery lido leisure boatyard chandlery haberdashery
  assembly physiotherapists carpets curtains lighting locksmiths doors stairs staircases skips recruitment staffing
  accounting accountancy bookkeeping payroll mortgages childcare daycare chocolatier chocolatiers butcher grocer greengrocer fishmongers
  bakes cakes cupcakes pies noodles barber nails lashes ballet pilates crossfit sailing rowing guitars pianos knitwear apparel
  clothing menswear garments kayaks canoes caravans taxis drones chapel synod kilns looms stationers opticals cheeses flowers
  innenausbau trockenbau baustoffe fahrrader zweirad orthopadie horakustik brillen klima pflege tagespflege ferienwohnungen
  landmaschinen maschinenring muhle sage kellerei weinbau bioladen konditorei getranke kapelle kirche tierpension
  demenagements serrurerie ebenisterie maconnerie charpente charpentes chauffage electricite domaines caveau pepiniere pepinieres
  jardinerie quincaillerie mercerie creperie brulerie torrefaction savonnerie biscuiterie conserverie miellerie
  estudio cementos tejidos embutidos quesos vinos aceites conservas cocinas ventanas herbolario granja viveros cervezas editorial
  graficas autocares gruas excavaciones aluminios maderas marmoles albergue limpiezas instalaciones suministros
  officine caseificio vivaio vivai costruzioni impianti arredi tessuti autotrasporti locanda forno consulenze assicurazioni albergo
  construtora moveis calcados contabil contabilidade advocacia imobiliaria pousada vinhos adega herdade papelaria
  sapataria lavandaria peixaria mercearia churrascaria
  fietsenmakerij loodgieters schilders tuincentrum dakdekkers timmerwerken kinderopvang uitvaart reizen tandartsen huisartsen
  kancelaria piekarnia cukiernia hurtownia apteka restauracja karczma meble bygg maleri bryggeri bageri snickeri tandvard
  tamplaria mobilya hali kafe lokantasi kuafor insaat tekstil turizm eczanesi
  agence agenzia immobilier property growers mouldings pubs cidery bindery stationery tannery apiary optometry chiropractors osteopaths podiatry
  wellness counselling surveying contractors bathrooms drainage demolition excavation signage bookbinders cabinetmakers antiques
  jewellery goldsmiths watchmakers chandlers oysters confectionery delicatessen weddings marquees florals tuition
  accountants notaries barristers glamping floristik dachdecker raumausstattung zweirader ergotherapie optiker
  horgerate filmproduktion campingplatz paysagiste nettoyage optique ceramica mudanzas estetica veterinaria agriturismo
  frantoio tipografia ottica palestra floricoltura traslochi pulizie loodgieter apotheek dierenkliniek fysiotherapie
  notarissen wijngaard talho serralharia infantario advogados mudancas limpezas ginasio kwiaciarnia ksiegarnia drukarnia stolarnia
  przychodnia przedszkole szkola pensjonat gospodarstwo winnica browar kawiarnia muzeum fundacja stowarzyszenie
  sklep warsztat konditori vardcentral tandlakare stiftelse forskola vandrarhem
  gmbh ag kg ug ohg gbr ltd llc inc plc corp lp llp`)

/** Legal forms, as they are written at a company's end. */
export const LEGAL_FORMS = listed(`gmbh ag kg ug ohg gbr kgaa mbh eg e.g. e.v. ev e.k. ek e.u. se ltd limited llc llp lp
  inc incorporated plc corp corporation co pty pvt private pte sarl sas sasu sa s.a. s.a.r.l. s.a.s. sl s.l. slu s.l.u.
  sll srl s.r.l. spa s.p.a. bv b.v. nv n.v. vof bvba ab as a/s aps oy oyj asa s.r.o. sro a.s. o.o. kft zrt doo d.o.o. lda
  ltda a.g. eurl gesmbh ges.m.b.h. & sp. sp z z.o.o. zoo sagl cv kb hb sia uab ou snc s.n.c. ggmbh partg mbb gesbr eirl scop scea earl gaec cc sti tic snc. unipessoal nig şti pllc dba (pvt)ltd (pvt)limited (private)limited (pty)ltd`)

/** Words that are surnames too, behind a first name. */
const ALSO_SURNAMES =
  listed(`best black brown church cook day english fox french german good grant gray green gross hall hill
  hunter jung king klein lange little long love may miller page pope price rich rice short small sommer walker west white
  winter wise wolf wood young vogel weiss kaiser`)

/** Whether a word of a name is a surname although it is a word: "Jake Long". */
export const isSurname = (first: string | undefined, word: string): boolean =>
  /^\p{Lu}/u.test(word) && (isFirstName(first) || first === 'Will') && first !== word && ALSO_SURNAMES.has(plain(word))

/** Whether a word (plain or not) belongs to no name. */
export function isCommon(word: string): boolean {
  if (/^(?:\p{Lu}\.|Ben|Mia|Ravi|Guy|Ola|Julio)$/u.test(word)) return false
  // "Sá" is a name, "sa" is a word.
  const short = /^\p{Lu}\p{L}{0,2}$/u.test(word)
  const bare = short ? word.toLowerCase() : plain(word).replace(/\.$/, '')
  return COMMON.has(bare) || ROLES.has(bare) || DEMONYMS.has(bare) || PRODUCTS.has(bare) || DEPARTMENTS.has(bare)
}

/** Whether a word is a month, or another word, that a person is called before a surname: "June Calloway". */
export const isMonthName = (word: string, next: string | undefined): boolean =>
  /^(?:April|May|June|August|Summer|Autumn|Will|Dev)$/.test(word) &&
  /^\p{Lu}\p{Ll}/u.test(next ?? '') &&
  (!isCommon(next ?? '') || (word === 'Will' && ALSO_SURNAMES.has(plain(next ?? ''))))

/** Whether a word is, or begins with, a common first name. */
export const isFirstName = (word: string | undefined): boolean =>
  word !== undefined && FIRST_NAMES.has(plain(word.split('-')[0] ?? ''))
