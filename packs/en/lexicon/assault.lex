# Unconventional violence: abduction, beating, torture, killing, bombs that are no army's, assassination.
class mob       = mob crowd youth villager settler protester rioter thug resident student hooligan skinhead nationalist vigilante rabble gang extremist "far-right extremist" supremacist neo-nazi fan assailant attacker ultra throng marauder
class mockery   = time boredom hunger appetite thirst pain bill proposal deal plan hope idea joy bacteria germ cell tumour tumor weed motion amendment legislation scheme project
class dailylife = record odds expectation estimate forecast drum egg deadline target inflation consensus rap

# --- abduct ---
verb abduct        A=nsubj R=obj|obl[from|in]                                                                  -> assault.abduct
    "Rebels abducted four Ugandan students in 2003."                                                 REB > UGA assault.abduct
verb kidnap        A=nsubj R=obj|obl[from|in]                                                                  -> assault.abduct
    "Gunmen kidnapped two Italian engineers in Libya."                                               LBYUAF > ITALAB assault.abduct
verb snatch        A=nsubj R=obj|obl[in]                                                          -> assault.abduct
    "Militants snatched a Swiss tourist from a hotel in Mali."                                       REB > CHECVL assault.abduct
verb hijack        A=nsubj R=obj:@ships|aircraft|plane|airliner|jet|bus|truck|train|convoy|flight -> assault.abduct
    "Gunmen hijacked a Kuwaiti airliner in 1988."                                                    UAF > KWT assault.abduct
verb hijack A=nsubj R?=obj|obl[from|in|off]                  -> assault.abduct
    "Rebels hijacked a Turkish ferry in the Black Sea."                                              REB > TUR assault.abduct
verb hijack        obj=debate|agenda|meeting|revolution|election|process|religion|conference      -> nothing
    "The party hijacked the debate in Rome."                                                         nothing
verb take_hostage A=nsubj R=obj                              -> assault.abduct
    "Rebels took hostage two Filipino policemen."                                                    REB > PHL assault.abduct
verb take A=nsubj R=obj xcomp|obl[as]|obj|advmod|advcl=hostage|captive -> assault.abduct
    "Militants took three British tourists hostage in Yemen."                                        YEMREB > GBRCVL assault.abduct
verb take A=nsubj obj=hostage|captive R?=obj|obl[from|in]    -> assault.abduct
    "Guerrillas took Colombian hostages in 1999."                                                    REB > COL assault.abduct
verb take          A=nsubj R=obj:prisoner                                                         -> coerce.arrest
    "Iraqi troops took Iranian prisoners near Basra."                                                IRQMIL > IRN coerce.arrest
verb hold A=nsubj R=obj xcomp|obj|advmod|obl[as|in]=hostage|captive|captivity -> assault.abduct
    "Gunmen held two Filipino sailors hostage."                                                      UAF > PHL assault.abduct
verb hold A=nsubj obj=hostage R=obj|obl[from]                -> assault.abduct
    "Rebels held French hostages for a year in Niger."                                               REB > FRA assault.abduct
verb capture A=nsubj:@insurgents R=obj:@captives|@people|@troops|@police|@envoys -> assault.abduct
    "Rebels captured five Ethiopian soldiers."                                                       REB > ETHMIL assault.abduct
noun abduction     A=poss|nmod[by]|amod|compound R?=nmod[of|from]                                      -> assault.abduct
    "Norway denounced the abduction of Danish tourists by rebels."                                   NOR > REB disapprove.criticise ; REB > DNK assault.abduct
noun abduction     R?=nmod[of|from]                                                                    -> assault.abduct
    "North Korea's abduction of Japanese citizens angered Tokyo."                                    PRK > JPN assault.abduct
noun kidnapping    A=poss|nmod[by]|amod|compound R?=nmod[of|from]                                      -> assault.abduct
    "The kidnapping of Polish engineers by militants shocked Warsaw."                                REB > POLLAB assault.abduct
noun kidnap        A=poss|nmod[by]|amod|compound R?=nmod[of|from]                                      -> assault.abduct
    "Rebels carried out the kidnap of two Austrian tourists."                                        REB > AUT assault.abduct
noun hijacking     A=poss|nmod[by]|amod|compound R?=nmod[of|from|to]                                      -> assault.abduct
    "Gunmen carried out the hijacking of an Indian airliner."                                        UAF > IND assault.abduct
verb grab A=nsubj:@insurgents R=obj:@people|@captives|@held_people|@envoys|@troops|@police -> assault.abduct
    "Militants grabbed a Spanish tourist in Mali."               MLIREB > ESPCVL assault.abduct

# --- beat, attack bodily ---
verb beat A=nsubj:@police|@troops|@mob|@insurgents|@dissenters|guard|gunman|agent|attacker R=obj -> assault.beat
    "Chinese police beat Tibetan monks."                                 CHNCOP > CHNREL assault.beat
verb beat A=nsubj R=obj:@people|@envoys|@police|@troops      -> assault.beat
    "Gunmen beat Haitian villagers near the border."                     UAF > HTI assault.beat
verb beat A=nsubj:@police|@troops R?=obj obj=@dissenters|mourner|striker          -> coerce.repress
    "Ugandan police beat protesters with canes."                         UGACOP > UGAOPP coerce.repress
verb beat_up       A=nsubj R=obj                                      -> assault.beat
    "Cuban police beat up a Spanish journalist."                         CUBCOP > ESP assault.beat
verb beat          A=nsubj:@athletes                                  -> nothing
    "The Spanish team beat the Swedish side."                            nothing
verb beat          obl[in]=@games                                     -> nothing
    "Brazil beat Italy in the final in 1970."                            nothing
verb beat          obj=@dailylife                                     -> nothing
    "The German company beat expectations."                              nothing
verb beat_back     A=nsubj R=obj                                      -> fight
    "Chadian troops beat back Libyan forces in 1987."                    TCDMIL > LBYMIL fight
verb assault       A=nsubj R=obj                                      -> assault.beat
    "Israeli settlers assaulted Palestinian farmers."                    ISR > PSE assault.beat
verb assault       A=nsubj R=obj advmod=sexually                      -> assault.sexual
    "Gunmen sexually assaulted Congolese refugees."                      UAF > COD assault.sexual
verb assault       A=nsubj:@troops R=obj                              -> fight
    "Iranian troops assaulted Iraqi positions."                          IRNMIL > IRQ fight
verb attack        A=nsubj:@mob R=obj:@people|@police|@held_people|@envoys|@refugees|student|worker|player                                 -> assault.beat
    "A Hungarian mob attacked Romanian policemen."                       HUN > ROUCOP assault.beat
verb manhandle     A=nsubj R=obj                                      -> assault.beat
    "Burmese police manhandled an American diplomat."                    MMRCOP > USA assault.beat
verb rough_up      A=nsubj R=obj                                      -> assault.beat
    "Russian soldiers roughed up a Czech reporter."                      RUSMIL > CZE assault.beat
verb punch         A=nsubj R=obj:@people|@police|@troops|@envoys|@heads                              -> assault.beat
    "Belarusian police punched a Polish journalist."                     BLRCOP > POL assault.beat
verb flog          A=nsubj R=obj                                      -> assault.beat
    "Sudanese police flogged a Sudanese journalist."                     SDNCOP > SDN assault.beat
verb lynch         A=nsubj R=obj                                      -> assault.kill
    "Villagers lynched two Kenyan policemen."                            CVL > KENCOP assault.kill
verb stone         A=nsubj R=obj                      -> assault.beat
    "Macedonian villagers stoned a Greek priest in 1992."                MKD > GRCREL assault.beat
verb brutalise     A=nsubj R=obj                                      -> assault.beat
    "Zimbabwean soldiers brutalised villagers."                          ZWEMIL > CVL assault.beat
verb brutalize     A=nsubj R=obj                                      -> assault.beat
    "Burmese troops brutalized Karen villagers."                         MMRMIL > CVL assault.beat
verb maim          A=nsubj R=obj                                      -> assault.torture
    "Rebels maimed Sierra Leonean civilians in 1999."                    REB > SLECVL assault.torture
verb mutilate      A=nsubj R=obj                              -> assault.torture
    "Rebels mutilated Ugandan villagers."                                REB > UGA assault.torture
noun beating       A=poss|nmod[by]|amod|compound R?=nmod[of|against]          -> assault.beat
    "The beating of an Egyptian student by police shocked Cairo."        COP > EGY assault.beat
noun assault amod|compound=sexual|sex R?=nmod[on|against|of] -> assault.sexual
    "Rebels carried out sexual assaults on Congolese women."             REB > COD assault.sexual
noun assault R?=nmod[on|against|upon]                        -> fight
    "The Russian assault on Georgia began at night."                     RUS > GEO fight
noun violence amod=sexual R?=nmod[against|on|towards]        -> assault.sexual
    "Congo accused Rwanda of sexual violence against Congolese women."   COD > RWA accuse(assault.sexual) ; RWA > CODCVL assault.sexual
verb clobber       A=nsubj R=obj:@people|@police|@held_people|@troops|@dissenters|@envoys         -> assault.beat
    "Spanish police clobbered the students."                   ESPCOP > EDU assault.beat
verb bruise        A=nsubj R=obj:@people|@police|@held_people|@troops|@dissenters         -> assault.beat
    "Polish strikers bruised policemen."                       POLLAB > COP assault.beat
verb drag          A=nsubj R=obj:@people|@held_people obl[from|out|out of|off]=ambulance|court|village|vehicle|van|jeep|farm|cell|home|house|car|bus|bed|office|church|train|truck|vehicle|mosque|school|hospital|classroom|hotel|shop|village|flat|apartment|taxi|temple|dormitory -> assault
    "Salvadoran soldiers dragged the priests from a church."   SLVMIL > REL assault
verb set_upon     A=nsubj R=obj                                       -> assault.beat
    "A mob set upon Somali workers."                                  OPP > SOMLAB assault.beat
verb thrash       A=nsubj:@police|@troops|@mob|@insurgents|guard R=obj                   -> assault.beat
    "Pakistani police thrashed Afghan refugees."                      PAKCOP > AFGREF assault.beat
verb set          A=nsubj obj=dog R=obl[on|upon|against]                           -> assault.beat
    "Police set dogs on Afghan refugees."                             COP > AFGREF assault.beat
verb hurt        A=nsubj:gang|member|attacker|settler|@police|@troops|@insurgents|@mob|@dissenters|guard R=obj -> assault
    "Rioters hurt two Belgian policemen."                        OPP > BELCOP assault
verb torment     A=nsubj:@police|@troops|@insurgents|@mob|guard|agent|interrogator R=obj                            -> assault.beat
    "Guards tormented Kurdish prisoners."                        MIL > KURCVL assault.beat
verb slap        A=nsubj R=obj:@people|@captives|@police|@troops|@dissenters|@envoys|@heads                     -> assault.beat
    "Turkish police slapped a Greek reporter."                   TURCOP > GRCMED assault.beat

# --- sexual violence ---
verb rape          A=nsubj R=obj                              -> assault.sexual
    "Soldiers raped Bosnian women in 1992."                      MIL > BIH assault.sexual
verb gang-rape     A=nsubj R=obj                              -> assault.sexual
    "Soldiers gang-raped a Danish tourist."                      MIL > DNK assault.sexual
verb molest        A=nsubj R=obj                              -> assault.sexual
    "Police molested two Bolivian women."                        COP > BOL assault.sexual
noun rape          A=poss|nmod[by]|amod|compound R?=nmod[of|against]  -> assault.sexual
    "Bosnia accused Serb forces of the rape of Bosnian women."   BIH > SRBMIL accuse(assault.sexual) ; SRBMIL > BIHCVL assault.sexual

# --- torture ---
verb torture       A=nsubj R=obj                                   -> assault.torture
    "Chilean police have tortured Argentine students."                CHLCOP > ARG assault.torture
verb waterboard    A=nsubj R=obj                                   -> assault.torture
    "American agents waterboarded two Saudi prisoners."               USA > SAU assault.torture
verb mistreat      A=nsubj R=obj                                   -> wrong.rights_abuse
    "Kuwait accused Iraq of mistreating Kuwaiti prisoners."           KWT > IRQ accuse(wrong.rights_abuse)
noun torture       A=poss|nmod[by]|amod|compound R?=nmod[of|on|against]       -> assault.torture
    "Morocco accused Algeria of the torture of Moroccan prisoners."   MAR > DZA accuse(assault.torture) ; DZA > MARCVL assault.torture

# --- kill ---
verb kill          A=nsubj R=obj                                                      -> assault.kill
    "Gunmen killed two Kenyan policemen."                                                UAF > KENCOP assault.kill
verb kill          A=nsubj:@troops R=obj                                              -> fight
    "Colombian troops killed six Venezuelan guerrillas."                                 COLMIL > VEN fight
verb kill A=nsubj:@police|@troops R?=obj obj=@dissenters|mourner|striker          -> coerce.repress
    "Iranian police killed Kurdish protesters."                                          IRNCOP > KUROPP coerce.repress
verb kill A=nsubj:bomber|"suicide bomber" R=obj|obl[in]      -> assault.bomb.suicide
    "A Palestinian suicide bomber killed six Israelis."                                  PSE > ISR assault.bomb.suicide
verb kill A=nsubj:@bombs|bombing|blast R=obj                 -> assault.bomb
    "A Libyan bomb killed two German policemen."                                         LBY > DEUCOP assault.bomb
verb kill          A=nsubj:@accidents                                                 -> nothing
    "A Russian plane crash killed 12 Germans."                                           nothing
verb kill          A=nsubj:@weather                                                   -> nothing
    "A Turkish earthquake killed two Greek tourists."                                    nothing
verb kill          obj=@mockery                                                       -> nothing
    "Parliament in Ottawa killed the bill."                                              nothing
verb murder        A=nsubj R=obj|obl[in]                                                      -> assault.kill
    "Rebels murdered a Belgian priest in 1964."                                          REB > BEL assault.kill
verb slay          A=nsubj R=obj|obl[in]                                 -> assault.kill
    "Gunmen slew four Turkish soldiers."                                                 UAF > TURMIL assault.kill
verb execute A=nsubj R?=obj obj=@nationals|@people|@troops|@insurgents|@prisoners|@captives|opponent|plotter|leader|traitor|collaborator -> assault.kill
    "Iran executed two Kurdish prisoners."                                               IRN > KURCVL assault.kill
verb execute       A=nsubj R=obj                                                      -> assault.kill
    "Iraq executed a British journalist in 1990."                                        IRQ > GBR assault.kill
verb behead        A=nsubj R=obj|obl[in]                                                      -> assault.kill
    "Militants beheaded 21 Egyptian workers in Libya."                                   LBYREB > EGYLAB assault.kill
verb stab          A=nsubj R=obj|obl[in]                                                      -> assault.kill
    "A Tunisian man stabbed a French policeman."                                         TUN > FRACOP assault.kill
verb strangle      A=nsubj R=obj                                              -> assault.kill
    "Syrian guards strangled a Lebanese prisoner."                                       SYR > LBN assault.kill
verb hack          A=nsubj R=obj obl[to|with]=death|piece|machete|axe                                        -> assault.kill
    "Villagers hacked two Rwandan soldiers to death."                                    CVL > RWAMIL assault.kill
verb poison        A=nsubj R=obj obl[against]=- -> assault.kill
    "Russia poisoned a Bulgarian defector."                                              RUS > BGR assault.kill
verb gun_down      A=nsubj R=obj|obl[in]                                                      -> assault.kill
    "Gunmen gunned down a Mexican mayor."                                                UAF > MEX assault.kill
verb shoot_dead    A=nsubj R=obj|obl[in]                                                      -> assault.kill
    "Gunmen shot dead a Pakistani lawyer."                                               UAF > PAK assault.kill
verb shoot         A=nsubj R=obj obl[to]=death                                        -> assault.kill
    "Militants shot two Somali policemen to death."                                      REB > SOMCOP assault.kill
verb bludgeon      A=nsubj R=obj|obl[in]                                                      -> assault.kill
    "Gunmen bludgeoned a Guatemalan priest."                                             UAF > GTM assault.kill
verb wound         A=nsubj R=obj                                                      -> assault
    "Gunmen wounded three Thai teachers."                                                UAF > THA assault
verb wound A=nsubj:@troops R=obj                             -> fight
    "Israeli troops wounded five Palestinian farmers."                                   ISRMIL > PSE fight
verb injure        A=nsubj R=obj                                                      -> assault
    "Militants injured two Indian policemen."                                            REB > INDCOP assault
verb injure        A=nsubj:@accidents                                                 -> nothing
    "A Spanish train crash injured 40 French passengers."                                nothing
verb injure        A=nsubj:@weather                                                   -> nothing
    "A Japanese typhoon injured two Korean sailors."                                     nothing
noun killing       A=poss|nmod[by]|amod|compound R?=nmod[of|in]                          -> assault.kill
    "The killing of a Dutch priest by gunmen shocked Holland."                           UAF > NLD assault.kill
noun murder        A=poss|nmod[by]|amod|compound R?=nmod[of|in]                          -> assault.kill
    "The murder of a Maltese journalist by gunmen shocked Valletta."                     UAF > MLT assault.kill
noun execution     A=poss|nmod[by]|amod|compound R?=nmod[of|in]                          -> assault.kill
    "Saudi Arabia's execution of an Indonesian maid angered Jakarta."                    SAU > IDN assault.kill
noun slaying       A=poss|nmod[by]|amod|compound R?=nmod[of|in]                          -> assault.kill
    "The slaying of a Turkish envoy by gunmen stunned Ankara."                           UAF > TUR assault.kill
noun stabbing      A=poss|nmod[by]|amod|compound R?=nmod[of|in]                          -> assault.kill
    "The stabbing of a Chinese tourist by gunmen alarmed Beijing."                       UAF > CHN assault.kill
noun beheading     A=poss|nmod[by]|amod|compound R?=nmod[of|in]                          -> assault.kill
    "The beheading of a Japanese journalist by militants shocked Tokyo."                 REB > JPNMED assault.kill
noun shooting A=poss|nmod[by]|amod|compound R?=nmod[of|at|on] -> fight.small_arms
    "The shooting of two Indian soldiers by Pakistani troops angered Delhi."             PAKMIL > INDMIL fight.small_arms
noun attack        compound=heart|panic|asthma                                        -> nothing
    "The Greek premier had a heart attack in Vienna."                                    nothing
noun attack amod=verbal|personal|scathing|rhetorical|vitriolic|bitter|blistering|stinging|veiled|withering|rare R?=nmod[on|against|at] -> disapprove.criticise
    "France launched a verbal attack on Turkey."                                         FRA > TUR disapprove.criticise
noun attack compound|amod=knife|acid|axe|machete|racist|xenophobic|arson|sword|hammer|mob|racial|homophobic|antisemitic|anti-semitic R?=nmod[on|against|in] -> assault.beat
    "Rebels carried out a machete attack on Congolese villagers."                        REB > COD assault.beat
noun attack compound=terror|terrorism|militant|extremist|jihadist|islamist R?=nmod[on|against|in|at] -> assault
    "Militants carried out a terror attack on India in 2008."                            REB > IND assault
noun attack amod|compound=terrorist R?=nmod[on|against|in|at] -> assault
    "Gunmen staged a terrorist attack against Kenya."                                    UAF > KEN assault
verb cut_down     A=nsubj R=obj:@people|@heads|@state_force|@envoys|@dissenters|@insurgents                           -> assault.kill
    "Gunmen cut down two Lebanese policemen."                                         UAF > LBNCOP assault.kill
verb mow_down     A=nsubj R=obj                                                       -> assault.kill
    "Gunmen mowed down Turkish tourists."                                             UAF > TUR assault.kill
verb crucify      A=nsubj:@insurgents|@troops|@mob R=obj                                           -> assault.kill
    "Militants crucified a Syrian prisoner."                                          REB > SYR assault.kill
verb dismember    A=nsubj R=obj                      -> assault.kill
    "Saudi agents dismembered a Turkish journalist."                                  SAUSPY > TURMED assault.kill
verb bump_off     A=nsubj R=obj                                                       -> assault.kill
    "Libya bumped off an Egyptian exile."                                             LBY > EGY assault.kill
verb finish_off   A=nsubj:@troops|@insurgents|gunman R=obj:@nationals|@people|@state_force       -> assault.kill
    "Rebels finished off Ugandan soldiers."                                           REB > UGAMIL assault.kill
verb harm         A=nsubj:@state_force|@insurgents|@mob|guard R=obj        -> assault
    "Militants harmed Kenyan villagers."                                              REB > KENCVL assault
verb string_up   A=nsubj R=obj                                                              -> assault.kill
    "Rebels string up two Ethiopian officials."                  REB > ETHGOV assault.kill
verb finish_off  A=nsubj:@insurgents|@troops|@police|gunman R=obj:@nationals|@people|@insurgents|@troops|@captives -> assault.kill
    "Gunmen finished off two Sri Lankan soldiers."               UAF > LKAMIL assault.kill

# --- bombs ---
verb bomb A=nsubj:@insurgents|agent|anarchist|@dissenters|@mob|student|loyalist|nationalist R?=obj|obl[in] -> assault.bomb
    "Rebels bombed a Spanish bank."                                                               REB > ESP assault.bomb
verb blow_up A=nsubj R?=obj|obl[in|near|over|outside|off]    -> assault.bomb
    "Rebels blew up an Algerian pipeline."                                                        REB > DZA assault.bomb
verb blow_up A=nsubj obj=himself|herself|themselves|itself|self R?=obl[among|near|beside|outside|in|at|on|aboard|inside|amid|alongside|by|next to] -> assault.bomb.suicide
    "A militant blew herself up in Pakistan."                                                     PAKREB > PAK assault.bomb.suicide
verb blow_up       A=nsubj:bomber|"suicide bomber" R?=obj|obl[in|near|among|at|outside]        -> assault.bomb.suicide
    "A suicide bomber blew up an Israeli bus."                                                    REB > ISR assault.bomb.suicide
verb blow A=nsubj obj=himself|herself|themselves R?=obl[among|near|beside|outside|in|at|on|aboard|inside|amid|alongside] -> assault.bomb.suicide
    "A militant blew himself up in Iraq."                                                         IRQREB > IRQ assault.bomb.suicide
verb blow          A=nsubj:bomber|"suicide bomber" R?=obl[in|near|among|at]                    -> assault.bomb.suicide
    "A Chechen suicide bomber blew herself up in Moscow."                                         RUSREB > RUS assault.bomb.suicide
verb detonate      A=nsubj obj="car bomb"|"truck bomb" R?=obl[outside|in|inside|against|aboard|beneath|under|by|on|among|beside|at|near|at|outside]              -> assault.bomb.vehicle
    "Rebels detonated a car bomb in Colombia."                                                    COLREB > COL assault.bomb.vehicle
verb detonate      A=nsubj obj="roadside bomb"|"roadside device" R?=obl[outside|in|inside|against|aboard|beneath|under|by|on|among|beside|at|near|beside]        -> assault.bomb.roadside
    "Militants detonated a roadside bomb in Iraq."                                                IRQREB > IRQ assault.bomb.roadside
verb detonate      A=nsubj obj=@bombs R?=obl[outside|in|inside|against|aboard|beneath|under|by|on|among|beside|at|near|at|outside]                               -> assault.bomb
    "Militants detonated a bomb in Nigeria."                                                      NGAREB > NGA assault.bomb
verb explode       A=nsubj obj=@bombs R?=obl[outside|in|inside|against|aboard|beneath|under|by|on|among|beside|at|near|at]                                       -> assault.bomb
    "Guerrillas exploded a bomb in Peru in 1989."                                                 PERREB > PER assault.bomb
verb set_off       A=nsubj obj=@bombs R?=obl[outside|in|inside|against|aboard|beneath|under|by|on|among|beside|at|near|at]                                       -> assault.bomb
    "Militants set off a bomb in Indonesia."                                                      IDNREB > IDN assault.bomb
verb plant A=nsubj obj=@bombs R?=obl[in|at|near|on|under|outside|inside|aboard|beneath|for|beside] -> assault.bomb
    "Rebels planted bombs in Sri Lanka."                                                          LKAREB > LKA assault.bomb
verb plant A=nsubj obj=mine|landmine|"roadside bomb"|"roadside device"|"land mine"|"improvised explosive device"|ied R?=obl[in|near|on|along|under|beside|for|at|against] -> assault.bomb.roadside
    "Guerrillas planted mines in El Salvador."                                                    SLVREB > SLV assault.bomb.roadside
verb firebomb A=nsubj R?=obj|obl[in|of]                      -> assault.bomb
    "Militants firebombed the Turkish consulate."                                                 REB > TURGOV assault.bomb
verb hurl A=nsubj obj=@bombs|firebomb R?=obl[at|into|on|onto|over|against|inside|in|through] -> assault.bomb
    "Gunmen hurled a grenade at Burundian policemen."                                             UAF > BDICOP assault.bomb
verb throw A=nsubj obj=@bombs|firebomb R?=obl[at|into|on|onto|over|against|inside|in|through] -> assault.bomb
    "Militants threw a grenade at Indian policemen."                                              REB > INDCOP assault.bomb
verb ram A=nsubj obj=@vehicles|"car bomb"|"truck bomb"|bomb R?=obl[into|against|through|at|in] -> assault.bomb.vehicle
    "A militant rammed a truck into Israeli soldiers."                                            REB > ISRMIL assault.bomb.vehicle
noun bombing compound=suicide R?=nmod[in|of|at|against|on|near|outside|aboard] -> assault.bomb.suicide
    "Militants carried out a suicide bombing in Pakistan."                                        PAKREB > PAK assault.bomb.suicide
noun attack compound|amod=suicide R?=nmod[on|against|in|at|near|outside] -> assault.bomb.suicide
    "Militants launched a suicide attack on Afghan police."                                       REB > AFGCOP assault.bomb.suicide
noun bombing compound=car|truck|vehicle|van|lorry R?=nmod[in|of|at|against|outside|on|near] -> assault.bomb.vehicle
    "Rebels carried out a truck bombing in Lebanon."                                              LBNREB > LBN assault.bomb.vehicle
noun bombing compound=roadside A=poss|nmod[by]|amod|compound R?=nmod[in|of|against|on|near] -> assault.bomb.roadside
    "Militants carried out a roadside bombing in Egypt."                                          EGYREB > EGY assault.bomb.roadside
noun bombing amod=roadside A=poss|nmod[by]|amod|compound R?=nmod[in|of|against|on|near] -> assault.bomb.roadside
    "Militants carried out a roadside bombing against Afghan troops."                             REB > AFGMIL assault.bomb.roadside
noun bombing compound=embassy|train|hotel|market|mosque|church|bus|airport|subway|metro|school|hospital|restaurant|cafe|pub|nightclub|mall|courthouse|synagogue|temple|barracks|stadium|station|shrine|theatre|supermarket|resort|bank|office|park -> assault.bomb.location
    "Militants staged the train bombing in Madrid."                                               ESPREB > ESP assault.bomb.location
noun bombing A=nmod[by]:@insurgents|agent|anarchist|student|loyalist|nationalist|spy R?=nmod[of|in|against|on|at] -> assault.bomb
    "The bombing of a British ship by militants killed five."                                     REB > GBR assault.bomb
noun attack compound|amod=bomb|explosive|firebomb|arson-bomb R?=nmod[on|against|in|at|outside|near] -> assault.bomb
    "Militants carried out a bomb attack in France."                                              FRAREB > FRA assault.bomb
noun attack compound=grenade R?=nmod[on|against|in|at|outside] -> assault.bomb
    "Rebels carried out a grenade attack in Burundi."                                             BDIREB > BDI assault.bomb

# --- human shields ---
verb use A=nsubj R=obj obl[as|for]=shield|"human shield"     -> assault.human_shield
    "Iraq used British hostages as human shields in 1990."                                    IRQ > GBR assault.human_shield
noun use A=poss|nmod[by]|amod|compound R=nmod[of] nmod[as|for]=shield|"human shield" -> assault.human_shield
    "Ukraine condemned Russia's use of Ukrainian civilians as human shields."                 UKR > RUS disapprove.criticise ; RUS > UKR assault.human_shield

# --- assassinate ---
verb assassinate   A=nsubj R=obj                                               -> assault.assassinate
    "Gunmen assassinated a Lebanese minister."                                    UAF > LBN assault.assassinate
noun assassination A=poss|nmod[by]|amod|compound R?=nmod[of|in]                   -> assault.assassinate
    "The assassination of a Bosnian general by gunmen shocked Sarajevo."          UAF > BIH assault.assassinate
noun attempt compound=assassination|murder R?=nmod[on|against] -> assault.assassinate.attempt
    "Gunmen made an assassination attempt on President Mubarak."                  UAF > EGYGOV assault.assassinate.attempt
noun attempt R=nmod[on|of|against] nmod[on|against]=life     -> assault.assassinate.attempt
    "Rebels made an attempt on the Chadian president's life."                     REB > TCD assault.assassinate.attempt
noun plot compound=assassination|murder R?=nmod[against|on]  -> assault.assassinate.attempt
    "Rwanda accused Uganda of an assassination plot against a Rwandan general."   RWA > UGA accuse(assault.assassinate.attempt) ; UGA > RWAMIL assault.assassinate.attempt

# --- captives, blows, killings of other words ---
verb snatch    nsubj=@athletes|@games                                     -> nothing
    "The Croatian striker snatched a Danish ball."                         nothing
verb snatch    obj=victory|win|lead|goal|point|draw|title|medal|bag|purse -> nothing
    "Uruguay snatched victory."                                            nothing
verb bundle    A=nsubj R=obj obl[into]=@vehicles|@aircraft|mercedes|saloon|suv|trunk|boat|ambulance|car|van|truck|vehicle|taxi|boot|plane|helicopter -> assault.abduct
    "Gunmen bundled a Korean priest into a van."                           UAF > KORREL assault.abduct
verb seize     A=nsubj:student|@dissenters|@insurgents obj=hostage R?=obj|obl[from|in]        -> assault.abduct
    "Rebels seized Mexican hostages."                                      REB > MEX assault.abduct
verb commandeer A=nsubj R=obj:plane|jet|helicopter|bus|airliner|aircraft|jetliner            -> assault.abduct
    "Militants commandeered a Lebanese airliner."                          REB > LBN assault.abduct
noun hostage-taking A=poss|nmod[by]|amod R?=nmod[of|at|in]                -> assault.abduct
    "The hostage-taking of Polish sailors by militants ended."             REB > POLMIL assault.abduct
noun seizure   nmod[of]=@captives|hostage|captive|pilgrim|passenger|seaman A=poss|nmod[by]|amod R?=nmod[of|from|at] -> assault.abduct
    "The seizure of Austrian hostages by militants drew anger."            REB > AUT assault.abduct
verb batter    A=nsubj:guard|soldier|@police|@troops|@mob|@insurgents R=obj:@people|@held_people|@dissenters|@refugees|@police -> assault.beat
    "Police battered Kenyan students."                                     COP > KENEDU assault.beat
verb mob       A=nsubj R=obj                                              -> assault.beat
    "Protesters mobbed the British ambassador."                            OPP > GBRGOV assault.beat
verb cane      A=nsubj R=obj                                              -> assault.beat
    "Singapore caned an American student in 1994."                         SGP > USAEDU assault.beat
verb lash      A=nsubj:@states|@nations|court|authority|@police|@troops|guard|@insurgents R=obj:@nationals|@people|@captives|@held_people -> assault.beat
    "Guards lashed a Filipino maid."                                       MIL > PHL assault.beat
verb attack    A=nsubj R=obj obl[with]=spear|sword|hatchet|spanner|brick|pipe|cudgel|whip|club|bat|"iron bar"|stick|knife|machete|stone|fist|axe|bottle|chain|hammer|pole|rod|acid|truncheon -> assault.beat
    "Settlers attacked Palestinian policemen with clubs."                   CVL > PSECOP assault.beat
noun attack    nmod[with]=spear|sword|hatchet|cudgel|brick|"iron bar"|club|bat|bar|stick|knife|machete|stone|fist|axe|bottle|chain|hammer|pole|rod|acid R?=nmod[on|against] -> assault.beat
    "Nationalists carried out an attack with clubs on Chinese students."   PTY > CHNEDU assault.beat
verb flay      A=nsubj:@insurgents|@police|@troops|guard R=obj                        -> assault.beat
    "Guards flayed a Burmese prisoner."                                    MIL > MMR assault.beat
verb pistol-whip A=nsubj R=obj                                            -> assault.beat
    "Gunmen pistol-whipped a Chilean priest."                              UAF > CHLREL assault.beat
verb sodomise  A=nsubj R=obj                                              -> assault.sexual
    "Soldiers sodomised an Iraqi prisoner."                                MIL > IRQCVL assault.sexual
verb violate   A=nsubj:@troops|@insurgents|@police R=obj:schoolgirl|widow|refugee|woman|girl|nun   -> assault.sexual
    "Soldiers violated Liberian women."                                    MIL > LBRCVL assault.sexual
verb abuse     A=nsubj R=obj advmod=sexually                              -> assault.sexual
    "Soldiers sexually abused Haitian girls."                              MIL > HTI assault.sexual
noun abuse     amod=sexual A=poss|nmod[by]|amod R?=nmod[of|against]       -> assault.sexual
    "The sexual abuse of Haitian girls by soldiers drew anger."            MIL > HTI assault.sexual
verb starve    A=nsubj R=obj:prisoner|inmate|soldier|@prisoners|@captives|detainee                -> assault.torture
    "Serbian guards starved Bosnian prisoners."                            SRBMIL > BIHCVL assault.torture
verb kill      A=nsubj R=obj obl[with]=@bombs|bomb|"car bomb"|mine|explosive|grenade|landmine|"parcel bomb" -> assault.bomb
    "Separatists killed a Turkish policeman with a grenade."                REB > TURCOP assault.bomb
verb kill      A=nsubj R=obj|obl[in] obl[in]=blast|"car bombing"|"bombing attack"|"grenade attack"|bombing|"bomb attack"|"bomb blast"|explosion -> assault.bomb
    "Militants killed nine Kenyan policemen in a bombing."                 REB > KENCOP assault.bomb
verb put       A=nsubj R=obj obl[to]=death                                -> assault.kill
    "Iraq put an Iranian spy to death."                                    IRQ > IRNSPY assault.kill
verb beat      A=nsubj R=obj obl[to]=death                                -> assault.kill
    "A mob beat a Ghanaian trader to death."                               OPP > GHA assault.kill
verb burn      A=nsubj R=obj obl[to]=death                                -> assault.kill
    "A mob burned a Somali trader to death."                               OPP > SOM assault.kill
verb stone     A=nsubj R=obj obl[to]=death                                -> assault.kill
    "A mob stoned a Nigerien trader to death."                             OPP > NER assault.kill
verb claim     A=nsubj obj=life R=obj|obl[of]                             -> assault.kill
    "Libya's agents claimed the lives of two British policemen."           LBYSPY > GBRCOP assault.kill
verb guillotine A=nsubj R=obj                                             -> assault.kill
    "France guillotined an Algerian rebel in 1957."                        FRA > DZAREB assault.kill
verb garrotte  A=nsubj R=obj                                              -> assault.kill
    "Spain garrotted a Basque militant."                                   ESP > ESPREB assault.kill
verb hang      A=nsubj R=obj                                              -> assault.kill
    "Iran hanged an Iraqi spy."                                            IRN > IRQSPY assault.kill
verb hang      obj=picture|portrait|flag|banner|poster|head|painting|wreath -> nothing
    "The Swedish embassy hung a portrait."                                 nothing
verb shoot     A=nsubj R=obj obl[in]=head|back|neck|chest|face            -> assault.kill
    "A gunman shot a Dutch nun in the back."                               UAF > NLDREL assault.kill
verb drown     A=nsubj:@mob|militiaman|@troops|@police|@insurgents|guard|agent R=obj      -> assault.kill
    "Guards drowned a Haitian prisoner."                                   MIL > HTICVL assault.kill
verb knife     A=nsubj R=obj                                              -> assault.kill
    "A militant knifed an Israeli driver."                                 REB > ISRCVL assault.kill
noun murder    compound|amod=contract|brutal|racist|political|sectarian|mass|gang|ritual A=poss|nmod[by]|amod R?=nmod[of|in] -> assault.kill
    "Gunmen carried out the contract murder of a Bulgarian banker."        UAF > BGRBUS assault.kill
noun lynching  A=poss|nmod[by]|amod|compound R?=nmod[of]                  -> assault.kill
    "The lynching of a Malian trader by a mob drew anger."                 OPP > MLI assault.kill
noun poisoning A=poss|nmod[by]|amod|compound R?=nmod[of]                  -> assault.kill
    "Russia's poisoning of a Ukrainian banker drew anger."                 RUS > UKRBUS assault.kill
noun poisoning compound|amod=food|lead|alcohol|mercury|carbon|monoxide    -> nothing
    "The German minister had food poisoning."                              nothing
noun hanging   A=poss|nmod[by]|amod R?=nmod[of]                           -> assault.kill
    "Iraq's hanging of a British reporter drew anger."                     IRQ > GBRMED assault.kill
verb blow      A=nsubj obj=himself|herself|themselves R=obj               -> assault.bomb.suicide
    "A militant blew himself and two Danish soldiers up."                  REB > DNKMIL assault.bomb.suicide
verb drive     A=nsubj obj="bomb-laden truck"|"bomb-laden car"|"explosives-laden truck"|"explosives-laden car"|"suicide truck"|"explosive-laden car"|"car bomb"|"truck bomb"|"explosive-laden truck" R?=obl[into|at] -> assault.bomb.vehicle
    "Militants drove a truck bomb into a Turkish barracks."                REB > TUR assault.bomb.vehicle
verb ram       A=nsubj obj=car|truck|van|lorry|vehicle R=obl[into|through|at]:@people|@police|@troops|@dissenters|shopper|pedestrian|crowd|soldier|checkpoint|embassy|barracks -> assault.bomb.vehicle
    "A gunman rammed a van into Spanish tourists."                         UAF > ESPCVL assault.bomb.vehicle
verb lay       A=nsubj obj=ied|"improvised explosive device"|"booby trap"|minefield|"roadside bomb"|mine|landmine|bomb|explosive R?=obl[in|on|along|near|under|across|for|beside|outside|beneath|around|by] -> assault.bomb.roadside
    "Rebels laid mines in Mozambique."                                     MOZREB > MOZ assault.bomb.roadside
verb place     A=nsubj obj=@bombs R?=obl[in|at|near|on|under|outside|inside|aboard|beneath|beside|by|behind|for|along] -> assault.bomb
    "Militants placed a bomb in a Greek bank."                             REB > GRCBUS assault.bomb
verb leave     A=nsubj obj=@bombs R?=obl[in|at|near|on|under|outside|inside|aboard|beneath|beside|by|behind|for|along] -> assault.bomb
    "Militants left a bomb outside an Italian bank."                       REB > ITABUS assault.bomb
verb send      A=nsubj obj="parcel bomb"|"letter bomb"|"mail bomb"|"package bomb"|"postal bomb"|"book bomb" obj=bomb R?=obl[to]|iobj -> assault.bomb
    "Militants sent a parcel bomb to the Chilean embassy."                 REB > CHLGOV assault.bomb
verb mail      A=nsubj obj=explosive|"package bomb"|"parcel bomb"|"letter bomb"|bomb R?=obl[to]|iobj -> assault.bomb
    "Militants mailed a letter bomb to the Dutch embassy."                 REB > NLDGOV assault.bomb
verb toss      A=nsubj obj=@bombs R?=obl[at|into|on|onto|over|against|inside|in|through|outside|among]                 -> assault.bomb
    "Rebels tossed grenades at Burmese policemen."                         REB > MMRCOP assault.bomb
verb lob       A=nsubj obj=@bombs R?=obl[at|into|on|onto|over|against|inside|in|through|outside|among]                 -> assault.bomb
    "Rebels lobbed a grenade into a Thai barracks."                        REB > THA assault.bomb
verb trigger   A=nsubj obj=@bombs R?=obl[in|near|at|outside|under|inside|beneath|beside|against|as|along|on|by|aboard]        -> assault.bomb
    "Militants triggered a bomb near Pakistani soldiers."                  REB > PAKMIL assault.bomb
noun bombing   A=poss|nmod[by]|amod|compound R?=nmod[of] nmod[of]=airliner|jetliner|plane|jet|train|bus|ferry|ship|pipeline|convoy|tanker -> assault.bomb
    "The bombing of a French airliner by Libya came in 1989."               LBY > FRA assault.bomb
noun bombing   nmod[at|outside|in|near]=mall|hotel|market|mosque|church|airport|school|hospital|restaurant|cafe|pub|nightclub|courthouse|synagogue|temple|stadium|station|shrine|theatre|supermarket|resort|bank|embassy A=poss|nmod[by]|amod|compound R?=nmod[at|outside|in|near] -> assault.bomb.location
    "Rebels carried out a bombing at a station."                           REB > - assault.bomb.location
verb hit       C=obl[in] R=obj obl[in]=bombing|ambush|attack|airstrike|raid|shelling nsubj=- -> do(C)
    "Three Kenyan soldiers were hit in an ambush by rebels."               REB > KENMIL fight
verb target    A=nsubj:"truck bomb"|"suicide attack"|"suicide bombing"|"suicide attacker"|bomber|"suicide bomber"|"car bomb" R=obj|obl[in|near|at]           -> assault.bomb.suicide
    "A suicide bomber targeted Iraqi police."                              REB > IRQCOP assault.bomb.suicide
verb attack    A=nsubj:bomber|"suicide bomber"|"suicide attacker"|"suicide squad" R=obj|obl[in]                      -> assault.bomb.suicide
    "A suicide bomber attacked Afghan police."                             REB > AFGCOP assault.bomb.suicide

# --- blows and bombs of other makes ---
verb drag      A=nsubj R=obj obl[through|along|down|across|behind]=street|town|city|village|road|square|mud|dust -> assault
    "Rebels dragged a dead Belgian pilot through the town."                REB > BELMIL assault
verb hurt      A=nsubj R=obj obl[in|with]=ambush|attack|raid|assault|knife|machete|stone|club -> assault
    "Smugglers hurt four Spanish policemen in an attack."                  CRM > ESPCOP assault
verb burn      A=nsubj R=obj xcomp|advmod|amod=alive                      -> assault.kill
    "Rebels burned two Ugandan farmers alive."                             REB > UGA assault.kill
verb bury      A=nsubj R=obj xcomp|advmod|amod=alive                      -> assault.kill
    "Japanese soldiers buried Chinese prisoners alive in 1937."            JPNMIL > CHNCVL assault.kill
verb club      A=nsubj R=obj obl[to]=death                                -> assault.kill
    "Rebels clubbed a Zambian guard to death."                             REB > ZMB assault.kill
verb stab      A=nsubj R=obj obl[to]=death                                -> assault.kill
    "A militant stabbed an Egyptian guard to death."                       REB > EGY assault.kill
verb drive     A=nsubj:@insurgents|bomber|attacker|assailant|@mob obj=@vehicles R?=obl[into|at|through] obl[into|at|through]=@seats|@strongholds|@troops|@police|@people|convoy|crowd|embassy|gate|marketplace|market -> assault.bomb.vehicle
    "A militant drove a truck into a Kenyan checkpoint."                   REB > KEN assault.bomb.vehicle
noun bombing   nmod[of]=hotel|embassy|church|mosque|synagogue|consulate|market|restaurant|courthouse|pub|theatre|school|hospital|cafe|nightclub|discotheque|shrine|temple|station|office|bank|airport|cinema|club|mall|cathedral|barracks|headquarters A=poss|nmod[by]|amod|compound R?=nmod[of] -> assault.bomb.location
    "The bombing of a Danish restaurant by militants came in 2008."        REB > DNKBUS assault.bomb.location
verb hit       C=nsubj A?=obl[by] R=obj nsubj=bombing|attack nsubj=bombing|"suicide bombing"|"car bombing"|"truck bombing"|"bomb attack"|"suicide attack"|"grenade attack" -> do(C)
    "A suicide bombing by militants hit a Turkish bank."                   REB > TURBUS assault.bomb.suicide
verb destroy   C=nsubj A?=obl[by] R=obj nsubj=bombing|attack nsubj=bombing|"suicide bombing"|"car bombing"|"truck bombing"|"bomb attack"|"suicide attack"|"grenade attack" -> do(C)
    "A truck bombing by militants destroyed the Jordanian embassy."        REB > JORGOV assault.bomb.vehicle
verb target    C=nsubj A?=obl[by] R=obj nsubj=bombing|attack nsubj=bombing|"suicide bombing"|"car bombing"|"truck bombing"|"bomb attack"|"suicide attack"|"grenade attack" -> do(C)
    "A car bombing by rebels targeted a Peruvian bank."                    REB > PERBUS assault.bomb.vehicle
verb rock      C=nsubj A?=obl[by] R=obj nsubj=bombing|attack nsubj=bombing|"suicide bombing"|"car bombing"|"truck bombing"|"bomb attack"|"suicide attack"|"grenade attack" -> do(C)
    "A car bombing by rebels rocked Bogota."                               REB > COL assault.bomb.vehicle

# --- bombs strapped ---
verb strap     A=nsubj obj=@bombs R?=obl[to|on|under|beneath]             -> assault.bomb
    "Militants strapped a bomb to an Israeli truck."                       REB > ISR assault.bomb
