/**
 * Common first names, in lower case and without accents. They only support what a sentence suggests already: a name
 * that is missing here is still found where its capital letters or its place in the text say enough.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aad aadhya aafke aaliyah aaltje aamir aarav aaron aart aarti abbie abby abdelhak abdelkader abdellah abderrahmane abdoulaye abdul abdullah abelardo abena abhay abhijit
  abhinav abhishek abigail abilio abiodun abner achieng achille achim ada adaeze adalbert adalberto adam adama adan addie ade adebayo adela adele adelheid adelina adeline
  adelino ademir adeola adhiambo adil adilson aditi aditya adjoa adnan adolf adolfo adriaan adrian adriana adrien adrienne adwoa afonso aftab afua agata agatha agathe agnes
  agnese agneta agnieszka agostina agostinho agostino agustin aharon ahmad ahmed ahmet aicha aida aidan aiden aikaterini aiko aileen ailish ailsa ailton aina ainara aine
  ainhoa aino aisha aisling aitana aitor aitziber ajay ajit akane akash ake akemi akhil akihiko akiko akin akinyi akio akira akosua akshay akua akwasi alain alan alasdair
  alastair alba alban albert alberto albrecht alcides aldo alec aleida alejandra alejandro alejo aleksandr aleksandra aleksei aleksi alena alessandra alessandro alessia
  alessio alex alexa alexander alexandra alexandre alexandros alexandru alexei alexej alexey alexis alf alfie alfio alfons alfonsina alfonso alfred alfredo ali alice alicia
  alin alina aline aliou alirio alisa alison alistair alix alizee alke allan allison alma almudena almut alois aloisia alok alonzo aloys alun alva alvaro alwin alyona alyssa
  alzbeta amadeu amadou amaia amaka amalia amanda amandeep amandine amani amar amara amaury amaya amber ambika ambra ambre ambrogio ambrose amedeo amelia amelie amina aminata
  amir amira amit amita amjad amnon amol amos amparo amrei amrita amy ana anabel anabela anahera anais anand ananda ananya anass anastasia anastasios anastasiya anatole
  anatoly anca anders anderson andi andile andras andre andrea andreas andreea andrei andreia andrej andres andrew andrey andrin andrzej andy aneta anette angel angela
  angeles angelica angelika angelina angelique angelo angharad angiolina angus ania anibal anika aniket anil anirudh anish anisha anissa anita anja anjali anjana anke ankit
  ankita ankur ann anna annabel annabella annabelle annalena annalisa annalise annamaria annarita anne annegret annegreth anneke anneli annelies anneliese annelise anneloes
  annelore annemarie annemiek annemieke annerl annett annette anni annick annie annika annunziata anong anouk anselm anselmo ansgar antero anthea anthony antje antoine
  antoinette anton antonella antonello antonia antonin antonio antonis antti anuj anupama anuradha anusha anushka anwar anxo anya anzhelika aoife aparecida aparna apinya
  apolline arabella araceli arancha arantxa arash aravind araya arben arcangelo archana archibald archie arezoo argyris ariadna ariane arianna arie ariel arif aristidis arja
  arjan arjen arjun arkadiusz arkady arlene arlette arlo armand armando armelle armin arnau arnaud arnav arne arnel arno arnold arnulf aroha aron arpita arseny arshad artem
  arthit arthur arto artur arturo arun aruna arvid arvind arwa arwen asa asami asbjorn asger asha ashish ashkan ashley ashok ashoka ashton ashwin ashwini asier asif asim asli
  asma asmund assunta astou astri astrid asuka asuncion ata atefeh athanasios athena atieno atif atilano atsuko atsushi attila atul aubrey audrey august augustine augusto
  auke aukje aurelia aurelie aurelien aurelio aurora aurore austin ava avery avigail avinash avishai avraham axel axelle aya ayaan ayaka ayako ayanda aydin ayesha ayla aylin
  ayman ayodele ayoub ayse aysegul ayumi ayush azadeh azhar aziz aziza azra azucena azza azzurra babak babar babatunde babette babsi bahar bahram bailey bakhyt balaji balazs
  baldassarre baldur balint baljit baltasar balthasar balwinder banu baptiste baraka barbara barbel barbora barbro barend baris barnabas barnabe barnaby barney barry bart
  bartek bartholomew bartlomiej bartolomeo bartosz basak basia basile bassam basti bastian bastien batuhan bauke baukje bavo bayani bayarmaa bayu baz bazza bea beata beate
  beatrice beatrix beatriz beau becks becky bedrich beeke begona behnam behrouz bela belen belinda belkis ben benat bence benedetta benedict benedicte benedikt benedikta
  benedita bengt beniamino benigno benita benito benjamin benjy benno benny benoit bente bento beppe beppo berangere berardo berend berengere berenice berit berk berkay
  bernadet bernadette bernard bernardo bernat bernd bernhard bernie bert berta bertha bertille bertold bertram bertrand beryl besnik bess beth bethan bethany bethli beto
  betsy bettina betty bev beverley beverly bex beyza bharat bharati bhavana bhavesh bhavna bianca bibiana bice biel bijan bilal bilge biljana billie bimal binh binod binta
  bintou binyamin birger birgit birgitta birte birthe bishnu bjarne bjorn blair blake blanca blanche blandine blanka blas blazej blodwen bluey blythe boaz bob bobby bobur
  bodhi bodil bodo bogdan bogumil bogumila boguslaw bohdan bohumil bohuslav boitumelo bojan bojana boje bola bolanle bongani bonnie borge boris borislav borja borje botond
  boubacar bouke bouwe boyd bozena bozidar brad bradley brais bram brandi brandon branimir branko braulio brayden brenda brendan brenden brenna breno brent breogan bretislav
  brett brian brice bridget brigida brigitte briony britt britta brittany brody bronte bronwen bronwyn brooke bruce bruna brunehilde brunhilde bruno bryan bryn bryony btissam
  bubba budi bukola bulent burak burcu burghard burgl burkhard burt bushra busisiwe busra bwalya byron cagla caio caitlin caleb callum calogero calum calvin camelia cameron
  camila camilla camille camilo canan candelaria candice cansu caoimhe capucine cara carina carine carl carla carlijn carlo carlos carlota carly carmel carmela carmelina
  carmelo carmen carmine carol carola carole carolin carolina caroline carolyn caron carson carsten carys casey casimiro casper cass cassandra catalin catalina catalino
  catarina caterina cathal catherine cathleen cathy catia catrin catriona caua cayetana cayetano cecil cecile cecilia cecily cedric cees celeste celestine celestino celia
  celina celine celio celso cem cemal cemile ceren cerys cesar cesare cesira ceyda chad chaim chaimae chana chandan chandra chandrika chantal chantelle chao charalambos
  charlene charles charlie charlotta charlotte charly charmaine charo charu chau chaya chaz chebet cheikh chela chelo chelsea chema chen chenai cheng cheryl chetan chetna
  chiamaka chiara chidi chidinma chieko chiharu chika chikondi chinedu chioma chipo chirag chiyo chloe choi chris chrissie chrissy christa christabel christel christelle
  christer christian christiane christie christina christine christof christoph christophe christopher christos christy chrysa chucho chukwuemeka chuy cian ciara ciaran
  cillian cilly cindy cintia cinzia ciprian cipriano ciro citlali claas claire clancy clara clare clarence clarissa clarisse claudette claudia claudie claudine claudinei
  claudio claudiu claudius claus cleide clelia clem clemence clemens clement clementine cleo cleusa cliff clint clive clothilde clotilde clyde codrin cody coen colby colette
  colin coline colleen colm colton conceicao concepcion concetta concha conchita connie connor conny conor conrad constance constantin constantine constanze consuelo cora
  coralie corazon corbin cordula corentin corey corina corinna corinne cormac cornelia cornelis cornelius corrado corrie corsin cosima cosimo cosmin cosmo costin coumba
  courtney craig cressida crispin cristi cristian cristiane cristiano cristina cristobal crocifissa csaba csilla cunegonde cuong curdin curtis cuthbert cynthia cyprien cyril
  cyrille cyrus czeslaw daan dacian dafydd dagfinn dagmar dagny dagoberto daiane daichi daiki daisuke daisy daithi dale dalia dalibor dalisay dalton damian damiano damien
  damilola damir dan dana danai dani daniel daniela daniele danielle daniil danijel danijela danilo danish danny dante danuta daphne darek daria darina dario darius dariush
  dariusz darko darla darlene darnell darragh darren darryl darshan darshana daryl dave david davide davo davor dawit dawn dawson dax dayana daz dean deanna deb debbie debora
  deborah debra debs declan deena deepa deepak deepali deepika deirdre dejan delfina delia delilah delphine delroy delyth demetrius denes denice denilson denis denisa denise
  deniz dennie dennis denny derek dermot derrick dervla derya deshawn desideria desiree desmond despina detlef detlev devendra devika devin dewi dexter dezso dhaval dhruv
  diana diane diarmuid didier diede diederick diederik diego dierk dieter dietlinde dietmar dietrich dieuwertje dieuwke digby dijana dilara dilek diletta dilip dilnoza dilys
  dimitra dimitri dimitrios dimitris dina dinah dineo dinesh dino diogo dion dionisio dipak dipali dipesh dirceu dirk divya djeneba djoeke dmitri dmitry dmytro doerte dolores
  domagoj domenico domingo dominic dominik dominique domitilla donal donald donatella donato donna donovan dora doreen dorian dorin dorina doris dorit doro dorota dorothea
  dorothee dorothy dorottya dorte dorthe dottie doug dougal douglas douwe doyle dragan dragana drago dragos drew driss drita drusilla duarte dubravka duilio dulcie dumitru
  duncan duri durk dusan duska dustin dusty duyen duygu dvora dwayne dwight dylan eamon ebba ebele ebere eberhard ebru ebuka ece eckart eckhard edda eddie eddy edelgard
  edeltraud edgar edgardo edie edilberto edina edith edivaldo edmilson edmund edna ednaldo edoardo edouard edson edu eduard eduarda eduardo edurne edward edwige edwin edwina
  edyta eefje eelco eelke eero eeva efe effie efrat efren efua eggert egidio eglantine egon egor ehud eija eiji eike eiko eileen eilidh eilish eimear einar eirik eirlys
  eithne eivind ejnar ekaterina ekkehard ekow ekrem elad elaine elbert eleanor eleanora eleftheria elena eleni eleonora eleonore eleri eleuterio elfi elfriede elham eli
  eliana eliane elias elie elif elijah elin elina elinor elio eliott elisa elisabeth elisabetta elise eliseo eliska eliza elizabeth elke ella ellen ellie elliot elliott elly
  elmar eloa elodie eloise elouise eloy elpida elroy els elsa elsbeth elsie elske elspeth elton elvir elvira elvis elzbieta emanuel emanuela emanuele emeka emeline emelita
  emer emeric emeterio emi emiel emiko emil emile emilia emiliana emiliano emilie emilio emily emine emir emma emmanuel emmanuelle emmeran emmett emmi emmy emrah emre emrys
  ena encarna encarnacion ender endre eneko engelbert engin enid eniko ennio enno enora enric enrica enrico enrique enver enya enzo eoghan eoin epifanio erasmo ercan erdem
  erdogan eren erhard eric erica erich erik erika erin erkan erling ermanno ermenegilda ernest ernestine ernesto ernie ernst erol errol ersilia ersin ertugrul erwan erwin
  erzsebet esa esben esbjorn esi eskil esko esma esme esmee esmeralda espen esperanza esra esteban estefania estefany estela estelle ester esther eszter ethan ethel etienne
  etsuko ettore eufemia eugen eugene eugenia eugenie eugenio eulalia eusebio eustace eustaquio eva evamaria evan evandro evangelia evangeline evangelos evariste evaristo
  evelien evelin evelina evelyn evelyne everett evert evgeni evgenia evgeny evie evren ewa ewald ewan ewelina ewen eyal eylul eytan ezekiel ezgi ezio ezra fabian fabiana
  fabien fabienne fabio fabiola fabrice fabrizio fadi fadime fahad faisal faiza falk falko fanch fanny fantine farah farai farhad farhan farid farida farrah farrukh farshid
  faruk farzana farzaneh fatih fatima fatma fatmir fatou fatoumata fatuma faustine fausto fawad fay faye fedde federica federico feemke fefa fehmi feike felicia felicie
  felicitas felicity felipe felix femi femke fenella feng fenja fenna ferdi ferdinand ferdinando ferdl ferenc fereshteh fergal fergus ferhat ferit fermin fernand fernanda
  fernando ferran feruza ffion fiadh fiammetta fieke fien fiete fiifi fikret filiberto filip filipa filipe filippa filippo filiz filomena finbar finbarr finja finlay finley
  finn fintan fiona fionn fionnuala fiorella firmin firoz flavia flavie flavien flavio flemming fleur floortje flora florence florencio florent florentin florentina
  florentine florian floriane florin florina floris floyd flurin foekje fokke fokko folake folasade folke folkert fopke foteini fotini fotis fouad fozia fran frances francesc
  francesca francesco franciele francine francis francisca francisco franciszek franck franco francois francoise frank frankie franky frans frantisek franz franziska franzl
  frauke fred freda freddie freddy frederic frederik frederike frederikke frederique fredrik fredrika fredy freek freya frida fridolin frieda friedel friedemann frieder
  friederike friedhelm friedl friedrich friedrun frits fritz fritzi frode froilan froukje fulbert fulgencio fulvia fulvio fumiko fumio funke funmi funmilayo furkan fyodor
  gabby gabe gabi gabor gabriel gabriela gabriele gabrielle gaby gadi gael gaelle gaetan gaetano gaia gail galina galit gamze ganesh garazi gareth garima garth gary gaspard
  gaspare gaston gathoni gatien gaurav gautam gauthier gautier gavin gavino gayatri gaynor gaz gbenga geert geertje geertruida geeta gelsomina gema gemma genevieve gennady
  gennaro genowefa geoff geoffrey geoffroy georg george georges georgette georgi georgia georgina georgios georgius geovana geraint gerald geraldine geraldo gerard gerardo
  gerben gerd gerda gergely gerhard gerhild gerlinde germain germano gernot gero gerrit gerry gert gerta gertie gertrud gertrude gervais gervasio gerwin gesa gesche gesine
  geske gesualdo gethin ghada ghassan ghazal gheorghe ghislain ghislaine ghita ghulam giacinta giacomo giada giampaolo giampiero gian giancarlo gianfranco giang gianluca
  gianluigi gianmarco gianmaria gianna gianni giannis gianpaolo gijs gilbert gilberto gilda gildas giles gill gilles gillian gilmar gilson gina ginette ginevra ginny gino
  gion giorgia giorgio giorgos giosue giovanna giovanni giovannino girish girolamo gisela gisele gita gitta gitte gitti giulia giuliana giuliano giulio giuseppe giuseppina
  gizem gladys gleb glen glenda glenn glenys gloria goekhan goetz goffredo gokce gokhan goldie golnaz goncalo gonul gonzague gonzalo gopal goran gordana gordon gorka gorm
  gosia gosta gottfried gottlieb goulven goulwen govert govind goyo gozde grace gracie graciela graeme graham grainne grant grazia graziano graziella grazyna greet greg
  greger gregoire gregor gregorio gregory greta grete gretel grethe griet griff grigore grigory grit grzegorz guadalupe guang gudrun guenole guenter guenther guglielmo gugu
  guido guilhem guilherme guillaume guillem guillermina guillermo guinevere gul gulay gulcan gulizar gulnoza gulsah gulsen gulsum gumersindo gunda gundi gundula gunilla
  gunnar gunter gunther guntram gurdeep gurkan gurmeet gurpreet gus gustaf gustav gustave gustavo guus guusje guy gwen gwenael gwenaelle gwendoline gwendolyn gwenllian gwilym
  gwladys gwyn gwyneth gyorgy gyula haakon haavard habib hacer hadi hadiya hadwig hafsa haiko hailey haizea hajar hakan hakim hakon halima halina haluk halvar halvard halvor
  hamid hamish hampus hamza hana hanako hanan handan hande hani hank hanna hannah hanne hanneke hannelore hannes hanno hannu hans hansjorg hansl hanspeter hansruedi hao
  harald harinder haris harish harjit harley harm harmen harmke harold haroon haroun harper harpreet harri harriet harrison harro harry harsha harshad harshit hartmut haruka
  haruki harumi haruto harvey hasan hassan hatem hatice hattie hauke hauwa havard haya hayato hayden hayley hayriye hazel heather heba hector hedda hedi hedvig hedwig heidi
  heidrun heike heikki heiko hein heiner heinke heinrich heinz heiri heitor helder heleen helen helena helene helga helge heli helle helmi helmut helmuth heloisa heloise
  helvi hema hemant hemi hemma henar hendrik hendrika hendrikje henk henna henning henny henri henrietta henriette henrik henrike henrique henry henryk herbert heribert
  heriberto herman hermann hermenegildo hermien hermine hernan hertha herve herwig hessel hester hettie hetty hias hicham hidde hideki hideo hien hieu hikari hikaru hila
  hilario hilary hilda hilde hildegard hildegund hilke hilkka hillevi hilmar hiltrud himanshu hina hinnerk hinrich hippolyte hiro hiroaki hiroki hiroko hiromi hiroshi hiroto
  hiroyuki hisako hisham hitesh hitomi hitoshi hjalmar hjordis hoai hoang hoda holger holly honorine horace horatio horatiu horia horst hortense hortensia hossein hotte houda
  houman howard howie hrvoje huang hubert hubertus huda hugh hugo hugues huguette hui hulya humaira humberto humphrey huong husain huseyin hussain hussein huub huw huyen hwee
  hyacinth hyejin hylke hynek hyun hyunwoo hywel iacob iago iain ian ianis ianthe iara ibai ibolya ibrahim ibrahima ichiro ida idris idrissa idunn iestyn ieuan ifeanyi ifeoma
  iggy ignacia ignacio ignaz ignazio igone igor ihab ihno iida ike ikenna iker ikram ilan ilana ilaria ilayda ildiko ileana ilham ilhan ilia ilias ilie ilija iliyana ilja
  ilka ilkay ilker ilkka ilmari ilona ilse ilya ilyas imane imani imanol imelda imke immacolata imogen imran imre ina inacia inaki inan inderjit indira ineke ines inga inge
  ingeborg ingela ingelore ingemar inger ingmar ingo ingram ingrid ingrida ingvar ingvild inigo inka inken inma inmaculada inna innes ioana ioanna ioannis iolanda iole iona
  ionel ionela ionut iordanis iosif ippolito iqbal iqra ira iracema iratxe irem irena irene ireneusz irfan iria irina iris irma irmeli irmgard irmi irmtraud irving isa isaac
  isabeau isabel isabela isabell isabella isabelle isadora isaiah isak isaline isamu isaure ishaan ishita ishmael isidora isidro isla islwyn ismael ismail ismet ismini isobel
  isolde isra istvan itai italo itamar itsuki itzel itziar iulia iulian iva ivan ivana ivanilda ivano ivar iveta ivete ivo ivone ivonne ivor ivy iwona izabela izaskun izumi
  jaakko jaap jabulani jacco jacek jacinta jacinto jacira jack jackie jackson jacky jacob jacoba jacobo jacomijn jacopo jacqueline jacques jade jaden jadwiga jagdish jagjit
  jagoda jaime jair jairo jake jakob jakub jale jamal james jamie jamila jamshid jan jana janaina janaki jandira jane janet jani janice janina janine janna janne janneke
  jannes jannie jannik jannis janos janto janusz jaqueline jared jarek jari jarkko jarmila jarmo jarno jaromir jaroslav jaroslaw jarrah jase jasmeet jasmin jasmina jasmine
  jasna jason jasper jaspreet jatin jaume javed javi javier jaxon jay jayant jayden jayesh jaylen jayne jaz jean jeanette jeanne jeannette jeannie jeannine jeannot jed jeff
  jeffrey jeison jelena jelle jeltje jelto jemima jemma jen jenn jenna jennie jennifer jenny jens jeppe jeremiah jeremie jeremy jermaine jeroen jerome jerry jerzy jesenia
  jesper jess jesse jessica jessie jessika jesus jetske jette jez jhon jhonatan jiahui jian jiang jianguo jie jignesh jihoon jikke jill jim jimena jimin jimmy jindrich jing
  jinke jiri jirina jiro jisoo jitka jitske jiwoo jo joachim joakim joan joana joanna joanne joao joaquim joaquin joaquina joceline jocelyn jocelyne jochem jochen jockel jodi
  jodie jodok jody joe joel joelle joelma joep joerg joern joey johan johann johanna johanne johannes john johnathan johnnie johnny joke jokin jolanda jolanta jolene jolie
  jolien jolyon jon jonah jonas jonatan jonathan jonna jonno jonny jonte jools joonas joop joost jordan jordane jordi jordy joren jorg jorge jorgen joris jorma jorn jorrit
  jorunn jos jose joseane joseba josee josef josefa josefin josefina josefine joselito joselyn josemi josep joseph josephina josephine josette josh joshua josiah josiane
  josie josip joss josselin jost jostein josu josue joukje jouko jouni jovan jovana joyce jozef jozsef juan juana juanita juanjo juanma jucilene judd jude judit judith judy
  juergen juha juhani jukka jule jules julia julian juliana juliane juliano julie julien juliet julieta julietta juliette julio julius jun junaid junichi junjie junko jupp
  juppi jurg jurgen jurgita juri jurre jurriaan jussara jussi justin justine justus justyna jutta jyoti jytte kaan kaare kaarina kabir kabita kacper kaden kadiatou kadir
  kaethe kagiso kai kailash kainat kaisa kaitlyn kaito kaja kajal kajetan kajsa kalani kaleb kalevi kalina kalle kalliopi kalman kalpana kalyani kamal kamau kamel kamil
  kamila kamlesh kamola kamran kana kanako kanchan kaori kaoru kara karan kareem karel karen karena kari karim karin karina karine kariuki karl karla karlheinz karlijn karol
  karola karolina karoline karst karsten karthik kartik kashif kasia kaspar kasper kassandra katalin katariina katarina katarzyna kate katell katerina katharina katharine
  kathe katherine katheryn kathi kathleen kathrin kathryn kathy kati katie katinka katja katka katlego katri katrin katrina katsumi katy katya kaua kaushik kaveh kavita kavya
  kawika kay kaya kayden kayla kayleigh kazimierz kazuhiro kazuki kazuko kazuo kazuya keanu keeley kees kehinde keiko keira keisha keisuke keita keith kekoa keld kelechi
  kelly kelsey kelvin kemal kemi ken kenan kendall kendra kenichi kenji kenneth kenny keno kenta kentaro kenza keola keoni kepa kerem keren kerim kerry kerstin ketan kev
  kevan kevin keya keyvan khadija khady khaled khalid khalil khanh khaya khoa khosrow khurram kiara kieran kieu kike kilian kim kimani kimberley kimberly kimiko kimmo kinga
  kipchoge kiprop kira kiran kiri kirill kirk kirsi kirsten kirsti kirstie kirstin kirsty kirti kishore kiyoko kiyoshi kjeld kjell kjersti kjetil klaartje klaas klaasje klara
  klas klaudia klaus kleio knud knut kobi koen koenraad kofi koichi koji kojo koldo komal konrad konstantin konstantina konstantinos konstanze koos koray korbinian korinna
  kornelia kornelius kosal kostas kosuke kotaro kouki kresimir kreszenz kriemhild kris krishna krishnan krista kristen krister kristi kristian kristiina kristin kristina
  kristine kristof kristoffer kristyna krisztina kriti krysia krystian krystyna krzysiek krzysztof ksenia ksenija kseniya kubra kudzai kuldeep kulwinder kumar kumi kumiko
  kunal kunigunde kunle kuno kurt kvetoslava kwabena kwaku kwame kwesi kyle kylie kyoko kyriaki kyriakos lachie lachlan lacramioara ladina ladislav laetitia lahcen laia laila
  lajos lakisha lakshmi lale lalit lalita lalo lamar lambert lamberto lamia lamine lammert lana lance lanre lapo lara laraine larisa larissa larry lars lasse laszlo latha
  latifa latoya laura laure laureen laurel lauren laurence laurens laurent laurentiu laurenz laurenzo lauri laurie laurin lavanya laverne lavinia lawrence laxmi layla laylo
  lazar lazara lazaro lea leah leander leandra leandro leanne lee leen leena leendert lefteris leidy leif leigh leighton leila leilani leire lejla leland lele len lena lene
  leni lenka lenn lennard lennart lennox lenny leo leocadia leon leonard leonarda leonardo leonel leonhard leoni leonid leonidas leonie leonor leonora leonore leontine
  leopold leopoldine lerato leroy lesley leslie lester leszek leticia letizia lev levent levente levi levin levke lewis leyla lia liadan liam liana liane liang lianne liat
  libby libor lidia lidiya lidwina lieke lienhard liesbeth liesel lieselot lieselotte liesl lieve lieven ligaya ligia lihua lila lili lilia lilian liliana liliane lilith
  lilli lillian lilly lilo lilou lily limbani lin lina linda lindiwe lindsay ling linh linn linnea lino linus lionel lior liora lisa lisandro lisbeth lise liselotte lisette
  lisl lison liu liva livia livio liviu liz liza lizzie ljiljana ljubica ljubomir lleucu llewellyn llinos llorenc lloyd lochlan lodewijk lodovico loes logan loic lois loisl
  lokesh lola loli lonneke lorcan loredana lorelei lorena lorene lorenz lorenzo loreto loretta lori loris lorna lorraine lothar lotte lottie lou louane loubna louella louis
  louisa louise louison louka loukas lourdes lova lovisa lowell lowri loyd luana luba lubbert lubna lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie
  lucien lucienne lucille lucimara lucinda lucineide lucio lucrezia lucy lucyna ludger ludivine ludmila ludo ludovic ludovica ludovico ludwig luella luigi luigina luis luisa
  luise luisella luitgard luiz luiza luka lukas lukasz luke luminita luna luong lupita lurdes lutz luuk luz luzia luzmarina lwazi lydia lydie lyle lynda lyndon lynette lynn
  lynne lynsey lyubov lyudmila maaike maarit maarja maarten mabel macarena macario machteld maciej maciek madalena madalina madan maddalena maddie maddy madeleine madelief
  madhav madhavi madhu madhuri madison madra mads mae mael maelle maelys maeve mafalda magali magda magdalena magdalene maggie magne magnus maha mahendra mahesh mahina mahir
  mahmoud mahnaz mahsa mahtab maia maialen maider maija maik maike mairead mairi maisie maitane maite maiwenn maja majbrit majid makena makenna maki makiko makoto maksim
  malachi malcolm malene malgorzata malia malik malika malin malina malini malou malte malwina mamadou mami mamoru mamta manabu manaia mandeep mandla mandy manfred manfredi
  manh manish manisha manju manjula manlio manny manoj manoli manolis manolo manon manpreet mansoor manuel manuela manus mara marc marcel marcela marcella marcelle marcelline
  marcello marcelo marcia marcin marcio marco marcos marcus marcy marei mareike marek maren marga margaret margareta margarete margarethe margarida margarita margaux
  margherita margie margit margo margot margret margriet margrit marguerite maria mariagrazia mariam mariama marian mariana mariangela marianne mariano mariarosa maribel
  marica maricarmen maricel marie marieke mariel mariele mariella marielle mariette marija marijana marijke marijn marika mariko marilena marilou marilyn marin marina
  marinella marinette marinus mario mariola marion marios marisa marisela marisol marit marita marites marius mariusz marja marjan marjo marjolein marjorie mark markel
  marketa markku marko markos markus marla marleen marleene marlen marlene marleny marlies marlis marloes marlon marlow marnie marsel marsha mart marta marten martha marthe
  marti martial martien martijn martim martin martina martine martino marton martti marty maruja maruska marvin marwa marwan mary maryam maryse maryvonne marzena marzia
  masaaki masahiro masaki masako masao masaru masashi masato masayuki masha mason masoud massimiliano massimo masud matas matei matej mateja mateo mateus mateusz matheo
  matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin matias matilda matilde matko mats matt mattea matteo matthew matthias matthieu matthijs matti
  mattia mattias matty matyas maud maude maura maureen maurice mauricio maurilio maurits mauritz maurizio mauro mauve mavis max maxence maxim maxime maximilian maximiliane
  maximiliano maximilien maximo maxine maxwell maya mayank mayara maybelline maynard mayra mayumi maz maziar mbali mechthild mechtild meena meenakshi meera mees meg megan
  megha megumi mehdi mehmet mehran mehrdad mehreen mehul mehwish mei meike meili meiling meindert meinhard meinir meinrad meirion mel melania melanie melchior melchor melek
  melike melina melinda melis melisande melissa melody meltem melvin mena menachem menna menno meral merav mercedes meredith merel mererid meret merete meritxell merle merlin
  mert merve meryem meta metin mette mhairi mia micah micha michael michaela michaelis michal michalis michel michela michelangelo michele micheline michelle michiel michiko
  michl mick mickael mickey micky midori mieczyslaw mieczyslawa miek mieke mieko miguel mihaela mihai mihalis mihaly miho miia miika mika mikael mikaela mikako mike mikel
  mikhail miki mikkel mikko miklos mikolaj mila milagros milan milanka mildred milena miles milica milind miljana miljenko millie milly milo milorad milos miloslav milton
  miltos mimi mimmo mina minako mindy ming minh minji minjun minna minnie minoo minoru minseo mira miranda mircea mireia mireille mirek mirela mirella miren mireya miriam
  miriana mirja mirjam mirjana mirka mirko miro miroslav miroslaw miroslawa misaki misha mislav mitch mitchell mitesh mitsuko mitsuru miwa miyuki mizuki mladen moa moacir
  modesta modesto modou modupe moges mohamed mohammad mohammed mohan mohit mohsen moira moises mojca mojgan molly momme momo momoko mona moni monica monika monique montse
  montserrat monty morag moreen moreno morgan morgana morgane moritz moriz morris morten morteza mortimer morwenna moses moshe mounir mourad moussa mphatso mpho mthunzi
  mubashir mubeen muge muhammad muhammet muireann mukesh mukul mulenga munir murali murat murdo murdoch muriel murielle murilo murray musa mustafa mustapha musyoka mutale
  muthoni mutua mwajuma mwangi mya myfanwy mylene myles myra myriam myrna myrthe myrtle myrto nabil nabin nacho nadav nadeem nadege nadezhda nadia nadim nadine nadja naeem
  nael nafisa nagesh nahid nahla naiara naima naira najat najib najwa nalani naledi namrata nanami nancy nanda nandi nandini nandita nando nandor nanette nanna naoise naoki
  naoko naomi naoto naren narendra naresh narges nasim nasir nasreen nasrin nasser nastasia natacha natalia natalie nataliya natalya natascha natasha nate nathalie nathan
  nathaniel navdeep naveed naveen navin nawal nawaz nazan nazanin nazareno nazli ndeye nduta nebojsa ned neda nedeljko neelam neele neema neeraj neeta nefeli negar neha
  nehemiah neil nekane nektarios nel nele nell nellie nello nelly nelson nemanja nenad nenita nepomuk nerea nerina nermin nerys neslihan nesrin nestor neus nev nevena neville
  nevin ngaire nghia ngoc ngozi nguyen nguyet nhan nhung nia niall niamh nicanor nichola nicholas nick nicki nicky nico nicodemo nicola nicolae nicolai nicolas nicole
  nicoleta nicoletta nicolette nicolo nida nidhi niek niels nienke nieves nigel nigora nihat niina nikhil niki nikita nikki niklas niko nikola nikolai nikolaj nikolaos
  nikolaus nikolay nikolina nikoline nikos nilesh nilgun niloufar nils nilufer nima nimisha nina ninetta ning nino ninon niobe nira niraj nirmala nisha nishant nisrine nitin
  nitya nizar njeri njoroge nkechi nnamdi nneka noah nobuko nobuo nobuyuki noel noelani noelia noelle noemi noemie nokuthula nolan nolwenn noman nomsa nomvula noor noortje
  nora norah norbert norberto noreen norihiro noriko norma norman notburga notker nour noura ntombi nuala nubia nuno nunzia nunzio nuray nurcan nuri nuria nurit nursel nusrat
  nyambura nyasha nynke nyokabi oana oane obdulia obi obinna obrad oceane ochieng octavia octavian octavio oddvar oded odette odhiambo odile odilo oemer oezguer ofelia ofir
  ognjen oguz oguzhan oier oihana oisin ojas okan okechukwu okke okko oksana oktay ola olaf olaia olalla olamide olav ole oleg oleksandr oleksii olena olesya olga olha
  olimpia oliver olivia olivier oliwia olle olli ollie olof oltmann oluchi olumide oluwaseun oluwatobi olwen omair omaira omar ombeline omer omid omkar ondine ondrej onno
  onur onyeka oona oonagh ophelia ophelie oran oreste orhan oriane orietta oriol orit orla orlaith orlando orly ornella orsola orsolya ortrud ortwin orville osama osamu oscar
  oskar oskari osman osnat ostap osvaldo oswald oswaldo otabek otakar otavio othman othmar otieno otis otmar ottavia ottavio ottfried ottilie ottmar otto ottokar ottoline
  oumar ourania ousmane oussama outi ovidiu owain owen oystein oyvind ozan ozge ozgur ozlem paavo pablo paco paddy padma padmini padraig paige palesa pallavi palle palmira
  palmiro paloma pam pamela pamina panagiotis panashe pancho pankaj pankraz panos paola paolo paqui parag paraskevi paresh parisa parminder parth parul parvati parveen parvin
  pascal pascale pasquale pat patience patrice patricia patrick patrik patrizia patrizio patrycja patryk patsy patty patxi pau paul paula paulette pauli paulien paulina
  pauline paulino paulo paulus pavan pavel pavla pavlina pavlo pavlos pawan pawel payal payam pearl pedram pedro peer peggy pekka pelagia pelin penelope penny pentti pepa
  pepe pepi pepijn per percival percy periklis perlita pernelle pernilla pernille perrine perry pertti petar pete peter peteris petr petra petri petronella petros petru
  petter peyman pham phat phil philibert philip philipp philippa philippe philippine philippos phillip phillippa philomena philomene phoebe phong phuc phung phuong phyllis
  pia piedad piera pierangelo piergiorgio pierina pierluigi piero pierre pierrette pierrick piers piet pieter pieterjan pieternel pietrangelo pietro pilar pinar pinelopi
  pinuccia piotr piotrek pip pippa pirjo pirkko piroska pleun poldi polina polly polyxeni pontus pooja poonam popi poppy poul pouya prabhakar prachi pradeep pradip prakash
  prakriti pramila pramod pranav prasad prasanna prashant pratap pratik pratima praveen pravin preben predrag preeti premysl prerna preston prisca priscila priscilla priti
  priya priyanka proinsias prosper prudence prudencio prunelle przemek przemyslaw punit purificacion purnima pushpa putri qasim qiang qing quang quentin quincy quinn quique
  quirin quirino quitterie quyen quynh rab rabea rabia rabin rachael rachel rachele rachid rachna radek radha radhika radim radka radmila radoslav radoslaw radovan radu
  raelene rafa rafael rafaela rafal raffael raffaela raffaele raffaella rafiq raghav raghu ragna ragnar ragnhild rahel rahim rahima rahul raija railson raimo raimund raimunda
  raimundo raina rainer rainier raisa raj rajan rajat rajeev rajendra rajesh rajinder rajiv raju rakesh rakhi ralf ralph raluca ramakant ramandeep ramazan ramesh rami ramiro
  ramon ramona ramya ramzi randall randi randy rangi rani rania ranjit raoul raphael raphaelle raquel rasha rasheed rashid rashida rashmi rasmus ratko raul raveena ravi
  ravindra rawiri ray rayan raymond raymonde raymundo rayssa razia razvan rebeca rebecca rebekah rebekka recep reem reemt reena reese refilwe regan reggie regina reginald
  regine regis regula rehema reidar reidun reijo reiko reimer reinaldo reinder reiner reinhard reinhilde reinhold reinier reka rekha remco remedios remi remigio remo remy
  renan renata renate renato renaud rendel rene renee renske renuka renzo reshma resi resl resul reto reuben reuven reyhan reynaldo reza rhea rhett rhian rhiannon rhoda
  rhodri rhonda rhys ria rian rianne ricarda ricardo riccarda riccardo richard richarda richie rick rickard ricky rico rieke riekje riet rigas riikka riitta rik rika rikard
  rike rikke riko riley rima rina rinaldo ringo rino rinse rinske rishabh rishi risto rita ritesh ritika ritu riya rizky rizwan roan rob robbert robbie robbo robel robert
  roberta roberto robin robson robustiano robyn rocco roch rochelle rocio rodel roderick rodica rodney rodolfo rodolphe rodrigo roel roeland roelof rogelio roger rogerio
  rogier rohan rohini rohit roisin rokeya rokhaya roland rolando rolf rolv romain roman romana romane romano romaric romee romeo romilda romina romolo romuald romulo romy ron
  ronald ronaldo ronan ronit ronja ronnie ronny roopa roos rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosamund rosangela rosanna rosanne rosaria rosario
  rosaura roscoe rose roseline rosella roselyne rosemarie rosemary roser roshan rosi rosie rosilene rosina rosita rosl rosli roslyn rosmarie ross rossella rostislav rostyslav
  roswitha rotimi rouven rowan rowena roxana roxane roxanne roxy roy roya royston roz roza rozenn ruairi ruaridh ruben rubens rubina ruby ruchi rudi rudiger rudo rudolf rudy
  ruedi ruediger rufus ruggero rui rukhsana runa rune rupa rupali rupert rupesh ruslan russ russell rustam rustu rusty ruta rutendo rutger ruth ruud ruvimbo ruxandra ruzena
  ryan rylan ryo ryoichi ryoko ryosuke ryota ryszard saad saara sabatina sabatino sabela sabina sabine sabri sabrina sacha sachiko sachin sadaf sadhana sadia sadie saeed
  safak safiya sagar sahar sahil saida saima saira sajid sakari saki saku sakura saleh salem salih salim salimata salla sally salma salman salome saloni salote salva salvador
  salvatore sam saman samaneh samanta samantha samar samara sameer sami samia samina samir samira sammy samu samuel samuele samuli samy sana sandeep sander sandhya sandi
  sandip sandor sandra sandrine sandro sandy sangeeta sania sanja sanjana sanjay sanjeev sanna sanne santeri santi santiago santina santino santo santosh saoirse sapna sara
  sarah sarala sardor sari sarit sarita sarka sarojini sasa sascha sasha saskia satinder satish satnam satoko satomi satoru satoshi satu saturnino satyam saul saurabh
  savannah saverio savita savvas sawsan sayaka sayuri scarlett schirin schorsch scott seamus sean seb sebahat sebastian sebastiano sebastien sebnem seda sedat seema sefa sefo
  sefton segolene segun seher seija seiji selcuk selda selim selin selina seline selma semih semisi semra senad senka senol senta seojun seonaid seoyeon sepideh sepp seppe
  seppi seppo serafin serafina seraina serap serban serdar seren serena serge sergei sergey sergi sergio serhat serhii serhiy serigne serkan serpil serwaa seth settimia
  settimio sevda severin severine sevgi sevil sevim sevinc seydou seyma shabana shabnam shadi shafiq shahid shahin shahla shahnaz shahnoza shahram shailesh shaista shalini
  shamima shane shanice shaniqua shankar shannon shapour sharad sharif sharmila sharon shashi shaun shawn shay shaz shazia shazz shazza sheena sheetal sheila shekhar shelley
  sherif sheryl shigeru shilpa shimon shinichi shinji shiori shira shirin shirley shital shiva shivam shivani shizuka shlomo shmuel shoaib shobha shohei shona shoshana shota
  shraddha shreya shrikant shruti shuang shubham shulamit shun shweta shyam sian siavash sibel sibusiso sibylle sid siddharth sidney sidonie sidra sidsel siebe siegbert
  siegfried sieglinde siegmund siem sienna sierra sietse sietske siew sigmund signe sigrid sigrun sigurd siham silas silje silke silvan silvana silvano silvester silvestro
  silvia silvie silvina silvio silviu simge simisola simo simon simona simone simran sina sinan sindre sine sinead sinem sini sinisa siobhan sione sioned sipho sipke siri
  sirkku sirpa sissel siti siv sivan siw sixten sixtine sixtus siyabonga sizwe sjaak sjoerd sjors sjoukje sjur skye skylar slavica slavko slawek slawomir slobodan smita
  smriti sneha snehal snezana soazig socorro soenke sofia sofiane sofie sofus soha sohail soham soheil soizic sokha solange soledad solene solenn solenne solomon solveig
  somchai somsak sonal sonali songul sonia sonja sonke sonny sontje sonu sonya soojin sophal sopheap sophia sophie soraya sorcha soren sorin sorina soroush sota sotiria
  sotiris souad soufiane souleymane soyeon spencer spyros srdjan srinivas srinivasan stacey stacy staffan stamatis stan stanislas stanislav stanislava stanislaw stanley
  stavros stef stefaan stefan stefana stefania stefanie stefano steffan steffen steffi steffie steinar stelian stelios stella sten stepan steph stephan stephane stephanie
  stephany stephen sterre stevan steve steven steward stewart stian stig stijn stina stine stipe stjepan stratos struan stu stuart sture sturla subhash subramaniam suchart
  sudarshan sudha sudhir sue sufian suha sujan sujata sukanya sukhdeep sukhwinder sukie sukru suleiman sulekha suleyman sultana sumaira sumiko sumit sumitra sune sunil sunita
  sunniva suong supaporn surabhi surachai suraj suresh surinder surya susan susana susann susanna susannah susanne sushil sushila sushma sushmita susi susie susumu suzan
  suzana suzanna suzanne suzette suzie suzon suzy svante svea svein sven svend svenja sverre svetlana sveva swantje swapna swapnil swati swen sybille syed sylvain sylvaine
  sylvana sylvester sylvestre sylvia sylvie sylwester sylwia synne synnove sytske szabolcs szilvia szymon tabea tabitha tadashi tade tadeusz tadhg tafadzwa tage taha tahar
  tahir tahira taichi taiki taina taiwo takahiro takako takashi takayuki takehiko takeo takeru takeshi takis takudzwa takuma takumi takuya talha talia talitha tallulah tamaki
  tamara tamas tamati tamer tamika tamiko tamir tammo tamsin tancrede tane taner tanguy tania tanisha tanja tanmay tanuja tanveer tanvi tanya tapani tapio tara taraneh taras
  tarcisio tarek tarik tariq tariro tarja tarjei tarkan tarquin tarun tasha tasnim tasos tassilo tassos tatenda tatiana tatiane tatjana tatsuya tatyana tayfun taylor tayo
  tazio teake tebogo tecla ted teddy teemu tegan tejas tejinder telma temitope tendai tenzin teodor teodora teodoro teofilo teoman teppo tere terence teresa teresio teresita
  tereza terhi terje tero terrell terri terry tesfaye tess tessa tessie tetsuo tetsuya teun teunis thabo thaddaus thais thalia thanasis thandeka thandi thandiwe thang thanh
  thao thea thekla thelma themba theo theodor theodora theodore theodoros theophile theres theresa therese theresia theun thi thiago thibaud thibault thibaut thida thien
  thierry thies thiess thijs thilda thilde thilo thinh thoa thodoris thokozani thomas thomasz thora thoralf thorben thorbjorn thore thorge thorolf thorsten thuan thulani
  thurid thurston thuy thyra tiago tiberiu tibor tiernan tiffany tihana tihomir tiia tiina tijmen tijn tijs tilda till tillmann tilly tilman tilo tim timea timmy timo timofey
  timon timothee timothy timur tina tinashe tine tineke tiphaine tita titilayo titouan titus tiziana tiziano tjark tjarko tjeerd tjitske tjorven tobi tobias tobiasz tobin
  toby tod todd tolga tolu tolulope tom tomas tomaso tomasz tomek tomeu tomislav tomke tommaso tommi tommie tommy tomoaki tomohiro tomoko tomomi tomos tomoya tomoyuki toni
  tonia tonino tonje tony toralf torben torbjorn torge torgeir torgny toril torill torleif tormod torquil torsten toru torunn toshiko toshio tove tracey tracy tran trang
  traudel travis trent trev trevor tricia trijntje trine trinh trinidad trish trisha tristan trix troels trond troy trude trudi trudy truls trung truus trygve trystan tshepo
  tsjerk tsubasa tsuyoshi tuan tuba tucker tudor tuelay tugba tugce tugdual tuija tulay tullia tullio tuncay tunde tuomas turgay turgut turid tushar tuula tuuli tuva tuyen
  tuyet twan txell txema tyler tyra tyrell tyrone tyson tytti tzvi ubaldo ubbo ubiratan uche uchenna uday udo ueli ufuk ughetta ugo ugochukwu ugur ujjwal ulf uli ulises ulku
  ulla ulric ulrica ulrich ulrik ulrika ulrike ulyana ulysse ulysses umar umberto umesh umit umut unai unathi undine unni upendra urho uriel urko uros urs ursel ursina ursula
  urszula urte uschi usha usman uta ute utkarsh utku uwe uxia uxue uyen uzma vaclav vadim vaibhav vaino vaishali valdemar valdir valentin valentina valentine valentino
  valentyna valere valeria valerian valerie valerio valeriy valery valter vandana vanesa vanessa vangelis vanni varsha varun vasant vasco vasile vasilica vasiliki vasilis
  vasily vassilis vasudha vasyl vaughan vaughn vebjorn vedat vedran veena veerle vegard veikko veit veli velimir velma venancio vendula venkat venkatesh vera verena verity
  verna vernon veronica veronika veronique vesna veysel vianey vianney vibeke vibha vicenta vicente vicki vicky victor victoria victorine vid vidar vidya vigdis viggo vignesh
  vijay vijaya vikas vikram viktor viktoria viktorija vilhelm villads ville vilma vilmos vimal vimala vinay vinayak vinca vince vincent vincente vincenza vincenzo vineet
  vinicius vinod vinzenz viola violaine violet violeta violetta viorel viorica vipul virgil virgilio virginia virginie viridiana virpi virve vishal vishnu visitacion vita
  vitalii vitaly vito vitor vitoria vittoria vittorio vitus viv vivek viveka vivian viviana viviane vivien vivienne vjekoslav vjosa vlad vladan vladimir vladimira vladislav
  vladislava vlasta vlatko vojtech volkan volker volkmar volodymyr voula vreneli vreni vroni vsevolod vuk vusi vyacheslav wade wael wafa wagner wahid wairimu wakana walburga
  waldemar walid wallace wally walpurga walter walther walti waltraud waltraut wambui wanda wang wangari wanjiku wanjiru wannes waqar warren waseem wasim wassim wastl wataru
  wayne wei weiling weiming wellington wenceslao wencke wendel wendelin wendell wendy wenke wenzel werner weronika werther wes wesley wessel whitney wiard wibke widad wiebe
  wiebke wieland wies wiesbert wieslaw wieslawa wietse wietske wiktor wiktoria wilbur wilco wilfred wilfredo wilfried wilhelm wilhelmina wilhelmine wilko willa willeke willem
  willemijn willi william willie willy wilma wilson wiltrud wim winfried winifred winnie winona winston wiremu wissam witold wladimir wladyslaw wlodzimierz wobke wojciech
  wojtek wolfgang wolfhard wolfram wout wouter wubbo wunibald wyatt wyn xabi xabier xander xandi xaver xaverl xavi xavier xenia xiana xiang xiao xiaohong xiaoli xiaoming
  xiaoyu ximena xin xinyi xiomara xiu xoan xochitl xolani xuan xurxo yacine yadira yael yagmur yago yair yaiza yakov yakubu yalda yamini yan yana yang yanis yann yannick
  yannig yannik yannis yara yaroslav yasemin yash yashwant yasin yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yasuhiro yasuko yasuo yating yavuz yaw yehuda
  yeison yeliz yemi yerai yeray yesenia yesim yetunde yevgenia yevgeny yewande yiannis yifan yigit yihan yildiz yilmaz ying yiorgos yitzhak yke ylva ymke yngve yoann yoav
  yochanan yogesh yogita yohan yohann yoichi yoko yolaine yolanda yolande yonas yonatan yong yorick yosef yoshi yoshiaki yoshiko yoshio yoshito yosuke youenn youri yousef
  youssef youssoupha yui yuichi yuji yukari yuki yukiko yukio yuko yulia yuliana yuliet yuliia yuliya yumi yumiko yunus yurani yuri yuriy yusif yusra yusuf yusuke yuta yutaka
  yuting yuto yuval yuvraj yuya yvain yvan yves yvette yvon yvonne yvonnick ywain zac zacarias zach zacharie zachary zack zadie zafer zahid zahida zahra zaida zain zainab
  zaira zakaria zalan zamfir zane zanele zara zarko zawadi zbigniew zbynek zbyszek zdenek zdenka zdravko zdzislaw zeb zeeshan zeev zeger zehra zeinab zeki zelda zelia zelie
  zeliha zelinda zeljka zeljko zeno zenzi zephyrin zerrin zeynep zhang zhanna zhao zhen zheng zhihao zhiming zhiwei zhong zhou ziad zilda zineb zipora zisis zita ziva zlata
  zlatko zoe zoey zofia zohra zohreh zola zoltan zora zoran zorana zorica zosia zouhair zoya zsofia zsolt zsuzsa zsuzsanna zubair zubeyde zubin zuhal zuleyka zulfiqar zuri
  zurine zuzana zuzanna zvonimir zvonko zygmunt`.split(/\s+/),
)
