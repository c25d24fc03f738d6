# Operators: words that stand over an act and say how it stands. The moods first, then do, begin, resume, stop, ease, delay, try, fail.
# C is a clause with a known act or an event noun; where it has none, the sense does not fit.

class helpers    = @rescuers doctor nurse "medical staff" engineer volunteer "field hospital" "medical team" paramedic
class guards     = @troops @peacekeepers policeman "police officer" battalion protection "air cover" "military protection" "security force" guard bodyguard
# What is asked for is the deed, not the things it is done to: *the withdrawal of troops, the destruction of missiles*.
class asked      = withdrawal pullout removal destruction dismantling return release surrender handover expulsion evacuation freeing end halt suspension lifting resumption restoration extradition cessation deployment reopening repatriation disarmament liberation removal
class goodwill   = willingness readiness intention desire determination commitment resolve eagerness preparedness wish interest
class upkeep     = tax price fare wage salary pay subsidy law policy pension rent tariff rate cut rise hours job spending budget legislation condition wages bonus
class suspects   = @nations @heads @envoys company firm bank minister president official officer general soldier oligarch businessman politician airline regime carrier conglomerate army police
class felonies   = @misdeeds allegation charge accusation claim complaint crime abuse killing attack massacre corruption fraud violation atrocity misconduct bribery torture death shooting genocide disappearance laundering embezzlement espionage meddling interference smuggling wrongdoing execution bribe fund-raising scandal

# --- intend: promises ---
verb vow          A=nsubj C=xcomp|ccomp                                                   -> intend(C)
    "Japan vowed to send rice to Laos in 2009."                  JPN > LAO intend(aid.humanitarian)
verb vow          A=nsubj R?=obl[to|for|with|against|on] C=obj                                            -> intend(C)
    "Cuba vowed support for Angola."                             CUB > AGO intend(diplomacy.support)
verb vow           A=nsubj R=iobj|obl[to|for] obj=@relief|@helpers                        -> intend(aid.humanitarian)
    "Turkey vowed tents for Syria."   TUR > SYR intend(aid.humanitarian)
verb vow           A=nsubj R=iobj|obl[to|for] obj=@guards                                 -> intend(aid.protection)
    "Senegal vowed troops for Gambia."   SEN > GMB intend(aid.protection)
verb guarantee     A=nsubj R=iobj|obl[to|for] obj=@weapons                                -> intend(aid.military)
    "France guaranteed missiles to Iraq."   FRA > IRQ intend(aid.military)
verb guarantee     A=nsubj R=iobj|obl[to|for] obj=@relief|@helpers                        -> intend(aid.humanitarian)
    "Canada guaranteed wheat to Ghana."   CAN > GHA intend(aid.humanitarian)
verb vow          A=nsubj obj=revenge|vengeance|retaliation|retribution|reprisal|punishment R?=obl[on|against|upon]  -> threaten(-)
    "Iran vowed revenge against Israel."                         IRN > ISR threaten(-)
verb swear        A=nsubj C=xcomp|ccomp                                                         -> intend(C)
    "Cuba swore to support Angola."                              CUB > AGO intend(diplomacy.support)
verb promise      A=nsubj R?=obj|iobj C=xcomp|ccomp                                       -> intend(C)
    "Norway promised to give money to Malawi."                   NOR > MWI intend(aid.economic)
verb promise      A=nsubj R?=iobj|obl[to|for] C=obj                                       -> intend(C)
    "Denmark promised aid to Mozambique."                        DNK > MOZ intend(aid)
verb promise       A=nsubj R?=iobj|obl[to|for] C=obj obj=@asked                           -> intend(C)
    "Libya promised the release of Italian fishermen."   LBY > ITA intend(release.person)
verb promise      A=nsubj R=iobj|obl[to|for|toward|towards] obj=@money -> intend(aid.economic)
    "Saudi Arabia promised Sudan a grant."                       SAU > SDN intend(aid.economic)
verb promise      A=nsubj R=iobj|obl[to|for|toward|towards] obj=@weapons -> intend(aid.military)
    "Moscow promised Syria missiles in 1982."                    RUS > SYR intend(aid.military)
verb promise      A=nsubj R=iobj|obl[to|for|toward|towards] obj=@relief|@helpers -> intend(aid.humanitarian)
    "Canada promised wheat to Ethiopia in 1984."                 CAN > ETH intend(aid.humanitarian)
verb promise       A=nsubj R=iobj|obl[to|for] obj=@guards                                 -> intend(aid.protection)
    "Nigeria promised troops to Liberia."   NGA > LBR intend(aid.protection)
verb vow           A=nsubj R=iobj|obl[to|for] obj=@money                                  -> intend(aid.economic)
    "Japan vowed loans to Vietnam."   JPN > VNM intend(aid.economic)
verb vow           A=nsubj R=iobj|obl[to|for] obj=@weapons                                -> intend(aid.military)
    "Lithuania vowed missiles for Ukraine."   LTU > UKR intend(aid.military)
verb pledge       A=nsubj C=xcomp|ccomp                                                   -> intend(C)
    "Australia pledged to train soldiers from Fiji."             AUS > FJI intend(aid.military)
verb pledge       A=nsubj R?=iobj|obl[to|for] C=obj                                       -> intend(C)
    "China pledged support for Pakistan."                        CHN > PAK intend(diplomacy.support)
verb pledge        A=nsubj R?=iobj|obl[to|for] C=obj obj=@asked                           -> intend(C)
    "Syria pledged the release of Turkish pilots."   SYR > TUR intend(release.person)
verb pledge       A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@money -> intend(aid.economic)
    "Germany pledged $200 million to Jordan."                    DEU > JOR intend(aid.economic)
verb pledge       A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@weapons -> intend(aid.military)
    "Poland pledged tanks to Ukraine."                           POL > UKR intend(aid.military)
verb pledge       A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@relief|@helpers -> intend(aid.humanitarian)
    "Japan pledged vaccines to Nepal."                           JPN > NPL intend(aid.humanitarian)
verb pledge        A=nsubj R=iobj|obl[to|for] obj=@guards                                 -> intend(aid.protection)
    "Uganda pledged troops for Somalia."   UGA > SOM intend(aid.protection)
verb guarantee    A=nsubj R?=iobj|obl[to|for] C=obj|xcomp|ccomp                           -> intend(C)
    "Britain guaranteed protection to Belize."                   GBR > BLZ intend(aid.protection)
verb guarantee     A=nsubj R=iobj|obl[to|for] obj=@money                                  -> intend(aid.economic)
    "France guaranteed a loan to Tunisia."   FRA > TUN intend(aid.economic)
verb assure       A=nsubj R=obj C=ccomp|obl[of]|advcl[of]                                           -> intend(C)
    "President Reagan assured Israel of support."                USAGOV > ISR intend(diplomacy.support)
verb commit       A=nsubj R?=obl[with] C=obl[to]|xcomp|advcl[to]                                       -> intend(C)
    "Sweden committed to sending tents to Turkey."               SWE > TUR intend(aid.humanitarian)
verb commit       A=nsubj obj=@money R=obl[to|for|toward|towards|in]                                        -> intend(aid.economic)
    "The World Bank committed $300 million to Ghana."            IGO > GHA intend(aid.economic)
verb commit       A=nsubj obj=@guards R=obl[to|in|for]                                        -> intend(aid.protection)
    "Kenya committed troops to Haiti."                           KEN > HTI intend(aid.protection)
verb commit        A=nsubj obj=@weapons R=obl[to|for]                                     -> intend(aid.military)
    "Denmark committed tanks to Ukraine."   DNK > UKR intend(aid.military)
verb commit        A=nsubj obj=@relief|@helpers R=obl[to|for]                             -> intend(aid.humanitarian)
    "Turkey committed tents to Pakistan."   TUR > PAK intend(aid.humanitarian)
verb undertake    A=nsubj C=xcomp                                                         -> intend(C)
    "Iran undertook to release the French prisoners."            IRN > FRA intend(release.person)
noun vow          A=poss|nmod[by|from]|amod|compound|nmod[of] C=acl[to|of|that]|nmod[of]|nmod[for]|compound R?=nmod[to]    -> intend(C)
    "Japan's vow to send rice to Laos was repeated."             JPN > LAO intend(aid.humanitarian)
noun promise      A=poss|nmod[by|from]|amod|compound C=acl[to|of|that]|nmod[of]|nmod[for]|compound R?=nmod[to]       -> intend(C)
    "France's promise of aid to Niger was welcome."              FRA > NER intend(aid)
noun pledge       A=poss|nmod[by|from]|amod|compound C=acl[to|of|that]|nmod[of]|nmod[for]|compound R?=nmod[to]       -> intend(C)
    "The Dutch pledge to send medicine to Sudan was kept."       NLD > SDN intend(aid.humanitarian)
noun commitment   A=poss|nmod[by|from]|amod|compound|nmod[of] C=acl[to]|nmod[to]                -> intend(C)
    "Spain's commitment to send troops to Iraq stood."           ESP > IRQ intend(aid.protection)
noun assurance    A=poss|nmod[by|from]|amod|compound C=acl[that|of|to]|nmod[of]|nmod[on] R?=nmod[to]  -> intend(C)
    "Washington's assurances of support to Taiwan were vague."   USA > TWN intend(diplomacy.support)
noun guarantee    A=poss|nmod[by|from]|amod|compound C=acl[that|of|to]|nmod[of]|nmod[on] R?=nmod[to]  -> intend(C)
    "Britain's guarantee of protection to Poland came in 1939."  GBR > POL intend(aid.protection)
noun undertaking  A=poss|nmod[by|from] C=acl[to|that]                                     -> intend(C)
    "India's undertaking to free Pakistani prisoners held."      IND > PAK intend(release.person)
noun promise       A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]|nmod[of] nmod[of]=@money     -> intend(aid.economic)
    "Norway's promise of a loan to Malawi was welcomed."   NOR > MWI intend(aid.economic)
noun promise       A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@weapons   -> intend(aid.military)
    "Norway's promise of tanks to Malawi was welcomed."   NOR > MWI intend(aid.military)
noun promise       A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@relief|@helpers -> intend(aid.humanitarian)
    "Norway's promise of tents to Malawi was welcomed."   NOR > MWI intend(aid.humanitarian)
noun pledge        A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]|nmod[of] nmod[of]=@money     -> intend(aid.economic)
    "Ireland's pledge of a loan to Lesotho was welcomed."   IRL > LSO intend(aid.economic)
noun pledge        A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@weapons   -> intend(aid.military)
    "Ireland's pledge of tanks to Lesotho was welcomed."   IRL > LSO intend(aid.military)
noun pledge        A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@relief|@helpers -> intend(aid.humanitarian)
    "Ireland's pledge of tents to Lesotho was welcomed."   IRL > LSO intend(aid.humanitarian)
noun offer         A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]|nmod[of] nmod[of]=@money     -> intend(aid.economic)
    "Algeria's offer of a loan to Niger was welcomed."   DZA > NER intend(aid.economic)
noun offer         A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@weapons   -> intend(aid.military)
    "Algeria's offer of tanks to Niger was welcomed."   DZA > NER intend(aid.military)
noun offer         A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@relief|@helpers -> intend(aid.humanitarian)
    "Algeria's offer of tents to Niger was welcomed."   DZA > NER intend(aid.humanitarian)
noun guarantee     A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]|nmod[of] nmod[of]=@money     -> intend(aid.economic)
    "Belgium's guarantee of a loan to Rwanda was welcomed."   BEL > RWA intend(aid.economic)
noun commitment    A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]|nmod[of] nmod[of]=@money     -> intend(aid.economic)
    "Canada's commitment of a loan to Ghana was welcomed."   CAN > GHA intend(aid.economic)
noun commitment    A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@weapons  -> intend(aid.military)
    "Canada's commitment of tanks to Ghana was welcomed."   CAN > GHA intend(aid.military)
noun commitment    A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@guards   -> intend(aid.protection)
    "Kenya's commitment of troops to Haiti was welcomed."   KEN > HTI intend(aid.protection)
noun offer         A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@guards   -> intend(aid.protection)
    "Senegal's offer of troops to Gambia was welcomed."   SEN > GMB intend(aid.protection)
noun pledge        A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@guards   -> intend(aid.protection)
    "Uganda's pledge of troops to Somalia was welcomed."   UGA > SOM intend(aid.protection)
noun promise       A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] nmod[of]=@guards   -> intend(aid.protection)
    "Ghana's promise of troops to Liberia was welcomed."   GHA > LBR intend(aid.protection)

# --- intend: agreeing ---
verb agree        A=nsubj R?=obl[with] C=xcomp|ccomp                                -> intend(C)
    "Egypt agreed to meet Israel in 1977."                            EGY > ISR intend(consult.meet)
    "Armenia agreed to hold talks with Azerbaijan."                   ARM > AZE intend(consult.negotiate)
verb agree        A=nsubj R?=obl[with] C=obl[to|on|upon]|obj|advcl[to|on]                                     -> intend(C)
    "Sudan agreed to a ceasefire with the rebels."                    SDN > REB intend(deescalate.truce)
noun agreement    A=nmod[between|by|of|with]|poss|amod|compound C=acl[to]|nmod[on]  -> intend(C)
    "South Korea's agreement to meet North Korea came in 1972."       KOR > PRK intend(consult.meet)
verb consent      A=nsubj C=xcomp|obl[to]|advcl[to]|ccomp                                 -> intend(C)
    "Iraq consented to meet Iran."                                    IRQ > IRN intend(consult.meet)
adj willing       A=nsubj C=xcomp|advcl[to]                                         -> intend(C)
    "Cuba was willing to meet the United States."                     CUB > USA intend(consult.meet)
adj ready         A=nsubj C=xcomp|advcl[to|for]|obl[for]                                -> intend(C)
    "Syria is ready to negotiate with Israel."                        SYR > ISR intend(consult.negotiate)
adj prepared      A=nsubj C=xcomp|advcl[to]|obl[for]                                         -> intend(C)
    "Hanoi is prepared to negotiate with Washington."                 VNM > USA intend(consult.negotiate)
adj open          A=nsubj C=obl[to|for]|advcl[to]|xcomp                                 -> intend(C)
    "Seoul is open to talks with Pyongyang."                          KOR > PRK intend(consult.negotiate)
adj eager         A=nsubj C=xcomp|advcl[to]|obl[for]                                         -> intend(C)
    "Vietnam is eager to trade with Canada."                          VNM > CAN intend(cooperate.economic)
adj keen          A=nsubj C=xcomp|advcl[on|to]|obl[on]                              -> intend(C)
    "India is keen to trade with Iran."                               IND > IRN intend(cooperate.economic)
adj determined    A=nsubj C=xcomp|advcl[to]|obl[on]                                         -> intend(C)
    "Turkey is determined to cooperate with Georgia."                 TUR > GEO intend(cooperate)
adj committed     A=nsubj C=obl[to]|advcl[to]|xcomp                                 -> intend(C)
    "Britain is committed to helping Sierra Leone."                   GBR > SLE intend(aid)
adj set           A=nsubj C=xcomp|advcl[to]                                         -> intend(C)
    "President Lula is set to visit Angola."                          BRAGOV > AGO intend(consult.visit)
adj due           A=nsubj C=xcomp|advcl[to]|obl[for|in]                                         -> intend(C)
    "President Mitterrand is due to visit Senegal."                   FRAGOV > SEN intend(consult.visit)
adj poised        A=nsubj C=xcomp|advcl[to]|obl[for]                                         -> intend(C)
    "Greece is poised to sign a treaty with Albania."                 GRC > ALB intend(diplomacy.sign)
adj likely        A=nsubj C=xcomp|advcl[to]                                              -> intend(C)
    "Kuwait is likely to lend money to Yemen."   KWT > YEM intend(aid.economic)
adj happy         A=nsubj C=xcomp|advcl[to]                                              -> intend(C)
    "Ireland is happy to meet Serbia."   IRL > SRB intend(consult.meet)
adj glad          A=nsubj C=xcomp|advcl[to]                                              -> intend(C)
    "Chile is glad to help Haiti."   CHL > HTI intend(aid)
adj interested    A=nsubj C=advcl[in|to]|obl[in]|xcomp                                   -> intend(C)
    "Angola is interested in cooperation with Brazil."   AGO > BRA intend(cooperate)
adj bent          A=nsubj C=advcl[on]|obl[on|upon]|advcl[upon]                                            -> intend(C)
    "Iraq was bent on invading Kuwait."   IRQ > KWT intend(fight)
adj anxious       A=nsubj C=xcomp|advcl[to]                                              -> intend(C)
    "Turkey is anxious to cooperate with Israel."   TUR > ISR intend(cooperate)
noun willingness  A=poss|nmod[by|from]|amod|nmod[of] C=acl[to]                            -> intend(C)
    "Iran's willingness to meet Saudi Arabia surprised diplomats."    IRN > SAU intend(consult.meet)
noun readiness    A=poss|nmod[by|from]|amod|nmod[of] C=acl[to]|nmod[for]                  -> intend(C)
    "Cuba's readiness to negotiate with the United States is known."  CUB > USA intend(consult.negotiate)
noun desire        A=poss|nmod[by|from]|amod|nmod[of] C=acl[to|for]|nmod[for]             -> intend(C)
    "Cuba's desire to trade with Spain is old."   CUB > ESP intend(cooperate.economic)
noun wish          A=poss|nmod[by|from]|amod|nmod[of] C=acl[to|for]|nmod[for]             -> intend(C)
    "Gabon's wish to trade with India is known."   GAB > IND intend(cooperate.economic)
noun eagerness     A=poss|nmod[by|from]|amod|nmod[of] C=acl[to|for]|nmod[for]             -> intend(C)
    "Serbia's eagerness to trade with China is known."   SRB > CHN intend(cooperate.economic)
noun determination A=poss|nmod[by|from]|amod|nmod[of] C=acl[to]                           -> intend(C)
    "Japan's determination to help Nepal is known."   JPN > NPL intend(aid)
verb signal        A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Iran signalled its readiness to negotiate with Iraq."   IRN > IRQ intend(consult.negotiate)
verb declare       A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Zambia declared its readiness to help Angola."   ZMB > AGO intend(aid)
verb express       A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Hanoi expressed its willingness to negotiate with Paris."   VNM > FRA intend(consult.negotiate)
verb voice         A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Athens voiced its readiness to negotiate with Ankara."   GRC > TUR intend(consult.negotiate)
verb state         A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Fiji stated its intention to help Tonga."   FJI > TON intend(aid)
verb announce      A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Bonn announced its readiness to help Ethiopia."   DEU > ETH intend(aid)
verb indicate      A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Jordan indicated its willingness to negotiate with Israel."   JOR > ISR intend(consult.negotiate)
verb confirm       A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Malta confirmed its readiness to help Libya."   MLT > LBY intend(aid)
verb reaffirm      A=nsubj obj=@goodwill C=xcomp|advcl[to|in]|obl[in|for]|acl[to]                 -> intend(C)
    "Peru reaffirmed its readiness to help Haiti."   PER > HTI intend(aid)
verb indicate      A=nsubj R?=obl[to] C=ccomp                                             -> intend(C)
    "Oman indicated that it would send food to Yemen."   OMN > YEM intend(aid.humanitarian)
adj inclined      A=nsubj C=xcomp|advcl[to]                                         -> intend(C)
    "Kuwait was inclined to lend money to Jordan."             KWT > JOR intend(aid.economic)
adj amenable      A=nsubj C=obl[to]|advcl[to]|xcomp                                       -> intend(C)
    "Islamabad is amenable to talks with Kabul."               PAK > AFG intend(consult.negotiate)
adj receptive     A=nsubj C=obl[to]|advcl[to]|xcomp                                                 -> accept(C)
    "Zambia was receptive to Malawi's call for talks."         ZMB > MWI accept(appeal(consult.negotiate))
verb choose      A=nsubj C=xcomp|advcl[to] obj=-                                                      -> intend(C)
    "Hungary chose to send wheat to Syria."                      HUN > SYR intend(aid.humanitarian)
verb opt         A=nsubj C=xcomp|advcl[for|to]|obl[for]                                     -> intend(C)
    "Sudan opted for talks with Chad."                           SDN > TCD intend(consult.negotiate)
verb elect       A=nsubj C=xcomp|advcl[to] obj=-                                                      -> intend(C)
    "Denmark elected to send medicine to Haiti."                 DNK > HTI intend(aid.humanitarian)

# --- intend: planning, deciding, offering ---
verb plan         A=nsubj C=xcomp|advcl[on|to|for]|obj|obl[on|for]                                   -> intend(C)
    "President Macron plans to visit Mongolia."                 FRAGOV > MNG intend(consult.visit)
verb intend       A=nsubj C=xcomp|ccomp|obj                                                    -> intend(C)
    "Italy intends to lend money to Tunisia."                   ITA > TUN intend(aid.economic)
verb decide       A=nsubj C=xcomp|ccomp|obl[on]|advcl[to|on]                            -> intend(C)
    "Portugal decided to send food to Angola."                  PRT > AGO intend(aid.humanitarian)
verb resolve      A=nsubj C=xcomp|ccomp                                                    -> intend(C)
    "Mexico resolved to meet Guatemala."                        MEX > GTM intend(consult.meet)
verb prepare      A=nsubj C=xcomp|obj|obl[for]|advcl[to]                                 -> intend(C)
    "Ghana is preparing to send peacekeepers to Liberia."       GHA > LBR intend(aid.protection) [ongoing]
verb offer        A=nsubj R?=iobj C=xcomp|advcl[to]                                            -> intend(C)
    "Qatar offered to mediate between Chad and Sudan."          QAT > TCD + SDN intend(consult.mediate)
verb offer        A=nsubj R?=iobj|obl[to] C=obj                                      -> intend(C)
    "Turkey offered help to Greece in 1999."                    TUR > GRC intend(aid)
verb offer         A=nsubj R?=iobj|obl[to] C=obj obj=@asked                               -> intend(C)
    "Hanoi offered the release of American pilots."   VNM > USA intend(release.person)
verb offer        A=nsubj R=iobj|obl[to|for|toward|towards] obj=@money -> intend(aid.economic)
    "Libya offered Malta a loan in 1975."                       LBY > MLT intend(aid.economic)
verb offer        A=nsubj R=iobj|obl[to|for|toward|towards] obj=@weapons -> intend(aid.military)
    "Russia offered missiles to Venezuela."                     RUS > VEN intend(aid.military)
verb offer        A=nsubj R=iobj|obl[to|for|toward|towards] obj=@relief|@helpers -> intend(aid.humanitarian)
    "Cuba offered vaccines to Haiti."                           CUB > HTI intend(aid.humanitarian)
verb offer         A=nsubj R=iobj|obl[to|for] obj=@guards                                 -> intend(aid.protection)
    "Senegal offered troops to Gambia."   SEN > GMB intend(aid.protection)
verb offer         A=nsubj R=iobj|obl[to] obj=asylum|refuge|sanctuary|citizenship|"safe haven" -> intend(aid.asylum)
    "Panama offered the Haitian general asylum."   PAN > HTI intend(aid.asylum)
verb volunteer    A=nsubj R?=obl[to|for] C=xcomp|obj                                                    -> intend(C)
    "Finland volunteered to mediate in Namibia."                FIN > NAM intend(consult.mediate)
verb propose      A=nsubj R?=obl[to|with] C=xcomp|ccomp|obj                               -> intend(C)
    "The Soviet Union proposed talks with China."               SUN > CHN intend(consult.negotiate)
verb suggest      A=nsubj R?=obl[to|with] C=obj|xcomp|ccomp                                     -> intend(C)
    "Bonn suggested talks with Prague in 1966."                 DEU > CSK intend(consult.negotiate)
verb want         A=nsubj C=xcomp obj=-                                              -> intend(C)
    "Belarus wants to cooperate with Poland."                   BLR > POL intend(cooperate)
verb hope         A=nsubj C=xcomp|obl[for]                                                    -> intend(C)
    "Uganda hopes to trade with Rwanda."                        UGA > RWA intend(cooperate.economic)
verb aim          A=nsubj C=xcomp|advcl[to|at]|obl[at|for]                                          -> intend(C)
    "Indonesia aims to trade with Chile."                       IDN > CHL intend(cooperate.economic)
verb expect       A=nsubj C=xcomp obj=-                                              -> intend(C)
    "President Museveni expects to meet Omani officials."       UGAGOV > OMN intend(consult.meet)
verb schedule     A=nsubj R?=obl[with|for] C=obj|xcomp                                                -> intend(C)
    "Cairo scheduled talks with Ethiopia."                      EGY > ETH intend(consult.negotiate)
verb schedule      A=obj C=xcomp nsubj=-                                                  -> intend(C)
    "President Nyerere is scheduled to visit Zambia."   TZAGOV > ZMB intend(consult.visit)
verb slate         A=obj C=xcomp nsubj=-                                                  -> intend(C)
    "President Lula is slated to visit Cuba."   BRAGOV > CUB intend(consult.visit)
verb arrange       A=nsubj C=xcomp                                                        -> intend(C)
    "Sudan arranged to meet Chad."   SDN > TCD intend(consult.meet)
noun plan         A=poss|nmod[by]|amod|compound|nmod[of] C=acl[to|for]|nmod[for]|nmod[of]               -> intend(C)
    "Canada's plan to send wheat to Yemen was approved."        CAN > YEM intend(aid.humanitarian)
noun intention    A=poss|nmod[by]|amod|nmod[of] C=acl[to|of]|nmod[of]                               -> intend(C)
    "Burma's intention to trade with Thailand is clear."        MMR > THA intend(cooperate.economic)
noun decision     A=poss|nmod[by]|amod|compound|nmod[of] C=acl[to|on]|nmod[on]                -> intend(C)
    "Britain's decision to recognise Bangladesh came in 1972."  GBR > BGD intend(diplomacy.recognise)
noun offer        A=poss|nmod[by|from]|amod|compound C=acl[to|of]|nmod[of]|nmod[for]|compound R?=nmod[to]  -> intend(C)
    "Brazil's offer to mediate in Colombia was discussed."      BRA > COL intend(consult.mediate)
noun proposal     A=poss|nmod[by|from]|amod|compound C=acl[to|that|for]|nmod[for]|nmod[of]|compound R?=nmod[to]  -> intend(C)
    "Jordan's proposal for talks with Israel was discussed."    JOR > ISR intend(consult.negotiate)
noun idea         A=poss|nmod[by|from]|amod C=nmod[of|for]|acl[of|to] R?=nmod[to]          -> do(C)
    "Egypt floated the idea of talks with Libya."               EGY > LBY intend(consult.negotiate)
noun possibility  A=poss|nmod[by|from]|amod C=nmod[of]|acl[of]                             -> do(C)
    "Lima rejected the possibility of sanctions on Chile."   PER > CHL reject(sanction.embargo)
noun prospect     A=poss|nmod[by|from]|amod C=nmod[of]|acl[of]                             -> do(C)
    "Oman rejected the prospect of sanctions on Iran."          OMN > IRN reject(sanction.embargo)
noun hint         A=poss|nmod[by|from]|amod C=nmod[of]|acl[that|of]                        -> intend(C)
    "Jordan's hint of talks with Syria was noted."              JOR > SYR intend(consult.negotiate)
noun notion       A=poss|nmod[by|from]|amod C=nmod[of]|acl[of]                             -> do(C)
    "Austria rejected the notion of sanctions on Serbia."       AUT > SRB reject(sanction.embargo)
noun preparation  A=poss|nmod[by]|amod|compound|nmod[of] C=acl[to|for]|nmod[for]                  -> intend(C)
    "Poland's preparations for talks with Lithuania began."     POL > LTU intend(consult.negotiate)
verb gear_up      A=nsubj C=xcomp|obl[for]|advcl[to|for]                             -> intend(C)
    "Niger is gearing up for talks with Algeria."              NER > DZA intend(consult.negotiate) [ongoing]
verb gird         A=nsubj C=obl[for]|xcomp|advcl[to|for]                                                 -> intend(C)
    "Eritrea girded for war with Ethiopia in 1998."            ERI > ETH intend(fight)
verb wish         A=nsubj C=xcomp obj=-                                              -> intend(C)
    "Hungary wishes to trade with Laos."                       HUN > LAO intend(cooperate.economic)
verb draw_up      A=nsubj C=obj obj=plan|proposal|demand|request|petition|sanction R?=obl[for|with|to|against] -> do(C)
    "Greece drew up a plan to send aid to Cyprus."             GRC > CYP intend(aid)
verb envisage     A=nsubj C=obj|xcomp|advcl|ccomp                                                -> intend(C)
    "Norway envisages a blockade of Albania."                                        NOR > ALB intend(fight.blockade)
verb table        A=nsubj R?=obl[to] C=obj|ccomp                                           -> intend(C)
    "Ireland tabled sanctions against Chile."                                        IRL > CHL intend(sanction.embargo)
verb moot         A=nsubj C=obj|xcomp|advcl                                                      -> intend(C)
    "Canada mooted sanctions against Burma."                                         CAN > MMR intend(sanction.embargo)
verb float        A=nsubj C=obj obj=idea|possibility|prospect|notion|option|mission|proposal|plan|talk|negotiation|sanction|truce|ceasefire|boycott|embargo|withdrawal|summit|dialogue|mediation|swap|exchange|release|deployment -> intend(C)
    "Jordan floated talks with Syria."                                               JOR > SYR intend(consult.negotiate)
verb raise        A=nsubj obj=idea|possibility|prospect|notion|option C=obl[of]|advcl[of] -> intend(C)
    "Norway raised the possibility of sanctions against Burma."                      NOR > MMR intend(sanction.embargo)
verb slate        A=nsubj C=obj|xcomp                                                -> intend(C)
    "Spain slated talks with Morocco."                                               ESP > MAR intend(consult.negotiate)
verb fix          A=nsubj obj=date|time|day C=obl[for]                                        -> intend(C)
    "Egypt fixed a date for talks with Libya."                                       EGY > LBY intend(consult.negotiate)
verb set          A=nsubj obj=date|time|day|timetable|schedule C=obl[for]                                        -> intend(C)
    "Haiti set a date for talks with Jamaica."                                       HTI > JAM intend(consult.negotiate)
verb opt          xcomp=bat|bowl|field|kick                                          -> nothing
    "Australia opted to bowl against England."                                       nothing
verb ready        A=nsubj R?=obl[against|on|for|to] C=obj obj=sanction|attack|offensive|invasion|assault|embargo|strike|airstrike|tariff|aid|shipment|boycott|blockade -> intend(C)
    "Washington readied sanctions against Syria."                                    USA > SYR intend(sanction.embargo)
verb hint        A=nsubj C=ccomp|obl[at]|advcl[at]                                                    -> intend(C)
    "Libya hinted at talks with Chad."                           LBY > TCD intend(consult.negotiate)
verb signal      A=nsubj R?=obl[to] C=ccomp                                                 -> intend(C)
    "Jordan signalled that it would send food to Iraq."          JOR > IRQ intend(aid.humanitarian)
verb signal      A=nsubj R?=obl[to|for|with] C=obj obj=support|opposition|readiness|willingness|intention|commitment|desire|approval -> do(C)
    "Peru signalled support for Bolivia."                        PER > BOL diplomacy.support
verb proffer     A=nsubj R?=iobj|obl[to] C=obj                                              -> intend(C)
    "Cuba proffered support to Grenada."                         CUB > GRD intend(diplomacy.support)
verb proffer     A=nsubj R=iobj|obl[to] obj=@money                                          -> intend(aid.economic)
    "Kuwait proffered a loan to Yemen in 1975."                  KWT > YEM intend(aid.economic)
verb proffer     A=nsubj R=iobj|obl[to] obj=@relief|@helpers                                         -> intend(aid.humanitarian)
    "Brazil proffered tents to Chile."                           BRA > CHL intend(aid.humanitarian)
verb think       A=nsubj C=obl[of|about]|advcl[of|about]                                    -> intend(C)
    "Malta is thinking of sending tents to Libya."               MLT > LBY intend(aid.humanitarian) [ongoing]
verb proffer     A=nsubj R=iobj|obl[to] obj=@weapons                                        -> intend(aid.military)
    "Libya proffered tanks to Uganda."                           LBY > UGA intend(aid.military)
verb proffer     A=nsubj R=iobj|obl[to] obj=@guards                                         -> intend(aid.protection)
    "Senegal proffered troops to Gambia."                        SEN > GMB intend(aid.protection)
verb mean        A=nsubj C=xcomp obj=-                                                      -> intend(C)
    "Greece means to sue Turkey."                                GRC > TUR intend(disapprove.sue)

# --- appeal ---
verb urge        A=nsubj R=obj C=xcomp|ccomp                                            -> appeal(C; A=R)
    "The United States urged Israel to meet Jordan."                USA > ISR appeal(consult.meet)
    "The United Nations urged Ethiopia to withdraw its troops."     IGOUNO > ETH appeal(deescalate.retreat)
verb urge        A=nsubj R=obj C=obl[to|into|toward|towards]                            -> appeal(C; A=R)
    "France urged Mali toward talks with the rebels."               FRA > MLI appeal(consult.negotiate)
verb urge        A=nsubj R?=obl[on|upon|to] C=obj|ccomp                                                    -> appeal(C)
    "Pope Francis urged talks between Venezuela and Guyana."        VATREL > VEN + GUY appeal(consult.negotiate)
verb urge        A=nsubj obj=restraint|calm|caution|moderation|patience R?=obl[on|upon|from|in]|iobj                     -> appeal(deescalate)
    "China urged restraint on North Korea."                         CHN > PRK appeal(deescalate)
verb ask         A=nsubj R=obj C=xcomp|ccomp                                            -> appeal(C; A=R)
    "Liberia asked Nigeria to send peacekeepers."                   LBR > NGA appeal(aid.protection)
verb ask         A=nsubj R?=obj|obl[from] C=obl[for]|xcomp|advcl[for]                                        -> appeal(C)
    "Somalia asked Kenya for help."                                 SOM > KEN appeal(aid)
verb ask           A=nsubj R?=obj|obl[from] C=obl[for] obl[for]=@asked                    -> appeal(C)
    "Iraq asked for the withdrawal of Turkish troops."   IRQ > TUR appeal(deescalate.retreat)
verb ask         A=nsubj R?=obj|obl[from]|obl[for] obl[for]=@money -> appeal(aid.economic)
    "Greece asked Germany for a loan in 2010."                      GRC > DEU appeal(aid.economic)
verb ask         A=nsubj R?=obj|obl[from] obl[for]=@weapons -> appeal(aid.military)
    "Ukraine asked Germany for tanks."                              UKR > DEU appeal(aid.military)
verb ask         A=nsubj R?=obj|obl[from] obl[for]=@guards                           -> appeal(aid.protection)
    "Liberia asked Nigeria for troops." LBR > NGA appeal(aid.protection)
verb ask         A=nsubj R?=obj|obl[from]|obl[for] obl[for]=@relief|@helpers -> appeal(aid.humanitarian)
    "Nepal asked India for vaccines."                               NPL > IND appeal(aid.humanitarian)
verb call        A=nsubj R=obl[on|upon] C=xcomp|advcl[to|for]|ccomp|obl[for]                         -> appeal(C; A=R)
    "Egypt called on Israel to withdraw."                           EGY > ISR appeal(deescalate.retreat)
verb call        A=nsubj R?=obl[on] C=obl[for]|advcl[for]|ccomp[for]|xcomp[for]         -> appeal(C)
    "Spain called for talks with Morocco."                          ESP > MAR appeal(consult.negotiate)
    "Ghana called for an end to the fighting in Liberia."           GHA > - appeal(fight:stop)
verb call          A=nsubj R?=obl[on] C=obl[for] obl[for]=@asked                          -> appeal(C)
    "Ghana called for the withdrawal of Libyan troops."   GHA > LBY appeal(deescalate.retreat)
verb call        A=nsubj obl[for]=calm|restraint|moderation|de-escalation R?=obl[on|from|in]                        -> appeal(deescalate)
    "The Vatican called for restraint."                             VAT > - appeal(deescalate)
verb call        A=nsubj obl[for]=@guards R?=obl[on|from]                     -> appeal(aid.protection)
    "Somalia called for peacekeepers." SOM > - appeal(aid.protection)
verb call          A=nsubj obl[for]=@money R?=obl[on|from]|obl[for] -> appeal(aid.economic)
    "Jamaica called for loans."   JAM > - appeal(aid.economic)
verb call          A=nsubj obl[for]=@relief|@helpers R?=obl[on|from]|obl[for]                      -> appeal(aid.humanitarian)
    "Mozambique called for tents."   MOZ > - appeal(aid.humanitarian)
verb call          A=nsubj obl[for]=@weapons R?=obl[on|from]                              -> appeal(aid.military)
    "Ukraine called for tanks."   UKR > - appeal(aid.military)
verb call          A=nsubj obl[for]="constitutional reform"|"political reform"|"democratic reform"|"electoral reform"|"constitutional change"|"judicial reform"|"multi-party democracy"|"new constitution" R?=obl[from|in|on|for] -> appeal(reform/institutions)
    "Kenyan lawyers called for constitutional reform."   KEN > - appeal(reform/institutions)
verb call          A=nsubj obl[for]=repeal|abolition|abrogation R?=obl[from|in|on|of]      -> appeal(reform/policy)
    "Peruvian farmers called for the repeal of the water law."   PER > - appeal(reform/policy)
verb call          A=nsubj obl[for]=reform|change|overhaul R?=obl[from|in|on]                      -> appeal(reform/policy)
    "The Vatican called for reforms."   VAT > - appeal(reform/policy)
verb call          A=nsubj obl[for]=democracy|independence|autonomy|constitution R?=obl[for|in|from] -> appeal(reform/institutions)
    "Malta called for democracy in Burma."   MLT > MMR appeal(reform/institutions)
verb call        A=nsubj obl[for]=@elections R?=obl[in|on|from] -> appeal(reform/leadership)
    "Togo's opposition called for elections."                       TGO > - appeal(reform/leadership)
verb call        A=nsubj obl[for]=@agreements                                           -> appeal(settle)
    "Oman called for an agreement between Iran and Iraq."           OMN > - appeal(settle)
verb appeal      A=nsubj R=obl[to] C=xcomp|advcl[to]                                    -> appeal(C; A=R)
    "Haiti appealed to Brazil to send troops."                      HTI > BRA appeal(aid.protection)
verb appeal      A=nsubj R?=obl[to|from] C=obl[for]|advcl[for]                                          -> appeal(C)
    "Ethiopia appealed to Canada for aid in 1984."                  ETH > CAN appeal(aid)
verb appeal        A=nsubj R?=obl[to|from] C=obl[for] obl[for]=@asked                     -> appeal(C)
    "Chad appealed for the withdrawal of Libyan troops."   TCD > LBY appeal(deescalate.retreat)
verb appeal      A=nsubj R?=obl[to]|obl[for] obl[for]=@money                                     -> appeal(aid.economic)
    "Sri Lanka appealed to Japan for loans."                        LKA > JPN appeal(aid.economic)
verb appeal      A=nsubj R?=obl[to] obl[for]=@weapons                                   -> appeal(aid.military)
    "Spain appealed to France for arms in 1936."                    ESP > FRA appeal(aid.military)
verb appeal      A=nsubj R?=obl[to|from]|obl[for] obl[for]=@relief|@helpers                                    -> appeal(aid.humanitarian)
    "Niger appealed to Algeria for food."                           NER > DZA appeal(aid.humanitarian)
verb appeal        A=nsubj R?=obl[to|from] obl[for]=@guards                               -> appeal(aid.protection)
    "Kosovo appealed to NATO for troops."   KSV > IGO appeal(aid.protection)
verb appeal      A=nsubj obl[for]=calm|restraint|peace|moderation R?=obl[to|in]                 -> appeal(deescalate)
    "President Mandela appealed for calm."                          ZAFGOV > - appeal(deescalate)
verb appeal      obl[against]=sentence|conviction|verdict|ruling|decision|judgment|judgement|acquittal|fine -> nothing
    "The Kenyan lawyer appealed against the verdict."               nothing
verb plead       A=nsubj R=obl[with] C=xcomp|advcl[to]                                  -> appeal(C; A=R)
    "Jordan pleaded with Iraq to release the prisoners."            JOR > IRQ appeal(release.person)
verb plead       A=nsubj R?=obl[with|to|from] C=obl[for]|advcl[for]                                     -> appeal(C)
    "Lebanon pleaded for help from France."                         LBN > FRA appeal(aid)
verb plead         A=nsubj R?=obl[with|to|from]|obl[for] obl[for]=@money                           -> appeal(aid.economic)
    "Zaire pleaded with Belgium for loans."   COD > BEL appeal(aid.economic)
verb plead         A=nsubj R?=obl[with|to|from] obl[for]=@weapons                         -> appeal(aid.military)
    "Chad pleaded with Libya for rifles."   TCD > LBY appeal(aid.military)
verb plead         A=nsubj R?=obl[with|to|from]|obl[for] obl[for]=@relief|@helpers                 -> appeal(aid.humanitarian)
    "Bolivia pleaded with Chile for blankets."   BOL > CHL appeal(aid.humanitarian)
verb plead         A=nsubj R?=obl[with|to|from] obl[for]=@guards                          -> appeal(aid.protection)
    "Burundi pleaded with Kenya for peacekeepers."   BDI > KEN appeal(aid.protection)
verb plead       xcomp|advmod|obj=guilty                                                           -> nothing
    "The Canadian soldier pleaded guilty."                          nothing
verb beg         A=nsubj R=obj C=xcomp                                                  -> appeal(C; A=R)
    "Kuwait begged the United States to send troops."               KWT > USA appeal(aid.protection)
verb beg         A=nsubj R?=obj|obl[from] C=obl[for]|advcl[for]                                              -> appeal(C)
    "Mozambique begged South Africa for help."                      MOZ > ZAF appeal(aid)
verb beg           A=nsubj R?=obj|obl[from]|obl[for] obl[for]=@money                               -> appeal(aid.economic)
    "Zaire begged Belgium for loans."   COD > BEL appeal(aid.economic)
verb beg           A=nsubj R?=obj|obl[from] obl[for]=@weapons                             -> appeal(aid.military)
    "Chad begged Libya for rifles."   TCD > LBY appeal(aid.military)
verb beg           A=nsubj R?=obj|obl[from]|obl[for] obl[for]=@relief|@helpers                     -> appeal(aid.humanitarian)
    "Bolivia begged Chile for blankets."   BOL > CHL appeal(aid.humanitarian)
verb beg           A=nsubj R?=obj|obl[from] obl[for]=@guards                              -> appeal(aid.protection)
    "Burundi begged Kenya for peacekeepers."   BDI > KEN appeal(aid.protection)
verb implore     A=nsubj R=obj C=xcomp|obl[to|for]                                                  -> appeal(C; A=R)
    "Tuvalu implored Australia to send food."                       TUV > AUS appeal(aid.humanitarian)
verb exhort      A=nsubj R=obj C=xcomp|obl[to|for]                                                  -> appeal(C; A=R)
    "The Pope exhorted Serbia to free the prisoners."               VAT > SRB appeal(release.person)
verb entreat     A=nsubj R=obj C=xcomp|obl[to|for]                                                  -> appeal(C; A=R)
    "Belgium entreated Britain to send troops."                     BEL > GBR appeal(aid.protection)
verb request     A=nsubj R?=obl[from]|obl[of] C=obj|ccomp                                    -> appeal(C)
    "Malawi requested aid from Zambia."                             MWI > ZMB appeal(aid)
verb request       A=nsubj R?=obl[from]|obl[of] C=obj obj=@asked                          -> appeal(C)
    "Egypt requested the withdrawal of Israeli troops."   EGY > ISR appeal(deescalate.retreat)
verb request     A=nsubj R=obj C=xcomp                                                  -> appeal(C; A=R)
    "Peru requested Chile to extradite the general."                PER > CHL appeal(cooperate.judicial)
verb request     A=nsubj R?=obl[from]|obl[of] obj=@weapons                                   -> appeal(aid.military)
    "Nigeria requested weapons from Britain in 1967."               NGA > GBR appeal(aid.military)
verb request     A=nsubj R?=obl[from]|obl[of]|obj obj=@money                                     -> appeal(aid.economic)
    "Ghana requested a loan from the International Monetary Fund."  GHA > IGO appeal(aid.economic)
verb request     A=nsubj R?=obl[from]|obl[of] obj=@guards                       -> appeal(aid.protection)
    "Mali requested troops from France." MLI > FRA appeal(aid.protection)
verb request     A=nsubj R?=obl[from]|obl[of]|obj obj=@relief|@helpers                                    -> appeal(aid.humanitarian)
    "Cuba requested medicines from Spain."                          CUB > ESP appeal(aid.humanitarian)
verb seek        A=nsubj R?=obl[from|with] C=obj                                        -> appeal(C)
    "Pakistan sought help from China in 1965."                      PAK > CHN appeal(aid)
verb seek          A=nsubj R?=obl[from|with]|obl[of] C=obj obj=@asked                     -> appeal(C)
    "Iran sought the withdrawal of American troops."   IRN > USA appeal(deescalate.retreat)
verb seek        A=nsubj R?=obl[from]|obj obj=@money                                        -> appeal(aid.economic)
    "Tunisia sought a loan from Qatar."                             TUN > QAT appeal(aid.economic)
verb seek        A=nsubj R?=obl[from] obj=@weapons                                      -> appeal(aid.military)
    "Somalia sought arms from Libya in 1977."                       SOM > LBY appeal(aid.military)
verb seek        A=nsubj R?=obl[from]|obj obj=@relief|@helpers                                       -> appeal(aid.humanitarian)
    "Mongolia sought vaccines from India."                          MNG > IND appeal(aid.humanitarian)
verb seek          A=nsubj R?=obl[from] obj=@peacekeepers|"security force"|"intervention force"|"military protection"|"police mission"|"support mission"|"stabilisation force" -> appeal(aid.protection)
    "East Timor sought peacekeepers from Portugal."   TLS > PRT appeal(aid.protection)
verb seek          A=nsubj R?=obl[in|from|with] obj=asylum|refuge|sanctuary               -> appeal(aid.asylum)
    "A Cuban pilot sought asylum in Panama."   CUB > PAN appeal(aid.asylum)
verb seek          A=nsubj R?=obl[from] obj=@elections|resignation                        -> appeal(reform/leadership)
    "The Togolese opposition sought elections."   TGOOPP > - appeal(reform/leadership)
verb seek          A=nsubj R?=obl[of]|obl[from]|obj obj=removal|ouster|overthrow|downfall|dismissal|departure obl[of]=@heads|minister|government|regime|cabinet -> appeal(reform/leadership)
    "Washington sought the ouster of the Iranian leader."   USA > IRN appeal(reform/leadership)
verb seek          A=nsubj R?=obl[from|in]|obj obj="constitutional reform"|"political reform"|"democratic reform"|"electoral reform"|"constitutional change" -> appeal(reform/institutions)
    "Norway sought political reform in Burma."   NOR > MMR appeal(reform/institutions)
verb seek          A=nsubj R?=obl[from|in]|obj obj=reform|change|repeal                      -> appeal(reform/policy)
    "Germany sought reforms from Greece."   DEU > GRC appeal(reform/policy)
verb beseech       A=nsubj R=obj C=xcomp|obl[for]|advcl[to]                                  -> appeal(C; A=R)
    "Haiti beseeched France for help."   HTI > FRA appeal(aid)
verb seek          A=nsubj R?=obl[from] obj=independence|autonomy|self-rule               -> appeal(reform/institutions)
    "Malta sought independence from Britain."   MLT > GBR appeal(reform/institutions)
verb invite      A=nsubj R=obj C=xcomp|obl[to|for|into]|advcl[to]                                      -> appeal(C; A=R)
    "The United States invited China to negotiate."                 USA > CHN appeal(consult.negotiate)
verb invite      A=nsubj R=obj obl[to]=@meetings|@nations|country|capital|palace|residence|ranch|celebration|parade|wedding                        -> appeal(consult.visit)
    "Canada invited Cuba to a summit."                              CAN > CUB appeal(consult.visit)
verb encourage   A=nsubj R=obj C=xcomp|obl[to|into]|advcl[to]                                                  -> appeal(C; A=R)
    "Germany encouraged Kosovo to negotiate with Serbia."           DEU > KSV appeal(consult.negotiate)
verb press       A=nsubj R=obj C=xcomp|obl[for|on|into]|advcl[to|into|for]                            -> appeal(C; A=R)
    "Washington pressed Baghdad to release the prisoners."          USA > IRQ appeal(release.person)
verb press       A=nsubj R?=obl[on] C=obl[for]|advcl[for]                                          -> appeal(C)
    "Ireland pressed for talks with Britain."                       IRL > GBR appeal(consult.negotiate)
verb push        A=nsubj R=obj C=xcomp|obl[to|toward|towards|into|for]|advcl[to|into]                           -> appeal(C; A=R)
    "The European Union pushed Serbia to extradite the general."    IGO > SRB appeal(cooperate.judicial)
verb push        A=nsubj C=obl[for]|advcl[for]|xcomp                                                     -> appeal(C)
    "Finland pushed for talks with Moscow."                         FIN > RUS appeal(consult.negotiate)
verb pressure    A=nsubj R=obj C=xcomp|obl[into]|advcl[into]                            -> demand(C; A=R)
    "Syria pressured Lebanon to sign the treaty."                   SYR > LBN demand(diplomacy.sign)
verb lobby       A=nsubj R=obj C=xcomp|obl[for]|advcl[to|for]                                         -> appeal(C; A=R)
    "Taiwan lobbied Paraguay to reject the proposal."               TWN > PRY appeal(reject(proposal))
verb lobby       A=nsubj C=obl[for]                                                     -> appeal(C)
    "Fiji lobbied for aid from Japan."                              FJI > JPN appeal(aid)
verb petition    A=nsubj R=obj C=xcomp|obl[for]|advcl[to|for]                                         -> appeal(C; A=R)
    "Samoa petitioned the United Nations to send aid."              WSM > IGOUNO appeal(aid)
verb prod        A=nsubj R=obj C=xcomp|obl[into|toward|towards]|advcl[into|to]                                        -> appeal(C; A=R)
    "Washington prodded Egypt to negotiate."                        USA > EGY appeal(consult.negotiate)
verb nudge       A=nsubj R=obj C=xcomp|obl[toward|towards|into|to]|advcl[into|to]                         -> appeal(C; A=R)
    "Norway nudged Colombia to negotiate with the rebels."          NOR > COL appeal(consult.negotiate)
verb advise      A=nsubj R=obj C=xcomp|ccomp|advcl[to] -> appeal(C; A=R)
    "Algeria advised Mali to negotiate with the rebels."            DZA > MLI appeal(consult.negotiate)
verb advise      A=nsubj R=obj C=obl[against]|advcl[against]                            -> appeal(C; A=R)
    "Norway advised Iceland against a visit to Cuba."               NOR > ISL appeal(consult.visit)
verb recommend   A=nsubj R?=obl[to|for] C=obj|ccomp|xcomp                                   -> appeal(C)
    "The United Nations recommended a truce in Yemen."              IGOUNO > YEM appeal(deescalate.truce)
verb persuade    A=nsubj R=obj C=xcomp|obl[into]|advcl[into|to] -> appeal(C; A=R)
    "Zambia persuaded Angola to free the prisoners."                ZMB > AGO appeal(release.person)
verb convince    A=nsubj R=obj C=xcomp|obl[of]|advcl[to] -> appeal(C; A=R)
    "Sweden convinced Iraq to receive inspectors."                  SWE > IRQ appeal(access.inspectors)
verb want        A=nsubj R=obj C=xcomp|ccomp -> appeal(C; A=R)
    "Japan wants Russia to return the islands."                     JPN > RUS appeal(release.property)
noun call        A=poss|nmod[by|from]|amod|compound|nmod[of] C=acl[to|for]|nmod[for]|compound R?=nmod[to|on|from]  -> appeal(C)
    "Tanzania's call for talks with Uganda was heard."              TZA > UGA appeal(consult.negotiate)
noun appeal      A=poss|nmod[by|from]|amod|compound|nmod[of] R=nmod[to] C=acl[to]             -> appeal(C; A=R)
    "Chile's appeal to Argentina to withdraw its troops failed."    CHL > ARG appeal(deescalate.retreat)
noun appeal      A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] C=nmod[for]|acl[for]|compound          -> appeal(C)
    "Sudan's appeal for aid went unheard."                          SDN > - appeal(aid)
noun plea        A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] C=acl[to]|nmod[for]  -> appeal(C)
    "Haiti's plea for help reached Canada."                         HTI > - appeal(aid)
noun plea        amod=guilty|insanity|bargain                                           -> nothing
    "The guilty plea of the Danish banker surprised nobody."        nothing
noun request     A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] C=acl[to|that|for]|nmod[for]|compound  -> appeal(C)
    "Bolivia's request for aid from Brazil was sent."               BOL > BRA appeal(aid)
noun request     A=poss|nmod[by|from]|amod|compound R?=nmod[to|on|from] nmod[for]=@weapons      -> appeal(aid.military)
    "Ukraine's request for tanks reached Berlin."                   UKR > DEU appeal(aid.military)
noun request     A=poss|nmod[by|from]|amod|compound R?=nmod[to|on|from]|nmod[for] nmod[for]=@money        -> appeal(aid.economic)
    "Kenya's request for a loan was sent."                          KEN > - appeal(aid.economic)
noun appeal        A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from]|nmod[for] nmod[for]=@money -> appeal(aid.economic)
    "Kenya's appeal for a loan went out."   KEN > - appeal(aid.economic)
noun appeal        A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=@weapons -> appeal(aid.military)
    "Chad's appeal for rifles went out."   TCD > - appeal(aid.military)
noun appeal        A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from]|nmod[for] nmod[for]=@relief|@helpers -> appeal(aid.humanitarian)
    "Tonga's appeal for blankets went out."   TON > - appeal(aid.humanitarian)
noun appeal        A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=@guards -> appeal(aid.protection)
    "Haiti's appeal for peacekeepers went out."   HTI > - appeal(aid.protection)
noun call          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from]|nmod[for] nmod[for]=@money -> appeal(aid.economic)
    "Kenya's call for a loan went out."   KEN > - appeal(aid.economic)
noun call          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=@weapons -> appeal(aid.military)
    "Chad's call for rifles went out."   TCD > - appeal(aid.military)
noun call          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from]|nmod[for] nmod[for]=@relief|@helpers -> appeal(aid.humanitarian)
    "Tonga's call for blankets went out."   TON > - appeal(aid.humanitarian)
noun call          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=@guards -> appeal(aid.protection)
    "Haiti's call for peacekeepers went out."   HTI > - appeal(aid.protection)
noun plea          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from]|nmod[for] nmod[for]=@money -> appeal(aid.economic)
    "Kenya's plea for a loan went out."   KEN > - appeal(aid.economic)
noun plea          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=@weapons -> appeal(aid.military)
    "Chad's plea for rifles went out."   TCD > - appeal(aid.military)
noun plea          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from]|nmod[for] nmod[for]=@relief|@helpers -> appeal(aid.humanitarian)
    "Tonga's plea for blankets went out."   TON > - appeal(aid.humanitarian)
noun plea          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=@guards -> appeal(aid.protection)
    "Haiti's plea for peacekeepers went out."   HTI > - appeal(aid.protection)
noun request       A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from]|nmod[for] nmod[for]=@relief|@helpers -> appeal(aid.humanitarian)
    "Tonga's request for blankets was sent."   TON > - appeal(aid.humanitarian)
noun request       A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=@guards -> appeal(aid.protection)
    "Haiti's request for peacekeepers was sent."   HTI > - appeal(aid.protection)
noun appeal        A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=calm|restraint|peace -> appeal(deescalate)
    "Malta's appeal for calm went out."   MLT > - appeal(deescalate)
noun call          A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] nmod[for]=calm|restraint|moderation -> appeal(deescalate)
    "Oman's call for restraint went out."   OMN > - appeal(deescalate)
noun request       A=poss|nmod[by|from]|amod R?=nmod[to|on|from] compound|amod=extradition        -> appeal(cooperate.judicial)
    "Peru's extradition request to Japan was sent."   PER > JPN appeal(cooperate.judicial)
noun warrant       compound|amod=extradition A=poss|nmod[by|from]|amod R?=nmod[to]        -> appeal(cooperate.judicial)
    "Chile's extradition warrant to Argentina was sent."   CHL > ARG appeal(cooperate.judicial)
noun petition    A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to] C=acl[to|for]|nmod[for]|nmod[against]           -> appeal(C)
    "Fiji's petition for aid was read."                             FJI > - appeal(aid)
noun invitation  A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to] C=acl[to|for]|nmod[to]|nmod[for]  -> appeal(C)
    "Oman's invitation for talks was sent to Yemen."                OMN > YEM appeal(consult.negotiate)
verb counsel     A=nsubj R=obj C=xcomp                                                  -> appeal(C; A=R)
    "Oman counselled Iran to free the sailors."                OMN > IRN appeal(release.person)
verb counsel     A=nsubj C=obl[against]|advcl[against]|obj                                  -> appeal(C)
    "Finland counselled against a visit to Belarus."           FIN > BLR appeal(consult.visit)
verb counsel     A=nsubj obj=restraint|patience|caution|calm|moderation R?=iobj|obl[to|on|in] -> appeal(deescalate)
    "The Vatican counselled restraint."                        VAT > - appeal(deescalate)
verb badger      A=nsubj R=obj C=xcomp|advcl[into]|obl[for|into]                        -> demand(C; A=R)
    "Estonia badgered Germany to send tanks to Ukraine."       EST > DEU demand(aid.military)
verb pester      A=nsubj R=obj C=xcomp|advcl[into]|obl[for|into]                        -> demand(C; A=R)
    "Liberia pestered Ghana for aid."                          LBR > GHA demand(aid)
verb hector      A=nsubj R=obj C=xcomp|advcl[into]|obl[into]                            -> demand(C; A=R)
    "Washington hectored Tokyo to sign the treaty."            USA > JPN demand(diplomacy.sign)
verb nag         A=nsubj R=obj C=xcomp|advcl[into]|obl[into|for]                        -> appeal(C; A=R)
    "Poland nagged Germany to send tanks to Ukraine."          POL > DEU appeal(aid.military)
verb cajole      A=nsubj R=obj C=xcomp|advcl[into]|obl[into]                            -> appeal(C; A=R)
    "Uganda cajoled South Sudan into signing the truce."       UGA > SSD appeal(deescalate.truce)
verb coax        A=nsubj R=obj C=xcomp|advcl[into]|obl[into|to]                         -> appeal(C; A=R)
    "China coaxed North Korea into signing the treaty."        CHN > PRK appeal(diplomacy.sign)
verb goad        A=nsubj R=obj C=xcomp|advcl[into]|obl[into]                            -> appeal(C; A=R)
    "The Soviet Union goaded Cuba into invading Grenada."      SUN > CUB appeal(fight)
verb approach    A=nsubj R=obj C=obl[for|about|over]                                    -> appeal(C)
    "Kenya approached Israel for help."                        KEN > ISR appeal(aid)
verb approach    A=nsubj R=obj obl[for]=@money                                          -> appeal(aid.economic)
    "Pakistan approached Saudi Arabia for a loan."             PAK > SAU appeal(aid.economic)
verb approach    A=nsubj R=obj obl[for]=@weapons                                        -> appeal(aid.military)
    "Chad approached France for weapons in 1983."              TCD > FRA appeal(aid.military)
verb approach    A=nsubj R=obj obl[for]=@relief|@helpers                                         -> appeal(aid.humanitarian)
    "Haiti approached Mexico for medicine."                    HTI > MEX appeal(aid.humanitarian)
verb solicit     A=nsubj R?=obl[from]|obl[of] C=obj                                          -> appeal(C)
    "Malta solicited help from Italy."                         MLT > ITA appeal(aid)
verb solicit     A=nsubj R?=obl[from]|obj obj=@money                                        -> appeal(aid.economic)
    "Argentina solicited loans from Russia."                   ARG > RUS appeal(aid.economic)
verb solicit     A=nsubj R?=obl[from] obj=@weapons                                      -> appeal(aid.military)
    "The Greek rebels solicited weapons from Yugoslavia in 1946."   GRCREB > YUG appeal(aid.military)
verb canvass     A=nsubj R?=obl[from|among] C=obj obj=support|backing|help|aid          -> appeal(C)
    "Morocco canvassed support from Spain."                    MAR > ESP appeal(diplomacy.support)
verb impress     A=nsubj R=obl[on|upon] obj=need|importance|urgency|necessity           -> appeal(-)
    "Sweden impressed on Iraq the need for restraint."         SWE > IRQ appeal(-)
verb adjure       A=nsubj R=obj C=xcomp|ccomp|advcl[to]                                                 -> appeal(C; A=R)
    "Austria adjured Croatia to free the prisoners."                                    AUT > HRV appeal(release.person)
verb enlist       A=nsubj R=obj|obl[from] obj=support|backing                           -> appeal(diplomacy.support)
    "Chad enlisted the support of France."                                              TCD > FRA appeal(diplomacy.support)
verb enlist       A=nsubj R=obj|obl[from] obj=help|aid|assistance|services              -> appeal(aid)
    "Chad enlisted Libya's help."                                                       TCD > LBY appeal(aid)
verb solicit      A=nsubj R?=obl[from]|obj C=obj                                        -> appeal(C)
    "Guinea solicited aid from Cuba."                                                   GIN > CUB appeal(aid)
verb angle        A=nsubj C=obl[for]|advcl[for]|xcomp                                                    -> appeal(C)
    "Serbia angled for talks with Kosovo."                                              SRB > KSV appeal(consult.negotiate)
verb induce      A=nsubj R=obj C=xcomp|advcl[to|into]                                                      -> appeal(C; A=R)
    "Austria induced Hungary to release the prisoners."          AUT > HUN appeal(release.person)
verb prevail     A=nsubj R=obl[on|upon] C=xcomp|advcl[to|in]                                   -> appeal(C; A=R)
    "Sweden prevailed upon Iraq to release the hostages."        SWE > IRQ appeal(release.person)
verb discourage  A=nsubj R=obj C=advcl[from]:attack|join|deploy|supply|sell|arm|expel|leave|withdraw|close|impose|invade|bomb|shell|strike|retaliate|fight|intervene -> appeal(C; A=R)
    "Washington discouraged Turkey from attacking Greece in 1964." USA > TUR appeal(fight)
verb enlist      A=nsubj R?=obl[from]|obl[of]|obj C=obj obj=help|support|aid|backing|assistance|mediation|cooperation|intervention|protection  -> appeal(C)
    "Nigeria enlisted the help of Chad."                         NGA > TCD appeal(aid)
verb dissuade    A=nsubj R=obj C=advcl[from]:attack|join|deploy|supply|sell|arm|expel|leave|withdraw|close|impose|invade|bomb|shell|strike|retaliate|fight|intervene -> appeal(C; A=R)
    "Brazil dissuaded Peru from invading Chile."                 BRA > PER appeal(fight)

# --- demand ---
verb demand      A=nsubj R?=obl[from]|obl[of] C=obj                                       -> demand(C)
    "Kuwait demanded an apology from Iraq."                             KWT > IRQ demand(diplomacy.apologise)
verb demand        A=nsubj R?=obl[from]|obl[of] C=obj obj=@asked|departure                -> demand(C)
    "Cuba demanded the withdrawal of American troops."   CUB > USA demand(deescalate.retreat)
verb demand      A=nsubj R?=obl[from]|obl[of] C=ccomp|xcomp                                               -> demand(C)
    "The United States demanded that Iraq withdraw from Kuwait."        USA > IRQ demand(deescalate.retreat)
verb demand      A=nsubj obj=@elections|resignation|ouster|"new government" R?=obl[from]|obl[of]                  -> demand(reform/leadership)
    "Sudanese protesters demanded elections."                           SDN > - demand(reform/leadership)
verb demand      A=nsubj R?=obl[from|in]|obl[of] obj="constitutional reform"|"political reform"|"democratic reform"|"electoral reform"|"constitutional change"|"new constitution"|"multi-party democracy" -> demand(reform/institutions)
    "Kenyan lawyers demanded constitutional reform."   KEN > - demand(reform/institutions)
verb demand      A=nsubj R?=obl[from|in]|obl[of] obj=repeal|abolition|abrogation             -> demand(reform/policy)
    "Greek farmers demanded the repeal of the tax law."   GRC > - demand(reform/policy)
verb demand      A=nsubj R?=obl[of]|obl[from]|obj obj=removal|overthrow|downfall|dismissal|departure|resignation obl[of]=@heads|minister|government|regime|cabinet -> demand(reform/leadership)
    "Peruvian miners demanded the dismissal of the finance minister."   PER > PER demand(reform/leadership)
verb demand      A=nsubj obj=reform|change|@upkeep R?=obl[from]|obl[of]                           -> demand(reform/policy)
    "Hungarian students demanded reforms in 1956."                      HUN > - demand(reform/policy)
verb demand      A=nsubj obj=independence|autonomy|democracy|constitution|self-rule|"home rule"|secession|statehood|sovereignty|self-determination|parliament|republic R?=obl[from]|obl[of]         -> demand(reform/institutions)
    "Ghana demanded independence from Britain in 1950."                 GHA > GBR demand(reform/institutions)
verb demand      A=nsubj obj=right|freedom|equality|suffrage|citizenship|liberty|justice R?=obl[from]|obl[of]                  -> demand(reform/rights)
    "Iranian women demanded rights."                                    IRN > - demand(reform/rights)
verb demand      A=nsubj R?=obl[from]|obl[of] obj=@money|payment|compensation|reparation|repayment|damages|indemnity|restitution|ransom  -> demand(aid.economic)
    "Poland demanded compensation from Germany."                        POL > DEU demand(aid.economic)
verb demand        A=nsubj R=obl[from] obj=@weapons                              -> demand(aid.military)
    "The Kurdish rebels demanded rifles from Iraq."   KURREB > IRQ demand(aid.military)
verb demand        A=nsubj R=obl[from] obj=@relief                               -> demand(aid.humanitarian)
    "Palestinian villagers demanded water from Israel."   PSE > ISR demand(aid.humanitarian)
verb demand        A=nsubj R?=obl[from]|obl[of] obj=explanation|answer|clarification|guarantee|assurance -> demand(-)
    "Australia demanded an explanation from Indonesia."   AUS > IDN demand(-)
verb insist      A=nsubj R?=obl[to] C=ccomp                                                     -> demand(C)
    "Turkey insisted that Syria extradite the rebel leader."            TUR > SYR demand(cooperate.judicial)
verb insist      A=nsubj C=obl[on]|advcl[on]                                         -> demand(C)
    "Hanoi insisted on talks with Washington."                          VNM > USA demand(consult.negotiate)
verb order       A=nsubj R=obj C=xcomp|advcl[to] -> demand(C; A=R)
    "The World Court ordered Bolivia to release the prisoner."          IGO > BOL demand(release.person)
verb order       A=nsubj C=ccomp                                                     -> demand(C)
    "The World Court ordered that Uganda withdraw from Congo."          IGO > UGA demand(deescalate.retreat)
verb order       A=nsubj R?=obl[from]|obl[to] C=obj -> do(C)
    "Egypt ordered the release of Libyan prisoners."                    EGY > LBY release.person
verb order       obj=meal|food|book|drink|pizza                                      -> nothing
    "The Japanese tourists ordered a meal."                             nothing
verb order       A=nsubj R=obl[from] obj=@weapons                                    -> cooperate.military
    "India ordered fighter jets from France."                           IND > FRA cooperate.military
verb order       A=nsubj R=obl[from] obj=@trade_goods|@food|@aircraft|@ships                                -> cooperate.economic
    "Egypt ordered coal from Poland."                                   EGY > POL cooperate.economic
verb tell        A=nsubj R=obj C=xcomp|advcl[to] -> demand(C; A=R)
    "Washington told Havana to free the prisoners."                     USA > CUB demand(release.person)
verb require     A=nsubj R=obj C=xcomp|advcl[to] -> demand(C; A=R)
    "The United Nations required Iraq to disarm."                       IGOUNO > IRQ demand(deescalate.demobilise)
verb instruct    A=nsubj R=obj C=xcomp|advcl[to] -> demand(C; A=R)
    "The Security Council instructed Libya to extradite the suspects."  IGOUNO > LBY demand(cooperate.judicial)
verb command     A=nsubj R=obj C=xcomp|advcl[to]                                               -> demand(C; A=R)
    "Germany commanded Poland to surrender in 1939."                    DEU > POL demand(deescalate.retreat)
noun demand      A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on|from] C=acl[that|to|for]|nmod[for]|nmod[of]|compound  -> demand(C)
    "Pakistan's demand for talks with India was ignored."               PAK > IND demand(consult.negotiate)
noun demand      nmod[for]=@trade_goods|good|housing|labour|worker|product           -> nothing
    "China's demand for oil fell."                                      nothing
noun demand        A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[to|on]|nmod[from] nmod[for]=compensation|reparation|payment|indemnity|damages|restitution|repayment|reparations -> demand(aid.economic)
    "Namibia's demand for reparations was sent to Germany."   NAM > DEU demand(aid.economic)
noun insistence  A=poss|nmod[by]|amod|nmod[of] C=acl[that|on]|nmod[on]                     -> demand(C)
    "Turkey's insistence on talks with Cyprus was noted."               TUR > CYP demand(consult.negotiate)
noun order       A=poss|nmod[by|from]|amod|compound C=acl[to|that|for]|nmod[for]|compound R?=nmod[to]  -> demand(C)
    "France's order to release the prisoners was read."                 FRA > CVL demand(release.person)
verb set         A=nsubj obj=condition|term|precondition R?=obl[for|to|on]            -> demand(-)
    "Austria set conditions for Serbia in 1914."               AUT > SRB demand(-)
verb lay_down    A=nsubj obj=condition|term|precondition R?=obl[for|to|on]              -> demand(-)
    "Hanoi laid down conditions for talks with Washington."    VNM > USA demand(-)
adj adamant      A=nsubj C=ccomp|obl[on]                                             -> demand(C)
    "Nigeria was adamant that Cameroon withdraw its troops."   NGA > CMR demand(deescalate.retreat)
verb call_on     A=nsubj R=obj C=xcomp|advcl[to]                                     -> appeal(C; A=R)
    "Tunisia called on Libya to free the fishermen."           TUN > LBY appeal(release.person)
verb lean         A=nsubj R=obl[on] C=xcomp|advcl[to]                                -> demand(C; A=R)
    "Washington leaned on Egypt to release the prisoner."                            USA > EGY demand(release.person)
verb clamour      A=nsubj C=obl[for]|advcl[for]|xcomp                                           -> demand(C)
    "Greek unions clamoured for talks with the German government."                   GRCLAB > DEUGOV demand(consult.negotiate)
verb clamour      A=nsubj obl[for]="multi-party election"|"multiparty election"|"constitutional change"|"constitutional reform"|"political reform"|"democratic reform"|"electoral reform"|"new constitution"|"multi-party democracy" R?=obl[from|in] -> demand(reform/institutions)
    "Zambian lawyers clamoured for constitutional change."   ZMB > - demand(reform/institutions)
verb clamour      A=nsubj obl[for]=repeal|abolition|abrogation|@upkeep R?=obl[from|of]       -> demand(reform/policy)
    "Bolivian miners clamoured for the repeal of the tax."   BOL > - demand(reform/policy)
verb clamour      A=nsubj obl[for]=@elections|resignation                            -> demand(reform/leadership)
    "Haitian students clamoured for elections."                                      HTIEDU > - demand(reform/leadership)
verb clamour      A=nsubj obl[for]=independence|autonomy|democracy|secession         -> demand(reform/institutions)
    "Latvians clamoured for independence."                                           LVA > - demand(reform/institutions)
verb clamour      A=nsubj obl[for]=reform|change                                     -> demand(reform/policy)
    "Jordanian students clamoured for reform."                                       JOREDU > - demand(reform/policy)
verb clamor       A=nsubj C=obl[for]|advcl[for]|xcomp                                           -> demand(C)
    "Polish unions clamored for talks with the German government."                   POLLAB > DEUGOV demand(consult.negotiate)
verb enjoin       A=nsubj R=obj C=xcomp|ccomp|advcl[to]                                              -> demand(C; A=R)
    "The Security Council enjoined Iran to release the hostages."                    IGOUNO > IRN demand(release.person)
verb direct       A=nsubj R=obj C=xcomp|ccomp|advcl[to]                                              -> demand(C; A=R)
    "The Security Council directed Libya to extradite the suspects."                 IGOUNO > LBY demand(cooperate.judicial)
verb agitate      A=nsubj C=obl[for]|advcl[for]|xcomp                                                 -> demand(C)
    "Irish exiles agitated for talks with Britain."                                  IRL > GBR demand(consult.negotiate)
verb clamour     A=nsubj R?=obl[to] C=obl[for]|advcl[for]|xcomp                                        -> demand(C)
    "Ghana clamoured for sanctions against Rhodesia in 1970."    GHA > ZWE demand(sanction.embargo)
verb clamour     A=nsubj obl[for]=independence|autonomy|democracy|secession R?=obl[from]    -> demand(reform/institutions)
    "Algeria clamoured for independence in 1955."                DZA > - demand(reform/institutions)
verb clamour     A=nsubj obl[for]=@elections|resignation R?=obl[from]                       -> demand(reform/leadership)
    "Malawian students clamoured for elections in 1992."         MWIEDU > - demand(reform/leadership)
verb clamour     A=nsubj obl[for]=reform|change R?=obl[from]                                -> demand(reform/policy)
    "Tunisian lawyers clamoured for reform."                     TUNJUD > - demand(reform/policy)
noun clamour     A=poss|nmod[by|from|among]|amod C=nmod[for]|acl[for|to]                                -> demand(C)
    "Ghana's clamour for sanctions against Rhodesia grew."       GHA > ZWE demand(sanction.embargo)
verb task        A=nsubj R=obj C=xcomp|advcl[with]                                          -> demand(C; A=R)
    "The United Nations tasked Nepal to protect Congolese civilians." IGOUNO > NPL demand(aid.protection)
verb mandate     A=nsubj R=obj C=xcomp|advcl[to]                                                      -> demand(C; A=R)
    "The African Union mandated Burundi to protect Somali civilians." IGOAFRAFU > BDI demand(aid.protection)
verb clamour     A=nsubj obl[for]=@money|payment|compensation|reparation R?=obl[from|for]   -> demand(aid.economic)
    "Namibia clamoured for compensation."                        NAM > - demand(aid.economic)

# --- reject ---
verb refuse         A=nsubj R?=iobj C=xcomp|ccomp                         -> reject(C)
    "South Africa refused to free the prisoners in 1975."       ZAF > CVL reject(release.person)
verb refuse         A=nsubj R?=iobj|obl[to|from] C=obj              -> reject(C)
    "Sweden refused aid to Sudan."                              SWE > SDN reject(aid)
verb refuse         A=nsubj R=iobj|obl[to] obj=@money               -> reject(aid.economic)
    "The World Bank refused Chile a loan in 1972."              IGO > CHL reject(aid.economic)
verb refuse         A=nsubj R=iobj|obl[to] obj=@weapons             -> reject(aid.military)
    "Switzerland refused ammunition to Ukraine."                CHE > UKR reject(aid.military)
verb refuse         A=nsubj R=iobj|obl[to] obj=visa|entry|passport|overflight|passage|permission|transit|"landing right"|permit  -> reject(cooperate)
    "Australia refused Cuban envoys a visa."                    AUS > CUB reject(cooperate)
verb refuse        A=nsubj R=iobj|obl[to] obj=@relief|@helpers                            -> reject(aid.humanitarian)
    "Iran refused blankets to Iraq."   IRN > IRQ reject(aid.humanitarian)
verb refuse        A=nsubj R=iobj|obl[to] obj=asylum|refuge|sanctuary                     -> reject(aid.asylum)
    "Thailand refused asylum to two Saudi pilots."   THA > SAU reject(aid.asylum)
verb deny          A=nsubj R=iobj|obl[to] obj=asylum|refuge|sanctuary                     -> reject(aid.asylum)
    "Norway denied asylum to two Iraqi officers."   NOR > IRQ reject(aid.asylum)
verb deny          A=nsubj R=iobj|obl[to] obj=@money                                      -> reject(aid.economic)
    "Washington denied Nicaragua a loan."   USA > NIC reject(aid.economic)
verb deny          A=nsubj R=iobj|obl[to] obj=@weapons                                    -> reject(aid.military)
    "Germany denied Saudi Arabia tanks."   DEU > SAU reject(aid.military)
verb reject         A=nsubj R?=obl[from|by] C=obj                   -> reject(C)
    "Argentina rejected talks with Britain."                    ARG > GBR reject(consult.negotiate)
    "Serbia rejected a call for talks with Kosovo."             SRB > KSV reject(appeal(consult.negotiate))
verb reject         A=nsubj R=obj                                   -> reject(-)
    "Hungary rejected the European Union's criticism."          HUN > IGO reject(disapprove.criticise)
    "Norwegian voters rejected the European Union."             NOR > IGO reject(-)
verb reject         A=nsubj C=ccomp                                 -> reject(C)
    "Austria rejected holding talks with Slovenia."             AUT > SVN reject(consult.negotiate)
verb decline        A=nsubj R?=obl[from|by|to] C=xcomp|obj                             -> reject(C)
    "Austria declined to send troops to Bosnia."                AUT > BIH reject(aid.protection)
verb decline        nsubj=@markets                                  -> nothing
    "Shares in Japanese banks declined to a record low."        nothing
verb rule_out       A=nsubj R?=obl[with|to|from|for] C=obj|xcomp|advcl                       -> reject(C)
    "President Assad ruled out talks with Israel."              SYRGOV > ISR reject(consult.negotiate)
verb turn_down      A=nsubj R?=obl[from] C=obj                      -> reject(C)
    "Burma turned down aid from France in 2008."                MMR > FRA reject(aid)
verb turn_down      A=nsubj R=obj                                   -> reject(-)
    "Norway turned down the European Union in 1972."            NOR > IGO reject(-)
verb spurn          A=nsubj R?=obl[from] C=obj                      -> reject(C)
    "North Korea spurned talks with Japan."                     PRK > JPN reject(consult.negotiate)
verb rebuff         A=nsubj R?=obl[from|by] C=obj                   -> reject(C)
    "Iran rebuffed a call for talks with Iraq."                 IRN > IRQ reject(appeal(consult.negotiate))
verb rebuff         A=nsubj R=obj                                   -> reject(-)
    "France rebuffed Britain in 1963."                          FRA > GBR reject(-)
verb snub           A=nsubj R=obj                                   -> reject(-)
    "Malaysia snubbed Australia in 1993."                       MYS > AUS reject(-)
verb shun           A=nsubj R?=obl[from|by|with|to] C=obj                                   -> reject(C)
    "Eritrea shunned talks with Ethiopia."                      ERI > ETH reject(consult.negotiate)
verb shun           A=nsubj R=obj                                   -> reject(-)
    "Egypt shunned Qatar in 2017."                              EGY > QAT reject(-)
verb dismiss        A=nsubj R?=obl[from|by] C=obj                   -> reject(C)
    "Zimbabwe dismissed an appeal for talks with Britain."      ZWE > GBR reject(appeal(consult.negotiate))
verb dismiss        A=nsubj R=obj obj=criticism|concern|claim|idea|report|suggestion|proposal|objection|warning|remark  -> reject(-)
    "China dismissed Philippine concerns."                      CHN > PHL reject(-)
verb brush_aside    A=nsubj R=obj                                   -> reject(-)
    "Israel brushed aside American criticism."                  ISR > USA reject(-)
verb brush_off      A=nsubj R=obj                                   -> reject(-)
    "Iran brushed off British criticism."                       IRN > GBR reject(-)
verb deny           A=nsubj R=iobj|obl[to] C=obj                    -> reject(C)
    "France denied Syria an apology."                           FRA > SYR reject(diplomacy.apologise)
verb deny           A=nsubj R=iobj|obl[to] obj=visa|entry|access|permission|passage|overflight|request  -> reject(cooperate)
    "Turkey denied the United States access in 2003."           TUR > USA reject(cooperate)
verb oppose         A=nsubj C=obj|xcomp                             -> reject(C)
    "Ireland opposed talks with Britain."                       IRL > GBR reject(consult.negotiate)
verb oppose         A=nsubj R=obj                                   -> reject(-)
    "Greece opposed Macedonia."                                 GRC > MKD reject(-)
verb resist         A=nsubj C=obj|xcomp                             -> reject(C)
    "Armenia resisted calls for talks with Turkey."             ARM > TUR reject(appeal(consult.negotiate))
verb resist         A=obl[by] R=nsubj C=obj:pressure|blackmail|coercion|threat|intimidation|bullying|aggression|attack|assault|offensive|invasion|raid -> do(C)
    "Cuba resisted American pressure."                          USA > CUB demand(-)
verb resist         A=nsubj R=obj                                   -> reject(-)
    "Grenada resisted the United States."                       GRD > USA reject(-)
verb balk           A=nsubj C=obl[at]|advcl[at]                     -> reject(C)
    "Egypt balked at talks with Ethiopia."                      EGY > ETH reject(consult.negotiate)
verb repudiate      A=nsubj R?=obl[from|by|with|to] C=obj                                   -> reject(C)
    "Iran repudiated the treaty with Moscow."                   IRN > RUS reject(proposal)
verb renege         A=nsubj C=obl[on]|advcl[on]                               -> reject(C)
    "Libya reneged on a promise to free the Swiss hostages."    LBY > CHE reject(intend(release.person))
verb back_out       A=nsubj C=obl                               -> reject(C)
    "Georgia backed out of talks with Armenia."                 GEO > ARM reject(consult.negotiate)
verb object         A=nsubj C=obl[to]|advcl[to|against]|ccomp                     -> reject(C)
    "Greece objected to talks with Albania."                    GRC > ALB reject(consult.negotiate)
verb ignore         A=nsubj R?=obl[from|by|with|to] C=obj                                   -> reject(C)
    "Israel ignored a call for talks with Syria."               ISR > SYR reject(appeal(consult.negotiate))
verb defy           A=nsubj R?=obl[from|by] C=obj                   -> reject(C)
    "South Africa defied a demand for the release of Mandela."  ZAF > ZAFGOV reject(demand(release.person))
adj unwilling       A=nsubj C=xcomp|advcl[to]                       -> reject(C)
    "Serbia is unwilling to negotiate with Kosovo."             SRB > KSV reject(consult.negotiate)
adj reluctant       A=nsubj C=xcomp|advcl[to]                       -> reject(C)
    "Kenya is reluctant to send troops to Sudan."               KEN > SDN reject(aid.protection)
adj unprepared    A=nsubj C=xcomp|advcl[to]|obl[for]                                     -> reject(C)
    "Syria is unprepared to meet Israel."   SYR > ISR reject(consult.meet)
noun reluctance    A=poss|nmod[by]|amod|nmod[of] C=acl[to]                                -> reject(C)
    "Chad's reluctance to meet Libya was plain."   TCD > LBY reject(consult.meet)
noun refusal        A=poss|nmod[by]|amod|nmod[of] C=acl[to|of]|nmod[of]      -> reject(C)
    "Cuba's refusal to extradite the general angered Mexico."   CUB > - reject(cooperate.judicial)
noun rejection      A=poss|nmod[by]|amod R?=nmod[from|by] C=nmod[of]                 -> reject(C)
    "Iraq's rejection of talks with Kuwait was swift."       IRQ > KWT reject(consult.negotiate)
noun opposition     A=poss|nmod[by]|amod|nmod[of] C=nmod[to]|acl[to]              -> reject(C)
    "Algeria's opposition to talks with Morocco is old."        DZA > MAR reject(consult.negotiate)
noun unwillingness  A=poss|nmod[by]|amod|nmod[of] C=acl[to]                    -> reject(C)
    "Syria's unwillingness to meet Jordan was plain."           SYR > JOR reject(consult.meet)
verb forswear       A=nsubj C=obj|xcomp                             -> reject(C)
    "Albania vowed to forswear cooperation with Yugoslavia."   ALB > YUG intend(reject(cooperate))
verb abstain        A=nsubj C=advcl[from]|obl[from]                 -> not(C)
    "Switzerland abstained from bombing Serbia in 1999."       CHE > SRB fight.aerial [negated]
verb opt_out        A=nsubj C=obl|advcl[of]                                   -> reject(C)
    "Ireland opted out of the talks with Britain."             IRL > GBR reject(consult.negotiate)
verb shrug_off      A=nsubj R=obj                                   -> reject(-)
    "Myanmar shrugged off American criticism."                 MMR > USA reject(-)
verb override       A=nsubj R?=obj|obl[of|by|from] obj=objection|opposition|protest|concern|veto|ruling -> reject(-)
    "Denmark overrode Swedish objections."                     DNK > SWE reject(-)
verb back_away      A=nsubj C=obl[from]                             -> reject(C)
    "Serbia backed away from talks with Kosovo."               SRB > KSV reject(consult.negotiate)
verb stall          A=nsubj C=obl[on]|advcl[on]                     -> delay(C)
    "Jakarta stalled on talks with Portugal."                  IDN + PRT > - consult.negotiate [future]
adj averse          A=nsubj C=obl[to]|advcl[to]|xcomp                     -> reject(C)
    "Burma was averse to cooperation with Bangladesh."         MMR > BGD reject(cooperate)
adj disinclined     A=nsubj C=xcomp|advcl[to]                       -> reject(C)
    "Algeria was disinclined to meet Morocco."                 DZA > MAR reject(consult.meet)
adj resistant       A=nsubj C=obl[to]|advcl[to]|xcomp                               -> reject(C)
    "Somalia was resistant to cooperation with Ethiopia."      SOM > ETH reject(cooperate)
verb bridle      A=nsubj C=obl[at]|advcl[at]                                                -> reject(C)
    "Poland bridled at sanctions on Belarus."                    POL > BLR reject(sanction.embargo)
verb baulk       A=nsubj C=obl[at]|advcl[at]                                                -> reject(C)
    "Hungary baulked at sanctions against Russia."               HUN > RUS reject(sanction.embargo)
verb deflect     A=nsubj R?=obl[from|by] C=obj obj=call|demand|request|appeal|pressure|proposal|offer|overture -> reject(C)
    "Turkey deflected a demand for talks with Cyprus."           TUR > CYP reject(demand(consult.negotiate))
verb shrink      A=nsubj C=obl[from]|advcl[from]                                            -> reject(C)
    "Italy shrank from sanctions against Libya."                 ITA > LBY reject(sanction.embargo)
verb shy_away    A=nsubj C=obl[from]|advcl[from]                                            -> reject(C)
    "India shied away from talks with Pakistan."                 IND > PAK reject(consult.negotiate)
verb scotch      A=nsubj R?=obl[by|from|with] C=obj obj=possibility|prospect|notion|hope|proposal|plan|idea|deal|talk|bid|suggestion -> reject(C)
    "Iran scotched a plan for talks with Iraq."                  IRN > IRQ reject(intend(consult.negotiate))
verb reject         A=nsubj obj=idea|possibility|prospect|notion|option C=obl[of]|advcl[of] -> reject(C)
    "Austria rejected the idea of sanctions against Russia."             AUT > RUS reject(sanction.embargo)
verb rule_out       A=nsubj obj=idea|possibility|prospect|notion|option C=obl[of]|advcl[of] -> reject(C)
    "Sofia ruled out the possibility of sanctions against Serbia."        BGR > SRB reject(sanction.embargo)

# --- threaten ---
verb threaten  A=nsubj C=xcomp|ccomp                                         -> threaten(C)
    "Kuwait threatened to cut aid to Jordan."             KWT > JOR threaten(aid:stop)
verb threaten  A=nsubj R=obj C=obl[with]|advcl[with]                         -> threaten(C)
    "Britain threatened Uganda with sanctions in 1972."   GBR > UGA threaten(sanction.embargo)
verb threaten  A=nsubj R?=obl[against|on|to|with] C=obj                              -> threaten(C)
    "Washington threatened sanctions against Turkey."     USA > TUR threaten(sanction.embargo)
verb threaten  A=nsubj R=obj                                                 -> threaten(-)
    "Iraq threatened Kuwait in 1990."                     IRQ > KWT threaten(-)
verb threaten  nsubj=@weather|crisis|disease|virus|shortage|inflation|delay|climate|erosion|famine|locust|pollution|lava|volcano  -> nothing
    "The storm threatened Haiti."                         nothing
verb threaten  A=nsubj obj=retaliation|revenge|reprisal|consequence|countermeasure|measure|response|trouble R?=obl[against|on|to]|iobj  -> threaten(-)
    "China threatened retaliation against Lithuania."     CHN > LTU threaten(-)
verb warn      A=nsubj R=obj                                                 -> threaten(-)
    "China warned Taiwan."                                CHN > TWN threaten(-)
verb warn      A=nsubj R=obj T=obl[against|about|over|of]|advcl[against|of]|ccomp        -> threaten(-)
    "Turkey warned Greece against drilling."              TUR > GRC threaten(-)
verb warn      A=nsubj obj=@people|driver|investor|public|motorist           -> statement.pessimistic
    "Japan warned residents about the typhoon."           JPN > - statement.pessimistic
verb warn      A=nsubj T=ccomp|obl[of|about] obj=-                           -> statement.pessimistic
    "The World Bank warned of a crisis in Zambia."        IGO > - statement.pessimistic
verb caution   A=nsubj R=obj                                                 -> threaten(-)
    "India cautioned China."                              IND > CHN threaten(-)
noun threat    A=poss|nmod[by|from]|amod|compound C=acl[to|of|that]|nmod[of]|compound R?=nmod[to|against]  -> threaten(C)
    "Russia's threat to cut aid to Belarus was serious."  RUS > BLR threaten(aid:stop)
noun threat    A=poss|nmod[by|from]|amod|compound|nmod[of] R=nmod[to|against|on]         -> threaten(-)
    "Iraq's threats against Kuwait grew in 1990."         IRQ > KWT threaten(-)
noun warning   A=poss|nmod[by|from]|amod|compound R=nmod[to|for|against]                 -> threaten(-)
    "China's warning to Japan was blunt."                 CHN > JPN threaten(-)
noun warning   compound=@weather|storm|travel|health|profit                  -> nothing
    "The storm warning to Bahamas ended."                 nothing

# --- accuse ---
verb accuse      A=nsubj R=obj C=advcl[of]|obl[of]                       -> accuse(C; A=R)
    "Chad accused Sudan of arming rebels."                            TCD > SDN accuse(aid.military)
verb accuse      A=nsubj R=obj                                           -> accuse(-)
    "Peru accused Ecuador."                                           PER > ECU accuse(-)
verb blame       A=nsubj R=obj C=obl[for]|advcl[for]                     -> accuse(C; A=R)
    "Georgia blamed Russia for the air strikes."                      GEO > RUS accuse(fight.aerial) ; RUS > - fight.aerial
verb blame       A=nsubj C=obj R=obl[on]                                 -> accuse(C; A=R)
    "Lebanon blamed the air strike on Israel."                        LBN > ISR accuse(fight.aerial) ; ISR > - fight.aerial
verb blame       A=nsubj R=obj|obl[on]                                   -> accuse(-)
    "Haiti blamed France."                                            HTI > FRA accuse(-)
verb blame       obj=@weather|weather|referee|weakness|inflation         -> nothing
    "Chile blamed the drought."                                       nothing
verb charge      A=nsubj R=obj C=advcl[with|of|for]                          -> accuse(C; A=R)
    "Iran charged Iraq with arming rebels in 1975."             IRN > IRQ accuse(aid.military) ; IRQ > REB aid.military
verb charge      A=nsubj C=ccomp                                         -> accuse(C)
    "Nicaragua charged that Honduras was arming rebels."              NIC > HND accuse(aid.military) ; HND > REB aid.military
verb allege      A=nsubj C=ccomp                                         -> accuse(C)
    "Rwanda alleged that Uganda was arming rebels."                   RWA > UGA accuse(aid.military) ; UGA > REB aid.military
verb suspect     A=nsubj R=obj C=advcl[of|in]|obl[of|in]                       -> accuse(C; A=R)
    "Kenya suspects Somalia of arming militants."                     KEN > SOM accuse(aid.military)
verb implicate   A=nsubj R=obj C=obl[in|with]|advcl[in]                                 -> accuse(C; A=R)
    "A German court implicated Iran in the killing."                  DEU > IRN accuse(assault.kill)
verb point       A=nsubj obj=finger R=obl[at|to|toward|towards]                            -> accuse(-)
    "Estonia pointed the finger at Russia."                           EST > RUS accuse(-)
verb hold        A=nsubj R=obj xcomp=responsible|accountable|liable -> accuse(-)
    "Syria held Turkey responsible."                                  SYR > TUR accuse(-)
verb hold        A=nsubj R=obj xcomp=responsible|accountable|liable C=obl[for]|advcl[for]  -> accuse(C; A=R)
    "Pakistan held India responsible for the killing."                PAK > IND accuse(assault.kill)
noun accusation  A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[against] C=acl[that|of]|nmod[of]  -> accuse(C; A=R)
    "Chad's accusation that Sudan was arming rebels was repeated."    TCD > SDN accuse(aid.military)
noun accusation  A=poss|nmod[by|from]|amod|compound|nmod[of] R=nmod[against]   -> accuse(-)
    "Peru's accusations against Ecuador were loud."                   PER > ECU accuse(-)
noun allegation  A=poss|nmod[by|from]|amod|compound|nmod[of] R?=nmod[against] C=acl[that|of]|nmod[of]  -> accuse(C; A=R)
    "Rwanda's allegation that Uganda was arming rebels was new."      RWA > UGA accuse(aid.military)
noun allegation  A=poss|nmod[by|from]|amod|compound|nmod[of] R=nmod[against]   -> accuse(-)
    "Kosovo's allegations against Serbia were published."             KSV > SRB accuse(-)
noun charge      A=poss|nmod[by|from]|amod|compound C=acl[that|of]|nmod[of]          -> accuse(C)
    "Nicaragua's charge that Honduras was arming rebels was denied."  NIC > HND accuse(aid.military)
noun charge      A=poss|nmod[by|from]|amod R=nmod[against]                    -> accuse(-)
    "India's charges against Pakistan were repeated."                 IND > PAK accuse(-)
noun claim       A=poss|nmod[by|from]|amod|compound C=acl[that]          -> accuse(C)
    "Libya's claim that Egypt was arming rebels was false."           LBY > EGY accuse(aid.military)
verb lay         A=nsubj obj=blame|responsibility R=obl[on|upon|with|at|to]|obj|obl[for]                -> accuse(-)
    "Pakistan laid the blame on India."                            PAK > IND accuse(-)
noun blame       A=poss|nmod[by|from]|amod R=nmod[on|for]                         -> accuse(-)
    "Bolivia's blame on Chile was repeated."                          BOL > CHL accuse(-)
noun claim       compound=insurance|job|jobless|asylum|land              -> nothing
    "American jobless claims fell."                                   nothing
verb apportion   A=nsubj obj=blame R=obl[to|between|among]                     -> accuse(-)
    "Dublin apportioned blame to London."                      IRL > GBR accuse(-)
verb assign      A=nsubj obj=blame|responsibility R=obl[to]              -> accuse(-)
    "Kyrgyzstan assigned blame to Tajikistan."                 KGZ > TJK accuse(-)
verb pin         A=nsubj obj=blame|responsibility|crime|guilt R=obl[on|upon]         -> accuse(-)
    "Turkey pinned the blame on Syria."                        TUR > SYR accuse(-)
verb place         A=nsubj obj=blame|responsibility R=obl[on|upon|with]|obj|obl[for]                   -> accuse(-)
    "Cairo placed the blame on Khartoum."   EGY > SDN accuse(-)
verb put           A=nsubj obj=blame|responsibility|onus R=obl[on|upon|onto]|obj|obl[for]                                       -> accuse(-)
    "Paris put the blame on Tehran."   FRA > IRN accuse(-)
verb throw         A=nsubj obj=blame|responsibility|onus R=obl[on|upon|onto]|obj|obl[for]                                  -> accuse(-)
    "Turkey threw the blame on Syria."   TUR > SYR accuse(-)
adj responsible  A=nsubj C=obl[for] obl[for]=@misdeeds                   -> do(C)
    "Libya was responsible for the attack on Chad."              LBY > TCD fight
verb cast          A=nsubj obj=blame|suspicion R=obl[on|upon]|obj|obl[for]                             -> accuse(-)
    "Manila cast blame on Beijing."   PHL > CHN accuse(-)
verb level         A=nsubj obj=accusation|allegation|charge R=obl[against|at]             -> accuse(-)
    "Armenia levelled accusations at Turkey."   ARM > TUR accuse(-)
verb shift       A=nsubj obj=blame|responsibility R=obl[to|onto]         -> accuse(-)
    "The Philippines shifted the blame to China."              PHL > CHN accuse(-)
verb link        A=nsubj R=obj C=obl[to|with] obl[to|with]=@misdeeds|death|murder|shooting|disappearance|crash|leak|fraud|corruption|meddling|network|cell|hijacking|genocide|smuggling|terrorism|crime|espionage|trafficking|laundering -> accuse(C; A=R)
    "Argentina linked Iran to the bombing."                    ARG > IRN accuse(fight.aerial) ; IRN > - fight.aerial
verb connect     A=nsubj R=obj C=obl[to|with] obl[to|with]=@misdeeds|death|murder|shooting|disappearance|crash|leak|fraud|corruption|meddling|network|cell|hijacking|genocide|smuggling|terrorism|crime|espionage|trafficking|laundering -> accuse(C; A=R)
    "Bulgaria connected Libya to the assassination."           BGR > LBY accuse(assault.assassinate) ; LBY > - assault.assassinate
adj complicit    A=nsubj C=obl[in]                                       -> do(C)
    "Belarus was complicit in the invasion of Ukraine."        BLR > UKR fight
verb trace        A=nsubj C=obj obj=@misdeeds|downing|disappearance|leak R=obl[to]                  -> accuse(C; A=R)
    "Washington traced the attack to Libya."                             USA > LBY accuse(fight) ; LBY > - fight
verb attribute    A=nsubj C=obj obj=@misdeeds|downing|disappearance|leak R=obl[to]                  -> accuse(C; A=R)
    "London attributed the attack to Syria."                             GBR > SYR accuse(fight) ; SYR > - fight
verb pin          A=nsubj C=obj obj=@misdeeds|downing|disappearance|incident|leak R=obl[on|on|upon]                  -> accuse(C; A=R)
    "India pinned the attack on Pakistan."                               IND > PAK accuse(fight) ; PAK > - fight
verb link         A=nsubj C=obj obj=@misdeeds R=obl[to|with]             -> accuse(C; A=R)
    "Argentina linked the attack to Iran."                               ARG > IRN accuse(fight) ; IRN > - fight
verb pin         A=nsubj obj=blame|responsibility R=obl[on|upon] C?=obl[for]                -> accuse(-)
    "India pinned the blame on Nepal."                           IND > NPL accuse(-)
verb finger      A=nsubj R=obj                                                              -> accuse(-)
    "Lebanon fingered Syria."                                    LBN > SYR accuse(-)

# --- investigate ---
verb investigate    A=nsubj C=obj|ccomp R?=obl[by]|obl[in]                                  -> investigate(C)
    "The United Nations is investigating the killings in Sudan."             IGOUNO > SDN investigate(assault.kill) [ongoing]
verb investigate   A=nsubj C=obj R?=obl[by]|obl[in] obj=@felonies                         -> investigate(C)
    "Malta is investigating corruption in Libya."   MLT > LBY investigate(wrong.crime) [ongoing]
verb investigate    A=nsubj R=obj                                                   -> investigate(-)
    "The European Union is investigating Poland."                            IGO > POL investigate(-) [ongoing]
verb investigate    A=nsubj R=obj C=obl[for|over]                                   -> investigate(C; A=R)
    "The International Criminal Court is investigating Sudan for genocide."  IGOJUDICC > SDN investigate(wrong.war_crimes) [ongoing]
verb investigate   A=nsubj R=obj:@suspects C=obl[for|over]|advcl[for|over]                -> investigate(C; A=R)
    "The European Union is investigating Malta for corruption."   IGOEUR > MLT investigate(wrong.crime) [ongoing]
verb probe          A=nsubj C=obj R?=obl[by]|obl[in] -> investigate(C)
    "Brazilian prosecutors are probing corruption."                          BRAJUD > - investigate(wrong.crime) [ongoing]
verb probe         A=nsubj C=obj R?=obl[by]|obl[in] obj=@felonies                         -> investigate(C)
    "Norway probed corruption in Angola."   NOR > AGO investigate(wrong.crime)
verb probe          A=nsubj R=obj                                                   -> investigate(-)
    "The US Congress probed Iran."                                           USALEG > IRN investigate(-)
verb look_into      A=nsubj C=obj R?=obl[by|against]|obl[in]|obj -> investigate(C)
    "The United Nations looked into the killings in Chad."                   IGOUNO > - investigate(assault.kill)
verb look_into     A=nsubj C=obj R?=obl[by|against]|obl[in]|obj obj=@felonies                         -> investigate(C)
    "Belgium looked into corruption in Rwanda."   BEL > - investigate(wrong.crime)
verb look           A=nsubj C=obl[into] R?=obl[by]|obl[in]                                             -> investigate(C)
    "Malta is looking into corruption."                                      MLT > - investigate(wrong.crime) [ongoing]
verb inquire        A=nsubj C=obl[into] R?=obl[by]|obl[in]                                             -> investigate(C)
    "Ghana inquired into corruption."                                        GHA > - investigate(wrong.crime)
verb examine        A=nsubj C=obj R?=obl[by|against]|obl[in] obj=@felonies  -> investigate(C)
    "Belgium examined the killings in Congo."                                BEL > COD investigate(assault.kill)
verb look          A=nsubj C=obl[at] obl[at]=@felonies                                    -> investigate(C)
    "A Ugandan judge is looking at killings."   UGAJUD > - investigate(assault.kill) [ongoing]
verb investigate   A=nsubj R=obj:@suspects                                                -> investigate(-)
    "The European Union is investigating Malta."   IGOEUR > MLT investigate(-) [ongoing]
verb probe         A=nsubj R=obj:@suspects                                                -> investigate(-)
    "Brussels probed Cyprus."   BEL > CYP investigate(-)
noun investigation  A=poss|nmod[by]|amod|compound C=nmod[into]|nmod[of] R?=nmod[against|by]|nmod[in]  -> investigate(C)
    "The United Nations investigation into the killings in Mali ended."      IGOUNO > - investigate(assault.kill)
noun investigation  A=poss|nmod[by]|amod|compound R=nmod[into|of|against]                    -> investigate(-)
    "Germany's investigation into Iran was closed."                          DEU > IRN investigate(-)
noun inquiry        A=poss|nmod[by]|amod|compound C=nmod[into]|nmod[of] R?=nmod[against|by]|nmod[in]                      -> investigate(C)
    "Britain's inquiry into the killings in Kenya was closed."               GBR > - investigate(assault.kill)
noun probe          A=poss|nmod[by]|amod|compound C=nmod[into]|nmod[of] R?=nmod[against|by]|nmod[in]                   -> investigate(C)
    "Brazil's probe into corruption widened."                                BRA > - investigate(wrong.crime)
noun probe         A=poss|nmod[by]|amod|compound R=nmod[into|of|against]:@suspects        -> investigate(-)
    "Brazil's probe into a Chilean airline widened."   BRA > CHL investigate(-)
noun inquiry       A=poss|nmod[by]|amod|compound R=nmod[into|of|against]:@suspects        -> investigate(-)
    "Spain's inquiry into a Dutch airline widened."   ESP > NLD investigate(-)
noun probe          amod=lunar|solar                                                -> nothing
    "The Indian lunar probe landed."                                         nothing
noun enquiry        A=poss|nmod[by]|amod|compound C=nmod[into]|nmod[of] R?=nmod[against|by]|nmod[in]                      -> investigate(C)
    "A Kenyan enquiry into the killing in Uganda was opened."   KEN > UGA investigate(assault.kill)
noun inquest        A=poss|nmod[by]|amod|compound C=nmod[into]                      -> investigate(C)
    "The British inquest into the killing opened."                           GBR > - investigate(assault.kill)
verb hunt           A=nsubj:@state_force R=obj|obl[for]:suspect|@insurgents|robber|murderer|assassin|escapee|gunman|killer|fugitive|bomber|attacker|kidnapper|smuggler -> investigate(-)
    "Kenyan police hunted the Somali gunmen."                  KENCOP > SOMUAF investigate(-)
verb scour          A=nsubj:@state_force R?=obj|obl[in] obl[for]=suspect|fugitive|@insurgents|prisoner|escapee|robber|murderer|assassin|rifle|hijacker|bomber|gunman|killer|weapon|hostage|bomb|attacker -> investigate(-)
    "Peruvian troops scoured the hills for guerrillas."        PERMIL > - investigate(-)
noun manhunt        A=poss|nmod[by]|amod|compound R?=nmod[for]                      -> investigate(-)
    "A Belgian manhunt for the killers began in 2016."         BEL > CRM investigate(-)
verb enquire     A=nsubj C=obl[into] R?=obl[by]|obl[in]                                                        -> investigate(C)
    "The Court of Human Rights enquired into abuses in Chile."   JUD > - investigate(wrong.rights_abuse)

# --- accept ---
verb accept      A=nsubj R?=obl[from] C=obj|ccomp                      -> accept(C)
    "Iraq accepted a truce with Iran in 1988."                     IRQ > IRN accept(deescalate.truce)
    "Cuba accepted mediation by Canada."                           CUB > CAN accept(consult.mediate)
verb accept      A=nsubj obj=invitation R?=obl[from|by|of|to]|obj|acl[to] -> intend(consult.visit)
    "President Ford accepted an invitation from Japan."            USAGOV > JPN intend(consult.visit)
verb accept      A=nsubj obj=@refugees R?=obl[from|of]|obj                    -> aid.asylum
    "Chile accepted refugees from Spain in 1939."                  CHL > ESP aid.asylum
verb bow         A=nsubj R?=obl[from|by] C=obl[to]                                     -> accept(C)
    "Thailand bowed to demands for talks with the opposition."     THA > OPP accept(demand(consult.negotiate))
verb bow         A=nsubj R=obl[to] obl[to]=pressure|threat|blackmail|will|dictate|criticism|@nations                    -> accept(-)
    "Serbia bowed to Russian pressure."                            SRB > RUS accept(-)
verb bow         A=nsubj xcomp=pressure                                -> accept(-)
    "Hungary bowed to pressure from Brussels."                     HUN > - accept(-)
verb succumb     A=nsubj xcomp=pressure                                -> accept(-)
    "Romania succumbed to pressure from Berlin."                   ROU > - accept(-)
verb keep        A=nsubj:@powers|@countries|@capital_cities|authority|regime|"european union" obj=promise|pledge|commitment|bargain|vow R?=obl[to|with]|obj -> accept(-)
    "Ireland kept its promise to Uganda."                          IRL > UGA accept(-)
verb respect     A=nsubj obj=@agreements|ruling|verdict|decision|commitment|obligation|pledge R?=obl[with|of|by]|obj -> accept(-)
    "Nigeria respected the treaty with Cameroon."                  NGA > CMR accept(-)
verb stand_by    A=nsubj R?=obl[to|with] obj|obl=promise|pledge|commitment|@agreements -> accept(-)
    "Kuwait stood by its pledge."                                  KWT > - accept(-)
verb give_in     A=nsubj R?=obl[from|by] C=obl[to]                                     -> accept(C)
    "Bolivia gave in to demands for talks with miners."            BOL > LAB accept(demand(consult.negotiate))
verb give_in     A=nsubj R=obl[to]                                     -> accept(-)
    "Sweden gave in to Turkey."                                    SWE > TUR accept(-)
verb cave_in     A=nsubj R?=obl[from|by] C=obl[to]                                     -> accept(C)
    "Peru caved in to demands for talks with the rebels."          PER > REB accept(demand(consult.negotiate))
verb cave        A=nsubj R=obl[to]                                     -> accept(-)
    "Panama caved to American pressure."                           PAN > USA accept(-)
verb cave_in       A=nsubj R=obl[to]                                                      -> accept(-)
    "Serbia caved in to Russia."   SRB > RUS accept(-)
verb capitulate    A=nsubj R=obl[to] obl[to]=demand|pressure|threat|blackmail             -> accept(-)
    "Kuwait capitulated to Iranian pressure."   KWT > IRN accept(-)
verb yield       A=nsubj R?=obl[from|by] C=obl[to]                                     -> accept(C)
    "Jordan yielded to demands for talks with teachers."           JOR > EDU accept(demand(consult.negotiate))
verb yield       A=nsubj R=obl[to]                                     -> accept(-)
    "Finland yielded to Moscow in 1948."                           FIN > RUS accept(-)
verb accede      A=nsubj R?=obl[from|by] C=obl[to]                                     -> accept(C)
    "Nepal acceded to a demand for talks with the rebels."         NPL > REB accept(demand(consult.negotiate))
verb acquiesce   A=nsubj R?=obl[from|by] C=obl[to|in]                                  -> accept(C)
    "Egypt acquiesced to an appeal for a truce."                   EGY > - accept(appeal(deescalate.truce))
verb submit      A=nsubj R?=obl[from|by] C=obl[to] -> accept(C)
    "Iraq submitted to inspections by the United Nations."         IRQ > IGOUNO accept(access.inspectors)
verb comply      A=nsubj R?=obl[from|by] C=obl[with]                                   -> accept(C)
    "Libya complied with a demand for the release of the pilots."  LBY > MIL accept(demand(release.person))
verb heed        A=nsubj R?=obl[from|by] C=obj -> accept(C)
    "India heeded an appeal for a truce."                          IND > - accept(appeal(deescalate.truce))
verb meet        A=nsubj R?=obl[from] C=obj obj=demand|request|appeal|condition|call|ultimatum                      -> accept(C)
    "Kenya met a demand for talks with doctors."                   KEN > HLH accept(demand(consult.negotiate))
verb grant       A=nsubj R?=iobj|obl[from|by] C=obj obj=request|demand|appeal|wish|plea|petition  -> accept(C)
    "Austria granted a request for aid from Slovenia."             AUT > SVN accept(appeal(aid))
verb approve     A=nsubj R?=obl[to|for|from|against|on|with] C=obj|obl[of]                                 -> accept(C)
    "The US Congress approved aid to Colombia in 2000."            USALEG > COL accept(aid)
verb approve       A=nsubj R=obl[to|for] obj=@money                                       -> accept(aid.economic)
    "The Danish parliament approved a loan to Poland."   DNKLEG > POL accept(aid.economic)
verb approve       A=nsubj R=obl[to|for] obj=@weapons                                     -> accept(aid.military)
    "Germany approved tanks for Ukraine."   DEU > UKR accept(aid.military)
verb approve       A=nsubj obj=extradition R?=obl[to]                                     -> accept(cooperate.judicial)
    "A Thai court approved the extradition of a trader to Canada."   THAJUD > CAN accept(cooperate.judicial)
verb approve     obj=drug|vaccine|merger|takeover|bill                 -> nothing
    "Canada approved a new drug."                                  nothing
verb authorise   A=nsubj R?=obl[to|for|from|against|on|with] C=obj|xcomp                                   -> accept(C)
    "President Johnson authorised talks with Hanoi."               USAGOV > VNM accept(consult.negotiate)
verb authorize   A=nsubj R?=obl[to|for|from|against|on|with] C=obj|xcomp                                   -> accept(C)
    "The US Senate authorized aid to Greece in 1947."              USALEG > GRC accept(aid)
verb endorse     A=nsubj R?=obl[to|for|from|against|on|with] C=obj                                         -> accept(C)
    "The Arab League endorsed talks with Israel."                  IGO > ISR accept(consult.negotiate)
verb allow       A=nsubj R?=obl[to|for|from|against|on|with] C=obj                                         -> accept(C)
    "Cuba allowed a visit by Canada."                              CUB > CAN accept(consult.visit)
noun acceptance  A=poss|nmod[by]|amod R?=nmod[from] C=nmod[of]                       -> accept(C)
    "Iran's acceptance of the truce came in 1988."                 IRN > - accept(deescalate.truce)
noun approval    A=poss|nmod[by|from]|amod|compound C=nmod[of]|nmod[for]     -> accept(C)
    "The US Senate's approval of aid to Greece came in 1947."      USA > GRC accept(aid)
verb succumb     A=nsubj R?=obl[from|by] C=obl[to]                                     -> accept(C)
    "Bolivia succumbed to a demand for talks with Chile."      BOL > CHL accept(demand(consult.negotiate))
verb succumb     A=nsubj R=obl[to] obl[to]=pressure|blackmail|threat   -> accept(-)
    "Panama succumbed to American pressure."                   PAN > USA accept(-)
verb satisfy     A=nsubj C=obj obj=demand|request|appeal R?=obl[of|from] -> accept(C)
    "Libya satisfied a request for help from Malta."           LBY > MLT accept(appeal(aid))
verb give        A=nsubj obj=way R=obl[to]                             -> accept(-)
    "Denmark gave way to Sweden."                              DNK > SWE accept(-)
verb give        A=nsubj obj=way C=obl[to]                             -> accept(C)
    "Peru gave way to demands for talks with Ecuador."         PER > ECU accept(demand(consult.negotiate))
verb give        A=nsubj obj=go-ahead|approval|consent|assent|permission|blessing|nod|"green light"|authorisation|authorization|clearance|light|backing C=obl[for|to]|advcl[for|to] -> accept(C)
    "Iraq gave its consent to the visit by UN officials."      IRQ > IGOUNO accept(consult.visit)
verb favour      A=nsubj C=obj                                         -> accept(C)
    "Luxembourg favours talks with Cuba."                      LUX > CUB accept(consult.negotiate)
verb uphold      A=nsubj R?=obl[on|against|of] C=obj obj=ban|sanction|embargo|boycott|blockade|restriction -> do(C)
    "The Dutch court upheld sanctions against Russia."         NLDJUD > RUS sanction.embargo
verb uphold      A=nsubj obj=@agreements|promise|pledge|commitment|obligation R?=obl[with|to] -> accept(-)
    "Colombia upheld the treaty with Peru."                    COL > PER accept(-)
verb abide       A=nsubj obl[by]=@agreements|@laws|ruling|decision|verdict|pledge|promise|demand R?=obl[with|by|of] -> accept(-)
    "Honduras abided by the treaty with Nicaragua."            HND > NIC accept(-)
verb adhere      A=nsubj obl[to]=@agreements|@laws|pledge|promise|commitment|demand|condition|ruling|decision R?=obl[with]|obl[to] -> accept(-)
    "Finland adhered to the treaty."                           FIN > - accept(-)
verb conform     A=nsubj obl[to|with]=@agreements|@laws|ruling|demand|wish|request|condition|standard|requirement R?=obl[to|with]|obl[of] -> accept(-)
    "Iraq conformed to the resolution."                        IRQ > - accept(-)
verb obey         A=nsubj C=obj                                        -> accept(C)
    "Bolivia obeyed the demand for the release of the prisoner."       BOL > CVL accept(demand(release.person))
verb obey         A=nsubj R?=obj|obl[by|of|from] obj=order|ultimatum|resolution|command|ruling|rule|call|instruction|decision|verdict|injunction|wish|directive -> accept(-)
    "Libya obeyed the United Nations resolution."                      LBY > IGOUNO accept(-)
verb fulfill      A=nsubj obj=@agreements|@truces|promise|pledge|commitment|obligation|undertaking|duty|vow|condition|demand|requirement|term|request|criterion R?=obl[with|to]|obl[of]|obj -> accept(-)
    "Egypt fulfilled its obligations to Israel."                       EGY > ISR accept(-)
verb fulfil       A=nsubj obj=@agreements|@truces|promise|pledge|commitment|obligation|undertaking|duty|vow|condition|demand|requirement|term|request|criterion R?=obl[with|to]|obl[of]|obj -> accept(-)
    "Albania fulfilled its obligations to Italy."              ALB > ITA accept(-)
verb buckle       A=nsubj R=obl[to|before]                                    -> accept(-)
    "Denmark buckled to Germany."                                      DNK > DEU accept(-)
verb buckle       A=nsubj R=obl[under] obl[under]=pressure             -> accept(-)
    "Sudan buckled under American pressure."                           SDN > USA accept(-)
verb kowtow       A=nsubj R=obl[to|before]                                    -> accept(-)
    "Nepal kowtowed to China."                                         NPL > CHN accept(-)
verb buckle       A=nsubj:@countries|@capital_cities|government obj=- obl[to|before|under]=-                      -> accept(-)
    "Madrid buckled on Friday."                                ESP > - accept(-)
verb cave_in      A=nsubj:@countries|@capital_cities|government obj=- obl[to]=-                      -> accept(-)
    "Budapest caved in on Friday."                             HUN > - accept(-)
verb kneel        A=nsubj:@countries|@capital_cities|government R=obl[to|before]            -> accept(-)
    "Minsk knelt to Moscow."                                   BLR > RUS accept(-)
verb knuckle_under A=nsubj R=obl[to]                                   -> accept(-)
    "Hungary knuckled under to Germany."                               HUN > DEU accept(-)
verb permit       A=nsubj R?=obl[to|for|from|against|on|with] C=obj                                        -> accept(C)
    "Turkey permitted talks with Armenia."                             TUR > ARM accept(consult.negotiate)
verb okay         A=nsubj R?=obl[to|for|from|against|on|with] C=obj                                        -> accept(C)
    "Moscow okayed talks with Tokyo."                                  RUS > JPN accept(consult.negotiate)
verb satisfy      A=nsubj R=obj obj=demand|condition|request|wish           -> accept(-)
    "Libya satisfied Italy's wishes."                                  LBY > ITA accept(-)
verb sign_off     A=nsubj C=obl[on]|advcl[on]                                    -> accept(C)
    "Tunisia signed off on talks with Libya."                          TUN > LBY accept(consult.negotiate)
verb accommodate A=nsubj R?=obl[of|from] C=obj obj=demand|request|wish|call|appeal          -> accept(C)
    "Greece accommodated a request for talks with Albania."      GRC > ALB accept(appeal(consult.negotiate))
verb countenance A=nsubj C=obj|xcomp|ccomp                                                  -> accept(C)
    "Egypt countenanced talks with Israel in 1977."              EGY > ISR accept(consult.negotiate)
verb bless       A=nsubj R?=obl[with|against|between] C=obj                                 -> accept(C)
    "Riyadh blessed talks between Oman and Yemen."               SAU > OMN+YEM accept(consult.negotiate)
verb favour      A=nsubj R?=obl[with|against|on] C=obj|xcomp                                -> accept(C)
    "Finland favours talks with Russia."                         FIN > RUS accept(consult.negotiate)
verb knuckle_under  A=nsubj R?=obl[to]                                                      -> accept(-)
    "Bulgaria knuckled under to Moscow."                         BGR > RUS accept(-)
verb buckle      A=nsubj obl[under|to]=pressure|threat|demand R?=obl[from|under|to]         -> accept(-)
    "Kuwait buckled under pressure from Iraq."                   KWT > IRQ accept(-)
verb answer      A=nsubj R?=obj|obl[from|by] C=obj obj=call|appeal|request|plea             -> accept(C)
    "Kenya answered a call for aid to Somalia."                  KEN > SOM accept(appeal(aid))
verb live_up     A=nsubj obl[to]=side|bargain|end|deal|promise|pledge|commitment|obligation|word|@agreements|undertaking R?=obl[to|with]      -> accept(-)
    "France lived up to its promise."                            FRA > - accept(-)

# --- do: light verbs over event nouns ---
verb launch       A=nsubj R?=obl[on|against|at|with]|obl[to|for] C=obj      -> do(C)
    "Poland launched talks with Ukraine."                        POL + UKR consult.negotiate
verb put_forward  A=nsubj R?=obl[to] C=obj                             -> do(C)
    "Egypt put forward new demands to Sudan."                    EGY > SDN demand(-)
verb carry_out    A=nsubj R?=obl[on|against|with]|obl[in] C=obj      -> do(C)
    "Israel carried out air strikes on Syria."                   ISR > SYR fight.aerial
verb conduct      A=nsubj R?=obl[on|against|with]|obl[in] C=obj      -> do(C)
    "Oman conducted talks with Iran."                            OMN + IRN consult.negotiate
verb hold         A=nsubj R?=obl[with|against|for] C=obj        -> do(C)
    "China held talks with Vietnam in 1991."                     CHN + VNM consult.negotiate
verb stage        A=nsubj R?=obl[on|against|with]|obl[in] C=obj      -> do(C)
    "South Korea staged joint exercises with Australia."         KOR + AUS cooperate.military
verb mount        A=nsubj R?=obl[on|against|for]|obl[to|for] C=obj          -> do(C)
    "Turkey mounted an air strike on Iraq."                      TUR > IRQ fight.aerial
verb impose       A=nsubj R?=obl[on|upon|against] C=obj         -> do(C)
    "Canada imposed sanctions on Burma."                         CAN > MMR sanction.embargo
verb make         A=nsubj R?=obl[to|on|with|for|against] C=obj  -> do(C)
    "President Chirac made a visit to Poland."                   FRAGOV > POL consult.visit
verb pay          A=nsubj R?=iobj|obl[to] C=obj                 -> do(C)
    "The Indian prime minister paid a visit to Bhutan."          IND > BTN consult.visit
verb give         A=nsubj R?=iobj|obl[to] C=obj                 -> do(C)
    "Hungary gave an apology to Slovakia."                       HUN > SVK diplomacy.apologise
verb grant         A=nsubj R?=iobj|obl[to] C=obj                                          -> do(C)
    "Finland granted recognition to Lithuania."   FIN > LTU diplomacy.recognise
verb shower        A=nsubj R=obj C=obl[with] obl[with]=praise|aid|criticism|abuse         -> do(C)
    "Libya showered Malta with aid."   LBY > MLT aid
verb shower        A=nsubj C=obj R=obl[on|upon] obj=praise|aid|criticism|abuse|compliment|insult  -> do(C)
    "Hanoi showered praise on Cuba."   VNM > CUB diplomacy.praise
verb heap          A=nsubj C=obj R=obl[on|upon] obj=praise|criticism|scorn|abuse|condemnation   -> do(C)
    "Ghana heaped praise on Liberia."   GHA > LBR diplomacy.praise
verb lavish        A=nsubj C=obj R=obl[on|upon] obj=praise|aid|support                          -> do(C)
    "Beijing lavished praise on Pakistan."   CHN > PAK diplomacy.praise
verb lend         A=nsubj R?=iobj|obl[to] C=obj                 -> do(C)
    "Ireland lent support to Palestine."                         IRL > PSE diplomacy.support
verb provide      A=nsubj R?=iobj|obl[to|for] C=obj             -> do(C)
    "Iran provided assistance to Armenia."                       IRN > ARM aid
verb extend       A=nsubj R?=iobj|obl[to] C=obj                 -> do(C)
    "Egypt extended condolences to Turkey."                      EGY > TUR statement.empathy
verb send         A=nsubj R?=iobj|obl[to] C=obj                 -> do(C)
    "Peru sent condolences to Ecuador."                          PER > ECU statement.empathy
verb convey       A=nsubj R?=obl[to] C=obj                      -> do(C)
    "India conveyed congratulations to Nepal."                   IND > NPL diplomacy.praise
verb express      A=nsubj R?=obl[to|for|with|over|at|toward|towards] C=obj             -> do(C)
    "Tunisia expressed support for Libya."                       TUN > LBY diplomacy.support
verb voice        A=nsubj R?=obl[to|for|with|over|at|toward|towards] C=obj             -> do(C)
    "Laos voiced support for Vietnam."                           LAO > VNM diplomacy.support
verb issue        A=nsubj R?=iobj|obl[to|against] C=obj         -> do(C)
    "Japan issued an apology to South Korea."                    JPN > KOR diplomacy.apologise
verb deliver      A=nsubj R?=obl[to] C=obj                      -> do(C)
    "Spain delivered an apology to Cuba."                        ESP > CUB diplomacy.apologise
verb undertake    A=nsubj R?=obl[against|with|to|on|for] C=obj -> do(C)
    "President Macron undertook a visit to Egypt."               FRAGOV > EGY consult.visit
verb perform      A=nsubj C=obj R?=obl[on|with|for]                 -> do(C)
    "Greece performed a rescue in Libya."                        GRC > - aid.humanitarian
verb wage         A=nsubj R?=obl[against|on|with] C=obj         -> do(C)
    "Eritrea waged war on Ethiopia."                             ERI > ETH fight
verb enter        A=nsubj R?=obl[with] C=obj|obl[into]          -> do(C)
    "Burundi entered into talks with Rwanda."                    BDI + RWA consult.negotiate
verb engage       A=nsubj R?=obl[with] C=obl[in]                -> do(C)
    "Malaysia engaged in talks with the Philippines."            MYS + PHL consult.negotiate
verb take         A=nsubj obj=part C=obl[in]                    -> do(C)
    "Japan took part in joint exercises with India."             JPN + IND cooperate.military
verb participate  A=nsubj C=obl[in]                             -> do(C)
    "Sweden participated in joint exercises with Finland."       SWE + FIN cooperate.military
verb join         A=nsubj R?=obl[with] C=obj|obl[in]            -> do(C)
    "Uganda joined talks with Sudan."                            UGA + SDN consult.negotiate
verb attend       A=nsubj C=obj                                 -> do(C)
    "Cuba attended a meeting with Mexico."                       CUB + MEX consult.meet
verb pursue       A=nsubj R?=obl[with] C=obj                    -> do(C)
    "Taiwan pursued trade with Paraguay."                        TWN + PRY cooperate.economic
verb announce     A=nsubj R?=obl[with|for|on|against|to] C=obj  -> do(C)
    "Colombia announced a ceasefire with the rebels."            COL + REB deescalate.truce
verb declare      A=nsubj R?=obl[with|on|against|for] C=obj     -> do(C)
    "Sudan declared a ceasefire in 2005."                        SDN > - deescalate.truce
verb proclaim     A=nsubj R?=obl[with|on|against|for] C=obj     -> do(C)
    "Chad proclaimed a truce."                                   TCD > - deescalate.truce
verb observe      A=nsubj R?=obl[with] C=obj                    -> do(C)
    "Israel observed a truce with Hamas."                        ISR > PSE deescalate.truce
verb implement    A=nsubj R?=obl[on|against|with|to] C=obj         -> do(C)
    "Croatia implemented a ceasefire."                           HRV > - deescalate.truce
verb arrange      A=nsubj R?=obl[with|for|to|between] C=obj                -> do(C)
    "Qatar arranged a prisoner exchange with Afghanistan."       QAT + AFG release.person
verb complete     A=nsubj R?=obl[from]|obl[with|to] C=obj            -> do(C)
    "Moscow completed its withdrawal from Afghanistan in 1989."  RUS > AFG deescalate.retreat
verb intensify    A=nsubj R?=obl[on|against|with|to|for] C=obj         -> do(C)
    "Turkey intensified air strikes on Syria."                   TUR > SYR fight.aerial
verb step_up      A=nsubj R?=obl[on|against|with|to|for] C=obj      -> do(C)
    "Norway stepped up aid to Malawi."                           NOR > MWI aid
verb increase     A=nsubj R?=obl[on|against|with|to|for] C=obj      -> do(C)
    "Japan increased aid to Kenya."                              JPN > KEN aid
verb boost        A=nsubj R?=obl[to|with|for] C=obj             -> do(C)
    "Italy boosted aid to Albania in 1991."                      ITA > ALB aid
verb expand       A=nsubj R?=obl[with|to|on|against] C=obj      -> do(C)
    "Chile expanded trade with China."                           CHL + CHN cooperate.economic
verb enhance      A=nsubj R?=obl[with|to] C=obj                 -> do(C)
    "Qatar enhanced cooperation with Turkey."                    QAT + TUR cooperate
verb maintain     A=nsubj R?=obl[with|on|against|to] C=obj         -> do(C)
    "Ireland maintained trade with Iran."                        IRL + IRN cooperate.economic
verb continue     A=nsubj C=xcomp|obj|obl[with]                 -> do(C)
    "Sweden continued to send food to Sudan."                    SWE > SDN aid.humanitarian [ongoing]
verb keep         A=nsubj C=xcomp                               -> do(C)
    "Cuba kept sending doctors to Venezuela."                    CUB > VEN aid.humanitarian
verb keep_up      A=nsubj R?=obl[on|with|to|against] C=obj              -> do(C)
    "Belgium kept up aid to Rwanda."                             BEL > RWA aid
verb manage       A=nsubj C=xcomp                               -> do(C)
    "Algeria managed to mediate between Iran and Iraq in 1975."  DZA > IRN + IRQ consult.mediate
verb proceed      A=nsubj C=xcomp|obl[with|to]                  -> do(C)
    "Yemen proceeded with talks with Oman."                      YEM + OMN consult.negotiate
verb receive      A=obl[from] R=nsubj C=obj                     -> do(C)
    "Zambia received aid from China."                            CHN > ZMB aid
verb get          A=obl[from] R=nsubj C=obj                     -> do(C)
    "Vietnam got aid from Sweden in the 1970s."                  SWE > VNM aid
verb win          A=obl[from] R=nsubj C=obj                     -> do(C)
    "Ukraine won support from Lithuania."                        LTU > UKR diplomacy.support
verb obtain       A=obl[from] R=nsubj C=obj                     -> do(C)
    "Jordan obtained assistance from Kuwait."                    KWT > JOR aid
verb receive       A=obl[from] R=nsubj obj=@money                                         -> aid.economic
    "Ghana received a loan from China."   CHN > GHA aid.economic
verb receive       A=obl[from] R=nsubj obj=@relief                                        -> aid.humanitarian
    "Nepal received vaccines from India."   IND > NPL aid.humanitarian
verb receive       A=obl[from] R=nsubj obj=@weapons                                       -> aid.military
    "Syria received missiles from Iran."   IRN > SYR aid.military
verb get           A=obl[from] R=nsubj obj=@money                                         -> aid.economic
    "Ghana got a loan from China."   CHN > GHA aid.economic
verb get           A=obl[from] R=nsubj obj=@relief                                        -> aid.humanitarian
    "Nepal got vaccines from India."   IND > NPL aid.humanitarian
verb get           A=obl[from] R=nsubj obj=@weapons                                       -> aid.military
    "Syria got missiles from Iran."   IRN > SYR aid.military
verb win           A=obl[from] R=nsubj obj=@money                                         -> aid.economic
    "Ghana won a loan from China."   CHN > GHA aid.economic
verb obtain        A=obl[from] R=nsubj obj=@money                                         -> aid.economic
    "Ghana obtained a loan from China."   CHN > GHA aid.economic
verb obtain        A=obl[from] R=nsubj obj=@relief                                        -> aid.humanitarian
    "Nepal obtained vaccines from India."   IND > NPL aid.humanitarian
verb secure        A=obl[from] R=nsubj obj=@money                                         -> aid.economic
    "Ghana secured a loan from China."   CHN > GHA aid.economic
verb secure        A=obl[from] R=nsubj obj=@relief                                        -> aid.humanitarian
    "Nepal secured vaccines from India."   IND > NPL aid.humanitarian
verb secure        A=obl[from] R=nsubj obj=@weapons                                       -> aid.military
    "Syria secured missiles from Iran."   IRN > SYR aid.military
verb gain          A=obl[from] R=nsubj obj=@money                                         -> aid.economic
    "Ghana gained a loan from China."   CHN > GHA aid.economic
verb secure        A=obl[from] R=nsubj C=obj obj=support|backing|aid|assistance|help|promise|pledge|assurance|commitment|guarantee|apology|recognition|concession -> do(C)
    "Ukraine secured support from Latvia."   LVA > UKR diplomacy.support
verb secure       A=nsubj R?=obl[from] C=obj                    -> do(C)
    "Spain secured the release of Cuban prisoners."              ESP > CUB release.person
verb accelerate   A=nsubj R?=obl[with|to|from|on|against] C=obj                 -> do(C)
    "Germany accelerated aid to Poland."                         DEU > POL aid
verb renew        A=nsubj R?=obl[with|to|for|on] C=obj          -> resume(C)
    "Kenya renewed talks with Somalia."                          KEN + SOM consult.negotiate:resume
verb enact        A=nsubj R?=obl[on|against|in|for] C=obj       -> do(C)
    "Canada enacted sanctions against Haiti in 1993."          CAN > HTI sanction.embargo
verb decree       A=nsubj R?=obl[on|against|in|for] C=obj       -> do(C)
    "The Chilean junta decreed a curfew."                      CHL > - coerce.restrict.curfew
verb finish       A=nsubj R?=obl[with|to] C=obj|xcomp           -> do(C)
    "President Sadat finished his visit to Austria."           EGYGOV > AUT consult.visit
verb present      A=nsubj R?=obl[to]|iobj C=obj obj=ultimatum|protest|demand|petition|complaint|apology|request|objection|appeal|condition|plan|proposal|offer|note|condolence -> do(C)
    "Austria presented an ultimatum to Serbia in 1914."        AUT > SRB ultimatum
verb achieve      A=nsubj R?=obl[with|between] C=obj obj=ceasefire|truce|settlement|reconciliation|compromise|rapprochement|release|withdrawal|agreement|cooperation -> do(C)
    "Liberia achieved a ceasefire with the rebels."            LBR + REB > - deescalate.truce
verb go_ahead     A=nsubj R?=obl[to|on|against] C=obl[with]|advcl[with]                -> do(C)
    "Iceland went ahead with talks with China."                ISL + CHN > - consult.negotiate
verb press_ahead  A=nsubj C=obl[with]|advcl[with] R?=obl[against|on|to]                           -> do(C)
    "Hungary pressed ahead with a visit to Russia."            HUN > RUS consult.visit
verb set_up       A=nsubj R?=obl[with|between|of|around|against] C=obj obj=@meetings|talk|talks|blockade|roadblock|siege|truce|ceasefire|dialogue|cooperation|curfew -> do(C)
    "Mongolia set up talks with Japan."                        MNG + JPN > - consult.negotiate
verb emphasise    A=nsubj R?=obl[to|for|with|on] C=obj obj=support|commitment|opposition|solidarity|readiness|willingness|condemnation|backing -> do(C)
    "Bucharest emphasised its support for Moldova."            ROU > MDA diplomacy.support
verb stress       A=nsubj R?=obl[to|for|with|on] C=obj obj=support|commitment|opposition|solidarity|readiness|willingness|condemnation|backing -> do(C)
    "Ankara stressed its support for Qatar."                   TUR > QAT diplomacy.support
verb underline    A=nsubj R?=obl[to|for|with|on] C=obj obj=support|commitment|opposition|solidarity|readiness|willingness|condemnation|backing -> do(C)
    "Vienna underlined its solidarity with Croatia."           AUT > HRV diplomacy.support
verb accord       A=nsubj R?=iobj|obl[to] C=obj                 -> do(C)
    "Portugal accorded recognition to Angola."                  PRT > AGO diplomacy.recognise
verb orchestrate  A=nsubj R?=obl[against|on|in] C=obj           -> do(C)
    "Pakistan orchestrated an attack on India."                 PAK > IND fight
verb mastermind   A=nsubj R?=obl[against|on|in] C=obj           -> do(C)
    "Libya masterminded an attack on Chad."                     LBY > TCD fight
verb engineer     A=nsubj R?=obl[against|in] C=obj              -> do(C)
    "Washington engineered a coup in Iran in 1953."             USA > IRN assault
verb redouble     A=nsubj R?=obl[on|against|with|to] C=obj      -> do(C)
    "Sudan redoubled attacks on Uganda."                        SDN > UGA fight
verb ramp_up      A=nsubj R?=obl[on|against|with|to] C=obj      -> do(C)
    "Germany ramped up aid to Ukraine."                         DEU > UKR aid
verb ratchet_up   A=nsubj R?=obl[on|against|with|to] C=obj      -> do(C)
    "Washington ratcheted up sanctions on Burma."               USA > MMR sanction.embargo
verb double       A=nsubj R?=obl[to|for|on] C=obj               -> do(C)
    "Finland doubled aid to Zambia."                            FIN > ZMB aid
verb triple       A=nsubj R?=obl[to|for|on] C=obj               -> do(C)
    "Ireland tripled aid to Lesotho."                           IRL > LSO aid
verb quicken      A=nsubj R?=obl[from|to|with] C=obj            -> do(C)
    "Hanoi quickened its withdrawal from Cambodia."             VNM > KHM deescalate.retreat
verb wrap_up      A=nsubj R?=obl[with|to] C=obj                 -> do(C)
    "President Obama wrapped up a visit to Ghana."              USAGOV > GHA consult.visit
verb preserve     A=nsubj R?=obl[with] C=obj:@ties|@truces|alliance -> do(C)
    "Oman preserved its ties with Iran."                        OMN + IRN diplomacy.ties
verb invoke       A=nsubj R?=obl[against|on] C=obj              -> do(C)
    "Washington invoked sanctions against Pakistan."            USA > PAK sanction.embargo
verb earn         A=obl[from] R=nsubj C=obj                     -> do(C)
    "Uganda earned praise from Britain."                        GBR > UGA diplomacy.praise
verb earn         A=obl[from] R=iobj C=obj                      -> do(C)
    "The raid earned Rwanda criticism from Belgium."             BEL > RWA disapprove.criticise
verb win          A=obl[from] R=iobj C=obj                      -> do(C)
    "The vote won Ghana praise from Britain."                    GBR > GHA diplomacy.praise
verb gain         A=obl[from] R=nsubj C=obj                     -> do(C)
    "Kosovo gained recognition from Peru."                      PER > KSV diplomacy.recognise
verb circulate    A=nsubj R?=obl[to|among|against|of] C=obj                                 -> do(C)
    "Britain circulated a demand for talks with Iraq."          GBR > IRQ demand(consult.negotiate)
verb put_out      A=nsubj C=obj                                 -> do(C)
    "Kenya put out an appeal for aid."                          KEN > - appeal(aid)
verb render      A=nsubj R?=iobj|obl[to] C=obj obj=aid|assistance|help|support|homage|tribute -> do(C)
    "Bulgaria rendered assistance to Angola in 1979."            BGR > AGO aid
verb bestow      A=nsubj R?=obl[on|upon] C=obj                                              -> do(C)
    "China bestowed praise on Zambia."                           CHN > ZMB diplomacy.praise
verb go_through  A=nsubj C=obl[with]|obj                                                        -> do(C)
    "Japan went through with sanctions against Fiji."            JPN > FJI sanction.embargo
verb succeed     A=nsubj C=advcl[in]|xcomp                                                        -> do(C)
    "Mali succeeded in freeing the hostages."                    MLI > CVL release.person
verb sustain     A=nsubj R?=obl[on|with|to|against] C=obj                                   -> do(C)
    "Britain sustained an embargo on Rhodesia."                  GBR > ZWE sanction.embargo
verb augment     A=nsubj R?=obl[to|on|for|with] C=obj                                       -> do(C)
    "Japan augmented its aid to Mongolia."                       JPN > MNG aid
verb utter       A=nsubj R?=obl[against|to|of] C=obj obj=threat|warning|accusation|condemnation|criticism|apology|praise -> do(C)
    "Iraq uttered threats against Kuwait in 1990."               IRQ > KWT threaten(-)
verb amplify     A=nsubj R?=obl[of|for|to|on] C=obj                                         -> do(C)
    "Norway amplified its criticism of Myanmar."                 NOR > MMR disapprove.criticise
verb ramp_up     A=nsubj R?=obl[on|against|with|to|for] C=obj                               -> do(C)
    "Poland ramped up aid to Ukraine."                           POL > UKR aid
verb redouble    A=nsubj R?=obl[on|against|with|to|for] C=obj                               -> do(C)
    "Cuba redoubled its support for Angola."                     CUB > AGO diplomacy.support
verb perpetuate  A=nsubj R?=obl[of|on|against|in] C=obj obj=occupation|war|conflict|blockade|siege|abuse|violence|repression|embargo -> do(C)
    "Morocco perpetuated the occupation of Western Sahara."      MAR > ESH fight.occupy
verb engineer    A=nsubj R?=obl[against|in] C=obj obj=coup|overthrow|ouster|downfall|release|truce -> do(C)
    "Uganda engineered the overthrow of the president of Rwanda." UGA > RWAGOV assault

# --- begin ---
verb begin      A=nsubj R?=obl[with|against|on|to] C=xcomp|obj|obl[with]               -> begin(C)
    "Taiwan began to send rice to Haiti."                          TWN > HTI aid.humanitarian
verb begin      C=nsubj|obj A?=nsubj                             -> begin(C)
    "Talks between Spain and Morocco began in 1975."               ESP + MAR consult.negotiate
verb start      A=nsubj R?=obl[with|against|on|to] C=xcomp|obj -> begin(C)
    "Austria started talks with Hungary."                          AUT + HUN consult.negotiate
verb start      C=nsubj A?=nsubj                             -> begin(C)
    "Talks between Fiji and Tonga started."                        FJI + TON consult.negotiate
verb commence   A=nsubj R?=obl[with|against|on|to] C=xcomp|obj -> begin(C)
    "Iceland commenced negotiations with the European Union."      ISL + IGO consult.negotiate
verb commence      C=nsubj|obj A?=nsubj                                                   -> begin(C)
    "Talks between Oman and Iran commenced."   OMN + IRN consult.negotiate
verb initiate   A=nsubj R?=obl[with|against|on|to|into] C=obj          -> begin(C)
    "Mongolia initiated talks with North Korea."                   MNG + PRK consult.negotiate
verb open       A=nsubj R?=obl[with|against|on|into|to] C=obj  -> begin(C)
    "Croatia opened negotiations with Slovenia."                   HRV + SVN consult.negotiate
verb open       C=nsubj A?=nsubj                             -> begin(C)
    "Talks between Egypt and Sudan opened in Cairo."               EGY + SDN consult.negotiate
verb embark     A=nsubj C=obl[on|upon]                      -> begin(C)
    "President Obama embarked on a visit to Kenya."                USAGOV > KEN consult.visit
verb set        A=nsubj C=advcl[about]|obl[about]           -> begin(C)
    "Spain set about restoring ties with Morocco."                 ESP + MAR diplomacy.ties:resume
verb move       A=nsubj C=xcomp|advcl[to]                   -> begin(C)
    "Britain moved to restore ties with Libya."                    GBR + LBY diplomacy.ties:resume
noun start      A=poss|nmod[by]|amod C=nmod[of]|acl[of]|nmod[to]               -> begin(C)
    "The start of talks between Chad and Libya was delayed."       TCD + LBY consult.negotiate [future]
noun beginning  A=poss|nmod[by]|amod C=nmod[of]|acl[of]                  -> begin(C)
    "The beginning of talks between Malta and Libya was quiet."    MLT + LBY consult.negotiate
noun opening    A=poss|nmod[by]|amod C=nmod[of]|acl[of]                  -> begin(C)
    "The opening of talks between Italy and Austria was delayed."  ITA + AUT consult.negotiate [future]
noun launch     A=poss|nmod[by]|amod C=nmod[of]|acl[of]                  -> begin(C)
    "The launch of talks between Peru and Chile came in June."     PER + CHL consult.negotiate
verb act        A=nsubj C=xcomp|advcl[to]                   -> begin(C)
    "Finland acted to free the Swedish hostages."              FIN > SWE release.person
verb kick_off     A=nsubj R?=obl[with|against|in] C=obj     -> begin(C)
    "Poland kicked off talks with Ukraine."                 POL + UKR consult.negotiate
verb kick_off     nsubj=@athletes                           -> nothing
    "The Indian team kicked off a tour of England."         nothing
verb kick_off     C=nsubj A?=nsubj                          -> begin(C)
    "Talks between Fiji and Samoa kicked off."              FJI + WSM consult.negotiate
verb activate     A=nsubj R?=obl[against|on|with] C=obj     -> begin(C)
    "Brussels activated sanctions against Belarus."         BEL > BLR sanction.embargo
verb inaugurate   A=nsubj R?=obl[with] C=obj                -> begin(C)
    "Brazil inaugurated talks with Paraguay."               BRA + PRY consult.negotiate
verb set         A=nsubj C=obj obl[in]=motion R?=obl[with|against]                          -> begin(C)
    "Cyprus set talks with Turkey in motion."                    CYP+TUR > - consult.negotiate
verb kick_off    C=nsubj A?=nsubj obj=-                                                     -> begin(C)
    "Talks between Georgia and Armenia kicked off."              GEO+ARM > - consult.negotiate

# --- resume ---
verb resume        A=nsubj R?=obl[with|to|on|against|for] C=obj|xcomp                      -> resume(C)
    "Japan resumed aid to Burma in 1994."                            JPN > MMR aid:resume
verb resume        C=nsubj|obj A?=nsubj                                                     -> resume(C)
    "Talks between India and Pakistan resumed in 2004."              IND + PAK consult.negotiate:resume
verb restore       A=nsubj R?=obl[with|to|on|against|for] C=obj                                       -> resume(C)
    "Egypt restored ties with Syria."                                EGY + SYR diplomacy.ties:resume
verb restart       A=nsubj R?=obl[with|to|on|against|for] C=obj                                       -> resume(C)
    "Serbia restarted talks with Kosovo."                            SRB + KSV consult.negotiate:resume
verb restart       C=nsubj|obj A?=nsubj                                                     -> resume(C)
    "Talks between Greece and Turkey restarted."                     GRC + TUR consult.negotiate:resume
verb reopen        A=nsubj R?=obl[with|to|on|against|for] C=obj                                       -> resume(C)
    "Iran reopened talks with Britain."                              IRN + GBR consult.negotiate:resume
verb revive        A=nsubj R?=obl[with|to|on|against|for] C=obj                                       -> resume(C)
    "Jordan revived talks with Israel."                              JOR + ISR consult.negotiate:resume
verb relaunch      A=nsubj R?=obl[with|to|on|against|for] C=obj                                       -> resume(C)
    "Malta relaunched talks with Tunisia."                           MLT + TUN consult.negotiate:resume
verb reinstate     A=nsubj R?=obl[with|to|on|against] C=obj                            -> resume(C)
    "Washington reinstated sanctions on Iran."                       USA > IRN sanction.embargo:resume
verb reestablish   A=nsubj R?=obl[with] C=obj                                          -> resume(C)
    "Chile reestablished ties with Cuba in 1995."                    CHL + CUB diplomacy.ties:resume
verb re-establish  A=nsubj R?=obl[with] C=obj                                          -> resume(C)
    "Iran re-established relations with Saudi Arabia."               IRN + SAU diplomacy.ties:resume
verb return        A=nsubj C=obl[to] obl[to]=talk|negotiation|dialogue|fighting|table|war|violence|discussion|truce|ceasefire  -> resume(C)
    "Iran returned to talks with Germany."                           IRN + DEU consult.negotiate:resume
noun resumption    A=poss|nmod[by]|amod C=nmod[of]|acl[of]                                          -> resume(C)
    "The resumption of aid to Burma by Japan was welcome."           JPN > MMR aid:resume
noun restoration   A=poss|nmod[by]|amod C=nmod[of]|acl[of]                                          -> resume(C)
    "The restoration of ties between Egypt and Syria took years."    EGY + SYR diplomacy.ties:resume
noun renewal       A=poss|nmod[by]|amod C=nmod[of]|acl[of]                                          -> resume(C)
    "The renewal of talks between Kenya and Somalia was announced."  KEN + SOM consult.negotiate:resume
noun revival       A=poss|nmod[by]|amod C=nmod[of]|acl[of]                                          -> resume(C)
    "The revival of talks between Jordan and Israel was brief."      JOR + ISR consult.negotiate:resume
verb revitalise    A=nsubj R?=obl[with|to|on|against|for] C=obj                                       -> resume(C)
    "India revitalised its alliance with Vietnam."             IND + VNM > - diplomacy.support:resume
verb reinvigorate  A=nsubj R?=obl[with|to|on|against|for] C=obj                                       -> resume(C)
    "Brazil reinvigorated its cooperation with Angola."        BRA + AGO > - cooperate:resume
verb re-activate   A=nsubj R?=obl[with|to] C=obj                                       -> resume(C)
    "Benin re-activated its cooperation with Cuba."            BEN + CUB > - cooperate:resume
verb rekindle     A=nsubj R?=obl[with] C=obj                                           -> resume(C)
    "Cuba rekindled ties with Spain."                                                  CUB + ESP diplomacy.ties:resume
verb reignite     A=nsubj R?=obl[with|against] C=obj                                   -> resume(C)
    "Azerbaijan reignited the war with Armenia."                                       AZE + ARM fight:resume
verb resurrect    A=nsubj R?=obl[with] C=obj                                           -> resume(C)
    "Jordan resurrected talks with Israel."                                            JOR + ISR consult.negotiate:resume
verb salvage      A=nsubj R?=obl[with] C=obj                                           -> resume(C)
    "Norway salvaged talks with Sudan."                                                NOR + SDN consult.negotiate:resume
verb reactivate   A=nsubj R?=obl[with|against|on] C=obj                                -> resume(C)
    "Iran reactivated ties with Algeria."                                              IRN + DZA diplomacy.ties:resume
verb reintroduce  A=nsubj R?=obl[with|against|on] C=obj                                -> resume(C)
    "India reintroduced sanctions against Nepal."                                      IND > NPL sanction.embargo:resume
noun reinstatement A=poss|nmod[by]|amod C=nmod[of]|acl[of]                                          -> resume(C)
    "Washington's reinstatement of sanctions on Iran was swift."                       USA > IRN sanction.embargo:resume
verb reactivate  A=nsubj R?=obl[with|to|on|against] C=obj                                   -> resume(C)
    "Iran reactivated its cooperation with Sudan."               IRN+SDN > - cooperate:resume
verb resuscitate A=nsubj R?=obl[with|to] C=obj                                              -> resume(C)
    "Sweden resuscitated talks with Iraq."                       SWE+IRQ > - consult.negotiate:resume
verb rekindle    A=nsubj R?=obl[with|to] C=obj                                              -> resume(C)
    "Syria rekindled its dialogue with Jordan."                  SYR+JOR > - consult.negotiate:resume
verb rebuild     A=nsubj R?=obl[with] C=obj:@ties|trust|confidence|alliance                 -> resume(C)
    "Rwanda rebuilt its ties with France."                       RWA+FRA > - diplomacy.ties:resume
verb jumpstart   A=nsubj R?=obl[with|between] C=obj                                         -> resume(C)
    "Japan jumpstarted talks with Russia."                       JPN+RUS > - consult.negotiate:resume

# --- stop ---
verb halt          A=nsubj R?=obl[to|with|on|against|for|from] C=obj                -> stop(C)
    "Germany halted aid to Zimbabwe."                                   DEU > ZWE aid:stop
verb stop          A=nsubj R?=obl[to|with|on|against|for|from] C=obj|xcomp          -> stop(C)
    "Libya stopped supporting the rebels."                              LBY > REB diplomacy.support:stop
verb suspend       A=nsubj R?=obl[to|with|on|against|for|from] C=obj                -> stop(C)
    "The Netherlands suspended aid to Indonesia in 1991."               NLD > IDN aid:stop
verb end           A=nsubj R?=obl[to|with|on|against|for|from] C=obj                -> stop(C)
    "Moscow ended aid to Cuba in 1991."                                 RUS > CUB aid:stop
verb end           C=nsubj A?=nsubj                                        -> do(C)
    "Talks between Iran and Iraq ended in Algiers." IRN + IRQ consult.negotiate
verb end           C=nsubj A?=nsubj nsubj=fighting|hostility|war|clash|violence|occupation|blockade|siege|aid|assistance|sanction|embargo|boycott|strike|shelling|bombing|bombardment|cooperation|support|mission -> stop(C)
    "Hostilities between Peru and Ecuador ended in 1995." PER + ECU fight:stop
verb cut           A=nsubj R?=obl[to|with|on|against|for] C=obj                           -> stop(C)
    "Sudan cut ties with Iran in 2016."                                 SDN > IRN diplomacy.ties:stop
verb cut_off       A=nsubj R?=obl[to|with|from] C=obj                      -> stop(C)
    "Saudi Arabia cut off aid to Egypt."                                SAU > EGY aid:stop
verb break         A=nsubj R?=obl[with] C=obj                              -> stop(C)
    "Panama broke ties with Taiwan in 2017."                            PAN > TWN diplomacy.ties:stop
verb break_off     A=nsubj R?=obl[with|to|on|against|for] C=obj                              -> stop(C)
    "Syria broke off talks with Israel."                                SYR > ISR consult.negotiate:stop
verb break_down    C=nsubj|obj A?=nsubj                                         -> stop(C)
    "Talks between Cyprus and Turkey broke down."                       CYP + TUR consult.negotiate:stop
verb collapse      C=nsubj|obj A?=nsubj                                         -> stop(C)
    "Talks between Sudan and Egypt collapsed."                          SDN + EGY consult.negotiate:stop
verb stall         C=nsubj A?=nsubj                                         -> delay(C)
    "Talks between Guyana and Venezuela stalled."                       GUY + VEN consult.negotiate [future]
verb sever         A=nsubj R?=obl[with|to|on|against|for] C=obj                              -> stop(C)
    "Bahrain severed ties with Qatar."                                  BHR > QAT diplomacy.ties:stop
verb cease         A=nsubj C=obj|xcomp                                     -> stop(C)
    "Norway ceased to send aid to Eritrea."                             NOR > ERI aid:stop
verb discontinue   A=nsubj R?=obl[to|with|on|against|for] C=obj                           -> stop(C)
    "Belgium discontinued aid to Zaire."                                BEL > COD aid:stop
verb terminate     A=nsubj R?=obl[to|with|on|against|for] C=obj                           -> stop(C)
    "Seoul terminated trade with Pyongyang."                            KOR > PRK cooperate.economic:stop
verb cancel        A=nsubj R?=obl[to|with|on|against|for] C=obj                           -> stop(C)
    "The Soviet Union cancelled talks with the United States."          SUN > USA consult.negotiate:stop
verb cancel        A=nsubj obj=debt|loan|repayment|arrears|liability R?=obl[of|by|for|to]|obj|obl[in]                        -> aid.economic
    "Russia cancelled the debt of Mozambique."                          RUS > MOZ aid.economic
verb cancel        obj=flight|match|game|concert|show|train|race|festival  -> nothing
    "Italy cancelled the match with France."                            nothing
verb call_off      A=nsubj R?=obl[with|to|against|on|for] C=obj                   -> stop(C)
    "India called off talks with Pakistan in 2014."                     IND > PAK consult.negotiate:stop
verb call_off      obj=match|game|race|wedding|search|concert              -> nothing
    "Austria called off the match."                                     nothing
verb abandon       A=nsubj R?=obl[with|to|on|against|for] C=obj                           -> stop(C)
    "Georgia abandoned talks with Russia."                              GEO > RUS consult.negotiate:stop
verb scrap         A=nsubj R?=obl[with|to|on|against|for] C=obj                           -> stop(C)
    "Japan scrapped aid to China."                                      JPN > CHN aid:stop
verb freeze        A=nsubj R?=obl[to|with|on|against|for] C=obj                           -> stop(C)
    "Spain froze relations with Cuba in 2003."                          ESP > CUB diplomacy.ties:stop
verb quit          A=nsubj R?=obl[with|on] C=obj                              -> stop(C)
    "Armenia quit talks with Azerbaijan."                               ARM > AZE consult.negotiate:stop
verb walk_out      A=nsubj C=obl                                  -> stop(C)
    "North Korea walked out of talks with Japan."                       PRK + JPN consult.negotiate:stop
verb walk_away     A=nsubj R?=obl[with] C=obl[from]                                     -> stop(C)
    "Serbia walked away from talks with Croatia."                       SRB > HRV consult.negotiate:stop
verb pull_out      A=nsubj C=obl                                  -> stop(C)
    "Iran pulled out of talks with France."                             IRN > FRA consult.negotiate:stop
verb withdraw      A=nsubj C=obl[from] obl[from]=talk|negotiation|dialogue|agreement|treaty|pact|accord|deal|conference  -> stop(C)
    "Kenya withdrew from talks with Somalia."                           KEN > SOM consult.negotiate:stop
verb withdraw      A=nsubj R?=obl[from|to|for|with|on|against] C=obj                       -> stop(C)
    "Belgium withdrew support for Zaire."                               BEL > COD diplomacy.support:stop
verb withhold A=nsubj R=obl[from] obj=aid|assistance|help -> aid:stop
    "Sweden withheld aid from Uganda." SWE > UGA aid:stop
verb withhold A=nsubj R=obl[from|to] obj=@money|payment -> aid.economic:stop
    "France withheld a loan from Mali." FRA > MLI aid.economic:stop
verb withhold A=nsubj R?=obl[from|to|for] C=obj -> stop(C)
    "Britain withheld aid from Malawi in 2011."                         GBR > MWI aid:stop
verb revoke        A=nsubj R?=obl[of|to] C=obj                             -> stop(C)
    "Malawi revoked its recognition of Western Sahara."                 MWI > ESH diplomacy.recognise:stop
verb rescind       A=nsubj R?=obl[of|to] C=obj                             -> stop(C)
    "Paraguay rescinded its recognition of Kosovo."                     PRY > KSV diplomacy.recognise:stop
verb wind_up       A=nsubj C=obj                                           -> do(C)
    "President Obama wound up a visit to India."                        USAGOV > IND consult.visit
verb refrain       A=nsubj C=advcl[from]|obl[from]                         -> not(C)
    "Jordan refrained from visiting Iraq."                              JOR > IRQ consult.visit [negated]
verb avoid         A=nsubj C=xcomp|obj                                     -> not(C)
    "India avoided meeting Pakistani officials."                        IND + PAK consult.meet [negated]
noun end           A=poss|nmod[by] C=nmod[to]|nmod[of]                           -> stop(C)
    "Spain sought an end to the fighting in Angola."                    ESP > - appeal(fight:stop)
noun halt          A=poss|nmod[by]|amod C=nmod[to]|nmod[in]|nmod[of]                        -> stop(C)
    "Belgium urged a halt to the fighting in Congo."                    BEL > - appeal(fight:stop)
noun suspension    A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> stop(C)
    "The suspension of aid to Indonesia by Denmark followed."           DNK > IDN aid:stop
noun cessation     A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> stop(C)
    "The United Nations demanded a cessation of fighting in Lebanon."   IGOUNO > - demand(fight:stop)
noun stop          A=poss|nmod[by] C=nmod[to]                              -> stop(C)
    "Ireland called for a stop to the fighting in Gaza."                IRL > - appeal(fight:stop)
noun halting       A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> stop(C)
    "The halting of aid to Uganda by Sweden followed."                  SWE > UGA aid:stop
noun cancellation  A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> stop(C)
    "The cancellation of talks by Syria angered Jordan."                SYR > - consult.negotiate:stop
noun severance     A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> stop(C)
    "The severance of ties by Bolivia surprised Israel."                BOL > - diplomacy.ties:stop
noun collapse      A=poss|nmod[by] C=nmod[of]|acl[of]                              -> stop(C)
    "The collapse of talks between Mali and Niger worried France."      MLI + NER consult.negotiate:stop
noun breakdown     A=poss|nmod[by] C=nmod[of]|acl[of]|nmod[in]                           -> stop(C)
    "The breakdown of talks between Chile and Argentina came in 1978."  CHL + ARG consult.negotiate:stop
noun termination   A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> stop(C)
    "The termination of aid by Britain hurt Gambia."                    GBR > - aid:stop
verb desist        A=nsubj C=advcl[from]|obl[from]                         -> stop(C)
    "Israel desisted from bombing Lebanon."                    ISR > LBN fight.aerial:stop
verb give_up       A=nsubj R?=obl[with|to|on] C=obj|xcomp                  -> stop(C)
    "Zimbabwe gave up cooperation with Libya."                 ZWE > LBY cooperate:stop
verb retract       A=nsubj R?=obl[against|to|of] C=obj obj=offer|threat|accusation|charge|demand|recognition|support|invitation|pledge|promise|criticism|proposal -> stop(C)
    "Suriname retracted its recognition of Kosovo."            SUR > KSV diplomacy.recognise:stop
verb phase_out     A=nsubj R?=obl[to|with|from] C=obj                      -> stop(C)
    "Sweden phased out its aid to Vietnam."                    SWE > VNM aid:stop
noun retraction    A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> stop(C)
    "Ghana's retraction of its recognition of Kosovo was noted."   GHA > KSV diplomacy.recognise:stop
verb strike_down  A=nsubj R?=obl[on|against] C=obj                         -> stop(C)
    "A Greek court struck down the ban on protests."                       GRCJUD > - coerce.restrict.freedoms:stop
verb overturn     A=nsubj R?=obl[on|against] C=obj                         -> stop(C)
    "A Kenyan court overturned the ban on protests."                       KENJUD > - coerce.restrict.freedoms:stop
verb undo         A=nsubj R?=obl[on|against] C=obj                         -> stop(C)
    "Spain undid sanctions against Cuba."                                  ESP > CUB sanction.embargo:stop
verb retract      A=nsubj R?=obl[against|of|to] C=obj                      -> stop(C)
    "Jordan retracted its criticism of Syria."                             JOR > SYR disapprove.criticise:stop
verb derail       A=nsubj R?=obl[with] C=obj                               -> stop(C)
    "Rebels derailed talks with Colombia."                                 REB > COL consult.negotiate:stop
verb hold_back    A=nsubj R?=obl[from] C=obj                               -> stop(C)
    "Sweden held back its aid to Vietnam."                                 SWE > VNM aid:stop
noun repeal       A=poss|nmod[by]|amod C=nmod[of]|acl[of]                               -> stop(C)
    "Canada's repeal of sanctions on Fiji was welcome."                    CAN > FJI sanction.embargo:stop
noun abolition    A=poss|nmod[by]|amod C=nmod[of]|acl[of]                               -> stop(C)
    "Kenya's abolition of the curfew was welcome."                         KEN > - coerce.restrict.curfew:stop
verb countermand A=nsubj R?=obl[on|against|of] C=obj                                        -> stop(C)
    "Baghdad countermanded the blockade of Kuwait."              IRQ > KWT fight.blockade:stop
verb crumble     C=nsubj A?=nsubj nsubj=talk|truce|ceasefire|cooperation|coalition|alliance|deal|agreement|negotiation|support|mediation -> stop(C)
    "Talks between Iran and Iraq crumbled."                      IRN+IRQ > - consult.negotiate:stop
verb disintegrate  C=nsubj A?=nsubj nsubj=talk|truce|ceasefire|cooperation|coalition|alliance|deal|agreement|negotiation|mediation -> stop(C)
    "Talks between Oman and Qatar disintegrated."                OMN+QAT > - consult.negotiate:stop
verb unravel     C=nsubj A?=nsubj nsubj=talk|truce|ceasefire|cooperation|coalition|alliance|deal|agreement|negotiation|mediation -> stop(C)
    "Talks between Chad and Libya unravelled."                   TCD+LBY > - consult.negotiate:stop
verb founder     C=nsubj A?=nsubj nsubj=talk|truce|ceasefire|cooperation|alliance|deal|agreement|negotiation|mediation|dialogue -> stop(C)
    "Negotiations between Serbia and Kosovo foundered."          SRB+KSV > - consult.negotiate:stop
verb fall_apart  C=nsubj A?=nsubj nsubj=talk|truce|ceasefire|cooperation|alliance|deal|agreement|negotiation|mediation|dialogue -> stop(C)
    "Talks between Syria and Israel fell apart."                 SYR+ISR > - consult.negotiate:stop
verb wind_down   A=nsubj R?=obl[to|with|in|against|of] C=obj                                -> ease(C)
    "Cuba wound down its aid to Nicaragua."                      CUB > NIC aid:ease
verb pull        A=nsubj obj=plug C=obl[on] R?=obl[with]                                    -> stop(C)
    "Canada pulled the plug on talks with Cuba."                 CAN > CUB consult.negotiate:stop
verb pull        A=nsubj obj=aid|support|funding|assistance|backing|cooperation|investment|mission C=obj R?=obl[from|to|for]    -> stop(C)
    "Norway pulled its aid to Rwanda."                           NOR > RWA aid:stop
verb overturn    A=nsubj R?=obl[on|against|of] C=obj                                        -> stop(C)
    "The Supreme Court overturned the ban on the Kurdish party." JUD > KURSOC coerce.restrict.freedoms:stop
verb overturn    A=nsubj:court|judge|tribunal obj=ruling|decision        -> nothing
    "An Egyptian court overturned the ruling."                  nothing

# --- ease ---
verb lift        A=nsubj R?=obl[on|against|from|for|with] C=obj     -> stop(C)
    "Canada lifted sanctions on South Africa in 1993."                         CAN > ZAF sanction.embargo:stop
verb lift        obj=trophy|cup|title|medal|weight|spirit  -> nothing
    "The Brazilian captain lifted the trophy."                                 nothing
verb ease        A=nsubj R?=obl[on|against|with|for] C=obj     -> ease(C)
    "Australia eased sanctions on Burma in 2012."                              AUS > MMR sanction.embargo:ease
verb relax       A=nsubj R?=obl[on|against|for|with] C=obj          -> ease(C)
    "Washington relaxed the embargo on China."                                 USA > CHN sanction.embargo:ease
verb loosen      A=nsubj R?=obl[on|against|for|with] C=obj          -> ease(C)
    "Switzerland loosened sanctions on Belarus."                               CHE > BLR sanction.embargo:ease
verb soften      A=nsubj R?=obl[on|against|for|with] C=obj          -> ease(C)
    "Austria softened sanctions against Iran."                                 AUT > IRN sanction.embargo:ease
verb reduce      A=nsubj R?=obl[to|with|on|in|for|against] C=obj       -> ease(C)
    "Sweden reduced aid to Tanzania."                                          SWE > TZA aid:ease
verb scale_back  A=nsubj R?=obl[to|with|in|on|for|against] C=obj          -> ease(C)
    "Norway scaled back aid to Pakistan."                                      NOR > PAK aid:ease
verb scale_down  A=nsubj R?=obl[to|with|in|on|for|against] C=obj          -> ease(C)
    "Washington scaled down aid to Egypt."                                     USA > EGY aid:ease
verb slash       A=nsubj R?=obl[to|with|on|for|in|against] C=obj                  -> ease(C)
    "Britain slashed aid to Yemen in 2021."                                    GBR > YEM aid:ease
verb curtail     A=nsubj R?=obl[to|with|on|for|in|against] C=obj             -> ease(C)
    "France curtailed aid to Zaire."                                           FRA > COD aid:ease
verb downgrade   A=nsubj R?=obl[with] C=obj                -> ease(C)
    "Lithuania downgraded ties with China."                                    LTU > CHN diplomacy.ties:ease
verb remove      A=nsubj R?=obl[on|against|from|for|with] C=obj     -> stop(C)
    "Mexico removed sanctions on Cuba in 1975."                                MEX > CUB sanction.embargo:stop
verb repeal      A=nsubj R?=obl[on|against|for|with] C=obj          -> stop(C)
    "The US Congress repealed sanctions on Namibia."                           USALEG > NAM sanction.embargo:stop
verb abolish     A=nsubj R?=obl[on|against|for|with] C=obj          -> stop(C)
    "Finland abolished sanctions on Serbia."                                   FIN > SRB sanction.embargo:stop
noun easing      A=poss|nmod[by]|amod C=nmod[of]|acl[of]|nmod[in]             -> ease(C)
    "The easing of sanctions on Cuba by Mexico followed."                      MEX > CUB sanction.embargo:ease
noun relaxation  A=poss|nmod[by]|amod C=nmod[of]|acl[of]                -> ease(C)
    "The relaxation of sanctions on China by the United States came in 1971."  USA > CHN sanction.embargo:ease
noun lifting     A=poss|nmod[by]|amod C=nmod[of]|acl[of]                -> stop(C)
    "Iran demanded the lifting of sanctions by the European Union."            IRN > IGO demand(sanction.embargo:stop)
noun removal     A=poss|nmod[by]|amod C=nmod[of]|acl[of]                -> stop(C)
    "Sudan requested the removal of sanctions."                                SDN > - appeal(sanction.embargo:stop)
noun reduction   A=poss|nmod[by]|amod C=nmod[of]|acl[of]|nmod[in]|compound             -> ease(C)
    "A reduction in aid to Tanzania by Sweden was announced."                  SWE > TZA aid:ease
noun cut         A=poss|nmod[by]|amod C=nmod[in]|nmod[to]|compound             -> ease(C)
    "Cuts in aid to Kenya by Denmark followed."                                DNK > KEN aid:ease
noun relief      A=poss|nmod[by|from]|amod C=nmod[from]         -> ease(C)
    "Iran sought relief from sanctions."                                       IRN > - appeal(sanction.embargo:ease)
noun relief        compound=sanction|sanctions|tariff A=poss|nmod[by|from] R?=nmod[for|to] -> sanction.embargo:ease
    "Washington granted Venezuela sanctions relief."   USA > VEN sanction.embargo:ease
verb slacken     A=nsubj R?=obl[on|against] C=obj          -> ease(C)
    "Egypt slackened its blockade of Gaza."                    EGY > PSE fight.blockade:ease
verb roll_back   A=nsubj R?=obl[on|against|with|to] C=obj  -> ease(C)
    "The United States rolled back sanctions against Cuba."    USA > CUB sanction.embargo:ease
verb tone_down   A=nsubj R?=obl[of|on|against|to] C=obj obj=criticism|threat|demand|protest|opposition|hostility -> ease(C)
    "Japan toned down its criticism of South Korea."           JPN > KOR disapprove.criticise:ease
verb weaken      A=nsubj R?=obl[with|on|against] C=obj obj=@ties|alliance|cooperation|sanction|embargo|blockade|support -> ease(C)
    "Iraq weakened its ties with Iran."                        IRQ > IRN diplomacy.ties:ease
verb impair      A=nsubj R?=obl[with] C=obj obj=@ties|alliance|cooperation -> ease(C)
    "Yugoslavia impaired its relations with Albania in 1981."   YUG > ALB diplomacy.ties:ease
verb sour        C=nsubj|obj A?=nsubj nsubj|obj=@ties|cooperation|dialogue -> ease(C)
    "Relations between Chad and Libya soured."                 TCD + LBY diplomacy.ties:ease
verb deteriorate C=nsubj A?=nsubj nsubj=@ties              -> ease(C)
    "Relations between Greece and Turkey deteriorated in 1974."   GRC + TUR diplomacy.ties:ease
verb worsen      C=nsubj A?=nsubj nsubj=@ties              -> ease(C)
    "Relations between Senegal and Mauritania worsened."       SEN + MRT diplomacy.ties:ease
noun deterioration A=poss|nmod[by]|amod C=nmod[of]|acl[of]|nmod[in] nmod[of|in]=@ties -> ease(C)
    "The deterioration of relations between Nepal and India was quick."   NPL + IND diplomacy.ties:ease
verb wind_down    A=nsubj R?=obl[with|on|to|in] C=obj      -> ease(C)
    "Australia wound down its embargo against Tonga."      AUS > TON sanction.embargo:ease
verb moderate     A=nsubj R?=obl[of] C=obj                 -> ease(C)
    "Washington moderated its criticism of Chile."         USA > CHL disapprove.criticise:ease
verb tone_down    A=nsubj R?=obl[of|to] C=obj              -> ease(C)
    "Hungary toned down its criticism of Romania."         HUN > ROU disapprove.criticise:ease
verb trim         A=nsubj R?=obl[to] C=obj                 -> ease(C)
    "Sweden trimmed aid to Tanzania."                      SWE > TZA aid:ease
verb halve        A=nsubj R?=obl[to] C=obj                 -> ease(C)
    "Denmark halved its aid to Uganda."                    DNK > UGA aid:ease
verb diminish    A=nsubj R?=obl[to|with|on|in] C=obj                                        -> ease(C)
    "Sweden diminished its aid to Tanzania."                     SWE > TZA aid:ease
verb tone_down   A=nsubj R?=obl[of|on|against|with] C=obj                                   -> ease(C)
    "China toned down its criticism of Vietnam."                 CHN > VNM disapprove.criticise:ease
verb dissipate   C=nsubj A?=nsubj nsubj=protest|unrest|violence|fighting|demonstration|opposition -> ease(C)
    "Protests by Algerian students dissipated."                  DZAEDU > - protest.demonstrate:ease
verb unwind      A=nsubj R?=obl[on|against|from] C=obj obj=sanction|embargo|tariff|restriction|boycott -> ease(C)
    "Washington is unwinding its sanctions on Sudan."            USA > SDN sanction.embargo:ease [ongoing]
verb taper_off   C=nsubj A?=nsubj obj=-                                                     -> ease(C)
    "Aid from Cuba to Angola tapered off."                       CUB > AGO aid:ease

# --- delay, try, fail ---
verb delay         A=nsubj R?=obl[to|with|on|against|from|for] C=obj|xcomp                     -> delay(C)
    "Israel delayed talks with Syria in 1996."                        ISR + SYR consult.negotiate [future]
verb postpone      A=nsubj R?=obl[to|with|on|against|from|for] C=obj|xcomp                     -> delay(C)
    "President Putin postponed a visit to Japan."                     RUSGOV > JPN consult.visit [future]
verb put_off       A=nsubj R?=obl[to|with|on|against|from|for] C=obj|xcomp                     -> delay(C)
    "Thailand put off talks with Cambodia."                           THA + KHM consult.negotiate [future]
verb defer         A=nsubj R?=obl[to|with|on|against|from|for] C=obj|xcomp                     -> delay(C)
    "The European Union deferred talks with Turkey."                  IGOEUREEC + TUR consult.negotiate [future]
verb adjourn       A=nsubj R?=obl[with] C=obj                              -> delay(C)
    "Greece adjourned talks with Albania."                            GRC + ALB consult.negotiate [future]
verb hold_up       A=nsubj R?=obl[to|with] C=obj                           -> delay(C)
    "The US Congress held up aid to Nicaragua."                       USALEG > NIC aid [future]
verb shelve        A=nsubj R?=obl[with|to|for|on|against] C=obj                           -> delay(C)
    "Norway shelved talks with China."                                NOR + CHN consult.negotiate [future]
noun delay         A=poss|nmod[by]|amod C=nmod[in]|nmod[of]|nmod[to]                        -> delay(C)
    "Washington's delay of aid to Ukraine worried Poland."            USA > UKR aid
noun postponement  A=poss|nmod[by]|amod C=nmod[of]|acl[of]                              -> delay(C)
    "The postponement of talks between Iran and Iraq was announced."  IRN + IRQ consult.negotiate [future]
verb try           A=nsubj C=xcomp                                         -> attempt(C)
    "Saudi Arabia tried to mediate in Lebanon."                       SAU > LBN consult.mediate
verb attempt       A=nsubj C=xcomp|obj                                     -> attempt(C)
    "Nigeria attempted to mediate in Chad in 1979."                   NGA > TCD consult.mediate
verb seek          A=nsubj C=xcomp                                         -> attempt(C)
    "Norway sought to mediate in Sri Lanka."                          NOR > LKA consult.mediate
verb struggle      A=nsubj C=xcomp|obl[for]                                         -> attempt(C)
    "Lebanon struggled to settle the dispute with Syria."             LBN + SYR settle
verb endeavour     A=nsubj C=xcomp                                         -> attempt(C)
    "Ghana endeavoured to mediate in Togo."                           GHA > TGO consult.mediate
verb work          A=nsubj C=xcomp|advcl[to]                               -> attempt(C)
    "Egypt worked to mediate between Israel and Hamas."               EGY > ISR + PSEREBGOV consult.mediate
noun attempt       A=poss|nmod[by]|amod|compound|nmod[of] C=acl[to]|nmod[at]     -> attempt(C)
    "Peru's attempt to mediate in Bolivia ended."                     PER > BOL consult.mediate
noun effort        A=poss|nmod[by]|amod|compound|nmod[of] C=acl[to|at]|nmod[at]  -> attempt(C)
    "Sweden's effort to mediate in Yemen drew praise."                SWE > YEM consult.mediate
noun bid           A=poss|nmod[by]|amod|compound C=acl[to|at]|nmod[for]|nmod[at]       -> attempt(C)
    "Kenya's bid to mediate in Sudan was slow."                       KEN > SDN consult.mediate
noun drive         A=poss|nmod[by]|amod|compound C=acl[to]|nmod[for]       -> attempt(C)
    "Japan's drive to restore ties with China began in 1972."         JPN + CHN diplomacy.ties:resume
verb fail          A=nsubj C=xcomp|advcl[in|to]|obl[in]                                         -> fail(C)
    "Iraq failed to release the prisoners from Kuwait."               IRQ > KWT release.person [negated]
verb neglect       A=nsubj C=xcomp                                         -> fail(C)
    "Spain neglected to apologise to Mexico."                         ESP > MEX diplomacy.apologise [negated]
adj unable         A=nsubj C=xcomp|advcl[to]                               -> fail(C)
    "Chad was unable to send troops to Mali."                         TCD > MLI aid.protection [negated]
noun failure       A=poss|nmod[by]|amod|nmod[of] C=acl[to|in]|nmod[in]                       -> fail(C)
    "Germany's failure to send tanks to Ukraine was noted."           DEU > UKR aid.military [negated]
noun inability     A=poss|nmod[by]|amod|nmod[of] C=acl[to]                                -> fail(C)
    "Chad's inability to free the hostages was noted."   TCD > CVL release.person [negated]
noun failure       A=poss|nmod[by] C=nmod[of]|acl[of]                              -> stop(C)
    "The failure of talks between Egypt and Sudan was noted."         EGY + SDN consult.negotiate:stop
verb stymie        A=nsubj R?=obl[with|to] C=obj                           -> delay(C)
    "Greece stymied talks with Macedonia."                     GRC + MKD > - consult.negotiate [future]
verb retard        A=nsubj R?=obl[with|to] C=obj                           -> delay(C)
    "Bonn retarded talks with Warsaw."                         DEU + POL > - consult.negotiate [future]
verb drag          A=nsubj R?=obl[with] obj=foot|feet C=obl[on|over]|advcl[on] -> delay(C)
    "Khartoum dragged its feet on talks with Uganda."          SDN + UGA > - consult.negotiate [future]
verb strive        A=nsubj C=xcomp|obl[for]                                -> attempt(C)
    "Tanzania strove to mediate between Rwanda and Burundi."   TZA > RWA + BDI consult.mediate
verb impede       A=nsubj R?=obl[with|to] C=obj                            -> delay(C)
    "Syria impeded talks with Lebanon."                                    SYR + LBN consult.negotiate [future]
verb hamper       A=nsubj R?=obl[with|to] C=obj                            -> delay(C)
    "Sudan hampered aid to Darfur."                                        SDN > - aid [future]
verb drag_out     A=nsubj R?=obl[with|to] C=obj                            -> delay(C)
    "Rhodesia dragged out talks with Britain."                             ZWE + GBR consult.negotiate [future]
verb draw_out     A=nsubj R?=obl[with|to] C=obj                            -> delay(C)
    "Iran drew out talks with France."                                     IRN + FRA consult.negotiate [future]
verb procrastinate A=nsubj C=obl[on|over|in]|advcl[on|over|in]             -> delay(C)
    "Iraq procrastinated over talks with Kuwait."                          IRQ + KWT consult.negotiate [future]
verb stay         A=nsubj C=obj obj=execution|deportation|extradition|expulsion|arrest -> delay(C)
    "A British court stayed the extradition of the general to Spain."      GBRJUD > ESP cooperate.judicial [future]
verb bid          A=nsubj C=xcomp                                          -> attempt(C)
    "Qatar bid to mediate between Israel and Egypt."                       QAT > EGY+ISR consult.mediate
verb step_in      A=nsubj C=xcomp|advcl[to]                                -> do(C)
    "Algeria stepped in to mediate between Iran and Iraq."                 DZA > IRN+IRQ consult.mediate
verb step_in      A=nsubj R?=obl[for|to] C=obl[with]                       -> do(C)
    "Qatar stepped in with aid for Lebanon."                     QAT > LBN aid
verb impede      A=nsubj R?=obl[with|to|of] C=obj                                           -> delay(C)
    "Sudan impeded the evacuation of Egyptian civilians."        SDN > EGYCVL aid.humanitarian [future]
verb falter      C=nsubj A?=nsubj obj=- nsubj=talk|negotiation|dialogue|mediation|cooperation|truce|ceasefire|offensive|advance|aid -> delay(C)
    "Talks between Greece and Macedonia faltered."               GRC+MKD > - consult.negotiate [future]
verb stumble     C=nsubj A?=nsubj obj=- nsubj=talk|negotiation|dialogue|mediation           -> delay(C)
    "Talks between Peru and Chile stumbled."                     PER+CHL > - consult.negotiate [future]
verb stall       A=nsubj C=obl[on|over]|obj R?=obl[with] obj|obl[on|over]=talk|withdrawal|release|negotiation|aid|payment|reform -> delay(C)
    "Iraq stalled talks with Kuwait."                            IRQ+KWT > - consult.negotiate [future]
verb deny        A=nsubj obj=access|entry|passage|overflight|"landing right"                       -> reject(cooperate)
    "Burma denied access to the camp."                           MMR > - reject(cooperate)
verb suspend     A=nsubj R?=obl[to|for|from|on] obj=@currency C=obl[in|of]                                -> stop(C)
    "Germany suspended 20 million euros in aid to Mali."         DEU > MLI aid:stop
verb pledge       A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> intend(C)
    "Norway pledged $30m in humanitarian aid to Uganda."   NOR > UGA intend(aid.humanitarian)
verb promise      A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> intend(C)
    "Canada promised $9m in military aid to Latvia."   CAN > LVA intend(aid.military)
verb offer        A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> intend(C)
    "India offered $5m in humanitarian aid to Nepal."   IND > NPL intend(aid.humanitarian)
verb commit       A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> intend(C)
    "Ireland committed $4m in humanitarian aid to Syria."   IRL > SYR intend(aid.humanitarian)
verb unveil       A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> do(C)
    "Denmark unveiled $80m in military aid for Ukraine."   DNK > UKR aid.military
verb approve      A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> accept(C)
    "The US Senate approved $70m in military aid to Honduras."   USALEG > HND accept(aid.military)
verb give         A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> do(C)
    "Sweden gave $30m in military aid to Estonia."   SWE > EST aid.military
verb provide      A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> do(C)
    "Japan provided $20m in humanitarian aid to Laos."   JPN > LAO aid.humanitarian
verb send         A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> do(C)
    "Qatar sent $20m in humanitarian aid to Sudan."   QAT > SDN aid.humanitarian
verb allocate     A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> do(C)
    "Finland allocated $3m in food aid to Chad."   FIN > TCD aid.humanitarian
verb release      A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> do(C)
    "Austria released $3m in humanitarian aid to Jordan."   AUT > JOR aid.humanitarian
verb grant        A=nsubj R?=iobj|obl[to|for|toward|towards] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> do(C)
    "Belgium granted $3m in military aid to Zaire."   BEL > COD aid.military
verb request      A=nsubj R?=obl[from|of] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> appeal(C)
    "Kenya requested $30m in military aid from Britain."   KEN > GBR appeal(aid.military)
verb seek         A=nsubj R?=obl[from] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> appeal(C)
    "Fiji sought $30m in humanitarian aid from Australia."   FJI > AUS appeal(aid.humanitarian)
verb demand       A=nsubj R?=obl[from|of] obj=@currency obl[in|of]=@told_aid C=obl[in|of] -> demand(C)
    "Somalia demanded $40m in military aid from Italy."   SOM > ITA demand(aid.military)
verb freeze       A=nsubj R?=obl[to|for|from|on] obj=@currency obl[in|of]=aid|assistance|support|help C=obl[in|of] -> stop(C)
    "President Carter froze $100m in aid to Nicaragua."          USAGOV > NIC aid:stop
verb block        A=nsubj R?=obl[to|for|from|on] obj=@currency obl[in|of]=aid|assistance|support|help C=obl[in|of] -> stop(C)
    "The US Senate blocked $100m in military aid to Egypt."      USALEG > EGY aid.military:stop
verb withhold     A=nsubj R?=obl[to|for|from] obj=@currency obl[in|of]=aid|assistance|support|help C=obl[in|of] -> stop(C)
    "Washington withheld $50m in aid to Bolivia."                USA > BOL aid:stop
verb halt        A=nsubj C=xcomp xcomp=fight|shell|bomb|attack|fire|raid|export|import|trade|supply|arm|support -> stop(C)
    "Armenia halted fighting with Azerbaijan."                   ARM > AZE fight:stop
verb cease       A=nsubj C=xcomp xcomp=fight|shell|bomb|attack|fire|raid|export|import|trade|supply|arm|support -> stop(C)
    "Iraq ceased fighting with Iran in 1988."                    IRQ > IRN fight:stop
verb quit        A=nsubj C=xcomp xcomp=fight|shell|bomb|attack|fire|raid|supply|arm|support -> stop(C)
    "Finland quit fighting with the Soviet Union in 1944."       FIN > SUN fight:stop
class askings   = call appeal plea request demand entreaty order ultimatum petition exhortation invitation pressure
verb reject       A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Norway rejected a demand from France to free the envoy."   NOR > FRA reject(release.person)
verb resist       A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Poland resisted a demand from Spain to free the envoy."   POL > ESP reject(release.person)
verb ignore       A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Iran ignored a demand from France to free the sailors."   IRN > FRA reject(release.person)
verb defy         A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Iraq defied a demand from Britain to free the pilots."   IRQ > GBR reject(release.person)
verb rebuff       A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Cuba rebuffed a demand from Mexico to free the poet."   CUB > MEX reject(release.person)
verb dismiss      A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Laos dismissed a demand from Japan to free the poet."   LAO > JPN reject(release.person)
verb spurn        A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Libya spurned a demand from Malta to free the sailors."   LBY > MLT reject(release.person)
verb refuse       A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Chad refused a demand from Benin to free the pilot."   TCD > BEN reject(release.person)
verb turn_down    A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Kenya turned down a demand from Sweden to free the editor."   KEN > SWE reject(release.person)
verb brush_aside  A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Burma brushed aside a demand from India to free the monks."   MMR > IND reject(release.person)
verb shrug_off    A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Syria shrugged off a demand from Italy to free the writer."   SYR > ITA reject(release.person)
verb disregard    A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> reject(C)
    "Sudan disregarded a demand from Egypt to free the nuns."   SDN > EGY reject(release.person)
verb heed         A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> accept(C)
    "Fiji heeded an appeal from Tonga to free the sailor."   FJI > TON accept(release.person)
verb grant        A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> accept(C)
    "Ghana granted an appeal from Togo to free the sailor."   GHA > TGO accept(release.person)
verb accept       A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> accept(C)
    "Peru accepted an appeal from Chile to free the sailor."   PER > CHL accept(release.person)
verb answer       A=nsubj R?=obl[from|by|of]|obj obj=@askings C=advcl[to] -> accept(C)
    "Oman answered an appeal from Yemen to free the sailor."   OMN > YEM accept(release.person)
verb bow          A=nsubj R?=obl[from|by|of]|obl[to] obl[to]=@askings C=advcl[to] -> accept(C)
    "Laos bowed to a request from Japan to free the sailor."   LAO > JPN accept(release.person)
verb yield        A=nsubj R?=obl[from|by|of]|obl[to] obl[to]=@askings C=advcl[to] -> accept(C)
    "Cuba yielded to a request from Spain to free the sailor."   CUB > ESP accept(release.person)
verb give_in      A=nsubj R?=obl[from|by|of]|obl[to] obl[to]=@askings C=advcl[to] -> accept(C)
    "Chad gave in to a request from Togo to free the sailor."   TCD > TGO accept(release.person)
verb cave_in      A=nsubj R?=obl[from|by|of]|obl[to] obl[to]=@askings C=advcl[to] -> accept(C)
    "Mali caved in to a request from Benin to free the sailor."   MLI > BEN accept(release.person)
verb accede       A=nsubj R?=obl[from|by|of]|obl[to] obl[to]=@askings C=advcl[to] -> accept(C)
    "Peru acceded to a request from Chile to free the sailor."   PER > CHL accept(release.person)
verb respond      A=nsubj R?=obl[from|by|of]|obl[to] obl[to]=@askings C=advcl[to] -> accept(C)
    "Oman responded to a request from Yemen to free the sailor."   OMN > YEM accept(release.person)
verb renew       A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway renewed an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb make        A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway made an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb issue       A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway issued an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb send        A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway sent an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb repeat      A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway repeated an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb reiterate   A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway reiterated an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb address     A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway addressed an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb direct      A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway directed an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb submit      A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway submitted an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb launch      A=nsubj R?=obl[on|to|upon]|obj obj=call|appeal|plea|request|entreaty|petition C=advcl[to]|xcomp -> appeal(C; A=R)
    "Norway launched an appeal to Chad to free the hostages."   NOR > TCD appeal(release.person)
verb renew       A=nsubj R?=obl[on|to|upon]|obj obj=demand|ultimatum|order C=advcl[to]|xcomp -> demand(C; A=R)
    "Greece renewed an ultimatum to Albania to free the sailors."   GRC > ALB demand(release.person)
verb make        A=nsubj R?=obl[on|to|upon]|obj obj=demand|ultimatum|order C=advcl[to]|xcomp -> demand(C; A=R)
    "Greece made an ultimatum to Albania to free the sailors."   GRC > ALB demand(release.person)
verb issue       A=nsubj R?=obl[on|to|upon]|obj obj=demand|ultimatum|order C=advcl[to]|xcomp -> demand(C; A=R)
    "Greece issued an ultimatum to Albania to free the sailors."   GRC > ALB demand(release.person)
verb repeat      A=nsubj R?=obl[on|to|upon]|obj obj=demand|ultimatum|order C=advcl[to]|xcomp -> demand(C; A=R)
    "Greece repeated an ultimatum to Albania to free the sailors."   GRC > ALB demand(release.person)
verb reiterate   A=nsubj R?=obl[on|to|upon]|obj obj=demand|ultimatum|order C=advcl[to]|xcomp -> demand(C; A=R)
    "Greece reiterated an ultimatum to Albania to free the sailors."   GRC > ALB demand(release.person)
verb send        A=nsubj R?=obl[on|to|upon]|obj obj=demand|ultimatum|order C=advcl[to]|xcomp -> demand(C; A=R)
    "Greece sent an ultimatum to Albania to free the sailors."   GRC > ALB demand(release.person)
verb renege      A=nsubj obl[on]=pledge|promise|commitment|vow|undertaking|offer|agreement|deal C=advcl[to]   -> reject(C)
    "Libya reneged on its pledge to send food to Chad."          LBY > TCD reject(aid.humanitarian)
verb backtrack   A=nsubj obl[on|from]=pledge|promise|commitment|vow|undertaking|offer|agreement|deal C=advcl[to] -> reject(C)
    "Kenya backtracked on its promise to send troops to Haiti."  KEN > HTI reject(aid.protection)
verb go_back     A=nsubj obl[on]=pledge|promise|commitment|vow|undertaking|offer|agreement|deal|word C=advcl[to] -> reject(C)
    "Spain went back on its promise to send food to Chad."       ESP > TCD reject(aid.humanitarian)
verb target      C=nsubj A?=obl[by] R=obj nsubj=@penalties                                    -> do(C)
    "British sanctions targeted two Fijian banks."               GBR > FJI sanction.embargo
verb hit         C=nsubj A?=obl[by] R=obj nsubj=@penalties                                    -> do(C)
    "Canadian sanctions hit two Russian banks."                  CAN > RUS sanction.embargo
verb back        A=nsubj C=obj obj=call|appeal|demand|request|plea                            -> do(C)
    "Norway backed calls for sanctions on Iran."                 NOR > IRN appeal(sanction.embargo)
verb shelve      A=nsubj C=obj obj=plan|intention|offer|pledge                                -> stop(C)
    "Finland shelved plans to send troops to Mali."              FIN > MLI intend(aid.protection:stop)
noun bill        A=poss|nmod[by|from]|amod C=acl[to|for|on] -> accept(C)
    "Canada's bill to send tanks to Ukraine was debated." CAN > UKR accept(aid.military)
noun motion      A=poss|nmod[by|from]|amod C=acl[to|for|on] -> accept(C)
    "Ireland's motion to send tanks to Ukraine was debated." IRL > UKR accept(aid.military)
noun legislation A=poss|nmod[by|from]|amod C=acl[to|for|on] -> accept(C)
    "Austria's legislation to send tanks to Ukraine was debated." AUT > UKR accept(aid.military)
noun decree      A=poss|nmod[by|from]|amod C=acl[to|for|on] -> accept(C)
    "Ghana's decree to send tanks to Ukraine was debated." GHA > UKR accept(aid.military)
noun measure     A=poss|nmod[by|from]|amod C=acl[to|for|on] -> accept(C)
    "Chile's measure to send tanks to Ukraine was debated." CHL > UKR accept(aid.military)
verb approve     A=nsubj C=obj obj=bill|motion|legislation|decree|measure|law|resolution|act -> do(C)
    "The Danish parliament approved a bill to recognise Kosovo." DNKLEG > KSV accept(diplomacy.recognise)
verb pass        A=nsubj C=obj obj=bill|motion|legislation|decree|measure|law|resolution|act -> do(C)
    "The Danish parliament passed a bill to recognise Kosovo." DNKLEG > KSV accept(diplomacy.recognise)
verb pass        A=nsubj C=advcl[to] obj=bill|motion|legislation|decree|measure|law|resolution|act -> accept(C)
    "Japan's parliament passed a law to send peacekeepers to Cambodia." JPNLEG > KHM accept(aid.protection)
verb adopt       A=nsubj C=obj obj=bill|motion|legislation|decree|measure|law|resolution|act -> do(C)
    "The Danish parliament adopted a bill to recognise Kosovo." DNKLEG > KSV accept(diplomacy.recognise)
verb endorse     A=nsubj C=obj obj=bill|motion|legislation|decree|measure|law|resolution|act -> do(C)
    "The Danish parliament endorsed a bill to recognise Kosovo." DNKLEG > KSV accept(diplomacy.recognise)
verb sign        A=nsubj C=obj obj=bill|motion|legislation|decree|measure|law|resolution|act -> do(C)
    "The Danish parliament signed a bill to recognise Kosovo." DNKLEG > KSV accept(diplomacy.recognise)
verb sign        A=nsubj C=advcl[to] obj=bill|motion|legislation|decree|measure|law|resolution|act -> accept(C)
    "Japan's parliament signed a law to send peacekeepers to Cambodia." JPNLEG > KHM accept(aid.protection)
noun law         A=poss|nmod[by|from]|amod C=acl[to] -> accept(C)
    "Japan's parliament adopted a law to send peacekeepers to Cambodia." JPNLEG > KHM accept(aid.protection)
