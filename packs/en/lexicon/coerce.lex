# Coercion by those in power: seizures, restrictions, arrests, deportations, repression, cyber-attacks.

class jails         = jail prison custody cell gaol detention stockade "labour camp" "labor camp" camp
class media         = newspaper broadcaster "radio station" "tv station" "television station" channel website magazine newsroom weekly daily outlet media
class seizable      = @ships @aircraft @property @wares @energy @weapons @relief asset land estate plantation mine bank refinery smuggler drug cocaine
class parties       = party movement "opposition party" opposition union brotherhood faction
class built         = house home building village farm bridge crop orchard hut shop church mosque temple school hospital factory property shrine

# --- arrest, detain, charge ---
verb arrest        A=nsubj R?=obj                                                                -> coerce.arrest
    "Kenyan police arrested two Ugandan traders."                                                   KENCOP > UGA coerce.arrest
verb detain        A=nsubj R?=obj                                                                -> coerce.arrest
    "Iran detained a French researcher."                                                            IRN > FRA coerce.arrest
verb apprehend     A=nsubj R=obj                                                                 -> coerce.arrest
    "Italian police apprehended a Libyan smuggler."                                                 ITACOP > LBY coerce.arrest
verb jail          A=nsubj R=obj                                                                 -> coerce.arrest
    "Burma jailed a Japanese film-maker."                                                           MMR > JPN coerce.arrest
verb imprison      A=nsubj R=obj                                                                 -> coerce.arrest
    "Cuba imprisoned an American in 2009."                                                          CUB > USA coerce.arrest
verb incarcerate   A=nsubj R=obj                                                                 -> coerce.arrest
    "Eritrea incarcerated two Swedish journalists."                                                 ERI > SWE coerce.arrest
verb intern        A=nsubj R=obj                                                                 -> coerce.arrest
    "Britain interned Germans in 1940."                                                             GBR > DEU coerce.arrest
verb lock_up       A=nsubj R=obj                                                                 -> coerce.arrest
    "Zimbabwe locked up a South African reporter."                                                  ZWE > ZAF coerce.arrest
verb round_up      A=nsubj R=obj                                                                 -> coerce.arrest
    "Saudi police rounded up Ethiopian workers."                                                    SAUCOP > ETH coerce.arrest
verb nab           A=nsubj R=obj:@people|@insurgents|smuggler|trafficker|suspect|@held_people    -> coerce.arrest
    "Indian police nabbed a Nepalese smuggler."                                                     INDCOP > NPL coerce.arrest
verb seize         A=nsubj:@insurgents R=obj                                                     -> assault.abduct
    "Rebels seized three Turkish engineers."                                                        REB > TUR assault.abduct
verb seize         A=nsubj R=obj:@people|@held_people|@insurgents|@heads|@envoys|@captives|member|suspect|official -> coerce.arrest
    "North Korea seized two American journalists."                                                  PRK > USA coerce.arrest
verb capture       A=nsubj R=obj:@people|@held_people|@insurgents|@troops|@heads|@envoys|@captives|member|suspect|commander|leader -> coerce.arrest
    "Ukrainian troops captured two Russian soldiers."                                               UKRMIL > RUSMIL coerce.arrest
verb capture       A=nsubj R=obj                                                                 -> fight.occupy
    "Ethiopian troops captured Somalia's capital in 2006."                                          ETHMIL > SOM fight.occupy
verb capture       nsubj=photo|picture|video|camera|footage|film|photographer|book               -> nothing
    "The Brazilian photographer captured the scene."                                                nothing
verb capture       obj=gold|title|medal|imagination|attention|mood|headline|seat|share|prize|moment|vote -> nothing
    "The Jamaican runner captured the gold."                                                        nothing
verb recapture     A=nsubj R=obj:@people|@prisoners|@insurgents                                  -> coerce.arrest
    "Mexican troops recaptured two Colombian prisoners."                                            MEXMIL > COL coerce.arrest
verb catch         A=nsubj:@police|@troops R=obj:@people|@insurgents|smuggler|spy                -> coerce.arrest
    "Iranian troops caught two Pakistani smugglers."                                                IRNMIL > PAK coerce.arrest
verb take          A=nsubj R=obj obl[into]=custody                                               -> coerce.arrest
    "Malaysian police took a North Korean into custody."                                            MYSCOP > PRK coerce.arrest
verb hold          A=nsubj:@state_force R=obj:@people|@held_people|@insurgents|@captives|suspect -> coerce.arrest
    "Turkish police held two Syrian journalists."                                                   TURCOP > SYR coerce.arrest
verb hold          A=nsubj R=obj obl[in|at|under|without|on]=@jails|trial|arrest|"house arrest"|charge|suspicion|allegation|espionage -> coerce.arrest
    "China is holding two Canadians in custody."                                                    CHN > CAN coerce.arrest [ongoing]
verb place         A=nsubj R=obj obl[under]=arrest|"house arrest"|surveillance                   -> coerce.arrest
    "Iran placed a cleric under house arrest."                                                      IRN > IRNREL coerce.arrest
verb put           A=nsubj R=obj obl[under|in|behind]=arrest|"house arrest"|@jails|bar           -> coerce.arrest
    "Vietnam put a French priest under house arrest."                                               VNM > FRA coerce.arrest
verb throw         A=nsubj R=obj obl[in|into]=@jails                                             -> coerce.arrest
    "Uganda threw a British farmer into jail."                                                      UGA > GBR coerce.arrest
verb send          A=nsubj R=obj obl[to]=@jails                                                  -> coerce.arrest
    "Laos has sent two Thai workers to prison."                                                     LAO > THA coerce.arrest
verb remand        A=nsubj R=obj                                                                 -> coerce.arrest
    "A Kenyan judge remanded two Iranians."                                                         KENJUD > IRN coerce.arrest
verb indict        A=nsubj R=obj                                                                 -> coerce.arrest
    "The United States indicted a Venezuelan general."                                              USA > VENMIL coerce.arrest
verb charge        A=nsubj R=obj T=obl[with] advcl[with]=-                                       -> coerce.arrest
    "Argentina charged an Iranian diplomat with murder."                                            ARG > IRN coerce.arrest
verb charge        A=nsubj:@police|prosecutor|court|judge|@troops R=obj                          -> coerce.arrest
    "Egyptian prosecutors charged two Americans."                                                   EGY > USA coerce.arrest
verb charge        obj=fee|price|rate|battery|phone|toll|interest|dollar|customer                -> nothing
    "The Swiss bank charged a fee."                                                                 nothing
verb prosecute     A=nsubj R=obj                                                                 -> coerce.arrest
    "Rwanda prosecuted a Belgian broadcaster."                                                      RWA > BEL coerce.arrest
verb arraign       A=nsubj R=obj                                                                 -> coerce.arrest
    "A Ghanaian court arraigned two Chinese miners."                                                GHAJUD > CHN coerce.arrest
verb impeach       A=nsubj R=obj                                                                 -> coerce.restrict
    "Ecuador impeached its president."                                                              ECU > ECUGOV coerce.restrict
verb interrogate   A=nsubj R=obj                                                                 -> coerce.arrest
    "Syrian agents interrogated a Canadian."                                                        SYR > CAN coerce.arrest
verb question      A=nsubj:@police|prosecutor|investigator R=obj                                 -> coerce.arrest
    "Thai police questioned two Australians."                                                       THACOP > AUS coerce.arrest
verb handcuff      A=nsubj R=obj                                                                 -> coerce.arrest
    "Spanish police handcuffed a Moroccan."                                                         ESPCOP > MAR coerce.arrest
verb court-martial A=nsubj R=obj                                                                 -> disapprove.sue
    "Pakistan court-martialled a general."                                                          PAK > - disapprove.sue
noun arrest        A=poss|nmod[by]|amod|compound R?=nmod[of]                                     -> coerce.arrest
    "The arrest of an Italian sailor by India angered Rome."                                        IND > ITA coerce.arrest
noun arrest        amod|compound=cardiac|heart                                                   -> nothing
    "The Danish striker suffered cardiac arrest."                                                   nothing
noun detention     A=poss|nmod[by]|amod|compound R?=nmod[of]                                     -> coerce.arrest
    "China's detention of two Canadians began in 2018."                                             CHN > CAN coerce.arrest
noun imprisonment  A=poss|nmod[by]|amod R?=nmod[of]                                              -> coerce.arrest
    "Germany's imprisonment of a Turkish writer was criticised."                                    DEU > TUR coerce.arrest
noun jailing       A=poss|nmod[by]|amod R?=nmod[of]                                              -> coerce.arrest
    "Burma's jailing of two British journalists drew anger."                                        MMR > GBR coerce.arrest
noun capture       A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@people|@insurgents|@troops|@held_people -> coerce.arrest
    "Iran's capture of British sailors drew anger."                                                 IRN > GBR coerce.arrest
noun capture       A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@territory|@strongholds             -> fight.occupy
    "Iraq announced the capture of an Iranian town."                                                IRQ > IRN fight.occupy
noun roundup       A=poss|nmod[by]|amod R?=nmod[of]                                              -> coerce.arrest
    "Libya's roundup of Egyptian workers drew anger."                                               LBY > EGY coerce.arrest
noun indictment    A=poss|nmod[by]|amod R?=nmod[of|against]                                      -> coerce.arrest
    "The American indictment of two Colombian generals was read."                                   USA > COLMIL coerce.arrest
noun prosecution   A=poss|nmod[by]|amod R=nmod[of]                                               -> coerce.arrest
    "Spain's prosecution of a Chilean general began in 1998."                                       ESP > CHLMIL coerce.arrest
noun warrant       compound=arrest A=poss|nmod[by|from]|amod R?=nmod[for|against]                -> coerce.arrest
    "Turkey issued an arrest warrant for a Syrian general."                                         TUR > SYRMIL coerce.arrest
verb re-arrest     A=nsubj R=obj                                                                 -> coerce.arrest
    "Egyptian police re-arrested the French reporter."         EGYCOP > FRAMED coerce.arrest
verb clap          A=nsubj R=obj obl[in|into]=@jails|iron|chain                                  -> coerce.arrest
    "Albania clapped the Greek fishermen in jail."             ALB > GRCLAB coerce.arrest
verb cage          A=nsubj R=obj:@captives|critic|opponent                                       -> coerce.arrest
    "Belarus caged dissidents."                                BLR > BLROPP coerce.arrest
verb manacle       A=nsubj R=obj:@people|@prisoners                                              -> coerce.arrest
    "Turkish police manacled the Kurdish prisoners."           TURCOP > KUR coerce.arrest
noun re-arrest     A=poss|nmod[by]|amod R?=nmod[of]                                              -> coerce.arrest
    "Russia's re-arrest of the Danish activist came in 2013."   RUS > DNKOPP coerce.arrest
verb round_up     A=nsubj obj=@dissenters|@held_people|@refugees|suspect R=obj                   -> coerce.arrest
    "Syria rounded up Palestinian activists."                                                    SYR > PSEOPP coerce.arrest
verb hunt_down    A=nsubj:@state_force R=obj                                                     -> coerce.arrest
    "Peruvian police hunted down Colombian guerrillas."                                          PERCOP > COLREB coerce.arrest
verb track_down   A=nsubj:@state_force R=obj:@people|@insurgents|suspect|killer|fugitive         -> coerce.arrest
    "Dutch police tracked down a Serb fugitive."                                                 NLDCOP > SRB coerce.arrest
verb smash        A=nsubj:@police R=obj:ring|cell|network|gang|syndicate                         -> coerce.arrest
    "Spanish police smashed a Moroccan network."                                                 ESPCOP > MAR coerce.arrest
verb bust         A=nsubj:@police R=obj:ring|cell|network|gang|syndicate|smuggler|trafficker     -> coerce.arrest
    "Thai police busted a Chinese gang."                                                         THACOP > CHNCRM coerce.arrest
verb confine      A=nsubj R=obj obl[to|in]=@jails|home|house|residence|quarter|villa             -> coerce.arrest
    "India confined a Burmese general to his home."                                              IND > MMRMIL coerce.arrest
verb rearrest    A=nsubj R=obj                                                              -> coerce.arrest
    "Bahrain rearrested a Danish activist."                      BHR > DNKOPP coerce.arrest
verb track_down  A=nsubj:@police|@troops R=obj                                              -> coerce.arrest
    "Spanish police tracked down a Moroccan fugitive."           ESPCOP > MARCRM coerce.arrest
verb hunt_down   A=nsubj R=obj                                                              -> coerce.arrest
    "Algerian police hunted down Tunisian militants."            DZACOP > TUNREB coerce.arrest
verb haul_off    A=nsubj R=obj                                                              -> coerce.arrest
    "Cuban police hauled off two Spanish students."              CUBCOP > ESPEDU coerce.arrest
verb cart_off    A=nsubj:@police|@troops R=obj                                              -> coerce.arrest
    "Belarusian police carted off Polish protesters."            BLRCOP > POLOPP coerce.arrest
verb haul_in     A=nsubj:@police R=obj                                                      -> coerce.arrest
    "Iraqi police hauled in Kurdish students."                   IRQCOP > KUREDU coerce.arrest
verb drag_away   A=nsubj:@police|@troops R=obj                                              -> coerce.arrest
    "Chinese police dragged away a Tibetan monk."                CHNCOP > CHNREL coerce.arrest
verb grab        A=nsubj:@police R=obj:@people|@captives|@dissenters                        -> coerce.arrest
    "Iranian police grabbed a Canadian journalist."              IRNCOP > CANMED coerce.arrest
verb book        A=nsubj:@police R=obj:@people|@captives|@dissenters|leader                 -> coerce.arrest
    "Indian police booked Pakistani fishermen."                  INDCOP > PAKLAB coerce.arrest

# --- seize, confiscate, destroy property ---
verb seize         A=nsubj obj=@seizable|shipment|plane|cargo|boat|weapon|computer R?=obj|obl[from|of] -> coerce.seize
    "Spain seized a Moroccan fishing boat."                                                           ESP > MAR coerce.seize
verb seize         obj=opportunity|chance|moment|initiative|lead|day|headline                      -> nothing
    "Norway seized the initiative."                                                                   nothing
verb confiscate    A=nsubj R?=obj|obl[from|of]                                                     -> coerce.seize.confiscate
    "Zimbabwe confiscated a British farm."                                                            ZWE > GBR coerce.seize.confiscate
verb impound       A=nsubj R?=obj|obl[from|of]                                                     -> coerce.seize.confiscate
    "Canada impounded a Spanish trawler in 1995."                                                     CAN > ESP coerce.seize.confiscate
verb expropriate   A=nsubj R?=obj|obl[from|of]                                                     -> coerce.seize.confiscate
    "Argentina expropriated a Spanish firm in 2012."                                                  ARG > ESP coerce.seize.confiscate
verb nationalise   A=nsubj R?=obj|obl[from|of]                                                     -> coerce.seize.confiscate
    "Libya nationalised a British oil company."                                                       LBY > GBR coerce.seize.confiscate
verb nationalize   A=nsubj R?=obj|obl[from|of]                                                     -> coerce.seize.confiscate
    "Bolivia nationalized a Brazilian refinery."                                                      BOL > BRA coerce.seize.confiscate
verb requisition   A=nsubj R?=obj|obl[from|of]                                                     -> coerce.seize.confiscate
    "Rebels requisitioned a Belgian plantation."                                                      REB > BEL coerce.seize.confiscate
verb commandeer    A=nsubj R?=obj|obl[from|of]                                                     -> coerce.seize
    "Rebels commandeered a French truck."                                                             REB > FRA coerce.seize
verb appropriate   A=nsubj R?=obj|obl[from|of] obj=@seizable|land|property                         -> coerce.seize.confiscate
    "Uganda appropriated Indian property in 1972."                                                    UGA > IND coerce.seize.confiscate
verb raid          A=nsubj R?=obj                                                                  -> coerce.seize
    "Greek police raided a Turkish club."                                                             GRCCOP > TUR coerce.seize
verb raid          A=nsubj:@troops|@fleet|@insurgents R?=obj                                       -> fight
    "Chadian troops raided Libya in 1987."                                                            TCDMIL > LBY fight
verb search        A=nsubj:@state_force|inspector obj=@built|@ships|@property|office|home|house|vessel|embassy R?=obj -> coerce.seize
    "German police searched an Iranian mosque."                                                       DEUCOP > IRN coerce.seize
verb ransack       A=nsubj:@state_force R?=obj                                                     -> coerce.seize
    "Serbian policemen ransacked an Albanian school."                                                 SRBCOP > ALB coerce.seize
verb storm         A=nsubj:@police R?=obj                                                          -> coerce.repress
    "Ecuadorean police stormed the Mexican embassy."                                                  ECUCOP > MEX coerce.repress
verb demolish      A=nsubj R?=obj|obl[of]                                                          -> coerce.seize.destroy
    "Israel demolished a Palestinian school."                                                         ISR > PSE coerce.seize.destroy
verb bulldoze      A=nsubj R?=obj|obl[of]                                                          -> coerce.seize.destroy
    "Israel bulldozed Palestinian orchards."                                                          ISR > PSE coerce.seize.destroy
verb raze          A=nsubj R?=obj|obl[of]                                                          -> coerce.seize.destroy
    "Burma razed two villages."                                                                       MMR > - coerce.seize.destroy
verb destroy       A=nsubj:@air_force|@airstrikes R?=obj|obl[of]                                   -> fight.aerial
    "Israeli jets destroyed a Syrian bridge."                                                         ISRMIL > SYR fight.aerial
verb destroy       A=nsubj R=obj:@insurgents|@troops|group|organisation|organization|militia|enemy|cell|network -> fight
    "Algerian troops destroyed a Malian rebel group."                                                 DZAMIL > MLIREB fight
verb destroy       A=nsubj R?=obj|obl[of]                                                          -> coerce.seize.destroy
    "Serbian troops destroyed a Bosnian village."                                                     SRBMIL > BIH coerce.seize.destroy
verb destroy       nsubj=@weather                                                                  -> nothing
    "The storm destroyed a Haitian village."                                                          nothing
verb destroy       nsubj=@accidents                                                                -> nothing
    "The blaze destroyed a Swedish factory."                                                          nothing
verb destroy       obj=career|reputation|evidence|document|trust|marriage|economy|confidence|image -> nothing
    "The scandal destroyed the Korean minister's career."                                             nothing
verb burn          A=nsubj obj=@built|vehicle|car|@food R?=obj|obl[of]                             -> coerce.seize.destroy
    "Serbian troops burned Albanian villages."                                                        SRBMIL > ALB coerce.seize.destroy
verb burn          nsubj=@accidents|fire|wildfire|blaze                                            -> nothing
    "The wildfire burned a Portuguese village."                                                       nothing
verb burn_down     A=nsubj R?=obj|obl[of]                                                          -> coerce.seize.destroy
    "Libyans burned down the Italian consulate."                                                      LBY > ITA coerce.seize.destroy
verb set           A=nsubj obj=@built|embassy|consulate|vehicle|car|office R?=obj obl[on|to]|xcomp=fire -> coerce.seize.destroy
    "Rioters set the Danish embassy on fire."                                                         OPP > DNKGOV coerce.seize.destroy
verb set           A=nsubj obj=fire R=obl[to]                                                      -> coerce.seize.destroy
    "Iraqi troops set fire to Kuwaiti wells."                                                         IRQMIL > KWT coerce.seize.destroy
verb damage        A=nsubj:@troops|@insurgents|@dissenters|@airstrikes|missile|drone|mob R?=obj    -> coerce.seize.destroy
    "Rebels damaged a Nigerian pipeline."                                                             REB > NGA coerce.seize.destroy
verb wreck         A=nsubj:@troops|@insurgents|@dissenters|mob R?=obj                              -> coerce.seize.destroy
    "A mob wrecked the Thai consulate."                                                               OPP > THAGOV coerce.seize.destroy
verb sabotage      A=nsubj R?=obj                                                                  -> coerce.seize.destroy
    "Rebels sabotaged a Mozambican railway."                                                          REB > MOZ coerce.seize.destroy
verb scuttle       A=nsubj obj=@ships R?=obj                                                       -> coerce.seize.destroy
    "Indonesia scuttled two Vietnamese trawlers."                                                     IDN > VNM coerce.seize.destroy
verb desecrate     A=nsubj R?=obj                                                                  -> coerce.seize.destroy
    "Youths in Algiers desecrated a French cemetery."                                                 DZA > FRA coerce.seize.destroy
verb plunder       A=nsubj R?=obj                                                                  -> coerce.seize
    "Rwandan troops plundered Congo."                                                                 RWAMIL > COD coerce.seize
verb pillage       A=nsubj R?=obj                                                                  -> coerce.seize
    "Rebels pillaged a Chadian town."                                                                 REB > TCD coerce.seize
verb steal         A=nsubj R?=obj|obl[from]                                                        -> coerce.seize
    "Rebels stole Sudanese cattle."                                                                   REB > SDN coerce.seize
verb steal         obj=show|base|spotlight|kiss|lead                                               -> nothing
    "The Irish singer stole the show."                                                                nothing
noun seizure       A=poss|nmod[by]|amod R?=nmod[of]                                                -> coerce.seize
    "Iran's seizure of a Korean tanker drew anger."                                                   IRN > KOR coerce.seize
noun seizure       nmod[of]=@territory|power A=poss|nmod[by]|amod R?=nmod[of]                      -> fight.occupy
    "Russia's seizure of Ukrainian territory drew anger."                                             RUS > UKR fight.occupy
noun confiscation  A=poss|nmod[by]|amod R?=nmod[of]                                                -> coerce.seize.confiscate
    "Poland's confiscation of a Russian school drew anger."                                           POL > RUS coerce.seize.confiscate
noun nationalisation A=poss|nmod[by]|amod R?=nmod[of]                                              -> coerce.seize.confiscate
    "Iran's nationalisation of a British company came in 1951."                                       IRN > GBR coerce.seize.confiscate
noun nationalization A=poss|nmod[by]|amod R?=nmod[of]                                              -> coerce.seize.confiscate
    "Peru's nationalization of an American company came in 1968."                                     PER > USA coerce.seize.confiscate
noun expropriation A=poss|nmod[by]|amod R?=nmod[of]                                                -> coerce.seize.confiscate
    "Cuba's expropriation of American companies came in 1960."                                        CUB > USA coerce.seize.confiscate
noun raid          A=poss|nmod[by]|amod|compound R?=nmod[on|at|against]                            -> fight
    "The South African raid on Zambia was denounced."                                                 ZAF > ZMB fight
noun raid          compound=police A=poss|nmod[by]|amod R?=nmod[on|at|against]                     -> coerce.seize
    "A Dutch police raid on a Turkish bank caused anger."                                             NLDCOP > TUR coerce.seize
noun raid          A=poss|nmod[by]:@police|amod R=nmod[on|at]                                      -> coerce.seize
    "The raid by Swiss police on a Libyan bank was long."                                             CHECOP > LBY coerce.seize
noun raid          compound=air|bombing A=poss|nmod[by]|amod R?=nmod[on|against|over|in]           -> fight.aerial
    "Israel launched an air raid on Lebanon."                                                         ISR > LBN fight.aerial
noun demolition    A=poss|nmod[by]|amod R?=nmod[of]                                                -> coerce.seize.destroy
    "Israel's demolition of Palestinian houses drew anger."                                           ISR > PSE coerce.seize.destroy
noun destruction   A=poss|nmod[by]|amod R?=nmod[of]                                                -> coerce.seize.destroy
    "Croatia accused Serbia of the destruction of villages."                                          HRV > SRB accuse(coerce.seize.destroy) ; SRB > - coerce.seize.destroy
noun sabotage      A=poss|nmod[by]|amod R?=nmod[of|against]                                        -> coerce.seize.destroy
    "Iraq accused Iran of sabotage."                                                                  IRQ > IRN accuse(coerce.seize.destroy) ; IRN > - coerce.seize.destroy
noun arson         A=poss|nmod[by]|amod R?=nmod[of|against]                                        -> coerce.seize.destroy
    "Turkey accused Greece of arson."                                                                 TUR > GRC accuse(coerce.seize.destroy) ; GRC > - coerce.seize.destroy
verb recover       A=nsubj:@state_force R?=obl[from] obj=@weapons|@bombs|ammunition|drug|cocaine   -> coerce.seize
    "Indian police recovered rifles from the Sikh militants."   INDCOP > REB coerce.seize
verb take          A=nsubj obj=control obl[of]=bank|company|factory|refinery|mine|airline|plant|railway|newspaper|firm R?=obl[of] -> coerce.seize
    "Bolivia took control of a Brazilian refinery."            BOL > BRA coerce.seize
verb defile        A=nsubj R?=obj|obl[of] obj=mosque|church|temple|shrine|grave|cemetery|synagogue|flag|monument|tomb -> coerce.seize.destroy
    "Serbian soldiers defiled a Croatian church."              SRBMIL > HRV coerce.seize.destroy
verb despoil       A=nsubj R?=obj|obl[of]                                                          -> coerce.seize
    "Swedish troops despoiled Poland."                         SWEMIL > POL coerce.seize
verb ravage        A=nsubj:@troops|@insurgents|@air_force|@airstrikes|militiaman|raider R?=obj     -> coerce.seize.destroy
    "Ugandan rebels ravaged Congolese villages."               UGAREB > COD coerce.seize.destroy
verb trash         A=nsubj:@dissenters|student|crowd|mob|youth R?=obj|obl[of] obj=office|@built|embassy|consulate                      -> protest.riot
    "Indonesian students trashed the Australian embassy."      IDNEDU > AUSGOV protest.riot
verb ravage       A=nsubj:@state_force|@insurgents|@air_force|mob R?=obj|obl[in]                   -> coerce.seize.destroy
    "Rebels ravaged a Liberian village."                                                           REB > LBR coerce.seize.destroy
verb trash        A=nsubj R?=obj obj=@built|embassy|office|consulate|shop                          -> coerce.seize.destroy
    "Israeli troops trashed a Palestinian office."                                                 ISRMIL > PSE coerce.seize.destroy
verb ruin         A=nsubj:@troops|@insurgents|@air_force|@airstrikes R?=obj|obl[of] obj=@built|town|city -> coerce.seize.destroy
    "Sudanese troops ruined a Chadian village."                                                    SDNMIL > TCD coerce.seize.destroy
verb lay          A=nsubj obj=waste R=obl[to]                                                      -> coerce.seize.destroy
    "Sudan laid waste to a Chadian village."                                                       SDN > TCD coerce.seize.destroy
verb take_over    A=nsubj:@states|@capitals|government R?=obj|obl[of] obj=refinery|bank|mine|plantation|company|factory|asset|plant|newspaper|"oil field" -> coerce.seize.confiscate
    "The Libyan government took over a British bank."                                              LBYGOV > GBR coerce.seize.confiscate
verb uncover     A=nsubj:@police|@troops obj=cache|arsenal|"arms cache"|"weapons cache" R?=obj|obl[of] -> coerce.seize
    "Kenyan police uncovered an arms cache."                     KENCOP > - coerce.seize
verb unearth     A=nsubj:@police|@troops obj=cache|arsenal|"arms cache"|"weapons cache" R?=obj|obl[of] -> coerce.seize
    "Philippine troops unearthed an arsenal."                    PHLMIL > - coerce.seize
verb dynamite    A=nsubj R?=obj|obl[of]                                                     -> coerce.seize.destroy
    "Turkish soldiers dynamited a Kurdish bridge."               TURMIL > KURSOC coerce.seize.destroy
verb tear_down   A=nsubj obj=@built|statue|monument|shrine|memorial|barricade|tent R?=obj|obl[of] -> coerce.seize.destroy
    "Myanmar tore down a Chinese shrine."                        MMR > CHN coerce.seize.destroy
verb pull_down   A=nsubj obj=@built|statue|monument|shrine|memorial|barricade|tent R?=obj|obl[of] -> coerce.seize.destroy
    "Ukraine pulled down Russian statues."                       UKR > RUS coerce.seize.destroy
verb gut         A=nsubj:@troops|@insurgents|mob|@dissenters R?=obj|obl[of]                 -> coerce.seize.destroy
    "A mob gutted the Danish embassy in Syria."                  SYROPP > DNKGOV coerce.seize.destroy

# --- restrictions ---
verb restrict      A=nsubj R?=obj|obl[of]                                                         -> coerce.restrict
    "Albania restricted Greek journalists."                                                          ALB > GRC coerce.restrict
verb ban           A=nsubj R=obj                                                                  -> coerce.restrict
    "Israel banned a Swedish diplomat."                                                              ISR > SWE coerce.restrict
verb ban           A=nsubj obj=@parties R?=obj                                                    -> coerce.restrict.party_ban
    "Turkey banned a Kurdish party in 2003."                                                         TUR > KURSOC coerce.restrict.party_ban
verb ban           A=nsubj obj=protest|demonstration|rally|march|gathering|strike|book|film|newspaper|broadcast|report|veil|headscarf|slogan R?=obj|obl[by|of] -> coerce.restrict.freedoms
    "Jordan banned protests."                                                                        JOR > - coerce.restrict.freedoms
verb ban           A=nsubj obj=@media R?=obj                                                      -> coerce.restrict.freedoms
    "Burundi banned a British broadcaster."                                                          BDI > GBR coerce.restrict.freedoms
verb ban           A=nsubj R=obj T=obl[from]|advcl[from]                                          -> coerce.restrict
    "Russia banned two Latvian ministers from travel."                                               RUS > LVAGOV coerce.restrict
verb ban           obj=smoking|plastic|alcohol|gambling|pesticide|hunting|doping|player|substance -> nothing
    "Bhutan banned smoking."                                                                         nothing
verb outlaw        A=nsubj R=obj                                                                  -> coerce.restrict
    "Singapore outlawed a Japanese sect."                                                            SGP > JPN coerce.restrict
verb outlaw        A=nsubj obj=@parties R?=obj                                                    -> coerce.restrict.party_ban
    "Algeria outlawed the Islamist party in 1992."                                                   DZA > DZAPTY coerce.restrict.party_ban
verb prohibit      A=nsubj obj=protest|demonstration|rally|march|gathering|strike|assembly        -> coerce.restrict.freedoms
    "Cameroon prohibited demonstrations."                                                            CMR > - coerce.restrict.freedoms
verb forbid        A=nsubj obj=protest|demonstration|rally|march|gathering|strike|assembly        -> coerce.restrict.freedoms
    "Cuba forbade a march."                                                                          CUB > - coerce.restrict.freedoms
verb forbid        A=nsubj R=obj T?=xcomp|advcl                                                   -> coerce.restrict
    "Iran forbade Turkish pilots to land."                                                           IRN > TUR coerce.restrict
verb dissolve      A=nsubj obj=party|"opposition party"|union|association                         -> coerce.restrict.party_ban
    "Thailand dissolved the opposition party."                                                       THA > - coerce.restrict.party_ban
verb disqualify    A=nsubj R?=obj obj=candidate|party|politician|lawmaker                         -> coerce.restrict.party_ban
    "Iran disqualified two Kurdish candidates."                                                      IRN > KURPTY coerce.restrict.party_ban
verb disqualify    obj=@athletes                                                                  -> nothing
    "The judges disqualified the Kenyan runner."                                                     nothing
verb censor        A=nsubj R?=obj                                                                 -> coerce.restrict.freedoms
    "China censored a Japanese magazine."                                                            CHN > JPN coerce.restrict.freedoms
verb gag           A=nsubj R=obj                                                                  -> coerce.restrict.freedoms
    "Egypt gagged a British broadcaster."                                                            EGY > GBR coerce.restrict.freedoms
verb muzzle        A=nsubj R?=obj                                                                 -> coerce.restrict.freedoms
    "Belarus muzzled Polish journalists."                                                            BLR > POL coerce.restrict.freedoms
verb silence       A=nsubj R=obj                                                                  -> coerce.restrict.freedoms
    "Nicaragua silenced a Spanish broadcaster."                                                      NIC > ESP coerce.restrict.freedoms
verb shut_down     A=nsubj obj=@media R?=obj                                                      -> coerce.restrict.freedoms
    "Venezuela shut down a radio station."                                                           VEN > VENMED coerce.restrict.freedoms
verb close         A=nsubj obj=@media R?=obj|obl[of]                                              -> coerce.restrict.freedoms
    "Israel closed a Qatari newspaper."                                                              ISR > QAT coerce.restrict.freedoms
verb close_down    A=nsubj obj=@media R?=obj                                                      -> coerce.restrict.freedoms
    "Gambia closed down a newspaper."                                                                GMB > GMBMED coerce.restrict.freedoms
verb jam           A=nsubj obj=broadcast|signal|radio|gps R?=obj|obl[from|of]                     -> coerce.restrict.freedoms
    "The Soviet Union has jammed British broadcasts."                                                SUN > GBR coerce.restrict.freedoms
verb block         A=nsubj obj=website|internet|access|"social media"|broadcast R?=obl[to|of|from]|obj -> coerce.restrict.freedoms
    "Turkey blocked a Dutch website."                                                                TUR > NLD coerce.restrict.freedoms
verb strip         A=nsubj R=obj obl[of]=citizenship|immunity|right|passport|title|nationality    -> coerce.restrict
    "Bahrain stripped two Iranian clerics of citizenship."                                           BHR > IRN coerce.restrict
verb disenfranchise A=nsubj R=obj                                                                 -> coerce.restrict.freedoms
    "Latvia disenfranchised Russians."                                                               LVA > RUS coerce.restrict.freedoms
verb segregate     A=nsubj R=obj                                                                  -> coerce.restrict.freedoms
    "South Africa segregated Indians."                                                               ZAF > IND coerce.restrict.freedoms
verb oppress       A=nsubj R=obj                                                                  -> coerce
    "Turkey accused Bulgaria of oppressing Turks."                                                   TUR > BGR accuse(coerce) ; BGR > TUR coerce
verb persecute     A=nsubj R=obj                                                                  -> coerce
    "Pakistan accused Burma of persecuting Rohingyas."                                               PAK > MMR accuse(coerce) ; MMR > MMR coerce
verb harass        A=nsubj R=obj                                                                  -> coerce
    "China harassed two Philippine boats."                                                           CHN > PHL coerce
verb dismiss       A=nsubj R=obj:@heads|@envoys|minister|cabinet|government|parliament            -> coerce.restrict
    "Thailand's king dismissed the Thai cabinet."                                                    THAGOV > - coerce.restrict
verb sack          A=nsubj R?=obj:@heads|@envoys|minister|cabinet|general                         -> coerce.restrict
    "Sudan sacked two ministers."                                                                    SDN > SDNGOV coerce.restrict
verb oust          A=nsubj R=obj                                                                  -> coerce
    "Malian soldiers ousted the president in 2012."                                                  MLIMIL > GOV coerce
verb depose        A=nsubj R=obj                                                                  -> coerce
    "Libyan soldiers deposed the king in 1969."                                                      LBYMIL > GOV coerce
verb overthrow     A=nsubj R=obj                                                                  -> assault
    "Chilean generals overthrew the president in 1973."                                              CHLMIL > CHLGOV assault
verb topple        A=nsubj R=obj                                                                  -> assault
    "Ethiopian soldiers toppled the emperor in 1974."                                                ETHMIL > GOV assault
noun curfew        A=poss|nmod[by]|amod|compound R?=nmod[in|on]                                   -> coerce.restrict.curfew
    "Sri Lanka imposed a curfew in Colombo."                                                         LKA > - coerce.restrict.curfew
noun law           amod=martial A=poss|nmod[by]|amod R?=nmod[in]                                  -> coerce.restrict.martial_law
    "Poland declared martial law in 1981."                                                           POL > - coerce.restrict.martial_law
noun rule          compound|amod=emergency A=poss|nmod[by]|amod R?=nmod[in]                       -> coerce.restrict.martial_law
    "India imposed emergency rule in 1975."                                                          IND > - coerce.restrict.martial_law
noun state         nmod[of]=emergency|siege|exception A=poss|nmod[by]|amod R?=nmod[in]            -> coerce.restrict.martial_law
    "Ecuador declared a state of emergency."                                                         ECU > - coerce.restrict.martial_law
noun censorship    A=poss|nmod[by]|amod|compound R?=nmod[of|on]                                   -> coerce.restrict.freedoms
    "Egypt imposed censorship in 1967."                                                              EGY > - coerce.restrict.freedoms
noun restriction   A=poss|nmod[by]|amod R?=nmod[on|against]                                       -> coerce.restrict
    "Denmark imposed restrictions on Syrian refugees."                                               DNK > SYR coerce.restrict
noun curb          A=poss|nmod[by]|amod R?=nmod[on|against]                                       -> coerce.restrict
    "Hungary imposed curbs on Ukrainian workers."                                                    HUN > UKR coerce.restrict
noun ban           A=poss|nmod[by|from]|amod R?=nmod[on|from|against]                             -> coerce.restrict
    "Sweden imposed a ban on Iranian diplomats."                                                     SWE > IRN coerce.restrict
noun ban           compound=travel|entry|visa A=poss|nmod[by|from]|amod R?=nmod[on|against]       -> sanction.embargo
    "Canada imposed a travel ban on Haitian ministers."                                              CAN > HTIGOV sanction.embargo
noun ban           nmod[on]=protest|demonstration|rally|march|gathering|strike|party|newspaper|broadcaster|assembly A=poss|nmod[by]|amod -> coerce.restrict.freedoms
    "Kenya announced a ban on protests."                                                             KEN > - coerce.restrict.freedoms
noun ban           nmod[on]|compound=smoking|plastic|ivory|whaling|doping|hunting                 -> nothing
    "Ireland imposed a ban on smoking."                                                              nothing
noun lockdown      A=poss|nmod[by]|amod R?=nmod[in|on]                                            -> coerce.restrict
    "India imposed a lockdown in Kashmir."                                                           IND > - coerce.restrict
noun blackout      compound=media|news|internet|communication|communications A=poss|nmod[by]|amod R?=nmod[in|on] -> coerce.restrict.freedoms
    "Uganda imposed an internet blackout."                                                           UGA > - coerce.restrict.freedoms
noun persecution   A=poss|nmod[by]|amod R?=nmod[of]                                               -> coerce
    "Norway accused Burma of the persecution of Rohingyas."                                          NOR > MMR accuse(coerce) ; MMR > MMRSOC coerce
noun oppression    A=poss|nmod[by]|amod R?=nmod[of]                                               -> coerce
    "Ghana accused South Africa of oppression."                                                      GHA > ZAF accuse(coerce) ; ZAF > - coerce
noun harassment    A=poss|nmod[by]|amod R?=nmod[of|against]                                       -> coerce
    "Britain accused Spain of the harassment of Gibraltarian boats."                                 GBR > ESP accuse(coerce) ; ESP > GIB coerce
noun ouster        A=poss|nmod[by]|amod R?=nmod[of]                                               -> coerce
    "The ouster of the Honduran president by soldiers drew protests."                                MIL > HNDGOV coerce
noun overthrow     A=poss|nmod[by]|amod R?=nmod[of]                                               -> assault
    "The overthrow of the Ugandan president by soldiers was bloody."                                 MIL > UGAGOV assault
verb legislate     A=nsubj R=obl[against]                                                         -> coerce.restrict
    "France legislated against the Algerian exiles."           FRA > DZA coerce.restrict
verb disconnect    A=nsubj obj=internet|telephone|phone|network|broadcaster R?=obl[in|to]|obj     -> coerce.restrict.freedoms
    "Gabon disconnected the internet."                         GAB > - coerce.restrict.freedoms
verb hush_up       A=nsubj R=obj:@people|@held_people|critic|witness|press|media                  -> coerce.restrict.freedoms
    "Tunisia hushed up journalists."                           TUN > TUNMED coerce.restrict.freedoms
verb bring_down    A=nsubj R=obj:government|cabinet|president|premier|dictator|regime|king|shah   -> coerce
    "The Thai generals brought down the government."           THAMIL > GOV coerce
verb usurp         A=nsubj obj=power|throne|authority R?=obl[of|from|in]|obj                      -> fight.occupy
    "The Burmese generals usurped power."                      MMRMIL > - fight.occupy
verb supplant      A=nsubj:@troops|@insurgents|junta R=obj:@heads|government                      -> coerce
    "The Malian junta supplanted the president."               MLIGOV > GOV coerce
verb annul        A=nsubj obj=@elections|result|victory R?=obl[of]|obj                            -> coerce.restrict.freedoms
    "The Nigerian army annulled the election in 1993."                                            NGAMIL > - coerce.restrict.freedoms
verb invalidate   A=nsubj obj=@elections|result|victory|candidacy R?=obl[of]|obj                  -> coerce.restrict.freedoms
    "The Guyanese government invalidated the election."                                           GUYGOV > - coerce.restrict.freedoms
verb enjoin       A=nsubj R=obj T=advcl[from]                                                     -> coerce.restrict
    "A French court enjoined Greenpeace from entering the port."                                  FRAJUD > NGO coerce.restrict
verb hound        A=nsubj R=obj                                                                   -> coerce
    "Ethiopia hounded Eritrean exiles."                                                           ETH > ERI coerce
verb hassle       A=nsubj R=obj                                                                   -> coerce
    "Kazakh police hassled Uzbek traders."                                                        KAZCOP > UZB coerce
verb rein_in      A=nsubj R=obj:@insurgents|@fleet|@troops|@police|settler|army|paramilitary|hezbollah|hardliner -> coerce.restrict
    "Iraq reined in a Syrian militia."                                                            IRQ > SYRPRM coerce.restrict
verb illegalise  A=nsubj R?=obj                                                             -> coerce.restrict
    "Spain illegalised a Basque group."                          ESP > - coerce.restrict
verb shut_down   A=nsubj obj=office|charity|ngo|foundation|church|mosque|union|association|"human rights group" R?=obj|obl[of] -> coerce.restrict
    "Russia shut down an American charity."                      RUS > USASOC coerce.restrict
verb lock_down   A=nsubj R=obj:@territory|prison|district                                   -> coerce.restrict
    "China locked down a Tibetan town."                          CHN > CHNSOC coerce.restrict
verb sideline    A=nsubj R=obj:@heads|@envoys|general|party|opposition|rival                -> coerce.restrict
    "Serbia sidelined the Albanian opposition."                  SRB > ALBOPP coerce.restrict
verb decriminalise  A=nsubj R?=obj                                                          -> coerce.restrict:stop
    "Sri Lanka decriminalised a Tamil party."                    LKA > LKASOC coerce.restrict:stop

# --- deport ---
verb deport        A=nsubj|obl[from] R=obj                                       -> coerce.deport
    "Malaysia deported 200 Indonesian workers."                                     MYS > IDN coerce.deport
verb expel         A=nsubj|obl[from] R=obj                                       -> coerce.deport
    "Libya expelled Tunisian workers in 1985."                                      LBY > TUN coerce.deport
verb expel         obj=student|pupil|gas|air                                     -> nothing
    "The Scottish school expelled a student."                                       nothing
verb exile         A=nsubj R=obj                                                 -> coerce.deport
    "Greece exiled its king."                                                       GRC > GRCGOV coerce.deport
verb banish        A=nsubj|obl[from] R=obj                                       -> coerce.deport
    "Iran banished a Turkish cleric."                                               IRN > TUR coerce.deport
verb evict         A=nsubj|obl[from] R=obj                                       -> coerce.deport
    "Israel evicted Palestinian farmers."                                           ISR > PSE coerce.deport
verb kick_out      A=nsubj|obl[from] R=obj                                       -> coerce.deport
    "Equatorial Guinea kicked out Cameroonian workers."                             GNQ > CMR coerce.deport
verb throw_out     A=nsubj|obl[from] R=obj:@people|@held_people|worker|@refugees -> coerce.deport
    "Gabon threw out Beninese workers in 1978."                                     GAB > BEN coerce.deport
verb chase_away    A=nsubj R=obj                                                 -> coerce
    "A Chinese warship chased away two Philippine boats."                           CHNMIL > PHL coerce
verb drive_away    A=nsubj R=obj                                                 -> coerce
    "Indonesian warships drove away Vietnamese trawlers."                           IDNMIL > VNM coerce
verb drive_out     A=nsubj R=obj                                                 -> coerce.deport
    "Uganda drove out Indian traders."                                              UGA > IND coerce.deport
verb turn_back     A=nsubj R=obj:@refugees|@people                               -> coerce.deport
    "Thailand turned back Vietnamese refugees in 1979."                             THA > VNM coerce.deport
verb turn_away     A=nsubj R=obj:@refugees|@people                               -> coerce.deport
    "Hungary turned away Syrian refugees."                                          HUN > SYR coerce.deport
verb send_back     A=nsubj R=obj:@refugees|@people                               -> coerce.deport
    "Italy sent back Albanian refugees in 1991."                                    ITA > ALB coerce.deport
verb displace      A=nsubj R=obj                                                 -> coerce.deport
    "Israel displaced Syrians in 1967."                                             ISR > SYR coerce.deport
verb uproot        A=nsubj R=obj:@people|@refugees                               -> coerce.deport
    "Ethiopia uprooted Somali villagers."                                           ETH > SOM coerce.deport
noun deportation   A=poss|nmod[by]|amod|compound R?=nmod[of]                     -> coerce.deport
    "Nigeria's deportation of Ghanaian workers began in 1983."                      NGA > GHA coerce.deport
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of]                         -> coerce.deport
    "Libya's expulsion of Egyptian workers drew anger."                             LBY > EGY coerce.deport
noun eviction      A=poss|nmod[by]|amod R?=nmod[of]                              -> coerce.deport
    "Israel's eviction of Palestinian families drew anger."                         ISR > PSE coerce.deport
verb boot_out     A=nsubj|obl[from] R=obj                                        -> coerce.deport
    "Kenya booted out Somali refugees."                                          KEN > SOMREF coerce.deport
verb turf_out     A=nsubj|obl[from] R=obj                                        -> coerce.deport
    "Fiji turfed out Australian journalists."                                    FJI > AUSMED coerce.deport
verb hound_out    A=nsubj R=obj                                                  -> coerce.deport
    "Uganda hounded out Indian traders."                                         UGA > IND coerce.deport

# --- repress ---
verb repress       A=nsubj R?=obj                                                -> coerce.repress
    "Turkey accused Iraq of repressing Turkmens."                                   TUR > IRQ accuse(coerce.repress) ; IRQ > - coerce.repress
verb suppress      A=nsubj R?=obj|obl[by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|riot -> coerce.repress
    "Burma suppressed the protests by Chinese workers."                             MMR > CHN coerce.repress
verb quell         A=nsubj R?=obj|obl[by|of]                                     -> coerce.repress
    "Indonesian police quelled a riot."                                             IDNCOP > - coerce.repress
verb quash         A=nsubj R?=obl[by] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|riot -> coerce.repress
    "Bahrain quashed an uprising."                                                  BHR > - coerce.repress
verb crush         A=nsubj R?=obj|obl[by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|mutiny|movement -> coerce.repress
    "Soviet tanks crushed the Hungarian uprising."                                  SUNMIL > HUN coerce.repress
verb put_down      A=nsubj R?=obj|obl[by|of]                                     -> coerce.repress
    "Pakistani troops put down a Bengali revolt."                                   PAKMIL > - coerce.repress
verb crack_down    A=nsubj R?=obl[on|against]                                    -> coerce.repress
    "Venezuela cracked down on Colombian traders."                                  VEN > COL coerce.repress
verb clamp_down    A=nsubj R?=obl[on|against]                                    -> coerce.repress
    "Algeria clamped down on Islamists."                                            DZA > DZAPTY coerce.repress
verb disperse      A=nsubj:@state_force|@police R?=obj                           -> coerce.repress
    "Togolese police dispersed demonstrators."                                      TGOCOP > TGOOPP coerce.repress
verb break_up      A=nsubj:@state_force R?=obj                                   -> coerce.repress
    "Egyptian police broke up a demonstration."                                     EGYCOP > - coerce.repress
verb fire          A=nsubj obj="tear gas"|"rubber bullet"|"water cannon"|pellet R?=obl[at|on|into|against] -> coerce.repress
    "Kenyan police fired tear gas at Somali students."                              KENCOP > SOM coerce.repress
verb use           A=nsubj obj="tear gas"|"rubber bullet"|"water cannon"|baton|truncheon R?=obl[against|on] -> coerce.repress
    "Greek police used tear gas against Albanian workers."                          GRCCOP > ALB coerce.repress
verb teargas       A=nsubj R=obj                                                 -> coerce.repress
    "Ugandan police teargassed Congolese refugees."                                 UGACOP > COD coerce.repress
verb tear-gas      A=nsubj R=obj                                                 -> coerce.repress
    "French police tear-gassed Tunisian migrants."                                  FRACOP > TUN coerce.repress
verb club          A=nsubj:@state_force R=obj                                    -> coerce.repress
    "Indian police clubbed Tibetan monks."                                          INDCOP > CHNREL coerce.repress
verb fire          A=nsubj:@police R=obl[on|at|into]:@dissenters|@people|student -> coerce.repress
    "South African police fired on demonstrators in 1960."                          ZAFCOP > ZAFOPP coerce.repress
verb open          A=nsubj:@police obj=fire R?=obl[on|at]                        -> coerce.repress
    "Nepalese police opened fire on Bhutanese refugees."                            NPLCOP > BTN coerce.repress
verb shoot         A=nsubj:@police R=obj:@dissenters                             -> coerce.repress
    "Sudanese police have shot protesters."                                         SDNCOP > SDNOPP coerce.repress
verb terrorise     A=nsubj R=obj                                                 -> coerce
    "Rebels terrorised Mozambican farmers."                                         REB > MOZ coerce
verb terrorize     A=nsubj R=obj                                                 -> coerce
    "Gunmen terrorized Nigerian villagers."                                         UAF > NGA coerce
verb purge         A=nsubj R=obj                                                 -> coerce
    "Albania purged its army."                                                      ALB > ALBMIL coerce
noun crackdown     A=poss|nmod[by|of]|amod|compound R?=nmod[on|against]          -> coerce.repress
    "Bahrain launched a crackdown on Iranian clerics."                              BHR > IRN coerce.repress
noun clampdown     A=poss|nmod[by|of]|amod|compound R?=nmod[on|against]          -> coerce.repress
    "Bulgaria launched a clampdown on Turks in 1985."                               BGR > TUR coerce.repress
noun repression    A=poss|nmod[by]|amod|compound R?=nmod[of|against]             -> coerce.repress
    "France accused Chile of repression."                                           FRA > CHL accuse(coerce.repress) ; CHL > - coerce.repress
noun suppression   A=poss|nmod[by]|amod|compound R?=nmod[of]                     -> coerce.repress
    "The Soviet suppression of Hungarians went on."                                 SUN > HUN coerce.repress
noun dispersal     A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@dissenters         -> coerce.repress
    "Police carried out the dispersal of demonstrators."                            COP > OPP coerce.repress
noun purge         A=poss|nmod[by]|amod R?=nmod[of|against]                      -> coerce
    "Turkey launched a purge of Kurdish teachers."                                  TUR > KUREDU coerce
verb restrain      A=nsubj:@police|@troops R=obj:@dissenters|@people|mob|student -> coerce.repress
    "Greek police restrained the protesters."                  GRCCOP > GRCOPP coerce.repress
verb clear         A=nsubj:@police|@troops obj|obl[of]=@dissenters|encampment R?=obj|obl[of|from] -> coerce.repress
    "Turkish police cleared the square of protesters."         TURCOP > TUROPP coerce.repress
verb act           A=nsubj R=obl[against]                                        -> coerce
    "Thailand acted against Cambodia."                         THA > KHM coerce
verb go            A=nsubj:@police R=obl[after]:@people|@insurgents|smuggler|trafficker|gang|dissident -> coerce
    "Haitian police went after the Dominican smugglers."       HTICOP > DOM coerce
verb contain      A=nsubj:@state_force|government R?=obj|obl[by|of] obj=@dissenters|revolt|uprising|dissent|rebellion|unrest|riot|disturbance|mob -> coerce.repress
    "Jordanian police contained a riot."                                         JORCOP > - coerce.repress
verb stifle       A=nsubj R?=obj|obl[by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|criticism|debate|press -> coerce.restrict.freedoms
    "Belarus stifled the unrest."                                                BLR > - coerce.restrict.freedoms
verb smother      A=nsubj R?=obj|obl[by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest -> coerce.repress
    "Tunisia smothered a protest."                                               TUN > - coerce.repress
verb stamp_out    A=nsubj R?=obj|obl[by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|riot|insurgency|@insurgents -> coerce.repress
    "Indonesia stamped out a revolt."                                            IDN > - coerce.repress
verb snuff_out    A=nsubj R?=obj|obl[by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|riot|mutiny -> coerce.repress
    "Bolivian troops snuffed out a mutiny."                                      BOLMIL > - coerce.repress
verb sweep        A=nsubj:@state_force R=obl[through]                            -> coerce
    "Iraqi police swept through a Turkish village."                              IRQCOP > TUR coerce
verb charge       A=nsubj:@police R=obl[at|into]:@dissenters|student|mob         -> coerce.repress
    "Greek police charged at Turkish demonstrators."                             GRCCOP > TUROPP coerce.repress
verb clear       A=nsubj:@police|@troops R?=obj|obl[from|of] obj=square|@dissenters|barricade|sit-in|encampment -> coerce.repress
    "Turkish police cleared Greek protesters."                   TURCOP > GRCOPP coerce.repress
verb scatter     A=nsubj:@police|@troops R=obj:@dissenters|mob|student|worker               -> coerce.repress
    "Iraqi police scattered the Kurdish demonstrators with batons." IRQCOP > KUROPP coerce.repress
verb stamp_out   A=nsubj R?=obj|obl[in|by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|mutiny|insurgency|resistance -> coerce.repress
    "Iraq stamped out Kurdish resistance."                       IRQ > KURREB coerce.repress
verb snuff_out   A=nsubj R?=obj|obl[in|by|of] obj=@dissenters|revolt|uprising|dissent|opposition|rebellion|unrest|mutiny|insurgency|resistance -> coerce.repress
    "Algeria snuffed out the revolt in Kabylia."                 DZA > - coerce.repress
verb stifle      A=nsubj R?=obj|obl[in|by|of] obj=@dissenters|dissent|opposition|protest|media|press|debate|criticism -> coerce.restrict.freedoms
    "Iran stifled Kurdish opposition."                           IRN > KUROPP coerce.restrict.freedoms
verb mow_down    A=nsubj:@police R=obj:@dissenters                                          -> coerce.repress
    "Iranian police mowed down Kurdish demonstrators in 1979."   IRNCOP > KUROPP coerce.repress

# --- cyber-attacks ---
verb hack          A=nsubj R?=obj|obl[into|of] obj|obl[into]=@computers|government|ministry|firm|bank|party|agency|mail -> coerce.cyber
    "China hacked an Australian website."                                           CHN > AUS coerce.cyber
verb break         A=nsubj obl[into]=@computers|server|file|mailbox R?=obl[into] -> coerce.cyber
    "Russian hackers broke into the computers of the German parliament."            RUS > DEULEG coerce.cyber
verb hack_into     A=nsubj R?=obj|obl[of]                                        -> coerce.cyber
    "Russia hacked into a German network."                                          RUS > DEU coerce.cyber
verb cyberattack   A=nsubj R=obj                                                 -> coerce.cyber
    "North Korea cyberattacked a South Korean bank."                                PRK > KOR coerce.cyber
verb breach        A=nsubj obj=@computers|firewall|security R?=obj|obl[of]       -> coerce.cyber
    "Iran breached an Albanian network."                                            IRN > ALB coerce.cyber
verb penetrate     A=nsubj obj=@computers|firewall R?=obj|obl[of]                -> coerce.cyber
    "Russia penetrated an Estonian network."                                        RUS > EST coerce.cyber
verb target        A=nsubj:hacker|malware|virus R=obj                            -> coerce.cyber
    "Chinese hackers targeted an Indian bank."                                      CHN > IND coerce.cyber
verb attack        A=nsubj obj=@computers R?=obj|obl[of]                         -> coerce.cyber
    "Iran attacked an Israeli network."                                             IRN > ISR coerce.cyber
verb attack        A=nsubj:hacker R=obj                                          -> coerce.cyber
    "Russian hackers attacked Georgia in 2008."                                     RUS > GEO coerce.cyber
verb infect        A=nsubj obj=@computers R?=obj|obl[of|in|with]                 -> coerce.cyber
    "Israel infected Iranian computers."                                            ISR > IRN coerce.cyber
noun cyberattack   A=poss|nmod[by|from]|amod R?=nmod[on|against]                 -> coerce.cyber
    "Russia launched a cyberattack on Estonia in 2007."                             RUS > EST coerce.cyber
noun cyber-attack  A=poss|nmod[by|from]|amod R?=nmod[on|against]                 -> coerce.cyber
    "Iran launched a cyber-attack on Albania."                                      IRN > ALB coerce.cyber
noun attack        compound|amod=cyber|hacker|malware|ransomware A=poss|nmod[by|from]|amod R?=nmod[on|against] -> coerce.cyber
    "North Korea launched a cyber attack on South Korea."                           PRK > KOR coerce.cyber
noun hacking       A=poss|nmod[by]|amod R?=nmod[of|against|into]                 -> coerce.cyber
    "Germany accused Russia of hacking."                                            DEU > RUS accuse(coerce.cyber)
noun hack          A=poss|nmod[by]|amod R?=nmod[of|against|into]                 -> coerce.cyber
    "Ukraine denounced the Russian hack of a Ukrainian bank."                       UKR > RUS disapprove.criticise ; RUS > UKR coerce.cyber

# --- prevented, restrained, laid waste ---
verb prevent       A=nsubj R=obj T=advcl[from]                                             -> coerce.restrict
    "Israel prevented Palestinians from entering the city."                                   ISR > PSE coerce.restrict
verb stop          A=nsubj R=obj T=advcl[from]                                             -> coerce.restrict
    "Hungary stopped Syrians from crossing the border."                                       HUN > SYR coerce.restrict
verb block         A=nsubj R=obj T=advcl[from]                                             -> coerce.restrict
    "Kuwait blocked Iraqis from entering the port."                                           KWT > IRQ coerce.restrict
verb curb          A=nsubj obj=@media|right|freedom|protest|dissent|internet|speech R?=obj -> coerce.restrict.freedoms
    "Zambia curbed the media."                                                                ZMB > ZMBMED coerce.restrict.freedoms
verb curtail       A=nsubj obj=@media|right|freedom|protest|dissent|speech R?=obl[of]|obj  -> coerce.restrict.freedoms
    "Ethiopia curtailed the freedom of Eritreans."                                            ETH > ERI coerce.restrict.freedoms
verb subdue        A=nsubj:@state_force R=obj                                              -> coerce.repress
    "Indian policemen subdued Nepalese students."                                             INDCOP > NPL coerce.repress
verb criminalise   A=nsubj R?=obj                                                          -> coerce.restrict
    "Hungary criminalised refugees."                                                          HUN > HUNREF coerce.restrict
verb criminalize   A=nsubj R?=obj                                                          -> coerce.restrict
    "Italy criminalized migrants."                                                            ITA > ITAREF coerce.restrict
verb proscribe     A=nsubj R=obj                                                           -> coerce.restrict.party_ban
    "Britain proscribed a Kurdish party."                                                     GBR > KURSOC coerce.restrict.party_ban
verb devastate     A=nsubj:@troops|@insurgents|@air_force|@airstrikes R?=obj               -> coerce.seize.destroy
    "Russian troops devastated a Ukrainian town."                                             RUSMIL > UKR coerce.seize.destroy
verb flatten       A=nsubj R?=obj|obl[of] obj=@built|town|city|block                       -> coerce.seize.destroy
    "Syrian troops flattened a Lebanese village."                                             SYRMIL > LBN coerce.seize.destroy
verb level         A=nsubj R?=obj|obl[of] obj=@built|town|city|block                       -> coerce.seize.destroy
    "Israeli troops levelled a Palestinian house."                                            ISRMIL > PSE coerce.seize.destroy
verb obliterate    A=nsubj R?=obj|obl[of] obj=@built|town|city|block                       -> coerce.seize.destroy
    "German bombers obliterated a Spanish town in 1937."                                      DEUMIL > ESP coerce.seize.destroy
verb swoop         A=nsubj:@police R=obl[on]                                               -> coerce.seize
    "Kenyan police swooped on Somali traders."                                                KENCOP > SOM coerce.seize
verb ransom        A=nsubj R=obj                                                           -> assault.abduct
    "Rebels ransomed a Japanese engineer."                                                    REB > JPN assault.abduct
verb whip          A=nsubj R=obj:@people                                                   -> assault.beat
    "Sudanese police whipped Ethiopian refugees."                                             SDNCOP > ETH assault.beat
verb kick          A=nsubj R=obj:@people|@held_people|policeman                            -> assault.beat
    "Belarusian police kicked a Polish journalist."                                           BLRCOP > POL assault.beat
verb hang          A=nsubj R=obj:@people|@heads|@troops|murderer|smuggler|dissident        -> assault.kill
    "Iraq hanged a British journalist in 1990."                                               IRQ > GBR assault.kill
verb decapitate    A=nsubj R=obj                                                           -> assault.kill
    "Militants decapitated a Korean tourist."                                                 REB > KORCVL assault.kill
verb electrocute   A=nsubj R=obj                                                           -> assault.torture
    "Guards electrocuted a Chilean prisoner."                                                 MIL > CHLCVL assault.torture
verb confront      A=nsubj:@state_force R=obj                                              -> posture
    "A Chinese warship confronted a Philippine vessel."                                       CHNMIL > PHL posture
verb parachute     A=nsubj obj=@troops R?=obl[into|onto]                                   -> fight
    "Belgium parachuted troops into Congo in 1964."                                           BEL > COD fight
verb airlift       A=nsubj obj=@troops R?=obl[to|into]                                     -> posture.military_mobilise
    "France airlifted troops to Chad."                                                        FRA > TCD posture.military_mobilise
verb liberate      A=nsubj:@troops|@insurgents R?=obl[from] obj=@territory|@strongholds    -> fight.occupy
    "Iraqi troops liberated a town from militants."                                           IRQMIL > REB fight.occupy
noun liberation    A=poss|nmod[by]|amod R=nmod[from] nmod[of]=@territory|@strongholds      -> fight.occupy
    "Iraqi troops announced the liberation of the town from militants."                       IRQMIL > REB fight.occupy
verb forestall     A=nsubj obj=attack|plot|coup|bombing|attempt|assassination R?=obl[by|from] -> coerce
    "France forestalled a bombing by the militants."           FRA > REB coerce
verb impel         A=nsubj R=obj C=xcomp                                                   -> coerce
    "Austria impelled Hungary to sign the treaty."             AUT > HUN coerce
verb frustrate   A=nsubj obj=attack|plot|coup|bombing|assassination R?=obl[by|from]         -> coerce
    "Jordan frustrated a Syrian plot."                           JOR > SYR coerce
verb rein_in     A=nsubj R=obj:@insurgents|media|press|@parties|@troops                     -> coerce.restrict
    "Pakistan reined in Afghan militants."                       PAK > AFGREB coerce.restrict
verb deter       A=nsubj R=obj C=advcl[from]                                                -> not(C; A=R)
    "Washington deterred China from invading Taiwan."            CHN > TWN fight [negated]
