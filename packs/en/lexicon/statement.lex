# Statements: what is said in public and is no other act. A bare "X said" is left to the coder, which keeps it as a quote;
# here stand the words that address somebody or say in what spirit.

# --- statements to somebody ---
verb say        A=nsubj R=obl[to]                                 -> statement
    "Moscow said nothing new to Washington."                          RUS > USA statement
verb tell       A=nsubj R=obj T=ccomp|obl[of|about|on]               -> statement
    "Jordan told Israel that the talks were useful."                  JOR > ISR statement
verb tell       obj=story|joke|tale|lie                           -> nothing
    "The Irish writer told a story."                                  nothing
verb inform     A=nsubj R=obj                                     -> statement
    "Belgium informed Germany of the accident."                       BEL > DEU statement
verb notify     A=nsubj R=obj                                     -> statement
    "Iran notified the United Nations of the test."                   IRN > IGOUNO statement
verb brief      A=nsubj R=obj                                     -> statement
    "Sweden briefed Finland on the crisis."                           SWE > FIN statement
verb address    A=nsubj R=obj                                     -> statement
    "President Zelensky addressed the US Congress."                   UKRGOV > USA statement
verb address    obj=@disputes|issue|problem|concern|question|need|matter|challenge|crowd  -> nothing
    "Canada addressed the problem."                                   nothing
verb write      A=nsubj R=obl[to]|iobj                                 -> statement
    "President Kennedy wrote to India in 1962."                       USA > IND statement
verb reply      A=nsubj R=obl[to]                                 -> statement
    "Cuba replied to the United States."                              CUB > USA statement
verb respond    A=nsubj R=obl[to] obl[with]=-                     -> statement
    "Hanoi responded to Washington."                                  VNM > USA statement
verb assure     A=nsubj R=obj                                     -> statement.optimistic
    "Malaysia assured Singapore."                                     MYS > SGP statement.optimistic
verb reassure   A=nsubj R=obj                                     -> statement.optimistic
    "NATO reassured Estonia."                                         IGO > EST statement.optimistic
verb remind     A=nsubj R=obj                                     -> statement
    "Chile reminded Bolivia of the treaty."                           CHL > BOL statement
verb comment    A=nsubj R=obl[on|about|upon]                                 -> statement
    "Australia commented on Fiji."                                    AUS > FJI statement
verb comment    A=nsubj advmod=not R?=obl[on|about]                     -> statement.decline_comment
    "Pakistan did not comment on India."                              PAK > IND statement.decline_comment
noun statement  A=poss|nmod[by|from|of]|amod|compound R=nmod[to]  -> statement
    "Iran's statement to the United Nations was short."               IRN > IGOUNO statement
noun statement  compound=bank|income|earnings|expense             -> nothing
    "The Swiss bank statement was late."                              nothing
noun speech     A=poss|nmod[by|of|from]|amod|compound R?=nmod[to|before]|nmod[on|about]        -> statement
    "President Chirac's speech to Turkey was short."                  FRAGOV > TUR statement
noun address    A=poss|nmod[by|of] R=nmod[to|before]                        -> statement
    "President Zelensky's address to the US Congress was broadcast."  UKRGOV > USA statement
noun message    A=poss|nmod[by|from|of]|amod|compound R?=nmod[to|for]    -> statement
    "India's message to China was delivered."                         IND > CHN statement
noun letter     A=poss|nmod[by|from]|amod R=nmod[to]                   -> statement
    "Iraq's letter to Iran was published."                            IRQ > IRN statement
noun reply      A=poss|nmod[by|from|of]|amod R=nmod[to]              -> statement
    "Cuba's reply to Mexico was polite."                              CUB > MEX statement
verb apprise      A=nsubj R=obj                                   -> statement
    "Rabin apprised Washington of the plan."                      ISRGOV > USA statement
verb acquaint     A=nsubj R=obj obl[with]=view|plan|position|situation|proposal|stance|result|outcome|decision|talk|finding -> statement
    "Tanzania acquainted Zambia with the plan."                   TZA > ZMB statement
verb cable       A=nsubj R=obj|obl[to]                                                              -> statement
    "Ottawa cabled London."                                      CAN > GBR statement
verb send        A=nsubj obj=word|reply|signal|communique|memo|memorandum|"open letter" R=obl[to]|iobj                                                 -> statement
    "Hanoi sent word to Paris."                                  VNM > FRA statement
verb reach      A?=obl[from] R=obj C=nsubj nsubj=message|letter|note|reply|telegram|cable|condolence|condolences|congratulation|warning|appeal|protest|invitation|apology -> do(C)
    "A telegram from Havana reached the Chilean government."   CUB > CHLGOV statement
verb deliver    A=nsubj obj=message|letter|note|reply|answer|response|speech|address|lecture|"oral message"|"verbal message"|memorandum R=obl[to]|iobj -> statement
    "Oman delivered a message to Iran."                              OMN > IRN statement
verb hand       A=nsubj obj=message|letter|reply|memorandum R=obl[to]|iobj -> statement
    "Zaire handed a letter to Belgium."                              COD > BEL statement
verb convey     A=nsubj obj=message|view|position|stance|reply|information|answer|response|decision|detail|opinion|intention|point|feeling R=obl[to] -> statement
    "Jordan conveyed its position to Syria."                         JOR > SYR statement
verb pass       A=nsubj obj=message|information R=obl[to|on]         -> statement
    "Switzerland passed a message to Cuba."                          CHE > CUB statement
verb relay      A=nsubj obj=message|reply|answer|view|position|information|concern|request|response|proposal|report|stance|greeting|detail|word R=obl[to|on]           -> statement
    "Algeria relayed a message to Iran in 1980."                     DZA > IRN statement
verb address    A=nsubj obj=letter|message|memorandum|note R=obl[to] -> statement
    "Tito addressed a letter to the Indian premier."                 YUGGOV > INDGOV statement
verb telegraph  A=nsubj R=obj|obl[to]                                -> statement
    "The Belgian king telegraphed the Congolese president."          BELGOV > CODGOV statement
verb update     A=nsubj R=obj T=obl[on|about]                        -> statement
    "Ankara updated Washington on the talks."                        TUR > USA statement
verb explain    A=nsubj T=obj R=obl[to]                              -> statement
    "Paris explained its policy to Algiers."                         FRA > DZA statement
verb speak      A=nsubj R=obl[before|to] obl[before|to]=parliament|congress|assembly|knesset|bundestag|senate|council -> statement
    "The Indian premier spoke before the Japanese parliament."       INDGOV > JPN statement
noun telegram   A=poss|nmod[by|from]|amod R?=nmod[to]                 -> statement
    "Nehru's telegram to Ceylon was published."                      INDGOV > LKA statement
verb allay       A=nsubj obj=fear|concern|suspicion|worry|doubt|anxiety|misgiving|unease|apprehension|alarm R?=obl[of|in|among]|obj|obl[about|over] -> statement.optimistic
    "Germany allayed Polish fears."                              DEU > POL statement.optimistic
verb dispel      A=nsubj obj=fear|concern|suspicion|worry|doubt|anxiety|misgiving|unease|apprehension|alarm R?=obl[of|in|among]|obj|obl[about|over] -> statement.optimistic
    "China dispelled Indian doubts."                             CHN > IND statement.optimistic

# --- declining to comment ---
verb decline   A=nsubj xcomp=comment|answer|elaborate|say|discuss|confirm|respond|reply|speculate|deny|disclose|reveal|talk R?=obl[on|about]  -> statement.decline_comment
    "Israel declined to comment."              ISR > - statement.decline_comment
verb refuse    A=nsubj xcomp=comment|answer|elaborate|say|discuss|confirm|respond|reply|speculate|deny|disclose|reveal|talk R?=obl[on|about]  -> statement.decline_comment
    "The Pentagon refused to comment."         USA > - statement.decline_comment
verb decline   A=nsubj obj=comment|"further comment"|"immediate comment" R?=obl[on|about]         -> statement.decline_comment
    "NATO declined comment."                   IGO > - statement.decline_comment
verb evade     A=nsubj obj=question|answer|issue|subject|query R?=obl[on|about|from]        -> statement.decline_comment
    "President Mubarak evaded questions."      EGYGOV > - statement.decline_comment
verb sidestep  A=nsubj obj=question|issue|answer|subject|query|topic|questioning|reporter|journalist R?=obl[on|about|from]  -> statement.decline_comment
    "President Macron sidestepped questions."  FRAGOV > - statement.decline_comment
verb dodge     A=nsubj obj=question|answer|issue|subject|query|topic R?=obl[on|about|from]        -> statement.decline_comment
    "President Trump dodged questions."        USAGOV > - statement.decline_comment
verb duck      A=nsubj obj=question|issue|answer|subject|query|topic|questioning|reporter|journalist R?=obl[on|from|about] -> statement.decline_comment
    "President Chirac ducked the question."                    FRAGOV > - statement.decline_comment
verb refrain   A=nsubj advcl[from]|obl[from]=comment|commenting            -> statement.decline_comment
    "Tokyo refrained from comment."                            JPN > - statement.decline_comment
verb avoid     A=nsubj obj=question|comment R?=obl[on|about]               -> statement.decline_comment
    "The Polish premier avoided questions on Belarus."         POLGOV > BLR statement.decline_comment
verb fend_off  A=nsubj obj=question R?=obl[on|about]                       -> statement.decline_comment
    "The Greek minister fended off questions."                 GRCGOV > - statement.decline_comment

# --- good and bad prospects ---
verb lament      A=nsubj R?=obj|obl[of|in|by]                               -> statement.pessimistic
    "Germany lamented the failure."                   DEU > - statement.pessimistic
verb despair     A=nsubj T?=obl[of|over|about|at]|advcl[of]                -> statement.pessimistic
    "Lebanon despaired of the future."                LBN > - statement.pessimistic
verb fear        A=nsubj T?=obj|ccomp R?=obl[from]            -> statement.pessimistic
    "Estonia fears that the crisis will grow."        EST > - statement.pessimistic
verb doubt       A=nsubj T?=obj|ccomp                         -> statement.pessimistic
    "Turkey doubts that the plan is good."            TUR > - statement.pessimistic
verb worry       A=nsubj obj=- T=ccomp|obl[about|over|for]        -> statement.pessimistic
    "Poland worries about the future."                POL > - statement.pessimistic
adj pessimistic  A=nsubj T?=obl[about|over|on|for|of]|ccomp                -> statement.pessimistic
    "Japan is pessimistic about the plan."            JPN > - statement.pessimistic
adj worried      A=nsubj R?=obl[about|over|by|at|for]                -> statement.pessimistic
    "Finland is worried about Russia."                FIN > RUS statement.pessimistic
adj concerned    A=nsubj R?=obl[about|over|by|at|for]                -> statement.pessimistic
    "The European Union is concerned about Belarus."  IGO > BLR statement.pessimistic
adj sceptical    A=nsubj R?=obl[about|of|toward|towards|on]                     -> statement.pessimistic
    "Britain is sceptical about Iran."                GBR > IRN statement.pessimistic
adj skeptical    A=nsubj R?=obl[about|of|toward|towards|on]                     -> statement.pessimistic
    "Israel is skeptical of Syria."                   ISR > SYR statement.pessimistic
adj doubtful     A=nsubj T?=obl[about|of|on|over]|ccomp               -> statement.pessimistic
    "Norway is doubtful about the plan."              NOR > - statement.pessimistic
noun pessimism   A=poss|nmod[by|of|from|in|among]|amod|compound T?=nmod[about|over|on]                 -> statement.pessimistic
    "Germany's pessimism grew."                       DEU > - statement.pessimistic
verb hope        A=nsubj T=ccomp|obl[for]                     -> statement.optimistic
    "Kenya hopes that the crisis will pass."          KEN > - statement.optimistic
verb hail        obj=taxi|cab                                 -> nothing
    "The Danish visitor hailed a taxi."               nothing
adj optimistic   A=nsubj T?=obl[about|over|on|for|of]|ccomp          -> statement.optimistic
    "Colombia is optimistic about peace."             COL > - statement.optimistic
adj hopeful      A=nsubj T?=obl[about|of|for]|ccomp               -> statement.optimistic
    "Cyprus is hopeful about peace."                  CYP > - statement.optimistic
adj confident    A=nsubj T?=obl[about|of|in|on]|ccomp            -> statement.optimistic
    "Morocco is confident of success."                MAR > - statement.optimistic
adj upbeat       A=nsubj T?=obl[about|on|over|after]                     -> statement.optimistic
    "Vietnam was upbeat about trade."                 VNM > - statement.optimistic
noun optimism    A=poss|nmod[by|of|from|in|among]|amod|compound T?=nmod[about|over|on|for]                 -> statement.optimistic
    "South Korea's optimism grew."                    KOR > - statement.optimistic
noun hope        A=poss|nmod[by|from|in]|amod|compound T=nmod[for|of]|acl[that|of]  -> statement.optimistic
    "Cambodia's hopes for peace grew."                KHM > - statement.optimistic
noun confidence  A=poss|nmod[by|from]|amod R=nmod[in]                   -> diplomacy.praise
    "Egypt's confidence in Jordan is firm."           EGY > JOR diplomacy.praise
verb assuage     A=nsubj R?=obj|obl[of|in|among] obj=fear|concern|worry|anxiety|doubt|unease -> statement.optimistic
    "Berlin assuaged Polish fears."                            DEU > POL statement.optimistic
verb soothe      A=nsubj R?=obj|obl[of|in|among|about|over] obj=fear|concern|worry|anxiety|doubt|unease|ally|nerve|market|investor|jitters|partner|public|voter|suspicion -> statement.optimistic
    "Washington soothed Japanese fears."                       USA > JPN statement.optimistic
verb dispel      A=nsubj R?=obj obj=rumour|report|claim|speculation|myth -> statement.deny
    "The Turkish president dispelled rumours of a coup."       TURGOV > - statement.deny
verb play_down   A=nsubj R?=obl[from|with|of]|obj obj=threat|fear|risk|danger|crisis|tension|rift|dispute|row|concern|prospect|report|worry|talk|incident|impact|difference|significance|consequence|possibility -> statement.optimistic
    "Seoul played down the North Korean threat."               KOR > PRK statement.optimistic
verb downplay    A=nsubj R?=obl[from|with|of]|obj obj=threat|fear|risk|danger|crisis|tension|rift|dispute|row|concern|prospect|report|worry|talk|incident|impact|difference|significance|consequence|possibility -> statement.optimistic
    "Moscow downplayed its rift with China."                   RUS > CHN statement.optimistic
adj satisfied    A=nsubj R?=obl[with|by]                      -> statement.optimistic
    "Uruguay was satisfied with the treaty."                   URY > - statement.optimistic
verb play_down    A=nsubj T=obj obj=@disputes|threat|tension|risk|fear|concern|incident|danger|report|worry|talk|significance|impact|possibility|prospect|consequence|role -> statement.optimistic
    "Seoul played down the threat."                           KOR > - statement.optimistic
verb downplay     A=nsubj T=obj obj=@disputes|threat|tension|risk|fear|concern|incident|danger|report|worry|talk|significance|impact|possibility|prospect|consequence|role -> statement.optimistic
    "Athens downplayed the dispute."                          GRC > - statement.optimistic
verb foresee      A=nsubj T=obj obj=slump|downturn|deficit|inflation|drought|flood|loss|delay|clash|protest|casualty|bloodbath|stalemate|setback|deterioration|war|conflict|disaster|crisis|bloodshed|violence|famine|catastrophe|collapse|trouble|failure|recession|defeat|unrest|chaos|instability|hardship|danger|escalation|shortage|difficulty -> statement.pessimistic
    "Jordan foresees a disaster."                             JOR > - statement.pessimistic
verb predict      A=nsubj T=obj obj=slump|downturn|deficit|inflation|drought|flood|loss|delay|clash|protest|casualty|bloodbath|stalemate|setback|deterioration|war|conflict|disaster|crisis|bloodshed|violence|famine|catastrophe|collapse|trouble|failure|recession|defeat|unrest|chaos|instability|hardship|danger|escalation|shortage|difficulty -> statement.pessimistic
    "Kenya predicted a famine."                               KEN > - statement.pessimistic

# --- considering ---
verb consider       A=nsubj T=obj|xcomp|ccomp                                         -> statement.consider
    "Mongolia is considering a new policy."             MNG > - statement.consider [ongoing]
verb consider       A=nsubj R=obj xcomp|obj|obl[as]=friend|ally|brother|partner|model|example|neighbour|neighbor|democracy|pillar|beacon|"close friend"                   -> diplomacy.praise
    "Serbia considers Russia a friend."                 SRB > RUS diplomacy.praise
verb weigh          A=nsubj T=obj|xcomp|ccomp                                         -> statement.consider
    "Denmark weighed its options."                      DNK > - statement.consider
verb weigh          obj=kilogram|kilo|ton|tonne|pound|gram                            -> nothing
    "The Belgian cargo weighed two tons."               nothing
verb mull           A=nsubj T=obj|xcomp|ccomp|obl[over]                                               -> statement.consider
    "India is mulling a new policy."                    IND > - statement.consider [ongoing]
verb ponder         A=nsubj T=obj|xcomp|ccomp|obl[over|on|about]                                         -> statement.consider
    "Austria pondered its options."                     AUT > - statement.consider
verb contemplate    A=nsubj T=obj|xcomp|ccomp                                               -> statement.consider
    "Spain contemplated a new policy."                  ESP > - statement.consider
verb review  A=nsubj T=obj obj=policy|option|decision|relation|tie|stance|position|strategy|agreement|situation|treaty|law|plan|contract|programme|program|deal|aid|arrangement|rule|sanction|deployment|presence|link|proposal|procedure|commitment  -> statement.consider
    "Canada reviewed its policy."                       CAN > - statement.consider
verb reconsider     A=nsubj T=obj|ccomp|xcomp R?=obl[with|to|toward|towards]                                                     -> statement.consider
    "Norway is reconsidering its policy."               NOR > - statement.consider [ongoing]
verb reassess       A=nsubj T=obj R?=obl[with|to|toward|towards]                      -> statement.consider
    "Russia is reassessing its position."               RUS > - statement.consider [ongoing]
    "Canada is reassessing its policy toward Cuba."     CAN > CUB statement.consider [ongoing]
verb rethink        A=nsubj T=obj|ccomp R?=obl[with|to|toward|towards|on]                                                     -> statement.consider
    "Portugal is rethinking its policy."                PRT > - statement.consider [ongoing]
verb study          A=nsubj T=obj obj=proposal|plan|offer|option|request|possibility|draft|idea|text|document|initiative|response|reply|demand|move|measure|suggestion|way|feasibility|treaty  -> statement.consider
    "Iraq is studying a plan."                          IRQ > - statement.consider [ongoing]
verb debate         A=nsubj T=obj|ccomp|xcomp                                               -> statement.consider
    "Ireland debated a new policy."                     IRL > - statement.consider
noun consideration  A=poss|nmod[by|from]|amod T=nmod[of]                                        -> statement.consider
    "Japan's consideration of a new policy continued."  JPN > - statement.consider
verb toy            A=nsubj T=obl[with]|advcl[with] obl[with]=idea|notion|option|thought|plan|proposal|possibility|prospect|scheme -> statement.consider
    "Norway toyed with the idea of sanctions."                 NOR > - statement.consider
verb assess         A=nsubj T=obj obj=situation|option|proposal|plan|offer|response|progress|impact|threat|damage|risk|policy|implication|need -> statement.consider
    "Vietnam assessed the proposal."                           VNM > - statement.consider
verb analyse        A=nsubj T=obj obj=proposal|plan|offer|draft|option|situation|text|document|response|reply|request|initiative|implication      -> statement.consider
    "Uruguay analysed the offer."                              URY > - statement.consider
verb reappraise   A=nsubj T=obj R?=obl[with|to|toward|towards]                                                       -> statement.consider
    "Britain reappraised its policy."                                                 GBR > - statement.consider
verb re-examine   A=nsubj T=obj R?=obl[with|to|toward|towards]                                                       -> statement.consider
    "Canada re-examined the policy."                                                  CAN > - statement.consider
verb explore     A=nsubj T=obj obj=possibility|option|way|idea|proposal|prospect|avenue|alternative|scope|opportunity|feasibility|solution|path     -> statement.consider
    "Libya explored the possibility of a pact."                  LBY > - statement.consider
noun reassessment  A=poss|nmod[by]|amod T=nmod[of]                                          -> statement.consider
    "Canada's reassessment of policy went on."                   CAN > - statement.consider
verb revisit     A=nsubj T=obj obj=policy|decision|plan|agreement|treaty|issue|question|stance|position|proposal|deal|law|idea|ban|rule|option|strategy -> statement.consider
    "Bonn revisited its policy."                                 DEU > - statement.consider
verb examine     A=nsubj T=obj obj=proposal|plan|offer|option|request|possibility|draft|idea|text|initiative|way|policy|feasibility -> statement.consider
    "Uganda examined the proposal."                              UGA > - statement.consider
verb look        A=nsubj T=obl[at|into] obl[at|into]=proposal|plan|offer|option|request|possibility|idea|way|initiative -> statement.consider
    "Ottawa looked at the options."                              CAN > - statement.consider
verb take        A=nsubj T=obj obl[under|into]=consideration|advisement                     -> statement.consider
    "Dublin took the proposal under consideration."              IRL > - statement.consider

# --- admitting and denying ---
verb admit        A=nsubj T=obj|ccomp|xcomp|obl[to]|advcl[to]     -> statement.admit
    "Libya admitted responsibility in 2003."    LBY > - statement.admit
verb admit        obj=@people R?=obl[to]                          -> nothing
    "The Kenyan hospital admitted patients."    nothing
verb acknowledge  A=nsubj T=obj|ccomp|xcomp                       -> statement.admit
    "Germany acknowledged its guilt."           DEU > - statement.admit
verb confess      A=nsubj T?=obl[to]|ccomp|obj|advcl[to]          -> statement.admit
    "North Korea confessed to the deed."        PRK > - statement.admit
verb concede      A=nsubj T=obj obj=error|mistake|fault|responsibility|failure|guilt|blame|shortcoming|defeat|point|lapse|flaw|delay|problem|involvement|role|wrongdoing|loss  -> statement.admit
    "Belgium conceded its mistake."             BEL > - statement.admit
verb concede      A=nsubj T=ccomp                                 -> statement.admit
    "Ethiopia conceded that its pilots had erred."                 ETH > - statement.admit
verb claim        A=nsubj obj=responsibility|credit|"joint responsibility"|authorship R?=obl[for]   -> statement.admit
    "Hamas claimed responsibility."             PSE > - statement.admit
verb accept       A=nsubj obj=responsibility|blame|fault|guilt|liability|culpability    -> statement.admit
    "Iran accepted responsibility."             IRN > - statement.admit
verb assume       A=nsubj obj=responsibility|blame|liability|guilt                -> statement.admit
    "The Netherlands assumed responsibility."   NLD > - statement.admit
verb take         A=nsubj obj=responsibility|blame|credit|"full responsibility"         -> statement.admit
    "Hezbollah took responsibility."            LBN > - statement.admit
verb own_up       A=nsubj T?=obl[to]|advcl[to]                                         -> statement.admit
    "France owned up."                          FRA > - statement.admit
noun admission    A=poss|nmod[by|from]|amod|compound T=nmod[of]|acl[that]|ccomp  -> statement.admit
    "Libya's admission of guilt came in 2003."  LBY > - statement.admit
noun confession   A=poss|nmod[by|from|of]|amod|compound                    -> statement.admit
    "Sudan's confession surprised nobody."      SDN > - statement.admit
verb deny         A=nsubj T=obj|ccomp|xcomp                       -> statement.deny
    "Syria denied responsibility."              SYR > - statement.deny
verb deny         A=nsubj T=obj obj=accusation|charge|allegation|claim|report|rumour|rumor|involvement|responsibility|wrongdoing|role|link|knowledge|suggestion R?=obl[by|from]  -> statement.deny
    "Iran denied the allegations."              IRN > - statement.deny
verb refute       A=nsubj T=obj R?=obl[by|from]                                   -> statement.deny
    "Eritrea refuted the claims."               ERI > - statement.deny
verb disavow      A=nsubj R?=obj|obl[by|from]                                  -> statement.deny
    "Pakistan disavowed the statement."         PAK > - statement.deny
verb disclaim     A=nsubj T=obj R?=obl[by|from]                                   -> statement.deny
    "Cuba disclaimed responsibility."           CUB > - statement.deny
verb rebut        A=nsubj T=obj R?=obl[by|from]                                   -> statement.deny
    "Rwanda rebutted the claims."               RWA > - statement.deny
verb contradict   A=nsubj R?=obj|obl[by|from]                                  -> statement.deny
    "Belarus contradicted Poland."              BLR > POL statement.deny
noun denial       A=poss|nmod[by|from]|amod|compound|nmod[of]                    -> statement.deny
    "Moscow's denial was swift."                RUS > - statement.deny
verb counter      A=nsubj R?=obj|obl[by|from] obj=accusation|allegation|charge|claim|criticism|argument|report|assertion -> statement.deny
    "Syria countered the Israeli accusation."                  SYR > ISR statement.deny
verb dispel       A=nsubj T=obj obj=rumour|rumor|report|claim|speculation|suspicion|allegation R?=obl[by] -> statement.deny
    "Havana dispelled the rumours."                               CUB > - statement.deny
verb scotch       A=nsubj T=obj obj=rumour|rumor|report|claim|speculation|suggestion|talk|idea|notion|allegation|accusation|story R?=obl[by|from] -> statement.deny
    "Madrid scotched the rumours."                                ESP > - statement.deny
verb rubbish      A=nsubj T=obj R?=obl[by]                        -> statement.deny
    "Harare rubbished the report."                                ZWE > - statement.deny
verb debunk       A=nsubj T=obj R?=obl[by]                        -> statement.deny
    "Kiev debunked the claim."                                    UKR > - statement.deny
verb deflect     A=nsubj obj=accusation|allegation|charge|blame|criticism R?=obl[by|from]|obj -> statement.deny
    "Serbia deflected the criticism."                            SRB > - statement.deny
verb quash       A=nsubj T=obj obj=rumour|rumor|report|speculation|suggestion|talk|allegation|accusation|claim|insinuation|idea|notion|story|hope R?=obl[by|from]|obj           -> statement.deny
    "Lusaka quashed the rumours."                                ZMB > - statement.deny
verb repudiate   A=nsubj T=obj obj=accusation|allegation|charge|claim|report|suggestion|slur R?=obl[by|from]|obj -> statement.deny
    "Chile repudiated the allegations."                          CHL > - statement.deny
verb shrug_off   A=nsubj T=obj obj=accusation|allegation|charge|claim|report|suggestion|rumour R?=obl[by|from]|obj -> statement.deny
    "Harare shrugged off the allegations."                       ZWE > - statement.deny
verb maintain    A=nsubj obj=innocence                                                      -> statement.deny
    "The Iraqi general maintained his innocence."                IRQ > - statement.deny
verb disown      A=nsubj R?=obj                                                             -> statement.deny
    "Pakistan disowned the report."                              PAK > - statement.deny
noun rebuttal    A=poss|nmod[by|from]|amod R?=nmod[of|to]                                   -> statement.deny
    "Eritrea's rebuttal of the report was swift."                ERI > - statement.deny
noun refutation  A=poss|nmod[by|from]|amod R?=nmod[of]                                      -> statement.deny
    "Egypt's refutation of the report was swift."                EGY > - statement.deny

# --- symbols and sympathy ---
verb lay          A=nsubj obj=wreath|flower|bouquet|garland|rose|"floral tribute" R?=obl[for]|obl[at|on|by]        -> statement.symbolic
    "President Putin laid a wreath."                       RUSGOV > - statement.symbolic
verb lower        A=nsubj obj=flag|ensign|standard                                   -> statement.symbolic
    "Spain lowered its flags."                             ESP > - statement.symbolic
verb light        A=nsubj obj=candle|flame|torch|lamp|beacon R?=obl[for]                                 -> statement.symbolic
    "Pope Francis lit a candle."                           VAT > - statement.symbolic
verb commemorate  A=nsubj T=obj                                      -> statement.symbolic
    "Poland commemorated the dead of the war."             POL > - statement.symbolic
verb mourn        A=nsubj R?=obj|obl[for|with]                            -> statement.empathy
    "Turkey mourned the victims."                          TUR > CVL statement.empathy
verb observe      A=nsubj obj=silence|minute|mourning|"national mourning"|"mourning period"                -> statement.symbolic
    "Britain observed a minute of silence."                GBR > - statement.symbolic
verb unveil       A=nsubj obj=@symbols|plaque|bust|obelisk                               -> statement.symbolic
    "Armenia unveiled a memorial."                         ARM > - statement.symbolic
verb console      A=nsubj R=obj                                      -> statement.empathy
    "Greece consoled Turkey in 1999."                      GRC > TUR statement.empathy
verb condole      A=nsubj R=obl[with|to]|obj                                -> statement.empathy
    "India condoled with Nepal."                           IND > NPL statement.empathy
verb commiserate  A=nsubj R=obl[with]                                -> statement.empathy
    "Chile commiserated with Haiti."                       CHL > HTI statement.empathy
verb sympathise   A=nsubj R=obl[with]                                -> statement.empathy
    "Ireland sympathised with Palestine."                  IRL > PSE statement.empathy
verb sympathize   A=nsubj R=obl[with]                                -> statement.empathy
    "Iran sympathized with Lebanon."                       IRN > LBN statement.empathy
verb regret       A=nsubj T=obj|ccomp|xcomp                          -> statement.empathy
    "Japan regretted the accident."                        JPN > - statement.empathy
noun condolence   A=poss|nmod[by|from|of]|amod|compound R?=nmod[to|for|with]|nmod[over|on]           -> statement.empathy
    "China's condolences to Iran arrived on Monday."       CHN > IRN statement.empathy
noun condolences  A=poss|nmod[by|from|of]|amod|compound R?=nmod[to|for|with]|nmod[over|on]           -> statement.empathy
    "Peru's condolences to Chile were read."               PER > CHL statement.empathy
noun message      compound|amod|nmod[of]=condolence|condolences|sympathy A=poss|nmod[by|from]|amod R?=nmod[to] -> statement.empathy
    "Ireland sent a message of condolence to Spain."       IRL > ESP statement.empathy
noun letter       compound|amod|nmod[of]=condolence|condolences|sympathy A=poss|nmod[by|from]|amod R?=nmod[to] -> statement.empathy
    "Tunisia sent a letter of condolence to Morocco."      TUN > MAR statement.empathy
noun telegram     compound|amod|nmod[of]=condolence|condolences|sympathy A=poss|nmod[by|from]|amod R?=nmod[to] -> statement.empathy
    "Ethiopia sent a telegram of condolence to Kenya."     ETH > KEN statement.empathy
verb fly          A=nsubj obj=flag advmod|obl[at]=half-mast|half-staff|mast|staff                             -> statement.symbolic
    "Denmark flew its flags at half-mast."                 DNK > - statement.symbolic
verb kneel        A=nsubj obl[at|before|in front of]=@symbols|plaque|tombstone|cross      -> statement.symbolic
    "Chancellor Kohl knelt at the memorial."               DEUGOV > - statement.symbolic
noun sympathy     A=poss|nmod[by|from|of|in|among]|amod|compound R?=nmod[to|for|with|toward|towards]  -> statement.empathy
    "Sweden's sympathy for Finland in 1939 was great."     SWE > FIN statement.empathy
noun regret       A=poss|nmod[by|from|of]|amod|compound R?=nmod[to|for|over|at|about]           -> statement.empathy
    "Washington's regret to China was expressed in 2001."  USA > CHN statement.empathy
noun tribute      A=poss|nmod[by|from|of]|amod|compound R?=nmod[to|for]           -> diplomacy.praise
    "Cuba's tribute to Angola was long."                   CUB > AGO diplomacy.praise
verb grieve       A=nsubj R?=obl[for|with|over]|obj                           -> statement.empathy
    "Italy grieves with Albania."                          ITA > ALB statement.empathy
verb comfort      A=nsubj R=obj                                      -> statement.empathy
    "Pope Francis comforted the Iraqi refugees."               VATREL > IRQREF statement.empathy
verb sadden       A=obj R?=nsubj|obl[by]                             -> statement.empathy
    "Prime Minister Ardern was saddened by the Sri Lankan bombings."   NZLGOV > LKA statement.empathy
verb mark         A=nsubj T?=obj obj=anniversary|centenary|"national day"|"remembrance day"|bicentenary|day|liberation|independence           -> statement.symbolic
    "Poland marked the anniversary of the uprising."           POL > - statement.symbolic
verb remember     A=nsubj T?=obj obj=victim|dead|fallen|soldier|martyr|genocide|holocaust|massacre|war              -> statement.symbolic
    "Rwanda remembered the victims of the genocide."           RWA > - statement.symbolic
verb hoist        A=nsubj obj=flag                                   -> statement.symbolic
    "Palestinians hoisted their flag."                               PSE > - statement.symbolic

# --- accord ---
verb agree      A=nsubj R=obl[with]                             -> statement.accord
    "Canada agreed with Mexico."                      CAN > MEX statement.accord
verb agree      A=nsubj R=obl[with] T=ccomp|obl[about|on|over]  -> statement.accord
    "France agrees with Germany about the budget."    FRA > DEU statement.accord
verb concur     A=nsubj R?=obl[with]                            -> statement.accord
    "Brazil concurred with Argentina."                BRA > ARG statement.accord
verb share      A=nsubj obj=view|concern|position|opinion|assessment|goal|stance|vision|outlook|belief|perception|anxiety|aspiration R?=obl[with|of]|obj  -> statement.accord
    "Jordan shares Egypt's view."                     JOR > EGY statement.accord
verb side       A=nsubj R=obl[with]                             -> diplomacy.support
    "Romania sided with Israel in 1967."              ROU > ISR diplomacy.support
noun consensus  A=nmod[between|among]|poss|amod R?=nmod[with]        -> statement.accord mutual
    "The consensus between Laos and Vietnam is old."  LAO + VNM statement.accord
verb associate   A=nsubj obj=itself|himself|herself|themselves R=obl[with]                  -> statement.accord
    "Iceland associated itself with Norway."                     ISL > NOR statement.accord
verb echo        A=nsubj R=obj|obl[of|by]                                                              -> statement.accord
    "Britain echoed the United States."                          GBR > USA statement.accord
verb predict      A=nsubj T=obj obj=victory|success|peace|breakthrough|recovery|progress|deal|agreement|improvement|growth|end -> statement.optimistic
    "The Maltese premier predicted a breakthrough."           MLTGOV > - statement.optimistic
verb foresee      A=nsubj T=obj obj=victory|success|peace|breakthrough|recovery|progress|deal|agreement|improvement|growth -> statement.optimistic
    "Bangkok foresees a breakthrough."                        THA > - statement.optimistic
noun fear         A=poss|nmod[by|of|in|among]|amod T=nmod[of|about|over]|acl[that] -> statement.pessimistic
    "Jordan's fears of a war grew."                           JOR > - statement.pessimistic
noun worry        A=poss|nmod[by|in|among]|amod R?=nmod[about|over|at] -> statement.pessimistic
    "Norway's worries about Russia grew."                     NOR > RUS statement.pessimistic
adj gloomy        A=nsubj T=obl[about|on|over]                -> statement.pessimistic
    "Zambia was gloomy about the talks."                      ZMB > - statement.pessimistic
adj fearful       A=nsubj R?=obl[of|about]                    -> statement.pessimistic
    "Laos was fearful of Vietnam."                            LAO > VNM statement.pessimistic
adj apprehensive  A=nsubj R?=obl[of|about|over]               -> statement.pessimistic
    "Belize is apprehensive about Guatemala."                 BLZ > GTM statement.pessimistic
verb take         A=nsubj T=obl[at] obj=look                        -> statement.consider
    "Norway is taking a fresh look at its fishing policy."    NOR > - statement.consider [ongoing]
verb have         A=nsubj T=obl[at] obj=look obl[at]=policy|treaty|deal|agreement|plan|law|rule|proposal|relation|contract|option -> statement.consider
    "Malta had another look at the treaty."                   MLT > - statement.consider
verb think        A=nsubj obl[about]=proposal|plan|offer|option|request|withdrawal|move -> statement.consider
    "Laos is thinking about the proposal."                    LAO > - statement.consider [ongoing]
verb disown       A=nsubj obj=responsibility|blame|involvement|knowledge|statement|remark|report|claim|allegation|part R?=obl[by|from|for] -> statement.deny
    "Ghana disowned responsibility for the leak."             GHA > - statement.deny
verb reject       A=nsubj obj=responsibility|blame|involvement|wrongdoing R?=obl[by|from] -> statement.deny
    "Austria rejected the blame."                             AUT > - statement.deny
verb deny         A=nsubj T=acl|ccomp|xcomp obj=involvement|responsibility|hand|part|connection|complicity -> statement.deny
    "Benin denied responsibility for the leak."               BEN > - statement.deny
verb publish      A=nsubj obj=rebuttal|denial|refutation R?=obl[of|by|from]|obj -> statement.deny
    "Eritrea published a rebuttal of Ethiopian claims."       ERI > ETH statement.deny
verb issue        A=nsubj obj=rebuttal|denial|refutation|disclaimer R?=obl[of|by|from]|obj -> statement.deny
    "Togo issued a rebuttal."                                 TGO > - statement.deny
verb voice        A=nsubj obj=fear|worry|pessimism|anxiety|apprehension|foreboding R?=obl[to|about|over] -> statement.pessimistic
    "Kuwait voiced fears of a shortage."                      KWT > - statement.pessimistic
verb express      A=nsubj obj=fear|worry|pessimism|anxiety|apprehension|foreboding R?=obl[to|about|over]|obj -> statement.pessimistic
    "Jordan expressed worry to Syria over the drought."       JOR > SYR statement.pessimistic
verb raise        A=nsubj:@nations|@powers|@cities obj=fear|worry|spectre|specter|alarm R?=obl[to|with] -> statement.pessimistic
    "Cyprus raised the spectre of a drought."                 CYP > - statement.pessimistic
verb paint        A=nsubj obj=picture obj="bleak picture"|"gloomy picture"|"grim picture"|"dark picture" -> statement.pessimistic
    "The Greek minister painted a bleak picture of the budget." GRCGOV > - statement.pessimistic
verb express      A=nsubj obj=optimism|hope R?=obl[to] -> statement.optimistic
    "Panama expressed optimism about the talks."              PAN > - statement.optimistic
verb voice        A=nsubj obj=optimism|confidence|hope R?=obl[to] -> statement.optimistic
    "Belize voiced optimism about the talks."                 BLZ > - statement.optimistic
verb calm         A=nsubj R?=obj|obl[of|in|among] obj=fear|concern|worry|anxiety|nerve|market|investor|public|jitters|ally|unease -> statement.optimistic
    "Seoul calmed Japanese fears."                            KOR > JPN statement.optimistic
verb ease         A=nsubj R?=obj|obl[of|in|among] obj=fear|concern|worry|anxiety|nerve|jitters|unease -> statement.optimistic
    "Oslo eased Swedish fears."                               NOR > SWE statement.optimistic
verb sadden       A=obj R?=nsubj|obl[by|at|over]                                   -> statement.empathy
    "Kenya is saddened at the Tanzanian ferry disaster."      KEN > TZA statement.empathy
adj saddened      A=nsubj R?=obl[by|at|over]                                       -> statement.empathy
    "Malta was saddened over the Libyan flood."               MLT > LBY statement.empathy
verb agree A=nsubj T=ccomp -> statement.accord mutual
    "Kenya and Uganda agree that the lake is overfished."    KEN + UGA statement.accord
verb offer A=nsubj C=obj obj=condolence|condolences|sympathy R?=obl[to|over|for|on] -> do(C)
    "Chile offered condolences to Peru."    CHL > PER statement.empathy
    "Sympathy was offered to Haiti by Cuba."    CUB > HTI statement.empathy
