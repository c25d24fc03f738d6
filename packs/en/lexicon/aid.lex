# Aid: money, arms, relief, protection, asylum. The object chooses the kind; the bare verb is aid of a kind not told.

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
noun aid         A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]                 -> aid
    "Denmark's aid to Mozambique was cut."            DNK > MOZ aid:stop
noun aid         compound=hearing|band|first|visual|legal|marital                   -> nothing
    "The German hearing aid was lost."                nothing
noun aid         A=poss|nmod[by|from]|amod R?=nmod[to|for] amod=military            -> aid.military
    "Iran's military aid to Syria continued."         IRN > SYR aid.military
noun aid         A=poss|nmod[by|from]|amod R?=nmod[to|for] amod=humanitarian        -> aid.humanitarian
    "Canada's humanitarian aid to Haiti continued."   CAN > HTI aid.humanitarian
noun aid         A=poss|nmod[by|from]|amod R?=nmod[to|for] compound=food|relief|emergency  -> aid.humanitarian
    "Japan's food aid to Malawi continued."           JPN > MWI aid.humanitarian
noun aid         A=poss|nmod[by|from]|amod R?=nmod[to|for] amod=economic|financial  -> aid.economic
    "France's economic aid to Benin continued."       FRA > BEN aid.economic
noun aid         A=poss|nmod[by|from]|amod R?=nmod[to|for] compound=development     -> aid.economic
    "Norway's development aid to Nepal continued."    NOR > NPL aid.economic
noun assistance  A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]                 -> aid
    "Kuwait's assistance to Sudan grew."              KWT > SDN aid
noun assistance  A=poss|nmod[by|from]|amod R?=nmod[to|for] amod=military            -> aid.military
    "France's military assistance to Chad grew." FRA > TCD aid.military
noun assistance  A=poss|nmod[by|from]|amod R?=nmod[to|for] amod=humanitarian        -> aid.humanitarian
    "Qatar's humanitarian assistance to Sudan grew."  QAT > SDN aid.humanitarian
noun assistance  A=poss|nmod[by|from]|amod R?=nmod[to|for] amod=economic|financial  -> aid.economic
    "Italy's financial assistance to Tunisia grew."   ITA > TUN aid.economic
noun help        A=poss|nmod[by|from]|amod R=nmod[to|for]                           -> aid
    "Cuba's help to Angola was praised."              CUB > AGO aid
noun help        A=poss|nmod[by|from]|amod                                          -> aid
    "Help from India came quickly."                   IND > - aid
verb come        A=nsubj R?=obl[of]|obl[to] obl[to]=aid|rescue|help|assistance      -> aid
    "Angola came to the aid of Congo in 1998."                 AGO > COD aid
verb go          A=nsubj R?=obl[of]|obl[to] obl[to]=aid|rescue|help|assistance      -> aid
    "Brazil went to the aid of Haiti."                         BRA > HTI aid
verb come        A=nsubj R?=obl[of]|obl[to] obl[to]=defence|defense                 -> diplomacy.defend
    "Hungary came to the defence of Poland."                   HUN > POL diplomacy.defend
verb furnish     A=nsubj R=iobj|obl[to] obj=aid|assistance|help                             -> aid
    "Sweden furnished assistance to Zambia in 1974."             SWE > ZMB aid
verb prop_up     A=nsubj R=obj                                                              -> aid
    "Cuba propped up Angola."                                    CUB > AGO aid
verb come        A=nsubj obl[to]=aid|rescue|assistance R=poss|nmod[of]|obl[of]|obl[to]      -> aid
    "France came to the aid of Chad in 1983."                    FRA > TCD aid

# --- economic ---
verb lend        A=nsubj R=iobj|obl[to] obj=@money                   -> aid.economic
    "China lent Pakistan $1 billion."                                   CHN > PAK aid.economic
verb loan        A=nsubj R=iobj|obl[to]                              -> aid.economic
    "Libya loaned Malta $10 million."                                   LBY > MLT aid.economic
verb give        A=nsubj R=iobj|obl[to] obj=@money                   -> aid.economic
    "Germany gave Israel a loan in 1952."                               DEU > ISR aid.economic
verb grant       A=nsubj R=iobj|obl[to] obj=@money                   -> aid.economic
    "Japan granted Laos a loan."                                        JPN > LAO aid.economic
verb provide     A=nsubj R=iobj|obl[to|for] obj=@money               -> aid.economic
    "The World Bank provided a loan to Senegal."                        IGO > SEN aid.economic
verb provide     A=nsubj R=obj obl[with]=@money                      -> aid.economic
    "Norway provided Tanzania with funds."                              NOR > TZA aid.economic
verb send        A=nsubj R=iobj|obl[to] obj=@money                   -> aid.economic
    "Kuwait sent money to Lebanon."                                     KWT > LBN aid.economic
verb donate      A=nsubj R=obl[to] obj=@money                        -> aid.economic
    "Ireland donated $2 million to Malawi."                             IRL > MWI aid.economic
verb extend      A=nsubj R=iobj|obl[to] obj=@money                   -> aid.economic
    "India extended a loan to Sri Lanka."                               IND > LKA aid.economic
verb allocate    A=nsubj R=obl[to|for] obj=@money                    -> aid.economic
    "The European Union allocated 50 million euros to Moldova."         IGO > MDA aid.economic
verb disburse    A=nsubj R=obl[to] obj=@money                        -> aid.economic
    "The International Monetary Fund disbursed $300 million to Ghana."  IGO > GHA aid.economic
verb earmark     A=nsubj R=obl[for] obj=@money                       -> aid.economic
    "Canada earmarked $40 million for Peru."                            CAN > PER aid.economic
verb contribute  A=nsubj R?=obl[to] obj=@money                       -> aid.economic
    "Switzerland contributed $5 million to the United Nations."         CHE > IGOUNO aid.economic
verb pay         A=nsubj R=iobj|obl[to] obj=compensation|reparation  -> aid.economic
    "Germany paid compensation to Poland."                              DEU > POL aid.economic
verb compensate  A=nsubj R=obj                                       -> aid.economic
    "Iraq compensated Kuwait."                                          IRQ > KWT aid.economic
verb fund        A=nsubj R=obj                                       -> aid.economic
    "Norway funded Namibia."                                            NOR > NAM aid.economic
verb finance     A=nsubj R=obj                                       -> aid.economic
    "Libya financed Uganda in the 1970s."                               LBY > UGA aid.economic
verb subsidise   A=nsubj R=obj                                       -> aid.economic
    "Venezuela subsidised Cuba."                                        VEN > CUB aid.economic
verb subsidize   A=nsubj R=obj                                       -> aid.economic
    "Moscow subsidized Mongolia."                                       RUS > MNG aid.economic
verb bankroll    A=nsubj R=obj                                       -> aid.economic
    "Taiwan bankrolled Nicaragua."                                      TWN > NIC aid.economic
verb bail_out    A=nsubj R=obj                                       -> aid.economic
    "The European Union bailed out Greece."                             IGO > GRC aid.economic
verb bail_out    obj=bank|company|airline                            -> nothing
    "Ireland bailed out its banks."                                     nothing
verb forgive     A=nsubj obj=debt R?=obl[of|for]                     -> aid.economic
    "Japan forgave the debt of Burma."                                  JPN > MMR aid.economic
verb write_off   A=nsubj obj=debt|loan R?=obl[of]                    -> aid.economic
    "Russia wrote off the debt of Cuba."                                RUS > CUB aid.economic
verb reschedule  A=nsubj obj=debt R?=obl[of]                         -> aid.economic
    "France rescheduled the debt of Gabon."                             FRA > GAB aid.economic
noun loan        A=poss|nmod[by|from]|amod|compound R?=nmod[to|for]  -> aid.economic
    "China's loan to Kenya was announced."                              CHN > KEN aid.economic
noun loan        compound=home|student|car|bank|mortgage             -> nothing
    "British student loans grew."                                       nothing
noun grant       A=poss|nmod[by|from]|amod|compound R=nmod[to]       -> aid.economic
    "Japan's grant to Palau was announced."                             JPN > PLW aid.economic
noun bailout     A=poss|nmod[by|from]|amod|compound R?=nmod[of|for]  -> aid.economic
    "The European Union's bailout of Greece was approved."              IGO > GRC aid.economic
noun donation    A=poss|nmod[by|from]|amod|compound R=nmod[to]       -> aid.economic
    "Norway's donation to Sudan was announced."                         NOR > SDN aid.economic
noun funding     A=poss|nmod[by|from]|amod R=nmod[for|to]            -> aid.economic
    "Washington's funding for Colombia grew."                           USA > COL aid.economic
noun reparation  A=poss|nmod[by|from]|amod R=nmod[to]                -> aid.economic
    "Iraq's reparations to Kuwait ended in 2022."                       IRQ > KWT aid.economic
noun relief      A=poss|nmod[by|from] R?=nmod[for|to] compound=debt  -> aid.economic
    "Debt relief for Zambia by Japan was announced."                    JPN > ZMB aid.economic
verb award       A=nsubj R=iobj|obl[to] obj=@money                   -> aid.economic
    "Canada awarded a grant to Senegal."                       CAN > SEN aid.economic
verb bestow      A=nsubj R=obl[on|upon] obj=@money                   -> aid.economic
    "Kuwait bestowed grants on Sudan."                         KWT > SDN aid.economic
verb endow       A=nsubj R=obj obl[with]=@money                      -> aid.economic
    "Norway endowed Malawi with a fund."                       NOR > MWI aid.economic
verb reward      A=nsubj R=obj obl[with]=@money                      -> aid.economic
    "Saudi Arabia rewarded Egypt with a loan."                 SAU > EGY aid.economic
verb channel     A=nsubj obj=@money R=obl[to|into]                   -> aid.economic
    "Iran channelled money to Lebanon."                        IRN > LBN aid.economic
verb allot        A=nsubj R=obl[to|for]|iobj obj=@money              -> aid.economic
    "Sweden allotted $20 million to Laos."                           SWE > LAO aid.economic
verb funnel       A=nsubj R=obl[to|into] obj=@money                  -> aid.economic
    "Libya funnelled cash to Malta."                                 LBY > MLT aid.economic
verb pour         A=nsubj R=obl[into] obj=@money                     -> aid.economic
    "Japan poured money into Thailand."                              JPN > THA aid.economic
verb erase        A=nsubj obj=debt R?=obl[of]|obj                    -> aid.economic
    "Russia erased Cuba's debt."                                     RUS > CUB aid.economic
verb wipe_out     A=nsubj obj=debt R?=obl[of]|obj                    -> aid.economic
    "Norway wiped out Gambia's debt."                                NOR > GMB aid.economic
verb furnish     A=nsubj R=iobj|obl[to] obj=@money                                          -> aid.economic
    "Kuwait furnished a loan to Tunisia."                        KWT > TUN aid.economic
verb rebuild     A=nsubj obj=school|hospital|bridge|road|port|home|house|airport R?=obl[in|for] -> aid.economic
    "Japan rebuilt schools in Cambodia."                         JPN > KHM aid.economic
verb reconstruct A=nsubj obj=school|hospital|bridge|road|port|home|house|airport R?=obl[in|for] -> aid.economic
    "Italy reconstructed a hospital in Ethiopia."                ITA > ETH aid.economic
verb chip_in     A=nsubj obj=@money                                                         -> aid.economic
    "Belgium chipped in two million euros for Lebanon."          BEL > - aid.economic

# --- military ---
verb supply    A=nsubj R=obl[to]|iobj obj=@weapons                                    -> aid.military
    "Russia supplied missiles to Syria in 1973."              RUS > SYR aid.military
verb give      A=nsubj R=iobj|obl[to] obj=@weapons                                    -> aid.military
    "Poland gave Ukraine tanks."                              POL > UKR aid.military
verb send      A=nsubj R=iobj|obl[to] obj=@weapons                                    -> aid.military
    "Iran sent rockets to Lebanon."                           IRN > LBN aid.military
verb provide   A=nsubj R=iobj|obl[to|for] obj=@weapons                                -> aid.military
    "Libya provided arms to Uganda."                          LBY > UGA aid.military
verb provide   A=nsubj R=obj obl[with]=@weapons                                       -> aid.military
    "China provided Albania with tanks."                      CHN > ALB aid.military
verb deliver   A=nsubj R=obl[to] obj=@weapons                                         -> aid.military
    "Germany delivered howitzers to Ukraine."                 DEU > UKR aid.military
verb ship      A=nsubj R=obl[to] obj=@weapons                                         -> aid.military
    "North Korea shipped missiles to Yemen in 2002."          PRK > YEM aid.military
verb transfer  A=nsubj R=obl[to] obj=@weapons                                         -> aid.military
    "Belarus transferred tanks to Sudan."                     BLR > SDN aid.military
verb donate    A=nsubj R=obl[to] obj=@weapons                                         -> aid.military
    "Denmark donated howitzers to Ukraine."                   DNK > UKR aid.military
verb lend      A=nsubj R=iobj|obl[to] obj=@weapons                                    -> aid.military
    "The United States lent destroyers to Britain in 1940."   USA > GBR aid.military
verb airlift   A=nsubj R=obl[to] obj=@weapons                                         -> aid.military
    "Moscow airlifted tanks to Ethiopia in 1977."             RUS > ETH aid.military
verb smuggle   A=nsubj R=obl[to|into] obj=@weapons                                    -> aid.military
    "Iran smuggled rockets to Gaza."                          IRN > PSE aid.military
verb arm       A=nsubj R=obj                                                          -> aid.military
    "Egypt has armed Yemen." EGY > YEM aid.military
verb rearm     A=nsubj R=obj                                                          -> aid.military
    "The Soviet Union rearmed Egypt in 1967."                 SUN > EGY aid.military
verb equip     A=nsubj R=obj                                                          -> aid.military
    "South Africa equipped Angolan rebels."                   ZAF > AGO aid.military
verb train     A=nsubj R=obj obj=@troops|@insurgents|police|officer|pilot|recruit|guard  -> aid.military
    "Britain trained Omani soldiers."                         GBR > OMN aid.military
verb train     A=nsubj R=obj                                                          -> aid.military
    "Cuba trained Angola's army."                             CUB > AGO aid.military
verb train     obj=@athletes|teacher|dog|model|doctor|nurse|engineer                  -> nothing
    "Norway trained teachers."                                nothing
verb send      A=nsubj R=obl[to] obj=@trainers                                        -> aid.military
    "Cuba sent military advisers to Ethiopia."                CUB > ETH aid.military
noun shipment  A=poss|nmod[by|from]|amod R=nmod[to] compound=arm|arms|weapon|weapons  -> aid.military
    "Iran's arms shipments to Yemen continued."               IRN > YEM aid.military
noun shipment  A=poss|nmod[by|from]|amod R=nmod[to] nmod[of]=@weapons                 -> aid.military
    "A shipment of rockets to Syria by Iran was found."       IRN > SYR aid.military
noun delivery  A=poss|nmod[by|from]|amod R=nmod[to] nmod[of]=@weapons                 -> aid.military
    "Germany's delivery of tanks to Ukraine began."           DEU > UKR aid.military
noun delivery  A=poss|nmod[by|from]|amod R=nmod[to] compound=arm|arms|weapon|weapons  -> aid.military
    "Washington's arms deliveries to Pakistan continued."     USA > PAK aid.military
noun supply    A=poss|nmod[by]|amod R=nmod[to] nmod[of]=@weapons                      -> aid.military
    "Russia's supply of missiles to Iran was delayed."        RUS > IRN aid.military [future]
noun transfer  A=poss|nmod[by]|amod R=nmod[to] nmod[of]=@weapons                      -> aid.military
    "The transfer of missiles to Iran by China was noticed."  CHN > IRN aid.military
noun training  A=poss|nmod[by]|amod R=nmod[of|for]                                    -> aid.military
    "Britain's training of Omani soldiers went on."           GBR > OMN aid.military
verb channel   A=nsubj obj=@weapons R=obl[to|into]                                    -> aid.military
    "Pakistan channelled rifles to the Afghan rebels."         PAK > AFGREB aid.military
verb funnel    A=nsubj obj=@weapons R=obl[to|into]                                    -> aid.military
    "Libya funnelled rockets to the Chadian rebels."           LBY > TCDREB aid.military
verb outfit       A=nsubj R=obj:@troops|@insurgents|police|army                       -> aid.military
    "Libya outfitted Chadian rebels."                                                 LBY > TCDREB aid.military
verb pour         A=nsubj R=obl[into] obj=@weapons                                    -> aid.military
    "Cuba poured weapons into Nicaragua."                                             CUB > NIC aid.military
verb refuel       A=nsubj R=obj:@air_force|@fleet                                     -> aid.military
    "Washington refuelled Saudi warplanes."                                           USA > SAUMIL aid.military
verb ferry        A=nsubj R=obl[to] obj=@weapons                                      -> aid.military
    "Moscow ferried tanks to Ethiopia."                                               RUS > ETH aid.military
verb furnish     A=nsubj R=iobj|obl[to] obj=@weapons                                        -> aid.military
    "Libya furnished rockets to Somalia in 1978."                LBY > SOM aid.military
verb furnish     A=nsubj R=obj obl[with]=@weapons                                           -> aid.military
    "Egypt furnished Zaire with rifles."                         EGY > COD aid.military
verb funnel      A=nsubj obj=@weapons R?=obl[to|into]                                       -> aid.military
    "Iran funnelled rockets to Lebanon."                         IRN > LBN aid.military
verb funnel      A=nsubj obj=@money R?=obl[to|into]                                         -> aid.economic
    "Riyadh funnelled money to Pakistan in 1985."                SAU > PAK aid.economic

# --- humanitarian ---
verb supply      A=nsubj R=obl[to]|iobj obj=@relief                     -> aid.humanitarian
    "Thailand supplied rice to Laos."                        THA > LAO aid.humanitarian
verb give        A=nsubj R=iobj|obl[to] obj=@relief                     -> aid.humanitarian
    "China gave Zimbabwe vaccines."                          CHN > ZWE aid.humanitarian
verb send        A=nsubj R=iobj|obl[to] obj=@relief                     -> aid.humanitarian
    "Pakistan sent tents to Turkey."                         PAK > TUR aid.humanitarian
verb send        A=nsubj R=iobj|obl[to] obj=@rescuers                   -> aid.humanitarian
    "Mexico sent rescuers to Haiti in 2010."                 MEX > HTI aid.humanitarian
verb send        A=nsubj R=obj|iobj|obl[to] obj=aid|help|assistance     -> aid
    "Jordan sent aid to Iraq."                               JOR > IRQ aid
verb provide     A=nsubj R=iobj|obl[to|for] obj=@relief                 -> aid.humanitarian
    "Sweden provided blankets to Bosnia."                    SWE > BIH aid.humanitarian
verb provide     A=nsubj R=obj obl[with]=@relief                        -> aid.humanitarian
    "Spain provided Morocco with tents."                     ESP > MAR aid.humanitarian
verb deliver     A=nsubj R=obl[to] obj=@relief                          -> aid.humanitarian
    "The United Nations delivered food to Somalia."          IGOUNO > SOM aid.humanitarian
verb donate      A=nsubj R=obl[to] obj=@relief                          -> aid.humanitarian
    "India donated vaccines to Nepal."                       IND > NPL aid.humanitarian
verb donate      obj=kidney|organ|blood                                 -> nothing
    "The Irish teacher donated a kidney."                    nothing
verb ship        A=nsubj R=obl[to] obj=@relief                          -> aid.humanitarian
    "Canada shipped wheat to Ethiopia in 1984."              CAN > ETH aid.humanitarian
verb airlift     A=nsubj R=obl[to] obj=@relief                          -> aid.humanitarian
    "Britain airlifted food to Sudan."                       GBR > SDN aid.humanitarian
verb airdrop     A=nsubj R?=obl[to|into|on|over] obj=@relief            -> aid.humanitarian
    "Jordan airdropped food over Gaza."                      JOR > PSE aid.humanitarian
verb drop        A=nsubj R?=obl[to|into|over] obj=@relief               -> aid.humanitarian
    "The United States dropped food over Bosnia."            USA > BIH aid.humanitarian
verb distribute  A=nsubj R=obl[to|in|among] obj=@relief                 -> aid.humanitarian
    "The Red Cross distributed blankets in Armenia."         NGOHLHIRC > ARM aid.humanitarian
verb rush        A=nsubj R=obl[to] obj=@relief|aid                      -> aid.humanitarian
    "Greece rushed tents to Turkey in 1999."                 GRC > TUR aid.humanitarian
verb feed        A=nsubj R=obj                                          -> aid.humanitarian
    "The United Nations fed Somalia in 1992."                IGOUNO > SOM aid.humanitarian
verb resupply    A=nsubj R=obj                                          -> aid
    "The United Nations resupplied Bosnia."                  IGOUNO > BIH aid
verb rescue      A=nsubj R=obj                                          -> aid.humanitarian
    "Italy rescued Libyan migrants."                         ITA > LBY aid.humanitarian
verb rescue      obj=bank|company|dog|cat                               -> nothing
    "Austria rescued a bank."                                nothing
verb evacuate    A=nsubj R=obj                                          -> aid.humanitarian
    "France evacuated Sudanese civilians."                   FRA > SDN aid.humanitarian
verb evacuate    A=nsubj obj=@civilians|@people R?=obl[from]|obj            -> aid.humanitarian
    "Turkey evacuated civilians from Libya."                 TUR > LBY aid.humanitarian
verb treat       A=nsubj R=obj                                          -> aid.humanitarian
    "Israel treated Syrian patients."                        ISR > SYR aid.humanitarian
verb treat       advmod=badly|harshly|unfairly                          -> nothing
    "Libya treated Egypt unfairly."                          nothing
noun airlift     A=poss|nmod[by]|amod|compound R?=nmod[to|for]          -> aid.humanitarian
    "The American airlift to Berlin began in 1948."          USA > DEU aid.humanitarian
noun airdrop     A=poss|nmod[by]|amod R?=nmod[to|over|in]               -> aid.humanitarian
    "Jordan's airdrop over Gaza was welcome."                JOR > PSE aid.humanitarian
noun rescue      A=poss|nmod[by]|amod R?=nmod[of]                       -> aid.humanitarian
    "The rescue of Libyan migrants by Italy took hours."     ITA > LBY aid.humanitarian
noun evacuation  A=poss|nmod[by]|amod R?=nmod[of]                       -> aid.humanitarian
    "The evacuation of Sudanese civilians by France ended."  FRA > SDN aid.humanitarian
noun delivery    A=poss|nmod[by|from]|amod R=nmod[to] nmod[of]=@relief  -> aid.humanitarian
    "The delivery of food to Yemen by Oman went on."         OMN > YEM aid.humanitarian
noun shipment    A=poss|nmod[by|from]|amod R=nmod[to] nmod[of]=@relief  -> aid.humanitarian
    "A shipment of wheat to Egypt by Romania arrived."       ROU > EGY aid.humanitarian
noun relief      A=poss|nmod[by|from]|amod R=nmod[to|for]               -> aid.humanitarian
    "Indian relief to Nepal continued."                      IND > NPL aid.humanitarian
verb alleviate   A=nsubj obj=suffering|hunger|famine|plight|hardship|misery|poverty|shortage R?=obl[of|in]|obj -> aid.humanitarian
    "Denmark alleviated Somali hunger."                        DNK > SOM aid.humanitarian
verb mitigate    A=nsubj obj=suffering|hunger|famine|hardship|misery R?=obl[of|in]|obj -> aid.humanitarian
    "Japan mitigated Ethiopian famine in 1985."                JPN > ETH aid.humanitarian
verb tend        A=nsubj:@rescuers|soldier|nun|volunteer R?=obl[to]|obj obj|obl[to]=wounded|injured|@people|@troops -> aid.humanitarian
    "French doctors tended the Rwandan refugees."              FRAHLH > RWAREF aid.humanitarian
verb look_after  A=nsubj R=obj:@refugees|@civilians|@people             -> aid.humanitarian
    "Turkey looked after the Syrian refugees."                 TUR > SYRREF aid.humanitarian
verb look        A=nsubj R=obl[after]:@refugees|@civilians|@people      -> aid.humanitarian
    "Tanzania looks after Burundian refugees."                 TZA > BDIREF aid.humanitarian
verb set_up      A=nsubj obj=clinic|shelter|"field hospital"|"relief camp"|"refugee camp"|"soup kitchen" R?=obl[for|in] -> aid.humanitarian
    "Italy set up clinics in Albania."                         ITA > ALB aid.humanitarian
verb hurry        A=nsubj R=obl[to] obj=@relief|aid                     -> aid.humanitarian
    "Italy hurried tents to Albania."                                   ITA > ALB aid.humanitarian
verb truck        A=nsubj R=obl[to|into] obj=@relief|aid                -> aid.humanitarian
    "Jordan trucked food into Iraq."                                    JOR > IRQ aid.humanitarian
verb ferry        A=nsubj R=obl[to] obj=@relief|aid                     -> aid.humanitarian
    "Australia ferried supplies to Tonga."                              AUS > TON aid.humanitarian
verb fly          A=nsubj R=obl[to|into] obj=@relief|aid                -> aid.humanitarian
    "Belgium flew medicines to Rwanda."                                 BEL > RWA aid.humanitarian
verb nurse        A=nsubj R=obj:@people|@refugees|soldier               -> aid.humanitarian
    "Kenya nursed Somali refugees."                                     KEN > SOMREF aid.humanitarian
verb furnish     A=nsubj R=iobj|obl[to] obj=@relief                                         -> aid.humanitarian
    "Denmark furnished medicine to Vietnam."                     DNK > VNM aid.humanitarian
verb furnish     A=nsubj R=obj obl[with]=@relief                                            -> aid.humanitarian
    "Turkey furnished Somalia with blankets."                    TUR > SOM aid.humanitarian
verb despatch    A=nsubj R?=obl[to] obj=@relief|@rescuers                                   -> aid.humanitarian
    "Malta despatched medicine to Libya."                        MLT > LBY aid.humanitarian
verb dispatch    A=nsubj R?=obl[to] obj=@relief|@rescuers                                   -> aid.humanitarian
    "Greece dispatched tents to Turkey in 1999."                 GRC > TUR aid.humanitarian
verb transport   A=nsubj R?=obl[to|into] obj=@relief                                        -> aid.humanitarian
    "Norway transported food to Eritrea."                        NOR > ERI aid.humanitarian
verb save        A=nsubj:@state_force|@rescuers R=obj:@refugees|@captives|sailor|crew|fisherman|@civilians -> aid.humanitarian
    "The Italian navy saved Tunisian migrants in 2011."          ITAMIL > TUNREF aid.humanitarian
verb hand_out    A=nsubj R?=obl[to|in|among] obj=@relief                                    -> aid.humanitarian
    "Jordan handed out blankets to Iraqi refugees."              JOR > IRQREF aid.humanitarian
verb dispense    A=nsubj R?=obl[to|in|among] obj=@relief                                    -> aid.humanitarian
    "Belgium dispensed food to Rwandan refugees."                BEL > RWAREF aid.humanitarian

# --- protection ---
verb send          A=nsubj obj=@troops R?=obl[to|in]                             -> aid.protection
    "Uganda sent troops to Burundi."                                             UGA > BDI aid.protection
verb send          A=nsubj R=obl[to] obj=@peacekeepers                             -> aid.protection
    "Ghana sent peacekeepers to Lebanon."                       GHA > LBN aid.protection
verb send          A=nsubj R=obl[to] obj=@troops xcomp=protect|guard|help          -> aid.protection
    "Kenya sent troops to Haiti to protect civilians."          KEN > HTI aid.protection
verb deploy        A=nsubj R=obl[to|in] obj=@peacekeepers                          -> aid.protection
    "The United Nations deployed peacekeepers in Mali."         IGOUNO > MLI aid.protection
verb dispatch      A=nsubj R=obl[to] obj=@peacekeepers                             -> aid.protection
    "Nigeria dispatched peacekeepers to Liberia."               NGA > LBR aid.protection
verb contribute    A=nsubj R?=obl[to] obj=@peacekeepers|@troops                    -> aid.protection
    "Nepal contributed peacekeepers to the United Nations."     NPL > IGOUNO aid.protection
verb protect       A=nsubj R=obj                                                   -> aid.protection
    "British troops protected Belize."                          GBR > BLZ aid.protection
verb protect       obj=environment|forest|wildlife|species|consumer|data|skin|eye  -> nothing
    "Costa Rica protected its forests."                         nothing
verb defend        A=nsubj R=obj obl[against|from]=@troops|attack|invasion|aggression|rebel  -> aid.protection
    "French troops defended Chad against an invasion."          FRA > TCD aid.protection
verb guard         A=nsubj R=obj                                                   -> aid.protection
    "Ethiopian troops guarded Somalia's president."             ETH > SOM aid.protection
verb escort        A=nsubj R=obj obj=@ships|@vehicles|convoy                       -> aid.protection
    "The US Navy escorted Kuwaiti tankers in 1987."             USA > KWT aid.protection
noun peacekeeping  A=poss|nmod[by]|amod R?=nmod[in]                                -> aid.protection
    "Canada's peacekeeping in Cyprus began in 1964."            CAN > CYP aid.protection
noun protection    A=poss|nmod[by|from]|amod R=nmod[of|for|to]                     -> aid.protection
    "Britain's protection of Belize ended."                     GBR > BLZ aid.protection
noun deployment    A=poss|nmod[by|of]|amod R=nmod[to|in] nmod[of]=@peacekeepers    -> aid.protection
    "The deployment of peacekeepers to Haiti by Brazil began."  BRA > HTI aid.protection
verb despatch    A=nsubj R=obl[to] obj=@peacekeepers                                        -> aid.protection
    "Ghana despatched peacekeepers to Rwanda."                   GHA > RWA aid.protection
verb watch_over  A=nsubj:@troops|@peacekeepers|@fleet R=obj                                 -> aid.protection
    "Swedish troops watched over Bosnian civilians."             SWEMIL > BIHCVL aid.protection
verb supervise   A=nsubj:@troops|@peacekeepers|@inspectors R?=obj|obl[in] obj=@truces|withdrawal|@elections|disengagement -> aid.protection
    "Observers from Ghana supervised the ceasefire in Lebanon."  GHAIGO > LBN aid.protection

# --- asylum ---
verb grant     A=nsubj R?=iobj|obl[to] obj=asylum|refuge|sanctuary          -> aid.asylum
    "Sweden granted asylum to an Iraqi dissident."   SWE > IRQ aid.asylum
verb give      A=nsubj R?=iobj|obl[to] obj=asylum|refuge|sanctuary|shelter  -> aid.asylum
    "Mexico gave refuge to Spanish exiles in 1939."  MEX > ESP aid.asylum
verb offer     A=nsubj R?=iobj|obl[to] obj=asylum|refuge|sanctuary          -> intend(aid.asylum)
    "Bolivia offered asylum to an American spy."     BOL > USA intend(aid.asylum)
verb shelter   A=nsubj R=obj                                                -> aid.asylum
    "Jordan sheltered Syrian refugees."              JOR > SYR aid.asylum
verb take_in   A=nsubj R=obj                                                -> aid.asylum
    "Germany took in Syrian refugees in 2015."       DEU > SYR aid.asylum
verb resettle  A=nsubj R=obj                                                -> aid.asylum
    "Canada resettled Afghan refugees."              CAN > AFG aid.asylum
verb harbour   A=nsubj R=obj                                                -> aid.asylum
    "Chad harboured Sudanese refugees."              TCD > SDN aid.asylum
noun asylum    A=poss|nmod[by|in] R?=nmod[for|to]                           -> aid.asylum
    "Sweden's asylum for Iraqi exiles was praised."  SWE > IRQ aid.asylum
verb hide      A=nsubj R=obj:@refugees|@insurgents|fugitive|dissident|deserter -> aid.asylum
    "Malawi hid the Mozambican rebels."                        MWI > MOZREB aid.asylum
verb take      A=obl[in] R=nsubj obj=refuge|asylum|sanctuary obl[in]=embassy|consulate|mission -> aid.asylum
    "Chilean dissidents took refuge in the Swedish embassy in 1973."   SWEGOV > CHL aid.asylum
verb accommodate A=nsubj R=obj:@refugees                                                    -> aid.asylum
    "Hungary accommodated Romanian refugees in 1988."            HUN > ROUREF aid.asylum
verb house       A=nsubj R=obj:@refugees                                                    -> aid.asylum
    "Kenya housed Ugandan refugees."                             KEN > UGAREF aid.asylum
verb put_up      A=nsubj R=obj:@refugees                                                    -> aid.asylum
    "Austria put up Czech refugees in 1968."                     AUT > CZEREF aid.asylum

# --- money and shields ---
verb underwrite A=nsubj R?=obj|obl[of|for|to] -> aid.economic
    "Saudi Arabia has underwritten Pakistan's budget." SAU > PAK aid.economic
verb pump A=nsubj obj=@money R=obl[into] -> aid.economic
    "China pumped money into Zambia." CHN > ZMB aid.economic
verb restructure A=nsubj obj=debt|loan R?=obl[of|for]|obj -> aid.economic
    "France restructured the debt of Chad." FRA > TCD aid.economic
verb stabilise A=nsubj R=obj -> aid
    "Australia stabilised the Solomon Islands." AUS > SLB aid
verb stabilize A=nsubj R=obj -> aid
    "Italy stabilized Albania in 1997." ITA > ALB aid
verb shield A=nsubj R=obj -> aid.protection
    "India shielded Bhutan." IND > BTN aid.protection
verb safeguard A=nsubj R=obj -> aid.protection
    "Rwanda safeguarded Mozambique." RWA > MOZ aid.protection
noun contribution A=poss|nmod[by|from|of]|amod|compound R?=nmod[to] nmod[of]=@money -> aid.economic
    "Kuwait announced a contribution of funds to Sudan." KWT > SDN aid.economic
