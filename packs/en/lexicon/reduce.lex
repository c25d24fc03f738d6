# Relations reduced: embargoes and sanctions, diplomats and missions sent away, ties and cooperation cut.

class missions = embassy consulate mission "liaison office" "trade mission" "diplomatic mission" "interests section" "high commission" "consular section" "consular office"
class diplomats = diplomat ambassador envoy attache consul "chargé d'affaires" "charge d'affaires" emissary "high commissioner" "embassy staff" "embassy official" "consular official" "consular officer"
class barred    = import export importation exportation sale trade purchase shipment transit @trade_goods @food product produce supply shoe footwear toy ceramics garment clothes clothing tyre tire furniture paper livestock sheep pig vehicle "spare part" "farm product" "solar panel"
class assets    = asset account fund money holding deposit reserve property wealth revenue proceeds stake saving @currency
class outsiders = @aid_workers charity ngo "aid group" "red cross" "red crescent" "world food programme" unicef unhcr "non-governmental organisation" "non-governmental organization" "charity worker" "aid charity" "aid official" "relief official" "humanitarian official" "relief staff" "humanitarian staff" "humanitarian worker" "aid staff" "relief worker" "humanitarian agency" "relief group" "relief agency" "relief team" "aid team" "medical charity" "foreign aid worker"
class clubs     = alliance organisation organization bloc union commonwealth court council league group grouping assembly forum community cartel federation opec nato convention association confederation coalition "security pact" mercosur asean
class bonds     = @agreements concession venture
class schemes   = project programme program scheme order licence license purchase exchange tender plan study tour deal contract bid
class gates     = @borders crossing "border crossing" airspace checkpoint "border post" gate frontier "border gate" "frontier post" "border point" "crossing point" "entry point" "land border"
class passages = road railway bridge pipeline line airport sky skies rail highway corridor port harbour harbor strait waters canal route

# --- sanctions, embargo, boycott ---
noun sanction      A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on|upon]                   -> sanction.embargo
    "Switzerland imposed sanctions on Belarus."                                                        CHE > BLR sanction.embargo
noun embargo       A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on|upon]                   -> sanction.embargo
    "The American embargo against Cuba began in 1962."                                                 USA > CUB sanction.embargo
noun tariff        A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on]                        -> sanction.embargo
    "Canada imposed tariffs on China."                                                                 CAN > CHN sanction.embargo
noun duty          A=poss|nmod[by]|amod R?=nmod[on|against] amod|compound=anti-dumping|import|customs|punitive|countervailing|export|retaliatory|protective|extra|additional|steep|hefty|heavy|dumping|prohibitive -> sanction.embargo
    "India slapped anti-dumping duties on Vietnam."                                                    IND > VNM sanction.embargo
noun ban           A=poss|nmod[by|from]|amod R?=nmod[on]|nmod[from|to|against|of] nmod[on|of]|compound=@barred|flight|transit|arm|weapon|overflight|investment -> sanction.embargo
    "Russia imposed a ban on Polish beef."                                                             RUS > POL sanction.embargo
noun quota         A=poss|nmod[by]|amod R?=nmod[on] nmod[on|for]|compound=import|@barred|export -> sanction.embargo
    "France has imposed quotas on Japanese cars."                                                      FRA > JPN sanction.embargo
noun restriction   compound|nmod[on]=@barred|investment|visa A=poss|nmod[by]|amod R?=nmod[on]|nmod[against|to|from|with] -> sanction.embargo
    "China imposed trade restrictions on Australia."                                                   CHN > AUS sanction.embargo
noun curb          compound|nmod[on]=@barred|investment|visa A=poss|nmod[by]|amod R?=nmod[on]|nmod[against|to|from|with] -> sanction.embargo
    "Japan's curbs on Korean imports went on."                                                          JPN > KOR sanction.embargo
noun barrier       compound|amod=trade|tariff|non-tariff A=poss|nmod[by]|amod R?=nmod[against|to|on] -> sanction.embargo
    "Argentina imposed trade barriers against Brazil."                                                 ARG > BRA sanction.embargo
noun barrier       A=poss|nmod[by]|amod R=nmod[against|to|on] nmod[against|to|on]=@barred|@works|ship|airline|firm|company|bank -> sanction.embargo
    "Brazil's barriers to Argentine wine went on."                                                     BRA > ARG sanction.embargo
noun ban           A=poss|nmod[by|from]|amod R=nmod[on] nmod[on]=@works|music|magazine|newspaper|drama|broadcast|athlete|player|ship|vessel|airline|plane|truck|lorry -> sanction.embargo
    "China's ban on South Korean films lasted for years."                                              CHN > KOR sanction.embargo
noun war           compound=trade|tariff A=poss|nmod[between|by]|amod R?=nmod[with|against]         -> sanction.embargo mutual
    "The trade war between Japan and South Korea went on."                                             JPN + KOR sanction.embargo
verb lock          A=obj C=obl[in] obl[in]=war|dispute|standoff|battle|conflict|feud|row            -> do(C)
    "Chile and Peru were locked in a trade war in 1881."                                               CHL + PER sanction.embargo
verb embroil       A=obj C=obl[in] obl[in]=war|dispute|standoff|battle|conflict|feud|row            -> do(C)
    "Poland and Ukraine were embroiled in a tariff war."                                               POL + UKR sanction.embargo
verb sanction      A=nsubj R=obj                                                                    -> sanction.embargo
    "Canada sanctioned two Iranian generals."                                                          CAN > IRNMIL sanction.embargo
verb embargo       A=nsubj R?=obj                                                                   -> sanction.embargo
    "The United States embargoed Japan in 1941."                                                       USA > JPN sanction.embargo
verb penalise      A=nsubj R=obj                                                                    -> sanction
    "Norway penalised Iran."                                                                           NOR > IRN sanction
verb penalize      A=nsubj R=obj                                                                    -> sanction
    "Mexico penalized Venezuela."                                                                      MEX > VEN sanction
verb punish        A=nsubj R=obj                                                                    -> sanction
    "China punished Norway for the prize."                                                             CHN > NOR sanction
verb blacklist     A=nsubj R=obj                                                                    -> sanction.embargo
    "The United States blacklisted a Chinese firm."                                                    USA > CHN sanction.embargo
verb slap          A=nsubj R=obl[on|against] C=obj                                                  -> do(C)
    "Turkey slapped sanctions on Syria."                                                               TUR > SYR sanction.embargo
verb slap          A=nsubj R=obj obl[with]=@penalties|duty|ban -> sanction.embargo
    "Brazil slapped Argentina with tariffs."                                                           BRA > ARG sanction.embargo
verb hit           A=nsubj R=obj obl[with]=@penalties|duty|ban                                      -> sanction.embargo
    "Britain hit Russia with sanctions."                                                               GBR > RUS sanction.embargo
verb target        A=nsubj R=obj obl[with]=@penalties                                               -> sanction.embargo
    "Japan targeted North Korea with sanctions."                                                       JPN > PRK sanction.embargo
verb levy          A=nsubj R?=obl[on|against] C=obj                                                 -> do(C)
    "Ecuador levied tariffs on Colombia."                                                              ECU > COL sanction.embargo
verb raise         A=nsubj R?=obl[on|against] C=obj obj=tariff|duty|levy|quota                      -> do(C)
    "India raised tariffs on the United States in 2019."                                               IND > USA sanction.embargo
verb clamp         A=nsubj R?=obl[on|against] C=obj obj=@penalties|duty|ban                         -> do(C)
    "Norway clamped sanctions on Rhodesia."                                                            NOR > ZWE sanction.embargo
verb enforce       A=nsubj R?=obl[on|against] C=obj                                                 -> do(C)
    "NATO enforced an embargo against Yugoslavia."                                                     IGO > YUG sanction.embargo
verb tighten       A=nsubj R?=obl[on|against|around] C=obj                                          -> do(C)
    "The United States tightened sanctions on Burma."                                                  USA > MMR sanction.embargo
verb toughen       A=nsubj R?=obl[on|against] C=obj                                                 -> do(C)
    "Switzerland toughened sanctions against Iran."                                                    CHE > IRN sanction.embargo
verb widen         A=nsubj R?=obl[on|against] C=obj obj=sanction|embargo|blockade|offensive|war|boycott|strike|protest|crackdown|campaign|curfew|ban|search -> do(C)
    "Australia widened sanctions against Fiji."                                                        AUS > FJI sanction.embargo
verb reimpose      A=nsubj R?=obl[on|against] C=obj                                                 -> resume(C)
    "The United States reimposed sanctions on Iran in 2018."                                           USA > IRN sanction.embargo:resume
verb renew         A=nsubj obj=sanction|embargo|boycott|ban R?=obl[on|against]                                  -> sanction.embargo
    "The European Union renewed sanctions on Zimbabwe."                                                IGO > ZWE sanction.embargo
verb ban           A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred -> sanction.embargo
    "Russia banned imports from Georgia."                                                              RUS > GEO sanction.embargo
verb ban           A=nsubj obj=flight|airline|plane|vessel|@ships R?=obl[from|to|by|of]|obj         -> sanction.embargo
    "Turkey banned Cypriot vessels."                                                                   TUR > CYP sanction.embargo
verb prohibit      A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred -> sanction.embargo
    "Ukraine prohibited imports from Russia."                                                          UKR > RUS sanction.embargo
verb bar           A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred -> sanction.embargo
    "India barred imports from Pakistan."                                                              IND > PAK sanction.embargo
verb bar           A=nsubj R=obj obj=@barred|plane|airline|ship obl[from]=market|supermarket|territory|shop|store|shelf|port|airport|airspace|road|country -> sanction.embargo
    "Chile barred Brazilian beef from its market."                                                     CHL > BRA sanction.embargo
verb ban           A=nsubj R=obj obj=@barred|plane|airline|ship|vessel obl[from]=market|territory|shop|store|shelf|port|airport|airspace|sky|skies|water|waters|road|country -> sanction.embargo
    "Ghana banned Nigerian cement from its market."                                                    GHA > NGA sanction.embargo
verb exclude       A=nsubj R=obj obj=@barred|company|firm|bank|airline|supplier obl[from]=market|tender|network|contract|auction -> sanction.embargo
    "Sweden excluded Chinese firms from the auction."                                                  SWE > CHN sanction.embargo
verb shut_out      A=nsubj R=obj obj=@barred|company|firm|bank|airline|supplier                          -> sanction.embargo
    "Norway shut out Russian banks."                                                                   NOR > RUS sanction.embargo
verb phase_out     A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" R?=obl[from]|obl[of]|obj obj=import|purchase|@energy                          -> sanction.embargo
    "Estonia phased out imports from Russia."                                                          EST > RUS sanction.embargo
verb restrict      A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred        -> sanction.embargo
    "China has restricted its exports to Japan."                                                       CHN > JPN sanction.embargo
verb block         A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred                -> sanction.embargo
    "Kenya blocked imports from Uganda."                                                               KEN > UGA sanction.embargo
verb halt          A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred|@energy|flight|"rail service"|"air link" -> sanction.embargo
    "Iran halted exports to the Netherlands."                                                          IRN > NLD sanction.embargo
verb suspend       A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred|flight|@energy|"rail service"|"ferry service"|"train service"|"bus service"|"air link" -> sanction.embargo
    "Jordan suspended flights to Syria."                                                               JOR > SYR sanction.embargo
verb stop          A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred|@energy|flight        -> sanction.embargo
    "Libya stopped exports to Italy."                                                                  LBY > ITA sanction.embargo
verb forbid        A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred                           -> sanction.embargo
    "Finland forbade exports to South Africa."                                                         FIN > ZAF sanction.embargo
verb outlaw        A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred                           -> sanction.embargo
    "Denmark outlawed imports from South Africa in 1986."                                              DNK > ZAF sanction.embargo
verb curb          A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred                           -> sanction.embargo
    "Vietnam curbed exports to the Philippines."                                                       VNM > PHL sanction.embargo
verb limit         A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred      -> sanction.embargo
    "South Korea limited imports from Japan."                                                          KOR > JPN sanction.embargo
verb curtail       A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=@barred|@energy    -> sanction.embargo
    "Iran curtailed exports to Turkey."                                                                IRN > TUR sanction.embargo
verb cease         A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=import|export|shipment|purchase|delivery|sale|trade|@energy    -> sanction.embargo
    "Poland ceased imports from Russia."                                                               POL > RUS sanction.embargo
verb end           A=nsubj R?=obl[from]|obl[to|into|with]|obl[of|by]|obj obj=import|export|shipment|purchase|delivery|sale            -> sanction.embargo
    "Estonia ended imports from Russia."                                                               EST > RUS sanction.embargo
verb ban           A=nsubj R=obl[in] obj=investment|loan|lending                                                 -> sanction.embargo
    "Denmark banned investment in South Africa."                                                       DNK > ZAF sanction.embargo
verb prohibit      A=nsubj R=obl[in] obj=investment|loan|lending                                                 -> sanction.embargo
    "Canada prohibited investment in Burma."                                                           CAN > MMR sanction.embargo
verb bar           A=nsubj R=obl[in] obj=investment|loan|lending                                                 -> sanction.embargo
    "Washington barred investment in Burma in 1997."                                                   USA > MMR sanction.embargo
verb shut_off      A=nsubj R?=obl[to|from]|obl[of]|obj obj=@energy|supply|water|tap|pipeline|valve          -> sanction.embargo
    "Russia shut off gas to Moldova."                                                                  RUS > MDA sanction.embargo
verb turn_off      A=nsubj R?=obl[to|from]|obl[of]|obj obj=@energy|supply|tap|pipeline|valve                -> sanction.embargo
    "Russia turned off the gas to Bulgaria in 2022."                                                   RUS > BGR sanction.embargo
verb cut_off       A=nsubj R?=obl[to|from]|obl[of]|obj obj=@energy|electricity|water|power|trade|import|export|shipment|supply|delivery -> sanction.embargo
    "Russia cut off gas to Ukraine."                                                                   RUS > UKR sanction.embargo
verb cut           A=nsubj R?=obl[to|from]|obl[of]|obj obj=@energy|export|import|supply|shipment|delivery                                -> sanction.embargo
    "Turkmenistan cut gas to Iran."                                                                    TKM > IRN sanction.embargo
verb cut           obj=tax|rate|output|production|cost|price|spending|deficit|job|forecast|ribbon|hair|grass|finger|throat -> nothing
    "The Brazilian bank cut rates."                                                                    nothing
verb close         A=nsubj obj=@gates R?=obl[with|between]|obl[to|into|from|against]|obj -> sanction
    "Algeria closed its border with Morocco in 1994."                                                  DZA > MAR sanction
verb shut          A=nsubj obj=@gates R?=obl[with|between]|obl[to|into|from|against]|obj       -> sanction
    "Pakistan shut its border with Afghanistan."                                                       PAK > AFG sanction
verb seal          A=nsubj obj=@gates R?=obl[with|between]|obl[to|into|against|from]|obj                     -> sanction
    "Iraq sealed its border with Jordan."                                                              IRQ > JOR sanction
verb seal_off      A=nsubj obj=@gates R=obl[with|to|from|against]|obj                 -> sanction
    "Israel sealed off the West Bank."                                                                 ISR > PSE sanction
noun closure       A=poss|nmod[by]|amod R?=nmod[with|to]|nmod[of] nmod[of]=@gates -> sanction
    "India announced the closure of the border with Nepal."                                            IND > NPL sanction
noun closure       compound=border|frontier|airspace A=poss|nmod[by]|amod R?=nmod[with|to]          -> sanction
    "Nigeria's border closure with Benin went on."                                                NGA > BEN sanction
verb close         A=nsubj obj=@passages R=obl[to|with|against|from]|obl[for]                                -> sanction
    "Jordan closed its airports to Israeli planes."                                                        JOR > ISR sanction
verb shut          A=nsubj obj=@passages R=obl[to|with|against|from]|obl[for]                                -> sanction
    "Poland shut its airports to Russian planes."                                                        POL > RUS sanction
verb shut_down     A=nsubj obj=@gates R?=obl[with|between]|obl[to|into|from|against]|obj                              -> sanction
    "Rwanda shut down its border with Burundi."                                                        RWA > BDI sanction
verb shut_down     A=nsubj obj=@passages R=obl[to|with|against|from|for]                                 -> sanction
    "Moldova shut down the railway to Ukraine."                                                        MDA > UKR sanction
verb close_off     A=nsubj obj=@gates R?=obl[with|between]|obl[to|into|from|against]|obj                              -> sanction
    "Syria closed off its border with Turkey."                                                         SYR > TUR sanction
verb freeze        A=nsubj R?=obl[of|by]|obj|obl[in] obj=@assets|cash|payment|transfer|"bank account"              -> sanction.embargo
    "Switzerland has frozen Tunisian assets."                                                          CHE > TUN sanction.embargo
noun freeze        compound|nmod[of|on]=@assets A=poss|nmod[by]|amod R?=nmod[on|against|of]              -> sanction.embargo
    "France imposed an asset freeze on Syria."                                                         FRA > SYR sanction.embargo
verb block         A=nsubj R?=obl[of|by]|obj|obl[in] obj=@assets                                    -> sanction.embargo
    "The United States blocked Libyan assets in 1986."                                                 USA > LBY sanction.embargo
verb revoke        A=nsubj obj=visa|permit|licence|license|privilege|preference|status|accreditation|benefit|passport|concession R?=obl[of|to|for|from]|obj                                               -> sanction
    "The United States revoked the visas of two Haitian ministers."                                    USA > HTIGOV sanction
verb withdraw      A=nsubj obj=visa|permit|privilege|preference|status|accreditation R?=obl[of|to|for|from]|obj -> sanction
    "The European Union withdrew Sri Lanka's trade preferences in 2010."                               IGO > LKA sanction
verb suspend       A=nsubj obj=visa|permit|privilege|preference|status|accreditation R?=obl[of|to|for|from]|obj -> sanction
    "Washington suspended trade preferences for Bangladesh."                                           USA > BGD sanction
verb cancel        A=nsubj obj=visa|permit|privilege|preference|accreditation R?=obl[of|to|for|from]|obj -> sanction
    "Australia cancelled the visas of two Fijian officers."                                            AUS > FJI sanction
verb strip         A=nsubj R=obj obl[of]=status|privilege|preference|membership|right|benefit       -> sanction
    "Washington stripped Romania of its trade privileges."                                             USA > ROU sanction
verb boycott       A=nsubj:@nations|government|"european union"|"arab league"|bloc R=obj                                                  -> sanction.embargo
    "Iran boycotted Israel."                                                                           IRN > ISR sanction.embargo
verb divest        A=nsubj R=obl[from]                                                              -> sanction.embargo
    "Norway divested from Israel."                                                                     NOR > ISR sanction.embargo
verb add           A=nsubj R=obj obl[to]="sanctions list"|blacklist|"black list"|"terror list"|"terrorism list"|"entity list"|"grey list"|"gray list"|"watch list"|"sanction list"|list      -> sanction.embargo
    "The European Union added Belarus to the sanctions list."   IGOEUREEC > BLR sanction.embargo
verb put           A=nsubj R=obj obl[on|onto]="sanctions list"|blacklist|"black list"|"terror list"|"terrorism list"|"entity list"|"grey list"|"watch list"|"sanction list"|list -> sanction.embargo
    "Washington put Sudan on its terrorism list in 1993."                                              USA > SDN sanction.embargo
verb place         A=nsubj R=obj obl[on|onto]="sanctions list"|blacklist|"black list"|"terror list"|"terrorism list"|"entity list"|"grey list"|"watch list"|"sanction list"|list -> sanction.embargo
    "Brussels placed Panama on its blacklist."                                                         BEL > PAN sanction.embargo
verb disconnect    A=nsubj obj=electricity|power|gas|pipeline|line|supply R?=obl[to|from|in]|obj -> sanction.embargo
    "Russia disconnected gas to Ukraine in 2009."              RUS > UKR sanction.embargo
verb disconnect    A=nsubj R=obj obl[from]=swift|system|network|market|grid                              -> sanction.embargo
    "Brussels disconnected Belarusian banks from the network."                                         BEL > BLR sanction.embargo
verb cut_off       A=nsubj R=obj obl[from]=swift|system|network|market|financing|credit|loan|fund|funding|lending -> sanction.embargo
    "Washington cut off Iranian banks from the market."                                                USA > IRN sanction.embargo
verb remove        A=nsubj R=obj obj=bank|lender|firm|company obl[from]=swift|system|network|market      -> sanction.embargo
    "Japan removed Russian banks from the network."                                                    JPN > RUS sanction.embargo
verb tax           A=nsubj R?=obl[from]|obl[to|into]|obj obj=@barred -> sanction.embargo
    "India taxed imports from China."                          IND > CHN sanction.embargo

# --- diplomatic relations ---
verb expel         A=nsubj|obl[from] R=obj:@diplomats                                        -> diplomacy.ties:ease
    "Poland expelled two Russian diplomats."                                                    POL > RUS diplomacy.ties:ease
    "Two Iranian diplomats were expelled from Denmark."                                         DNK > IRN diplomacy.ties:ease
verb expel         A=nsubj|obl[from] R=obj:spy|"military attache"|"embassy staff"|"embassy official"|agent -> diplomacy.ties:ease
    "Britain expelled 90 Soviet spies in 1971."                                                 GBR > SUN diplomacy.ties:ease
verb declare       A=nsubj obj|xcomp|obl=grata|persona|"persona non grata" R=obj             -> diplomacy.ties:ease
    "Chile declared the Venezuelan ambassador persona non grata."                               CHL > VEN diplomacy.ties:ease
verb throw_out     A=nsubj|obl[from] R=obj:@diplomats                                        -> diplomacy.ties:ease
    "Sudan threw out the British ambassador."                                                   SDN > GBR diplomacy.ties:ease
verb kick_out      A=nsubj|obl[from] R=obj:@diplomats                                        -> diplomacy.ties:ease
    "Bolivia kicked out the American ambassador in 2008."                                       BOL > USA diplomacy.ties:ease
verb send_home     A=nsubj R=obj:@diplomats                                                  -> diplomacy.ties:ease
    "Peru sent home the Ecuadorean ambassador."                                                 PER > ECU diplomacy.ties:ease
verb order_out     A=nsubj R=obj:@diplomats                                                  -> diplomacy.ties:ease
    "Ghana ordered out the Cuban ambassador."                                                   GHA > CUB diplomacy.ties:ease
verb order         A=nsubj R=obj:@diplomats xcomp=leave|go|depart|return|quit                                      -> diplomacy.ties:ease
    "Uganda ordered Kenyan diplomats to leave."                                                 UGA > KEN diplomacy.ties:ease
verb order         A=nsubj R=obj:@diplomats T=obl[out of|out]                                -> diplomacy.ties:ease
    "Gambia ordered the French ambassador out of the country."                                  GMB > FRA diplomacy.ties:ease
verb tell          A=nsubj R=obj:@diplomats xcomp=leave|go|depart|return|quit                                      -> diplomacy.ties:ease
    "Mexico told Ecuadorean diplomats to leave."                                                MEX > ECU diplomacy.ties:ease
verb ask           A=nsubj R=obj:@diplomats xcomp=leave|go|depart|return|quit                                      -> diplomacy.ties:ease
    "Nicaragua asked the Colombian ambassador to leave."                                        NIC > COL diplomacy.ties:ease
verb eject         A=nsubj|obl[from] R=obj:@diplomats|spy                                    -> diplomacy.ties:ease
    "Norway ejected three Soviet diplomats."                                                    NOR > SUN diplomacy.ties:ease
verb pull          A=nsubj obj=@diplomats R?=obl[out of|from]|obl                            -> diplomacy.ties:ease
    "Peru pulled its ambassador out of Venezuela."                                              PER > VEN diplomacy.ties:ease
verb call_back     A=nsubj obj=@diplomats R?=obl[from|in]                                    -> diplomacy.ties:ease
    "Turkey called back its ambassador from Sweden."                                            TUR > SWE diplomacy.ties:ease
verb bring         A=nsubj obj=@diplomats advmod=home|back R?=obl[from]                      -> diplomacy.ties:ease
    "Portugal brought its diplomats home from Guinea."                                          PRT > GIN diplomacy.ties:ease
verb remove        A=nsubj obj=@diplomats R?=obl[from]                                       -> diplomacy.ties:ease
    "Australia removed its diplomats from Sudan."                                               AUS > SDN diplomacy.ties:ease
verb withdraw      A=nsubj obj=@diplomats R?=obl[from|to]                                    -> diplomacy.ties:ease
    "Kuwait withdrew its ambassador from Lebanon."                                              KWT > LBN diplomacy.ties:ease
verb pull_out      A=nsubj obj=@diplomats R?=obl[of|from]                                    -> diplomacy.ties:ease
    "Canada pulled out its diplomats from Cuba."                                                CAN > CUB diplomacy.ties:ease
verb call_home     A=nsubj obj=@diplomats R?=obl[from]                                       -> diplomacy.ties:ease
    "Egypt called home its ambassador from Qatar."                                              EGY > QAT diplomacy.ties:ease
verb shut          A=nsubj obj=@missions R?=obl[in|to]|obj ->  diplomacy.ties:stop
    "Malaysia shut its embassy in North Korea."                                                 MYS > PRK diplomacy.ties:stop
verb shut_down     A=nsubj obj=@missions R?=obl[in|to]|obj                                   -> diplomacy.ties:stop
    "Burundi shut down its embassy in Rwanda."                                                  BDI > RWA diplomacy.ties:stop
verb close_down    A=nsubj obj=@missions R?=obl[in|to]|obj                                   -> diplomacy.ties:stop
    "Denmark closed down its embassy in Iraq."                                                  DNK > IRQ diplomacy.ties:stop
noun closure       A=poss|nmod[by]|amod R?=nmod[in|to]|nmod[of] nmod[of]=@missions                       -> diplomacy.ties:stop
    "Denmark announced the closure of its embassy in Iraq."                                            DNK > IRQ diplomacy.ties:stop
verb close         A=nsubj obj=@missions R=obl[in|to]|obj                                    -> diplomacy.ties:stop
    "Ukraine closed the Iranian consulate."                                                     UKR > IRN diplomacy.ties:stop
verb suspend       A=nsubj obj=@missions|operation|"embassy operation"|"consular operation"|"consular service"|"visa service" R=obl[in]|obl[at]|obj -> diplomacy.ties:stop
    "Spain suspended its embassy in Guatemala."                                                 ESP > GTM diplomacy.ties:stop
verb derecognise   A=nsubj R=obj                                                             -> diplomacy.recognise:stop
    "Gambia derecognised Taiwan."                                                               GMB > TWN diplomacy.recognise:stop
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@diplomats|spy|attache|agent     -> diplomacy.ties:ease
    "Russia condemned the Czech expulsion of Russian diplomats."                                RUS > CZE disapprove.criticise ; CZE > RUS diplomacy.ties:ease
noun recall        A=poss|nmod[by|of]|amod R?=nmod[from|to] nmod[of]=@diplomats                    -> diplomacy.ties:ease
    "Morocco announced the recall of its ambassador from Algeria."                              MAR > DZA diplomacy.ties:ease
noun withdrawal    A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@diplomats                    -> diplomacy.ties:ease
    "Jordan announced the withdrawal of its ambassador from Israel."                            JOR > ISR diplomacy.ties:ease
noun rupture       A=nmod[between]|poss|amod|nmod[in|of] R?=nmod[with]                                   -> diplomacy.ties:stop mutual
    "The rupture between Senegal and Guinea deepened."                                          SEN + GIN diplomacy.ties:stop
noun break         A=nmod[between]|poss|amod R=nmod[with]                                    -> sanction
    "Albania's break with China came in 1978."                                                  ALB > CHN sanction
verb estrange      A=nsubj R=obj|obl[from]                                                   -> sanction
    "Albania estranged Yugoslavia."                                                             ALB > YUG sanction

# --- relations reduced, in a way not told ---
verb isolate       A=nsubj R=obj                                                        -> sanction
    "Saudi Arabia isolated Qatar in 2017."                                                 SAU > QAT sanction
verb ostracise     A=nsubj R=obj                                                        -> sanction
    "Egypt ostracised Libya."                                                              EGY > LBY sanction
verb ostracize     A=nsubj R=obj                                                        -> sanction
    "Iran ostracized Sudan."                                                               IRN > SDN sanction
verb distance      A=nsubj obj=itself|himself|herself|themselves R=obl[from]            -> sanction
    "Romania distanced itself from the Soviet Union."                                      ROU > SUN sanction
verb break         A=nsubj R=obl[with] obj=-                                            -> sanction
    "Somalia broke with Cuba in 1977."                                                     SOM > CUB sanction
verb turn          A=nsubj obj=back|backs R=obl[on]                                           -> sanction
    "Guinea turned its back on France."                                                    GIN > FRA sanction
verb break_away    A=nsubj R?=obl[from]                                                 -> sanction
    "Bangladesh broke away from Pakistan in 1971."                                         BGD > PAK sanction
verb secede        A=nsubj R?=obl[from]                                                 -> sanction
    "Slovenia seceded from Yugoslavia."                                                    SVN > YUG sanction
verb pull_out      A=nsubj obl=@agreements|@clubs R?=obl[of|with] -> sanction
    "Iraq pulled out of the pact with Britain in 1959."                                    IRQ > GBR sanction
verb withdraw      A=nsubj obj=- obl[from]=@agreements|@clubs R?=obl[with]|obl[from|of] -> sanction
    "Burundi withdrew from the court in The Hague."                                        BDI > IGOJUDICC sanction
verb quit          A=nsubj obj=@agreements|@clubs R?=obj|obl[with|of]                   -> sanction
    "Venezuela quit the Organization of American States."                                  VEN > IGO sanction
verb exit          A=nsubj obj|obl[from]=@agreements|@clubs R?=obj|obl[with|of|from]    -> sanction
    "Chad exited the treaty in 1999."                                                      TCD > - sanction
verb abandon       A=nsubj obj=@agreements|alliance R?=obl[with|by|for]|obj                    -> sanction
    "Jordan abandoned the pact with Israel."                                               JOR > ISR sanction
verb renounce      A=nsubj obj=@agreements|alliance R?=obl[with|by|for]|obj                    -> sanction
    "Bolivia renounced its treaty with Chile."                                             BOL > CHL sanction
verb rescind       A=nsubj obj=@bonds R?=obl[with|for|to|by]|obj                              -> sanction
    "Sri Lanka rescinded a contract with China."                                           LKA > CHN sanction
verb freeze        A=nsubj obj=@bonds R?=obl[with|for|to|by]|obj                              -> sanction
    "Italy froze its treaty with Libya in 2011."                                           ITA > LBY sanction
verb drop          A=nsubj obj=@bonds|project|order|purchase R?=obl[with|for|to]|obj -> sanction
    "Malaysia dropped a pipeline project with China."                                      MYS > CHN sanction
verb leave         A=nsubj obj=@agreements|alliance R?=obl[with]                        -> sanction
    "Iraq left the pact with Turkey in 1959."                                              IRQ > TUR sanction
verb suspend       A=nsubj R=obj obl[from]=membership|@clubs|session|game -> sanction
    "The African Union suspended Mali from the bloc."                                      IGO > MLI sanction
verb suspend       A=nsubj:"african union"|bloc|ecowas|mercosur|group|forum|assembly|community|union|commonwealth|league|council|organisation|organization R=obj -> sanction
    "The African Union suspended Guinea in 2008."                                          IGO > GIN sanction
verb expel         A=nsubj R=obj obl[from]=@clubs|membership -> sanction
    "The Arab League expelled Egypt from the group in 1979."                               IGO > EGY sanction
verb expel         A=nsubj:"african union"|"european union"|commonwealth|league|council|organisation|organization|bloc R=obj:@nations -> sanction
    "The Arab League expelled Egypt in 1979."                                              IGO > EGY sanction
verb bar           A=nsubj R=obj:@nations obl[from]=@clubs|game|summit|meeting|olympics|event|market|competition|conference|auction|talk -> sanction
    "Britain barred Russia from the conference."                                           GBR > RUS sanction
verb ban           A=nsubj R=obj:@nations obl[from]=@clubs|game|summit|meeting|olympics|event|market|competition|conference|auction|talk -> sanction
    "Poland banned Belarus from the summit."                                               POL > BLR sanction
verb scrap         A=nsubj obj=@bonds|visit|summit R?=obl[with|by|for|to]|obj    -> sanction
    "Australia scrapped the contract with France."                                         AUS > FRA sanction
verb tear_up       A=nsubj obj=@bonds R?=obl[with|for|to|by]|obj                                 -> sanction
    "Iran tore up the treaty with Iraq."                                                   IRN > IRQ sanction
verb abrogate      A=nsubj obj=@bonds R?=obl[with|for|to|by]|obj                                 -> sanction
    "Egypt abrogated the treaty with Britain in 1951."                                     EGY > GBR sanction
verb annul         A=nsubj obj=@bonds R?=obl[with|for|to|by]|obj                                 -> sanction
    "Bolivia annulled the contract with Spain."                                            BOL > ESP sanction
verb suspend       A=nsubj obj=@bonds R?=obl[with|for|to|by]|obj                                 -> sanction
    "India suspended the treaty with Pakistan."                                            IND > PAK sanction
verb cancel        A=nsubj obj=@bonds R?=obl[with|for|to|by]|obj                                 -> sanction
    "Cuba cancelled the contract with Canada."                                             CUB > CAN sanction
verb terminate     A=nsubj obj=@bonds|lease|licence|license|membership R?=obl[with|for|to|by]|obj                                 -> sanction
    "The United States terminated the treaty with Taiwan."                                 USA > TWN sanction
verb break         A=nsubj obj=@bonds R?=obl[with|by]|obj                                 -> sanction
    "Syria broke the agreement with Lebanon."                                              SYR > LBN sanction
verb walk_out      A=nsubj obl=talk|negotiation|meeting|conference|session|summit|dialogue|assembly|forum|hearing R?=obl[with] -> consult.negotiate:stop
    "Greece walked out of talks with Turkey."                                              GRC > TUR consult.negotiate:stop
verb storm_out     A=nsubj obl=talk|negotiation|meeting|conference|session|summit|dialogue|assembly|forum|hearing R?=obl[with] -> consult.negotiate:stop
    "Uganda stormed out of talks with Rwanda."                                             UGA > RWA consult.negotiate:stop
verb downgrade     A=nsubj R=obl[with|in|to]|obj obj=@ties|relation|ties|representation|mission|embassy|"diplomatic presence" -> diplomacy.ties:ease
    "Turkey downgraded relations with Israel in 2011."                                     TUR > ISR diplomacy.ties:ease
verb downgrade     obj=rating|forecast|bond|outlook|credit                              -> nothing
    "The agency downgraded the Greek rating."                                              nothing
verb desert        A=nsubj R=obj:coalition|alliance|ally|camp                                -> sanction
    "Bulgaria deserted the German alliance in 1944."           BGR > DEU sanction
verb separate      A=nsubj R=obl[from] obj=-                                            -> sanction
    "Singapore separated from Malaysia in 1965."               SGP > MYS sanction
noun secession     A=poss|nmod[by|of]|amod R?=nmod[from]                                -> sanction
    "Slovenia's secession from Yugoslavia came in 1991."       SVN > YUG sanction
verb betray       A=nsubj R=obj                                                         -> sanction
    "Syria accused Egypt of betraying the Palestinians."                                SYR > EGY accuse(sanction) ; EGY > PSE sanction
verb split        A=nsubj R=obl[with|from] obj=-                                        -> sanction
    "Yugoslavia split with the Soviet Union in 1948."                                   YUG > SUN sanction
verb part         A=nsubj obj=way|company R=obl[with]                                   -> sanction
    "Cyprus parted ways with Greece."                                                   CYP > GRC sanction
verb ditch        A=nsubj R=obj:@states|ally|partner|alliance|taiwan                    -> sanction
    "Nicaragua ditched Taiwan."                                                         NIC > TWN sanction
verb disown       A=nsubj R=obj                                                         -> sanction
    "Iran disowned the Iraqi militia."                                                  IRN > IRQPRM sanction
verb desert       A=nsubj R=obj:@nations|ally|coalition|alliance|cause                   -> sanction
    "Romania deserted Germany in 1944."                                                 ROU > DEU sanction
verb wash         A=nsubj obj=hand R=obl[of]                                            -> sanction
    "Moscow washed its hands of the Afghan government."                                 RUS > AFGGOV sanction
verb drop_out     A=nsubj C=obl                                                         -> stop(C)
    "Zimbabwe dropped out of talks with Britain."                                       ZWE > GBR consult.negotiate:stop
verb leave        A=nsubj R=obj:@agreements|@clubs|alliance|bloc|union|commonwealth|league|organisation|"european union"|nato -> sanction
    "Britain left the European Union in 2020."                                          GBR > IGO sanction
verb freeze_out   A=nsubj R=obj                                                         -> sanction
    "Bahrain froze out Qatar."                                                          BHR > QAT sanction
verb boot_out     A=nsubj|obl[from] R=obj:@diplomats                                    -> diplomacy.ties:ease
    "Ecuador booted out the Cuban ambassador."                                          ECU > CUBGOV diplomacy.ties:ease
verb invalidate   A=nsubj obj=@bonds R?=obl[with|for|by|to]|obj                                  -> sanction
    "Panama invalidated the contract with Taiwan."                                      PAN > TWN sanction
verb nix          A=nsubj C=obj                                                         -> stop(C)
    "Manila nixed the talks with Beijing."                                              PHL > CHN consult.negotiate:stop
verb ditch        A=nsubj C=obj                                                         -> stop(C)
    "Canada ditched sanctions against Libya."                                           CAN > LBY sanction.embargo:stop
verb ax           A=nsubj obj=@bonds|visit|summit|project|order R?=obl[with|for|by]|obj                     -> sanction
    "Warsaw axed a contract with Paris."                                                POL > FRA sanction
verb ax           A=nsubj R?=obl[to] C=obj                                              -> stop(C)
    "Australia axed its aid to Nauru."                                                  AUS > NRU aid:stop
verb jettison     A=nsubj C=obj                                                         -> stop(C)
    "Poland jettisoned talks with Hungary."                                             POL > HUN consult.negotiate:stop
verb ditch        A=nsubj obj=@bonds R?=obl[with|for|by|to]|obj                                  -> sanction
    "Madagascar ditched a deal with South Korea."                                       MDG > KOR sanction
noun betrayal     A=poss|nmod[by]|amod R=nmod[of]                                       -> sanction
    "Britain's betrayal of Greece was bitter."                                          GBR > GRC sanction
verb part        A=nsubj obj=company|way R=obl[with|from]                                   -> sanction
    "Albania parted company with Moscow in 1961."                ALB > RUS sanction
verb part         A=nsubj R=obl[from|with] obj=-                                        -> sanction
    "Slovakia parted from the Czech Republic in 1993."           SVK > CZE sanction
verb shut_out     A=nsubj:@clubs|government|regime R=obj:@countries                                              -> sanction
    "The Arab League shut out Egypt."                            IGO > EGY sanction
verb leave_out    A=nsubj:@clubs|government|regime R=obj:@countries                                              -> sanction
    "The Arab League left out Somalia."                          IGO > SOM sanction
verb suspend      A=nsubj obj=contact|contacts|exchange|visit R?=obl[with]|obl[to|from]          -> sanction
    "Sweden suspended contacts with Iran."                       SWE > IRN sanction
verb freeze       A=nsubj obj=contact|contacts|exchange|visit R?=obl[with]|obl[to|from]          -> sanction
    "Moscow froze contacts with Ankara."                         RUS > TUR sanction
verb cut          A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=contact|contacts|link|links R?=obl[with]|obl[to]                   -> sanction
    "Greece cut contacts with Libya."                            GRC > LBY sanction
verb cut_off      A=nsubj obj=contact|contacts R?=obl[with]|obl[to]                              -> sanction
    "Iraq cut off contacts with Egypt."                          IRQ > EGY sanction
verb sever        A=nsubj obj=contact|contacts|link R?=obl[with]|obl[to]                         -> sanction
    "Cuba severed contacts with Guatemala."                      CUB > GTM sanction
verb break_off    A=nsubj obj=contact|contacts R?=obl[with]                                      -> sanction
    "Chad broke off contacts with Libya."                        TCD > LBY sanction
verb halt         A=nsubj obj=contact|contacts R?=obl[with]                                      -> sanction
    "Serbia halted contacts with Kosovo."                        SRB > KSV sanction
verb limit        A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=contact|contacts|@ties|visit R?=obl[with]|obl[to]                  -> sanction
    "Finland limited contacts with Belarus."                     FIN > BLR sanction
verb restrict     A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=contact|contacts|@ties R?=obl[with]                                -> sanction
    "Taiwan restricted contacts with China."                     TWN > CHN sanction
verb shut_out     A=nsubj R=obj obl=@clubs|talk|market|meeting|summit|conference|negotiation|contract|bid|club|game|auction -> sanction
    "Moscow shut out Georgia from the summit."                   RUS > GEO sanction
verb rip_up      A=nsubj obj=@bonds R?=obl[with|for|by|to]|obj                                       -> sanction
    "Somalia ripped up the treaty with Moscow."                  SOM > RUS sanction

# --- international parties expelled or withdrawn ---
verb expel         A=nsubj|obl[from] R=obj:mission|office|bureau|delegation|agency                     -> expel
    "Niger expelled the United Nations mission in June."                                           NER > IGO expel
verb expel         A=nsubj|obl[from] R=obj:@peacekeepers                                           -> expel.peacekeepers
    "Egypt expelled the United Nations peacekeepers in 1967."                                         EGY > IGOUNO expel.peacekeepers
verb expel         A=nsubj|obl[from] R=obj:@inspectors                                             -> expel.inspectors
    "North Korea expelled the United Nations inspectors in 2002."                                     PRK > IGOUNO expel.inspectors
verb expel         A=nsubj|obl[from] R=obj:@outsiders -> expel.aid_agencies
    "Sudan expelled a French aid group in 2009."                                                      SDN > FRA expel.aid_agencies
verb throw_out     A=nsubj|obl[from] R=obj:@inspectors                                             -> expel.inspectors
    "Iraq threw out American inspectors in 1997."                                                     IRQ > USA expel.inspectors
verb evict         A=nsubj|obl[from] R=obj:@inspectors                                             -> expel.inspectors
    "Iraq evicted British inspectors."                                                                IRQ > GBR expel.inspectors
verb ban           A=nsubj R=obj:@outsiders|branch                              -> expel.aid_agencies
    "Burundi banned a Belgian charity."                                                               BDI > BEL expel.aid_agencies
verb bar           A=nsubj R=obj:@inspectors                                                       -> expel.inspectors
    "Iran barred United Nations inspectors."                                                          IRN > IGOUNO expel.inspectors
verb bar           A=nsubj R=obj:@outsiders|branch                                  -> expel.aid_agencies
    "Ethiopia barred Norwegian aid workers."                                                          ETH > NOR expel.aid_agencies
verb withdraw      A=nsubj obj=@inspectors R?=obl[from]                                            -> expel.inspectors
    "The United Nations withdrew its inspectors from Iraq."                                           IGOUNO > IRQ expel.inspectors
verb pull_out      A=nsubj obj=@inspectors R?=obl[of|from]                                         -> expel.inspectors
    "The United Nations pulled out its observers from Syria."                                         IGOUNO > SYR expel.inspectors
verb pull_out      A=nsubj obj=@peacekeepers R?=obl[of|from]                                       -> expel.peacekeepers
    "Bangladesh pulled out its peacekeepers from Congo."                                              BGD > COD expel.peacekeepers
verb withdraw      A=nsubj obj=@outsiders|"foreign staff" R?=obl[from|in] -> expel.aid_agencies
    "The Red Cross withdrew its aid workers from Burundi."                                            NGO > BDI expel.aid_agencies
verb recall        A=nsubj obj=@inspectors R?=obl[from]                                            -> expel.inspectors
    "Sweden recalled its observers from Cyprus."                                                      SWE > CYP expel.inspectors
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@peacekeepers                    -> expel.peacekeepers
    "Mali ordered the expulsion of French peacekeepers."                                              MLI > FRA expel.peacekeepers
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@inspectors                      -> expel.inspectors
    "Iraq announced the expulsion of American inspectors."                                            IRQ > USA expel.inspectors
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@outsiders -> expel.aid_agencies
    "Sudan announced the expulsion of Dutch aid workers."                                             SDN > NLD expel.aid_agencies
verb throw_out     A=nsubj|obl[from] R=obj:@outsiders                                                 -> expel.aid_agencies
    "Nicaragua threw out a Danish charity."   NIC > DNK expel.aid_agencies
verb throw_out     A=nsubj|obl[from] R=obj obj=@peacekeepers                                            -> expel.peacekeepers
    "Mali threw out German peacekeepers."   MLI > DEU expel.peacekeepers
verb kick_out      A=nsubj|obl[from] R=obj:@outsiders                                                 -> expel.aid_agencies
    "Eritrea kicked out an Italian charity."   ERI > ITA expel.aid_agencies
verb kick_out      A=nsubj|obl[from] R=obj:@inspectors                                                -> expel.inspectors
    "Iran kicked out French inspectors."   IRN > FRA expel.inspectors
verb kick_out      A=nsubj|obl[from] R=obj:@peacekeepers                                              -> expel.peacekeepers
    "Burundi kicked out Swedish peacekeepers."   BDI > SWE expel.peacekeepers
verb evict         A=nsubj|obl[from] R=obj:@outsiders                                                 -> expel.aid_agencies
    "Somalia evicted a German charity."   SOM > DEU expel.aid_agencies
verb eject         A=nsubj|obl[from] R=obj:@inspectors                                                -> expel.inspectors
    "Iraq ejected American inspectors."   IRQ > USA expel.inspectors
verb eject         A=nsubj|obl[from] R=obj:@outsiders                                                 -> expel.aid_agencies
    "Burma ejected a French aid group."   MMR > FRA expel.aid_agencies
verb order_out     A=nsubj|obl[from] R=obj:@inspectors                                                -> expel.inspectors
    "Syria ordered out the Danish observers."   SYR > DNK expel.inspectors
verb order_out     A=nsubj|obl[from] R=obj:@peacekeepers                                              -> expel.peacekeepers
    "Eritrea ordered out Indian peacekeepers."   ERI > IND expel.peacekeepers
verb order_out     A=nsubj|obl[from] R=obj:@outsiders                                                 -> expel.aid_agencies
    "Zimbabwe ordered out a Swiss charity."   ZWE > CHE expel.aid_agencies
verb order         A=nsubj R=obj:@inspectors xcomp=leave|go|quit|depart|withdraw                              -> expel.inspectors
    "Iraq ordered American inspectors to leave."   IRQ > USA expel.inspectors
verb order         A=nsubj R=obj:@peacekeepers xcomp=leave|go|quit|depart|withdraw                            -> expel.peacekeepers
    "Chad ordered Irish peacekeepers to leave."   TCD > IRL expel.peacekeepers
verb order         A=nsubj R=obj:@outsiders xcomp=leave|go|quit|depart|close                                  -> expel.aid_agencies
    "Sudan ordered Norwegian aid workers to leave."   SDN > NOR expel.aid_agencies
verb order         A=nsubj R=obj:@outsiders T=obl[out of|out]                                         -> expel.aid_agencies
    "Chad ordered a French charity out of the country."   TCD > FRA expel.aid_agencies
verb order         A=nsubj R=obj:@inspectors T=obl[out of|out]                                        -> expel.inspectors
    "Serbia ordered Danish observers out of the province."   SRB > DNK expel.inspectors
verb order         A=nsubj R=obj:@peacekeepers T=obl[out of|out]                                      -> expel.peacekeepers
    "Congo ordered Ghanaian peacekeepers out of the country."   COD > GHA expel.peacekeepers
verb tell          A=nsubj R=obj:@outsiders xcomp=leave|go|quit|depart|close                          -> expel.aid_agencies
    "Burma told Swiss aid workers to leave."   MMR > CHE expel.aid_agencies
verb tell          A=nsubj R=obj:@inspectors xcomp=leave|go|quit|depart                               -> expel.inspectors
    "Iran told Austrian inspectors to leave."   IRN > AUT expel.inspectors
verb tell          A=nsubj R=obj:@peacekeepers xcomp=leave|go|quit|depart|withdraw                    -> expel.peacekeepers
    "Mali told Swedish peacekeepers to leave."   MLI > SWE expel.peacekeepers
verb ask           A=nsubj R=obj:@peacekeepers xcomp=leave|go|quit|depart|withdraw                    -> expel.peacekeepers
    "Burundi asked South African peacekeepers to leave."   BDI > ZAF expel.peacekeepers
verb bar           A=nsubj R=obj:@peacekeepers T=advcl[from]|obl[from]                                -> expel.peacekeepers
    "Eritrea barred Kenyan peacekeepers from the zone."   ERI > KEN expel.peacekeepers
verb bar           A=nsubj R=obj:@inspectors T=advcl[from]|obl[from]                                  -> expel.inspectors
    "Iraq barred British inspectors from the plant."   IRQ > GBR expel.inspectors
verb bar           A=nsubj R=obj:@outsiders T=advcl[from]|obl[from]                                   -> expel.aid_agencies
    "Israel barred Danish aid workers from Gaza."   ISR > DNK expel.aid_agencies
verb ban           A=nsubj R=obj:@peacekeepers                                                        -> expel.peacekeepers
    "Syria banned Austrian peacekeepers."   SYR > AUT expel.peacekeepers
verb turn_away     A=nsubj R=obj:@inspectors                                                          -> expel.inspectors
    "Iran turned away British inspectors."   IRN > GBR expel.inspectors
verb turn_away     A=nsubj R=obj:@outsiders                                                           -> expel.aid_agencies
    "Burma turned away a French aid group."   MMR > FRA expel.aid_agencies
verb oust          A=nsubj|obl[from] R=obj:@outsiders                                                 -> expel.aid_agencies
    "Uganda ousted a German charity."   UGA > DEU expel.aid_agencies
verb deport        A=nsubj|obl[from] R=obj:@outsiders                                                 -> expel.aid_agencies
    "Sudan deported Italian aid workers."   SDN > ITA expel.aid_agencies
verb deport        A=nsubj|obl[from] R=obj:@inspectors                                                -> expel.inspectors
    "Belarus deported Polish observers."   BLR > POL expel.inspectors
verb remove        A=nsubj obj=@outsiders R?=obl[from]                                                -> expel.aid_agencies
    "Denmark removed its aid workers from Yemen."   DNK > YEM expel.aid_agencies
verb remove        A=nsubj obj=@inspectors R?=obl[from]                                               -> expel.inspectors
    "Norway removed its observers from Georgia."   NOR > GEO expel.inspectors
verb remove        A=nsubj obj=@peacekeepers R?=obl[from]                                             -> expel.peacekeepers
    "Malawi removed its peacekeepers from Rwanda."   MWI > RWA expel.peacekeepers
verb send_home     A=nsubj R=obj:@inspectors                                                          -> expel.inspectors
    "Zimbabwe sent home Swedish observers."   ZWE > SWE expel.inspectors
noun recall        A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@peacekeepers                       -> expel.peacekeepers
    "Ireland announced the recall of its peacekeepers from Lebanon."   IRL > LBN expel.peacekeepers
noun recall        A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@inspectors                         -> expel.inspectors
    "Sweden announced the recall of its observers from Chad."   SWE > TCD expel.inspectors
verb bar           A=nsubj R=obj:@peacekeepers                                                        -> expel.peacekeepers
    "Sudan barred Swedish peacekeepers."   SDN > SWE expel.peacekeepers
verb ban           A=nsubj R=obj:@inspectors                                                          -> expel.inspectors
    "Belarus banned Polish observers."   BLR > POL expel.inspectors
verb recall        A=nsubj obj=@peacekeepers R?=obl[from]                                             -> expel.peacekeepers
    "Nepal recalled its peacekeepers from Haiti."   NPL > HTI expel.peacekeepers
verb recall        A=nsubj obj=@outsiders R?=obl[from]                                                -> expel.aid_agencies
    "Norway recalled its aid workers from Ethiopia."   NOR > ETH expel.aid_agencies
verb pull          A=nsubj obj=@inspectors R?=obl[out of|from]|obl                                    -> expel.inspectors
    "Jordan pulled its observers out of Yemen."   JOR > YEM expel.inspectors
verb pull          A=nsubj obj=@peacekeepers R?=obl[out of|from]|obl                                  -> expel.peacekeepers
    "Ireland pulled its peacekeepers out of Chad."   IRL > TCD expel.peacekeepers
verb pull          A=nsubj obj=@outsiders R?=obl[out of|from]|obl                                     -> expel.aid_agencies
    "Spain pulled its aid workers out of Somalia."   ESP > SOM expel.aid_agencies
verb pull_out      A=nsubj obj=@outsiders R?=obl[of|from]|obl                                         -> expel.aid_agencies
    "Canada pulled out its aid workers from Haiti."   CAN > HTI expel.aid_agencies
verb evacuate      A=nsubj obj=@inspectors R?=obl[from]                                               -> expel.inspectors
    "The United Nations evacuated its inspectors from Iraq."   IGOUNO > IRQ expel.inspectors
verb bring         A=nsubj obj=@peacekeepers advmod=home|back R?=obl[from]                            -> expel.peacekeepers
    "Ireland brought its peacekeepers home from Lebanon."   IRL > LBN expel.peacekeepers
verb bring         A=nsubj obj=@inspectors advmod=home|back R?=obl[from]                              -> expel.inspectors
    "Norway brought its observers home from Kosovo."   NOR > KSV expel.inspectors
verb bring         A=nsubj obj=@outsiders advmod=home|back R?=obl[from]                               -> expel.aid_agencies
    "Norway brought its aid workers home from Somalia."   NOR > SOM expel.aid_agencies
noun withdrawal    A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@inspectors                            -> expel.inspectors
    "Austria announced the withdrawal of its observers from Georgia."   AUT > GEO expel.inspectors
noun withdrawal    A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@peacekeepers                          -> expel.peacekeepers
    "Fiji announced the withdrawal of its peacekeepers from Syria."   FJI > SYR expel.peacekeepers
noun withdrawal    A=poss|nmod[by|of]|amod R?=nmod[from] nmod[of]=@outsiders                             -> expel.aid_agencies
    "Finland announced the withdrawal of its aid workers from Chad."   FIN > TCD expel.aid_agencies
noun ban           A=poss|nmod[by|from]|amod R=nmod[on] nmod[on]=@outsiders                           -> expel.aid_agencies
    "Israel announced a ban on a Norwegian aid group."   ISR > NOR expel.aid_agencies

# --- designated, shut out, declared void ---
verb designate     A=nsubj R=obj xcomp|obl[as]|obj=terrorist|organisation|organization|group|sponsor -> sanction.embargo
    "Canada designated an Iranian militia as a terrorist group."                                  CAN > IRN sanction.embargo
verb list          A=nsubj R=obj xcomp|obl[as]|obj=terrorist|organisation|organization|sponsor -> sanction.embargo
    "Britain listed a Lebanese movement as a terrorist organisation."                             GBR > LBN sanction.embargo
verb exclude       A=nsubj R=obj T=obl[from]                                                   -> sanction
    "Kenya excluded Somalia from the summit."                                                     KEN > SOM sanction
verb nullify       A=nsubj obj=@bonds R?=obl[with|for|by|to]|obj                                        -> sanction
    "Senegal nullified the contract with Spain."                                                  SEN > ESP sanction
verb void          A=nsubj obj=@bonds R?=obl[with|for|by|to]|obj                                        -> sanction
    "Panama voided the contract with China."                                                      PAN > CHN sanction
verb shelve        A=nsubj obj=@bonds R?=obl[with|for|by|to]|obj                                        -> sanction
    "Nepal shelved the agreement with China."                                                     NPL > CHN sanction
verb shelve        A=nsubj obj=@schemes R=obl[with|for|to|from]|obj                       -> sanction
    "Iceland shelved a harbour project with China."   ISL > CHN sanction
verb scrap         A=nsubj obj=@schemes R=obl[with|for|to|from]|obj                       -> sanction
    "Nigeria scrapped a rail project with China."   NGA > CHN sanction
verb cancel        A=nsubj obj=@schemes R=obl[with|for|to|from]|obj                       -> sanction
    "Malaysia cancelled a pipeline project with China."   MYS > CHN sanction
verb suspend       A=nsubj obj=@schemes R=obl[with|for|to|from]|obj                       -> sanction
    "Fiji suspended an exchange with New Zealand."   FJI > NZL sanction
verb interdict     A=nsubj R?=obj|obl[from] obj=@ships|shipment|convoy|@weapons                -> fight.blockade
    "Israel interdicted an Iranian ship."                                                         ISR > IRN fight.blockade
verb designate     A=nsubj R=obj:@heads|@envoys|@ships|company|firm|bank|shipper|trader|businessman|official|tycoon|judge|prosecutor|general|officer|oligarch|entity|individual|militia|militant -> sanction.embargo
    "The United States designated two Iranian banks."                                     USA > IRN sanction.embargo
verb list          A=nsubj:@nations|"european union"|treasury|council|commission|ministry|department R=obj:@heads|@envoys|@ships|company|firm|bank|businessman|official|tycoon|judge|prosecutor|general|officer|oligarch|entity|individual -> sanction.embargo
    "Switzerland listed eleven Nicaraguan judges."                                        CHE > NIC sanction.embargo
verb distance      A=nsubj obj=@countries|country|nation|government|administration|party R=obl[from] -> sanction
    "President Tito distanced Yugoslavia from Moscow."                                    YUGGOV > RUS sanction
verb recall        A=obj obj=@diplomats nsubj=- R?=obl[from|in|to]|obj                           -> diplomacy.ties:ease
    "The Turkish ambassador was recalled from Sweden."                                    TURGOV > SWE diplomacy.ties:ease
verb withdraw      A=obj obj=@diplomats nsubj=- R?=obl[from|in|to]|obj                           -> diplomacy.ties:ease
    "The Polish ambassador was withdrawn from Minsk."                                     POLGOV > BLR diplomacy.ties:ease
verb suspend       A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Iran suspended its membership of the African Union."                                       IRN > IGO sanction
verb freeze        A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Russia froze its membership of the African Union."                                       RUS > IGO sanction
verb end           A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Burundi ended its membership of the African Union."                                       BDI > IGO sanction
verb halt          A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Turkey halted its membership of the African Union."                                       TUR > IGO sanction
verb terminate     A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Cuba terminated its membership of the African Union."                                       CUB > IGO sanction
verb renounce      A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Albania renounced its membership of the African Union."                                       ALB > IGO sanction
verb withdraw      A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Ghana withdrew its membership of the African Union."                                       GHA > IGO sanction
verb cancel        A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Fiji cancelled its membership of the African Union."                                       FJI > IGO sanction
verb give_up       A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=participation|membership|involvement R?=obl[in|of|with]|obj -> sanction
    "Qatar gave up its membership of the African Union."                                       QAT > IGO sanction
