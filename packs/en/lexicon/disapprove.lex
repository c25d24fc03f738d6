# Disapproval in words and in law: criticism, complaints and notes, campaigns against, lawsuits, verdicts.

class deeds = decision move remark comment statement speech policy plan law bill announcement failure delay silence conduct behaviour report interview article cartoon newspaper claim proposal stance attitude ruling step gesture map
class sore_deeds = approval insistence handling treatment refusal rejection visit tour invitation snub purchase sale lease test launch trial construction plan interest closeness courtship friendship flirtation overture alliance deal agreement treaty pact accord embrace recognition vote support backing veto ban tariff sanction embargo subsidy quota exercise manoeuvre maneuver patrol build-up buildup claim book film textbook broadcast leak choice appointment election absence presence attempt effort campaign conduct inaction indifference cut demand request warning threat offer suggestion call resolution dam pipeline release pardon acquittal trial ruling verdict boycott withdrawal postponement luxury extravagance practice restriction reactor
class upsetters = @deeds @sore_deeds @states @capitals @ministries @heads @envoys bolivia taiwan denmark norway malta georgia rwanda finland belgium netherlands hungary austria slovakia spain portugal italy sweden switzerland afghanistan iceland estonia latvia lithuania moldova belarus thailand myanmar cambodia laos qatar bahrain kuwait yemen oman nigeria ghana zambia zimbabwe tanzania libya tunisia algeria morocco congo venezuela colombia peru ecuador panama

# --- criticise ---
verb criticise     A=nsubj R=obj T=obl[for|over]|advcl[for]                                      -> disapprove.criticise
    "Norway criticised Belarus for the closure of two newspapers."                                  NOR > BLR disapprove.criticise
verb criticise     A=nsubj R?=obj                                                                -> disapprove.criticise
    "Chile criticised Peru in 2008."                                                                CHL > PER disapprove.criticise
verb criticize     A=nsubj R=obj T=obl[for|over]|advcl[for]                                      -> disapprove.criticise
    "Mexico criticized Guatemala over the border."                                                  MEX > GTM disapprove.criticise
verb criticize     A=nsubj R?=obj                                                                -> disapprove.criticise
    "Brazil criticized Paraguay."                                                                   BRA > PRY disapprove.criticise
verb condemn       A=nsubj R?=obj|obl[by|in]                                                                -> disapprove.criticise
    "Tanzania condemned South Africa in 1976."                                                      TZA > ZAF disapprove.criticise
verb condemn       A=nsubj R=obj T=obl[for|over]|advcl[for]                                      -> disapprove.criticise
    "Pakistan condemned India for the raid."                                                        PAK > IND disapprove.criticise
verb condemn       A=nsubj R=obj obl[to]=death|prison|jail|year|month                            -> disapprove.convict
    "Turkey condemned two Syrian smugglers to death."                                               TUR > SYR disapprove.convict
verb denounce      A=nsubj R?=obj|obl[by|in]                                                                -> disapprove.criticise
    "Cuba denounced the United States."                                                             CUB > USA disapprove.criticise
verb denounce      A=nsubj R=obj T=obl[for|as]|advcl[for]                                        -> disapprove.criticise
    "Albania denounced Yugoslavia as a bully in 1949."                                              ALB > YUG disapprove.criticise
verb denounce      A=nsubj R?=obl[with] obj=treaty|pact|accord|convention                        -> diplomacy.sign:stop
    "Finland denounced the treaty with Germany."                                                    FIN > DEU diplomacy.sign:stop
verb decry         A=nsubj R?=obj|obl[by|in]                                                                -> disapprove.criticise
    "Ecuador decried Colombia's raid."                                                              ECU > COL disapprove.criticise
verb deplore       A=nsubj R?=obj|obl[by|in]                                                                -> disapprove.criticise
    "Austria deplored Hungary's decision."                                                          AUT > HUN disapprove.criticise
verb deprecate     A=nsubj R=obj                                                                 -> disapprove.criticise
    "Ireland deprecated Britain's decision."                                                        IRL > GBR disapprove.criticise
verb abhor         A=nsubj R=obj                                                                 -> disapprove.criticise
    "Sweden said that it abhors Iran."                                                              SWE > IRN disapprove.criticise
verb blast         A=nsubj R=obj:@nations|@cities|@heads|@envoys|@deeds|government|regime|country|policy|authority -> disapprove.criticise
    "Venezuela blasted the Colombian government."                                                   VEN > COLGOV disapprove.criticise
verb blast         A=nsubj R=obj T=obl[for|over|as]|advcl[for]                                   -> disapprove.criticise
    "Malaysia blasted Singapore over water."                                                        MYS > SGP disapprove.criticise
verb slam          A=nsubj R=obj                                                                 -> disapprove.criticise
    "Greece slammed Turkey."                                                                        GRC > TUR disapprove.criticise
verb slam          obj=door|brake|car|head|phone|ball                                            -> nothing
    "The Greek minister slammed the door in Brussels."                                              nothing
verb slam          nsubj=@weather|car|truck|train|plane|vehicle                                  -> nothing
    "The storm slammed Cuba."                                                                       nothing
verb lambast       A=nsubj R=obj                                                                 -> disapprove.criticise
    "Zimbabwe has lambasted Britain."                                                               ZWE > GBR disapprove.criticise
verb lambaste      A=nsubj R=obj                                                                 -> disapprove.criticise
    "Algeria lambasted Morocco."                                                                    DZA > MAR disapprove.criticise
verb castigate     A=nsubj R=obj                                                                 -> disapprove.criticise
    "Ghana castigated Togo."                                                                        GHA > TGO disapprove.criticise
verb rebuke        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Germany rebuked Poland."                                                                       DEU > POL disapprove.criticise
verb berate        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Zambia berated Malawi."                                                                        ZMB > MWI disapprove.criticise
verb scold         A=nsubj R=obj                                                                 -> disapprove.criticise
    "France scolded Italy."                                                                         FRA > ITA disapprove.criticise
verb chide         A=nsubj R=obj                                                                 -> disapprove.criticise
    "Denmark chided Sweden."                                                                        DNK > SWE disapprove.criticise
verb admonish      A=nsubj R=obj                                                                 -> disapprove.criticise
    "Vietnam admonished Cambodia."                                                                  VNM > KHM disapprove.criticise
verb reprimand     A=nsubj R=obj                                                                 -> disapprove.criticise
    "The European Union reprimanded Romania."                                                       IGO > ROU disapprove.criticise
verb reproach      A=nsubj R=obj                                                                 -> disapprove.criticise
    "Slovakia reproached Hungary."                                                                  SVK > HUN disapprove.criticise
verb upbraid       A=nsubj R=obj                                                                 -> disapprove.criticise
    "Tunisia upbraided Libya."                                                                      TUN > LBY disapprove.criticise
verb censure       A=nsubj R=obj                                                                 -> disapprove.criticise
    "The United Nations censured Israel."                                                           IGOUNO > ISR disapprove.criticise
verb excoriate     A=nsubj R=obj                                                                 -> disapprove.criticise
    "Senegal excoriated Gambia."                                                                    SEN > GMB disapprove.criticise
verb pillory       A=nsubj R=obj                                                                 -> disapprove.criticise
    "Bolivia pilloried Chile."                                                                      BOL > CHL disapprove.criticise
verb vilify        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Serbia vilified Croatia."                                                                      SRB > HRV disapprove.criticise
verb revile        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Iraq reviled Kuwait in 1990."                                                                  IRQ > KWT disapprove.criticise
verb malign        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Eritrea maligned Ethiopia."                                                                    ERI > ETH disapprove.criticise
verb denigrate     A=nsubj R=obj                                                                 -> disapprove.criticise
    "Iran denigrated Saudi Arabia."                                                                 IRN > SAU disapprove.criticise
verb disparage     A=nsubj R=obj                                                                 -> disapprove.criticise
    "Japan disparaged South Korea's plan."                                                          JPN > KOR disapprove.criticise
verb belittle      A=nsubj R=obj                                                                 -> disapprove.criticise
    "Rwanda belittled Burundi."                                                                     RWA > BDI disapprove.criticise
verb deride        A=nsubj R=obj                                                                 -> disapprove.criticise
    "North Korea derided South Korea."                                                              PRK > KOR disapprove.criticise
verb ridicule      A=nsubj R=obj                                                                 -> disapprove.criticise
    "Libya ridiculed Egypt in 1979."                                                                LBY > EGY disapprove.criticise
verb mock          A=nsubj R=obj                                                                 -> disapprove.criticise
    "Russia mocked Estonia."                                                                        RUS > EST disapprove.criticise
verb taunt         A=nsubj R=obj                                                                 -> disapprove.criticise
    "Taiwan taunted China."                                                                         TWN > CHN disapprove.criticise
verb jeer          A=nsubj R=obj                                                                 -> disapprove.criticise
    "Malians jeered the French president."                                                          MLI > FRAGOV disapprove.criticise
verb heckle        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Italian lawmakers heckled the Israeli premier."                                                ITALEG > ISRGOV disapprove.criticise
verb insult        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Uganda insulted Tanzania in 1972."                                                             UGA > TZA disapprove.criticise
verb slander       A=nsubj R=obj                                                                 -> disapprove.criticise
    "Albania slandered Greece."                                                                     ALB > GRC disapprove.criticise
verb defame        A=nsubj R=obj                                                                 -> disapprove.criticise
    "China defamed Lithuania."                                                                      CHN > LTU disapprove.criticise
verb attack        A=nsubj R=obj advmod=verbally                                                 -> disapprove.criticise
    "Venezuela verbally attacked Guyana."                                                           VEN > GUY disapprove.criticise
verb attack        A=nsubj R=obj:@deeds|record|handling|treatment|refusal|budget|reform -> disapprove.criticise
    "Labour leaders attacked Britain's policy."                                                     GBRPTY > GBR disapprove.criticise
verb assail        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Syria assailed Jordan in a broadcast."                                                         SYR > JOR disapprove.criticise
verb savage        A=nsubj R=obj:@heads|@envoys|government|policy|plan|record|@deeds|@nations|@cities                    -> disapprove.criticise
    "Spain savaged Britain's policy on Gibraltar."                                                  ESP > GBR disapprove.criticise
verb fault         A=nsubj R=obj                                                                 -> disapprove.criticise
    "The World Bank faulted Kenya."                                                                 IGO > KEN disapprove.criticise
verb call          A=nsubj R=iobj|obj xcomp|obj|ccomp=@epithets -> disapprove.criticise
    "Iran called Israel an aggressor."                                                              IRN > ISR disapprove.criticise
verb call          A=nsubj R=iobj|obj xcomp|obj|ccomp=@slurs -> disapprove.criticise
    "Kenya called Somalia's claim illegal."                                                         KEN > SOM disapprove.criticise
verb label         A=nsubj R=iobj|obj xcomp|obl[as]|obj=@epithets|@slurs -> disapprove.criticise
    "Canada labelled Iran a sponsor of terror."                                                     CAN > IRN disapprove.criticise
verb brand         A=nsubj R=iobj|obj xcomp|obl[as]|obj=@epithets|@slurs -> disapprove.criticise
    "Britain branded Libya a pariah in 1986."                                                       GBR > LBY disapprove.criticise
verb lash_out      A=nsubj R=obl[at|against|over|on]                                                     -> disapprove.criticise
    "Nicaragua lashed out at Costa Rica."                                                           NIC > CRI disapprove.criticise
verb hit_out       A=nsubj R=obl[at|against|over|on]                                                     -> disapprove.criticise
    "Botswana hit out at Zimbabwe."                                                                 BWA > ZWE disapprove.criticise
verb hit_back      A=nsubj R=obl[at|against]                                                             -> disapprove.criticise
    "Australia hit back at China."                                                                  AUS > CHN disapprove.criticise
verb rail          A=nsubj R=obl[at|against|over|on]                                                     -> disapprove.criticise
    "Eritrea railed against Ethiopia."                                                              ERI > ETH disapprove.criticise
verb inveigh       A=nsubj R=obl[against|at|about]                                                        -> disapprove.criticise
    "Iraq inveighed against Iran."                                                                  IRQ > IRN disapprove.criticise
verb fulminate     A=nsubj R=obl[against|at|about]                                                        -> disapprove.criticise
    "Bolivia fulminated against Chile."                                                             BOL > CHL disapprove.criticise
verb rant          A=nsubj R=obl[against|at|about]                                                     -> disapprove.criticise
    "Colonel Gaddafi ranted against Egypt."                                                         LBYGOV > EGY disapprove.criticise
verb scoff         A=nsubj R=obl[at|about]                                                             -> disapprove.criticise
    "Russia scoffed at Georgia's claims."                                                           RUS > GEO disapprove.criticise
verb sneer         A=nsubj R=obl[at|about]                                                             -> disapprove.criticise
    "North Korea sneered at Japan."                                                                 PRK > JPN disapprove.criticise
verb take          A=nsubj obj=aim R=obl[at]                                                     -> disapprove.criticise
    "Hungary took aim at the European Union."                                                       HUN > IGO disapprove.criticise
verb take          A=nsubj obj=issue R=obl[with]                                                 -> disapprove
    "Egypt took issue with Ethiopia."                                                               EGY > ETH disapprove
verb take          A=nsubj R=obj obl[to]=task                                                    -> disapprove.criticise
    "Finland took Russia to task in 1961."                                                          FIN > RUS disapprove.criticise
verb speak_out     A=nsubj R=obl[against|about|over]                                                        -> disapprove.criticise
    "Bishops spoke out against the Chilean government."                                             REL > CHLGOV disapprove.criticise
noun criticism     A=poss|nmod[by|from|among]|amod|compound R?=nmod[of|for|against|at|toward|towards]                           -> disapprove.criticise
    "Sweden's criticism of Turkey was sharp."                                                       SWE > TUR disapprove.criticise
noun condemnation  A=poss|nmod[by|from|among]|amod|compound R?=nmod[of|for|over]                                -> disapprove.criticise
    "The condemnation of Burma by Indonesia was sharp."                                             IDN > MMR disapprove.criticise
noun denunciation  A=poss|nmod[by|from|among]|amod|compound R?=nmod[of|over]                                -> disapprove.criticise
    "Cuba's denunciation of Chile was broadcast."                                                   CUB > CHL disapprove.criticise
noun rebuke        A=poss|nmod[by|from|among]|amod|compound R?=nmod[to|of|for|over|against]                         -> disapprove.criticise
    "The Netherlands issued a rebuke to Suriname."                                                  NLD > SUR disapprove.criticise
noun reprimand     A=poss|nmod[by|from|among]|amod|compound R?=nmod[to|of|for|over]                             -> disapprove.criticise
    "The European Union delivered a reprimand to Malta."                                            IGO > MLT disapprove.criticise
noun censure       A=poss|nmod[by|from|among]|amod|compound R?=nmod[of|for|over]                                -> disapprove.criticise
    "The United Nations censure of Portugal came in 1963."                                          IGOUNO > PRT disapprove.criticise
noun tirade        A=poss|nmod[by|from|among]|amod|compound R?=nmod[against|at|about|over]                                 -> disapprove.criticise
    "Iraq launched a tirade against Kuwait."                                                        IRQ > KWT disapprove.criticise
noun diatribe      A=poss|nmod[by|from|among]|amod|compound R?=nmod[against|at|about]                                    -> disapprove.criticise
    "Libya launched a diatribe against Sudan."                                                      LBY > SDN disapprove.criticise
noun broadside     A=poss|nmod[by|from|among]|amod|compound R?=nmod[against|at|on]                                 -> disapprove.criticise
    "France launched a broadside against Rwanda."                                                   FRA > RWA disapprove.criticise
noun insult        A=poss|nmod[by|from|among]|amod|compound R?=nmod[to|against|at|of]                                 -> disapprove.criticise
    "Russia's insult to Ukraine was noted."                                                         RUS > UKR disapprove.criticise
noun motion        compound=censure|no-confidence R?=nmod[against|in]                            -> disapprove.criticise
    "Haitian lawmakers launched a censure motion against the Haitian premier."                      HTILEG > HTIGOV disapprove.criticise
adj critical       A=nsubj R=obl[of|about|toward|towards]                                                             -> disapprove.criticise
    "Ireland was critical of Israel."                                                               IRL > ISR disapprove.criticise
adj critical       obl[to|for]=success|health|growth|security                                    -> nothing
    "Oil is critical to Angola's growth."                                                           nothing
adj scathing       A=nsubj R=obl[about|of]                                                       -> disapprove.criticise
    "Kenya was scathing about Uganda."                                                              KEN > UGA disapprove.criticise
adj scornful       A=nsubj R=obl[of|about|toward|towards]                                                             -> disapprove.criticise
    "Iran was scornful of Turkey."                                                                  IRN > TUR disapprove.criticise
adj contemptuous   A=nsubj R=obl[of|about|toward|towards]                                                             -> disapprove.criticise
    "Iraq was contemptuous of Jordan."                                                              IRQ > JOR disapprove.criticise
verb hector        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Australia hectored Fiji in 2007."                         AUS > FJI disapprove.criticise
verb slight        A=nsubj R=obj                                                                 -> disapprove.criticise
    "Berlin slighted Warsaw."                                  DEU > POL disapprove.criticise
verb howl_down     A=nsubj R=obj                                                                 -> disapprove.criticise
    "French senators howled down the British ambassador."      FRALEG > GBRGOV disapprove.criticise
verb trash         A=nsubj R=obj:@nations|@heads|@envoys|@deeds|government|record|deal|report -> disapprove.criticise
    "American senators trashed Canada's proposal."             USALEG > CAN disapprove.criticise
verb take          A=nsubj obj=swipe|jab|dig|shot|potshot|"side swipe" R=obl[at]                                           -> disapprove.criticise
    "President Trump took a swipe at Germany."                 USAGOV > DEU disapprove.criticise
verb draw          A=obl[from|of] R?=nsubj obj=flak|fire|scorn|ridicule|criticism|condemnation|censure|rebuke                                    -> disapprove.criticise
    "Hungary drew the scorn of Sweden."                        SWE > HUN disapprove.criticise
noun vote          nmod[of]|compound=no-confidence|confidence|censure A=poss|nmod[by|in]|amod R?=nmod[in|against|on|of] -> disapprove.criticise
    "The Kuwaiti lawmakers' confidence vote against the minister failed."   KWTLEG > GOV disapprove.criticise
verb crucify      A=nsubj R=obj T=obl[for|over]|advcl[for]                                       -> disapprove.criticise
    "Greek newspapers crucified Germany for the plan."                                           GRCMED > DEU disapprove.criticise
verb smear        A=nsubj R=obj obl[with|on]=-                                                   -> disapprove.criticise
    "Zimbabwe smeared Britain."                                                                  ZWE > GBR disapprove.criticise
verb lampoon      A=nsubj R=obj                                                                  -> disapprove.criticise
    "A Danish newspaper lampooned the French president."                                         DNKMED > FRAGOV disapprove.criticise
verb skewer       A=nsubj R=obj:@heads|@envoys|government|policy|plan|decision|record|@nations|@deeds            -> disapprove.criticise
    "Kenyan newspapers skewered the Mexican ambassador."                                         KENMED > MEXGOV disapprove.criticise
verb tear         A=nsubj R=obl[into]:@heads|@envoys|government|policy|plan|decision|record|regime|@nations|@cities|@deeds -> disapprove.criticise
    "Ecuador tore into the Colombian government."                                                ECU > COLGOV disapprove.criticise
verb lay_into     A=nsubj R=obj                                                                  -> disapprove.criticise
    "Chile laid into Peru."                                                                      CHL > PER disapprove.criticise
verb round        A=nsubj R=obl[on|upon]                                                         -> disapprove.criticise
    "Kuwait rounded on Jordan."                                                                  KWT > JOR disapprove.criticise
verb round        nsubj=@athletes|captain|manager                                                -> nothing
    "The Nigerian captain rounded on his striker."                                               nothing
verb cry          A=nsubj obj|advmod|xcomp=foul R?=obl[at|against|over|about|after]                               -> disapprove.criticise
    "The Georgian opposition cried foul."                                                        GEOOPP > - disapprove.criticise
verb bewail       A=nsubj R=obj                                                                  -> disapprove.criticise
    "Armenia bewailed Turkey's silence."                                                         ARM > TUR disapprove.criticise
verb bemoan       A=nsubj R=obj                                                                  -> disapprove.criticise
    "Lagos bemoaned London's decision."                                                          NGA > GBR disapprove.criticise
verb direct       A=nsubj obj=criticism|anger|ire|fire|venom|wrath|fury|barb|insult|abuse R=obl[at|toward|towards|against]            -> disapprove.criticise
    "Bulgaria directed its anger at Romania."                                                    BGR > ROU disapprove.criticise
verb single_out   A=nsubj R=obj C=obl[for]                                                       -> do(C)
    "Amnesty International singled out Bahrain for criticism."                                   NGO > BHR disapprove.criticise
verb level        A=nsubj R?=obl[against|at|on] C=obj obj=accusation|charge|allegation|criticism|threat -> do(C)
    "Honduras levelled criticism at Nicaragua."                                                  HND > NIC disapprove.criticise
verb heap         A=nsubj R=obl[on|upon] C=obj                                                   -> do(C)
    "Argentina heaped praise on Cuba."                                                           ARG > CUB diplomacy.praise
verb portray      A=nsubj R=obj obl[as]|xcomp|advcl[as]=@epithets|@slurs -> disapprove.criticise
    "Iraq portrayed Iran as an aggressor."                                                       IRQ > IRN disapprove.criticise
verb depict       A=nsubj R=obj obl[as]|xcomp|advcl[as]=@epithets|@slurs -> disapprove.criticise
    "Cuba depicted the United States as an enemy."                                               CUB > USA disapprove.criticise
verb paint        A=nsubj R=obj obl[as]|xcomp|advcl[as]=@epithets|@slurs -> disapprove.criticise
    "Belgrade painted Croatia as the aggressor."                                                 SRB > HRV disapprove.criticise
verb call_out     A=nsubj R=obj:@states|@capitals|government|regime|@nations|@cities                              -> disapprove.criticise
    "Lithuania called out China."                                                                LTU > CHN disapprove.criticise
verb besmirch     A=nsubj R?=obj|obl[of]                                                         -> disapprove.criticise
    "Jordan accused Syria of besmirching its name."                                              JOR > SYR accuse(disapprove.criticise) ; SYR > - disapprove.criticise
verb tarnish      A=nsubj:@critics R=obj|obl[of] obj=image|reputation|name|honour -> disapprove.criticise
    "Egypt tarnished Qatar's reputation."                                                        EGY > QAT disapprove.criticise
noun vilification A=poss|nmod[by]|amod R=nmod[of]                                                -> disapprove.criticise
    "Romania's vilification of Hungary went on."                                                 ROU > HUN disapprove.criticise
verb chastise    A=nsubj R=obj                                                              -> disapprove.criticise
    "Austria chastised Hungary in 1999."                         AUT > HUN disapprove.criticise
verb curse       A=nsubj R=obj                                                              -> disapprove.criticise
    "Libya cursed Egypt."                                        LBY > EGY disapprove.criticise
verb lecture     A=nsubj R=obj T=obl[on|about|over]                                         -> disapprove.criticise
    "Ireland lectured China about human rights."                 IRL > CHN disapprove.criticise
verb dress_down  A=nsubj R=obj                                                              -> disapprove.criticise
    "The Thai premier dressed down the Cambodian ambassador."    THAGOV > KHMGOV disapprove.criticise
verb rip         A=nsubj R=obl[into]                                                        -> disapprove.criticise
    "Ecuador ripped into Britain."                               ECU > GBR disapprove.criticise
verb tear        A=nsubj:@heads|@envoys|@parties|lawmaker|senator R=obl[into]               -> disapprove.criticise
    "The Spanish premier tears into Venezuela."                  ESPGOV > VEN disapprove.criticise
verb lay         A=nsubj R=obl[into]                                                        -> disapprove.criticise
    "President Chavez laid into Colombia."                       VENGOV > COL disapprove.criticise
verb call_out    A=nsubj R=obj                                                              -> disapprove.criticise
    "Lithuania called out Belarus."                              LTU > BLR disapprove.criticise
verb attack        A=nsubj:@critics R=obj obl[over|for|on|as|about]|advcl[for|over]=@grievances      -> disapprove.criticise
    "Irish senators attacked Britain over its asylum plan."      IRLLEG > GBR disapprove.criticise
verb attack        A=nsubj R=obj obl[over]=@grievances                                              -> disapprove.criticise
    "Portugal was attacked in 1962 by Ghana over its conduct in Angola."   GHA > PRT disapprove.criticise
verb attack        A=nsubj:@critics R=obj obl[in]=speech|statement|interview|article|editorial|broadcast|letter|address|report|sermon|tweet|debate -> disapprove.criticise
    "The Ghanaian president attacked Portugal in a speech."      GHAGOV > PRT disapprove.criticise
verb condemn       A=nsubj R=obl[by]|obj|obl[in] obj=@misdeeds|sentence|arrest|detention|trial|repression|crackdown|test -> disapprove.criticise
    "Norway condemned the execution of a poet in Iran."          NOR > IRN disapprove.criticise
verb denounce      A=nsubj R=obl[by]|obj|obl[in] obj=@misdeeds|sentence|arrest|detention|trial|repression|crackdown|test -> disapprove.criticise
    "Senegal denounced the coup in Mali."                        SEN > MLI disapprove.criticise
verb deplore       A=nsubj R=obl[by]|obj|obl[in] obj=@misdeeds|sentence|arrest|detention|trial|repression|crackdown|test -> disapprove.criticise
    "Ireland deplored the violence in Burundi."                  IRL > BDI disapprove.criticise
verb criticise     A=nsubj R=obl[by]|obj|obl[in] obj=@misdeeds|sentence|arrest|detention|trial|repression|crackdown|test -> disapprove.criticise
    "Austria criticised the arrests in Minsk."                   AUT > BLR disapprove.criticise
verb criticize     A=nsubj R=obl[by]|obj|obl[in] obj=@misdeeds|sentence|arrest|detention|trial|repression|crackdown|test -> disapprove.criticise
    "Canada criticized the crackdown in Bahrain."                CAN > BHR disapprove.criticise
verb describe      A=nsubj R=obj obl[as]|xcomp|advcl[as]=@epithets|@slurs                           -> disapprove.criticise
    "Caracas described Colombia as a puppet."                    VEN > COL disapprove.criticise
verb term          A=nsubj R=iobj|obj xcomp|obl[as]|obj=@epithets|@slurs                            -> disapprove.criticise
    "Pakistan termed India an aggressor in 1971."                 PAK > IND disapprove.criticise
verb dub           A=nsubj R=iobj|obj xcomp|obl[as]|obj=@epithets|@slurs                            -> disapprove.criticise
    "Iran dubbed the Saudi king a tyrant."                       IRN > SAUGOV disapprove.criticise
verb deem          A=nsubj R=iobj|obj xcomp|obl[as]|obj=@epithets|@slurs                            -> disapprove.criticise
    "Turkey deemed the Greek statement unacceptable."            TUR > GRC disapprove.criticise
verb compare       A=nsubj R=obj obl[to|with]=hitler|nazi|stalin|mussolini|goebbels|apartheid|fascist|dictator|nazism|terrorist|thug -> disapprove.criticise
    "The Venezuelan president compared Spain's premier to Hitler." VENGOV > ESPGOV disapprove.criticise
verb liken         A=nsubj R=obj obl[to]=hitler|nazi|stalin|mussolini|goebbels|apartheid|fascist|dictator|nazism|terrorist|thug|gangster -> disapprove.criticise
    "A Turkish minister likened Germany to the Nazis."           TURGOV > DEU disapprove.criticise
verb reprove       A=nsubj R=obj                                                                    -> disapprove.criticise
    "Vienna reproved Prague over the reactor."                   AUT > CZE disapprove.criticise
verb flay          A=nsubj R=obj                                                                    -> disapprove.criticise
    "Pakistani newspapers flayed India."                         PAKMED > IND disapprove.criticise
verb thunder       A=nsubj R=obl[against|at]                                                        -> disapprove.criticise
    "Albania's premier thundered against Yugoslavia." ALBGOV > YUG disapprove.criticise
verb fire          A=nsubj obj=broadside|salvo|barb|criticism R=obl[at|against]                     -> disapprove.criticise
    "Dublin fired a salvo at London over fish."   IRL > GBR disapprove.criticise
verb reserve       A=nsubj obj=criticism|scorn|word|contempt R=obl[for]                             -> disapprove.criticise
    "Zambia reserved its sharpest criticism for Rhodesia."       ZMB > ZWE disapprove.criticise
verb have          A=nsubj obj="harsh words"|"strong words"|"sharp words"|"hard words"|word R=obl[for] -> disapprove.criticise
    "The Indian premier had harsh words for Pakistan."           INDGOV > PAK disapprove.criticise
verb read          A=nsubj R=iobj|obj obj="riot act"|act                                            -> disapprove.criticise
    "Germany read Greece the riot act in 2010."                  DEU > GRC disapprove.criticise
noun attack        amod|compound=verbal|scathing|blistering|blister|scathe|sting|wither|rhetorical|stinging|outspoken|withering|vitriolic A=poss|nmod[by|from]|amod R?=nmod[on|against] -> disapprove.criticise
    "Iraq launched a blistering attack on Kuwait's policy."      IRQ > KWT disapprove.criticise
noun swipe         A=poss|nmod[by|from]|amod R=nmod[at]                                             -> disapprove.criticise
    "Hungary's swipe at Romania annoyed nobody."                 HUN > ROU disapprove.criticise
noun jibe          A=poss|nmod[by|from]|amod|compound R=nmod[at|about]                              -> disapprove.criticise
    "The French jibe at Britain drew laughter."                  FRA > GBR disapprove.criticise
noun outburst      A=poss|nmod[by|from]|amod|compound R=nmod[against|at|about]                      -> disapprove.criticise
    "The Bolivian president's outburst against Chile was broadcast." BOLGOV > CHL disapprove.criticise
noun slander       A=poss|nmod[by|from]|amod R=nmod[against|of|on]                                  -> disapprove.criticise
    "North Korea's slander against South Korea went on."         PRK > KOR disapprove.criticise
verb come          A=obl[from] C=nsubj R?=obl[to] nsubj=@voices                                   -> do(C)
    "Sharp criticism of Rwanda came from Belgium."               BEL > RWA disapprove.criticise
verb tag         A=nsubj R=iobj|obj xcomp|obl[as]|obj=@epithets|@slurs -> disapprove.criticise
    "Turkey tagged the Kurdish party as an enemy."               TUR > KURSOC disapprove.criticise
verb demonise    A=nsubj R=obj                                                              -> disapprove.criticise
    "Hungary demonised Brussels."                                HUN > BEL disapprove.criticise
verb heap        A=nsubj obj=scorn|abuse|ridicule|criticism|blame R=obl[on|upon]            -> disapprove.criticise
    "Iran heaped scorn on Bahrain."                              IRN > BHR disapprove.criticise

# --- disapprove, in a way not told ---
verb disapprove    A=nsubj R=obl[of|about]                                                          -> disapprove
    "Nepal disapproved of India's blockade."                                                     NPL > IND disapprove
verb resent        A=nsubj R=obj                                                              -> disapprove
    "Panama resented the United States."                                                         PAN > USA disapprove
verb disagree      A=nsubj R=obl[with|from]                                                        -> disapprove
    "Denmark disagreed with Germany in 1999."                                                    DNK > DEU disapprove
verb differ        A=nsubj R=obl[with|from]                                                        -> disapprove
    "Italy differed with France over Libya."                                                     ITA > FRA disapprove
verb quarrel       A=nsubj R?=obl[with]                                                        -> disapprove mutual
    "Senegal quarrelled with Mauritania."                                                        SEN + MRT disapprove
verb bicker        A=nsubj R?=obl[with]                                                       -> disapprove mutual
    "Slovenia bickered with Croatia."                                                            SVN + HRV disapprove
verb squabble      A=nsubj R?=obl[with]                                                       -> disapprove mutual
    "Spain and Portugal squabbled over fish."                                                    ESP + PRT disapprove
verb spar          A=nsubj R?=obl[with]                                                       -> disapprove mutual
    "India and Pakistan sparred over Kashmir."                                                   IND + PAK disapprove
verb wrangle       A=nsubj R?=obl[with]                                                       -> disapprove mutual
    "Iceland wrangled with Norway over herring."                                                 ISL + NOR disapprove
verb trade         A=nsubj obj=accusation|insult|barb|recrimination|blame|threat|charge|allegation|jibe|word R?=obl[with] -> accuse(-) mutual
    "Chad traded accusations with Sudan."                                                        TCD + SDN accuse(-)
verb exchange      A=nsubj obj=accusation|insult|barb|recrimination|charge|allegation|threat|blame|"angry words"|"harsh words" R?=obl[with]              -> accuse(-) mutual
    "Armenia and Azerbaijan exchanged accusations."                                              ARM + AZE accuse(-)
verb accuse        A=nsubj obj|xcomp=each|other                                               -> accuse(-) mutual
    "Armenia and Azerbaijan accused each other."                                                 ARM + AZE accuse(-)
verb blame         A=nsubj obj|xcomp=each|other                                               -> accuse(-) mutual
    "Sudan and Chad blamed each other."                                                          SDN + TCD accuse(-)
verb criticise     A=nsubj obj|xcomp=each|other                                               -> disapprove.criticise mutual
    "Chile and Peru criticised each other."                                                      CHL + PER disapprove.criticise
verb denounce      A=nsubj obj|xcomp=each|other                                               -> disapprove.criticise mutual
    "Iran and Iraq denounced each other."                                                        IRN + IRQ disapprove.criticise
verb threaten      A=nsubj obj|xcomp=each|other                                               -> threaten(-) mutual
    "India and Pakistan threatened each other."                                                  IND + PAK threaten(-)
verb distrust      A=nsubj R=obj                                                              -> disapprove
    "Vietnam distrusted China in 1978."                                                          VNM > CHN disapprove
verb mistrust      A=nsubj R=obj                                                              -> disapprove
    "Estonia mistrusts Russia."                                                                  EST > RUS disapprove
verb dislike       A=nsubj R=obj                                                              -> disapprove
    "Paraguay dislikes Brazil's policy."                                                         PRY > BRA disapprove
verb question      A=nsubj obj=legitimacy|sincerity|motive|commitment|honesty|credibility|intention|legality|decision|wisdom|claim|policy|right|integrity|good|need|competence|loyalty|independence R=obl[of]|obj -> disapprove
    "Gabon questioned Guinea's sincerity."                                                       GAB > GIN disapprove
verb challenge     A=nsubj R?=obl[of]|obj obj=claim|legitimacy|authority|sovereignty|policy|decision|ruling|legality|right|position|stance|plan|law|view|account|assertion|version|ownership -> disapprove
    "Honduras challenged El Salvador's claim."                                                   HND > SLV disapprove
verb dispute       A=nsubj R=obj                                                              -> disapprove
    "Bahrain disputed Qatar's claim in 1991."                                                    BHR > QAT disapprove
noun dismay        A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                              -> disapprove
    "Finland voiced dismay at Russia."                                                           FIN > RUS disapprove
noun outrage       A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                              -> disapprove
    "Indonesia expressed outrage at Israel."                                                     IDN > ISR disapprove
noun anger         A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]               -> disapprove
    "Mali expressed anger at France."                                                            MLI > FRA disapprove
noun fury          A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                              -> disapprove
    "Turkey expressed fury at the Netherlands."                                                  TUR > NLD disapprove
noun indignation   A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                              -> disapprove
    "Argentina voiced indignation at Britain."                                                   ARG > GBR disapprove
noun displeasure   A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                              -> disapprove
    "Thailand expressed displeasure with Laos."                                                  THA > LAO disapprove
noun dissatisfaction A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                            -> disapprove
    "China conveyed dissatisfaction with Australia."                                             CHN > AUS disapprove
noun disappointment A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on|in|of]                          -> disapprove
    "Nigeria expressed disappointment with Ghana."                                               NGA > GHA disapprove
noun disapproval   A=poss|nmod[by|in|from]|amod|compound R?=nmod[of|at|over]                                           -> disapprove
    "Japan voiced disapproval of Burma."                                                         JPN > MMR disapprove
noun unease        A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                        -> disapprove
    "Latvia voiced unease about Belarus."                                                        LVA > BLR disapprove
noun objection     A=poss|nmod[of|by|from|in]|amod|compound R?=nmod[to|against|over|about|with]                           -> disapprove
    "Bulgaria raised objections to Macedonia's plan."                                            BGR > MKD disapprove
noun reservation   A=poss|nmod[of|by|from|in]|amod|compound R?=nmod[about|on|over|with|toward|towards]                             -> disapprove
    "Slovakia expressed reservations about Ukraine."                                             SVK > UKR disapprove
noun hostility     A=poss|nmod[of|by|from|in|among]|amod|compound R?=nmod[to|toward|towards|against]                         -> disapprove
    "Iran's hostility towards Iraq grew."                                                        IRN > IRQ disapprove
noun row           A=nmod[between|among] R?=nmod[with]                                              -> disapprove mutual
    "The row between Bolivia and Chile grew."                                                    BOL + CHL disapprove
noun row           A=poss|amod|compound R=nmod[with]                                                   -> disapprove mutual
    "Canada's row with Saudi Arabia grew in 2018."                                               CAN + SAU disapprove
noun spat          A=nmod[between|among]|poss|amod|compound R?=nmod[with]                                    -> disapprove mutual
    "The spat between Kenya and Somalia grew."                                                   KEN + SOM disapprove
noun quarrel       A=nmod[between|among]|poss|amod|compound R?=nmod[with]                                    -> disapprove mutual
    "The quarrel between Gabon and Benin went on."                                               GAB + BEN disapprove
noun feud          A=nmod[between|among]|poss|amod|compound R?=nmod[with]                                    -> disapprove mutual
    "The feud between Syria and Iraq deepened in 1982."                                          SYR + IRQ disapprove
noun dispute       A=nmod[between|among] R?=nmod[with]                                              -> disapprove mutual
    "The dispute between Japan and South Korea deepened."                                        JPN + KOR disapprove
noun dispute       A=poss|amod|compound R=nmod[with]                                                   -> disapprove mutual
    "Guyana's dispute with Suriname flared."                                                     GUY + SUR disapprove
adj angry          A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                     -> disapprove
    "Poland was angry with Germany."                                                             POL > DEU disapprove
adj furious        A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                     -> disapprove
    "France was furious with Australia in 2021."                                                 FRA > AUS disapprove
adj unhappy        A=nsubj R=obl[at|with|by|over|about|toward|towards]                                               -> disapprove
    "Namibia was unhappy with Angola."                                                           NAM > AGO disapprove
adj dissatisfied   A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                        -> disapprove
    "Syria was dissatisfied with Lebanon."                                                       SYR > LBN disapprove
adj displeased     A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                     -> disapprove
    "China was displeased with Mongolia."                                                        CHN > MNG disapprove
adj disappointed   A=nsubj R=obl[at|with|by|over|about|toward|towards|in]                                               -> disapprove
    "Peru was disappointed with Ecuador."                                                        PER > ECU disapprove
adj outraged       A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                  -> disapprove
    "Ireland was outraged at Israel."                                                            IRL > ISR disapprove
adj indignant      A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                     -> disapprove
    "Egypt was indignant at Israel's move."                                                      EGY > ISR disapprove
adj wary           A=nsubj R=obl[of|about|toward|towards]                                                          -> disapprove
    "Vietnam is wary of China."                                                                  VNM > CHN disapprove
adj suspicious     A=nsubj R=obl[of|about|toward|towards]                                                          -> disapprove
    "Burundi is suspicious of Rwanda."                                                           BDI > RWA disapprove
adj hostile        A=nsubj R=obl[to|toward|towards|against]                                           -> disapprove
    "Libya was hostile to Chad."                                                                 LBY > TCD disapprove
adj opposed        A=nsubj C=obl[to]|advcl[to]                                                -> reject(C)
    "Austria is opposed to sanctions on Russia."                                                 AUT > RUS reject(sanction.embargo)
adj opposed        A=nsubj R=obl[to]                                                          -> reject(-)
    "Greece is opposed to Turkey."                                                               GRC > TUR reject(-)
verb infuriate     A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Greece infuriated Turkey."                                TUR > GRC disapprove
verb enrage        A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Iran was enraged by the Danish minister."                 IRN > DNKGOV disapprove
verb outrage       obj=fan|viewer|audience|listener|reader                                    -> nothing
    "The Korean singer outraged fans."                         nothing
verb outrage       A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Libya outraged Britain in 1984."                          GBR > LBY disapprove
verb irk           A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Lithuania irked China."                                   CHN > LTU disapprove
verb vex           A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Cuba vexed the Soviet Union in 1967."                     SUN > CUB disapprove
verb exasperate    A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Israel exasperated the European Union."                   IGOEUREEC > ISR disapprove
verb rile          A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Taiwan riled China."                                      CHN > TWN disapprove
verb dismay        A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "France dismayed Rwanda."                                  RWA > FRA disapprove
verb scandalise    A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "The Danish cartoonist scandalised Pakistan."              PAK > DNK disapprove
verb antagonise    A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Egypt antagonised Sudan."                                 SDN > EGY disapprove
verb displease     A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Romania displeased Moscow in 1968."                       RUS > ROU disapprove
verb query         A=nsubj R?=obj|obl[of] obj=legitimacy|legality|motive|sincerity|wisdom|claim|credibility -> disapprove
    "Norway queried Iran's motives."                           NOR > IRN disapprove
verb regard        A=nsubj R=obj obl[as]|xcomp|advcl[as]=@epithets|rival|adversary|danger|invader|foe|nuisance -> disapprove
    "Estonia regards Russia as a threat."                      EST > RUS disapprove
verb regard        A=nsubj R=obj obl[as]|xcomp|advcl[as]=friend|ally|partner|brother          -> diplomacy.praise
    "Tunisia regards Japan as a friend."                       TUN > JPN diplomacy.praise
verb harbour       A=nsubj R?=obl[against|toward|towards|about|of]|obj obj=grudge|resentment|suspicion|doubt|grievance|misgiving|hostility|ill|bitterness|hatred -> disapprove
    "Eritrea harboured a grudge against Ethiopia."             ERI > ETH disapprove
verb take          A=nsubj obj=offence|offense|umbrage|exception R=obl[at|to]                 -> disapprove
    "Malaysia took offence at Australia."                      MYS > AUS disapprove
noun altercation   A=nmod[between]|poss|amod R?=nmod[with]                                    -> disapprove mutual
    "The altercation between Thai and Cambodian officials was brief."   THA + KHM disapprove
adj annoyed        A=nsubj R=obl[at|with|by|over|about|toward|towards]                                             -> disapprove
    "Canberra was annoyed with Jakarta."                       AUS > IDN disapprove
adj irritated      A=nsubj R=obl[at|with|by|over|about|toward|towards]                                             -> disapprove
    "London was irritated with Dublin."                        GBR > IRL disapprove
adj exasperated    A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                  -> disapprove
    "Nairobi was exasperated with Mogadishu."                  KEN > SOM disapprove
adj frustrated     A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                  -> disapprove
    "Washington was frustrated with Islamabad."                USA > PAK disapprove
adj dismayed       A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                  -> disapprove
    "Oslo was dismayed at Israel."                             NOR > ISR disapprove
adj livid          A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                -> disapprove
    "Colombo was livid with Delhi in 1987."                    LKA > IND disapprove
adj resentful      A=nsubj R=obl[at|with|by|over|about|toward|towards|of]                                        -> disapprove
    "Slovakia was resentful of Hungary."                       SVK > HUN disapprove
verb horrify       A=obj R?=nsubj|obl[by]                                                     -> disapprove
    "Ireland was horrified by the Chilean junta."              IRL > CHL disapprove
adj aghast         A=nsubj R=obl[at|with|by|over|about|toward|towards]                                                          -> disapprove
    "Sweden was aghast at Pinochet's coup."                    SWE > CHLGOV disapprove
verb anger        A=obj R=nsubj:@irritants                                                    -> disapprove
    "Japan's decision angered South Korea."                                                   KOR > JPN disapprove
verb infuriate    A=obj R=nsubj:@irritants                                                    -> disapprove
    "Denmark's remarks infuriated Iran in 2006."                                              IRN > DNK disapprove
verb enrage       A=obj R=nsubj:@irritants                                                    -> disapprove
    "Morocco's stance enraged Algeria."                                                       DZA > MAR disapprove
verb outrage      A=obj R=nsubj:@irritants                                                    -> disapprove
    "The French law outraged Turkey."                                                         TUR > FRA disapprove
verb incense      A=obj R=nsubj:@irritants                                                    -> disapprove
    "Vietnam's announcement incensed China."                                                  CHN > VNM disapprove
verb irk          A=obj R=nsubj:@irritants                                                    -> disapprove
    "Canada's comments irked Saudi Arabia."                                                   SAU > CAN disapprove
adj upset        A=nsubj R=obl[at|with|by|over|about|toward|towards]                                               -> disapprove
    "Egypt was upset by Qatar's policy."                                                      EGY > QAT disapprove
verb irritate     A=obj R=nsubj:@irritants                                                    -> disapprove
    "De Gaulle's speech irritated Canada."                                                    CAN > FRA disapprove
verb annoy        A=obj R=nsubj:@irritants                                                    -> disapprove
    "Sweden's report annoyed Belarus."                                                        BLR > SWE disapprove
verb dismay       A=obj R=nsubj:@irritants                                                    -> disapprove
    "Israel's plan dismayed Jordan."                                                          JOR > ISR disapprove
verb alarm        A=obj R=nsubj:@irritants                                                    -> disapprove
    "China's move alarmed the Philippines."                                                   PHL > CHN disapprove
verb appall       A=obj R=nsubj:@irritants                                                    -> disapprove
    "Iran's statement appalled Norway."                                                       NOR > IRN disapprove
verb disgust      A=obj R=nsubj:@irritants                                                    -> disapprove
    "The Serbian announcement disgusted Bosnia."                                              BIH > SRB disapprove
verb rile         A=obj R=nsubj:@irritants                                                    -> disapprove
    "Argentina's announcement riled Britain."                                                 GBR > ARG disapprove
verb shock        A=obj R=nsubj:@irritants obj=@nations|@cities|@states|@capitals|@heads|@envoys|government    -> disapprove
    "Iraq's announcement shocked Egypt."                                                      EGY > IRQ disapprove
verb disturb      A=obj R=nsubj:@irritants obj=@nations|@cities|@states|@capitals|@heads|@envoys|government    -> disapprove
    "Russia's stance disturbed Germany."                                                      DEU > RUS disapprove
verb alienate     A=obj R?=nsubj                                                             -> disapprove
    "Hungary alienated Slovakia."                                                             SVK > HUN disapprove
verb loathe       A=nsubj R=obj                                                               -> disapprove
    "The Iraqi opposition loathed the Syrian regime."                                         IRQOPP > SYRGOV disapprove
verb detest       A=nsubj R=obj                                                               -> disapprove
    "Castro detested Washington."                                                             CUBGOV > USA disapprove
verb despise      A=nsubj R=obj                                                               -> disapprove
    "Bolivia's president despised Chile."                                                     BOLGOV > CHL disapprove
verb react        A=nsubj R=obl[to] advmod=angrily|furiously|sharply|bitterly|coldly|coolly|negatively|strongly|indignantly|harshly|fiercely|scornfully|badly|testily -> disapprove
    "Beijing reacted angrily to Taiwan's decision."                                           CHN > TWN disapprove
verb respond      A=nsubj R=obl[to] advmod=angrily|furiously|sharply|bitterly|coldly|negatively|indignantly|harshly|fiercely|scornfully|testily -> disapprove
    "Spain responded angrily to Venezuela."                                                   ESP > VEN disapprove
verb bristle      A=nsubj R=obl[at|over|about]                                                           -> disapprove
    "Hanoi bristled at Beijing's remarks."                                                    VNM > CHN disapprove
verb bridle       A=nsubj R=obl[at|over|about]                                                           -> disapprove
    "Hungary bridled at Brussels."                                                            HUN > BEL disapprove
verb frown        A=nsubj R=obl[on|upon|at]                                                   -> disapprove
    "Washington frowned on Turkey's stance."                                                  USA > TUR disapprove
verb fume         A=nsubj R=obl[at|over|about|against]                                                -> disapprove
    "Ottawa fumed at Riyadh."                                                                 CAN > SAU disapprove
verb seethe       A=nsubj R=obl[at|over|about|against]                                                      -> disapprove
    "Cairo seethed at Doha."                                                                  EGY > QAT disapprove
verb lock         A=nsubj obj=horn R?=obl[with] T=obl[over|about|on]                          -> disapprove mutual
    "Kenya locked horns with Uganda over an island."                                          KEN + UGA disapprove
verb cross        A=nsubj obj=sword R?=obl[with] T=obl[over|about|on]                         -> disapprove mutual
    "Italy crossed swords with France over migration."                                        ITA + FRA disapprove
verb square_off   A=nsubj R?=obl[with|against] T=obl[over|about|on]                           -> disapprove mutual
    "Brazil squared off with the United States over steel."                                   BRA + USA disapprove
verb fall_out     A=nsubj R=obl[with]                                                         -> disapprove mutual
    "Albania fell out with China in 1978."                                                    ALB + CHN disapprove
verb feud         A=nsubj R?=obl[with]                                                        -> disapprove mutual
    "Ghana feuded with Togo."                                                                 GHA + TGO disapprove
verb break        A=nsubj obj=rank R=obl[with]                                                -> disapprove
    "Hungary broke ranks with the European Union."                                            HUN > IGO disapprove
verb turn         A=nsubj R=obl[against|on] obj=-                                             -> disapprove
    "Zaire turned against Rwanda."                                                            COD > RWA disapprove
verb view         A=nsubj R=obj obl[as]|xcomp|advcl[as]=@epithets|rival|adversary|danger|invader|foe|nuisance -> disapprove
    "Poland views Russia as a threat."                                                        POL > RUS disapprove
verb come_out     A=nsubj R=obl[against]                                                      -> disapprove
    "Iceland came out against Japan's plan."                                                  ISL > JPN disapprove
adj infuriated   A=nsubj R=obl[at|with|by|over|about|toward|towards]                                               -> disapprove
    "Jordan was infuriated at Libya."                                                         JOR > LBY disapprove
noun outcry       A=poss|nmod[by|from|in|among]|amod|compound R=nmod[against|over|about|at]                       -> disapprove
    "The Danish outcry against Sudan went on."                                                DNK > SDN disapprove
noun uproar       A=poss|nmod[by|from|in|among]|amod|compound R=nmod[against|over|about|at]            -> disapprove
    "The Indian uproar over Pakistan's remarks went on."                                      IND > PAK disapprove
verb anger       A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "The Japanese decision angered China."                       CHN > JPN disapprove
    "Japan angered China in 2012."                               CHN > JPN disapprove
verb enrage      A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Denmark enraged Pakistan in 2006."                          PAK > DNK disapprove
verb infuriate   A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Taiwan infuriated China in 1995."                           CHN > TWN disapprove
verb incense     A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Turkey was incensed by the German decision."                TUR > DEU disapprove
verb irk         A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Norway irked Russia."                                       RUS > NOR disapprove
verb irritate    A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Malta irritated Italy with the decision."                   ITA > MLT disapprove
verb annoy       A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Georgia annoyed Armenia."                                   ARM > GEO disapprove
verb dismay      A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Serbia was dismayed by the Greek decision."                 SRB > GRC disapprove
verb alarm       A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "The North Korean statement alarmed Japan."                  JPN > PRK disapprove
verb outrage     A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "The Danish newspaper outraged Iran."                        IRN > DNKMED disapprove
verb exasperate  A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Greece exasperated Germany in 2015."                        DEU > GRC disapprove
verb antagonise  A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Bolivia antagonised Chile."                                 CHL > BOL disapprove
verb displease   A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Finland displeased Moscow in 1961."                         RUS > FIN disapprove
verb disappoint  A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Canada disappointed India."                                 IND > CAN disapprove
verb disconcert  A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "The American decision disconcerted Bonn."                   DEU > USA disapprove
verb rile        A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "Rwanda riled Belgium."                                      BEL > RWA disapprove
verb scandalise  A=obj R?=nsubj nsubj=@upsetters                                            -> disapprove
    "The remark by the Italian minister scandalised Germany."    DEU > ITAGOV disapprove
verb upset       A=obj R?=nsubj nsubj=@deeds|@heads|@envoys|@ministries                     -> disapprove
    "Turkey was upset by the French decision."                   TUR > FRA disapprove
verb ruffle      obj=feather R=nsubj A?=obl[in|of]                                          -> disapprove
    "The British remark ruffled feathers in Spain."              ESP > GBR disapprove
verb chafe       A=nsubj R=obl[at|under]                                                    -> disapprove
    "Hungary chafed under Soviet policy."                        HUN > SUN disapprove
verb square_off  A=nsubj R?=obl[with|against]                                               -> disapprove mutual
    "Chile squared off with Bolivia in The Hague."               CHL+BOL > - disapprove
verb lock        A=nsubj obj=horn R?=obl[with]                                              -> disapprove mutual
    "Italy locked horns with France."                            ITA+FRA > - disapprove
verb cross       A=nsubj obj=sword R?=obl[with]                                             -> disapprove mutual
    "Canada crossed swords with Spain in 1995."                  CAN+ESP > - disapprove
verb pick        A=nsubj obj=quarrel|fight R=obl[with]                                      -> disapprove
    "Zambia picked a quarrel with Malawi."                       ZMB > MWI disapprove
noun backlash    A=poss|nmod[by|from|of|in|among]|amod|compound R?=nmod[against|over|at|to]            -> disapprove
    "The Chinese backlash against Norway lasted."                CHN > NOR disapprove
noun ire         A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                      -> disapprove
    "Bolivia voiced its ire at Chile."                           BOL > CHL disapprove
noun irritation  A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                              -> disapprove
    "Denmark expressed irritation at Sweden."                    DNK > SWE disapprove
noun irritation  amod|compound=skin|eye|throat                                              -> nothing
    "The skin irritation of Belgian workers lasted."             nothing
noun annoyance   A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                              -> disapprove
    "Kuwait expressed annoyance at Iraq."                        KWT > IRQ disapprove
noun resentment  A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on|of]   -> disapprove
    "Mexico voiced resentment at the United States."             MEX > USA disapprove
noun exasperation  A=poss|nmod[of|by|in|among|from]|amod|compound R?=nmod[at|over|with|about|toward|towards|against|by|on]                            -> disapprove
    "Germany voiced exasperation with Greece."                   DEU > GRC disapprove
noun standoff    A=nmod[between]|poss R?=nmod[with]                                         -> disapprove mutual
    "The standoff between Kosovo and Serbia went on."            KSV+SRB > - disapprove
noun rift        A=nmod[between|among]|poss|amod|compound R?=nmod[with]                     -> disapprove mutual
    "The rift between Moscow and Peking widened in 1960."        RUS+CHN > - disapprove
noun disagreement  A=nmod[between|among]|poss|amod|compound R?=nmod[with]                   -> disapprove mutual
    "Finland's disagreement with Norway was settled quietly."    FIN+NOR > - disapprove
noun wrangle     A=nmod[between|among]|poss|amod|compound R?=nmod[with]                     -> disapprove mutual
    "The wrangle between Spain and Britain lasted."              ESP+GBR > - disapprove
noun squabble    A=nmod[between|among]|poss|amod|compound R?=nmod[with]                     -> disapprove mutual
    "The squabble between Latvia and Lithuania ended."           LVA+LTU > - disapprove
verb embroil     A=obj C=obl[in] nsubj=-                                                    -> do(C)
    "Gabon and Equatorial Guinea were embroiled in a quarrel over an islet." GAB+GNQ > - disapprove
verb lock        A=obj C=obl[in] nsubj=-                                                    -> do(C)
    "Hungary and Slovakia were locked in a dispute over a dam in 1992." HUN+SVK > - disapprove
verb involve     A=obj C=obl[in] nsubj=- obl[in]=@disputes|spat|squabble|clash|skirmish|firefight|shootout|shoot-out|battle|gunfight|exchange|fighting|brawl|wrangle|rift|fight -> do(C)
    "Nicaragua and Honduras were involved in a feud over the border." NIC+HND > - disapprove
verb embroil     A=nsubj C=obl[in] obj=itself|themselves|himself                            -> do(C)
    "Qatar embroiled itself in a dispute with Bahrain."          QAT+BHR > - disapprove
verb have        A=nsubj C=obj obj=row|spat|quarrel|squabble|argument|dispute|feud|wrangle|clash|skirmish|firefight|shootout|shoot-out|gunfight R?=obl[with] -> do(C)
    "Peru and Chile had a row over the sea border in 2008."      PER+CHL > - disapprove
verb pursue      A=nsubj C=obj obj=row|feud|quarrel|dispute|vendetta|campaign R?=obl[with|against] -> do(C)
    "Syria pursued a feud with Iraq."                            SYR+IRQ > - disapprove
verb consider    A=nsubj R=iobj|obj xcomp|obj|obl[as]=@epithets|@slurs|danger|foe|invader|rival -> disapprove
    "Armenia considers Turkey an enemy."                         ARM > TUR disapprove
verb see         A=nsubj R=obj obl[as]=@epithets|danger|foe|rival|invader                   -> disapprove
    "Georgia sees Russia as an aggressor."                       GEO > RUS disapprove
verb voice       A=nsubj obj=doubt|misgiving|discontent|scepticism R=obl[about|over|with|at|on] -> disapprove
    "Oslo voiced doubts about Reykjavik's claim."                NOR > ISL disapprove
verb express     A=nsubj obj=doubt|misgiving|discontent|scepticism R=obl[about|over|with|at|on] -> disapprove
    "Tirana expressed misgivings about Belgrade."                ALB > SRB disapprove
noun discontent  A=poss|nmod[of|by|in|among]|amod R=nmod[at|over|with|about]                -> disapprove
    "Angola's discontent with Zaire was plain."                  AGO > COD disapprove
noun misgiving   A=poss|nmod[of|by|in|among]|amod R=nmod[at|over|with|about]                -> disapprove
    "Sweden's misgivings about Russia grew."                     SWE > RUS disapprove
noun mistrust    A=poss|nmod[of|by|in|among]|amod R=nmod[of|toward|towards|for]             -> disapprove
    "Poland's mistrust of Russia deepened."                      POL > RUS disapprove
noun distrust    A=poss|nmod[by|in|among]|amod R=nmod[of|toward|towards|for]                -> disapprove
    "Ethiopia's distrust of Egypt deepened."                     ETH > EGY disapprove
noun suspicion   A=poss|nmod[by|in|among]|amod R=nmod[of|toward|towards|about]              -> disapprove
    "Jordan's suspicion of Syria lingered."                      JOR > SYR disapprove
noun contempt    A=poss|nmod[by|in|among|of]|amod R=nmod[for|toward|towards]                -> disapprove
    "Iran's contempt for Iraq was plain."                        IRN > IRQ disapprove
noun consternation A=poss|nmod[by|in|among|of]|amod R=nmod[at|over|about|with]              -> disapprove
    "Bonn expressed consternation at Washington's plan."         DEU > USA disapprove
adj bitter       A=nsubj R=obl[about|over|at|toward|towards|against]                        -> disapprove
    "Serbia is bitter about Montenegro."                         SRB > MNE disapprove
adj mistrustful  A=nsubj R=obl[of]                                                          -> disapprove
    "Finland was mistrustful of the Soviet Union."               FIN > SUN disapprove
adj distrustful  A=nsubj R=obl[of]                                                          -> disapprove
    "Togo was distrustful of Ghana."                             TGO > GHA disapprove
adj antagonistic A=nsubj R=obl[to|toward|towards]                                           -> disapprove
    "Guinea was antagonistic to Senegal."                        GIN > SEN disapprove
adj uneasy       A=nsubj R=obl[about|over|with|at]                                          -> disapprove
    "Thailand is uneasy about Burma."                            THA > MMR disapprove
adj incensed     A=nsubj R=obl[at|by|over|with|about]                                       -> disapprove
    "Algiers was incensed at Paris."                             DZA > FRA disapprove
adj enraged      A=nsubj R=obl[at|over|with|about]                                          -> disapprove
    "Ankara was enraged at Vienna."                              TUR > AUT disapprove
adj angered      A=nsubj R=obl[by|at|over|with|about]                                       -> disapprove
    "Lagos was angered by London's remarks."                     NGA > GBR disapprove
verb smear       A=nsubj R=obj                                                              -> disapprove.criticise
    "Russia smeared Estonia."                                    RUS > EST disapprove.criticise
noun slur        A=poss|nmod[by]|amod R=nmod[on|against]                                    -> disapprove.criticise
    "Italy's slur on Malta was heard."                           ITA > MLT disapprove.criticise

# --- complain officially ---
verb complain      A=nsubj R=obl[to|with] T?=obl[about|over|of|at|against]|ccomp                    -> disapprove.complain
    "Malta complained to Italy."                                                                    MLT > ITA disapprove.complain
verb complain      A=nsubj R?=obl[about|against|of|over|at]                                      -> disapprove.complain
    "Iceland complained about Britain in 1972."                                                     ISL > GBR disapprove.complain
verb protest       A=nsubj:@heads|@envoys|government|ministry R=obl[to]                          -> disapprove.complain
    "The Philippine government protested to China."                                                 PHLGOV > CHN disapprove.complain
verb protest       A=nsubj R=obl[to|with]                                                        -> disapprove.complain
    "India protested to Nepal."                                                                     IND > NPL disapprove.complain
verb remonstrate   A=nsubj R=obl[with|against|to]                                                           -> disapprove.complain
    "Sweden remonstrated with the Soviet Union in 1981."                                            SWE > SUN disapprove.complain
verb summon        A=nsubj R=obj:@envoys|consul|attache|charge|"chargé d\'affaires"|"charge d\'affaires"|"high commissioner"|commissioner|"military attache" -> disapprove.complain
    "Turkey summoned the Swedish ambassador."                                                       TUR > SWE disapprove.complain
verb summon        A=obl[to] R=obj:@envoys|consul|attache|"high commissioner"|commissioner nsubj=- obl[to]=ministry|office|"foreign ministry"|department|palace -> disapprove.complain
    "The Swedish ambassador was summoned to the Turkish foreign ministry."                          TURGOV > SWEGOV disapprove.complain
verb call_in       A=nsubj R=obj:ambassador|envoy|diplomat|consul|"high commissioner"|commissioner|attache            -> disapprove.complain
    "Ireland called in the Israeli ambassador."                                                     IRL > ISR disapprove.complain
verb lodge         A=nsubj R?=obl[with|against|to|over|about|at] C=obj                                            -> do(C)
    "Iran lodged a complaint against Iraq."                                                         IRN > IRQ disapprove.complain
verb file          A=nsubj R?=obl[with|against|to|over|about|at] C=obj                                            -> do(C)
    "Cyprus filed a complaint against Turkey."                                                      CYP > TUR disapprove.complain
verb register      A=nsubj R?=obl[with|against|to|over|about|at] C=obj                                            -> do(C)
    "Thailand registered a protest with Cambodia."                                                  THA > KHM disapprove.complain
verb hand          A=nsubj R=obl[to]|iobj obj="protest note"|"note of protest"|"diplomatic note"|"letter of protest"|note|protest|complaint -> disapprove.complain
    "Laos handed a protest note to Thailand in 1984."                                               LAO > THA disapprove.complain
noun concern       A=poss|nmod[by|of] R?=nmod[about|over|with|to] compound|amod=humanitarian|environmental|public -> nothing
    "Humanitarian concerns over Laos were mentioned."                                               nothing
noun concern       A=poss|nmod[by|of] R?=nmod[about|over|with]                                   -> disapprove
    "Lithuania raised concerns about Belarus."                                                      LTU > BLR disapprove
verb raise         A=nsubj R?=obl[with|against|to] C=obj obj=objection|complaint|protest|concern -> do(C)
    "Ghana raised a complaint against Togo."                                                        GHA > TGO disapprove.complain
noun complaint     A=poss|nmod[by|from|of]|amod|compound R?=nmod[against|about|over|with|to|at]        -> disapprove.complain
    "Georgia's complaint against Russia was heard in Strasbourg."                                   GEO > RUS disapprove.complain
noun complaint     compound=customer|consumer|patient                                            -> nothing
    "Consumer complaints against Japan's carmakers rose."                                           nothing
noun grievance     A=poss|nmod[by|from|of]|amod R?=nmod[against|with|over|about|toward|towards]                            -> disapprove.complain
    "Bolivia's grievances against Chile are old."                                                   BOL > CHL disapprove.complain
noun protest       amod=diplomatic|formal|official|strong|stern|written|solemn|vigorous|verbal|sharp|serious|worded|energetic|firm A=poss|nmod[by|from]|amod|compound R?=nmod[to|with|against|at|over] -> disapprove.complain
    "China lodged a formal protest with Japan."                                                     CHN > JPN disapprove.complain
noun note          compound|nmod[of]=protest|complaint A=poss|nmod[by|from]|amod|compound R?=nmod[to|against|over]               -> disapprove.complain
    "Poland sent a protest note to Belarus."                                                        POL > BLR disapprove.complain
noun note          amod=diplomatic|verbal|stiff|strong|sharp A=poss|nmod[by|from] R?=nmod[to]                       -> disapprove.complain
    "Sudan sent a diplomatic note to Ethiopia."                                                     SDN > ETH disapprove.complain
noun demarche      A=poss|nmod[by|from]|amod R?=nmod[to|against|with|over|on]                                 -> disapprove.complain
    "India issued a demarche to Pakistan."                                                          IND > PAK disapprove.complain
noun representation A=poss|nmod[by|from]|amod R=nmod[to|with]                                   -> disapprove.complain
    "Australia made representations to the Chinese embassy."                                        AUS > CHN disapprove.complain
verb whine         A=nsubj R?=obl[about|over|to|at]                                                 -> disapprove.complain
    "Havana whined about the American embargo."                CUB > USA disapprove.complain
verb grumble       A=nsubj R?=obl[about|over|at|to|against]                                                 -> disapprove.complain
    "Italian farmers grumbled about France."                   ITAAGR > FRA disapprove.complain
verb refer         A=nsubj R=obj obl[to]="security council"                                      -> disapprove.complain
    "The United States referred Iran to the Security Council."   USA > IRN disapprove.complain
verb make          A=nsubj obj=representation|demarche|protest|complaint R=obl[to|with]           -> disapprove.complain
    "Chile made representations to Bolivia."   CHL > BOL disapprove.complain
verb deliver       A=nsubj obj=protest|"protest note"|demarche|complaint|"note of protest" R?=obl[against|over]|obl[to|with|at] -> disapprove.complain
    "Manila delivered a protest to Hanoi."                       PHL > VNM disapprove.complain
verb send          A=nsubj obj=protest|"protest note"|demarche|complaint|"note of protest"|"letter of protest" R?=obl[against|over]|obl[to|with|at]|iobj -> disapprove.complain
    "Lebanon sent a complaint to the United Nations."            LBN > IGOUNO disapprove.complain
verb submit        A=nsubj obj=protest|"protest note"|complaint|"note of protest" R?=obl[against|over]|obl[to|with|at] -> disapprove.complain
    "Cyprus submitted a complaint against Turkey."               CYP > TUR disapprove.complain
verb issue         A=nsubj obj=protest|"protest note"|demarche|complaint|"note of protest" R?=obl[against|over]|obl[to|with|at] -> disapprove.complain
    "New Delhi issued a demarche to Islamabad."                  IND > PAK disapprove.complain
noun letter        nmod[of]|compound=protest|complaint A=poss|nmod[by|from]|amod R?=nmod[to]      -> disapprove.complain
    "Japan sent a letter of protest to Iceland."                 JPN > ISL disapprove.complain
verb carpet        A=nsubj R=obj:@envoys|consul|attache                                           -> disapprove.complain
    "The Netherlands carpeted the Iranian ambassador."           NLD > IRNGOV disapprove.complain
verb haul_in       A=nsubj R=obj:@envoys|consul|attache                                           -> disapprove.complain
    "Sweden hauled in the Belarusian ambassador."                SWE > BLRGOV disapprove.complain

# --- rally opposition against ---
verb rally         A=nsubj T=obj obj=@powers|@nations|@crowds|opposition|nation|world|support|opinion|ally|neighbour|country|force|delegation R=obl[against] -> disapprove.rally_against
    "Morocco rallied opposition against Algeria."                                               MAR > DZA disapprove.rally_against
verb mobilise      A=nsubj T=obj obj=@powers|@nations|@crowds|opposition|commonwealth|league|africa|europe|asia|state|government|diplomacy|voter|population|movement|nation|world|support|opinion|ally|neighbour|country|public|bloc|delegation R=obl[against]         -> disapprove.rally_against
    "Iraq mobilised opinion against Iran."                                                      IRQ > IRN disapprove.rally_against
verb mobilize      A=nsubj T=obj obj=@powers|@nations|@crowds|opposition|commonwealth|league|africa|europe|asia|state|government|diplomacy|voter|population|movement|nation|world|support|opinion|ally|neighbour|country|public|bloc|delegation R=obl[against]         -> disapprove.rally_against
    "Cuba mobilized opinion against the United States."                                         CUB > USA disapprove.rally_against
verb drum_up       A=nsubj obj=opposition|support|hatred|resistance|hostility|anger|feeling|sentiment R=obl[against]                      -> disapprove.rally_against
    "Serbia drummed up opposition against Kosovo."                                              SRB > KSV disapprove.rally_against
verb stir_up       A=nsubj obj=hatred|opinion|passion|hysteria|fury|outrage|opposition|unrest|trouble|resentment|anger|tension|hostility|feeling|sentiment|enmity|animosity|discontent R=obl[against|in|with|toward|towards|among] -> disapprove.rally_against
    "Libya stirred up unrest in Tunisia."                                                       LBY > TUN disapprove.rally_against
verb campaign      A=nsubj R=obl[against]                                                    -> disapprove.rally_against
    "Malawi campaigned against Tanzania."                                                       MWI > TZA disapprove.rally_against
verb campaign      obl[for|in]=@elections|office|seat|president|presidency                   -> nothing
    "The Polish premier campaigned for the presidency."                                         nothing
verb lobby         A=nsubj R=obl[against]                                                    -> disapprove.rally_against
    "Taiwan lobbied against China."                                                             TWN > CHN disapprove.rally_against
verb agitate       A=nsubj R=obl[against]                                                    -> disapprove.rally_against
    "Exiles agitated against Haiti."                                                            OPP > HTI disapprove.rally_against
verb incite        A=nsubj R=obj|obl[against]                                                -> disapprove.rally_against
    "Ethiopia incited Somalis against Kenya."                                                   ETH > SOM disapprove.rally_against
verb turn          A=nsubj obj=@people|world|public|opinion|@powers|@nations|neighbour|ally|sentiment R=obl[against]                   -> disapprove.rally_against
    "Syria turned opinion against Lebanon."                                                     SYR > LBN disapprove.rally_against
noun campaign      compound|amod=smear|propaganda|hate|disinformation|slander|media|defamation|hostile|hysterical|anti A=poss|nmod[by|from|of]|amod R?=nmod[against] -> disapprove.rally_against
    "Iran waged a propaganda campaign against Bahrain."                                         IRN > BHR disapprove.rally_against
noun propaganda    A=poss|nmod[by|from|of]|amod|compound R?=nmod[against]                                -> disapprove.rally_against
    "North Korea's propaganda against Japan was loud."                                          PRK > JPN disapprove.rally_against
noun incitement    A=poss|nmod[by|from]|amod|compound R?=nmod[against|of|in]                             -> disapprove.rally_against
    "Israel condemned Iran's incitement against Jordan."                                        ISR > IRN disapprove.criticise ; IRN > JOR disapprove.rally_against
verb crusade       A=nsubj R=obl[against]                                                    -> disapprove.rally_against
    "The Bolivian union leader crusaded against Chile."        BOLLAB > CHL disapprove.rally_against
noun crusade       A=poss|nmod[by|of]|amod|compound R=nmod[against]                                   -> disapprove.rally_against
    "Gaddafi's crusade against Chad lasted years."             LBYGOV > TCD disapprove.rally_against
verb rouse         A=nsubj obj=@people|world|public|opinion|nation|mob|feeling|sentiment|passion|opposition|hatred|anger R=obl[against]        -> disapprove.rally_against
    "Nasser roused the crowds against Israel."                 EGYGOV > ISR disapprove.rally_against
verb unite        A=nsubj R=obl[against]                                                     -> disapprove.rally_against
    "Kenya and Uganda united against South Africa."                                          KEN + UGA > ZAF disapprove.rally_against
verb whip_up      A=nsubj obj=hatred|opposition|unrest|resentment|anger|tension|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour|passion|crowd|mob|opinion R=obl[against|in|with|of|to|toward|towards|for|among]|obj -> disapprove.rally_against
    "Serbian newspapers whipped up hatred against Croatia."                                  SRBMED > HRV disapprove.rally_against
verb gang_up      A=nsubj R=obl[on|against]                                                  -> disapprove.rally_against
    "Egypt and Jordan ganged up on Qatar."                                                   EGY + JOR > QAT disapprove.rally_against
verb arouse      A=nsubj obj=hatred|opposition|hostility|sentiment|opinion|feeling|anger|resistance|ally|support|world R=obl[against]           -> disapprove.rally_against
    "Serbia aroused hostility against Croatia."                  SRB > HRV disapprove.rally_against
verb galvanise   A=nsubj obj=hatred|opposition|hostility|sentiment|opinion|feeling|anger|resistance|ally|support|world R=obl[against]                              -> disapprove.rally_against
    "Ghana galvanised opposition against Rhodesia in 1966."      GHA > ZWE disapprove.rally_against
verb drum_up       A=nsubj obj=opposition|resistance|hostility R=obl[to|toward|towards]          -> disapprove.rally_against
    "Tanzania drummed up opposition to Rhodesia in 1966."        TZA > ZWE disapprove.rally_against
verb rally         A=nsubj T=obj R=obl[against]                                              -> disapprove.rally_against
    "Venezuela rallied its neighbours against Guyana."           VEN > GUY disapprove.rally_against
verb pour_out      A=nsubj C=obj R?=obl[against|on]                                          -> do(C)
    "Baghdad poured out propaganda against Tehran."              IRQ > IRN disapprove.rally_against
verb spread        A=nsubj C=obj obj=propaganda|slander R?=obl[against|about]                -> do(C)
    "Belgrade spread propaganda against Zagreb."                 SRB > HRV disapprove.rally_against
verb broadcast     A=nsubj C=obj obj=propaganda|slander|incitement R?=obl[against|to]        -> do(C)
    "Tripoli broadcast propaganda against Tunis."                LBY > TUN disapprove.rally_against
verb muster        A=nsubj obj=opposition|support|ally|vote R=obl[against]                   -> disapprove.rally_against
    "Pakistan mustered support against India."                   PAK > IND disapprove.rally_against
verb organise      A=nsubj obj=opposition|front|bloc|resistance|coalition R=obl[against]     -> disapprove.rally_against
    "Ghana organised a front against Portugal."                  GHA > PRT disapprove.rally_against
verb foment        A=nsubj obj=hatred|hostility|opposition|sentiment R=obl[against|toward|towards] -> disapprove.rally_against
    "Uganda fomented hatred against Rwanda."                     UGA > RWA disapprove.rally_against
noun hatred        A=poss|nmod[by|of]|amod R=nmod[against|for|toward|towards]                -> disapprove
    "Chad's hatred for Libya was plain."                         TCD > LBY disapprove

# --- lawsuits ---
verb sue           A=nsubj R=obj                                                                   -> disapprove.sue
    "Nauru sued Australia in 1989."                                                                   NRU > AUS disapprove.sue
verb sue           obl[for]=peace                                                                  -> nothing
    "The rebels sued for peace."                                                                      nothing
verb take          A=nsubj R=obj obl[to|before]|xcomp=@tribunals                      -> disapprove.sue
    "The Philippines took China to court."                                                            PHL > CHN disapprove.sue
verb haul          A=nsubj R=obj obl[to|before|into]|xcomp=@tribunals                           -> disapprove.sue
    "Brazil hauled Canada to court over jets."                                                        BRA > CAN disapprove.sue
verb bring         A=nsubj obj=@court_actions|case|suit|lawsuit|charge|action|proceedings|proceeding|"legal challenge" R=obl[against|over] -> disapprove.sue
    "Gambia brought a case against Burma."                                                            GMB > MMR disapprove.sue
verb press         A=nsubj obj=@court_actions|charge R?=obl[against]                                              -> disapprove.sue
    "Belgium pressed charges against a Chadian general."                                              BEL > TCDMIL disapprove.sue
verb institute     A=nsubj obj=@court_actions|proceeding|proceedings|case|suit|action|lawsuit R?=obl[against]                              -> disapprove.sue
    "Ukraine instituted proceedings against Russia."                                                  UKR > RUS disapprove.sue
verb file          A=nsubj obj=@court_actions|suit|lawsuit|case|petition|charge|motion|"legal action"|claim|appeal|writ R?=obl[against]            -> disapprove.sue
    "Mexico filed a lawsuit against a US gunmaker."                                                   MEX > USA disapprove.sue
noun lawsuit       A=poss|nmod[by|from|of]|amod|compound R?=nmod[against|over]                                      -> disapprove.sue
    "South Africa's lawsuit against Israel opened in 2024."                                           ZAF > ISR disapprove.sue
noun suit          A=poss|nmod[by|from|of]|amod|compound R?=nmod[against|over]                                      -> disapprove.sue
    "Nicaragua's suit against the United States was heard in 1984."                                   NIC > USA disapprove.sue
noun litigation    A=poss|nmod[by|from|of]|amod|compound R=nmod[against]                                       -> disapprove.sue
    "Chile's litigation against Bolivia went on."                                                     CHL > BOL disapprove.sue
noun proceedings   A=poss|nmod[by|from|of]|amod|compound R=nmod[against]                                       -> disapprove.sue
    "Iran's proceedings against the United States opened."                                            IRN > USA disapprove.sue
noun case          A=poss|nmod[by] R=nmod[against] nmod[in|before|at]=court|tribunal|"world court" -> disapprove.sue
    "Qatar's case against Bahrain in the court was heard."                                            QAT > BHR disapprove.sue
verb drag          A=nsubj R=obj obl[to|before|into]|xcomp=@tribunals          -> disapprove.sue
    "Antigua dragged the United States to the WTO."            ATG > USA disapprove.sue
verb refer         A=nsubj R=obj obl[to]=@tribunals|prosecutor  -> disapprove.sue
    "Argentina referred Venezuela to the International Criminal Court."   ARG > VEN disapprove.sue
verb go            A=nsubj obl|obl[to]|xcomp=court|arbitration|wto|tribunal|icj R?=obl[against|over|with] -> disapprove.sue
    "Slovenia went to arbitration over the bay."               SVN > - disapprove.sue
verb bring         A=nsubj R=obj obl[to|before|into]|xcomp=@tribunals|trial                                       -> disapprove.sue
    "Senegal brought the Chadian dictator to trial."           SEN > TCDGOV disapprove.sue
noun proceeding    A=poss|nmod[by|from|of]|amod|compound R=nmod[against]                           -> disapprove.sue
    "Ghana opened legal proceedings against Togo."             GHA > TGO disapprove.sue
noun case          A=poss R=nmod[against]                                                          -> disapprove.sue
    "Cambodia's case against Thailand opened in 1959."   KHM > THA disapprove.sue
noun action        amod|compound=legal|court A=poss|nmod[by|from]|amod R?=nmod[against]            -> disapprove.sue
    "Ireland launched legal action against Britain."           IRL > GBR disapprove.sue
verb open          A=nsubj obj=@court_actions|case|suit|lawsuit|proceedings|proceeding R=obl[against]             -> disapprove.sue
    "Finland opened a case against the Soviet Union."          FIN > SUN disapprove.sue
verb start         A=nsubj obj=@court_actions|case|suit|lawsuit|proceedings|proceeding|"legal action" R=obl[against] -> disapprove.sue
    "Portugal started a case against Australia in 1991."       PRT > AUS disapprove.sue
verb begin         A=nsubj obj=@court_actions|case|suit|lawsuit|proceedings|proceeding|"legal action" R=obl[against] -> disapprove.sue
    "Libya began a case against Britain."                      LBY > GBR disapprove.sue
verb initiate      A=nsubj obj=@court_actions|case|suit|lawsuit|proceedings|proceeding|"legal action"|arbitration R=obl[against] -> disapprove.sue
    "The Philippines initiated arbitration against China in 2013."   PHL > CHN disapprove.sue
verb launch        A=nsubj obj=@court_actions|case|suit|lawsuit|proceedings|proceeding|"legal action"|"legal proceedings" R=obl[against] -> disapprove.sue
    "Brussels launched proceedings against Budapest."          BEL > HUN disapprove.sue
verb pursue        A=nsubj obj=@court_actions|case|suit|lawsuit|proceedings|proceeding|"legal action"|claim R=obl[against] -> disapprove.sue
    "Costa Rica pursued a case against Nicaragua."             CRI > NIC disapprove.sue
verb lodge         A=nsubj obj=@court_actions|case|suit|lawsuit|claim R=obl[against]                              -> disapprove.sue
    "Guinea lodged a case against Congo in 1998."              GIN > COD disapprove.sue
verb win           A=nsubj obj=@court_actions|case|suit|lawsuit R=obl[against]                                    -> disapprove.sue
    "Burkina Faso won a case against Niger."                   BFA > NER disapprove.sue
verb challenge     A=nsubj R=obj obl[at|before|in]=@tribunals                                      -> disapprove.sue
    "Ukraine challenged Russia in court."                      UKR > RUS disapprove.sue

# --- verdicts ---
verb convict       A=nsubj R=obj                                                           -> disapprove.convict
    "A German court convicted an Iranian agent in 1997."                                      DEUJUD > IRN disapprove.convict
verb find          A=nsubj R=obj xcomp|obj|obl[in]=guilty|liable|responsible|breach|contempt|violation                           -> disapprove.convict
    "A Dutch court found Russia responsible."                                                 NLDJUD > RUS disapprove.convict
verb hold          A=nsubj:@tribunals|"supreme court" R=obj xcomp=liable|responsible|guilty -> disapprove.convict
    "A Kenyan court held Uganda liable."                                                      KENJUD > UGA disapprove.convict
verb sentence      A=nsubj R=obj                                                           -> disapprove.convict
    "A Cuban court sentenced an American."                                                    CUBJUD > USA disapprove.convict
verb sentence      A=nsubj R=obj obl[to]=prison|jail|year|month|life|imprisonment|labour|labor -> coerce.arrest
    "Iran sentenced a French tourist to five years."                                          IRN > FRA coerce.arrest
verb rule          A=nsubj R=obl[against]                                                  -> disapprove.convict
    "The World Court ruled against Colombia."                                                 IGO > COL disapprove.convict
verb try           A=nsubj:@tribunals R=obj                                      -> disapprove.sue
    "An Israeli court tried a German general in 1961."                                        ISRJUD > DEUMIL disapprove.sue
verb try           A=nsubj R=obj obl[for|on|before|in|by]=treason|murder|espionage|spying|corruption|genocide|terrorism|"war crime"|crime|charge|sabotage|@tribunals|absentia|smuggling|fraud|subversion|mutiny|plotting|kidnapping|piracy -> disapprove.sue
    "Iraq tried a British journalist for espionage."                                          IRQ > GBR disapprove.sue
verb put           A=nsubj R=obj obl[on]=trial                                             -> disapprove.sue
    "Syria put two Jordanian generals on trial."                                              SYR > JORMIL disapprove.sue
verb fine          A=nsubj R=obj                                                           -> disapprove.convict
    "Russia fined an American company."                                                       RUS > USA disapprove.convict
noun conviction    A=poss|nmod[by|in]|amod|compound R?=nmod[of]                                        -> disapprove.convict
    "The conviction of a Kurdish mayor by a Turkish court caused anger."                      TURJUD > KURGOV disapprove.convict
noun sentencing    A=poss|nmod[by|in]|amod|compound R?=nmod[of]                                        -> disapprove.convict
    "The sentencing of an American journalist by a Russian court drew protests."              RUSJUD > USA disapprove.convict
noun trial         A=poss|nmod[by|in]|amod|compound R=nmod[of]                                -> disapprove.sue
    "China's trial of two Canadians opened."                                                  CHN > CAN disapprove.sue
noun trial         compound=drug|vaccine|clinical|time                                     -> nothing
    "The vaccine trial of the British firm ended."                                            nothing
noun trial         amod=clinical                                                           -> nothing
    "The Cuban clinical trial of a vaccine began."                                            nothing
noun verdict       A=poss|nmod[by|of|from|in]|amod|compound R?=nmod[against|on]                       -> disapprove.convict
    "A Spanish court's verdict against Argentina was read."                                   ESPJUD > ARG disapprove.convict
noun ruling        A=poss|nmod[by|of|from|in]|amod|compound R?=nmod[against|on]                       -> disapprove.convict
    "The World Court's ruling against Serbia was read."                                       IGO > SRB disapprove.convict
noun judgment      A=poss|nmod[by|of|from|in]|amod|compound R?=nmod[against|on]                       -> disapprove.convict
    "The World Court's judgment against Turkey was read."                                     IGO > TUR disapprove.convict
verb uphold        A=nsubj obj=conviction|verdict|sentence R?=obj|obl[of|against|on]       -> disapprove.convict
    "The Malian court upheld the conviction of a French reporter."   MLIJUD > FRAMED disapprove.convict
verb overturn     A=nsubj obj=conviction|sentence|verdict R?=obl[of|against]|obj           -> disapprove.convict:stop
    "A Kenyan court overturned the conviction of an activist."                             KENJUD > OPP disapprove.convict:stop
verb quash        A=nsubj obj=conviction|sentence|verdict R?=obl[of|against]|obj           -> disapprove.convict:stop
    "A Ghanaian court quashed the conviction of a journalist."                             GHAJUD > MED disapprove.convict:stop
verb pronounce   A=nsubj R=obj xcomp=guilty|liable                                          -> disapprove.convict
    "A Libyan court pronounced the Bulgarian nurses guilty."     LBYJUD > BGRHLH disapprove.convict
verb hand_down    A=nsubj C=obj R?=obl[against|on|to]                                        -> do(C)
    "A Polish court handed down a verdict on a German baron in 1946."   POLJUD > DEU disapprove.convict
verb hand_down    A=nsubj obj=sentence|"death sentence"|"jail term"|term R?=obl[against|on|to] -> disapprove.convict
    "A Chinese court handed down a death sentence to a Canadian smuggler."   CHNJUD > CAN disapprove.convict
verb hand         A=nsubj R=iobj|obl[to] obj=sentence|"death sentence"|term|year|"life sentence" -> disapprove.convict
    "A Vietnamese court handed a French activist a long sentence."      VNMJUD > FRA disapprove.convict
verb impose       A=nsubj obj=sentence|"death sentence"|fine R=obl[on|against]               -> disapprove.convict
    "A Finnish court imposed a fine on a Russian firm."          FINJUD > RUS disapprove.convict
verb order        A=nsubj:@tribunals|"supreme court" R=obj xcomp|advcl[to]=pay|compensate    -> disapprove.convict
    "A London court ordered Argentina to pay."                   GBRJUD > ARG disapprove.convict
verb side         A=nsubj:@tribunals R=obl[against]                                          -> disapprove.convict
    "A Swiss court sided against Gabon."                        CHEJUD > GAB disapprove.convict
noun judgement    A=poss|nmod[by|of|from|in]|amod|compound R=nmod[against]                   -> disapprove.convict
    "The World Court's judgement against Iceland was read."      IGO > ISL disapprove.convict
verb declare      A=nsubj:@tribunals R=obj xcomp|obj=guilty|liable                           -> disapprove.convict
    "A Serbian court declared the Croatian officer guilty."      SRBJUD > HRV disapprove.convict

# --- ostracised, designated, dissociated ---
verb dissociate    A=nsubj obj=itself|himself|herself|themselves R=obl[from]      -> disapprove
    "Ireland dissociated itself from Israel."                                        IRL > ISR disapprove
verb disassociate  A=nsubj obj=itself|himself|herself|themselves R=obl[from]      -> disapprove
    "Jamaica disassociated itself from Haiti."                                       JAM > HTI disapprove
verb argue         A=nsubj R=obl[with]                                            -> disapprove
    "Cyprus argued with Greece."                                                     CYP > GRC disapprove
verb offend        A=nsubj R=obj                                                  -> disapprove.criticise
    "Libya offended Switzerland."                                                    LBY > CHE disapprove.criticise
verb humiliate     A=nsubj R=obj                                                  -> disapprove.criticise
    "Iran humiliated Iraq."                                                          IRN > IRQ disapprove.criticise
verb scorn         A=nsubj R=obj                                                  -> disapprove.criticise
    "Eritrea scorned the African Union."                                             ERI > IGO disapprove.criticise
verb impugn        A=nsubj R=obj                                                  -> disapprove.criticise
    "Serbia impugned Croatia's motives."                                             SRB > HRV disapprove.criticise
verb bash          A=nsubj R=obj                                                  -> disapprove.criticise
    "Venezuela bashed Spain."                                                        VEN > ESP disapprove.criticise
verb rap           A=nsubj R=obj:@nations|@cities|@heads|@envoys|@deeds|government|policy|plan|authority|record -> disapprove.criticise
    "India rapped the Pakistani government."                                         IND > PAKGOV disapprove.criticise
verb cast          A=nsubj obj=doubt|aspersion R?=obl[on]                         -> disapprove
    "Ghana cast doubt on Togo."                                                      GHA > TGO disapprove
adj appalled       A=nsubj R=obl[at|with|by|over|about|toward|towards]                                           -> disapprove
    "Sweden was appalled by Burma."                                                  SWE > MMR disapprove
adj shocked        A=nsubj R=obl[by|at] nsubj=@nations|@cities|@states|@heads|@capitals|government -> disapprove
    "The Irish government was shocked by Israel."                                    IRLGOV > ISR disapprove
adj alarmed        A=nsubj R=obl[at|with|by|over|about|toward|towards]                                           -> disapprove
    "Japan was alarmed by North Korea."                                              JPN > PRK disapprove
# --- who is put out, and by what; feelings shown ---
class offended     = @critics @powers official leadership regime ruler nation public opinion people authorities authority monarchy bloc bureaucrat clergy muslim muslims minority leader
class ill_feelings = suspicion mistrust distrust hostility contempt alarm scepticism skepticism disdain dismay dislike disgust scorn disapproval unease misgiving concern hatred loathing consternation disbelief anger fury outrage indignation displeasure annoyance irritation resentment bitterness frustration exasperation disappointment rage ire wrath revulsion horror protest criticism condemnation derision ridicule
class grudges      = grudge resentment suspicion doubt grievance misgiving hostility bitterness hatred rancour rancor animosity enmity mistrust distrust reservation qualm antipathy dislike scepticism skepticism contempt fear
verb infuriate    A=obj:@offended R=nsubj                                                -> disapprove
    "Armenia's purchase of the islet infuriated Baku."   AZE > ARM disapprove
verb enrage       A=obj:@offended R=nsubj                                                -> disapprove
    "Malta's purchase of the islet enraged Libya."   LBY > MLT disapprove
verb outrage      A=obj:@offended R=nsubj                                                -> disapprove
    "Laos's neglect of the graves outraged Hanoi."   VNM > LAO disapprove
verb incense      A=obj:@offended R=nsubj                                                -> disapprove
    "Ghana's neglect of the graves incensed the Togolese premier."   TGOGOV > GHA disapprove
verb irk          A=obj:@offended R=nsubj                                                -> disapprove
    "Spain's neglect of the treaty irked the Portuguese premier."   PRT > ESP disapprove
verb irritate     A=obj:@offended R=nsubj                                                -> disapprove
    "Finland's neglect of the pact has irritated Moscow."   RUS > FIN disapprove
verb annoy        A=obj:@offended R=nsubj                                                -> disapprove
    "Peru's neglect of the pact annoyed the Chilean government."   CHL > PER disapprove
verb dismay       A=obj:@offended R=nsubj                                                -> disapprove
    "Sweden's neglect of the pact dismayed Oslo."   NOR > SWE disapprove
verb upset        A=obj:@offended R=nsubj                                                -> disapprove
    "Austria's ambitions upset the Hungarian premier."   HUNGOV > AUT disapprove
verb disconcert   A=obj:@offended R=nsubj                                                -> disapprove
    "Romania's silent rearmament disconcerted Sofia."   BGR > ROU disapprove
verb scandalise   A=obj:@offended R=nsubj                                                -> disapprove
    "The lavish Thai wedding scandalised the Burmese clergy."   MMR > THA disapprove
verb scandalize   A=obj:@offended R=nsubj                                                -> disapprove
    "The lavish Iranian feast scandalized the Turkish clergy."   TUR > IRN disapprove
verb ruffle       A=obj:@offended R=nsubj                                                -> disapprove
    "Georgia's ambitions have ruffled the Kremlin."   RUS > GEO disapprove
verb rankle       A=obj:@offended R=nsubj                                                -> disapprove
    "Italy's bid for the seat rankled Madrid."   ESP > ITA disapprove
verb miff         A=obj:@offended R=nsubj                                                -> disapprove
    "Denmark's bid for the seat miffed Stockholm."   SWE > DNK disapprove
verb nettle       A=obj:@offended R=nsubj                                                -> disapprove
    "Nigeria's ambitions nettled the Egyptian government."   EGY > NGA disapprove
verb peeve        A=obj:@offended R=nsubj                                                -> disapprove
    "Canada's bid for the seat peeved Paris."   FRA > CAN disapprove
verb affront      A=obj:@offended R=nsubj                                                -> disapprove
    "Serbia's parade affronted the Croatian government."   HRV > SRB disapprove
verb disappoint   A=obj:@offended R=nsubj                                                -> disapprove
    "Japan's exit from the pact disappointed Wellington."   NZL > JPN disapprove
verb unsettle     A=obj:@offended R=nsubj                                                -> disapprove
    "China's new airstrips have unsettled Manila."   PHL > CHN disapprove
verb perturb      A=obj:@offended R=nsubj                                                -> disapprove
    "Libya's new airstrips perturbed Rome."   ITA > LBY disapprove
verb aggrieve     A=obj:@offended R=nsubj                                                -> disapprove
    "Panama's new toll aggrieved Bogota."   COL > PAN disapprove
verb frustrate    A=obj:@offended R=nsubj                                                -> disapprove
    "Albania's slow progress frustrated the Italian government."   ITA > ALB disapprove
verb embitter     A=obj:@offended R=nsubj                                                -> disapprove
    "Zaire's wartime pact embittered Angola."   AGO > COD disapprove
verb appal        A=obj:@offended R=nsubj                                                -> disapprove
    "Syria's bloody methods appalled Amman."   JOR > SYR disapprove
verb appall       A=obj:@offended R=nsubj                                                -> disapprove
    "Iraq's bloody purge appalled Cairo."   EGY > IRQ disapprove
verb disgust      A=obj:@offended R=nsubj                                                -> disapprove
    "Chad's bloody purge disgusted Paris."   FRA > TCD disapprove
verb horrify      A=obj:@offended R=nsubj                                                -> disapprove
    "Uganda's bloody purge horrified London."   GBR > UGA disapprove
verb displease    A=obj:@offended R=nsubj                                                -> disapprove
    "Cuba's neglect of the pact displeased Moscow."   RUS > CUB disapprove
verb antagonise   A=obj:@offended R=nsubj                                                -> disapprove
    "Fiji's neglect of the pact antagonised Canberra."   AUS > FJI disapprove
verb antagonize   A=obj:@offended R=nsubj                                                -> disapprove
    "Ghana's neglect of the pact antagonized Lagos."   NGA > GHA disapprove
verb exasperate   A=obj:@offended R=nsubj                                                -> disapprove
    "Cyprus's neglect of the pact exasperated Athens."   GRC > CYP disapprove
verb rile         A=obj:@offended R=nsubj                                                -> disapprove
    "Estonia's neglect of the graves riled Moscow."   RUS > EST disapprove
verb vex          A=obj:@offended R=nsubj                                                -> disapprove
    "Norway's whale catch vexed Berlin."   DEU > NOR disapprove
verb tarnish      A=nsubj R=obj:@nations|@cities|@heads|government                                  -> disapprove.criticise
    "Rwanda tarnished Burundi in a broadcast."                   RWA > BDI disapprove.criticise
verb lecture      A=nsubj R=obj:@critics|@powers T?=obl[on|about|over|for]                          -> disapprove.criticise
    "Oslo lectured the Hungarian premier for an hour."           NOR > HUNGOV disapprove.criticise
verb rip          A=nsubj R=obj:@critics|@powers|@deeds|policy|record advmod=-                            -> disapprove.criticise
    "The Chilean premier ripped Venezuela in a speech."          CHLGOV > VEN disapprove.criticise
verb rip_into     A=nsubj R=obj                                                                     -> disapprove.criticise
    "Gambia ripped into Senegal."                                GMB > SEN disapprove.criticise
verb rip_into     obj=meat|steak|flesh|hull|roof|defence|midfield                                   -> nothing
    "The Kenyan lion ripped into meat."                          nothing
verb compare      A=nsubj R=obj obl[to|with]="nazi germany"|"third reich"|"apartheid regime"|@epithets|gestapo|"islamic state"|franco|satan|"al qaeda"|"al-qaeda"|ss -> disapprove.criticise
    "Malaysia compared Serbia to a gang of murderers."           MYS > SRB disapprove.criticise
verb liken        A=nsubj R=obj obl[to]="nazi germany"|"third reich"|"apartheid regime"|@epithets|gestapo|"islamic state"|franco|satan|"al qaeda"|"al-qaeda"|ss|mob|cult -> disapprove.criticise
    "Bulgaria likened the Greek minister to a bully."                 BGR > GRCGOV disapprove.criticise
verb query        A=nsubj R?=obj|obl[of] obj=figure|number|data|account|version|statistic|count|result|report|evidence|right|decision|need|policy|estimate|explanation|reading|plan|title|ownership -> disapprove
    "Iceland queried Norway's estimates of the catch."           ISL > NOR disapprove
verb question     A=nsubj R?=obj|obl[of] obj=figure|number|data|account|version|statistic|count|result|report|evidence|neutrality|reliability|value|fairness|validity|authority|sovereignty|ownership|resolve|explanation|role|handling|purpose|logic -> disapprove
    "Uruguay questioned Argentina's account of the spill."       URY > ARG disapprove
verb regard       A=nsubj R=obj obl[with]=@ill_feelings                                             -> disapprove
    "Ghana regarded Togo with deep suspicion."                   GHA > TGO disapprove
verb view         A=nsubj R=obj obl[with]=@ill_feelings                                             -> disapprove
    "Turkey views the Greek plan with suspicion."                TUR > GRC disapprove
verb see          A=nsubj R=obj obl[with]=@ill_feelings                                             -> disapprove
    "Latvia sees Belarus with suspicion."                        LVA > BLR disapprove
verb treat        A=nsubj R=obj obl[with]=@ill_feelings                                             -> disapprove
    "Beirut treated Damascus with contempt."                     LBN > SYR disapprove
verb watch        A=nsubj R=obj obl[with]=@ill_feelings                                             -> disapprove
    "Seoul watched the Japanese parade with unease."             KOR > JPN disapprove
verb look         A=nsubj R=obl[at|on|upon] obl[with]=@ill_feelings                                 -> disapprove
    "Angola looked on Zaire with suspicion."                     AGO > COD disapprove
verb eye          A=nsubj R=obj obl[with]=@ill_feelings                                             -> disapprove
    "Ecuador eyed Peru with suspicion."                          ECU > PER disapprove
verb respond      A=nsubj R=obl[to] obl[with]=@ill_feelings                                         -> disapprove
    "Prague responded with dismay to Vienna."                    CZE > AUT disapprove
verb react        A=nsubj R?=obl[to|against|over|at] obl[with]=@ill_feelings                        -> disapprove
    "Bonn reacted with dismay to the French test."               DEU > FRA disapprove
verb greet        A=nsubj R=obj obl[with]=@ill_feelings|boo|jeer|whistle                            -> disapprove
    "Athens greeted the Turkish decision with dismay."           GRC > TUR disapprove
verb greet        A=obl[in|from|among] R=obj obl[with]=@ill_feelings nsubj=-                        -> disapprove
    "The Danish decision was greeted with dismay in Sweden."     SWE > DNK disapprove
verb meet         A=nsubj R=obj obl[with]=@ill_feelings                                             -> disapprove
    "Budapest met the Romanian decision with dismay."            HUN > ROU disapprove
verb meet         A=obl[in|from|among|with] R=obj obl[with]=@ill_feelings nsubj=-                   -> disapprove
    "The Thai decision was met with dismay in Cambodia."         KHM > THA disapprove
verb receive      A=obl[in|by|among] R=obj obl[with]=@ill_feelings nsubj=-                          -> disapprove
    "The Saudi decision was received with dismay in Yemen."      YEM > SAU disapprove
verb harbour      A=nsubj R=obl[against|toward|towards|about|of|over|for]|obj obj=@grudges          -> disapprove
    "Havana harbours a grudge against Peru."                 CUB > PER disapprove
verb harbor       A=nsubj R=obl[against|toward|towards|about|of|over|for]|obj obj=@grudges          -> disapprove
    "Serbia harbors resentment against Albania."                 SRB > ALB disapprove
verb nurse        A=nsubj R=obl[against|toward|towards|about|of|over]|obj obj=@grudges              -> disapprove
    "Mali nursed a grudge against Niger."                        MLI > NER disapprove
verb bear         A=nsubj R=obl[against|toward|towards]|obj obj=@grudges                            -> disapprove
    "Gabon bears a grudge against Benin."                        GAB > BEN disapprove
verb have         A=nsubj R=obl[about|over|with|toward|towards|against|of]|obj obj=@grudges         -> disapprove
    "Finland has reservations about the German plan."            FIN > DEU disapprove
verb show         A=nsubj R=obl[at|with|over|about|for|toward|towards|of]|obj obj=@ill_feelings     -> disapprove
    "Moscow showed its annoyance with Finland."                  RUS > FIN disapprove
verb vent         A=nsubj R=obl[at|with|over|about|on|toward|towards|of|against]|obj obj=@ill_feelings|spleen -> disapprove
    "Iran vented its anger on Bahrain."                          IRN > BHR disapprove
verb draw         A=obl[from|of|in]|obj R=nsubj obj=ire|wrath|fury|anger|rage|displeasure|resentment|annoyance|hostility -> disapprove
    "The Kuwaiti canal has drawn the anger of Iraq."              IRQ > KWT disapprove
verb incur        A=obl[from|of|in]|obj R=nsubj obj=ire|wrath|fury|anger|rage|displeasure|resentment|annoyance|hostility -> disapprove
    "The Cuban canal incurred the wrath of Washington."           USA > CUB disapprove
verb earn         A=obl[from|of|in]|obj R=nsubj obj=ire|wrath|fury|anger|rage|displeasure|resentment|annoyance|hostility -> disapprove
    "The Greek premier earned the wrath of Ankara."              TUR > GRCGOV disapprove
verb provoke      A=obl[from|of|in|among]|obj R=nsubj obj=@ill_feelings|outcry|uproar|storm|backlash -> disapprove
    "The Israeli plan provoked an uproar in Jordan."             JOR > ISR disapprove
verb cause        A=obl[from|in|among]|obj R=nsubj obj=@ill_feelings|outcry|uproar|storm|backlash|furore|offence|offense -> disapprove
    "The Malaysian plan caused an uproar in Singapore."         SGP > MYS disapprove
verb spark        A=obl[from|in|among]|obj R=nsubj obj=@ill_feelings|outcry|uproar|storm|backlash|furore -> disapprove
    "The Argentine plan sparked an uproar in Uruguay."           URY > ARG disapprove
verb trigger      A=obl[from|in|among]|obj R=nsubj obj=@ill_feelings|outcry|uproar|storm|backlash|furore -> disapprove
    "The Slovak plan triggered an uproar in Hungary."            HUN > SVK disapprove
verb raise        A=obl[in|from|among] R=nsubj obj=hackle|eyebrow|ire                               -> disapprove
    "The Ethiopian plan raised hackles in Egypt."                EGY > ETH disapprove
verb pick         A=nsubj R=obl[with|against] obj=quarrel|fight|argument|row                        -> disapprove
    "Honduras picked a fight with Belize over fish."             HND > BLZ disapprove
noun outcry       A=poss|nmod[by|from|in|among]|amod|compound R?=nmod[against|over|about|at]        -> disapprove
    "The outcry in Norway went on."                              NOR > - disapprove
noun uproar       A=poss|nmod[by|from|in|among]|amod|compound R?=nmod[against|over|about|at]        -> disapprove
    "The uproar in Belgium went on."                             BEL > - disapprove
noun furore       A=poss|nmod[by|from|in|among]|amod|compound R?=nmod[against|over|about|at]        -> disapprove
    "The furore in Mexico over the American wall went on."       MEX > USA disapprove
noun hatred       A=poss|nmod[by]|amod R=nmod[against|for|toward|towards|of]                        -> disapprove
    "Serbia's hatred of Albania lasted."                         SRB > ALB disapprove
verb run          C=nsubj A?=nsubj nsubj=@grudges|@ill_feelings xcomp|advmod=deep|high|strong       -> do(C)
    "Ecuador's resentment of Peru runs deep."                    ECU > PER disapprove
verb see          A=nsubj R=obj obl[as]|advcl[as]=@slurs|@epithets|rivalry|insult|attempt|ploy|plot|trick|affront|encirclement -> disapprove
    "Belarus sees the Polish wall as an affront."                BLR > POL disapprove
verb view         A=nsubj R=obj obl[as]|advcl[as]|xcomp=@slurs|insult|attempt|ploy|plot|trick|affront|encirclement -> disapprove
    "Syria views the Turkish dam as an affront."                 SYR > TUR disapprove
verb regard       A=nsubj R=obj obl[as]|advcl[as]|xcomp=@slurs|insult|attempt|ploy|plot|trick|affront|encirclement -> disapprove
    "Kuwait regards the Iraqi claim as an affront."              KWT > IRQ disapprove
verb perceive     A=nsubj R=obj obl[as]|advcl[as]|xcomp=@slurs|@epithets|rival|danger|foe|insult|affront -> disapprove
    "Ukraine perceives Russia as an enemy."                      UKR > RUS disapprove
verb denounce     A=nsubj R=obj obl[as]|advcl[as]|xcomp=@slurs|@epithets                            -> disapprove.criticise
    "Togo denounced the Ghanaian ruler as a tyrant."             TGO > GHAGOV disapprove.criticise
verb condemn      A=nsubj R=obj obl[as]|advcl[as]|xcomp=@slurs|@epithets                            -> disapprove.criticise
    "Guyana condemned the Venezuelan vote as a sham."            GUY > VEN disapprove.criticise
verb dismiss      A=nsubj R=obj obl[as]|advcl[as]=@slurs|@epithets                                  -> disapprove.criticise
    "Tehran dismissed the Saudi minister as a puppet."           IRN > SAUGOV disapprove.criticise
verb deride       A=nsubj R=obj obl[as]|advcl[as]=@slurs|@epithets                                  -> disapprove.criticise
    "Harare derided the British minister as a clown."            ZWE > GBRGOV disapprove.criticise
verb complain     A=nsubj R=obl[about|against|over|of|at] obl[to|with]=council|"security council"|assembly|"general assembly"|un|"united nation"|"united nations"|nation|nations|wto|court|league|commission|union|organisation|organization|agency|secretary-general|secretariat|committee|watchdog -> disapprove.complain
    "Chad complained to the Security Council about Libyan raids."    TCD > LBY disapprove.complain
verb issue        A=nsubj R=obl[to|with]|iobj obj=protest|"protest note"|demarche|complaint|"note of protest" T=obl[over|about|at] -> disapprove.complain
    "Bangladesh issued a protest to Burma over the raid by two gunboats."    BGD > MMR disapprove.complain
verb deliver      A=nsubj R=obl[to|with]|iobj obj=protest|"protest note"|demarche|complaint|"note of protest" T=obl[over|about|at] -> disapprove.complain
    "Hanoi delivered a protest to Peking over the survey by two vessels."    VNM > CHN disapprove.complain
verb send         A=nsubj R=obl[to|with]|iobj obj=protest|"protest note"|demarche|complaint|"note of protest" T=obl[over|about|at] -> disapprove.complain
    "Iceland sent a protest to London over the cutter."          ISL > GBR disapprove.complain
verb present      A=nsubj R=obl[to|with]|iobj obj=protest|"protest note"|demarche|complaint|"note of protest"|objection -> disapprove.complain
    "Nepal presented a protest note to India."                   NPL > IND disapprove.complain
verb voice        A=nsubj R=obl[to|with] obj=protest|complaint|objection|grievance T?=obl[over|about|against|at] -> disapprove.complain
    "Sofia voiced a complaint to Ankara."                        BGR > TUR disapprove.complain
verb take         A=nsubj R?=obl[against|over|about]|obj obj=complaint|grievance|protest obl[to|before]=commonwealth|union|body|organisation|organization|bloc|summit|commission|council|"security council"|assembly|court|wto|un|nations|"united nations"|"united nation"|league -> disapprove.complain
    "Kuwait took its complaint against Iraq to the Security Council." KWT > IRQ disapprove.complain
verb unite        A=nsubj obj=@powers|@nations|@crowds|leader|opposition|world|opinion|neighbour|ally|people|nation|bloc|country|tribe R=obl[against] -> disapprove.rally_against
    "Castro tried to unite Latin leaders against Chile."             CUBGOV > CHL disapprove.rally_against
verb whip         A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Baghdad whipped up hatred of Iran."   IRQ > IRN disapprove.rally_against
verb galvanise    A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Pakistan galvanised opposition to India."   PAK > IND disapprove.rally_against
verb galvanize    A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Angola galvanized opposition to South Africa."   AGO > ZAF disapprove.rally_against
verb muster       A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Peru mustered opposition to Ecuador."   PER > ECU disapprove.rally_against
verb organise     A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Jordan organised opposition to Israel."   JOR > ISR disapprove.rally_against
verb organize     A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Egypt organized resistance to Ethiopia's plan."   EGY > ETH disapprove.rally_against
verb foment       A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Libya fomented hostility to Egypt."   LBY > EGY disapprove.rally_against
verb arouse       A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Albania aroused hostility to Greece."   ALB > GRC disapprove.rally_against
verb stir         A=nsubj obj=hatred|opinion|passion|unrest|tension|enmities|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Serbia stirred hatred of Croatia."   SRB > HRV disapprove.rally_against
verb stir_up      A=nsubj obj=hatred|opinion|passion|unrest|tension|enmities|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Syria stirred up hatred of Jordan."   SYR > JOR disapprove.rally_against
verb stoke        A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Burma stoked hatred of Bangladesh."   MMR > BGD disapprove.rally_against
verb fuel         A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Chile fuelled hostility to Bolivia."   CHL > BOL disapprove.rally_against
verb mobilise     A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Cuba mobilised opposition to the United States."   CUB > USA disapprove.rally_against
verb mobilize     A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Mexico mobilized opposition to Guatemala."   MEX > GTM disapprove.rally_against
verb rally        A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Greece rallied opposition to Turkey."   GRC > TUR disapprove.rally_against
verb drum_up      A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Kenya drummed up opposition to Rhodesia."   KEN > ZWE disapprove.rally_against
verb build        A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|toward|towards|against] -> disapprove.rally_against
    "Vietnam built opposition to China."   VNM > CHN disapprove.rally_against
verb lead         A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Ireland led opposition to Britain."   IRL > GBR disapprove.rally_against
verb incite       A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Qatar incited hatred of Bahrain."   QAT > BHR disapprove.rally_against
verb preach       A=nsubj obj=hatred|opposition|resentment|anger|hysteria|sentiment|hostility|feeling|enmity|animosity|resistance|fury|outrage|nationalism|fervour R=obl[to|of|toward|towards|against|for]|obj -> disapprove.rally_against
    "Iran preached hatred of Israel."   IRN > ISR disapprove.rally_against
verb broadcast    A=nsubj C=obj obj=@voices|slander|propaganda|incitement R?=obl[of|against|to]|obj   -> do(C)
    "Radio Hanoi broadcast criticism of Peking."   VNM > CHN disapprove.criticise
verb pronounce    A=nsubj R=obj xcomp|obj|acl=guilty|liable|culpable                          -> disapprove.convict
    "A Kuwaiti judge pronounced two Iraqi officers guilty of spying."   KWTJUD > IRQ disapprove.convict
verb impose       A=nsubj obj=sentence|"death sentence"|"jail term"|"prison term"|"life sentence"|"prison sentence"|"suspended sentence" R?=obl[on|against|upon] -> disapprove.convict
    "A Cypriot judge imposed a prison sentence on two Turkish smugglers."   CYPJUD > TUR disapprove.convict
verb carry        A=nsubj C=obj obj=vote|motion|resolution R?=obl[against|on]                 -> do(C)
    "The Greek parliament carried a vote of censure against Turkey."   GRCLEG > TUR disapprove.criticise
verb pass         A=nsubj C=obj obj="vote of censure"|"vote of no-confidence"|vote R?=obl[against|on|in] -> do(C)
    "The Dutch parliament passed a vote of censure against Indonesia."   NLDLEG > IDN disapprove.criticise
verb adopt        A=nsubj C=obj obj="vote of censure"|vote R?=obl[against|on|in]              -> do(C)
    "The Knesset adopted a vote of censure against Austria."       ISRLEG > AUT disapprove.criticise
verb mount A=nsubj obj=@court_actions R?=obl[against] -> disapprove.sue
    "Brazil mounted a legal challenge against Canada over aircraft subsidies."    BRA > CAN disapprove.sue
verb provoke A=obl[from|of|in|among]|obj R=nsubj obj=@sour_replies -> disapprove
    "Japan provoked an angry reaction from China."    CHN > JPN disapprove
verb draw A=obl[from|of|in|among]|obj R=nsubj obj=@sour_replies -> disapprove
    "Greece drew a furious response from Turkey."    TUR > GRC disapprove
verb prompt A=obl[from|of|in|among]|obj R=nsubj obj=@sour_replies -> disapprove
    "Egypt prompted an angry reaction from Ethiopia."    ETH > EGY disapprove
verb elicit A=obl[from|of|in|among]|obj R=nsubj obj=@sour_replies -> disapprove
    "Poland elicited a sharp reaction from Belarus."    BLR > POL disapprove
verb trigger A=obl[from|of|in|among]|obj R=nsubj obj=@sour_replies -> disapprove
    "Hungary triggered a furious response from Romania."    ROU > HUN disapprove
verb meet A=obl[from|of|in|among]|obj R=nsubj obj=@sour_replies -> disapprove
    "Morocco met a hostile reception from Algeria."    DZA > MAR disapprove
verb fall_out A=nsubj obl[over|about|on]=@grievances|@disputes|@territory|@trade_goods|lease|debt|pipeline|strategy|name|leadership|future|succession|money|terms -> disapprove mutual
    "Mali and Senegal fell out over the leadership of their federation in 1960."    MLI + SEN disapprove
noun campaign compound|amod=diplomatic|international|worldwide|global|political|lobbying|press|public|verbal|relentless R=nmod[against] A=poss|nmod[by|from|of]|amod -> disapprove.rally_against
    "Ethiopia's diplomatic campaign against Egypt went on."    ETH > EGY disapprove.rally_against
verb file A=nsubj obj=complaint|protest|claim R=obl[against]|obj obl[at|before|in|with]=@tribunals -> disapprove.sue
    "Qatar filed a complaint against Bahrain at the court."    QAT > BHR disapprove.sue
verb challenge A=nsubj R=obj obj=@grievances|claim|measure|rule|ban|duty obl[at|before|in]=@tribunals -> disapprove.sue
    "Honduras challenged Australia's law at the World Trade Organization."    HND > AUS disapprove.sue
verb pass A=nsubj obj=sentence|"death sentence"|"jail term"|"prison term"|"life sentence"|"prison sentence"|judgment|judgement|verdict R=obl[on|upon|against] -> disapprove.convict
    "A Kuwaiti court passed a death sentence on a Filipino driver."    KWT > PHL disapprove.convict
verb launch A=nsubj obl[into]=diatribe|tirade|rant|broadside|denunciation|harangue|attack|outburst|criticism R=obl[against|on|at]|obl[into] -> disapprove.criticise
    "Libya launched into a tirade against Switzerland."    LBY > CHE disapprove.criticise
verb come A=obl[from]|obl[for|under] R=nsubj obl[for|under|into]=criticism|censure|condemnation|abuse|ridicule|rebuke|scorn|reproach|flak -> disapprove.criticise
    "Turkey came under sharp criticism from Germany."    DEU > TUR disapprove.criticise
verb look A=nsubj advmod|xcomp|obj|advcl|obl=askance R=obl[at|on|upon] -> disapprove
    "Poland looked askance at Germany."    POL > DEU disapprove
verb differ A=nsubj obl[over|on|about|in]=@grievances|@disputes|@territory|@agreements|status|border|lake|question|issue|matter|future|approach|name|share|payment|who|how|use|date|size|meaning|water|waters|money|terms|timetable|pace|strategy|formula -> disapprove mutual
    "Canada and Norway differ over the status of the passage."    CAN + NOR disapprove
verb disagree A=nsubj obl[over|on|about|in]=@grievances|@disputes|@territory|@agreements|status|border|lake|question|issue|matter|future|approach|name|share|payment|who|how|use|date|size|meaning|water|waters|money|terms|timetable|pace|strategy|formula -> disapprove mutual
    "Malawi and Tanzania disagree over their lake border."    MWI + TZA disapprove
verb lead A=nsubj obj=campaign|crusade|opposition|outcry|criticism R=obl[against|to]|obj -> disapprove.rally_against
    "Nigeria led the campaign against South Africa in 1976."    NGA > ZAF disapprove.rally_against
verb spearhead A=nsubj obj=campaign|crusade|opposition|outcry|criticism R=obl[against|to]|obj -> disapprove.rally_against
    "Malaysia spearheaded a campaign against Burma."    MYS > MMR disapprove.rally_against
