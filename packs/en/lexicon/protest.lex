# Protest from below: demonstrations, hunger strikes, strikes and boycotts, blocked roads, riots; each with its issue where told.

class leadership_issue  = resignation ouster removal impeachment election vote poll result president premier minister leader dictator regime coup king
class policy_issue      = policy tax austerity price cut reform law bill budget fee plan tariff deal treaty war pipeline dam mine subsidy pension rise hike measure increase closure import levy quota spending privatisation privatization layoff redundancy dismissal decree agreement accord shortage reactor export rate duty toll
class rights_issue      = right freedom equality discrimination racism brutality abuse justice censorship wage pay arrest detention killing jailing condition rape femicide lynching deportation eviction disappearance torture sexism harassment segregation persecution execution shooting murder brutality repression violence salary abortion suffrage emancipation legalisation legalization overtime bonus
class institution_issue = independence autonomy democracy secession constitution federalism monarchy republic apartheid "martial law" partition "constitutional reform" "electoral reform" "political reform" "democratic reform" "free election" "democratic election" "multiparty election" "new constitution" "democratic constitution" "electoral law" "election law" "self-rule" self-determination self-government "civilian rule" "military rule" "one-party rule" reunification unification federation statehood "bill of rights" "power-sharing" multipartyism democratisation democratization
class states            = china japan russia india pakistan iran iraq turkey greece israel egypt france germany britain poland ukraine vietnam cuba philippine philippines argentina chile mexico canada indonesia malaysia thailand nepal armenia azerbaijan syria lebanon jordan korea arabia states africa zealand cyprus bulgaria serbia croatia kenya uganda rwanda ethiopia eritrea sudan
class capitals          = beijing tokyo moscow delhi islamabad tehran baghdad ankara athens jerusalem cairo paris berlin london warsaw kiev hanoi havana seoul
class ministries        = government ministry embassy "foreign ministry" administration
class labour            = worker union miner docker teacher fisherman student doctor nurse driver pilot employee staff farmer trucker trader shopkeeper pharmacist baker railwayman unionist labourer laborer clerk servant attendant controller dockworker steelworker railworker metalworker postman cleaner lecturer professor lawyer judge journalist stevedore seaman sailor porter crew conductor vendor merchant engineer technician tailor seamstress operator owner paramedic midwife firefighter policeman farmhand picker longshoreman machinist printer actor writer union federation confederation haulier hauler cabbie trucker vintner winegrower grower herder midwife paramedic firefighter fireman carrier cleaner refuse-collector civil-servant academic researcher prosecutor magistrate actor writer musician

# --- demonstrate, rally ---
verb protest       A=nsubj R?=obl[against|at]|obj|obl[outside|before|near|opposite|around|by|in front of]:@seats T=obl[over|about|for]                            -> protest.demonstrate
    "Thousands of Serbs protested over the statue."                                                    SRB > - protest.demonstrate
verb protest       A=nsubj R?=obl[against|at]|obj|obl[outside|before|near|opposite|around|by|in front of]:@seats                                                  -> protest.demonstrate
    "Thousands of Koreans protested against Japan."                                                   KOR > JPN protest.demonstrate
verb protest       A=nsubj:@nations|@cities|@ministries|@envoys|@heads R=obl[to|with] T?=obl[over|about|at|against]|obj|ccomp                            -> disapprove.complain
    "Moscow protested to Norway in 1960."                                                             RUS > NOR disapprove.complain
verb protest       A=nsubj:@nations|@cities|@ministries|@envoys|@heads R=obl[by]|obj|obl[against|at|over|about|in]          -> disapprove.complain
    "China protested against the American sale in 1982."                                              CHN > USA disapprove.complain
verb protest       nsubj=@athletes                                                                 -> nothing
    "The Polish team protested to the referee."                                                       nothing
verb protest       A=nsubj obj=innocence                                                           -> statement.deny
    "The Indonesian general protested his innocence."                                                 IDN > - statement.deny
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/institutions
    "Thousands of Burmese protested for democracy."                                                   MMR > - protest.demonstrate/institutions
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against|for]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/leadership
    "Thousands of Haitians protested against the election."                                           HTI > - protest.demonstrate/leadership
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/policy
    "Thousands of Greeks protested against austerity."                                                GRC > - protest.demonstrate/policy
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/rights
    "Thousands of Belgians protested against racism."                                                 BEL > - protest.demonstrate/rights
verb demonstrate   A=nsubj R?=obl[against|at]|obl[outside|before|near|opposite|around|by|in front of|to|on]:@seats obj=- ccomp=-                                           -> protest.demonstrate
    "Thousands of Kenyans demonstrated against France."                                               KEN > FRA protest.demonstrate
verb demonstrate   obj=commitment|ability|resolve|need|capability|importance|technique|willingness|power|strength -> nothing
    "The Danish firm demonstrated the technique."                                                     nothing
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/institutions
    "Thousands of Spaniards demonstrated for independence."                                           ESP > - protest.demonstrate/institutions
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against|for]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/leadership
    "Thousands of Kenyans demonstrated for the resignation of the premier."                           KEN > KENGOV protest.demonstrate/leadership
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/policy
    "Spaniards demonstrated against a pension reform."                                                ESP > - protest.demonstrate/policy
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/rights
    "Moroccans demonstrated against censorship."                                                      MAR > - protest.demonstrate/rights
verb rally         A=nsubj:@crowds|@people R?=obl[against|at]|obl[outside|before|near|opposite|around|by|in front of|to|on]:@seats -> protest.demonstrate
    "Thousands of Ecuadoreans rallied in Quito."                                                      ECU > - protest.demonstrate
verb rally         A=nsubj R=obl[against]                                                          -> protest.demonstrate
    "Armenians rallied against Azerbaijan in 1988."                                                   ARM > AZE protest.demonstrate
verb rally         A=nsubj obj=- obl[in|outside|at|near|on|through|before|around|to]=@seats|street|square|park|capital|city|stadium|monument|plaza|boulevard R?=obl[against]|obl[outside|before|near|at|opposite]:@seats -> protest.demonstrate
    "Tibetans rallied outside the Chinese embassy in Paris."                                           CHN > CHNGOV protest.demonstrate
verb rally         A=nsubj obj=- xcomp|advcl[to]=protest|denounce|oppose|condemn                      -> protest.demonstrate
    "Angolans rallied in 1975 to denounce Zaire."                                                      AGO > - protest.demonstrate
verb rally         nsubj=@athletes                                                                 -> nothing
    "The Chilean team rallied after the break."                                                       nothing
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/institutions
    "Latvians rallied for independence in 1989."                                                      LVA > - protest.demonstrate/institutions
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against|for]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/leadership
    "Peruvians rallied against the election."                                                         PER > - protest.demonstrate/leadership
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/policy
    "Irish farmers rallied against a tax."                                                            IRL > - protest.demonstrate/policy
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/rights
    "Chileans rallied for equality."                                                                  CHL > - protest.demonstrate/rights
verb march         A=nsubj R?=obl[against|at]|obl[outside|before|near|opposite|around|by|in front of|to|on]:@seats                                                         -> protest.demonstrate
    "Thousands of Tunisians marched in Tunis."                                                        TUN > - protest.demonstrate
verb march         A=nsubj:@troops R=obl[into|across|through]                                                     -> fight.occupy
    "German troops marched into Austria in 1938."                                                     DEUMIL > AUT fight.occupy
verb march         A=nsubj:@troops|@fleet R?=obl[into|on|to|toward|towards|along|near]                        -> posture.military_mobilise
    "Chinese soldiers marched towards the border."                                                    CHNMIL > - posture.military_mobilise
verb march         nsubj=time|season|tally|band                                                    -> nothing
    "Time marches on in Portugal."                                                                    nothing
verb march         obl[in]=parade|carnival|procession                                              -> nothing
    "Irish volunteers marched in a parade in New York."                                                nothing
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/institutions
    "Namibians marched for independence in 1985."                                                     NAM > - protest.demonstrate/institutions
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against|for]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/leadership
    "Malians marched for the resignation of the premier."                                             MLI > MLIGOV protest.demonstrate/leadership
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/policy
    "Bolivians marched against a pipeline."                                                           BOL > - protest.demonstrate/policy
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against]|obl[outside|before|near|on|to|at|opposite|in front of]:@seats -> protest.demonstrate/rights
    "Indians marched for justice."                                                                    IND > - protest.demonstrate/rights
verb take          A=nsubj obl[to]=street|square|"the streets" R?=obl[against|over]                                          -> protest.demonstrate
    "Thousands of Sudanese took to the streets."                                                      SDN > - protest.demonstrate
verb pour          A=nsubj obl[into|onto|through|in]=street|square|avenue|boulevard|plaza R?=obl[against]                            -> protest.demonstrate
    "Thousands of Romanians poured into the streets in 1989."                                         ROU > - protest.demonstrate
verb flood         nsubj=fan|pilgrim|tourist|reveller|worshipper|shopper|holidaymaker|supporter obj=street|square|avenue|boulevard|plaza obl[after|for|to]=victory|win|title|match|final|mass|prayer|concert|festival|carnival -> nothing
    "Fans flooded the streets of Lima after the victory."                                              nothing
verb flood         A=nsubj obj=street|square|avenue|boulevard|plaza R?=obl[against]                                       -> protest.demonstrate
    "Thousands of Egyptians flooded the square."                                                      EGY > - protest.demonstrate
verb throng        A=nsubj obj=street|square|avenue|boulevard|plaza|centre|center|park                                                       -> protest.demonstrate
    "Thousands of Iranians thronged the streets."                                                     IRN > - protest.demonstrate
verb fill          A=nsubj obj=street|square obl[in]=protest                                       -> protest.demonstrate
    "Thousands of Egyptians filled the square in protest."                                            EGY > - protest.demonstrate
verb fill          nsubj=fan|pilgrim|tourist|reveller|worshipper|shopper|holidaymaker obj=street|square|avenue|boulevard|plaza obj=street|square|avenue|boulevard|plaza -> nothing
    "Thousands of Polish pilgrims filled the square."                                                  nothing
verb fill          A=nsubj:@crowds obj=street|square|avenue|boulevard|plaza        -> protest.demonstrate
    "Thousands of Hungarian demonstrators filled the avenues."                                         HUN > - protest.demonstrate
verb pack          A=nsubj:@crowds obj=street|square|avenue|boulevard|plaza        -> protest.demonstrate
    "Czech demonstrators packed the square in 1989."                                                   CZEOPP > - protest.demonstrate
verb turn_out      A=nsubj:@crowds obl[in|to|for|on|at]|advcl[to]|xcomp=demonstrate|denounce|condemn|demand|oppose|plaza|park|boulevard|protest|street|square|demonstration|rally|march|force R?=obl[against] -> protest.demonstrate
    "Thousands of Moldovans turned out in protest."                                                    MDA > - protest.demonstrate
verb come_out      A=nsubj:@crowds obl[on|onto|into|in]=street|protest|square|force R?=obl[against] -> protest.demonstrate
    "Thousands of Belarusians came out on the streets."                                                BLR > - protest.demonstrate
verb parade        A=nsubj:@crowds|@dissenters|union|unionist|worker|student|farmer obl[through|along|in|past|down|around]=@roads|city|capital|centre|center|town R?=obl[against] -> protest.demonstrate
    "Peruvian students paraded through the capital."                                                   PEREDU > - protest.demonstrate
verb camp          A=nsubj:@crowds obl[outside|in|before|near|at|on|in front of|opposite]=@seats|square|street|park|plaza R?=obl[outside|before|near|at] -> protest.demonstrate
    "Iranian exiles camped outside the French embassy."                                                IRN > FRA protest.demonstrate
verb camp_out      A=nsubj:@crowds obl[outside|in|before|near|at|on|in front of|opposite]=@seats|square|street|park|plaza R?=obl[outside|before|near|at] -> protest.demonstrate
    "Iraqi students camped out in the square."                                                         IRQEDU > - protest.demonstrate
verb drive         A=nsubj C=obl[for|to]:rally|protest|march|demonstration|vigil|picket   -> do(C)
    "Latvian teachers drove all night for a rally."   LVAEDU > - protest.demonstrate
verb gather        A=nsubj C=obl[for] obl[for]=rally|protest|march|demonstration|vigil|picket         -> do(C)
    "Thousands of Latvians gathered for a rally against the tax."                                      LVA > - protest.demonstrate/policy
verb assemble      A=nsubj C=obl[for] obl[for]=rally|protest|march|demonstration|vigil|picket         -> do(C)
    "Nepalese students assembled for a march."                                                         NPLEDU > - protest.demonstrate
verb turn_out      A=nsubj C=obl[for|at] obl[for|at]=rally|protest|march|demonstration|vigil          -> do(C)
    "Thousands of Slovaks turned out for a rally."                                                     SVK > - protest.demonstrate
verb converge      A=nsubj C=obl[for] obl[for]=rally|protest|march|demonstration|vigil                -> do(C)
    "Polish miners converged on Warsaw for a protest."                                                 POLLAB > - protest.demonstrate
verb gather        A=nsubj:@crowds xcomp|advcl[to]=protest|denounce|oppose|condemn                    -> protest.demonstrate
    "Hundreds of Cypriots gathered to protest."                                                        CYP > - protest.demonstrate
verb gather        A=nsubj:@crowds obl[outside|before|near|around|in front of|opposite]=@seats R?=obl[against]|obl[outside|before|near|around|in front of|opposite]:@seats -> protest.demonstrate
    "Thousands of Pakistanis gathered outside the Danish embassy."                                    PAK > DNK protest.demonstrate
verb picket        A=nsubj R=obj|obl[outside|at|near]                                                                   -> protest.demonstrate
    "Polish miners picketed the German embassy."                                                      POL > DEU protest.demonstrate
verb chant         A=nsubj obj=slogan|"death" R?=obl[against|at|to|outside]                                              -> protest.demonstrate
    "Iranian marchers chanted slogans against Britain."                                               IRN > GBR protest.demonstrate
verb shout         A=nsubj obj=slogan|"death" R?=obl[against|at|to|outside]                                           -> protest.demonstrate
    "Nepalese marchers shouted slogans against India."                                                NPL > IND protest.demonstrate
verb wave          A=nsubj obj=banner|placard|sign|poster R?=obl[against|outside|at]                                      -> protest.demonstrate
    "Cypriots waved banners against Turkey."                                                          CYP > TUR protest.demonstrate
verb carry         A=nsubj:@crowds obj=banner|placard|sign|poster|effigy R?=obl[against|outside|at|of] -> protest.demonstrate
    "Chilean students carried placards against Argentina."                                             CHLEDU > ARG protest.demonstrate
verb burn          A=nsubj obj=portrait|poster|picture|photograph R=obl[of]|obj                       -> protest.demonstrate
    "Iranians burned portraits of the American president."                                             IRN > USAGOV protest.demonstrate
verb trample       A=nsubj obj=flag|portrait R=obl[of]|obj                                            -> protest.demonstrate
    "Pakistani students trampled the Danish flag."                                                     PAKEDU > DNK protest.demonstrate
verb burn          A=nsubj obj=effigy|flag R=obl[of]|obj                                           -> protest.demonstrate
    "Indonesians burned the Danish flag."                                                             IDN > DNK protest.demonstrate
verb burn          A=nsubj obj=effigy R?=obl[of]                                                   -> protest.demonstrate
    "Filipinos burned an effigy of the American president."                                           PHL > USA protest.demonstrate
verb boo           A=nsubj R=obj                                                                   -> protest
    "Cubans booed the American ambassador."                                                           CUB > USA protest
verb march         A=nsubj obl[on|to|toward|towards|past|outside]=@seats R?=obl[on|to|toward|towards|past|outside]:@seats|obl[against] -> protest.demonstrate
    "Thousands of Libyans marched on the British embassy in 1967."                                    LBY > GBR protest.demonstrate
verb besiege       A=nsubj:@crowds R=obj:@seats -> protest.obstruct
    "Iranian protesters besieged the British embassy."                                                IRN > GBR protest.obstruct
verb dissent       A=nsubj R?=obl[from|against|over]                                                    -> protest
    "Two Burmese monks dissented."                                                                    MMR > - protest
verb agitate       A=nsubj obl[for]=@institution_issue|election|constitution|vote|parliament|rule|republic                      -> protest/institutions
    "Thousands of Indians agitated for independence."                                                 IND > - protest/institutions
noun protest       A=poss|nmod[by|from|among]|amod|compound R?=nmod[against|at]|nmod[outside|before|near|around|opposite|in front of|on|to]:@seats                       -> protest.demonstrate
    "Sudanese students staged a protest against Egypt."                                               SDN > EGY protest.demonstrate
noun protest       R=nmod[to|with]                                                                 -> disapprove.complain
    "The Syrian protest to Turkey was handed over."                                                   SYR > TUR disapprove.complain
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Estonians staged a protest for independence in 1988."                                            EST > - protest.demonstrate/institutions
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against|for] -> protest.demonstrate/leadership
    "Georgians staged a protest against the election."                                                GEO > - protest.demonstrate/leadership
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Italian farmers held a protest against a tax."                                                   ITA > - protest.demonstrate/policy
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Sri Lankans staged a protest against the killing of monks."                                      LKA > LKAREL protest.demonstrate/rights
noun demonstration A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|at]|nmod[outside|before|near|around|opposite|in front of|on|to]:@seats                          -> protest.demonstrate
    "Bahrainis staged a demonstration against Britain."                                               BHR > GBR protest.demonstrate
noun demonstration amod|nmod[of]|compound=technology|product|technique|skill|flight|cooking        -> nothing
    "The British firm held a technology demonstration."                                               nothing
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Georgians staged a demonstration for independence."                                              GEO > - protest.demonstrate/institutions
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against|for] -> protest.demonstrate/leadership
    "Gambians staged a demonstration for the resignation of the president."                           GMB > GMBGOV protest.demonstrate/leadership
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Greek workers staged a demonstration against austerity."                                         GRC > - protest.demonstrate/policy
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Turks held a demonstration against censorship."                                                  TUR > - protest.demonstrate/rights
noun rally         A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|at]|nmod[outside|before|near|around|opposite|in front of|on|to]:@seats                          -> protest.demonstrate
    "Cypriots staged a rally against Turkey."                                                         CYP > TUR protest.demonstrate
noun rally         compound=market|stock|bond|dollar|motor|campaign|election                       -> nothing
    "The stock rally in Tokyo ended."                                                                 nothing
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Lithuanians held a rally for independence."                                                      LTU > - protest.demonstrate/institutions
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against|for] -> protest.demonstrate/leadership
    "Albanians held a rally against the election."                                                    ALB > - protest.demonstrate/leadership
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Bolivian miners held a rally against a law."                                                     BOL > - protest.demonstrate/policy
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Poles held a rally for freedom."                                                                 POL > - protest.demonstrate/rights
noun march         A=poss:@troops|nmod[by|of]:@troops R?=nmod[into|on|towards|toward|to|through|across]                             -> posture.military_mobilise
    "The Rwandan army's march into Zaire began in 1996."                                              RWAMIL > COD posture.military_mobilise
noun march         A=poss|nmod[by|of]|amod|compound R?=nmod[against]|nmod[on|to|toward|towards|outside|past]:@seats|nmod[on]                               -> protest.demonstrate
    "Chinese students staged a march against Japan in 1919."                                          CHN > JPN protest.demonstrate
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Ukrainians held a march for independence."                                                       UKR > - protest.demonstrate/institutions
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against|for] -> protest.demonstrate/leadership
    "Congolese staged a march for the resignation of the president."                                  COD > CODGOV protest.demonstrate/leadership
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Britons staged a march against the war."                                                         GBR > - protest.demonstrate/policy
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Bulgarians staged a march against racism."                                                       BGR > - protest.demonstrate/rights
noun sit-in        A=poss|nmod[by|of]|amod|compound R?=nmod[against]|nmod[at|in|outside|before]:@seats                             -> protest.demonstrate
    "Bahrainis staged a sit-in against Saudi Arabia."                                                 BHR > SAU protest.demonstrate
verb stage         A=nsubj obj|advmod|obl="sit - in" R?=obl[against]|obl[at|in|outside|before]:@seats            -> protest.demonstrate
    "Lebanese students staged a sit-in outside the French embassy."                                    LBNEDU > FRA protest.demonstrate
verb hold          A=nsubj obj|advmod|obl="sit - in" R?=obl[against]|obl[at|in|outside|before]:@seats            -> protest.demonstrate
    "Tunisian lawyers held a sit-in outside the court."                                                TUN > TUNJUD protest.demonstrate
verb begin         A=nsubj obj|advmod|obl="sit - in" R?=obl[against]|obl[at|in|outside|before]:@seats            -> protest.demonstrate
    "Algerian teachers began a sit-in on Monday."                                                      DZA > - protest.demonstrate
verb start         A=nsubj obj|advmod|obl="sit - in" R?=obl[against]|obl[at|in|outside|before]:@seats            -> protest.demonstrate
    "Iraqi graduates started a sit-in outside the oil ministry."                                       IRQ > IRQGOV protest.demonstrate
verb organise      A=nsubj obj|advmod|obl="sit - in" R?=obl[against]|obl[at|in|outside|before]:@seats            -> protest.demonstrate
    "Moroccan nurses organised a sit-in outside the parliament."                                       MAR > MARLEG protest.demonstrate
verb join          A=nsubj obj|advmod|obl="sit - in" R?=obl[against]|obl[at|in|outside|before]:@seats            -> protest.demonstrate
    "Sudanese doctors joined a sit-in in Khartoum."                                                    SDN > - protest.demonstrate
noun vigil         A=poss|nmod[by|of]|amod|compound R?=nmod[against]|nmod[outside|before|near|at|in front of]:@seats                          -> protest.demonstrate
    "Argentines held a vigil against Chile."                                                          ARG > CHL protest.demonstrate
noun picket        A=poss|nmod[by]|amod|compound R?=nmod[of|against]|nmod[outside|at|before|near]:@seats                                -> protest.demonstrate
    "Polish workers staged a picket against Russia."                                                  POL > RUS protest.demonstrate
noun march         amod|compound=peace|protest|torchlight|silent A=poss|nmod[by|of]|amod R?=nmod[against]|nmod[on|to]:@seats            -> protest.demonstrate
    "Japanese students staged a protest march."                                                       JPN > - protest.demonstrate
noun parade        compound|amod=victory|"gay pride"|pride                                         -> nothing
    "Madrid held a pride parade."                                                                     nothing
noun unrest        A=poss|nmod[by|among|of|from]|amod|compound R?=nmod[against]                                           -> protest
    "Chilean students launched unrest against France."                                                CHL > FRA protest
noun uprising      A=poss|nmod[by|among|of|from]|amod|compound R?=nmod[against]                                           -> protest.riot
    "Hungarians launched an uprising against the Soviet Union in 1956."                               HUN > SUN protest.riot
noun revolt        A=poss|nmod[by|among|of|from]|amod|compound R?=nmod[against]                                           -> protest.riot
    "Algerians staged a revolt against France in 1954."                                               DZA > FRA protest.riot
noun rebellion     A=poss|nmod[by|among|of|from]|amod|compound R?=nmod[against]                                           -> protest.riot
    "Katangan troops launched a rebellion against Zaire."                                             CODMIL > COD protest.riot
noun insurrection  A=poss|nmod[by|among|of|from]|amod|compound R?=nmod[against]                                           -> protest.riot
    "Haitians staged an insurrection against France."                                                 HTI > FRA protest.riot
noun intifada      A=poss|nmod[by|among|of|from]|amod|compound R?=nmod[against]                                           -> protest.riot
    "The Palestinian intifada against Israel began in 1987."                                          PSE > ISR protest.riot
noun mutiny        A=poss|nmod[by|among|of|from]|amod|compound R?=nmod[against]                                           -> protest.riot
    "Ivorian soldiers staged a mutiny against the government."                                        CIVMIL > CIVGOV protest.riot
verb rise          A=nsubj C=obl[in] obl[in]=revolt|rebellion|uprising|protest|insurrection|mutiny R?=obl[against] -> do(C)
    "Basotho peasants rose in rebellion against the chiefs."                                           LSOAGR > LSOGOV protest.riot
verb rise          A=nsubj:@crowds|@people R=obl[against]                                             -> protest.riot
    "Iraqi students rose against the British in 1948."                                                 IRQEDU > GBR protest.riot
noun disturbance   A=poss|nmod[by|among]|amod|compound R?=nmod[against]                               -> protest.riot
    "Malawian students launched disturbances in 1992."                                                 MWIEDU > - protest.riot
noun coup          A=poss|nmod[by]|amod|compound R?=nmod[against|in]                               -> assault
    "Nigerien soldiers staged a coup against the president."                                          NERMIL > GOV assault
noun putsch        A=poss|nmod[by]|amod R?=nmod[against|in]                                        -> assault
    "Soviet generals staged a putsch in 1991."                                                        SUNMIL > - assault
verb chain         A=nsubj obj=themselves|himself|herself R?=obl[to|outside|at|in]:@seats|fence|railing|gate|door|obl[to|outside]                       -> protest.demonstrate
    "German activists chained themselves to the French embassy."   DEU > FRAGOV protest.demonstrate
verb congregate    A=nsubj:@crowds obl[outside|before|near|in front of|around]=@seats R?=obl[outside|before|near|in front of|around]:@seats|obl[against] -> protest.demonstrate
    "Pakistani students congregated outside the Danish embassy."   PAKEDU > DNKGOV protest.demonstrate
verb converge     A=nsubj:@crowds obl[on|in|at|outside|around|in front of|opposite]=@seats|street|square|capital|city|plaza R?=obl[outside|before|near|at|in front of|opposite|around|on]:@seats -> protest.demonstrate
    "Thai demonstrators converged on the Burmese embassy."                                            THAOPP > MMRGOV protest.demonstrate
verb congregate   A=nsubj:@crowds|@people obl[outside|before|in|at|on|around|in front of|opposite]=@seats|street|square|plaza R?=obl[outside|before|near|at|in front of|opposite|around|on]:@seats -> protest.demonstrate
    "Egyptian protesters congregated in the square."                                                  EGYOPP > - protest.demonstrate
verb assemble     A=nsubj:@crowds obl[outside|before|in|at|on|around|near|in front of|opposite]=@seats|street|square|plaza R?=obl[outside|before|near|at|in front of|opposite|around|on]:@seats -> protest.demonstrate
    "Thousands of Iranians assembled in the square."                                                  IRN > - protest.demonstrate
verb flock        A=nsubj:@crowds obl[to|into|onto]=street|square|plaza R?=obl[against]     -> protest.demonstrate
    "Thousands of Ukrainians flocked to the square."                                                  UKR > - protest.demonstrate
verb swarm        A=nsubj:@crowds obl[into|onto|through|around]=street|square|parliament|plaza -> protest.demonstrate
    "Kenyan protesters swarmed into the streets."                                                     KENOPP > - protest.demonstrate
verb stream       A=nsubj:@crowds obl[into|onto|through]=street|square R?=obl[against] -> protest.demonstrate
    "Thousands of Serbs streamed into the streets."                                                   SRB > - protest.demonstrate
verb mass         A=nsubj:@crowds obl[outside|before|in|at|near|around|on|in front of|opposite]=@seats|street|square|plaza R?=obl[outside|before|near|at|in front of|opposite|around|on]:@seats -> protest.demonstrate
    "Romanian demonstrators massed outside the palace."                                               ROUOPP > - protest.demonstrate
verb stream      A=nsubj obl[into|onto|through]=street|square R?=obl[against]               -> protest.demonstrate
    "Thousands of Romanians streamed into the streets."          ROU > - protest.demonstrate
# --- hunger strike ---
noun strike        compound=hunger A=poss|nmod[by|of|among]|amod|compound R?=nmod[against|over]|nmod[in|at]:prison|jail|camp|cell|detention|custody                     -> protest.hunger_strike
    "Two Turkish prisoners began a hunger strike."                                                   TUR > - protest.hunger_strike
noun fast          amod|compound=protest|indefinite|hunger|solidarity|political|relay|fast-unto-death A=poss|nmod[by|of]|amod R?=nmod[against|over]    -> protest.hunger_strike
    "An Indian activist began an indefinite fast."                                                   IND > - protest.hunger_strike
verb go            A=nsubj C=obl[on] obl[on]="hunger strike"|"hunger - strike"                                      -> do(C)
    "Palestinian prisoners went on hunger strike against Israel."                                    PSE > ISR protest.hunger_strike
verb go            A=nsubj obl[on]=fast R?=obl[against|over]                                      -> protest.hunger_strike
    "A Sri Lankan lawmaker went on a fast in Colombo."                                               LKALEG > - protest.hunger_strike
verb refuse        A=nsubj:@captives obj=food|meal R?=obl[in]:prison|jail|camp                    -> protest.hunger_strike
    "Basque prisoners in Spain refused food."                                                        ESP > - protest.hunger_strike
noun fast          nmod[unto|until|to]=death A=poss|nmod[by|of]|amod R?=nmod[against|over]        -> protest.hunger_strike
    "A Kashmiri activist launched a fast until death."                                               INDOPP > - protest.hunger_strike
verb starve        A=nsubj obj=himself|herself|themselves                                         -> protest.hunger_strike
    "Irish prisoners starved themselves in 1981."                                                    IRL > - protest.hunger_strike
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@institution_issue -> protest.hunger_strike/institutions
    "Estonian students began a hunger strike for independence."                                      EST > - protest.hunger_strike/institutions
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@leadership_issue  -> protest.hunger_strike/leadership
    "Bolivian activists began a hunger strike for the resignation of the president."                 BOL > - protest.hunger_strike/leadership
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@policy_issue      -> protest.hunger_strike/policy
    "Ukrainian activists began a hunger strike over pension cuts."                                   UKR > - protest.hunger_strike/policy
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@rights_issue      -> protest.hunger_strike/rights
    "Saharan activists began a hunger strike against discrimination."                                OPP > - protest.hunger_strike/rights
# --- strike, boycott ---
verb strike        A=nsubj:@labour R?=obl[against] obj=-                                        -> protest.strike
    "Chilean miners struck in 2006."                                                               CHL > - protest.strike
verb strike        A=nsubj:@labour obl[for|over|against]=@policy_issue|@rights_issue obj=-      -> protest.strike/policy
    "French teachers struck over a pension reform."                                                FRA > - protest.strike/policy
verb go            A=nsubj obl[on]=strike R?=obl[against]                                                       -> protest.strike
    "Italian pilots went on strike."                                                               ITA > - protest.strike
verb go            A=nsubj obl[on]=strike obl[over|for|against]=@policy_issue                   -> protest.strike/policy
    "Argentine teachers went on strike on Monday over pension cuts."                               ARG > - protest.strike/policy
verb stage         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike R?=obl[against]                             -> protest.strike
    "Peruvian teachers staged a strike."                                                           PER > - protest.strike
verb stage         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@policy_issue         -> protest.strike/policy
    "Belgian drivers staged a strike over fees."                                                   BEL > - protest.strike/policy
verb stage         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@rights_issue         -> protest.strike/rights
    "Kenyan nurses staged a strike for wages."                                                     KEN > - protest.strike/rights
verb hold          A=nsubj:@labour|@crowds|union|federation|confederation obj=strike R?=obl[against]                             -> protest.strike
    "Danish nurses held a strike."                                                                 DNK > - protest.strike
verb hold          A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@policy_issue         -> protest.strike/policy
    "French miners held a strike over a tax."                                                      FRA > - protest.strike/policy
verb hold          A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@rights_issue         -> protest.strike/rights
    "Turkish miners held a strike for wages."                                                      TUR > - protest.strike/rights
verb begin         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike R?=obl[against]                             -> protest.strike
    "Nigerian doctors began a strike."                                                             NGA > - protest.strike
verb begin         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@policy_issue         -> protest.strike/policy
    "Greek workers began a strike over pension cuts."                                              GRC > - protest.strike/policy
verb begin         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@rights_issue         -> protest.strike/rights
    "Indian drivers began a strike for wages."                                                     IND > - protest.strike/rights
verb launch        A=nsubj:@labour|@crowds|union|federation|confederation obj=strike R?=obl[against]                             -> protest.strike
    "Bolivian miners launched a strike."                                                           BOL > - protest.strike
verb launch        A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@policy_issue         -> protest.strike/policy
    "Chilean miners launched a strike over a law."                                                 CHL > - protest.strike/policy
verb launch        A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@rights_issue         -> protest.strike/rights
    "South African miners launched a strike for wages."                                            ZAF > - protest.strike/rights
verb start         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike R?=obl[against]                             -> protest.strike
    "French drivers started a strike."                                                             FRA > - protest.strike
verb start         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@policy_issue         -> protest.strike/policy
    "Polish nurses started a strike over a reform."                                                POL > - protest.strike/policy
verb start         A=nsubj:@labour|@crowds|union|federation|confederation obj=strike obl[over|for|against|about]=@rights_issue         -> protest.strike/rights
    "Spanish pilots started a strike for wages."                                                   ESP > - protest.strike/rights
verb stage         A=nsubj C=obj obj="hunger strike" obj=strike obj="hunger strike"|"hunger - strike"                                 -> do(C)
    "Three Turkish teachers staged a hunger strike."                                               TUR > - protest.hunger_strike
verb hold          A=nsubj C=obj obj="hunger strike" obj=strike obj="hunger strike"|"hunger - strike"                                 -> do(C)
    "Three Turkish teachers held a hunger strike."                                                 TUR > - protest.hunger_strike
verb begin         A=nsubj C=obj obj="hunger strike" obj=strike obj="hunger strike"|"hunger - strike"                                 -> do(C)
    "Three Turkish teachers began a hunger strike."                                                TUR > - protest.hunger_strike
verb start         A=nsubj C=obj obj="hunger strike" obj=strike obj="hunger strike"|"hunger - strike"                                 -> do(C)
    "Three Turkish teachers started a hunger strike."                                              TUR > - protest.hunger_strike
verb launch        A=nsubj C=obj obj="hunger strike" obj=strike obj="hunger strike"|"hunger - strike" -> do(C)
    "Irish prisoners launched a hunger strike in 1981 for their rights."                           IRL > - protest.hunger_strike/rights
verb continue      A=nsubj C=obj obj="hunger strike" obj=strike                                 -> do(C)
    "A Turkish lawmaker continued a hunger strike."                                                TUR > - protest.hunger_strike
verb end           A=nsubj:@labour|@crowds|union|federation|confederation obj=strike|"work stoppage"|walkout|stoppage R?=obl[against|of]                             -> protest.strike:stop
    "Zambian unions ended a strike."                                                               ZMB > - protest.strike:stop
verb suspend       A=nsubj:@labour|@crowds|union|federation|confederation obj=strike|"work stoppage"|walkout|stoppage R?=obl[against|of]                             -> protest.strike:stop
    "Kenyan doctors suspended a strike."                                                           KEN > - protest.strike:stop
verb call_off      A=nsubj:@labour|@crowds|union|federation|confederation obj=strike|"work stoppage"|walkout|stoppage R?=obl[against|of]                             -> protest.strike:stop
    "Nigerian unions called off a strike."                                                         NGA > - protest.strike:stop
verb abandon       A=nsubj:@labour|@crowds|union|federation|confederation obj=strike|"work stoppage"|walkout|stoppage R?=obl[against|of]                             -> protest.strike:stop
    "Chilean miners abandoned a strike."                                                           CHL > - protest.strike:stop
verb call          A=nsubj obj=strike|"work stoppage"|walkout|stoppage|shutdown|hartal|bandh R?=obl[against|in]                                        -> intend(protest.strike)
    "Nigerian unions called a strike."                                                             NGA > - intend(protest.strike)
verb down          A=nsubj obj=tool                                                             -> protest.strike
    "Zambian miners downed tools."                                                                 ZMB > - protest.strike
verb walk          A=nsubj:@labour obl[off|out of|out]=job|work|plant|factory|mine|school|class|classroom|hospital                                                 -> protest.strike
    "Canadian nurses walked off the job."                                                          CAN > - protest.strike
verb walk_off      A=nsubj:@labour obj=job|work|site                                                      -> protest.strike
    "Peruvian teachers walked off the job."                                                        PER > - protest.strike
verb stop          A=nsubj:@labour obj=work|working|service|lesson|class|loading R?=obl[against]                                                     -> protest.strike
    "Polish shipyard workers stopped work in 1980."                                                POL > - protest.strike
verb shut          A=nsubj:@labour obj=shop|business|market|store|bank|school|hospital|factory|mine|port                                     -> protest.strike
    "Indian traders shut shops on Monday."                                                         IND > - protest.strike
verb stop          A=nsubj:@labour xcomp=work                                                  -> protest.strike
    "Cameroonian teachers stopped working on Monday."                                              CMREDU > - protest.strike
verb down          A=nsubj:@labour obj=shutter                                                 -> protest.strike
    "Pakistani traders downed shutters on Friday."                                                 PAK > - protest.strike
verb refuse        A=nsubj:@labour xcomp=work|load|unload|handle|teach|drive|fly|sail           -> protest.strike
    "Australian dockers refused to load ships."                                                    AUSLAB > - protest.strike
verb enforce       A=nsubj obj=shutdown|strike|"general strike"|bandh|hartal|stoppage|boycott R?=obl[against] -> protest.strike
    "Bangladeshi traders enforced a shutdown on Sunday."                                           BGD > - protest.strike
verb observe       A=nsubj obj=shutdown|strike|"general strike"|bandh|hartal|stoppage R?=obl[against] -> protest.strike
    "Indian bank clerks observed a strike on Friday."                                              IND > - protest.strike
verb join          A=nsubj:@labour obj=strike|"general strike"|stoppage|walkout R?=obl[against]|obl[by] -> protest.strike
    "Belgian train drivers joined the strike."                                                     BEL > - protest.strike
verb continue      A=nsubj:@labour obj=strike|"work stoppage"|stoppage                         -> protest.strike
    "Liberian nurses continued their strike."                                                      LBRHLH > - protest.strike
verb extend        A=nsubj:@labour obj=strike|"work stoppage"|stoppage|walkout                 -> protest.strike
    "Ghanaian lecturers extended their strike."                                                    GHA > - protest.strike
verb stage         A=nsubj:@labour obj|xcomp|advmod="go - slow"|"work - to - rule"|slowdown|"sick - out"|"stay - away"|stayaway -> protest.strike
    "Zambian clerks staged a go-slow."                                                             ZMB > - protest.strike
noun stayaway      A=poss|nmod[by|of]|amod R?=nmod[against]                                    -> protest.strike
    "South African workers staged a stayaway in 1984."                                             ZAFLAB > - protest.strike
noun hartal        A=poss|nmod[by|of]|amod R?=nmod[against|in]                                 -> protest.strike
    "Bangladeshi unions launched a hartal."                                                        BGD > - protest.strike
noun action        amod=industrial A=poss|nmod[by|of]|amod R?=nmod[against]                    -> protest.strike
    "Industrial action by British nurses ended."                                                   GBRHLH > - protest.strike
verb organise      A=nsubj:@crowds obj=boycott R?=obl[of|against]                              -> protest.strike
    "Filipino consumers organised a boycott of Chinese goods."                                     PHL > CHN protest.strike
verb launch        A=nsubj:@crowds obj=boycott R?=obl[of|against]                              -> protest.strike
    "Turkish shoppers launched a boycott of French goods."                                         TUR > FRA protest.strike
verb stage         A=nsubj:@crowds obj=boycott R?=obl[of|against]                              -> protest.strike
    "Egyptian consumers staged a boycott of Danish cheese."                                        EGY > DNK protest.strike
verb join          A=nsubj:@crowds obj=boycott R?=obl[of|against]                              -> protest.strike
    "Canadian consumers joined a boycott of American goods."                                       CAN > USA protest.strike
noun strike        A=poss|nmod[by|of|among]|amod nmod[over|for|against|about]=@policy_issue                    -> protest.strike/policy
    "Belgian drivers staged a strike over fees."                                                   BEL > - protest.strike/policy
noun strike        A=poss|nmod[by|of|among]|amod nmod[over|for|against|about]=@rights_issue                    -> protest.strike/rights
    "South African miners launched a strike for wages."                                            ZAF > - protest.strike/rights
noun strike        A=poss|nmod[by|of|among]|amod nmod[over|for|against|about]=@leadership_issue                -> protest.strike/leadership
    "The strike by Cameroonian teachers for the resignation of the president went on."             CMR > - protest.strike/leadership
noun strike        compound|amod=general|nationwide|national|wildcat|24-hour|48-hour|indefinite|rail|dock|transport|miner|teacher|pilot|worker|labour|labor|day|hour|month|week|solidarity|sympathy|bus|railway|train|airline|taxi|truckers|civil|hospital|postal|24-hour|one-day|two-day|three-day|sit-down|warning|lightning-strike|walk-out|mine|port A=poss|nmod[by|of]|amod R?=nmod[against] -> protest.strike
    "Italian unions staged a general strike."                                                      ITA > - protest.strike
noun strike        A=poss:@labour|nmod[by|of|among]:@labour R?=nmod[against]                                  -> protest.strike
    "The strike by German miners went on."                                                         DEU > - protest.strike
noun stoppage      A=poss|nmod[by|of]|amod|compound R?=nmod[against|over]                          -> protest.strike
    "Ghanaian nurses staged a work stoppage."                                                      GHA > - protest.strike
noun walkout       A=poss|nmod[by|of]|amod|compound R?=nmod[from|over|against]                              -> protest.strike
    "Lebanese teachers staged a walkout."                                                          LBN > - protest.strike
noun shutdown      amod|compound=general|nationwide|day|national|total|protest A=poss|nmod[by|of]|amod R?=nmod[against]                                 -> protest.strike
    "Nepalese unions staged a nationwide shutdown."                                                NPL > - protest.strike
noun go-slow       A=poss|nmod[by|of]|amod R?=nmod[against|over]                                                         -> protest.strike
    "Kenyan doctors staged a go-slow."                                                             KEN > - protest.strike
verb boycott       A=nsubj obj=class|lecture|exam|examination|school|course|work|lesson|university|duty                            -> protest.strike
    "Afghan students boycotted classes."                                                           AFG > - protest.strike
verb boycott       A=nsubj R=obj                                                                -> protest.strike
    "Indians boycotted Britain in 1921."                                                           IND > GBR protest.strike
verb boycott       A=nsubj obj=@wares|@trade_goods|@food|wine|company|brand|import|export|airline|firm|fruit|beer R?=obl[from|of]|obj -> sanction.embargo
    "Saudi Arabia boycotted Danish products in 2006."                                              SAU > DNK sanction.embargo
noun boycott       A=poss|nmod[by]|amod|compound R?=nmod[of|against]                            -> protest.strike
    "Kuwaitis staged a boycott of Spain."                                                          KWT > ESP protest.strike
noun boycott       A=poss|nmod[by]|amod|compound R?=nmod[of|against] nmod[of]=@wares|@trade_goods|@food|company|brand -> sanction.embargo
    "Kuwait launched a boycott of Danish products."                                                KWT > DNK sanction.embargo
noun boycott       compound|amod=trade|economic|arms|oil|commercial|arab A=poss|nmod[by]|amod R?=nmod[of|against]        -> sanction.embargo
    "The Arab League imposed an economic boycott on Israel."                                       IGO > ISR sanction.embargo
verb walk_out    A=nsubj:@labour                                                            -> protest.strike
    "Bolivian miners walked out."                                BOLLAB > - protest.strike
# --- obstruct passage ---
verb block         A=nsubj obj=@roads|rail|line|"railway line"|border|tunnel|depot|refinery|runway R?=obl[to|into|in|of|with|from|between]|obj                          -> protest.obstruct
    "Bolivian farmers blocked a highway."                                                        BOL > - protest.obstruct
verb block         A=nsubj:@crowds|@labour obj=@roads|@vehicles|@ships|@seats|port|harbour|harbor|delivery|access|way|shipment R?=obj|obl[to|into|of|with|from|between] -> protest.obstruct
    "Spanish fishermen blocked a French ferry."   ESP > FRA protest.obstruct
verb block         A=nsubj obj=@roads|rail|border obl[over|against|for|to|about]|advcl[to]=@policy_issue        -> protest.obstruct/policy
    "Colombian truckers blocked roads over a tax."                                               COL > - protest.obstruct/policy
verb block         A=nsubj:@combatants|government|army obj=@roads R?=obl[to|into|from]|obj      -> fight.blockade
    "Ethiopian troops blocked roads to Eritrea."                                                 ETHMIL > ERI fight.blockade
verb barricade     A=nsubj obj=@roads|building|university|port R?=obl[in|against|to|into]                                      -> protest.obstruct
    "Mexican teachers barricaded a highway."                                                     MEX > - protest.obstruct
verb obstruct      A=nsubj obj=@roads|@vehicles|@ships|harbour|harbor|port|way|access|passage|rail|track|border|shipment|delivery R?=obj|obl[in|to|into|from|between]         -> protest.obstruct
    "Danish fishermen obstructed a harbour."                                                     DNK > - protest.obstruct
verb paralyse      A=nsubj obj=@roads|city|capital|country|transport|port|network|town|centre|center|service|district|province|economy                                    -> protest.obstruct
    "Bangladeshi marchers paralysed the capital."                                                BGD > - protest.obstruct
verb paralyse      A=nsubj:@crowds R?=obj                                                       -> protest.obstruct
    "Greek farmers paralysed Thessaloniki."                                                          GRC > - protest.obstruct
verb paralyze      A=nsubj obj=@roads|city|capital|country|transport|port|network|town|centre|center|service|district|province|economy                                    -> protest.obstruct
    "French truckers paralyzed the capital."                                                     FRA > - protest.obstruct
verb paralyze      A=nsubj:@crowds R?=obj                                                       -> protest.obstruct
    "Greek farmers paralyzed Thessaloniki."                                                          GRC > - protest.obstruct
verb storm         A=nsubj:@crowds R=obj:@seats|obl[into]:@seats -> protest.riot
    "Iranian students stormed the British embassy."                                              IRN > GBR protest.riot
verb blockade      A=nsubj:@crowds|@labour R?=obj|obl[to|into|with|of]                                 -> protest.obstruct
    "Spanish fishermen blockaded a French port."                                                 ESP > FRA protest.obstruct
verb occupy        A=nsubj:@crowds|@labour R?=obj:@seats|university|square|factory|campus|plaza|park|church|mine|plant|land|bridge -> protest.obstruct
    "Greek students occupied a German consulate."                                                GRC > DEU protest.obstruct
noun blockade      compound|amod=port|harbour|harbor|refinery|depot|motorway|track|lorry|truck|tractor|fishing|bridge|airport|road|highway|border|railway|rail|bridge|traffic|truckers A=poss|nmod[by|of]|amod R?=nmod[of|against|to] -> protest.obstruct
    "Argentine marchers staged a road blockade."                                                 ARG > - protest.obstruct
noun blockade      nmod[of]=@roads|track|border|port|harbour|harbor|airport|terminal|canal|tunnel|pipeline|mine|factory|plant|warehouse|refinery|depot A=poss|nmod[by]:@crowds R?=nmod[of|to] -> protest.obstruct
    "The blockade of a highway by Peruvian farmers went on."                                     PERAGR > - protest.obstruct
verb keep_up       A=nsubj:@crowds obj=blockade|roadblock|barricade R?=obl[of|on|against]     -> protest.obstruct
    "Albanian miners kept up their blockade."                                                    ALBLAB > - protest.obstruct
verb stage         A=nsubj:@crowds obj=blockade|roadblock|barricade R?=obl[of|on|against|in]  -> protest.obstruct
    "Portuguese truckers staged a blockade."                                                     PRTLAB > - protest.obstruct
verb mount         A=nsubj:@crowds obj=blockade|roadblock|barricade R?=obl[of|on|against|in]  -> protest.obstruct
    "Ecuadorean farmers mounted a blockade."                                                     ECUAGR > - protest.obstruct
verb lift          A=nsubj:@crowds obj=blockade|roadblock|barricade R?=obl[of|on|against]     -> protest.obstruct:stop
    "Bolivian miners lifted their blockade."                                                     BOLLAB > - protest.obstruct:stop
verb put_up        A=nsubj:@crowds obj=barricade|roadblock|blockade R?=obl[in|on|across]      -> protest.obstruct
    "Beninese students put up barricades."                                                       BENEDU > - protest.obstruct
verb halt          A=nsubj:@crowds obj=traffic|train|tram|bus R?=obl[in|to|into]              -> protest.obstruct
    "Danish farmers halted traffic."                                                             DNKAGR > - protest.obstruct
verb shut_down     A=nsubj:@crowds obj=@roads|city|capital|port|airport R?=obl[in|to]         -> protest.obstruct
    "Chilean students shut down the capital."                                                    CHLEDU > - protest.obstruct
verb barricade     A=nsubj obj=themselves|himself R?=obl[in|inside|into]:@seats               -> protest.obstruct
    "Kurdish exiles barricaded themselves in the Greek embassy."                                 KUROPP > GRCGOV protest.obstruct
verb immobilise   A=nsubj obj=@roads|city|capital|country|traffic|transport|train|port                             -> protest.obstruct
    "French truckers immobilised the capital."                                                FRA > - protest.obstruct
verb choke_off    A=nsubj obj=@roads|traffic|access|supply R?=obl[to|into]                                  -> protest.obstruct
    "Bolivian farmers choked off the roads."                                                  BOL > - protest.obstruct
verb disrupt     A=nsubj:@crowds|@labour obj=@roads|@meetings|traffic|session|speech|@elections|service|flight|train|transport|production|mass|visit|hearing|trial|parade|lecture|event R?=obj|obl[in|by|of|to] -> protest.obstruct
    "French farmers disrupted traffic in Calais."                FRAAGR > - protest.obstruct
verb erect       A=nsubj:@crowds|@labour obj=barricade|roadblock|checkpoint|blockade R?=obl[against|in|on|across|near] -> protest.obstruct
    "Bolivian miners erected roadblocks."                        BOLLAB > - protest.obstruct
verb snarl       A=nsubj:@crowds|@labour obj=traffic|transport                            -> protest.obstruct
    "Greek truckers snarled traffic."                            GRCLAB > - protest.obstruct
# --- riot ---
verb riot          A=nsubj R?=obl[against|over]|obl[outside|at]:@seats                                  -> protest.riot
    "Thousands of Zambians rioted in 1990."                                         ZMB > - protest.riot
verb riot          A=nsubj obl[over|against|for|about]=@policy_issue                   -> protest.riot/policy
    "Egyptians rioted over price rises in 1977."                                    EGY > - protest.riot/policy
verb riot          A=nsubj obl[over|against|for|about]=@leadership_issue               -> protest.riot/leadership
    "Kenyans rioted over the election."                                             KEN > - protest.riot/leadership
verb riot          A=nsubj obl[over|against|for|about]=@rights_issue                   -> protest.riot/rights
    "Indians rioted against censorship."                                            IND > - protest.riot/rights
noun riot          A=poss|nmod[by|of|among|involving]|amod|compound R?=nmod[against]                 -> protest.riot
    "Ivorian students staged a riot against France."                                CIV > FRA protest.riot
noun riot          A=poss|nmod[by|of|among]|amod nmod[over|against|about]=@policy_issue         -> protest.riot/policy
    "Moroccan students staged riots over price rises."                              MAR > - protest.riot/policy
noun rioting       A=poss|nmod[by|of|among]|amod|compound R?=nmod[against|over]                    -> protest.riot
    "The rioting by Indonesian students went on."                                   IDN > - protest.riot
noun riot          A=poss|nmod[by|of|among]|amod nmod[over|against|about]=@leadership_issue -> protest.riot/leadership
    "Kenyan students staged riots over the election."                               KENEDU > - protest.riot/leadership
verb loot          A=nsubj R?=obj                                                -> protest.riot
    "A mob in Santiago looted shops."                                               CHLOPP > CHLBUS protest.riot
verb loot          A=nsubj:@troops|@insurgents R?=obj                            -> coerce.seize
    "Iraqi troops looted Kuwait."                                                   IRQMIL > KWT coerce.seize
verb ransack       A=nsubj R?=obj                                                -> protest.riot
    "A mob ransacked the Thai embassy in Cambodia."                                 KHMOPP > THAGOV protest.riot
verb vandalise     A=nsubj R?=obj                                                -> protest.riot
    "Serbian youths vandalised a Croatian church."                                  SRB > HRV protest.riot
verb vandalize     A=nsubj R?=obj                                                -> protest.riot
    "Armenian youths vandalized a Turkish consulate."                               ARM > TUR protest.riot
verb torch         A=nsubj R?=obj                                                -> protest.riot
    "Pakistani rioters torched the French consulate."                               PAK > FRA protest.riot
verb run           A=nsubj advmod|obj|xcomp=amok|riot|amuck                                  -> protest.riot
    "Youths in Nairobi ran amok."                                                   KEN > - protest.riot
verb rampage       A=nsubj R?=obl[through|against|in|across]                               -> protest.riot
    "Haitian youths rampaged through the capital."                                  HTI > - protest.riot
noun rampage       A=poss|nmod[by|of]|amod|compound R?=nmod[against|in|through]                      -> protest.riot
    "Kenyan youths staged a rampage."                                               KEN > - protest.riot
verb pelt          A=nsubj R?=obj obl[with]=stone|egg|tomato|bottle|rock|brick|shoe|fruit|debris|missile|petrol|bomb|paint|mud|orange|vegetable|snowball|firecracker    -> protest.riot
    "Serbs pelted American peacekeepers with stones."                               SRB > USA protest.riot
verb throw         A=nsubj obj=stone|rock|bottle|egg|brick|shoe|tomato|firebomb|"petrol bomb"|molotov|cocktail|firecracker|paint|missile|debris|cobblestone R=obl[at|on|into|over|onto] -> protest.riot
    "Palestinians threw stones at Israeli soldiers."                                PSE > ISRMIL protest.riot
verb hurl          A=nsubj obj=stone|rock|bottle|egg|brick|shoe|tomato|firebomb|"petrol bomb"|molotov|cocktail|firecracker|paint|cobblestone R=obl[at|on|into|over|onto]             -> protest.riot
    "Palestinian demonstrators hurled stones at Israeli policemen."                 PSE > ISRCOP protest.riot
verb toss          A=nsubj obj=stone|rock|bottle|egg|brick|firebomb|"petrol bomb"|molotov|cocktail R=obl[at|on|into|onto] -> protest.riot
    "Serbian youths tossed eggs at the Croatian consulate."                         SRB > HRV protest.riot
verb stone         A=nsubj R=obj:@seats|@vehicles|@state_force|car|convoy|house|shop -> protest.riot
    "Indonesian students stoned the Australian embassy in 1999."                    IDNEDU > AUS protest.riot
verb attack        A=nsubj:@crowds R=obj:@seats|shop|store|house        -> protest.riot
    "Congolese demonstrators attacked the Rwandan embassy."                         CODOPP > RWAGOV protest.riot
verb burn          A=nsubj:@crowds obj=@vehicles|tyre|tire|shop|store|building|house|office|bus R?=obj|obl[in] -> protest.riot
    "Bangladeshi students burned buses."                                            BGDEDU > - protest.riot
verb battle        A=nsubj:@crowds R=obj|obl[with]:@police|guard                    -> protest.riot
    "Korean students battled riot police."                                          KOREDU > KORCOP protest.riot
verb fight         A=nsubj:@crowds R=obl[with]:@police|guard|obj:@police            -> protest.riot
    "Romanian miners fought with riot police in 1999."                              ROULAB > ROUCOP protest.riot
verb break         A=nsubj:@crowds R=obl[into|through]:@seats|cordon|barrier|gate   -> protest.riot
    "Togolese students broke into the Ghanaian consulate."                          TGOEDU > GHAGOV protest.riot
verb hurl          A=nsubj obj=insult|abuse|accusation R=obl[at]                 -> disapprove.criticise
    "Iran hurled insults at Saudi Arabia."                                          IRN > SAU disapprove.criticise
verb revolt        A=nsubj R?=obl[against|over]                                       -> protest.riot
    "Two Iraqi brigades revolted against the government in 1991."                   IRQMIL > IRQGOV protest.riot
verb rebel         A=nsubj R?=obl[against|over]                                       -> protest.riot
    "Two Yemeni brigades rebelled against the junta."                               YEMMIL > YEMGOV protest.riot
verb rise_up       A=nsubj R?=obl[against|over]                                       -> protest.riot
    "Czechs rose up against Germany in 1945."                                       CZE > DEU protest.riot
verb mutiny        A=nsubj R?=obl[against|over]                                  -> protest.riot
    "Guinean soldiers mutinied in 1996."                                            GINMIL > - protest.riot
verb smash        A=nsubj:@crowds obj=window|shop|car|door|vehicle|store|bank|statue|camera|restaurant|glass|furniture R?=obl[of]|obj -> protest.riot
    "Greek protesters smashed windows."                                          GRCOPP > - protest.riot
verb hurl         A=nsubj:@crowds obj="petrol bomb"|firebomb|molotov|"molotov cocktail" obj=bomb|firebomb|molotov|cocktail R?=obl[at] -> protest.riot
    "Chilean students hurled petrol bombs at a French consulate."                CHLEDU > FRAGOV protest.riot
verb go           A=nsubj obl[on]=rampage|"looting spree"|spree R?=obl[against|through|in] -> protest.riot
    "Indonesian protesters went on a rampage."                                   IDNOPP > - protest.riot

# --- scuffles, self-immolation ---
verb scuffle       A=nsubj R?=obl[with|against]                                         -> protest.riot
    "Thousands of Spaniards scuffled with Spanish police."                         ESP > ESPCOP protest.riot
verb brawl         A=nsubj R?=obl[with]                                          -> assault.beat mutual
    "Greek sailors brawled with Turkish sailors."                                  GRC + TUR assault.beat
verb immolate      A=nsubj obj=himself|herself|themselves|itself|self                       -> protest
    "A Tibetan monk immolated himself."                                            CHN > - protest
verb set           A=nsubj obj=himself|herself|themselves|itself|self obl[on|to]|xcomp=fire -> protest
    "A Vietnamese monk set himself on fire in 1963."                               VNM > - protest
# --- widened: places of gathering, crowds without a place, unions ---
class open_places = @seats @roads @cities @capital_cities street square plaza park boulevard roundabout centre center city capital district suburb town village downtown campus stadium monument bazaar market neighbourhood neighborhood quarter province mosque church cathedral university beach bridge harbour port
class marchers    = protester protestor demonstrator marcher dissenter activist striker picket "opposition supporter" campaigner unionist
verb parade        A=nsubj:@crowds obl[in]=protest|anger|demonstration                           -> protest.demonstrate
    "Hundreds of Peruvian teachers paraded through Lima in protest."          PER > - protest.demonstrate
verb parade        A=nsubj:@crowds obj=coffin|effigy|banner|placard R?=obl[of|outside|past|against] -> protest.demonstrate
    "Bolivian miners paraded an effigy of the Chilean president."             BOLLAB > CHLGOV protest.demonstrate
verb parade        A=nsubj:@marchers|@crowds obl[through|along|in|past|down|around]=@open_places R?=obl[against]|obl[past]:@seats -> protest.demonstrate
    "Danish demonstrators paraded past the Swedish embassy."                  DNKOPP > SWE protest.demonstrate
verb camp          A=nsubj:@crowds R=obl[outside|before|near|at|in front of|opposite|around]:@seats -> protest.demonstrate
    "Algerian students camped before the French consulate."              DZAEDU > FRA protest.demonstrate
verb camp_out      A=nsubj:@crowds R=obl[outside|before|near|at|in front of|opposite|around]:@seats -> protest.demonstrate
    "Chilean students camped out outside the Peruvian embassy."               CHLEDU > PER protest.demonstrate
verb camp_out      A=nsubj:@crowds obl[on|in|at|along|outside]=@open_places                      -> protest.demonstrate
    "Spanish activists camped out on a boulevard in Madrid."                  ESPOPP > - protest.demonstrate
verb camp          A=nsubj:@marchers obl[on|in|at|along|outside]=@open_places                    -> protest.demonstrate
    "Ukrainian activists camped in Kiev."                                     UKROPP > - protest.demonstrate
verb congregate    A=nsubj:@crowds R=obl[outside|before|near|at|in front of|opposite|around]:@seats -> protest.demonstrate
    "Filipino students congregated at the American embassy."                  PHLEDU > USA protest.demonstrate
verb gather        A=nsubj:@marchers R?=obl[outside|before|near|at|in front of|opposite|around]:@seats obl=@open_places -> protest.demonstrate
    "Cypriot activists gathered at the Turkish consulate."                    CYPOPP > TUR protest.demonstrate
verb assemble      A=nsubj:@crowds R=obl[outside|before|near|at|in front of|opposite|around]:@seats -> protest.demonstrate
    "Greek students assembled before the American embassy."              GRCEDU > USA protest.demonstrate
verb mass          A=nsubj:@crowds R=obl[outside|before|near|at|in front of|opposite|around]:@seats -> protest.demonstrate
    "Serb students massed outside the Croatian embassy."                      SRBEDU > HRV protest.demonstrate
verb converge      A=nsubj:@marchers|@labour|peasant|villager|indian|miner|veteran|mob|crowd obl[on|in|at|outside|around]=@open_places R?=obl[on|outside|around|at]:@seats -> protest.demonstrate
    "Bolivian farmers converged on La Paz."                                   BOLAGR > - protest.demonstrate
verb descend       A=nsubj:@marchers|@labour|peasant|villager|indian|miner|veteran|mob|crowd obl[on|upon]=@open_places R?=obl[on|upon]:@seats              -> protest.demonstrate
    "Polish farmers descended on Warsaw."                                     POLAGR > - protest.demonstrate
verb congregate    A=nsubj:@marchers obl[in|on|at|around|along]=@open_places                     -> protest.demonstrate
    "Iraqi demonstrators congregated in a suburb of Baghdad."                 IRQOPP > - protest.demonstrate
verb congregate    A=nsubj:@crowds obl[in|on|at|around|along]=@open_places obl[in|at|against|for]=protest|anger|rally -> protest.demonstrate
    "Lebanese teachers congregated on a square in protest."                   LBNEDU > - protest.demonstrate
verb swarm         A=nsubj:@marchers|@labour|peasant|villager|indian|miner|veteran|mob|crowd obl[into|onto|through|around|over|across]=@open_places        -> protest.demonstrate
    "Tunisian students swarmed into a boulevard."                             TUNEDU > - protest.demonstrate
verb stream        A=nsubj:@crowds obl[into|onto|through|toward|towards|to|along]=@open_places obl[against|for|in]=@policy_issue|@leadership_issue|@rights_issue|@institution_issue|protest -> protest.demonstrate
    "Thousands of Greeks streamed into Athens in protest."                    GRC > - protest.demonstrate
verb stream        A=nsubj:@marchers obl[into|onto|through|toward|towards|to|along]=@open_places -> protest.demonstrate
    "Georgian demonstrators streamed into Tbilisi."                           GEOOPP > - protest.demonstrate
verb pour          A=nsubj:@marchers|opponent|unionist|striker obl[into|onto|through|toward|towards|to|along]=@open_places R?=obl[against] -> protest.demonstrate
    "Sudanese demonstrators poured into Khartoum."                            SDNOPP > - protest.demonstrate
verb flock         A=nsubj:@marchers obl[into|onto|to]=@open_places R?=obl[against]              -> protest.demonstrate
    "Armenian demonstrators flocked to Yerevan."                              ARMOPP > - protest.demonstrate
verb flood         A=nsubj:@marchers R?=obl[against] obj|obl[into]=@open_places                  -> protest.demonstrate
    "Syrian demonstrators flooded Hama's market."                             SYROPP > - protest.demonstrate
verb throng        A=nsubj:@marchers obj=@open_places R?=obl[against]                            -> protest.demonstrate
    "Yemeni demonstrators thronged Sanaa."                                    YEMOPP > - protest.demonstrate
verb brandish      A=nsubj:@crowds obj=banner|placard|sign|poster|flag R?=obl[against|outside|at|before]|obj -> protest.demonstrate
    "Spanish students brandished placards outside the Moroccan embassy."      ESPEDU > MARGOV protest.demonstrate
verb hold_up       A=nsubj:@crowds obj=banner|placard|sign|poster R?=obl[against|outside|at|before] -> protest.demonstrate
    "Italian students held up placards against Libya."                        ITAEDU > LBY protest.demonstrate
verb raise         A=nsubj:@crowds obj=slogan|placard|banner R?=obl[against|outside]             -> protest.demonstrate
    "Indian students raised slogans against Pakistan."                        INDEDU > PAK protest.demonstrate
verb tear          A=nsubj:@crowds obj=flag|portrait|poster R=obj                                -> protest.demonstrate
    "Iranian students tore an American flag."                                 IRNEDU > USA protest.demonstrate
verb sit           A=nsubj:@marchers obl[outside|in|on|before|at]=@open_places                   -> protest.demonstrate
    "Two Irish activists sat on a road."                                      IRLOPP > - protest.demonstrate
verb fast          A=nsubj:@crowds|@captives obl[for|over|against|in]=@policy_issue|@rights_issue|@institution_issue|@leadership_issue|protest -> protest.hunger_strike
    "Two Indian activists fasted in protest."                                INDOPP > - protest.hunger_strike
verb go            A=nsubj:@crowds|@captives obl[without]=food                                   -> protest.hunger_strike
    "Moroccan prisoners went without food."                                   MAR > - protest.hunger_strike
verb reject        A=nsubj:@captives obj=food|meal                                               -> protest.hunger_strike
    "Libyan detainees rejected food."                                         LBY > - protest.hunger_strike
verb organise      A=nsubj:@labour|union|federation|confederation obj=strike|walkout|stoppage R?=obl[against] -> protest.strike
    "Malawian nurses organised a strike."                                     MWIHLH > - protest.strike
verb organize      A=nsubj:@labour|union|federation|confederation obj=strike|walkout|stoppage R?=obl[against] -> protest.strike
    "Haitian teachers organized a strike."                                    HTIEDU > - protest.strike
verb mount         A=nsubj:@labour|union|federation|confederation obj=strike|walkout|stoppage R?=obl[against] -> protest.strike
    "Irish nurses mounted a strike."                                          IRLHLH > - protest.strike
verb resume        A=nsubj:@labour|union|federation|confederation obj=strike|walkout|stoppage R?=obl[against] -> protest.strike:resume
    "Ugandan doctors resumed a strike."                                       UGAHLH > - protest.strike:resume
verb declare       A=nsubj:@labour|union|federation|confederation obj=strike R?=obl[against]     -> protest.strike
    "Chadian teachers declared a strike."                                     TCDEDU > - protest.strike
verb carry_out     A=nsubj:@labour|union|federation|confederation obj=strike R?=obl[against]     -> protest.strike
    "Belgian dockers carried out a strike."                                   BELLAB > - protest.strike
verb threaten      A=nsubj:@labour|union|federation|confederation obj=strike|walkout R?=obl[against] -> threaten(protest.strike)
    "Ghanaian doctors threatened a strike."                                   GHAHLH > - threaten(protest.strike)
verb immobilise    A=nsubj:@crowds|@labour obj=@open_places|truck|lorry|bus|business|economy                                                -> protest.obstruct
    "Portuguese truckers immobilised the bridges."                                 PRTLAB > - protest.obstruct
verb immobilize    A=nsubj:@crowds|@labour obj=@open_places|truck|lorry|bus|business|economy                                                -> protest.obstruct
    "Greek truckers immobilized Salonika's port."                             GRCLAB > - protest.obstruct
verb bring         A=nsubj:@crowds|@labour R?=obj obl[to]=standstill|halt                        -> protest.obstruct
    "Peruvian truckers brought the capital to a standstill."                  PERLAB > - protest.obstruct
verb snarl         A=nsubj:@crowds|@labour obj=@roads|city|capital|centre|center                 -> protest.obstruct
    "Belgian farmers snarled highways."                                       BELAGR > - protest.obstruct
verb clog          A=nsubj:@crowds|@labour obj=@roads|city|capital|centre|center                 -> protest.obstruct
    "Czech farmers clogged highways."                                         CZEAGR > - protest.obstruct
verb jam           A=nsubj:@crowds|@labour obj=@roads|city|capital|centre|center                 -> protest.obstruct
    "Hungarian truckers jammed two bridges."                                  HUNLAB > - protest.obstruct
verb seal_off      A=nsubj:@crowds|@labour obj=@roads|port|depot|refinery|city                   -> protest.obstruct
    "Ecuadorean villagers sealed off a road."                                 ECU > - protest.obstruct
verb occupy        A=nsubj:@crowds|@labour R?=obj|obl[in] obj=@roads|runway|oilfield|refinery|studio|rooftop|ministry -> protest.obstruct
    "Nigerian villagers occupied a runway."                                 NGACVL > - protest.obstruct
noun roadblock     A=poss|nmod[by|of]:@crowds R?=nmod[on|at]                                     -> protest.obstruct
    "The roadblock by Bolivian farmers lasted."                               BOLAGR > - protest.obstruct
noun riot          A=poss|nmod[by|of|among]|amod nmod[for]=@leadership_issue                     -> protest.riot/leadership
    "Malian students staged riots for the resignation of the premier."        MLIEDU > - protest.riot/leadership
noun riot          A=poss|nmod[by|of|among]|amod nmod[over|against|about|for]=@rights_issue      -> protest.riot/rights
    "Indian students staged riots over the killing of a clerk."               INDEDU > - protest.riot/rights
verb toss          A=nsubj:@crowds obj="petrol bomb"|firebomb|molotov|"molotov cocktail" obj=bomb|firebomb|molotov|cocktail R?=obl[at|into|on|onto] -> protest.riot
    "Chilean students tossed petrol bombs at riot police."                    CHLEDU > CHLCOP protest.riot
verb throw         A=nsubj:@crowds obj="petrol bomb"|firebomb|molotov|"molotov cocktail" obj=bomb|firebomb|molotov|cocktail R?=obl[at|into|on|onto] -> protest.riot
    "Bahraini students threw petrol bombs at a police station."               BHREDU > BHRCOP protest.riot
verb lob           A=nsubj:@crowds obj=stone|rock|bottle|bomb|firebomb|cocktail|brick|egg R?=obl[at|into|on|onto|over] -> protest.riot
    "Irish students lobbed stones at the British embassy."                    IRLEDU > GBRGOV protest.riot
verb fling         A=nsubj:@crowds obj=stone|rock|bottle|bomb|firebomb|cocktail|brick|egg|paint R?=obl[at|into|on|onto|over] -> protest.riot
    "Polish students flung paint at the Soviet consulate."                    POLEDU > SUN protest.riot
verb pelt          A=nsubj:@crowds R=obj                                                         -> protest.riot
    "Korean students pelted the Japanese embassy."                            KOREDU > JPN protest.riot
verb overturn      A=nsubj:@crowds obj=@vehicles|car                                             -> protest.riot
    "Kenyan students overturned cars."                                        KENEDU > - protest.riot
verb trash         A=nsubj:@crowds R?=obj|obl[in] obj=@seats|@vehicles|shop|store|restaurant|office|bank                                                -> protest.riot
    "Danish students trashed the Iranian consulate."                          DNKEDU > IRN protest.riot
verb invade        A=nsubj:@crowds R=obj:@seats|obl[into]:@seats                                 -> protest.riot
    "Libyan students invaded the Italian consulate."                          LBYEDU > ITA protest.riot
verb break_into    A=nsubj:@crowds R=obj:@seats|shop|depot|warehouse                                                         -> protest.riot
    "Serb students broke into the American embassy."                          SRBEDU > USA protest.riot
verb parade A=nsubj:@crowds|@marchers obl[with|behind|under]=banner|placard|flag|coffin|effigy|portrait|torch|slogan R?=obl[against] -> protest.demonstrate
    "Sudanese students paraded through Khartoum with banners."    SDN > - protest.demonstrate
verb organise A=nsubj:@labour|@crowds|union|federation|confederation obj=strike|walkout|stoppage obl[for|against]=@policy_issue -> protest.strike/policy
    "Cypriot unions organised a strike against wage cuts."    CYP > - protest.strike/policy
verb organize A=nsubj:@labour|@crowds|union|federation|confederation obj=strike|walkout|stoppage obl[for|against]=@policy_issue -> protest.strike/policy
    "Belgian unions organized a strike against pension reform."    BEL > - protest.strike/policy
verb storm A=nsubj R=obj:embassy|consulate|mission|residence|chancery|"cultural centre"|"cultural center" -> protest.riot
    "Hundreds of Libyans stormed the Danish embassy."    LBY > DNK protest.riot
verb fast A=nsubj:@crowds|@captives advcl[to]|xcomp=demand|protest|press|call|seek|force|win|secure|object|highlight|denounce -> protest.hunger_strike
    "Indian farmers fasted to highlight their debts."    IND > - protest.hunger_strike
