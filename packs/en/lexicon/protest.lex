# Protest from below: demonstrations, hunger strikes, strikes and boycotts, blocked roads, riots; each with its issue where told.

class leadership_issue  = resignation ouster removal impeachment election vote poll result president premier minister leader dictator regime coup king
class policy_issue      = policy tax austerity price cut reform law bill budget fee plan tariff deal treaty war pipeline dam mine subsidy pension rise hike
class rights_issue      = right freedom equality discrimination racism brutality abuse justice censorship wage pay arrest detention killing jailing condition
class institution_issue = independence autonomy democracy secession constitution federalism monarchy republic apartheid "martial law" partition
class states            = china japan russia india pakistan iran iraq turkey greece israel egypt france germany britain poland ukraine vietnam cuba philippine philippines argentina chile mexico canada indonesia malaysia thailand nepal armenia azerbaijan syria lebanon jordan korea arabia states africa zealand cyprus bulgaria serbia croatia kenya uganda rwanda ethiopia eritrea sudan
class capitals          = beijing tokyo moscow delhi islamabad tehran baghdad ankara athens jerusalem cairo paris berlin london warsaw kiev hanoi havana seoul
class ministries        = government ministry embassy "foreign ministry" administration
class labour            = worker union miner docker teacher fisherman student doctor nurse driver pilot employee staff farmer trucker trader shopkeeper pharmacist baker railwayman unionist

# --- demonstrate, rally ---
verb protest       A=nsubj R?=obl[against|at]|obj T=obl[over|about|for]                            -> protest.demonstrate
    "Thousands of Serbs protested over the statue."                                                    SRB > - protest.demonstrate
verb protest       A=nsubj R?=obl[against|at]|obj                                                  -> protest.demonstrate
    "Thousands of Koreans protested against Japan."                                                   KOR > JPN protest.demonstrate
verb protest       A=nsubj:@states|@capitals|@ministries R=obj|obl[against|at|over|about]          -> disapprove.complain
    "China protested against the American sale in 1982."                                              CHN > USA disapprove.complain
verb protest       A=nsubj:@states|@capitals|@ministries R=obl[to|with]                            -> disapprove.complain
    "Moscow protested to Norway in 1960."                                                             RUS > NOR disapprove.complain
verb protest       nsubj=@athletes                                                                 -> nothing
    "The Polish team protested to the referee."                                                       nothing
verb protest       A=nsubj obj=innocence                                                           -> statement.deny
    "The Indonesian general protested his innocence."                                                 IDN > - statement.deny
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against] -> protest.demonstrate/leadership
    "Thousands of Haitians protested against the election."                                           HTI > - protest.demonstrate/leadership
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against] -> protest.demonstrate/policy
    "Thousands of Greeks protested against austerity."                                                GRC > - protest.demonstrate/policy
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against] -> protest.demonstrate/rights
    "Thousands of Belgians protested against racism."                                                 BEL > - protest.demonstrate/rights
verb protest       A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against] -> protest.demonstrate/institutions
    "Thousands of Burmese protested for democracy."                                                   MMR > - protest.demonstrate/institutions
verb demonstrate   A=nsubj R?=obl[against] obj=- ccomp=-                                           -> protest.demonstrate
    "Thousands of Kenyans demonstrated against France."                                               KEN > FRA protest.demonstrate
verb demonstrate   obj=commitment|ability|resolve|need|capability|importance|technique|willingness|power|strength -> nothing
    "The Danish firm demonstrated the technique."                                                     nothing
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against] -> protest.demonstrate/leadership
    "Thousands of Kenyans demonstrated for the resignation of the premier."                           KEN > - protest.demonstrate/leadership
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against] -> protest.demonstrate/policy
    "Spaniards demonstrated against a pension reform."                                                ESP > - protest.demonstrate/policy
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against] -> protest.demonstrate/rights
    "Moroccans demonstrated against censorship."                                                      MAR > - protest.demonstrate/rights
verb demonstrate   A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against] -> protest.demonstrate/institutions
    "Thousands of Spaniards demonstrated for independence."                                           ESP > - protest.demonstrate/institutions
verb rally         A=nsubj:@dissenters|@people|thousand|hundred|farmer|worker|miner|supporter|exile R?=obl[against|outside] -> protest.demonstrate
    "Thousands of Ecuadoreans rallied in Quito."                                                      ECU > - protest.demonstrate
verb rally         A=nsubj R=obl[against]                                                          -> protest.demonstrate
    "Armenians rallied against Azerbaijan in 1988."                                                   ARM > AZE protest.demonstrate
verb rally         nsubj=@athletes                                                                 -> nothing
    "The Chilean team rallied after the break."                                                       nothing
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against] -> protest.demonstrate/leadership
    "Peruvians rallied against the election."                                                         PER > - protest.demonstrate/leadership
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against] -> protest.demonstrate/policy
    "Irish farmers rallied against a tax."                                                            IRL > - protest.demonstrate/policy
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against] -> protest.demonstrate/rights
    "Chileans rallied for equality."                                                                  CHL > - protest.demonstrate/rights
verb rally         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against] -> protest.demonstrate/institutions
    "Latvians rallied for independence in 1989."                                                      LVA > - protest.demonstrate/institutions
verb march         A=nsubj R?=obl[against]                                                         -> protest.demonstrate
    "Thousands of Tunisians marched in Tunis."                                                        TUN > - protest.demonstrate
verb march         A=nsubj:@troops R=obl[into]                                                     -> fight.occupy
    "German troops marched into Austria in 1938."                                                     DEUMIL > AUT fight.occupy
verb march         A=nsubj:@troops|@fleet R?=obl[into|on|to|toward|towards]                        -> posture.military_mobilise
    "Chinese soldiers marched towards the border."                                                    CHNMIL > - posture.military_mobilise
verb march         nsubj=time|season|tally|band                                                    -> nothing
    "Time marches on in Portugal."                                                                    nothing
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@leadership_issue R?=obl[against] -> protest.demonstrate/leadership
    "Malians marched for the resignation of the premier."                                             MLI > - protest.demonstrate/leadership
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@policy_issue R?=obl[against] -> protest.demonstrate/policy
    "Bolivians marched against a pipeline."                                                           BOL > - protest.demonstrate/policy
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@rights_issue R?=obl[against] -> protest.demonstrate/rights
    "Indians marched for justice."                                                                    IND > - protest.demonstrate/rights
verb march         A=nsubj obl[for|against|over|about|at]|advcl[for|to]=@institution_issue R?=obl[against] -> protest.demonstrate/institutions
    "Namibians marched for independence in 1985."                                                     NAM > - protest.demonstrate/institutions
verb take          A=nsubj obl[to]=street R?=obl[against]                                          -> protest.demonstrate
    "Thousands of Sudanese took to the streets."                                                      SDN > - protest.demonstrate
verb pour          A=nsubj obl[into|onto]=street|square R?=obl[against]                            -> protest.demonstrate
    "Thousands of Romanians poured into the streets in 1989."                                         ROU > - protest.demonstrate
verb flood         A=nsubj obj=street|square R?=obl[against]                                       -> protest.demonstrate
    "Thousands of Egyptians flooded the square."                                                      EGY > - protest.demonstrate
verb throng        A=nsubj obj=street|square                                                       -> protest.demonstrate
    "Thousands of Iranians thronged the streets."                                                     IRN > - protest.demonstrate
verb fill          A=nsubj obj=street|square obl[in]=protest                                       -> protest.demonstrate
    "Thousands of Egyptians filled the square in protest."                                            EGY > - protest.demonstrate
verb gather        A=nsubj:@dissenters|thousand|hundred obl[outside|before]=embassy|parliament|palace|consulate|ministry|court R?=obl[outside|before|against] -> protest.demonstrate
    "Thousands of Pakistanis gathered outside the Danish embassy."                                    PAK > DNK protest.demonstrate
verb picket        A=nsubj R=obj                                                                   -> protest.demonstrate
    "Polish miners picketed the German embassy."                                                      POL > DEU protest.demonstrate
verb chant         A=nsubj obj=slogan R?=obl[against]                                              -> protest.demonstrate
    "Iranian marchers chanted slogans against Britain."                                               IRN > GBR protest.demonstrate
verb shout         A=nsubj obj=slogan R?=obl[against|at]                                           -> protest.demonstrate
    "Nepalese marchers shouted slogans against India."                                                NPL > IND protest.demonstrate
verb wave          A=nsubj obj=banner|placard R?=obl[against]                                      -> protest.demonstrate
    "Cypriots waved banners against Turkey."                                                          CYP > TUR protest.demonstrate
verb burn          A=nsubj obj=effigy|flag R=obl[of]|obj                                           -> protest.demonstrate
    "Indonesians burned the Danish flag."                                                             IDN > DNK protest.demonstrate
verb burn          A=nsubj obj=effigy R?=obl[of]                                                   -> protest.demonstrate
    "Filipinos burned an effigy of the American president."                                           PHL > USA protest.demonstrate
verb boo           A=nsubj R=obj                                                                   -> protest
    "Cubans booed the American ambassador."                                                           CUB > USA protest
verb march         A=nsubj obl[on|to]=embassy|parliament|palace|consulate|ministry R?=obl[on|to|against] -> protest.demonstrate
    "Thousands of Libyans marched on the British embassy in 1967."                                    LBY > GBR protest.demonstrate
verb besiege       A=nsubj:@dissenters|student|crowd|mob R=obj:embassy|consulate|parliament|office -> protest.obstruct
    "Iranian protesters besieged the British embassy."                                                IRN > GBR protest.obstruct
verb dissent       A=nsubj R?=obl[from|against]                                                    -> protest
    "Two Burmese monks dissented."                                                                    MMR > - protest
verb agitate       A=nsubj obl[for]=independence|autonomy|democracy|secession                      -> protest/institutions
    "Thousands of Indians agitated for independence."                                                 IND > - protest/institutions
noun protest       A=poss|nmod[by]|amod|compound R?=nmod[against|at|outside]                       -> protest.demonstrate
    "Sudanese students staged a protest against Egypt."                                               SDN > EGY protest.demonstrate
noun protest       R=nmod[to|with]                                                                 -> disapprove.complain
    "The Syrian protest to Turkey was handed over."                                                   SYR > TUR disapprove.complain
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against] -> protest.demonstrate/leadership
    "Georgians staged a protest against the election."                                                GEO > - protest.demonstrate/leadership
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Italian farmers held a protest against a tax."                                                   ITA > - protest.demonstrate/policy
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Sri Lankans staged a protest against the killing of monks."                                      LKA > LKAREL protest.demonstrate/rights
noun protest       A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Estonians staged a protest for independence in 1988."                                            EST > - protest.demonstrate/institutions
noun demonstration A=poss|nmod[by]|amod|compound R?=nmod[against|outside]                          -> protest.demonstrate
    "Bahrainis staged a demonstration against Britain."                                               BHR > GBR protest.demonstrate
noun demonstration amod|nmod[of]|compound=technology|product|technique|skill|flight|cooking        -> nothing
    "The British firm held a technology demonstration."                                               nothing
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against] -> protest.demonstrate/leadership
    "Gambians staged a demonstration for the resignation of the president."                           GMB > - protest.demonstrate/leadership
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Greek workers staged a demonstration against austerity."                                         GRC > - protest.demonstrate/policy
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Turks held a demonstration against censorship."                                                  TUR > - protest.demonstrate/rights
noun demonstration A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Georgians staged a demonstration for independence."                                              GEO > - protest.demonstrate/institutions
noun rally         A=poss|nmod[by]|amod|compound R?=nmod[against|outside]                          -> protest.demonstrate
    "Cypriots staged a rally against Turkey."                                                         CYP > TUR protest.demonstrate
noun rally         compound=market|stock|bond|dollar|motor|campaign|election                       -> nothing
    "The stock rally in Tokyo ended."                                                                 nothing
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against] -> protest.demonstrate/leadership
    "Albanians held a rally against the election."                                                    ALB > - protest.demonstrate/leadership
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Bolivian miners held a rally against a law."                                                     BOL > - protest.demonstrate/policy
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Poles held a rally for freedom."                                                                 POL > - protest.demonstrate/rights
noun rally         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Lithuanians held a rally for independence."                                                      LTU > - protest.demonstrate/institutions
noun march         A=poss|nmod[by]|amod|compound R?=nmod[against|on]                               -> protest.demonstrate
    "Chinese students staged a march against Japan in 1919."                                          CHN > JPN protest.demonstrate
noun march         A=poss|nmod[by]:@troops R?=nmod[into|on|towards|to]                             -> posture.military_mobilise
    "The Rwandan army's march into Zaire began in 1996."                                              RWAMIL > COD posture.military_mobilise
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@leadership_issue R?=nmod[against] -> protest.demonstrate/leadership
    "Congolese staged a march for the resignation of the president."                                  COD > - protest.demonstrate/leadership
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@policy_issue R?=nmod[against] -> protest.demonstrate/policy
    "Britons staged a march against the war."                                                         GBR > - protest.demonstrate/policy
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@rights_issue R?=nmod[against] -> protest.demonstrate/rights
    "Bulgarians staged a march against racism."                                                       BGR > - protest.demonstrate/rights
noun march         A=poss|nmod[by]|amod|compound nmod[for|against|over|about|at]|acl[for|against]=@institution_issue R?=nmod[against] -> protest.demonstrate/institutions
    "Ukrainians held a march for independence."                                                       UKR > - protest.demonstrate/institutions
noun sit-in        A=poss|nmod[by]|amod R?=nmod[against|at|in|outside]                             -> protest.demonstrate
    "Bahrainis staged a sit-in against Saudi Arabia."                                                 BHR > SAU protest.demonstrate
noun vigil         A=poss|nmod[by]|amod|compound R?=nmod[against|outside]                          -> protest.demonstrate
    "Argentines held a vigil against Chile."                                                          ARG > CHL protest.demonstrate
noun picket        A=poss|nmod[by]|amod R?=nmod[of|against|outside]                                -> protest.demonstrate
    "Polish workers staged a picket against Russia."                                                  POL > RUS protest.demonstrate
noun march         amod|compound=peace|protest A=poss|nmod[by]|amod R?=nmod[against|on]            -> protest.demonstrate
    "Japanese students staged a protest march."                                                       JPN > - protest.demonstrate
noun parade        compound|amod=victory|"gay pride"|pride                                         -> nothing
    "Madrid held a pride parade."                                                                     nothing
noun unrest        A=poss|nmod[by]|amod R?=nmod[against]                                           -> protest
    "Chilean students launched unrest against France."                                                CHL > FRA protest
noun uprising      A=poss|nmod[by]|amod R?=nmod[against]                                           -> protest.riot
    "Hungarians launched an uprising against the Soviet Union in 1956."                               HUN > SUN protest.riot
noun revolt        A=poss|nmod[by]|amod R?=nmod[against]                                           -> protest.riot
    "Algerians staged a revolt against France in 1954."                                               DZA > FRA protest.riot
noun rebellion     A=poss|nmod[by]|amod R?=nmod[against]                                           -> protest.riot
    "Katangan troops launched a rebellion against Zaire."                                             CODMIL > COD protest.riot
noun insurrection  A=poss|nmod[by]|amod R?=nmod[against]                                           -> protest.riot
    "Haitians staged an insurrection against France."                                                 HTI > FRA protest.riot
noun intifada      A=poss|nmod[by]|amod R?=nmod[against]                                           -> protest.riot
    "The Palestinian intifada against Israel began in 1987."                                          PSE > ISR protest.riot
noun mutiny        A=poss|nmod[by]|amod R?=nmod[against]                                           -> protest.riot
    "Ivorian soldiers staged a mutiny against the government."                                        CIVMIL > CIVGOV protest.riot
noun coup          A=poss|nmod[by]|amod|compound R?=nmod[against|in]                               -> assault
    "Nigerien soldiers staged a coup against the president."                                          NERMIL > GOV assault
noun putsch        A=poss|nmod[by]|amod R?=nmod[against|in]                                        -> assault
    "Soviet generals staged a putsch in 1991."                                                        SUNMIL > - assault
verb chain         A=nsubj obj=themselves|himself|herself R?=obl[to|outside]                       -> protest.demonstrate
    "German activists chained themselves to the French embassy."   DEU > FRAGOV protest.demonstrate
verb congregate    A=nsubj:@dissenters|thousand|hundred|student obl[outside|before|near]=embassy|parliament|palace|consulate|ministry|court R?=obl[outside|before|near|against] -> protest.demonstrate
    "Pakistani students congregated outside the Danish embassy."   PAKEDU > DNKGOV protest.demonstrate
verb converge     A=nsubj:@dissenters|@people|@labour|thousand|hundred obl[on|in|at]=street|square|embassy|parliament|palace|capital|consulate|ministry R?=obl[on] -> protest.demonstrate
    "Thai demonstrators converged on the Burmese embassy."                                            THAOPP > MMRGOV protest.demonstrate
verb congregate   A=nsubj:@dissenters|@people|@labour|thousand|hundred obl[outside|before|in|at]=street|square|embassy|parliament|palace|consulate|ministry R?=obl[outside] -> protest.demonstrate
    "Egyptian protesters congregated in the square."                                                  EGYOPP > - protest.demonstrate
verb assemble     A=nsubj:@dissenters|thousand|hundred obl[outside|before|in|at]=street|square|embassy|parliament|palace|consulate|ministry R?=obl[outside] -> protest.demonstrate
    "Thousands of Iranians assembled in the square."                                                  IRN > - protest.demonstrate
verb flock        A=nsubj:@dissenters|thousand|hundred obl[to|into]=street|square R?=obl[against]     -> protest.demonstrate
    "Thousands of Ukrainians flocked to the square."                                                  UKR > - protest.demonstrate
verb swarm        A=nsubj:@dissenters|thousand|hundred obl[into|onto|through]=street|square|parliament -> protest.demonstrate
    "Kenyan protesters swarmed into the streets."                                                     KENOPP > - protest.demonstrate
verb stream       A=nsubj:@dissenters|thousand|hundred obl[into|onto|through]=street|square R?=obl[against] -> protest.demonstrate
    "Thousands of Serbs streamed into the streets."                                                   SRB > - protest.demonstrate
verb mass         A=nsubj:@dissenters|thousand obl[outside|before|in|at]=street|square|embassy|parliament|palace|consulate|ministry -> protest.demonstrate
    "Romanian demonstrators massed outside the palace."                                               ROUOPP > - protest.demonstrate
verb stream      A=nsubj obl[into|onto|through]=street|square R?=obl[against]               -> protest.demonstrate
    "Thousands of Romanians streamed into the streets."          ROU > - protest.demonstrate
verb swarm       A=nsubj:@dissenters|thousand|hundred|crowd|student|mob obl[into|onto|through]=street|square R?=obl[against]               -> protest.demonstrate
    "Protesters in Armenia swarmed into the square."             ARMOPP > - protest.demonstrate
# --- hunger strike ---
noun strike        compound=hunger A=poss|nmod[by]|amod R?=nmod[against|over]                     -> protest.hunger_strike
    "Two Turkish prisoners began a hunger strike."                                                   TUR > - protest.hunger_strike
noun fast          amod=protest|indefinite|"hunger" A=poss|nmod[by]|amod R?=nmod[against|over]    -> protest.hunger_strike
    "An Indian activist began an indefinite fast."                                                   IND > - protest.hunger_strike
verb go            A=nsubj C=obl[on] obl[on]="hunger strike"                                      -> do(C)
    "Palestinian prisoners went on hunger strike against Israel."                                    PSE > ISR protest.hunger_strike
verb starve        A=nsubj obj=himself|herself|themselves                                         -> protest.hunger_strike
    "Irish prisoners starved themselves in 1981."                                                    IRL > - protest.hunger_strike
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@leadership_issue  -> protest.hunger_strike/leadership
    "Bolivian activists began a hunger strike for the resignation of the president."                 BOL > - protest.hunger_strike/leadership
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@policy_issue      -> protest.hunger_strike/policy
    "Ukrainian activists began a hunger strike over pension cuts."                                   UKR > - protest.hunger_strike/policy
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@rights_issue      -> protest.hunger_strike/rights
    "Saharan activists began a hunger strike against discrimination."                                OPP > - protest.hunger_strike/rights
noun strike        compound=hunger A=poss|nmod[by]|amod nmod[for|against|over]=@institution_issue -> protest.hunger_strike/institutions
    "Estonian students began a hunger strike for independence."                                      EST > - protest.hunger_strike/institutions
# --- strike, boycott ---
verb strike        A=nsubj:@labour R?=obl[against] obj=-                                        -> protest.strike
    "Chilean miners struck in 2006."                                                               CHL > - protest.strike
verb strike        A=nsubj:@labour obl[for|over|against]=@policy_issue|@rights_issue obj=-      -> protest.strike/policy
    "French teachers struck over a pension reform."                                                FRA > - protest.strike/policy
verb go            A=nsubj obl[on]=strike                                                       -> protest.strike
    "Italian pilots went on strike."                                                               ITA > - protest.strike
verb go            A=nsubj obl[on]=strike obl[over|for|against]=@policy_issue                   -> protest.strike/policy
    "Argentine teachers went on strike on Monday over pension cuts."                               ARG > - protest.strike/policy
verb stage         A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike
    "Peruvian teachers staged a strike."                                                           PER > - protest.strike
verb stage         A=nsubj:@labour|union obj=strike obl[over|for|against]=@policy_issue         -> protest.strike/policy
    "Belgian drivers staged a strike over fees."                                                   BEL > - protest.strike/policy
verb stage         A=nsubj:@labour|union obj=strike obl[over|for|against]=@rights_issue         -> protest.strike/rights
    "Kenyan nurses staged a strike for wages."                                                     KEN > - protest.strike/rights
verb hold          A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike
    "Danish nurses held a strike."                                                                 DNK > - protest.strike
verb hold          A=nsubj:@labour|union obj=strike obl[over|for|against]=@policy_issue         -> protest.strike/policy
    "French miners held a strike over a tax."                                                      FRA > - protest.strike/policy
verb hold          A=nsubj:@labour|union obj=strike obl[over|for|against]=@rights_issue         -> protest.strike/rights
    "Turkish miners held a strike for wages."                                                      TUR > - protest.strike/rights
verb begin         A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike
    "Nigerian doctors began a strike."                                                             NGA > - protest.strike
verb begin         A=nsubj:@labour|union obj=strike obl[over|for|against]=@policy_issue         -> protest.strike/policy
    "Greek workers began a strike over pension cuts."                                              GRC > - protest.strike/policy
verb begin         A=nsubj:@labour|union obj=strike obl[over|for|against]=@rights_issue         -> protest.strike/rights
    "Indian drivers began a strike for wages."                                                     IND > - protest.strike/rights
verb launch        A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike
    "Bolivian miners launched a strike."                                                           BOL > - protest.strike
verb launch        A=nsubj:@labour|union obj=strike obl[over|for|against]=@policy_issue         -> protest.strike/policy
    "Chilean miners launched a strike over a law."                                                 CHL > - protest.strike/policy
verb launch        A=nsubj:@labour|union obj=strike obl[over|for|against]=@rights_issue         -> protest.strike/rights
    "South African miners launched a strike for wages."                                            ZAF > - protest.strike/rights
verb start         A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike
    "French drivers started a strike."                                                             FRA > - protest.strike
verb start         A=nsubj:@labour|union obj=strike obl[over|for|against]=@policy_issue         -> protest.strike/policy
    "Polish nurses started a strike over a reform."                                                POL > - protest.strike/policy
verb start         A=nsubj:@labour|union obj=strike obl[over|for|against]=@rights_issue         -> protest.strike/rights
    "Spanish pilots started a strike for wages."                                                   ESP > - protest.strike/rights
verb stage         A=nsubj C=obj obj="hunger strike" obj=strike                                 -> do(C)
    "Three Turkish teachers staged a hunger strike."                                               TUR > - protest.hunger_strike
verb hold          A=nsubj C=obj obj="hunger strike" obj=strike                                 -> do(C)
    "Three Turkish teachers held a hunger strike."                                                 TUR > - protest.hunger_strike
verb begin         A=nsubj C=obj obj="hunger strike" obj=strike                                 -> do(C)
    "Three Turkish teachers began a hunger strike."                                                TUR > - protest.hunger_strike
verb start         A=nsubj C=obj obj="hunger strike" obj=strike                                 -> do(C)
    "Three Turkish teachers started a hunger strike."                                              TUR > - protest.hunger_strike
verb end           A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike:stop
    "Zambian unions ended a strike."                                                               ZMB > - protest.strike:stop
verb suspend       A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike:stop
    "Kenyan doctors suspended a strike."                                                           KEN > - protest.strike:stop
verb call_off      A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike:stop
    "Nigerian unions called off a strike."                                                         NGA > - protest.strike:stop
verb abandon       A=nsubj:@labour|union obj=strike R?=obl[against]                             -> protest.strike:stop
    "Chilean miners abandoned a strike."                                                           CHL > - protest.strike:stop
verb call          A=nsubj obj=strike R?=obl[against|in]                                        -> intend(protest.strike)
    "Nigerian unions called a strike."                                                             NGA > - intend(protest.strike)
verb down          A=nsubj obj=tool                                                             -> protest.strike
    "Zambian miners downed tools."                                                                 ZMB > - protest.strike
verb walk          A=nsubj:@labour obl[off]=job                                                 -> protest.strike
    "Canadian nurses walked off the job."                                                          CAN > - protest.strike
verb walk_off      A=nsubj:@labour obj=job                                                      -> protest.strike
    "Peruvian teachers walked off the job."                                                        PER > - protest.strike
verb stop          A=nsubj:@labour obj=work                                                     -> protest.strike
    "Polish shipyard workers stopped work in 1980."                                                POL > - protest.strike
verb shut          A=nsubj:@labour obj=shop|business|market                                     -> protest.strike
    "Indian traders shut shops on Monday."                                                         IND > - protest.strike
noun strike        compound|amod=general|nationwide|national|wildcat|24-hour|48-hour|indefinite|rail|dock|transport|miner|teacher|pilot|worker|labour|labor A=poss|nmod[by]|amod R?=nmod[against|in] -> protest.strike
    "Italian unions staged a general strike."                                                      ITA > - protest.strike
noun strike        A=poss|nmod[by]|amod nmod[over|for|against]=@policy_issue                    -> protest.strike/policy
    "Belgian drivers staged a strike over fees."                                                   BEL > - protest.strike/policy
noun strike        A=poss|nmod[by]|amod nmod[over|for|against]=@rights_issue                    -> protest.strike/rights
    "South African miners launched a strike for wages."                                            ZAF > - protest.strike/rights
noun strike        A=poss|nmod[by]|amod nmod[over|for|against]=@leadership_issue                -> protest.strike/leadership
    "The strike by Cameroonian teachers for the resignation of the president went on."             CMR > - protest.strike/leadership
noun strike        A=poss|nmod[by]:@labour R?=nmod[against|in]                                  -> protest.strike
    "The strike by German miners went on."                                                         DEU > - protest.strike
noun stoppage      compound=work A=poss|nmod[by]|amod R?=nmod[against]                          -> protest.strike
    "Ghanaian nurses staged a work stoppage."                                                      GHA > - protest.strike
noun walkout       A=poss|nmod[by]|amod R?=nmod[from|over|against]                              -> protest.strike
    "Lebanese teachers staged a walkout."                                                          LBN > - protest.strike
noun shutdown      amod=general|nationwide A=poss|nmod[by]|amod                                 -> protest.strike
    "Nepalese unions staged a nationwide shutdown."                                                NPL > - protest.strike
noun go-slow       A=poss|nmod[by]|amod                                                         -> protest.strike
    "Kenyan doctors staged a go-slow."                                                             KEN > - protest.strike
verb boycott       A=nsubj obj=class|lecture|exam|school|course|work                            -> protest.strike
    "Afghan students boycotted classes."                                                           AFG > - protest.strike
verb boycott       A=nsubj R=obj                                                                -> protest.strike
    "Indians boycotted Britain in 1921."                                                           IND > GBR protest.strike
verb boycott       A=nsubj obj=@wares|@trade_goods|@food|wine|company|brand R?=obl[from|of]|obj -> sanction.embargo
    "Saudi Arabia boycotted Danish products in 2006."                                              SAU > DNK sanction.embargo
noun boycott       A=poss|nmod[by]|amod|compound R?=nmod[of|against]                            -> protest.strike
    "Kuwaitis staged a boycott of Spain."                                                          KWT > ESP protest.strike
noun boycott       A=poss|nmod[by]|amod|compound R?=nmod[of|against] nmod[of]=@wares|@trade_goods|@food|company|brand -> sanction.embargo
    "Kuwait launched a boycott of Danish products."                                                KWT > DNK sanction.embargo
noun boycott       compound|amod=trade|economic A=poss|nmod[by]|amod R?=nmod[of|against]        -> sanction.embargo
    "The Arab League imposed an economic boycott on Israel."                                       IGO > ISR sanction.embargo
verb walk_out    A=nsubj:@labour                                                            -> protest.strike
    "Bolivian miners walked out."                                BOLLAB > - protest.strike
# --- obstruct passage ---
verb block         A=nsubj obj=@roads R?=obl[to|into|in|of|with]|obj                          -> protest.obstruct
    "Bolivian farmers blocked a highway."                                                        BOL > - protest.obstruct
verb block         A=nsubj obj=@roads obl[over|against|for|to]|advcl[to]=@policy_issue        -> protest.obstruct/policy
    "Colombian truckers blocked roads over a tax."                                               COL > - protest.obstruct/policy
verb block         A=nsubj:@troops|@fleet|government|army obj=@roads R?=obl[to|into]|obj      -> fight.blockade
    "Ethiopian troops blocked roads to Eritrea."                                                 ETHMIL > ERI fight.blockade
verb barricade     A=nsubj obj=@roads R?=obl[in|against]                                      -> protest.obstruct
    "Mexican teachers barricaded a highway."                                                     MEX > - protest.obstruct
verb obstruct      A=nsubj obj=@roads|harbour|port|entrance|traffic|way R?=obl[in|to]         -> protest.obstruct
    "Danish fishermen obstructed a harbour."                                                     DNK > - protest.obstruct
verb paralyse      A=nsubj obj=@roads|city|capital|country                                    -> protest.obstruct
    "Bangladeshi marchers paralysed the capital."                                                BGD > - protest.obstruct
verb paralyze      A=nsubj obj=@roads|city|capital|country                                    -> protest.obstruct
    "French truckers paralyzed the capital."                                                     FRA > - protest.obstruct
verb storm         A=nsubj:@dissenters|student|crowd|mob|villager R=obj:embassy|parliament|consulate|palace|office|building -> protest.riot
    "Iranian students stormed the British embassy."                                              IRN > GBR protest.riot
verb blockade      A=nsubj:@dissenters|@labour|student R?=obj                                 -> protest.obstruct
    "Spanish fishermen blockaded a French port."                                                 ESP > FRA protest.obstruct
verb occupy        A=nsubj:@dissenters|@labour|student R?=obj:embassy|parliament|office|building|university|square|consulate -> protest.obstruct
    "Greek students occupied a German consulate."                                                GRC > DEU protest.obstruct
noun blockade      compound|amod=road|highway|border A=poss|nmod[by]|amod R?=nmod[of|against] -> protest.obstruct
    "Argentine marchers staged a road blockade."                                                 ARG > - protest.obstruct
verb immobilise   A=nsubj obj=@roads|city|capital|country|traffic                             -> protest.obstruct
    "French truckers immobilised the capital."                                                FRA > - protest.obstruct
verb choke_off    A=nsubj obj=@roads|traffic R?=obl[to|into]                                  -> protest.obstruct
    "Bolivian farmers choked off the roads."                                                  BOL > - protest.obstruct
verb disrupt     A=nsubj:@dissenters|@labour|student|mob obj=@roads|@meetings|traffic|session|speech|@elections|service R?=obj|obl[in|by] -> protest.obstruct
    "French farmers disrupted traffic in Calais."                FRAAGR > - protest.obstruct
verb erect       A=nsubj:@dissenters|@labour|student|mob|villager obj=barricade|roadblock|checkpoint R?=obl[against|in] -> protest.obstruct
    "Bolivian miners erected roadblocks."                        BOLLAB > - protest.obstruct
verb snarl       A=nsubj:@dissenters|@labour|student obj=traffic                            -> protest.obstruct
    "Greek truckers snarled traffic."                            GRCLAB > - protest.obstruct
# --- riot ---
verb riot          A=nsubj R?=obl[against|over]                                  -> protest.riot
    "Thousands of Zambians rioted in 1990."                                         ZMB > - protest.riot
verb riot          A=nsubj obl[over|against|for]=@policy_issue                   -> protest.riot/policy
    "Egyptians rioted over price rises in 1977."                                    EGY > - protest.riot/policy
verb riot          A=nsubj obl[over|against|for]=@leadership_issue               -> protest.riot/leadership
    "Kenyans rioted over the election."                                             KEN > - protest.riot/leadership
verb riot          A=nsubj obl[over|against|for]=@rights_issue                   -> protest.riot/rights
    "Indians rioted against censorship."                                            IND > - protest.riot/rights
noun riot          A=poss|nmod[by]|amod R?=nmod[against|over|in]                 -> protest.riot
    "Ivorian students staged a riot against France."                                CIV > FRA protest.riot
noun riot          A=poss|nmod[by]|amod nmod[over|against]=@policy_issue         -> protest.riot/policy
    "Moroccan students staged riots over price rises."                              MAR > - protest.riot/policy
noun rioting       A=poss|nmod[by]|amod R?=nmod[against|over]                    -> protest.riot
    "The rioting by Indonesian students went on."                                   IDN > - protest.riot
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
verb run           A=nsubj advmod|obj=amok|riot                                  -> protest.riot
    "Youths in Nairobi ran amok."                                                   KEN > - protest.riot
verb rampage       A=nsubj R?=obl[through|against]                               -> protest.riot
    "Haitian youths rampaged through the capital."                                  HTI > - protest.riot
noun rampage       A=poss|nmod[by]|amod R?=nmod[against|in]                      -> protest.riot
    "Kenyan youths staged a rampage."                                               KEN > - protest.riot
verb pelt          A=nsubj R=obj obl[with]=stone|egg|tomato|bottle|rock|brick    -> protest.riot
    "Serbs pelted American peacekeepers with stones."                               SRB > USA protest.riot
verb throw         A=nsubj obj=stone|rock|bottle|egg|brick|shoe|tomato R=obl[at] -> protest.riot
    "Palestinians threw stones at Israeli soldiers."                                PSE > ISRMIL protest.riot
verb hurl          A=nsubj obj=stone|rock|bottle|egg|brick R=obl[at]             -> protest.riot
    "Palestinian demonstrators hurled stones at Israeli policemen."                 PSE > ISRCOP protest.riot
verb hurl          A=nsubj obj=insult|abuse|accusation R=obl[at]                 -> disapprove.criticise
    "Iran hurled insults at Saudi Arabia."                                          IRN > SAU disapprove.criticise
verb revolt        A=nsubj R?=obl[against]                                       -> protest.riot
    "Two Iraqi brigades revolted against the government in 1991."                   IRQMIL > IRQGOV protest.riot
verb rebel         A=nsubj R?=obl[against]                                       -> protest.riot
    "Two Yemeni brigades rebelled against the junta."                               YEMMIL > YEMGOV protest.riot
verb rise_up       A=nsubj R?=obl[against]                                       -> protest.riot
    "Czechs rose up against Germany in 1945."                                       CZE > DEU protest.riot
verb mutiny        A=nsubj R?=obl[against|over]                                  -> protest.riot
    "Guinean soldiers mutinied in 1996."                                            GINMIL > - protest.riot
verb smash        A=nsubj:@dissenters|student|crowd|mob|youth obj=window|shop|car|door|vehicle R?=obl[of]|obj -> protest.riot
    "Greek protesters smashed windows."                                          GRCOPP > - protest.riot
verb hurl         A=nsubj:@dissenters|student|crowd|mob|youth obj="petrol bomb"|firebomb|molotov|"molotov cocktail" obj=bomb|firebomb|molotov|cocktail R?=obl[at] -> protest.riot
    "Chilean students hurled petrol bombs at a French consulate."                CHLEDU > FRAGOV protest.riot
verb go           A=nsubj:@dissenters|mob|crowd obl[on]=rampage R?=obl[against|through] -> protest.riot
    "Indonesian protesters went on a rampage."                                   IDNOPP > - protest.riot

# --- scuffles, self-immolation ---
verb scuffle       A=nsubj R?=obl[with]                                         -> protest.riot
    "Thousands of Spaniards scuffled with Spanish police."                         ESP > ESPCOP protest.riot
verb brawl         A=nsubj R=obl[with]                                          -> assault.beat mutual
    "Greek sailors brawled with Turkish sailors."                                  GRC + TUR assault.beat
verb immolate      A=nsubj obj=himself|herself|themselves                       -> protest
    "A Tibetan monk immolated himself."                                            CHN > - protest
verb set           A=nsubj obj=himself|herself|themselves obl[on|to]|xcomp=fire -> protest
    "A Vietnamese monk set himself on fire in 1963."                               VNM > - protest
