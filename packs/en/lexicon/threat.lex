# Threats and ultimatums with their own words; the operators (threaten, warn) stand in operators.lex.

# --- ultimatums ---
noun ultimatum     A=poss|nmod[by|from]|amod|compound R?=nmod[to]    -> ultimatum
    "Austria issued an ultimatum to Serbia in 1914."                    AUT > SRB ultimatum
verb set           A=nsubj obj=deadline R=obl[for|to]                -> ultimatum
    "The United States set a deadline for Iraq in 1991."                USA > IRQ ultimatum
verb give          A=nsubj obj=ultimatum|deadline R=iobj|obl[to]     -> ultimatum
    "Nigeria gave Cameroon a deadline."                                 NGA > CMR ultimatum
verb give          A=nsubj obj=hour|day|week|month R=iobj C=xcomp    -> ultimatum
    "Turkey gave Syria 48 hours to withdraw."                           TUR > SYR ultimatum ; TUR > - deescalate.retreat
verb impose        A=nsubj obj=deadline R?=obl[on|for]               -> ultimatum
    "Ecuador imposed a deadline on Peru."                               ECU > PER ultimatum
verb serve         A=nsubj obj=notice|ultimatum R=obl[on|to]         -> ultimatum
    "Kenya served notice on Somalia."                                   KEN > SOM ultimatum
noun deadline      A=poss|nmod[by|from]|amod|compound R=nmod[for|to] -> ultimatum
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
verb force         A=nsubj R=obj C=xcomp|obl[into]|advcl[into]                                      -> coerce
    "Ethiopia forced Eritrea to retreat."                                                              ETH > ERI coerce ; ERI > - deescalate.retreat
verb compel        A=nsubj R=obj C=xcomp                                                            -> coerce
    "Israel compelled Egypt to negotiate."                                                             ISR > EGY coerce
verb pressure      A=nsubj R=obj                                                                    -> demand(-)
    "The United States pressured Guatemala."                                                           USA > GTM demand(-)
verb put           A=nsubj obj=pressure R=obl[on]                                                   -> demand(-)
    "Brazil put pressure on Venezuela."                                                                BRA > VEN demand(-)
verb exert         A=nsubj obj=pressure R=obl[on|upon]                                              -> demand(-)
    "India exerted pressure on Sri Lanka."                                                             IND > LKA demand(-)
verb pile          A=nsubj obj=pressure R=obl[on]                                                   -> demand(-)
    "Germany piled pressure on Greece."                                                                DEU > GRC demand(-)
verb increase      A=nsubj obj=pressure R=obl[on]                                                   -> demand(-)
    "The European Union increased pressure on Serbia."                                                 IGO > SRB demand(-)
verb step_up       A=nsubj obj=pressure R=obl[on]                                                   -> demand(-)
    "Turkey stepped up pressure on Finland."                                                           TUR > FIN demand(-)
verb keep          A=nsubj obj=pressure R=obl[on]                                                   -> demand(-)
    "Colombia kept pressure on Nicaragua."                                                             COL > NIC demand(-)
verb retaliate     A=nsubj R=obl[against]                                                           -> coerce
    "Canada retaliated against the United States."                                                     CAN > USA coerce
verb retaliate     A=nsubj R=obl[against] obl[with]|advcl[by]=tariff|sanction|duty|ban              -> sanction
    "China retaliated against Australia with tariffs."                                                 CHN > AUS sanction
verb retaliate     A=nsubj R=obl[against] obl[with]=@airstrikes|missile|rocket|fire|shell|artillery -> fight
    "Pakistan retaliated against India with artillery."                                                PAK > IND fight
verb hit_back      A=nsubj R=obl[against|on] obl[with]=@airstrikes|missile|rocket|fire|shell|artillery -> fight
    "Iraq hit back against Iran with missiles."                                                        IRQ > IRN fight
verb avenge        A=nsubj T=obj R?=obl[on|against]                                                 -> threaten(-)
    "Iran vowed to avenge the general on Israel."                                                      IRN > ISR intend(threaten(-))
verb brandish      A=nsubj obj=@weapons R=obl[at|against]                                           -> threaten(fight)
    "North Korea brandished missiles at Japan."                                                        PRK > JPN threaten(fight)
noun pressure      A=poss|nmod[by|from|of]|amod|compound R?=nmod[on]                                 -> demand(-)
    "Saudi Arabia's pressure on Lebanon grew."                                                         SAU > LBN demand(-)
noun intimidation  A=poss|nmod[by|from]|amod R?=nmod[of|against]                                    -> threaten(-)
    "Japan denounced China's intimidation of Taiwan."                                                  JPN > CHN disapprove.criticise ; CHN > TWN threaten(-)
noun blackmail     A=poss|nmod[by|from]|amod|compound R?=nmod[of|against]                           -> coerce
    "Poland accused Belarus of blackmail."                                                             POL > BLR accuse(coerce) ; BLR > - coerce
noun coercion      A=poss|nmod[by|from]|amod|compound R?=nmod[of|against]                           -> coerce
    "The Philippines accused China of coercion."                                                       PHL > CHN accuse(coerce) ; CHN > - coerce
noun retaliation   A=poss|nmod[by|from]|amod|compound R?=nmod[against]                              -> coerce
    "Russia carried out retaliation against Latvia."                                                   RUS > LVA coerce
noun reprisal      A=poss|nmod[by|from]|amod|compound R?=nmod[against|on]                           -> coerce
    "Rhodesia launched reprisals against Zambia."                                                      ZWE > ZMB coerce
noun intervention  A=poss|nmod[by|of]|amod|compound R=nmod[in|against] amod=military|armed          -> fight
    "Vietnam's military intervention in Cambodia began in 1978."                                       VNM > KHM fight
noun action        A=poss|nmod[by|of]|amod|compound R?=nmod[against|in] amod=military|armed         -> fight
    "Turkey threatened military action against Syria."                                                 TUR > SYR threaten(fight)
noun action        A=poss|nmod[by|of]|amod|compound R?=nmod[against] amod=legal                     -> disapprove.sue
    "Spain threatened legal action against Britain."                                                   ESP > GBR threaten(disapprove.sue)
noun action        A=poss|nmod[by|of]|amod|compound R?=nmod[against|by|over] amod|compound=industrial|strike -> protest.strike
    "French dockers took industrial action."                                                           FRA > - protest.strike
noun action        A=poss|nmod[by|of]|amod R?=nmod[against] amod=punitive|retaliatory|tough|disciplinary -> coerce
    "China threatened punitive action against Taiwan."                                                 CHN > TWN threaten(coerce)
verb use           A=nsubj obj=force R?=obl[against|on|in]                                          -> fight
    "Indonesia used force against Malaysia."                                                           IDN > MYS fight
verb use           A=nsubj:@police obj=force R?=obl[against|on]                                     -> coerce.repress
    "Zimbabwean police used force against protesters."                                                 ZWECOP > ZWEOPP coerce.repress
verb resort        A=nsubj obl[to]|xcomp=force|violence|arm R?=obl[against]                         -> fight
    "Argentina resorted to force."                                                                     ARG > - fight
verb take          A=nsubj obj=action R?=obl[against]                                               -> coerce
    "The European Union took action against Hungary."                                                  IGO > HUN coerce
verb take          A=nsubj obj=measure|step|countermeasure R=obl[against]                           -> coerce
    "Turkey took measures against France."                                                             TUR > FRA coerce
verb bring         A=nsubj obj=pressure R=obl[on|upon]                                              -> demand(-)
    "Bonn brought pressure on Belgrade."                       DEU > SRB demand(-)
verb ratchet_up   A=nsubj obj=pressure R=obl[on]                                                    -> demand(-)
    "Brussels ratcheted up pressure on Warsaw."                                                     BEL > POL demand(-)
verb ramp_up      A=nsubj obj=pressure R=obl[on]                                                    -> demand(-)
    "Washington ramped up pressure on Ankara."                                                      USA > TUR demand(-)
verb browbeat     A=nsubj R=obj                                                                     -> coerce
    "Germany browbeat Austria in 1938."                                                             DEU > AUT coerce
verb constrain    A=nsubj R=obj C=xcomp                                                             -> coerce
    "Russia constrained Finland to sign the treaty."                                                RUS > FIN coerce
verb dictate      A=nsubj obj=term|condition R=obl[to]|iobj                                         -> coerce
    "Germany dictated terms to France in 1940."                                                     DEU > FRA coerce
verb cow          A=nsubj R=obj                                                                     -> threaten(-)
    "Iraq cowed Kuwait."                                                                            IRQ > KWT threaten(-)
verb stare_down   A=nsubj R=obj                                                                     -> threaten(-)
    "Washington stared down Moscow in 1962."                                                        USA > RUS threaten(-)
verb heighten    A=nsubj obj=pressure R=obl[on]                                             -> demand(-)
    "France heightened pressure on Lebanon."                     FRA > LBN demand(-)
verb lean        A=nsubj R=obl[on]                                                          -> demand(-)
    "Washington leaned on Panama."                               USA > PAN demand(-)
verb turn_up     A=nsubj obj=heat R=obl[on]                                                 -> demand(-)
    "Brussels turned up the heat on Serbia."                     BEL > SRB demand(-)
verb lean        A=nsubj obl[for]=support|help|aid|advice|protection R?=obl[on]             -> nothing
    "Malta leaned on Italy for support."                         nothing
