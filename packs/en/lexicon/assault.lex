# Unconventional violence: abduction, beating, torture, killing, bombs that are no army's, assassination.
class mob       = mob crowd youth villager settler protester rioter thug resident student hooligan
class mockery   = time boredom hunger appetite thirst pain bill proposal deal plan hope idea joy bacteria germ cell tumour tumor weed
class dailylife = record odds expectation estimate forecast drum egg deadline target inflation consensus rap

# --- abduct ---
verb abduct        A=nsubj R=obj                                                                  -> assault.abduct
    "Rebels abducted four Ugandan students in 2003."                                                 REB > UGA assault.abduct
verb kidnap        A=nsubj R=obj                                                                  -> assault.abduct
    "Gunmen kidnapped two Italian engineers in Libya."                                               LBYUAF > ITALAB assault.abduct
verb snatch        A=nsubj R=obj:@people                                                          -> assault.abduct
    "Militants snatched a Swiss tourist from a hotel in Mali."                                       REB > CHECVL assault.abduct
verb hijack        A=nsubj R=obj:@ships|aircraft|plane|airliner|jet|bus|truck|train|convoy|flight -> assault.abduct
    "Gunmen hijacked a Kuwaiti airliner in 1988."                                                    UAF > KWT assault.abduct
verb hijack        A=nsubj R?=obj                                                                 -> assault.abduct
    "Rebels hijacked a Turkish ferry in the Black Sea."                                              REB > TUR assault.abduct
verb hijack        obj=debate|agenda|meeting|revolution|election|process|religion|conference      -> nothing
    "The party hijacked the debate in Rome."                                                         nothing
verb take_hostage  A=nsubj R=obj                                                                  -> assault.abduct
    "Rebels took hostage two Filipino policemen."                                                    REB > PHL assault.abduct
verb take          A=nsubj R=obj xcomp=hostage|captive                                            -> assault.abduct
    "Militants took three British tourists hostage in Yemen."                                        YEMREB > GBRCVL assault.abduct
verb take          A=nsubj obj=hostage|captive R?=obj|obl[from]                                   -> assault.abduct
    "Guerrillas took Colombian hostages in 1999."                                                    REB > COL assault.abduct
verb take          A=nsubj R=obj:prisoner                                                         -> coerce.arrest
    "Iraqi troops took Iranian prisoners near Basra."                                                IRQMIL > IRN coerce.arrest
verb hold          A=nsubj R=obj xcomp=hostage|captive                                            -> assault.abduct
    "Gunmen held two Filipino sailors hostage."                                                      UAF > PHL assault.abduct
verb hold          A=nsubj obj=hostage R=obj                                                      -> assault.abduct
    "Rebels held French hostages for a year in Niger."                                               REB > FRA assault.abduct
verb capture       A=nsubj:@insurgents R=obj:@captives                                            -> assault.abduct
    "Rebels captured five Ethiopian soldiers."                                                       REB > ETHMIL assault.abduct
noun abduction     A=poss|nmod[by]|amod|compound R?=nmod[of]                                      -> assault.abduct
    "Norway denounced the abduction of Danish tourists by rebels."                                   NOR > REB disapprove.criticise ; REB > DNK assault.abduct
noun abduction     R?=nmod[of]                                                                    -> assault.abduct
    "North Korea's abduction of Japanese citizens angered Tokyo."                                    PRK > JPN assault.abduct
noun kidnapping    A=poss|nmod[by]|amod|compound R?=nmod[of]                                      -> assault.abduct
    "The kidnapping of Polish engineers by militants shocked Warsaw."                                REB > POLLAB assault.abduct
noun kidnap        A=poss|nmod[by]|amod|compound R?=nmod[of]                                      -> assault.abduct
    "Rebels carried out the kidnap of two Austrian tourists."                                        REB > AUT assault.abduct
noun hijacking     A=poss|nmod[by]|amod|compound R?=nmod[of]                                      -> assault.abduct
    "Gunmen carried out the hijacking of an Indian airliner."                                        UAF > IND assault.abduct
verb grab        A=nsubj:@insurgents R=obj:@people|@captives|@held_people                   -> assault.abduct
    "Militants grabbed a Spanish tourist in Mali."               MLIREB > ESPCVL assault.abduct

# --- beat, attack bodily ---
verb beat          A=nsubj:@police|@troops|mob|gunman R=obj           -> assault.beat
    "Chinese police beat Tibetan monks."                                 CHNCOP > CHNREL assault.beat
verb beat          A=nsubj R=obj:@people                              -> assault.beat
    "Gunmen beat Haitian villagers near the border."                     UAF > HTI assault.beat
verb beat          A=nsubj:@police R=obj:@dissenters                  -> coerce.repress
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
verb attack        A=nsubj:@mob R=obj                                 -> assault.beat
    "A Hungarian mob attacked Romanian policemen."                       HUN > ROUCOP assault.beat
verb manhandle     A=nsubj R=obj                                      -> assault.beat
    "Burmese police manhandled an American diplomat."                    MMRCOP > USA assault.beat
verb rough_up      A=nsubj R=obj                                      -> assault.beat
    "Russian soldiers roughed up a Czech reporter."                      RUSMIL > CZE assault.beat
verb punch         A=nsubj R=obj:@people                              -> assault.beat
    "Belarusian police punched a Polish journalist."                     BLRCOP > POL assault.beat
verb flog          A=nsubj R=obj                                      -> assault.beat
    "Sudanese police flogged a Sudanese journalist."                     SDNCOP > SDN assault.beat
verb lynch         A=nsubj R=obj                                      -> assault.kill
    "Villagers lynched two Kenyan policemen."                            CVL > KENCOP assault.kill
verb stone         A=nsubj R=obj:@people|@police                      -> assault.beat
    "Macedonian rioters stoned Greek policemen in 1992."                 MKD > GRCCOP assault.beat
verb brutalise     A=nsubj R=obj                                      -> assault.beat
    "Zimbabwean soldiers brutalised villagers."                          ZWEMIL > CVL assault.beat
verb brutalize     A=nsubj R=obj                                      -> assault.beat
    "Burmese troops brutalized Karen villagers."                         MMRMIL > CVL assault.beat
verb maim          A=nsubj R=obj                                      -> assault.torture
    "Rebels maimed Sierra Leonean civilians in 1999."                    REB > SLECVL assault.torture
verb mutilate      A=nsubj R=obj:@people                              -> assault.torture
    "Rebels mutilated Ugandan villagers."                                REB > UGA assault.torture
noun beating       A=poss|nmod[by]|amod|compound R?=nmod[of]          -> assault.beat
    "The beating of an Egyptian student by police shocked Cairo."        COP > EGY assault.beat
noun assault       amod=sexual R?=nmod[on|against|of]                 -> assault.sexual
    "Rebels carried out sexual assaults on Congolese women."             REB > COD assault.sexual
noun assault       R?=nmod[on|against]                                -> fight
    "The Russian assault on Georgia began at night."                     RUS > GEO fight
noun violence      amod=sexual R?=nmod[against]                       -> assault.sexual
    "Congo accused Rwanda of sexual violence against Congolese women."   COD > RWA accuse(assault.sexual) ; RWA > CODCVL assault.sexual
verb clobber       A=nsubj R=obj:@people|@police|@held_people         -> assault.beat
    "Spanish police clobbered the students."                   ESPCOP > EDU assault.beat
verb bruise        A=nsubj R=obj:@people|@police|@held_people         -> assault.beat
    "Polish strikers bruised policemen."                       POLLAB > COP assault.beat
verb drag          A=nsubj R=obj:@people|@held_people obl[from|out]=home|house|car|bus|bed|office|church|train -> assault
    "Salvadoran soldiers dragged the priests from a church."   SLVMIL > REL assault
verb set_upon     A=nsubj R=obj                                       -> assault.beat
    "A mob set upon Somali workers."                                  OPP > SOMLAB assault.beat
verb thrash       A=nsubj:@police|@troops|mob R=obj                   -> assault.beat
    "Pakistani police thrashed Afghan refugees."                      PAKCOP > AFGREF assault.beat
verb set          A=nsubj obj=dog R=obl[on]                           -> assault.beat
    "Police set dogs on Afghan refugees."                             COP > AFGREF assault.beat
verb hurt        A=nsubj:@police|@troops|@insurgents|mob|@dissenters R=obj:@people|@captives|@police|@troops -> assault
    "Rioters hurt two Belgian policemen."                        OPP > BELCOP assault
verb torment     A=nsubj:@police|@troops|@insurgents|guard R=obj                            -> assault.beat
    "Guards tormented Kurdish prisoners."                        MIL > KURCVL assault.beat
verb slap        A=nsubj R=obj:@people|@captives|@police|@envoys|@heads                     -> assault.beat
    "Turkish police slapped a Greek reporter."                   TURCOP > GRCMED assault.beat

# --- sexual violence ---
verb rape          A=nsubj R=obj                              -> assault.sexual
    "Soldiers raped Bosnian women in 1992."                      MIL > BIH assault.sexual
verb gang-rape     A=nsubj R=obj                              -> assault.sexual
    "Soldiers gang-raped a Danish tourist."                      MIL > DNK assault.sexual
verb molest        A=nsubj R=obj                              -> assault.sexual
    "Police molested two Bolivian women."                        COP > BOL assault.sexual
noun rape          A=poss|nmod[by]|amod|compound R?=nmod[of]  -> assault.sexual
    "Bosnia accused Serb forces of the rape of Bosnian women."   BIH > SRBMIL accuse(assault.sexual) ; SRBMIL > BIHCVL assault.sexual

# --- torture ---
verb torture       A=nsubj R=obj                                   -> assault.torture
    "Chilean police have tortured Argentine students."                CHLCOP > ARG assault.torture
verb waterboard    A=nsubj R=obj                                   -> assault.torture
    "American agents waterboarded two Saudi prisoners."               USA > SAU assault.torture
verb mistreat      A=nsubj R=obj                                   -> wrong.rights_abuse
    "Kuwait accused Iraq of mistreating Kuwaiti prisoners."           KWT > IRQ accuse(wrong.rights_abuse)
noun torture       A=poss|nmod[by]|amod|compound R?=nmod[of]       -> assault.torture
    "Morocco accused Algeria of the torture of Moroccan prisoners."   MAR > DZA accuse(assault.torture) ; DZA > MARCVL assault.torture

# --- kill ---
verb kill          A=nsubj R=obj                                                      -> assault.kill
    "Gunmen killed two Kenyan policemen."                                                UAF > KENCOP assault.kill
verb kill          A=nsubj:@troops R=obj                                              -> fight
    "Colombian troops killed six Venezuelan guerrillas."                                 COLMIL > VEN fight
verb kill          A=nsubj:@police R=obj:@dissenters                                  -> coerce.repress
    "Iranian police killed Kurdish protesters."                                          IRNCOP > KUROPP coerce.repress
verb kill          A=nsubj:bomber|"suicide bomber" R=obj                              -> assault.bomb.suicide
    "A Palestinian suicide bomber killed six Israelis."                                  PSE > ISR assault.bomb.suicide
verb kill          A=nsubj:bomb R=obj                                                 -> assault.bomb
    "A Libyan bomb killed two German policemen."                                         LBY > DEUCOP assault.bomb
verb kill          A=nsubj:@accidents                                                 -> nothing
    "A Russian plane crash killed 12 Germans."                                           nothing
verb kill          A=nsubj:@weather                                                   -> nothing
    "A Turkish earthquake killed two Greek tourists."                                    nothing
verb kill          obj=@mockery                                                       -> nothing
    "Parliament in Ottawa killed the bill."                                              nothing
verb murder        A=nsubj R=obj                                                      -> assault.kill
    "Rebels murdered a Belgian priest in 1964."                                          REB > BEL assault.kill
verb slay          A=nsubj R=obj:@people|@state_force                                 -> assault.kill
    "Gunmen slew four Turkish soldiers."                                                 UAF > TURMIL assault.kill
verb execute       A=nsubj R=obj:@people|@troops|@insurgents                          -> assault.kill
    "Iran executed two Kurdish prisoners."                                               IRN > KURCVL assault.kill
verb execute       A=nsubj R=obj                                                      -> assault.kill
    "Iraq executed a British journalist in 1990."                                        IRQ > GBR assault.kill
verb behead        A=nsubj R=obj                                                      -> assault.kill
    "Militants beheaded 21 Egyptian workers in Libya."                                   LBYREB > EGYLAB assault.kill
verb stab          A=nsubj R=obj                                                      -> assault.kill
    "A Tunisian man stabbed a French policeman."                                         TUN > FRACOP assault.kill
verb strangle      A=nsubj R=obj:@people                                              -> assault.kill
    "Syrian guards strangled a Lebanese prisoner."                                       SYR > LBN assault.kill
verb hack          A=nsubj R=obj obl[to]=death                                        -> assault.kill
    "Villagers hacked two Rwandan soldiers to death."                                    CVL > RWAMIL assault.kill
verb poison        A=nsubj R=obj:@people|@heads|@envoys|@prisoners|spy|agent|defector -> assault.kill
    "Russia poisoned a Bulgarian defector."                                              RUS > BGR assault.kill
verb gun_down      A=nsubj R=obj                                                      -> assault.kill
    "Gunmen gunned down a Mexican mayor."                                                UAF > MEX assault.kill
verb shoot_dead    A=nsubj R=obj                                                      -> assault.kill
    "Gunmen shot dead a Pakistani lawyer."                                               UAF > PAK assault.kill
verb shoot         A=nsubj R=obj obl[to]=death                                        -> assault.kill
    "Militants shot two Somali policemen to death."                                      REB > SOMCOP assault.kill
verb bludgeon      A=nsubj R=obj                                                      -> assault.kill
    "Gunmen bludgeoned a Guatemalan priest."                                             UAF > GTM assault.kill
verb wound         A=nsubj R=obj                                                      -> assault
    "Gunmen wounded three Thai teachers."                                                UAF > THA assault
verb wound         A=nsubj:@troops R=obj                                              -> fight
    "Israeli troops wounded five Palestinian farmers."                                   ISRMIL > PSE fight
verb injure        A=nsubj R=obj                                                      -> assault
    "Militants injured two Indian policemen."                                            REB > INDCOP assault
verb injure        A=nsubj:@accidents                                                 -> nothing
    "A Spanish train crash injured 40 French passengers."                                nothing
verb injure        A=nsubj:@weather                                                   -> nothing
    "A Japanese typhoon injured two Korean sailors."                                     nothing
noun killing       A=poss|nmod[by]|amod|compound R?=nmod[of]                          -> assault.kill
    "The killing of a Dutch priest by gunmen shocked Holland."                           UAF > NLD assault.kill
noun murder        A=poss|nmod[by]|amod|compound R?=nmod[of]                          -> assault.kill
    "The murder of a Maltese journalist by gunmen shocked Valletta."                     UAF > MLT assault.kill
noun execution     A=poss|nmod[by]|amod|compound R?=nmod[of]                          -> assault.kill
    "Saudi Arabia's execution of an Indonesian maid angered Jakarta."                    SAU > IDN assault.kill
noun slaying       A=poss|nmod[by]|amod|compound R?=nmod[of]                          -> assault.kill
    "The slaying of a Turkish envoy by gunmen stunned Ankara."                           UAF > TUR assault.kill
noun stabbing      A=poss|nmod[by]|amod|compound R?=nmod[of]                          -> assault.kill
    "The stabbing of a Chinese tourist by gunmen alarmed Beijing."                       UAF > CHN assault.kill
noun beheading     A=poss|nmod[by]|amod|compound R?=nmod[of]                          -> assault.kill
    "The beheading of a Japanese journalist by militants shocked Tokyo."                 REB > JPNMED assault.kill
noun shooting      A=poss|nmod[by]|amod|compound R?=nmod[of|at]                       -> fight.small_arms
    "The shooting of two Indian soldiers by Pakistani troops angered Delhi."             PAKMIL > INDMIL fight.small_arms
noun attack        compound=heart|panic|asthma                                        -> nothing
    "The Greek premier had a heart attack in Vienna."                                    nothing
noun attack        amod=verbal|personal|scathing R?=nmod[on|against]                  -> disapprove.criticise
    "France launched a verbal attack on Turkey."                                         FRA > TUR disapprove.criticise
noun attack        compound=knife|acid|axe|machete R?=nmod[on|against]                -> assault.beat
    "Rebels carried out a machete attack on Congolese villagers."                        REB > COD assault.beat
noun attack        compound=terror R?=nmod[on|against|in]                             -> assault
    "Militants carried out a terror attack on India in 2008."                            REB > IND assault
noun attack        amod=terrorist R?=nmod[on|against|in]                              -> assault
    "Gunmen staged a terrorist attack against Kenya."                                    UAF > KEN assault
verb cut_down     A=nsubj R=obj:@people|@heads|@state_force                           -> assault.kill
    "Gunmen cut down two Lebanese policemen."                                         UAF > LBNCOP assault.kill
verb mow_down     A=nsubj R=obj                                                       -> assault.kill
    "Gunmen mowed down Turkish tourists."                                             UAF > TUR assault.kill
verb crucify      A=nsubj:@insurgents R=obj                                           -> assault.kill
    "Militants crucified a Syrian prisoner."                                          REB > SYR assault.kill
verb dismember    A=nsubj R=obj:@people|@held_people|body|corpse                      -> assault.kill
    "Saudi agents dismembered a Turkish journalist."                                  SAUSPY > TURMED assault.kill
verb bump_off     A=nsubj R=obj                                                       -> assault.kill
    "Libya bumped off an Egyptian exile."                                             LBY > EGY assault.kill
verb finish_off   A=nsubj:@troops|@insurgents|gunman R=obj:@people|@state_force       -> assault.kill
    "Rebels finished off Ugandan soldiers."                                           REB > UGAMIL assault.kill
verb harm         A=nsubj:@state_force|@insurgents|mob R=obj:@people|@captives        -> assault
    "Militants harmed Kenyan villagers."                                              REB > KENCVL assault
verb string_up   A=nsubj R=obj                                                              -> assault.kill
    "Rebels string up two Ethiopian officials."                  REB > ETHGOV assault.kill
verb finish_off  A=nsubj:@insurgents|@troops|@police|gunman R=obj:@people|@insurgents|@troops|@captives -> assault.kill
    "Gunmen finished off two Sri Lankan soldiers."               UAF > LKAMIL assault.kill

# --- bombs ---
verb bomb          A=nsubj:@insurgents R?=obj|obl[in]                                          -> assault.bomb
    "Rebels bombed a Spanish bank."                                                               REB > ESP assault.bomb
verb blow_up       A=nsubj R?=obj|obl[in]                                                      -> assault.bomb
    "Rebels blew up an Algerian pipeline."                                                        REB > DZA assault.bomb
verb blow_up       A=nsubj obj=himself|herself|themselves|itself R?=obl[among|near|beside|outside|in|at] -> assault.bomb.suicide
    "A militant blew herself up in Pakistan."                                                     PAKREB > PAK assault.bomb.suicide
verb blow_up       A=nsubj:bomber|"suicide bomber" R?=obj|obl[in|near|among|at|outside]        -> assault.bomb.suicide
    "A suicide bomber blew up an Israeli bus."                                                    REB > ISR assault.bomb.suicide
verb blow          A=nsubj obj=himself|herself|themselves R?=obl[among|near|beside|outside|in] -> assault.bomb.suicide
    "A militant blew himself up in Iraq."                                                         IRQREB > IRQ assault.bomb.suicide
verb blow          A=nsubj:bomber|"suicide bomber" R?=obl[in|near|among|at]                    -> assault.bomb.suicide
    "A Chechen suicide bomber blew herself up in Moscow."                                         RUSREB > RUS assault.bomb.suicide
verb detonate      A=nsubj obj="car bomb"|"truck bomb" R?=obl[in|near|at|outside]              -> assault.bomb.vehicle
    "Rebels detonated a car bomb in Colombia."                                                    COLREB > COL assault.bomb.vehicle
verb detonate      A=nsubj obj="roadside bomb"|"roadside device" R?=obl[in|near|beside]        -> assault.bomb.roadside
    "Militants detonated a roadside bomb in Iraq."                                                IRQREB > IRQ assault.bomb.roadside
verb detonate      A=nsubj obj=@bombs R?=obl[in|near|at|outside]                               -> assault.bomb
    "Militants detonated a bomb in Nigeria."                                                      NGAREB > NGA assault.bomb
verb explode       A=nsubj obj=@bombs R?=obl[in|near|at]                                       -> assault.bomb
    "Guerrillas exploded a bomb in Peru in 1989."                                                 PERREB > PER assault.bomb
verb set_off       A=nsubj obj=@bombs R?=obl[in|near|at]                                       -> assault.bomb
    "Militants set off a bomb in Indonesia."                                                      IDNREB > IDN assault.bomb
verb plant         A=nsubj obj=@bombs R?=obl[in|at|near|on]                                    -> assault.bomb
    "Rebels planted bombs in Sri Lanka."                                                          LKAREB > LKA assault.bomb
verb plant         A=nsubj obj=mine|landmine R?=obl[in|near|on|along]                          -> assault.bomb.roadside
    "Guerrillas planted mines in El Salvador."                                                    SLVREB > SLV assault.bomb.roadside
verb firebomb      A=nsubj R?=obj                                                              -> assault.bomb
    "Militants firebombed the Turkish consulate."                                                 REB > TURGOV assault.bomb
verb hurl          A=nsubj obj=grenade|"petrol bomb"|firebomb|explosive R?=obl[at|into]        -> assault.bomb
    "Gunmen hurled a grenade at Burundian policemen."                                             UAF > BDICOP assault.bomb
verb throw         A=nsubj obj=grenade|bomb|explosive R?=obl[at|into]                          -> assault.bomb
    "Militants threw a grenade at Indian policemen."                                              REB > INDCOP assault.bomb
verb ram           A=nsubj obj=car|truck|van|lorry R=obl[into]                                 -> assault.bomb.vehicle
    "A militant rammed a truck into Israeli soldiers."                                            REB > ISRMIL assault.bomb.vehicle
noun bombing       compound=suicide R?=nmod[in|of|at|against]                                  -> assault.bomb.suicide
    "Militants carried out a suicide bombing in Pakistan."                                        PAKREB > PAK assault.bomb.suicide
noun attack        compound=suicide R?=nmod[on|against|in]                                     -> assault.bomb.suicide
    "Militants launched a suicide attack on Afghan police."                                       REB > AFGCOP assault.bomb.suicide
noun bombing       compound=car|truck|vehicle R?=nmod[in|of|at|against]                        -> assault.bomb.vehicle
    "Rebels carried out a truck bombing in Lebanon."                                              LBNREB > LBN assault.bomb.vehicle
noun bombing       compound=roadside R?=nmod[in|of|against]                                    -> assault.bomb.roadside
    "Militants carried out a roadside bombing in Egypt."                                          EGYREB > EGY assault.bomb.roadside
noun bombing       amod=roadside R?=nmod[in|of|against|on]                                     -> assault.bomb.roadside
    "Militants carried out a roadside bombing against Afghan troops."                             REB > AFGMIL assault.bomb.roadside
noun bombing       compound=embassy|train|hotel|market|mosque|church|bus|airport|subway        -> assault.bomb.location
    "Militants staged the train bombing in Madrid."                                               ESPREB > ESP assault.bomb.location
noun bombing       A=nmod[by]:@insurgents R?=nmod[of|in|against]                               -> assault.bomb
    "The bombing of a British hotel by militants killed five."                                    REB > GBRBUS assault.bomb
noun attack        compound=bomb R?=nmod[on|against|in]                                        -> assault.bomb
    "Militants carried out a bomb attack in France."                                              FRAREB > FRA assault.bomb
noun attack        compound=grenade R?=nmod[on|against|in]                                     -> assault.bomb
    "Rebels carried out a grenade attack in Burundi."                                             BDIREB > BDI assault.bomb

# --- human shields ---
verb use           A=nsubj R=obj obl[as]=shield|"human shield"                             -> assault.human_shield
    "Iraq used British hostages as human shields in 1990."                                    IRQ > GBR assault.human_shield
noun use           A=poss|nmod[by]|amod|compound R=nmod[of] nmod[as]=shield|"human shield" -> assault.human_shield
    "Ukraine condemned Russia's use of Ukrainian civilians as human shields."                 UKR > RUS disapprove.criticise ; RUS > UKR assault.human_shield

# --- assassinate ---
verb assassinate   A=nsubj R=obj                                               -> assault.assassinate
    "Gunmen assassinated a Lebanese minister."                                    UAF > LBN assault.assassinate
noun assassination A=poss|nmod[by]|amod|compound R?=nmod[of]                   -> assault.assassinate
    "The assassination of a Bosnian general by gunmen shocked Sarajevo."          UAF > BIH assault.assassinate
noun attempt       compound=assassination R=nmod[on|against]                   -> assault.assassinate.attempt
    "Gunmen made an assassination attempt on President Mubarak."                  UAF > EGYGOV assault.assassinate.attempt
noun attempt       R=nmod[on] nmod[on]=life                                    -> assault.assassinate.attempt
    "Rebels made an attempt on the Chadian president's life."                     REB > TCD assault.assassinate.attempt
noun plot          compound=assassination R=nmod[against|on]                   -> assault.assassinate.attempt
    "Rwanda accused Uganda of an assassination plot against a Rwandan general."   RWA > UGA accuse(assault.assassinate.attempt) ; UGA > RWAMIL assault.assassinate.attempt
