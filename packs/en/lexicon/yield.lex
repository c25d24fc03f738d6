# Yielding: settlements, reform, resignations, releases, access, de-escalation; and proposals, which stand only under a mood.

class issues     = issue question problem claim matter misunderstanding grievance "border question"
class rules      = law policy rule system economy army police court code tax regulation sector market ministry service institution subsidy administration bureaucracy agriculture legislation judiciary approach doctrine strategy pension industry banking agency curriculum railway taxation utility "civil service" procedure practice statute bank
class returnable = @property @territory @weapons @money fund royalty document record uniform body ash bone land oilfield equipment cargo share stake money heirloom sovereignty
class frozen     = asset account fund money holding deposit reserve revenue proceeds payment wealth saving royalty @currency
class callers    = @envoys official team expert staff representative journalist reporter doctor scientist rapporteur technician engineer negotiator lawyer worker personnel specialist rapporteur envoys academic historian archaeologist surgeon missionary crew worker diplomat lawmaker parliamentarian senator judge prosecutor auditor
class doors      = border crossing airspace strait frontier "border post" checkpoint gate port harbour road railway line bridge canal route highway airport pipeline rail corridor pass tunnel waterway "crossing point" "border gate" highway waters
class old_arms   = @weapons arsenal stockpile stock warhead silo reactor centrifuge submarine warship bomber launcher bomb "atomic bomb" "nuclear weapon" "nuclear bomb" "missile base" "chemical weapon" mine

# --- settling ---
verb settle          A=nsubj obj=@disputes|@issues|war R?=obl[with|between]                         -> settle mutual
    "Chile settled a dispute with Argentina in 1984."             CHL + ARG settle
verb settle          nsubj=@markets|dust|snow                                   -> nothing
    "Oil prices in London settled lower."                         nothing
verb resolve         A=nsubj obj=@disputes|@issues R?=obl[with|between]                         -> settle mutual
    "China resolved its dispute with Kazakhstan."                 CHN + KAZ settle
verb end             A=nsubj obj=@disputes|enmity|rivalry|hostility|estrangement R?=obl[with|between]          -> settle mutual
    "Qatar ended its feud with Bahrain."                          QAT + BHR settle
verb patch_up        A=nsubj obj=@disputes|@ties R?=obl[with|between]                   -> settle mutual
    "Turkey patched up its quarrel with Greece."                  TUR + GRC settle
verb reconcile       A=nsubj R?=obl[with] obj=-                                        -> settle mutual
    "Eritrea reconciled with Ethiopia in 2018."                   ERI + ETH settle
verb make            A=nsubj obj=peace R?=obl[with]                              -> settle mutual
    "Egypt made peace with Israel in 1979."                       EGY + ISR settle
verb compromise      A=nsubj R?=obl[with] obj=-                                        -> settle mutual
    "Ukraine compromised with Poland."                            UKR + POL settle
verb compromise      obj=security|data|system|safety                            -> nothing
    "The error compromised Swedish data."                         nothing
verb come            A=nsubj obl[to]=agreement|term|understanding|accommodation|arrangement|settlement|compromise R?=obl[with]  -> settle mutual
    "Iraq came to an agreement with Turkey."                      IRQ + TUR settle
noun settlement      A=nmod[between|by]|poss R?=nmod[with] T?=nmod[of]          -> settle mutual
    "The settlement between Peru and Ecuador came in 1998."       PER + ECU settle
noun settlement      amod=jewish|israeli|illegal                                -> nothing
    "The Israeli settlement has a school."                        nothing
noun solution        A=nmod[between|by|for] nmod[to|of]=@disputes|@issues|war                   -> settle mutual
    "A solution to the dispute between Japan and Russia is far."  JPN + RUS settle
noun reconciliation  A=nmod[between|of|by]|poss|amod R?=nmod[with]              -> settle mutual
    "The reconciliation between France and Germany took years."   FRA + DEU settle
noun peace           A=nmod[between] R?=nmod[with]                              -> settle mutual
    "Peace between Eritrea and Ethiopia came in 2018."            ERI + ETH settle
noun compromise      A=nmod[between|by]|poss|amod R?=nmod[with]                         -> settle mutual
    "The compromise between Serbia and Kosovo was praised."       SRB + KSV settle
verb find          A=nsubj obj=solution|compromise|settlement|accommodation|"common ground" R?=obl[with|to] -> settle mutual
    "Kenya and Tanzania found a compromise."   KEN + TZA settle
verb reach         A=nsubj obj=solution|accommodation R?=obl[with|to]                     -> settle mutual
    "Oman and Yemen reached a solution."   OMN + YEM settle
verb put           A=nsubj obj=@disputes obl[behind]=they|it|themselves R?=obl[with]      -> settle mutual
    "Chile and Peru put their dispute behind them."   CHL + PER settle
verb put_aside     A=nsubj obj=@disputes|@issues|enmity|animosity|hostility R?=obl[with|between] -> settle mutual
    "Iran and Iraq put aside their disputes in 1975."   IRN + IRQ settle
verb set_aside     A=nsubj obj=@disputes|enmity|animosity|hostility R?=obl[with|between]    -> settle mutual
    "Mali and Niger set aside their quarrel."   MLI + NER settle
verb lay_aside     A=nsubj obj=@disputes|enmity|animosity|hostility R?=obl[with|between]    -> settle mutual
    "Fiji and Samoa laid aside their quarrel."   FJI + WSM settle
verb heal          A=nsubj obj=@disputes|wound|breach|rupture|division R?=obl[with|between]       -> settle mutual
    "Libya healed its rift with Egypt."   LBY + EGY settle
verb work_out      A=nsubj obj=@disputes|settlement|solution|compromise R?=obl[with|between]      -> settle mutual
    "Laos worked out its differences with Thailand."   LAO + THA settle
verb resolve       A=nsubj obj=dispute|war|crisis|standoff R?=obl[with|between|over]               -> settle mutual
    "Benin and Niger resolved the island dispute."   BEN + NER settle
verb bridge        A=nsubj:@countries|@capital_cities obj=@disputes R?=obl[with] obl[between]=-         -> settle mutual
    "Ghana and Togo bridged their differences."   GHA + TGO settle
verb narrow        A=nsubj:@countries|@capital_cities obj=difference R?=obl[with] obl[between]=-              -> settle mutual
    "Peru and Chile narrowed their differences."   PER + CHL settle
verb make_up       A=nsubj:@countries|@capital_cities obj=- obl[for]=- R?=obl[with]                -> settle mutual
    "Jordan and Kuwait made up in 1999."   JOR + KWT settle
verb straighten_out  A=nsubj obj=@disputes|misunderstanding|problem R?=obl[with|between] -> settle mutual
    "Egypt straightened out its differences with Libya."       EGY + LBY settle
verb smooth          A=nsubj obj|obl[over]=@disputes|misunderstanding|tension R?=obl[with]|obl[over] -> settle mutual
    "Cairo smoothed over differences with Riyadh."             EGY + SAU settle
verb clear_up        A=nsubj obj=@disputes|misunderstanding R?=obl[with|between]        -> settle mutual
    "Bonn cleared up its differences with Vienna."             DEU + AUT settle
verb bury            A=nsubj obj=hatchet|difference|feud|enmity|quarrel|rivalry|grievance|@disputes R?=obl[with]           -> settle mutual
    "Ecuador buried the hatchet with Peru in 1998."            ECU + PER settle
verb surmount        A=nsubj obj=@disputes|obstacle R?=obl[with|between]                -> settle mutual
    "Malaysia surmounted its differences with Singapore."      MYS + SGP settle
verb bridge          A=nsubj obj=@disputes R?=obl[with|between]                         -> settle mutual
    "Togo bridged its differences with Ghana."                 TGO + GHA settle
verb narrow          A=nsubj obj=@disputes|gap R?=obl[with]                          -> settle mutual
    "Ankara narrowed its differences with Athens."             TUR + GRC settle
verb avert           A=nsubj obj=war|conflict|confrontation|clash|showdown|bloodshed|escalation|fighting R?=obl[with|between|against] -> deescalate
    "Jordan averted a war with Syria in 1970."                 JOR > SYR deescalate
verb iron_out     A=nsubj obj=@disputes|problem|detail R?=obl[with|between]             -> settle mutual
    "Egypt ironed out its differences with Sudan."                              EGY + SDN settle
verb settle       A=nsubj R?=obl[with] obl[on]=compromise|@agreements|term|formula -> settle mutual
    "Iceland and Britain settled on a compromise."                              ISL + GBR settle
verb sort_out     A=nsubj obj=@disputes R?=obl[with|between]                            -> settle mutual
    "Ghana sorted out its differences with Togo."                               GHA + TGO settle
verb bridge       A=nsubj obj=@disputes|gap|divide R?=obl[with|between]         -> settle mutual
    "India bridged its differences with Bangladesh."                            IND + BGD settle
verb defuse       A=nsubj obj=dispute|row|quarrel|feud|difference|spat|disagreement|controversy R?=obl[with]                            -> settle mutual
    "Spain defused its row with Morocco."                                       ESP + MAR settle
verb extend       A=nsubj obj="olive branch" R?=obl[to]|iobj                    -> intend(settle)
    "President Kirchner extended an olive branch to Britain."                   ARGGOV > GBR intend(settle)
verb offer        A=nsubj obj="olive branch" R?=obl[to]|iobj                    -> intend(settle)
    "Colombia offered the rebels an olive branch."                              COL > REB intend(settle)
verb hold_out     A=nsubj obj="olive branch" R?=obl[to]                         -> intend(settle)
    "Nepal held out an olive branch to the rebels."                             NPL > REB intend(settle)
verb overcome    A=nsubj obj=@disputes R?=obl[with|between]                                         -> settle mutual
    "Peru overcame its dispute with Ecuador."                    PER+ECU > - settle
verb make_up     A=nsubj R=obl[with] obj=-                                                  -> settle mutual
    "Sudan made up with Egypt."                                  SDN+EGY > - settle

# --- reform ---
verb reform        A=nsubj obj=@rules|constitution       -> reform/policy
    "Jordan reformed its laws."                       JOR > - reform/policy
verb change        A=nsubj obj=policy|law|rule|course|stance|position|approach|strategy|doctrine|regulation|legislation|tack|code|system|tactics|direction|focus                           -> reform/policy
    "Sweden changed its policy."                      SWE > - reform/policy
verb reverse       A=nsubj obj=policy|decision|course|stance|position|stand|reform|rule|ruling|law|cut|increase|rise|plan|ban|privatisation -> reform/policy
    "Bolivia reversed its decision."                  BOL > - reform/policy
verb back_down     A=nsubj R?=obl[to|from]                                             -> reform/policy
    "Kenya backed down."                              KEN > - reform/policy
verb relent        A=nsubj                                                             -> reform/policy
    "Malaysia relented."                              MYS > - reform/policy
verb liberalise    A=nsubj T=obj                                                       -> reform/policy
    "Vietnam liberalised its economy in 1986."        VNM > - reform/policy
verb liberalize    A=nsubj T=obj                                                       -> reform/policy
    "Mexico liberalized its economy."                 MEX > - reform/policy
verb democratise   A=nsubj                                                             -> reform/institutions
    "Taiwan democratised."                            TWN > - reform/institutions
verb amend         A=nsubj obj=constitution|charter                                            -> reform/institutions
    "Chile amended its constitution."                 CHL > - reform/institutions
verb adopt         A=nsubj obj=constitution|charter|"constitutional amendment"|"constitutional reform"|"electoral reform"|democracy|"bill of rights"                                    -> reform/institutions
    "South Africa adopted a constitution in 1996."    ZAF > - reform/institutions
verb rewrite       A=nsubj obj=constitution|charter                                            -> reform/institutions
    "Kenya rewrote its constitution."                 KEN > - reform/institutions
verb approve       A=nsubj obj=constitution|charter|"constitutional amendment"|"constitutional reform"|"constitutional change"|"electoral reform"|"political reform"|"bill of rights"                                               -> reform/institutions
    "Morocco approved a constitution in 2011."   MAR > - reform/institutions
verb ratify        A=nsubj obj=constitution|charter|"constitutional amendment"|"constitutional reform"|"constitutional change"|"electoral reform"|"political reform"|"bill of rights"                                               -> reform/institutions
    "Namibia ratified a constitution."   NAM > - reform/institutions
verb enact         A=nsubj obj=constitution|charter|"constitutional amendment"|"constitutional reform"|"constitutional change"|"electoral reform"|"political reform"|"bill of rights"                                               -> reform/institutions
    "Fiji enacted a constitution in 2013."   FJI > - reform/institutions
verb introduce     A=nsubj obj=democracy|constitution|federalism|"multi-party system"|pluralism|"multiparty system"|"multiparty democracy"|"constitutional reform"|"political reform"|"electoral reform"|"democratic reform"|"universal suffrage" -> reform/institutions
    "Mongolia introduced a constitution in 1992."   MNG > - reform/institutions
verb pass         A=nsubj obj=constitution|"constitutional amendment"|"constitutional reform"|"constitutional change"|"electoral reform" -> reform/institutions
    "Peru passed a constitutional amendment in 1993."   PER > - reform/institutions
verb implement    A=nsubj obj="constitutional reform"|"political reform"|"electoral reform"|"democratic reform" -> reform/institutions
    "Jordan implemented political reforms."   JOR > - reform/institutions
verb legalise      A=nsubj obj=party|opposition|movement                               -> coerce.restrict.party_ban:stop
    "Spain legalised the Communist party in 1977."    ESP > - coerce.restrict.party_ban:stop
verb legalise      A=nsubj obj=marriage|abortion|divorce|homosexuality|strike|union|contraception|euthanasia|protest|demonstration|adoption|"sex change"|suicide|cannabis|marijuana|religion|emigration|relationship          -> reform/rights
    "Ireland legalised divorce."                      IRL > - reform/rights
verb legalize      A=nsubj obj=marriage|abortion|divorce|homosexuality|strike|union|contraception|euthanasia|protest|demonstration|adoption|"sex change"|suicide|cannabis|marijuana|religion|emigration|relationship          -> reform/rights
    "Argentina legalized abortion in 2020."           ARG > - reform/rights
verb legalize      A=nsubj obj=party|opposition|movement                                  -> coerce.restrict.party_ban:stop
    "Egypt legalized two Islamist parties."   EGY > - coerce.restrict.party_ban:stop
verb abolish       A=nsubj obj=slavery|apartheid|serfdom|censorship|torture|penalty|"death penalty"|segregation|"forced labour" -> reform/rights
    "Mauritania abolished slavery in 1981."   MRT > - reform/rights
verb abolish       A=nsubj obj=monarchy|senate|caste|sultanate|office|post|presidency|premiership|parliament|"upper house"|"term limit"|"presidential term limit"|"prime ministership" -> reform/institutions
    "Nepal abolished the monarchy in 2008."   NPL > - reform/institutions
verb enfranchise   A=nsubj R?=obj                                                         -> reform/rights
    "Switzerland enfranchised women."   CHE > CHECVL reform/rights
verb guarantee     A=nsubj R?=iobj|obl[to|for] obj=right|freedom|liberty|equality|suffrage -> reform/rights
    "Tunisia guaranteed equality for women."   TUN > TUNCVL reform/rights
verb restore       A=nsubj obj=right|freedom|liberty|"civil liberty" R?=obl[to|of]        -> reform/rights
    "Greece restored civil liberties in 1974."   GRC > - reform/rights
verb restore       A=nsubj obj=democracy|constitution|parliament                          -> reform/institutions
    "Thailand restored the constitution."   THA > - reform/institutions
verb grant         A=nsubj R?=iobj|obl[to] obj=right|freedom|liberty|equality|vote|suffrage|citizenship|franchise -> reform/rights
    "Switzerland granted rights to women in 1971."    CHE > CHECVL reform/rights
verb grant         A=nsubj R?=iobj|obl[to] obj=independence|autonomy|self-rule|self-government|"home rule"|constitution|statehood|sovereignty|self-determination -> reform/institutions
    "Britain granted independence to Malta in 1964."  GBR > MLT reform/institutions
verb give          A=nsubj R=iobj|obl[to] obj=independence|autonomy|self-rule|self-government|"home rule"|constitution|statehood|sovereignty|self-determination -> reform/institutions
    "France gave independence to Niger in 1960."      FRA > NER reform/institutions
verb give          A=nsubj R=iobj|obl[to] obj=right|freedom|liberty|equality|vote|suffrage|citizenship|franchise -> reform/rights
    "Kuwait gave women the vote in 2005."   KWT > KWTCVL reform/rights
verb extend        A=nsubj R?=iobj|obl[to] obj=right|suffrage|franchise|citizenship|equality|vote -> reform/rights
    "Belgium extended the franchise to women."   BEL > BELCVL reform/rights
verb grant         A=nsubj R?=iobj|obl[to] obj=concession                                 -> reform/policy
    "Morocco granted concessions to the miners."   MAR > MARLAB reform/policy
verb dissolve      A=nsubj obj=parliament|assembly|cabinet|government|congress|legislature|junta|knesset|diet|"national assembly"                  -> reform/leadership
    "Greece dissolved its parliament."                GRC > - reform/leadership
verb replace       A=nsubj obj=government|cabinet|minister|premier|governor|"prime minister"                     -> reform/leadership
    "Peru replaced its cabinet."                      PER > - reform/leadership
verb reshuffle     A=nsubj obj=government|cabinet|minister|leadership|ministry|command|portfolio                                      -> reform/leadership
    "President Kibaki reshuffled his cabinet."        KEN > - reform/leadership
verb reshuffle    A=nsubj:@powers|@nations|@heads                              -> reform/leadership
    "The Peruvian government reshuffled its ministries."         PERGOV > - reform/leadership
verb name          A=nsubj obj=government|cabinet|premier|"prime minister"|"foreign minister"|"finance minister"|"defence minister"|"defense minister"|"interior minister"|"vice president"|"army chief"|"attorney general"                                         -> reform/leadership
    "President Bourguiba named a cabinet."   TUN > - reform/leadership
verb appoint      A=nsubj obj=government|cabinet|premier|"prime minister"|"foreign minister"|"finance minister"|"defence minister"|"defense minister"|"interior minister"|"vice president"|"army chief"|"attorney general" -> reform/leadership
    "Tunisia appointed a new prime minister."   TUN > - reform/leadership
verb change       A=nsubj obj=government|cabinet|minister|premier|"prime minister"|governor   -> reform/leadership
    "Iraq changed its interior minister."   IRQ > - reform/leadership
verb install      A=nsubj obj="new government"|"new cabinet"|"new prime minister"|"new premier" -> reform/leadership
    "Lebanon installed a new cabinet."   LBN > - reform/leadership
verb announce     A=nsubj obj=reshuffle|shake-up|"new cabinet"|"new government"|"cabinet change"|"leadership change" -> reform/leadership
    "Senegal announced a new cabinet."   SEN > - reform/leadership
verb announce     A=nsubj obj=change obl[of]=minister|premier|government|cabinet|leadership|leader|"prime minister" -> intend(reform/leadership)
    "Zambia announced a change of premier."   ZMB > - intend(reform/leadership)
verb pledge       A=nsubj obj="new cabinet"|"new government"|"new prime minister"|"unity government"|"cabinet reshuffle"|"coalition government"|"parliamentary government"|"transitional government"|"civilian government"|"interim government"|reshuffle|"government reshuffle"|"civilian rule"|"national unity government"|"caretaker government" -> intend(reform/leadership)
    "President Lahoud pledged a new government."   LBN > - intend(reform/leadership)
verb promise      A=nsubj obj="new cabinet"|"new government"|"new prime minister"|"unity government"|"cabinet reshuffle"|"coalition government"|"parliamentary government"|"transitional government"|"civilian government"|"interim government"|reshuffle|"government reshuffle"|"civilian rule"|"national unity government"|"caretaker government" -> intend(reform/leadership)
    "Tunisia promised a new government."   TUN > - intend(reform/leadership)
verb pledge       A=nsubj obj="constitutional reform"|"electoral reform"|democracy|constitution|autonomy -> intend(reform/institutions)
    "Nepal pledged constitutional reform."   NPL > - intend(reform/institutions)
verb promise      A=nsubj obj="constitutional reform"|"electoral reform"|democracy|constitution|autonomy -> intend(reform/institutions)
    "Egypt promised constitutional reform."   EGY > - intend(reform/institutions)
verb form          A=nsubj:@powers|@nations|@heads obj=government|cabinet|coalition       -> reform/leadership
    "Lebanon formed a government in 2019."   LBN > - reform/leadership
verb announce      A=nsubj obj=@elections                                                 -> intend(reform/leadership)
    "Zimbabwe announced elections."   ZWE > - intend(reform/leadership)
verb pledge        A=nsubj obj=@elections                                                 -> intend(reform/leadership)
    "Sudan pledged elections."   SDN > - intend(reform/leadership)
verb pledge        A=nsubj obj=reform|change                                              -> intend(reform)
    "Bahrain pledged reforms."   BHR > - intend(reform)
verb schedule      A=nsubj obj=@elections                                              -> intend(reform/leadership)
    "Mali scheduled elections."                       MLI > - intend(reform/leadership)
verb promise       A=nsubj obj=@elections                                              -> intend(reform/leadership)
    "Guinea promised elections in 2009."              GIN > - intend(reform/leadership)
verb promise       A=nsubj obj=reform|change                                           -> intend(reform)
    "President Assad promised reforms in 2011."       SYRGOV > - intend(reform)
noun reform        A=poss|nmod[by|of]|amod                                             -> reform
    "Hungary's reforms began in 1968."                HUN > - reform
noun reform        A=poss|nmod[by|of]|amod amod|compound=economic|fiscal|agrarian|social|administrative|military|land|tax|health|pension|education|police|judicial|price|school|bank|labour|market|welfare  -> reform/policy
    "Peru's land reform began in 1969."               PER > - reform/policy
noun reform        A=poss|nmod[by|of]|amod amod|compound=political|constitutional|democratic|electoral|election|parliamentary|institutional  -> reform/institutions
    "Jordan's political reforms began in 1989."       JOR > - reform/institutions
noun reform        A=poss|nmod[by]|amod nmod[of]=@rules|finance|"public finance"|prison|pension|school|health -> reform/policy
    "Mongolia's reform of its tax system began in 1991."   MNG > - reform/policy
noun reform        A=poss|nmod[by]|amod nmod[of]=constitution|parliament|senate|"electoral system"|"political system" -> reform/institutions
    "Kenya's reform of its constitution began in 2008."   KEN > - reform/institutions
noun independence  A=poss|nmod[by] R=nmod[for]                                         -> reform/institutions
    "Independence for Zambia came in 1964."           - > ZMB reform/institutions
verb reorganise    A=nsubj obj=government|cabinet                                      -> reform/leadership
    "The Thai premier reorganised the cabinet."                THAGOV > - reform/leadership
verb shake_up      A=nsubj obj=government|cabinet|leadership|command|"high command"|"top brass"|"security team"|"economic team"|"ruling party"|"security service"|"intelligence service"|judiciary -> reform/leadership
    "President Kenyatta shook up the cabinet in 2015."         KENGOV > - reform/leadership
noun shake-up      compound=cabinet|government|leadership|ministry|army|military|security A=poss|nmod[by|of|in]|amod      -> reform/leadership
    "President Kaunda's cabinet shake-up was announced."       ZMBGOV > - reform/leadership
noun reshuffle     A=poss|nmod[by|of]|amod                                             -> reform/leadership
    "President Nasser's reshuffle was announced in 1968."      EGYGOV > - reform/leadership
verb climb_down    A=nsubj R?=obl[over|on]                                             -> reform/policy
    "The Greek government climbed down."                       GRCGOV > - reform/policy
noun climbdown     A=poss|nmod[by|of]|amod                                             -> reform/policy
    "The climbdown by the Spanish government surprised Portugal."   ESPGOV > - reform/policy
verb shift         A=nsubj obj=policy|law|rule|course|stance|position|approach|strategy|doctrine|regulation|legislation|tack|code|system|tactics|direction|focus                                    -> reform/policy
    "Mexico shifted its policy."                               MEX > - reform/policy
verb back_off     A=nsubj:@powers R?=obl[from]                                         -> reform/policy
    "Ankara backed off from the plan."                                                 TUR > - reform/policy
verb climb_down   A=nsubj:@powers R?=obl[over|on]                                      -> reform/policy
    "The French government climbed down."                                              FRAGOV > - reform/policy
verb back-pedal   A=nsubj:@powers R?=obl[on|over]                                      -> reform/policy
    "The Greek government back-pedalled."                                              GRCGOV > - reform/policy
verb backtrack    A=nsubj:@powers R?=obl[on|over|from]                                 -> reform/policy
    "The Peruvian government backtracked."                                             PERGOV > - reform/policy
verb moderate     A=nsubj obj=policy|position|stance|demand|line|tone|approach|view|rhetoric                  -> reform/policy
    "Libya moderated its policy."                                                      LBY > - reform/policy
verb soften       A=nsubj obj=policy|position|stance|line|tone|approach|rhetoric|rule|law|demand R?=obl[on|to|toward|towards] -> reform/policy
    "Cuba softened its stance."                                                        CUB > - reform/policy
verb promulgate   A=nsubj obj=constitution|charter|"constitutional amendment"|"constitutional reform"|"constitutional change"|"electoral reform"|"political reform"|"bill of rights"                                             -> reform/institutions
    "Nepal promulgated a constitution in 2015."                                        NPL > - reform/institutions
verb emancipate   A=nsubj R?=obj obj=slave|serf|woman|minority                         -> reform/rights
    "Brazil emancipated the slaves."                                                   BRA > - reform/rights
verb decriminalise A=nsubj obj=abortion|homosexuality|divorce|adultery|defamation|strike|protest|union|blasphemy|libel|sex|relation|relations|relationship|relationships|cannabis|marijuana|drug|use|possession|consumption|prostitution|suicide|begging|gambling|euthanasia|speech|dissent|marriage|contraception|insult -> reform/rights
    "India decriminalised homosexuality in 2018."                                      IND > - reform/rights
verb decriminalize A=nsubj obj=abortion|homosexuality|divorce|adultery|defamation|strike|protest|union|blasphemy|libel|sex|relation|relationship|cannabis|marijuana|drug|use|possession|consumption|prostitution|suicide|begging|gambling|euthanasia|speech|dissent|marriage|contraception|insult -> reform/rights
    "Mexico decriminalized abortion in 2021."                                          MEX > - reform/rights
verb overhaul     A=nsubj obj=@rules|constitution|leadership        -> reform/policy
    "Mexico overhauled its police."                                                    MEX > - reform/policy
verb restructure   A=nsubj obj=@rules                                                     -> reform/policy
    "Bolivia restructured its economy."   BOL > - reform/policy
verb revamp        A=nsubj obj=@rules                                                     -> reform/policy
    "Zambia revamped its police."   ZMB > - reform/policy
verb deregulate    A=nsubj:@powers|@nations T=obj                                         -> reform/policy
    "New Zealand deregulated its economy in 1984."   NZL > - reform/policy
verb privatise     A=nsubj:@powers|@nations T=obj                                         -> reform/policy
    "Hungary privatised its banks."   HUN > - reform/policy
verb privatize     A=nsubj:@powers|@nations T=obj                                         -> reform/policy
    "Bolivia privatized its airline."   BOL > - reform/policy
verb amend         A=nsubj obj=law|code|statute|legislation|regulation|act|decree|ordinance|rule|bill|policy|treaty                -> reform/policy
    "Jordan amended its election law."   JOR > - reform/policy
verb withdraw     A=nsubj obj="price increase"|"price rise"|"tax increase"|"tax rise"|"fuel tax"|bill|decree|"reform plan"|"pension plan" -> reform/policy
    "Nigeria withdrew the fuel tax."   NGA > - reform/policy
verb scrap        A=nsubj obj=tax|levy|bill|law|decree|subsidy|fee|"price increase"|"price rise" -> reform/policy
    "Ghana scrapped the tax."   GHA > - reform/policy
verb abolish      A=nsubj obj=tax|levy|subsidy|fee|quota|decree                           -> reform/policy
    "Uganda abolished the hut tax."   UGA > - reform/policy
verb repeal        A=nsubj obj=law|act|decree|legislation|tax|statute|regulation|rule|code|ordinance|clause                             -> reform/policy
    "Lesotho repealed its press law."   LSO > - reform/policy
verb alter       A=nsubj obj=policy|law|rule|course|stance|position|approach|strategy|doctrine|regulation|legislation|tack|code|system|curriculum|budget|decree|plan|programme|program|bill                                  -> reform/policy
    "Israel altered its policy."                                 ISR > - reform/policy
verb revise      A=nsubj obj=policy|law|rule|course|stance|position|approach|strategy|doctrine|regulation|legislation|tack|code|system|curriculum|budget|decree|plan|programme|program|bill                                  -> reform/policy
    "Vietnam revised its policy in 1986."                        VNM > - reform/policy
verb revise      A=nsubj obj=constitution|charter                                                   -> reform/institutions
    "Egypt revised the constitution."                            EGY > - reform/institutions
verb modify      A=nsubj obj=policy|law|rule|course|stance|position|approach|strategy|doctrine|regulation|legislation|tack|code|system|curriculum|budget|decree|plan|programme|program|bill                                  -> reform/policy
    "Turkey modified its stance."                                TUR > - reform/policy
verb budge       A=nsubj                                                                    -> reform/policy
    "Iran refused to budge."                                     IRN > - reject(reform/policy)
verb climb_down  A=nsubj R?=obl[over|to]                                                    -> reform/policy
    "Britain climbed down."                                      GBR > - reform/policy
verb back_off    A=nsubj R?=obl[from]                                                       -> reform/policy
    "Honduras backed off."                                       HND > - reform/policy
verb give_way    A=nsubj R=obl[to]                                                          -> accept(-)
    "Denmark gave way to Germany."                               DNK > DEU accept(-)
verb shake_up    A=nsubj obj=government|cabinet|army|military|ministry|leadership|command|"high command"|"top brass"|"security team"|"economic team"|"ruling party"|"security service"|"intelligence service"|judiciary|administration|politburo -> reform/leadership
    "Zambia shook up its cabinet."                               ZMB > - reform/leadership
noun concession  compound|amod=oil|mining|timber|gas|land|food|tax|stand                    -> nothing
    "The oil concession in Iraq was large."                      nothing
noun concession  A=poss|nmod[by|from|of]|amod R?=nmod[to]                                   -> reform/policy
    "Israel's concessions to Egypt were criticised by Libya."    ISR > EGY reform/policy ; LBY > ISR disapprove.criticise
verb make        A=nsubj obj=concession R?=obl[to]                                          -> reform/policy
    "Egypt made concessions to Israel."                          EGY > ISR reform/policy
noun decriminalisation  A=poss|nmod[by]|amod nmod[of]=marriage|abortion|homosexuality|adultery|sex|cannabis|marijuana|defamation|libel|drug|use|possession|prostitution|suicide|blasphemy|relation -> reform/rights
    "Ireland's decriminalisation of homosexuality came in 1993." IRL > - reform/rights

# --- leaving office ---
verb resign       A=nsubj                                                                -> resign
    "The Icelandic prime minister resigned."                    ISL > - resign
verb resign       nsubj=@athletes|coach|editor|chairman                                  -> nothing
    "The Spanish coach resigned."                               nothing
verb step_down    A=nsubj                                                                -> resign
    "President Mubarak stepped down."                           EGYGOV > - resign
verb stand_down   A=nsubj                                                                -> resign
    "President Mugabe stood down."                              ZWEGOV > - resign
verb step_aside   A=nsubj                                                                -> resign
    "The Thai prime minister stepped aside."                    THA > - resign
verb quit         A=nsubj                                                                -> resign
    "The Finnish foreign minister quit."                        FIN > - resign
verb quit         A=nsubj obj=@offices                                                   -> resign
    "The Czech finance minister quit the cabinet."              CZE > - resign
verb quit          obj=film|movie|show|band|team|club|series|job|smoking|habit|school|company|race|tour|tournament|music|football|cricket|tennis -> nothing
    "The American actress quit the film."   nothing
verb quit          nsubj=@athletes|actor|actress|singer|editor                            -> nothing
    "The Spanish coach quit."   nothing
verb leave        A=nsubj obj=office|post|presidency|premiership|cabinet|power|throne|politics|government|premiership                 -> resign
    "President Bashir left office."                             SDNGOV > - resign
verb vacate       A=nsubj obj=@offices                                                   -> resign
    "The Samoan prime minister vacated his post."               WSM > - resign
verb relinquish   A=nsubj obj=power|control|authority|@offices R?=obl[to]                          -> resign
    "President Jammeh relinquished power."                      GMBGOV > - resign
verb give_up      A=nsubj obj=power|control|@offices R?=obl[to]                                             -> resign
    "President Ben Ali gave up power."                          TUNGOV > - resign
verb cede         A=nsubj obj=power|control|authority|@offices R?=obl[to]                                   -> resign
    "President Saleh ceded power."                              YEMGOV > - resign
verb hand_over    A=nsubj obj=power|control|authority|presidency|premiership|leadership|rein R?=obl[to]                                   -> resign
    "President Moi handed over power."                          KENGOV > - resign
verb surrender     A=nsubj obj=power|control|authority|@offices R?=obl[to]                -> resign
    "President Sirleaf surrendered power in 2018."   LBRGOV > - resign
verb transfer      A=nsubj obj=power|authority R?=obl[to]                                 -> resign
    "President Alfonsin transferred power in 1989."   ARGGOV > - resign
verb renounce      A=nsubj obj=power|throne|crown|presidency                              -> resign
    "The Albanian king renounced the throne."   ALB > - resign
verb yield         A=nsubj obj=power|@offices R?=obl[to]                                  -> resign
    "President Kaunda yielded power in 1991."   ZMBGOV > - resign
verb exit          A=nsubj obj=office|power|cabinet|government|politics|@offices                                       -> resign
    "President Compaore exited power in 2014."   BFAGOV > - resign
verb hand_in       A=nsubj obj=resignation R?=obl[to]                                     -> resign
    "The Dutch prime minister handed in his resignation."   NLD > - resign
verb retire        A=nsubj obl[from]=politics|office|power|presidency|government|cabinet|post -> resign
    "President Senghor retired from office in 1980."   SENGOV > - resign
verb abdicate     A=nsubj                                                                -> resign
    "The Spanish king abdicated in 2014."                       ESP > - resign
verb tender       A=nsubj obj=resignation                                                -> resign
    "The Lebanese prime minister tendered his resignation."     LBN > - resign
verb submit       A=nsubj obj=resignation|"letter of resignation" R?=obl[to]                                     -> resign
    "The Iraqi prime minister submitted his resignation."       IRQ > - resign
verb announce     A=nsubj obj=resignation|retirement|abdication                          -> resign
    "The Greek finance minister announced his resignation."   GRC > - resign
verb offer        A=nsubj obj=resignation R?=obl[to]                                     -> intend(resign)
    "The Thai finance minister offered his resignation."   THA > - intend(resign)
verb bow_out      A=nsubj                                                                -> resign
    "The Japanese prime minister bowed out."                    JPN > - resign
noun resignation  A=poss|nmod[by|of|from]|amod                                           -> resign
    "The resignation of the Tunisian prime minister followed."  TUN > - resign
noun abdication   A=poss|nmod[by|of]|amod                                                     -> resign
    "The abdication of the Spanish king came in 2014."          ESP > - resign
noun departure    A=poss|nmod[by|of]|amod nmod[from]=office|power|presidency|government|post|cabinet|premiership|politics|throne  -> resign
    "President Mubarak's departure from office was cheered."    EGYGOV > - resign
noun retirement   A=poss|nmod[by|of]|amod nmod[from]=politics|office|power|presidency|government -> resign
    "President Nyerere's retirement from office came in 1985."   TZAGOV > - resign
noun retirement   A=poss|nmod[of] nmod[of]=@heads|minister|governor|speaker              -> resign
    "The retirement of Tonga's prime minister was announced."   TON > - resign
noun exit         A=poss|nmod[by|of]|amod nmod[from]=office|power|presidency|government|post|cabinet|premiership|politics -> resign
    "President Moi's exit from power was announced."   KENGOV > - resign

# --- releasing people ---
verb release       A=nsubj obj=@captives R?=obj                                      -> release.person
    "Iran released American hostages in 1981."                     IRN > USA release.person
verb release       A=nsubj R=obj                                                     -> release.person
    "Syria released the Canadian."                                 SYR > CAN release.person
verb release       A=nsubj obj=suspect|protester|leader|lawmaker|minister|@people        -> release.person
    "Sudan released opposition leaders."                           SDN > OPP release.person
verb release       obj=@works|statement|report|figure|data|document|video|photo|footage|detail|result|water|product  -> nothing
    "The French singer released an album."                         nothing
verb free          A=nsubj R=obj                                                     -> release.person
    "Turkey freed a German journalist."                            TUR > DEU release.person
verb free          A=nsubj obj=@captives R?=obj                                             -> release.person
    "Burma freed political prisoners."                             MMR > CVL release.person
verb liberate      A=nsubj obj=@captives R?=obj                                      -> release.person
    "Colombia liberated hostages."                                 COL > CVL release.person
verb let_go        A=nsubj R=obj                                                     -> release.person
    "Cuba let go an American banker."                              CUB > USA release.person
verb set_free      A=nsubj R?=obj obj=@captives|@people|rebel|suspect                     -> release.person
    "Libya set free two Bulgarian nurses."   LBY > BGR release.person
verb set_free      A=nsubj R=obj                                                          -> release.person
    "Chad set free two Italians."   TCD > ITA release.person
verb set           A=nsubj xcomp=free R=obj                                          -> release.person
    "Egypt set free a Spanish student."                            EGY > ESP release.person
verb pardon        A=nsubj obj=@captives R?=obj                                             -> release.person
    "President Kagame pardoned prisoners."                         RWAGOV > CVL release.person
verb amnesty       A=nsubj R=obj                                                     -> release.person
    "Uganda amnestied Sudanese rebels."                            UGA > SDN release.person
verb repatriate    A=nsubj R=obj|obl[to] -> release.person
    "Saudi Arabia repatriated Yemeni prisoners."                   SAU > YEM release.person
verb hand_over     A=nsubj obj=@captives R?=obl[to]|obj                                 -> release.person
    "Hamas handed over hostages to the Red Cross."                 PSEREBGOV > NGOHLHIRC release.person
verb hand          A=nsubj obj=@captives R=obl[to]|iobj                               -> release.person
    "Hamas handed two Thai hostages to the Red Cross."             PSEREBGOV > NGOHLHIRC release.person
verb hand_back     A=nsubj obj=@captives R?=obl[to]|obj                               -> release.person
    "Syria handed back two Turkish pilots."                        SYR > TUR release.person
verb give_up       A=nsubj obj=@captives R?=obl[to]|obj                               -> release.person
    "Rebels gave up two French hostages."                          REB > FRA release.person
verb send_home     A=nsubj obj=@prisoners R?=obj                                      -> release.person
    "Vietnam sent home American prisoners in 1973."                VNM > USA release.person
verb swap          A=nsubj obj=@captives|spy R?=obl[with]                                -> release.person mutual
    "Ukraine swapped prisoners with Russia."                       UKR + RUS release.person
verb exchange      A=nsubj obj=@captives|spy|body|remains R?=obl[with]                                -> release.person mutual
    "Armenia exchanged prisoners with Azerbaijan."                 ARM + AZE release.person
verb trade         A=nsubj obj=@captives|spy R?=obl[with]                                -> release.person mutual
    "Washington traded spies with Moscow."   USA + RUS release.person
verb parole        A=nsubj R?=obj                                                         -> release.person
    "Indonesia paroled an Australian student."   IDN > AUS release.person
verb deliver       A=nsubj obj=@captives R=obl[to]|obj                                       -> release.person
    "Rebels delivered the hostages to the Red Cross."   REB > NGOHLHIRC release.person
verb acquit        A=nsubj R=obj                                                     -> release.person
    "Egypt acquitted an American student."                         EGY > USA release.person
noun release       A=poss|nmod[by]|amod R?=nmod[of]                                  -> release.person
    "Iran's release of American hostages came in 1981."            IRN > USA release.person
noun return        A=poss|nmod[by]|amod R?=nmod[of]|nmod[to|from] nmod[of]=@captives|citizen|national|child|abductee -> release.person
    "Israel announced the return of two Jordanian prisoners."   ISR > JOR release.person
noun handover      A=poss|nmod[by]|amod R?=nmod[to]|nmod[of] nmod[of]=@captives -> release.person
    "The handover of two Turkish hostages by Libya was announced."   LBY > TUR release.person
noun release       compound=press|album|news|film                                    -> nothing
    "The Danish press release was short."                          nothing
noun freeing       A=poss|nmod[by]|amod R?=nmod[of]                                       -> release.person
    "The freeing of German hostages by Mali was announced."        MLI > DEU release.person
noun amnesty       A=poss|nmod[by|from]|amod R?=nmod[for|to]                         -> release.person
    "Algeria's amnesty for Moroccan prisoners was announced."      DZA > MAR release.person
noun pardon        A=poss|nmod[by|from]|amod R?=nmod[for|of|to]                         -> release.person
    "President Aliyev's pardon of prisoners was announced."        AZEGOV > CVL release.person
noun clemency      A=poss|nmod[by|from]|amod R?=nmod[for|to]                              -> release.person
    "President Ramos announced clemency for Chinese prisoners."   PHLGOV > CHN release.person
noun liberation    A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@captives                    -> release.person
    "The liberation of French hostages by Lebanon was announced."   LBN > FRA release.person
noun swap          A=nmod[between]|poss R?=nmod[with] compound=prisoner|hostage|spy|captive|detainee|pow|soldier|body  -> release.person mutual
    "The prisoner swap between Russia and Ukraine ended."          RUS + UKR release.person
noun exchange      A=nmod[between]|poss R?=nmod[with] compound=prisoner|hostage|spy|captive|detainee|pow      -> release.person mutual
    "The prisoner exchange between Iran and Iraq ended in 1990."   IRN + IRQ release.person
noun exchange      A=nmod[between]|poss R?=nmod[with] nmod[of]=@captives             -> release.person mutual
    "The exchange of prisoners between India and Pakistan ended."  IND + PAK release.person
noun swap          A=nmod[between]|poss R?=nmod[with] nmod[of]=@captives             -> release.person mutual
    "A swap of prisoners between Chad and Libya was held."  TCD + LBY release.person
noun exchange      compound=stock|foreign|heat|student                               -> nothing
    "The Indian stock exchange closed."                            nothing
noun repatriation  A=poss|nmod[by]|amod R?=nmod[of|to]                                       -> release.person
    "Saudi Arabia's repatriation of Yemeni prisoners ended."       SAU > YEM release.person
verb clear       A=nsubj R=obj obl[of]=charge|murder|treason|espionage|crime|corruption     -> release.person
    "A Thai court cleared two Burmese workers of murder."        THAJUD > MMRLAB release.person
verb clear       A=nsubj R?=obj obj=@captives obl[for]=release|repatriation|transfer|departure -> release.person
    "Egypt cleared two Sudanese detainees for release."          EGY > SDN release.person
verb turn_over   A=nsubj obj=@captives R?=obl[to]|obj                                          -> release.person
    "Iran turned over prisoners to Iraq."                        IRN > IRQ release.person

# --- returning things ---
verb return       A=nsubj obj=@returnable|object|item|coin|piece R?=obl[to]|iobj|obj              -> release.property
    "Italy returned a statue to Ethiopia in 2005."               ITA > ETH release.property
verb return       obj=fire|call|serve|favour|favor|ball|verdict|shot|compliment|punt                         -> nothing
    "The Swiss player returned the serve."                       nothing
verb return        A=nsubj R?=obl[to] obj=@refugees|@nationals                                     -> coerce.deport
    "Denmark returned migrants to Jordan."   DNK > JOR coerce.deport
verb return       A=nsubj obj=@captives R?=obl[to]|obj                              -> release.person
    "Israel returned prisoners to Jordan."                       ISR > JOR release.person
verb give_back    A=nsubj T=obj R?=obl[to]|iobj                                 -> release.property
    "Japan gave back gold to South Korea."                       JPN > KOR release.property
verb hand_back    A=nsubj T=obj R?=obl[to]|iobj                                 -> release.property
    "Britain handed back Hong Kong to China in 1997."            GBR > CHN release.property
verb hand_over    A=nsubj obj=@returnable|@strongholds R=obl[to]       -> release.property
    "The United States handed over the canal base to Panama."    USA > PAN release.property
verb cede         A=nsubj obj=@territory|@strongholds|sovereignty|land|water|waters|share R=obl[to]                              -> release.property
    "Finland ceded territory to Moscow in 1940."                 FIN > RUS release.property
verb restore      A=nsubj obj=@returnable|object|item|coin|heirloom R=obl[to]                    -> release.property
    "Germany restored a painting to Poland."                     DEU > POL release.property
verb release      A=nsubj obj=@ships|@aircraft|@frozen|cargo|body R?=obl[of]|obj|obl[in|to]  -> release.property
    "Gibraltar released an Iranian tanker."                      GIB > IRN release.property
verb unfreeze     A=nsubj obj=@frozen R?=obl[of]|obj|obl[in]                 -> release.property
    "South Korea unfroze Iranian funds."                         KOR > IRN release.property
verb unfroze       A=nsubj obj=@frozen R?=obl[of]|obj|obl[in]                             -> release.property
    "Belgium unfroze Congolese accounts."   BEL > COD release.property
verb unlock        A=nsubj obj=@frozen R?=obl[of]|obj|obl[in]                             -> release.property
    "Luxembourg unlocked Iranian assets."   LUX > IRN release.property
verb transfer      A=nsubj obj=@territory|@strongholds|@treasures|sovereignty|remains R=obl[to]              -> release.property
    "Portugal transferred the territory to China."   PRT > CHN release.property
verb repatriate    A=nsubj obj=@treasures|remains|body|ash|bone R?=obl[to]|obj            -> release.property
    "France repatriated 26 artefacts to Benin."   FRA > BEN release.property
verb give_up       A=nsubj obj=@territory|@treasures|@ships|sovereignty R=obl[to]                                       -> release.property
    "Hungary gave up territory to Romania."   HUN > ROU release.property
verb surrender    A=nsubj obj=@returnable R=obl[to]                              -> release.property
    "Spain surrendered territory to Morocco."                    ESP > MAR release.property
noun return       A=poss|nmod[by] nmod[of]=@returnable R?=nmod[to]|nmod[of]     -> release.property
    "The return of the statue to Ethiopia by Italy took years."  ITA > ETH release.property
noun handover     A=poss|nmod[by]|amod R?=nmod[to]                                   -> release.property
    "Britain's handover of Hong Kong to China came in 1997."     GBR > CHN release.property
noun restitution  A=poss|nmod[by|from]|amod R?=nmod[to]                              -> release.property
    "Germany's restitution to Poland was discussed."             DEU > POL release.property
verb turn_over    A=nsubj obj=@returnable|@strongholds R=obl[to]       -> release.property
    "Washington turned the base over to the Philippines."                       USA > PHL release.property
verb relinquish   A=nsubj obj=@returnable|@strongholds R?=obl[to]                -> release.property
    "Portugal relinquished the island to India."                                PRT > IND release.property

# --- letting others in ---
verb admit       A=nsubj obj=@inspectors R?=obl[of|from]|obj                           -> access.inspectors
    "Iraq admitted United Nations inspectors in 1991."   IRQ > IGOUNO access.inspectors
verb receive     A=nsubj obj=@inspectors R?=obl[of|from]|obj                           -> access.inspectors
    "Libya received American inspectors."                LBY > USA access.inspectors
verb allow       A=nsubj obj=@inspectors R?=obl[of|from]|obj                                     -> access.inspectors
    "Syria allowed United Nations inspectors in."        SYR > IGOUNO access.inspectors
verb let         A=nsubj obj=@inspectors R?=obl[of|from]|obj                                     -> access.inspectors
    "North Korea let American inspectors in."            PRK > USA access.inspectors
verb accept      A=nsubj obj=@inspectors R?=obl[of|from]|obj                           -> access.inspectors
    "Ukraine accepted Finnish observers."                UKR > FIN access.inspectors
verb host        A=nsubj obj=@inspectors R?=obl[of|from]|obj                           -> access.inspectors
    "Nepal hosted Norwegian observers."                  NPL > NOR access.inspectors
verb admit       A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                         -> access.peacekeepers
    "Sudan admitted Egyptian peacekeepers."              SDN > EGY access.peacekeepers
verb accept      A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                         -> access.peacekeepers
    "Ivory Coast accepted French peacekeepers."          CIV > FRA access.peacekeepers
verb receive     A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                         -> access.peacekeepers
    "Cyprus received Canadian peacekeepers in 1964."     CYP > CAN access.peacekeepers
verb allow       A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                         -> access.peacekeepers
    "Chad allowed Irish peacekeepers in."                TCD > IRL access.peacekeepers
verb let         A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                         -> access.peacekeepers
    "Lebanon let Italian peacekeepers in."               LBN > ITA access.peacekeepers
verb allow       A=nsubj obj=@aid_workers|@relief|aid|corridor R?=obl[of|from]|obj|obl[into|to]  -> access.humanitarian
    "Ethiopia allowed aid into Tigray."                  ETH > - access.humanitarian
verb admit       A=nsubj obj=@aid_workers|@relief|aid R?=obl[of|from]|obj|obl[into]         -> access.humanitarian
    "Burma admitted French aid workers in 2008."         MMR > FRA access.humanitarian
verb let         A=nsubj obj=@aid_workers|@relief|aid R?=obl[of|from]|obj|obl[into|to]           -> access.humanitarian
    "Syria let aid convoys in."                          SYR > - access.humanitarian
verb open        A=nsubj obj=corridor|"relief corridor"|"aid route" R?=obl[to|for|into|from|between]                           -> access.humanitarian
    "Israel opened a corridor to Gaza."                  ISR > PSE access.humanitarian
verb give          A=nsubj R?=obj obj="convoy access"|"truck access"|"agency access"|"worker access"|"relief team access"|"aid team access"|"medical team access"|"convoy passage"|"truck passage"|"group access"|"worker entry" -> access.humanitarian
    "Chad gave Swiss aid workers access to the camp."   TCD > CHE access.humanitarian
verb grant         A=nsubj R?=obj obj="convoy access"|"truck access"|"agency access"|"worker access"|"relief team access"|"aid team access"|"medical team access"|"convoy passage"|"truck passage"|"group access"|"worker entry" -> access.humanitarian
    "Mali granted Swiss aid workers access to the camp."   MLI > CHE access.humanitarian
verb give          A=nsubj R?=obj obj="inspector access"|"observer access"|"monitor access"|"inspector entry"|"monitor entry"|"observer entry" -> access.inspectors
    "Libya gave British inspectors access to the plant."   LBY > GBR access.inspectors
verb grant         A=nsubj R?=obj obj="inspector access"|"observer access"|"monitor access"|"inspector entry"|"monitor entry"|"observer entry" -> access.inspectors
    "Iran granted French inspectors access to the plant."   IRN > FRA access.inspectors
verb allow       A=nsubj obj=access|entry R?=iobj|obl[to|for|by]|obj                             -> access
    "Iran allowed access to the United Nations."         IRN > IGOUNO access
verb grant       A=nsubj obj=access|entry R?=iobj|obl[to|for]|obj                                 -> access
    "Sudan granted access to the United Nations."        SDN > IGOUNO access
verb give        A=nsubj obj=access|entry R=iobj|obl[to]|obj                                  -> access
    "South Africa gave access to American officials."    ZAF > USA access
verb allow_in    A=nsubj R=obj                                                      -> access
    "Myanmar allowed in the United Nations."             MMR > IGOUNO access
verb allow         A=nsubj R=obj:@callers T=obl[into|inside|onto|in]                      -> access
    "Burma allowed Thai officials into the delta."   MMR > THA access
verb admit         A=nsubj R=obj:@callers|@heads                                          -> access
    "Turkmenistan admitted Dutch journalists."   TKM > NLD access
verb let           A=nsubj R=obj:@callers T=obl[into|inside|onto|in]                      -> access
    "North Korea let American officials into the plant."   PRK > USA access
verb permit        A=nsubj R=obj:@callers T=obl[into|inside|onto|in]                      -> access
    "Cuba permitted Italian engineers into the mine."   CUB > ITA access
verb permit        A=nsubj R=obj:@callers|@guests xcomp=visit|enter|inspect|tour|travel|return|examine|interview|cross -> access
    "Iran permitted Swiss diplomats to visit the prison."   IRN > CHE access
verb allow         A=nsubj R=obj:@callers|@guests xcomp=visit|enter|inspect|tour|travel|return|examine|interview|cross -> access
    "Burma allowed Thai officials to visit the camp."   MMR > THA access
verb permit        A=nsubj R=obj:@callers|@guests                                         -> access
    "Laos permitted an American delegation."   LAO > USA access
verb allow         A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" R=obj:delegation|envoy|rapporteur|reporter|journalist|"fact-finding team"|"forensic team"|diplomat -> access
    "Burma allowed a Thai delegation to see the prison."   MMR > THA access
verb let           A=nsubj R=obj:@callers|@guests xcomp|ccomp=visit|enter|inspect|tour|travel|return|examine|interview|cross -> access
    "Cuba let Spanish diplomats visit the prison."   CUB > ESP access
verb permit        A=nsubj R?=obj obj=@inspectors xcomp=visit|enter|inspect|tour|return|examine|resume -> access.inspectors
    "Libya permitted British inspectors to enter the plant."   LBY > GBR access.inspectors
verb allow         A=nsubj R?=obj obj=@inspectors xcomp=visit|enter|inspect|tour|return|examine|resume -> access.inspectors
    "Syria allowed Danish inspectors to visit the site."   SYR > DNK access.inspectors
verb permit        A=nsubj R?=obj obj=@aid_workers|@outsiders xcomp=visit|enter|return|cross|reach|resume|deliver|distribute|work -> access.humanitarian
    "Eritrea permitted Irish aid workers to return."   ERI > IRL access.humanitarian
verb allow         A=nsubj R?=obj obj=@aid_workers|@outsiders xcomp=visit|enter|return|cross|reach|resume|deliver|distribute|work|pass -> access.humanitarian
    "Sudan allowed Norwegian aid workers to enter the camps."   SDN > NOR access.humanitarian
verb permit        A=nsubj R?=obj obj=@peacekeepers xcomp=enter|deploy|return|patrol|land|cross -> access.peacekeepers
    "Chad permitted Irish peacekeepers to enter."   TCD > IRL access.peacekeepers
verb allow         A=nsubj R?=obj obj=@peacekeepers xcomp=enter|deploy|return|patrol|land|cross -> access.peacekeepers
    "Haiti allowed Chilean peacekeepers to land."   HTI > CHL access.peacekeepers
verb let_in        A=nsubj R=obj:@callers|@heads|@guests -> access
    "Eritrea let in two British reporters."   ERI > GBR access
verb open          A=nsubj obj=site|facility|reactor|plant|base|prison|camp|archive|laboratory|door|jail R=obl[to|for] -> access
    "Libya opened its laboratories to American officials."   LBY > USA access
verb open          A=nsubj obj=site|facility|reactor|plant|base|laboratory|silo|arsenal R?=obl[to|for|by]|obl obl[to|for]=inspection|@inspectors -> access.inspectors
    "Ukraine opened its silos to American inspectors."   UKR > USA access.inspectors
verb open          A=nsubj obj|xcomp=crossing|border|port|airport|airspace|road|gate R?=obl[to|for] obl[to|for]=@aid_workers|@outsiders|@relief|aid|relief|convoy -> access.humanitarian
    "Djibouti opened its port to American aid convoys."   DJI > USA access.humanitarian
verb host          A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                          -> access.peacekeepers
    "Haiti hosted Brazilian peacekeepers."   HTI > BRA access.peacekeepers
verb welcome       A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                          -> access.peacekeepers
    "Liberia welcomed Nigerian peacekeepers."   LBR > NGA access.peacekeepers
verb welcome       A=nsubj obj=@inspectors R?=obl[of|from]|obj                            -> access.inspectors
    "Nepal welcomed Danish observers."   NPL > DNK access.inspectors
verb readmit       A=nsubj obj=@aid_workers R?=obl[of|from]|obj                           -> access.humanitarian
    "Ethiopia readmitted Norwegian aid workers."   ETH > NOR access.humanitarian
verb permit        A=nsubj obj=@peacekeepers R?=obl[of|from]|obj                          -> access.peacekeepers
    "Eritrea permitted Dutch peacekeepers."   ERI > NLD access.peacekeepers
noun access      A=poss|nmod[by] R=nmod[for|to]                                        -> access
    "Iran's access for the United Nations was praised."  IRN > IGOUNO access
noun access        A=poss|nmod[by] R?=nmod[for|to] nmod[for|to]=@inspectors               -> access.inspectors
    "Iran promised access for American inspectors."   IRN > USA intend(access.inspectors)
noun access        A=poss|nmod[by] R?=nmod[for|to] nmod[for|to]=@aid_workers|relief|aid   -> access.humanitarian
    "Burma promised access for French aid workers."   MMR > FRA intend(access.humanitarian)
noun inspection  A=nmod[in|of] R=poss|nmod[by]|amod|compound                        -> access.inspectors
    "The American inspections in Libya began."           LBY > USA access.inspectors
noun corridor    A=nmod[through|in] R?=nmod[for|to] amod|compound=humanitarian|relief|aid|safe                  -> access.humanitarian
    "The humanitarian corridor in Syria held."           SYR > - access.humanitarian
verb readmit     A=nsubj obj=@inspectors R?=obl[of|from]|obj                           -> access.inspectors
    "Iraq readmitted UN inspectors in 2002."                   IRQ > IGOUNO access.inspectors
verb readmit     A=nsubj R=obj obl[to|into]=union|bloc|commonwealth|organisation|organization|group|council|league|assembly -> diplomacy
    "The Arab League readmitted Syria to the group."           IGOMEAARL > SYR diplomacy
verb permit       A=nsubj obj=@inspectors R?=obl[of|from]|obj                          -> access.inspectors
    "Libya permitted United Nations inspectors."                                    LBY > IGOUNO access.inspectors
verb permit       A=nsubj obj=@aid_workers|@relief|aid|corridor R?=obl[of|from]|obj|obl[into|to] -> access.humanitarian
    "Ethiopia permitted relief supplies."                                           ETH > - access.humanitarian
verb permit       A=nsubj obj=access|entry R?=iobj|obl[to|for|by]|obj                            -> access
    "Burma permitted access."                                                       MMR > - access
verb grant         A=nsubj obj=access|entry|admission|visa R?=obl[to|for]|iobj|obj iobj|obl[to|for]=@inspectors -> access.inspectors
    "Iran granted access to American inspectors."   IRN > USA access.inspectors
verb give          A=nsubj obj=access|entry|admission|visa R?=obl[to|for]|iobj|obj iobj|obl[to|for]=@inspectors -> access.inspectors
    "Libya gave access to British inspectors."   LBY > GBR access.inspectors
verb allow         A=nsubj obj=access|entry|admission|visa R?=obl[to|for|by]|iobj|obj iobj|obl[to|for|by]=@inspectors -> access.inspectors
    "Syria allowed access to Dutch inspectors."   SYR > NLD access.inspectors
verb grant         A=nsubj obj=access|entry|passage|transit|admission R?=obl[to|for]|iobj|obj iobj|obl[to|for]=@aid_workers|@outsiders|@relief|aid|relief|convoy|agency -> access.humanitarian
    "Burma granted access to French aid workers."   MMR > FRA access.humanitarian
verb give          A=nsubj obj=access|entry|passage|transit|admission R?=obl[to|for]|iobj|obj iobj|obl[to|for]=@aid_workers|@outsiders|@relief|aid|relief|convoy|agency -> access.humanitarian
    "Sudan gave access to Irish aid workers."   SDN > IRL access.humanitarian
verb allow         A=nsubj obj=access|entry|passage|transit|admission R?=obl[to|for|by]|iobj|obj iobj|obl[to|for|by]=@aid_workers|@outsiders|@relief|aid|relief|convoy|agency -> access.humanitarian
    "Eritrea allowed access to Swiss aid workers."   ERI > CHE access.humanitarian
verb provide       A=nsubj obj=access R?=obl[to|for] obl[to|for]=@inspectors               -> access.inspectors
    "Sudan provided access to British inspectors."   SDN > GBR access.inspectors
verb deny          A=nsubj obj=access|entry R?=obl[to|for]|iobj|obj iobj|obl[to|for]=@aid_workers|@outsiders|aid|relief -> reject(access.humanitarian)
    "Syria denied access to Danish aid workers."   SYR > DNK reject(access.humanitarian)
verb deny          A=nsubj obj=access|entry R?=obl[to|for]|iobj|obj iobj|obl[to|for]=@inspectors -> reject(access.inspectors)
    "Iran denied access to French inspectors."   IRN > FRA reject(access.inspectors)
verb let_in       A=nsubj R=obj:@inspectors                                         -> access.inspectors
    "Iraq let in United Nations inspectors."                                        IRQ > IGOUNO access.inspectors
verb let_in       A=nsubj R?=obj obj=@aid_workers|@outsiders|aid|@relief|convoy                               -> access.humanitarian
    "Sudan let in aid."                                                             SDN > - access.humanitarian

# --- ceasefire ---
verb cease          A=nsubj obj=fire|hostility|fighting|"military operation"|shelling|offensive R?=obl[with|against]                      -> deescalate.truce
    "Israel ceased fire in 1967."                              ISR > - deescalate.truce
verb hold           A=nsubj obj=fire                                             -> deescalate.truce
    "Armenian forces held their fire."                         ARM > - deescalate.truce
verb halt          A=nsubj obj=fire|hostility|fighting|offensive R?=obl[with|against|on]  -> deescalate.truce
    "Armenia halted hostilities with Azerbaijan."   ARM > AZE deescalate.truce
verb suspend       A=nsubj obj=fire|hostility|fighting R?=obl[with|against]               -> deescalate.truce
    "Syria suspended hostilities with Turkey."   SYR > TUR deescalate.truce
verb silence       A=nsubj obj=gun|artillery|weapon                                              -> deescalate.truce
    "The Basque rebels silenced their guns."   ESPREB > - deescalate.truce
verb lay_down       A=nsubj obj=@weapons                                         -> deescalate.demobilise
    "Colombian rebels laid down their arms."                   COL > - deescalate.demobilise
verb sign           A=nsubj obj=@truces R?=obl[with]                             -> deescalate.truce mutual
    "Iran signed a ceasefire with Iraq."                       IRN + IRQ deescalate.truce
noun ceasefire      A=nmod[between|of|by]|poss|amod|nmod[in] R?=nmod[with]                -> deescalate.truce mutual
    "The ceasefire between Armenia and Azerbaijan held."       ARM + AZE deescalate.truce
verb reach          A=nsubj R?=obl[with] obj=ceasefire|cease-fire|truce|armistice -> deescalate.truce mutual
    "Morocco reached a ceasefire with Algeria in 1963."        MAR + DZA deescalate.truce
verb conclude       A=nsubj R?=obl[with] obj=ceasefire|cease-fire|truce|armistice -> deescalate.truce mutual
    "Finland concluded an armistice with the Soviet Union."    FIN + SUN deescalate.truce
verb negotiate      A=nsubj R?=obl[with] obj=ceasefire|cease-fire|truce|armistice -> deescalate.truce mutual
    "Chad negotiated a truce with Libya."                      TCD + LBY deescalate.truce
noun cease-fire     A=nmod[between|of|by]|poss|amod|nmod[in] R?=nmod[with]                -> deescalate.truce mutual
    "The cease-fire between Iran and Iraq held in 1988."       IRN + IRQ deescalate.truce
noun truce          A=nmod[between|of|by]|poss|amod|nmod[in] R?=nmod[with]                -> deescalate.truce mutual
    "The truce between Israel and Lebanon held."               ISR + LBN deescalate.truce
noun armistice      A=nmod[between|of|by]|poss|amod|nmod[in] R?=nmod[with]                     -> deescalate.truce mutual
    "The armistice between Germany and France came in 1940."   DEU + FRA deescalate.truce
noun de-escalation  A=nmod[between|of|by]|poss|amod R?=nmod[with]                     -> deescalate mutual
    "The de-escalation between Greece and Turkey was slow."    GRC + TUR deescalate
verb de-escalate    A=nsubj R?=obl[with|against|in]                                         -> deescalate
    "Iran de-escalated."                                       IRN > - deescalate
noun restraint      A=poss|nmod[by|from|of]|amod R?=nmod[toward|towards|with]                                    -> deescalate
    "India's restraint was noted."                             IND > - deescalate
verb exercise       A=nsubj obj=restraint                                        -> deescalate
    "Pakistan exercised restraint."                            PAK > - deescalate
verb show           A=nsubj obj=restraint                                        -> deescalate
    "Jordan showed restraint."                                 JOR > - deescalate
verb lift           A=nsubj obj=blockade|siege|encirclement R?=obl[of|on|against|around]|obj                     -> deescalate.lift_blockade
    "The Soviet Union lifted the blockade of Berlin in 1949."  SUN > DEU deescalate.lift_blockade
verb end           A=nsubj obj=blockade|siege|encirclement R?=obl[of|on|against|around]|obj -> deescalate.lift_blockade
    "Indonesia ended the siege of East Timor."   IDN > TLS deescalate.lift_blockade
verb raise         A=nsubj obj=blockade|siege R?=obl[of|on|against|around]|obj            -> deescalate.lift_blockade
    "Indonesia raised the blockade of East Timor."   IDN > TLS deescalate.lift_blockade
verb ease          A=nsubj obj=blockade|siege R?=obl[of|on|against|around]|obj            -> deescalate.lift_blockade
    "Israel eased the blockade of Gaza."   ISR > PSE deescalate.lift_blockade
verb reopen         A=nsubj obj=@doors R?=obl[with|to|for|from]|obj  -> deescalate.lift_blockade
    "Colombia reopened its border with Venezuela."             COL > VEN deescalate.lift_blockade
verb open_up      A=nsubj obj=@doors R?=obl[with|to|for|from|between]|obj -> deescalate.lift_blockade
    "Rwanda opened up its border with Uganda."                                   RWA > UGA deescalate.lift_blockade
verb open          A=nsubj obj=@borders|border|frontier|crossing|"border crossing"|airspace R=obl[with|to|for|from] -> deescalate.lift_blockade
    "Kenya opened its border with Ethiopia."   KEN > ETH deescalate.lift_blockade
verb open          A=nsubj obj=@borders|border|frontier|door|country R=obl[to|for]:@callers|@guests -> access
    "Bhutan opened its borders to Indian reporters."   BTN > IND access
verb unseal        A=nsubj obj=@doors R?=obl[with|to|for|from]|obj                        -> deescalate.lift_blockade
    "Iraq unsealed its border with Jordan."   IRQ > JOR deescalate.lift_blockade
noun reopening     A=poss|nmod[by]|amod R?=nmod[with|to|for]|nmod[of] nmod[of]=@doors                       -> deescalate.lift_blockade
    "Zambia announced the reopening of the border with Malawi."   ZMB > MWI deescalate.lift_blockade
verb uphold       A=nsubj obj=@truces R?=obl[with]                               -> deescalate.truce
    "Sudan upheld the truce with the rebels."                                    SDN > REB deescalate.truce
verb confine      A=nsubj|obj obj=@troops|army obl[to]=barracks|base|barrack     -> deescalate
    "Colombia confined its troops to their barracks."                            COL > - deescalate
verb abide       A=nsubj obl[by]=@truces|"ceasefire agreement"|"ceasefire accord"|"ceasefire deal"|"truce agreement" R?=obl[with]                                       -> deescalate.truce
    "Ethiopia abided by the ceasefire."                          ETH > - deescalate.truce
verb exhibit     A=nsubj obj=restraint                                                      -> deescalate
    "India exhibited restraint."                                 IND > - deescalate
verb display     A=nsubj obj=restraint                                                      -> deescalate
    "Jordan displayed restraint."                                JOR > - deescalate
verb keep        A=nsubj obj=@truces R?=obl[with]                                           -> deescalate.truce
    "Honduras kept the truce."                                   HND > - deescalate.truce

# --- disarming ---
verb disarm            A=nsubj obj=-                                   -> deescalate.demobilise
    "Ukraine disarmed in 1994."                      UKR > - deescalate.demobilise
verb disarm            A=nsubj R=obj                                   -> deescalate.demobilise
    "Lebanon disarmed Palestinian militants."        LBN > PSE deescalate.demobilise
verb demobilise        A=nsubj R?=obj                                  -> deescalate.demobilise
    "Mozambique demobilised its soldiers."           MOZ > MOZMIL deescalate.demobilise
verb demobilize        A=nsubj R?=obj                                  -> deescalate.demobilise
    "Angola demobilized its soldiers."               AGO > AGOMIL deescalate.demobilise
verb disband           A=nsubj obj=@troops|@fleet|@insurgents|militia|battalion|guard|"armed wing"|unit|police|paramilitary|front|column|wing|"military wing"|camp -> deescalate.demobilise
    "Haiti disbanded its army in 1995."              HTI > - deescalate.demobilise
verb destroy           A=nsubj obj=stockpile|arsenal|stock|warhead|"chemical weapon"|"nuclear weapon"|landmine|"land mine"|"cluster munition"|"long-range missile"|"ballistic missile"|"medium-range missile"|silo|centrifuge|"nerve agent"|"mustard gas"|"biological weapon"                   -> deescalate.demobilise
    "Libya destroyed its stockpile."                 LBY > - deescalate.demobilise
verb dismantle         A=nsubj obj=@old_arms|facility|programme|program|base|factory|plant  -> deescalate.demobilise
    "South Africa dismantled its arsenal."           ZAF > - deescalate.demobilise
verb decommission      A=nsubj obj=@old_arms|@fleet|base                            -> deescalate.demobilise
    "Britain decommissioned its missiles."           GBR > - deescalate.demobilise
verb stand_down        A=nsubj:@troops|@fleet|@insurgents|reservist|unit                          -> deescalate.demobilise
    "Indian troops stood down."                      IND > - deescalate.demobilise
verb stand_down    A=nsubj obj|obl=@troops|@fleet|battalion|reservist|unit|brigade            -> deescalate.demobilise
    "Chile stood down three regiments."   CHL > - deescalate.demobilise
verb hand_in       A=nsubj obj=@weapons R?=obl[to]                                        -> deescalate.demobilise
    "Albanian rebels handed in their rifles."   ALBREB > - deescalate.demobilise
verb turn_in       A=nsubj obj=@weapons R?=obl[to]                                        -> deescalate.demobilise
    "Ugandan guerrillas turned in their guns."   UGAREB > - deescalate.demobilise
verb surrender     A=nsubj obj=@weapons|arsenal|stockpile|warhead R?=obl[to]                                        -> deescalate.demobilise
    "Nepalese rebels surrendered their weapons."   NPLREB > - deescalate.demobilise
verb hand_over     A=nsubj:@insurgents obj=@weapons R?=obl[to]                            -> deescalate.demobilise
    "Irish guerrillas handed over their rifles."   IRLREB > - deescalate.demobilise
verb put_down      A=nsubj obj=arm|weapon|gun|rifle                                             -> deescalate.demobilise
    "Burundian rebels put down their arms."   BDIREB > - deescalate.demobilise
verb scale_down    A=nsubj obj=arsenal|stockpile|army|military|force|@troops|"armed force"                                     -> deescalate.demobilise
    "Belgium scaled down its army."   BEL > - deescalate.demobilise
verb close_down    A=nsubj obj=reactor|centrifuge|base|"missile base"|"weapons plant"|"enrichment plant"|silo -> deescalate.demobilise
    "Kazakhstan closed down its missile base."   KAZ > - deescalate.demobilise
verb slash         A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=arsenal|stockpile|army|military|"armed force"|warhead       -> deescalate.demobilise
    "Hungary slashed its army in 1990."   HUN > - deescalate.demobilise
verb cut           A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=arsenal|stockpile|army|military|"armed force"|warhead       -> deescalate.demobilise
    "Bulgaria cut its army by half."   BGR > - deescalate.demobilise
verb shrink        A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=arsenal|stockpile|army|military|"armed force"|warhead       -> deescalate.demobilise
    "Belarus shrank its army."   BLR > - deescalate.demobilise
verb downsize      A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=arsenal|stockpile|army|military|"armed force"               -> deescalate.demobilise
    "Uganda downsized its army."   UGA > - deescalate.demobilise
verb reduce        A=nsubj obj=arsenal|stockpile|army|military|"nuclear force"|"armed force"|"armed forces"|"standing army"|warhead                     -> deescalate.demobilise
    "Ethiopia reduced its army."   ETH > - deescalate.demobilise
verb shut_down     A=nsubj obj=reactor|centrifuge|base|"missile base"|"weapons plant"|"arms factory"|"bomb factory"|silo|"missile site"|"enrichment plant"|"nuclear programme"|"nuclear program"   -> deescalate.demobilise
    "North Korea shut down the reactor."   PRK > - deescalate.demobilise
noun destruction   A=poss|nmod[by|of]|amod nmod[of]=stockpile|arsenal|stock|warhead|"chemical weapon"|landmine|"land mine"|"cluster munition"|"nuclear weapon"|"mustard gas"|"nerve agent"|"surface-to-air missile" -> deescalate.demobilise
    "Albania's destruction of its stockpile ended in 2007."   ALB > - deescalate.demobilise
noun dismantling   A=poss|nmod[by|of]|amod nmod[of]=@old_arms|base|facility|programme|program|plant                                -> deescalate.demobilise
    "South Africa's dismantling of its warheads ended in 1991."   ZAF > - deescalate.demobilise
noun decommissioning A=poss|nmod[by|of]|amod                                                -> deescalate.demobilise
    "Ukraine's decommissioning of its silos ended in 2001."   UKR > - deescalate.demobilise
noun disarmament       A=poss|nmod[by|of]|amod                         -> deescalate.demobilise
    "Libya's disarmament began in 2003."             LBY > - deescalate.demobilise
noun demobilisation    A=poss|nmod[by|of]|amod                         -> deescalate.demobilise
    "Angola's demobilisation began in 1991."         AGO > - deescalate.demobilise
noun denuclearisation  A=poss|nmod[by|of]|amod                         -> deescalate.demobilise
    "North Korea's denuclearisation was discussed."  PRK > - deescalate.demobilise
noun denuclearization  A=poss|nmod[by|of]|amod                         -> deescalate.demobilise
    "Ukraine's denuclearization ended in 1996."      UKR > - deescalate.demobilise
verb give_up           A=nsubj obj=@old_arms|programme|program R?=obl[to] -> deescalate.demobilise
    "Kazakhstan gave up its warheads."                         KAZ > - deescalate.demobilise
verb collect           A=nsubj obj=@weapons R?=obl[from]                -> deescalate.demobilise
    "British soldiers collected rifles from the Albanian rebels."   GBRMIL > ALBREB deescalate.demobilise
verb disassemble  A=nsubj obj=@old_arms|@fleet -> deescalate.demobilise
    "Kazakhstan disassembled its missiles."                            KAZ > - deescalate.demobilise
verb mothball     A=nsubj obj=@old_arms|@fleet    -> deescalate.demobilise
    "Ukraine mothballed its bombers."                                  UKR > - deescalate.demobilise
verb scrap        A=nsubj obj=@old_arms|@fleet       -> deescalate.demobilise
    "Belarus scrapped its missiles."                                   BLR > - deescalate.demobilise
verb deactivate   A=nsubj obj=@old_arms|@fleet         -> deescalate.demobilise
    "Russia deactivated its missiles."                                 RUS > - deescalate.demobilise

# --- withdrawing, surrendering ---
verb withdraw      A=nsubj obj=@troops|@fleet|@weapons|contingent R?=obl[from]|obl[in]                        -> deescalate.retreat
    "Israel withdrew its troops from Lebanon in 2000."        ISR > LBN deescalate.retreat
    "Cuba withdrew a brigade from the Soviet Union."          CUB > SUN deescalate.retreat
    "Cuba withdrew a brigade from the Soviet Union."          CUB > SUN deescalate.retreat
verb withdraw      A=nsubj R?=obl[from] obj=-                                              -> deescalate.retreat
    "Ethiopian troops withdrew from Somalia."                 ETH > SOM deescalate.retreat
verb withdraw      A=nsubj:@athletes                                                       -> nothing
    "The Danish boxer withdrew from the tournament."          nothing
verb pull_out      A=nsubj:@athletes                                                      -> nothing
    "The Greek team pulled out."   nothing
verb pull_out      obl=tournament|race|match|game|cup|final|championship|tour|marathon|bid|merger -> nothing
    "Japanese skiers pulled out of the race."   nothing
verb withdraw      obl[from]=tournament|race|match|game|cup|final|championship|tour|marathon|sale|product -> nothing
    "Japanese skiers withdrew from the race."   nothing
verb withdraw      obj=money|cash|savings                                                  -> nothing
    "Greek pensioners withdrew cash."                         nothing
verb withdraw      A=nsubj obj=@peacekeepers R?=obl[from]                                  -> expel.peacekeepers
    "Ghana withdrew its peacekeepers from Rwanda."            GHA > RWA expel.peacekeepers
verb pull_out      A=nsubj R?=obl[of|from]|obl obj=-                                           -> deescalate.retreat
    "Vietnam pulled out of Cambodia in 1989."                 VNM > KHM deescalate.retreat
verb pull_out      A=nsubj obj=@troops|@fleet|@weapons R?=obl[of|from]|obl                     -> deescalate.retreat
    "Kenya pulled out its troops from Somalia."               KEN > SOM deescalate.retreat
verb pull          A=nsubj obj=@troops|@fleet|@weapons R=obl[from|of|out of]                      -> deescalate.retreat
    "Spain pulled its troops from Iraq in 2004."              ESP > IRQ deescalate.retreat
verb pull          A=nsubj obj=@troops|force R?=obl                                -> deescalate.retreat
    "Ethiopia pulled its forces out of Somalia."                      ETH > SOM deescalate.retreat
verb pull_back     A=nsubj obj=@troops|@fleet|@weapons R?=obl[from]|obl[in|along|near]|obl                        -> deescalate.retreat
    "Russia pulled back its tanks from Ukraine."              RUS > UKR deescalate.retreat
verb pull_back     A=nsubj R?=obl[from]|obl[in]|obl[along|near]|obl obj=-                                              -> deescalate.retreat
    "Indian troops pulled back."                              IND > - deescalate.retreat
verb retreat       A=nsubj R?=obl[from]|obl[in]                                                    -> deescalate.retreat
    "German troops retreated from Greece in 1944."            DEU > GRC deescalate.retreat
verb retreat       nsubj=@markets|glacier|@weather                                         -> nothing
    "Shares in Tokyo retreated."                              nothing
verb fall_back     A=nsubj R?=obl[from]|obl[in]                                                    -> deescalate.retreat
    "Iraqi troops fell back from Kuwait."                     IRQ > KWT deescalate.retreat
verb evacuate      A=nsubj obj=@troops|@strongholds|@territory R?=obl[from|in|of]|obj                -> deescalate.retreat
    "Britain evacuated its troops from Greece in 1941."       GBR > GRC deescalate.retreat
verb evacuate      A=nsubj:@troops|@fleet|@insurgents R=obj|obl[in|from]                  -> deescalate.retreat
    "Italian troops evacuated Albania in 1920."   ITA > ALB deescalate.retreat
verb leave         A=nsubj:@troops|garrison|battalion|contingent|paratrooper|marine R=obj -> deescalate.retreat
    "Russian troops left Estonia in 1994."   RUS > EST deescalate.retreat
verb leave         A=nsubj:@troops|garrison|battalion|contingent obj=@strongholds|@territory R?=obl[in]|obj -> deescalate.retreat
    "Soviet troops left the base in Hungary."   SUN > HUN deescalate.retreat
verb leave         A=nsubj:@peacekeepers R=obj                                            -> expel.peacekeepers
    "Nepalese peacekeepers left Haiti."   NPL > HTI expel.peacekeepers
verb quit          A=nsubj:@troops|garrison|battalion|@insurgents R=obj                   -> deescalate.retreat
    "British troops quit Egypt in 1956."   GBR > EGY deescalate.retreat
verb exit          A=nsubj:@troops|garrison|battalion R=obj|obl[from]                     -> deescalate.retreat
    "Danish troops exited Mali."   DNK > MLI deescalate.retreat
verb vacate        A=nsubj obj=@strongholds|@territory R?=obl[in|of|to]|obj                  -> deescalate.retreat
    "Spanish troops vacated the base in Morocco."   ESP > MAR deescalate.retreat
verb abandon       A=nsubj obj=@strongholds|@territory R?=obl[in|of|to]|obj                                 -> deescalate.retreat
    "French troops abandoned the base in Laos."   FRA > LAO deescalate.retreat
verb remove        A=nsubj obj=@troops|@weapons R=obl[from]                               -> deescalate.retreat
    "The Soviet Union removed its missiles from Cuba."   SUN > CUB deescalate.retreat
verb move_out      A=nsubj:@troops|@fleet|@insurgents R?=obl[of|from]|obl                 -> deescalate.retreat
    "Libyan troops moved out of Chad."   LBYMIL > TCD deescalate.retreat
verb send_home     A=nsubj obj=@troops|@fleet|contingent R?=obl[from|in]                                    -> deescalate.retreat
    "Zambia sent home its troops from Zaire."   ZMB > COD deescalate.retreat
verb repatriate    A=nsubj obj=@troops|force R?=obl[from]                                 -> deescalate.retreat
    "Thailand repatriated its troops from Iraq."   THA > IRQ deescalate.retreat
verb recall        A=nsubj obj=@troops|@fleet R?=obl[from|in]                             -> deescalate.retreat
    "Kenya recalled its troops from South Sudan."   KEN > SSD deescalate.retreat
verb cut           A=nsubj obj=@troops|presence|contingent|garrison R=obl[in]                                          -> deescalate.retreat
    "Washington cut its troops in Germany."   USA > DEU deescalate.retreat
verb reduce        A=nsubj obj=@troops|presence R=obl[in]                                 -> deescalate.retreat
    "France reduced its troops in Niger."   FRA > NER deescalate.retreat
verb bring         A=nsubj obj=@troops advmod=home|back R?=obl[from]                       -> deescalate.retreat
    "Denmark brought its troops home from Iraq."              DNK > IRQ deescalate.retreat
verb surrender     A=nsubj R?=obl[to|in] obj=-                                                -> deescalate.retreat
    "Japan surrendered to the United States in 1945."         JPN > USA deescalate.retreat
verb surrender     A=nsubj obj=@strongholds|@territory R?=obl[to]                         -> deescalate.retreat
    "German troops surrendered the fort to France."   DEU > FRA deescalate.retreat
verb give_up       A=nsubj:@insurgents|@troops obj=- R?=obl[to]                           -> deescalate.retreat
    "Thirty Malian rebels gave up."   MLIREB > - deescalate.retreat
verb capitulate    A=nsubj R?=obl[to]                                                      -> deescalate.retreat
    "Belgium capitulated to Germany in 1940."                 BEL > DEU deescalate.retreat
verb give_up       A=nsubj obj=@territory|@strongholds R?=obl[in|of]                                     -> deescalate.retreat
    "Syrian troops gave up the base."                         SYR > - deescalate.retreat
verb give_up       A=nsubj:@troops|@insurgents|garrison obj=@territory|@strongholds R?=obl[to]          -> deescalate.retreat
    "Croatian troops gave up the town to Serbia."             HRV > SRB deescalate.retreat
verb lose          A=nsubj:@troops|@insurgents obj=@territory|@strongholds R=obl[to]          -> deescalate.retreat
    "Ugandan troops lost the town to Tanzania."               UGA > TZA deescalate.retreat
noun withdrawal    A=poss|nmod[by|of]|amod R?=nmod[from]                                   -> deescalate.retreat
    "Israel's withdrawal from Lebanon came in 2000."          ISR > LBN deescalate.retreat
noun withdrawal    compound=cash|bank|drug                                                 -> nothing
    "Greek cash withdrawals fell."                            nothing
noun withdrawal    A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@troops|@fleet|@weapons  -> deescalate.retreat
    "The withdrawal of troops from Iraq by Spain was swift."  ESP > IRQ deescalate.retreat
noun pullout       A=poss|nmod[by|of]|amod|compound R?=nmod[from]                          -> deescalate.retreat
    "The American pullout from Somalia came in 1994."         USA > SOM deescalate.retreat
noun pull-out      A=poss|nmod[by|of]|amod|compound R?=nmod[from]                          -> deescalate.retreat
    "The Vietnamese pull-out from Cambodia came in 1989."     VNM > KHM deescalate.retreat
noun retreat       A=poss|nmod[by|of]|amod R?=nmod[from]|nmod[in]                                   -> deescalate.retreat
    "The German retreat from Greece came in 1944."            DEU > GRC deescalate.retreat
noun surrender     A=poss|nmod[by|of]|amod R?=nmod[to]                                     -> deescalate.retreat
    "Japan's surrender to the United States ended the war."   JPN > USA deescalate.retreat
noun capitulation  A=poss|nmod[by|of]|amod R?=nmod[to]                                     -> deescalate.retreat
    "Italy's capitulation to Britain came in 1943."           ITA > GBR deescalate.retreat
noun evacuation    A=poss|nmod[by|of]|amod R?=nmod[from|of] nmod[of]=@troops|@strongholds|@territory -> deescalate.retreat
    "The British evacuation of the base ended in 1956."   GBR > - deescalate.retreat
noun departure     A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@troops|@fleet             -> deescalate.retreat
    "Iraq demanded the departure of Turkish troops."   IRQ > TUR demand(deescalate.retreat)
noun exit          A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@troops|@fleet             -> deescalate.retreat
    "Chad demanded the exit of Libyan troops."   TCD > LBY demand(deescalate.retreat)
verb draw_back     A=nsubj:@troops|@fleet|@insurgents|tank|armour|column|convoy|artillery|patrol R?=obl[from]|obl[in]|obl[along|near]|obl                         -> deescalate.retreat
    "Chinese troops drew back from Indian territory."          CHNMIL > IND deescalate.retreat
verb draw_down     A=nsubj obj=@troops|@fleet|presence|force R?=obl[in|from|at]                     -> deescalate.retreat
    "The United States drew down its troops in Iraq."          USA > IRQ deescalate.retreat
noun drawdown      A=poss|nmod[by|of]|amod R?=nmod[in|from]                                -> deescalate.retreat
    "The American drawdown in Afghanistan began."              USA > AFG deescalate.retreat
verb give_up       A=nsubj obj=himself|herself|themselves|itself R?=obl[to]                -> deescalate.retreat
    "Gunmen gave themselves up to the French police."          UAF > FRACOP deescalate.retreat
verb disengage    A=nsubj obj=@troops|@fleet|@weapons|itself R?=obl[from]                  -> deescalate.retreat
    "Syria disengaged its troops from Lebanon."                                            SYR > LBN deescalate.retreat
verb disengage    A=nsubj R?=obl[from] obj=-                                               -> deescalate.retreat
    "Israel disengaged from Gaza in 2005."                                                 ISR > PSE deescalate.retreat
noun disengagement A=poss|nmod[by|of]|amod R?=nmod[from]                                   -> deescalate.retreat
    "The Israeli disengagement from Gaza went on."                                         ISR > PSE deescalate.retreat
verb get_out      A=nsubj R=obl                                                            -> deescalate.retreat
    "Chad told Libya to get out of Chad."                                                  TCD > LBY demand(deescalate.retreat)
verb flee         A=nsubj:@troops|@insurgents R?=obj|obl[from]                             -> deescalate.retreat
    "Iraqi troops fled Kuwait."                                                            IRQMIL > KWT deescalate.retreat

# --- proposals: no event by themselves ---
noun proposal    A=poss|nmod[by|from|of]|amod|compound R?=nmod[to]  -> proposal
    "Iran rejected Turkey's proposal."              IRN > TUR reject(proposal)
noun proposal    compound=marriage|research|budget                  -> nothing
    "The French marriage proposal was filmed."      nothing
noun plan        A=poss|nmod[by|from|of]|amod|compound              -> proposal
    "Serbia rejected the French plan."              SRB > FRA reject(proposal)
    "Colombia rejected the plan of Venezuela."      COL > VEN reject(proposal)
    "Somalia turned down the plans of Ethiopia."    SOM > ETH reject(proposal)
noun offer       A=poss|nmod[by|from]|amod|compound R?=nmod[to]     -> proposal
    "Argentina rejected Britain's offer."           ARG > GBR reject(proposal)
noun agreement   A=poss|nmod[between|by|with]|amod                  -> proposal
    "Armenia rejected the agreement with Turkey."   ARM > TUR reject(proposal)
noun treaty      A=poss|nmod[between|by|with]|amod                  -> proposal
    "Norway rejected the treaty with Sweden."       NOR > SWE reject(proposal)
noun deal        A=poss|nmod[between|by|with]|amod                  -> proposal
    "Iran rejected the deal with Germany."          IRN > DEU reject(proposal)
noun accord      A=poss|nmod[between|by|with]|amod                  -> proposal
    "Sudan rejected the accord with Chad."          SDN > TCD reject(proposal)
noun pact        A=poss|nmod[between|by|with]|amod                  -> proposal
    "Fiji rejected the pact with China."            FJI > CHN reject(proposal)
noun initiative  A=poss|nmod[by|from|of]|amod                       -> proposal
    "Israel rejected the Saudi initiative."         ISR > SAU reject(proposal)
noun draft       A=poss|nmod[by|from]|amod                          -> proposal
    "China rejected the American draft."            CHN > USA reject(proposal)
noun resolution  A=poss|nmod[by|from|of]|amod|compound              -> proposal
    "Iraq rejected the United Nations resolution."  IRQ > IGOUNO reject(proposal)
noun decision    A=poss|nmod[by|of]|amod                            -> proposal
    "Kenya rejected Uganda's decision."             KEN > UGA reject(proposal)
noun idea        A=poss|nmod[by|of]|amod                            -> proposal
    "Poland rejected Germany's idea."               POL > DEU reject(proposal)
noun suggestion  A=poss|nmod[by|from]|amod                          -> proposal
    "Japan rejected Russia's suggestion."           JPN > RUS reject(proposal)
noun demand      A=poss|nmod[by|from|of]|amod                       -> demand(-)
    "Cuba rejected Washington's demands."           CUB > USA reject(demand(-))
noun request     A=poss|nmod[by|from|of]|amod R?=nmod[to]           -> appeal(-)
    "Mexico rejected Spain's request."              MEX > ESP reject(appeal(-))
noun condition   A=poss|nmod[by|from|of]|amod                       -> demand(-)
    "Libya rejected France's conditions."           LBY > FRA reject(demand(-))
noun invitation  A=poss|nmod[by|from|of]|amod R?=nmod[to]           -> appeal(consult)
    "Pyongyang rejected Seoul's invitation."        PRK > KOR reject(appeal(consult))

# --- appeased, defused, kept, unblocked ---
verb appease A=nsubj R=obj -> accept(-)
    "Britain appeased Germany in 1938." GBR > DEU accept(-)
verb placate A=nsubj R=obj -> accept(-)
    "Thailand placated China." THA > CHN accept(-)
verb defuse A=nsubj obj=tension|crisis|standoff|stand-off|confrontation|conflict|situation R?=obl[with|between|in|along|on] -> deescalate
    "India defused tension with Pakistan." IND > PAK deescalate
verb calm A=nsubj obj=tension|situation|crisis|hostility R?=obl[with|between|in|along|on] -> deescalate
    "Egypt calmed tension with Sudan." EGY > SDN deescalate
verb ease A=nsubj obj=tension|hostility|confrontation R?=obl[with|between|in|along|on] -> deescalate
    "Taiwan eased tension with China." TWN > CHN deescalate
verb cool          A=nsubj obj=tension|crisis|situation|temper R?=obl[with|between|in|along|on]    -> deescalate
    "Oman cooled tension with Yemen."   OMN > YEM deescalate
verb lower         A=nsubj obj=tension|hostility|confrontation|temperature R?=obl[with|between|in|along|on]                -> deescalate
    "Seoul lowered tension with Pyongyang."   KOR > PRK deescalate
verb reduce        A=nsubj obj=tension|hostility|confrontation R?=obl[with|between|in|along|on]                            -> deescalate
    "Bulgaria reduced tension with Turkey."   BGR > TUR deescalate
verb soothe        A=nsubj obj=tension|anger|crisis R?=obl[with|between|in|along|on]|obj           -> deescalate
    "Denmark soothed tension with Egypt."   DNK > EGY deescalate
verb respect A=nsubj obj=@truces R?=obl[with|in] -> deescalate.truce
    "Rebels respected the truce with Senegal." REB > SEN deescalate.truce
verb observe A=nsubj obj=@truces R?=obl[with] -> deescalate.truce
    "Azerbaijan observed the ceasefire with Armenia." AZE > ARM deescalate.truce
verb unblock A=nsubj obj=@sea_lanes|@doors R?=obl[to|for|of|from|with]|obj -> deescalate.lift_blockade
    "Armenia unblocked the road to Azerbaijan." ARM > AZE deescalate.lift_blockade
verb unblock A=nsubj obj=@frozen|aid R?=obl[of]|obj|obl[in|to|for] -> release.property
    "Poland unblocked Iraqi funds." POL > IRQ release.property
verb waive A=nsubj obj=debt|repayment|interest|loan|arrears R?=obl[of|for|by|to]|obj|obl[in] -> aid.economic
    "China waived the debt of Zambia." CHN > ZMB aid.economic
verb waive A=nsubj obj=visa|fee|requirement R?=obl[for] -> cooperate
    "Laos waived visas for Russia." LAO > RUS cooperate
verb abide   A=nsubj obl[by]=@truces R?=obl[with|by] -> deescalate.truce
    "The Karen rebels abided by the ceasefire."                MMRREB > - deescalate.truce
verb adhere  A=nsubj obl[to]=@truces R?=obl[with] -> deescalate.truce
    "Angola adhered to the ceasefire in 1994."                 AGO > - deescalate.truce
verb assuage A=nsubj R=obj obj=anger|critic|demand|opposition -> accept(-)
    "Denmark assuaged Egyptian anger."                         DNK > EGY accept(-)
verb conciliate A=nsubj R=obj                 -> accept(-)
    "Addis Ababa conciliated the Oromo rebels."                ETH > ETHREB accept(-)
verb diffuse A=nsubj obj=tension|crisis|standoff|confrontation|situation R?=obl[with|between|in|along|on] -> deescalate
    "Manila diffused tension with Beijing."                    PHL > CHN deescalate
verb alleviate A=nsubj obj=tension|hostility|confrontation R?=obl[with|between|in|along|on] -> deescalate
    "Honduras alleviated tension with Guatemala."              HND > GTM deescalate
verb mitigate A=nsubj obj=tension|hostility|confrontation R?=obl[with|between|in|along|on] -> deescalate
    "Baku mitigated tension with Tehran."                      AZE > IRN deescalate
verb dampen A=nsubj obj=tension|hostility R?=obl[with|between|in] -> deescalate
    "Rwanda dampened tension with Uganda."                     RWA > UGA deescalate
verb dial_down A=nsubj obj=tension|hostility|rhetoric R?=obl[with|between|in] -> deescalate
    "Seoul dialled down tension with Tokyo."                   KOR > JPN deescalate
verb hand_over     A=nsubj obj=kong|"hong kong"|macau|macao|goa|@cities|"canal zone"|zone|enclave|sea|sector R=obl[to]          -> release.property
    "Portugal handed over Macau to China in 1999."                        PRT > CHN release.property
verb cede          A=nsubj obj=kong|"hong kong"|@cities|zone|enclave|sector|peak|mountain|village|atoll R=obl[to]     -> release.property
    "Romania ceded the sector to Bulgaria."                               ROU > BGR release.property
verb transfer      A=nsubj obj=kong|"hong kong"|macau|@cities|zone|enclave|sector|canal R=obl[to]     -> release.property
    "The United States transferred the canal to Panama."                  USA > PAN release.property
verb withdraw      A=obj obj=@troops|@fleet|contingent nsubj=- R?=obl[from]                      -> deescalate.retreat
    "British troops were withdrawn from Iraq in 2009."                    GBRMIL > IRQ deescalate.retreat
verb pull_out      A=obj obj=@troops|@fleet nsubj=- R?=obl[of|from]|obl                          -> deescalate.retreat
    "Dutch troops were pulled out of Mali."                               NLDMIL > MLI deescalate.retreat
verb pull          A=obj obj=@troops|@fleet nsubj=- R?=obl[from|of|out of]|obl                   -> deescalate.retreat
    "Dutch soldiers were pulled from Mali."                               NLDMIL > MLI deescalate.retreat
verb evacuate      A=obj obj=@troops|@fleet nsubj=- R=obl[from]                                  -> deescalate.retreat
    "French soldiers were evacuated from Chad."                           FRAMIL > TCD deescalate.retreat
