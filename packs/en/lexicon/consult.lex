# Consultation: visits, meetings, calls, negotiation, mediation. Verbs of motion make a visit only where nobody else moves.

class residences = palace kremlin residence castle airport office house villa mansion court chancellery ministry vatican elysee
class talkings   = meeting summit talk talks discussion conversation contact consultation negotiation dialogue dialog audience encounter round session exchange handshake
class private    = @refugees @prisoners tourist visitor fan passenger traveller pupil voter student schoolgirl schoolboy child boy girl man woman couple family youth youngster teenager worker pilgrim backpacker holidaymaker vacationer motorist pensioner singer artist actor fisherman sailor person people crowd resident villager survivor patient soldier farmer orchestra choir troupe circus ballet band musician pianist dancer

# --- visits ---
verb visit       A=nsubj R=obj                                                        -> consult.visit
    "President Macron visited Rwanda in 2021."             FRAGOV > RWA consult.visit
verb visit       obj=hospital|museum|zoo|grave|website|site|shop|beach|cathedral|factory|school|doctor|stadium  -> nothing
    "The Dutch king visited a museum."                     nothing
verb visit       nsubj=@private|@athletes                                              -> nothing
    "American tourists visited Cuba."                      nothing
verb tour        A=nsubj R=obj                                                        -> consult.visit
    "Pope Francis toured Myanmar."                         VAT > MMR consult.visit
verb arrive      A=nsubj R=obl[in|at|to]                                              -> consult.visit
    "President Obama arrived in Ghana."                    USAGOV > GHA consult.visit
verb arrive      nsubj=@private|@athletes|@troops|@fleet|@relief|@weapons|@ships|@aircraft|@vehicles|@weather|aid|shipment  -> nothing
    "Refugees arrived in Italy."                           nothing
verb travel A=nsubj R=obl[to|into|through|across|around]     -> consult.visit
    "President Lula travelled to Angola."                  BRAGOV > AGO consult.visit
verb travel      nsubj=@private|@athletes|@troops|@vehicles|@ships|@insurgents         -> nothing
    "American tourists travelled to Peru."                 nothing
verb fly A=nsubj R=obl[to|into] obj=-                        -> consult.visit
    "President Bush flew to Iraq."                         USAGOV > IRQ consult.visit
verb fly         nsubj=@private|@athletes|@troops|@aircraft|@weapons|@fleet|airline    -> nothing
    "The French airliner flew to Brazil."                  nothing
verb go A=nsubj:@guests|@heads|@envoys R=obl[to]             -> consult.visit
    "The Indian prime minister went to Nepal."             IND > NPL consult.visit
verb head        A=nsubj R=obl[to|for] obj=-                                          -> consult.visit [ongoing]
    "President Putin headed to Mongolia."                  RUSGOV > MNG consult.visit [ongoing]
verb head        nsubj=@private|@athletes|@troops|@ships|@weather|@vehicles|@aircraft  -> nothing
    "The hurricane headed for Cuba."                       nothing
verb journey A=nsubj R=obl[to|into|across|through]           -> consult.visit
    "The Pope journeyed to Malta."                         VAT > MLT consult.visit
verb return A=nsubj:@guests R=obl[from]                      -> consult.visit
    "The Kenyan foreign minister returned from Tanzania."  KEN > TZA consult.visit
verb return A=nsubj:@guests R=obl[to|in] obl[for|on]=visit|tour|round|trip|stay|"second time"|"third time"|"more talks"|"further talks" -> consult.visit
    "The Danish foreign minister returned to Warsaw for a second visit."  DNKGOV > POL consult.visit
verb leave A=nsubj:@guests R=obl[for|to]                     -> consult.visit
    "The Thai prime minister left for Laos."               THA > LAO consult.visit
verb depart A=nsubj:@guests R=obl[for|to]                    -> consult.visit
    "The Iraqi president departed for Kuwait."             IRQ > KWT consult.visit
verb stop_over A=nsubj R=obl[in|at]                          -> consult.visit
    "President Chavez stopped over in Belarus."            VENGOV > BLR consult.visit
verb send A=nsubj R=obl[to|into]|iobj obj=@envoys|senator|parliamentarian|"trade mission" -> consult.visit
    "Japan sent an envoy to Libya."                        JPN > LBY consult.visit
verb dispatch A=nsubj R=obl[to] obj=@envoys|senator|parliamentarian -> consult.visit
    "Egypt dispatched an envoy to Sudan."                  EGY > SDN consult.visit
noun visit A=poss|nmod[by|of|from]|amod|compound R=nmod[to|in|with|at] -> consult.visit
    "President Clinton's visit to Vietnam came in 2000."   USAGOV > VNM consult.visit
noun visit       A=poss|nmod[by|of|from]|amod|compound                                -> consult.visit
    "The visit by the Chinese premier ended."              CHN > - consult.visit
noun visit       compound=home|hospital|doctor|site                                   -> nothing
    "The Irish doctor's home visits ended."                nothing
noun trip A=poss|nmod[by|of]|amod|compound R=nmod[to|through|around] -> consult.visit
    "President Carter's trip to Iran came in 1977."        USA > IRN consult.visit
noun tour A=poss|nmod[by]|amod R=nmod[of|to|in|through]      -> consult.visit
    "President Sarkozy's tour of Libya was short."         FRAGOV > LBY consult.visit
noun arrival A=poss|nmod[of|by] R=nmod[in|at]                -> consult.visit
    "President Obama's arrival in Ghana drew crowds."      USAGOV > GHA consult.visit
noun pilgrimage  A=poss|nmod[by] R=nmod[to]                                           -> consult.visit
    "The Pope's pilgrimage to Israel came in 2000."        VAT > ISR consult.visit
verb despatch A=nsubj R=obl[to] obj=@envoys|senator|parliamentarian -> consult.visit
    "Bonn despatched an envoy to Warsaw in 1970."                DEU > POL consult.visit
verb drop_in A=nsubj:@guests R=obl[on|at|to]|obj             -> consult.visit
    "President Carter dropped in on President Tito."             USAGOV > YUGGOV consult.visit

# --- hosting ---
verb host       A=nsubj R=obj                                                    -> consult.host
    "Qatar hosted President Erdogan."                    QAT > TURGOV consult.host
verb host A=nsubj obj=@meetings|talk|negotiation|dialogue|consultation R?=obl[with|for|between|of|among] -> consult.host
    "Egypt hosted a summit with Jordan."                 EGY > JOR consult.host
verb host       obj=@games|@works|party|olympics                                 -> nothing
    "Brazil hosted the tournament."                      nothing
verb receive    A=nsubj R=obj obj=@guests|prime|visitor|guest|team|mediator|minister                                        -> consult.host
    "China received the Laotian president."              CHN > LAO consult.host
verb welcome    A=nsubj R=obj obj=@guests|prime|visitor|guest|team|mediator|minister                                        -> consult.host
    "Kuwait welcomed the Iraqi prime minister."          KWT > IRQ consult.host
verb greet      A=nsubj R=obj                                                    -> consult.host
    "President Moon greeted the Danish prime minister."  KORGOV > DNK consult.host
verb entertain  A=nsubj R=obj obj=@guests|prime|visitor|guest|team|mediator|minister                                        -> consult.host
    "Spain entertained the Moroccan king."               ESP > MAR consult.host
verb play       A=nsubj obj=host R=obl[to|for]                                       -> consult.host
    "Algeria played host to the Cuban leader."                 DZA > CUBGOV consult.host
verb roll_out    A=nsubj obj=carpet R=obl[for|to]                                              -> consult.host
    "Beijing rolled out the red carpet for the Zambian president." CHN > ZMBGOV consult.host

# --- meetings ---
verb meet          A=nsubj R=obj|obl[with]                                       -> consult.meet mutual
    "President Putin met President Xi."                                      RUSGOV + CHNGOV consult.meet
verb meet          A=nsubj R?=obj|obl[with] obl[on]=ground|soil|territory           -> consult.meet.third_place mutual
    "Israeli and Palestinian officials met on neutral ground in Oslo."              ISR + PSE consult.meet.third_place
verb meet          A=nsubj                                                       -> consult.meet mutual
    "India and Nepal met in June."                                           IND + NPL consult.meet
verb meet  obj=target|deadline|need|goal|standard|challenge|requirement|demand|criterion|expectation|quota|cost|fate|death  -> nothing
    "China met its target."                                                  nothing
verb meet          nsubj=@athletes                                               -> nothing
    "The Italian team met the French team in the final."                     nothing
verb confer A=nsubj R?=obl[with]                             -> consult.meet mutual
    "President Roosevelt conferred with Britain in 1941."                    USA + GBR consult.meet
verb consult       A=nsubj R=obj|obl[with]                                       -> consult
    "Japan consulted South Korea."                                           JPN > KOR consult
verb consult       obj=lawyer|doctor|map|book|expert                             -> nothing
    "The Belgian actor consulted a lawyer."                                  nothing
verb convene A=nsubj obj=@meetings R?=obl[with|of|on]        -> consult.meet
    "The Arab League convened a summit."                                     IGO > - consult.meet
verb gather A=nsubj:@guests|@meetings R?=obl[with]           -> consult.meet mutual
    "Ministers of Kenya and Uganda gathered in Arusha."                      KEN + UGA consult.meet
verb shake         A=nsubj obj=hand R?=obl[with]                                 -> consult.meet mutual
    "President Obama shook hands with President Castro."                     USAGOV + CUBGOV consult.meet
    "The leaders of Chile and Peru shook hands in Lima."                     CHL + PER consult.meet
verb dine A=nsubj R?=obl[with]                               -> consult.meet mutual
    "President Trump dined with President Xi."                               USAGOV + CHNGOV consult.meet
verb sit_down      A=nsubj R?=obl[with]                                          -> consult.meet mutual
    "President Biden sat down with President Putin."                         USAGOV + RUSGOV consult.meet
noun meeting A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with] -> consult.meet mutual
    "The meeting between Fiji and Tonga went on."                            FJI + TON consult.meet
noun meeting       compound|poss=board|shareholder|town|race|athletics                -> nothing
    "The Swiss shareholders' meeting ended."                                 nothing
noun summit        A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with]  -> consult.meet mutual
    "The summit between Japan and Malaysia ended."                           JPN + MYS consult.meet
noun encounter A=nmod[between|of|among]|poss|amod R?=nmod[with] -> consult.meet mutual
    "President Nixon's encounter with China was historic."                   USA + CHN consult.meet
noun handshake A=nmod[between|of]|poss|amod R?=nmod[with]    -> consult.meet mutual
    "The handshake between President Obama and President Castro was brief."  USAGOV + CUBGOV consult.meet
noun consultation A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with] -> consult mutual
    "Consultations between Norway and Sweden ended."                         NOR + SWE consult
noun audience A=poss|nmod[of|for] R?=nmod[with]              -> consult.meet mutual
    "The Polish president's audience with Pope Francis lasted an hour."      POL + VAT consult.meet
verb huddle A=nsubj R?=obl[with]                             -> consult.meet mutual
    "President Reagan huddled with the Australian premier."                      USAGOV + AUSGOV consult.meet
verb assemble A=nsubj:@guests obl[in|at|for]=@meetings|@residences|@capitals|capital|palace|town|city|resort|castle|headquarters|island|village|@capital_cities|@cities|talk|hotel|geneva|brussels -> consult.meet mutual
    "The presidents of Mali and Niger assembled for a summit."                   MLIGOV + NERGOV consult.meet
verb breakfast    A=nsubj R?=obl[with]                                    -> consult.meet mutual
    "President Clinton breakfasted with the Irish premier."                      USAGOV + IRLGOV consult.meet
verb lunch        A=nsubj R?=obl[with]                                    -> consult.meet mutual
    "President Mitterrand lunched with the German chancellor."                   FRAGOV + DEUGOV consult.meet
verb link_up      A=nsubj:@guests|@nations R?=obl[with]                                    -> consult.meet mutual
    "The Kenyan minister linked up with the Ugandan president."                  KENGOV + UGAGOV consult.meet
verb get_together  A=nsubj R?=obl[with]                                                     -> consult.meet mutual
    "President Bush got together with President Fox."            USAGOV+MEXGOV > - consult.meet
verb huddle      A=nsubj:@guests|@nations R=obl[with]                                                -> consult.meet mutual
    "President Mubarak huddled with President Assad."            EGYGOV+SYRGOV > - consult.meet
verb rub         A=nsubj obj=shoulder|elbow R?=obl[with]                                     -> consult.meet mutual
    "President Sadat rubbed shoulders with King Hussein."        EGYGOV+JORGOV > - consult.meet

# --- by telephone ---
verb phone            A=nsubj R=obj                                    -> consult.phone
    "President Bush phoned President Putin."                        USAGOV > RUSGOV consult.phone
verb telephone        A=nsubj R=obj                                    -> consult.phone
    "President Chirac telephoned President Assad."                  FRAGOV > SYRGOV consult.phone
verb ring             A=nsubj R=obj                                    -> consult.phone
    "President Macron rang President Erdogan."                      FRAGOV > TURGOV consult.phone
verb call             T=iobj I=obj                                     -> nothing
    "Critics called them a burden."                       nothing
verb call             A=nsubj R=obj xcomp|advcl[to]=congratulate|explain|discuss|apologise|convey|express|thank|offer|assure|brief|inform|say|ask|condole|reassure -> consult.phone
    "President Arias called the Spanish premier on Friday to discuss the dam."  CRIGOV > ESPGOV consult.phone
verb call             A=nsubj R=obj xcomp=-                            -> consult.phone
    "President Obama called President Hollande."                    USAGOV > FRAGOV consult.phone
verb call             A=nsubj obj=@elections                           -> nothing
    "Britain called an election."                                   nothing
verb call             obj=bluff|shot|tune                                  -> nothing
    "The Greek minister called the bluff of Turkey."               nothing
verb call             obj=strike|protest|name                          -> nothing
    "The Greek singer called the dog names."                        nothing
verb speak A=nsubj R?=obl[with|to] obl[by|via|over|on|through]=phone|telephone|video|videoconference|"video link"|link|line|hotline|zoom|call|skype -> consult.phone mutual
    "President Biden spoke by phone with President Xi."             USAGOV + CHNGOV consult.phone
verb talk A=nsubj R?=obl[with|to] obl[by|via|over|on|through]=phone|telephone|video|videoconference|"video link"|link|line|hotline|zoom|call|skype -> consult.phone mutual
    "President Putin talked by telephone with President Erdogan."   RUSGOV + TURGOV consult.phone
noun call             A=nmod[between|of|from|by]|poss R=nmod[with|to]  -> consult.phone mutual
    "President Trump's call with President Zelensky was recorded."  USAGOV + UKRGOV consult.phone
noun call             compound=phone|telephone|video|conference A=nmod[between|of|from|by]|poss R?=nmod[with|to]  -> consult.phone mutual
    "The phone call between Turkey and Greece was friendly."        TUR + GRC consult.phone
noun conversation A=nmod[between|of|among]|poss|amod R?=nmod[with] -> consult mutual
    "The conversation between Egypt and Oman went on."              EGY + OMN consult
noun videoconference A=nmod[between|of|among]|poss|amod R?=nmod[with] -> consult.phone mutual
    "The videoconference between India and Australia ended."        IND + AUS consult.phone

# --- talking and negotiating ---
verb speak        A=nsubj R=obl[with]                                           -> consult mutual
    "President Zelensky spoke with President Duda."          UKRGOV + POLGOV consult
verb speak        A=nsubj R=obl[to]                                             -> statement
    "Canada spoke to Cuba."                                  CAN > CUB statement
verb talk         A=nsubj R=obl[with|to]                                        -> consult mutual
    "Jordan talked with Iraq."                               JOR + IRQ consult
verb discuss      A=nsubj T=obj R=obl[with]                                     -> consult mutual
    "Turkey discussed energy with Azerbaijan."               TUR + AZE consult
verb discuss      A=nsubj T=obj                                                 -> consult mutual
    "Japan and India discussed trade."                       JPN + IND consult
verb negotiate    A=nsubj R?=obl[with] T?=obj|obl[on|over|about]                -> consult.negotiate mutual
    "Egypt negotiated with Israel in 1978."                  EGY + ISR consult.negotiate
verb renegotiate  A=nsubj R?=obl[with] T?=obj                                   -> consult.negotiate mutual
    "Britain renegotiated with the European Union in 1975."  GBR + IGO consult.negotiate
verb bargain A=nsubj R?=obl[with]                            -> consult.negotiate mutual
    "Bolivia bargained with Brazil."                         BOL + BRA consult.negotiate
verb parley       A=nsubj R?=obl[with]                                           -> consult.negotiate mutual
    "France parleyed with Vietnam in 1954."                  FRA + VNM consult.negotiate
verb haggle       A=nsubj R?=obl[with]                                           -> consult.negotiate mutual
    "Ukraine haggled with Russia over gas."                  UKR + RUS consult.negotiate
noun talk         A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with]  -> consult.negotiate mutual
    "The talks between Iran and Iraq ended in Algiers."      IRN + IRQ consult.negotiate
noun talks        A=nmod[between|of|by|among]|poss|amod|compound R?=nmod[with]  -> consult.negotiate mutual
    "Talks with Japan by Peru ended."                        PER + JPN consult.negotiate
noun talk         compound=trash|pep|pillow                                     -> nothing
    "The Spanish striker's trash talk ended."                nothing
noun negotiation  A=nmod[between|of|by|among]|poss|amod R?=nmod[with]           -> consult.negotiate mutual
    "Negotiations between Chile and Bolivia ended."          CHL + BOL consult.negotiate
noun negotiation  compound=contract|salary|wage                                 -> nothing
    "The German company's salary negotiations ended."        nothing
noun dialogue     A=nmod[between|of|by|among]|poss|amod R?=nmod[with]           -> consult.negotiate mutual
    "Serbia's dialogue with Kosovo went on."                 SRB + KSV consult.negotiate
noun dialog       A=nmod[between|of|by|among]|poss|amod R?=nmod[with]           -> consult.negotiate mutual
    "The dialog between Cuba and Mexico went on."            CUB + MEX consult.negotiate
noun discussion   A=nmod[between|of|by|among]|poss|amod R?=nmod[with]           -> consult mutual
    "Discussions between Norway and Iceland went on."        NOR + ISL consult
noun contact A=nmod[between|of|by|among]|poss|amod R?=nmod[with] -> consult mutual
    "Contacts between Taiwan and China grew."                TWN + CHN consult
verb reach_out    A=nsubj R=obl[to]                                             -> consult
    "President Kennedy reached out to Indonesia."              USAGOV > IDN consult
verb hash_out     A=nsubj R?=obl[with]                                          -> consult.negotiate mutual
    "Paris hashed out a plan with Berlin."                     FRA + DEU consult.negotiate
verb thrash_out   A=nsubj R?=obl[with]                                          -> consult.negotiate mutual
    "Ghana thrashed out a plan with Togo."                     GHA + TGO consult.negotiate
verb contact      A=nsubj R=obj                                                 -> consult
    "Sudan contacted Qatar."                                   SDN > QAT consult
verb contact      nsubj=reporter|journalist|newspaper|agency|company|customer|patient -> nothing
    "French journalists contacted the ministry."               nothing
verb sound_out    A=nsubj R=obj                                                 -> consult
    "Austria sounded out Hungary."                             AUT > HUN consult
verb broach       A=nsubj T=obj R=obl[with|to]                                     -> consult
    "Mexico broached the subject with Canada."                 MEX > CAN consult
verb put_out      A=nsubj obj=feeler R?=obl[to]                                 -> consult
    "Hanoi put out feelers to Paris."                          VNM > FRA consult
verb reason       A=nsubj R=obl[with]                                           -> consult
    "Ireland reasoned with Libya."                             IRL > LBY consult
verb communicate  A=nsubj R?=obl[with]                                           -> consult mutual
    "Washington communicated with Tehran."                                      USA + IRN consult
verb converse     A=nsubj R?=obl[with]                                           -> consult mutual
    "The Swedish premier conversed with the Polish president."                  SWEGOV + POLGOV consult
verb liaise       A=nsubj R?=obl[with]                                           -> consult mutual
    "Kenya liaised with Somalia."                                               KEN + SOM consult
verb talk         A=nsubj T=obj R=obl[with] advmod=over                         -> consult mutual
    "Ghana talked the plan over with Nigeria."                                  GHA + NGA consult
verb thrash_out   A=nsubj obj=@agreements|@truces|detail|term|compromise|@disputes|plan R?=obl[with] -> consult.negotiate mutual
    "Iceland thrashed out the details with Norway."                             ISL + NOR consult.negotiate
verb work_out     A=nsubj obj=@agreements|@truces|detail|term|compromise|arrangement|formula|timetable|plan|solution|formula|settlement R?=obl[with] -> consult.negotiate mutual
    "Iraq worked out the details with Jordan."                                  IRQ + JOR consult.negotiate
verb thrash_out  A=nsubj T=obj R?=obl[with]                                                 -> consult.negotiate mutual
    "Egypt thrashed out a plan with Sudan."                      EGY+SDN > - consult.negotiate
verb hammer_out  A=nsubj T=obj R?=obl[with]                                                 -> consult.negotiate mutual
    "Brussels hammered out a plan with Ankara."                  BEL+TUR > - consult.negotiate
verb swap        A=nsubj obj=view|note|opinion|idea|message|letter|greeting|delegation|experience|thought|proposal R?=obl[with]                                 -> consult mutual
    "Peru swapped views with Ecuador."                           PER+ECU > - consult

# --- mediating ---
verb mediate A=nsubj R?=obl[between|in|with|among]|obj       -> consult.mediate
    "Algeria mediated between Iran and Iraq."                        DZA > IRN + IRQ consult.mediate
verb arbitrate    A=nsubj R?=obl[between|in]|obj                                     -> consult.mediate
    "Britain arbitrated between Chile and Argentina."                GBR > CHL + ARG consult.mediate
verb broker A=nsubj obj=@agreements|@truces|talk|release|exchange|swap|settlement|compromise|meeting|end R?=obl[between|with|in|among] -> consult.mediate
    "Egypt brokered a truce between Israel and Hamas."               EGY > ISR + PSE consult.mediate ; ISR + PSE deescalate.truce
verb broker A=nsubj R=obl[between|among]                     -> consult.mediate
    "Qatar brokered peace between Chad and Sudan."                   QAT > TCD + SDN consult.mediate ; TCD + SDN settle
verb intercede A=nsubj R?=obl[with|between|for|in|among]     -> consult.mediate
    "The Pope interceded with Cuba."                                 VAT > CUB consult.mediate
verb reconcile    A=nsubj R=obj                                                      -> consult.mediate
    "Saudi Arabia reconciled Egypt and Qatar."                       SAU > EGY + QAT consult.mediate
verb facilitate A=nsubj obj=talk|negotiation|dialogue|@meetings|@agreements|@truces|contact|exchange|swap|discussion|release R?=obl[between|with|among|of] -> consult.mediate
    "Norway facilitated talks between Israel and Jordan."            NOR > ISR + JOR consult.mediate
verb shuttle      A=nsubj R=obl[between|among]                                             -> consult.mediate
    "The American envoy shuttled between Egypt and Israel."          USAGOV > EGY + ISR consult.mediate
noun mediation A=poss|nmod[by|of|from]|amod|compound R?=nmod[between|in|with|among|of] -> consult.mediate
    "Algeria's mediation between Iran and Iraq was praised."         DZA > IRN + IRQ consult.mediate
noun mediator A=poss|amod|compound R=nmod[between|in|for]    -> consult.mediate
    "The Swiss mediator in Cyprus was patient."                      CHE > CYP consult.mediate
noun arbitration A=poss|nmod[by]|amod R?=nmod[between|in|of] -> consult.mediate
    "The arbitration by Britain between Chile and Argentina ended."  GBR > CHL + ARG consult.mediate
verb conciliate   A=nsubj R=obl[between|among]                                             -> consult.mediate
    "Kofi Annan conciliated between Kenya and Somalia."        IGOUNO > KEN + SOM consult.mediate
verb act          A=nsubj obl[as]|advcl[as]|xcomp=go|"go-between"|"peace mediator"|negotiator|peace-broker|"peace broker"|mediator|facilitator|conduit|"honest broker"|arbiter|arbitrator|messenger|intermediary|go-between|broker|peacemaker R?=obl[between|in|with|for|among]|obl[as] -> consult.mediate
    "Oman acted as a mediator between Iran and Iraq."          OMN > IRN + IRQ consult.mediate
verb play         A=nsubj obj="mediating role"|"role of mediator"|go-between|middleman|mediator|facilitator|conduit|"honest broker"|arbiter|arbitrator|messenger|intermediary|peacemaker|"peace broker" R?=obl[between|in|for|among] -> consult.mediate
    "Norway played mediator in Sri Lanka."                     NOR > LKA consult.mediate
verb bring        A=nsubj R=obj obl[to|around]|xcomp=table|"negotiating table"              -> consult.mediate
    "Kenya brought the Sudanese rebels to the table."          KEN > SDNREB consult.mediate
verb adjudicate   A=nsubj R=obl[between|among]                                             -> consult.mediate
    "The Vatican adjudicated between Chile and Argentina."     VAT > CHL + ARG consult.mediate
verb step_in      A=nsubj R=obl[between|among]                                             -> consult.mediate
    "Egypt stepped in between Libya and Chad."                                       EGY > LBY+TCD consult.mediate
verb intermediate A=nsubj R=obl[between|among]                                             -> consult.mediate
    "Oman intermediated between Iran and Iraq."                                      OMN > IRN+IRQ consult.mediate
noun intercession A=poss|nmod[by|of]|amod R?=nmod[between|with]                      -> consult.mediate
    "Algeria's intercession between Iran and Iraq went on."                          DZA > IRN+IRQ consult.mediate
verb step_in     A=nsubj obl[as]=mediator|facilitator|conduit|"honest broker"|arbiter|arbitrator|messenger|peacemaker|broker|arbiter R?=obl[between|in]      -> consult.mediate
    "Algeria stepped in as a mediator in Mali."                  DZA > - consult.mediate
verb bridge      A=nsubj obj=gap|gulf|difference|divide R?=obl[between|among]                     -> consult.mediate
    "Oman bridged the gap between Iran and Qatar."               OMN > IRN+QAT consult.mediate
verb bring_together  A=nsubj R=obj                                                          -> consult.mediate
    "Cairo brought together Sudan and Ethiopia."                 EGY > SDN+ETH consult.mediate

# --- hosts, halls, talks that are had ---
verb receive    A=nsubj R=obj obl[at|in]=@capital_cities|@cities|hotel|lodge|dacha|@residences                      -> consult.host
    "King Hussein received President Sadat at his palace."                 JORGOV > EGYGOV consult.host
verb receive    A=nsubj:@heads|@envoys|@guests R=obj obl[from]=-          -> consult.host
    "President Tito received President Nasser in 1956."                    YUGGOV > EGYGOV consult.host
verb receive    A=nsubj:@heads|@envoys|@guests obj=@weapons|aid|letter|loan|@money|@relief|@trade_goods|@agreements|assistance|help|support|message|note|reply|guarantee|assurance|gift|credential|invitation|report|news|call|medal|award|warning|proposal|plan|request|vote|training|investment obl[from]=- -> nothing
    "Zaire's president received a French letter."                          nothing
verb entertain  A=nsubj:@heads|@envoys|@guests R=obj                      -> consult.host
    "President Marcos entertained President Suharto."                      PHLGOV > IDNGOV consult.host
verb entertain  nsubj=@works|singer|comedian|actor|troupe|dancer|magician|band -> nothing
    "A Cuban singer entertained the Angolan troops."                       nothing
verb entertain  obj=@people|idea|thought|hope|notion|proposal|offer|doubt|audience|troops -> nothing
    "The Irish minister entertained the idea."                             nothing
verb see_off    A=nsubj:@nations|crowd|@heads|@envoys|@guests R=obj                      -> consult.host
    "President Mobutu saw off President Eyadema."                          CODGOV > TGOGOV consult.host
verb set_out    A=nsubj C=obl[on]:visit|tour|trip|journey|mission|swing|pilgrimage         -> do(C)
    "President Sukarno set out on a visit to India."                       IDNGOV > IND consult.visit
verb set        A=nsubj C=obl[on]:visit|tour|trip|journey|mission|swing|pilgrimage         -> do(C)
    "President Makarios set off on a tour of Syria."                       CYPGOV > SYR consult.visit
verb embark     A=nsubj C=obl[on|upon]:visit|tour|trip|journey|mission|swing|pilgrimage -> do(C)
    "President Mugabe embarked on a tour of Libya."                        ZWEGOV > LBY consult.visit
verb pay        A=nsubj R?=obl[to]|iobj C=obj obj=visit|call|"state visit"|"courtesy call"|"official visit"              -> do(C)
    "President Suharto paid a visit to Burma."                             IDNGOV > MMR consult.visit
verb stop       A=nsubj:@guests|@heads|delegation|envoy R=obl[in|at]                          -> consult.visit
    "The Syrian president stopped in Iraq."                                SYRGOV > IRQ consult.visit
verb land       A=nsubj:@guests|@heads R=obl[in|at]                       -> consult.visit
    "The Soviet premier landed in India."                                  SUNGOV > IND consult.visit
verb come       A=nsubj:@guests|@heads R=obl[to|into]                          -> consult.visit
    "The Saudi king came to Egypt."                                        SAUGOV > EGY consult.visit
verb arrive_back A=nsubj:@guests R=obl[from]                              -> consult.visit
    "The Malaysian premier arrived back from Thailand."                    MYSGOV > THA consult.visit
noun stopover   A=poss|nmod[by|of]|amod R=nmod[in|at|on]                     -> consult.visit
    "The Syrian president's stopover in Iraq was brief."                    SYRGOV > IRQ consult.visit
noun journey    A=poss|nmod[by|of]|amod R=nmod[to|through|across|into]                     -> consult.visit
    "President Sadat's journey to Israel came in 1977."                     EGYGOV > ISR consult.visit
verb have       A=nsubj R?=obl[with|between] C=obj:@talkings              -> do(C)
    "Senegal and Gambia had talks in Dakar."                               SEN + GMB consult.negotiate
verb complete   A=nsubj R?=obl[with] C=obj:@talkings                      -> do(C)
    "Fiji and Samoa completed a round of talks."                            FJI + WSM consult.negotiate
verb grant      A=nsubj R=obl[to]|iobj obj=audience                       -> consult.host
    "King Hassan granted an audience to the Croatian president."            MARGOV > HRVGOV consult.host
verb convene    A=nsubj R?=obl[with] obj=-                                -> consult.meet mutual
    "Ministers of Laos and Thailand convened in Bangkok."                  LAOGOV + THAGOV consult.meet
verb sit        A=nsubj R?=obl[with] obl[around|at|across|round]=table|"negotiating table"                 -> consult.meet mutual
    "Officials of Chad and Libya sat at a table in Algiers."               TCDGOV + LBYGOV consult.meet
verb come_together A=nsubj R?=obl[with]                                   -> consult.meet mutual
    "The leaders of Mali and Niger came together in Bamako."               MLI + NER consult.meet
noun round      A=nmod[between|of|by]|poss|amod R?=nmod[with] nmod[of]=talk|talks|negotiation -> consult.negotiate mutual
    "Peru and Chile opened a round of talks in Lima."                      PER + CHL consult.negotiate
verb exchange   A=nsubj obj=thought|experience|ambassadorial|cable|telegram|"diplomatic note"|call|letter|message|note|idea|opinion|delegation R?=obl[with] -> consult mutual
    "The presidents of Egypt and Syria exchanged letters."                  EGYGOV + SYRGOV consult
verb exchange   A=nsubj obj=view|greeting|visit|pleasantry|handshake|toast R?=obl[with]              -> consult mutual
    "The premiers of Iraq and Kuwait exchanged greetings."                 IRQGOV + KWTGOV consult
verb talk       A=nsubj obl[about|over|on]=cooperation|co-operation|plan|project|way|water|river|oil|gas|fishing|refugee|prisoner|visa|investment|ceasefire|truce|treaty|limit|arms|weapon|sanction|debt|route|energy|security|question|matter|situation|war|issue|future|trade|border|peace|security|dispute|crisis|problem|tie|relation -> consult mutual
    "Ministers of Bolivia and Chile talked about trade."                   BOLGOV + CHLGOV consult
verb mediate    A=nsubj obj=@disputes|@truces|@agreements|war|peace|settlement|ceasefire|talk|conflict|end|release|crisis|truce|negotiation R?=obl[between|with|in|of|among]|obj -> consult.mediate
    "Burkina Faso mediated the crisis in Ivory Coast."                     BFA > CIV consult.mediate
verb offer      A=nsubj obj="good offices"|"good office"|mediation R?=obl[to|between|in] -> intend(consult.mediate)
    "Sweden offered its good offices to Cyprus."                           SWE > CYP intend(consult.mediate)

# --- no visits ---
verb tour      nsubj=@private|@athletes|@works                            -> nothing
    "The Austrian orchestra toured Chile."                                 nothing
verb come      nsubj=@private|@athletes obl[under|from|with]=-           -> nothing
    "Swedish tourists came to Kenya."                                      nothing
verb have      obj=@ties|talk|conversation obl[with]=@private|reader|wife|husband|boss|player -> nothing
    "The Irish premier had a talk with his wife."                          nothing

# --- sessions ---
verb convene   A=nsubj obl[in|for|at]=session|"emergency session"|@meetings -> consult.meet
    "The African Union convened in an emergency session."                  IGOAFR > - consult.meet

# --- more meetings ---
verb assemble  A=nsubj:@guests xcomp|advcl=discuss|review|debate|consider|negotiate|plan|hear|draft|weigh|sign -> consult.meet mutual
    "Ministers of Chile and Bolivia assembled to hear a report."           CHLGOV + BOLGOV consult.meet
verb confer    A=nsubj obl[on|over|about]=trade|border|security|peace|crisis|dispute|issue|water|oil|gas|refugee|plan|question|matter R?=obl[with]    -> consult mutual
    "Ministers of Nepal and India conferred about trade."                  NPLGOV + INDGOV consult
noun conversation compound|amod=telephone|phone|video|telephonic A=nmod[between|of|among|by]|poss|amod R?=nmod[with] -> consult.phone mutual
    "The telephone conversation between Peru and Chile lasted an hour."    PER + CHL consult.phone
noun discussion compound|amod=telephone|phone|video A=nmod[between|of|among|by]|poss|amod R?=nmod[with] -> consult.phone mutual
    "The telephone discussion between Iran and Iraq lasted an hour."       IRN + IRQ consult.phone
verb have      A=nsubj:@heads|@envoys|premier|minister|chancellor R?=obl[with] obj=breakfast|lunch|dinner|supper|tea -> consult.meet mutual
    "President Kekkonen had lunch with President Brezhnev."                FINGOV + SUNGOV consult.meet
verb talk      A=nsubj advmod=again|privately|directly|secretly|briefly|face-to-face|regularly|daily|separately -> consult mutual
    "Officials of India and Pakistan talked secretly."                     INDGOV + PAKGOV consult
verb pass      A=nsubj obj=message|letter|note|proposal|offer|signal R=obl[between|among]                         -> consult.mediate
    "Oman passed messages between Iran and the United States."             OMN > IRN + USA consult.mediate
verb carry     A=nsubj obj=message|letter|note|proposal|offer|signal R=obl[between|among]                         -> consult.mediate
    "Switzerland carried messages between Cuba and the United States."     CHE > CUB + USA consult.mediate

verb relay     A=nsubj obj=message|letter|note|proposal|offer|signal R=obl[between|among] -> consult.mediate
    "Qatar relayed messages between Iran and the United States."           QAT > IRN + USA consult.mediate
verb talk      A=nsubj:@heads|@envoys|@guests|official|negotiator T?=obl[about|on|over] obl[with|to|by]=- obl[about|on|over|at]=migration|dinner|lunch|breakfast|summit|sideline|tariff|grain|quota|gas|island|terrorism|extradition|pipeline|dam|airline|hostage|border -> consult mutual
    "The foreign ministers of Greece and Turkey talked about migration."   GRCGOV + TURGOV consult
