/**
 * Common first names, in lower case and without accents. They only support what a sentence suggests already: a name
 * that is missing here is still found where its capital letters or its place in the text say enough.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `ray allan beverley clare corey doug ellie fay geoffrey harvey ivy lawrence len lois maggie mildred
  nell pam sian verity viv alfons christel evelin ewald helge heribert laurin richarda angeles concepcion gema lourdes
  maricarmen purificacion soledad adeline alban aline alix benedicte brice jocelyne roseline arianna enrica
  gianpaolo giulio orietta rossella aad aart adriaan casper dion eelco elly els heleen herman jordy joop lodewijk marijn
  nanda pieterjan riet veerle abilio agostinho andreia breno bruna celso cintia edson eduarda fabiana gilberto helder
  heloisa josue jussara martim rafaela romulo wagner
  keeley bronte dottie wes rusty dusty zeb maybelline kwabena hadwig iratxe wolfhard falko solenn eustaquio pip
  rashida joaquina percival oluwatobi folasade afua akua abiodun titilayo bukola tolu ebele sibusiso nomvula rutendo
  chipo njoroge nyambura bubba floyd wilbur otis shanice lakisha shaniqua kayden roscoe myrtle gertrude bertha agatha
  edna enid orlaith fionnuala oonagh fergal tadhg lorcan colm blodwen gwenllian myfanwy eirlys dilys olwen seren
  cerys lowri gwilym emrys huw iestyn ieuan islwyn alun mhairi struan ruaridh torquil murdo raelene jarrah bluey
  bazza shazza davo robbo anushka deepika meenakshi nandini padma radhika swapna vaishali yamini aravind balaji
  zubair kashif naveed shabana bushra jisoo seojun haruki xiu annelore ingelore rosmarie hiltrud luitgard ekkehard
  gerwin meinhard wendelin wunibald vitus leonhard aloisia melchior kajetan hermine vreneli regula gian flurin curdin
  seraina andrin kobi heiri hansruedi hanspeter trudi clothilde cunegonde eglantine isaure leopoldine philippine
  quitterie sixtine tiphaine cyprien evariste gonzague hippolyte sylvestre ulysse youenn yannig rozenn gwladys
  armelle aitziber eneko jokin maialen anxo brais uxia breogan pau arnau guillem abelardo adalberto anselmo baltasar
  casimiro celestino cipriano dionisio eleuterio emeterio epifanio fulgencio gumersindo heriberto hermenegildo
  leocadia macario nicanor obdulia robustiano saturnino serafin teofilo venancio wenceslao zacarias alfonsina
  annunziata brigida carmelina crocifissa ermenegilda filomena giacinta iolanda leonarda ninetta orsola pierina
  santina tecla ughetta vincenza zelinda ambrogio arcangelo calogero egidio gaspare gavino gesualdo nicodemo sabatino
  settimio zeno sytske hylke jitske geert hessel jacoba lammert pieternel rinske wobke inacia conceicao kazimierz
  mieczyslaw wladyslaw bogumila czeslaw vladislava jarmila bozidar zvonimir tihomir milorad dragana zorica
  moni resi vreni ishmael ueli ruedi sepp hias wastl schorsch lisl burgl zenzi rosl franzl poldi ferdl hansl michl uschi andi
  hotte notburga kunigunde vinzenz grit dorte sonke soenke momme okke tomke bente svea mathilda ewan iona eilidh mairi carys bronwen
  nerys rhodri owain geraint ffion arabella henrietta cressida fenella tarquin barnaby bartholomew jolyon piers becks jez jaz maz
  lodovico ludovico itzel citlali xochitl koldo garazi edurne txema ferran oriol meritxell roser llorenc rosalba gaia azzurra
  fiammetta ottavia fiorella berengere bertille erwan enora soazig anatole anand arvind harpreet gurpreet jaspreet manpreet parminder
  chiamaka wout jurre pleun wietse sietse zosia tomek wojtek eirik oyvind ingvild astri magne rubens tuncay yagmur rajesh ramesh
  suresh ganesh mahesh dinesh naresh mukesh hitesh nilesh jignesh bhavesh kalpana sushma rekha usha geeta sunita vandana swati
  marwa hoda nadine rania samir tarek walid hicham mehdi yacine sofiane karim kamel rachid nabil mounir
  ottilie hedwig friedrun irmtraud hildegund sieglinde edeltraud kreszenz walpurga benedikta veronika magdalena theres
  maddalena assunta concetta carmela gennaro ciro pasquale gaetano rocco santo nunzia immacolata
  odile ghislaine josiane martine monique huguette lucette fernand gaston marcel raymonde yvonne yves yvan
  encarna encarnacion remedios consuelo dolores rosario milagros socorro asuncion visitacion amparo loli paqui pepi chelo
  frankie franky jonno aaliyah aamir aarav aaron abbie abby abdul abdullah abena abigail achieng achille achim ada adaeze adam ade adebayo
  adela adele adelheid adelino adeola adil aditi aditya adnan adolf adolfo adrian adriana adrien adwoa afonso agata
  agathe agnes agnese agneta agnieszka agostino agustin ahmad ahmed ahmet aicha aidan aiden aikaterini aiko aileen
  aina ainara aine ainhoa aino aisha aitana aitor akash akiko akin akinyi akira akosua alain alan alasdair alastair
  alba albert alberto albrecht aldo alejandra alejandro aleksandra aleksei alena alessandra alessandro alessia alessio
  alex alexa alexander alexandra alexandre alexandros alexandru alexej alexey alexis alf alfie alfonso alfred alfredo
  ali alice alicia alina alisa alison alistair alizee allison alma almudena almut alois aloys alva alvaro alwin alyssa
  amadeu amadou amaia amaka amalia amanda amandine amara amaury amaya amber ambra ambre amedeo amelia amelie amina
  aminata amir amit amparo amy ana anabel anabela anais ananya anastasia anastasiya anders andras andre andrea andreas
  andreea andrei andrej andres andrew andrey andrzej andy aneta anette angela angelica angelika angelina angelique
  angelo angharad angus ania anibal anika aniket anil anisha anissa anita anja anjali anke ankit ankita ann anna
  annabel annabella annalena annalisa annamaria anne annegret anneke anneli annelies anneliese anneloes annemarie
  annemiek annemieke annett annette annick annie annika anouk anselm ansgar anthea anthony antje antoine antoinette
  anton antonella antonello antonia antonin antonio antti anuj anusha anwar anya aoife apolline araceli arantxa archie
  ariadna ariane arie ariel arjan arjen arjun arlene arlette armand armando armin arnaud arnav arne arno arnold arnulf
  aron artem arthur arto artur arturo arwa arwen asa asha ashley ashok ashton asier asif asim asli asma astrid ata
  athena atif attila aubrey audrey august augusto aukje aurelia aurelie aurelien aurelio aurora aurore austin ava
  avery axel axelle aya aydin ayesha ayla aylin ayman ayodele ayse ayumi ayush aziz azra babatunde babette bailey
  bakhyt balazs baldassarre baldur balint balthasar baptiste barbara barend barnabe barney barry bart bartek
  bartolomeo bartosz basia basile bassam basti bastian bastien bauke baz beata beate beatrice beatrix beatriz becky
  begona bela belen belinda ben bence benedetta benedikt bengt beniamino benita benito benjamin benno benoit beppe
  berangere berend berenice berit berk berkay bernadet bernadette bernard bernardo bernat bernd bernhard bert berta
  bertram bertrand beryl beth bethan betsy bettina betty bev beverly bex bhavna bianca bilal bilge birger birgit
  birgitta birte birthe bjarne bjorn blake blanca blanche blandine bob bobby bodo bogdan boguslaw bojan bola bongani
  boris borja bouke boyd bozena brad bradley bram brandi brandon branko brayden brenda brenden brenna brent brett
  brian bridget brigitte briony britt britta brittany brody brooke bruce brunhilde bruno bryan bryn bryony burak
  burghard burkhard cagla caio caitlin caleb callum calum cameron camila camilla camille camilo canan candice caoimhe
  capucine cara carina carine carl carla carlijn carlo carlos carlota carly carmela carmelo carmen carmine carol
  carola carole carolin carolina caroline carolyn caron carson carsten casey cassandra catalin catalina catarina
  caterina cathal catherine cathleen cathy catia catrin catriona cayetana cecil cecile cecilia cedric cees celeste
  celestine celia celina celine celio cem cemal ceren cesar cesare ceyda chad chandra chantal chantelle charlene
  charles charlie charlotta charlotte charly charo chaya chelsea chema chen cheryl chiara chidi chidinma chika chinedu
  chioma chloe choi chris chrissy christa christelle christer christian christiane christie christina christine
  christof christoph christophe christopher christos christy chukwuemeka cian ciara ciaran cillian cindy cinzia
  ciprian ciro claas claire clara clarissa clarisse claudia claudie claudine claudio claudiu claudius claus clelia
  clemence clemens clement clementine cleo cliff clive clotilde clyde cody coen colby colette colin coline colleen
  colton concetta concha connie connor conny conor conrad constance constantin constantine constanze consuelo coralie
  cordula corentin corina corinna corinne cormac cornelia corrado cosima cosimo cosmin courtney craig crispin cristian
  cristiano cristina cristobal curtis cynthia cyril cyrille daan dafydd dagmar daiki daisy dale dalia dalton damian
  damiano damien damir dan dana dani daniel daniela daniele danielle daniil danilo danish danny dante danuta daphne
  darek daria darina dario darius dariusz darko darlene darnell darragh darren daryl dave david davide davor dawn daz
  dean deb debbie debora deborah debra debs declan deepa deepak deirdre delfina delia delphine denice denis denise
  deniz dennie dennis derek derya deshawn desmond despina detlef detlev devin dexter diana diane diarmuid didier diede
  diederick diederik diego dieter dietlinde dietmar dietrich dilara dilek diletta dilip dilnoza dimitra dimitri
  dimitrios dimitris dina dinesh dino diogo dirk divya djoeke dmitri dmitry doerte dolores domenico domingo dominic
  dominik dominique donal donald donatella donato donna donovan dora doreen dorian dorina doris dorit doro dorota
  dorothea dorothee dorothy dougal douglas douwe dragan drago dragos drew drita duarte dumitru duncan dusan dustin
  dwayne dwight dylan eamon ebba ebere eberhard ebru ece eckart eckhard edda eddie eddy edelgard edeltraud edgar
  edgardo edina edith edmund edoardo edouard edu eduard eduardo edward edwin edyta eefje eero efe efua egon eija eike
  eileen ekaterina ekrem elaine eleanor eleanora elena eleni eleonora eleonore elfriede eli eliana eliane elias elie
  elif elijah elin elina elinor elio eliott elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elliot
  elliott elmar eloa elodie eloise eloy elroy elsa elsbeth elspeth elton elvira elzbieta emanuel emanuela emanuele
  emeka emeline emeric emi emiel emil emile emilia emiliana emiliano emilie emilio emily emine emir emma emmanuel
  emmanuelle emmett emrah emre ena ender endre engin ennio enno enric enrico enrique enya enzo eoghan eoin ercan erdem
  erdogan eren erhard eric erica erich erik erika erin erkan ermanno ernest ernesto ernst erol errol ersin erwin
  erzsebet esa esi esko esma esme esmee esmeralda esperanza esra esteban estefania estela estelle ester esther eszter
  ethan ethel etienne ettore eugen eugene eugenia eugenie eugenio eulalia eusebio eva evan evangelia evelien evelina
  evelyn evelyne everett evert evgeny ewa ezekiel ezgi ezio ezra fabian fabien fabienne fabio fabrice fabrizio fadi
  fahad faisal fanny farah farai farhan farid fatih fatima fatma fatou faustine fausto faye federica federico fehmi
  felicia felicie felicitas felicity felipe felix femi femke fenja fenna ferdi ferdinand ferdinando ferenc fergus
  ferhat fermin fernand fernanda fernando fieke fien fiete filip filipa filipe filippa filippo finbar finja finlay
  finley finn fiona fionn flavia flavie flavio fleur flora florence florent florentina florentine florian floriane
  florin floris fokke folake folkert fotini fouad fran frances francesc francesca francesco francine francis francisca
  francisco franck franco francois francoise frank frans franz franziska frauke fred freddie freddy frederic frederik
  frederike frederique fredrik freek freya frida frieda friedel frieder friederike friedhelm friedrich frits fritz
  frode fulvia fulvio funke funmi furkan gabi gabor gabriel gabriela gabriele gabrielle gaby gael gaelle gaetan
  gaetano galina ganesh gareth gary gaspard gaston gaurav gauthier gautier gavin gaz gemma genevieve gennaro geoff
  geoffroy georg george georges georgia georgina georgios gerald geraldine gerard gerardo gerben gerd gerda gergely
  gerhard gerhild gerlinde germain gernot gero gerrit gerry gert gerta gertrud gesa gesine gethin ghada gheorghe
  ghislain ghislaine giacomo giada giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni
  giannis gijs gilbert gildas giles gill gilles gillian gina ginette ginevra ginny gino giorgia giorgio giorgos
  giovanna giovanni gisela gisele gitta gitte giulia giuliana giuliano giuseppe giuseppina gizem glen glenda glenn
  glenys gloria goekhan goetz gokhan goncalo gonzalo goran gordana gordon gorka gosia gottfried govert grace graciela
  graham grainne grant grazia graziella grazyna greet greg gregoire gregor gregorio gregory greta gretel griet
  grzegorz guadalupe gudrun guenter guenther guglielmo guido guilherme guillaume guillermo gul gulay gulsen gundula
  gunilla gunnar gunter gunther gurkan gustav gustave gustavo guus guy gwen gwenael gwenaelle gwendoline gwendolyn
  gwyneth gyorgy haakon habib hadi hadiya hafsa haiko hailey hakan hakon halina halvard halvor hamid hamish hamza hana
  hanan hani hank hanna hannah hanneke hannelore hannes hanno hannu hans hansjorg hao harald haris harish harm harmen
  harold haroon haroun harper harri harriet harrison harry harshit hartmut haruka haruto hasan hassan hatem hatice
  hauke havard haya hayden hayley hazel heather heba hector hedda hedwig heidi heidrun heike heikki heiko hein heiner
  heinke heinrich heinz heitor helen helena helene helga heli helmi helmut helmuth heloise hemma henar hendrik
  hendrika henk henna henning henny henri henriette henrik henrike henrique henry herbert hermann hermien hernan
  hertha herve herwig hester hidde hilary hilda hilde hildegard hilke hina hinnerk hiro hiroshi hisham hitesh hjalmar
  holger holly honorine horatio horia horst hortense howard howie huang hubert hubertus huda hugh hugo hugues huguette
  hui humberto humphrey huong huseyin hussein huub hyejin hyun iain ian ianis iara ibai ibolya ibrahim ida idris
  ifeoma ignacio ignaz ignazio igone igor ihab iida ike ikenna iker ilan ilaria ildiko ilham ilia ilias ilie iliyana
  ilja ilka ilkay ilker ilkka ilmari ilona ilse ilya ilyas imane imani imanol imelda imke imogen imran imre ina inaki
  inan indira ineke ines inga inge ingeborg ingmar ingo ingrid ingrida ingvar inigo inka inken inma inmaculada ioana
  ioanna ioannis ionut iqra ira irena irene irfan irina iris irma irmgard irmtraud isa isaac isabel isabela isabell
  isabella isabelle isadora isaiah isak ishaan isidora isidro isla ismael ismail isolde isra istvan italo itziar iulia
  iva ivan ivana ivano ivar iveta ivo ivonne iwona izabela izaskun jaakko jaap jacco jacek jacinta jacinto jack jackie
  jackson jacky jacob jacobo jacopo jacqueline jacques jade jaden jadwiga jagoda jaime jairo jake jakob jakub jale
  jamal james jamie jamila jan jana janaina jane janet jani janice janina janine janne janneke jannes jannie jannik
  jannis janos janusz jaqueline jared jarek jari jarmo jarno jaroslav jaroslaw jase jasmin jasmine jasna jason jasper
  jaume javed javi javier jaxon jay jayden jaylen jayne jean jeanette jeanne jeannette jeannine jeannot jeff jeffrey
  jelena jelle jelto jemima jemma jen jenn jenna jennie jennifer jenny jens jeremiah jeremie jeremy jermaine jeroen
  jerome jerry jerzy jesper jess jesse jessica jessie jessika jesus jette jie jignesh jihoon jill jim jimena jimmy
  jing jiri jitka jiwoo jo joachim joakim joan joana joanna joanne joao joaquin joceline jocelyn jochen jockel jodi
  jodie jody joe joel joelle joep joerg joern joey johan johann johanna johanne johannes john johnathan johnny joke
  jolanda jolanta jolie jolien jon jonah jonas jonatan jonathan jonna jools joost jordan jordane jordi joren jorg
  jorge jorgen joris jorma jorn jorrit jorunn jos jose joseba josee josef josefa josefin josefina josefine joselyn
  josep joseph josephina josephine josette josh joshua josiah josiane josie josip joss jost jostein jouni joyce jozef
  jozsef juan juana juanita jude judit judith judy juergen juha juhani jukka jule jules julia julian juliana juliane
  juliano julie julien juliet julieta julietta juliette julio julius jun junaid jurgen jurgita juri jurriaan jussi
  justin justine justus justyna jutta jytte kaarina kabir kacper kaden kadir kaethe kagiso kai kaisa kaitlyn kaja
  kaleb kalina kalle kamal kamau kamil kamila kamlesh kamran kaori kara karan kareem karel karen karena kari karim
  karin karina karine karl karla karlheinz karol karola karolina karoline karst karsten karthik kartik kasia kaspar
  kasper kassandra katalin katarina katarzyna kate katell katerina katharina katharine kathe katherine kathi kathleen
  kathrin kathryn kathy katie katinka katja katka katri katrin katy katya kavita kavya kay kaya kayla kayleigh kazuko
  keanu kees keiko keira keisha keith kelechi kelly kelsey kemal kemi ken kenan kendall kendra kenji kenneth kenny
  keno kenta kenza kerim kerry kerstin kev kevan kevin khadija khaled khalid khalil kiara kieran kilian kim kimberley
  kimberly kimmo kinga kira kiran kirill kirk kirsi kirsten kirstie kirstin kirsty kjell kjersti kjetil klaartje klaas
  klara klas klaudia klaus knud knut koen koenraad kofi kojo konrad konstantin konstantina konstantinos konstanze koos
  koray korbinian korinna kornelia kostas kriemhild kris krishna krista kristen kristi kristian kristiina kristin
  kristina kristine kristof kristoffer krisztina krystyna krzysztof ksenia kumar kunal kunle kuno kurt kwame kwesi
  kyle kylie kyriaki lachlan ladislav laetitia laia laila lajos lakshmi lale lalo lamar lambert lamberto lamia lana
  lance lanre lara laraine larisa larissa larry lars lasse laszlo latha latifa latoya laura laure laureen laurel
  lauren laurence laurens laurent laurenz laurenzo lauri laurie lavanya lavinia layla lazar lea leah leander leandra
  leandro leanne lee leen leena leendert lefteris leif leigh leila leire leland lele lena lene leni lenka lenn lennard
  lennart lennox lenny leo leon leonard leonardo leoni leonid leonidas leonie leonor leonora leonore leopold lerato
  leroy lesley leslie lester leszek leticia letizia lev levent levente levi levin lewis lia liam liana liang lianne
  libby lidia lidwina lieke lienhard liesbeth liesel lieselotte liesl lieve ligia lila lili lilia lilian liliana
  liliane lilith lilli lillian lilly lilo lilou lily lin lina linda lindiwe lindsay ling linh linn linnea lino linus
  lionel lisa lisbeth lise liselotte lisette liu liva livia livio liviu liz ljiljana ljubica lloyd loes logan loic
  lokesh lola lonneke loredana lorelei lorena lorene lorenz lorenzo loreto loretta lori loris lorna lorraine lothar
  lotte lou louane louella louis louisa louise louka lova lowell loyd luana luba lubomir luc luca lucas lucette lucia
  lucian luciana luciano lucie lucien lucienne lucille lucinda lucrezia lucy lucyna ludger ludivine ludmila ludo
  ludovic ludovica ludwig luigi luigina luis luisa luise luisella luiz luiza luka lukas lukasz luke luna lurdes lutz
  luuk luz luzia lydia lydie lynda lyndon lynette lynn lynne lynsey maaike maarja maarten mabel macarena machteld
  maciej madalena madalina maddalena maddie maddy madeleine madhav madhavi madison mads mael maelle maelys mafalda
  magali magda magdalena magdalene magnus maha mahesh mahir mahmoud maia maik maike maitane maite maja majbrit majid
  makenna makoto malcolm malene malgorzata malik malika malin malina malou malte malwina mandy manfred manfredi manish
  manisha manoj manolis manolo manon mansoor manuel manuela manus mara marc marcel marcela marcella marcelle
  marcelline marcello marcelo marcia marcin marcio marco marcos marcus mareike marek maren marga margaret margareta
  margarete margarethe margarida margarita margaux margherita margit margot margret margriet margrit marguerite maria
  mariagrazia mariam marian mariana mariangela marianne mariano maribel marica marie marieke mariel mariele mariella
  marielle mariette marija marijke marika mariko marilena marilyn marin marina marinus mario mariola marion marisa
  marisol marit marita marius mariusz marja marjan marjo marjolein marjorie mark marketa markku marko markus marla
  marleen marleene marlen marlene marlies marlis marloes marlon marlow marnie marsel marsha mart marta marten martha
  marthe martial martien martijn martin martina martine marvin marwan mary maryam marzena marzia masha mason
  massimiliano massimo masud matas matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilde
  mathis mathurin matias matilda matilde matko mats matt mattea matteo matthew matthias matthieu matthijs matti mattia
  mattias matty matyas maud maude maura maureen maurice mauricio mauritz maurizio mauro mauve max maxence maxim maxime
  maximilian maximiliane maximiliano maximilien maximo maxine maxwell maya mayank mayara mayra mechthild mechtild
  meena meera mees meg megan mehdi mehmet mehreen mei meike mel melania melanie melina melinda melis melissa melody
  melvin mena menno mercedes merel meret merete merle merlin mert merve meryem meta metin mette mia micah micha
  michael michaela michaelis michal michalis michel michela michelangelo michele micheline michelle michiko mick
  mickael mickey micky miek mieke miguel mihaela mihai miika mika mikael mike mikel mikhail mikkel mikko miklos
  mikolaj mila milagros milan milena miles milica milo milos milton mimi mina ming minh minji minjun minna minnie
  minseo miranda mircea mireia mireille mirek mirela mirella miren miriam miriana mirja mirjam mirjana mirko miro
  miroslav miroslaw miroslawa mitch mitchell moa modesta moges mohamed mohammad mohammed mohan mohit mohsen moira
  moises mojca molly momo mona monica monika monique montse montserrat morag moreno morgan morgana morgane moritz
  moriz morris morten moses mounir mourad mpho muhammad mukesh munir murat muriel murielle murilo mustafa mwangi mya
  mylene myles myra myriam myrna myrthe myrto nabil nacho nadeem nadege nadezhda nadia nadim nadine nadja naeem nael
  nafisa nahla naima naira najat najib naledi nancy nanette nanna naoki naoko naomi naresh narges nasir nasrin nasser
  nastasia natacha natalia natalie nataliya natalya natascha natasha nate nathalie nathan nathaniel naveen navin nawal
  nawaz nazan ned neda neha nehemiah neil nel nele nelly nelson nerea nesrin nestor neus nev nevena nevin ngozi nguyen
  nguyet niall niamh nichola nicholas nick nicki nicky nico nicola nicolai nicolas nicole nicoleta nicoletta nicolette
  nicolo nida nidhi niek niels nienke nieves nigel niina nikhil niki nikita niklas niko nikola nikolai nikolaj
  nikolaos nikolaus nikolina nikos nilesh nilgun nils nilufer nina nino niobe nirmala nisha nitin nizar njeri nkechi
  nnamdi nneka noah noel noelia noelle noemi noemie nolan nolwenn nomsa noor noortje nora norah norbert norberto
  noreen norma norman nour nuno nunzia nuray nurcan nuri nuria nursel obi obinna oceane octavia octavian octavio
  oddvar odette odile odilo oemer oezguer ofelia oguz oihana oisin ojas okan oksana oktay ola olaf olaia olalla olav
  ole oleg olena olesya olga olimpia oliver olivia olivier oliwia olle olli ollie oluchi olumide oluwaseun omar
  ombeline omer ondrej onno onur oona ophelia ophelie oran oreste orhan orla orlando orly ornella orsolya ortrud
  ortwin osama oscar oskar osman osvaldo oswald otavio othman othmar otieno ottavio ottilie ottmar otto ottokar
  ottoline oumar ovidiu owen oystein ozan ozge ozgur ozlem paavo pablo paco paddy padraig paige palle palmira paloma
  pamela pamina panagiotis pancho pankaj paola paolo paraskevi paresh parth pascal pascale pasquale pat patience
  patrice patricia patrick patrik patrizia patrizio patsy patty patxi paul paula paulette pauli paulien paulina
  pauline paulo paulus pavan pavel pavla pawan pawel pearl pedro peer peggy pekka pelin penelope penny pentti pepa
  pepe pepijn per percy pernille perrine perry petar pete peter peteris petr petra petri petros petter pham phil
  philibert philip philipp philippa philippe phillip phillippa phoebe phuong phyllis pia piera pierangelo pierluigi
  piero pierre pierrette pierrick piet pieter pietro pilar pinar piotr pippa pirjo pirkko piroska polina polly pontus
  pooja poppy poul pradeep prakash pramod pranav prasad prashant pratik praveen preben preeti preston prisca priscila
  priscilla priti priya priyanka prosper prudence przemyslaw qasim quang quentin quincy quinn quique quirin rabea
  rabia rachael rachel rachele rachid rachna radek radha radka radoslav radoslaw rafa rafael rafal raffael raffaela
  raffaele raffaella raghav ragna ragnar ragnhild rahel rahul raija raimo raimund raina rainer rainier raisa raj rajan
  rajat rajeev rajesh rajiv rakesh rakhi ralf ralph ramazan ramesh rami ramiro ramon ramona ramya ramzi randall randi
  randy rani rania ranjit raoul raphael raphaelle raquel rasha rashid rashmi rasmus raul raveena ravi rayan raymond
  raymonde raymundo rayssa razvan rebeca rebecca rebekah rebekka recep reem reena reggie regina reginald regine regis
  reidar reijo reiko reinder reiner reinhard reinhilde reinhold reinier reka rekha remco remi remo remy renan renata
  renate renato renaud rendel rene renee renske renzo resul reto reuben reza rhea rhett rhian rhiannon rhonda rhys ria
  rian rianne ricarda ricardo riccarda riccardo richard richie rick rickard ricky rico rieke riikka riitta rik rikard
  rike rikke riley rina rinaldo ringo rishi risto rita ritu riya rizwan roan rob robbert robbie robert roberta roberto
  robin robson robyn rocco roch rochelle rocio roderick rodney rodolfo rodolphe rodrigo roel roeland rogelio roger
  rogerio rogier rohan rohit roisin roland rolando rolf romain roman romana romane romano romeo romina romolo romuald
  romy ron ronald ronan ronit ronja ronnie ronny roos rory rosa rosalia rosalie rosalind rosalyn rosamund rosangela
  rosanna rosanne rosaria rosario rose rosella roselyne rosemarie rosemary roshan rosie rosina rosita ross roswitha
  rouven rowan roxana roxane roy royston roz roza ruairi ruben ruby rudi rudiger rudolf rudy ruediger rufus ruggero
  rui runa rune rupert ruslan russell rustam ruta rutger ruth ruud ruvimbo ruxandra ryan ryo ryszard saad saara sabina
  sabine sabri sabrina sacha sachin sadia sadie saeed safiya sagar sahil saima saira sajid saki saku sakura saleh
  salem salih salim salla sally salma salman salome salva salvador salvatore sam samanta samantha samar samara sameer
  sami samia samina samir samira sammy samu samuel samuele samy sana sandeep sander sandhya sandi sandor sandra
  sandrine sandro sandy sangeeta sania sanja sanjana sanjay sanjeev sanna sanne santeri santi santiago santino santosh
  saoirse sapna sara sarah sari sarita sarka sasa sascha sasha saskia satish satoshi satu saul savannah saverio sawsan
  scarlett schirin scott seamus sean seb sebahat sebastian sebastiano sebastien seda sedat seema sefa sefton segolene
  segun seher selda selim selin selina selma semih semra senta seoyeon seppo serafina serdar serena serge sergei
  sergey sergi sergio serhat serhii serhiy serkan seth severin severine sevgi seyma shalini shane shankar shannon
  sharif sharon shashi shaun shawn shay shaz shazia sheetal sheila shelley sherif sheryl shilpa shira shirin shirley
  shital shivani shoaib shona shota shreya shruti shubham shweta shyam sibel sibylle sid siddharth sidney sidonie
  sidra sidsel siebe siegbert siegfried sieglinde siegmund siem sienna sierra sietske sigmund signe sigrid sigrun
  sigurd silas silje silke silvan silvana silvano silvester silvia silvie silvina silvio simo simon simona simone
  simran sina sinan sindre sine sinead sinem siobhan sipho siri sirkku sirpa sissel siv siw sjaak sjoerd sjors skye
  slavica slawomir slobodan sneha snezana sofia sofiane sofie soha sohail soizic solange solene solomon solveig sonal
  sonali songul sonia sonja sonny sonya soojin sophia sophie soraya soren sorin sota souad soyeon spencer spyros
  srdjan srinivas stacey stacy stan stanislas stanislav stanislaw stanley stavros stef stefaan stefan stefana stefania
  stefanie stefano steffan steffen steffi steffie steinar stelios stella sten stephan stephane stephanie stephany
  stephen sterre steve steven steward stewart stian stig stijn stina stine stipe stu stuart sturla subhash sudha
  sudhir sue suha sujata sukru suleiman sulekha suleyman sultana sumaira sumit sunil sunita sunniva surabhi suresh
  surya susan susana susann susanna susannah susanne sushma susi susie suzan suzanna suzanne suzette suzie suzy svante
  svein sven svend svenja sverre svetlana sveva swantje swapnil swati swen sybille syed sylvain sylvaine sylvana
  sylvester sylvia sylvie sylwia synnove szabolcs szilvia szymon tabea tabitha tadeusz taha tahir tahira taina takashi
  takeshi takis takumi talia talitha tamara tamas tamer tamika tammo tamsin taner tanguy tania tanisha tanja tanvi
  tanya tapani tapio tara tarcisio tarek tarik tariq tarja tarkan tarun tasha tassilo tatiana tatiane tatjana tayfun
  taylor tayo ted teddy teemu tegan tejas telma temitope tendai teodor teodora teodoro teoman tere terence teresa
  tereza terhi terje tero terrell terri terry tess tessa teun thabo thaddaus thais thalia thanasis thandi thanh thao
  thea thekla thelma themba theo theodor theodora theodore theodoros theophile theresa therese theresia thiago thibaud
  thibault thibaut thierry thies thijs thilda thilde thilo thomas thomasz thora thoralf thorben thore thorge thorolf
  thorsten thurid thuy tiago tibor tiffany tiia tiina tijmen tijn tijs tilda till tillmann tilman tilo tim timea timo
  timofey timon timothee timothy timur tina tine tineke tita titouan titus tiziana tiziano tjark tjeerd tjitske
  tjorven tobi tobias tobiasz toby tod todd tolga tom tomas tomaso tomasz tomeu tomislav tommaso tommie tommy tomoko
  toni tonia tonino tonje tony toralf torben torbjorn torge torgeir torill tormod torsten torunn tove tracey tracy
  tran trang traudel travis trev trevor tricia trijntje trine trinidad trish tristan trix troels troy trudy truls
  truus tshepo tuan tuba tudor tuelay tugba tuija tulay tunde tuomas turgay turgut turid tuula tuva twan tyler tyra
  tyrone ubaldo uche uchenna udo ufuk ugo ugur ulf uli ulises ulla ulric ulrica ulrich ulrik ulrika ulrike ulysses
  umar umberto umesh umit umut unai undine unni urs ursel ursina ursula urszula urte usha usman uta ute uwe uxue uzma
  vaclav vadim vaibhav valdir valentin valentina valentine valentino valere valeria valerian valerie valerio valery
  valter vandana vanesa vanessa vangelis vanni varsha varun vasco vasile vasiliki vasilis vasily vassilis vasudha
  vaughan vaughn vedat vegard veit veli venkat venkatesh vera verena vernon veronica veronika veronique vesna vibeke
  vibha vicenta vicente vicki vicky victor victoria victorine vid vidar vigdis vignesh vijay vikas vikram viktor
  viktoria viktorija vilhelm ville vilma vimal vinay vinca vince vincent vincente vincenzo vineet vinicius vinod viola
  violaine violet violeta violetta viorel viorica vipul virginia virginie virpi vishal vita vitaly vito vitor vitoria
  vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad vladimir vladislav vlasta volkan volker volkmar
  voula vroni vuk vyacheslav wade wael wahid walburga waldemar walid wallace walter walther waltraud waltraut wambui
  wanda wang wanjiku wanjiru warren wasim wayne wei wellington wencke wendel wendy wenke wenzel werner weronika
  werther wesley wessel whitney wiard wibke wiebe wiebke wieland wies wiesbert wieslaw wieslawa wietske wiktor wilco
  wilfred wilfried wilhelm wilhelmina wilhelmine wilko willeke willem willemijn willi william willy wilma wilson wim
  winfried winifred winnie winston wissam witold wladimir wojciech wolfgang wolfram wouter wyatt wyn xabi xabier
  xander xaver xavi xavier xenia xiao xiaoming ximena xin xiomara yael yago yaiza yan yana yang yanis yann yannick
  yannik yannis yara yaroslav yasemin yash yashwant yasin yasir yasmin yasmina yasmine yasser yassine yavuz yaw yemi
  yerai yesim yetunde yildiz yilmaz ying yke ylva yngve yoann yogesh yohan yohann yoko yolanda yolande yorick yoshi
  youri yousef youssef yui yuki yulia yuliia yuliya yumi yuri yusuf yvain yves yvette yvon yvonne zach zacharie
  zachary zack zafer zahid zahra zaida zain zainab zane zanele zara zbigniew zdenek zdzislaw zeger zehra zeki zelda
  zelie zeliha zeljko zeynep zhang zhao zheng zhou ziad zineb zita zlata zoe zofia zola zoltan zora zoran zoya zsofia
  zsolt zsuzsanna zubin zuleyka zuri zuzana zuzanna`.split(/\s+/),
)
