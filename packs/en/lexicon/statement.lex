# Statements: what is said in public and is no other act. A bare "X said" is left to the coder, which keeps it as a quote;
# here stand the words that address somebody or say in what spirit.

# --- statements to somebody ---
verb say        A=nsubj R=obl[to]                                 -> statement
    "Moscow said nothing new to Washington."                          RUS > USA statement
verb tell       A=nsubj R=obj T=ccomp|obl[of|about]               -> statement
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
verb write      A=nsubj R=obl[to]                                 -> statement
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
verb comment    A=nsubj R=obl[on]                                 -> statement
    "Australia commented on Fiji."                                    AUS > FJI statement
verb comment    A=nsubj advmod=not R?=obl[on]                     -> statement.decline_comment
    "Pakistan did not comment on India."                              PAK > IND statement.decline_comment
noun statement  A=poss|nmod[by|from|of]|amod|compound R=nmod[to]  -> statement
    "Iran's statement to the United Nations was short."               IRN > IGOUNO statement
noun statement  compound=bank|income|earnings|expense             -> nothing
    "The Swiss bank statement was late."                              nothing
noun speech     A=poss|nmod[by|of]|amod R?=nmod[to|before]        -> statement
    "President Chirac's speech to Turkey was short."                  FRAGOV > TUR statement
noun address    A=poss|nmod[by] R=nmod[to]                        -> statement
    "President Zelensky's address to the US Congress was broadcast."  UKRGOV > USA statement
noun message    A=poss|nmod[by|from]|amod|compound R?=nmod[to]    -> statement
    "India's message to China was delivered."                         IND > CHN statement
noun letter     A=poss|nmod[by|from] R=nmod[to]                   -> statement
    "Iraq's letter to Iran was published."                            IRQ > IRN statement
noun reply      A=poss|nmod[by|from]|amod R=nmod[to]              -> statement
    "Cuba's reply to Mexico was polite."                              CUB > MEX statement
verb apprise      A=nsubj R=obj                                   -> statement
    "Rabin apprised Washington of the plan."                      ISRGOV > USA statement
verb acquaint     A=nsubj R=obj obl[with]=view|plan|position|situation|proposal -> statement
    "Tanzania acquainted Zambia with the plan."                   TZA > ZMB statement
verb cable       A=nsubj R=obj                                                              -> statement
    "Ottawa cabled London."                                      CAN > GBR statement
verb send        A=nsubj obj=word R=obl[to]                                                 -> statement
    "Hanoi sent word to Paris."                                  VNM > FRA statement
verb allay       A=nsubj obj=fear|concern|suspicion|worry|doubt|anxiety R?=obl[of|in|about]|obj -> statement.optimistic
    "Germany allayed Polish fears."                              DEU > POL statement.optimistic
verb dispel      A=nsubj obj=fear|concern|suspicion|worry|doubt|anxiety R?=obl[of|in|about]|obj -> statement.optimistic
    "China dispelled Indian doubts."                             CHN > IND statement.optimistic

# --- declining to comment ---
verb decline   A=nsubj xcomp=comment|answer|elaborate|say|discuss|confirm|respond R?=obl[on|about]  -> statement.decline_comment
    "Israel declined to comment."              ISR > - statement.decline_comment
verb refuse    A=nsubj xcomp=comment|answer|elaborate|say|discuss|confirm|respond R?=obl[on|about]  -> statement.decline_comment
    "The Pentagon refused to comment."         USA > - statement.decline_comment
verb decline   A=nsubj obj=comment         -> statement.decline_comment
    "NATO declined comment."                   IGO > - statement.decline_comment
verb evade     A=nsubj obj=question        -> statement.decline_comment
    "President Mubarak evaded questions."      EGYGOV > - statement.decline_comment
verb sidestep  A=nsubj obj=question|issue  -> statement.decline_comment
    "President Macron sidestepped questions."  FRAGOV > - statement.decline_comment
verb dodge     A=nsubj obj=question        -> statement.decline_comment
    "President Trump dodged questions."        USAGOV > - statement.decline_comment
verb duck      A=nsubj obj=question|issue R?=obl[on|from] -> statement.decline_comment
    "President Chirac ducked the question."                    FRAGOV > - statement.decline_comment

# --- good and bad prospects ---
verb lament      A=nsubj R?=obj                               -> statement.pessimistic
    "Germany lamented the failure."                   DEU > - statement.pessimistic
verb despair     A=nsubj T?=obl[of|over|about]                -> statement.pessimistic
    "Lebanon despaired of the future."                LBN > - statement.pessimistic
verb fear        A=nsubj T?=obj|ccomp R?=obl[from]            -> statement.pessimistic
    "Estonia fears that the crisis will grow."        EST > - statement.pessimistic
verb doubt       A=nsubj T?=obj|ccomp                         -> statement.pessimistic
    "Turkey doubts that the plan is good."            TUR > - statement.pessimistic
verb worry       A=nsubj obj=- T=ccomp|obl[about|over]        -> statement.pessimistic
    "Poland worries about the future."                POL > - statement.pessimistic
adj pessimistic  A=nsubj T?=obl[about|over|on]                -> statement.pessimistic
    "Japan is pessimistic about the plan."            JPN > - statement.pessimistic
adj worried      A=nsubj R?=obl[about|over|by]                -> statement.pessimistic
    "Finland is worried about Russia."                FIN > RUS statement.pessimistic
adj concerned    A=nsubj R?=obl[about|over|by]                -> statement.pessimistic
    "The European Union is concerned about Belarus."  IGO > BLR statement.pessimistic
adj sceptical    A=nsubj R?=obl[about|of]                     -> statement.pessimistic
    "Britain is sceptical about Iran."                GBR > IRN statement.pessimistic
adj skeptical    A=nsubj R?=obl[about|of]                     -> statement.pessimistic
    "Israel is skeptical of Syria."                   ISR > SYR statement.pessimistic
adj doubtful     A=nsubj T?=obl[about|of]|ccomp               -> statement.pessimistic
    "Norway is doubtful about the plan."              NOR > - statement.pessimistic
noun pessimism   A=poss|nmod[by|of|from]|amod                 -> statement.pessimistic
    "Germany's pessimism grew."                       DEU > - statement.pessimistic
verb hope        A=nsubj T=ccomp|obl[for]                     -> statement.optimistic
    "Kenya hopes that the crisis will pass."          KEN > - statement.optimistic
verb hail        obj=taxi|cab                                 -> nothing
    "The Danish visitor hailed a taxi."               nothing
adj optimistic   A=nsubj T?=obl[about|over|on]|ccomp          -> statement.optimistic
    "Colombia is optimistic about peace."             COL > - statement.optimistic
adj hopeful      A=nsubj T?=obl[about|of]|ccomp               -> statement.optimistic
    "Cyprus is hopeful about peace."                  CYP > - statement.optimistic
adj confident    A=nsubj T?=obl[about|of|in]|ccomp            -> statement.optimistic
    "Morocco is confident of success."                MAR > - statement.optimistic
adj upbeat       A=nsubj T?=obl[about|on]                     -> statement.optimistic
    "Vietnam was upbeat about trade."                 VNM > - statement.optimistic
noun optimism    A=poss|nmod[by|of|from]|amod                 -> statement.optimistic
    "South Korea's optimism grew."                    KOR > - statement.optimistic
noun hope        A=poss|nmod[of|by] T=nmod[for]|acl[that|of]  -> statement.optimistic
    "Cambodia's hopes for peace grew."                KHM > - statement.optimistic
noun confidence  A=poss|nmod[by] R=nmod[in]                   -> diplomacy.praise
    "Egypt's confidence in Jordan is firm."           EGY > JOR diplomacy.praise
verb assuage     A=nsubj R?=obj|obl[of|in|among] obj=fear|concern|worry|anxiety|doubt|unease -> statement.optimistic
    "Berlin assuaged Polish fears."                            DEU > POL statement.optimistic
verb soothe      A=nsubj R?=obj|obl[of|in|among] obj=fear|concern|worry|anxiety|doubt|unease|ally -> statement.optimistic
    "Washington soothed Japanese fears."                       USA > JPN statement.optimistic
verb dispel      A=nsubj R?=obj|obl[of|in|among] obj=fear|concern|worry|anxiety|doubt|suspicion|misgiving -> statement.optimistic
    "Helsinki dispelled Swedish doubts."                       FIN > SWE statement.optimistic
verb dispel      A=nsubj R?=obj obj=rumour|report|claim|speculation|myth -> statement.deny
    "The Turkish president dispelled rumours of a coup."       TURGOV > - statement.deny
verb play_down   A=nsubj R?=obl[from|with|of]|obj obj=threat|fear|risk|danger|crisis|tension|rift|dispute|row|concern|prospect -> statement.optimistic
    "Seoul played down the North Korean threat."               KOR > PRK statement.optimistic
verb downplay    A=nsubj R?=obl[from|with|of]|obj obj=threat|fear|risk|danger|crisis|tension|rift|dispute|row|concern|prospect -> statement.optimistic
    "Moscow downplayed its rift with China."                   RUS > CHN statement.optimistic
adj satisfied    A=nsubj R?=obl[with|by]                      -> statement.optimistic
    "Uruguay was satisfied with the treaty."                   URY > - statement.optimistic
verb play_down    A=nsubj T=obj obj=@disputes|threat|tension|risk|fear|concern|incident|danger -> statement.optimistic
    "Seoul played down the threat."                           KOR > - statement.optimistic
verb downplay     A=nsubj T=obj obj=@disputes|threat|tension|risk|fear|concern|incident|danger -> statement.optimistic
    "Athens downplayed the dispute."                          GRC > - statement.optimistic
verb foresee      A=nsubj T=obj obj=war|conflict|disaster|crisis|bloodshed|violence|famine -> statement.pessimistic
    "Jordan foresees a disaster."                             JOR > - statement.pessimistic
verb predict      A=nsubj T=obj obj=war|conflict|disaster|crisis|bloodshed|violence|famine|catastrophe -> statement.pessimistic
    "Kenya predicted a famine."                               KEN > - statement.pessimistic

# --- considering ---
verb consider       A=nsubj T=obj|xcomp|ccomp                                         -> statement.consider
    "Mongolia is considering a new policy."             MNG > - statement.consider [ongoing]
verb consider       A=nsubj R=obj xcomp=friend|ally|brother|partner                   -> diplomacy.praise
    "Serbia considers Russia a friend."                 SRB > RUS diplomacy.praise
verb weigh          A=nsubj T=obj|xcomp|ccomp                                         -> statement.consider
    "Denmark weighed its options."                      DNK > - statement.consider
verb weigh          obj=kilogram|kilo|ton|tonne|pound|gram                            -> nothing
    "The Belgian cargo weighed two tons."               nothing
verb mull           A=nsubj T=obj|xcomp                                               -> statement.consider
    "India is mulling a new policy."                    IND > - statement.consider [ongoing]
verb ponder         A=nsubj T=obj|xcomp|ccomp                                         -> statement.consider
    "Austria pondered its options."                     AUT > - statement.consider
verb contemplate    A=nsubj T=obj|xcomp                                               -> statement.consider
    "Spain contemplated a new policy."                  ESP > - statement.consider
verb review  A=nsubj T=obj obj=policy|option|decision|relation|tie|stance|position|strategy|agreement|situation  -> statement.consider
    "Canada reviewed its policy."                       CAN > - statement.consider
verb reconsider     A=nsubj T=obj                                                     -> statement.consider
    "Norway is reconsidering its policy."               NOR > - statement.consider [ongoing]
verb reassess       A=nsubj T=obj R?=obl[with|to|toward|towards]                      -> statement.consider
    "Russia is reassessing its position."               RUS > - statement.consider [ongoing]
    "Canada is reassessing its policy toward Cuba."     CAN > CUB statement.consider [ongoing]
verb rethink        A=nsubj T=obj                                                     -> statement.consider
    "Portugal is rethinking its policy."                PRT > - statement.consider [ongoing]
verb study          A=nsubj obj=proposal|plan|offer|option|request|possibility|draft  -> statement.consider
    "Iraq is studying a plan."                          IRQ > - statement.consider [ongoing]
verb debate         A=nsubj T=obj|ccomp                                               -> statement.consider
    "Ireland debated a new policy."                     IRL > - statement.consider
noun consideration  A=poss|nmod[by] T=nmod[of]                                        -> statement.consider
    "Japan's consideration of a new policy continued."  JPN > - statement.consider
verb toy            A=nsubj T=obl[with]|advcl[with] obl[with]=idea|notion|option|thought|plan -> statement.consider
    "Norway toyed with the idea of sanctions."                 NOR > - statement.consider
verb assess         A=nsubj T=obj obj=situation|option|proposal|plan|offer|response|progress -> statement.consider
    "Vietnam assessed the proposal."                           VNM > - statement.consider
verb analyse        A=nsubj T=obj obj=proposal|plan|offer|draft|option|situation      -> statement.consider
    "Uruguay analysed the offer."                              URY > - statement.consider
verb reappraise   A=nsubj T=obj                                                       -> statement.consider
    "Britain reappraised its policy."                                                 GBR > - statement.consider
verb re-examine   A=nsubj T=obj                                                       -> statement.consider
    "Canada re-examined the policy."                                                  CAN > - statement.consider
verb toy          A=nsubj T=obl[with] obl[with]=idea|notion|thought|proposal|plan|possibility|prospect -> statement.consider
    "Zambia toyed with the idea."                                                     ZMB > - statement.consider
verb explore     A=nsubj T=obj obj=possibility|option|way|idea|proposal|prospect|avenue     -> statement.consider
    "Libya explored the possibility of a pact."                  LBY > - statement.consider
noun reassessment  A=poss|nmod[by]|amod T=nmod[of]                                          -> statement.consider
    "Canada's reassessment of policy went on."                   CAN > - statement.consider
verb revisit     A=nsubj T=obj obj=policy|decision|plan|agreement|treaty|issue|question|stance -> statement.consider
    "Bonn revisited its policy."                                 DEU > - statement.consider

# --- admitting and denying ---
verb admit        A=nsubj T=obj|ccomp|xcomp|obl[to]|advcl[to]     -> statement.admit
    "Libya admitted responsibility in 2003."    LBY > - statement.admit
verb admit        obj=@people R?=obl[to]                          -> nothing
    "The Kenyan hospital admitted patients."    nothing
verb acknowledge  A=nsubj T=obj|ccomp|xcomp                       -> statement.admit
    "Germany acknowledged its guilt."           DEU > - statement.admit
verb confess      A=nsubj T?=obl[to]|ccomp|obj|advcl[to]          -> statement.admit
    "North Korea confessed to the deed."        PRK > - statement.admit
verb concede      A=nsubj T=obj|ccomp obj=error|mistake|fault|responsibility|failure|guilt|blame  -> statement.admit
    "Belgium conceded its mistake."             BEL > - statement.admit
verb claim        A=nsubj obj=responsibility|credit R?=obl[for]   -> statement.admit
    "Hamas claimed responsibility."             PSE > - statement.admit
verb accept       A=nsubj obj=responsibility|blame|fault|guilt    -> statement.admit
    "Iran accepted responsibility."             IRN > - statement.admit
verb assume       A=nsubj obj=responsibility|blame                -> statement.admit
    "The Netherlands assumed responsibility."   NLD > - statement.admit
verb take         A=nsubj obj=responsibility|blame|credit         -> statement.admit
    "Hezbollah took responsibility."            LBN > - statement.admit
verb own_up       A=nsubj                                         -> statement.admit
    "France owned up."                          FRA > - statement.admit
noun admission    A=poss|nmod[by|from]|amod T=nmod[of]|acl[that]  -> statement.admit
    "Libya's admission of guilt came in 2003."  LBY > - statement.admit
noun confession   A=poss|nmod[by|from|of]|amod                    -> statement.admit
    "Sudan's confession surprised nobody."      SDN > - statement.admit
verb deny         A=nsubj T=obj|ccomp|xcomp                       -> statement.deny
    "Syria denied responsibility."              SYR > - statement.deny
verb deny         A=nsubj T=obj obj=accusation|charge|allegation|claim|report|rumour|rumor|involvement R?=obl[by|from]  -> statement.deny
    "Iran denied the allegations."              IRN > - statement.deny
verb refute       A=nsubj T=obj                                   -> statement.deny
    "Eritrea refuted the claims."               ERI > - statement.deny
verb disavow      A=nsubj R?=obj                                  -> statement.deny
    "Pakistan disavowed the statement."         PAK > - statement.deny
verb disclaim     A=nsubj T=obj                                   -> statement.deny
    "Cuba disclaimed responsibility."           CUB > - statement.deny
verb rebut        A=nsubj T=obj                                   -> statement.deny
    "Rwanda rebutted the claims."               RWA > - statement.deny
verb contradict   A=nsubj R?=obj                                  -> statement.deny
    "Belarus contradicted Poland."              BLR > POL statement.deny
noun denial       A=poss|nmod[by|from|of]|amod                    -> statement.deny
    "Moscow's denial was swift."                RUS > - statement.deny
verb counter      A=nsubj R?=obj|obl[by|from] obj=accusation|allegation|charge|claim|criticism|argument -> statement.deny
    "Syria countered the Israeli accusation."                  SYR > ISR statement.deny
verb dispel       A=nsubj T=obj obj=rumour|rumor|report|claim|speculation|suspicion|allegation R?=obl[by] -> statement.deny
    "Havana dispelled the rumours."                               CUB > - statement.deny
verb scotch       A=nsubj T=obj obj=rumour|rumor|report|claim|speculation|suggestion R?=obl[by] -> statement.deny
    "Madrid scotched the rumours."                                ESP > - statement.deny
verb rubbish      A=nsubj T=obj R?=obl[by]                        -> statement.deny
    "Harare rubbished the report."                                ZWE > - statement.deny
verb debunk       A=nsubj T=obj R?=obl[by]                        -> statement.deny
    "Kiev debunked the claim."                                    UKR > - statement.deny
verb deflect     A=nsubj obj=accusation|allegation|charge|blame|criticism R?=obl[by|from]|obj -> statement.deny
    "Serbia deflected the criticism."                            SRB > - statement.deny

# --- symbols and sympathy ---
verb lay          A=nsubj obj=wreath|flower R?=obl[at|on|for]        -> statement.symbolic
    "President Putin laid a wreath."                       RUSGOV > - statement.symbolic
verb lower        A=nsubj obj=flag                                   -> statement.symbolic
    "Spain lowered its flags."                             ESP > - statement.symbolic
verb light        A=nsubj obj=candle                                 -> statement.symbolic
    "Pope Francis lit a candle."                           VAT > - statement.symbolic
verb commemorate  A=nsubj T=obj                                      -> statement.symbolic
    "Poland commemorated the dead of the war."             POL > - statement.symbolic
verb mourn        A=nsubj R?=obj|obl[for]                            -> statement.empathy
    "Turkey mourned the victims."                          TUR > CVL statement.empathy
verb observe      A=nsubj obj=silence|minute|mourning                -> statement.symbolic
    "Britain observed a minute of silence."                GBR > - statement.symbolic
verb unveil       A=nsubj obj=@symbols                               -> statement.symbolic
    "Armenia unveiled a memorial."                         ARM > - statement.symbolic
verb console      A=nsubj R=obj                                      -> statement.empathy
    "Greece consoled Turkey in 1999."                      GRC > TUR statement.empathy
verb condole      A=nsubj R=obl[with]                                -> statement.empathy
    "India condoled with Nepal."                           IND > NPL statement.empathy
verb commiserate  A=nsubj R=obl[with]                                -> statement.empathy
    "Chile commiserated with Haiti."                       CHL > HTI statement.empathy
verb sympathise   A=nsubj R=obl[with]                                -> statement.empathy
    "Ireland sympathised with Palestine."                  IRL > PSE statement.empathy
verb sympathize   A=nsubj R=obl[with]                                -> statement.empathy
    "Iran sympathized with Lebanon."                       IRN > LBN statement.empathy
verb regret       A=nsubj T=obj|ccomp|xcomp                          -> statement.empathy
    "Japan regretted the accident."                        JPN > - statement.empathy
noun condolence   A=poss|nmod[by|from|of]|amod R?=nmod[to]           -> statement.empathy
    "China's condolences to Iran arrived on Monday."       CHN > IRN statement.empathy
noun condolences  A=poss|nmod[by|from|of]|amod R?=nmod[to]           -> statement.empathy
    "Peru's condolences to Chile were read."               PER > CHL statement.empathy
noun sympathy     A=poss|nmod[by|from|of]|amod R?=nmod[to|for|with]  -> statement.empathy
    "Sweden's sympathy for Finland in 1939 was great."     SWE > FIN statement.empathy
noun regret       A=poss|nmod[by|from|of]|amod R?=nmod[to]           -> statement.empathy
    "Washington's regret to China was expressed in 2001."  USA > CHN statement.empathy
noun tribute      A=poss|nmod[by|from|of]|amod R?=nmod[to]           -> diplomacy.praise
    "Cuba's tribute to Angola was long."                   CUB > AGO diplomacy.praise
verb grieve       A=nsubj R?=obl[for|with]                           -> statement.empathy
    "Italy grieves with Albania."                          ITA > ALB statement.empathy
verb comfort      A=nsubj R=obj                                      -> statement.empathy
    "Pope Francis comforted the Iraqi refugees."               VATREL > IRQREF statement.empathy
verb sadden       A=obj R?=nsubj|obl[by]                             -> statement.empathy
    "Prime Minister Ardern was saddened by the Sri Lankan bombings."   NZLGOV > LKA statement.empathy
verb mark         A=nsubj T?=obj obj=anniversary|centenary           -> statement.symbolic
    "Poland marked the anniversary of the uprising."           POL > - statement.symbolic
verb remember     A=nsubj T?=obj obj=victim|dead|fallen              -> statement.symbolic
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
verb share      A=nsubj obj=view|concern|position|opinion|assessment|goal R?=obl[with|of]  -> statement.accord
    "Jordan shares Egypt's view."                     JOR > EGY statement.accord
verb side       A=nsubj R=obl[with]                             -> diplomacy.support
    "Romania sided with Israel in 1967."              ROU > ISR diplomacy.support
noun consensus  A=nmod[between|among]|amod R?=nmod[with]        -> statement.accord mutual
    "The consensus between Laos and Vietnam is old."  LAO + VNM statement.accord
verb associate   A=nsubj obj=itself|himself|herself|themselves R=obl[with]                  -> statement.accord
    "Iceland associated itself with Norway."                     ISL > NOR statement.accord
verb echo        A=nsubj R=obj                                                              -> statement.accord
    "Britain echoed the United States."                          GBR > USA statement.accord
