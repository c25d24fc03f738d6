# Wrongs that are charged or investigated, no events by themselves; and the words of searching and inspecting.

class crimes      = corruption fraud bribery graft smuggling crime murder embezzlement trafficking "money laundering" theft counterfeiting forgery laundering money-laundering extortion bribe kickback rigging irregularity wrongdoing evasion racketeering misconduct embezzlement piracy cybercrime "insider trading" "tax evasion" irregularities "vote rigging" collusion "drug trafficking" "arms smuggling" cronyism nepotism pilfering "price fixing" "war profiteering" bribe scam
class war_crimes  = "war crime" genocide "crime against humanity" atrocity massacre "mass grave" "war crimes"

# --- crime, fraud, corruption ---
noun corruption    A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Prosecutors in Lima investigated the corruption of a minister."        PERJUD > PERGOV investigate(wrong.crime)
noun fraud         A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Zambia accused Britain of fraud."                                      ZMB > GBR accuse(wrong.crime)
noun bribery       A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Nigeria accused Switzerland of bribery."                               NGA > CHE accuse(wrong.crime)
noun bribe         A=poss|nmod[by|of|among|from]|amod                             -> wrong.crime
    "Italy is investigating the bribes of Libyan officials."                ITA > LBYGOV investigate(wrong.crime) [ongoing]
noun graft         A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Kenya is investigating graft."                                         KEN > - investigate(wrong.crime) [ongoing]
noun embezzlement  A=poss|nmod[by|of|among|from]|amod                               -> wrong.crime
    "Gabon accused France of embezzlement."                                 GAB > FRA accuse(wrong.crime)
noun laundering    compound=money A=poss|nmod[by|of]|amod                -> wrong.crime
    "Sweden accused Latvia of money laundering."                            SWE > LVA accuse(wrong.crime)
noun smuggling     A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Greece accused Albania of smuggling."                                  GRC > ALB accuse(wrong.crime)
noun trafficking   A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Colombia accused Venezuela of drug trafficking."                       COL > VEN accuse(wrong.crime)
noun theft         A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Ethiopia accused Eritrea of theft."                                    ETH > ERI accuse(wrong.crime)
noun crime         A=poss|nmod[by|of|among|from]|amod|compound                      -> wrong.crime
    "Chile accused Argentina of crimes."                                    CHL > ARG accuse(wrong.crime)
noun wrongdoing    A=poss|nmod[by|of|among|from]|amod                               -> wrong.crime
    "Peru is investigating wrongdoing."                                     PER > - investigate(wrong.crime) [ongoing]
noun irregularity  A=poss|nmod[by|of|among|from]|amod                               -> wrong.crime
    "Malawi is investigating irregularities."                               MWI > - investigate(wrong.crime) [ongoing]
noun rigging       compound=vote|election|ballot A=poss|nmod[by|of]|amod -> wrong.crime
    "The European Union accused Kenya of vote rigging."                     IGO > KEN accuse(wrong.crime)
noun evasion       compound=tax A=poss|nmod[by|of]|amod                  -> wrong.crime
    "Spain accused Andorra of tax evasion."                                 ESP > AND accuse(wrong.crime)
noun money-laundering A=poss|nmod[by|of]|amod                            -> wrong.crime
    "Germany accused Malta of money-laundering."                            DEU > MLT accuse(wrong.crime)
verb embezzle      A=nsubj R?=obl[from]|obj                              -> wrong.crime
    "Haiti accused France of embezzling millions."                          HTI > FRA accuse(wrong.crime)
verb bribe         A=nsubj R?=obj                                        -> wrong.crime
    "Nigeria accused Germany of bribing ministers."                         NGA > DEU accuse(wrong.crime)
verb defraud       A=nsubj R?=obj                                        -> wrong.crime
    "Kenya accused a British firm of defrauding farmers."                   KEN > GBR accuse(wrong.crime)
verb smuggle       A=nsubj R?=obl[into|from|to]                          -> wrong.crime
    "Turkey accused Syria of smuggling drugs."                              TUR > SYR accuse(wrong.crime)
verb traffic       A=nsubj R?=obl[in]                                    -> wrong.crime
    "Mexico accused Guatemala of trafficking in drugs."                     MEX > GTM accuse(wrong.crime)
verb launder       A=nsubj obj=money|fund|proceeds                       -> wrong.crime
    "The United States accused Panama of laundering money."                 USA > PAN accuse(wrong.crime)
verb rig           A=nsubj obj=@elections|result|ballot                  -> wrong.crime
    "Norway accused Belarus of rigging the election."                       NOR > BLR accuse(wrong.crime)
verb counterfeit   A=nsubj R?=obl[of]                                    -> wrong.crime
    "The United States accused North Korea of counterfeiting dollars."      USA > PRK accuse(wrong.crime)
verb cheat         A=nsubj R?=obj                                        -> wrong.crime
    "Iceland accused Norway of cheating."                                   ISL > NOR accuse(wrong.crime)
verb divert        A=nsubj obj=aid|fund|money|relief|supply R?=obl[from] -> wrong.crime
    "The United Nations accused Somalia of diverting aid."     IGOUNO > SOM accuse(wrong.crime)
noun piracy        A=poss|nmod[by|of]|amod R?=nmod[against]              -> wrong.crime
    "Kenya accused the Somalis of piracy."                     KEN > SOM accuse(wrong.crime)
verb forge         A=nsubj obj=money|note|cheque|bill|visa|paper|papers|ballot|certificate|letter|seal|contract|document|passport|currency|banknote|evidence|signature -> wrong.crime
    "Japan accused North Korea of forging banknotes."          JPN > PRK accuse(wrong.crime)
verb falsify      A=nsubj obj=@elections|result|ballot|document|evidence|record -> wrong.crime
    "Opponents accused Ukraine of falsifying the election."              OPP > UKR accuse(wrong.crime)
verb doctor       A=nsubj obj=@elections|result|document|evidence|record|photo|report|tape -> wrong.crime
    "Chad accused Sudan of doctoring the evidence."                      TCD > SDN accuse(wrong.crime)
verb manipulate   A=nsubj obj=@elections|result|ballot|currency|market|price -> wrong.crime
    "Washington accused Beijing of manipulating its currency."           USA > CHN accuse(wrong.crime)
verb fabricate    A=nsubj obj=evidence|charge|document|result|claim|story -> wrong.crime
    "Iran accused Iraq of fabricating evidence."                         IRN > IRQ accuse(wrong.crime)
verb concoct      A=nsubj obj=evidence|charge|document|claim|story|plot  -> wrong.crime
    "Syria charged that Israel concocted evidence."                      SYR > ISR accuse(wrong.crime)
verb impersonate  A=nsubj R?=obj                                         -> wrong.crime
    "Ghana accused Togo of impersonating its diplomats."                 GHA > TGO accuse(wrong.crime)
verb corrupt     A=nsubj R=obj                                                              -> wrong.crime
    "Ukraine accused Belarus of corrupting a Ukrainian judge."   UKR > BLR accuse(wrong.crime)

# --- human rights abuses ---
noun abuse         A=poss|nmod[by]|amod|compound R?=nmod[against|of|in]              -> wrong.rights_abuse
    "Ghana accused Togo of abuses."                                         GHA > TGO accuse(wrong.rights_abuse)
noun abuse         compound|amod=drug|alcohol|substance                  -> nothing
    "Drug abuse in Finland rose."                                           nothing
noun mistreatment  A=poss|nmod[by]|amod R?=nmod[of]                      -> wrong.rights_abuse
    "Indonesia accused Malaysia of the mistreatment of maids."              IDN > MYS accuse(wrong.rights_abuse)
noun ill-treatment A=poss|nmod[by]|amod R?=nmod[of]                      -> wrong.rights_abuse
    "Turkey accused Bulgaria of the ill-treatment of Turks."                TUR > BGR accuse(wrong.rights_abuse)
noun discrimination A=poss|nmod[by|of]|amod R?=nmod[against]             -> wrong.rights_abuse
    "Russia accused Latvia of discrimination against Russians."             RUS > LVA accuse(wrong.rights_abuse)
noun slavery       A=poss|nmod[by]|amod R?=nmod[of]                      -> wrong.rights_abuse
    "Senegal accused Mauritania of slavery."                                SEN > MRT accuse(wrong.rights_abuse)
noun racism        A=poss|nmod[by|of]|amod R?=nmod[against]              -> wrong.rights_abuse
    "India accused South Africa of racism in 1946."                         IND > ZAF accuse(wrong.rights_abuse)
noun apartheid     A=poss|nmod[by|of]|amod                               -> wrong.rights_abuse
    "Ireland accused Israel of apartheid."                                  IRL > ISR accuse(wrong.rights_abuse)
verb abuse         A=nsubj R?=obj                                        -> wrong.rights_abuse
    "Nepal accused Qatar of abusing workers."                               NPL > QAT accuse(wrong.rights_abuse)
verb ill-treat     A=nsubj R?=obj                                        -> wrong.rights_abuse
    "Egypt accused Libya of ill-treating Egyptian workers."                 EGY > LBY accuse(wrong.rights_abuse)
verb maltreat      A=nsubj R?=obj                                        -> wrong.rights_abuse
    "Ethiopia accused Saudi Arabia of maltreating maids."                   ETH > SAU accuse(wrong.rights_abuse)
verb discriminate  A=nsubj R?=obl[against]                               -> wrong.rights_abuse
    "Hungary accused Romania of discriminating against Hungarians."         HUN > ROU accuse(wrong.rights_abuse)
verb enslave       A=nsubj R?=obj                                        -> wrong.rights_abuse
    "Britain accused Sudan of enslaving villagers."                         GBR > SDN accuse(wrong.rights_abuse)
verb exploit       A=nsubj R?=obj:@people|worker|minority|country|people -> wrong.rights_abuse
    "Cuba accused the United States of exploiting workers."                 CUB > USA accuse(wrong.rights_abuse)
verb dehumanise    A=nsubj R?=obj                                        -> wrong.rights_abuse
    "Uruguay accused Chile of dehumanising the prisoners."     URY > CHL accuse(wrong.rights_abuse)
verb debase        A=nsubj R?=obj:@people|minority|prisoner              -> wrong.rights_abuse
    "Norway accused Burma of debasing the prisoners."          NOR > MMR accuse(wrong.rights_abuse)

# --- aggression, meddling ---
noun interference  A=poss|nmod[by|of|from]|amod R?=nmod[in|with|into|over]                              -> wrong.aggression
    "Lebanon accused Iran of interference."                                                      LBN > IRN accuse(wrong.aggression)
noun meddling      A=poss|nmod[by|of|from]|amod R?=nmod[in|with]                                   -> wrong.aggression
    "The United States accused Russia of meddling."                                              USA > RUS accuse(wrong.aggression)
noun subversion    A=poss|nmod[by|from]|amod R?=nmod[against|of|in]                           -> wrong.aggression
    "Kuwait accused Iran of subversion."                                                         KWT > IRN accuse(wrong.aggression)
noun provocation   A=poss|nmod[by|of|from]|amod R?=nmod[against]                              -> wrong.aggression
    "South Korea accused North Korea of provocation."                                            KOR > PRK accuse(wrong.aggression)
noun expansionism  A=poss|nmod[by|of]|amod                                                    -> wrong.aggression
    "Vietnam accused China of expansionism in 1979."                                             VNM > CHN accuse(wrong.aggression)
noun terrorism     A=poss|nmod[by|of]|amod R?=nmod[against]                                   -> wrong.aggression
    "Syria accused Turkey of terrorism."                                                         SYR > TUR accuse(wrong.aggression)
verb meddle        A=nsubj R?=obl[in|with]                                                    -> wrong.aggression
    "Montenegro accused Russia of meddling in its politics."                                     MNE > RUS accuse(wrong.aggression)
verb interfere     A=nsubj R?=obl[in|with]                                                    -> wrong.aggression
    "Fiji accused Australia of interfering in its affairs."                                      FJI > AUS accuse(wrong.aggression)
verb provoke       A=nsubj R?=obj                                                             -> wrong.aggression
    "Cyprus accused Turkey of provoking Greece."                                                 CYP > TUR accuse(wrong.aggression)
verb destabilise   A=nsubj R?=obj                                                             -> wrong.aggression
    "Moldova accused Russia of destabilising Ukraine."                                           MDA > RUS accuse(wrong.aggression)
verb destabilize   A=nsubj R?=obj                                                             -> wrong.aggression
    "Bahrain accused Iran of destabilizing Kuwait."                                              BHR > IRN accuse(wrong.aggression)
verb undermine     A=nsubj R?=obj                                                             -> wrong.aggression
    "Zambia accused Rhodesia of undermining Botswana."                                           ZMB > ZWE accuse(wrong.aggression)
verb encroach      A=nsubj R?=obl[on|upon|into]                                                    -> wrong.aggression
    "Bhutan accused China of encroaching on its territory."                                      BTN > CHN accuse(wrong.aggression)
verb sponsor       A=nsubj obj=terrorism|terror|coup|rebellion|insurgency|violence|militia|extremism|subversion|unrest|separatism|@insurgents R?=obl[against|in] -> wrong.aggression
    "Iraq accused Syria of sponsoring terrorism."                                                IRQ > SYR accuse(wrong.aggression)
verb foment        A=nsubj R?=obl[in|against]                                                 -> wrong.aggression
    "Bahrain accused Iran of fomenting unrest."                                                  BHR > IRN accuse(wrong.aggression)
verb plot          A=nsubj R?=obl[against]                                                    -> wrong.aggression
    "Gambia accused Senegal of plotting against it."                                             GMB > SEN accuse(wrong.aggression)
verb conspire      A=nsubj R?=obl[against]|obl[with]                                               -> wrong.aggression
    "Sudan accused Eritrea of conspiring with rebels."                                           SDN > ERI accuse(wrong.aggression)
verb collude       A=nsubj R?=obl[with]                                                       -> wrong.aggression
    "Uganda accused Rwanda of colluding with rebels."                                            UGA > RWA accuse(wrong.aggression)
verb subvert       A=nsubj R?=obj                                                             -> wrong.aggression
    "Honduras accused Cuba of subverting its government."                                        HND > CUB accuse(wrong.aggression)
noun plot          A=poss|nmod[by|of]|amod R?=nmod[against]                                   -> wrong.aggression
    "Bahrain accused Iran of a plot."                                                            BHR > IRN accuse(wrong.aggression)
noun conspiracy    A=poss|nmod[by|of]|amod R?=nmod[against]                                   -> wrong.aggression
    "Libya accused Egypt of a conspiracy."                                                       LBY > EGY accuse(wrong.aggression)
noun collusion     A=poss|nmod[by|of|between]|amod R?=nmod[with]                              -> wrong.aggression
    "Congo accused Rwanda of collusion with rebels."                                             COD > RWA accuse(wrong.aggression)
verb instigate     A=nsubj R?=obl[in|against|among] obj=riot|coup|unrest|violence|rebellion|revolt|uprising|war|protest|trouble|strife -> wrong.aggression
    "Panama accused Cuba of instigating a revolt."             PAN > CUB accuse(wrong.aggression)
verb fuel          A=nsubj R?=obl[in|against|with] obj=insurgency|rebellion|separatism|extremism|secessionism|insurrection|civil|revolt|uprising|fighting|chaos|instability|hostility|war|conflict|rebellion|insurgency|violence|unrest|tension|hatred|strife -> wrong.aggression
    "Congo accused Rwanda of fuelling a war."                  COD > RWA accuse(wrong.aggression)
verb stoke         A=nsubj R?=obl[in|against|with] obj=insurgency|rebellion|separatism|extremism|secessionism|insurrection|civil|revolt|uprising|fighting|chaos|instability|hostility|war|conflict|rebellion|violence|unrest|tension|hatred|strife|trouble -> wrong.aggression
    "Greece accused Turkey of stoking tension."                GRC > TUR accuse(wrong.aggression)
verb fan           A=nsubj R?=obl[in|against|of] obj=insurgency|rebellion|separatism|extremism|secessionism|insurrection|civil|revolt|uprising|fighting|chaos|instability|hostility|flame|unrest|hatred|violence|tension     -> wrong.aggression
    "Kiev accused Moscow of fanning the unrest."               UKR > RUS accuse(wrong.aggression)
verb scheme        A=nsubj R?=obl[against]                                                    -> wrong.aggression
    "Laos alleged that Thailand schemed against the king."     LAO > THA accuse(wrong.aggression)
verb usurp         A=nsubj obj=right|land|sovereignty R?=obl[of]|obj                          -> wrong.aggression
    "Bolivia accused Chile of usurping its land."              BOL > CHL accuse(wrong.aggression)
verb endanger     A=nsubj obj=peace|security|stability R?=obl[of|in]|obj                      -> wrong.aggression
    "Pakistan accused India of endangering peace."                                            PAK > IND accuse(wrong.aggression)
verb fan          A=nsubj obj=insurgency|rebellion|separatism|extremism|secessionism|insurrection|civil|revolt|uprising|fighting|chaos|instability|hostility|tension|hatred|unrest|conflict|violence|flame R?=obl[in|with|of] -> wrong.aggression
    "Angola accused Zaire of fanning violence."                                               AGO > COD accuse(wrong.aggression)
verb stir        A=nsubj obj=trouble|unrest|rebellion|revolt R?=obl[in|against|among]       -> wrong.aggression
    "Lebanon accused Syria of stirring trouble."                 LBN > SYR accuse(wrong.aggression)

# --- war crimes ---
noun crime         compound=war A=poss|nmod[by|of]|amod R?=nmod[against|in] -> wrong.war_crimes
    "Croatia accused Serbia of war crimes."                                    HRV > SRB accuse(wrong.war_crimes)
noun crime         nmod[against]=humanity A=poss|nmod[by|of]|amod           -> wrong.war_crimes
    "Spain accused Chile of crimes against humanity."                          ESP > CHL accuse(wrong.war_crimes)
noun genocide      A=poss|nmod[by]|amod R?=nmod[against|of]                 -> wrong.war_crimes
    "Armenia accused Turkey of genocide."                                      ARM > TUR accuse(wrong.war_crimes)
verb commit        A=nsubj obj="war crime"|crime R?=obl[against|in]         -> wrong.war_crimes
    "Qatar accused Syria of committing war crimes."                            QAT > SYR accuse(wrong.war_crimes)
verb commit        A=nsubj R?=obl[against|on|in] C=obj                      -> do(C)
    "Rebels committed a massacre in Angola."                                   AGOREB > AGO mass_violence.killing
verb commit        obj=suicide|error|mistake|foul                           -> nothing
    "A Japanese minister committed suicide."                                   nothing
verb perpetrate    A=nsubj R?=obl[against|on|in] C=obj                      -> do(C)
    "Rebels perpetrated a massacre in Chad."                                   TCDREB > TCD mass_violence.killing

# --- espionage, treason ---
noun espionage     A=poss|nmod[by|of]|amod|compound R?=nmod[against|on|in]    -> wrong.espionage
    "Norway accused Russia of espionage."                         NOR > RUS accuse(wrong.espionage)
noun spying        A=poss|nmod[by|of]|amod|compound R?=nmod[on|against|in] -> wrong.espionage
    "Germany accused the United States of spying in 2013."        DEU > USA accuse(wrong.espionage)
noun treason       A=poss|nmod[by|of]|amod R?=nmod[against]    -> wrong.espionage
    "Ukraine accused a lawmaker of treason."                      UKR > LEG accuse(wrong.espionage)
noun wiretapping   A=poss|nmod[by]|amod R?=nmod[of]            -> wrong.espionage
    "Brazil accused Canada of wiretapping."                       BRA > CAN accuse(wrong.espionage)
noun eavesdropping A=poss|nmod[by|of]|amod R?=nmod[on]         -> wrong.espionage
    "Mexico accused the United States of eavesdropping."          MEX > USA accuse(wrong.espionage)
verb spy           A=nsubj R?=obl[on|against|upon]|obl[for]              -> wrong.espionage
    "Austria accused Turkey of spying on exiles."                 AUT > TUR accuse(wrong.espionage)
verb eavesdrop     A=nsubj R?=obl[on]                          -> wrong.espionage
    "Iraq accused Britain of eavesdropping on its envoys."        IRQ > GBR accuse(wrong.espionage)
verb wiretap       A=nsubj R?=obj                              -> wrong.espionage
    "Macedonia accused Bulgaria of wiretapping ministers."        MKD > BGR accuse(wrong.espionage)
verb bug           A=nsubj R?=obj                              -> wrong.espionage
    "Indonesia accused Australia of bugging its cabinet."         IDN > AUS accuse(wrong.espionage)
verb tap           A=nsubj obj=phone|telephone|line|call|cable R?=obj|obl[of] -> wrong.espionage
    "Brazil accused the United States of tapping its phones."   BRA > USA accuse(wrong.espionage)
verb listen_in     A=nsubj R?=obl[on|to]                       -> wrong.espionage
    "Germany accused Britain of listening in."                 DEU > GBR accuse(wrong.espionage)
verb gather        A=nsubj obj=intelligence|information R?=obl[on|about]|obl[for] -> wrong.espionage
    "Iran accused Canada of gathering intelligence."           IRN > CAN accuse(wrong.espionage)
verb betray       A=nsubj obj=secret R?=obl[to]                -> wrong.espionage
    "Moscow charged that the American general betrayed secrets." RUS > USAMIL accuse(wrong.espionage)
verb divulge     A=nsubj obj=secret R?=obl[to]                                              -> wrong.espionage
    "Poland accused a Czech officer of divulging the secrets."   POL > CZECOP accuse(wrong.espionage)

# --- investigate: words that operators.lex does not know ---
noun investigation A=poss|nmod[by|from]|amod|compound R?=nmod[into|of|against]|nmod[in|over|on] nmod[into|of]=@war_crimes -> investigate(wrong.war_crimes)
    "Sweden launched an investigation into war crimes in Syria."                                 SWE > SYR investigate(wrong.war_crimes)
noun investigation A=poss|nmod[by]|amod|compound R?=nmod[into|of|against|by]|nmod[in] nmod[into|of]=@crimes|scandal|affair -> investigate(wrong.crime)
    "Spain's investigation into the corruption of Peruvian officials went on."                   ESP > PER investigate(wrong.crime)
noun investigation A=poss|nmod[by|from]|amod|compound R?=nmod[into|of|against]|nmod[in|over|on] nmod[into|of]="human right"|abuse|"rights abuse" -> investigate(wrong.rights_abuse)
    "Canada launched an investigation into abuses in Iran."                                      CAN > IRN investigate(wrong.rights_abuse)
noun inquiry       A=poss|nmod[by|of]|amod|compound R?=nmod[into|on|against|over|about]|nmod[in]               -> investigate(-)
    "The United Nations launched an inquiry into Burundi."                                       IGOUNO > BDI investigate(-)
noun probe         A=poss|nmod[by]|amod|compound R?=nmod[into|of|against|over|on]|nmod[in]                  -> investigate(-)
    "The European Union launched a probe into China."                                            IGO > CHN investigate(-)
noun investigation A=poss|nmod[by|from]|amod|compound R?=nmod[into|of|against]|nmod[in|over|on]                  -> investigate(-)
    "Canada launched an investigation into India."                                               CAN > IND investigate(-)
verb audit         A=nsubj R=obj                                                              -> investigate(-)
    "The World Bank audited Chad."                                                               IGO > TCD investigate(-)
verb inspect       A=nsubj R?=obj|obl[in|of|at|inside]                                                  -> investigate(-)
    "The United Nations inspected an Iraqi factory."                                             IGOUNO > IRQ investigate(-)
verb search        A=nsubj R?=obj|obl[in] obl[for]=suspect|@insurgents|gunman|killer|weapon|smuggler|hostage -> investigate(-)
    "Kenyan police searched for gunmen."                                                         KENCOP > - investigate(-)
verb scrutinise    A=nsubj R=obj                                                              -> investigate(-)
    "The European Union scrutinised Hungary."                                                    IGO > HUN investigate(-)
verb scrutinize    A=nsubj R=obj                                                              -> investigate(-)
    "The United States scrutinized Switzerland."                                                 USA > CHE investigate(-)
noun mission       amod|compound=fact-finding|inquiry|investigative|inspection A=poss|nmod[by|of|from]|amod|compound R?=nmod[to|in|into] -> investigate(-)
    "The United Nations launched a fact-finding mission to Burundi."                             IGOUNO > BDI investigate(-)
noun commission    nmod[of]|compound=inquiry|investigation|truth A=nmod[by]|poss|amod R?=nmod[on|into|for|in]                           -> investigate(-)
    "The United Nations announced a commission of inquiry on Eritrea."                           IGOUNO > ERI investigate(-)
verb set_up        A=nsubj C=obj obj=commission|inquiry|panel|committee|probe|investigation R?=obl[into|on] -> do(C)
    "Uganda set up a commission of inquiry into the killings."                                   UGA > - investigate(-)
verb appoint       A=nsubj C=obj obj=commission|inquiry|panel|committee R?=obl[into|on]          -> do(C)
    "Jamaica appointed a commission of inquiry."                                                 JAM > - investigate(-)
verb establish     A=nsubj C=obj obj=commission|inquiry|panel|committee|probe|investigation R?=obl[into|on] -> do(C)
    "Israel established a commission of inquiry in 1982."                                        ISR > - investigate(-)
noun panel         nmod[of]|compound=inquiry|investigation A=nmod[by]|poss|amod R?=nmod[on|into|for|in] -> investigate(-)
    "Malawi set up a panel of inquiry."                                                          MWI > - investigate(-)
noun search        A=poss|nmod[by]|amod R=nmod[of] nmod[of]=@property|house|office|flat|headquarters -> investigate(-)
    "The search of an Iranian ship by Italian police went on."                                   ITACOP > IRN investigate(-)
verb comb         A=nsubj R?=obj|obl[in] obl[for]=suspect|@insurgents|gunman|killer|weapon|smuggler|hostage|bomber -> investigate(-)
    "Kenyan police combed a Somali village for gunmen."                                       KENCOP > SOM investigate(-)
verb scour        A=nsubj R?=obj|obl[in] obl[for]=suspect|@insurgents|gunman|killer|weapon|smuggler|hostage|bomber|explosive|drug|trace|evidence|arms|mine -> investigate(-)
    "British troops scoured a Cypriot town for the suspects."                                 GBRMIL > CYP investigate(-)
verb look         A=nsubj R?=obl[in] obl[for]=suspect|@insurgents|gunman|killer|smuggler|bomber -> investigate(-)
    "Swiss police looked for the gunmen."                                                     CHECOP > - investigate(-)
verb hunt         A=nsubj:@state_force R=obj:@insurgents|suspect|killer|smuggler|bomber|fugitive -> investigate(-)
    "Nigerian soldiers hunted the militants."                                                 NGAMIL > REB investigate(-)
verb comb        A=nsubj:@police|@troops R?=obj obl[for]=suspect|@insurgents|gunman|killer|weapon|smuggler|hostage|fugitive -> investigate(-)
    "Spanish police combed a Basque town for suspects."          ESPCOP > ESPSOC investigate(-)
verb hunt        A=nsubj:@police|@troops R=obj|obl[for]:@people|@insurgents|suspect|gunman|killer|fugitive -> investigate(-)
    "Belgian police hunted a Tunisian fugitive."                 BELCOP > TUNCRM investigate(-)
# --- searches for persons and in papers ---
noun search        A=poss|nmod[by]|amod R?=nmod[for]|nmod[in|of] nmod[for]=suspect|@insurgents|gunman|killer|smuggler|bomber|fugitive|culprit|criminal|spy -> investigate(-)
    "The Kosovo police launched a search for Serb fugitives."           KSVCOP > SRB investigate(-)
noun manhunt       A=poss|nmod[by|of]|amod|compound R?=nmod[for|in]                                 -> investigate(-)
    "Belgian police launched a manhunt for a French gunman."            BELCOP > FRA investigate(-)
verb comb          A=nsubj obj|obl[through]=record|document|file|archive|account|evidence|paper|wreckage|ledger|e-mail|email|book R?=obl[of|in]|obj|obl[through] -> investigate(-)
    "Swiss prosecutors combed through a Malian bank's ledgers."         CHEJUD > MLI investigate(-)
verb sift          A=nsubj obj|obl[through]=record|document|file|archive|account|evidence|paper|wreckage|ledger|e-mail|email|book|debris R?=obl[of|in]|obj|obl[through] -> investigate(-)
    "Dutch investigators sifted through the wreckage."                  NLD > - investigate(-)
verb scour         A=nsubj obj=record|document|file|archive|account|evidence|paper|wreckage|ledger|site R?=obl[of|in]|obj -> investigate(-)
    "Italian detectives scoured the ledgers."                           ITACOP > - investigate(-)
verb delve         A=nsubj obl[into]=sale|death|killing|payment|deal|contract|disappearance|role|history|murder|crash|financing|case|claim|origin|transfer|record|document|file|archive|account|past|dealing|finance|affair|allegation R?=obl[of|into] -> investigate(-)
    "French judges delved into the accounts."                           FRAJUD > - investigate(-)
