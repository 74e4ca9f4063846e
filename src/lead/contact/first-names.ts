/**
 * Common first names, in lower case and without accents. They only support what a sentence suggests already: a name
 * that is missing here is still found where its capital letters or its place in the text say enough.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abbie abby abdul abdullah abena abigail achieng ada adaeze adam ade adebayo adela adele adil aditi aditya
  adnan adrian adriana adrien agata agathe agnes agnese agnieszka agustin ahmed aicha aidan aiko aileen aine aisha
  aitana aitor akash akin akira akosua alain alan alasdair alastair alba albert alberto alejandra alejandro
  aleksandra alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandru alexej
  alexis alf alfie alfonso alfred alfredo ali alice alicia alina alisa alison alistair alizee allison alma almut
  alois aloys alva alvaro alwin amadou amaia amaka amanda amandine amara amaury amaya amber ambre amelia amelie
  amina aminata amir amit amy ana ananya anastasia anastasiya anders andre andrea andreas andrei andrej andres
  andrew andrzej andy aneta anette angela angelica angelika angelina angelique angelo angharad angus anibal anika
  aniket anil anisha anissa anita anja anjali anke ankit ankita ann anna annabel annabella annalena anne anneke
  annelies anneliese annemarie annemieke annett annette annick annie annika anouk anselm ansgar anthea anthony antje
  antoine antoinette anton antonella antonia antonin antonio anuj anusha anya apolline araceli archie ariadna ariane
  ariel arjun arlene arlette armand armando armin arnaud arne arnold arnulf aron arthur artur arturo arwa arwen asa
  asha ashley ashok asier asim asli astrid ata athena attila aubrey audrey august augusto aurelia aurelie aurelio
  aurora aurore ava avery axel axelle aya aydin ayesha ayla aylin ayse ayush azra babette balazs baptiste barbara
  barry bart bartek bartosz basile basti bastian bastien beata beate beatrice beatrix beatriz becky bela belen
  belinda ben benedikt benita benjamin benno benoit berenice berit berk berkay bernadette bernard bernardo bernat
  bernd bernhard bert berta bertram bertrand beryl beth bethan bettina betty bhavna bianca bilal bilge birger birgit
  birgitta birte birthe bjarne bjorn blanca blanche blandine bob bodo bogdan boguslaw bojan bola boris borja boyd
  brad bram brandon branko brenda brenden brenna brent brett brian bridget brigitte briony britt britta brittany
  brooke bruce bruno bryan bryn bryony burak burkhard cagla caitlin callum calum camila camilla camille camilo canan
  candice caoimhe cara carina carl carla carlo carlos carlota carly carmela carmelo carmen carol carola carole
  carolin carolina caroline caron carsten casey cassandra catalina catarina caterina cathal catherine cathleen cathy
  catrin catriona cecile cecilia cedric celeste celestine celia celina celine celio cem ceren cesar ceyda chandra
  chantal chantelle charlene charles charlie charlotta charlotte charly chaya chelsea cheryl chiara chidi chidinma
  chika chinedu chioma chloe chris christa christian christiane christina christine christoph christophe christopher
  chukwuemeka cian ciara cillian cindy claas claire clara clarissa claudia claudine claudio claudius clelia clemence
  clemens clement clementine cleo cliff clive colette colin colleen concetta connie connor conor conrad constance
  constantin constantine constanze consuelo coralie cordula corentin corinna corinne cornelia corrado cosima cosimo
  courtney craig crispin cristian cristiano cristina cristobal curtis cynthia cyril cyrille daan dafydd dagmar daisy
  dalia damian damiano damien damir dan dana daniel daniela daniele danielle daniil danilo danny daphne darek daria
  darina dario darius dariusz darko darragh darren daryl dave david davide davor dawn dean deb debbie deborah declan
  deepa deepak deirdre delfina delia delphine denice denis denise deniz dennie dennis derek derya desmond detlef
  detlev devin dexter diana diane diarmuid didier diederick diederik diego dieter dietlinde dietmar dilara dilek
  dilip dimitra dimitri dimitrios dimitris dina dinesh dino diogo dirk divya dmitri dmitry dolores domenico 
  dominic dominik dominique donal donald donatella donna donovan dora doreen dorian dorina doris dorit doro dorota
  dorothea dorothee dorothy dougal douglas dragan drago drita duarte duncan dusan dwight dylan eamon ebba ebere
  eberhard ebru ece eckart eckhard edda eddie edelgard edgar edgardo edina edith edmund eduard eduardo edward edwin
  edyta efe egon eileen ekaterina ekrem elaine eleanor eleanora elena eleni eleonora eleonore elfriede eliana eliane
  elias elif elijah elin elina elinor elio eliott elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen
  elliot elliott elmar elodie eloise elsa elsbeth elspeth elton elvira elzbieta emanuel emanuela emeka emeline
  emeric emiel emil emilia emiliana emiliano emilie emilio emily emine emir emma emmanuel emrah emre ena ender endre
  engin ennio enno enrico enrique enya enzo eoghan eoin erdem eren erhard eric erica erich erik erika erin erkan
  ernesto ernst errol ersin erwin esma esme esmeralda esperanza esra esteban estefania estelle esther eszter ethan
  etienne ettore eugen eugene eugenia eugenie eugenio eusebio eva evan evangelia evelien evelina evelyn evelyne
  everett evert ewa ezgi ezra fabian fabien fabienne fabio fabrice fadi faisal fanny farah farai farid fatih fatima
  fatma fatou faustine faye federica federico fehmi felicia felicie felicitas felicity felipe felix femi femke fenja
  fenna ferdinand ferenc fergus ferhat fernand fernanda fernando fieke fien filip filippa filippo finbar finja
  finlay finley finn fiona fionn flavia flavio fleur flora florence florentina florentine florian floriane florin
  floris folake folkert frances francesca francesco francine francis francisca francisco franck franco francois
  francoise frank franz franziska frauke fred freddie freddy frederic frederik frederike freek freya friedel frieder
  friederike friedhelm friedrich fritz frode fulvia fulvio funke furkan gabi gabriel gabriela gabriele gaby gael
  gaelle gaetan gaetano gareth gary gaspard gaston gaurav gavin gaz gemma genevieve gennaro geoff georg george
  georges georgia georgina georgios gerald gerard gerardo gerben gerd gerda gerhard gerhild gerlinde germain gernot
  gero gerrit gert gerta gertrud gesa gesine gethin ghislaine giacomo giada giancarlo gianluca gianni giannis giles
  gilles gillian gina ginevra ginny gino giorgio giovanna giovanni gisela gisele gitta gitte giulia giuliana
  giuliano giuseppe gizem glen glenda glenn glenys gloria gokhan gonzalo goran gordana gordon gottfried govert
  graham grainne grant grazia graziella greet greg gregor gregorio gregory greta gretel griet grzegorz gudrun
  guenter guenther guglielmo guido guilherme guillaume guillermo gul gulsen gundula gunnar gunter gunther gustav guy
  gwen gwendolyn gwyneth gyorgy hadiya hafsa haiko hailey hakan hamid hamish hamza hana hank hanna hannah hanneke
  hannelore hannes hanno hans hansjorg harald haris harish harm haroun harriet harrison harry harshit hartmut haruto
  hasan hassan hatice hauke haya hayley hazel heather hector hedda hedwig heidi heidrun heike heiko heiner heinke
  heinrich heinz helen helena helene helga helmi helmut helmuth heloise hemma hendrik hendrika henk henning henri
  henriette henrik henrike henrique henry herbert hermann herve herwig hester hilary hilda hilde hilke hinnerk hiro
  hiroshi hisham hjalmar holger holly horatio horia horst hortense howard howie hubert huda hugh hugo huguette hui
  humphrey huong huseyin iain ian ianis ibolya ibrahim ida idris ifeoma ignacio ignaz ignazio igone igor ike iker
  ilan ilaria ildiko ilia ilias iliyana ilja ilka ilkay ilker ilona ilse ilyas imane imani imelda imke imogen imran
  inaki inan indira ineke ines inga inge ingeborg ingmar ingo ingrid ingrida inka inken inma inmaculada ioana
  ioannis ionut ira irena irene irfan irina iris irma irmgard irmtraud isa isaac isabel isabela isabella isabelle
  isaiah isak ishaan isidora isidro isla ismael ismail isolde isra istvan italo itziar iva ivan ivana ivar iveta ivo
  ivonne iwona izabela jaap jacek jacinta jacinto jack jackie jacob jacobo jacopo jacqueline jacques jade jadwiga
  jagoda jaime jakob jakub jale jamal james jamie jamila jan jana jane janet janina janine janneke jannes jannik
  jannis janusz jaqueline jared jarek jarno jaroslav jaroslaw jasmin jasmine jasna jason jasper jaume javier jay
  jaylen jayne jean jeanette jeannette jeannine jeannot jeff jelena jelle jemima jemma jenna jennie jennifer jenny
  jens jeremiah jeremie jeremy jeroen jerome jerry jerzy jesper jess jessica jessie jessika jette jihoon jill jim
  jimmy jing jiri jitka jo joachim joan joana joanna joanne joao joaquin joceline jocelyn jochen jockel jody joe
  joel joelle joep joerg joern joey johan johann johanna johanne johannes john johnathan johnny jolanda jolanta
  jolie jon jonah jonas jonathan jonna joost jordan jordane jordi joren jorg jorge joris jorn jose joseba josee
  josef josefa josefina josefine joselyn joseph josephina josephine josette josh joshua josiah josiane josie josip
  joss jost joyce jozef juan juana juanita jude judit judith judy juergen jule  julia julian juliana juliane
  julie julien juliet julieta julietta juliette julio julius jun jurgen jurgita juri jussi justin justine justus
  justyna jutta jytte kacper kadir kai kaisa kaitlyn kaja kaleb kalina kamal kamau kamil kamila kamran karan karel
  karen karena kari karim karin karina karine karl karla karlheinz karol karola karolina karoline karst karsten
  kaspar kasper kassandra katalin katarina katarzyna kate katell katerina katharina katharine katherine kathi
  kathleen kathrin kathy katie katinka katja katka katrin katy kavita kay kaya kayla keanu keiko keira keisha keith
  kelechi kelly kelsey kemal ken kenan kendall kendra kenji kenneth kenny kenta kenza kerim kerry kerstin kevan
  kevin khadija khalid kiara kieran kilian kim kimberley kimberly kira kiran kirk kirsi kirsten kirstie kirstin
  kirsty klaas klaudia klaus knud knut koen koenraad kofi kojo konrad konstantin konstantina konstanze koray
  korbinian korinna kornelia kostas kriemhild kris krishna krista kristen kristian kristiina kristin kristina
  kristine kristof kristoffer krystyna krzysztof kumar kunal kuno kurt kwame kyle kylie lachlan laetitia laila lale
  lambert lamia lana lance lara laraine larissa larry lars lasse laszlo latifa latoya laura laure laureen laurel
  lauren laurence laurens laurent laurenz laurenzo lauri lavinia layla lazar lea leah leander leandra leandro leif
  leigh leila leire leland lele lena lenka lenn lennard lennart lennox lenny leo leon leonard leonardo leoni leonid
  leonidas leonie leonor leonora leonore leopold lerato lesley leslie lester leticia letizia lev levente levi levin
  lewis lia liam liana libby lidia lidwina lienhard liesbeth liesel lieselotte lieve ligia lila lili lilia lilian
  liliana liliane lilith lilli lillian lilly lilo lilou lily lin lina linda lindsay ling linh linn linnea lino linus
  lionel lisa lisbeth lise liselotte lisette liva livia liz ljiljana ljubica lloyd loes loic lola lonneke loredana
  lorelei lorena lorenzo loreto loretta lori loris lorna lorraine lothar lotte lou louane louella louis louisa
  louise louka lowell loyd luba lubomir luc luca lucas lucia lucian luciana luciano lucie lucien lucille lucinda
  lucrezia lucy ludger ludivine ludmila ludo ludovic ludovica ludwig luigi luis luisa luise luisella luka lukas luke
  luna lutz luuk luz lydia lynda lyndon lynette lynn lynne lynsey maarja maarten mabel macarena maciej maddalena
  maddie maddy madeleine madhavi madison mads mael maelle maelys mafalda magali magda magdalena magdalene magnus
  mahesh mahir mahmoud maia maik maike maite maja makenna malcolm malene malgorzata malik malika malin malina malou
  malte malwina mandy manfred manfredi manish manoj manolis manon manuel manuela manus mara marc marcel marcela
  marcella marcelline marcelo marcia marcin marco marcos marcus marek maren margaret margareta margarete margarethe
  margarita margaux margherita margit margot margriet margrit marguerite maria mariam marian mariana marianne
  mariano maribel marica marie marieke mariel mariele mariella marielle mariette marija marika mariko marilena
  marilyn marin marina marinus mario mariola marion marisa marit marita marius mariusz marja marjan marjolein
  marjorie marketa marko markus marla marleen marleene marlene marlies marlis marlon marlow marnie marsel marsha
  mart marta martha marthe martial martien martijn martin martina martine marvin mary maryam marzena marzia masha
  massimo masud matas matej mateo mateusz mathew mathias mathieu mathijs mathilde mathis matias matilda matilde
  matko mats matt mattea matteo matthew matthias matthieu matthijs mattia matty maud maude maura maureen maurice
  mauricio mauritz maurizio mauro mauve max maxence maxim maxime maximilian maximiliane maximiliano maximilien
  maxwell maya mayank mayra mechthild mechtild meera mees megan mehdi mehmet mei meike mel melania melanie melina
  melinda melis melissa melody melvin mena menno mercedes meret merete merle merlin mert merve meryem meta mia micah
  micha michael michaela michaelis michal michel michelangelo michele michelle mick miek mieke miguel mihaela mihai
  miika mikael mike mikel mikkel miklos mikolaj mila milan milena milica milo milos mimi mina minh minji minna
  minnie mireia mireille mirela mirella miren miriam miriana mirjam mirjana mirko miro miroslav miroslawa mitch
  mitchell moa modesta moges mohamed mohammad mohammed mohan mohsen moira moises mojca molly momo mona monica monika
  monique morag moreno morgan morgana morgane moritz moriz morris morten moses mounir muhammad mukesh munir murat
  muriel murielle mustafa mwangi mya myra myriam myrna myrthe myrto nabil nacho nadezhda nadia nadine nadja nael
  nafisa nahla naima naira najat nancy nanette nanna naoko naomi narges nasrin nastasia natacha natalia natalie
  nataliya natalya natascha natasha nathalie nathan nathaniel nazan ned neda neha neil nel nele nelly nelson nesrin
  nestor neus nevena nevin ngozi nguyet niall niamh nicholas nick nicki nicky nicola nicolai nicolas nicole
  nicoletta nicolette niels nieves nigel nikhil niki nikita niklas niko nikola nikolai nikolaj nikolaus nikolina
  nikos nilgun nils nilufer nina nino niobe nirmala nisha nitin njeri nneka noah noel noelia noelle noemi noemie
  nolan noor nora norah norbert norberto noreen norma norman nour nuno nuray nurcan nuria nursel obi obinna octavia
  octavio odette odile odilo ofelia oguz oihana oisin ojas okan oksana oktay ola olaf olav ole oleg olena olesya
  olga olimpia oliver olivia olivier oliwia olumide omar omer onno onur oona ophelia oran orhan orla orlando orly
  orsolya ortrud ortwin osama oscar oskar osman osvaldo oswald othmar otieno ottilie ottmar otto ottokar ottoline
  oumar owen ozan ozge ozgur ozlem pablo paddy padraig paige palmira paloma pamela pamina pankaj paola paolo pascal
  pasquale patience patrice patricia patrick patrik patrizia patrizio paul paula paulette paulien paulina pauline
  paulo paulus pavel pawel pearl pedro peer peggy pekka pelin penelope penny pepe pepijn per percy perrine petar
  pete peter peteris petr petra petros petter phil philip philipp philippa philippe phillip phillippa phoebe phyllis
  pia pierre pierrick piet pieter pietro pilar pinar piotr pippa piroska polina polly pooja poppy pradeep prakash
  pranav prasad pratik preeti prisca priscilla priti priya priyanka prosper prudence quang quentin quincy quinn
  quirin rabea rachael rachel rachele rachid radek radka radoslav rafael raffael raffaela raffaele raffaella ragna
  ragnar rahel rahul raimund raina rainer rainier raisa raj rajan rajesh rajiv rakesh ralf ralph ramazan ramesh
  ramiro ramon ramona ramzi randall randy rani ranjit raoul raphael raquel rashid rasmus raul raveena ravi rayan
  raymond raymundo razvan rebecca rebekah rebekka reem regina regine regis reiko reinder reiner reinhard reinhilde
  reinhold reinier remco remi remo remy renata renate renato renaud rendel rene renee renske resul reto reuben rhea
  rhian rhiannon rhonda rhys ria rian rianne ricarda ricardo riccarda riccardo richard richie rick rico rieke rik
  rikard rike ringo rishi risto rita riya roan rob robbert robbie robert roberta roberto robin rocco roch rochelle
  rocio roderick rodney rodolfo rodrigo roel roeland rogelio roger rogier rohan rohit roisin roland rolando rolf
  romain roman romana romane romano romeo romina romuald romy ron ronald ronan ronit ronja ronnie roos rory rosa
  rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rosaria rosario rosella roselyne rosemarie rosemary
  rosie rosina rosita ross roswitha rouven rowan roxana roxane roy royston roza ruairi ruben rudi rudiger rudolf
  rudy rufus rui runa rune rupert ruslan russell ruta rutger ruth ruud ruvimbo ruxandra ryan sabina sabine sabri
  sabrina sacha sadia sadie saeed safiya sagar saira saki sakura saleh salem salim sally salma salman salome salva
  salvador salvatore sam samanta samantha sami samia samina samir samira sammy samuel samy sana sandeep sander
  sandhya sandi sandra sandrine sandro sandy sanja sanjay sanna sanne santiago santino saoirse sara sarah sarita
  sasa sascha sasha saskia saul savannah saverio scarlett schirin scott seamus sean sebahat sebastian sebastien seda
  sefa sefton segun seher selda selim selina selma semih semra senta serafina serdar serena serge sergei sergio
  serhat serhii serhiy serkan seth severin severine sevgi seyma shane shannon sharon shaun shawn shay sheila shelley
  sheryl shira shirin shirley shivani shona shreya shruti shyam sibel sibylle siddharth sidney sidonie sidsel
  siegbert siegfried sieglinde siegmund siem sienna sigmund sigrid sigrun sigurd silas silke silvan silvana silvano
  silvester silvia silvie silvina silvio simon simona simone sina sinan sine sinead sinem siobhan sipho siri siv siw
  sjoerd skye slavica slawomir slobodan snezana sofia sofiane sofie solange solene solveig sonal sonia sonja sonny
  sonya sophia sophie soraya soren sota souad soyeon spencer srdjan stacey stacy stan stanislas stanislav stanislaw
  stanley stavros stefaan stefan stefana stefania stefanie stefano steffan steffen steffi steffie stelios stella
  sten stephan stephane stephanie stephany stephen sterre steve steven steward stewart stig stijn stina stine stipe
  stuart sturla sue sukru suleiman suleyman sultana sumit sunil sunita sunniva suresh surya susan susana susann
  susanna susannah susanne susi susie suzan suzanna suzanne suzette suzy svante sven svenja svetlana sveva swantje
  swati swen sybille syed sylvain sylvana sylvester sylvia sylvie sylwia synnove szilvia szymon tabea tabitha
  tadeusz taha tahir taina takeshi talia talitha tamara tamas tamsin taner tanguy tania tanisha tanja tanya tara
  tarek tariq tarja tarkan tasha tassilo tatiana tatjana tayfun taylor ted teddy teemu tegan telma temitope tendai
  teodor teodora teoman tere terence teresa terri terry tess tessa thaddaus thalia thandi thea thekla thelma theo
  theodor theodora theodore theresa therese theresia thiago thibaud thibault thibaut thierry thies thijs thilda
  thilde thilo thomas thomasz thora thoralf thorben thore thorolf thorsten thurid thuy tiago tibor tiffany tiia
  tijmen tijn tilda till tillmann tilman tilo tim timea timo timofey timon timothy tina tineke tita titus tiziana
  tiziano tjark tobi tobias tobiasz tod todd tolga tom tomas tomaso tomasz tomeu tomislav tommaso tommie tommy toni
  tonia tonino tonje tony toralf torben torge torgeir tormod torsten tove tracey tracy trang trevor tricia trine
  trinidad trish tristan trix troels troy trudy truls tuan tuba tudor tugba tunde tuomas turgay tyler tyra tyrone
  ubaldo uche uchenna udo ufuk ugo ugur ulf uli ulises ulla ulric ulrica ulrich ulrik ulrika ulrike umar umberto
  umut unai undine urs ursel ursina ursula urszula urte usha usman uta ute uwe vaclav vadim valentin valentina
  valentine valere valeria valerian valerie valerio valery valter vanessa vasco vasile vasilis vassilis vaughan veit
  vera verena veronica veronika veronique vesna vicente vicki vicky victor victoria victorine vid vidar vigdis vijay
  vikram viktor viktoria viktorija vilhelm ville vilma vinay vinca vince vincent vincente vincenzo vinicius viola
  violaine violet violeta violetta viorica virginia virginie virpi vishal vita vito vittoria vittorio vivek vivian
  viviana viviane vivien vivienne vlad vladimir vladislav vlasta volkan volker voula vroni vuk wade wahid waldemar
  walid wallace walter walther waltraud waltraut wambui wanda wanjiru warren wasim wayne wei wencke wendel wendy
  wenke wenzel werner werther wesley whitney wibke wiebe wiebke wieland wies wiesbert wiktor wilfred wilfried
  wilhelm wilhelmina wilhelmine wilko willem willemijn willi william willy wilma wilson wim winfried winifred winnie
  winston wissam witold wladimir wojciech wolfgang wolfram wouter wyn xander xavi xavier xenia ximena xin xiomara
  yael yago yaiza yan yana yanis yann yannick yannik yara yaroslav yasemin yash yasin yasir yasmin yasmina yassine
  yavuz yaw yesim yetunde yildiz yilmaz ylva yoann yolanda yolande yorick yoshi youri youssef yuki yuliia yuliya
  yumi yuri yusuf yvain yves yvette yvonne zachary zack zahra zainab zanele zara zdenek zehra zeki zelda zeliha
  zeljko zeynep ziad zita zlata zoe zofia zoltan zora zoran zsofia zsolt zuleyka zuri zuzana zuzanna
  wei chen wang zhang liu yang huang zhao zhou zheng liang xiao ming jing ying jie hao nguyen tran pham choi minh
  thanh linh hyun jacky kalle cemal bex
  alyssa austin beverly blake bradley caleb cameron carolyn cody dale debra dustin dwayne ernest ethel jackson
  janice jesse kathryn lee marisol meg miles nate pat patty perry preston reggie ricky rose ruby sierra toby travis
  vernon aarav arnav kavya lakshmi mohit sachin sneha tanvi varun aaliyah rania reza ayumi daiki emi haruka kaori
  makoto naoki rina ryo satoshi shota takashi takumi yui funmi kemi oluwaseun zola thabo aoife ciaran cormac aino
  mika jukka matti jake drew chad logan mason harper jeffrey harold bobby katya kasia mark grace`.split(/\s+/),
)
