# Material cooperation: trade and investment, joint exercises, courts and policing, intelligence.

class secrets = intelligence information data intercept image imagery photograph detail tip tip-off warning file dossier secret finding list blueprint coordinate intel report recording surveillance "satellite image" "satellite photo" transcript

# --- in general ---
verb cooperate      A=nsubj R?=obl[with]                                                   -> cooperate mutual
    "Jordan cooperated with Iraq."                              JOR + IRQ cooperate
verb co-operate     A=nsubj R?=obl[with]                                                   -> cooperate mutual
    "Kenya co-operated with Uganda."                            KEN + UGA cooperate
verb collaborate    A=nsubj R?=obl[with]                                                   -> cooperate mutual
    "Brazil collaborated with Argentina."                       BRA + ARG cooperate
verb work A=nsubj R=obl[with|alongside]                      -> cooperate
    "Canada works with Jamaica."                                CAN > JAM cooperate
verb partner        A=nsubj R?=obl[with]                                                   -> cooperate mutual
    "Rwanda partnered with Singapore."                          RWA + SGP cooperate
verb team_up        A=nsubj R?=obl[with]                                                   -> cooperate mutual
    "Norway teamed up with Iceland."                            NOR + ISL cooperate
verb coordinate     A=nsubj R?=obl[with]                                                   -> cooperate mutual
    "Turkey coordinated with Azerbaijan."                       TUR + AZE cooperate
verb join A=nsubj obj=force|hand R?=obl[with]                -> cooperate mutual
    "Peru joined forces with Colombia."                         PER + COL cooperate
noun cooperation    A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with]          -> cooperate mutual
    "Cooperation between Laos and Vietnam grew."                LAO + VNM cooperate
noun cooperation A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with] amod|compound=military|defence|defense|security|naval|army|arms -> cooperate.military mutual
    "Military cooperation between India and France grew."       IND + FRA cooperate.military
noun cooperation A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with] amod|compound=economic|commercial|trade|financial|industrial|energy|agricultural|business|nuclear-energy|technological -> cooperate.economic mutual
    "Economic cooperation between Chile and Peru grew."         CHL + PER cooperate.economic
noun cooperation    A=nmod[between|of|by|among]|poss R?=nmod[with] compound=intelligence  -> cooperate.intelligence mutual
    "Intelligence cooperation between Spain and Morocco grew."  ESP + MAR cooperate.intelligence
noun co-operation   A=nmod[between|of|by|among]|poss|amod R?=nmod[with]                   -> cooperate mutual
    "Co-operation between Ghana and Togo grew."                 GHA + TGO cooperate
noun collaboration  A=nmod[between|of|by|among]|poss|amod R?=nmod[with]                   -> cooperate mutual
    "Collaboration between Japan and Italy grew."               JPN + ITA cooperate
noun partnership    A=nmod[between|of|among]|poss|amod R?=nmod[with]                      -> cooperate mutual
    "The partnership between Singapore and Rwanda grew."        SGP + RWA cooperate
noun coordination   A=nmod[between|of|among]|poss|amod R?=nmod[with]                      -> cooperate mutual
    "Coordination between Egypt and Jordan grew."               EGY + JOR cooperate
verb combine        A=nsubj obj=service|fleet|operation|navy|system|market|patrol|grid|airline|railway|network|army|economy|currency|budget|staff|skill|"rescue service"|expertise|knowledge|force|effort|resource R?=obl[with]                        -> cooperate mutual
    "Kenya combined forces with Uganda."                       KEN + UGA cooperate
verb pool           A=nsubj obj=resource|force|effort R?=obl[with]                        -> cooperate mutual
    "Belgium pooled resources with the Netherlands."           BEL + NLD cooperate
verb merge          A=nsubj R=obl[with] obj=-                                             -> cooperate mutual
    "Syria merged with Egypt in 1958."                         SYR + EGY cooperate
verb merge          nsubj=bank|company|firm|airline|insurer|river|road                    -> nothing
    "The Dutch bank merged with a Belgian insurer."            nothing
verb pitch_in       A=nsubj R?=obl[with]                                                  -> cooperate
    "Portugal pitched in with Spain."                          PRT > ESP cooperate
verb synchronise A=nsubj obj=schedule|procedure|rule|standard|timetable|regulation|tax|custom|patrol|operation|system|tariff|law|legislation|"customs procedure"|watch|grid|approach|strategy|policy|position|plan|action|effort|campaign|response|programme|program|curriculum|quota|levy|duty|calendar|signal|price|charge|fee R?=obl[with] -> cooperate mutual
    "Norway synchronised its plans with Iceland."                NOR+ISL > - cooperate
verb harmonise A=nsubj obj=schedule|procedure|rule|standard|timetable|regulation|tax|custom|patrol|operation|system|tariff|law|legislation|"customs procedure"|watch|grid|approach|strategy|policy|position|plan|action|effort|campaign|response|programme|program|curriculum|quota|levy|duty|calendar|signal|price|charge|fee R?=obl[with] -> cooperate mutual
    "Kenya harmonised its policies with Uganda."                 KEN+UGA > - cooperate
verb unite       A=nsubj R=obl[with]                                                        -> cooperate mutual
    "Syria united with Egypt in 1958."                           SYR+EGY > - cooperate
verb pool        A=nsubj obj=service|fleet|operation|navy|system|market|patrol|grid|airline|railway|network|army|economy|currency|budget|staff|skill|"rescue service"|data|resource|force|effort|intelligence|information|fund|money|knowledge|expertise R?=obl[with]    -> cooperate mutual
    "Denmark pooled resources with Sweden."                      DNK+SWE > - cooperate

# --- economic ---
verb trade       A=nsubj R=obl[with]                                               -> cooperate.economic mutual
    "Iran trades with Armenia."                                IRN + ARM cooperate.economic
verb trade       nsubj=@markets|@athletes                                          -> nothing
    "Shares in London traded higher."                          nothing
verb trade       obj=@athletes|barb|insult|blow|blame|share|stock                  -> nothing
    "The Canadian team traded a striker."                      nothing
verb invest A=nsubj R=obl[in|into]                           -> cooperate.economic
    "China invested in Zambia."                                CHN > ZMB cooperate.economic
verb sell        A=nsubj R=iobj|obl[to] obj=@trade_goods                           -> cooperate.economic
    "Qatar sold gas to Japan."                                 QAT > JPN cooperate.economic
verb sell        A=nsubj R=iobj|obl[to] obj=@food|@medicine                                  -> cooperate.economic
    "Australia sold wheat to China in 1961."                   AUS > CHN cooperate.economic
verb sell        A=nsubj R=iobj|obl[to] obj=@weapons                               -> cooperate.military
    "France sold missiles to Iraq."                            FRA > IRQ cooperate.military
verb sell obj=house|home|share|stock|stake|ticket|book|painting|player|bond -> nothing
    "The Danish company sold its shares."                      nothing
verb buy         A=nsubj R=obl[from|off|of]|obj obj=@trade_goods|@food|@medicine                        -> cooperate.economic
    "India bought oil from Russia."                            IND > RUS cooperate.economic
verb buy         A=nsubj R=obl[from|off|of]|obj obj=@weapons                                  -> cooperate.military
    "Egypt bought tanks from Czechoslovakia in 1955."          EGY > CSK cooperate.military
verb buy         A=nsubj R=obl[from|off|of]|obj obj=@ships|@aircraft|@vehicles                        -> cooperate.economic
    "Cyprus bought three ferries from Finland."                CYP > FIN cooperate.economic
verb purchase    A=nsubj R=obl[from|off|of]|obj obj=@trade_goods|@food|@medicine                        -> cooperate.economic
    "Cuba purchased oil from Mexico."                          CUB > MEX cooperate.economic
verb purchase    A=nsubj R=obl[from|off|of]|obj obj=@weapons                                  -> cooperate.military
    "Turkey purchased missiles from Russia."                   TUR > RUS cooperate.military
verb purchase    A=nsubj R=obl[from|off|of]|obj obj=@ships|@aircraft|@vehicles                        -> cooperate.economic
    "Chile purchased trains from Spain in 1972."               CHL > ESP cooperate.economic
verb export      A=nsubj R=obl[to|into]|iobj obj=@weapons                                    -> cooperate.military
    "Serbia exported ammunition to Iraq."                      SRB > IRQ cooperate.military
verb export A=nsubj R=obl[to|into]                           -> cooperate.economic
    "Norway exported gas to Poland."                           NOR > POL cooperate.economic
verb import A=nsubj R=obl[from]|obj                          -> cooperate.economic
    "Japan imported coal from Vietnam."                        JPN > VNM cooperate.economic
verb ship A=nsubj R=obl[to|into] obj=@trade_goods            -> cooperate.economic
    "Kuwait shipped oil to Italy."                             KWT > ITA cooperate.economic
verb supply      A=nsubj R=obl[to]|iobj obj=@energy                                -> cooperate.economic
    "Algeria supplied gas to Spain."                           DZA > ESP cooperate.economic
verb barter      A=nsubj R?=obl[with]                                               -> cooperate.economic mutual
    "Hungary bartered with Romania."                           HUN + ROU cooperate.economic
verb sign A=nsubj obj=contract|"supply deal"|"gas deal"|"oil deal"|"arms deal" R?=obl[with] -> cooperate.economic mutual
    "Libya signed a contract with Malta."                      LBY + MLT cooperate.economic
verb build  A=nsubj obj=railway|road|dam|port|pipeline|plant|reactor|highway|refinery|hospital|stadium|factory|mill|airport|bridge|mine|metro|canal|tunnel|terminal|line|parliament|school|hotel|housing|"power station"|harbour R=obl[in|for|to|across]|obj  -> cooperate.economic
    "China built a railway in Tanzania in the 1970s."          CHN > TZA cooperate.economic
noun trade       A=nmod[between|of|by|among]|poss R?=nmod[with]                    -> cooperate.economic mutual
    "Trade between Iran and Turkey grew."                      IRN + TUR cooperate.economic
noun trade       compound=drug|slave|ivory|fur                                     -> nothing
    "The Portuguese slave trade was abolished."                nothing
noun investment  A=poss|nmod[by|from|of]|amod|compound R?=nmod[in|into]                              -> cooperate.economic
    "China's investment in Zambia grew."                       CHN > ZMB cooperate.economic
noun export      A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|into]                              -> cooperate.economic
    "Australia's exports to Japan grew."                       AUS > JPN cooperate.economic
noun import      A=poss|nmod[by]|amod|compound R?=nmod[from|of]                                 -> cooperate.economic
    "Germany's imports from Norway grew."                      DEU > NOR cooperate.economic
noun sale        A=poss|nmod[by|from]|amod|compound R?=nmod[to]                          -> cooperate.economic
    "Canada's sales to China grew."                            CAN > CHN cooperate.economic
noun sale        A=poss|nmod[by]|amod R?=nmod[to] compound=arm|arms|weapon|weapons  -> cooperate.military
    "Sweden's arms sales to Thailand grew."                    SWE > THA cooperate.military
noun sale        A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to] nmod[of]=@weapons                 -> cooperate.military
    "The sale of missiles to Kuwait by Britain went through."  GBR > KWT cooperate.military
noun purchase    A=poss|nmod[by]|amod|compound R?=nmod[from|of]                                 -> cooperate.economic
    "India's purchases from Russia grew."                      IND > RUS cooperate.economic
verb award       A=nsubj R=iobj|obl[to|for] obj=contract|concession|licence|license|tender|lease|deal|project|right            -> cooperate.economic
    "Ethiopia awarded a contract to China."                    ETH > CHN cooperate.economic
verb stimulate   A=nsubj R?=obl[with|between|from] obj=trade|cooperation|tourism|business|investment|export|commerce     -> cooperate.economic
    "Egypt stimulated trade with Brazil."                      EGY > BRA cooperate.economic
verb open_up      A=nsubj obj=market|economy|port|border|mine|field|industry|sector R=obl[to|for]              -> cooperate.economic
    "China opened up its market to Japan."                                          CHN > JPN cooperate.economic
verb procure     A=nsubj R=obl[from|off|of]|obj obj=@trade_goods|@food|@medicine                                 -> cooperate.economic
    "Bangladesh procured wheat from Ukraine."                    BGD > UKR cooperate.economic
verb acquire     A=nsubj R=obl[from|off|of]|obj obj=@trade_goods|@food|@medicine                                 -> cooperate.economic
    "Jordan acquired oil from Iraq."                             JOR > IRQ cooperate.economic
verb construct   A=nsubj obj=railway|road|dam|port|pipeline|plant|reactor|highway|refinery|hospital|stadium|factory|mill|airport|bridge|mine|metro|canal|tunnel|terminal|line|parliament|school|hotel|housing|"power station"|harbour R=obl[in|for|to|across]|obj -> cooperate.economic
    "China constructed a railway in Tanzania in 1975."           CHN > TZA cooperate.economic
verb do          A=nsubj obj=business R?=obl[with]                                           -> cooperate.economic mutual
    "Austria did business with Iran."                            AUT+IRN > - cooperate.economic

# --- military ---
verb exercise   A=nsubj R?=obl[with]                                  -> cooperate.military mutual
    "Egypt exercised with the United States."            EGY + USA cooperate.military
verb train      A=nsubj R?=obl[with|alongside]                        -> cooperate.military mutual
    "Polish troops trained with US troops."              POL + USA cooperate.military
verb patrol     A=nsubj R?=obl[with|alongside]                        -> cooperate.military mutual
    "Japan patrolled with the Philippines."              JPN + PHL cooperate.military
noun exercise A=nmod[between|of|by]|poss|amod|compound R=nmod[with|alongside] -> cooperate.military mutual
    "Egypt's exercise with the United States ended."     EGY + USA cooperate.military
noun exercise   A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied  -> cooperate.military mutual
    "Joint exercises between Russia and Belarus ended."  RUS + BLR cooperate.military
noun drill A=nmod[between|of|by]|poss|amod|compound R=nmod[with|alongside] -> cooperate.military mutual
    "South Korea's drill with Australia ended."          KOR + AUS cooperate.military
noun drill      A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied  -> cooperate.military mutual
    "The joint drill between China and Cambodia ended."  CHN + KHM cooperate.military
noun manoeuvre  A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied  -> cooperate.military mutual
    "Joint manoeuvres between Spain and France ended."   ESP + FRA cooperate.military
noun exercise A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied amod|compound=naval|military|army|air|artillery|amphibious|live-fire|maritime -> cooperate.military mutual
    "China and Laos conducted joint naval exercises." CHN + LAO cooperate.military
noun drill A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied amod|compound=naval|military|army|air|artillery|amphibious|live-fire|maritime -> cooperate.military mutual
    "China and Laos conducted joint military drills." CHN + LAO cooperate.military
noun manoeuvre A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied amod|compound=naval|military|army|air|artillery|amphibious|live-fire|maritime -> cooperate.military mutual
    "China and Laos held joint naval manoeuvres." CHN + LAO cooperate.military
noun maneuver A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied amod|compound=naval|military|army|air|artillery|amphibious|live-fire|maritime -> cooperate.military mutual
    "China and Laos held joint military maneuvers." CHN + LAO cooperate.military
noun patrol A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied amod|compound=naval|military|maritime|border|air -> cooperate.military mutual
    "China and Laos launched joint naval patrols." CHN + LAO cooperate.military
noun patrol     A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied  -> cooperate.military mutual
    "Joint patrols between Iran and Oman ended."         IRN + OMN cooperate.military
verb procure     A=nsubj R=obl[from|off|of]|obj obj=@weapons|@hardware                                           -> cooperate.military
    "Iran procured missiles from North Korea."                   IRN > PRK cooperate.military
verb acquire     A=nsubj R=obl[from|off|of]|obj obj=@weapons|@hardware                                           -> cooperate.military
    "Indonesia acquired submarines from Germany."                IDN > DEU cooperate.military
verb obtain      A=nsubj R=obl[from|off|of]|obj obj=@weapons|@hardware                                           -> cooperate.military
    "Libya obtained tanks from Czechoslovakia."                  LBY > CSK cooperate.military

# --- courts, policing, intelligence ---
verb extradite A=nsubj R?=obl[to] T?=obj                     -> cooperate.judicial
    "Panama extradited the banker to France."                    PAN > FRA cooperate.judicial
verb hand_over    A=nsubj obj=@wanted|bomber|trafficker|smuggler|banker|commander|general|colonel|leader|president|ex-president|hacker|bomber|indictee|suspect|fugitive|defendant|criminal|killer R=obl[to]        -> cooperate.judicial
    "Serbia handed over the suspect to the United Nations."      SRB > IGOUNO cooperate.judicial
verb surrender    A=nsubj obj=@wanted|bomber|trafficker|smuggler|banker|commander|general|colonel|leader|president|ex-president|hacker|bomber|indictee|suspect|fugitive|criminal R=obl[to]                         -> cooperate.judicial
    "Libya surrendered the suspect to the Netherlands in 1999."  LBY > NLD cooperate.judicial
verb testify      A=nsubj R=obl[before|to|at|in]                                                -> cooperate.judicial
    "The British minister testified before the US Congress."     GBR > USA cooperate.judicial
verb share        A=nsubj obj=evidence|testimony|file|proof|fingerprint|record R=obl[with]                                        -> cooperate.judicial
    "Switzerland shared evidence with Brazil."                   CHE > BRA cooperate.judicial
noun extradition A=poss|nmod[by]|amod R?=nmod[to]            -> cooperate.judicial
    "Spain's extradition of the banker to Morocco was delayed."  ESP > MAR cooperate.judicial [future]
verb share        A=nsubj obj=@secrets R=obl[with]                   -> cooperate.intelligence
    "Israel shared intelligence with Jordan."                    ISR > JOR cooperate.intelligence
verb exchange     A=nsubj obj=@secrets R?=obl[with]                  -> cooperate.intelligence mutual
    "Kenya exchanged intelligence with Ethiopia."                KEN + ETH cooperate.intelligence
verb pass         A=nsubj obj=@secrets R=obl[to]|iobj                          -> cooperate.intelligence
    "Britain passed intelligence to Poland."                     GBR > POL cooperate.intelligence
verb give         A=nsubj obj=@secrets R=iobj|obl[to]                     -> cooperate.intelligence
    "The United States gave intelligence to Ukraine."            USA > UKR cooperate.intelligence
verb provide      A=nsubj obj=@secrets R=iobj|obl[to|for]                -> cooperate.intelligence
    "Saudi Arabia provided intelligence to Germany."             SAU > DEU cooperate.intelligence
verb tip_off      A=nsubj R=obj                                                           -> cooperate.intelligence
    "Morocco tipped off France."                                 MAR > FRA cooperate.intelligence
noun sharing A=poss|nmod[by|between]|amod R=nmod[with] compound=intelligence|information|data -> cooperate.intelligence
    "Israel's intelligence sharing with Jordan continued."       ISR > JOR cooperate.intelligence
verb turn_over    A=nsubj obj=@wanted|bomber|trafficker|smuggler|banker|commander|general|colonel|leader|president|ex-president|hacker|bomber|indictee|suspect|fugitive|defendant|criminal|killer R=obl[to]        -> cooperate.judicial
    "Peru turned a fugitive over to Japan."                                               PER > JPN cooperate.judicial
verb relay        A=nsubj obj=@secrets R=obl[to]|iobj                                      -> cooperate.intelligence
    "Norway relayed intelligence to the United States."                                   NOR > USA cooperate.intelligence
verb render      A=nsubj obj=@wanted|bomber|trafficker|smuggler|banker|commander|general|colonel|leader|president|ex-president|hacker|bomber|indictee|suspect|fugitive|defendant R=obl[to]                           -> cooperate.judicial
    "Pakistan rendered a suspect to the United States."          PAK > USA cooperate.judicial

# --- barter of gestures, transit ---
verb exchange A=nsubj obj=gift|view|greeting R?=obl[with]    -> consult mutual
    "Iran exchanged views with Iraq."        IRN + IRQ consult
verb exchange  obj=ring|vow|number                         -> nothing
    "The Italian actors exchanged rings."    nothing
verb grant A=nsubj R=iobj|obl[to|for] obj=citizenship|visa|passage|transit|overflight|permission|"landing right"|"overflight right"|"transit right"|"fishing right"|"passage right"|"docking right"|"basing right"|clearance|passport|permit|preference -> cooperate
    "Turkey granted passage to Azerbaijan."  TUR > AZE cooperate

# --- goods and secrets ---
verb trade      A=nsubj obj=@trade_goods|@food R?=obl[with|for]           -> cooperate.economic mutual
    "Cuba and China traded sugar and rice in 1961."                        CUB + CHN cooperate.economic
verb trade      A=nsubj obj=@weapons|@hardware|part|"missile part"|"missile technology"|"arms" R?=obl[with|for]                     -> cooperate.military mutual
    "Libya and Serbia traded rifles and shells."                           LBY + SRB cooperate.military
verb supply     A=nsubj R=obj obl[with]=@trade_goods|most|share|portion|percent|third|half|quarter|percent -> cooperate.economic
    "Norway supplies Germany with gas."                                    NOR > DEU cooperate.economic
verb supply     A=nsubj R=obl[to]|iobj obj=@wares                         -> cooperate.economic
    "Chile supplied copper to Japan."                                      CHL > JPN cooperate.economic
verb provide    A=nsubj R=obl[to|for]|iobj obj=@trade_goods                    -> cooperate.economic
    "Iraq provided oil to Jordan."                                         IRQ > JOR cooperate.economic
verb deliver    A=nsubj R=obl[to|into]|iobj obj=@trade_goods                   -> cooperate.economic
    "Russia delivered coal to Bulgaria."                                   RUS > BGR cooperate.economic
verb pump       A=nsubj R=obl[to|into] obj=@energy|metre|meter|barrel                        -> cooperate.economic
    "Azerbaijan pumped gas to Georgia."                                    AZE > GEO cooperate.economic
verb pipe       A=nsubj R=obl[to|into|across] obj=@energy|metre|meter|barrel|water                        -> cooperate.economic
    "Bolivia piped gas to Brazil."                                         BOL > BRA cooperate.economic
verb swap       A=nsubj obj=@trade_goods|@food R?=obl[with]           -> cooperate.economic mutual
    "Hungary and Cuba swapped buses and sugar."                            HUN + CUB cooperate.economic
verb sell       A=nsubj R=obl[to] obj=port|airline|mine|plant|oilfield|company|firm|stake|refinery|bank obl[to]=@states|government -> cooperate.economic
    "Kenya sold a refinery to India."                                      KEN > IND cooperate.economic
verb license    A=nsubj R=obj T=xcomp                                     -> cooperate.economic
    "Angola licensed a French company to drill."                           AGO > FRA cooperate.economic
verb market     A=nsubj R=obl[in|to|across] obj=@trade_goods|@food               -> cooperate.economic
    "Ireland marketed beef in Egypt."                                      IRL > EGY cooperate.economic
noun trade      A=amod|compound R=nmod[with]                              -> cooperate.economic mutual
    "Polish trade with Sweden grew."                                       POL + SWE cooperate.economic
noun commerce   A=nmod[between|of|by|among]|poss|amod R?=nmod[with]       -> cooperate.economic mutual
    "Commerce between Spain and Morocco grew."                             ESP + MAR cooperate.economic
noun contract   A=poss|nmod[between|of|by]|amod R=nmod[with|for|to] compound|amod=gas|oil|supply|mining|construction|grain|trade|electricity|coal|railway|wheat|rice|sugar|shipbuilding|power|export|energy -> cooperate.economic mutual
    "Turkmenistan's gas contract with China ended."                        TKM + CHN cooperate.economic
noun purchase   A=poss|nmod[by]|amod|compound R?=nmod[from|of] compound=arms|weapons|@weapons -> cooperate.military
    "Iraq's arms purchases from Bulgaria grew."                            IRQ > BGR cooperate.military
noun purchase   A=poss|nmod[by]|amod|compound R?=nmod[from|of] nmod[of]=@weapons -> cooperate.military
    "Algeria's purchase of submarines from Russia was announced."          DZA > RUS cooperate.military
noun export     A=poss|nmod[by|from]|amod|compound R?=nmod[to] compound=arms|weapons|@weapons -> cooperate.military
    "Belgium's arms exports to Libya grew."                                BEL > LBY cooperate.military
noun sale       A=poss|nmod[by|from]|amod|compound R?=nmod[to] compound=@weapons -> cooperate.military
    "Israel's missile sales to India grew."                                ISR > IND cooperate.military
verb lease      A=nsubj R=obl[from] obj=@weapons|@ships|submarine         -> cooperate.military
    "India leased a submarine from Russia."                                IND > RUS cooperate.military
verb hold       A=nsubj R=obl[with|alongside] obj=exercise|drill|manoeuvre|maneuver obj="combined exercise"|"joint drill"|"joint maneuver"|"joint manoeuvre"|"joint exercise"|"naval exercise"|"military exercise" -> cooperate.military mutual
    "Tunisia held joint naval exercises with Malta off Sfax." TUN + MLT cooperate.military
verb hold       A=nsubj R?=obl[with|alongside] obj="combined exercise"|"joint patrol"|"joint maneuver"|"military exercise"|"naval exercise"|"joint exercise"|"joint drill"|"war game"|"joint manoeuvre" -> cooperate.military mutual
    "Turkey and Pakistan held war games."                                  TUR + PAK cooperate.military
noun exercise   A=nmod[between|of|by]|poss|amod R?=nmod[with] amod|compound=annual|biennial|yearly|biannual|balikatan|"cobra gold"|malabar|talisman|yudh|garuda|freedom|foal -> cooperate.military mutual
    "Thailand and Singapore held their annual naval exercise."             THA + SGP cooperate.military
noun manoeuvre  A=nmod[between|of|by]|poss|amod|compound R=nmod[with|alongside] -> cooperate.military mutual
    "Norway's manoeuvres with Denmark ended."                              NOR + DNK cooperate.military
noun maneuver   A=nmod[between|of|by]|poss|amod|compound R=nmod[with|alongside] -> cooperate.military mutual
    "Honduras's maneuvers with the United States ended."                   HND + USA cooperate.military
verb train      A=nsubj R?=obl[with|alongside] advmod=together|jointly    -> cooperate.military mutual
    "Swedish and Finnish pilots trained together."                         SWE + FIN cooperate.military
verb hand_over  A=nsubj R=obl[to] obj=@held_people|@people|officer|general|president obl[to]=court|tribunal -> cooperate.judicial
    "Rwanda handed over a general to a Belgian court."                     RWA > BELJUD cooperate.judicial
verb deliver    A=nsubj R=obl[to] obj=@wanted|suspect|fugitive|defendant|killer   -> cooperate.judicial
    "Mali delivered a fugitive to Niger."                                  MLI > NER cooperate.judicial
verb send       A=nsubj R=obl[to] obj=@wanted|suspect|fugitive|defendant|killer   -> cooperate.judicial
    "Croatia sent a suspect to Austria."                                   HRV > AUT cooperate.judicial
verb give       A=nsubj obj=evidence|testimony|deposition|fingerprint|"bank record" R=obl[to|before|at|in]        -> cooperate.judicial
    "A Danish judge gave evidence to a Kenyan court."                       DNKJUD > KENJUD cooperate.judicial
verb provide    A=nsubj obj=evidence|testimony|record|"bank record"|"court record"|proof|fingerprint|"dna sample"|deposition|"witness statement" R=obl[to|before|for]|iobj           -> cooperate.judicial
    "Malta provided evidence to Britain."                                  MLT > GBR cooperate.judicial
noun handover   A=poss|nmod[by]|amod R?=nmod[to] nmod[of]=@wanted|suspect|fugitive|defendant|killer|prisoner -> cooperate.judicial
    "Turkey's handover of a fugitive to Italy was announced."              TUR > ITA cooperate.judicial
verb provide    A=nsubj R=obj obl[with]=@secrets                          -> cooperate.intelligence
    "Canada provided Jordan with intelligence."                            CAN > JOR cooperate.intelligence
verb supply     A=nsubj R=obj obl[with]=@secrets                          -> cooperate.intelligence
    "Cuba supplied Angola with intelligence."                              CUB > AGO cooperate.intelligence
verb supply     A=nsubj R=iobj|obl[to] obj=@secrets                       -> cooperate.intelligence
    "Washington supplied intelligence to Iraq in 1986."                    USA > IRQ cooperate.intelligence
verb feed       A=nsubj R=iobj|obl[to|into] obj=intelligence|information|data|intercept|"intelligence report"|"satellite image"|"satellite photo"|"satellite imagery"|imagery|dossier|tip-off|blueprint|coordinate  -> cooperate.intelligence
    "Jordan fed intelligence to Britain."                                  JOR > GBR cooperate.intelligence
verb send       A=nsubj R=iobj|obl[to] obj=intelligence|information|data|intercept|"intelligence report"|"satellite image"|"satellite photo"|"satellite imagery"|imagery|dossier|tip-off|blueprint|coordinate  -> cooperate.intelligence
    "Norway sent intelligence to Ukraine."                                 NOR > UKR cooperate.intelligence
noun exchange   A=nmod[between|by]|poss|amod R?=nmod[with] nmod[of]|compound=intelligence|information|data|evidence|"intelligence data" -> cooperate.intelligence mutual
    "Kenya and Somalia stepped up the exchange of intelligence."           KEN + SOM cooperate.intelligence

# --- more trade, more joint work ---
verb merge     A=nsubj obj=service|fleet|operation|navy|system|market|airline|railway|network|army|grid|company|fund R?=obl[with] obj=service|fleet|operation|navy|system|airline|railway|network|army|grid -> cooperate mutual
    "Kenya and Uganda merged their airlines."                              KEN + UGA cooperate
verb unite     A=nsubj R?=obl[with] obl[in|for|against]=fight|effort|campaign|search|struggle|bid|push|drive|battle|war -> cooperate mutual
    "Fiji and Samoa united in a campaign against the beetle."              FJI + WSM cooperate
verb synchronize A=nsubj obj=schedule|procedure|rule|standard|timetable|regulation|tax|custom|patrol|operation|system|tariff|law|legislation|"customs procedure"|watch|grid|approach|strategy|policy|position|plan|action|effort|campaign|response|programme|program|curriculum|quota|levy|duty|calendar|signal|price|charge|fee R?=obl[with] -> cooperate mutual
    "Norway synchronized its patrols with Iceland."                        NOR + ISL cooperate
verb harmonize A=nsubj obj=schedule|procedure|rule|standard|timetable|regulation|tax|custom|patrol|operation|system|tariff|law|legislation|"customs procedure"|watch|grid|approach|strategy|policy|position|plan|action|effort|campaign|response|programme|program|curriculum|quota|levy|duty|calendar|signal|price|charge|fee R?=obl[with] -> cooperate mutual
    "Kenya harmonized its tariffs with Uganda."                            KEN + UGA cooperate
verb acquire   A=nsubj:@nations|@powers|fund|"oil company"|"mining company"|"state company"|"gas company"|"state firm"|"sovereign fund"|"wealth fund"|state R=obl[in|of]|obj obj=stake|share|holding|interest|shareholding|bank|refinery|mine|airline|port -> cooperate.economic
    "Kuwait acquired a stake in a Spanish bank."                           KWT > ESPBUS cooperate.economic
verb buy       A=nsubj:@nations|@powers|fund|"oil company"|"mining company"|"state company"|"gas company"|"state firm"|"sovereign fund"|"wealth fund" R=obl[in|of]|obj obj=stake|shareholding|refinery|mine|port|airline -> cooperate.economic
    "Libya bought a stake in an Italian refinery."                         LBY > ITA cooperate.economic
verb take      A=nsubj:@nations|@powers|fund|"oil company"|"mining company"|"state company"|"gas company"|"state firm"|"sovereign fund"|"wealth fund" R=obl[in] obj=stake|holding|shareholding -> cooperate.economic
    "Norway took a stake in an Estonian refinery."                         NOR > EST cooperate.economic
verb trade     A=nsubj obl[in]=@trade_goods|@food|goods|currency|rouble|yuan|rupee R?=obl[with] -> cooperate.economic mutual
    "Benin and Niger traded in cotton."                                    BEN + NER cooperate.economic
verb trade     A=nsubj advmod=freely|briskly|directly|heavily|openly|mostly R?=obl[with] -> cooperate.economic mutual
    "Canada and Mexico traded freely."                                     CAN + MEX cooperate.economic
verb supply    A=nsubj R=obj obj=@energy|third|half|quarter|percent       -> cooperate.economic
    "Russia supplied half of Slovakia's gas."                              RUS > SVK cooperate.economic
verb sell      A=nsubj R=iobj|obl[to] obj=@hardware                       -> cooperate.military
    "Spain sold patrol planes to Poland."                                  ESP > POL cooperate.military
noun contract  A=nmod[between] compound|amod=gas|oil|supply|mining|construction|grain|trade|electricity|coal|railway|wheat|rice|sugar|power|export|energy -> cooperate.economic mutual
    "The coal contract between Poland and Finland ended."                  POL + FIN cooperate.economic
noun export    A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|into] nmod[of]=@weapons|@hardware -> cooperate.military
    "Sweden's exports of howitzers to India grew."                         SWE > IND cooperate.military
noun import    A=poss|nmod[by]|amod|compound R?=nmod[from|of] nmod[of]=@weapons|@hardware -> cooperate.military
    "Algeria's imports of tanks from Russia grew."                         DZA > RUS cooperate.military
noun maneuver  A=nmod[between|of|by]|poss R?=nmod[with] amod|compound=joint|bilateral|combined|trilateral|multinational|tripartite|multilateral|allied -> cooperate.military mutual
    "Joint maneuvers by Peru and Brazil ended."                            PER + BRA cooperate.military
verb patrol    A=nsubj advmod=jointly|together R?=obl[with]               -> cooperate.military mutual
    "Soldiers of Mali and Niger jointly patrolled."                        MLI + NER cooperate.military
verb send      A=nsubj R=obl[to] obj=@held_people|@wanted|@people obl[for]=trial|prosecution|"war crimes trial" -> cooperate.judicial
    "Thailand sent a Russian trader to the United States for trial."       THA > USA cooperate.judicial
verb fly       A=nsubj R=obl[to] obj=@wanted                              -> cooperate.judicial
    "Kenya flew a suspect to the Netherlands."                             KEN > NLD cooperate.judicial
verb slip      A=nsubj obj=@secrets|document|plan|"war plan"|secrets|map|code|microfilm R=obl[to]|iobj -> cooperate.intelligence
    "Poland slipped intelligence to Ukraine."                              POL > UKR cooperate.intelligence
verb hand_over A=nsubj obj=@secrets R=obl[to]                             -> cooperate.intelligence
    "Jordan handed over intelligence to Denmark."                          JOR > DNK cooperate.intelligence

# --- together ---
verb work      A=nsubj:@nations|@powers|@police|@troops|scientist|rescuer|official advmod=together|jointly|closely R?=obl[with]       -> cooperate mutual
    "Norway and Sweden worked together."                                   NOR + SWE cooperate
verb sail      A=nsubj:@nations|@fleet|@ships advmod=together R?=obl[with|alongside] -> cooperate.military mutual
    "Japan and India sailed together."                                     JPN + IND cooperate.military
verb hand      A=nsubj R=obl[to]|iobj obj=@wanted                         -> cooperate.judicial
    "Chile handed a fugitive to Peru."                                     CHL > PER cooperate.judicial

# --- flown together ---
verb fly       A=nsubj obj=drill|exercise|manoeuvre|"joint patrol"|"joint mission"|"training mission" R?=obl[with|alongside] -> cooperate.military mutual
    "Greece flew exercises with Egypt."                                    GRC + EGY cooperate.military
noun sale      A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to] nmod[of]=@trade_goods|@food|@medicine -> cooperate.economic
    "The sale of Polish coal to Sweden went on."                POL > SWE cooperate.economic
