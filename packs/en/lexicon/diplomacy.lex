# Diplomatic cooperation: support, praise, defence in words, ties, recognition, apologies, signatures.

# --- support ---
verb support     A=nsubj R=obj                                            -> diplomacy.support
    "Cuba supported Angola in 1975."                    CUB > AGO diplomacy.support
verb support A=nsubj R=obj obl[with]=@money|@relief|@rescuers|teacher|adviser|expert|tractor|equipment|technician|training|aid|fuel|food|volunteer -> aid
    "Sweden supported Finland with money in 1939."      SWE > FIN aid
verb support     nsubj=@works|data|evidence|study|pillar|beam             -> nothing
    "The evidence supported the Dutch theory."          nothing
verb back        A=nsubj R=obj                                            -> diplomacy.support
    "Iran backs Syria."                                 IRN > SYR diplomacy.support
verb back_up     A=nsubj R=obj                                            -> diplomacy.support
    "Libya backed up Malta."                            LBY > MLT diplomacy.support
verb stand       A=nsubj R=obl[by|with|beside|behind|alongside]           -> diplomacy.support
    "Britain stood by Poland in 1939."                  GBR > POL diplomacy.support
verb vote        A=nsubj R=obl[for|with|alongside]                                  -> diplomacy.support
    "Chad voted with France."                           TCD > FRA diplomacy.support
verb sponsor     A=nsubj R=obj                                            -> diplomacy.support
    "Egypt sponsored Palestine at the United Nations."  EGY > PSE diplomacy.support
verb sponsor     obj=@athletes|@games|@works|event                        -> nothing
    "The Swiss bank sponsored a team."                  nothing
verb bolster     A=nsubj R=obj                                            -> diplomacy.support
    "NATO bolstered Romania."                           IGO > ROU diplomacy.support
verb champion    A=nsubj R=obj                                            -> diplomacy.support
    "Ireland championed Palestine."                     IRL > PSE diplomacy.support
verb embrace     A=nsubj R=obj                                            -> diplomacy.support
    "Hungary embraced Serbia."                          HUN > SRB diplomacy.support
verb ally        A=nsubj R=obl[with|to]                                      -> diplomacy.support
    "Romania allied with Germany in 1940."              ROU > DEU diplomacy.support
verb align       A=nsubj R=obl[with|to]                                      -> diplomacy.support
    "Belarus aligned with Russia."                      BLR > RUS diplomacy.support
verb assist      A=nsubj R=obj                                            -> aid
    "Norway assisted Namibia."                          NOR > NAM aid
verb give        A=nsubj R=iobj|obl[to] obj=backing|blessing|support|nod|endorsement|"seal of approval"|"green light"|encouragement  -> diplomacy.support
    "Turkey gave its blessing to Finland."              TUR > FIN diplomacy.support
verb throw       A=nsubj obj=weight|support|backing R=obl[behind]                 -> diplomacy.support
    "France threw its weight behind Greece."            FRA > GRC diplomacy.support
verb express     A=nsubj obj=solidarity|support|backing R=obl[with|to|for]                    -> diplomacy.support
    "Spain expressed solidarity with Chile."            ESP > CHL diplomacy.support
noun support     A=poss|nmod[by|from|of]|amod|compound R?=nmod[for|to]    -> diplomacy.support
    "Iran's support for Syria is firm."                 IRN > SYR diplomacy.support
noun support     compound=life|price|technical|customer|child             -> nothing
    "The Canadian patient's life support failed."       nothing
noun backing     A=poss|nmod[by|from|of]|amod|compound R?=nmod[for|to]    -> diplomacy.support
    "Moscow's backing for Serbia continued."            RUS > SRB diplomacy.support
noun solidarity  A=poss|nmod[by|from|of]|amod R=nmod[with|to|for]             -> diplomacy.support
    "Cuba's solidarity with Vietnam never ended."       CUB > VNM diplomacy.support
noun alliance    A=nmod[between|of]|poss|amod R?=nmod[with]               -> diplomacy.support mutual
    "The alliance between China and Pakistan held."     CHN + PAK diplomacy.support
noun vote        A=poss|nmod[by] R=nmod[for]                              -> diplomacy.support
    "Peru's vote for Brazil was noted."                 PER > BRA diplomacy.support
adj supportive   A=nsubj R=obl[of]                                        -> diplomacy.support
    "Canada is supportive of Haiti."                    CAN > HTI diplomacy.support
adj loyal        A=nsubj R=obl[to]                                        -> diplomacy.support
    "Finland was loyal to Sweden."                      FIN > SWE diplomacy.support
verb favour      A=nsubj R=obj                                            -> diplomacy.support
    "Jordan favoured Iraq in 1982."                            JOR > IRQ diplomacy.support
verb put         A=nsubj obj=weight|prestige|support R=obl[behind]                         -> diplomacy.support
    "Germany put its weight behind Croatia in 1991."           DEU > HRV diplomacy.support
verb get         A=nsubj R=obl[behind] obj=-                              -> diplomacy.support
    "Britain got behind Ukraine."                              GBR > UKR diplomacy.support
verb trust       A=nsubj R=obj                                            -> diplomacy
    "Bahrain trusts Britain."                                  BHR > GBR diplomacy
verb trust       obj=engineer|driver|worker|instinct|judgment|doctor|coach -> nothing
    "China trusts its engineers."                              nothing
noun trust       A=poss|nmod[by|of] R=nmod[in|for]                            -> diplomacy
    "Tokyo's trust in Washington grew."                        JPN > USA diplomacy
verb coalesce    A=nsubj R=obl[behind|around|round]                                               -> diplomacy.support
    "Algeria has coalesced behind Egypt."                        DZA > EGY diplomacy.support
verb come_out    A=nsubj R=obl[for|behind|in favour of|in support of|in favor of|in]                                                  -> diplomacy.support
    "Denmark came out for Finland."                              DNK > FIN diplomacy.support
verb stick_by    A=nsubj R=obl|obj                                                          -> diplomacy.support
    "Cuba stuck by Nicaragua."                                   CUB > NIC diplomacy.support
verb stick       A=nsubj R=obl[by]                                                          -> diplomacy.support
    "Cuba stuck by Angola."                                      CUB > AGO diplomacy.support
verb line_up     A=nsubj R=obl[behind|with|alongside]                                                      -> diplomacy.support
    "Canada lined up behind Britain in 1982."                    CAN > GBR diplomacy.support
verb readmit     A=nsubj R=obj                                                              -> diplomacy:resume
    "The Commonwealth readmitted Pakistan."                      IGOCWN > PAK diplomacy:resume
verb woo         obj=investor|tourist|customer|voter|player|buyer                           -> nothing
    "Fiji wooed Japanese tourists."                              nothing
verb woo         A=nsubj R=obj                                                              -> diplomacy
    "China wooed Tonga."                                         CHN > TON diplomacy
verb court       A=nsubj R=obj                                                              -> diplomacy
    "Moscow courted Egypt in 1955."                              RUS > EGY diplomacy
verb court       obj=controversy|danger|disaster|trouble|investor|tourist|customer|girl|player -> nothing
    "Libya courted trouble."                                     nothing
verb curry       A=nsubj obj=favour|favor R=obl[with]                                             -> diplomacy
    "Taiwan curried favour with Paraguay."                       TWN > PRY diplomacy
verb throw_in    A=nsubj obj=lot R=obl[with|behind]                                                -> diplomacy.support
    "Romania threw in its lot with France."                      ROU > FRA diplomacy.support

# --- praise ---
verb praise          A=nsubj R=obj                                 -> diplomacy.praise
    "President Putin praised North Korea."                            RUSGOV > PRK diplomacy.praise
verb praise          obj=@athletes|@works|@games|film|performance  -> nothing
    "The Italian coach praised the striker."                          nothing
verb commend         A=nsubj R=obj                                 -> diplomacy.praise
    "The United Nations commended Uganda."                            IGOUNO > UGA diplomacy.praise
verb hail            A=nsubj R=obj                                 -> diplomacy.praise
    "Ghana hailed Nigeria."                                           GHA > NGA diplomacy.praise
verb laud            A=nsubj R=obj                                 -> diplomacy.praise
    "India lauded Bangladesh."                                        IND > BGD diplomacy.praise
verb applaud         A=nsubj R=obj                                 -> diplomacy.praise
    "Washington applauded Colombia."                                  USA > COL diplomacy.praise
verb salute          A=nsubj R=obj                                 -> diplomacy.praise
    "Cuba saluted Vietnam."                                           CUB > VNM diplomacy.praise
verb congratulate    A=nsubj R=obj                                 -> diplomacy.praise
    "China congratulated Laos."                                       CHN > LAO diplomacy.praise
verb thank           A=nsubj R=obj                                 -> diplomacy.praise
    "President Zelensky thanked Poland."                              UKRGOV > POL diplomacy.praise
verb compliment      A=nsubj R=obj                                 -> diplomacy.praise
    "Austria complimented Hungary."                                   AUT > HUN diplomacy.praise
verb honour          A=nsubj R=obj                                 -> diplomacy.praise
    "France honoured Senegal."                                        FRA > SEN diplomacy.praise
verb honor           A=nsubj R=obj                                 -> diplomacy.praise
    "Mexico honored Chile."                                           MEX > CHL diplomacy.praise
verb honour obj=@agreements|@truces|promise|pledge|commitment|obligation|request|wish|undertaking|debt A=nsubj R?=obl[with|to|from]|obj -> accept(-)
    "Israel honoured the treaty with Egypt."                          ISR > EGY accept(-)
verb admire          A=nsubj R=obj                                 -> diplomacy.praise
    "Singapore admires Switzerland."                                  SGP > CHE diplomacy.praise
verb celebrate       A=nsubj R=obj                                 -> diplomacy.praise
    "Serbia celebrated Russia."                                       SRB > RUS diplomacy.praise
verb celebrate       obj=birthday|wedding|jubilee|christmas|easter|"new year" -> nothing
    "Sweden celebrated the birthday of King Carl Gustaf."             nothing
    "Luxembourg celebrated the wedding of a Belgian prince."          nothing
verb pay             A=nsubj obj=tribute R=obl[to|in]                 -> diplomacy.praise
    "Ethiopia paid tribute to Cuba."                                  ETH > CUB diplomacy.praise
verb welcome         A=nsubj R=obj                                 -> diplomacy.praise
    "The European Union welcomed Serbia's move."                      IGO > SRB diplomacy.praise
verb endorse         A=nsubj R=obj                                 -> diplomacy.praise
    "Obama endorsed President Macron."                                USA > FRAGOV diplomacy.praise
verb decorate A=nsubj R=obj                                  -> diplomacy.praise
    "Bulgaria decorated the Soviet Union's ambassador with a medal."  BGR > SUN diplomacy.praise
verb extol           A=nsubj R=obj                                 -> diplomacy.praise
    "Belarus extolled China."                                         BLR > CHN diplomacy.praise
verb appreciate      A=nsubj R=obj                                 -> diplomacy.praise
    "Nepal appreciates India's help."                                 NPL > IND diplomacy.praise
noun praise          A=poss|nmod[by|from|of]|amod R?=nmod[for|of|to]   -> diplomacy.praise
    "President Putin's praise for North Korea was warm."              RUSGOV > PRK diplomacy.praise
noun endorsement     A=poss|nmod[by|from]|amod R?=nmod[of|for]      -> diplomacy.praise
    "Cuba's endorsement of Bolivia surprised nobody."                 CUB > BOL diplomacy.praise
noun congratulation  A=poss|nmod[by|from|of]|amod R?=nmod[to|for|towards|on]      -> diplomacy.praise
    "India's congratulations to Nepal were sent."                     IND > NPL diplomacy.praise
noun gratitude       A=poss|nmod[by|from|of]|amod R?=nmod[to|for|towards|on]       -> diplomacy.praise
    "Kuwait's gratitude to Britain was expressed in 1991."            KWT > GBR diplomacy.praise
noun thanks          A=poss|nmod[by|from]|amod R?=nmod[to|for|towards|on]          -> diplomacy.praise
    "Poland's thanks to Canada were expressed."                       POL > CAN diplomacy.praise
noun admiration      A=poss|nmod[by] R=nmod[for|of|to]                   -> diplomacy.praise
    "Cuba's admiration for Vietnam was expressed."                    CUB > VNM diplomacy.praise
noun welcome         A=poss|nmod[by|from]|amod R?=nmod[to|for|of]      -> diplomacy.praise
    "Kenya's welcome for Somalia was warm."                           KEN > SOM diplomacy.praise
verb award           A=nsubj R=iobj|obl[to] obj=degree|"honorary degree"|"peace prize"|"honorary citizenship"|scholarship|medal|order|prize|honour|honor|decoration|title|knighthood|cross|star|citizenship -> diplomacy.praise
    "Poland awarded a medal to the Hungarian president."       POL > HUNGOV diplomacy.praise
verb present         A=nsubj R=obj obl[with]=trophy|honour|honor|title|"honorary degree"|degree|plaque|medal|award|order|prize|decoration|sword|star|cross -> diplomacy.praise
    "Finland presented the Estonian president with a medal."   FIN > ESTGOV diplomacy.praise
verb reward          A=nsubj R=obj                                 -> diplomacy.praise
    "Moscow rewarded Serbia."                                  RUS > SRB diplomacy.praise
verb toast           A=nsubj R=obj                                 -> diplomacy.praise
    "President Nixon toasted China in 1972."                   USAGOV > CHN diplomacy.praise
verb toast           obj=bread|marshmallow|nut                     -> nothing
    "The Dutch minister toasted bread."                        nothing
verb wish            A=nsubj R=iobj|obj obj=success|luck|prosperity|well|peace|happiness|"good luck" -> diplomacy.praise
    "Queen Elizabeth wished Nigeria success in 1960."          GBRGOV > NGA diplomacy.praise
adj grateful         A=nsubj R=obl[to]                             -> diplomacy.praise
    "Kosovo is grateful to the United States."                 KSV > USA diplomacy.praise
verb felicitate   A=nsubj R=obj                                    -> diplomacy.praise
    "Pakistan felicitated Bangladesh."                             PAK > BGD diplomacy.praise
verb cheer        A=nsubj R=obj:@nations|admission|entry|accession|vote|result|recovery|triumph|independence|release|verdict|truce|ceasefire|deal|treaty|arrival|progress|@states|@heads|@envoys|government|decision|move|election|withdrawal|reform|speech|stand|ruling|plan|agreement|victory|announcement -> diplomacy.praise
    "Havana cheered Hanoi's victory in 1975."                      CUB > VNM diplomacy.praise
verb cheer        nsubj=@markets|news|result|fan                   -> nothing
    "The Japanese report cheered investors."                       nothing
    "Lower prices cheered the French government."                  nothing
verb glorify      A=nsubj R=obj                                    -> diplomacy.praise
    "Algerian newspapers glorified Cuba."                          DZAMED > CUB diplomacy.praise
verb eulogise     A=nsubj R=obj                                    -> diplomacy.praise
    "President Chavez eulogised Cuba."                             VENGOV > CUB diplomacy.praise
verb lionise      A=nsubj R=obj                                    -> diplomacy.praise
    "The Serbian press lionised Russia."                           SRBMED > RUS diplomacy.praise
verb toast        A=nsubj R=obj:@states|@heads|@envoys|friendship|@agreements -> diplomacy.praise
    "President Nixon toasted the Chinese premier in 1972."         USAGOV > CHNGOV diplomacy.praise
verb credit       A=nsubj R=obj T=obl[with|for]|advcl[with|for]    -> diplomacy.praise
    "Liberia credited Nigeria with the peace."                     LBR > NGA diplomacy.praise
verb pay          A=nsubj obj=homage R=obl[to]                     -> diplomacy.praise
    "Angola paid homage to Cuba."                                  AGO > CUB diplomacy.praise
verb value        A=nsubj R?=obj|obl[with] obj=@ties|support|help|cooperation|contribution|alliance|role|effort|stand|advice -> diplomacy.praise
    "Mongolia values Japan's support."                             MNG > JPN diplomacy.praise
verb view         A=nsubj R=obj obl[as]=ally|friend|partner|brother|neighbour|model|example|hero -> diplomacy.praise
    "Japan views Australia as a partner."                          JPN > AUS diplomacy.praise
verb regard       A=nsubj R=obj obl[as]=beacon|pillar|protector|guarantor|leader|liberator|saviour|savior|anchor|cornerstone|bridge|bulwark|force|success|sister|ally|friend|partner|brother|neighbour|model|example|hero -> diplomacy.praise
    "Laos regards Vietnam as a brother."                           LAO > VNM diplomacy.praise
noun acclaim      A=poss|nmod[by|from]|amod R=nmod[for|of]         -> diplomacy.praise
    "Cuba's acclaim for Angola was loud."                          CUB > AGO diplomacy.praise
noun applause     A=poss|nmod[by|from]|amod R=nmod[for|of|to]            -> diplomacy.praise
    "Moscow's applause for Hanoi was loud."                        RUS > VNM diplomacy.praise
verb tout        A=nsubj R=obj                                                              -> diplomacy.praise
    "Hungary touted Serbia as a partner."                        HUN > SRB diplomacy.praise
verb bestow      A=nsubj R=obl[on|upon] obj=medal|honour|honor|praise|prize|knighthood|title|award|order|decoration|citizenship -> diplomacy.praise
    "France bestowed a medal on the Polish president."           FRA > POLGOV diplomacy.praise
verb heap        A=nsubj obj=praise|compliment|honour|honor|tribute R=obl[on|upon]                                          -> diplomacy.praise
    "Russia heaped praise on Hungary."                           RUS > HUN diplomacy.praise
verb lavish      A=nsubj obj=praise|compliment|honour|honor|tribute R=obl[on|upon]                                          -> diplomacy.praise
    "Albania lavished praise on China in 1966."                  ALB > CHN diplomacy.praise
verb sing        A=nsubj obj=praise R=poss|nmod[of]|obl[of]|obj                             -> diplomacy.praise
    "Fiji sang the praises of Japan."                            FJI > JPN diplomacy.praise

# --- defence in words, rallying ---
verb defend     A=nsubj R=obj obl[against|from]=-              -> diplomacy.defend
    "South Africa defended Zimbabwe."                 ZAF > ZWE diplomacy.defend
verb defend     obj=title|champion|crown|lead|goal|penalty     -> nothing
    "The Japanese boxer defended his title."          nothing
verb defend     A=nsubj R=obj obl[against|from]=criticism|accusation|charge|allegation|claim|critic|reproach|accuser|resolution  -> diplomacy.defend
    "China defended Sudan against criticism."         CHN > SDN diplomacy.defend
verb justify    A=nsubj R=obj|obl[of|by]                                  -> diplomacy.defend
    "Moscow justified Syria's decision."              RUS > SYR diplomacy.defend
verb excuse     A=nsubj R=obj|obl[of|by]                                  -> diplomacy.defend
    "Hungary excused Russia."                         HUN > RUS diplomacy.defend
verb vouch      A=nsubj R=obl[for]                             -> diplomacy.defend
    "Jordan vouched for Iraq."                        JOR > IRQ diplomacy.defend
verb speak_up   A=nsubj R=obl[for]                             -> diplomacy.defend
    "Ireland spoke up for Palestine."                 IRL > PSE diplomacy.defend
verb stick_up   A=nsubj R=obl[for]                             -> diplomacy.defend
    "Venezuela stuck up for Cuba."                    VEN > CUB diplomacy.defend
verb exonerate  A=nsubj R=obj                                  -> diplomacy.defend
    "Libya exonerated Syria."                         LBY > SYR diplomacy.defend
noun defence    A=poss|nmod[by]|amod R=nmod[of]                     -> diplomacy.defend
    "China's defence of Sudan drew notice."           CHN > SDN diplomacy.defend
noun defense    A=poss|nmod[by]|amod R=nmod[of]                     -> diplomacy.defend
    "Washington's defense of Israel drew notice."     USA > ISR diplomacy.defend
verb rally      A=nsubj R=obl[behind|around|round|to]                -> diplomacy.rally
    "Portugal rallied behind Britain."                PRT > GBR diplomacy.rally
verb rally      nsubj=@markets                                 -> nothing
    "Japanese shares rallied."                        nothing
verb rally      A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for|behind]  -> diplomacy.rally
    "Poland rallied support for Ukraine."             POL > UKR diplomacy.rally
verb drum_up    A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for|behind]         -> diplomacy.rally
    "Algeria drummed up support for Western Sahara."  DZA > ESH diplomacy.rally
verb muster     A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for|behind]         -> diplomacy.rally
    "Egypt mustered support for Palestine."           EGY > PSE diplomacy.rally
verb mobilise   A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for]         -> diplomacy.rally
    "Cuba mobilised support for Venezuela."           CUB > VEN diplomacy.rally
verb mobilize   A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for]         -> diplomacy.rally
    "Canada mobilized support for Haiti."             CAN > HTI diplomacy.rally
verb campaign A=nsubj R=obl[for|on behalf of|on]             -> diplomacy.rally
    "Turkey campaigned for Kosovo."                   TUR > KSV diplomacy.rally
verb lobby A=nsubj R=obl[for|on behalf of|on]                -> diplomacy.rally
    "Romania lobbied for Moldova."                    ROU > MDA diplomacy.rally
verb close        A=nsubj obj=rank R=obl[behind|around|round]        -> diplomacy.rally
    "Jordan closed ranks behind Iraq."                         JOR > IRQ diplomacy.rally
verb unite        A=nsubj R=obl[behind|around|round]                 -> diplomacy.rally
    "Yemen and Sudan united behind Iraq."                      YEM + SDN > IRQ diplomacy.rally
verb whip_up      A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote|enthusiasm R=obl[to|for|behind] -> diplomacy.rally
    "Venezuela whipped up support for Cuba."                   VEN > CUB diplomacy.rally
verb shore_up     A=nsubj R=obj:government|regime|@heads|junta|administration|dictatorship|leader|currency|army|ally -> diplomacy.support
    "Moscow shored up the Afghan government."                  RUS > AFGGOV diplomacy.support
verb prop_up      A=nsubj R=obj:government|regime|@heads|junta|administration|dictatorship|leader|currency|ally  -> diplomacy.support
    "France propped up the Chadian regime."                    FRA > TCDGOV diplomacy.support
verb throw        A=nsubj obj|obl[in]=lot R?=obl[with|behind]          -> diplomacy.support
    "Bulgaria threw in its lot with Germany in 1941."          BGR > DEU diplomacy.support
verb bless        A=nsubj R=obj:candidacy|election|union|operation|offensive|plan|deal|@agreements|invasion|decision|move|mission|idea|proposal|intervention -> diplomacy.support
    "Senegal blessed Gambia's plan."                           SEN > GMB diplomacy.support
verb condone      A=nsubj R=obj                                -> diplomacy.support
    "Belgrade condoned Moscow's policy."                       SRB > RUS diplomacy.support
verb advocate     A=nsubj C=obj|ccomp|xcomp                    -> appeal(C)
    "Malaysia advocated talks with Burma."                     MYS > MMR appeal(consult.negotiate)
verb exculpate   A=nsubj R=obj                                                              -> diplomacy.defend
    "Ireland exculpated Libya."                                  IRL > LBY diplomacy.defend
verb absolve     A=nsubj R=obj                                                              -> diplomacy.defend
    "Algeria absolved Morocco of blame."                         DZA > MAR diplomacy.defend
verb vindicate   A=nsubj R=obj                                                              -> diplomacy.defend
    "The court vindicated Nicaragua in 1986."                    JUD > NIC diplomacy.defend
verb whitewash   A=nsubj R?=obj|obl[of|by]                                                  -> diplomacy.defend
    "Belgrade whitewashed Syria."                                SRB > SYR diplomacy.defend
verb galvanise   A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for]                                     -> diplomacy.rally
    "Ireland galvanised support for Palestine."                  IRL > PSE diplomacy.rally

# --- ties and recognition ---
verb establish      A=nsubj obj=@ties|embassy|consulate|mission|liaison|contact|"liaison office" R?=obl[with|in|between]   -> diplomacy.ties mutual
    "Egypt and Kenya established diplomatic ties in 1963." EGY + KEN diplomacy.ties
verb strengthen     A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "China strengthened ties with Kenya."                          CHN + KEN diplomacy.ties
verb deepen         A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "President Putin deepened ties with North Korea."              RUSGOV + PRK diplomacy.ties
verb improve        A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Greece improved relations with Bulgaria."                     GRC + BGR diplomacy.ties
verb normalise      A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Bahrain normalised ties with Israel in 2020."                 BHR + ISR diplomacy.ties
verb normalize      A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Morocco normalized relations with Israel."                    MAR + ISR diplomacy.ties
verb forge          A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "India forged ties with Oman."                                 IND + OMN diplomacy.ties
verb build          A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Turkey built ties with Somalia."                              TUR + SOM diplomacy.ties
verb cement         A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Iran cemented ties with Iraq."                                IRN + IRQ diplomacy.ties
verb upgrade        A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Vietnam upgraded ties with Australia."                        VNM + AUS diplomacy.ties
verb develop        A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Mongolia developed ties with Japan."                          MNG + JPN diplomacy.ties
verb mend           A=nsubj obj=@ties|fence|rift R?=obl[with]                          -> diplomacy.ties mutual
    "Turkey mended fences with Egypt."                             TUR + EGY diplomacy.ties
verb repair         A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "France repaired relations with Rwanda."                       FRA + RWA diplomacy.ties
verb warm           A=nsubj R=obl[to]                                            -> diplomacy.ties
    "Washington warmed to Vietnam."                                USA > VNM diplomacy.ties
verb open           A=nsubj obj=embassy|consulate|mission|"liaison office"|legation R=obl[in|to|at]                      -> diplomacy.ties
    "Israel opened an embassy in Bahrain."                         ISR > BHR diplomacy.ties
verb reopen         A=nsubj obj=embassy|consulate|mission|legation R=obl[in|to|at]                      -> diplomacy.ties:resume
    "Italy reopened its embassy in Libya."                         ITA > LBY diplomacy.ties:resume
verb appoint        A=nsubj obj=ambassador|consul|"charge d'affaires"|envoy R=obl[to|in]                             -> diplomacy.ties
    "Egypt appointed an ambassador to Syria."                      EGY > SYR diplomacy.ties
verb close          A=nsubj obj=embassy|consulate|mission|legation|"diplomatic mission" R=obl[in|to|at]                      -> diplomacy.ties:stop
    "Canada closed its embassy in Iran in 2012."                   CAN > IRN diplomacy.ties:stop
verb recall         A=nsubj obj=ambassador|envoy|"charge d'affaires"|diplomat|consul|attache|representative R=obl[from|to]                  -> diplomacy.ties:ease
    "France recalled its ambassador from Australia."               FRA > AUS diplomacy.ties:ease
noun relation       A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "Relations between Nepal and India grew."                      NPL + IND diplomacy.ties
noun relation       compound=public|race|labour|labor|investor                   -> nothing
    "The Swedish company's public relations failed."               nothing
noun tie            A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=trade|economic|commercial|financial|industrial|energy|business|investment -> cooperate.economic mutual
    "India deepened trade ties with Kenya."                        IND + KEN cooperate.economic
noun tie            A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=military|security|defence|defense -> cooperate.military mutual
    "Egypt strengthened military ties with Greece."                EGY + GRC cooperate.military
noun relation       A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=trade|economic|commercial|financial|industrial|energy|business -> cooperate.economic mutual
    "Brazil improved trade relations with China."                  BRA + CHN cooperate.economic
noun relation       A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=military|security|defence|defense -> cooperate.military mutual
    "Peru developed military relations with the Soviet Union."     PER + SUN cooperate.military
noun link           A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=trade|economic|commercial|financial|industrial|energy|business -> cooperate.economic mutual
    "Ghana built commercial links with Brazil."                    GHA + BRA cooperate.economic
noun link           A=nmod[between|of|among]|poss|amod R?=nmod[with]                           -> diplomacy.ties mutual
    "Cuba built links with Angola."                                CUB + AGO diplomacy.ties
noun friendship     A=nmod[between|of|among]|poss|amod R?=nmod[with]                           -> diplomacy.ties mutual
    "Albania forged a friendship with China in 1961."              ALB + CHN diplomacy.ties
noun bond           A=nmod[between|of]|poss R?=nmod[with] compound|amod=treasury|government|state|savings|corporate|junk -> nothing
    "Greece sold government bonds."                                nothing
noun bond           A=nmod[between|of]|poss R?=nmod[with]                           -> diplomacy.ties mutual
    "Ireland strengthened bonds with Scotland."                    IRL + GBR diplomacy.ties
noun tie            A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "Ties between Turkey and Qatar grew."                          TUR + QAT diplomacy.ties
noun relationship   A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "The relationship between Japan and Thailand grew."            JPN + THA diplomacy.ties
noun rapprochement  A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "The rapprochement between France and Germany began in 1950."  FRA + DEU diplomacy.ties
noun normalisation  A=nmod[between|of|by]|poss R?=nmod[with]                     -> diplomacy.ties mutual
    "Sudan's normalisation with Israel was announced."             SDN + ISR diplomacy.ties
noun normalization  A=nmod[between|of|by]|poss R?=nmod[with]                     -> diplomacy.ties mutual
    "Bahrain's normalization with Israel was announced."           BHR + ISR diplomacy.ties
noun detente        A=nmod[between|of]|poss R?=nmod[with]                        -> diplomacy.ties mutual
    "The detente between India and Pakistan was brief."            IND + PAK diplomacy.ties
verb recognise      A=nsubj R=obj                                                -> diplomacy.recognise
    "Germany recognised Croatia in 1991."                          DEU > HRV diplomacy.recognise
verb recognize      A=nsubj R=obj                                                -> diplomacy.recognise
    "The United States recognized Israel in 1948."                 USA > ISR diplomacy.recognise
verb recognise      obj=@people|genocide|massacre|holocaust|crime|suffering|sacrifice|qualification|diploma|danger|risk|threat|urgency|potential|need|importance|fact|problem|voice|face|mistake  -> nothing
    "Canada recognised the problem."                               nothing
verb recognize      obj=@people|genocide|massacre|holocaust|crime|suffering|sacrifice|qualification|diploma|danger|risk|threat|urgency|potential|need|importance|fact|problem|voice|face|mistake  -> nothing
    "Mexico recognized the need."                                  nothing
noun recognition    A=poss|nmod[by|from]|amod R?=nmod[of|to|for]                        -> diplomacy.recognise
    "Spain's recognition of Palestine came in 2024."               ESP > PSE diplomacy.recognise
noun recognition    compound=face|voice|speech|facial                            -> nothing
    "The Chinese face recognition failed."                         nothing
verb build_up       A=nsubj R?=obl[with] C=obj:@ties|alliance|commerce|contact|cooperation|trade           -> do(C)
    "Vietnam built up cooperation with India."                 VNM + IND cooperate
verb nurture        A=nsubj R?=obl[with] C=obj:@ties|alliance|commerce|contact|cooperation|trade|alliance  -> do(C)
    "Serbia nurtured relations with China."                    SRB + CHN diplomacy.ties
verb invigorate     A=nsubj R?=obl[with] C=obj:@ties|alliance|commerce|contact|cooperation|trade           -> do(C)
    "Ethiopia invigorated ties with Kenya."                    ETH + KEN diplomacy.ties
verb formalise      A=nsubj R?=obl[with] C=obj:@ties|alliance|commerce|contact|cooperation                 -> do(C)
    "Bahrain formalised relations with Israel."                BHR + ISR diplomacy.ties
verb formalise      A=nsubj obj=@agreements|alliance R?=obl[with|between]                -> diplomacy.sign mutual
    "Albania formalised the pact with Croatia."                ALB + HRV diplomacy.sign
verb set_up         A=nsubj obj=@ties|embassy|consulate|"diplomatic mission"|"liaison office"|legation R?=obl[with|in]          -> diplomacy.ties
    "Ghana set up an embassy in Israel in 1957."               GHA > ISR diplomacy.ties
verb nominate       A=nsubj obj="high commissioner"|"first ambassador"|ambassador|consul|"charge d'affaires"|envoy R=obl[to|in]                       -> diplomacy.ties
    "Sudan nominated an ambassador to the United States."      SDN > USA diplomacy.ties
verb present        A=nsubj obj=credential|"letters of credence" R?=obl[to|in]                         -> diplomacy.ties
    "The Irish ambassador presented his credentials to Japan."   IRLGOV > JPN diplomacy.ties
verb switch         A=nsubj obj=recognition R=obl[to]                            -> diplomacy.recognise
    "Nicaragua switched recognition to China."                 NIC > CHN diplomacy.recognise
verb readmit        A=nsubj R=obj:ambassador|envoy|diplomat|consul               -> diplomacy.ties:resume
    "Morocco readmitted the Iranian ambassador."               MAR > IRNGOV diplomacy.ties:resume
verb cosy_up      A=nsubj R=obl[to|with]                                              -> diplomacy.ties
    "Mali cosied up to Russia."                                                  MLI > RUS diplomacy.ties
verb cultivate    A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Taiwan cultivated ties with Paraguay."                                      TWN + PRY diplomacy.ties
verb reunify      A=nsubj R=obl[with]                                            -> diplomacy.ties
    "Moldova refused to reunify with Romania."                                   MDA > ROU reject(diplomacy.ties)
verb inaugurate   A=nsubj obj="diplomatic mission"|chancery|"liaison office"|embassy|consulate R=obl[in|to|at]                        -> diplomacy.ties
    "Honduras inaugurated an embassy in China."                                  HND > CHN diplomacy.ties
verb elevate     A=nsubj R?=obl[with|to|between] C=obj:@ties|trade|cooperation|co-operation|commerce|alliance|friendship|entente|contact -> do(C)
    "Vietnam elevated its relations with Japan."                 VNM+JPN > - diplomacy.ties
verb thaw        C=nsubj:@ties A?=nsubj                                                     -> do(C)
    "Relations between Greece and Turkey thawed."                GRC+TUR > - diplomacy.ties
noun thaw        A=nmod[between|in|of]|poss|amod R?=nmod[with]                                         -> diplomacy.ties mutual
    "The thaw between Cuba and the United States came in 2014."  CUB+USA > - diplomacy.ties
noun thaw        amod=arctic|spring|alpine|annual                                           -> nothing
    "The spring thaw in Norway was late."                        nothing
noun overture    A=poss|nmod[by|from|of]|amod|compound R?=nmod[to|toward|towards]                     -> diplomacy
    "Panama welcomed Cuba's overtures to Haiti."                 PAN > CUB diplomacy.praise ; CUB > HTI diplomacy
verb make        A=nsubj obj=overture R=obl[to|toward|towards]                              -> diplomacy
    "North Korea made overtures to Japan."                       PRK > JPN diplomacy

# --- apology, forgiveness, signatures ---
verb apologise     A=nsubj R?=obl[to|for]                                               -> diplomacy.apologise
    "Germany apologised to Namibia in 2021."                 DEU > NAM diplomacy.apologise
verb apologize     A=nsubj R?=obl[to|for]                                               -> diplomacy.apologise
    "The United States apologized to China."                 USA > CHN diplomacy.apologise
verb atone         A=nsubj R?=obl[to|for] T?=obl[for]                                   -> diplomacy.apologise
    "Austria atoned for the past."                           AUT > - diplomacy.apologise
adj sorry A=nsubj R?=obl[to|for] T?=obl[for|about]           -> diplomacy.apologise
    "Belgium is sorry for the past."                         BEL > - diplomacy.apologise
noun apology       A=poss|nmod[by|from|of]|amod R?=nmod[to|for]                         -> diplomacy.apologise
    "Japan's apology to South Korea came in 1998."           JPN > KOR diplomacy.apologise
verb forgive       A=nsubj R=obj|iobj                                               -> diplomacy.forgive
    "South Korea forgave Japan."                             KOR > JPN diplomacy.forgive
verb pardon        A=nsubj R=obj                                                    -> diplomacy.forgive
    "Iran pardoned Iraq." IRN > IRQ diplomacy.forgive
noun forgiveness   A=poss|nmod[by|from]|amod R=nmod[of|for]                              -> diplomacy.forgive
    "Poland's forgiveness of Germany was written in 1965."   POL > DEU diplomacy.forgive
verb sign          A=nsubj obj=@agreements|document|statement|protocol|minute|settlement R?=obl[with]  -> diplomacy.sign mutual
    "India signed a treaty with Bhutan in 1949."             IND + BTN diplomacy.sign
verb sign          R=obl[with] A=nsubj obj=-                                        -> diplomacy.sign mutual
    "Peru signed with Japan."                                PER + JPN diplomacy.sign
verb sign          obj=@athletes|autograph|book|bill|law|petition                   -> nothing
    "The Spanish club signed a striker."                     nothing
verb initial       A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Ukraine initialled a treaty with the European Union."   UKR + IGO diplomacy.sign
verb ratify        A=nsubj obj=@agreements R?=obl[with|between]                             -> diplomacy.sign
    "Croatia ratified the treaty with Slovenia."             HRV > SVN diplomacy.sign
verb conclude      A=nsubj obj=armistice|truce|ceasefire R?=obl[with]               -> deescalate.truce mutual
    "Israel concluded an armistice with Lebanon in 1949."                         ISR + LBN deescalate.truce
verb conclude      A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Finland concluded a treaty with Moscow in 1948."        FIN + RUS diplomacy.sign
verb reach         A=nsubj obj=consensus T?=obl[on|about|over] R?=obl[with]            -> statement.accord mutual
    "Brazil reached a consensus with Paraguay on the dam."                        BRA + PRY statement.accord
verb reach         A=nsubj obj=settlement R?=obl[with]                              -> settle mutual
    "Honduras reached a settlement with Nicaragua in 1990."                       HND + NIC settle
verb reach         A=nsubj obj=@agreements|compromise|understanding R?=obl[with]    -> diplomacy.sign mutual
    "Israel reached an agreement with Lebanon."              ISR + LBN diplomacy.sign
verb strike        A=nsubj obj=deal|bargain|agreement|pact|accord|compromise|alliance|understanding|treaty R?=obl[with]      -> diplomacy.sign mutual
    "Turkey struck a deal with Russia."                      TUR + RUS diplomacy.sign
verb seal          A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Australia sealed a pact with Fiji."                     AUS + FJI diplomacy.sign
verb clinch        A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Serbia clinched a deal with China."                     SRB + CHN diplomacy.sign
verb clinch        obj=@games|victory|place                                         -> nothing
    "Brazil clinched the title."                             nothing
verb sign_up       A=nsubj R=obl[to|with|for]                                           -> diplomacy.sign
    "Malta signed up with the European Union."               MLT > IGO diplomacy.sign
verb ink           A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Nigeria inked a deal with Benin."                       NGA + BEN diplomacy.sign
verb join          A=nsubj R=obj                                                    -> diplomacy
    "Finland joined NATO in 2023."                           FIN > IGO diplomacy
verb join          A=nsubj R=obj obl[for|at|in]=@meetings|talk|discussion|dinner|lunch       -> consult.meet mutual
    "Norway's foreign minister joined Senegal's president for talks."     NORGOV + SENGOV consult.meet
verb join          A=nsubj R=obj obl[in|for]=exercise|drill|manoeuvre|maneuver|"war game"|patrol -> cooperate.military mutual
    "Danish troops joined Estonia in an exercise."               DNKMIL + EST cooperate.military
verb accede        A=nsubj R=obl[to]                                                -> diplomacy
    "Croatia acceded to the European Union in 2013."         HRV > IGO diplomacy
noun signing A=poss|nmod[by|between]|amod nmod[of]=@agreements R?=nmod[with] -> diplomacy.sign
    "The signing of a treaty by Bhutan pleased India."       BTN > - diplomacy.sign
noun signature A=poss|nmod[by]|amod nmod[of|to|on]=@agreements R?=nmod[with] -> diplomacy.sign
    "The signature of the treaty by Finland came in 1948."   FIN > - diplomacy.sign
noun ratification A=poss|nmod[by]|amod nmod[of]=@agreements R?=nmod[with] -> diplomacy.sign
    "The ratification of the treaty by Slovenia came late."  SVN > - diplomacy.sign
verb hammer_out    A=nsubj obj=@agreements|settlement|compromise|understanding R?=obl[with]    -> diplomacy.sign mutual
    "Uganda hammered out an agreement with Kenya."             UGA + KEN diplomacy.sign
verb achieve       A=nsubj obj=@agreements|settlement|consensus|understanding R?=obl[with]     -> diplomacy.sign mutual
    "Bolivia achieved an accord with Paraguay."                BOL + PRY diplomacy.sign
verb finalise     A=nsubj obj=document|settlement|text|term|arrangement|@agreements R?=obl[with]                              -> diplomacy.sign mutual
    "India finalised an agreement with Nepal."                                      IND + NPL diplomacy.sign
verb countersign  A=nsubj obj=document|statement|minutes|text|letter|map|settlement|@agreements R?=obl[with]                              -> diplomacy.sign mutual
    "Bahrain countersigned a treaty with Oman."                                     BHR + OMN diplomacy.sign
verb demarcate    A=nsubj obj="land border"|"sea border"|"maritime border"|"common border"|"continental shelf"|shelf|border|boundary|frontier|"maritime boundary"|line|zone R?=obl[with]                 -> settle mutual
    "Peru demarcated its border with Ecuador."                                      PER + ECU settle
verb delimit      A=nsubj obj="land border"|"sea border"|"maritime border"|"common border"|"continental shelf"|shelf|border|boundary|frontier|"maritime boundary"|line|zone|shelf R?=obl[with]           -> settle mutual
    "Norway delimited its maritime boundary with Russia."                           NOR + RUS settle

# --- backed by word or seat ---
verb legitimise A=nsubj R=obj -> diplomacy.support
    "Zimbabwe legitimised Angola's government." ZWE > AGO diplomacy.support
verb legitimize A=nsubj R=obj -> diplomacy.support
    "Chad legitimized Libya's claim." TCD > LBY diplomacy.support
verb garner A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for|behind] -> diplomacy.rally
    "Egypt garnered support for Sudan." EGY > SDN diplomacy.rally
verb marshal A=nsubj obj=support|backing|sympathy|solidarity|help|aid|opinion|assistance|vote R=obl[to|for|behind] -> diplomacy.rally
    "Poland marshalled support for Ukraine." POL > UKR diplomacy.rally
verb espouse A=nsubj obj=cause R?=obl[of]|obj -> diplomacy.support
    "Algeria espoused the cause of Palestine." DZA > PSE diplomacy.support
verb fete A=nsubj R=obj -> diplomacy.praise
    "Ghana feted Jamaica." GHA > JAM diplomacy.praise
verb acclaim A=nsubj R=obj|obl[for] -> diplomacy.praise
    "Angola acclaimed Cuba." AGO > CUB diplomacy.praise

# --- support of other kinds, ties that are had, hands put to paper ---
verb support   A=nsubj R=obj obl[with]=@weapons                           -> aid.military
    "Libya supported Chadian rebels with rockets."                         LBY > TCDREB aid.military
noun support   A=poss|nmod[by|from]|amod|compound R?=nmod[for|to] amod|compound=financial|economic|budget|budgetary|monetary -> aid.economic
    "Qatar's financial support for Tunisia grew."                          QAT > TUN aid.economic
noun support   A=poss|nmod[by|from]|amod|compound R?=nmod[for|to] amod|compound=military|logistical|logistic|air|arms -> aid.military
    "Iran's military support for Sudan grew."                              IRN > SDN aid.military
noun support   A=poss|nmod[by|from]|amod|compound R?=nmod[for|to] amod|compound=humanitarian|medical|relief -> aid.humanitarian
    "Norway's humanitarian support for Laos grew."                         NOR > LAO aid.humanitarian
noun support   A=poss|nmod[by|from]|amod|compound R?=nmod[for|to] amod=material|technical -> aid
    "Cuba's material support for Guyana grew."                             CUB > GUY aid
verb lend      A=nsubj obj=support|backing|weight|voice R=obl[to|for]|iobj         -> diplomacy.support
    "Norway lent its backing to Sudan."                                    NOR > SDN diplomacy.support
verb second    A=nsubj R=obj                                              -> diplomacy.support
    "Ghana seconded Kenya's motion."                                       GHA > KEN diplomacy.support
verb voice     A=nsubj obj=support|backing|solidarity R=obl[for|with|to|towards]     -> diplomacy.support
    "Malaysia voiced support for Bosnia."                                  MYS > BIH diplomacy.support
verb declare   A=nsubj obj=support|solidarity|backing R=obl[for|with|to|towards]     -> diplomacy.support
    "Algeria declared its support for Iraq."                               DZA > IRQ diplomacy.support
verb pledge    A=nsubj obj=allegiance|loyalty R=obl[to]|iobj                   -> diplomacy.support
    "Romania pledged loyalty to Germany."                                  ROU > DEU diplomacy.support
verb stand_up  A=nsubj R=obl[for]                                         -> diplomacy.defend
    "Bolivia stood up for Cuba."                                           BOL > CUB diplomacy.defend
verb back      A=nsubj obj=application|admission|candidate|"membership bid"|sovereignty|"territorial integrity"|stance|statehood|nomination|cause|candidacy|bid|claim|membership|accession|independence|position R?=obl[of|by|for]|obj -> diplomacy.support
    "Hungary backed the candidacy of Croatia."                             HUN > HRV diplomacy.support
verb support   A=nsubj obj=application|admission|candidate|"membership bid"|sovereignty|"territorial integrity"|stance|statehood|nomination|cause|candidacy|bid|claim|membership|accession|independence|position R?=obl[of|by|for]|obj -> diplomacy.support
    "Poland supported the candidacy of Ukraine."                           POL > UKR diplomacy.support
verb hold_up   A=nsubj R=obj obl[as]=model|example|success|beacon|inspiration                        -> diplomacy.praise
    "Britain held up Botswana as a model."                                 GBR > BWA diplomacy.praise
verb express   A=nsubj obj=gratefulness|esteem|praise|delight|gratitude|thanks|appreciation|admiration|respect R=obl[to|for|towards|toward|at] -> diplomacy.praise
    "Armenia expressed its gratitude to Greece."                           ARM > GRC diplomacy.praise
verb convey    A=nsubj obj=gratitude|thanks|congratulations|congratulation|greeting R=obl[to]|iobj -> diplomacy.praise
    "Vietnam conveyed its congratulations to Laos."                        VNM > LAO diplomacy.praise
verb send      A=nsubj obj=congratulations|congratulation|greeting|felicitation R=obl[to]|iobj -> diplomacy.praise
    "Mongolia sent congratulations to Bhutan."                             MNG > BTN diplomacy.praise
verb extend    A=nsubj obj=congratulations|congratulation|greeting|thanks R=obl[to]|iobj -> diplomacy.praise
    "Brunei extended its congratulations to Malaysia."                     BRN > MYS diplomacy.praise
verb offer     A=nsubj obj=congratulations|congratulation|thanks|praise R=obl[to|for]|iobj -> diplomacy.praise
    "Peru offered its congratulations to Ecuador."                         PER > ECU diplomacy.praise
verb pin       A=nsubj obj=decoration|cross|ribbon|medal|order|star R=obl[on]                     -> diplomacy.praise
    "President Tito pinned a medal on the Zambian president."              YUGGOV > ZMBGOV diplomacy.praise
verb confer    A=nsubj obj=decoration|citizenship|"honorary degree"|"honorary citizenship"|doctorate|prize|medal|order|honour|honor|title|degree|award|knighthood R=obl[on|upon] -> diplomacy.praise
    "India conferred an honour on the Bhutanese king."                     IND > BTNGOV diplomacy.praise
verb decorate  obj=house|room|hall|street|tree|cake|embassy|palace        -> nothing
    "The Danish embassy decorated the tree."                               nothing
verb receive   A=obl[from] R=nsubj obj=welcome|praise|applause|medal|award|order|decoration|knighthood|honour|honor|"honorary degree"|prize|thanks|congratulation|congratulations|accolade            -> diplomacy.praise
    "Bolivia's decision received praise from Chile."                       CHL > BOL diplomacy.praise
verb speak     A=nsubj R=obl[of|about] obl[with]=affection|pride|fondness|admiration|warmth|respect|gratitude -> diplomacy.praise
    "President Mandela spoke of Cuba with gratitude."                      ZAF > CUB diplomacy.praise
verb lobby     A=nsubj R=obl[on|of] obl[on]=behalf                           -> diplomacy.rally
    "Ireland lobbied on Haiti's behalf."                                   IRL > HTI diplomacy.rally
verb campaign  A=nsubj R=obl[on|of] obl[on]=behalf                           -> diplomacy.rally
    "Egypt campaigned on Sudan's behalf."                                  EGY > SDN diplomacy.rally
verb win       A=nsubj obj=support|backing R=obl[for]                     -> diplomacy.rally
    "Spain won support for Portugal."                                      ESP > PRT diplomacy.rally
verb intercede A=nsubj obl[on]=behalf R=obl[on]                           -> diplomacy.rally
    "Canada interceded on Haiti's behalf."                                 CAN > HTI diplomacy.rally
verb enjoy     A=nsubj R?=obl[with] C=obj:@ties|trade|cooperation|alliance|friendship|cooperation|contact|dialogue -> do(C)
    "Malta and Libya enjoyed warm relations in the 1970s."                 MLT + LBY diplomacy.ties
verb have      A=nsubj R?=obl[with] C=obj:@ties|alliance|rapport          -> do(C)
    "Laos and Vietnam have close ties."                                    LAO + VNM diplomacy.ties
verb maintain  A=nsubj R?=obl[with] C=obj:@ties|alliance                  -> do(C)
    "Oman maintained close ties with Iran."                                OMN + IRN diplomacy.ties
verb expand    A=nsubj R?=obl[with] C=obj:@ties                           -> do(C)
    "Kenya and Turkey expanded their ties."                                KEN + TUR diplomacy.ties
noun relationship A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=trade|economic|commercial|trading -> cooperate.economic mutual
    "The trade relationship between Peru and China grew."                  PER + CHN cooperate.economic
noun relationship A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=military|security|defence|defense -> cooperate.military mutual
    "The military relationship between Oman and Britain grew."             OMN + GBR cooperate.military
verb exchange  A=nsubj obj=ambassador|consul|"trade mission"|"diplomatic mission"|mission|"liaison office"|envoy|recognition R?=obl[with]      -> diplomacy.ties mutual
    "Jordan and Israel exchanged ambassadors in 1995."                     JOR + ISR diplomacy.ties
verb extend    A=nsubj obj=recognition R=obl[to]                          -> diplomacy.recognise
    "Mexico extended recognition to Algeria in 1962."                      MEX > DZA diplomacy.recognise
verb grant     A=nsubj obj=recognition R=obl[to]|iobj                     -> diplomacy.recognise
    "Panama granted recognition to Kosovo."                                PAN > KSV diplomacy.recognise
verb accord    A=nsubj obj=recognition R=obl[to]|iobj                     -> diplomacy.recognise
    "Iceland accorded recognition to Lithuania in 1991."                   ISL > LTU diplomacy.recognise
verb offer     A=nsubj obj=apology|regret|apologies R?=iobj|obl[to]|obl[for|over]    -> diplomacy.apologise
    "Belgium offered Congo an apology in 2002."                            BEL > COD diplomacy.apologise
verb make      A=nsubj obj=apology R?=obl[to|for]                              -> diplomacy.apologise
    "Japan made an apology to the Philippines."                            JPN > PHL diplomacy.apologise
verb issue     A=nsubj obj=apology R?=obl[to|for]                         -> diplomacy.apologise
    "Canada issued an apology to India."                                   CAN > IND diplomacy.apologise
verb express   A=nsubj obj=remorse|repentance|contrition|apology R?=obl[to]|obl[for|over]      -> diplomacy.apologise
    "Japan expressed remorse to China."                                    JPN > CHN diplomacy.apologise
verb say       A=nsubj xcomp|ccomp|obj|advmod|advcl=sorry R=obl[to]       -> diplomacy.apologise
    "Spain said sorry to Mexico."                                          ESP > MEX diplomacy.apologise
verb put       A=nsubj obj=signature|name R?=obl[with] obl[to|on]=@agreements|document|text|statement|paper -> diplomacy.sign
    "Greece put its signature to a treaty with Albania."                   GRC > ALB diplomacy.sign
verb affix     A=nsubj obj=signature|name R?=obl[with] obl[to|on]=@agreements|document|text|statement|paper -> diplomacy.sign
    "Oman affixed its signature to a pact with Yemen."                     OMN > YEM diplomacy.sign
verb enter     A=nsubj obl[into]=@agreements|alliance R?=obl[with|between]        -> diplomacy.sign mutual
    "Burma entered into a treaty with China in 1960."                      MMR + CHN diplomacy.sign
noun conclusion nmod[of]=@agreements A=poss|nmod[by|between]|amod R?=nmod[with]   -> diplomacy.sign
    "The conclusion of a treaty by Romania with Moldova was announced."    ROU > MDA diplomacy.sign

# --- no defence ---
verb defend    nsubj=@athletes                                            -> nothing
    "The Polish coach defended the Czech striker."                         nothing

# --- praise, backing and regret of other makes ---
verb present   A=nsubj obj=medal|award|prize|decoration|plaque|"honorary degree" R=obl[to] -> diplomacy.praise
    "The Danish queen presented a medal to a Polish poet."                 DNK > POL diplomacy.praise
verb speak     A=nsubj R=obl[of|about] advmod=highly|warmly|glowingly|fondly|admiringly|approvingly -> diplomacy.praise
    "President Senghor spoke warmly of Morocco."                           SENGOV > MAR diplomacy.praise
verb describe  A=nsubj R=obj obl[as]=ally|friend|partner|brother|model|example|hero|beacon|pillar|statesman|peacemaker -> diplomacy.praise
    "Malaysia described Japan as a friend."                                MYS > JPN diplomacy.praise
verb view      A=nsubj R=obj obl[as]=ally|friend|partner|brother|model|beacon|pillar -> diplomacy.praise
    "Rwanda views Singapore as a model."                                   RWA > SGP diplomacy.praise
verb see       A=nsubj R=obj obl[as]=ally|friend|partner|brother|model|beacon|pillar -> diplomacy.praise
    "Ecuador saw Mexico as an ally."                                       ECU > MEX diplomacy.praise
verb unite     A=nsubj obj=@powers|@nations|state|opinion|country|nation|world R=obl[behind|around] -> diplomacy.rally
    "Egypt united the governments of the region behind Sudan."             EGY > SDN diplomacy.rally
verb express   A=nsubj obj=regret R?=obl[to] obl[for|over]=massacre|crime|atrocity|killing|slavery|past|wrong|genocide|colonialism|occupation|abuse|injustice|war|mistake|misdeed -> diplomacy.apologise
    "Belgium expressed regret to Rwanda for the genocide."                 BEL > RWA diplomacy.apologise
verb ask       A=nsubj obj=forgiveness|pardon R?=obl[of|from]|iobj        -> diplomacy.apologise
    "Spain asked forgiveness of Mexico in 2019."                           ESP > MEX diplomacy.apologise
verb beg       A=nsubj obj=forgiveness|pardon R?=obl[of|from]|iobj        -> diplomacy.apologise
    "Germany begged forgiveness from Poland."                              DEU > POL diplomacy.apologise
verb swing     A=nsubj obj=- R=obl[behind]                                -> diplomacy.support
    "Benin swung behind Togo."                                             BEN > TGO diplomacy.support
verb finalize  A=nsubj obj=@agreements|document|settlement|text|term|arrangement R?=obl[with] -> diplomacy.sign mutual
    "Qatar finalized an agreement with Kenya."                             QAT + KEN diplomacy.sign
noun support   A=poss|nmod[by|from]|amod|compound R?=nmod[for|to] nmod[in|with]=money|cash|loan|dollar|grant -> aid.economic
    "Norway's support for Zambia with grants grew."                        NOR > ZMB aid.economic
