# Relations reduced: embargoes and sanctions, diplomats and missions sent away, ties and cooperation cut.

class missions = embassy consulate mission "liaison office" "trade mission"
class diplomats = diplomat ambassador envoy attache consul "chargé d'affaires" "charge d'affaires" emissary "high commissioner" "embassy staff" "embassy official" "consular official" "consular officer"

# --- sanctions, embargo, boycott ---
noun sanction      A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on|upon]                   -> sanction.embargo
    "Switzerland imposed sanctions on Belarus."                                                        CHE > BLR sanction.embargo
noun embargo       A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on|upon]                   -> sanction.embargo
    "The American embargo against Cuba began in 1962."                                                 USA > CUB sanction.embargo
noun tariff        A=poss|nmod[by|of|from]|amod|compound R?=nmod[against|on]                        -> sanction.embargo
    "Canada imposed tariffs on China."                                                                 CAN > CHN sanction.embargo
noun duty          A=poss|nmod[by]|amod R?=nmod[on|against] amod|compound=anti-dumping|import|customs|punitive|countervailing -> sanction.embargo
    "India slapped anti-dumping duties on Vietnam."                                                    IND > VNM sanction.embargo
noun ban           A=poss|nmod[by|from]|amod R?=nmod[on|from|to] nmod[on]=import|export|@trade_goods|@food|sale|trade|flight -> sanction.embargo
    "Russia imposed a ban on Polish beef."                                                             RUS > POL sanction.embargo
noun quota         A=poss|nmod[by]|amod R?=nmod[on] nmod[on]|compound=import|@trade_goods|steel     -> sanction.embargo
    "France has imposed quotas on Japanese cars."                                                      FRA > JPN sanction.embargo
noun restriction   compound|nmod[on]=trade|import|export A=poss|nmod[by]|amod R?=nmod[on|against|to] -> sanction.embargo
    "China imposed trade restrictions on Australia."                                                   CHN > AUS sanction.embargo
noun war           compound=trade|tariff A=poss|nmod[between|by]|amod R?=nmod[with|against]         -> sanction.embargo mutual
    "The trade war between Japan and South Korea went on."                                             JPN + KOR sanction.embargo
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
verb slap          A=nsubj R=obj obl[with]=@penalties|duty                                          -> sanction.embargo
    "Brazil slapped Argentina with tariffs."                                                           BRA > ARG sanction.embargo
verb hit           A=nsubj R=obj obl[with]=@penalties|duty|ban                                      -> sanction.embargo
    "Britain hit Russia with sanctions."                                                               GBR > RUS sanction.embargo
verb target        A=nsubj R=obj obl[with]=@penalties                                               -> sanction.embargo
    "Japan targeted North Korea with sanctions."                                                       JPN > PRK sanction.embargo
verb levy          A=nsubj R?=obl[on|against] C=obj                                                 -> do(C)
    "Ecuador levied tariffs on Colombia."                                                              ECU > COL sanction.embargo
verb enforce       A=nsubj R?=obl[on|against] C=obj                                                 -> do(C)
    "NATO enforced an embargo against Yugoslavia."                                                     IGO > YUG sanction.embargo
verb tighten       A=nsubj R?=obl[on|against|around] C=obj                                          -> do(C)
    "The United States tightened sanctions on Burma."                                                  USA > MMR sanction.embargo
verb toughen       A=nsubj R?=obl[on|against] C=obj                                                 -> do(C)
    "Switzerland toughened sanctions against Iran."                                                    CHE > IRN sanction.embargo
verb widen         A=nsubj R?=obl[on|against] C=obj obj=sanction|embargo|blockade|offensive|war|boycott -> do(C)
    "Australia widened sanctions against Fiji."                                                        AUS > FJI sanction.embargo
verb reimpose      A=nsubj R?=obl[on|against] C=obj                                                 -> resume(C)
    "The United States reimposed sanctions on Iran in 2018."                                           USA > IRN sanction.embargo:resume
verb renew         A=nsubj obj=sanction|embargo R?=obl[on|against]                                  -> sanction.embargo
    "The European Union renewed sanctions on Zimbabwe."                                                IGO > ZWE sanction.embargo
verb ban           A=nsubj R?=obl[from]|obj obj=import|export|@food|@wares|sale|trade|@energy|shipment -> sanction.embargo
    "Russia banned imports from Georgia."                                                              RUS > GEO sanction.embargo
verb ban           A=nsubj obj=flight|airline|plane|vessel|@ships R?=obl[from|to|by|of]|obj         -> sanction.embargo
    "Turkey banned Cypriot vessels."                                                                   TUR > CYP sanction.embargo
verb prohibit      A=nsubj R?=obl[from|to]|obj obj=import|export|@food|@wares|sale|trade|@energy|shipment -> sanction.embargo
    "Ukraine prohibited imports from Russia."                                                          UKR > RUS sanction.embargo
verb bar           A=nsubj R?=obl[from|to]|obj obj=import|export|@food|@wares|sale|trade|@energy|shipment -> sanction.embargo
    "India barred imports from Pakistan."                                                              IND > PAK sanction.embargo
verb restrict      A=nsubj R?=obl[to|from]|obj obj=import|export|sale|trade|@energy|shipment        -> sanction.embargo
    "China has restricted its exports to Japan."                                                       CHN > JPN sanction.embargo
verb block         A=nsubj R?=obl[to|from]|obj obj=import|export|sale|trade|shipment                -> sanction.embargo
    "Kenya blocked imports from Uganda."                                                               KEN > UGA sanction.embargo
verb halt          A=nsubj R?=obl[to|from]|obj obj=import|export|sale|trade|shipment|@energy|flight -> sanction.embargo
    "Iran halted exports to the Netherlands."                                                          IRN > NLD sanction.embargo
verb suspend       A=nsubj R?=obl[to|from|with]|obj obj=import|export|sale|trade|shipment|@energy|flight -> sanction.embargo
    "Jordan suspended flights to Syria."                                                               JOR > SYR sanction.embargo
verb stop          A=nsubj R?=obl[to|from]|obj obj=import|export|sale|trade|shipment|@energy        -> sanction.embargo
    "Libya stopped exports to Italy."                                                                  LBY > ITA sanction.embargo
verb cut_off       A=nsubj R?=obl[to|from]|obj obj=@energy|electricity|supply|water|trade|export|"gas supply" -> sanction.embargo
    "Russia cut off gas to Ukraine."                                                                   RUS > UKR sanction.embargo
verb cut           A=nsubj R?=obl[to|from] obj=@energy|export|supply                                -> sanction.embargo
    "Turkmenistan cut gas to Iran."                                                                    TKM > IRN sanction.embargo
verb cut           obj=tax|rate|output|production|cost|price|spending|deficit|job|forecast|ribbon|hair|grass|finger|throat -> nothing
    "The Brazilian bank cut rates."                                                                    nothing
verb close         A=nsubj obj=@borders|crossing|"border crossing"|airspace R?=obl[with|to|from|against] -> sanction
    "Algeria closed its border with Morocco in 1994."                                                  DZA > MAR sanction
verb shut          A=nsubj obj=border|crossing|airspace|frontier R?=obl[with|to|from|against]       -> sanction
    "Pakistan shut its border with Afghanistan."                                                       PAK > AFG sanction
verb seal          A=nsubj obj=border|frontier|crossing R?=obl[with|to|against]                     -> sanction
    "Iraq sealed its border with Jordan."                                                              IRQ > JOR sanction
verb seal_off      A=nsubj obj=border|frontier|crossing R?=obl[with|to|against]|obj                 -> sanction
    "Israel sealed off the West Bank."                                                                 ISR > PSE sanction
noun closure       A=poss|nmod[by]|amod R?=nmod[with|to] nmod[of]=border|frontier|airspace|crossing -> sanction
    "India announced the closure of the border with Nepal."                                            IND > NPL sanction
verb freeze        A=nsubj R?=obl[of]|obj obj=asset|account|fund|"bank account"|wealth              -> sanction.embargo
    "Switzerland has frozen Tunisian assets."                                                          CHE > TUN sanction.embargo
noun freeze        compound|nmod[of|on]=asset A=poss|nmod[by]|amod R?=nmod[on|against]              -> sanction.embargo
    "France imposed an asset freeze on Syria."                                                         FRA > SYR sanction.embargo
verb revoke        A=nsubj obj=visa R?=obl[of|to|for]                                               -> sanction
    "The United States revoked the visas of two Haitian ministers."                                    USA > HTIGOV sanction
verb boycott       A=nsubj:@states|@capitals R=obj                                                  -> sanction.embargo
    "Iran boycotted Israel."                                                                           IRN > ISR sanction.embargo
verb divest        A=nsubj R=obl[from]                                                              -> sanction.embargo
    "Norway divested from Israel."                                                                     NOR > ISR sanction.embargo
verb add           A=nsubj R=obj obl[to]="sanctions list"|blacklist|"black list"|"terror list"      -> sanction.embargo
    "The European Union added Belarus to the sanctions list."   IGOEUREEC > BLR sanction.embargo
verb disconnect    A=nsubj obj=electricity|power|gas|pipeline|"power supply"|"gas supply" R?=obl[to|from|in]|obj -> sanction.embargo
    "Russia disconnected gas to Ukraine in 2009."              RUS > UKR sanction.embargo
verb tax           A=nsubj R?=obl[from]|obj obj=import|export|@trade_goods|@food                    -> sanction.embargo
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
verb order         A=nsubj R=obj:@diplomats xcomp=leave                                      -> diplomacy.ties:ease
    "Uganda ordered Kenyan diplomats to leave."                                                 UGA > KEN diplomacy.ties:ease
verb withdraw      A=nsubj obj=@diplomats R?=obl[from|to]                                    -> diplomacy.ties:ease
    "Kuwait withdrew its ambassador from Lebanon."                                              KWT > LBN diplomacy.ties:ease
verb pull_out      A=nsubj obj=@diplomats R?=obl[of|from]                                    -> diplomacy.ties:ease
    "Canada pulled out its diplomats from Cuba."                                                CAN > CUB diplomacy.ties:ease
verb call_home     A=nsubj obj=@diplomats R?=obl[from]                                       -> diplomacy.ties:ease
    "Egypt called home its ambassador from Qatar."                                              EGY > QAT diplomacy.ties:ease
verb shut          A=nsubj obj=@missions R?=obl[in|to]                                       -> diplomacy.ties:stop
    "Malaysia shut its embassy in North Korea."                                                 MYS > PRK diplomacy.ties:stop
verb shut_down     A=nsubj obj=@missions R?=obl[in|to]|obj                                   -> diplomacy.ties:stop
    "Burundi shut down its embassy in Rwanda."                                                  BDI > RWA diplomacy.ties:stop
verb suspend       A=nsubj obj=@missions|operation R=obl[in] obj=embassy|"embassy operation" -> diplomacy.ties:stop
    "Spain suspended its embassy in Guatemala."                                                 ESP > GTM diplomacy.ties:stop
verb derecognise   A=nsubj R=obj                                                             -> diplomacy.recognise:stop
    "Gambia derecognised Taiwan."                                                               GMB > TWN diplomacy.recognise:stop
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@diplomats|spy|attache     -> diplomacy.ties:ease
    "Russia condemned the Czech expulsion of Russian diplomats."                                RUS > CZE disapprove.criticise ; CZE > RUS diplomacy.ties:ease
noun recall        A=poss|nmod[by]|amod R?=nmod[from] nmod[of]=@diplomats                    -> diplomacy.ties:ease
    "Morocco announced the recall of its ambassador from Algeria."                              MAR > DZA diplomacy.ties:ease
noun withdrawal    A=poss|nmod[by]|amod R?=nmod[from] nmod[of]=@diplomats                    -> diplomacy.ties:ease
    "Jordan announced the withdrawal of its ambassador from Israel."                            JOR > ISR diplomacy.ties:ease
noun rupture       A=nmod[between]|poss|amod R?=nmod[with]                                   -> diplomacy.ties:stop mutual
    "The rupture between Senegal and Guinea deepened."                                          SEN + GIN diplomacy.ties:stop
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
verb turn          A=nsubj obj=back R=obl[on]                                           -> sanction
    "Guinea turned its back on France."                                                    GIN > FRA sanction
verb break_away    A=nsubj R?=obl[from]                                                 -> sanction
    "Bangladesh broke away from Pakistan in 1971."                                         BGD > PAK sanction
verb secede        A=nsubj R?=obl[from]                                                 -> sanction
    "Slovenia seceded from Yugoslavia."                                                    SVN > YUG sanction
verb pull_out      A=nsubj obl=@agreements|alliance|organisation|organization|bloc|union|commonwealth|court R?=obl[of|with] -> sanction
    "Iraq pulled out of the pact with Britain in 1959."                                    IRQ > GBR sanction
verb withdraw      A=nsubj obl[from]=alliance|organisation|organization|bloc|union|commonwealth|court|council R?=obl[from|with] -> sanction
    "Burundi withdrew from the court in The Hague."                                        BDI > JUD sanction
verb suspend       A=nsubj R=obj obl[from]=membership|union|bloc|commonwealth|organisation|organization|group|council|league -> sanction
    "The African Union suspended Mali from the bloc."                                      IGO > MLI sanction
verb suspend       A=nsubj:"african union"|union|commonwealth|league|council|organisation|organization R=obj -> sanction
    "The African Union suspended Guinea in 2008."                                          IGO > GIN sanction
verb expel         A=nsubj R=obj obl[from]=union|bloc|commonwealth|organisation|organization|group|council|league|assembly -> sanction
    "The Arab League expelled Egypt from the group in 1979."                               IGO > EGY sanction
verb scrap         A=nsubj obj=@agreements|visit|summit|contract R?=obl[with|by|for]    -> sanction
    "Australia scrapped the contract with France."                                         AUS > FRA sanction
verb tear_up       A=nsubj obj=@agreements R?=obl[with]                                 -> sanction
    "Iran tore up the treaty with Iraq."                                                   IRN > IRQ sanction
verb abrogate      A=nsubj obj=@agreements R?=obl[with]                                 -> sanction
    "Egypt abrogated the treaty with Britain in 1951."                                     EGY > GBR sanction
verb annul         A=nsubj obj=@agreements R?=obl[with]                                 -> sanction
    "Bolivia annulled the contract with Spain."                                            BOL > ESP sanction
verb suspend       A=nsubj obj=@agreements R?=obl[with]                                 -> sanction
    "India suspended the treaty with Pakistan."                                            IND > PAK sanction
verb cancel        A=nsubj obj=@agreements R?=obl[with]                                 -> sanction
    "Cuba cancelled the contract with Canada."                                             CUB > CAN sanction
verb terminate     A=nsubj obj=@agreements R?=obl[with]                                 -> sanction
    "The United States terminated the treaty with Taiwan."                                 USA > TWN sanction
verb break         A=nsubj obj=@agreements R?=obl[with]                                 -> sanction
    "Syria broke the agreement with Lebanon."                                              SYR > LBN sanction
verb walk_out      A=nsubj obl=talk|negotiation|meeting|conference|session R?=obl[with] -> consult.negotiate:stop
    "Greece walked out of talks with Turkey."                                              GRC > TUR consult.negotiate:stop
verb storm_out     A=nsubj obl=talk|negotiation|meeting|conference|session R?=obl[with] -> consult.negotiate:stop
    "Uganda stormed out of talks with Rwanda."                                             UGA > RWA consult.negotiate:stop
verb downgrade     A=nsubj R=obl[with] obj=@ties|relation|ties                          -> diplomacy.ties:ease
    "Turkey downgraded relations with Israel in 2011."                                     TUR > ISR diplomacy.ties:ease
verb downgrade     obj=rating|forecast|bond|outlook|credit                              -> nothing
    "The agency downgraded the Greek rating."                                              nothing
verb desert        A=nsubj R=obj:coalition|alliance|ally                                -> sanction
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
verb desert       A=nsubj R=obj:@states|ally|coalition|alliance|cause                   -> sanction
    "Romania deserted Germany in 1944."                                                 ROU > DEU sanction
verb wash         A=nsubj obj=hand R=obl[of]                                            -> sanction
    "Moscow washed its hands of the Afghan government."                                 RUS > AFGGOV sanction
verb drop_out     A=nsubj C=obl                                                         -> stop(C)
    "Zimbabwe dropped out of talks with Britain."                                       ZWE + GBR consult.negotiate:stop
verb leave        A=nsubj R=obj:@agreements|alliance|bloc|union|commonwealth|league|organisation|"european union"|nato -> sanction
    "Britain left the European Union in 2020."                                          GBR > IGO sanction
verb freeze_out   A=nsubj R=obj                                                         -> sanction
    "Bahrain froze out Qatar."                                                          BHR > QAT sanction
verb boot_out     A=nsubj|obl[from] R=obj:@diplomats                                    -> diplomacy.ties:ease
    "Ecuador booted out the Cuban ambassador."                                          ECU > CUBGOV diplomacy.ties:ease
verb invalidate   A=nsubj obj=@agreements R?=obl[with]                                  -> sanction
    "Panama invalidated the contract with Taiwan."                                      PAN > TWN sanction
verb nix          A=nsubj C=obj                                                         -> stop(C)
    "Manila nixed the talks with Beijing."                                              PHL + CHN consult.negotiate:stop
verb ditch        A=nsubj C=obj                                                         -> stop(C)
    "Canada ditched sanctions against Libya."                                           CAN > LBY sanction.embargo:stop
verb ax           A=nsubj obj=@agreements|visit|summit R?=obl[with]                     -> sanction
    "Warsaw axed a contract with Paris."                                                POL > FRA sanction
verb ax           A=nsubj R?=obl[to] C=obj                                              -> stop(C)
    "Australia axed its aid to Nauru."                                                  AUS > NRU aid:stop
verb jettison     A=nsubj C=obj                                                         -> stop(C)
    "Poland jettisoned talks with Hungary."                                             POL + HUN consult.negotiate:stop
verb ditch        A=nsubj obj=@agreements R?=obl[with]                                  -> sanction
    "Madagascar ditched a deal with South Korea."                                       MDG > KOR sanction
noun betrayal     A=poss|nmod[by]|amod R=nmod[of]                                       -> sanction
    "Britain's betrayal of Greece was bitter."                                          GBR > GRC sanction
verb part        A=nsubj obj=company|way R=obl[with|from]                                   -> sanction
    "Albania parted company with Moscow in 1961."                ALB > RUS sanction
verb shut_out    A=nsubj R=obj obl=talk|market|meeting|summit|conference|negotiation|contract|bid|club|alliance -> sanction
    "Moscow shut out Georgia from the summit."                   RUS > GEO sanction
verb rip_up      A=nsubj obj=@agreements R?=obl[with]                                       -> sanction
    "Somalia ripped up the treaty with Moscow."                  SOM > RUS sanction

# --- international parties expelled or withdrawn ---
verb expel         A=nsubj|obl[from] R=obj:@peacekeepers                                           -> expel.peacekeepers
    "Egypt expelled the United Nations peacekeepers in 1967."                                         EGY > IGOUNO expel.peacekeepers
verb expel         A=nsubj|obl[from] R=obj:@inspectors                                             -> expel.inspectors
    "North Korea expelled the United Nations inspectors in 2002."                                     PRK > IGOUNO expel.inspectors
verb expel         A=nsubj|obl[from] R=obj:@aid_workers|"aid group"|charity|ngo                    -> expel.aid_agencies
    "Sudan expelled a French aid group in 2009."                                                      SDN > FRA expel.aid_agencies
verb throw_out     A=nsubj|obl[from] R=obj:@inspectors                                             -> expel.inspectors
    "Iraq threw out American inspectors in 1997."                                                     IRQ > USA expel.inspectors
verb evict         A=nsubj|obl[from] R=obj:@inspectors                                             -> expel.inspectors
    "Iraq evicted British inspectors."                                                                IRQ > GBR expel.inspectors
verb ban           A=nsubj R=obj:@aid_workers|charity|ngo|"aid group"                              -> expel.aid_agencies
    "Burundi banned a Belgian charity."                                                               BDI > BEL expel.aid_agencies
verb bar           A=nsubj R=obj:@inspectors                                                       -> expel.inspectors
    "Iran barred United Nations inspectors."                                                          IRN > IGOUNO expel.inspectors
verb bar           A=nsubj R=obj:@aid_workers|"aid group"|charity                                  -> expel.aid_agencies
    "Ethiopia barred Norwegian aid workers."                                                          ETH > NOR expel.aid_agencies
verb withdraw      A=nsubj obj=@inspectors R?=obl[from]                                            -> expel.inspectors
    "The United Nations withdrew its inspectors from Iraq."                                           IGOUNO > IRQ expel.inspectors
verb pull_out      A=nsubj obj=@inspectors R?=obl[of|from]                                         -> expel.inspectors
    "The United Nations pulled out its observers from Syria."                                         IGOUNO > SYR expel.inspectors
verb pull_out      A=nsubj obj=@peacekeepers R?=obl[of|from]                                       -> expel.peacekeepers
    "Bangladesh pulled out its peacekeepers from Congo."                                              BGD > COD expel.peacekeepers
verb withdraw      A=nsubj obj=@aid_workers|"aid staff"|"foreign staff" R?=obl[from]               -> expel.aid_agencies
    "The Red Cross withdrew its aid workers from Burundi."                                            NGO > BDI expel.aid_agencies
verb recall        A=nsubj obj=@inspectors R?=obl[from]                                            -> expel.inspectors
    "Sweden recalled its observers from Cyprus."                                                      SWE > CYP expel.inspectors
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@peacekeepers                    -> expel.peacekeepers
    "Mali ordered the expulsion of French peacekeepers."                                              MLI > FRA expel.peacekeepers
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@inspectors                      -> expel.inspectors
    "Iraq announced the expulsion of American inspectors."                                            IRQ > USA expel.inspectors
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of] nmod[of]=@aid_workers|charity|"aid group" -> expel.aid_agencies
    "Sudan announced the expulsion of Dutch aid workers."                                             SDN > NLD expel.aid_agencies

# --- designated, shut out, declared void ---
verb designate     A=nsubj R=obj xcomp|obl[as]|obj=terrorist|organisation|organization|group|sponsor -> sanction.embargo
    "Canada designated an Iranian militia as a terrorist group."                                  CAN > IRN sanction.embargo
verb list          A=nsubj R=obj xcomp|obl[as]|obj=terrorist|organisation|organization|sponsor -> sanction.embargo
    "Britain listed a Lebanese movement as a terrorist organisation."                             GBR > LBN sanction.embargo
verb exclude       A=nsubj R=obj T=obl[from]                                                   -> sanction
    "Kenya excluded Somalia from the summit."                                                     KEN > SOM sanction
verb nullify       A=nsubj obj=@agreements R?=obl[with]                                        -> sanction
    "Senegal nullified the contract with Spain."                                                  SEN > ESP sanction
verb void          A=nsubj obj=@agreements R?=obl[with]                                        -> sanction
    "Panama voided the contract with China."                                                      PAN > CHN sanction
verb shelve        A=nsubj obj=@agreements R?=obl[with]                                        -> sanction
    "Nepal shelved the agreement with China."                                                     NPL > CHN sanction
verb interdict     A=nsubj R?=obj|obl[from] obj=@ships|shipment|convoy|@weapons                -> fight.blockade
    "Israel interdicted an Iranian ship."                                                         ISR > IRN fight.blockade
verb designate     A=nsubj R=obj:@heads|@envoys|company|firm|bank|shipper|trader|businessman|official|tycoon -> sanction.embargo
    "The United States designated two Iranian banks."                                     USA > IRN sanction.embargo
