# Light verbs and frames over event nouns, beside those of operators.lex: who suffers it, who meets it, what breaks out.

class attacks    = ambush attack raid airstrike strike bombing shelling bombardment assault offensive shooting @airstrikes
class firing     = fire gunfire shellfire barrage salvo incursion crackdown crossfire fusillade cannonade blitz rocketing "rocket attack"
class brawls     = clash fighting battle skirmish firefight shootout war crossfire combat gunfight "gun battle" hostility
class unrest     = clash fighting protest demonstration riot strike rally march walkout unrest rioting violence demonstrations sit-in boycott coup
class outcries   = anger protest opposition criticism indignation outrage condemnation resentment fury outcry rebuke denunciation

# --- the recipient is the subject ---
verb come          A=obl[from|by] R=nsubj C=obl[under|in]                                         -> do(C)
    "Israeli troops came under attack by rebels."                                                 REB > ISRMIL fight
verb face          A=obl[from|by] R=nsubj C=obj                                                -> do(C)
    "Belarus faced sanctions from Canada."                                                        CAN > BLR sanction.embargo
verb draw          A=obl[from|by] R?=nsubj C=obj                                               -> do(C)
    "Burma drew criticism from Thailand."                                                         THA > MMR disapprove.criticise
verb die           A=nsubj C=obl[in|during] obl[in|during]=@brawls -> do(C)
    "Two Malian soldiers died in clashes with rebels."                                            MLIMIL + REB fight
verb kill          A=obj C=obl[in|during] obl[in|during]=@brawls   -> do(C)
    "Two Chadian soldiers were killed in clashes with rebels."                                    TCDMIL + REB fight
verb wound         A=obj C=obl[in|during] obl[in|during]=@brawls   -> do(C)
    "Two Thai soldiers were wounded in clashes with rebels."                                      THAMIL + REB fight
verb kill          C=nsubj A?=obl[by] R?=obj nsubj=@attacks|@firing -> do(C)
    "A Saudi airstrike killed nine Yemeni villagers."                                             SAU > YEMCVL fight.aerial
    "Serbian shelling killed six Croatian villagers."                                             SRB > HRVCVL fight.artillery
verb kill          nsubj=@attacks|@firing -> nothing
    "The bombing in Rome killed nine Italian villagers."                                          nothing
verb kill          R=obj C=obl[in|during|under] nsubj=- obl[in|during|under]=@attacks|@firing -> do(C)
    "Five Turkish soldiers were killed in an ambush by rebels."                                   REB > TURMIL fight
verb wound         C=nsubj A?=obl[by] R?=obj nsubj=@attacks|@firing -> do(C)
    "A Saudi airstrike wounded nine Yemeni villagers."                                            SAU > YEMCVL fight.aerial
verb wound         nsubj=@attacks|@firing -> nothing
    "The bombing in Rome wounded nine Italian villagers."                                         nothing
verb wound         R=obj C=obl[in|during|under] nsubj=- obl[in|during|under]=@attacks|@firing -> do(C)
    "Five Turkish soldiers were wounded in an ambush by rebels."                                  REB > TURMIL fight
verb injure        C=nsubj A?=obl[by] R?=obj nsubj=@attacks|@firing -> do(C)
    "A Saudi airstrike injured nine Yemeni villagers."                                            SAU > YEMCVL fight.aerial
verb injure        nsubj=@attacks|@firing -> nothing
    "The bombing in Rome injured nine Italian villagers."                                         nothing
verb injure        R=obj C=obl[in|during|under] nsubj=- obl[in|during|under]=@attacks|@firing -> do(C)
    "Five Turkish soldiers were injured in an ambush by rebels."                                  REB > TURMIL fight
verb die           A=obl[by] R=nsubj C=obl[in|during|under] obl[in|during|under]=@attacks|@firing -> do(C)
    "Five Turkish soldiers died in an ambush by rebels."                                          REB > TURMIL fight
verb take          A=nsubj C=obj obj="industrial action"|"strike action"|"legal action"|"military action" obj=action -> do(C)
    "French dockers took industrial action."                                                      FRA > - protest.strike
verb suffer        A=obl[from|by] R=nsubj C=obj                                                -> do(C)
    "Chad suffered an attack by Libya."                                                           LBY > TCD fight
verb attract       A=obl[from|by] R?=nsubj C=obj                                               -> do(C)
    "Poland attracted investment from Germany."                                                   DEU > POL cooperate.economic
verb elicit        A=obl[from|by] R?=nsubj C=obj                                               -> do(C)
    "Israel elicited condemnation from Ireland."                                                  IRL > ISR disapprove.criticise
verb incur         A=obl[from|by|of] R?=nsubj C=obj                                            -> do(C)
    "Kenya incurred criticism from Sweden."                                                       SWE > KEN disapprove.criticise
verb undergo       A=obl[from|by] R=nsubj C=obj                                                -> do(C)
    "Malta underwent a siege by Turkey."                                                          TUR > MLT fight.blockade
verb withstand     A=obl[from|by] R=nsubj C=obj                                                -> do(C)
    "Vietnam withstood an invasion by China."                                                     CHN > VNM fight
verb encounter     A=obl[from|by|of] R?=nsubj C=obj                                            -> do(C)
    "Libya encountered criticism from Italy."                  ITA > LBY disapprove.criticise
verb evoke         A=obl[from|by|in] R?=nsubj C=obj obj=@outcries|praise|support|sympathy -> do(C)
    "Burundi evoked criticism from Belgium."                   BEL > BDI disapprove.criticise
verb escape        A=obl[by|from] R=nsubj C=obj obj=assassination|attempt|coup|plot|@attacks|@firing -> do(C)
    "President Karzai escaped a rebel attack."                 REB > AFGGOV fight
verb endure       A=obl[from|by] R=nsubj C=obj                                                                                   -> do(C)
    "Kuwait endured an attack by Iraq."                                                                                          IRQ > KWT fight
verb survive      A=obl[from|by] R=nsubj C=obj                                                                                   -> do(C)
    "The Sudanese army survived an attack by Chad."                                                                              TCD > SDNMIL fight
verb weather      A=obl[from|by] R=nsubj C=obj                                                                                   -> do(C)
    "Ukraine weathered an attack by Russia."                                                                                     RUS > UKR fight
verb experience   A=obl[from|by] R=nsubj C=obj                                                                                   -> do(C)
    "Togo experienced an attack by Ghana."                                                                                       GHA > TGO fight
verb witness      A=nsubj C=obj obj=clash|fighting|protest|demonstration|riot|strike                                             -> do(C)
    "Tunisia witnessed protests."                                                                                                TUN > - protest.demonstrate
verb extract     A=obl[from] R=nsubj C=obj obj=promise|pledge|assurance|commitment|guarantee|apology|admission|confession|concession|undertaking -> do(C)
    "Norway extracted an apology from Germany."                  DEU > NOR diplomacy.apologise
verb meet          A=obl[from] R=nsubj C=obl[with] obl[with]=@outcries|resistance|rejection|refusal|boycott -> do(C)
    "Hungary met with criticism from Sweden."   SWE > HUN disapprove.criticise
verb meet          A=obl[from|by] R=nsubj C=obj obj=@outcries|resistance|rejection|refusal|condemnation|praise -> do(C)
    "The Israeli plan met fierce criticism from Egypt."   EGY > ISR disapprove.criticise
verb hurt        C=nsubj A?=obl[by] R?=obj nsubj=@attacks|@firing -> do(C)
    "A raid by Israel hurt two Syrian soldiers."                 ISR > SYRMIL fight
verb hurt        nsubj=@attacks|@firing -> nothing
    "The attack hurt nobody."                                    nothing
verb hurt        R=obj C=obl[in|during|under] nsubj=- obl[in|during|under]=@attacks|@firing -> do(C)
    "Two Kenyan soldiers were hurt in an attack by rebels."      REB > KENMIL fight
verb sustain     A=obl[from|by] R=nsubj C=obj obj=@attacks|@firing -> do(C)
    "Malta sustained an assault from Italy."                     ITA > MLT fight
verb weather     A=obl[from|by] R=nsubj C=obj obj=attack|criticism|siege|assault|offensive|boycott|sanction|embargo|protest -> do(C)
    "Belarus weathered sanctions from Poland."                   POL > BLR sanction.embargo

# --- the actor is the subject ---
verb inflict       A=nsubj R?=obl[on|upon|against] C=obj                                             -> do(C)
    "Rebels inflicted torture on Ugandan villagers."                                            REB > UGA assault.torture
verb unleash       A=nsubj R?=obl[on|against|upon] C=obj                                          -> do(C)
    "Iraq unleashed airstrikes on Iran."                                                        IRQ > IRN fight.aerial
verb execute       A=nsubj R?=obl[on|against] C=obj obj=@attacks|@firing|plan|operation|manoeuvre|maneuver|withdrawal|coup -> do(C)
    "Israel executed a raid on Uganda in 1976."                                                 ISR > UGA fight
verb press         A=nsubj R?=obl[against|on|into] C=obj obj=attack|offensive|assault|campaign|siege|advance|claim|demand       -> do(C)
    "Ethiopia pressed an offensive against Eritrea."                                            ETH > ERI fight
verb organise      A=nsubj R?=obl[against|with|for|in] C=obj                                 -> do(C)
    "Thousands of Koreans organised a protest against Japan."                                   KOR > JPN protest.demonstrate
verb organize      A=nsubj R?=obl[against|with|for|in] C=obj                                 -> do(C)
    "Thousands of Chileans organized a rally against Argentina."                                CHL > ARG protest.demonstrate
verb lead          A=nsubj R?=obl[against|on|into|to|for|with]|obl[in] C=obj                                     -> do(C)
    "The United States led an invasion of Panama."                                              USA > PAN fight
verb spearhead     A=nsubj R?=obl[against|on|into|to|for] C=obj                                     -> do(C)
    "France spearheaded an offensive against Libya."                                            FRA > LBY fight
noun effort        compound|amod=relief|rescue|humanitarian|aid|vaccination|reconstruction A=poss|nmod[by|of]|amod R?=nmod[for|in|to] -> aid.humanitarian
    "Qatar led a relief effort in Sudan."   QAT > SDN aid.humanitarian
noun operation     compound|amod=relief|rescue|humanitarian|aid|mercy A=poss|nmod[by|of]|amod R?=nmod[for|in|to] -> aid.humanitarian
    "Chile led a relief operation in Haiti."   CHL > HTI aid.humanitarian
noun mission       compound|amod=peacekeeping|stabilisation|stabilization A=poss|nmod[by|of]|amod R?=nmod[to|in|for] -> aid.protection
    "Kenya led a peacekeeping mission in Haiti."   KEN > HTI aid.protection
noun mission       compound|amod=relief|aid|food|rescue|humanitarian|mercy|medical A=poss|nmod[by|of]|amod R?=nmod[to|in|for] -> aid.humanitarian
    "Cuba led a medical mission in Liberia."   CUB > LBR aid.humanitarian
noun shipment      A=poss|nmod[by|from]|amod R?=nmod[to|for|into]|nmod[of] compound|amod=@relief|aid|relief -> aid.humanitarian
    "Norway arranged food shipments to Chad."   NOR > TCD aid.humanitarian
noun delivery      A=poss|nmod[by|from]|amod R?=nmod[to|for] compound|amod=@relief|aid|relief -> aid.humanitarian
    "Austria arranged medicine deliveries to Romania."   AUT > ROU aid.humanitarian
noun programme     compound|amod=aid|relief|assistance A=poss|nmod[by|from]|amod R?=nmod[in|for|to] -> aid
    "Ireland suspended its aid programme in Uganda."   IRL > UGA aid:stop
noun program       compound|amod=aid|relief|assistance A=poss|nmod[by|from]|amod R?=nmod[in|for|to] -> aid
    "Washington suspended its aid program in Mali."   USA > MLI aid:stop
noun dispatch      A=poss|nmod[by|of]|amod R?=nmod[to|into] nmod[of]=@relief|@rescuers            -> aid.humanitarian
    "Malta authorised the dispatch of medicine to Libya."   MLT > LBY accept(aid.humanitarian)
noun dispatch      A=poss|nmod[by|of]|amod R?=nmod[to|into] nmod[of]=@weapons|@trainers           -> aid.military
    "Canada authorised the dispatch of instructors to Latvia."   CAN > LVA accept(aid.military)
noun dispatch      A=poss|nmod[by]|amod R?=nmod[to|into] nmod[of]=@peacekeepers|@troops        -> aid.protection
    "Austria authorised the dispatch of peacekeepers to Mali."   AUT > MLI accept(aid.protection)
noun sending       A=poss|nmod[by|of]|amod R?=nmod[to|into] nmod[of]=@relief|@rescuers            -> aid.humanitarian
    "Malta authorised the sending of medicine to Libya."   MLT > LBY accept(aid.humanitarian)
noun sending       A=poss|nmod[by|of]|amod R?=nmod[to|into] nmod[of]=@weapons|@trainers           -> aid.military
    "Canada authorised the sending of instructors to Latvia."   CAN > LVA accept(aid.military)
noun sending       A=poss|nmod[by]|amod R?=nmod[to|into] nmod[of]=@peacekeepers|@troops        -> aid.protection
    "Austria authorised the sending of peacekeepers to Mali."   AUT > MLI accept(aid.protection)
verb head          A=nsubj R?=obl[against|on|into|to|for]|obl[in] C=obj obj=mission|operation|campaign|attack|talk|protest|march|delegation|mediation|raid|effort|invasion|offensive|boycott|investigation|inquiry|drive|intervention -> do(C)
    "Norway headed a relief effort in Ethiopia."   NOR > ETH aid.humanitarian
verb coordinate    A=nsubj R?=obl[against|on|with|to|for] C=obj                                     -> do(C)
    "NATO coordinated airstrikes against Libya."                                                IGO > LBY fight.aerial
verb order         A=nsubj R?=obl[against|on]|obl[to|from|into] C=obj obj=@attacks|@firing|invasion|blockade|arrest|detention|withdrawal|pullout|deployment|sanction|embargo|boycott|curfew|expulsion|deportation|mobilisation|mobilization|closure|evacuation|seizure -> do(C)
    "Turkey ordered airstrikes against Syria."                                                  TUR > SYR fight.aerial
verb authorise     A=nsubj R?=obl[against|on]|obl[to|from|into] C=obj obj=@attacks|@firing|invasion|blockade|arrest|detention|withdrawal|pullout|deployment|sanction|embargo|boycott|curfew|expulsion|deportation|mobilisation|mobilization|closure|evacuation|seizure -> do(C)
    "Canada authorised sanctions against Haiti."                                                CAN > HTI sanction.embargo
verb authorize     A=nsubj R?=obl[against|on]|obl[to|from|into] C=obj obj=@attacks|@firing|invasion|blockade|arrest|detention|withdrawal|pullout|deployment|sanction|embargo|boycott|curfew|expulsion|deportation|mobilisation|mobilization|closure|evacuation|seizure -> do(C)
    "The United States authorized strikes on Iraq."                                             USA > IRQ fight
verb escalate      A=nsubj R?=obl[against|on|with] C=obj                                     -> do(C)
    "Russia escalated attacks on Ukraine."                                                      RUS > UKR fight
verb prolong       A=nsubj R?=obl[against|on|with] C=obj                                     -> do(C)
    "The European Union has prolonged its sanctions against Belarus."                           IGO > BLR sanction.embargo
verb reinforce     A=nsubj R?=obl[against|with|on|of] C=obj obj=sanction|blockade|embargo|siege|@ties|cooperation|partnership|curfew|boycott -> do(C)
    "Kuwait reinforced the embargo against Iraq."                                               KWT > IRQ sanction.embargo
verb support       A=nsubj R?=obl[against|on]|obl[to] C=obj obj=sanction|boycott|embargo|talk|negotiation|dialogue|ceasefire|truce|withdrawal|deployment|intervention|airstrike|strike|invasion|tariff|blockade|ban|release|mediation|investigation             -> accept(C)
    "Denmark supported sanctions on South Africa."                                              DNK > ZAF accept(sanction.embargo)
verb back          A=nsubj R?=obl[against|on]|obl[to] C=obj obj=sanction|boycott|embargo|talk|negotiation|dialogue|ceasefire|truce|withdrawal|deployment|intervention|airstrike|strike|invasion|tariff|blockade|ban|release|mediation|investigation             -> accept(C)
    "Finland backed sanctions against Serbia."                                                  FIN > SRB accept(sanction.embargo)
verb welcome       A=nsubj obj=@refugees R?=obl[from|of]|obj                                    -> aid.asylum
    "Canada welcomed Vietnamese refugees."                                                      CAN > VNM aid.asylum
verb adopt         A=nsubj R?=obl[against|on]|obl[for|to] C=obj obj=sanction|embargo|boycott|tariff|restriction|ban|reform|curb -> do(C)
    "Japan adopted sanctions against Russia."                                                   JPN > RUS sanction.embargo
verb introduce     A=nsubj R?=obl[against|on|for] C=obj obj=sanction|embargo|boycott|tariff|duty|restriction|ban|curb|curfew|censorship|reform|quota|conscription -> do(C)
    "Poland introduced restrictions on Belarus."                                                POL > BLR coerce.restrict
verb apply         A=nsubj R?=obl[against|on|to] C=obj obj=sanction|embargo|boycott|tariff|duty|restriction|ban|curb|quota|pressure -> do(C)
    "Norway applied sanctions against Serbia."                                                  NOR > SRB sanction.embargo
verb put           A=nsubj R=obl[on|upon|against] C=obj obj=sanction|embargo|tariff|duty|ban|restriction|quota|curb|boycott -> do(C)
    "Mexico put tariffs on the United States."                                                  MEX > USA sanction.embargo
verb place         A=nsubj R=obl[on|upon|against] C=obj obj=sanction|embargo|tariff|duty|ban|restriction|quota|curb|boycott -> do(C)
    "Australia placed an embargo on Indonesia."                                                 AUS > IDN sanction.embargo
verb drop          A=nsubj R?=obl[against|into|on|for|to] C=obj obj=investigation|probe|inquiry|charge|lawsuit|suit|case|complaint|sanction|tariff|embargo|ban|restriction|blockade|demand|objection|opposition|claim|plan|boycott|threat|support|bid -> stop(C)
    "Greece dropped its objections to Macedonia."                                               GRC > MKD disapprove:stop
verb bring         A=nsubj C=obj obl[to]=end|halt|close|standstill R?=obl[with|on|against|to]                                 -> stop(C)
    "Algeria brought talks with Morocco to an end."                                             DZA > MAR consult.negotiate:stop
verb put           A=nsubj obj=end|stop|halt|brake C=obl[to|on]                                       -> stop(C)
    "Turkey put an end to cooperation with Israel."                                             TUR > ISR cooperate:stop
verb call          A=nsubj C=obj obj=halt|end|stop                                           -> do(C)
    "Israel called a halt to talks with Egypt."                                                 ISR > EGY consult.negotiate:stop
verb call          A=nsubj obj=halt|end|stop|time C=obl[to|on]                            -> stop(C)
    "Sweden called a halt to cooperation with Uganda."   SWE > UGA cooperate:stop
verb suspend       A=nsubj obj=operation|work|activity R=obl[in] nsubj=@aid_workers|"world food programme"|"united nations"|"doctors without borders"|agency|unicef|"red cross"|charity|"red crescent"|unhcr -> expel.aid_agencies
    "A Norwegian aid agency suspended its work in Sudan."   NOR > SDN expel.aid_agencies
verb suspend       A=nsubj obj="aid operation"|"relief operation"|"humanitarian operation"|"relief work"|"aid work"|"humanitarian work"|"aid delivery"|"relief effort" R=obl[in|to] -> expel.aid_agencies
    "Norway suspended its relief work in Chad."   NOR > TCD expel.aid_agencies
verb halt          A=nsubj obj=operation|work|activity|programme|program R=obl[in] nsubj=@aid_workers|"world food programme"|"united nations"|"doctors without borders"|agency|unicef|"red cross"|charity|"red crescent"|unhcr -> expel.aid_agencies
    "The Red Cross halted its operations in Somalia."   NGO > SOM expel.aid_agencies
verb halt          A=nsubj obj="aid operation"|"relief operation"|"humanitarian operation"|"relief work"|"aid work"|"humanitarian work"|"relief effort" R=obl[in|to] -> expel.aid_agencies
    "The Red Cross halted its relief work in Burundi."   NGO > BDI expel.aid_agencies
verb end           A=nsubj obj="aid operation"|"relief operation"|"humanitarian operation"|"relief work"|"aid work"|"humanitarian work"|"relief effort" R=obl[in|to] -> expel.aid_agencies
    "The Red Cross ended its relief work in Rwanda."   NGO > RWA expel.aid_agencies
verb bring         A=nsubj obj=halt|end C=obl[to]                                         -> stop(C)
    "Algeria brought an end to cooperation with Morocco."   DZA > MAR cooperate:stop
verb set           A=nsubj R?=obl[for|against] C=obj obj=ambush                              -> do(C)
    "Colombian guerrillas set an ambush for the army."         COLREB > MIL fight
verb pass          A=nsubj R?=obl[against|in|on] C=obj obj=vote|motion|sanction|reform -> do(C)
    "Kuwaiti lawmakers passed a censure motion against the minister."   KWTLEG > GOV disapprove.criticise

# --- the event is the subject ---
verb break_out     A=obl[between] advcl|nsubj=fight|fighting                          -> fight mutual
    "Fighting broke out between Oman and Yemen."                                         OMN + YEM fight
verb continue      A=obl[between] advcl|nsubj=fight|fighting                          -> fight mutual
    "Fighting continued between Oman and Yemen."                                         OMN + YEM fight
verb break_out     C=nsubj|obj A?=nsubj                                               -> begin(C)
    "Fighting broke out between Chad and Sudan."                                         TCD + SDN fight
verb erupt         C=nsubj|obj A?=nsubj                                               -> begin(C)
    "Clashes erupted between Armenian troops and Azeri soldiers."                        ARMMIL + AZEMIL fight
verb flare         C=nsubj|obj A?=nsubj                                               -> begin(C)
    "Clashes flared between Ethiopia and Somalia."                                       ETH + SOM fight
verb flare_up      C=nsubj|obj A?=nsubj                                               -> begin(C)
    "Clashes flared up between Iran and Iraq."                                           IRN + IRQ fight
verb rage          C=nsubj|obj A?=nsubj                                               -> do(C)
    "The war between Iran and Iraq raged."                                               IRN + IRQ fight
verb continue      C=nsubj|obj A?=nsubj                                               -> do(C)
    "Talks between Fiji and Tonga continued."                                            FJI + TON consult.negotiate
verb take          C=nsubj A?=nsubj obj=place|day|days|week|month|year|hour                                         -> do(C)
    "The talks between Mali and Niger took place in Dakar."                              MLI + NER consult.negotiate
verb occur         C=nsubj|obj A?=nsubj                                               -> do(C)
    "Clashes occurred between India and China."                                          IND + CHN fight
verb intensify     C=nsubj|obj A?=nsubj                                               -> do(C)
    "Fighting between Syria and Lebanon intensified."                                    SYR + LBN fight
verb escalate      C=nsubj|obj A?=nsubj                                               -> do(C)
    "Clashes between Sudan and Ethiopia escalated."                                      SDN + ETH fight
verb spread        C=nsubj A?=nsubj                                                   -> do(C)
    "Fighting between Serbian troops and Croatian soldiers spread."                      SRBMIL + HRVMIL fight
verb follow        C=nsubj A?=nsubj obj=-                                             -> do(C)
    "Talks between Cuba and Angola followed."                                            CUB + AGO consult.negotiate
verb persist       C=nsubj|obj A?=nsubj                                               -> do(C)
    "Clashes between Kenya and Somalia persisted."                                       KEN + SOM fight
verb proceed       C=nsubj A?=nsubj                                                       -> do(C)
    "Talks between Kenya and Sudan proceeded."   KEN + SDN consult.negotiate
verb go_on         C=nsubj A?=nsubj                                                       -> do(C)
    "Talks between Belgium and Zaire went on."   BEL + COD consult.negotiate
verb drag_on       C=nsubj A?=nsubj                                                       -> do(C)
    "Talks between Malta and Italy dragged on."   MLT + ITA consult.negotiate
verb break_up      C=nsubj A?=nsubj obj=- nsubj=talk|talks|negotiation|meeting|summit|conference  -> stop(C)
    "Talks between Serbia and Croatia broke up."   SRB + HRV consult.negotiate:stop
verb grow          C=nsubj A?=nsubj obj=- nsubj=@unrest|@outcries                            -> do(C)
    "Protests by Sudanese doctors grew."   SDN > - protest.demonstrate
verb multiply      C=nsubj A?=nsubj obj=- nsubj=@unrest|@attacks|@outcries                   -> do(C)
    "Protests by Iranian truckers multiplied."   IRN > - protest.demonstrate
verb rock          A=nsubj C=nsubj R?=obj nsubj=@unrest                                      -> do(C)
    "Protests by Sudanese doctors rocked Khartoum."   SDN > - protest.demonstrate
verb grip          C=nsubj nsubj=@unrest                                                     -> do(C)
    "Protests by Haitian students gripped the capital."   HTI > - protest.demonstrate
verb spill_over    C=nsubj A?=nsubj nsubj=@unrest                                            -> do(C)
    "Clashes between Sudan and Chad spilled over."   SDN + TCD fight
verb gather        C=nsubj A?=nsubj obj=pace|momentum|strength|steam                         -> do(C)
    "Protests by Polish miners gathered pace."   POL > - protest.demonstrate
verb fall_through  C=nsubj A?=nsubj                                                          -> stop(C)
    "Talks between Kenya and Uganda fell through."   KEN + UGA consult.negotiate:stop
verb lapse         C=nsubj A?=nsubj nsubj=sanction|embargo|boycott|truce|ceasefire|ban|curfew -> stop(C)
    "Norway's sanctions against Burundi lapsed."   NOR > BDI sanction.embargo:stop
verb expire        C=nsubj A?=nsubj nsubj=sanction|embargo|boycott|truce|ceasefire|ban|curfew -> stop(C)
    "Norway's embargo against Burundi expired."   NOR > BDI sanction.embargo:stop
verb dry_up        C=nsubj A?=nsubj nsubj=aid|assistance|support|investment|trade            -> stop(C)
    "Soviet aid to Cuba dried up."   SUN > CUB aid:stop
verb come          C=nsubj A?=nsubj obl[into]=force|effect                                   -> do(C)
    "Canada's sanctions against Libya came into force."   CAN > LBY sanction.embargo
verb go            C=nsubj A?=nsubj obl[into]=force|effect                                   -> do(C)
    "Canada's embargo against Libya went into effect."   CAN > LBY sanction.embargo
verb take          C=nsubj A?=nsubj obj=effect                                               -> do(C)
    "Japan's sanctions on Libya took effect."   JPN > LBY sanction.embargo
verb ease          C=nsubj A?=nsubj obj=- nsubj=fighting|violence|clash|unrest               -> ease(C)
    "Clashes between Laos and Thailand eased."   LAO + THA fight:ease
verb lessen        C=nsubj A?=nsubj obj=- nsubj=fighting|violence|clash|unrest|shelling      -> ease(C)
    "Clashes between Iran and Iraq lessened."   IRN + IRQ fight:ease
verb ensue         C=nsubj|obj A?=nsubj                                                   -> do(C)
    "Clashes between Nigeria and Cameroon ensued."   NGA + CMR fight
verb happen        C=nsubj A?=nsubj                                                       -> do(C)
    "Clashes between Laos and Thailand happened."   LAO + THA fight
verb unfold        C=nsubj|obj A?=nsubj                                                       -> do(C)
    "Clashes between Libya and Egypt unfolded."   LBY + EGY fight
verb mount         C=nsubj|obj A?=nsubj obj=-                                                 -> do(C)
    "Protests by Bolivian miners mounted."   BOLLAB > - protest.demonstrate
verb swell         C=nsubj A?=nsubj obj=-                                                 -> do(C)
    "Protests by Burmese monks swelled."   MMRREL > - protest.demonstrate
verb set           A=nsubj R?=obl[in|on|for] C=obj obj=curfew|blockade|ambush|siege|roadblock        -> do(C)
    "Ecuador set a curfew in Guayaquil after the riot."                                            ECU > - coerce.restrict.curfew
verb widen         C=nsubj A?=nsubj obj=-                                                 -> do(C)
    "The strike by Chilean miners widened."   CHLLAB > - protest.strike
verb peak          C=nsubj A?=nsubj                                                       -> do(C)
    "Protests by Greek teachers peaked."   GRCEDU > - protest.demonstrate
verb recur         C=nsubj|obj A?=nsubj                                                       -> do(C)
    "Clashes between Armenia and Azerbaijan recurred."   ARM + AZE fight
verb get           C=nsubj A?=nsubj obl[under]=way                                        -> begin(C)
    "Talks between Peru and Bolivia got under way."   PER + BOL consult.negotiate
verb come          C=nsubj A?=nsubj obl[to]=end|halt|standstill|close                     -> stop(C)
    "Talks between Libya and Malta came to an end."   LBY + MLT consult.negotiate:stop
verb draw          C=nsubj A?=nsubj obl[to]=close|end                                     -> stop(C)
    "Talks between Fiji and Tuvalu drew to a close."   FJI + TUV consult.negotiate:stop
verb run           C=nsubj A?=nsubj obj=-                                                 -> do(C)
    "Talks between Cuba and Spain ran into the night."   CUB + ESP consult.negotiate
verb last          C=nsubj A?=nsubj                                                       -> do(C)
    "Talks between Iraq and Kuwait lasted three days."   IRQ + KWT consult.negotiate
verb enter         C=nsubj A?=nsubj obj=day|week|month|year|round|hour|phase|stage|night                    -> do(C)
    "Talks between Qatar and Egypt entered a second week."   QAT + EGY consult.negotiate
verb go_out        C=nsubj A?=nsubj nsubj=appeal|call|request|plea|invitation|order       -> do(C)
    "An appeal by Nepal for aid went out."   NPL > - appeal(aid)
verb reach         C=nsubj A?=nsubj R?=obj nsubj=appeal|call|request|plea|invitation|offer|proposal|demand|ultimatum|threat|protest|complaint|warning|apology|condolence -> do(C)
    "Nepal's request for blankets reached India."   NPL > IND appeal(aid.humanitarian)
verb reach         C=nsubj A?=nsubj R?=obj nsubj=aid|assistance|relief|shipment|delivery  -> do(C)
    "Aid from Turkey reached Somalia."   TUR > SOM aid
verb arrive        C=nsubj A?=nsubj R?=obl[in|at|from] nsubj=aid|assistance|relief|shipment|delivery -> do(C)
    "Aid from Cuba arrived in Haiti."   CUB > HTI aid
verb leave         C=nsubj A?=nsubj R?=obl[for|to] nsubj=aid|assistance|relief|shipment|delivery|mission|convoy|consignment -> do(C)
    "A Swiss relief mission to Armenia left Geneva."   CHE > ARM aid.humanitarian
verb flow          C=nsubj A?=nsubj R?=obl[to|into] nsubj=aid|assistance|relief|shipment|support   -> do(C)
    "Aid from Russia flowed into Syria."   RUS > SYR aid
verb subside       C=nsubj A?=nsubj                                                   -> ease(C)
    "Fighting between Peru and Ecuador subsided."                                        PER + ECU fight:ease
verb cease         C=nsubj A?=nsubj obj=-                                             -> stop(C)
    "Fighting between Oman and Yemen ceased."                                            OMN + YEM fight:stop
verb stop          C=nsubj A?=nsubj obj=-                                             -> stop(C)
    "The clashes between Thailand and Cambodia stopped."                                 THA + KHM fight:stop
verb fail          C=nsubj A?=nsubj obj=- nsubj=talk|talks|negotiation|dialogue|mediation|summit|coup|conference|truce|ceasefire|blockade|boycott -> stop(C)
    "Talks between Greece and Turkey failed."                                            GRC + TUR consult.negotiate:stop
verb spark         A=obl[from|among|in|by|across|between] C=obj                                         -> do(C)
    "The cartoon sparked protests by Pakistani students."                                PAK > - protest.demonstrate
verb trigger       A=obl[from|among|in|by|across|between] C=obj                                         -> do(C)
    "The ruling triggered protests by Kenyan workers."                                   KEN > - protest.demonstrate
verb prompt        A=obl[from|among|in|by|across|between] C=obj                                         -> do(C)
    "The raid prompted condemnation from Jordan."                                        JOR > - disapprove.criticise
verb provoke       A=obl[from|among|in|by|across|between] C=obj                                         -> do(C)
    "The raid provoked condemnation from Egypt."                                         EGY > - disapprove.criticise
verb see           A=nsubj C=obj obj=clash|fighting|protest|demonstration|riot|strike -> do(C)
    "Ecuador saw protests against the government."                                       ECU > ECUGOV protest.demonstrate
verb abate        C=nsubj A?=nsubj                                                    -> ease(C)
    "Clashes between Chad and Libya abated."                                          TCD + LBY fight:ease
verb die_down     C=nsubj A?=nsubj                                                    -> ease(C)
    "Clashes between India and Pakistan died down."                                   IND + PAK fight:ease
verb wane         C=nsubj A?=nsubj                                                    -> ease(C)
    "Clashes between Georgia and Russia waned."                                       GEO + RUS fight:ease
verb arise        C=nsubj A?=nsubj                                                    -> begin(C)
    "Clashes between Mali and Burkina Faso arise every year."                         MLI + BFA fight
verb founder      C=nsubj A?=nsubj                                                    -> stop(C)
    "Talks between Spain and Britain foundered."                                      ESP + GBR consult.negotiate:stop
verb fizzle_out   C=nsubj A?=nsubj                                                    -> stop(C)
    "Talks between Serbia and Kosovo fizzled out."                                    SRB + KSV consult.negotiate:stop
verb peter_out    C=nsubj A?=nsubj                                                    -> stop(C)
    "Talks between Chile and Bolivia petered out."                                    CHL + BOL consult.negotiate:stop
verb spur        A=obl[from|among|in|by|across|between] C=obj                                                 -> do(C)
    "The decision spurred protests in Bolivia."                  BOL > - protest.demonstrate
verb arouse      A=obl[from|among|in|by] C=obj obj=@outcries -> do(C)
    "The decision aroused anger in Turkey."                      TUR > - disapprove
verb stir        A=obl[from|among|in|by] C=obj obj=@outcries -> do(C)
    "The visit stirred anger in Korea."                          KOR > - disapprove
verb inspire     A=obl[from|among|in|by|across|between] C=obj obj=@unrest|@outcries|revolt|rebellion|uprising|mutiny -> do(C)
    "The verdict inspired protests in Peru."                     PER > - protest.demonstrate
verb ignite      A=obl[from|among|in|by|across|between] C=obj                                                 -> do(C)
    "The decision ignited riots in Tunisia."                     TUN > - protest.riot
verb touch_off   A=obl[from|among|in|by|across|between] C=obj                                                 -> do(C)
    "The election touched off protests in Kenya."                KEN > - protest.demonstrate
verb set_off       A=obl[from|among|in|by|across|between] C=obj obj=@unrest|@outcries     -> do(C)
    "The verdict set off protests in Peru."   PER > - protest.demonstrate
verb cause         A=obl[from|among|in|by|across|between] C=obj obj=@unrest|@outcries     -> do(C)
    "The decree caused protests in Burundi."   BDI > - protest.demonstrate
verb fuel          A=obl[from|among|in|by|across|between] C=obj obj=@unrest|@outcries     -> do(C)
    "The price of bread fuelled protests in Sudan."   SDN > - protest.demonstrate
verb result        A=obl[from|among|by|between] C=obl[in] obl[in]=@unrest|@outcries       -> do(C)
    "The verdict resulted in protests by Kenyan students."   KENEDU > - protest.demonstrate
verb lead          A=obl[from|among|by|between|across] C=obl[to] obl[to]=@unrest|@outcries -> do(C)
    "The price rise led to riots by Tunisian students."   TUNEDU > - protest.riot
verb bring         A=obl[from|among|by] C=obj obj=@outcries|protest|condemnation|praise      -> do(C)
    "The verdict brought condemnation from Norway."   NOR > - disapprove.criticise

# --- said again, furthered, hastened ---
verb reiterate     A=nsubj R?=obl[to|for|on|with|against] C=obj                                            -> do(C)
    "India reiterated its support for Nepal."                                                    IND > NPL diplomacy.support
verb reaffirm      A=nsubj R?=obl[to|for|on|with|against] C=obj                                            -> do(C)
    "Germany reaffirmed its support for Estonia."                                                DEU > EST diplomacy.support
verb repeat        A=nsubj R?=obl[to|for|on|against] C=obj obj=call|demand|appeal|threat|offer|accusation|pledge|promise|vow|criticism|condemnation|warning|support|request|refusal|rejection|charge|allegation|denial|apology|plea -> do(C)
    "Norway repeated its criticism of Burma."                                                    NOR > MMR disapprove.criticise
verb restate       A=nsubj R?=obl[to|for|on|with|against] C=obj                                            -> do(C)
    "Kenya restated its support for Somalia."                                                    KEN > SOM diplomacy.support
verb hasten        A=nsubj R?=obl[from]|obl[to|with|for] C=obj                                         -> do(C)
    "Poland hastened the withdrawal from Iraq."                                                  POL > IRQ deescalate.retreat
verb speed_up      A=nsubj R?=obl[from]|obl[to|with|for] C=obj                                         -> do(C)
    "Australia sped up the withdrawal from Afghanistan."                                         AUS > AFG deescalate.retreat
verb expedite      A=nsubj R?=obl[from]|obl[to|with|for] C=obj                                         -> do(C)
    "Kuwait expedited aid to Sudan."                                                             KWT > SDN aid
verb promote       A=nsubj R?=obl[with|between] C=obj obj=cooperation|@ties|relation|trade|dialogue|exchange|investment|reconciliation|integration|rapprochement|contact -> do(C)
    "Laos promoted trade with Vietnam."                                                          LAO + VNM cooperate.economic
verb foster        A=nsubj R?=obl[with|between] C=obj obj=cooperation|@ties|relation|trade|dialogue|exchange|investment|talk|negotiation|reconciliation|rapprochement -> do(C)
    "Chile fostered cooperation with Peru."                                                      CHL + PER cooperate
verb broaden       A=nsubj R?=obl[with|between] C=obj obj=cooperation|@ties|relation|trade|dialogue|exchange|investment|talk|negotiation|reconciliation|rapprochement -> do(C)
    "Oman broadened cooperation with India."                                                     OMN + IND cooperate
verb advance       A=nsubj R?=obl[with|between] C=obj obj=cooperation|@ties|relation|trade|dialogue|exchange|investment|talk|negotiation|reconciliation|rapprochement -> do(C)
    "Jordan advanced talks with Syria."                                                          JOR + SYR consult.negotiate
verb further       A=nsubj R?=obl[with|between] C=obj                                                 -> do(C)
    "Ghana furthered cooperation with Togo."                                                     GHA + TGO cooperate
verb hinder        A=nsubj R?=obl[with|to] C=obj                                              -> delay(C)
    "Turkey hindered talks with Armenia."                                                        TUR + ARM consult.negotiate [future]
verb thwart        A=nsubj obj=attack|plot|coup|bombing|attempt|assassination|hijacking|infiltration|raid|conspiracy|kidnapping|ambush|cyberattack|sabotage|plan R?=obl[by|from]|obj -> coerce
    "Jordanian police thwarted an attack by Iraqi militants."                                    JORCOP > IRQ coerce
verb foil          A=nsubj obj=attack|plot|coup|bombing|attempt|assassination|hijacking|infiltration|raid|conspiracy|kidnapping|ambush|cyberattack|sabotage|plan R?=obl[by|from]|obj -> coerce
    "Danish police foiled a plot by Iranian agents."                                             DNKCOP > IRN coerce
noun operation     A=poss|nmod[by|of]|amod|compound R=nmod[against]                           -> fight
    "Nigeria launched an operation against rebels."                                              NGA > REB fight
noun operation     compound|amod=police|"anti-drug"|security|search A=poss|nmod[by|of]|amod R=nmod[against] -> coerce
    "Mexico launched a police operation against traffickers."                                    MEX > CRM coerce
noun operation     compound|amod=heart|knee|business|mining|peacekeeping|oil                  -> nothing
    "The heart operation in Cuba succeeded."                                                     nothing
verb reassert     A=nsubj R?=obl[to|for|on|with|against] C=obj                                                        -> do(C)
    "Libya reasserted its support for Uganda."                                                        LBY > UGA diplomacy.support
verb underscore   A=nsubj R?=obl[to|for|of|with|over|about] C=obj obj=@stances                                           -> do(C)
    "Japan underscored its support for Ukraine."                                                      JPN > UKR diplomacy.support
verb emphasise    A=nsubj R?=obl[to|for|of|with|over|about] C=obj obj=@stances                                           -> do(C)
    "China emphasised its support for Pakistan."                                                      CHN > PAK diplomacy.support
verb stress       A=nsubj R?=obl[to|for|of|with|over|about] C=obj obj=@stances                                           -> do(C)
    "Algeria stressed its support for Palestine."                                                     DZA > PSE diplomacy.support
verb underline    A=nsubj R?=obl[to|for|of|with|over|about] C=obj obj=@stances                                           -> do(C)
    "Brussels underlined its support for Moldova."                                                    BEL > MDA diplomacy.support
verb profess      A=nsubj R?=obl[to|for|of|with|over|about] C=obj obj=@stances                                           -> do(C)
    "Romania professed its support for Hungary."                                                      ROU > HUN diplomacy.support
verb avow         A=nsubj R?=obl[to|for|of|with|over|about] C=obj obj=@stances                                           -> do(C)
    "Yemen avowed its support for Iraq."                                                              YEM > IRQ diplomacy.support
verb articulate   A=nsubj R?=obl[to|for|of|with|over|about] C=obj obj=@stances                                        -> do(C)
    "Ghana articulated its support for Guinea."                                                       GHA > GIN diplomacy.support
verb echo         A=nsubj C=obj obj=call|demand|appeal|criticism|condemnation|accusation|warning|support|concern|charge|praise|denunciation -> do(C)
    "Norway echoed the criticism of Israel."                                                          NOR > ISR disapprove.criticise
verb echo        A=nsubj R?=obl[for|of|to|on] C=obj                                         -> do(C)
    "Spain echoed the criticism of Libya."                       ESP > LBY disapprove.criticise
verb confirm     A=nsubj R?=obl[for|to|with|of|on|against|from] C=obj obj=arrest|detention|release|withdrawal|deployment|delivery|expulsion|attack|airstrike|raid|shipment|visit|meeting|talk|sanction|recall|closure|extradition|execution|support|commitment|opposition|backing|readiness|willingness|solidarity|recognition -> do(C)
    "Cairo confirmed its support for Jordan."                    EGY > JOR diplomacy.support
