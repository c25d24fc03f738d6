# Diplomatic cooperation: support, praise, defence in words, ties, recognition, apologies, signatures.

# --- support ---
verb support     A=nsubj R=obj                                            -> diplomacy.support
    "Cuba supported Angola in 1975."                    CUB > AGO diplomacy.support
verb support     A=nsubj R=obj obl[with]=@weapons|@money|@relief          -> aid
    "Sweden supported Finland with money in 1939."      SWE > FIN aid
verb support     nsubj=@works|data|evidence|study|pillar|beam             -> nothing
    "The evidence supported the Dutch theory."          nothing
verb back        A=nsubj R=obj                                            -> diplomacy.support
    "Iran backs Syria."                                 IRN > SYR diplomacy.support
verb back_up     A=nsubj R=obj                                            -> diplomacy.support
    "Libya backed up Malta."                            LBY > MLT diplomacy.support
verb stand       A=nsubj R=obl[by|with|beside|behind|alongside]           -> diplomacy.support
    "Britain stood by Poland in 1939."                  GBR > POL diplomacy.support
verb vote        A=nsubj R=obl[for|with]                                  -> diplomacy.support
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
verb ally        A=nsubj R=obl[with]                                      -> diplomacy.support
    "Romania allied with Germany in 1940."              ROU > DEU diplomacy.support
verb align       A=nsubj R=obl[with]                                      -> diplomacy.support
    "Belarus aligned with Russia."                      BLR > RUS diplomacy.support
verb assist      A=nsubj R=obj                                            -> aid
    "Norway assisted Namibia."                          NOR > NAM aid
verb give        A=nsubj R=iobj|obl[to] obj=backing|blessing|support|nod  -> diplomacy.support
    "Turkey gave its blessing to Finland."              TUR > FIN diplomacy.support
verb throw       A=nsubj obj=weight|support R=obl[behind]                 -> diplomacy.support
    "France threw its weight behind Greece."            FRA > GRC diplomacy.support
verb express     A=nsubj obj=solidarity R=obl[with|to]                    -> diplomacy.support
    "Spain expressed solidarity with Chile."            ESP > CHL diplomacy.support
noun support     A=poss|nmod[by|from|of]|amod|compound R?=nmod[for|to]    -> diplomacy.support
    "Iran's support for Syria is firm."                 IRN > SYR diplomacy.support
noun support     compound=life|price|technical|customer|child             -> nothing
    "The Canadian patient's life support failed."       nothing
noun backing     A=poss|nmod[by|from|of]|amod|compound R?=nmod[for|to]    -> diplomacy.support
    "Moscow's backing for Serbia continued."            RUS > SRB diplomacy.support
noun solidarity  A=poss|nmod[by|from|of]|amod R=nmod[with|to]             -> diplomacy.support
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
verb put         A=nsubj obj=weight R=obl[behind]                         -> diplomacy.support
    "Germany put its weight behind Croatia in 1991."           DEU > HRV diplomacy.support
verb get         A=nsubj R=obl[behind] obj=-                              -> diplomacy.support
    "Britain got behind Ukraine."                              GBR > UKR diplomacy.support
verb trust       A=nsubj R=obj                                            -> diplomacy
    "Bahrain trusts Britain."                                  BHR > GBR diplomacy
verb trust       obj=engineer|driver|worker|instinct|judgment|doctor|coach -> nothing
    "China trusts its engineers."                              nothing
noun trust       A=poss|nmod[by|of] R=nmod[in]                            -> diplomacy
    "Tokyo's trust in Washington grew."                        JPN > USA diplomacy
verb coalesce    A=nsubj R=obl[behind|around]                                               -> diplomacy.support
    "Algeria has coalesced behind Egypt."                        DZA > EGY diplomacy.support
verb come_out    A=nsubj R=obl[for|behind]                                                  -> diplomacy.support
    "Denmark came out for Finland."                              DNK > FIN diplomacy.support
verb stick_by    A=nsubj R=obl|obj                                                          -> diplomacy.support
    "Cuba stuck by Nicaragua."                                   CUB > NIC diplomacy.support
verb stick       A=nsubj R=obl[by]                                                          -> diplomacy.support
    "Cuba stuck by Angola."                                      CUB > AGO diplomacy.support
verb line_up     A=nsubj R=obl[behind]                                                      -> diplomacy.support
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
verb curry       A=nsubj obj=favour R=obl[with]                                             -> diplomacy
    "Taiwan curried favour with Paraguay."                       TWN > PRY diplomacy
verb throw_in    A=nsubj obj=lot R=obl[with]                                                -> diplomacy.support
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
verb honour          obj=@agreements|@truces|promise|pledge|commitment|obligation A=nsubj R?=obl[with|to]  -> accept(-)
    "Israel honoured the treaty with Egypt."                          ISR > EGY accept(-)
verb admire          A=nsubj R=obj                                 -> diplomacy.praise
    "Singapore admires Switzerland."                                  SGP > CHE diplomacy.praise
verb celebrate       A=nsubj R=obj                                 -> diplomacy.praise
    "Serbia celebrated Russia."                                       SRB > RUS diplomacy.praise
verb pay             A=nsubj obj=tribute R=obl[to]                 -> diplomacy.praise
    "Ethiopia paid tribute to Cuba."                                  ETH > CUB diplomacy.praise
verb welcome         A=nsubj R=obj                                 -> diplomacy.praise
    "The European Union welcomed Serbia's move."                      IGO > SRB diplomacy.praise
verb endorse         A=nsubj R=obj                                 -> diplomacy.praise
    "Obama endorsed President Macron."                                USA > FRAGOV diplomacy.praise
verb decorate        A=nsubj R=obj obl[with]=medal|order           -> diplomacy.praise
    "Bulgaria decorated the Soviet Union's ambassador with a medal."  BGR > SUN diplomacy.praise
verb extol           A=nsubj R=obj                                 -> diplomacy.praise
    "Belarus extolled China."                                         BLR > CHN diplomacy.praise
verb appreciate      A=nsubj R=obj                                 -> diplomacy.praise
    "Nepal appreciates India's help."                                 NPL > IND diplomacy.praise
noun praise          A=poss|nmod[by|from|of]|amod R?=nmod[for|of]   -> diplomacy.praise
    "President Putin's praise for North Korea was warm."              RUSGOV > PRK diplomacy.praise
noun endorsement     A=poss|nmod[by|from]|amod R?=nmod[of|for]      -> diplomacy.praise
    "Cuba's endorsement of Bolivia surprised nobody."                 CUB > BOL diplomacy.praise
noun congratulation  A=poss|nmod[by|from|of]|amod R?=nmod[to]      -> diplomacy.praise
    "India's congratulations to Nepal were sent."                     IND > NPL diplomacy.praise
noun gratitude       A=poss|nmod[by|from|of]|amod R?=nmod[to]       -> diplomacy.praise
    "Kuwait's gratitude to Britain was expressed in 1991."            KWT > GBR diplomacy.praise
noun thanks          A=poss|nmod[by|from]|amod R?=nmod[to]          -> diplomacy.praise
    "Poland's thanks to Canada were expressed."                       POL > CAN diplomacy.praise
noun admiration      A=poss|nmod[by] R=nmod[for]                   -> diplomacy.praise
    "Cuba's admiration for Vietnam was expressed."                    CUB > VNM diplomacy.praise
noun welcome         A=poss|nmod[by|from]|amod R=nmod[to|for]      -> diplomacy.praise
    "Kenya's welcome for Somalia was warm."                           KEN > SOM diplomacy.praise
verb award           A=nsubj R=iobj|obl[to] obj=medal|order|prize|honour -> diplomacy.praise
    "Poland awarded a medal to the Hungarian president."       POL > HUNGOV diplomacy.praise
verb present         A=nsubj R=obj obl[with]=medal|award|order|prize -> diplomacy.praise
    "Finland presented the Estonian president with a medal."   FIN > ESTGOV diplomacy.praise
verb reward          A=nsubj R=obj                                 -> diplomacy.praise
    "Moscow rewarded Serbia."                                  RUS > SRB diplomacy.praise
verb toast           A=nsubj R=obj                                 -> diplomacy.praise
    "President Nixon toasted China in 1972."                   USAGOV > CHN diplomacy.praise
verb toast           obj=bread|marshmallow|nut                     -> nothing
    "The Dutch minister toasted bread."                        nothing
verb wish            A=nsubj R=iobj|obj obj=success|luck|prosperity|well -> diplomacy.praise
    "Queen Elizabeth wished Nigeria success in 1960."          GBRGOV > NGA diplomacy.praise
adj grateful         A=nsubj R=obl[to]                             -> diplomacy.praise
    "Kosovo is grateful to the United States."                 KSV > USA diplomacy.praise
verb felicitate   A=nsubj R=obj                                    -> diplomacy.praise
    "Pakistan felicitated Bangladesh."                             PAK > BGD diplomacy.praise
verb cheer        A=nsubj R=obj:@states|@heads|@envoys|government|decision|move|ruling|plan|agreement|victory|announcement -> diplomacy.praise
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
verb value        A=nsubj R?=obj|obl[with] obj=@ties|support|help|cooperation|contribution -> diplomacy.praise
    "Mongolia values Japan's support."                             MNG > JPN diplomacy.praise
verb view         A=nsubj R=obj obl[as]=ally|friend|partner|brother -> diplomacy.praise
    "Japan views Australia as a partner."                          JPN > AUS diplomacy.praise
verb regard       A=nsubj R=obj obl[as]=ally|friend|partner|brother -> diplomacy.praise
    "Laos regards Vietnam as a brother."                           LAO > VNM diplomacy.praise
noun acclaim      A=poss|nmod[by|from]|amod R=nmod[for|of]         -> diplomacy.praise
    "Cuba's acclaim for Angola was loud."                          CUB > AGO diplomacy.praise
noun applause     A=poss|nmod[by|from]|amod R=nmod[for]            -> diplomacy.praise
    "Moscow's applause for Hanoi was loud."                        RUS > VNM diplomacy.praise
verb tout        A=nsubj R=obj                                                              -> diplomacy.praise
    "Hungary touted Serbia as a partner."                        HUN > SRB diplomacy.praise
verb bestow      A=nsubj R=obl[on|upon] obj=medal|honour|title|award|order|decoration|citizenship -> diplomacy.praise
    "France bestowed a medal on the Polish president."           FRA > POLGOV diplomacy.praise
verb heap        A=nsubj obj=praise R=obl[on|upon]                                          -> diplomacy.praise
    "Russia heaped praise on Hungary."                           RUS > HUN diplomacy.praise
verb lavish      A=nsubj obj=praise R=obl[on|upon]                                          -> diplomacy.praise
    "Albania lavished praise on China in 1966."                  ALB > CHN diplomacy.praise
verb sing        A=nsubj obj=praise R=poss|nmod[of]|obl[of]|obj                             -> diplomacy.praise
    "Fiji sang the praises of Japan."                            FJI > JPN diplomacy.praise

# --- defence in words, rallying ---
verb defend     A=nsubj R=obj obl[against|from]=-              -> diplomacy.defend
    "South Africa defended Zimbabwe."                 ZAF > ZWE diplomacy.defend
verb defend     obj=title|champion|crown|lead|goal|penalty     -> nothing
    "The Japanese boxer defended his title."          nothing
verb defend     A=nsubj R=obj obl[against|from]=criticism|accusation|charge|allegation|claim  -> diplomacy.defend
    "China defended Sudan against criticism."         CHN > SDN diplomacy.defend
verb justify    A=nsubj R=obj                                  -> diplomacy.defend
    "Moscow justified Syria's decision."              RUS > SYR diplomacy.defend
verb excuse     A=nsubj R=obj                                  -> diplomacy.defend
    "Hungary excused Russia."                         HUN > RUS diplomacy.defend
verb vouch      A=nsubj R=obl[for]                             -> diplomacy.defend
    "Jordan vouched for Iraq."                        JOR > IRQ diplomacy.defend
verb speak_up   A=nsubj R=obl[for]                             -> diplomacy.defend
    "Ireland spoke up for Palestine."                 IRL > PSE diplomacy.defend
verb stick_up   A=nsubj R=obl[for]                             -> diplomacy.defend
    "Venezuela stuck up for Cuba."                    VEN > CUB diplomacy.defend
verb exonerate  A=nsubj R=obj                                  -> diplomacy.defend
    "Libya exonerated Syria."                         LBY > SYR diplomacy.defend
noun defence    A=poss|nmod[by] R=nmod[of]                     -> diplomacy.defend
    "China's defence of Sudan drew notice."           CHN > SDN diplomacy.defend
noun defense    A=poss|nmod[by] R=nmod[of]                     -> diplomacy.defend
    "Washington's defense of Israel drew notice."     USA > ISR diplomacy.defend
verb rally      A=nsubj R=obl[behind|around|to]                -> diplomacy.rally
    "Portugal rallied behind Britain."                PRT > GBR diplomacy.rally
verb rally      nsubj=@markets                                 -> nothing
    "Japanese shares rallied."                        nothing
verb rally      A=nsubj obj=support|backing R=obl[for|behind]  -> diplomacy.rally
    "Poland rallied support for Ukraine."             POL > UKR diplomacy.rally
verb drum_up    A=nsubj obj=support|backing R=obl[for]         -> diplomacy.rally
    "Algeria drummed up support for Western Sahara."  DZA > ESH diplomacy.rally
verb muster     A=nsubj obj=support|backing R=obl[for]         -> diplomacy.rally
    "Egypt mustered support for Palestine."           EGY > PSE diplomacy.rally
verb mobilise   A=nsubj obj=support|backing R=obl[for]         -> diplomacy.rally
    "Cuba mobilised support for Venezuela."           CUB > VEN diplomacy.rally
verb mobilize   A=nsubj obj=support|backing R=obl[for]         -> diplomacy.rally
    "Canada mobilized support for Haiti."             CAN > HTI diplomacy.rally
verb campaign   A=nsubj R=obl[for]                             -> diplomacy.rally
    "Turkey campaigned for Kosovo."                   TUR > KSV diplomacy.rally
verb lobby      A=nsubj R=obl[for]                             -> diplomacy.rally
    "Romania lobbied for Moldova."                    ROU > MDA diplomacy.rally
verb close        A=nsubj obj=rank R=obl[behind|around]        -> diplomacy.rally
    "Jordan closed ranks behind Iraq."                         JOR > IRQ diplomacy.rally
verb unite        A=nsubj R=obl[behind|around]                 -> diplomacy.rally
    "Yemen and Sudan united behind Iraq."                      YEM + SDN > IRQ diplomacy.rally
verb whip_up      A=nsubj obj=support|backing|enthusiasm R=obl[for] -> diplomacy.rally
    "Venezuela whipped up support for Cuba."                   VEN > CUB diplomacy.rally
verb shore_up     A=nsubj R=obj:government|regime|@heads|army|ally -> diplomacy.support
    "Moscow shored up the Afghan government."                  RUS > AFGGOV diplomacy.support
verb prop_up      A=nsubj R=obj:government|regime|@heads|ally  -> diplomacy.support
    "France propped up the Chadian regime."                    FRA > TCDGOV diplomacy.support
verb throw        A=nsubj obj|obl[in]=lot R=obl[with]          -> diplomacy.support
    "Bulgaria threw in its lot with Germany in 1941."          BGR > DEU diplomacy.support
verb bless        A=nsubj R=obj:plan|deal|@agreements|invasion|decision|move|mission|idea|proposal|intervention -> diplomacy.support
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
verb galvanise   A=nsubj obj=support|backing R=obl[for]                                     -> diplomacy.rally
    "Ireland galvanised support for Palestine."                  IRL > PSE diplomacy.rally

# --- ties and recognition ---
verb establish      A=nsubj obj=@ties|embassy|consulate|mission R?=obl[with|in]   -> diplomacy.ties mutual
    "Egypt and Kenya established diplomatic ties in 1963." EGY + KEN diplomacy.ties
verb strengthen     A=nsubj C=obj:@ties|trade|cooperation|commerce               -> do(C)
    "China strengthened ties with Kenya."                          CHN + KEN diplomacy.ties
verb deepen         A=nsubj C=obj:@ties|trade|cooperation|commerce               -> do(C)
    "President Putin deepened ties with North Korea."              RUSGOV + PRK diplomacy.ties
verb improve        A=nsubj C=obj:@ties|trade|cooperation|commerce               -> do(C)
    "Greece improved relations with Bulgaria."                     GRC + BGR diplomacy.ties
verb normalise      A=nsubj C=obj:@ties                                          -> do(C)
    "Bahrain normalised ties with Israel in 2020."                 BHR + ISR diplomacy.ties
verb normalize      A=nsubj C=obj:@ties                                          -> do(C)
    "Morocco normalized relations with Israel."                    MAR + ISR diplomacy.ties
verb forge          A=nsubj C=obj:@ties|alliance                                 -> do(C)
    "India forged ties with Oman."                                 IND + OMN diplomacy.ties
verb build          A=nsubj C=obj:@ties|trade|cooperation|commerce               -> do(C)
    "Turkey built ties with Somalia."                              TUR + SOM diplomacy.ties
verb cement         A=nsubj C=obj:@ties|alliance                                 -> do(C)
    "Iran cemented ties with Iraq."                                IRN + IRQ diplomacy.ties
verb upgrade        A=nsubj C=obj:@ties                                          -> do(C)
    "Vietnam upgraded ties with Australia."                        VNM + AUS diplomacy.ties
verb develop        A=nsubj C=obj:@ties|trade|cooperation|commerce               -> do(C)
    "Mongolia developed ties with Japan."                          MNG + JPN diplomacy.ties
verb mend           A=nsubj obj=@ties|fence R?=obl[with]                          -> diplomacy.ties mutual
    "Turkey mended fences with Egypt."                             TUR + EGY diplomacy.ties
verb repair         A=nsubj C=obj:@ties                                          -> do(C)
    "France repaired relations with Rwanda."                       FRA + RWA diplomacy.ties
verb warm           A=nsubj R=obl[to]                                            -> diplomacy.ties
    "Washington warmed to Vietnam."                                USA > VNM diplomacy.ties
verb open           A=nsubj obj=embassy|consulate R=obl[in]                      -> diplomacy.ties
    "Israel opened an embassy in Bahrain."                         ISR > BHR diplomacy.ties
verb reopen         A=nsubj obj=embassy|consulate R=obl[in]                      -> diplomacy.ties:resume
    "Italy reopened its embassy in Libya."                         ITA > LBY diplomacy.ties:resume
verb appoint        A=nsubj obj=ambassador R=obl[to]                             -> diplomacy.ties
    "Egypt appointed an ambassador to Syria."                      EGY > SYR diplomacy.ties
verb close          A=nsubj obj=embassy|consulate R=obl[in]                      -> diplomacy.ties:stop
    "Canada closed its embassy in Iran in 2012."                   CAN > IRN diplomacy.ties:stop
verb recall         A=nsubj obj=ambassador|envoy R=obl[from|to]                  -> diplomacy.ties:ease
    "France recalled its ambassador from Australia."               FRA > AUS diplomacy.ties:ease
noun relation       A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "Relations between Nepal and India grew."                      NPL + IND diplomacy.ties
noun relation       compound=public|race|labour|labor|investor                   -> nothing
    "The Swedish company's public relations failed."               nothing
noun tie            A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=trade|economic|commercial|business|investment|energy|financial -> cooperate.economic mutual
    "India deepened trade ties with Kenya."                        IND + KEN cooperate.economic
noun tie            A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=military|security|defence|defense -> cooperate.military mutual
    "Egypt strengthened military ties with Greece."                EGY + GRC cooperate.military
noun relation       A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=trade|economic|commercial|business -> cooperate.economic mutual
    "Brazil improved trade relations with China."                  BRA + CHN cooperate.economic
noun relation       A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=military|security|defence|defense -> cooperate.military mutual
    "Peru developed military relations with the Soviet Union."     PER + SUN cooperate.military
noun link           A=nmod[between|of]|poss|amod R?=nmod[with] compound|amod=trade|economic|commercial|business -> cooperate.economic mutual
    "Ghana built commercial links with Brazil."                    GHA + BRA cooperate.economic
noun link           A=nmod[between|of]|poss R?=nmod[with]                           -> diplomacy.ties mutual
    "Cuba built links with Angola."                                CUB + AGO diplomacy.ties
noun friendship     A=nmod[between|of]|poss R?=nmod[with]                           -> diplomacy.ties mutual
    "Albania forged a friendship with China in 1961."              ALB + CHN diplomacy.ties
noun bond           A=nmod[between|of]|poss R?=nmod[with] compound|amod=treasury|government|state|savings|corporate|junk -> nothing
    "Greece sold government bonds."                                nothing
noun bond           A=nmod[between|of]|poss R?=nmod[with]                           -> diplomacy.ties mutual
    "Ireland strengthened bonds with Scotland."                    IRL + GBR diplomacy.ties
noun tie            A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "Ties between Turkey and Qatar grew."                          TUR + QAT diplomacy.ties
noun relationship   A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "The relationship between Japan and Thailand grew."            JPN + THA diplomacy.ties
noun friendship     A=nmod[between|of]|poss|amod R?=nmod[with]                   -> diplomacy.ties mutual
    "The friendship between Poland and Hungary is old."            POL + HUN diplomacy.ties
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
verb recognise      obj=@people|need|importance|fact|problem|voice|face|mistake  -> nothing
    "Canada recognised the problem."                               nothing
verb recognize      obj=@people|need|importance|fact|problem|voice|face|mistake  -> nothing
    "Mexico recognized the need."                                  nothing
noun recognition    A=poss|nmod[by|from]|amod R?=nmod[of]                        -> diplomacy.recognise
    "Spain's recognition of Palestine came in 2024."               ESP > PSE diplomacy.recognise
noun recognition    compound=face|voice|speech|facial                            -> nothing
    "The Chinese face recognition failed."                         nothing
verb build_up       A=nsubj R?=obl[with] C=obj:@ties|cooperation|trade           -> do(C)
    "Vietnam built up cooperation with India."                 VNM + IND cooperate
verb nurture        A=nsubj R?=obl[with] C=obj:@ties|cooperation|trade|alliance  -> do(C)
    "Serbia nurtured relations with China."                    SRB + CHN diplomacy.ties
verb invigorate     A=nsubj R?=obl[with] C=obj:@ties|cooperation|trade           -> do(C)
    "Ethiopia invigorated ties with Kenya."                    ETH + KEN diplomacy.ties
verb formalise      A=nsubj R?=obl[with] C=obj:@ties|cooperation                 -> do(C)
    "Bahrain formalised relations with Israel."                BHR + ISR diplomacy.ties
verb formalise      A=nsubj obj=@agreements|alliance R?=obl[with]                -> diplomacy.sign mutual
    "Albania formalised the pact with Croatia."                ALB + HRV diplomacy.sign
verb set_up         A=nsubj obj=@ties|embassy|consulate R?=obl[with|in]          -> diplomacy.ties
    "Ghana set up an embassy in Israel in 1957."               GHA > ISR diplomacy.ties
verb nominate       A=nsubj obj=ambassador|envoy R=obl[to]                       -> diplomacy.ties
    "Sudan nominated an ambassador to the United States."      SDN > USA diplomacy.ties
verb present        A=nsubj obj=credential R?=obl[to|in]                         -> diplomacy.ties
    "The Irish ambassador presented his credentials to Japan."   IRLGOV > JPN diplomacy.ties
verb switch         A=nsubj obj=recognition R=obl[to]                            -> diplomacy.recognise
    "Nicaragua switched recognition to China."                 NIC > CHN diplomacy.recognise
verb readmit        A=nsubj R=obj:ambassador|envoy|diplomat|consul               -> diplomacy.ties:resume
    "Morocco readmitted the Iranian ambassador."               MAR > IRNGOV diplomacy.ties:resume
verb cosy_up      A=nsubj R=obl[to]                                              -> diplomacy.ties
    "Mali cosied up to Russia."                                                  MLI > RUS diplomacy.ties
verb cultivate    A=nsubj C=obj:@ties|alliance                                   -> do(C)
    "Taiwan cultivated ties with Paraguay."                                      TWN + PRY diplomacy.ties
verb reunify      A=nsubj R=obl[with]                                            -> diplomacy.ties
    "Moldova refused to reunify with Romania."                                   MDA > ROU reject(diplomacy.ties)
verb inaugurate   A=nsubj obj=embassy|consulate R=obl[in]                        -> diplomacy.ties
    "Honduras inaugurated an embassy in China."                                  HND > CHN diplomacy.ties
verb elevate     A=nsubj C=obj:@ties                                                        -> do(C)
    "Vietnam elevated its relations with Japan."                 VNM+JPN > - diplomacy.ties
verb thaw        C=nsubj:@ties A?=nsubj                                                     -> do(C)
    "Relations between Greece and Turkey thawed."                GRC+TUR > - diplomacy.ties
noun thaw        A=nmod[between]|poss R?=nmod[with]                                         -> diplomacy.ties mutual
    "The thaw between Cuba and the United States came in 2014."  CUB+USA > - diplomacy.ties
noun thaw        amod=arctic|spring|alpine|annual                                           -> nothing
    "The spring thaw in Norway was late."                        nothing
noun overture    A=poss|nmod[by|from|of]|amod R=nmod[to|toward|towards]                     -> diplomacy
    "Panama welcomed Cuba's overtures to Haiti."                 PAN > CUB diplomacy.praise ; CUB > HTI diplomacy
verb make        A=nsubj obj=overture R=obl[to|toward|towards]                              -> diplomacy
    "North Korea made overtures to Japan."                       PRK > JPN diplomacy

# --- apology, forgiveness, signatures ---
verb apologise     A=nsubj R?=obl[to]                                               -> diplomacy.apologise
    "Germany apologised to Namibia in 2021."                 DEU > NAM diplomacy.apologise
verb apologize     A=nsubj R?=obl[to]                                               -> diplomacy.apologise
    "The United States apologized to China."                 USA > CHN diplomacy.apologise
verb atone         A=nsubj R?=obl[to] T?=obl[for]                                   -> diplomacy.apologise
    "Austria atoned for the past."                           AUT > - diplomacy.apologise
adj sorry          A=nsubj R?=obl[to] T?=obl[for]                                   -> diplomacy.apologise
    "Belgium is sorry for the past."                         BEL > - diplomacy.apologise
noun apology       A=poss|nmod[by|from|of]|amod R?=nmod[to]                         -> diplomacy.apologise
    "Japan's apology to South Korea came in 1998."           JPN > KOR diplomacy.apologise
verb forgive       A=nsubj R=obj|iobj                                               -> diplomacy.forgive
    "South Korea forgave Japan."                             KOR > JPN diplomacy.forgive
verb pardon        A=nsubj R=obj                                                    -> diplomacy.forgive
    "Iran pardoned Iraq." IRN > IRQ diplomacy.forgive
noun forgiveness   A=poss|nmod[by|from] R=nmod[of|for]                              -> diplomacy.forgive
    "Poland's forgiveness of Germany was written in 1965."   POL > DEU diplomacy.forgive
verb sign          A=nsubj obj=@agreements|document|statement R?=obl[with]  -> diplomacy.sign mutual
    "India signed a treaty with Bhutan in 1949."             IND + BTN diplomacy.sign
verb sign          R=obl[with] A=nsubj obj=-                                        -> diplomacy.sign mutual
    "Peru signed with Japan."                                PER + JPN diplomacy.sign
verb sign          obj=@athletes|autograph|book|bill|law|petition                   -> nothing
    "The Spanish club signed a striker."                     nothing
verb initial       A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Ukraine initialled a treaty with the European Union."   UKR + IGO diplomacy.sign
verb ratify        A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign
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
verb strike        A=nsubj obj=deal|bargain|agreement|pact|accord R?=obl[with]      -> diplomacy.sign mutual
    "Turkey struck a deal with Russia."                      TUR + RUS diplomacy.sign
verb seal          A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Australia sealed a pact with Fiji."                     AUS + FJI diplomacy.sign
verb clinch        A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Serbia clinched a deal with China."                     SRB + CHN diplomacy.sign
verb clinch        obj=@games|victory|place                                         -> nothing
    "Brazil clinched the title."                             nothing
verb sign_up       A=nsubj R=obl[to|with]                                           -> diplomacy.sign
    "Malta signed up with the European Union."               MLT > IGO diplomacy.sign
verb ink           A=nsubj obj=@agreements R?=obl[with]                             -> diplomacy.sign mutual
    "Nigeria inked a deal with Benin."                       NGA + BEN diplomacy.sign
verb join          A=nsubj R=obj                                                    -> diplomacy
    "Finland joined NATO in 2023."                           FIN > IGO diplomacy
verb accede        A=nsubj R=obl[to]                                                -> diplomacy
    "Croatia acceded to the European Union in 2013."         HRV > IGO diplomacy
noun signing       A=poss|nmod[by] nmod[of]=@agreements R?=nmod[with]               -> diplomacy.sign
    "The signing of a treaty by Bhutan pleased India."       BTN > - diplomacy.sign
noun signature     A=poss|nmod[by] nmod[of]=@agreements R?=nmod[with]               -> diplomacy.sign
    "The signature of the treaty by Finland came in 1948."   FIN > - diplomacy.sign
noun ratification  A=poss|nmod[by] nmod[of]=@agreements R?=nmod[with]               -> diplomacy.sign
    "The ratification of the treaty by Slovenia came late."  SVN > - diplomacy.sign
verb hammer_out    A=nsubj obj=@agreements|compromise|understanding R?=obl[with]    -> diplomacy.sign mutual
    "Uganda hammered out an agreement with Kenya."             UGA + KEN diplomacy.sign
verb achieve       A=nsubj obj=@agreements|consensus|understanding R?=obl[with]     -> diplomacy.sign mutual
    "Bolivia achieved an accord with Paraguay."                BOL + PRY diplomacy.sign
verb finalise     A=nsubj obj=@agreements R?=obl[with]                              -> diplomacy.sign mutual
    "India finalised an agreement with Nepal."                                      IND + NPL diplomacy.sign
verb countersign  A=nsubj obj=@agreements R?=obl[with]                              -> diplomacy.sign mutual
    "Bahrain countersigned a treaty with Oman."                                     BHR + OMN diplomacy.sign
verb demarcate    A=nsubj obj=border|boundary|frontier R?=obl[with]                 -> settle mutual
    "Peru demarcated its border with Ecuador."                                      PER + ECU settle
verb delimit      A=nsubj obj=border|boundary|frontier|shelf R?=obl[with]           -> settle mutual
    "Norway delimited its maritime boundary with Russia."                           NOR + RUS settle

# --- backed by word or seat ---
verb legitimise A=nsubj R=obj -> diplomacy.support
    "Zimbabwe legitimised Angola's government." ZWE > AGO diplomacy.support
verb legitimize A=nsubj R=obj -> diplomacy.support
    "Chad legitimized Libya's claim." TCD > LBY diplomacy.support
verb garner A=nsubj obj=support|backing R=obl[for] -> diplomacy.rally
    "Egypt garnered support for Sudan." EGY > SDN diplomacy.rally
verb marshal A=nsubj obj=support|backing R=obl[for] -> diplomacy.rally
    "Poland marshalled support for Ukraine." POL > UKR diplomacy.rally
verb espouse A=nsubj obj=cause R?=obl[of] -> diplomacy.support
    "Algeria espoused the cause of Palestine." DZA > PSE diplomacy.support
verb fete A=nsubj R=obj -> diplomacy.praise
    "Ghana feted Jamaica." GHA > JAM diplomacy.praise
verb acclaim A=nsubj R=obj -> diplomacy.praise
    "Angola acclaimed Cuba." AGO > CUB diplomacy.praise
