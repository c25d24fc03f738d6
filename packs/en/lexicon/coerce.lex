# Coercion by those in power: seizures, restrictions, arrests, deportations, repression, cyber-attacks.

class jails         = jail prison custody cell gaol detention stockade "labour camp" "labor camp" camp penitentiary cage brig gulag dungeon facility "penal colony" colony
class media         = newspaper broadcaster "radio station" "tv station" "television station" channel website magazine newsroom weekly daily outlet media station bureau "news agency" network portal publication paper blog studio press publisher radio "social network" app facebook twitter youtube telegram whatsapp periodical journal "television network"
class seizable      = @ships @aircraft @property @wares @energy @weapons @relief asset land estate plantation mine bank refinery smuggler drug cocaine boat truck vehicle plane shipment consignment container passport money cash account fund document herd cattle livestock crop equipment helicopter fuel computer laptop camera phone heroin opium cannabis marijuana explosive ammunition arm uniform catch net farmland factory ranch hacienda holding stake
class parties       = party movement "opposition party" opposition union brotherhood faction front "civic group"
class built         = house home building village farm bridge crop orchard hut shop church mosque temple school hospital factory property shrine stall market greenhouse cemetery monument memorial statue grave tomb mausoleum warehouse depot well "oil well" pipeline refinery plant plantation railway road station hotel restaurant cafe villa apartment flat tower office embassy consulate headquarters dwelling settlement camp town city district neighbourhood neighborhood "power station" dam mill cathedral monastery convent synagogue library museum theatre studio barn field farmland vineyard tree grove garden stadium airport "power line" block suburb hamlet wall fence convoy store business mall clinic archive palace quarter barrack granary
class risings       = @dissenters revolt uprising dissent opposition rebellion unrest riot mutiny movement insurgency insurrection resistance disturbance strike sit-in sit-down coup "coup attempt" encampment camp agitation intifada "protest movement"
class liberties     = protest demonstration rally march gathering strike assembly meeting book film newspaper broadcast report veil headscarf slogan procession sermon song play magazine flag newspaper language website
class wreckers      = @troops @insurgents @dissenters @police mob vandal youth crowd nationalist student settler extremist arsonist hooligan militiaman raider looter

# --- arrest, detain, charge ---
verb arrest        A=nsubj R?=obj                                                                -> coerce.arrest
    "Kenyan police arrested two Ugandan traders."                                                   KENCOP > UGA coerce.arrest
verb detain        A=nsubj R?=obj                                                                -> coerce.arrest
    "Iran detained a French researcher."                                                            IRN > FRA coerce.arrest
verb apprehend     A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Italian police apprehended a Libyan smuggler."                                                 ITACOP > LBY coerce.arrest
verb jail          A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Burma jailed a Japanese film-maker."                                                           MMR > JPN coerce.arrest
verb imprison      A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Cuba imprisoned an American in 2009."                                                          CUB > USA coerce.arrest
verb incarcerate   A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Eritrea incarcerated two Swedish journalists."                                                 ERI > SWE coerce.arrest
verb intern        A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Britain interned Germans in 1940."                                                             GBR > DEU coerce.arrest
verb lock_up       A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Zimbabwe locked up a South African reporter."                                                  ZWE > ZAF coerce.arrest
verb round_up      A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Saudi police rounded up Ethiopian workers."                                                    SAUCOP > ETH coerce.arrest
verb nab           A=nsubj R=obj    -> coerce.arrest
    "Indian police nabbed a Nepalese smuggler."                                                     INDCOP > NPL coerce.arrest
verb seize         A=nsubj:@insurgents R=obj                                                     -> assault.abduct
    "Rebels seized three Turkish engineers."                                                        REB > TUR assault.abduct
verb seize         A=nsubj R=obj:@nationals|@people|@held_people|@insurgents|@heads|@envoys|@captives|@guests|@troops|@police|member|suspect|official|ringleader|plotter|leader -> coerce.arrest
    "North Korea seized two American journalists."                                                  PRK > USA coerce.arrest
verb capture       A=nsubj R=obj:@nationals|@people|@held_people|@insurgents|@troops|@heads|@envoys|@captives|@police|@guests|member|suspect|commander|leader|kingpin|lord|ringleader -> coerce.arrest
    "Ukrainian troops captured two Russian soldiers."                                               UKRMIL > RUSMIL coerce.arrest
verb capture       A=nsubj R=obj                                                                 -> fight.occupy
    "Ethiopian troops captured Somalia's capital in 2006."                                          ETHMIL > SOM fight.occupy
verb capture       nsubj=photo|picture|video|camera|footage|film|photographer|book               -> nothing
    "The Brazilian photographer captured the scene."                                                nothing
verb capture       obj=gold|title|medal|imagination|attention|mood|headline|seat|share|prize|moment|vote -> nothing
    "The Jamaican runner captured the gold."                                                        nothing
verb recapture     A=nsubj R=obj:@nationals|@people|@prisoners|@insurgents|@held_people|@troops                                  -> coerce.arrest
    "Mexican troops recaptured two Colombian prisoners."                                            MEXMIL > COL coerce.arrest
verb catch         A=nsubj:@state_force R=obj:@people|@insurgents|@held_people|@dissenters|smuggler|spy|agent                -> coerce.arrest
    "Iranian troops caught two Pakistani smugglers."                                                IRNMIL > PAK coerce.arrest
verb take          A=nsubj R=obj obl[into|in|to]=custody|detention|prison|jail|"police station"|"the station"                                               -> coerce.arrest
    "Malaysian police took a North Korean into custody."                                            MYSCOP > PRK coerce.arrest
verb hold          A=nsubj:@state_force R=obj:@people|@held_people|@insurgents|@captives|@guests|@dissenters|@troops|suspect|leader -> coerce.arrest
    "Turkish police held two Syrian journalists."                                                   TURCOP > SYR coerce.arrest
verb hold A=nsubj R=obj obl[in|at|under|without|on|for|over|inside]=@jails|trial|arrest|"house arrest"|charge|suspicion|allegation|espionage|spying|questioning|confinement|detention|interrogation -> coerce.arrest
    "China is holding two Canadians in custody."                                                    CHN > CAN coerce.arrest [ongoing]
verb place         A=nsubj R=obj obl[under|in|into]=arrest|"house arrest"|surveillance|@jails|detention|guard|confinement                   -> coerce.arrest
    "Iran placed a cleric under house arrest."                                                      IRN > IRNREL coerce.arrest
verb put           A=nsubj R=obj obl[under|in|into|behind]=arrest|"house arrest"|@jails|bar|detention|irons|guard|chain           -> coerce.arrest
    "Vietnam put a French priest under house arrest."                                               VNM > FRA coerce.arrest
verb throw         A=nsubj R=obj obl[in|into|behind]=@jails|bar|hole                                             -> coerce.arrest
    "Uganda threw a British farmer into jail."                                                      UGA > GBR coerce.arrest
verb send          A=nsubj R=obj obl[to|into]=@jails|siberia                                                  -> coerce.arrest
    "Laos has sent two Thai workers to prison."                                                     LAO > THA coerce.arrest
verb remand        A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "A Kenyan judge remanded two Iranians."                                                         KENJUD > IRN coerce.arrest
verb indict        A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "The United States indicted a Venezuelan general."                                              USA > VENMIL coerce.arrest
verb charge        A=nsubj R=obj T=obl[with] advcl[with]=-                                       -> coerce.arrest
    "Argentina charged an Iranian diplomat with murder."                                            ARG > IRN coerce.arrest
verb charge        A=nsubj:@police|prosecutor|court|judge|@troops|magistrate|authority|tribunal|ministry|government R=obj                          -> coerce.arrest
    "Egyptian prosecutors charged two Americans."                                                   EGY > USA coerce.arrest
verb charge        obj=fee|price|rate|battery|phone|toll|interest|dollar|customer                -> nothing
    "The Swiss bank charged a fee."                                                                 nothing
verb prosecute     A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Rwanda prosecuted a Belgian broadcaster."                                                      RWA > BEL coerce.arrest
verb arraign       A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "A Ghanaian court arraigned two Chinese miners."                                                GHAJUD > CHN coerce.arrest
verb impeach       A=nsubj R=obj                                                                 -> coerce.restrict
    "Ecuador impeached its president."                                                              ECU > ECUGOV coerce.restrict
verb interrogate   A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Syrian agents interrogated a Canadian."                                                        SYR > CAN coerce.arrest
verb question      A=nsubj:@police|@troops|prosecutor|investigator|agent|authority|magistrate|judge|officer|official|guard R=obj                                 -> coerce.arrest
    "Thai police questioned two Australians."                                                       THACOP > AUS coerce.arrest
verb handcuff      A=nsubj R=obj|obl[of|from]                                                                 -> coerce.arrest
    "Spanish police handcuffed a Moroccan."                                                         ESPCOP > MAR coerce.arrest
verb court-martial A=nsubj R=obj                                                                 -> disapprove.sue
    "Pakistan court-martialled a general."                                                          PAK > - disapprove.sue
noun arrest        A=poss|nmod[by]|amod|compound R?=nmod[of|in|from]                                     -> coerce.arrest
    "The arrest of an Italian sailor by India angered Rome."                                        IND > ITA coerce.arrest
noun arrest        amod|compound=cardiac|heart                                                   -> nothing
    "The Danish striker suffered cardiac arrest."                                                   nothing
noun detention     A=poss|nmod[by]|amod|compound R?=nmod[of|in|from]                                     -> coerce.arrest
    "China's detention of two Canadians began in 2018."                                             CHN > CAN coerce.arrest
noun imprisonment  A=poss|nmod[by]|amod R?=nmod[of|in|from]                                              -> coerce.arrest
    "Germany's imprisonment of a Turkish writer was criticised."                                    DEU > TUR coerce.arrest
noun jailing       A=poss|nmod[by]|amod R?=nmod[of|in|from]                                              -> coerce.arrest
    "Burma's jailing of two British journalists drew anger."                                        MMR > GBR coerce.arrest
noun capture       A=poss|nmod[by]|amod R?=nmod[of|in|from] nmod[of]=@people|@insurgents|@troops|@held_people|@captives|@envoys|@heads|leader|member|kingpin -> coerce.arrest
    "Iran's capture of British sailors drew anger."                                                 IRN > GBR coerce.arrest
noun capture A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@territory|@strongholds|@capitals -> fight.occupy
    "Iraq announced the capture of an Iranian town."                                                IRQ > IRN fight.occupy
noun roundup       A=poss|nmod[by]|amod R?=nmod[of|in|from]                                              -> coerce.arrest
    "Libya's roundup of Egyptian workers drew anger."                                               LBY > EGY coerce.arrest
noun indictment    A=poss|nmod[by]|amod R?=nmod[of|against]                                      -> coerce.arrest
    "The American indictment of two Colombian generals was read."                                   USA > COLMIL coerce.arrest
noun prosecution   A=poss|nmod[by]|amod R=nmod[of|against]                                               -> coerce.arrest
    "Spain's prosecution of a Chilean general began in 1998."                                       ESP > CHLMIL coerce.arrest
noun warrant       compound=arrest A=poss|nmod[by|from]|amod R?=nmod[for|against]                -> coerce.arrest
    "Turkey issued an arrest warrant for a Syrian general."                                         TUR > SYRMIL coerce.arrest
verb re-arrest     A=nsubj R=obj                                                                 -> coerce.arrest
    "Egyptian police re-arrested the French reporter."         EGYCOP > FRAMED coerce.arrest
verb clap          A=nsubj R=obj obl[in|into|under|behind]=@jails|iron|irons|chain|arrest|handcuff|bar                                  -> coerce.arrest
    "Albania clapped the Greek fishermen in jail."             ALB > GRCLAB coerce.arrest
verb cage          A=nsubj R=obj:@captives|@people|@dissenters|critic|opponent|leader                                       -> coerce.arrest
    "Belarus caged dissidents."                                BLR > BLROPP coerce.arrest
verb manacle       A=nsubj R=obj                                              -> coerce.arrest
    "Turkish police manacled the Kurdish prisoners."           TURCOP > KUR coerce.arrest
noun re-arrest     A=poss|nmod[by]|amod|compound R?=nmod[of|in|from]                                              -> coerce.arrest
    "Russia's re-arrest of the Danish activist came in 2013."   RUS > DNKOPP coerce.arrest
verb round_up     A=nsubj obj=@dissenters|@held_people|@refugees|@people|@insurgents|suspect|opponent|supporter R=obj|obl[of|from]                   -> coerce.arrest
    "Syria rounded up Palestinian activists."                                                    SYR > PSEOPP coerce.arrest
verb hunt_down    A=nsubj:@state_force R=obj                                                     -> coerce.arrest
    "Peruvian police hunted down Colombian guerrillas."                                          PERCOP > COLREB coerce.arrest
verb track_down   A=nsubj:@state_force R=obj:@nationals|@people|@insurgents|suspect|killer|fugitive         -> coerce.arrest
    "Dutch police tracked down a Serb fugitive."                                                 NLDCOP > SRB coerce.arrest
verb smash        A=nsubj:@police R=obj:ring|cell|network|gang|syndicate|cartel|mafia|"drug ring"|organisation|band                         -> coerce.arrest
    "Spanish police smashed a Moroccan network."                                                 ESPCOP > MAR coerce.arrest
verb bust         A=nsubj:@police R=obj:ring|cell|network|gang|syndicate|cartel|mafia|"drug ring"|organisation|band|smuggler|trafficker     -> coerce.arrest
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
verb cart_off    A=nsubj:@state_force|man|interrogator|trooper|guard|agent|authority|officer|@police|@troops R=obj                                              -> coerce.arrest
    "Belarusian police carted off Polish protesters."            BLRCOP > POLOPP coerce.arrest
verb haul_in     A=nsubj:@state_force|man|interrogator|trooper|guard|agent|authority|officer|@police R=obj                                                      -> coerce.arrest
    "Iraqi police hauled in Kurdish students."                   IRQCOP > KUREDU coerce.arrest
verb drag_away   A=nsubj:@state_force|man|interrogator|trooper|guard|agent|authority|officer|@police|@troops R=obj                                              -> coerce.arrest
    "Chinese police dragged away a Tibetan monk."                CHNCOP > CHNREL coerce.arrest
verb grab        A=nsubj:@state_force|agent|guard|authority|@police R=obj:@people|@captives|@dissenters|@held_people|@insurgents|@guests|@envoys                        -> coerce.arrest
    "Iranian police grabbed a Canadian journalist."              IRNCOP > CANMED coerce.arrest
verb book        A=nsubj:@state_force|agent|guard|authority|@police R=obj:@nationals|@people|@captives|@dissenters|@held_people|@insurgents|@guests|@envoys|leader                 -> coerce.arrest
    "Indian police booked Pakistani fishermen."                  INDCOP > PAKLAB coerce.arrest

# --- seize, confiscate, destroy property ---
verb seize         A=nsubj obj=@seizable|shipment|plane|cargo|boat|weapon|computer R?=obj|obl[from|of|off|in] -> coerce.seize
    "Spain seized a Moroccan fishing boat."                                                           ESP > MAR coerce.seize
verb seize         obj=opportunity|chance|moment|initiative|lead|day|headline                      -> nothing
    "Norway seized the initiative."                                                                   nothing
verb confiscate    A=nsubj R?=obj|obl[from|of|in|by]                                                     -> coerce.seize.confiscate
    "Zimbabwe confiscated a British farm."                                                            ZWE > GBR coerce.seize.confiscate
verb impound       A=nsubj R?=obj|obl[from|of|in|by]                                                     -> coerce.seize.confiscate
    "Canada impounded a Spanish trawler in 1995."                                                     CAN > ESP coerce.seize.confiscate
verb expropriate   A=nsubj R?=obj|obl[from|of|in|by]                                                     -> coerce.seize.confiscate
    "Argentina expropriated a Spanish firm in 2012."                                                  ARG > ESP coerce.seize.confiscate
verb nationalise   A=nsubj R?=obj|obl[from|of|in|by]                                                     -> coerce.seize.confiscate
    "Libya nationalised a British oil company."                                                       LBY > GBR coerce.seize.confiscate
verb nationalize   A=nsubj R?=obj|obl[from|of|in|by]                                                     -> coerce.seize.confiscate
    "Bolivia nationalized a Brazilian refinery."                                                      BOL > BRA coerce.seize.confiscate
verb requisition   A=nsubj R?=obj|obl[from|of|in|by]                                                     -> coerce.seize.confiscate
    "Rebels requisitioned a Belgian plantation."                                                      REB > BEL coerce.seize.confiscate
verb commandeer    A=nsubj R?=obj|obl[from|of|in]                                                     -> coerce.seize
    "Rebels commandeered a French truck."                                                             REB > FRA coerce.seize
verb appropriate   A=nsubj R?=obj|obl[from|of|in|by] obj=@seizable|@built|@territory|land|property|farmland|estate|wealth|reserve                         -> coerce.seize.confiscate
    "Uganda appropriated Indian property in 1972."                                                    UGA > IND coerce.seize.confiscate
verb raid A=nsubj R?=obj|obl[of|in]                          -> coerce.seize
    "Greek police raided a Turkish club."                                                             GRCCOP > TUR coerce.seize
verb raid A=nsubj:@troops|@fleet|@insurgents R?=obj|obl[in|inside|across|into]  -> fight
    "Chadian troops raided Libya in 1987."                                                            TCDMIL > LBY fight
verb raid A=nsubj R=obj:@countries|@capital_cities                          -> fight
    "South Africa raided Botswana in 1985."                                                           ZAF > BWA fight
    "Ugandan aircraft flew home after Rhodesia raided Zambia in 1979."                                ZWE > ZMB fight
verb search A=nsubj:@state_force|inspector|agent|authority|prosecutor|investigator|official obj=@built|@ships|@property|@vehicles|@aircraft|office|home|house|vessel|embassy|residence|premise|headquarters R?=obj|obl[of] -> coerce.seize
    "German police searched an Iranian mosque."                                                       DEUCOP > IRN coerce.seize
verb ransack       A=nsubj:@state_force|@insurgents|agent R?=obj|obl[of]                                                     -> coerce.seize
    "Serbian policemen ransacked an Albanian school."                                                 SRBCOP > ALB coerce.seize
verb storm         A=nsubj:@police R?=obj|obl[of|in]                                                          -> coerce.repress
    "Ecuadorean police stormed the Mexican embassy."                                                  ECUCOP > MEX coerce.repress
verb demolish      A=nsubj R?=obj|obl[of|in]                                                          -> coerce.seize.destroy
    "Israel demolished a Palestinian school."                                                         ISR > PSE coerce.seize.destroy
verb bulldoze      A=nsubj R?=obj|obl[of|in]                                                          -> coerce.seize.destroy
    "Israel bulldozed Palestinian orchards."                                                          ISR > PSE coerce.seize.destroy
verb raze          A=nsubj R?=obj|obl[of|in]                                                          -> coerce.seize.destroy
    "Burma razed two villages."                                                                       MMR > - coerce.seize.destroy
verb destroy A=nsubj:@air_force|@airstrikes R?=obj|obl[of|in] -> fight.aerial
    "Israeli jets destroyed a Syrian bridge."                                                         ISRMIL > SYR fight.aerial
verb destroy       A=nsubj R=obj:@insurgents|@troops|group|organisation|organization|militia|enemy|cell|network -> fight
    "Algerian troops destroyed a Malian rebel group."                                                 DZAMIL > MLIREB fight
verb destroy       A=nsubj R?=obj|obl[of|in]                                                          -> coerce.seize.destroy
    "Serbian troops destroyed a Bosnian village."                                                     SRBMIL > BIH coerce.seize.destroy
verb destroy       nsubj=@weather                                                                  -> nothing
    "The storm destroyed a Haitian village."                                                          nothing
verb destroy       nsubj=@accidents                                                                -> nothing
    "The blaze destroyed a Swedish factory."                                                          nothing
verb destroy       obj=career|reputation|evidence|document|trust|marriage|economy|confidence|image -> nothing
    "The scandal destroyed the Korean minister's career."                                             nothing
verb burn          A=nsubj obj=@built|@vehicles|@ships|@food|crop|forest R?=obj|obl[of|in]                             -> coerce.seize.destroy
    "Serbian troops burned Albanian villages."                                                        SRBMIL > ALB coerce.seize.destroy
verb burn          nsubj=@accidents|fire|wildfire|blaze                                            -> nothing
    "The wildfire burned a Portuguese village."                                                       nothing
verb burn_down     A=nsubj R?=obj|obl[of|in]                                                          -> coerce.seize.destroy
    "Libyans burned down the Italian consulate."                                                      LBY > ITA coerce.seize.destroy
verb set A=nsubj obj=@built|@vehicles|@ships|embassy|consulate|vehicle|car|office R?=obj|obl[of|in] obl[on|to]|xcomp|advmod|obj=fire|ablaze|alight|aflame -> coerce.seize.destroy
    "Rioters set the Danish embassy on fire."                                                         OPP > DNKGOV coerce.seize.destroy
verb set A=nsubj obj=fire R=obl[to|in]                       -> coerce.seize.destroy
    "Iraqi troops set fire to Kuwaiti wells."                                                         IRQMIL > KWT coerce.seize.destroy
verb damage A=nsubj:@wreckers|@airstrikes|@fleet|@air_force|missile|drone|mob R?=obj|obl[in|of] -> coerce.seize.destroy
    "Rebels damaged a Nigerian pipeline."                                                             REB > NGA coerce.seize.destroy
verb wreck A=nsubj:@wreckers|@airstrikes|@air_force R?=obj|obl[of|in] -> coerce.seize.destroy
    "A mob wrecked the Thai consulate."                                                               OPP > THAGOV coerce.seize.destroy
verb sabotage      A=nsubj R?=obj|obl[in|of]                                                                  -> coerce.seize.destroy
    "Rebels sabotaged a Mozambican railway."                                                          REB > MOZ coerce.seize.destroy
verb scuttle       A=nsubj obj=@ships R?=obj|obl[from]                                                       -> coerce.seize.destroy
    "Indonesia scuttled two Vietnamese trawlers."                                                     IDN > VNM coerce.seize.destroy
verb desecrate     A=nsubj R?=obj|obl[in|of]                                                                  -> coerce.seize.destroy
    "Youths in Algiers desecrated a French cemetery."                                                 DZA > FRA coerce.seize.destroy
verb plunder       A=nsubj R?=obj|obl[in|from|of]                                                                  -> coerce.seize
    "Rwandan troops plundered Congo."                                                                 RWAMIL > COD coerce.seize
verb pillage       A=nsubj R?=obj|obl[in|from|of]                                                                  -> coerce.seize
    "Rebels pillaged a Chadian town."                                                                 REB > TCD coerce.seize
verb steal         A=nsubj R?=obj|obl[from|in|of]                                                        -> coerce.seize
    "Rebels stole Sudanese cattle."                                                                   REB > SDN coerce.seize
verb steal         obj=show|base|spotlight|kiss|lead                                               -> nothing
    "The Irish singer stole the show."                                                                nothing
noun seizure       A=poss|nmod[by]|amod R?=nmod[of|from]                                                -> coerce.seize
    "Iran's seizure of a Korean tanker drew anger."                                                   IRN > KOR coerce.seize
noun seizure nmod[of]=@territory|@strongholds|@capitals|power A=poss|nmod[by]|amod R?=nmod[of|from|in] -> fight.occupy
    "Russia's seizure of Ukrainian territory drew anger."                                             RUS > UKR fight.occupy
noun confiscation  A=poss|nmod[by]|amod R?=nmod[of|from]                                                -> coerce.seize.confiscate
    "Poland's confiscation of a Russian school drew anger."                                           POL > RUS coerce.seize.confiscate
noun nationalisation A=poss|nmod[by]|amod R?=nmod[of|from]                                              -> coerce.seize.confiscate
    "Iran's nationalisation of a British company came in 1951."                                       IRN > GBR coerce.seize.confiscate
noun nationalization A=poss|nmod[by]|amod R?=nmod[of|from]                                              -> coerce.seize.confiscate
    "Peru's nationalization of an American company came in 1968."                                     PER > USA coerce.seize.confiscate
noun expropriation A=poss|nmod[by]|amod R?=nmod[of|from]                                                -> coerce.seize.confiscate
    "Cuba's expropriation of American companies came in 1960."                                        CUB > USA coerce.seize.confiscate
noun raid          A=poss|nmod[by]|amod|compound R?=nmod[on|at|against]                            -> fight
    "The South African raid on Zambia was denounced."                                                 ZAF > ZMB fight
noun raid compound=police|drug|immigration A=poss|nmod[by]|amod R?=nmod[on|at|against|in] -> coerce.seize
    "A Dutch police raid on a Turkish bank caused anger."                                             NLDCOP > TUR coerce.seize
noun raid A=poss|nmod[by]:@police|amod R=nmod[on|at]         -> coerce.seize
    "The raid by Swiss police on a Libyan bank was long."                                             CHECOP > LBY coerce.seize
noun raid          compound=air|bombing A=poss|nmod[by]|amod R?=nmod[on|against|over|in]           -> fight.aerial
    "Israel launched an air raid on Lebanon."                                                         ISR > LBN fight.aerial
noun demolition    A=poss|nmod[by]|amod R?=nmod[of|in]                                                -> coerce.seize.destroy
    "Israel's demolition of Palestinian houses drew anger."                                           ISR > PSE coerce.seize.destroy
noun destruction   A=poss|nmod[by]|amod R?=nmod[of|in]                                                -> coerce.seize.destroy
    "Croatia accused Serbia of the destruction of villages."                                          HRV > SRB accuse(coerce.seize.destroy) ; SRB > - coerce.seize.destroy
noun sabotage      A=poss|nmod[by]|amod R?=nmod[of|against|on|at]                                        -> coerce.seize.destroy
    "Iraq accused Iran of sabotage."                                                                  IRQ > IRN accuse(coerce.seize.destroy) ; IRN > - coerce.seize.destroy
noun arson         A=poss|nmod[by]|amod R?=nmod[of|against|on|at]                                        -> coerce.seize.destroy
    "Turkey accused Greece of arson."                                                                 TUR > GRC accuse(coerce.seize.destroy) ; GRC > - coerce.seize.destroy
verb recover A=nsubj:@state_force R?=obl[from] obj=@weapons|@bombs|ammunition|drug|cocaine|heroin|explosives -> coerce.seize
    "Indian police recovered rifles from the Sikh militants."   INDCOP > INDREB coerce.seize
verb take          A=nsubj obj=control obl[of]=bank|company|factory|refinery|mine|airline|plant|railway|newspaper|firm|tanker|ship|vessel|asset|field R?=obl[of] -> coerce.seize
    "Bolivia took control of a Brazilian refinery."            BOL > BRA coerce.seize
verb defile        A=nsubj R?=obj|obl[of] obj=@built|@symbols|flag|altar|relic -> coerce.seize.destroy
    "Serbian soldiers defiled a Croatian church."              SRBMIL > HRV coerce.seize.destroy
verb despoil       A=nsubj R?=obj|obl[of]                                                          -> coerce.seize
    "Swedish troops despoiled Poland."                         SWEMIL > POL coerce.seize
verb ravage        A=nsubj:irregular|@nations|army|vandal|@troops|@insurgents|@air_force|@airstrikes|militiaman|raider R?=obj|obl[of|in]     -> coerce.seize.destroy
    "Ugandan rebels ravaged Congolese villages."               UGAREB > COD coerce.seize.destroy
verb trash         A=nsubj:@crowds|@dissenters|student|crowd|mob|youth|fan|vandal R?=obj|obl[of] obj=office|@built|bank|restaurant|cafe|"bus shelter"|shelter|car|hotel|bus|embassy|consulate                      -> protest.riot
    "Indonesian students trashed the Australian embassy."      IDNEDU > AUSGOV protest.riot
verb ravage       A=nsubj:irregular|@nations|army|vandal|@state_force|@insurgents|@air_force|mob R?=obj|obl[of|in]|obl[in]                   -> coerce.seize.destroy
    "Rebels ravaged a Liberian village."                                                           REB > LBR coerce.seize.destroy
verb trash        A=nsubj R?=obj obj=@built|bank|restaurant|cafe|hotel|car|embassy|office|consulate|shop                          -> coerce.seize.destroy
    "Israeli troops trashed a Palestinian office."                                                 ISRMIL > PSE coerce.seize.destroy
verb ruin         A=nsubj:@troops|@insurgents|@air_force|@airstrikes R?=obj|obl[of] obj=@built|@territory|town|city|crop|harvest -> coerce.seize.destroy
    "Sudanese troops ruined a Chadian village."                                                    SDNMIL > TCD coerce.seize.destroy
verb lay          A=nsubj obj=waste R=obl[to]                                                      -> coerce.seize.destroy
    "Sudan laid waste to a Chadian village."                                                       SDN > TCD coerce.seize.destroy
verb take_over A=nsubj:@nations|junta|regime|state|@states|@capitals|@powers|government|authority R?=obj|obl[of|from] obj="gas field"|airline|railway|"power company"|utility|port|hotel|bank|@built|@property|refinery|bank|mine|plantation|company|factory|asset|plant|newspaper|"oil field"|field|estate|school|subsidiary -> coerce.seize.confiscate
    "The Libyan government took over a British bank."                                              LBYGOV > GBR coerce.seize.confiscate
verb uncover     A=nsubj:customs|official|authority|investigator|inspector|@state_force|agent|detective|@police obj=cocaine|heroin|drug|cannabis|marijuana|opium|explosives|explosive|@bombs|"drug laboratory"|cash|cache|arsenal|"arms cache"|"weapons cache"|@weapons|"bomb factory"|stockpile|hideout|tunnel|laboratory R?=obj|obl[of|in] -> coerce.seize
    "Kenyan police uncovered an arms cache."                     KENCOP > - coerce.seize
verb unearth     A=nsubj:customs|official|authority|investigator|inspector|@state_force|agent|detective|@police obj=cocaine|heroin|drug|cannabis|marijuana|opium|explosives|explosive|@bombs|"drug laboratory"|cash|cache|arsenal|"arms cache"|"weapons cache"|@weapons|"bomb factory"|stockpile|hideout|tunnel|laboratory R?=obj|obl[of|in] -> coerce.seize
    "Philippine troops unearthed an arsenal."                    PHLMIL > - coerce.seize
verb dynamite    A=nsubj R?=obj|obl[of]                                                     -> coerce.seize.destroy
    "Turkish soldiers dynamited a Kurdish bridge."               TURMIL > KURSOC coerce.seize.destroy
verb tear_down   A=nsubj obj=shack|shanty|slum|stall|kiosk|dwelling|wall|fence|minaret|cross|tower|settlement|@built|@symbols|barricade|tent|flag|billboard|portrait R?=obj|obl[of|in] -> coerce.seize.destroy
    "Myanmar tore down a Chinese shrine."                        MMR > CHN coerce.seize.destroy
verb pull_down   A=nsubj obj=shack|shanty|slum|stall|kiosk|dwelling|wall|fence|minaret|cross|tower|settlement|@built|@symbols|barricade|tent|flag|billboard|portrait R?=obj|obl[of|in] -> coerce.seize.destroy
    "Ukraine pulled down Russian statues."                       UKR > RUS coerce.seize.destroy
verb gut         A=nsubj:@wreckers|@airstrikes R?=obj|obl[of]                 -> coerce.seize.destroy
    "A mob gutted the Danish embassy in Syria."                  SYROPP > DNKGOV coerce.seize.destroy

# --- restrictions ---
verb restrict A=nsubj R?=obj|obl[of|by|for|on]               -> coerce.restrict
    "Albania restricted Greek journalists."                                                          ALB > GRC coerce.restrict
verb ban A=nsubj R=obj                                       -> coerce.restrict
    "Israel banned a Swedish diplomat."                                                              ISR > SWE coerce.restrict
verb ban           A=nsubj obj=@parties R?=obj|obl[in|of]                                                    -> coerce.restrict.party_ban
    "Turkey banned a Kurdish party in 2003."                                                         TUR > KURSOC coerce.restrict.party_ban
verb ban A=nsubj obj=@liberties R?=obj|obl[by|of]            -> coerce.restrict.freedoms
    "Jordan banned protests."                                                                        JOR > - coerce.restrict.freedoms
verb ban           A=nsubj obj=@media R?=obj                                                      -> coerce.restrict.freedoms
    "Burundi banned a British broadcaster."                                                          BDI > GBR coerce.restrict.freedoms
verb ban           A=nsubj obj=@works R?=obj                                                      -> coerce.restrict.freedoms
    "Malta banned a Dutch film."                                                                     MLT > NLD coerce.restrict.freedoms
verb ban A=nsubj R=obj T=obl[from|for]|advcl[from]           -> coerce.restrict
    "Russia banned two Latvian ministers from travel."                                               RUS > LVAGOV coerce.restrict
verb ban           obj=smoking|plastic|alcohol|gambling|pesticide|hunting|doping|player|substance -> nothing
    "Bhutan banned smoking."                                                                         nothing
verb outlaw        A=nsubj R=obj                                                                  -> coerce.restrict
    "Singapore outlawed a Japanese sect."                                                            SGP > JPN coerce.restrict
verb outlaw        A=nsubj obj=@parties R?=obj|obl[in|of]                                                    -> coerce.restrict.party_ban
    "Algeria outlawed the Islamist party in 1992."                                                   DZA > DZAPTY coerce.restrict.party_ban
verb prohibit      A=nsubj obj=@liberties        -> coerce.restrict.freedoms
    "Cameroon prohibited demonstrations."                                                            CMR > - coerce.restrict.freedoms
verb forbid        A=nsubj obj=@liberties        -> coerce.restrict.freedoms
    "Cuba forbade a march."                                                                          CUB > - coerce.restrict.freedoms
verb forbid        A=nsubj R=obj|iobj T?=xcomp|advcl|obj                                                   -> coerce.restrict
    "Iran forbade Turkish pilots to land."                                                           IRN > TUR coerce.restrict
verb dissolve      A=nsubj obj=party|"opposition party"|union|association|movement|organisation|organization|federation|brotherhood|ngo|league                         -> coerce.restrict.party_ban
    "Thailand dissolved the opposition party."                                                       THA > - coerce.restrict.party_ban
verb disqualify    A=nsubj R?=obj obj=candidate|party|politician|lawmaker|contender|hopeful|opponent|leader|slate|list|senator|deputy|candidacy                         -> coerce.restrict.party_ban
    "Iran disqualified two Kurdish candidates."                                                      IRN > KURPTY coerce.restrict.party_ban
verb disqualify    obj=@athletes                                                                  -> nothing
    "The judges disqualified the Kenyan runner."                                                     nothing
verb censor        A=nsubj R?=obj|obl[in|of]                                                                 -> coerce.restrict.freedoms
    "China censored a Japanese magazine."                                                            CHN > JPN coerce.restrict.freedoms
verb gag           A=nsubj R=obj                                                                  -> coerce.restrict.freedoms
    "Egypt gagged a British broadcaster."                                                            EGY > GBR coerce.restrict.freedoms
verb muzzle        A=nsubj R?=obj|obl[in|of]                                                                 -> coerce.restrict.freedoms
    "Belarus muzzled Polish journalists."                                                            BLR > POL coerce.restrict.freedoms
verb silence       A=nsubj R=obj                                                                  -> coerce.restrict.freedoms
    "Nicaragua silenced a Spanish broadcaster."                                                      NIC > ESP coerce.restrict.freedoms
verb shut_down     A=nsubj obj=@media R?=obj|obl[of|in]                                                      -> coerce.restrict.freedoms
    "Venezuela shut down a radio station."                                                           VEN > VENMED coerce.restrict.freedoms
verb close         A=nsubj obj=@media R?=obj|obl[of|in]                                              -> coerce.restrict.freedoms
    "Israel closed a Qatari newspaper."                                                              ISR > QAT coerce.restrict.freedoms
verb close_down    A=nsubj obj=@media R?=obj|obl[of|in]                                                      -> coerce.restrict.freedoms
    "Gambia closed down a newspaper."                                                                GMB > GMBMED coerce.restrict.freedoms
verb jam           A=nsubj obj="satellite signal"|broadcast|signal|navigation|"mobile signal"|radio|gps|transmission|station|programme|frequency|channel|"radio station" R?=obj|obl[from|of|to|in]                     -> coerce.restrict.freedoms
    "The Soviet Union has jammed British broadcasts."                                                SUN > GBR coerce.restrict.freedoms
verb block         A=nsubj obj=website|internet|"social media"|broadcast|facebook|twitter|youtube|telegram|whatsapp|site|app|channel|service|access R?=obl[to|of|from]|obj -> coerce.restrict.freedoms
    "Turkey blocked a Dutch website."                                                                TUR > NLD coerce.restrict.freedoms
verb strip         A=nsubj R=obj obl[of]=citizenship|immunity|right|passport|title|nationality|accreditation|licence|license|land|rank|post|job|status|residency|visa|credential    -> coerce.restrict
    "Bahrain stripped two Iranian clerics of citizenship."                                           BHR > IRN coerce.restrict
verb disenfranchise A=nsubj R=obj|obl[in]                                                                 -> coerce.restrict.freedoms
    "Latvia disenfranchised Russians."                                                               LVA > RUS coerce.restrict.freedoms
verb segregate     A=nsubj R=obj|obl[in]                                                                  -> coerce.restrict.freedoms
    "South Africa segregated Indians."                                                               ZAF > IND coerce.restrict.freedoms
verb oppress       A=nsubj R=obj|obl[in]                                                                  -> coerce
    "Turkey accused Bulgaria of oppressing Turks."                                                   TUR > BGR accuse(coerce) ; BGR > TUR coerce
verb persecute     A=nsubj R=obj|obl[in]                                                                  -> coerce
    "Pakistan accused Burma of persecuting Rohingyas."                                               PAK > MMR accuse(coerce) ; MMR > MMR coerce
verb harass        A=nsubj R=obj|obl[in]                                                                  -> coerce
    "China harassed two Philippine boats."                                                           CHN > PHL coerce
verb dismiss A=nsubj R=obj:@heads|@envoys|@police|minister|cabinet|government|parliament|judge|teacher|officer|general|prosecutor|soldier|"civil servant"|servant|official|mayor|professor|governor|commander|director|academic -> coerce.restrict
    "Thailand's king dismissed the Thai cabinet."                                                    THAGOV > - coerce.restrict
verb sack A=nsubj R?=obj:@heads|@envoys|@police|minister|cabinet|general|judge|officer|teacher|official|prosecutor|commander|servant|"army chief"|governor|mayor|editor -> coerce.restrict
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
noun censorship    A=poss|nmod[by]|amod|compound R?=nmod[of|on|in]                                   -> coerce.restrict.freedoms
    "Egypt imposed censorship in 1967."                                                              EGY > - coerce.restrict.freedoms
noun restriction   A=poss|nmod[by]|amod R?=nmod[on|against|for]                                       -> coerce.restrict
    "Denmark imposed restrictions on Syrian refugees."                                               DNK > SYR coerce.restrict
noun curb          A=poss|nmod[by]|amod R?=nmod[on|against|for]                                       -> coerce.restrict
    "Hungary imposed curbs on Ukrainian workers."                                                    HUN > UKR coerce.restrict
noun ban           A=poss|nmod[by|from]|amod R?=nmod[on|from|against|for]                             -> coerce.restrict
    "Sweden imposed a ban on Iranian diplomats."                                                     SWE > IRN coerce.restrict
noun ban           compound=travel|entry|visa A=poss|nmod[by|from]|amod R?=nmod[on|against]       -> sanction.embargo
    "Canada imposed a travel ban on Haitian ministers."                                              CAN > HTIGOV sanction.embargo
noun ban nmod[on]=@liberties|@media|party|union A=poss|nmod[by]|amod -> coerce.restrict.freedoms
    "Kenya announced a ban on protests."                                                             KEN > - coerce.restrict.freedoms
noun ban           nmod[on]|compound=smoking|plastic|ivory|whaling|doping|hunting                 -> nothing
    "Ireland imposed a ban on smoking."                                                              nothing
noun lockdown A=poss|nmod[by]|amod R?=nmod[in|on|of]         -> coerce.restrict
    "India imposed a lockdown in Kashmir."                                                           IND > - coerce.restrict
noun blackout      compound=media|news|internet|communication|communications A=poss|nmod[by]|amod R?=nmod[in|on] -> coerce.restrict.freedoms
    "Uganda imposed an internet blackout."                                                           UGA > - coerce.restrict.freedoms
noun persecution   A=poss|nmod[by]|amod R?=nmod[of|against|in]                                               -> coerce
    "Norway accused Burma of the persecution of Rohingyas."                                          NOR > MMR accuse(coerce) ; MMR > MMRSOC coerce
noun oppression    A=poss|nmod[by]|amod R?=nmod[of|against|in]                                               -> coerce
    "Ghana accused South Africa of oppression."                                                      GHA > ZAF accuse(coerce) ; ZAF > - coerce
noun harassment    A=poss|nmod[by]|amod R?=nmod[of|against|in]                                       -> coerce
    "Britain accused Spain of the harassment of Gibraltarian boats."                                 GBR > ESP accuse(coerce) ; ESP > GIB coerce
noun ouster        A=poss|nmod[by]|amod R?=nmod[of]                                               -> coerce
    "The ouster of the Honduran president by soldiers drew protests."                                MIL > HNDGOV coerce
noun overthrow     A=poss|nmod[by]|amod R?=nmod[of]                                               -> assault
    "The overthrow of the Ugandan president by soldiers was bloody."                                 MIL > UGAGOV assault
verb legislate     A=nsubj R=obl[against]                                                         -> coerce.restrict
    "France legislated against the Algerian exiles."           FRA > DZA coerce.restrict
verb disconnect    A=nsubj obj=internet|telephone|phone|network|broadcaster|website|line|"mobile network"|satellite|service|"internet service"|electricity|"mobile service" R?=obl[in|to]|obj     -> coerce.restrict.freedoms
    "Gabon disconnected the internet."                         GAB > - coerce.restrict.freedoms
verb hush_up       A=nsubj R=obj:@people|@held_people|@media|critic|witness|press|media                  -> coerce.restrict.freedoms
    "Tunisia hushed up journalists."                           TUN > TUNMED coerce.restrict.freedoms
verb bring_down    A=nsubj R=obj:@heads|government|cabinet|president|premier|dictator|regime|king|shah|junta|coalition   -> coerce
    "The Thai generals brought down the government."           THAMIL > GOV coerce
verb usurp         A=nsubj obj=power|throne|authority R?=obl[of|from|in]|obj                      -> fight.occupy
    "The Burmese generals usurped power."                      MMRMIL > - fight.occupy
verb supplant      A=nsubj:@powers|general|officer|council|@troops|@insurgents|junta R=obj:@heads|government|cabinet|regime|administration|coalition|monarchy|parliament|assembly|council|authority                      -> coerce
    "The Malian junta supplanted the president."               MLIGOV > GOV coerce
verb annul        A=nsubj obj=@elections|result|victory|candidacy|mandate R?=obl[of]|obj                            -> coerce.restrict.freedoms
    "The Nigerian army annulled the election in 1993."                                            NGAMIL > - coerce.restrict.freedoms
verb invalidate   A=nsubj obj=@elections|result|victory|candidacy|mandate|candidacy R?=obl[of]|obj                  -> coerce.restrict.freedoms
    "The Guyanese government invalidated the election."                                           GUYGOV > - coerce.restrict.freedoms
verb enjoin       A=nsubj R=obj T=advcl[from]                                                     -> coerce.restrict
    "A French court enjoined Greenpeace from entering the port."                                  FRAJUD > NGO coerce.restrict
verb hound        A=nsubj R=obj|obl[in]                                                                   -> coerce
    "Ethiopia hounded Eritrean exiles."                                                           ETH > ERI coerce
verb hassle       A=nsubj R=obj|obl[in]                                                                   -> coerce
    "Kazakh police hassled Uzbek traders."                                                        KAZCOP > UZB coerce
verb rein_in      A=nsubj R=obj:firm|company|bank|trader|broadcaster|giant|shop|developer|speculator|militia|church|charity|ngo|cleric|newspaper|merchant|@dissenters|media|@media|@insurgents|@fleet|@troops|@police|settler|army|paramilitary|hezbollah|hardliner -> coerce.restrict
    "Iraq reined in a Syrian militia."                                                            IRQ > SYRPRM coerce.restrict
verb illegalise  A=nsubj R?=obj|obl[in]                                                             -> coerce.restrict
    "Spain illegalised a Basque group."                          ESP > ESPSOC coerce.restrict
verb shut_down A=nsubj obj=office|charity|ngo|foundation|church|mosque|union|association|"human rights group"|group|school|mission|organisation|organization|institute|centre|center|university|club|madrassa|temple R?=obj|obl[of] -> coerce.restrict
    "Russia shut down an American charity."                      RUS > USASOC coerce.restrict
verb lock_down   A=nsubj R=obj|obl[of|in]:resident|million|thousand|@civilians|people|population|camp|market|@cities|@territory|prison|district|camp|suburb|capital|university                                   -> coerce.restrict
    "China locked down a Tibetan town."                          CHN > CHNSOC coerce.restrict
verb sideline    A=nsubj R=obj:vice-president|"vice president"|official|commander|lawmaker|leader|minority|party|@heads|@envoys|general|party|opposition|rival|judge|critic|politician|parliament|faction                -> coerce.restrict
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
verb throw_out A=nsubj|obl[from] R=obj:@nationals|@people|@held_people|@trainers|worker|@refugees|instructor|adviser|official|team|delegation -> coerce.deport
    "Gabon threw out Beninese workers in 1978."                                     GAB > BEN coerce.deport
verb chase_away    A=nsubj R=obj                                                 -> coerce
    "A Chinese warship chased away two Philippine boats."                           CHNMIL > PHL coerce
verb drive_away    A=nsubj R=obj                                                 -> coerce
    "Indonesian warships drove away Vietnamese trawlers."                           IDNMIL > VNM coerce
verb drive_out     A=nsubj R=obj                                                 -> coerce.deport
    "Uganda drove out Indian traders."                                              UGA > IND coerce.deport
verb turn_back     A=nsubj R=obj:@refugees|@people|@held_people|@ships|boatload|thousand|hundred|dozen|family                               -> coerce.deport
    "Thailand turned back Vietnamese refugees in 1979."                             THA > VNM coerce.deport
verb turn_away     A=nsubj R=obj:@refugees|@people|@held_people|@ships|boatload|thousand|hundred|dozen|family                               -> coerce.deport
    "Hungary turned away Syrian refugees."                                          HUN > SYR coerce.deport
verb send_back     A=nsubj R=obj:@refugees|@people|@held_people|@ships|boatload|thousand|hundred|dozen|family                               -> coerce.deport
    "Italy sent back Albanian refugees in 1991."                                    ITA > ALB coerce.deport
verb displace      A=nsubj R=obj|obl[in|from]                                                 -> coerce.deport
    "Israel displaced Syrians in 1967."                                             ISR > SYR coerce.deport
verb uproot        A=nsubj R=obj:@nationals|@people|@refugees|family|villager                               -> coerce.deport
    "Ethiopia uprooted Somali villagers."                                           ETH > SOM coerce.deport
noun deportation   A=poss|nmod[by|from]|amod|compound R?=nmod[of|to]|nmod[from]                     -> coerce.deport
    "Nigeria's deportation of Ghanaian workers began in 1983."                      NGA > GHA coerce.deport
noun expulsion     A=poss|nmod[by|from]|amod R?=nmod[of|from]                         -> coerce.deport
    "Libya's expulsion of Egyptian workers drew anger."                             LBY > EGY coerce.deport
noun eviction      A=poss|nmod[by]|amod R?=nmod[of|from]                              -> coerce.deport
    "Israel's eviction of Palestinian families drew anger."                         ISR > PSE coerce.deport
verb boot_out     A=nsubj|obl[from] R=obj                                        -> coerce.deport
    "Kenya booted out Somali refugees."                                          KEN > SOMREF coerce.deport
verb turf_out     A=nsubj|obl[from] R=obj                                        -> coerce.deport
    "Fiji turfed out Australian journalists."                                    FJI > AUSMED coerce.deport
verb hound_out    A=nsubj R=obj                                                  -> coerce.deport
    "Uganda hounded out Indian traders."                                         UGA > IND coerce.deport

# --- repress ---
verb repress       A=nsubj R?=obj|obl[in|by|of]                                                -> coerce.repress
    "Turkey accused Iraq of repressing Turkmens."                                   TUR > IRQ accuse(coerce.repress) ; IRQ > - coerce.repress
verb suppress A=nsubj R?=obj|obl[by|of|in] obj=@risings|language|culture|religion|freedom -> coerce.repress
    "Burma suppressed the protests by Chinese workers."                             MMR > CHN coerce.repress
verb quell A=nsubj R?=obj|obl[by|of|in|among]                -> coerce.repress
    "Indonesian police quelled a riot."                                             IDNCOP > - coerce.repress
verb quash A=nsubj R?=obl[by|in|of]|obj obj=@risings         -> coerce.repress
    "Bahrain quashed an uprising."                                                  BHR > - coerce.repress
verb crush A=nsubj R?=obj|obl[by|of|in] obj=@risings|spring  -> coerce.repress
    "Soviet tanks crushed the Hungarian uprising."                                  SUNMIL > HUN coerce.repress
verb put_down A=nsubj R?=obj|obl[by|of|in]                   -> coerce.repress
    "Pakistani troops put down a Bengali revolt."                                   PAKMIL > - coerce.repress
verb crack_down    A=nsubj R?=obl[on|upon|against]                                    -> coerce.repress
    "Venezuela cracked down on Colombian traders."                                  VEN > COL coerce.repress
verb clamp_down    A=nsubj R?=obl[on|upon|against]                                    -> coerce.repress
    "Algeria clamped down on Islamists."                                            DZA > DZAPTY coerce.repress
verb disperse A=nsubj:@state_force|@police R?=obj|obl[by|of] -> coerce.repress
    "Togolese police dispersed demonstrators."                                      TGOCOP > TGOOPP coerce.repress
verb break_up A=nsubj:@state_force R?=obj|obl[by|of|in|outside] -> coerce.repress
    "Egyptian police broke up a demonstration."                                     EGYCOP > - coerce.repress
verb fire A=nsubj obj="tear gas"|teargas|tear-gas|"tear-gas grenade"|"rubber bullet"|"plastic bullet"|"water cannon"|pellet|"stun grenade"|birdshot|buckshot|"gas canister"|"smoke grenade"|"rubber pellet" R?=obl[at|on|into|against|over] -> coerce.repress
    "Kenyan police fired tear gas at Somali students."                              KENCOP > SOM coerce.repress
verb use A=nsubj obj="tear gas"|teargas|"rubber bullet"|"plastic bullet"|"water cannon"|baton|truncheon|"stun grenade"|"pepper spray"|"live round"|"live ammunition"|nightstick|"electric baton" R?=obl[against|on] -> coerce.repress
    "Greek police used tear gas against Albanian workers."                          GRCCOP > ALB coerce.repress
verb teargas       A=nsubj R=obj                                                 -> coerce.repress
    "Ugandan police teargassed Congolese refugees."                                 UGACOP > COD coerce.repress
verb tear-gas      A=nsubj R=obj                                                 -> coerce.repress
    "French police tear-gassed Tunisian migrants."                                  FRACOP > TUN coerce.repress
verb club          A=nsubj:@state_force|guard|agent|trooper R=obj                                    -> coerce.repress
    "Indian police clubbed Tibetan monks."                                          INDCOP > CHNREL coerce.repress
verb fire          A=nsubj:@police R=obl[on|at|into]:@dissenters|@people|student|worker|miner|sit-in -> coerce.repress
    "South African police fired on demonstrators in 1960."                          ZAFCOP > ZAFOPP coerce.repress
verb open          A=nsubj:@police obj=fire R?=obl[on|at|against|into]                        -> coerce.repress
    "Nepalese police opened fire on Bhutanese refugees."                            NPLCOP > BTN coerce.repress
verb shoot         A=nsubj:@police|@troops R?=obj obj=@dissenters|student|worker|miner|mourner                             -> coerce.repress
    "Sudanese police have shot protesters."                                         SDNCOP > SDNOPP coerce.repress
verb terrorise     A=nsubj R=obj                                                 -> coerce
    "Rebels terrorised Mozambican farmers."                                         REB > MOZ coerce
verb terrorize     A=nsubj R=obj                                                 -> coerce
    "Gunmen terrorized Nigerian villagers."                                         UAF > NGA coerce
verb purge         A=nsubj R=obj|obl[of|from]                                                 -> coerce
    "Albania purged its army."                                                      ALB > ALBMIL coerce
noun crackdown     A=poss|nmod[by|of]|amod|compound R?=nmod[on|upon|against|in]          -> coerce.repress
    "Bahrain launched a crackdown on Iranian clerics."                              BHR > IRN coerce.repress
noun clampdown     A=poss|nmod[by|of]|amod|compound R?=nmod[on|upon|against|in]          -> coerce.repress
    "Bulgaria launched a clampdown on Turks in 1985."                               BGR > TUR coerce.repress
noun repression    A=poss|nmod[by]|amod|compound R?=nmod[of|against|in]             -> coerce.repress
    "France accused Chile of repression."                                           FRA > CHL accuse(coerce.repress) ; CHL > - coerce.repress
noun suppression   A=poss|nmod[by]|amod|compound R?=nmod[of|in]                     -> coerce.repress
    "The Soviet suppression of Hungarians went on."                                 SUN > HUN coerce.repress
noun dispersal     A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@dissenters         -> coerce.repress
    "Police carried out the dispersal of demonstrators."                            COP > OPP coerce.repress
noun purge         A=poss|nmod[by]|amod R?=nmod[of|against|in]                      -> coerce
    "Turkey launched a purge of Kurdish teachers."                                  TUR > KUREDU coerce
verb restrain      A=nsubj:@police|@troops R=obj:rioter|marcher|youth|@dissenters|@people|mob|student|fan|settler|worker -> coerce.repress
    "Greek police restrained the protesters."                  GRCCOP > GRCOPP coerce.repress
verb clear         A=nsubj:@police|@troops obj|obl[of]=@dissenters|encampment|@refugees|student|worker|striker|settler|squatter R?=obj|obl[of|from] -> coerce.repress
    "Turkish police cleared the square of protesters."         TURCOP > TUROPP coerce.repress
verb act           A=nsubj R=obl[against]                                        -> coerce
    "Thailand acted against Cambodia."                         THA > KHM coerce
verb go            A=nsubj:regulator|authority|prosecutor|investigator|watchdog|tribunal|@police R=obl[after]:company|bank|firm|owner|editor|newspaper|broadcaster|trader|@people|@insurgents|@held_people|smuggler|trafficker|gang|dissident|critic|cartel -> coerce
    "Haitian police went after the Dominican smugglers."       HTICOP > DOM coerce
verb contain      A=nsubj:@nations|@state_force|government R?=obj|obl[by|of] obj=disorder|protest|@risings|revolt|uprising|dissent|rebellion|unrest|riot|disturbance|mob -> coerce.repress
    "Jordanian police contained a riot."                                         JORCOP > - coerce.repress
verb stifle       A=nsubj R?=obj|obl[by|of] obj=@risings|@liberties|@media|voice|speech|revolt|uprising|dissent|opposition|rebellion|unrest|criticism|debate|press -> coerce.restrict.freedoms
    "Belarus stifled the unrest."                                                BLR > - coerce.restrict.freedoms
verb smother      A=nsubj R?=obj|obl[by|of] obj=@risings|revolt|uprising|dissent|opposition|rebellion|unrest -> coerce.repress
    "Tunisia smothered a protest."                                               TUN > - coerce.repress
verb stamp_out    A=nsubj R?=obj|obl[by|of] obj=@risings|revolt|uprising|dissent|opposition|rebellion|unrest|riot|insurgency|@insurgents -> coerce.repress
    "Indonesia stamped out a revolt."                                            IDN > - coerce.repress
verb snuff_out    A=nsubj R?=obj|obl[by|of] obj=@risings|revolt|uprising|dissent|opposition|rebellion|unrest|riot|mutiny -> coerce.repress
    "Bolivian troops snuffed out a mutiny."                                      BOLMIL > - coerce.repress
verb sweep        A=nsubj:@state_force R=obl[through|across]                            -> coerce
    "Iraqi police swept through a Turkish village."                              IRQCOP > TUR coerce
verb charge       A=nsubj:@police R=obl[at|into|on|through]:@crowds|striker|@dissenters|student|mob|crowd|worker|fan         -> coerce.repress
    "Greek police charged at Turkish demonstrators."                             GRCCOP > TUROPP coerce.repress
verb clear       A=nsubj:@police|@troops R?=obj|obl[from|of] obj=square|@dissenters|barricade|sit-in|encampment -> coerce.repress
    "Turkish police cleared Greek protesters."                   TURCOP > GRCOPP coerce.repress
verb scatter     A=nsubj:@police|@troops R=obj:@crowds|@dissenters|@people|mob|student|worker               -> coerce.repress
    "Iraqi police scattered the Kurdish demonstrators with batons." IRQCOP > KUROPP coerce.repress
verb stamp_out   A=nsubj R?=obj|obl[in|by|of] obj=@risings|revolt|uprising|dissent|opposition|rebellion|unrest|mutiny|insurgency|resistance -> coerce.repress
    "Iraq stamped out Kurdish resistance."                       IRQ > KURREB coerce.repress
verb snuff_out   A=nsubj R?=obj|obl[in|by|of] obj=@risings|revolt|uprising|dissent|opposition|rebellion|unrest|mutiny|insurgency|resistance -> coerce.repress
    "Algeria snuffed out the revolt in Kabylia."                 DZA > - coerce.repress
verb stifle      A=nsubj R?=obj|obl[in|by|of] obj=@risings|@liberties|@media|voice|speech|dissent|opposition|protest|media|press|debate|criticism -> coerce.restrict.freedoms
    "Iran stifled Kurdish opposition."                           IRN > KUROPP coerce.restrict.freedoms
verb mow_down    A=nsubj:@police|@troops R=obj:@nationals|@people|crowd|villager|civilian|@dissenters|student|worker|miner                                          -> coerce.repress
    "Iranian police mowed down Kurdish demonstrators in 1979."   IRNCOP > KUROPP coerce.repress

# --- cyber-attacks ---
verb hack A=nsubj R?=obj|obl[into|of] obj|obl[into]=@computers|government|ministry|firm|bank|party|agency|mail|company|parliament|university|hospital|utility|exchange|broadcaster|campaign|embassy|committee|laboratory|office|file|app -> coerce.cyber
    "China hacked an Australian website."                                           CHN > AUS coerce.cyber
verb break A=nsubj obl[into]=@computers|server|file|mailbox|archive R?=obl[into|of] -> coerce.cyber
    "Russian hackers broke into the computers of the German parliament."            RUS > DEULEG coerce.cyber
verb hack_into     A=nsubj R?=obj|obl[of]                                        -> coerce.cyber
    "Russia hacked into a German network."                                          RUS > DEU coerce.cyber
verb cyberattack   A=nsubj R=obj                                                 -> coerce.cyber
    "North Korea cyberattacked a South Korean bank."                                PRK > KOR coerce.cyber
verb breach A=nsubj obj=@computers|firewall|"computer security" R?=obj|obl[of|at] -> coerce.cyber
    "Iran breached an Albanian network."                                            IRN > ALB coerce.cyber
verb penetrate A=nsubj obj=@computers|firewall R?=obj|obl[of|at] -> coerce.cyber
    "Russia penetrated an Estonian network."                                        RUS > EST coerce.cyber
verb target A=nsubj:hacker|malware|virus|ransomware|worm|cyberattack|"cyber attack" R=obj|obl[of] -> coerce.cyber
    "Chinese hackers targeted an Indian bank."                                      CHN > IND coerce.cyber
verb attack A=nsubj obj=@computers R?=obj|obl[of|in]         -> coerce.cyber
    "Iran attacked an Israeli network."                                             IRN > ISR coerce.cyber
verb attack A=nsubj:hacker|"hacking group"|malware|virus|ransomware R=obj|obl[of] -> coerce.cyber
    "Russian hackers attacked Georgia in 2008."                                     RUS > GEO coerce.cyber
verb infect A=nsubj obj=@computers|centrifuge|network|ministry|bank R?=obj|obl[of|in|at] -> coerce.cyber
    "Israel infected Iranian computers."                                            ISR > IRN coerce.cyber
noun warfare       A=poss|nmod[by|of]|amod|compound R?=nmod[against|on] compound|amod=cyber|electronic|digital -> coerce.cyber
    "Iran waged cyber warfare against Bahrain in 2012."                                       IRN > BHR coerce.cyber
noun cyberattack   A=poss|nmod[by|from]|amod R?=nmod[on|against|at|in]                 -> coerce.cyber
    "Russia launched a cyberattack on Estonia in 2007."                             RUS > EST coerce.cyber
noun cyber-attack  A=poss|nmod[by|from]|amod R?=nmod[on|against|at|in]                 -> coerce.cyber
    "Iran launched a cyber-attack on Albania."                                      IRN > ALB coerce.cyber
noun attack compound|amod=cyber|hacker|malware|ransomware|hacking|phishing|denial-of-service|ddos|service|computer|online|internet|spyware|virus A=poss|nmod[by|from]|amod R?=nmod[on|against|at] -> coerce.cyber
    "North Korea launched a cyber attack on South Korea."                           PRK > KOR coerce.cyber
noun hacking       A=poss|nmod[by]|amod R?=nmod[of|against|into|at]                 -> coerce.cyber
    "Germany accused Russia of hacking."                                            DEU > RUS accuse(coerce.cyber)
noun hack          A=poss|nmod[by]|amod R?=nmod[of|against|into|at]                 -> coerce.cyber
    "Ukraine denounced the Russian hack of a Ukrainian bank."                       UKR > RUS disapprove.criticise ; RUS > UKR coerce.cyber

# --- prevented, restrained, laid waste ---
verb prevent       A=nsubj R=obj T=advcl[from]                                             -> coerce.restrict
    "Israel prevented Palestinians from entering the city."                                   ISR > PSE coerce.restrict
verb stop          A=nsubj R=obj T=advcl[from]                                             -> coerce.restrict
    "Hungary stopped Syrians from crossing the border."                                       HUN > SYR coerce.restrict
verb block         A=nsubj R=obj T=advcl[from]                                             -> coerce.restrict
    "Kuwait blocked Iraqis from entering the port."                                           KWT > IRQ coerce.restrict
verb curb A=nsubj obj=@media|@liberties|right|freedom|protest|dissent|internet|speech|liberty|expression R?=obj|obl[of] -> coerce.restrict.freedoms
    "Zambia curbed the media."                                                                ZMB > ZMBMED coerce.restrict.freedoms
verb curtail A=nsubj obj=@media|@liberties|right|freedom|protest|dissent|speech|liberty|expression R?=obl[of]|obj -> coerce.restrict.freedoms
    "Ethiopia curtailed the freedom of Eritreans."                                            ETH > ERI coerce.restrict.freedoms
verb subdue        A=nsubj:@state_force|guard R=obj                                              -> coerce.repress
    "Indian policemen subdued Nepalese students."                                             INDCOP > NPL coerce.repress
verb criminalise   A=nsubj R?=obj                                                          -> coerce.restrict
    "Hungary criminalised refugees."                                                          HUN > HUNREF coerce.restrict
verb criminalize   A=nsubj R?=obj                                                          -> coerce.restrict
    "Italy criminalized migrants."                                                            ITA > ITAREF coerce.restrict
verb proscribe     A=nsubj R=obj                                                           -> coerce.restrict.party_ban
    "Britain proscribed a Kurdish party."                                                     GBR > KURSOC coerce.restrict.party_ban
verb devastate     A=nsubj:@troops|@insurgents|@fleet|@air_force|@airstrikes|@states|shelling|artillery|mob R?=obj|obl[of|in]               -> coerce.seize.destroy
    "Russian troops devastated a Ukrainian town."                                             RUSMIL > UKR coerce.seize.destroy
verb flatten       A=nsubj R?=obj|obl[of|in] obj=@built|@territory|town|city|block|row                       -> coerce.seize.destroy
    "Syrian troops flattened a Lebanese village."                                             SYRMIL > LBN coerce.seize.destroy
verb level         A=nsubj R?=obj|obl[of|in] obj=@built|@territory|town|city|block|row                       -> coerce.seize.destroy
    "Israeli troops levelled a Palestinian house."                                            ISRMIL > PSE coerce.seize.destroy
verb obliterate    A=nsubj R?=obj|obl[of|in] obj=@built|@territory|town|city|block|row                       -> coerce.seize.destroy
    "German bombers obliterated a Spanish town in 1937."                                      DEUMIL > ESP coerce.seize.destroy
verb swoop         A=nsubj:@police R=obl[on]                                               -> coerce.seize
    "Kenyan police swooped on Somali traders."                                                KENCOP > SOM coerce.seize
verb ransom        A=nsubj R=obj                                                           -> assault.abduct
    "Rebels ransomed a Japanese engineer."                                                    REB > JPN assault.abduct
verb whip A=nsubj R=obj                                      -> assault.beat
    "Sudanese police whipped Ethiopian refugees."                                             SDNCOP > ETH assault.beat
verb kick A=nsubj R=obj:@people|@held_people|@police|@dissenters|@envoys -> assault.beat
    "Belarusian police kicked a Polish journalist."                                           BLRCOP > POL assault.beat
verb hang A=nsubj R=obj:@nationals|@people|@heads|@troops|@insurgents|murderer|smuggler|dissident|killer|traitor|plotter -> assault.kill
    "Iraq hanged a British journalist in 1990."                                               IRQ > GBR assault.kill
verb decapitate    A=nsubj R=obj                                                           -> assault.kill
    "Militants decapitated a Korean tourist."                                                 REB > KORCVL assault.kill
verb electrocute   A=nsubj R=obj                                                           -> assault.torture
    "Guards electrocuted a Chilean prisoner."                                                 MIL > CHLCVL assault.torture
verb confront A=nsubj:@state_force R=obj                     -> posture
    "A Chinese warship confronted a Philippine vessel."                                       CHNMIL > PHL posture
verb parachute A=nsubj obj=@troops R?=obl[into|onto|over|in|near] -> fight
    "Belgium parachuted troops into Congo in 1964."                                           BEL > COD fight
verb airlift A=nsubj obj=@troops R?=obl[to|into]             -> posture.military_mobilise
    "France airlifted troops to Chad."                                                        FRA > TCD posture.military_mobilise
verb liberate A=nsubj:@troops|@insurgents|@fleet|militia R?=obl[from|of] obj=@territory|@strongholds|@states|@capitals -> fight.occupy
    "Iraqi troops liberated a town from militants."                                           IRQMIL > REB fight.occupy
noun liberation A=poss|nmod[by]|amod R=nmod[from]            -> fight.occupy
    "Iraqi troops announced the liberation of the town from militants."                       IRQMIL > REB fight.occupy
verb forestall     A=nsubj obj=rebellion|uprising|protest|mutiny|invasion|putsch|@misdeeds|attack|plot|coup|bombing|attempt|assassination R?=obl[by|from] -> coerce
    "France forestalled a bombing by the militants."           FRA > REB coerce
verb impel         A=nsubj R=obj C=xcomp                                                   -> coerce
    "Austria impelled Hungary to sign the treaty."             AUT > HUN coerce
verb frustrate   A=nsubj obj=rebellion|mutiny|invasion|putsch|raid|infiltration|@misdeeds|attack|plot|coup|bombing|assassination R?=obl[by|from]         -> coerce
    "Jordan frustrated a Syrian plot."                           JOR > SYR coerce
verb rein_in     A=nsubj R=obj:firm|company|bank|trader|broadcaster|giant|shop|developer|speculator|militia|church|charity|ngo|cleric|newspaper|merchant|@dissenters|media|@media|@insurgents|media|press|@parties|@troops                     -> coerce.restrict
    "Pakistan reined in Afghan militants."                       PAK > AFGREB coerce.restrict
verb deter       A=nsubj R=obj C=advcl[from]                                                -> not(C; A=R)
    "Washington deterred China from invading Taiwan."            CHN > TWN fight [negated]

# --- more words for it ---
verb damage    nsubj=@weather|@accidents|scandal|leak|news|report|remark  -> nothing
    "The storm damaged the Cuban embassy."                                 nothing
verb set       A=nsubj obj|advmod|xcomp=ablaze|alight|aflame R=obj        -> coerce.seize.destroy
    "Students set the Belgian consulate ablaze in 1961."                   EDU > BELGOV coerce.seize.destroy
verb set_fire  A=nsubj R=obl[to]                                          -> coerce.seize.destroy
    "Settlers set fire to a Palestinian orchard."                          CVL > PSE coerce.seize.destroy
verb torch     A=nsubj:@troops|@insurgents|@police R?=obj|obl[of|in]      -> coerce.seize.destroy
    "Burmese troops torched Bengali villages."                             MMRMIL > - coerce.seize.destroy
verb demolish  nsubj=@weather|@accidents|@athletes                        -> nothing
    "The quake demolished a Chilean school."                               nothing
verb uproot    A=nsubj obj=tree|vine|grove|orchard|crop R?=obj|obl[of|in] -> coerce.seize.destroy
    "Israeli settlers uprooted Palestinian trees."                         ISR > PSE coerce.seize.destroy
verb hand      A=nsubj R=iobj|obl[to] obj=sentence|"jail sentence"|"prison term" -> disapprove.convict
    "A Laotian court handed a Thai trader a jail sentence."                LAOJUD > THA disapprove.convict
verb pick_up   A=nsubj:@police|@troops|agent R=obj:@athletes|footballer|wrestler|dozen|hundred|national|leader|member|teenager|@people|@held_people|@dissenters|@insurgents|@refugees -> coerce.arrest
    "Greek police picked up two Bulgarian smugglers."                      GRCCOP > BGRCRM coerce.arrest
verb take_away A=nsubj:@police|@troops|agent|man|authority|trooper|guard|officer R=obj                -> coerce.arrest
    "Chinese police took away a Mongolian writer."                         CHNCOP > MNG coerce.arrest
verb lead_away A=nsubj:@police|@troops|agent|man|authority|trooper|guard|officer R=obj                -> coerce.arrest
    "Malian soldiers led away a French journalist."                        MLIMIL > FRAMED coerce.arrest
verb file      A=nsubj obj=charge|indictment|"criminal charge" R=obl[against]                          -> coerce.arrest
    "Croatia filed charges against a Serbian general."                     HRV > SRBMIL coerce.arrest
verb bring     A=nsubj obj=charge|"criminal charge"|indictment R=obl[against]                          -> coerce.arrest
    "Spain brought charges against two Moroccan imams."                    ESP > MARREL coerce.arrest
verb sequester A=nsubj R?=obj|obl[from|of]                                -> coerce.seize.confiscate
    "Egypt sequestered British property in 1956."                          EGY > GBR coerce.seize.confiscate
verb board     A=nsubj:marine|navy|coastguard|customs|@state_force|commando|inspector obj=@ships R?=obj  -> coerce.seize
    "Danish commandos boarded a Liberian tanker."                          DNKMIL > LBR coerce.seize
verb intercept A=nsubj:@state_force|commando obj=catamaran|canoe|launch|"aid ship"|"oil tanker"|boatload|plane|airliner|@ships|cargo|shipment|convoy R?=obj|obl[from] -> coerce.seize
    "Indian warships intercepted a Chinese freighter."                     INDMIL > CHN coerce.seize
noun raid      nmod[on|at]=office|mosque|church|home|house|premises|headquarters|bank|club|newspaper|charity|company|studio|newsroom A=poss|nmod[by]|amod|compound R?=nmod[on|at] -> coerce.seize
    "Indian police staged a raid on a British broadcaster's office."       INDCOP > GBR coerce.seize
noun vandalism A=poss|nmod[by]|amod R?=nmod[of|against|at]                -> coerce.seize.destroy
    "Greece condemned Turkish vandalism against Greek churches."           GRC > TUR disapprove.criticise ; TUR > GRCREL coerce.seize.destroy
noun looting   A=poss|nmod[by]|amod R?=nmod[of|in|at]                           -> coerce.seize
    "The looting of Kuwaiti museums by Iraqi troops went on."              IRQMIL > KWT coerce.seize
noun burning   A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@built|@vehicles|flag|book|village|hut|crop|mosque -> coerce.seize.destroy
    "The burning of Chadian villages by Sudanese troops went on."          SDNMIL > TCD coerce.seize.destroy
verb confine   A=nsubj R=obj obl[to]=zone|area|village|home|house|hotel|quarters|quarter|room|island|region|base|port|ship|district|town|ghetto|airport|building|residence|campus|hospital|city|capital|embassy|barracks|camp|compound -> coerce.restrict
    "Moscow confined the American diplomats to the embassy."               RUS > USAGOV coerce.restrict
verb ban       A=nsubj obj=website|"social media"|facebook|twitter|app|internet R?=obj -> coerce.restrict.freedoms
    "Uzbekistan banned a Russian website."                                 UZB > RUS coerce.restrict.freedoms
verb tighten   A=nsubj obj=control|restriction|grip|rule|law|regulation|requirement|"visa rule"|"entry rule"|curb|"visa requirement" R=obl[on|over|for|against]        -> coerce.restrict
    "Beijing tightened controls on Japanese traders."                      CHN > JPN coerce.restrict
verb repatriate A=nsubj R=obj advmod=forcibly|forcefully                  -> coerce.deport
    "Tanzania forcibly repatriated Burundian refugees."                    TZA > BDIREF coerce.deport
verb remove    A=nsubj|obl[from] R=obj:@refugees                          -> coerce.deport
    "Australia removed Tongan migrants."                                   AUS > TON coerce.deport
verb send_home A=nsubj R=obj:@refugees|worker|@people                     -> coerce.deport
    "Oman sent home Pakistani workers."                                    OMN > PAKLAB coerce.deport
verb fire      A=nsubj:@police|@troops obj=shot|round|bullet R=obl[at|on|into]:@dissenters|crowd -> coerce.repress
    "Yemeni police fired shots at protesters."                             YEMCOP > YEMOPP coerce.repress
verb spray     A=nsubj:@police|@troops R=obj obl[with]=gas|"tear gas"|"pepper spray"|"water cannon"|water|cannon -> coerce.repress
    "French police sprayed Afghan migrants with gas."                      FRACOP > AFGREF coerce.repress
verb turn      A=nsubj:@police|@troops obj=cannon|"water cannon"|hose|dog|"fire hose"|"tear gas"|gas R=obl[on|against] -> coerce.repress
    "Austrian police turned water cannon on Kurdish demonstrators."        AUTCOP > KUROPP coerce.repress
verb silence   A=nsubj obj=dissent|critic|criticism|opposition|press|media|voice|opponent R?=obj|obl[of] -> coerce.restrict.freedoms
    "Eritrea silenced its press in 2001."                                  ERI > ERIMED coerce.restrict.freedoms
noun crushing  A=poss|nmod[by]|amod R?=nmod[of] nmod[of]=@risings         -> coerce.repress
    "The crushing of the Hungarian uprising by Soviet troops came in 1956." SUNMIL > HUN coerce.repress
noun shooting  A=poss|nmod[by]|amod|compound R?=nmod[of] nmod[of]=striker|worker|@dissenters|student|miner -> coerce.repress
    "The shooting of demonstrators by Malawian police drew anger."         MWICOP > MWIOPP coerce.repress
verb cripple   A=nsubj:worm|"computer virus"|"denial-of-service attack"|hacker|malware|virus|cyberattack|ransomware R?=obj|obl[of|in|at] -> coerce.cyber
    "Russian hackers crippled an Estonian bank."                           RUSCRM > ESTBUS coerce.cyber
verb deface    A=nsubj obj=portal|homepage|"web page"|"web site"|website|site|page R?=obj|obl[of]               -> coerce.cyber
    "Turkish hackers defaced an Armenian website."                         TURCRM > ARM coerce.cyber
verb steal     A=nsubj obj=secret|"trade secret"|document|blueprint|"computer file"|data|file|e-mail|email|record|password|"computer file" R?=obj|obl[from|of] -> coerce.cyber
    "Chinese hackers stole data from an Australian bank."                  CHNCRM > AUSBUS coerce.cyber
verb infiltrate A=nsubj obj=@computers R?=obj|obl[of]                     -> coerce.cyber
    "Iranian hackers infiltrated a Saudi network."                         IRNCRM > SAU coerce.cyber
noun attack    nmod[on|against]=website|server|network|computer|"computer system"|"power grid"|database R?=nmod[on|against] A=poss|nmod[by|from]|amod -> coerce.cyber
    "Iran launched an attack on an Albanian website."                      IRN > ALB coerce.cyber
noun breach    nmod[of]=@computers A=poss|nmod[by]|amod R?=nmod[of]       -> coerce.cyber
    "Italy denounced the Russian breach of an Italian network."            ITA > RUS disapprove.criticise ; RUS > ITA coerce.cyber
verb parachute A=nsubj:@troops|@fleet obj=- R=obl[into|onto|over|near]    -> fight
    "Belgian paratroopers parachuted into Zaire in 1960."                  BELMIL > COD fight

# --- fire on crowds ---
verb fire      A=nsubj:@troops|@fleet R=obl[on|at|into]:@dissenters       -> coerce.repress
    "Burmese troops fired on protesters in 1988."                          MMRMIL > MMROPP coerce.repress
verb open      A=nsubj:@troops|@fleet obj=fire R=obl[on|at|against]:@dissenters -> coerce.repress
    "Thai soldiers opened fire on demonstrators in 1992."                  THAMIL > THAOPP coerce.repress
verb shoot     A=nsubj R=obl[at]:@dissenters                              -> coerce.repress
    "Peruvian police shot at protesters."                                  PERCOP > PEROPP coerce.repress

# --- doors closed by those in power ---
verb close     A=nsubj R=obj|obl[of] obj=office|bureau|charity|ngo|mosque|church|school|institute|foundation|mission -> coerce.restrict
    "Chad closed the office of a French charity."                          TCD > FRASOC coerce.restrict

# --- doors that firms close ---
verb close     nsubj=company|firm|bank|retailer|airline|group|chain|manufacturer|agency|brand|lender|owner obj=office|bureau|charity|school|mission|branch -> nothing
    "The Chinese company closed the office of its Danish rival."           nothing

# --- more of the same ---
verb take      A=nsubj:@state_force|@insurgents|"coast guard" R=obj obj=@ships|canoe|catch -> coerce.seize
    "Libyan gunboats took three Italian trawlers in 1996."                 LBYMIL > ITA coerce.seize
verb shut_down A=nsubj:@nations|@powers|@police|@troops|authority|regulator R=obj|obl[of] obj=farm|factory|mine|plant|shop|restaurant|firm|company|market|bank|casino|subsidiary|branch|refinery|fishery|hotel|clinic|airline -> coerce.restrict
    "The Angolan authorities shut down a Portuguese factory."              AGO > PRT coerce.restrict
verb close_down A=nsubj:@nations|@powers|@police|@troops|authority|regulator R=obj|obl[of] obj=farm|factory|mine|plant|shop|restaurant|firm|company|market|bank|casino|subsidiary|branch|refinery|office|charity|church|mosque|school|mission -> coerce.restrict
    "Moscow closed down the offices of a German foundation."               RUS > DEUSOC coerce.restrict
verb charge    A=nsubj:@police|@troops R=obj obl[with]=-                  obj=crowd|mob|marcher|march|rally|throng|picket|picketer|"sit-in" -> coerce.repress
    "Zambian police charged a crowd of Congolese miners."                  ZMBCOP > COD coerce.repress
verb charge    A=nsubj:@police|@troops R=obj obl[with]=baton|truncheon|horse|bayonet|club|lathi|stick|shield -> coerce.repress
    "Spanish police charged the Basque students with batons."              ESPCOP > ESPEDU coerce.repress
verb frustrate A=nsubj R=obj obj=bid|effort|attempt|plan|ambition|move|campaign|candidacy|goal|hope -> coerce
    "Kenya frustrated Somalia's bid for the seat."                         KEN > SOM coerce
verb thwart    A=nsubj R=obj obj=bid|effort|ambition|move|campaign|candidacy|goal|hope -> coerce
    "Turkey thwarted Armenia's bid for the seat."                          TUR > ARM coerce
verb knock_down A=nsubj:@powers|@nations|@police|@troops|bulldozer|soldier obj=@built|shack|wall|fence|minaret|statue|stall R?=obj|obl[of|in] -> coerce.seize.destroy
    "Israeli troops knocked down a Jordanian house."                       ISRMIL > JOR coerce.seize.destroy
verb raze      A=nsubj obj=shack|shanty|slum|stall|settlement|camp|field|plantation R?=obj|obl[of|in] -> coerce.seize.destroy
    "Nigerian troops razed the shacks of Cameroonian fishermen."           NGAMIL > CMRLAB coerce.seize.destroy

# --- doors shut ---
verb shut      A=nsubj:@nations|@powers|@police|@troops|authority|regulator R=obj|obl[of] obj=office|bureau|charity|ngo|mosque|church|school|institute|foundation|mission|centre|center|factory|mine|shop|company|plant -> coerce.restrict
    "Zambia shut the office of a Swedish charity."                         ZMB > SWESOC coerce.restrict
verb shut      A=nsubj obj=@media R?=obj|obl[of|in]                       -> coerce.restrict.freedoms
    "Jordan shut a Syrian newspaper."                                      JOR > SYRMED coerce.restrict.freedoms
verb capture     A=nsubj R?=obj obj=heart|imagination|attention|mood|spirit|essence|moment|scene|share     -> nothing
    "The Dutch singer captured the hearts of Belgians."                    nothing
