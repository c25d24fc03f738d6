# Military force: clashes, invasions, occupations, blockades, small arms, artillery, air strikes, broken truces.

class guns         = @small_arms "small arms" "heavy machine gun" sniper gunfire
class big_guns     = artillery mortar shell rocket tank howitzer cannon "multiple rocket launcher" gunboat "artillery shell" "mortar shell"

class sports_words = record deal agreement bargain balance chord gold oil iceberg match pose note tone target blow hour
class causes       = corruption poverty crime inflation disease cancer aids drug doping hunger addiction malaria virus pandemic fire blaze wildfire racism
class illnesses    = cancer disease infection virus bug pest rust locust parasite
class economy      = inflation dollar market currency recession unemployment share price cost

# --- fight, clash, attack: in a way not told ---
verb attack        A=nsubj R?=obj                                                              -> fight
    "Iraq attacked Iran in 1980."                                                                 IRQ > IRN fight
verb attack        A=nsubj R?=obj obl[with]=@guns|knife|machete|gunfire|"automatic fire"                                 -> fight.small_arms
    "Rebels attacked Kenyan soldiers with rifles."                                                REB > KENMIL fight.small_arms
verb attack        A=nsubj R?=obj obl[with]=@big_guns|"artillery fire"|"tank fire"                                           -> fight.artillery
    "Serbia attacked Croatia with artillery."                                                     SRB > HRV fight.artillery
verb attack        A=nsubj R?=obj obl[with]=drone|uav                                               -> fight.aerial.drone
    "Yemeni rebels attacked Saudi Arabia with drones."                                            YEMREB > SAU fight.aerial.drone
verb attack        A=nsubj:@air_force R?=obj|obl[in]                                                   -> fight.aerial
    "Israeli jets attacked Egypt in 1967."                                                        ISRMIL > EGY fight.aerial
verb attack        obj=problem|issue|question|topic|task|challenge|disease|deficit|poverty|inequality -> nothing
    "Canadian scientists attacked the problem."                                                   nothing
verb attack        nsubj=@illnesses|shark|bear|dog|bee|wolf                                    -> nothing
    "A shark attacked an Australian."                                                             nothing
verb attack        nsubj=@athletes                                                             -> nothing
    "The Argentine striker attacked the defence."                                                 nothing
verb fight         A=nsubj R?=obj|obl[with|against|in]                                            -> fight
    "Ethiopia fought Somalia in 1977."                                                            ETH > SOM fight
verb fight         A=nsubj:@combatants|side R?=obl[with|against|in] obl[for]=control|@territory|@strongholds|road|possession -> fight
    "Zairean and Angolan troops fought for control of a border town." CODMIL + AGOMIL > - fight
verb battle        A=nsubj:@combatants|side R?=obl[with|against|in] obl[for]=control|@territory|@strongholds|road|possession -> fight
    "Iraqi and Iranian soldiers battled for a hill."                  IRQMIL + IRNMIL > - fight
verb send          A=nsubj obj=@combatants obl[into]=battle|combat|action|war R=obl[against]   -> fight
    "India sent a division into action against Portugal in 1961."   IND > PRT fight
verb go            A=nsubj obl[into]=battle|combat|action R=obl[against|with]                  -> fight
    "Ugandan soldiers went into action against Rwanda."               UGAMIL > RWA fight
verb join          A=nsubj obj=battle R?=obl[with|against]                                     -> fight mutual
    "Indian troops joined battle with Chinese soldiers in 1962."      INDMIL + CHNMIL fight
verb strike        A=nsubj:@combatants|@air_force R=obl[at|inside|into|across|against|deep]    -> fight
    "South African troops struck at SWAPO camps."                     ZAFMIL > NAM fight
verb hit           A=nsubj:@combatants R=obl[at|inside|into|across]                            -> fight
    "Indian troops hit at Pakistani outposts."                        INDMIL > PAK fight
verb hit           A?=obl[by] C=nsubj R=obj nsubj=gunfire|shelling|bombardment|airstrike|strike|barrage|raid|attack|fire -> do(C)
    "Sniper fire from Syrian soldiers hit an Israeli jeep."           SYRMIL > ISR fight.small_arms
verb rain_down     A=nsubj:@combatants|@air_force|@big_guns R=obl[on|upon]                     -> fight.artillery
    "Serb gunners and rockets rained down on Croatian villages."      SRB > HRV fight.artillery
verb die           A?=obl[by] R=nsubj C=obl[in|under] obl[in|under]=fire|gunfire|shelling|bombardment|crossfire|barrage -> do(C)
    "Two Syrian villagers died under mortar fire from Turkey."        TUR > SYR fight.artillery
verb kill          A?=obl[from] R=obj C=obl[in|under|by] nsubj=- obl[in|under|by]=fire|gunfire|shelling|bombardment|barrage -> do(C)
    "Two Pakistani soldiers were killed under mortar fire from India." IND > PAKMIL fight.artillery
verb kill          A?=obl[by] C=nsubj R=obj nsubj=fire|gunfire|shellfire|barrage                          -> do(C)
    "Mortar fire from Armenia killed a Georgian farmer."              ARM > GEOAGR fight.artillery
verb wound         A?=obl[by] C=nsubj R=obj nsubj=fire|gunfire|shellfire|barrage                          -> do(C)
    "Mortar fire from Libya wounded a Chadian nurse."                 LBY > TCDHLH fight.artillery
verb fight         A=obl[between]                                                              -> fight mutual
    "Fighting between Chad and Libya went on."                                                    TCD + LBY fight
verb fight         obj="legal battle"|"court battle"|"uphill battle" obj=battle                -> nothing
    "A Norwegian firm fought a court battle."                                                     nothing
verb fight         A=nsubj C=obj obj=war|battle R?=obl[with|against]                           -> do(C)
    "Peru fought a war with Ecuador in 1941."                                                     PER + ECU fight
verb fight         obj|obl[against]=@causes|cut|plan|extradition|case|charge|ruling|election|seat|terrorism -> nothing
    "Ghana is fighting malaria."                                                                  nothing
verb fight         obl[for]=@games|life|survival|seat|nomination|job|control                   -> nothing
    "The Irish team fought for the title."                                                        nothing
verb fight_back    A=nsubj R?=obl[against]                                                     -> fight
    "Eritrea fought back against Ethiopia."                                                       ERI > ETH fight
verb fight_off     A=nsubj R=obj                                                               -> fight
    "Malian troops fought off Libyan soldiers."                                                   MLIMIL > LBYMIL fight
verb clash         A=nsubj R?=obl[with|against]                                                        -> fight mutual
    "Indian troops clashed with Chinese soldiers in 2020."                                        INDMIL + CHNMIL fight
verb clash         A=nsubj:@crowds|fan|mob R?=obl[with]:@police|@troops|guard|authority|guardsman                    -> protest.riot
    "Greek demonstrators clashed with Greek police."                                              GRC > GRCCOP protest.riot
verb clash         A=nsubj:@police R?=obl[with]:@crowds|mob|fan                        -> coerce.repress
    "Kenyan police clashed with demonstrators."                                                   KENCOP > KENOPP coerce.repress
verb clash         A=nsubj R?=obl[with] obl[over|on|about]=budget|policy|plan|trade|tax|price|name|issue|question|subsidy|tariff|quota|law|rule|reform|migration|wording|@grievances|agenda|future|proposal|debt|sanction|resolution|appointment|candidate -> disapprove mutual
    "France clashed with Germany over the budget."                                                FRA + DEU disapprove
verb clash         nsubj=@athletes                                                             -> nothing
    "The Spanish team clashed with the Italian side."                                             nothing
verb attack        A=nsubj obj|xcomp=each|other                                                -> fight mutual
    "Chad and Libya attacked each other."                                                         TCD + LBY fight
verb shell         A=nsubj obj|xcomp=each|other                                                -> fight.artillery mutual
    "Thailand and Cambodia shelled each other."                                                   THA + KHM fight.artillery
verb fight         A=nsubj obj|xcomp=each|other                                                -> fight mutual
    "Chad and Sudan fought each other."                                                           TCD + SDN fight
verb send          A=nsubj obj=@troops|column|armour|armor|regular R=obl[into|across]                                             -> fight
    "Rwanda sent soldiers into Congo."                                                            RWA > COD fight
verb battle        A=nsubj R?=obj|obl[with|against]                                            -> fight
    "Rebels battled Chadian troops."                                                              REB > TCDMIL fight
verb battle        obj|obl[against|with]=@causes|@weather|@illnesses                           -> nothing
    "Portugal battled a wildfire."                                                                nothing
verb battle        obl[for]=@games|place|seat|survival                                          -> nothing
    "The Dutch team battled for the title."                                                       nothing
verb skirmish      A=nsubj R?=obl[with]                                                        -> fight mutual
    "Thai soldiers skirmished with Cambodian troops."                                             THAMIL + KHMMIL fight
verb combat        A=nsubj R=obj:@combatants                         -> fight
    "Ugandan soldiers combated Congolese rebels."                                                 UGAMIL > CODREB fight
verb engage        A=nsubj:@combatants|@air_force R=obj                                    -> fight
    "Indian warships engaged a Pakistani destroyer in 1971."                                      INDMIL > PAK fight
verb engage        A=obj C=obl[in] nsubj=-                                                     -> do(C)
    "Omani and Yemeni troops were engaged in combat near the coast." OMNMIL + YEMMIL fight
verb duel          A=nsubj R?=obl[with]                                                        -> fight mutual
    "Armenian soldiers duelled with Azeri troops."                                                ARMMIL + AZEMIL fight
verb war           A=nsubj R?=obl[with|against]                                                -> fight mutual
    "Honduras has warred with El Salvador."                                                       HND + SLV fight
verb wage          A=nsubj obj=war R=obl[against|on|in|with]                                           -> fight
    "Iraq waged war on Kuwait."                                                                   IRQ > KWT fight
verb declare       A=nsubj obj=war R=obl[on|against]                                           -> fight
    "Japan declared war on China."                                                                JPN > CHN fight
verb make          A=nsubj obj=war R=obl[on|against]                                           -> fight
    "Japan made war on China in 1937."                                                            JPN > CHN fight
verb go            A=nsubj obl[to]=war R?=obl[with|against]|obl[over|in]                               -> fight
    "Ethiopia went to war with Eritrea in 1998."                                                  ETH > ERI fight
verb invade        A=nsubj R=obj                                                               -> fight
    "Argentina invaded the Falkland Islands in 1982."                                             ARG > FLK fight
verb invade        obj=privacy|pitch|field|space                                               -> nothing
    "Scottish fans invaded the pitch."                                                            nothing
verb assail        A=nsubj:@combatants|@air_force R=obj                                                -> fight
    "German troops assailed Poland."                                                              DEUMIL > POL fight
verb assail        A=nsubj R=obj:@strongholds|@territory|@combatants                           -> fight
    "Ethiopian regulars assailed Somali outposts in the Ogaden."      ETH > SOM fight
verb ambush        A=nsubj R?=obj                                                              -> fight
    "Rebels ambushed Philippine soldiers."                                                        REB > PHLMIL fight
verb strike        A=nsubj nsubj=@air_force|missile|rocket|drone R?=obj|obl[in|at|inside]                        -> fight.aerial
    "Iraqi jets struck an Iranian tanker."                                                        IRQMIL > IRN fight.aerial
verb strike        A=nsubj R=obj                                                               -> fight
    "Israel struck Syria in 2007."                                                                ISR > SYR fight
verb strike        A=nsubj R?=obj|obl[in|at|inside] obj|obl[in|at|inside]=@strongholds|@territory|@combatants|convoy|refinery|radar|depot|plant|tanker|target|battery|site|facility|warehouse|village|infrastructure|building|port|harbour -> fight
    "Turkey struck a Syrian base."                                                                TUR > SYR fight
verb strike        nsubj=@weather                                                              -> nothing
    "An earthquake struck Peru."                                                                  nothing
verb strike        nsubj=@accidents|lightning|train|car|tragedy|disaster                       -> nothing
    "Lightning struck a Norwegian church."                                                        nothing
verb strike        obj=@labour                                                                 -> nothing
    "Crowds in Lisbon cheered striking teachers."                                                 nothing
verb strike        obj=@sports_words                                                           -> nothing
    "Norway struck oil."                                                                          nothing
verb strike        nsubj=@athletes                                                             -> nothing
    "The Brazilian striker struck twice."                                                         nothing
verb strike_back   A=nsubj R?=obl[at|against]                                                  -> fight
    "Vietnam struck back at China."                                                               VNM > CHN fight
verb hit           A=nsubj nsubj=@air_force|@airstrikes|missile|drone R?=obj|obl[in]                          -> fight.aerial
    "Saudi warplanes hit Yemen."                                                                  SAUMIL > YEM fight.aerial
verb hit           A=nsubj:@troops|@fleet|@air_force|missile|rocket R=obj                      -> fight
    "Iraqi troops hit Iran."                                                                      IRQMIL > IRN fight
verb hit           A=nsubj R?=obj|obl[in] obj=@strongholds|refinery|radar|depot|tanker|"power plant"|target|battery|position|site|convoy|facility|warehouse|command|launcher|village|infrastructure -> fight
    "Ukraine hit a Russian airfield."                                                             UKR > RUS fight
verb hit           nsubj=@weather                                                              -> nothing
    "The quake hit Nepal."                                                                        nothing
verb hit           nsubj=@accidents|@economy|crisis|shortage|drought|recession|scandal         -> nothing
    "The crisis hit Latvia."                                                                      nothing
verb hit           obj=record|market|headline|road|high|low|sale|economy|peak|bottom|snag|ball|homer -> nothing
    "The Thai market hit a record."                                                               nothing
verb hit           nsubj=@athletes                                                             -> nothing
    "The Indian batsman hit a boundary."                                                          nothing
verb pound         A=nsubj R?=obj                                                              -> fight.artillery
    "Syria pounded Lebanon in 1989."                                                              SYR > LBN fight.artillery
verb pound         A=nsubj:@air_force R?=obj                                                   -> fight.aerial
    "Saudi jets pounded Yemen."                                                                   SAUMIL > YEM fight.aerial
verb pound         nsubj=@weather|wave|surf                                                    -> nothing
    "The storm pounded Belize."                                                                   nothing
verb hammer        A=nsubj:@combatants|@air_force|@big_guns R?=obj                                 -> fight
    "Russian guns hammered Ukraine."                                                              RUS > UKR fight
verb storm         A=nsubj:@combatants|man R?=obj|obl[into]                               -> fight
    "Indian troops stormed a Pakistani outpost."                                                  INDMIL > PAK fight
verb overpower     A=nsubj:@combatants R=obj                                           -> fight
    "Rebels overpowered Guinean soldiers."                                                        REB > GINMIL fight
verb repulse       A=nsubj R?=obj|obl[by]                                                      -> fight
    "Angolan troops repulsed South African soldiers."                                             AGOMIL > ZAFMIL fight
verb repel         A=nsubj R?=obj|obl[by] obj=attack|assault|invasion|invader|@combatants|offensive|raid|incursion|thrust|push|advance|counterattack|landing|infiltration -> fight
    "Chad repelled an attack by Libya."                                                           TCD > LBY fight
verb rout          A=nsubj R=obj:@combatants                                           -> fight
    "Chadian troops routed Libyan soldiers."                                                      TCDMIL > LBYMIL fight
verb defeat        A=nsubj R=obj:@combatants                                -> fight
    "Vietnamese troops defeated Cambodian soldiers in 1979."                                      VNMMIL > KHMMIL fight
verb crush         A=nsubj R=obj:@combatants                                           -> fight
    "Sri Lankan troops crushed rebels in 2009."                                                   LKAMIL > REB fight
verb decimate      A=nsubj R=obj                                                               -> fight
    "Ethiopian troops decimated Somali rebels."                                                   ETHMIL > SOMREB fight
verb encircle      A=nsubj R?=obj                                                              -> fight.blockade
    "Serbian troops encircled a Bosnian town."                                                    SRBMIL > BIH fight.blockade
verb intervene     A=nsubj R?=obl[in|inside|against] advmod=militarily                                        -> fight
    "France intervened militarily in Mali."                                                       FRA > MLI fight
verb intervene     A=nsubj:@troops|@fleet|@air_force R=obl[in|inside|against]                  -> fight
    "Belgian paratroopers intervened in the Congo in 1964."           BELMIL > COD fight
verb intervene     A=nsubj obl[with]=@troops|@air_force|tank|force|warship R=obl[in|inside]    -> fight
    "France intervened in Chad with paratroopers in 1983."            FRA > TCD fight
verb land          A=nsubj obj=@troops|@fleet|tank|force R=obl[on|in|at|near]                  -> fight.occupy
    "Japan landed marines in Malaya in 1941."                         JPN > MYS fight.occupy
verb put           A=nsubj obj=@troops advmod|obl=ashore R?=obl[in|on|at|near]                 -> fight.occupy
    "Britain put troops ashore in Egypt in 1956."                     GBR > EGY fight.occupy
verb infiltrate    A=nsubj:@combatants|commando R?=obj|obl[into|across]                       -> fight
    "Pakistani militants infiltrated India."                                                      PAK > IND fight
verb penetrate     A=nsubj:@combatants|tank R?=obj|obl[into|inside]                           -> fight.occupy
    "Iranian troops penetrated Iraq."                                                             IRNMIL > IRQ fight.occupy
verb land          A=nsubj:@troops|commando R=obl[on|in|at|near]                                             -> fight.occupy
    "American troops landed in Grenada in 1983."                                                  USAMIL > GRD fight.occupy
verb roll          A=nsubj:tank|@troops|column|convoy R=obl[into|through|across|over]                              -> fight.occupy
    "Soviet tanks rolled into Hungary in 1956."                                                   SUN > HUN fight.occupy
verb cross         A=nsubj:@combatants|tank R=obl[into]|obj                                -> fight.occupy
    "Ugandan troops crossed into Congo."                                                          UGAMIL > COD fight.occupy
verb advance       A=nsubj:@combatants|tank R?=obl[on|into|toward|towards|to|inside|in|through]             -> fight
    "Rebels were advancing on Zaire's capital."                                                   REB > COD fight [ongoing]
verb push          A=nsubj:@combatants|tank R?=obl[into|toward|towards|to|inside|across]                -> fight
    "Turkish troops pushed into Syria."                                                           TURMIL > SYR fight
verb push_back     A=nsubj R=obj:@combatants                                           -> fight
    "Iraqi troops pushed back Iranian soldiers."                                                  IRQMIL > IRNMIL fight
verb drive_back    A=nsubj R=obj:@combatants                                           -> fight
    "Eritrean soldiers drove back Ethiopian troops."                                              ERIMIL > ETHMIL fight
verb target        A=nsubj:@combatants|@air_force|missile|rocket R=obj                                -> fight
    "Israeli troops targeted Lebanon."                                                            ISRMIL > LBN fight
verb target        A=nsubj R=obj:@strongholds|@combatants|battery|depot|convoy|launcher|refinery -> fight
    "Israel targeted Iranian depots near Aleppo."                     ISR > IRN fight
verb retaliate     A=nsubj:@combatants|@air_force R=obl[against|on]                                    -> fight
    "Indian troops retaliated against Pakistan."                                                  INDMIL > PAK fight
verb retaliate     A=nsubj obl[with]=strike|raid|bombardment|shelling|airstrike|gunfire R?=obl[on|at|in|against] -> fight
    "Israel retaliated with airstrikes against Lebanon."              ISR > LBN fight
verb liquidate     A=nsubj R=obj:@insurgents|@people|@heads|@envoys|@captives|politician|opponent|critic|defector                                           -> assault.kill
    "Russian troops liquidated two Chechen rebels."                                               RUSMIL > RUSREB assault.kill
verb eliminate     A=nsubj:it|they|he|@combatants|@nations|@cities|@air_force R=obj:@insurgents|leader|commander|chief|soldier                                   -> fight
    "Algerian troops eliminated two Tunisian militants."                                          DZAMIL > TUN fight
verb neutralise    A=nsubj R=obj:@insurgents|leader|commander|soldier|target                                                   -> fight
    "Turkey neutralised two Syrian militants."                                                    TUR > SYR fight
verb sink          A=nsubj R=obj:@ships|cutter|craft|landing|warship                    -> fight
    "Britain sank an Argentine warship in 1982."                                                  GBR > ARG fight
verb torpedo       A=nsubj R=obj                                                               -> fight
    "North Korea torpedoed a South Korean corvette."                                              PRK > KOR fight
verb torpedo       obj=deal|plan|talk|bill|agreement|effort|proposal|hope                      -> nothing
    "The dispute torpedoed the plan."                                                             nothing
verb ram           A=nsubj:@ships|@fleet|"coast guard"|guard R=obj                                   -> fight
    "A Chinese warship rammed a Vietnamese trawler."                                              CHNMIL > VNM fight
verb ram           A=nsubj R=obj:@ships|boat|cutter                                            -> fight
    "Iceland rammed a British frigate in 1976."                       ISL > GBR fight
noun attack        A=poss|nmod[by|of|from]|amod|compound R?=nmod[on|against]|nmod[at|in|inside]                  -> fight
    "Iraq's attack on Iran came in 1980."                                                         IRQ > IRN fight
noun assault       compound|amod=air|aerial|airborne A=poss|nmod[by]|amod R?=nmod[on|against]                -> fight.aerial
    "Israel launched an aerial assault on Gaza."                                                  ISR > PSE fight.aerial
noun offensive     A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on]|nmod[in|into|inside|toward|towards]                     -> fight
    "Ethiopia launched an offensive against Eritrea."                                             ETH > ERI fight
noun offensive     compound|amod=charm|peace|diplomatic                                        -> nothing
    "Iran launched a charm offensive."                                                            nothing
noun counteroffensive A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on]|nmod[in|into|inside|at]                     -> fight
    "Ukraine launched a counteroffensive against Russia."                                         UKR > RUS fight
noun counter-offensive A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on]|nmod[in|into|inside|at]                    -> fight
    "Iran launched a counter-offensive against Iraq."                                             IRN > IRQ fight
noun counterattack A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on]|nmod[in|into|inside|at]                        -> fight
    "Egypt launched a counterattack against Israel."                                              EGY > ISR fight
noun invasion      A=poss|nmod[by]|amod|compound R?=nmod[of]|nmod[into|in|against]                                   -> fight
    "Iraq's invasion of Kuwait began in August."                                                  IRQ > KWT fight
noun incursion     A=poss|nmod[by|of|from]|amod|compound R?=nmod[into|in|inside|on|against|across]                              -> fight
    "The Ugandan incursion into Sudan drew protests."                                             UGA > SDN fight
noun ambush        A=poss|nmod[by]|amod|compound R?=nmod[of|on|against]|nmod[in|at]                        -> fight
    "The ambush of Colombian soldiers by rebels killed nine."                                     REB > COLMIL fight
noun clash         A=nmod[between|among|involving]|poss|amod|compound R?=nmod[with|against]                                     -> fight mutual
    "Clashes between Chad and Libya went on."                                                     TCD + LBY fight
noun clash         nmod[between|with]=@athletes                                                -> nothing
    "The clash between the teams in Madrid ended."                                                nothing
noun clash         A=nmod[between]|poss R?=nmod[with] nmod[between|with]=@dissenters           -> protest.riot mutual
    "Clashes between police and protesters went on."                                              COP + OPP protest.riot
noun fighting      A=nmod[between|by|among|involving]|poss|amod|compound R?=nmod[with|against]                                       -> fight mutual
    "Fighting between Armenia and Azerbaijan erupted."                                            ARM + AZE fight
noun combat        A=nmod[between|by|among|involving]|poss|amod|compound R?=nmod[with|against]                               -> fight mutual
    "The combat between Ethiopia and Somalia went on."                                            ETH + SOM fight
noun battle        A=nmod[between|involving|among]|poss|amod|compound R?=nmod[with|against]                                  -> fight mutual
    "The battle between Iran and Iraq went on."                                                   IRN + IRQ fight
noun battle        amod|compound=legal|court|uphill|custody|boardroom|takeover                 -> nothing
    "The Swiss bank fought a legal battle."                                                       nothing
noun battle        nmod[against|with]=@causes|@illnesses                                       -> nothing
    "Uganda's battle against disease went on."                                                    nothing
noun skirmish      A=nmod[between|among|involving]|poss|amod|compound R?=nmod[with|against]                                     -> fight mutual
    "Skirmishes between Thailand and Laos went on in 1987."                                       THA + LAO fight
noun firefight     A=nmod[between|among|involving]|poss|amod|compound R?=nmod[with|against]                                     -> fight.small_arms mutual
    "The firefight between Pakistani soldiers and Afghan troops went on."                         PAKMIL + AFGMIL fight.small_arms
noun gunfight      A=nmod[between|among|involving]|poss|amod|compound R?=nmod[with|against]    -> fight.small_arms mutual
    "The gunfight between Kenyan and Somali soldiers lasted."         KENMIL + SOMMIL fight.small_arms
noun hostilities   A=nmod[between|by|of]|poss|amod R?=nmod[with|against]                       -> fight mutual
    "Hostilities between Mali and Burkina Faso broke out in 1985."    MLI + BFA fight
noun war           A=nmod[between|among|involving]|poss|amod R?=nmod[with]                                     -> fight mutual
    "The war between Iran and Iraq went on until 1988."                                           IRN + IRQ fight
noun war           A=poss|nmod[by|of]|amod|compound R=nmod[against|on|in]                                  -> fight
    "Russia's war against Georgia began in 2008."                                                 RUS > GEO fight
noun war           nmod[on|against]=@causes|terror|terrorism|waste                             -> nothing
    "Bolivia's war on corruption went on."                                                        nothing
noun war           compound|amod=price|bidding|turf|star                                       -> nothing
    "A price war between Spanish and French chains went on."                                      nothing
noun war           amod|compound=cold|trade|tariff|word                                        -> nothing
    "The Cold War ended."                                                                         nothing
noun war           nmod[of]=word R?=nmod[with] A=nmod[between|involving]|poss|amod                            -> disapprove mutual
    "The war of words between Israel and Turkey went on."                                         ISR + TUR disapprove
noun war           compound|amod=world|civil                                                   -> nothing
    "The civil war in Spain ended in 1939."                                                       nothing
noun hostility     A=nmod[between|involving] R?=nmod[with]                                               -> fight mutual
    "Hostilities between Sudan and Chad went on."                                                 SDN + TCD fight
noun operation     A=poss|nmod[by|of]|amod|compound R?=nmod[against]|nmod[in|inside|into|on] amod|compound=military|offensive|combat|ground|army|commando|cross-border|counterinsurgency|airborne|naval|armed|punitive|clearing -> fight
    "Turkey launched a military operation against Syria."                                         TUR > SYR fight
noun operation     compound|amod=rescue|relief|humanitarian                                    -> nothing
    "The rescue operation in Nepal ended."                                                        nothing
noun strike        A=poss|nmod[by|from]|amod|compound R?=nmod[on|against|at]|nmod[in|inside|into]                     -> fight
    "Israel launched strikes on Iran."                                                            ISR > IRN fight
noun strike        compound|amod=air|bombing|aerial|helicopter A=poss|nmod[by|from]|amod R?=nmod[on|against|at]|nmod[in|inside|into]         -> fight.aerial
    "NATO launched air strikes on Serbia."                                                        IGO > SRB fight.aerial
noun strike        compound=drone A=poss|nmod[by|from]|amod R?=nmod[on|against|at]|nmod[in|inside|into]                  -> fight.aerial.drone
    "The United States carried out a drone strike in Pakistan."                                   USA > PAK fight.aerial.drone
noun strike        compound=missile|rocket A=poss|nmod[by|from]|amod R?=nmod[on|against|at]|nmod[in|inside|into]                -> fight.aerial
    "Russia launched a missile strike against Ukraine."                                           RUS > UKR fight.aerial
noun strike        amod|compound=surgical|precision|precise|pinpoint|guide|guided A=poss|nmod[by|from]|amod R?=nmod[on|against|at]|nmod[in|inside|into] -> fight.aerial.precision
    "India carried out precision strikes on Pakistan."                                            IND > PAK fight.aerial.precision
noun strike        compound=lightning                                                          -> nothing
    "The lightning strike in Mexico killed a farmer."                                             nothing
noun thrust        A=poss|nmod[by|of]|amod|compound R?=nmod[into|against|toward|towards|on|across|at]                         -> fight
    "Iran launched a thrust into Iraq."                                                           IRN > IRQ fight
noun aggression    A=poss|nmod[by|of]|amod R?=nmod[against|on]                                 -> wrong.aggression
    "Jordan accused Israel of aggression."                                                        JOR > ISR accuse(wrong.aggression)
noun violence      A=poss|nmod[by|of|from]|amod R=nmod[against]                                     -> assault
    "Rebels launched violence against Somalis."                                                   REB > SOM assault
noun violence      amod|compound=domestic                                                      -> nothing
    "Domestic violence against Danish women rose."                                                nothing
verb take_on       A=nsubj:@combatants R=obj                                   -> fight
    "Pakistani troops took on the Baloch rebels."              PAKMIL > BALREB fight
verb hunt_down     A=nsubj R=obj:@insurgents|killer|gunman                                     -> fight
    "Ethiopia hunted down the Somali militants."               ETH > SOMREB fight
verb finish_off    A=nsubj R=obj:@combatants                                     -> fight
    "Angola finished off the rebels."                          AGO > REB fight
verb eradicate     A=nsubj R=obj:@insurgents                                                   -> fight
    "Turkey eradicated the Kurdish rebels."                    TUR > KUR fight
verb eradicate     obj=@causes|disease|polio|smallpox|malaria|corruption|poverty               -> nothing
    "China eradicated polio."                                  nothing
verb mop_up        A=nsubj R=obj:@combatants|pocket|remnant                                        -> fight
    "Nigerian troops mopped up the rebels."                    NGAMIL > REB fight
verb flush_out     A=nsubj R?=obj|obl[of|from] obj=@insurgents|remnant|sniper                                 -> fight
    "Philippine soldiers flushed out the militants."           PHLMIL > REB fight
verb degrade       A=nsubj obj=@combatants|@heavy_arms|@strongholds|capability|capacity|military|arsenal|defence|defense|ability|force|armour|armor|infrastructure|network|programme|program|stock|logistics|strength R?=obj|obl[of]      -> fight
    "The United States degraded Iraq's defences in 1991."      USA > IRQ fight
verb fend_off      A=nsubj R?=obj|obl[by|from] obj=attack|@ships|@air_force|boat|speedboat|drone|boarder|siege|ambush|assault|invasion|invader|@combatants|offensive|raid|incursion|thrust|advance|counterattack -> fight
    "Chad fended off an attack by Libya."                      TCD > LBY fight
verb ward_off      A=nsubj R?=obj|obl[by|from] obj=attack|@ships|@air_force|boat|speedboat|drone|boarder|siege|ambush|assault|invasion|invader|@combatants|offensive|raid|incursion|thrust|advance|counterattack -> fight
    "Zaire warded off an attack by Angola."                    COD > AGO fight
verb hold_off      A=nsubj R?=obj|obl[by|from] obj=attack|@ships|@air_force|boat|speedboat|drone|boarder|siege|ambush|assault|invasion|invader|@combatants|offensive|raid|incursion|thrust|advance|counterattack -> fight
    "Finland held off the Soviet army."                        FIN > SUNMIL fight
verb thrust        A=nsubj:@combatants|tank|armour|armor R?=obl[into|toward|towards|across|through|inside|to]                         -> fight
    "Vietnamese troops thrust into Cambodia in 1979."          VNMMIL > KHM fight
verb take_up       A=nsubj obj=arm|weapon R?=obl[against]                                      -> fight
    "The Tamil rebels took up arms against Sri Lanka."         LKAREB > LKA fight
verb lock          obj=horn obl[in]=@games                                                     -> nothing
    "Kenya locked horns with Ghana in the final."              nothing
verb grapple       A=nsubj:@crowds|@people|fan R=obl[with]:@police|@troops|guard -> protest.riot
    "Korean students grappled with riot police."               KOREDU > KORCOP protest.riot
verb swarm         A=nsubj:@crowds R=obj:@seats|obl[into|around|over|onto]:@seats -> protest.riot
    "Iraqi protesters swarmed the American embassy."           IRQOPP > USAGOV protest.riot
verb harry        A=nsubj:@combatants|@air_force R=obj                          -> fight
    "Rebels harried Ethiopian troops."                                                         REB > ETHMIL fight
verb wipe_out     A=nsubj:it|they|he|@air_force|@airstrikes R=obj:@combatants|@strongholds|village|battery -> fight.aerial
    "French jets wiped out a Malian camp."                                                     FRAMIL > MLI fight.aerial
verb wipe_out     A=nsubj:it|they|he|@troops|@fleet|@insurgents R=obj:@combatants|@strongholds -> fight
    "Colombian troops wiped out a rebel camp."                                                 COLMIL > REB fight
verb smash        A=nsubj:@combatants|@air_force R=obj                                      -> fight
    "Israeli troops smashed an Egyptian column in 1967."                                       ISRMIL > EGY fight
verb pummel       A=nsubj:@air_force R=obj                                                     -> fight.aerial
    "American bombers pummelled Laos."                                                         USAMIL > LAO fight.aerial
verb pummel       A=nsubj:@troops|@insurgents|@big_guns R=obj                                  -> fight.artillery
    "Russian troops pummelled Ukraine."                                                        RUSMIL > UKR fight.artillery
verb pummel       A=nsubj:it|they|he|@air_force R?=obj obj=@territory|@strongholds|stronghold|suburb|trench -> fight.aerial
    "Russian jets pummelled a Ukrainian town."                                                 RUSMIL > UKR fight.aerial
verb pummel       A=nsubj R?=obj obj=@territory|@strongholds|stronghold|suburb|trench|"west bank"|gaza -> fight.artillery
    "Russia pummelled a Ukrainian town."                                                       RUS > UKR fight.artillery
verb pummel       A=nsubj R=obj obl[with]=@big_guns|missile|airstrike|strike|bomb|fire         -> fight
    "Israel pummelled Syria with missiles."                                                    ISR > SYR fight
verb pummel       nsubj=@weather|wave|surf                                                     -> nothing
    "A hurricane pummelled Cuba."                                                              nothing
verb pummel       nsubj=@athletes                                                              -> nothing
    "The Irish boxer pummelled the Italian champion."                                          nothing
verb mop_up       A=nsubj:@troops|@fleet R?=obj                                                -> fight
    "Burmese troops mopped up the rebels."                                                     MMRMIL > REB fight
verb flush        A=nsubj:it|they|he|@troops|@fleet R=obj:@insurgents                                     -> fight
    "Iraqi troops flushed militants out of a town."                                            IRQMIL > REB fight
verb flush_out    A=nsubj:@troops|@fleet R=obj                                                 -> fight
    "Filipino soldiers flushed out the militants."                                             PHLMIL > REB fight
verb pin_down     A=nsubj:@combatants|sniper|fire|gunfire R=obj                                     -> fight
    "Insurgents pinned down American marines."                                                 REB > USAMIL fight
verb beat_off     A=nsubj R?=obj|obl[by] obj=attack|@ships|@air_force|boat|speedboat|drone|boarder|siege|ambush|assault|invasion|invader|@combatants|offensive|raid|incursion|thrust|advance|counterattack -> fight
    "Angolan troops beat off South African soldiers."                                          AGOMIL > ZAFMIL fight
verb vanquish     A=nsubj R=obj:@combatants                       -> fight
    "Sri Lankan troops vanquished the rebels."                                                 LKAMIL > REB fight
verb trounce      A=nsubj R=obj:@combatants                                     -> fight
    "Rwandan troops trounced the militia."                                                     RWAMIL > PRM fight
verb outflank     A=nsubj:@combatants R=obj                                            -> fight
    "Kuwaiti soldiers outflanked Iraqi troops."                                                KWTMIL > IRQMIL fight
verb come         A=nsubj obl[to]|xcomp=blow R?=obl[with]                                      -> fight mutual
    "India and China came to blows in 1962."                                                   IND + CHN fight
verb sweep        A=nsubj:@combatants|tank R=obl[into|through|across]                                 -> fight.occupy
    "Vietnamese troops swept into Cambodia."                                                   VNMMIL > KHM fight.occupy
verb pour         A=nsubj:@combatants|tank R=obl[into|across|over|through]                          -> fight.occupy
    "Chinese troops poured into Korea in 1950."                                                CHNMIL > KOR fight.occupy
verb charge       A=nsubj:@combatants|tank|armour R=obl[at|into|across|through]|obj                                   -> fight
    "Rebels charged at Chadian soldiers."                                                      REB > TCDMIL fight
noun foray        A=poss|nmod[by|of]|amod|compound R=nmod[into|against|on|inside|across]                     -> fight
    "The Rwandan foray into Congo was denied."                                                 RWA > COD fight
verb close_in     A=nsubj:@combatants|tank R?=obl[on|around]                                  -> fight
    "Rebels closed in on an Ethiopian town."                                                   REB > ETH fight
verb fire_back    A=nsubj:@combatants R?=obl[at|on|into|against]                                -> fight
    "South Korean marines fired back at North Korea."                                          KORMIL > PRK fight
noun onslaught    A=poss|nmod[by|of]|amod|compound R?=nmod[against|on]                         -> fight
    "The Iraqi onslaught on Kuwait began."                                                     IRQ > KWT fight
verb overwhelm   A=nsubj:@combatants R=obj                                          -> fight
    "Iraqi troops overwhelmed Kuwaiti soldiers."                 IRQMIL > KWTMIL fight
verb triumph     A=nsubj:@combatants R=obl[over|against]                                    -> fight
    "Chadian troops triumphed over Libyan forces."               TCDMIL > LBYMIL fight
verb overcome    A=nsubj:@combatants R=obj                                          -> fight
    "Rebels overcame Zairean soldiers."                          REB > CODMIL fight
verb knock_out   A=nsubj R?=obj|obl[of|in|near] obj=@strongholds|@heavy_arms|tank|radar|battery|launcher|"power plant"|post|gun|position|transmitter|site|installation|convoy|refinery|missile|emplacement|runway|armour|vehicle|system|station -> fight
    "Israeli jets knocked out Syrian radars."                    ISRMIL > SYR fight
verb take_out    A=nsubj:it|they|he|@combatants|@nations|@cities|@air_force|missile R?=obj|obl[of|in] obj=@strongholds|@insurgents|tank|radar|battery|launcher|"power plant"|convoy|commander|leader|chief|fighter|position|site|depot|system|facility|sniper|gun|post|warship|boat|platform|station|unit|squad|emplacement|truck|refinery|transmitter|installation -> fight
    "American drones took out a Pakistani militant."             USAMIL > PAKREB fight
verb take_on     A=nsubj R=obj:@troops|@insurgents               -> fight
    "Rebels took on Congolese troops."                           REB > CODMIL fight
verb pin_down    A=nsubj R=obj:@combatants|unit|patrol                              -> fight
    "Rebels pinned down Portuguese soldiers."                    REB > PRTMIL fight
verb mop_up      A=nsubj:it|they|he|@troops|@states R=obj:@insurgents|resistance|pocket                -> fight
    "Moroccan troops mopped up rebels."                          MARMIL > REB fight
verb batter      A=nsubj:@combatants|@air_force|@big_guns R=obj                     -> fight
    "Russian artillery battered Ukraine."                        RUSMIL > UKR fight
verb push_out    A=nsubj:it|they|he|@combatants|@nations R=obj:@combatants                      -> fight
    "Chadian troops pushed out Libyan soldiers."                 TCDMIL > LBYMIL fight
verb dislodge    A=nsubj:it|they|he|@combatants|@nations|@air_force R=obj:@combatants   -> fight
    "Ethiopian forces dislodged Eritrean troops."                ETHMIL > ERIMIL fight
verb put_up      A=nsubj obj=resistance|fight|defence|defense R?=obl[to|against]                            -> fight
    "Polish troops put up resistance."                           POLMIL > - fight
verb come        A=nsubj obl[to]|xcomp|advcl|advcl[to]=blow R?=obl[with]               -> fight mutual
    "Turkey and Syria came to blows."                            TUR+SYR > - fight
verb respond     A=nsubj R?=obl[against|on|to] obl[with]=@airstrikes|force|fire|rocket|missile|artillery|shell|strike|raid|bombardment|shelling|gunfire|barrage|offensive -> fight
    "Israel responded to Syria with airstrikes."                 ISR > SYR fight
noun foray       A=poss|nmod[by]|amod|compound R=nmod[into|against] amod|compound=military|armed|cross-border|rebel -> fight
    "Uganda's military foray into Congo failed."                 UGA > COD fight
verb flush_out   A=nsubj:it|they|he|@troops|@police R=obj:@insurgents                                  -> fight
    "Philippine troops flushed out militants."                   PHLMIL > REB fight
verb smoke_out   A=nsubj:it|they|he|@troops|@police R=obj:@insurgents                                  -> fight
    "Yemeni troops smoked out rebels."                           YEMMIL > REB fight
verb blow_up     A=nsubj:@troops|@air_force|@fleet R?=obj|obl[in]                           -> fight
    "Israeli troops blew up a Lebanese bridge."                  ISRMIL > LBN fight

# --- blockade ---
verb blockade      A=nsubj R?=obj                                                -> fight.blockade
    "Egypt blockaded an Israeli port in 1967."                                      EGY > ISR fight.blockade
verb besiege       A=nsubj R?=obj                                                -> fight.blockade
    "Bosnian Serb troops besieged Sarajevo."                                        BIHREB > BIH fight.blockade
verb lay           A=nsubj obj=siege R?=obl[to|around|on]                                  -> fight.blockade
    "Rebels laid siege to a Liberian town."                                         REB > LBR fight.blockade
verb cut_off       A=nsubj:@combatants|@nations R?=obj|obl[to|into] obj=@territory|@roads|road|garrison|access|line|force|troop|pocket -> fight.blockade
    "Rebels cut off an Angolan town."                                               REB > AGO fight.blockade
verb close         A=nsubj obj=@sea_lanes R?=obl[to|against|for]                     -> fight.blockade
    "Egypt closed the strait to Israel."                                            EGY > ISR fight.blockade
verb block         A=nsubj obj=@sea_lanes R?=obl[to|from|of|against]|obj                 -> fight.blockade
    "Iran blocked the strait to Iraq."                                              IRN > IRQ fight.blockade
verb mine          A=nsubj obj=@sea_lanes|road|border|water|approach|channel|bay|lane|gulf|river|waterway|harbor R?=obj|obl[of|with|to|off]  -> fight.blockade
    "Libya mined a Sudanese port."                                                  LBY > SDN fight.blockade
verb trap          A=nsubj:@combatants|siege R=obj                             -> fight.blockade
    "Rebels trapped Indian peacekeepers."                                           REB > IND fight.blockade
noun blockade      A=poss|nmod[by]|amod|compound R?=nmod[of|against|on|around]|nmod[in]          -> fight.blockade
    "India's blockade of Nepal went on."                                            IND > NPL fight.blockade
noun siege         A=poss|nmod[by]|amod|compound R?=nmod[of|on|against|around]                     -> fight.blockade
    "The siege of Sarajevo by Serbian troops went on."                              SRBMIL > BIH fight.blockade
verb blockade      A=nsubj:@fleet R?=obj                                         -> fight.blockade
    "Turkish warships blockaded Cyprus."                                            TURMIL > CYP fight.blockade
verb siege        A=nsubj R=obj                                                  -> fight.blockade
    "Rebels sieged a Syrian town."                                               REB > SYR fight.blockade
verb hem_in       A=nsubj:@combatants R=obj                              -> fight.blockade
    "Serb troops hemmed in Bosnian villages."                                    SRBMIL > BIH fight.blockade
verb ring         A=nsubj:@combatants|tank R?=obj                        -> fight.blockade
    "Soviet tanks ring the Czech capital."                                       SUNMIL > CZE fight.blockade
verb seal_off     A=nsubj R?=obj|obl[in|to|with|from] obj=@territory|@sea_lanes|village|camp|"west bank"|gaza|strip|crossing|road -> fight.blockade
    "Israel sealed off a Palestinian town."                                      ISR > PSE fight.blockade
noun encirclement A=poss|nmod[by]|amod|compound R=nmod[of]                       -> fight.blockade
    "Serbia's encirclement of a Bosnian town went on."                           SRB > BIH fight.blockade
verb starve_out  A=nsubj R?=obj                                                             -> fight.blockade
    "Nigeria starved out the rebels."                            NGA > REB fight.blockade
verb bottle_up   A=nsubj:@combatants R=obj                                   -> fight.blockade
    "Israeli forces bottled up Egyptian troops in 1973."         ISRMIL > EGYMIL fight.blockade
verb block       A=nsubj:@fleet|@troops|@ships R=obj:@ships|@aircraft|convoy                -> fight.blockade
    "Chinese patrol boats blocked a Philippine ferry near a shoal." CHN > PHL fight.blockade
verb surround    A=nsubj:it|they|he|@nations|@combatants R=obj:@combatants|@strongholds|@territory              -> fight.blockade
    "Pakistani troops surrounded an Afghan outpost."             PAKMIL > AFG fight.blockade
verb impose      A=nsubj obj="naval blockade"|"sea blockade"|"air blockade"|siege R?=obl[on|against|around|of] -> fight.blockade
    "Saudi Arabia imposed a naval blockade on Yemen."            SAU > YEM fight.blockade
verb tighten     A=nsubj obj=siege|noose|grip|ring|encirclement R=obl[on|of|around|over]    -> fight.blockade
    "Serb troops tightened the siege of Sarajevo."             SRBMIL > BIH fight.blockade
verb cut         A=nsubj:@combatants obj=road|railway|highway|line|link|route R?=obl[to|of|between|into]|obj -> fight.blockade
    "Rebels cut the road to the Cambodian capital in 1975."      REB > KHM fight.blockade

# --- occupy ---
verb occupy        A=nsubj R=obj                                                            -> fight.occupy
    "Indonesia occupied East Timor in 1975."                                                   IDN > TLS fight.occupy
verb occupy        nsubj=house|building|factory|museum|forest|firm|office                   -> nothing
    "The Finnish museum occupies two floors."                                                  nothing
verb seize         A=nsubj R?=obj|obl[from|in] obj=@territory|@strongholds|village|crossing|terminal|field|refinery|land                  -> fight.occupy
    "Morocco seized an island from Spain."                                                     MAR > ESP fight.occupy
verb seize         A=nsubj R=obj                                                            -> fight.occupy
    "Libya seized northern Chad."                                                              LBY > TCD fight.occupy
verb seize         A=nsubj obj=power|control R?=obl[in|of|from]                             -> fight.occupy
    "Burkinabe soldiers seized power."                                                         BFAMIL > - fight.occupy
verb capture       A=nsubj R?=obj|obl[from|in] obj=@territory|@strongholds|village|crossing|stronghold|refinery|land|ground                     -> fight.occupy
    "Rebels captured a Chadian town."                                                          REB > TCD fight.occupy
verb take          A=nsubj:@combatants R?=obj|obl[from|in] obj=@territory|@strongholds|village|crossing|stronghold|port|junction -> fight.occupy
    "Rebels took a Congolese town."                                                            REB > COD fight.occupy
verb capture       A=nsubj:@troops|@insurgents R?=obl[from|in] obj=town|city|capital|control|ground -> fight.occupy
    "Ugandan troops captured the town from Kenya."                                             UGAMIL > KEN fight.occupy
verb take          A=nsubj:@combatants obj=control|possession R?=obl[of|from|over|in]                       -> fight.occupy
    "Rebels took control of a Malian town."                                                    REB > MLI fight.occupy
verb take_over     A=nsubj:@combatants R?=obj                                       -> fight.occupy
    "Rebels took over a Nigerien town."                                                        REB > NER fight.occupy
verb retake        A=nsubj R?=obj|obl[from]                             -> fight.occupy
    "Iraqi troops retook a town from militants."                                               IRQMIL > REB fight.occupy
verb recapture     A=nsubj R?=obj|obl[from] obj=@territory|@strongholds|village|crossing|stronghold|ground|land                     -> fight.occupy
    "Iran recaptured a town from Iraq."                                                        IRN > IRQ fight.occupy
verb recapture     A=nsubj:@combatants|@nations R?=obj|obl[from]                             -> fight.occupy
    "Azeri troops recaptured Agdam from the Armenians."                                        AZEMIL > ARM fight.occupy
verb overrun       A=nsubj R?=obj                                                           -> fight.occupy
    "Rebels have overrun a Mozambican base."                                                   REB > MOZ fight.occupy
verb conquer       A=nsubj R?=obj|obl[from]                                                           -> fight.occupy
    "Italy conquered Ethiopia in 1936."                                                        ITA > ETH fight.occupy
verb conquer       obj=everest|fear|summit|peak|heart|market|mountain                       -> nothing
    "A Nepalese climber conquered the peak."                                                   nothing
verb annex         A=nsubj R?=obl[from]|obj                                                            -> fight.occupy
    "Iraq annexed Kuwait."                                                                     IRQ > KWT fight.occupy
verb enter         A=nsubj:@combatants|tank R=obj|obl[into]                                   -> fight.occupy
    "Vietnamese troops entered Cambodia."                                                      VNMMIL > KHM fight.occupy
verb partition     A=nsubj R=obj                                                            -> fight.occupy
    "Russia partitioned Poland."                                                               RUS > POL fight.occupy
verb intrude       A=nsubj R=obl[into|on]                                                   -> posture
    "Chinese trawlers intruded into Indonesia's waters."                                       CHN > IDN posture
verb trespass      A=nsubj R=obl[into|on|in]                                                 -> posture
    "North Korean boats trespassed into South Korea's waters."                                 PRK > KOR posture
noun occupation    A=poss|nmod[by]|amod|compound R?=nmod[of]|nmod[in]                                -> fight.occupy
    "Israel's occupation of Lebanon began in 1982."                                            ISR > LBN fight.occupy
noun annexation    A=poss|nmod[by]|amod|compound R?=nmod[of]                                -> fight.occupy
    "Iraq's annexation of Kuwait was declared in August."                                      IRQ > KWT fight.occupy
noun takeover      A=poss|nmod[by]|amod|compound R?=nmod[of] amod|compound=military|armed|rebel|army|forcible|violent|guerrilla      -> fight.occupy
    "The rebel takeover of a Syrian town drew anger."                                          REB > SYR fight.occupy
noun takeover      A=poss|nmod[by]|amod|compound R?=nmod[of] nmod[of]=@territory|@strongholds|islands -> fight.occupy
    "Indonesia's takeover of a Malaysian island was swift."                                    IDN > MYS fight.occupy
noun capture       A=poss|nmod[by]|amod|compound R?=nmod[of] nmod[of]=@territory|@strongholds -> fight.occupy
    "Libya's capture of a Chadian town angered France."                                        LBY > TCD fight.occupy
noun conquest      A=poss|nmod[by]|amod|compound R?=nmod[of]                                -> fight.occupy
    "Italy's conquest of Ethiopia came in 1936."                                               ITA > ETH fight.occupy
noun recapture     A=poss|nmod[by]|amod|compound R?=nmod[of]|nmod[from]                                         -> fight.occupy
    "Iran announced the recapture of an Iraqi town."                                           IRN > IRQ fight.occupy
verb gain          A=nsubj obj=control obl[of|over]=@territory|@strongholds R?=obl[of|from|over]      -> fight.occupy
    "Sudanese rebels gained control of a base."                SDNREB > - fight.occupy
verb wrest         A=nsubj obj=control|@territory|@strongholds|village R?=obl[from|of]              -> fight.occupy
    "India wrested the hill from Pakistan."                    IND > PAK fight.occupy
verb take          A=nsubj obj=control|possession obl[of|over]=@territory|@strongholds|village R?=obl[of|from|over]      -> fight.occupy
    "Morocco took control of a Spanish island."                MAR > ESP fight.occupy
verb take_back     A=nsubj obj=@territory|@strongholds|village|land R?=obl[from]|obj                         -> fight.occupy
    "Ukraine took back a town from Russia."                    UKR > RUS fight.occupy
verb incorporate   A=nsubj R=obj obl[into|in|as]=federation|territory|empire|state|union|kingdom|province|republic|district|region|reich|country|realm|protectorate -> fight.occupy
    "Indonesia incorporated East Timor into its territory."    IDN > TLS fight.occupy
verb take_over    A=nsubj obj=power|control R?=obl[in|of]                                   -> fight.occupy
    "Thai generals took over power."                                                        THAMIL > - fight.occupy
verb gain         A=nsubj:@combatants obj=control|ground R?=obl[of|from|over]                        -> fight.occupy
    "Rebels gained control of a Liberian town."                                             REB > LBR fight.occupy
verb lose         A=obl[to] R=nsubj obj=@territory|@strongholds|control|village|ground|land                             -> fight.occupy
    "Ukraine lost a town to Russia."                                                        RUS > UKR fight.occupy
verb fall         A=obl[to] R?=nsubj nsubj=@territory|@strongholds|village|stronghold                          -> fight.occupy
    "The Afghan town fell to militants."                                                    REB > AFG fight.occupy
verb hoist        A=nsubj:@combatants obj=flag R?=obl[over|in|on|at|above]                   -> fight.occupy
    "Argentine troops hoisted their flag over the Falkland Islands."                        ARGMIL > FLK fight.occupy
verb carve_up     A=nsubj R=obj                                                             -> fight.occupy
    "Germany carved up Poland."                                                             DEU > POL fight.occupy
verb dismember    A=nsubj R=obj:@nations|country|state|republic|czechoslovakia|yugoslavia|empire|bosnia -> fight.occupy
    "Serbia dismembered Bosnia."                                                            SRB > BIH fight.occupy
verb subjugate    A=nsubj R=obj                                                             -> fight.occupy
    "Italy subjugated Ethiopia in 1936."                                                    ITA > ETH fight.occupy
noun subjugation  A=poss|nmod[by]|amod R=nmod[of]                                           -> fight.occupy
    "Italy's subjugation of Ethiopia ended in 1941."                                        ITA > ETH fight.occupy
noun dismemberment A=poss|nmod[by]|amod R=nmod[of]                                          -> fight.occupy
    "Germany's dismemberment of Poland went on."                                            DEU > POL fight.occupy
verb grab        A=nsubj obj=@territory|@strongholds|land|power|control|village R?=obl[from|in|of]|obj         -> fight.occupy
    "Somalia grabbed land from Ethiopia in 1977."                SOM > ETH fight.occupy
verb regain      A=nsubj obj=@territory|@strongholds|village|ground R?=obl[from]|obj                           -> fight.occupy
    "Croatia regained the town from Serb forces."                HRV > SRBMIL fight.occupy
verb regain      A=nsubj:@combatants obj=control|possession R?=obl[of|from|over]                    -> fight.occupy
    "Malian troops regained control of the town."                MLIMIL > - fight.occupy
verb stream      A=nsubj:@combatants|tank R=obl[into|across|over|through]                               -> fight.occupy
    "Soviet troops streamed into Hungary in 1956."               SUNMIL > HUN fight.occupy
verb swarm       A=nsubj:@troops|@insurgents|tank R=obl[into]                               -> fight.occupy
    "Chinese troops swarmed into Korea in 1950."                 CHNMIL > KOR fight.occupy

# --- small arms ---
verb shoot         A=nsubj R=obj|obl[toward|towards]                                                                    -> fight.small_arms
    "Israeli soldiers shot two Jordanians."                                                            ISRMIL > JOR fight.small_arms
verb shoot         A=nsubj R=obj:@aircraft|@air_force|balloon|"spy plane"                           -> fight.aerial
    "Cuban pilots shot an American plane out of the sky in 1996."                                      CUBMIL > USA fight.aerial
verb shoot         A=nsubj obj=@aircraft|@air_force|balloon obl[out of|from]=sky|air R?=obj         -> fight.aerial
    "Yemeni rebels shot a Saudi drone from the sky."                                                   YEMREB > SAU fight.aerial
verb shoot         A=nsubj R=obl[at|on|into]                                                                -> fight.small_arms
    "North Korean soldiers shot at a South Korean patrol."                                             PRKMIL > KOR fight.small_arms
verb shoot         obj=film|movie|scene|video|photo|picture|basket|hoop|par|goal|round|footage      -> nothing
    "The Indian director shot a film."                                                                 nothing
verb shoot         nsubj=@athletes                                                                  -> nothing
    "The Korean golfer shot a 65."                                                                     nothing
verb fire          A=nsubj:@air_force R?=obl[at|on|into|against|upon|across]                                    -> fight.aerial
    "American jets fired on Libyan ships in 1986."                                                     USAMIL > LBY fight.aerial
verb fire          A=nsubj:@air_force|pilot obj=@heavy_arms|missile|rocket|cannon R?=obl[at|on|into|against|upon|across] -> fight.aerial
    "A Syrian helicopter fired rockets at a Lebanese village."                                         SYR > LBN fight.aerial
verb fire          A=nsubj R?=obl[on|at|upon|into|across|toward|towards|over|against] obj=-                                            -> fight.small_arms
    "Iranian soldiers fired on Afghan refugees."                                                       IRNMIL > AFG fight.small_arms
verb fire          A=nsubj obj=@big_guns|"artillery round"|"mortar round"|"tank round" R?=obl[at|on|into|against|across|toward|towards|onto|over]        -> fight.artillery
    "Syria fired mortars into Turkey."                                                                 SYR > TUR fight.artillery
verb fire          A=nsubj obj=shot|bullet|round|"warning shot"|gun|burst|volley|@guns R?=obl[at|on|into|over|across|toward|towards|against] -> fight.small_arms
    "Greek sailors fired shots at a Turkish boat."                                                     GRC > TUR fight.small_arms
verb fire          A=nsubj obj=missile|"cruise missile"|"scud missile"|"ballistic missile"|torpedo R=obl[at|on|into|against|toward|towards|onto|across] -> fight.aerial
    "Iraq fired missiles at Israel in 1991."                                                           IRQ > ISR fight.aerial
verb fire          A=nsubj R=obj:@envoys|@heads|chief|manager|coach|employee|worker|staff|general   -> nothing
    "The Danish firm fired its manager."                                                               nothing
verb fire          obj=employee|worker|staff|boss|manager|coach|journalist|imagination|executive|aide|lawyer -> nothing
    "The Polish bank fired 200 workers."                                                               nothing
verb open          A=nsubj obj=fire R?=obl[on|at|against|upon|into|across|toward|towards]                                           -> fight.small_arms
    "Pakistani troops opened fire on Indian soldiers."                                                 PAKMIL > INDMIL fight.small_arms
verb return        A=nsubj obj=fire|shot R?=obl[on|at|against|toward|towards]                                                   -> fight.small_arms
    "Chadian soldiers returned fire."                                                                  TCDMIL > - fight.small_arms
verb exchange      A=nsubj obj=artillery|shell|"artillery fire"|"mortar fire"|"rocket fire"|"tank fire"|shelling|rocket|mortar R?=obl[with]          -> fight.artillery mutual
    "Thailand exchanged artillery fire with Cambodia in 2011."                                         THA + KHM fight.artillery
verb exchange      A=nsubj obj=fire|gunfire|shot|bullet|round|volley|salvo R?=obl[with]                                       -> fight.small_arms mutual
    "Indian troops exchanged fire with Pakistani soldiers."                                            INDMIL + PAKMIL fight.small_arms
verb trade         A=nsubj obj="artillery fire"|"mortar fire"|"rocket fire"|"tank fire"|shell|rocket|barrage|salvo R?=obl[with] -> fight.artillery mutual
    "Eritrea traded artillery fire with Ethiopia in 1999."                                             ERI + ETH fight.artillery
verb trade         A=nsubj obj=fire|gunfire|shot|bullet R?=obl[with]                                       -> fight.small_arms mutual
    "Armenian soldiers traded fire with Azeri troops."                                                 ARMMIL + AZEMIL fight.small_arms
verb trade         A=nsubj obj=blow|strike|attack|airstrike R?=obl[with]                            -> fight mutual
    "Israel and Iran traded strikes."                                                                  ISR + IRN fight
verb gun           A=nsubj R=obj                                                                    -> fight.small_arms
    "Soldiers gunned two Haitians."                                                                    MIL > HTI fight.small_arms
verb machine-gun   A=nsubj R=obj                                                                    -> fight.small_arms
    "German soldiers machine-gunned Greek villagers."                                                  DEUMIL > GRC fight.small_arms
verb spray         A=nsubj R?=obj obl[with]=bullet|gunfire|fire|round|shot|@guns                                          -> fight.small_arms
    "Gunmen sprayed a Pakistani mosque with bullets."                                                  UAF > PAK fight.small_arms
verb snipe         A=nsubj R=obl[at]                                                                -> fight.small_arms
    "Serbian gunmen sniped at Bosnian civilians."                                                      SRB > BIH fight.small_arms
verb strafe        A=nsubj R?=obj|obl[in]                                                                   -> fight.aerial
    "Japanese planes strafed a Chinese town."                                                          JPN > CHN fight.aerial
verb riddle        A=nsubj R?=obj obl[with]=bullet|gunfire|round|shot                                                  -> fight.small_arms
    "Gunmen riddled a Somali bus with bullets."                                                        UAF > SOM fight.small_arms
noun gunfire       A=poss|nmod[by|from|of]|amod|compound R?=nmod[at|on|against|into|across|toward|towards]                     -> fight.small_arms
    "Israeli soldiers unleashed gunfire on Egyptians."                                                 ISRMIL > EGY fight.small_arms
noun fire          A=poss|nmod[by|from|of]|amod R?=nmod[on|at|against|into|across] compound|amod=small-arms|sniper|rifle|machine-gun|"machine gun"|"machine - gun"|"small arms"|"small - arms"|gun|automatic|machinegun -> fight.small_arms
    "Israeli troops came under sniper fire from Lebanon."                                              LBN > ISRMIL fight.small_arms
noun fire          nmod[by|from]|amod|compound=enemy|hostile|heavy|intense|sporadic|cross-border|@insurgents|@troops A=nmod[by|from]|poss R?=nmod[on|at|against|into|across] -> fight.small_arms
    "French soldiers came under heavy fire from rebels."                                               REB > FRAMIL fight.small_arms
noun fire          compound|amod=forest|bush|house|kitchen                                          -> nothing
    "A forest fire in Greece spread."                                                                  nothing
noun shootout      A=nmod[between|among|involving]|poss|amod|compound R?=nmod[with|against]                                               -> fight.small_arms mutual
    "The shootout between Iranian soldiers and Pakistani troops went on."                              IRNMIL + PAKMIL fight.small_arms
noun shootout      compound=penalty                                                                 -> nothing
    "Italy won the penalty shootout."                                                                  nothing
noun shoot-out     A=nmod[between|among|involving]|poss|amod|compound R?=nmod[with|against]                                               -> fight.small_arms mutual
    "The shoot-out between Turkish and Syrian soldiers ended."                                         TUR + SYRMIL fight.small_arms
noun exchange      nmod[of]|compound=artillery|"artillery fire"|shell|"mortar fire"|rocket|mortar A=nmod[between|involving]|poss|amod R?=nmod[with] -> fight.artillery mutual
    "The exchange of artillery fire between Thailand and Cambodia ended."                              THA + KHM fight.artillery
noun exchange      nmod[of]|compound=fire|gunfire|shot A=nmod[between|involving]|poss|amod R?=nmod[with]                    -> fight.small_arms mutual
    "The exchange of fire between India and Pakistan went on."                                         IND + PAK fight.small_arms
noun battle        compound=gun A=nmod[between|involving]|poss|amod R?=nmod[with|against]                                  -> fight.small_arms mutual
    "The gun battle between Thai soldiers and Malaysian troops went on."                               THAMIL + MYSMIL fight.small_arms
verb rake          A=nsubj R?=obj obl[with]=gunfire|bullet|fire|round|@guns                                     -> fight.small_arms
    "Rebels raked a UN convoy with gunfire."                   REB > IGOUNO fight.small_arms
verb pepper        A=nsubj R?=obj obl[with]=gunfire|bullet|shot|round|fire                                     -> fight.small_arms
    "Gunmen peppered the Iraqi convoy with bullets."           UAF > IRQ fight.small_arms
verb open_up      A=nsubj:@combatants R=obl[on|at|against]                                             -> fight.small_arms
    "Gunmen opened up on Iraqi soldiers."                                                           UAF > IRQMIL fight.small_arms
verb pick_off     A=nsubj:sniper|@combatants R=obj                                          -> fight.small_arms
    "Serb snipers picked off Bosnian civilians."                                                    SRB > BIHCVL fight.small_arms
verb train        A=nsubj obj=@guns|@big_guns|missile|radar|laser|sight|"fire-control radar"|battery|turret|weapon R=obl[on|at|upon|towards|toward]                                             -> posture
    "Turkey trained its guns on Syria."                                                             TUR > SYR posture
verb shoot_back   A=nsubj R?=obl[at|on]                                                                -> fight.small_arms
    "Indian soldiers shot back at Pakistani troops."                                                INDMIL > PAKMIL fight.small_arms

# --- artillery and tanks ---
verb shell         A=nsubj R?=obj|obl[in]                                                                 -> fight.artillery
    "Syria shelled Lebanon."                                                                         SYR > LBN fight.artillery
verb bombard       A=nsubj R?=obj|obl[in]                                                                 -> fight.artillery
    "China bombarded Taiwan in 1958."                                                                CHN > TWN fight.artillery
verb bombard       A=nsubj:@air_force R?=obj|obl[in]                                                      -> fight.aerial
    "Italian warplanes bombarded Greece in 1940."                                                    ITAMIL > GRC fight.aerial
verb bombard       obj|obl[with]=question|advertisement|message|phone|complaint|email             -> nothing
    "Readers bombarded the Swiss editor with questions."                                             nothing
verb rocket        A=nsubj R=obj:@territory|@strongholds|@combatants|village|embassy|convoy|building                             -> fight.artillery
    "Rebels rocketed a Salvadoran base."                                                             REB > SLV fight.artillery
verb mortar        A=nsubj R=obj                                                                  -> fight.artillery
    "Rebels mortared a Congolese village."                                                           REB > COD fight.artillery
verb rain          A=nsubj obj=@big_guns|missile|bomb|fire R?=obl[on|onto|upon|over|across|into]                        -> fight.artillery
    "Iraq rained rockets on Iran."                                                                   IRQ > IRN fight.artillery
verb lob           A=nsubj obj=@big_guns|missile|grenade|round R?=obl[at|into|on|onto|across|over]                       -> fight.artillery
    "Serbia lobbed shells into Croatia."                                                             SRB > HRV fight.artillery
verb launch        A=nsubj obj=rocket|mortar|shell R=obl[at|on|into|against|onto|across|toward|towards]                      -> fight.artillery
    "Lebanese militants launched rockets at Israel."                                                 LBN > ISR fight.artillery
noun shelling      A=poss|nmod[by|from]|amod|compound R?=nmod[of|on|against]|nmod[in]                                   -> fight.artillery
    "Russia's shelling of Ukraine went on."                                                          RUS > UKR fight.artillery
noun bombardment   A=poss|nmod[by|from]|amod|compound R?=nmod[of|on|against]|nmod[in]                           -> fight.artillery
    "The Syrian bombardment of Lebanon went on."                                                     SYR > LBN fight.artillery
noun bombardment   compound|amod=air|aerial|bomber|saturation A=poss|nmod[by|from]|amod R?=nmod[of|on|against]|nmod[in]           -> fight.aerial
    "The German aerial bombardment of Britain began in 1940."                                        DEU > GBR fight.aerial
noun barrage       A=poss|nmod[by|from]|amod|compound R?=nmod[on|against|at|into|across|onto] nmod[of]|compound|amod=@big_guns|missile|artillery|fire|heavy -> fight.artillery
    "Israel launched an artillery barrage against Lebanon."                                          ISR > LBN fight.artillery
noun barrage       nmod[of]=question|criticism|complaint|call                                     -> nothing
    "The Polish premier faced a barrage of questions."                                               nothing
noun fire          A=poss|nmod[by|from|of]|amod R?=nmod[on|at|against|into|across] compound=artillery|mortar|rocket|tank|shell|howitzer|missile|cannon|naval -> fight.artillery
    "The Thai village came under artillery fire from Cambodia."                                      KHM > THA fight.artillery
noun attack        compound|amod=rocket|mortar|artillery|tank|armored|armoured A=poss|nmod[by|from]|amod R?=nmod[on|against]|nmod[in|at] -> fight.artillery
    "Rebels carried out a rocket attack on Saudi Arabia."                                            REB > SAU fight.artillery
verb pummel        A=nsubj R?=obj                                                                 -> fight.artillery
    "Iraq pummelled Iran."                                     IRQ > IRN fight.artillery
verb pummel        A=nsubj:@air_force R?=obj                                                      -> fight.aerial
    "Syrian warplanes pummelled the rebels."                   SYRMIL > REB fight.aerial
verb pummel        A=nsubj R=obj:@people|@held_people|policeman                                   -> assault.beat
    "The Bulgarian police pummelled a student."                BGRCOP > EDU assault.beat
verb pummel        obl[in]=@games                                                                 -> nothing
    "Brazil pummelled Peru in the final."                      nothing
verb pummel        nsubj=@weather|wave|@athletes                                                  -> nothing
    "A storm pummelled Haiti."                                 nothing
verb direct       A=nsubj obj=artillery|"artillery fire"|"mortar fire"|shell R=obl[at|on|against|onto]               -> fight.artillery
    "Iraq directed artillery at Iran."                                                            IRQ > IRN fight.artillery
verb duel         A=nsubj obl[with]=artillery|mortar|rocket                                                -> fight.artillery
    "Indian troops duelled with artillery."                                                       INDMIL > - fight.artillery
noun duel         compound|amod=artillery|tank|mortar|rocket A=nmod[between|involving]|poss|amod R?=nmod[with] -> fight.artillery mutual
    "The artillery duel between Ethiopian and Eritrean gunners lasted." ETH + ERI fight.artillery
noun salvo        nmod[of]|compound|amod=@big_guns|missile|artillery A=poss|nmod[by|from]|amod R?=nmod[on|against|at|into] -> fight.artillery
    "Hezbollah's salvo of rockets at Israel hit a farm."            LBN > ISR fight.artillery
verb shower       A=nsubj R=obj obl[with]=@big_guns|fire                                          -> fight.artillery
    "Burundian rebels showered a Rwandan town with mortars."         BDIREB > RWA fight.artillery
verb blast       A=nsubj:it|they|he|@nations|@big_guns|@combatants|tank R=obj:@strongholds|@territory|@combatants|village -> fight.artillery
    "Iraqi tanks blasted Iranian positions."                     IRQMIL > IRN fight.artillery

# --- from the air ---
verb bomb          A=nsubj R=obj                                                                    -> fight.aerial
    "Israel bombed Tunisia in 1985."                                                                   ISR > TUN fight.aerial
verb bomb          A=nsubj:@air_force|bomber|pilot R?=obj|obl[in]                                         -> fight.aerial
    "American bombers bombed Libya in 1986."                                                           USAMIL > LBY fight.aerial
verb bomb          A=nsubj R?=obj|obl[in] obj=@strongholds|@territory|@combatants|bridge|factory|refinery|radar|target|site|village|depot|hospital|plant|reactor|runway|market|school -> fight.aerial
    "Turkey bombed a Syrian bridge."                                                                   TUR > SYR fight.aerial
verb bomb          nsubj=film|movie|show|play|joke                                                  -> nothing
    "The British film bombed."                                                                         nothing
verb dive-bomb     A=nsubj R?=obj                                                                    -> fight.aerial
    "German planes dive-bombed Poland."                                                                DEUMIL > POL fight.aerial
verb carpet-bomb   A=nsubj R?=obj                                                                    -> fight.aerial
    "The United States carpet-bombed North Vietnam in 1972."                                           USA > VNM fight.aerial
verb blitz         A=nsubj R=obj                                                                    -> fight.aerial
    "Germany blitzed Britain in 1940."                                                                 DEU > GBR fight.aerial
verb drop          A=nsubj obj=bomb|munition|napalm|"barrel bomb"|explosive|ordnance|"cluster bomb" R?=obl[on|over|in|onto|upon|near|across]      -> fight.aerial
    "Syria dropped bombs on Lebanon."                                                                  SYR > LBN fight.aerial
verb shoot_down    A=nsubj R?=obj                                                                   -> fight.aerial
    "Pakistan shot down an Indian jet in 2019."                                                        PAK > IND fight.aerial
verb shoot         A=nsubj advmod=down obj=@aircraft|@air_force|drone|balloon|f|mig|su|missile R?=obj                -> fight.aerial
    "The Soviet Union shot a Korean airliner down in 1983."                                            SUN > KOR fight.aerial
verb down          A=nsubj obj=@aircraft|@air_force|drone|"spy plane"|f|mig|su|missile|rocket|balloon|boeing|uav R?=obj                        -> fight.aerial
    "The Soviet Union downed an American spy plane in 1960."                                           SUN > USA fight.aerial
verb bring_down    A=nsubj obj=@aircraft|@air_force|drone|f|mig|su|missile|rocket|balloon|boeing|uav R?=obj                                    -> fight.aerial
    "Iran brought down an American drone."                                                             IRN > USA fight.aerial
verb intercept     A=nsubj obj=@air_force|missile|drone|rocket|bomber|flight|"spy plane" R?=obj|obl[from|over|off|near]              -> posture.military_alert
    "Finnish pilots intercepted a Russian bomber."                                                     FIN > RUS posture.military_alert
verb intercept     A=nsubj obj=@ships|@refugees|shipment|convoy|cargo R?=obj|obl[from]                    -> coerce.seize
    "India intercepted a North Korean ship in 1999."                                                   IND > PRK coerce.seize
verb attack        A=nsubj R=obj obl[from]=air                                                      -> fight.aerial
    "Turkey attacked Iraq from the air."                                                               TUR > IRQ fight.aerial
noun airstrike     A=poss|nmod[by|from]|amod|compound R?=nmod[on|against|at]|nmod[in|inside|into|near]                          -> fight.aerial
    "Israel's airstrikes on Sudan went on."                                                            ISR > SDN fight.aerial
noun airstrike     compound=drone A=poss|nmod[by|from]|amod|compound R?=nmod[on|against|at]|nmod[in|inside|into|near]                    -> fight.aerial.drone
    "Ethiopia launched a drone airstrike on Somalia."                                                  ETH > SOM fight.aerial.drone
noun bombing       A=poss|nmod[by]|amod|compound R?=nmod[of|on|against]                                        -> fight.aerial
    "The American bombing of Cambodia began in 1969."                                                  USA > KHM fight.aerial
noun bombing       compound|amod=aerial|strategic|carpet|air|saturation|dive A=poss|nmod[by]|amod R?=nmod[of|on|against]|nmod[in]           -> fight.aerial
    "Ethiopia carried out the aerial bombing of Eritrea."                                              ETH > ERI fight.aerial
noun campaign      compound|amod=bombing|air|aerial A=poss|nmod[by|of]|amod R?=nmod[against|over|on|of]|nmod[in]                   -> fight.aerial
    "NATO launched a bombing campaign against Serbia."                                                 IGO > SRB fight.aerial
noun campaign      amod=military|punitive|counterinsurgency A=poss|nmod[by|of]|amod|compound R?=nmod[against|on]|nmod[in]                           -> fight
    "Burma launched a military campaign against Karens."                                               MMR > MMRSOC fight
noun attack        compound|amod=air|missile|helicopter|aerial|bomber|napalm A=poss|nmod[by|from]|amod R?=nmod[on|against]|nmod[in|at|inside] -> fight.aerial
    "Iraq launched an air attack on Iran."                                                             IRQ > IRN fight.aerial
noun attack        compound=drone A=poss|nmod[by|from]|amod R?=nmod[on|against]|nmod[in|at|inside]                       -> fight.aerial.drone
    "Iran carried out a drone attack on Israel."                                                       IRN > ISR fight.aerial.drone
noun sortie        A=poss|nmod[by|of]|amod|compound R?=nmod[against|over|on|into]                           -> fight.aerial
    "NATO launched sorties against Libya."                                                             IGO > LBY fight.aerial
noun downing       A=poss|nmod[by]|amod|compound R?=nmod[of]                                                 -> fight.aerial
    "Turkey's downing of a Russian jet came in 2015."                                                  TUR > RUS fight.aerial
verb fly           A=nsubj C=obj obj=sortie|raid R?=obl[against|over|on|into]                       -> do(C)
    "Egyptian pilots flew nine sorties against Libyan bases in 1977."                                  EGYMIL > LBY fight.aerial
verb fly           A=nsubj obj=mission|"bombing run"|strike R=obl[against|on]                       -> fight.aerial
    "British pilots flew missions against Iraq."                                                       GBRMIL > IRQ fight.aerial
noun interception  A=poss|nmod[by]|amod|compound R?=nmod[of]                                                 -> posture.military_alert
    "Norway's interception of Russian bombers drew anger."                                             NOR > RUS posture.military_alert
verb knock_down  A=nsubj R?=obj obj=@aircraft|@air_force|missile|rocket|balloon|uav                                    -> fight.aerial
    "Angola knocked down a South African helicopter."            AGO > ZAF fight.aerial

# --- truces broken ---
noun violation     compound|nmod[of]=@truces|"ceasefire agreement"|"truce line" A=poss|nmod[by|from]|amod|compound R?=nmod[against|with|along|across|in] -> fight.violate_truce
    "Armenia accused Azerbaijan of ceasefire violations."                                        ARM > AZE accuse(fight.violate_truce) ; AZE > - fight.violate_truce
verb resume        A=nsubj obj=fighting|hostility|hostilities|war R?=obl[against|with|in|on] -> fight:resume
    "Ethiopia resumed hostilities against Eritrea."                                              ETH > ERI fight:resume
verb shatter       A=nsubj obj=@truces|peace|calm|lull R?=obl[with]                                           -> fight.violate_truce
    "Rebels shattered the truce with Colombia."                                                  REB > COL fight.violate_truce
verb hit_back      A=nsubj:@troops|@air_force|army|military R=obl[at|against]               -> fight
    "Indian troops hit back at Pakistani posts on Sunday."                                        INDMIL > PAK fight
noun breach        compound|nmod[of]=@truces A=poss|nmod[by|from]|amod|compound R?=nmod[against|with|along|across] -> fight.violate_truce
    "Libya's breach of the truce with Chad was swift."                                            LBY > TCD fight.violate_truce
verb rage          C=nsubj A?=nsubj nsubj=fighting|fight|battle|war|combat|clash|row|dispute|protest -> do(C)
    "Fierce clashes raged between Malian and Libyan soldiers."                                    MLIMIL + LBYMIL fight
verb flare         C=nsubj A?=nsubj nsubj=fighting|fight|battle|clash|row|dispute|violence|skirmish -> do(C)
    "Skirmishes flared between Thai and Burmese soldiers."                                        THAMIL + MMRMIL fight
verb flare_up      C=nsubj A?=nsubj nsubj=fighting|fight|battle|clash|row|dispute|violence|skirmish -> do(C)
    "A dispute flared up between Ghana and Ivory Coast."                                          GHA + CIV disapprove
verb intensify     C=nsubj A?=nsubj nsubj=fighting|battle|clash|row|dispute|shelling|bombardment|protest -> do(C)
    "The clashes between Indian and Pakistani soldiers intensified."                              INDMIL + PAKMIL fight
verb simmer        C=nsubj A?=nsubj nsubj=row|dispute|feud|unrest|quarrel|rift                    -> do(C)
    "A dispute between Kenya and Uganda simmered."                                                KEN + UGA disapprove
verb kill          A=obj C=obl[in] nsubj=- obl[in]=exchange|gunfight|shoot-out|crossfire|combat|duel -> do(C)
    "Two Chinese soldiers were killed in a gunfight with Soviet guards."                          CHNMIL + SUNMIL fight.small_arms
verb wound         A=obj C=obl[in] nsubj=- obl[in]=exchange|gunfight|shoot-out|crossfire|combat|duel -> do(C)
    "Two Georgian soldiers were wounded in a gunfight with rebels."                               GEOMIL + REB fight.small_arms
verb fire          nsubj=@athletes|golfer obj=shot|ball|penalty|drive|round|goal                  -> nothing
    "The Danish striker fired a shot over the bar."                                               nothing
noun fall          nmod[of]=@territory|@strongholds A=nmod[to] R?=nmod[of]                        -> fight.occupy
    "The fall of the Zairean town to rebels was quick."                                           REB > COD fight.occupy
# --- widened: bases, objects and persons of the above ---
class gun_crews = gunner battery artillery artilleryman tank warship gunboat crew "artillery unit" mortar
verb put           A=nsubj:@combatants|@nations R=obj obj=@territory|@strongholds|@nations|village|people obl[under]=control|occupation|rule       -> fight.occupy
    "Moroccan soldiers put a Mauritanian town under their control."    MARMIL > MRT fight.occupy
verb bring         A=nsubj:@combatants|@nations R=obj obj=@territory|@strongholds|@nations|village|people obl[under]=control|occupation|rule                  -> fight.occupy
    "Rwandan soldiers brought a Congolese town under their control."   RWAMIL > COD fight.occupy
verb retaliate     A=nsubj R?=obl[against|on|at|in] advmod=militarily                                     -> fight
    "Turkey retaliated militarily against Syria."                      TUR > SYR fight
verb respond       A=nsubj R?=obl[to|against] advmod=militarily                                           -> fight
    "Eritrea responded militarily to Ethiopia."                        ERI > ETH fight
verb go            A=nsubj obl[on]=offensive|attack|rampage R=obl[against|in]                             -> fight
    "Uganda went on the offensive against Rwanda."                     UGA > RWA fight
verb take          A=nsubj obj=offensive R=obl[against]                                                   -> fight
    "Somalia took the offensive against Ethiopia."                     SOM > ETH fight
verb send          A=nsubj obj=@combatants obl[against]=@combatants|@insurgents|@strongholds R=obl[against] -> fight
    "Nigeria sent its army against Cameroonian troops."                NGA > CMRMIL fight
verb throw         A=nsubj obj=@combatants|man|thousand|wave|reserve|recruit|armour|tank R=obl[against|into|at]                                    -> fight
    "Iran threw two divisions against Iraq."                           IRN > IRQ fight
verb hurl          A=nsubj obj=@combatants|man|thousand|wave|reserve|recruit|armour|tank R=obl[against|at]                                         -> fight
    "China hurled three divisions against Vietnam in 1979."            CHN > VNM fight
verb commit        A=nsubj obj=@combatants|tank obl[to]=battle R?=obl[against]                            -> fight
    "Libya committed two brigades to the battle against Chad."         LBY > TCD fight
verb catch         A=obj C=obl[in] nsubj=- obl[in]=gunfight|firefight|crossfire|ambush|skirmish|shootout|shoot-out|battle|clash -> do(C)
    "Two Danish and Afghan soldiers were caught in a firefight."       DNKMIL + AFGMIL > - fight.small_arms
verb engage        A=nsubj C=obl[in] obl[in]=gunfight|firefight|skirmish|shootout|shoot-out|battle|clash|combat|duel|hostilities|hostility|fighting R?=obl[with|against] -> do(C)
    "Omani soldiers engaged in a gunfight with Yemeni rebels."         OMNMIL + YEMREB > - fight.small_arms
verb involve       C=nsubj A=obj nsubj=gunfight|firefight|skirmish|shootout|shoot-out|battle|clash|combat|duel|fighting|dispute|row|quarrel|exchange -> do(C)
    "The skirmish involved Thai and Burmese soldiers."                 THAMIL + MMRMIL > - fight
verb pit           C=nsubj A=obj R=obl[against] nsubj=skirmish|battle|clash|fighting|war|duel|row|dispute -> do(C)
    "The battle pitted Malian soldiers against Libyan militants."      MLIMIL + LBY > - fight
verb hunt_down     A=nsubj:it|they|he|@troops|@fleet|@air_force R=obj:@insurgents                                    -> fight
    "Nigerian soldiers hunted down Chadian rebels."                    NGAMIL > TCDREB fight
verb eradicate     A=nsubj:it|they|he|@combatants|@nations R=obj:@combatants|@strongholds|remnant|cell|resistance    -> fight
    "Burmese troops eradicated two Thai camps."                        MMRMIL > THA fight
verb root_out      A=nsubj:it|they|he|@combatants|@nations R=obj:@insurgents|@strongholds|remnant|cell               -> fight
    "Yemeni troops rooted out Saudi militants."                        YEMMIL > SAU fight
verb eliminate     A=nsubj:it|they|he|@combatants|@nations|@air_force R=obj:@strongholds|garrison|battery|cell|unit  -> fight
    "Sudanese troops eliminated a Chadian base."                       SDNMIL > TCD fight
verb annihilate    A=nsubj:it|they|he|@combatants|@nations|@air_force R=obj:@combatants|@strongholds|garrison        -> fight
    "Iraqi troops annihilated an Iranian brigade."                     IRQMIL > IRNMIL fight
verb flush         A=nsubj:it|they|he|@combatants|@nations R=obj:@combatants|remnant                                 -> fight
    "Indian soldiers flushed Pakistani troops from a ridge."           INDMIL > PAKMIL fight
verb flush_out     A=nsubj R=obj:@combatants|remnant                                                      -> fight
    "Somali soldiers flushed out Ethiopian troops."                    SOMMIL > ETHMIL fight
verb ward          A=nsubj R=obl[off]:@combatants|@ships|speedboat|attack|raid                            -> fight
    "Qatari soldiers warded off Bahraini speedboats."                  QATMIL > BHR fight
verb fend          A=nsubj R=obl[off]:@combatants|@ships|speedboat|attack|raid                            -> fight
    "Greek soldiers fended off Turkish speedboats."                    GRCMIL > TUR fight
verb charge        A=nsubj:it|they|he|@nations|@combatants|tank|armour R=obj:@strongholds|line|position|trench|rank           -> fight
    "Somali tanks charged Ethiopian trenches."                         SOM > ETH fight
verb triumph       A=nsubj R=obl[over|against]:@combatants                                                -> fight
    "Ethiopia triumphed over Italian troops in 1896."                  ETH > ITAMIL fight
verb prevail       A=nsubj R=obl[over|against]:@combatants                                                -> fight
    "Israel prevailed over Syrian troops."                             ISR > SYRMIL fight
verb prevail       A=nsubj:@combatants R=obl[over|against]                                                -> fight
    "Chadian troops prevailed over Libyan soldiers."                   TCDMIL > LBYMIL fight
verb overcome      A=nsubj R=obj:@combatants|@strongholds|resistance|garrison                             -> fight
    "Japan overcame Chinese troops."                                   JPN > CHNMIL fight
verb overwhelm     A=nsubj R=obj:@combatants|@strongholds|garrison                                        -> fight
    "China overwhelmed Indian troops in 1962."                         CHN > INDMIL fight
verb crush         A=nsubj R=obj:garrison|invasion|@strongholds                                           -> fight
    "Iran crushed an Iraqi garrison."                                  IRN > IRQMIL fight
verb rout          A=nsubj:@combatants R=obj                                                              -> fight
    "Tanzanian soldiers routed Uganda's army."                         TZAMIL > UGAMIL fight
verb defeat        A=nsubj:@combatants R=obj                                                              -> fight
    "Ethiopian soldiers defeated Somalia's army."                      ETHMIL > SOMMIL fight
verb defeat        A=nsubj R=obj obl[in]=battle|war                                                       -> fight
    "Chile defeated Peru in battle."                                   CHL > PER fight
verb harass        A=nsubj:@combatants|@air_force|@ships R=obj:@combatants|@ships|convoy                  -> fight
    "Iranian gunboats harassed a Kuwaiti tanker."                      IRN > KWT fight
verb batter        A=nsubj R=obj:@combatants|@strongholds|@territory|village|stronghold                   -> fight
    "Syria battered a Lebanese village."                               SYR > LBN fight
verb hammer        A=nsubj R=obj:@combatants|@strongholds|@territory|village|stronghold                   -> fight
    "Iraq hammered an Iranian outpost."                                IRQ > IRN fight
verb smash         A=nsubj R=obj:@troops|@strongholds|column|brigade|division|garrison                    -> fight
    "Israel smashed a Syrian brigade."                                 ISR > SYRMIL fight
verb maul          A=nsubj R=obj:@troops|@strongholds|column|brigade|division|garrison                    -> fight
    "Vietnam mauled a Chinese division in 1979."                       VNM > CHNMIL fight
verb hit_back      A=nsubj R=obl[at|against]:@combatants|@strongholds|@insurgents|position|post           -> fight
    "Burundi hit back at Rwandan troops."                              BDI > RWAMIL fight
verb strike_back   A=nsubj R?=obl[at|against|in|inside]                                                   -> fight
    "Jordan struck back inside Syria."                                 JOR > SYR fight
verb dislodge      A=nsubj R=obj:@combatants|garrison                                                     -> fight
    "Kenya dislodged Somali militants."                                KEN > SOMREB fight
verb drive_out     A=nsubj R=obj:@combatants|garrison                                                     -> fight
    "Vietnam drove out Cambodian soldiers."                            VNM > KHMMIL fight
verb push_out      A=nsubj R=obj:@combatants|garrison                                                     -> fight
    "Azerbaijan pushed out Armenian soldiers."                         AZE > ARMMIL fight
verb expel         A=nsubj:it|they|he|@troops|@insurgents R=obj:@troops|@insurgents|garrison                         -> fight
    "Chadian soldiers expelled a Libyan garrison."                     TCDMIL > LBYMIL fight
verb outgun        A=nsubj R=obj:@combatants                                                              -> fight
    "Iranian marines outgunned Iraqi soldiers."                         IRNMIL > IRQ fight
verb repel         A=nsubj R=obj:@combatants|@ships|invader|invaders|tank                                 -> fight
    "Kuwait repelled Iraqi gunboats."                                  KWT > IRQ fight
verb throw_back    A=nsubj R?=obj|obl[by] obj=@combatants|attack|assault|invasion|offensive|raid          -> fight
    "Israel threw back a Syrian attack."                               ISR > SYR fight
verb turn_back     A=nsubj:it|they|he|@nations|@combatants R?=obj|obl[by] obj=@combatants|attack|assault|invasion|offensive|raid -> fight
    "Iranian soldiers turned back an Iraqi attack."                    IRNMIL > IRQ fight
verb beat_back     A=nsubj R?=obj|obl[by] obj=@combatants|attack|assault|invasion|offensive|raid|crowd    -> fight
    "Finnish soldiers beat back a Soviet attack."                      FINMIL > SUN fight
verb march         A=nsubj:@combatants|armour R=obl[into|across|on]:@nations                              -> fight.occupy
    "Bulgarian troops marched into Greece in 1941."                    BGRMIL > GRC fight.occupy
verb stab          A=nsubj:@combatants|tank R=obl[into|at|toward]                                         -> fight
    "Israeli tanks stabbed into Lebanon."                              ISR > LBN fight
verb strike        A=nsubj:@combatants|tank|armour R=obl[into|deep|inside|toward|across]                  -> fight
    "Turkish tanks struck deep into Syria."                            TUR > SYR fight
verb race          A=nsubj:@combatants|tank|armour R=obl[into|across|toward|towards|through]              -> fight
    "Iraqi tanks raced into Kuwait."                                   IRQ > KWT fight
verb drive         A=nsubj:@troops|@insurgents|tank|armour|column R=obl[into|toward|towards|through]      -> fight
    "Israeli tanks drove into Lebanon in 1982."                        ISR > LBN fight
verb spill         C=nsubj R=obl[into|over] nsubj=fighting|clash|war|battle                       -> do(C)
    "The fighting between Serb and Croatian troops spilled into Hungary." SRBMIL + HRVMIL > - fight
verb duel          A=nsubj:@gun_crews R?=obl[with]                                                        -> fight.artillery mutual
    "Syrian gunners and Israeli gunners duelled."                      SYRMIL + ISRMIL > - fight.artillery
verb duel          A=nsubj R=obl[with]:gunner|crew|battery|gunboat                                                        -> fight.artillery mutual
    "Israeli gunners duelled with Jordanian batteries in 1969."        ISRMIL + JOR > - fight.artillery
verb direct        A=nsubj obj="artillery fire"|"mortar fire"|"tank fire"|"rocket fire"|"machine-gun fire" obj=fire R=obl[at|on|against|onto|toward|towards] -> fight.artillery
    "Chadian gunners directed mortar fire at a Libyan column."         TCDMIL > LBY fight.artillery
verb direct        A=nsubj:@combatants|@gun_crews obj=fire|barrage|salvo|broadside R=obl[at|on|against|onto|toward|towards] -> fight.artillery
    "Indian gunners directed their fire at Pakistani outposts."        INDMIL > PAK fight.artillery
verb aim           A=nsubj obj=@big_guns|"artillery fire"|"mortar fire"|missile R=obl[at|on|against]      -> posture
    "Syria aimed its rockets at Jordan."                               SYR > JOR posture
verb point         A=nsubj obj=@big_guns|@guns|missile|weapon R=obl[at|toward|towards]                    -> posture
    "China pointed its missiles at Taiwan."                            CHN > TWN posture
verb turn          A=nsubj obj=@big_guns|@guns|missile R=obl[on|against]                                  -> fight
    "Rwandan soldiers turned their guns on Ugandan troops."            RWAMIL > UGAMIL fight
verb open_up       A=nsubj R=obl[on|at|against]:@combatants|patrol|convoy|@strongholds                    -> fight.small_arms
    "A Serb sniper opened up on a Croatian patrol."                    SRB > HRVMIL fight.small_arms
verb shoot_back    A=nsubj R?=obl[at|on|across]                                                           -> fight.small_arms
    "Iraqi soldiers shot back at Kuwaiti policemen."                   IRQMIL > KWTCOP fight.small_arms
verb gain          A=nsubj:@combatants|@nations R?=obj|obl[from|in|of] obj=@territory|@strongholds|village|land -> fight.occupy
    "Eritrean soldiers gained two Ethiopian villages."                 ERIMIL > ETH fight.occupy
verb take          A=nsubj:@nations|@combatants obj=@territory|@strongholds|village|crossing|junction R=obl[from|in]|obj -> fight.occupy
    "Peru took an Ecuadorean outpost."                                 PER > ECU fight.occupy
verb incorporate   A=nsubj:@nations|@heads|@cities R=obj:@nations                                         -> fight.occupy
    "Iraq incorporated Kuwait."                                        IRQ > KWT fight.occupy
verb swallow_up    A=nsubj:@nations|@heads R=obj:@nations                                                 -> fight.occupy
    "Germany swallowed up Austria."                                    DEU > AUT fight.occupy
verb absorb        A=nsubj:@nations R=obj:@nations|@territory                                             -> fight.occupy
    "India absorbed Sikkim's territory from China."                    IND > CHN fight.occupy
verb overrun       A=nsubj R?=obj|obl[in] obj=@territory|@strongholds|village                             -> fight.occupy
    "Iraq has overrun a Kuwaiti island."                                   IRQ > KWT fight.occupy
noun seizure       A=poss|nmod[by]|amod|compound R?=nmod[of]|nmod[from] nmod[of]=@territory|@strongholds|village -> fight.occupy
    "Argentina's seizure of a British island angered London."          ARG > GBR fight.occupy
verb rage          C=nsubj A?=nsubj|obl[between|among] nsubj=fighting|fight|battle|war|combat|clash|skirmish|shelling -> do(C)
    "Clashes raged on between Malian and Libyan soldiers."             MLIMIL + LBYMIL > - fight
verb flare         C=nsubj A=obl[between|among] nsubj=fighting|fight|battle|clash|violence|skirmish|row|dispute|hostility -> do(C)
    "A skirmish flared between Thai and Lao soldiers in 1987."         THAMIL + LAOMIL > - fight
verb erupt         C=nsubj A=obl[between|among] nsubj=fighting|fight|battle|clash|skirmish|row|dispute|hostility -> do(C)
    "A skirmish erupted between Kenyan and Ugandan soldiers."          KENMIL + UGAMIL > - fight
verb break_out     C=nsubj A=obl[between|among] nsubj=fighting|fight|battle|clash|skirmish|row|dispute|hostility|hostilities -> do(C)
    "A battle broke out between Togolese and Ghanaian soldiers."       TGOMIL + GHAMIL > - fight
verb ring          A=nsubj:it|they|he|@nations|@combatants|tank|warship R=obj:@territory|@strongholds|@cities|@nations        -> fight.blockade
    "Iraqi tanks ring the Kuwaiti capital."                            IRQ > KWT fight.blockade
verb surround      A=nsubj:@troops|@fleet|@insurgents|tank R=obj                                                         -> fight.blockade
    "Iraqi tanks surrounded the Kuwaiti palace."                       IRQ > KWT fight.blockade
verb cut_off       A=nsubj:it|they|he|@nations|@combatants|tank R=obj:@combatants|@territory|@cities|@nations                 -> fight.blockade
    "Israeli tanks cut off an Egyptian army in 1973."                  ISR > EGYMIL fight.blockade
verb join A=nsubj obj=fighting|fight|war|battle|conflict|offensive|fray|hostility|onslaught R=obl[against]|obj:fighting -> fight
    "Brazil joined the fighting against Germany in 1944."    BRA > DEU fight
noun counter-attack A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on]|nmod[in|into|inside|at] -> fight
    "Finland's counter-attack on Soviet lines near Suomussalmi came in December 1939."    FIN > SUN fight
verb take A=obl[from]|obj R=nsubj obj=fire|"small-arms fire"|"mortar fire"|"artillery fire"|"sniper fire"|flak -> fight
    "Kenyan soldiers took fire from Somali militants near Afmadow."    SOM > KEN fight
verb draw A=obl[from]|obj R=nsubj:@combatants|@air_force|jet|plane|convoy|patrol obj=fire|"small-arms fire"|"mortar fire"|"artillery fire"|"sniper fire" -> fight
    "A Dutch patrol drew fire from Serb gunners."    SRB > NLD fight
verb ringe A=nsubj:@combatants|tank|armour|warship R=obj -> fight.blockade
    "Iraqi tanks ringed Kuwait City."    IRQ > KWT fight.blockade
noun takeover A=nmod[by]:@combatants R=nmod[of] -> fight.occupy
    "The takeover of Liberia by rebels took a week."    REB > LBR fight.occupy
