# Aid: money, arms, relief, protection, asylum. The object chooses the kind; the bare verb is aid of a kind not told.

class gifts      = aid assistance help relief shipment delivery grant loan donation contribution airlift funding consignment gift
class roofs      = asylum refuge sanctuary shelter haven "safe haven" "refugee status" "political asylum" "safe harbour"

# --- of a kind not told ---
verb help        A=nsubj R=obj                                                      -> aid
    "Sweden helped Botswana."                         SWE > BWA aid
verb help        A=nsubj R=obj C=xcomp                                              -> do(C)
    "Norway helped Israel to negotiate with Jordan."  ISR + JOR consult.negotiate
verb help        obj=@people nsubj=@works|dog|diet|app                              -> nothing
    "The Swiss app helped patients."                  nothing
verb aid         A=nsubj R=obj                                                      -> aid
    "Cuba aided Nicaragua in the 1980s."              CUB > NIC aid
verb assist      A=nsubj R=obj T=obl[with|in]                                       -> aid
    "India assisted Bhutan with the elections."       IND > BTN aid
verb supply      A=nsubj R=obj obl[with]=@weapons                                   -> aid.military
    "Russia supplied Syria with missiles."            RUS > SYR aid.military
verb supply      A=nsubj R=obj obl[with]=@relief                                    -> aid.humanitarian
    "Turkey supplied Yemen with medicine."            TUR > YEM aid.humanitarian
noun aid A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] -> aid
    "Denmark's aid to Mozambique was cut."            DNK > MOZ aid:stop
noun aid         compound=hearing|band|first|visual|legal|marital                   -> nothing
    "The German hearing aid was lost."                nothing
noun aid A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] amod|compound=military|arms|arm|weapons|weapon|lethal|non-lethal|nonlethal|security|defence|defense|artillery -> aid.military
    "Iran's military aid to Syria continued."         IRN > SYR aid.military
noun aid A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] amod=humanitarian|medical|famine|flood|disaster|earthquake|refugee|drought|hurricane|typhoon|cyclone|tsunami|winter -> aid.humanitarian
    "Canada's humanitarian aid to Haiti continued."   CAN > HTI aid.humanitarian
noun aid A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in] amod|compound=food|relief|emergency -> aid.humanitarian
    "Japan's food aid to Malawi continued."           JPN > MWI aid.humanitarian
noun aid A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] amod|compound=economic|financial|budget|budgetary|monetary|cash|fiscal|reconstruction|technical|agricultural|macro-financial -> aid.economic
    "France's economic aid to Benin continued."       FRA > BEN aid.economic
noun aid A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in] amod|compound=development -> aid.economic
    "Norway's development aid to Nepal continued."    NOR > NPL aid.economic
noun assistance A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] -> aid
    "Kuwait's assistance to Sudan grew."              KWT > SDN aid
noun assistance A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] amod|compound=military|arms|arm|weapons|weapon|lethal|non-lethal|nonlethal|security|defence|defense|artillery -> aid.military
    "France's military assistance to Chad grew." FRA > TCD aid.military
noun assistance A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] amod=humanitarian|medical|famine|flood|disaster|earthquake|refugee|drought|hurricane|typhoon|cyclone|tsunami|winter -> aid.humanitarian
    "Qatar's humanitarian assistance to Sudan grew."  QAT > SDN aid.humanitarian
noun assistance A=poss|nmod[by|from]|amod|compound R?=nmod[to|for|in|towards] amod|compound=economic|financial|budget|budgetary|monetary|cash|fiscal|reconstruction|technical|agricultural|macro-financial -> aid.economic
    "Italy's financial assistance to Tunisia grew."   ITA > TUN aid.economic
noun help A=poss|nmod[by|from]|amod|compound R=nmod[to|for|in] -> aid
    "Cuba's help to Angola was praised."              CUB > AGO aid
noun help        A=poss|nmod[by|from]|amod                                          -> aid
    "Help from India came quickly."                   IND > - aid
verb come        A=nsubj R?=obl[of]|obl[to] obl[to]=aid|rescue|help|assistance      -> aid
    "Angola came to the aid of Congo in 1998."                 AGO > COD aid
verb go          A=nsubj R?=obl[of]|obl[to] obl[to]=aid|rescue|help|assistance      -> aid
    "Brazil went to the aid of Haiti."                         BRA > HTI aid
verb come        A=nsubj R?=obl[of]|obl[to] obl[to]=defence|defense                 -> diplomacy.defend
    "Hungary came to the defence of Poland."                   HUN > POL diplomacy.defend
verb furnish     A=nsubj R=iobj|obl[to|for] C=obj:aid|assistance|help -> do(C)
    "Sweden furnished assistance to Zambia in 1974."             SWE > ZMB aid
verb prop_up     A=nsubj R=obj                                                              -> aid
    "Cuba propped up Angola."                                    CUB > AGO aid
verb come        A=nsubj obl[to]=aid|rescue|assistance R=poss|nmod[of]|obl[of]|obl[to]      -> aid
    "France came to the aid of Chad in 1983."                    FRA > TCD aid

# --- economic ---
verb lend        A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money                   -> aid.economic
    "China lent Pakistan $1 billion."                                   CHN > PAK aid.economic
verb loan        A=nsubj R=iobj|obl[to]                              -> aid.economic
    "Libya loaned Malta $10 million."                                   LBY > MLT aid.economic
verb give        A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money                   -> aid.economic
    "Germany gave Israel a loan in 1952."                               DEU > ISR aid.economic
verb grant       A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money                   -> aid.economic
    "Japan granted Laos a loan."                                        JPN > LAO aid.economic
verb provide     A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money               -> aid.economic
    "The World Bank provided a loan to Senegal."                        IGO > SEN aid.economic
verb provide     A=nsubj R=obj obl[with]=@money                      -> aid.economic
    "Norway provided Tanzania with funds."                              NOR > TZA aid.economic
verb send        A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money                   -> aid.economic
    "Kuwait sent money to Lebanon."                                     KWT > LBN aid.economic
verb donate      A=nsubj R=obl[to|for|in] obj=@money                        -> aid.economic
    "Ireland donated $2 million to Malawi."                             IRL > MWI aid.economic
verb extend      A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money                   -> aid.economic
    "India extended a loan to Sri Lanka."                               IND > LKA aid.economic
verb allocate    A=nsubj R=obl[to|for|into|in] obj=@money|aid                    -> aid.economic
    "The European Union allocated 50 million euros to Moldova."         IGO > MDA aid.economic
verb disburse    A=nsubj R=obl[to|for|in] obj=@money                        -> aid.economic
    "The International Monetary Fund disbursed $300 million to Ghana."  IGO > GHA aid.economic
verb earmark     A=nsubj R=obl[for|to] obj=@money                       -> aid.economic
    "Canada earmarked $40 million for Peru."                            CAN > PER aid.economic
verb contribute  A=nsubj R?=obl[to|towards|toward|for] obj=@money                       -> aid.economic
    "Switzerland contributed $5 million to the United Nations."         CHE > IGOUNO aid.economic
verb pay         A=nsubj R=iobj|obl[to] obj=compensation|reparation|damages|indemnity|@money  -> aid.economic
    "Germany paid compensation to Poland."                              DEU > POL aid.economic
verb compensate  A=nsubj R=obj                                       -> aid.economic
    "Iraq compensated Kuwait."                                          IRQ > KWT aid.economic
verb fund        A=nsubj R=obj|obl[in]                                       -> aid.economic
    "Norway funded Namibia."                                            NOR > NAM aid.economic
verb finance     A=nsubj R=obj|obl[in]                                       -> aid.economic
    "Libya financed Uganda in the 1970s."                               LBY > UGA aid.economic
verb subsidise   A=nsubj R=obj|obl[in]                                       -> aid.economic
    "Venezuela subsidised Cuba."                                        VEN > CUB aid.economic
verb subsidize   A=nsubj R=obj|obl[in]                                       -> aid.economic
    "Moscow subsidized Mongolia."                                       RUS > MNG aid.economic
verb bankroll    A=nsubj R=obj|obl[in]                                       -> aid.economic
    "Taiwan bankrolled Nicaragua."                                      TWN > NIC aid.economic
verb bail_out    A=nsubj R=obj                                       -> aid.economic
    "The European Union bailed out Greece."                             IGO > GRC aid.economic
verb bail_out    obj=bank|company|airline                            -> nothing
    "Ireland bailed out its banks."                                     nothing
verb forgive     A=nsubj obj=debt|loan|repayment|arrears R?=obl[of|for|by|in|to]|obj|iobj                     -> aid.economic
    "Japan forgave the debt of Burma."                                  JPN > MMR aid.economic
verb write_off   A=nsubj obj=debt|loan|repayment|arrears R?=obl[of|for|by|in|to]|obj                    -> aid.economic
    "Russia wrote off the debt of Cuba."                                RUS > CUB aid.economic
verb reschedule  A=nsubj obj=debt|loan|repayment|arrears R?=obl[of|for|by|in|to]|obj                         -> aid.economic
    "France rescheduled the debt of Gabon."                             FRA > GAB aid.economic
noun loan        A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]  -> aid.economic
    "China's loan to Kenya was announced."                              CHN > KEN aid.economic
noun loan        compound=home|student|car|bank|mortgage             -> nothing
    "British student loans grew."                                       nothing
noun grant A=poss|nmod[by|from]|amod|compound R?=nmod[to|for] -> aid.economic
    "Japan's grant to Palau was announced."                             JPN > PLW aid.economic
noun bailout     A=poss|nmod[by|from]|amod|compound R?=nmod[of|for|to]  -> aid.economic
    "The European Union's bailout of Greece was approved."              IGO > GRC aid.economic
noun donation    A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]       -> aid.economic
    "Norway's donation to Sudan was announced."                         NOR > SDN aid.economic
noun funding     A=poss|nmod[by|from]|amod R?=nmod[for|to|of|in]            -> aid.economic
    "Washington's funding for Colombia grew."                           USA > COL aid.economic
noun reparation  A=poss|nmod[by|from]|amod R?=nmod[to|for]                -> aid.economic
    "Iraq's reparations to Kuwait ended in 2022."                       IRQ > KWT aid.economic
noun relief      A=poss|nmod[by|from]|amod R?=nmod[for|to] compound=debt  -> aid.economic
    "Debt relief for Zambia by Japan was announced."                    JPN > ZMB aid.economic
verb award       A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money|aid                   -> aid.economic
    "Canada awarded a grant to Senegal."                       CAN > SEN aid.economic
verb bestow      A=nsubj R=obl[on|upon] obj=@money|aid                   -> aid.economic
    "Kuwait bestowed grants on Sudan."                         KWT > SDN aid.economic
verb endow       A=nsubj R=obj obl[with]=@money                      -> aid.economic
    "Norway endowed Malawi with a fund."                       NOR > MWI aid.economic
verb reward      A=nsubj R=obj obl[with]=@money                      -> aid.economic
    "Saudi Arabia rewarded Egypt with a loan."                 SAU > EGY aid.economic
verb channel     A=nsubj obj=@money|aid R=obl[to|into|through]                   -> aid.economic
    "Iran channelled money to Lebanon."                        IRN > LBN aid.economic
verb allot        A=nsubj R=obl[to|for|into|in]|iobj obj=@money|aid              -> aid.economic
    "Sweden allotted $20 million to Laos."                           SWE > LAO aid.economic
verb funnel       A=nsubj R=obl[to|for|into|in] obj=@money|aid                  -> aid.economic
    "Libya funnelled cash to Malta."                                 LBY > MLT aid.economic
verb pour         A=nsubj R=obl[into|in|to] obj=@money|aid                     -> aid.economic
    "Japan poured money into Thailand."                              JPN > THA aid.economic
verb erase        A=nsubj obj=debt|loan|repayment|arrears R?=obl[of|by|in]|obj                    -> aid.economic
    "Russia erased Cuba's debt."                                     RUS > CUB aid.economic
verb wipe_out     A=nsubj obj=debt R?=obl[of|by|in]|obj                    -> aid.economic
    "Norway wiped out Gambia's debt."                                NOR > GMB aid.economic
verb furnish     A=nsubj R=iobj|obl[to|for|in]|obj obj=@money                                          -> aid.economic
    "Kuwait furnished a loan to Tunisia."                        KWT > TUN aid.economic
verb rebuild     A=nsubj obj=school|hospital|bridge|road|port|home|house|airport|railway|village|town|clinic|church|mosque|"power station"|dam|university R?=obl[in|for]|obj -> aid.economic
    "Japan rebuilt schools in Cambodia."                         JPN > KHM aid.economic
verb reconstruct A=nsubj obj=school|hospital|bridge|road|port|home|house|airport|railway|village|town|clinic|church|mosque|"power station"|dam|university R?=obl[in|for]|obj -> aid.economic
    "Italy reconstructed a hospital in Ethiopia."                ITA > ETH aid.economic
verb chip_in     A=nsubj obj=@money                                                         -> aid.economic
    "Belgium chipped in two million euros for Lebanon."          BEL > - aid.economic

# --- military ---
verb supply    A=nsubj R=obl[to|for|into]|iobj obj=@weapons                                    -> aid.military
    "Russia supplied missiles to Syria in 1973."              RUS > SYR aid.military
verb give      A=nsubj R=iobj|obl[to|for|into]|obj obj=@weapons|@hardware                                    -> aid.military
    "Poland gave Ukraine tanks."                              POL > UKR aid.military
verb send      A=nsubj R=iobj|obl[to|for|into] obj=@weapons                                    -> aid.military
    "Iran sent rockets to Lebanon."                           IRN > LBN aid.military
verb provide   A=nsubj R=iobj|obl[to|for|in] obj=@weapons                                -> aid.military
    "Libya provided arms to Uganda."                          LBY > UGA aid.military
verb provide   A=nsubj R=obj obl[with]=@weapons                                       -> aid.military
    "China provided Albania with tanks."                      CHN > ALB aid.military
verb deliver   A=nsubj R=obl[to|for|into]|iobj obj=@weapons                                         -> aid.military
    "Germany delivered howitzers to Ukraine."                 DEU > UKR aid.military
verb ship      A=nsubj R=obl[to|for|into]|iobj obj=@weapons                                         -> aid.military
    "North Korea shipped missiles to Yemen in 2002."          PRK > YEM aid.military
verb transfer  A=nsubj R=obl[to|for|into]|iobj obj=@weapons|@hardware                                         -> aid.military
    "Belarus transferred tanks to Sudan."                     BLR > SDN aid.military
verb donate    A=nsubj R=obl[to|for|into]|iobj obj=@weapons|@hardware                                         -> aid.military
    "Denmark donated howitzers to Ukraine."                   DNK > UKR aid.military
verb lend      A=nsubj R=iobj|obl[to|for|into]|obj obj=@weapons|@hardware                                    -> aid.military
    "The United States lent destroyers to Britain in 1940."   USA > GBR aid.military
verb airlift   A=nsubj R=obl[to|for|into]|iobj obj=@weapons                                         -> aid.military
    "Moscow airlifted tanks to Ethiopia in 1977."             RUS > ETH aid.military
verb smuggle   A=nsubj R=obl[to|into|for] obj=@weapons                                    -> aid.military
    "Iran smuggled rockets to Gaza."                          IRN > PSE aid.military
verb arm       A=nsubj R=obj                                                          -> aid.military
    "Egypt has armed Yemen." EGY > YEM aid.military
verb rearm     A=nsubj R=obj                                                          -> aid.military
    "The Soviet Union rearmed Egypt in 1967."                 SUN > EGY aid.military
verb equip     A=nsubj R=obj                                                          -> aid.military
    "South Africa equipped Angolan rebels."                   ZAF > AGO aid.military
verb train     A=nsubj R=obl[for]:@nations|@countries|@capital_cities obj=@troops|@police|officer|pilot|recruit|guard|cadet|crew   -> aid.military
    "Egypt trained pilots for Yemen."                         EGY > YEM aid.military
    "Officers were trained for Ghana by Canada in 1962."      CAN > GHA aid.military
verb train A=nsubj R=obj|obl[from|of|in] obj=@troops|@insurgents|@police|@fleet|officer|pilot|recruit|guard|cadet|fighter|bodyguard|crew|sailor|thousand|hundred|dozen -> aid.military
    "Britain trained Omani soldiers."                         GBR > OMN aid.military
verb train     A=nsubj R=obj                                                          -> aid.military
    "Cuba trained Angola's army."                             CUB > AGO aid.military
verb train obj=player|striker|goalkeeper|team|teacher|dog|model|doctor|nurse|engineer|farmer|journalist|apprentice|horse|midwife|eye|gaze|gun -> nothing
    "Norway trained teachers."                                nothing
verb send      A=nsubj R=obl[to|for|into] obj=@trainers                                        -> aid.military
    "Cuba sent military advisers to Ethiopia."                CUB > ETH aid.military
noun shipment A=poss|nmod[by|from]|amod R?=nmod[to|for|into] compound=arms|weapons|@weapons -> aid.military
    "Iran's arms shipments to Yemen continued."               IRN > YEM aid.military
noun shipment A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|into] nmod[of]=@weapons -> aid.military
    "A shipment of rockets to Syria by Iran was found."       IRN > SYR aid.military
noun delivery A=poss|nmod[by|from]|amod R?=nmod[to|for|into] nmod[of]=@weapons -> aid.military
    "Germany's delivery of tanks to Ukraine began."           DEU > UKR aid.military
noun delivery A=poss|nmod[by|from]|amod R?=nmod[to|for|into] compound=arms|weapons|@weapons -> aid.military
    "Washington's arms deliveries to Pakistan continued."     USA > PAK aid.military
noun supply A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@weapons -> aid.military
    "Russia's supply of missiles to Iran was delayed."        RUS > IRN aid.military [future]
noun transfer A=poss|nmod[by|from]|amod R?=nmod[to|for|in|into] nmod[of]=@weapons -> aid.military
    "The transfer of missiles to Iran by China was noticed."  CHN > IRN aid.military
noun training A=poss|nmod[by|from]|amod|compound R=nmod[of|for|to] -> aid.military
    "Britain's training of Omani soldiers went on."           GBR > OMN aid.military
verb channel   A=nsubj obj=@weapons R=obl[to|for|into]                                    -> aid.military
    "Pakistan channelled rifles to the Afghan rebels."         PAK > AFGREB aid.military
verb funnel    A=nsubj obj=@weapons R=obl[to|for|into]                                    -> aid.military
    "Libya funnelled rockets to the Chadian rebels."           LBY > TCDREB aid.military
verb outfit       A=nsubj R=obj:navy|militia|unit|@troops|@insurgents|police|army                       -> aid.military
    "Libya outfitted Chadian rebels."                                                 LBY > TCDREB aid.military
verb pour         A=nsubj R=obl[into|to] obj=@weapons                                    -> aid.military
    "Cuba poured weapons into Nicaragua."                                             CUB > NIC aid.military
verb refuel       A=nsubj R=obj:tanker|ship|vessel|plane|@air_force|@fleet                                     -> aid.military
    "Washington refuelled Saudi warplanes."                                           USA > SAUMIL aid.military
verb ferry        A=nsubj R=obl[to|for|into] obj=@weapons                                      -> aid.military
    "Moscow ferried tanks to Ethiopia."                                               RUS > ETH aid.military
verb furnish     A=nsubj R=iobj|obl[to|for|into] obj=@weapons                                        -> aid.military
    "Libya furnished rockets to Somalia in 1978."                LBY > SOM aid.military
verb furnish     A=nsubj R=obj obl[with]=@weapons                                           -> aid.military
    "Egypt furnished Zaire with rifles."                         EGY > COD aid.military
verb funnel      A=nsubj obj=@weapons R?=obl[to|into]                                       -> aid.military
    "Iran funnelled rockets to Lebanon."                         IRN > LBN aid.military
verb funnel      A=nsubj obj=@money|aid R?=obl[to|into]                                         -> aid.economic
    "Riyadh funnelled money to Pakistan in 1985."                SAU > PAK aid.economic

# --- humanitarian ---
verb supply      A=nsubj R=obl[to|for|into|in]|iobj obj=@relief                     -> aid.humanitarian
    "Thailand supplied rice to Laos."                        THA > LAO aid.humanitarian
verb give        A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@relief                     -> aid.humanitarian
    "China gave Zimbabwe vaccines."                          CHN > ZWE aid.humanitarian
verb send        A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@relief                     -> aid.humanitarian
    "Pakistan sent tents to Turkey."                         PAK > TUR aid.humanitarian
verb send        A=nsubj R=iobj|obl[to|for|into|in] obj=@rescuers                   -> aid.humanitarian
    "Mexico sent rescuers to Haiti in 2010."                 MEX > HTI aid.humanitarian
verb send        A=nsubj R=iobj|obl[to|into|for|in] C=obj:aid|help|assistance -> do(C)
    "Jordan sent aid to Iraq."                               JOR > IRQ aid
verb provide     A=nsubj R=iobj|obl[to|for|in]|obj obj=@relief                 -> aid.humanitarian
    "Sweden provided blankets to Bosnia."                    SWE > BIH aid.humanitarian
verb provide     A=nsubj R=obj obl[with]=@relief                        -> aid.humanitarian
    "Spain provided Morocco with tents."                     ESP > MAR aid.humanitarian
verb deliver     A=nsubj R=obl[to|for|into|in]|iobj obj=@relief                          -> aid.humanitarian
    "The United Nations delivered food to Somalia."          IGOUNO > SOM aid.humanitarian
verb donate      A=nsubj R=obl[to|for|into|in]|iobj obj=@relief                          -> aid.humanitarian
    "India donated vaccines to Nepal."                       IND > NPL aid.humanitarian
verb donate      obj=kidney|organ|blood                                 -> nothing
    "The Irish teacher donated a kidney."                    nothing
verb ship        A=nsubj R=obl[to|for|into|in]|iobj obj=@relief                          -> aid.humanitarian
    "Canada shipped wheat to Ethiopia in 1984."              CAN > ETH aid.humanitarian
verb airlift     A=nsubj R=obl[to|for|into|in]|iobj obj=@relief                          -> aid.humanitarian
    "Britain airlifted food to Sudan."                       GBR > SDN aid.humanitarian
verb airdrop     A=nsubj R?=obl[to|into|on|over|in|for] obj=@relief            -> aid.humanitarian
    "Jordan airdropped food over Gaza."                      JOR > PSE aid.humanitarian
verb drop        A=nsubj R?=obl[to|into|over|on|for|in] obj=@relief               -> aid.humanitarian
    "The United States dropped food over Bosnia."            USA > BIH aid.humanitarian
verb distribute  A=nsubj R=obl[to|in|among|across|throughout] obj=@relief                 -> aid.humanitarian
    "The Red Cross distributed blankets in Armenia."         NGOHLHIRC > ARM aid.humanitarian
verb rush        A=nsubj R=obl[to|into|across] obj=@relief|@rescuers|aid|help|assistance                      -> aid.humanitarian
    "Greece rushed tents to Turkey in 1999."                 GRC > TUR aid.humanitarian
verb feed        A=nsubj R=obj|obl[in]                                          -> aid.humanitarian
    "The United Nations fed Somalia in 1992."                IGOUNO > SOM aid.humanitarian
verb resupply    A=nsubj R=obj                                          -> aid
    "The United Nations resupplied Bosnia."                  IGOUNO > BIH aid
verb rescue A=nsubj R=obj|obl[off|in]                        -> aid.humanitarian
    "Italy rescued Libyan migrants."                         ITA > LBY aid.humanitarian
verb rescue      obj=bank|company|dog|cat                               -> nothing
    "Austria rescued a bank."                                nothing
verb evacuate    A=nsubj R=obj                                          -> aid.humanitarian
    "France evacuated Sudanese civilians."                   FRA > SDN aid.humanitarian
verb evacuate    A=nsubj obj=@nationals|@civilians|@people R?=obl[from]|obj            -> aid.humanitarian
    "Turkey evacuated civilians from Libya."                 TUR > LBY aid.humanitarian
verb treat A=nsubj R=obj obl[as|like]=-          -> aid.humanitarian
    "Israel treated Syrian patients."                        ISR > SYR aid.humanitarian
verb treat       advmod=badly|harshly|unfairly                          -> nothing
    "Libya treated Egypt unfairly."                          nothing
noun airlift     A=poss|nmod[by]|amod|compound R?=nmod[to|for|into|from|of]          -> aid.humanitarian
    "The American airlift to Berlin began in 1948."          USA > DEU aid.humanitarian
noun airdrop     A=poss|nmod[by]|amod R?=nmod[to|over|in|into|for|on]               -> aid.humanitarian
    "Jordan's airdrop over Gaza was welcome."                JOR > PSE aid.humanitarian
noun rescue      A=poss|nmod[by]|amod|compound R?=nmod[of|from|off]                       -> aid.humanitarian
    "The rescue of Libyan migrants by Italy took hours."     ITA > LBY aid.humanitarian
noun evacuation  A=poss|nmod[by]|amod|compound R?=nmod[of|from|off]                       -> aid.humanitarian
    "The evacuation of Sudanese civilians by France ended."  FRA > SDN aid.humanitarian
noun delivery A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|into|in] nmod[of]=@relief -> aid.humanitarian
    "The delivery of food to Yemen by Oman went on."         OMN > YEM aid.humanitarian
noun shipment A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|into|in] nmod[of]=@relief -> aid.humanitarian
    "A shipment of wheat to Egypt by Romania arrived."       ROU > EGY aid.humanitarian
noun relief A=poss|nmod[by|from]|amod|compound R=nmod[to|for|in] -> aid.humanitarian
    "Indian relief to Nepal continued."                      IND > NPL aid.humanitarian
verb alleviate   A=nsubj obj=starvation|drought|"food crisis"|"food shortage"|"humanitarian crisis"|"refugee crisis"|suffering|hunger|famine|plight|hardship|misery|poverty|shortage R?=obl[of|in]|obj -> aid.humanitarian
    "Denmark alleviated Somali hunger."                        DNK > SOM aid.humanitarian
verb mitigate    A=nsubj obj=suffering|hunger|famine|hardship|misery|plight|poverty|shortage|starvation|drought|"food crisis"|"hunger crisis"|"humanitarian crisis"|"refugee crisis" R?=obl[of|in]|obj -> aid.humanitarian
    "Japan mitigated Ethiopian famine in 1985."                JPN > ETH aid.humanitarian
verb tend        A=nsubj:@rescuers|soldier|nun|volunteer R?=obl[to]|obj obj|obl[to]=hundred|thousand|dozen|casualty|victim|sick|wounded|injured|@people|@troops -> aid.humanitarian
    "French doctors tended the Rwandan refugees."              FRAHLH > RWAREF aid.humanitarian
verb look_after  A=nsubj R=obj             -> aid.humanitarian
    "Turkey looked after the Syrian refugees."                 TUR > SYRREF aid.humanitarian
verb look        A=nsubj R=obl[after]      -> aid.humanitarian
    "Tanzania looks after Burundian refugees."                 TZA > BDIREF aid.humanitarian
verb set_up A=nsubj obj=clinic|shelter|hospital|"field hospital"|"relief camp"|"refugee camp"|"soup kitchen"|camp|kitchen|"feeding centre"|"feeding center" R=obl[for|in|near|inside] -> aid.humanitarian
    "Italy set up clinics in Albania."                         ITA > ALB aid.humanitarian
verb hurry        A=nsubj R=obl[to|into|across] obj=@relief|@rescuers|aid|help|assistance                     -> aid.humanitarian
    "Italy hurried tents to Albania."                                   ITA > ALB aid.humanitarian
verb truck        A=nsubj R=obl[to|for|into|in] obj=@relief|@rescuers|aid|help|assistance                -> aid.humanitarian
    "Jordan trucked food into Iraq."                                    JOR > IRQ aid.humanitarian
verb ferry        A=nsubj R=obl[to|into|across] obj=@relief|@rescuers|aid|help|assistance                     -> aid.humanitarian
    "Australia ferried supplies to Tonga."                              AUS > TON aid.humanitarian
verb fly          A=nsubj R=obl[to|for|into|in] obj=@relief|@rescuers|aid|help|assistance                -> aid.humanitarian
    "Belgium flew medicines to Rwanda."                                 BEL > RWA aid.humanitarian
verb nurse        A=nsubj R=obj:@nationals|@people|@refugees|@troops|@insurgents|wounded               -> aid.humanitarian
    "Kenya nursed Somali refugees."                                     KEN > SOMREF aid.humanitarian
verb furnish     A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@relief                                         -> aid.humanitarian
    "Denmark furnished medicine to Vietnam."                     DNK > VNM aid.humanitarian
verb furnish     A=nsubj R=obj obl[with]=@relief                                            -> aid.humanitarian
    "Turkey furnished Somalia with blankets."                    TUR > SOM aid.humanitarian
verb despatch    A=nsubj R?=obl[to|for|into|in|across] obj=@relief|@rescuers                                   -> aid.humanitarian
    "Malta despatched medicine to Libya."                        MLT > LBY aid.humanitarian
verb dispatch    A=nsubj R?=obl[to|for|into|in|across] obj=@relief|@rescuers                                   -> aid.humanitarian
    "Greece dispatched tents to Turkey in 1999."                 GRC > TUR aid.humanitarian
verb transport   A=nsubj R?=obl[for|in|to|into] obj=@relief                                        -> aid.humanitarian
    "Norway transported food to Eritrea."                        NOR > ERI aid.humanitarian
verb save A=nsubj:sailor|seaman|crew|lifeboat|lifeguard|coastguard|fisherman|pilot|@state_force|@rescuers|@ships|@aircraft|helicopter R=obj:seaman|mariner|crewman|yachtsman|worker|@refugees|@captives|sailor|crew|fisherman|@civilians|passenger|people -> aid.humanitarian
    "The Italian navy saved Tunisian migrants in 2011."          ITAMIL > TUNREF aid.humanitarian
verb hand_out    A=nsubj R?=obl[to|in|among|across|for|throughout|inside] obj=@relief                                    -> aid.humanitarian
    "Jordan handed out blankets to Iraqi refugees."              JOR > IRQREF aid.humanitarian
verb dispense    A=nsubj R?=obl[to|in|among|across|for|throughout|inside] obj=@relief                                    -> aid.humanitarian
    "Belgium dispensed food to Rwandan refugees."                BEL > RWAREF aid.humanitarian

# --- protection ---
verb send A=nsubj obj=@troops R?=obl[to|in]|iobj             -> aid.protection
    "Uganda sent troops to Burundi."                                             UGA > BDI aid.protection
verb send A=nsubj R=obl[to|in|into]|iobj obj=@peacekeepers   -> aid.protection
    "Ghana sent peacekeepers to Lebanon."                       GHA > LBN aid.protection
verb send A=nsubj R=obl[to|into|in] obj=@troops|@police|company|@fleet xcomp=protect|guard|help|defend|keep|monitor|police|safeguard|secure|stabilise|stabilize|shield -> aid.protection
    "Kenya sent troops to Haiti to protect civilians."          KEN > HTI aid.protection
verb deploy A=nsubj R=obl[to|in|into|across|along|between] obj=@peacekeepers -> aid.protection
    "The United Nations deployed peacekeepers in Mali."         IGOUNO > MLI aid.protection
verb dispatch A=nsubj R=obl[to|in|into]|iobj obj=@peacekeepers -> aid.protection
    "Nigeria dispatched peacekeepers to Liberia."               NGA > LBR aid.protection
verb contribute A=nsubj R?=obl[to|in|for] obj=@peacekeepers|@troops|@police -> aid.protection
    "Nepal contributed peacekeepers to the United Nations."     NPL > IGOUNO aid.protection
verb protect A=nsubj R=obj|obl[in|of]                        -> aid.protection
    "British troops protected Belize."                          GBR > BLZ aid.protection
verb protect       obj=environment|forest|wildlife|species|consumer|data|skin|eye  -> nothing
    "Costa Rica protected its forests."                         nothing
verb defend A=nsubj R=obj obl[against|from]=@troops|@insurgents|@states|@air_force|@airstrikes|attack|invasion|aggression|rebel|raid|assault|offensive|incursion|force -> aid.protection
    "French troops defended Chad against an invasion."          FRA > TCD aid.protection
verb guard A=nsubj R=obj|obl[in|of]                          -> aid.protection
    "Ethiopian troops guarded Somalia's president."             ETH > SOM aid.protection
verb escort A=nsubj R=obj|obl[in|from|to] obj=@ships|@vehicles|@refugees|@aircraft|convoy|aid|shipment|relief|supplies|merchantman|"aid worker" -> aid.protection
    "The US Navy escorted Kuwaiti tankers in 1987."             USA > KWT aid.protection
noun peacekeeping A=poss|nmod[by]|amod|compound R?=nmod[in|for] -> aid.protection
    "Canada's peacekeeping in Cyprus began in 1964."            CAN > CYP aid.protection
noun protection A=poss|nmod[by|from]|amod R=nmod[of|for|to|over] -> aid.protection
    "Britain's protection of Belize ended."                     GBR > BLZ aid.protection
noun deployment A=poss|nmod[by|of]|amod R?=nmod[to|in|into] nmod[of]=@peacekeepers -> aid.protection
    "The deployment of peacekeepers to Haiti by Brazil began."  BRA > HTI aid.protection
verb despatch A=nsubj R=obl[to|in|into]|iobj obj=@peacekeepers -> aid.protection
    "Ghana despatched peacekeepers to Rwanda."                   GHA > RWA aid.protection
verb watch_over A=nsubj:@inspectors|@troops|@peacekeepers|@fleet|@police R=obj|obl[in] -> aid.protection
    "Swedish troops watched over Bosnian civilians."             SWEMIL > BIHCVL aid.protection
verb supervise A=nsubj:observer|@nations|police|general|monitor|@troops|@peacekeepers|@inspectors|officer R?=obj|obl[in|between|along|across] obj="truce line"|"ceasefire line"|"peace process"|"demilitarised zone"|"buffer zone"|repatriation|demobilisation|demobilization|evacuation|@truces|withdrawal|@elections|disengagement|disarmament -> aid.protection
    "Observers from Ghana supervised the ceasefire in Lebanon."  GHAIGO > LBN aid.protection

# --- asylum ---
verb grant     A=nsubj R?=iobj|obl[to|for] obj=@roofs          -> aid.asylum
    "Sweden granted asylum to an Iraqi dissident."   SWE > IRQ aid.asylum
verb give      A=nsubj R?=iobj|obl[to|for] obj=@roofs  -> aid.asylum
    "Mexico gave refuge to Spanish exiles in 1939."  MEX > ESP aid.asylum
verb offer     A=nsubj R?=iobj|obl[to|for] obj=@roofs          -> intend(aid.asylum)
    "Bolivia offered asylum to an American spy."     BOL > USA intend(aid.asylum)
verb shelter   A=nsubj R=obj|obl[from]                                                -> aid.asylum
    "Jordan sheltered Syrian refugees."              JOR > SYR aid.asylum
verb take_in   A=nsubj R=obj|obl[from|of]                                                -> aid.asylum
    "Germany took in Syrian refugees in 2015."       DEU > SYR aid.asylum
verb resettle  A=nsubj R=obj|obl[from]                                                -> aid.asylum
    "Canada resettled Afghan refugees."              CAN > AFG aid.asylum
verb harbour   A=nsubj R=obj|obl[from]                                                -> aid.asylum
    "Chad harboured Sudanese refugees."              TCD > SDN aid.asylum
noun asylum    A=poss|nmod[by|in] R?=nmod[for|to|of]                           -> aid.asylum
    "Sweden's asylum for Iraqi exiles was praised."  SWE > IRQ aid.asylum
verb hide      A=nsubj R=obj:@nationals|exile|pilot|airman|officer|opponent|@refugees|@insurgents|@captives|fugitive|dissident|deserter|leader|family -> aid.asylum
    "Malawi hid the Mozambican rebels."                        MWI > MOZREB aid.asylum
verb take A=obl[in|inside|at] R=nsubj obj=refuge|asylum|sanctuary|shelter -> aid.asylum
    "Chilean dissidents took refuge in the Swedish embassy in 1973."   SWEGOV > CHL aid.asylum
verb accommodate A=nsubj R=obj:@nationals|dozen|@captives|exile|@refugees|@people|family|thousand|hundred|victim|orphan                                                    -> aid.asylum
    "Hungary accommodated Romanian refugees in 1988."            HUN > ROUREF aid.asylum
verb house       A=nsubj R=obj:@nationals|dozen|exile|@refugees|@people|family|thousand|hundred|victim|orphan                                                    -> aid.asylum
    "Kenya housed Ugandan refugees."                             KEN > UGAREF aid.asylum
verb put_up      A=nsubj R=obj:@nationals|dozen|exile|@refugees|evacuee|homeless|survivor|family|thousand|hundred|victim|orphan                                                    -> aid.asylum
    "Austria put up Czech refugees in 1968."                     AUT > CZEREF aid.asylum

# --- money and shields ---
verb underwrite A=nsubj R?=obj|obl[of|for|to|in] -> aid.economic
    "Saudi Arabia has underwritten Pakistan's budget." SAU > PAK aid.economic
verb pump A=nsubj obj=@money|aid R=obl[into|in|to] -> aid.economic
    "China pumped money into Zambia." CHN > ZMB aid.economic
verb restructure A=nsubj obj=debt|loan|repayment|arrears R?=obl[of|by|in|for]|obj -> aid.economic
    "France restructured the debt of Chad." FRA > TCD aid.economic
verb stabilise A=nsubj R=obj -> aid
    "Australia stabilised the Solomon Islands." AUS > SLB aid
verb stabilize A=nsubj R=obj -> aid
    "Italy stabilized Albania in 1997." ITA > ALB aid
verb shield A=nsubj R=obj -> aid.protection
    "India shielded Bhutan." IND > BTN aid.protection
verb safeguard A=nsubj R=obj -> aid.protection
    "Rwanda safeguarded Mozambique." RWA > MOZ aid.protection
noun contribution A=poss|nmod[by|from|of]|amod|compound R?=nmod[to|for|towards] nmod[of]=@money -> aid.economic
    "Kuwait announced a contribution of funds to Sudan." KWT > SDN aid.economic

# --- gifts that arrive, that are handed over ---
verb reach     C=nsubj A?=nsubj R=obj nsubj=@gifts|@relief                        -> do(C)
    "American flour aid reached Greece in 1947."                          USA > GRC aid
verb arrive    C=nsubj A?=nsubj R=obl[in|at|to] nsubj=@gifts                      -> do(C)
    "Romanian assistance arrived in Moldova on Friday."                   ROU > MDA aid
verb flow      C=nsubj A?=nsubj R=obl[to|into] nsubj=@gifts                       -> do(C)
    "Assistance from Kuwait flowed to Bahrain."                           KWT > BHR aid
verb pour      C=nsubj A?=nsubj R=obl[to|into] nsubj=@gifts                       -> do(C)
    "Aid from Greece poured into Cyprus in 1974."                         GRC > CYP aid
verb go        C=nsubj A?=nsubj R=obl[to] nsubj=@gifts                            -> do(C)
    "Swedish aid went to Zambia."                                         SWE > ZMB aid
verb come      C=nsubj A=obl[from] R?=obl[to|for] nsubj=@gifts           -> do(C)
    "Aid for Armenia came from Italy in 1988."                            ITA > ARM aid
verb total     C=nsubj A?=nsubj R?=obl[to|for|from|with]                 -> do(C)
    "Danish aid to Bhutan totalled six million dollars."                  DNK > BTN aid
verb amount    C=nsubj A?=nsubj R?=obl[for|from|with]                    -> do(C)
    "Dutch aid to Surinam amounted to nine million guilders."             NLD > SUR aid
verb help_out  A=nsubj R=obj                                             -> aid
    "Iraq helped out Jordan in 1980."                                     IRQ > JOR aid
verb lend      A=nsubj R=obl[to]|iobj obj=hand|support                   -> aid
    "Malta lent a hand to Libya."                                         MLT > LBY aid
verb bolster   A=nsubj R=obj obl[with]=@weapons|@hardware|@ships|arms                          -> aid.military
    "Poland bolstered Ukraine with tanks."                                POL > UKR aid.military
verb hand      A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money                         -> aid.economic
    "Kuwait handed Lebanon a loan."                                       KWT > LBN aid.economic
verb hand      A=nsubj R=iobj|obl[to|for|into]|obj obj=@weapons|@hardware                       -> aid.military
    "Bulgaria handed Macedonia four tanks."                               BGR > MKD aid.military
verb hand      A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@relief                        -> aid.humanitarian
    "Israel handed blankets to Turkey in 1999."                           ISR > TUR aid.humanitarian
verb hand_over A=nsubj R=obl[to|for|into] obj=@weapons|@hardware                            -> aid.military
    "Germany handed over two frigates to Greece."                         DEU > GRC aid.military
verb hand_over A=nsubj R=obl[to|for|into|in] obj=@money                              -> aid.economic
    "Norway handed over a grant to Zambia."                               NOR > ZMB aid.economic
verb hand_over A=nsubj R=obl[to|for|into|in] obj=@relief                             -> aid.humanitarian
    "China handed over vaccines to Laos in 2021."                         CHN > LAO aid.humanitarian
verb present   A=nsubj R=obj obl[with]=@weapons|@hardware|@ships                          -> aid.military
    "Russia presented Tajikistan with helicopters and radars."            RUS > TJK aid.military
verb present   A=nsubj R=obj obl[with]=@relief|ambulance|bus             -> aid.humanitarian
    "Japan presented Fiji with tents."                                    JPN > FJI aid.humanitarian
verb present   A=nsubj R=obj obl[with]=@money                            -> aid.economic
    "Brunei presented Jordan with a cheque."                              BRN > JOR aid.economic
verb transfer  A=nsubj R=obl[to|for|into|in] obj=@money                         -> aid.economic
    "Qatar transferred 30 million dollars to Sudan."                      QAT > SDN aid.economic
verb wire      A=nsubj R=obl[to|for|into|in] obj=@money                              -> aid.economic
    "Libya wired money to Grenada."                                       LBY > GRD aid.economic
verb release   A=nsubj R=obl[to|for] obj=loan|tranche|grant|credit|aid|instalment|installment -> aid.economic
    "The IMF released a tranche to Kenya."                                IGOBUSIMF > KEN aid.economic
verb deposit   A=nsubj R=obl[in|with|at] obj=@money                      -> aid.economic
    "Saudi Arabia deposited two billion dollars in Yemen's central bank." SAU > YEM aid.economic
verb inject    A=nsubj R=obl[into] obj=@money                            -> aid.economic
    "The Netherlands injected funds into Suriname."                          NLD > SUR aid.economic
verb plough    A=nsubj R=obl[into] obj=@money                            -> aid.economic
    "Taiwan ploughed money into Belize."                                  TWN > BLZ aid.economic
verb spend     A=nsubj R=obl[in|on] obj=@money -> aid.economic
    "Australia spent 40 million dollars in Papua New Guinea."             AUS > PNG aid.economic
verb advance   A=nsubj R=iobj|obl[to|for|into|in]|obj obj=@money                         -> aid.economic
    "Britain advanced two million pounds to Jordan in 1951."              GBR > JOR aid.economic
verb set_aside A=nsubj R=obl[for] obj|obl=@money                        -> aid.economic
    "Finland set aside money for Nepal."                                  FIN > NPL aid.economic
verb supply    A=nsubj R=iobj|obl[to|for|into|in] obj=@money                         -> aid.economic
    "Moscow supplied credits to Guinea in 1959."                          RUS > GIN aid.economic
verb supply    A=nsubj R=obj obl[with]=@money                            -> aid.economic
    "Iraq supplied Jordan with cash."                                     IRQ > JOR aid.economic
verb deliver   A=nsubj R=obl[to|for|into|in]|iobj obj=@money                         -> aid.economic
    "Iran delivered cash to Afghanistan."                                 IRN > AFG aid.economic
verb raise     A=nsubj R=obl[for] obj=@money                             -> aid.economic
    "Irish charities raised funds for Ethiopia in 1985."                  IRLSOC > ETH aid.economic
verb reimburse A=nsubj R=obj                                             -> aid.economic
    "The United Nations reimbursed Nepal."                                IGOUNO > NPL aid.economic
verb indemnify A=nsubj R=obj                                             -> aid.economic
    "Mexico indemnified Spain."                                           MEX > ESP aid.economic
verb roll_over A=nsubj obj=bond|payment|repayment|debt|loan|deposit|credit R?=obl[of|for|to|by]|obj -> aid.economic
    "China rolled over Pakistan's loan."                                  CHN > PAK aid.economic
verb relieve   A=nsubj obj=debt|"debt burden"|arrears R?=obl[of|for]|obj                       -> aid.economic
    "Canada relieved Honduras's debt."                                    CAN > HND aid.economic
noun credit    A=poss|nmod[by|from]|amod R=nmod[to|for]                  -> aid.economic
    "India's credit to Mozambique was announced."                         IND > MOZ aid.economic
noun subsidy   A=poss|nmod[by|from]|amod R=nmod[to|for]                  -> aid.economic
    "Moscow's subsidies to Cuba ended in 1991."                           RUS > CUB aid.economic
noun compensation A=poss|nmod[by|from]|amod R=nmod[to|for|of]               -> aid.economic
    "Iraq's compensation to Kuwait ended."                                IRQ > KWT aid.economic
noun payment   A=poss|nmod[by|from]|amod R=nmod[to|for] compound=reparation|compensation|aid|cash|budget|transfer -> aid.economic
    "German reparation payments to Israel ended in 1965."                 DEU > ISR aid.economic
noun package   A=poss|nmod[by|from]|amod|compound R=nmod[to|for|in] compound|amod=aid|rescue|loan|bailout|assistance|financial|relief|stimulus|reconstruction|recovery|support|debt-relief -> aid.economic
    "The German rescue package for Greece was large."                     DEU > GRC aid.economic
noun gift      A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@money -> aid.economic
    "Oman's gift of money to Jordan was announced."                       OMN > JOR aid.economic
noun gift      A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@weapons|@hardware -> aid.military
    "Britain's gift of rifles to Nepal was announced."                    GBR > NPL aid.military
noun gift      A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@relief -> aid.humanitarian
    "Canada's gift of wheat to India was announced in 1951."              CAN > IND aid.humanitarian
noun donation  A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@relief -> aid.humanitarian
    "India's donation of vaccines to Bhutan was announced."               IND > BTN aid.humanitarian
noun donation  A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@weapons|@hardware -> aid.military
    "Denmark's donation of howitzers to Ukraine was announced."           DNK > UKR aid.military
noun consignment A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@relief -> aid.humanitarian
    "Norway's consignment of tents to Turkey was announced."              NOR > TUR aid.humanitarian
noun consignment A=poss|nmod[by|from]|amod|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@weapons -> aid.military
    "Egypt's consignment of rifles to Somalia was announced."             EGY > SOM aid.military
noun airlift   A=poss|nmod[by]|amod|compound|nmod[of] R?=nmod[to|for|in|into] nmod[of]=@weapons -> aid.military
    "The American airlift of tanks to Israel began in 1973."              USA > ISR aid.military
noun shipment  A=poss|nmod[by|from]|amod R?=nmod[to|for] compound=food|relief|aid|medicine|vaccine|wheat|rice|grain|maize|corn -> aid.humanitarian
    "Australia's wheat shipments to Indonesia continued."                 AUS > IDN aid.humanitarian
noun delivery  A=poss|nmod[by|from]|amod R?=nmod[to|for|in] compound=food|relief|aid|medicine|vaccine|wheat|rice|grain -> aid.humanitarian
    "Turkish food deliveries to Somalia continued."                       TUR > SOM aid.humanitarian
noun distribution A=poss|nmod[by]|amod R?=nmod[to|in|among] nmod[of]=@relief -> aid.humanitarian
    "Austria's distribution of blankets in Albania ended."                AUT > ALB aid.humanitarian
noun training  A=poss|nmod[by|from]|amod R?=nmod[of|for|to] amod|compound=military|combat|pilot|weapons|counterinsurgency|army|commando|guerrilla -> aid.military
    "Britain gave military training to Oman."                             GBR > OMN aid.military
verb provide   A=nsubj R=iobj|obl[to|for] obj=training|trainer|instructor|adviser -> aid.military
    "Israel provided training for Zairean commandos."                     ISR > COD aid.military
verb dispatch  A=nsubj R=obl[to] obj=@trainers                           -> aid.military
    "Turkey dispatched military instructors to Gambia."                   TUR > GMB aid.military
verb instruct  A=nsubj:@nations|commando|mercenary|@trainers|@troops|officer R=obj:@troops|@insurgents|pilot|army|cadet|recruit|@police -> aid.military
    "Soviet advisers instructed Syrian pilots."                           SUN > SYRMIL aid.military
verb rush      A=nsubj R=obl[to|for|into] obj=@weapons                       -> aid.military
    "The United States rushed tanks to Thailand."                         USA > THA aid.military
verb fly       A=nsubj R=obl[to|for|into] obj=@weapons                       -> aid.military
    "Iran flew rockets into Sudan."                                       IRN > SDN aid.military
verb dispatch  A=nsubj R=obl[to|for|into] obj=@small_arms|@heavy_arms|@war_systems|@war_stores                            -> aid.military
    "North Korea dispatched artillery to Libya."                          PRK > LBY aid.military
verb pass      A=nsubj R=obl[to|for|into] obj=@weapons                            -> aid.military
    "Zaire passed rifles to Angolan rebels."                              COD > AGO aid.military
verb lease     A=nsubj R=obl[to]|iobj obj=@weapons|@hardware|@ships|submarine           -> aid.military
    "Russia leased a submarine to India."                                 RUS > IND aid.military
verb loan      A=nsubj R=iobj|obl[to|for|into]|obj obj=@weapons|@hardware                       -> aid.military
    "Sweden loaned fighter jets to Hungary."                              SWE > HUN aid.military
verb truck     A=nsubj R=obl[to|for|into] obj=@weapons                       -> aid.military
    "Pakistan trucked ammunition into Afghanistan in 1987."               PAK > AFG aid.military
verb run       A=nsubj R=obl[to|into] obj=gun|arm|weapon                 -> aid.military
    "Burkina Faso ran guns to Liberia."                                   BFA > LBR aid.military
verb parachute A=nsubj R=obl[to|for|into] obj=@weapons                       -> aid.military
    "France parachuted weapons to Libyan rebels."                         FRA > LBY aid.military
verb parachute A=nsubj R=obl[to|into|over] obj=@relief                   -> aid.humanitarian
    "Canada parachuted food into Ethiopia."                               CAN > ETH aid.humanitarian
verb administer A=nsubj R=obl[to|in|among|across] obj=@medicine|shot|vaccination|injection|inoculation|treatment|care|vaccine|medicine|dose|jab|"first aid" -> aid.humanitarian
    "Cuban doctors administered vaccines in Haiti."                       CUBHLH > HTI aid.humanitarian
verb vaccinate A=nsubj R=obj|obl[in]                                     -> aid.humanitarian
    "The United Nations vaccinated Somali children."                      IGOUNO > SOM aid.humanitarian
verb inoculate A=nsubj R=obj|obl[in]                                     -> aid.humanitarian
    "Soviet doctors inoculated Yemeni villagers."                         SUNHLH > YEM aid.humanitarian
verb pluck     A=nsubj R=obj|obl[from] obl[from|off]=rooftop|lake|dinghy|island|tree|wreck|cliff|mountain|waters|flood|floodwater|wreckage|lifeboat|sea|water|roof|boat|raft|ship|river -> aid.humanitarian
    "A Greek helicopter plucked Egyptian sailors from the sea."           GRC > EGY aid.humanitarian
verb pull      A=nsubj:sailor|fisherman|lifeguard|coastguard|crew|@rescuers|@troops|@fleet|@police R=obj obl[from]=river|wreck|lake|surf|waters|mud|mine|flood|building|rubble|sea|water|wreckage|ruin|debris -> aid.humanitarian
    "Swiss rescuers pulled a Turkish boy from the rubble."                CHECVL > TURCVL aid.humanitarian
verb save      A=nsubj R=obj obl[from]=rubble|flood|sea|water|wreck|"sinking ship"|massacre|hunger|drowning|death|starvation|famine|execution -> aid.humanitarian
    "Denmark saved Eritrean children from starvation."                    DNK > ERI aid.humanitarian
verb dispatch  A=nsubj obj=@troops|@police|company R?=obl[to|in] obl[on|for|as]=duty|mission|"peacekeeping duty"|"peace mission"|peacekeeper -> aid.protection
    "Bangladesh dispatched a battalion to Kuwait on peacekeeping duty."   BGD > KWT aid.protection
verb send      A=nsubj obj=@troops|@police|company R?=obl[to|in] obl[on|for|as]=duty|"peacekeeping duty"|peacekeeper|"peacekeeping mission" -> aid.protection
    "Uruguay sent a battalion to Cyprus on peacekeeping duty."            URY > CYP aid.protection
verb defend    A=nsubj:@troops|@peacekeepers|@fleet|@air_force R=obj     -> aid.protection
    "Zimbabwean troops defended Mozambique in 1986."                      ZWEMIL > MOZ aid.protection
noun mission   amod|compound=peacekeeping|peace A=poss|nmod[by|of]|amod R?=nmod[in|to] -> aid.protection
    "Nigeria's peacekeeping mission in Liberia began in 1990."            NGA > LBR aid.protection
verb provide   A=nsubj R=iobj|obl[to|for] obj=protection|"air cover"|escort|security|bodyguard -> aid.protection
    "Kenya provided protection to Somalia."                               KEN > SOM aid.protection
verb provide   A=nsubj R=obj obl[with]=protection|"air cover"|escort|security|bodyguard -> aid.protection
    "Russia provided Mali with security."                                 RUS > MLI aid.protection
verb provide   A=nsubj R=iobj|obl[to|for] obj=@roofs                     -> aid.asylum
    "Tunisia provided refuge to Libyan exiles."                           TUN > LBY aid.asylum
verb extend    A=nsubj R=iobj|obl[to] obj=@roofs                         -> aid.asylum
    "Venezuela extended asylum to Peruvian dissidents."                   VEN > PER aid.asylum
verb accord    A=nsubj R=iobj|obl[to] obj=@roofs                         -> aid.asylum
    "Egypt accorded asylum to the Shah of Iran."                          EGY > IRN aid.asylum
verb find      A=obl[in|with|at] R=nsubj obj=refuge|asylum|sanctuary|shelter|haven -> aid.asylum
    "Somali refugees found refuge in Kenya."                              KEN > SOM aid.asylum
verb receive   A=obl[in|from] R=nsubj obj=asylum|"refugee status"|sanctuary|refuge -> aid.asylum
    "An Iranian dissident received asylum in Norway."                     NOR > IRN aid.asylum
verb win       A=obl[in|from] R=nsubj obj=asylum|refuge                  -> aid.asylum
    "A Chinese dissident won asylum in Canada."                           CAN > CHN aid.asylum
verb absorb    A=nsubj R=obj:@nationals|million|dozen|family|exile|settler|@refugees|@civilians|thousand|hundred       -> aid.asylum
    "Syria absorbed Iraqi refugees."                                      SYR > IRQ aid.asylum
verb open      A=nsubj obj=door|border|gate R=obl[to]:@refugees|thousand -> aid.asylum
    "Austria opened its border to Hungarian refugees in 1956."            AUT > HUN aid.asylum
verb host      A=nsubj R=obj:@refugees                                   -> aid.asylum
    "Uganda hosts Congolese refugees."                                    UGA > COD aid.asylum
verb let_in    A=nsubj R=obj:@nationals|@civilians|thousand|hundred|dozen|exile|boatload|family|@refugees                                   -> aid.asylum
    "Macedonia let in Albanian refugees."                                 MKD > ALB aid.asylum
noun refuge    A=poss|nmod[by|in|from]|amod R=nmod[for|to]                    -> aid.asylum
    "Zambia's refuge for Namibian exiles ended."                          ZMB > NAM aid.asylum

# --- no aid ---
verb treat     obj=@athletes|injury|wound|cancer|disease                  -> nothing
    "The German doctor treated the Danish striker."                        nothing
verb rescue    obj=team|deal|economy|career|match|point|draw              -> nothing
    "The German company rescued a deal."                                   nothing

# --- things sent by nobody told: they are whose they are ---
verb arrive    A=nsubj R=obl[in|at|to] nsubj=@relief                      -> aid.humanitarian
    "Greek tents arrived in Armenia in 1988."                              GRC > ARM aid.humanitarian
verb reach     A=nsubj R=obj nsubj=@relief|@rescuers|convoy|@aid_workers|airlift                      -> aid.humanitarian
    "Chilean blankets reached Haiti on Sunday."                            CHL > HTI aid.humanitarian
verb send A=obj R=obl[to|into] obj=@trainers nsubj=- -> aid.military
    "Soviet military advisers were sent to Somalia."   SUN > SOM aid.military
verb fly A=obj R=obl[to|into] obj=@trainers nsubj=- -> aid.military
    "Soviet military advisers were flown to Zambia."   SUN > ZMB aid.military
verb dispatch A=obj R=obl[to|into] obj=@trainers nsubj=- -> aid.military
    "Soviet military advisers were dispatched to Nepal."   SUN > NPL aid.military
verb send A=obj R=obl[to|for|into] obj=@small_arms|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Egyptian rifles were sent to Laos."   EGY > LAO aid.military
verb ship A=obj R=obl[to|for|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Egyptian rifles were shipped to Somalia."   EGY > SOM aid.military
verb deliver A=obj R=obl[to|for|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Egyptian rifles were delivered to Zambia."   EGY > ZMB aid.military
verb fly A=obj R=obl[to|for|into] obj=@small_arms|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Egyptian rifles were flown to Nepal."   EGY > NPL aid.military
verb send A=obj R=obl[to|for|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Danish blankets were sent to Laos."   DNK > LAO aid.humanitarian
verb ship A=obj R=obl[to|for|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Danish blankets were shipped to Somalia."   DNK > SOM aid.humanitarian
verb deliver A=obj R=obl[to|for|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Danish blankets were delivered to Zambia."   DNK > ZMB aid.humanitarian
verb fly A=obj R=obl[to|for|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Danish blankets were flown to Nepal."   DNK > NPL aid.humanitarian
verb send A=obj R=obl[to|into] obj=@rescuers nsubj=- -> aid.humanitarian
    "Cuban doctors were sent to Laos."   CUB > LAO aid.humanitarian
verb fly A=obj R=obl[to|into] obj=@rescuers nsubj=- -> aid.humanitarian
    "Cuban doctors were flown to Somalia."   CUB > SOM aid.humanitarian
verb dispatch A=obj R=obl[to|into] obj=@rescuers nsubj=- -> aid.humanitarian
    "Cuban doctors were dispatched to Zambia."   CUB > ZMB aid.humanitarian
verb send A=obj R=obl[to|into] obj=@peacekeepers nsubj=- -> aid.protection
    "Ghanaian peacekeepers were sent to Nepal."   GHA > NPL aid.protection
verb dispatch A=obj R=obl[to|into] obj=@peacekeepers nsubj=- -> aid.protection
    "Ghanaian peacekeepers were dispatched to Laos."   GHA > LAO aid.protection

# --- gifts of other makes ---
verb relieve   A=nsubj R=obj obl[of]=debt|burden|"debt burden"|arrears|repayment -> aid.economic
    "Germany relieved Benin of its debt."                                 DEU > BEN aid.economic
verb reward    A=nsubj R=obj obl[with]=aid|assistance           -> aid
    "Moscow rewarded Mongolia with aid."                                  RUS > MNG aid
verb shower    A=nsubj R=obj obl[with]=@money|gift        -> aid.economic
    "Taiwan showered Honduras with loans."                                TWN > HND aid.economic
verb splash_out A=nsubj obj=@money R=obl[on|in|for]                      -> aid.economic
    "Qatar splashed out two million dollars on Sudan."                    QAT > SDN aid.economic
verb cancel    A=nsubj obj=debt|arrears|repayment R?=obl[of|by|for]|obj|iobj -> aid.economic
    "Canada cancelled Cameroon's debt in 2000."                           CAN > CMR aid.economic
noun payment   A=poss|nmod[by|from]|amod R=nmod[to]                      -> aid.economic
    "A payment by Norway to Guyana was announced."                        NOR > GUY aid.economic
noun payment   A=poss|nmod[by|from]|amod R?=nmod[to] nmod[of]=compensation|reparation|damages|aid|subsidy|grant -> aid.economic
    "Iraq's payment of compensation to Kuwait ended."                     IRQ > KWT aid.economic
noun cancellation A=poss|nmod[by]|amod R?=nmod[of|for] nmod[of]=debt|loan|arrears -> aid.economic
    "The cancellation of Zambian debts by Japan was announced."           JPN > ZMB aid.economic
noun lifeline  A=poss|nmod[by|from]|amod R=nmod[to|for]                  -> aid.economic
    "Saudi Arabia's lifeline to Pakistan was announced."                  SAU > PAK aid.economic
verb shore_up  A=nsubj R=obj obl[with]=@money|aid|assistance             -> aid.economic
    "Venezuela shored up Cuba with loans."                                VEN > CUB aid.economic
verb fly       A=nsubj R=obl[to|into] obj=@trainers                      -> aid.military
    "Cuba flew military advisers to Angola."                              CUB > AGO aid.military
verb rush      A=nsubj R=obl[to|into] obj=@trainers                      -> aid.military
    "Libya rushed military instructors to Uganda."                        LBY > UGA aid.military
verb smuggle   A=nsubj R=obl[to|into|for|in] obj=@relief                 -> aid.humanitarian
    "Austrian nuns smuggled medicine into Romania in 1989."               AUT > ROU aid.humanitarian
verb sneak     A=nsubj R=obl[to|into] obj=@weapons                       -> aid.military
    "Libya sneaked rifles into Tunisia."                                  LBY > TUN aid.military
verb kit_out   A=nsubj R=obj:@troops|@insurgents|@police|army|navy|unit|militia -> aid.military
    "Britain kitted out the Sierra Leonean army."                         GBR > SLEMIL aid.military
verb arrive    A=nsubj R=obl[in|at|to] nsubj=@relief_crews               -> aid.humanitarian
    "A Chilean rescue team arrived in Haiti in 2010."                     CHL > HTI aid.humanitarian
verb land      A=nsubj R=obl[in|at] nsubj=@relief_crews|@relief          -> aid.humanitarian
    "A Spanish rescue team landed in Algeria in 2003."                    ESP > DZA aid.humanitarian
verb fly_in    A=nsubj obj=@relief|@rescuers R?=obl[to|for]|obj              -> aid.humanitarian
    "Poland flew in blankets for Armenia."                                POL > ARM aid.humanitarian
verb dig_out   A=nsubj:@rescuers|@troops|@police R=obj                   -> aid.humanitarian
    "Swiss rescuers dug out two Iranian children in 1990."                CHECVL > IRNCVL aid.humanitarian
verb pick_up   A=nsubj:@fleet|@ships|coastguard|"coast guard"|helicopter|trawler R=obj:@refugees|survivor|sailor|crew|fisherman|passenger|boatload -> aid.humanitarian
    "A Maltese patrol boat picked up the Eritrean refugees."              MLTMIL > ERIREF aid.humanitarian
verb winch     A=nsubj R=obj                                             -> aid.humanitarian
    "A British helicopter winched the Spanish sailors to safety."         GBR > ESPMIL aid.humanitarian
verb bring     A=nsubj R=obj obl[to]=safety|shore|hospital               -> aid.humanitarian
    "The Danish navy brought the Estonian sailors to safety."             DNKMIL > ESTMIL aid.humanitarian
verb dispatch  A=nsubj obj=@troops|@police|@fleet|company R?=obl[to|into|in] xcomp|advcl[to]=protect|guard|help|defend|keep|monitor|police|safeguard|secure|stabilise|stabilize|shield|restore|enforce|separate -> aid.protection
    "Togo dispatched soldiers to Liberia to keep the peace."           TGO > LBR aid.protection
verb fly       A=nsubj obj=@troops|@police|company R=obl[to|into|in] xcomp|advcl[to]=protect|guard|help|defend|keep|monitor|police|safeguard|secure|stabilise|stabilize|shield|restore|enforce|separate -> aid.protection
    "Belgium flew soldiers to Rwanda to keep the peace."               BEL > RWA aid.protection
verb provide   A=nsubj R?=obl[to|for|in] obj=@peacekeepers               -> aid.protection
    "Fiji provided peacekeepers for Lebanon in 1978."                     FJI > LBN aid.protection
verb supply    A=nsubj R?=obl[to|for|in] obj=@peacekeepers               -> aid.protection
    "Ireland supplied peacekeepers for Cyprus."                           IRL > CYP aid.protection
verb take      A=nsubj R=obj:@refugees obl[as|to|into]=-                 -> aid.asylum
    "Chile took Palestinian refugees in 2008."                            CHL > PSE aid.asylum
verb take_in   A=nsubj obj=thousand|hundred|dozen|million R=obj|obl[from|of] -> aid.asylum
    "Zambia took in thousands of Angolans."                               ZMB > AGO aid.asylum

# --- carried ---
verb carry     A=nsubj R=obl[to|into] obj=@relief                         -> aid.humanitarian
    "Norwegian sailors carried flour to Greece in 1943."                   NOR > GRC aid.humanitarian
verb carry     A=nsubj R=obl[to|into] obj=@weapons                        -> aid.military
    "Soviet freighters carried tanks to Algeria."                          SUN > DZA aid.military
verb bring     A=nsubj R=obl[to|into] obj=@relief                         -> aid.humanitarian
    "The Red Cross brought blankets to Armenia."                           NGOHLHIRC > ARM aid.humanitarian
verb truck     A=nsubj R=obl[to|into|across] obj=@relief                  -> aid.humanitarian
    "Iran trucked flour to Afghanistan."                                   IRN > AFG aid.humanitarian

# --- things sent by nobody told, again ---
verb smuggle   A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Libyan rifles were smuggled to Niger."   LBY > NER aid.military
verb airlift   A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Polish rifles were airlifted to Kenya."   POL > KEN aid.military
verb rush      A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Spanish rifles were rushed to Haiti."   ESP > HTI aid.military
verb transfer  A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Serbian rifles were transferred to Malta."   SRB > MLT aid.military
verb donate    A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Danish rifles were donated to Latvia."   DNK > LVA aid.military
verb truck     A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Iranian rifles were trucked to Armenia."   IRN > ARM aid.military
verb ferry     A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Turkish rifles were ferried to Cyprus."   TUR > CYP aid.military
verb supply    A=obj R=obl[to|into] obj=@small_arms|@war_vehicles|@heavy_arms|@war_systems|@war_stores nsubj=- -> aid.military
    "Belgian rifles were supplied to Oman."   BEL > OMN aid.military
verb smuggle   A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Libyan blankets were smuggled to Niger."   LBY > NER aid.humanitarian
verb airlift   A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Polish blankets were airlifted to Kenya."   POL > KEN aid.humanitarian
verb rush      A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Spanish blankets were rushed to Haiti."   ESP > HTI aid.humanitarian
verb transfer  A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Serbian blankets were transferred to Malta."   SRB > MLT aid.humanitarian
verb donate    A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Danish blankets were donated to Latvia."   DNK > LVA aid.humanitarian
verb truck     A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Iranian blankets were trucked to Armenia."   IRN > ARM aid.humanitarian
verb ferry     A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Turkish blankets were ferried to Cyprus."   TUR > CYP aid.humanitarian
verb supply    A=obj R=obl[to|into|in] obj=@relief nsubj=- -> aid.humanitarian
    "Belgian blankets were supplied to Oman."   BEL > OMN aid.humanitarian
verb serve     A=nsubj:@troops|@police R=obl[in] obl[as]=@peacekeepers   -> aid.protection
    "Fijian soldiers served as peacekeepers in Lebanon."                  FJIMIL > LBN aid.protection

# --- gaps between the verbs of giving and what they give ---
verb transfer  A=nsubj R=obl[to|for|into|in] obj=@relief                    -> aid.humanitarian
    "Jordan transferred medicine to Gaza."                                  JOR > PSE aid.humanitarian
verb distribute A=nsubj R=obl[to|among|in|across|throughout] obj=@money     -> aid.economic
    "Qatar distributed cash to families in Gaza."                           QAT > PSE aid.economic
verb contribute A=nsubj R=obl[to|for|toward|towards] obj=@relief            -> aid.humanitarian
    "Portugal contributed tents to Turkey."                                 PRT > TUR aid.humanitarian
verb contribute A=nsubj R=obl[to|for|toward|towards] obj=@weapons|@hardware -> aid.military
    "Belgium contributed rifles to Ukraine."                                BEL > UKR aid.military
verb grant     A=nsubj R=iobj|obl[to]|obj obj=@food|@medicine|@shelter                       -> aid.humanitarian
    "Argentina granted wheat to Bolivia."                                   ARG > BOL aid.humanitarian
verb grant     A=nsubj R=iobj|obl[to]|obj obj=@weapons|@hardware            -> aid.military
    "Washington granted a frigate to Portugal."                             USA > PRT aid.military
verb bring     A=nsubj R=obl[to|into] obj=@small_arms|@war_systems|@war_stores -> aid.military
    "A Cuban ship brought rifles to Guinea."                                CUB > GIN aid.military
verb pour      A=nsubj R=obl[into|in] obj=@weapons                          -> aid.military
    "Moscow poured weapons into Angola."                                    RUS > AGO aid.military
verb pump      A=nsubj R=obl[into|in] obj=@weapons                          -> aid.military
    "Libya pumped arms into Sudan."                                         LBY > SDN aid.military
verb release   A=nsubj R=obl[to|for] obj=tranche|instalment|installment|loan|fund|funds|grant|credit|@currency -> aid.economic
    "The International Monetary Fund released a tranche to Ghana."          IGO > GHA aid.economic
verb reward    A=nsubj R=obj obl[with]="military aid"|"arms package"|@weapons -> aid.military
    "Washington rewarded Egypt with fighter jets."                          USA > EGY aid.military
verb flow      A=nsubj R=obl[to|into|in] nsubj=@weapons                    -> aid.military
    "Soviet rifles flowed to Guinea."                                       SUN > GIN aid.military
verb stream    A=nsubj R=obl[to|into] nsubj=@weapons                       -> aid.military
    "Czech rifles streamed into Egypt."                                     CZE > EGY aid.military
verb pour      A=nsubj R=obl[to|into] nsubj=@weapons                       -> aid.military
    "Soviet rifles poured into Angola."                                     SUN > AGO aid.military
verb flow      A=nsubj R=obl[to|into] nsubj=@relief                        -> aid.humanitarian
    "Japanese rice flowed into Cambodia."                                   JPN > KHM aid.humanitarian
verb pour      A=nsubj R=obl[to|into] nsubj=@relief                        -> aid.humanitarian
    "Danish blankets poured into Armenia."                                  DNK > ARM aid.humanitarian
verb arrive    A=nsubj R=obl[in|at] nsubj=@small_arms|@war_systems|@war_stores|@weapons -> aid.military
    "Soviet missiles arrived in Syria."                                     SUN > SYR aid.military
verb evacuate  A=nsubj:@troops|@fleet|@ships|@aircraft R=obj obj=@nationals|@civilians|@people|wounded -> aid.humanitarian
    "A Dutch warship evacuated Belgians from Liberia."                      NLD > BEL aid.humanitarian
