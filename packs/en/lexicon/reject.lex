# Rejection and defiance: refusals with their own words, vetoes, norms and promises broken.

# --- refuse, reject: words that operators.lex does not know ---
verb disallow      A=nsubj C=obj                                                                   -> reject(C)
    "Malaysia disallowed the protest by Burmese workers."                                             MYS > MMR reject(protest.demonstrate)
verb reject        A=nsubj obj=mediation|"mediation offer"|mediator|"good offices" R?=obj|obl[by|from|in]                         -> reject(consult.mediate)
    "India rejected mediation by Norway."                                                             IND > NOR reject(consult.mediate)
verb reject        A=nsubj obj=@truces R?=obl[by|from|with]|obj                                        -> reject(deescalate.truce)
    "The rebels rejected a ceasefire with Sudan."                                                     REB > SDN reject(deescalate.truce)
verb reject        A=nsubj obj=compromise|settlement|concession R?=obl[by|from|with|to]|obj                          -> reject(settle)
    "Cyprus rejected a settlement with Turkey."                                                       CYP > TUR reject(settle)
verb reject        A=nsubj obj=talk|negotiation|dialogue|"peace talks" R?=obl[by|from|with]                      -> reject(consult.negotiate)
    "Eritrea rejected talks with Ethiopia."                                                           ERI > ETH reject(consult.negotiate)
verb reject        A=nsubj obj=vaccine|transplant|organ|tissue                                     -> nothing
    "The Cuban patient's body rejected the organ."                                                    nothing
verb reject        A=nsubj obj=accusation|allegation|charge|insinuation|rumour|rumor|speculation                                        -> statement.deny
    "Russia rejected the accusations."                                                                RUS > - statement.deny
verb dismiss       A=nsubj obj=accusation|allegation|charge|report|rumour|rumor|suggestion|claim|insinuation|speculation|assertion|criticism                                        -> statement.deny
    "Iran dismissed the allegations."                                                                 IRN > - statement.deny
verb refuse        A=nsubj obj=talk|negotiation|dialogue|contact R?=obl[with]                              -> reject(consult.negotiate)
    "Algeria refused talks with Morocco."                                                             DZA > MAR reject(consult.negotiate)
verb throw_out     A=nsubj R=obj obj=proposal|offer|demand|plan|request|complaint|appeal|suggestion|bid|claim|idea|call|overture|ultimatum|draft|initiative|application|petition|condition|term|motion           -> reject(-)
    "Egypt threw out Ethiopia's proposal."                                                            EGY > ETH reject(-)
verb throw_out     A=nsubj:court|judge|tribunal                                                    -> nothing
    "A British court threw out the case."                                                             nothing
verb repel         A=nsubj R=obj obj=pressure|proposal|offer|demand|plan|request|complaint|appeal|suggestion|bid|claim|idea|call|overture|ultimatum|draft|initiative|application|petition|condition|term|motion                                -> reject(-)
    "Armenia repelled Azerbaijan's proposal."                                                         ARM > AZE reject(-)
verb bar           A=nsubj R=obj                                                                   -> coerce.restrict
    "Kuwait barred Iraqi players."                                                                    KWT > IRQ coerce.restrict
verb bar           A=nsubj R=obj advcl[from]|obl[from]=entry|entering|country|enter|territory|port|airspace|market|water|waters|land|travel|visit -> coerce.restrict
    "Estonia barred Russian tourists from entry."                                                     EST > RUS coerce.restrict
verb block         A=nsubj obj=resolution|proposal|motion|statement|bid|application|membership|accession|candidacy|entry|draft|text|deal|agreement|treaty|appointment|nomination|expansion|plan|sanction|admission R?=obl[of|by|on|against]|obj -> defiance.veto
    "Greece blocked Macedonia's application in 2008."                                                 GRC > MKD defiance.veto
verb block         A=nsubj obj=statement|declaration|consensus|decision|communique|conclusion|mandate|budget|resolution                            -> defiance.veto
    "Hungary blocked the statement in Brussels."                                                      HUN > - defiance.veto
verb block         A=nsubj obj=aid|loan|"relief supplies"|convoy|shipment|import|export|delivery|supply|transfer|payment R?=obl[to|for|from|of|into]      -> coerce.restrict
    "Ethiopia blocked aid to Eritrea."                                                                ETH > ERI coerce.restrict
verb contest       A=nsubj R=obj|obl[by|of]                                                                   -> reject(-)
    "Guinea contested the claim of Senegal."                                                          GIN > SEN reject(-)
verb contest       obj=@elections|seat|@games                                                      -> nothing
    "The Kenyan party contested the election."                                                        nothing
verb stonewall     A=nsubj R=obj                                                                   -> reject(-)
    "Iran stonewalled the United Nations."                                                            IRN > IGOUNO reject(-)
verb shoot_down    A=nsubj R=obj obj=proposal|offer|demand|plan|request|complaint|appeal|suggestion|bid|claim|idea|call|overture|ultimatum|draft|initiative|application|petition|condition|term|motion                           -> reject(-)
    "Germany shot down Italy's proposal."                                                             DEU > ITA reject(-)
verb pour          A=nsubj obj=scorn|"cold water"|water|ridicule R=obl[on|over|upon]                                        -> reject(-)
    "France poured scorn on Britain's plan."                                                          FRA > GBR reject(-)
verb rule_out      A=nsubj obj=talk|negotiation|dialogue|contact R?=obl[with]                              -> reject(consult.negotiate)
    "Israel ruled out talks with Syria."                                                              ISR > SYR reject(consult.negotiate)
verb rule_out      A=nsubj obj=compromise|concession|settlement|deal R?=obl[with|to|over|on]                               -> reject(settle)
    "Serbia ruled out concessions to Kosovo."                                                         SRB > KSV reject(settle)
verb renounce      A=nsubj C=obj                                                                   -> reject(C)
    "Libya renounced cooperation with Egypt in 1974."                                                 LBY > EGY reject(cooperate)
verb renounce      A=nsubj obj=violence|terrorism|terror|weapon|force|claim|struggle|war|insurgency|arm|rebellion|militancy|aggression|bomb                               -> deescalate
    "The rebels renounced violence."                                                                  REB > - deescalate
verb forsake       A=nsubj R=obj                                                                   -> sanction
    "Albania forsook China in 1978."                                                                  ALB > CHN sanction
verb give          A=nsubj obj="cold shoulder"|shoulder|snub|"short shrift"|shrift|brush-off|rebuff R=iobj|obl[to]                                 -> reject(-)
    "Iran gave a snub to Britain."                                                                    IRN > GBR reject(-)
noun snub          A=poss|nmod[by|from]|amod|compound R?=nmod[to|of|for|against]                                        -> reject(-)
    "Turkey's snub to Israel was noted."                                                              TUR > ISR reject(-)
noun rebuff        A=poss|nmod[by|from]|amod|compound R?=nmod[to|of|for|against]                                        -> reject(-)
    "Saudi Arabia delivered a rebuff to Jordan."                                                      SAU > JOR reject(-)
adj unwavering     A=nsubj obl[in]=refusal|opposition                                              -> nothing
    "Norway was unwavering in its opposition."                                                        nothing
adj hesitant       A=nsubj C=xcomp|advcl[to]                                                       -> reject(C)
    "Ghana is hesitant to send troops to Liberia."                                                    GHA > LBR reject(aid.protection)
adj loath          A=nsubj C=xcomp|advcl[to]                                                       -> reject(C)
    "Jordan was loath to sanction Iraq."                                                              JOR > IRQ reject(sanction.embargo)
verb discount     A=nsubj C=obj                                                                    -> reject(C)
    "London discounted talks with the rebels."                                                     GBR > REB reject(consult.negotiate)
verb discount     A=nsubj R?=obj|obl[by|from] obj=threat|warning|fear|proposal|offer|demand|plan|request|complaint|appeal|suggestion|bid|claim|idea|call|overture|ultimatum|draft|initiative|application|petition|condition|term|motion|report|rumour|rumor|denial|assurance|promise -> reject(-)
    "Manila discounted China's warning."                                                           PHL > CHN reject(-)
verb overrule     A=nsubj R=obj:@nations|@cities|@heads|@envoys|government|court|judge|objection|decision|ruling|veto|verdict|ministry|parliament|commission|law|ban -> reject(-)
    "Brussels overruled the Polish government."                                                    BEL > POLGOV reject(-)
verb strike_down  A=nsubj:@tribunals|"supreme court" R?=obj|obl[by] obj=law|bill|decree|decision|rule|amendment|statute|measure|regulation|plan|policy|provision|request|appeal|claim|demand|application|petition|order|agreement|treaty|deal|case|ruling|motion|challenge    -> reject(-)
    "A Ugandan court struck down the government's decree."                                         UGAJUD > GOV reject(-)
verb skip         A=nsubj R?=obl[with]|obl[in|of] obj=@meetings|talk|dinner|banquet|reception|visit|negotiation|hearing                                    -> reject(consult.meet)
    "Libya skipped a summit in Egypt."                                                             LBY > EGY reject(consult.meet)
verb stay_away    A=nsubj obl[from]=@meetings|talk|negotiation|celebration|dinner|parade|vote|reception                                     -> reject(consult.meet)
    "Syria stayed away from the conference."                                                       SYR > - reject(consult.meet)
verb laugh_off    A=nsubj R=obj                                                                    -> reject(-)
    "Cuba laughed off Washington's offer."                                                         CUB > USA reject(-)
verb wave_aside   A=nsubj R=obj                                                                    -> reject(-)
    "Portugal waved aside India's proposal."                                                       PRT > IND reject(-)
verb scupper      A=nsubj R?=obl[by|with|of|for]|obj obj=@agreements|plan|talk|proposal|bid|hope|attempt|effort|initiative|resolution|merger|membership|candidacy       -> reject(-)
    "Slovenia scuppered Croatia's bid."                                                            SVN > HRV reject(-)
verb slap_down    A=nsubj R=obj                                                                    -> reject(-)
    "Berlin slapped down Athens's proposal."                                                       DEU > GRC reject(-)
verb slam         A=nsubj obj=door C=obl[on|to]                                                       -> reject(C)
    "Eritrea slammed the door on talks with Ethiopia."                                             ERI > ETH reject(consult.negotiate)
verb close        A=nsubj obj=door C=obl[on|to]                                                    -> reject(C)
    "Serbia closed the door on talks with Kosovo."                                                 SRB > KSV reject(consult.negotiate)
verb shut         A=nsubj obj=door C=obl[on|to]                                                    -> reject(C)
    "Chile shut the door on talks with Bolivia."                                                   CHL > BOL reject(consult.negotiate)
noun repudiation  A=poss|nmod[by]|amod C=nmod[of]                                                  -> reject(C)
    "Syria's repudiation of talks with Israel was loud."                                           SYR > ISR reject(consult.negotiate)
verb dig_in      A=nsubj obj=heel R?=obl[against|with|over|on]                                        -> reject(-)
    "Italy dug in its heels."                                    ITA > - reject(-)
verb slam        A=nsubj obj=door R=obl[on|to]                                              -> reject(-)
    "Hungary slammed the door on Romania."                       HUN > ROU reject(-)

# --- veto ---
verb veto          A=nsubj R?=obj|obl[on|against|by]                                                                -> defiance.veto
    "Russia vetoed the resolution."                                                                 RUS > - defiance.veto
verb veto          A=nsubj obj=resolution|sanction|draft|bid|proposal|membership|application|accession|entry|text|plan|motion|measure|candidacy R?=obl[on|against|by|over]|obj -> defiance.veto
    "China vetoed a resolution on Guatemala in 1997."                                               CHN > GTM defiance.veto
verb vote_down     A=nsubj R?=obj|obl[by|from|on]                                                                -> defiance.veto
    "Israeli lawmakers voted down the proposal."                                                    ISRLEG > - defiance.veto
verb vote          A=nsubj R=obl[against]                                                        -> disapprove
    "Australia voted against Japan."                                                                AUS > JPN disapprove
verb vote          A=nsubj obl[against]=resolution|motion|draft|declaration|statement R?=obl[on|by|from]               -> reject(-)
    "Hungary voted against a resolution on Russia."                                                 HUN > - reject(-)
noun veto          A=poss|nmod[by|from]|amod|compound R?=nmod[of|on|against|over|to]                -> defiance.veto
    "Poland threatened a veto of Germany's plan."                                                   POL > DEU threaten(defiance.veto)
verb use           A=nsubj obj=veto R?=obl[against|on|over|of|to]                                           -> defiance.veto
    "France used its veto against Britain in 1963."                                                 FRA > GBR defiance.veto
verb wield         A=nsubj obj=veto R?=obl[against|on|over|of|to]                                      -> defiance.veto
    "The Soviet Union wielded its veto against Italy."                                              SUN > ITA defiance.veto
verb cast          A=nsubj obj=veto R?=obl[against|on|over|of|to]                                           -> defiance.veto
    "The United States cast a veto against Angola."                                                 USA > AGO defiance.veto
verb exercise      A=nsubj obj=veto R?=obl[against|on|over|of]                                   -> defiance.veto
    "The Soviet Union exercised its veto against Japan in 1955."                                    SUN > JPN defiance.veto
verb impose        A=nsubj obj=veto R?=obl[against|on|over|of]                                   -> defiance.veto
    "Greece imposed a veto on Macedonia."                                                           GRC > MKD defiance.veto

# --- defy ---
verb defy          A=nsubj R=obj                                                                    -> defiance
    "Cuba defied the United States."                                                                   CUB > USA defiance
verb defy          A=nsubj R?=obl[of|by|on|against]|obj obj=@laws|resolution|sanction|ban|curfew|embargo|ruling|order|court|deadline|injunction|moratorium|restriction|decision|verdict|judgment|decree|norm ->  defiance.norms
    "Zambia defied the embargo of Britain."                                                            ZMB > GBR defiance.norms
verb defy          obj=logic|gravity|expectation|odds|description|explanation|weather|cold|heat|age -> nothing
    "The Peruvian climber defied gravity."                                                             nothing
verb disobey       A=nsubj R=obj                                                                    -> defiance
    "Katangan troops disobeyed the United Nations."                                                    MIL > IGOUNO defiance
verb flout         A=nsubj R?=obl[of|by|on|against]|obj                                                        -> defiance.norms
    "Iran flouted the resolution."                                                                     IRN > - defiance.norms
verb violate       A=nsubj R?=obl[with]|obj                                                         -> defiance.norms
    "Iraq violated the resolution in 1998."                                                            IRQ > - defiance.norms
verb violate       A=nsubj obj=@truces|"ceasefire line"|"truce line"|"armistice line"|"ceasefire agreement"|lull|"peace agreement" R?=obl[with|along|in|near]|obj                                             -> fight.violate_truce
    "Armenia violated the ceasefire with Azerbaijan."                                                  ARM > AZE fight.violate_truce
verb violate       A=nsubj obj=@borders R=obj                                                       -> wrong.aggression
    "Estonia accused Russia of violating its border."                                                  EST > RUS accuse(wrong.aggression)
verb violate       A=nsubj:@air_force|@aircraft|@fleet obj=airspace|waters|water|zone|"air space" R=obj              -> posture
    "Russian jets violated Turkish airspace."                                                          RUSMIL > TUR posture
verb violate       A=nsubj obj="human right"|right|freedom R?=obj|obl[of]                           -> wrong.rights_abuse
    "Denmark accused Burma of violating human rights."                                                 DNK > MMR accuse(wrong.rights_abuse)
verb breach        A=nsubj R?=obl[with|on|of|against]|obj obj=@laws|sanction|embargo|limit|ceiling|quota|ban|moratorium|regulation|standard|undertaking|pledge|promise|contract|order|injunction|threshold|pact|cap|condition|term                              -> defiance.norms
    "Libya breached the treaty with Malta."                                                            LBY > MLT defiance.norms
verb breach        A=nsubj obj=@truces|"ceasefire line"|"truce line"|"armistice line"|"ceasefire agreement"|"demilitarised zone" R?=obl[with|along|in]|obj                                             -> fight.violate_truce
    "Rebels breached the truce with Senegal."                                                          REB > SEN fight.violate_truce
verb contravene    A=nsubj R?=obl[with|of]|obj                                                         -> defiance.norms
    "South Africa contravened the resolution."                                                         ZAF > - defiance.norms
verb infringe      A=nsubj R?=obj|obl[on|of|upon] obj|obl[on|upon]=@borders|right|@laws|rights|patent|regulation|freedom                          -> defiance.norms
    "Laos infringed the border of Thailand."                                                           LAO > THA defiance.norms
verb disregard     A=nsubj R?=obj|obl[of|by|from]                                                                   -> defiance
    "Israel disregarded the resolution."                                                               ISR > - defiance
verb ignore        A=nsubj obj=@laws|ban|ruling|deadline|sanction|embargo|ultimatum|order|curfew|injunction|moratorium|verdict|judgment|quota R?=obj|obl[of|by|from|on]                    -> defiance.norms
    "North Korea ignored the resolution."                                                              PRK > - defiance.norms
verb challenge     A=nsubj R=obj:@heads|government|regime|authority|@cities|junta|order|monarchy|navy|warship|fleet|primacy|rule|might|power|hegemony|dominance|supremacy                                 -> defiance
    "Rebels challenged the Burundian government."                                                      REB > BDIGOV defiance
verb challenge     A=nsubj R=obj:@nations advmod=openly|publicly|directly|repeatedly|militarily|defiantly|brazenly -> defiance
    "Albania openly challenged the Soviet Union in 1961."                                              ALB > SUN defiance
verb challenge     obj=champion|@athletes                                                           -> nothing
    "The Ghanaian boxer challenged the champion."                                                      nothing
verb circumvent    A=nsubj R?=obl[against|by|on]|obj obj=@penalties|@laws|restriction|ban|control|cap|moratorium|regulation           -> defiance.norms
    "Iran circumvented the embargo."                                                                   IRN > - defiance.norms
verb evade         A=nsubj R?=obl[against|by|on]|obj obj=@penalties|ban|restriction|control|cap|quota|moratorium                 -> defiance.norms
    "Rhodesia evaded sanctions."                                                                       ZWE > - defiance.norms
verb bust          A=nsubj obj=@penalties R?=obl[on|against|by]|obj                                                           -> defiance.norms
    "Zaire busted the embargo."                                                                        COD > - defiance.norms
verb break         A=nsubj obj=@laws|promise|pledge|word|vow|commitment|undertaking R?=obl[with|to]             -> defiance.norms
    "Vietnam broke its promise to Cambodia."                                                           VNM > KHM defiance.norms
verb break         A=nsubj obj=@penalties|ban|moratorium|blockade R?=obj|obl[of|against|on|by]      -> defiance.norms
    "Zambia broke the British embargo on Rhodesia."                                                    ZMB > GBR defiance.norms
verb break         A=nsubj obj=@truces|lull|"ceasefire agreement" R?=obl[with|along|in|near]|obj                                                 -> fight.violate_truce
    "Yemeni rebels broke the ceasefire with Saudi Arabia."                                             YEMREB > SAU fight.violate_truce
verb break         A=nsubj obj=silence|record|fast|ground|news|leg|arm|heart|deadlock|ice|mould|window -> nothing
    "The Ethiopian runner broke the record."                                                           nothing
verb break         A=nsubj obj=curfew                                                               -> defiance.norms
    "Students broke the curfew in Dhaka."                                                              BGD > - defiance.norms
verb walk_out      A=nsubj R?=obl[of|on|over|during|from|in protest at|at]                                                            -> protest
    "Cuban delegates walked out."                                                                      CUB > - protest
verb stand_up      A=nsubj R=obl[to|against]                                                                -> defiance
    "Lithuania stood up to China."                                                                     LTU > CHN defiance
verb dare          A=nsubj R=obj C=xcomp                                                            -> defiance
    "Cuba dared the United States to attack in 1961."                                                  CUB > USA defiance ; USA > - fight [hypothetical]
verb snub          A=nsubj R?=obl[of|in|with|from] obj=@meetings|invitation|talk|dinner                                   -> reject(consult.meet)
    "Russia snubbed the summit in Kiev."                                                               RUS > UKR reject(consult.meet)
verb boycott       A=nsubj R?=obl[in|with|of]|obj obj=@meetings|talk|parliament|session|@elections|game|olympics|negotiation|hearing|inquiry|trial|dialogue|festival -> protest.strike
    "Kenya boycotted the games in Canada in 1976."                                                     KEN > CAN protest.strike
noun defiance      A=poss|nmod[by]|amod|compound R?=nmod[of|toward|towards|against]                                                 -> defiance
    "Cuba's defiance of the United States went on."                                                    CUB > USA defiance
noun violation     A=poss|nmod[by|from]|amod|compound R?=nmod[of|against]                                                 -> defiance.norms
    "Kuwait accused Iraq of a violation of the treaty."                                                KWT > IRQ accuse(defiance.norms) ; IRQ > - defiance.norms
noun violation     nmod[of]|compound=@borders A=poss|nmod[by]|amod                                  -> wrong.aggression
    "Finland accused Russia of a violation of its airspace."                                           FIN > RUS accuse(wrong.aggression)
noun violation     nmod[of]|compound=right|"human right"|rights A=poss|nmod[by]|amod                -> wrong.rights_abuse
    "Ireland accused Burma of human rights violations."                                                IRL > MMR accuse(wrong.rights_abuse)
noun breach        A=poss|nmod[by]|amod|compound R?=nmod[of] nmod[of]=@laws|sanction|embargo|limit|quota|ban|promise|contract|pact                                  -> defiance.norms
    "Iran accused France of a breach of the treaty."                                                   IRN > FRA accuse(defiance.norms) ; FRA > - defiance.norms
noun disobedience  A=poss|nmod[by|among|of]|amod R?=nmod[against|to] amod=civil                              -> protest
    "Zambian unions launched civil disobedience."                                                      ZMB > - protest
noun non-compliance A=poss|nmod[by|of]|amod|compound R?=nmod[with]                                              -> defiance.norms
    "Canada accused Iran of non-compliance."                                                           CAN > IRN accuse(defiance.norms) ; IRN > - defiance.norms
noun noncompliance A=poss|nmod[by|of]|amod|compound R?=nmod[with]                                               -> defiance.norms
    "Britain accused Syria of noncompliance."                                                          GBR > SYR accuse(defiance.norms) ; SYR > - defiance.norms
adj defiant        A=nsubj R?=obl[of|toward|towards|to|against|in face of]                                                -> defiance
    "North Korea was defiant of China."                                                                PRK > CHN defiance
verb go_back       A=nsubj R?=obl[to|with] obl[on]=promise|word|pledge|commitment|vow|undertaking|@agreements   -> defiance.norms
    "Sudan went back on its promise."                          SDN > - defiance.norms
verb dishonour     A=nsubj obj=@agreements|promise|pledge|commitment|word|undertaking|vow|debt|ceasefire|truce R?=obl[with|to]                -> defiance.norms
    "Lebanon dishonoured the accord with Syria."               LBN > SYR defiance.norms
verb brave         A=nsubj obj=ban|curfew|"tear gas"|bullet|police|crackdown|arrest|threat|repression R?=obj|obl[by|from] -> defiance
    "Thousands of Belarusians braved the police."              BLR > COP defiance
verb skirt         A=nsubj R?=obl[against|by|on]|obj obj=@penalties|ban|embargo|restriction         -> defiance.norms
    "Iranian ships skirted the embargo."                       IRN > - defiance.norms
noun infraction    A=poss|nmod[by]|amod R?=nmod[of|against]                                         -> defiance.norms
    "Poland's infraction of the treaty came in 1932."          POL > - defiance.norms
verb transgress   A=nsubj R?=obl[of|with]|obj obj=@laws                                             -> defiance.norms
    "Rhodesia transgressed the resolution."                                                         ZWE > - defiance.norms
verb transgress   A=nsubj obj=@borders R?=obj                                                       -> wrong.aggression
    "Kuwait accused Iraq of transgressing its border."                                              KWT > IRQ accuse(wrong.aggression)
verb bypass       A=nsubj R?=obl[against|by|on]|obj obj=@penalties|@laws|restriction|ban            -> defiance.norms
    "Iran bypassed the embargo."                                                                    IRN > - defiance.norms
verb skirt        A=nsubj R?=obl[against|by|on]|obj obj=@penalties|@laws|restriction|ban            -> defiance.norms
    "Libya skirted the sanctions."                                                                  LBY > - defiance.norms
verb sidestep     A=nsubj R?=obl[against|by|on]|obj obj=@penalties|@laws|restriction|ban            -> defiance.norms
    "South Africa sidestepped the boycott."                                                         ZAF > - defiance.norms
verb dishonor     A=nsubj obj=@agreements|promise|pledge|commitment|word|undertaking|vow|debt|ceasefire|truce R?=obl[with|to]            -> defiance.norms
    "Washington accused Hanoi of dishonoring the accord."                                           USA > VNM accuse(defiance.norms) ; VNM > - defiance.norms
verb conceal      A=nsubj R=obl[from] obj=@heavy_arms|part|component|stock|stockpile|facility|laboratory|file|information|data|fact|truth|work|experiment|equipment|extent|@weapons|weapon|programme|uranium|plutonium|document|evidence|site|facility|activity|plan|record|test|program|material|centrifuge -> defiance
    "Iraq concealed missiles from United Nations inspectors."                                       IRQ > IGOUNO defiance
verb hide         A=nsubj R=obl[from] obj=@heavy_arms|part|component|stock|stockpile|facility|laboratory|file|information|data|fact|truth|work|experiment|equipment|extent|@weapons|weapon|programme|uranium|plutonium|document|evidence|site|facility|activity|plan|record|test|program|material|centrifuge -> defiance
    "North Korea hid plutonium from United Nations inspectors."                                     PRK > IGOUNO defiance
verb invoke       A=nsubj obj=veto R?=obl[against|on|over|of|to]                                               -> defiance.veto
    "China invoked its veto."                                                                       CHN > - defiance.veto
verb dodge       A=nsubj obj=@penalties|ban|restriction R?=obl[against|by|on]               -> defiance.norms
    "Iran dodged American sanctions."                            IRN > USA defiance.norms
verb thumb       A=nsubj obj=nose R=obl[at]                                                 -> defiance
    "Libya thumbed its nose at the United Nations."              LBY > IGOUNO defiance
verb hold_out    A=nsubj R=obl[against] obj=-                                               -> defiance
    "Slovenia held out against Belgrade."                        SVN > SRB defiance
verb snub          A=nsubj R=obj:@guests|counterpart                                               -> reject(consult.meet)
    "The Fijian premier snubbed the Australian minister."          FJIGOV > AUSGOV reject(consult.meet)
verb vote          A=nsubj R=obl[against] obl[against]=proposal|plan|bill|amendment|text|measure|request|treaty|pact|bid|candidate|membership -> reject(-)
    "The Swiss parliament voted against a German plan."            CHELEG > DEU reject(-)
verb conceal       A=nsubj R=obl[from]:@inspectors|@tribunals|"security council"|agency|"united nations"|nations|nation|un -> defiance
    "Syria concealed two tunnels from the United Nations."                 SYR > IGOUNO defiance
verb hide          A=nsubj R=obl[from]:@inspectors|@tribunals|"security council"|agency|"united nations"|nations|nation|un -> defiance
    "Libya hid two tunnels from the United Nations."                   LBY > IGOUNO defiance
verb withhold      A=nsubj obj=information|data|document|file|evidence|record|cooperation R=obl[from] -> defiance
    "Iraq withheld documents from the United Nations."                 IRQ > IGOUNO defiance
verb obstruct      A=nsubj obj=@inspectors|inspection|investigation|inquiry|probe|mission|work|verification R?=obj|obl[by|of] -> defiance
    "Iraq obstructed United Nations inspectors."                       IRQ > IGOUNO defiance
verb hamper        A=nsubj:@nations|@powers obj=@inspectors|inspection|investigation|inquiry|probe|verification R?=obj|obl[by|of] -> defiance
    "Sudan hampered United Nations monitors."                          SDN > IGOUNO defiance
verb mislead       A=nsubj R=obj:@inspectors|@nations|@tribunals|council|agency|parliament         -> defiance
    "Iraq tried to mislead the United Nations."                                  IRQ > IGOUNO defiance
verb snub          A=nsubj R=obl[with]:counterpart|@guests obj=@meetings|talk|dinner|lunch        -> reject(consult.meet)
    "Morocco's premier snubbed a dinner with the Spanish minister."    MARGOV > ESPGOV reject(consult.meet)
verb snub          A=nsubj R=obj:@nations|@cities|government|offer|invitation|appeal|request|overture|proposal|call -> reject(-)
    "Libya snubbed the British offer."                                 LBY > GBR reject(-)
verb skip          A=nsubj R=obl[with]:counterpart|@guests obj=@meetings|talk|dinner|lunch        -> reject(consult.meet)
    "The Thai premier skipped a dinner with the Lao minister."         THAGOV > LAOGOV reject(consult.meet)
verb go_back       A=nsubj obl[on]=@agreements|promise|pledge|word R=obl[with|to|by|on]           -> defiance.norms
    "Sudan went back on the accord with Chad."                         SDN > TCD defiance.norms
verb vote A=nsubj C=advcl[against] -> reject(C)
    "Denmark voted against supplying missiles to Taiwan."    DNK > TWN reject(aid.military)
verb obstruct A=nsubj obj=deployment|effort|implementation|relief|peacekeeper|envoy|"peace process"|verification|referendum R=obj|obl[by|of] -> defiance
    "Sudan obstructed the deployment of UN peacekeepers."    SDN > IGOUNO defiance
verb walk_out A=nsubj obl[of|on|over|during|from|at|as]=speech|address|statement|remark|toast|sermon|ceremony|dinner|performance|lecture|banquet|debate R?=obl[of|on|over|during|from|at] -> protest
    "Iran walked out during Israel's speech."    IRN > ISR protest
