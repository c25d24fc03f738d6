# Threats and ultimatums with their own words; the operators (threaten, warn) stand in operators.lex.

# --- ultimatums ---
noun ultimatum     A=poss|nmod[by|from]|amod|compound R?=nmod[to]    -> ultimatum
    "Austria issued an ultimatum to Serbia in 1914."                    AUT > SRB ultimatum
verb set           A=nsubj obj=deadline|ultimatum|"time limit" R?=iobj|obl[for|to|on]|obj                -> ultimatum
    "The United States set a deadline for Iraq in 1991."                USA > IRQ ultimatum
verb give          A=nsubj C=obj obj=ultimatum R=iobj|obl[to]|obj        -> do(C)
    "Austria gave Serbia an ultimatum in 1914."                         AUT > SRB ultimatum
    "Egypt has given Sudan an ultimatum."                               EGY > SDN ultimatum
verb give          A=nsubj obj=deadline R=iobj|obl[to]|obj               -> ultimatum
    "Nigeria gave Cameroon a deadline."                                 NGA > CMR ultimatum
verb give          A=nsubj obj=hour|day|week|month|minute|fortnight R=iobj|obl[to] C=xcomp    -> ultimatum
    "Turkey gave Syria 48 hours to withdraw."                           TUR > SYR ultimatum ; TUR > - deescalate.retreat
verb give          A=nsubj R=obj|iobj T=obl[until|till]                                   -> ultimatum
    "Britain gave Germany until midnight in 1914."   GBR > DEU ultimatum
verb give          A=nsubj obj=hour|day|week|month|minute R=iobj:@nations                 -> ultimatum
    "Kenya gave Uganda ten days."   KEN > UGA ultimatum
verb hand          A=nsubj obj=ultimatum|deadline R=iobj|obl[to]                          -> ultimatum
    "Austria handed Serbia an ultimatum."   AUT > SRB ultimatum
verb send          A=nsubj obj=ultimatum R=iobj|obl[to]                                   -> ultimatum
    "Japan sent China an ultimatum in 1915."   JPN > CHN ultimatum
verb impose        A=nsubj obj=deadline|ultimatum R?=obl[on|for]               -> ultimatum
    "Ecuador imposed a deadline on Peru."                               ECU > PER ultimatum
verb serve         A=nsubj obj=notice|ultimatum R=obl[on|to|upon]|iobj         -> ultimatum
    "Kenya served notice on Somalia."                                   KEN > SOM ultimatum
noun deadline      A=poss|nmod[by|from]|amod|compound|nmod[of] R=nmod[for|to] -> ultimatum
    "NATO's deadline for Serbia passed."                                IGO > SRB ultimatum

# --- threats ---
verb menace        A=nsubj R=obj                                                                    -> threaten(-)
    "Libya menaced Tunisia in 1980."                                                                   LBY > TUN threaten(-)
verb intimidate    A=nsubj R=obj                                                                    -> threaten(-)
    "China intimidated Taiwan."                                                                        CHN > TWN threaten(-)
verb bully         A=nsubj R=obj                                                                    -> coerce
    "Vietnam accused China of bullying the Philippines."                                               VNM > CHN accuse(coerce) ; CHN > PHL coerce
verb blackmail     A=nsubj R=obj                                                                    -> coerce
    "Bulgaria accused Russia of blackmailing Moldova."                                                 BGR > RUS accuse(coerce) ; RUS > MDA coerce
verb coerce        A=nsubj R=obj                                                                    -> coerce
    "Lithuania accused China of coercing Taiwan."                                                      LTU > CHN accuse(coerce) ; CHN > TWN coerce
verb pressurise    A=nsubj R=obj                                                                    -> coerce
    "Zambia pressurised Rhodesia."                                                                     ZMB > ZWE coerce
verb strong-arm    A=nsubj R=obj                                                                    -> coerce
    "Cuba accused the United States of strong-arming Panama."                                          CUB > USA accuse(coerce)
verb bulldoze      A=nsubj:@nations|@powers R=obj C=advcl[into]|obl[into]                 -> coerce
    "Moscow bulldozed Moldova into a gas deal."   RUS > MDA coerce
verb terrorise     A=nsubj:@nations|@powers R=obj:@nations                                -> threaten(-)
    "Libya terrorised Chad."   LBY > TCD threaten(-)
verb force         A=nsubj R=obj C=xcomp|obl[into|to]|advcl[into]                                      -> coerce
    "Ethiopia forced Eritrea to retreat."                                                              ETH > ERI coerce ; ERI > - deescalate.retreat
verb compel        A=nsubj R=obj C=xcomp|obl[into]|advcl[into]                                                            -> coerce
    "Israel compelled Egypt to negotiate."                                                             ISR > EGY coerce
verb pressure      A=nsubj R=obj                                                                    -> demand(-)
    "The United States pressured Guatemala."                                                           USA > GTM demand(-)
verb put           A=nsubj obj=pressure R=obl[on|upon|against]                                                   -> demand(-)
    "Brazil put pressure on Venezuela."                                                                BRA > VEN demand(-)
verb exert         A=nsubj obj=pressure R=obl[on|upon|against]                                              -> demand(-)
    "India exerted pressure on Sri Lanka."                                                             IND > LKA demand(-)
verb pile          A=nsubj obj=pressure R=obl[on|upon|against]                                                   -> demand(-)
    "Germany piled pressure on Greece."                                                                DEU > GRC demand(-)
verb increase      A=nsubj obj=pressure R=obl[on|upon|against]                                                   -> demand(-)
    "The European Union increased pressure on Serbia."                                                 IGO > SRB demand(-)
verb step_up       A=nsubj obj=pressure R=obl[on|upon|against]                                                   -> demand(-)
    "Turkey stepped up pressure on Finland."                                                           TUR > FIN demand(-)
verb keep          A=nsubj obj=pressure R=obl[on|upon|against]                                                   -> demand(-)
    "Colombia kept pressure on Nicaragua."                                                             COL > NIC demand(-)
verb apply         A=nsubj obj=pressure R=obl[on|upon|to]                                 -> demand(-)
    "Ghana applied pressure on Togo."   GHA > TGO demand(-)
verb raise         A=nsubj obj=pressure R=obl[on|upon]                                    -> demand(-)
    "Canada raised the pressure on Haiti."   CAN > HTI demand(-)
verb maintain      A=nsubj obj=pressure R=obl[on|upon]                                    -> demand(-)
    "Sweden maintained pressure on Belarus."   SWE > BLR demand(-)
verb intensify     A=nsubj obj=pressure R=obl[on|upon]                                    -> demand(-)
    "China intensified pressure on Lithuania."   CHN > LTU demand(-)
verb tighten       A=nsubj obj=screw|noose|squeeze|vice R=obl[on|around]                  -> demand(-)
    "Moscow tightened the screws on Georgia."   RUS > GEO demand(-)
verb pile_on       A=nsubj obj=pressure R=obl[on|upon|against]                                -> demand(-)
    "Brussels piled on pressure against Hungary."   BEL > HUN demand(-)
verb retaliate     A=nsubj R=obl[against|on] -> coerce
    "Canada retaliated against the United States."                                                     CAN > USA coerce
verb retaliate     A=nsubj R?=obl[against|on|to] obl[with]|advcl[by]=@penalties|duty|ban|countermeasure|measure|expulsion|suspension|"trade measure"|"counter-measure"|tax|restrictions|levies -> sanction
    "China retaliated against Australia with tariffs."                                                 CHN > AUS sanction
verb retaliate     A=nsubj R?=obl[against|on|at] obl[with]=@airstrikes|@weapons|fire|bombardment|strike|raid|shelling -> fight
    "Pakistan retaliated against India with artillery."                                                PAK > IND fight
verb hit_back      A=nsubj R?=obl[against|on|at] obl[with]=@airstrikes|@weapons|fire|bombardment|strike|raid|shelling -> fight
    "Iraq hit back against Iran with missiles."                                                        IRQ > IRN fight
verb hit_back      A=nsubj R?=obl[against|on|at] obl[with]=@penalties|duty|ban|countermeasure|measure|expulsion|suspension|"trade measure"|"counter-measure"|tax|restrictions|levies            -> sanction
    "Canada hit back at the United States with tariffs."   CAN > USA sanction
verb avenge        A=nsubj T=obj R?=obl[on|against|by]                                                 -> threaten(-)
    "Iran vowed to avenge the general on Israel."                                                      IRN > ISR intend(threaten(-))
verb brandish      A=nsubj obj=@weapons|arsenal|sword|sabre|saber|deterrent|stockpile R=obl[at|against|before]                                           -> threaten(fight)
    "North Korea brandished missiles at Japan."                                                        PRK > JPN threaten(fight)
noun pressure      A=poss|nmod[by|from|of]|amod|compound R?=nmod[on]                                 -> demand(-)
    "Saudi Arabia's pressure on Lebanon grew."                                                         SAU > LBN demand(-)
noun intimidation  A=poss|nmod[by|from]|amod|compound R?=nmod[of|against|toward|towards]                                    -> threaten(-)
    "Japan denounced China's intimidation of Taiwan."                                                  JPN > CHN disapprove.criticise ; CHN > TWN threaten(-)
noun bullying      A=poss|nmod[by|from]|amod|compound R?=nmod[of|against]                 -> coerce
    "Estonia accused Russia of bullying."   EST > RUS accuse(coerce) ; RUS > - coerce
noun blackmail     A=poss|nmod[by|from]|amod|compound R?=nmod[of|against]                           -> coerce
    "Poland accused Belarus of blackmail."                                                             POL > BLR accuse(coerce) ; BLR > - coerce
noun coercion      A=poss|nmod[by|from]|amod|compound R?=nmod[of|against]                           -> coerce
    "The Philippines accused China of coercion."                                                       PHL > CHN accuse(coerce) ; CHN > - coerce
noun retaliation   A=poss|nmod[by|from]|amod|compound R?=nmod[against|on]                              -> coerce
    "Russia carried out retaliation against Latvia."                                                   RUS > LVA coerce
noun reprisal      A=poss|nmod[by|from|of]|amod|compound R?=nmod[against|on|in]                           -> coerce
    "Rhodesia launched reprisals against Zambia."                                                      ZWE > ZMB coerce
noun intervention  A=poss|nmod[by|of]|amod|compound R=nmod[in|against] amod|compound=military|armed|naval|troop|army -> fight
    "Vietnam's military intervention in Cambodia began in 1978."                                       VNM > KHM fight
noun action        A=poss|nmod[by|of]|amod|compound R?=nmod[against|on]|nmod[in] amod|compound=military|armed|naval|ground -> fight
    "Turkey threatened military action against Syria."                                                 TUR > SYR threaten(fight)
noun action        A=poss|nmod[by|of]|amod|compound R?=nmod[against] amod=legal                     -> disapprove.sue
    "Spain threatened legal action against Britain."                                                   ESP > GBR threaten(disapprove.sue)
noun action        A=poss|nmod[by|of]|amod|compound R?=nmod[against|by|over] amod|compound=industrial|strike -> protest.strike
    "French dockers took industrial action."                                                           FRA > - protest.strike
noun action        A=poss|nmod[by|of]|amod R?=nmod[against] amod|compound=punitive|retaliatory|tough|disciplinary|drastic|economic|reprisal|counter -> coerce
    "China threatened punitive action against Taiwan."                                                 CHN > TWN threaten(coerce)
verb use           A=nsubj obj=force R?=obl[against|on|in]                                          -> fight
    "Indonesia used force against Malaysia."                                                           IDN > MYS fight
noun use           A=poss|nmod[by]|amod R?=nmod[against|on] nmod[of]=force                -> fight
    "Indonesia threatened the use of force against Malaysia."   IDN > MYS threaten(fight)
verb use           A=nsubj:@police obj=force R?=obl[against|on]                                     -> coerce.repress
    "Zimbabwean police used force against protesters."                                                 ZWECOP > ZWEOPP coerce.repress
verb resort        A=nsubj obl[to]|xcomp=force|violence|arm|weapon R?=obl[against|in|on]                         -> fight
    "Argentina resorted to force."                                                                     ARG > - fight
verb take          A=nsubj obj=action R?=obl[against]                                               -> coerce
    "The European Union took action against Hungary."                                                  IGO > HUN coerce
verb take          A=nsubj obj=measure|step|countermeasure|retaliation|reprisal R=obl[against|toward|towards|on]                           -> coerce
    "Turkey took measures against France."                                                             TUR > FRA coerce
verb bring         A=nsubj obj=pressure R=obl[on|upon]                                              -> demand(-)
    "Bonn brought pressure on Belgrade."                       DEU > SRB demand(-)
verb ratchet_up   A=nsubj obj=pressure R=obl[on|upon|against]                                                    -> demand(-)
    "Brussels ratcheted up pressure on Warsaw."                                                     BEL > POL demand(-)
verb ramp_up      A=nsubj obj=pressure R=obl[on|upon|against]                                                    -> demand(-)
    "Washington ramped up pressure on Ankara."                                                      USA > TUR demand(-)
verb browbeat     A=nsubj R=obj                                                                     -> coerce
    "Germany browbeat Austria in 1938."                                                             DEU > AUT coerce
verb constrain    A=nsubj R=obj C=xcomp                                                             -> coerce
    "Russia constrained Finland to sign the treaty."                                                RUS > FIN coerce
verb dictate      A=nsubj obj=term|condition|peace|policy R=obl[to]|iobj                                         -> coerce
    "Germany dictated terms to France in 1940."                                                     DEU > FRA coerce
verb cow          A=nsubj R=obj                                                                     -> threaten(-)
    "Iraq cowed Kuwait."                                                                            IRQ > KWT threaten(-)
verb stare_down   A=nsubj R=obj                                                                     -> threaten(-)
    "Washington stared down Moscow in 1962."                                                        USA > RUS threaten(-)
verb heighten    A=nsubj obj=pressure R=obl[on|upon|against]                                             -> demand(-)
    "France heightened pressure on Lebanon."                     FRA > LBN demand(-)
verb lean        A=nsubj R=obl[on]                                                          -> demand(-)
    "Washington leaned on Panama."                               USA > PAN demand(-)
verb turn_up     A=nsubj obj=heat R=obl[on]                                                 -> demand(-)
    "Brussels turned up the heat on Serbia."                     BEL > SRB demand(-)
verb lean        A=nsubj obl[for]=support|help|aid|advice|protection R?=obl[on]             -> nothing
    "Malta leaned on Italy for support."                         nothing
verb respond       A=nsubj R=obl[to|against] obl[with]=@penalties|duty|countermeasure|ban|expulsion|"counter-measure" -> sanction
    "Ecuador responded to Peru with tariffs."              ECU > PER sanction
verb strike_back   A=nsubj R?=obl[against|on|at] obl[with]=@penalties|duty|ban|countermeasure       -> sanction
    "Mexico struck back at Canada with tariffs."           MEX > CAN sanction
verb threaten      A=nsubj R=obj obl[with]=force|war|reprisal|retaliation|consequence|annihilation|destruction -> threaten(-)
    "Iraq threatened Kuwait with destruction."             IRQ > KWT threaten(-)
verb turn_up       A=nsubj obj=heat|pressure R=obl[on|against]                                      -> demand(-)
    "Zagreb turned up the pressure on Belgrade."           HRV > SRB demand(-)
verb mount         A=nsubj obj=pressure R=obl[on|against]                                           -> demand(-)
    "Ghana mounted pressure on Togo."                      GHA > TGO demand(-)
verb place         A=nsubj obj=pressure R=obl[on|upon]                                              -> demand(-)
    "Kenya placed pressure on Burundi."                    KEN > BDI demand(-)
verb lay_down      A=nsubj obj=ultimatum|deadline|condition R?=obl[to|for]                          -> ultimatum
    "Belgrade laid down an ultimatum to Tirana."           SRB > ALB ultimatum
verb present       A=nsubj R=obj|obl[to] obl[with]|obj=ultimatum                                    -> ultimatum
    "Austria presented Serbia with an ultimatum."          AUT > SRB ultimatum
verb issue         A=nsubj obj=ultimatum R?=obl[to|against]                                         -> ultimatum
    "Ethiopia issued an ultimatum to Eritrea."             ETH > ERI ultimatum
verb deliver       A=nsubj obj=ultimatum R?=obl[to]                                                 -> ultimatum
    "Germany delivered an ultimatum to Lithuania."         DEU > LTU ultimatum
verb stare_down A=nsubj obj|xcomp=each|other -> threaten(-) mutual
    "Greece and Turkey stared each other down in the Aegean in 1996."    GRC + TUR threaten(-)
verb put A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Kenya put pressure on Sudan to free the prisoners."    KEN > SDN demand(release.person)
verb exert A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Chad exerted pressure on Libya to free the prisoners."    TCD > LBY demand(release.person)
verb pile A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Norway piled pressure on Iran to free the prisoners."    NOR > IRN demand(release.person)
verb increase A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Japan increased pressure on North Korea to free the hostages."    JPN > PRK demand(release.person)
verb step_up A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Ghana stepped up pressure on Togo to free the prisoners."    GHA > TGO demand(release.person)
verb keep_up A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Spain kept up pressure on Cuba to free the dissidents."    ESP > CUB demand(release.person)
verb raise A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Brazil raised pressure on Bolivia to free the prisoners."    BRA > BOL demand(release.person)
verb intensify A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Sweden intensified pressure on Eritrea to free the journalist."    SWE > ERI demand(release.person)
verb bring A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Egypt brought pressure on Yemen to free the hostages."    EGY > YEM demand(release.person)
verb ramp_up A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Canada ramped up pressure on China to free the businessmen."    CAN > CHN demand(release.person)
verb place A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Ireland placed pressure on Libya to free the prisoners."    IRL > LBY demand(release.person)
verb mount A=nsubj obj=pressure R=obl[on|upon|against|to] C=advcl[to]|xcomp -> demand(C; A=R)
    "Peru mounted pressure on Chile to free the prisoners."    PER > CHL demand(release.person)
