# Mass violence: massacres, expulsion of peoples, ethnic cleansing, weapons of mass destruction.

class chemicals = "chemical weapon" "poison gas" "nerve gas" "mustard gas" sarin chlorine "nerve agent" anthrax novichok "toxic gas" "chemical agent" phosgene vx tabun "chlorine gas" "chlorine bomb" "chemical bomb" "chemical shell" "gas shell" "gas bomb" "chemical warhead" "chemical munition" "toxic chemical" "biological weapon" "germ weapon" "blister agent" "poisonous gas" "asphyxiating gas" "chemical arm" "chemical rocket" polonium "radiological weapon" "dirty bomb" "biological agent" "choking agent" "toxin" "nerve-gas" "mustard agent" "gas canister" "sarin gas" "gas rocket" "agent orange" "phosgene gas" "tabun gas" "vx gas" "blister gas" "nerve poison" "chemical substance" "chlorine shell" "mustard-gas shell" "sarin rocket" "chemical grenade" ricin "toxic agent" "chlorine barrel" "chlorine cylinder" "gas cylinder" "chlorine canister"
class nuclears  = "nuclear weapon" "atomic bomb" "atom bomb" "nuclear bomb" "hydrogen bomb" "nuclear warhead" "atomic weapon" "nuclear device" "atomic device" "thermonuclear device" "hydrogen device" "thermonuclear bomb" "fission bomb" h-bomb "nuclear missile" "neutron bomb" a-bomb "thermonuclear weapon" "nuclear arm" "thermonuclear warhead" "nuclear charge" "atomic warhead"
class peoples   = thousand million "hundred thousand" population minority community nation people inhabitant tribe "ethnic group" half quarter "entire village"

# --- killing ---
verb massacre      A=nsubj R?=obj|obl[in|at]                                                  -> mass_violence.killing
    "Serbian troops massacred Bosnian civilians in 1995."                             SRBMIL > BIHCVL mass_violence.killing
verb slaughter     A=nsubj R?=obj|obl[in|at]                                                  -> mass_violence.killing
    "Rebels slaughtered Burundian villagers."                                         REB > BDI mass_violence.killing
verb slaughter     obj=cow|pig|sheep|cattle|chicken|lamb|goat|animal|bird|poultry  -> nothing
    "Dutch farmers slaughtered pigs."                                                 nothing
verb butcher       A=nsubj R=obj|obl[in]                                                   -> mass_violence.killing
    "Rebels butchered Rwandan civilians."                                             REB > RWACVL mass_violence.killing
verb exterminate   A=nsubj R=obj|obl[in|of]                                                   -> mass_violence.killing
    "German soldiers exterminated Poles in 1942."                                     DEUMIL > POL mass_violence.killing
verb exterminate   obj=rat|pest|insect|mosquito|bug|locust                         -> nothing
    "The Kenyan ministry exterminated locusts."                                       nothing
verb annihilate    A=nsubj R=obj|obl[in]                                                   -> mass_violence.killing
    "Rebels annihilated Congolese villagers."                                         REB > COD mass_violence.killing
verb wipe_out      A=nsubj R=obj:@people|@civilians|@peoples|village|population|family|town|hamlet|tribe|clan      -> mass_violence.killing
    "Soldiers wiped out a Guatemalan village in 1982."                                MIL > GTM mass_violence.killing
verb use           A=nsubj obj=weapon obj=destruction R?=obl[against|on|in]                      -> mass_violence.wmd
    "Libya used weapons of mass destruction against Chad."                            LBY > TCD mass_violence.wmd
verb gas           A=nsubj R=obj|obl[in]                                                   -> mass_violence.wmd.chemical
    "Iraq gassed Iranian soldiers in 1984."                                           IRQ > IRNMIL mass_violence.wmd.chemical
verb commit        A=nsubj obj=genocide R?=obl[against|in|of]                      -> wrong.war_crimes
    "Gambia accused Burma of committing genocide in 2019."                            GMB > MMR accuse(wrong.war_crimes)
noun massacre      A=poss|nmod[by]|amod|compound R?=nmod[at|of|in]                    -> mass_violence.killing
    "The massacre of Croatian civilians by Serbian troops came in 1991."              SRBMIL > HRVCVL mass_violence.killing
noun slaughter     A=poss|nmod[by]|amod R?=nmod[at|of]                                -> mass_violence.killing
    "The slaughter of Armenians by Turkey began in 1915."                             TUR > ARM mass_violence.killing
noun slaughter     nmod[of]=cow|pig|sheep|cattle|chicken|animal|poultry|whale|seal -> nothing
    "The slaughter of pigs in Denmark began."                                         nothing
noun bloodbath     A=poss|nmod[by]|amod R?=nmod[at|of|in]                             -> mass_violence.killing
    "Rebels carried out a bloodbath in Burundi."                                      BDIREB > BDI mass_violence.killing
noun pogrom        A=poss|nmod[by]|amod R?=nmod[against|of]                        -> mass_violence.killing
    "Azeri mobs carried out a pogrom against Armenians in 1988."                      AZE > ARM mass_violence.killing
noun extermination A=poss|nmod[by]|amod R?=nmod[at|of]                                -> mass_violence.killing
    "Germany carried out the extermination of Jews."                                  DEU > REL mass_violence.killing
noun killing       compound|amod=mass|indiscriminate|systematic|wholesale A=poss|nmod[by]|amod R?=nmod[of|in]          -> mass_violence.killing
    "Soldiers carried out the mass killing of Bangladeshi students in 1971."          MIL > BGD mass_violence.killing
noun execution     compound|amod=mass|indiscriminate|systematic|wholesale A=poss|nmod[by]|amod R?=nmod[of]             -> mass_violence.killing
    "Iran carried out mass executions of prisoners in 1988."                          IRN > CVL mass_violence.killing
noun atrocity      A=poss|nmod[by]|amod R?=nmod[against|on|in|of]                        -> mass_violence
    "Serbian troops carried out atrocities against Bosnian villagers."                SRBMIL > BIH mass_violence

# --- peoples driven out ---
verb depopulate    A=nsubj R=obj|obl[of|in]                                                    -> mass_violence.expulsion
    "Ethiopian troops depopulated Somali villages."                                    ETHMIL > SOM mass_violence.expulsion
verb displace      A=nsubj R?=obj|obl[in|from] obj=@peoples                   -> mass_violence.expulsion
    "Serbia displaced thousands of Albanians in 1999."                                 SRB > ALB mass_violence.expulsion
verb drive_out     A=nsubj R=obj obj=@peoples           -> mass_violence.expulsion
    "Burma drove out thousands of Bangladeshis."                                       MMR > BGD mass_violence.expulsion
verb drive A=nsubj R=obj obl[from|out|out of|off|into|across|over]=home|village|land|country|town|house|farm|exile|region|valley|province|city|area|border|frontier|river|desert|state|district|homeland|settlement|camp|neighbourhood|neighborhood|suburb|quarter|island|hamlet|enclave|mountain|hill|zone|territory|highland -> mass_violence.expulsion
    "Serbian troops drove Bosnians from their homes."                                  SRBMIL > BIH mass_violence.expulsion
verb force A=nsubj R=obj obl[from|out of|off|into|across|over]=home|village|land|country|town|house|farm|exile|region|valley|province|city|area|border|frontier|river|desert|state|district|homeland|settlement|camp|neighbourhood|neighborhood|suburb|quarter|island|hamlet|enclave|mountain|hill|zone|territory|highland -> mass_violence.expulsion
    "Georgian troops forced Russians from their homes."                                GEOMIL > RUS mass_violence.expulsion
verb force A=nsubj:@troops|@insurgents|@police|@nations|@powers|@fleet|militia|militiaman|army|mob|settler|tribesman|junta|regime|authority R=obj obj=@nationals|@peoples|@refugees|@civilians obl[from|out|out of|into]=@countries|@territory -> mass_violence.expulsion
    "Bulgaria forced thousands of Turks into Turkey in 1989."  BGR > TUR mass_violence.expulsion
verb drive A=nsubj:@troops|@insurgents|@police|@nations|@powers|@fleet|militia|militiaman|army|mob|settler|tribesman|junta|regime|authority R=obj obj=@nationals|@peoples|@refugees obl[from|out|out of|into]=@countries|@territory -> mass_violence.expulsion
    "Ugandan soldiers drove the Indians out of Uganda in 1972."  UGAMIL > IND mass_violence.expulsion
verb expel         A=nsubj|obl[from] R=obj obj=@peoples -> mass_violence.expulsion
    "Mauritania expelled thousands of Senegalese in 1989."                             MRT > SEN mass_violence.expulsion
verb deport        A=nsubj|obl[from] R=obj obj=@peoples           -> mass_violence.expulsion
    "The Soviet Union deported the Chechen population."                                SUN > RUSCVL mass_violence.expulsion
noun expulsion     compound|amod=mass|forced|forcible|wholesale|collective A=poss|nmod[by]|amod|nmod[from] R?=nmod[of]              -> mass_violence.expulsion
    "Uganda's mass expulsion of Indians came in 1972."                                 UGA > IND mass_violence.expulsion
noun deportation   compound|amod=mass|forced|forcible|wholesale|collective A=poss|nmod[by]|amod R?=nmod[of]              -> mass_violence.expulsion
    "The Soviet mass deportation of Estonians began in 1941."                          SUN > EST mass_violence.expulsion

# --- ethnic cleansing ---
noun cleansing amod=ethnic A=poss|nmod[by]|amod R?=nmod[of|against|in|from] -> mass_violence.cleansing
    "Serbia carried out ethnic cleansing against Albanians."                  SRB > ALB mass_violence.cleansing
verb cleanse A=nsubj R=obj|obl[of|from] advmod=ethnically    -> mass_violence.cleansing
    "Bosnia accused Serbia of ethnically cleansing Bosnians."                 BIH > SRB accuse(mass_violence.cleansing)
verb cleanse A=nsubj R=obj|obl[of] obj=@territory|minority|village|town|valley|suburb|neighbourhood|population -> mass_violence.cleansing
    "Serbian troops cleansed a Croatian town."                                SRBMIL > HRV mass_violence.cleansing

# --- chemical, biological, nuclear ---
verb attack        A=nsubj R?=obj obl[with]=@chemicals obl[with]=weapon|gas|agent|sarin|chlorine -> mass_violence.wmd.chemical
    "Iraq attacked Iran with chemical weapons."                                                    IRQ > IRN mass_violence.wmd.chemical
verb use A=nsubj obj=@chemicals R?=obl[against|on|in|at|over] -> mass_violence.wmd.chemical
    "Iraq used poison gas against Iran in 1983."                                                   IRQ > IRN mass_violence.wmd.chemical
verb fire A=nsubj obj=@chemicals|"chemical shell" obj=@chemicals|shell|gas|rocket R?=obl[at|against|on|into|over] -> mass_violence.wmd.chemical
    "Germany fired poison gas at France in 1916."                                                  DEU > FRA mass_violence.wmd.chemical
verb drop          A=nsubj obj=@chemicals R?=obl[over|against|into|at|on|over]                                       -> mass_violence.wmd.chemical
    "Italy dropped mustard gas on Ethiopia in 1936."                                               ITA > ETH mass_violence.wmd.chemical
verb release       A=nsubj obj=@chemicals R?=obl[over|against|into|at|in|on|against]                                 -> mass_violence.wmd.chemical
    "Syria released sarin in Lebanon."                                                             SYR > LBN mass_violence.wmd.chemical
noun attack compound|amod=chemical|chemical-weapon|weapons|gas|sarin|chlorine|anthrax|biological|radiological|nerve-gas|mustard|mustard-gas|toxic|"chemical weapon"|"poison gas" A=poss|nmod[by]|amod R?=nmod[on|against|in|at] -> mass_violence.wmd.chemical
    "Iraq launched a chemical attack on Iran."                                                     IRQ > IRN mass_violence.wmd.chemical
noun use           nmod[of]=@chemicals A=poss|nmod[by]|amod R?=nmod[against|in|on|at]              -> mass_violence.wmd.chemical
    "Iran denounced Iraq's use of mustard gas against Kuwait."                                     IRN > IRQ disapprove.criticise ; IRQ > KWT mass_violence.wmd.chemical
verb use           A=nsubj obj=@nuclears R?=obl[in|at|against|on]                                     -> mass_violence.wmd.nuclear
    "Pakistan threatened to use nuclear weapons against India."                                    PAK > IND threaten(mass_violence.wmd.nuclear)
verb drop          A=nsubj obj=@nuclears obj=bomb|weapon|warhead R?=obl[in|at|on|over]                -> mass_violence.wmd.nuclear
    "The United States dropped an atomic bomb on Japan in 1945."                                   USA > JPN mass_violence.wmd.nuclear
verb detonate A=nsubj obj=@nuclears obj=bomb|weapon|device|warhead|@nuclears R?=obl[over] -> mass_violence.wmd.nuclear
    "China detonated a nuclear device in 1964."                                                    CHN > - mass_violence.wmd.nuclear
verb explode A=nsubj obj=@nuclears obj=bomb|weapon|device|warhead|@nuclears R?=obl[over] -> mass_violence.wmd.nuclear
    "India exploded a nuclear device in 1974."                                                     IND > - mass_violence.wmd.nuclear
noun attack        compound|amod=nuclear|atomic|thermonuclear|atom-bomb A=poss|nmod[by]|amod R?=nmod[on|against|at|in]        -> mass_violence.wmd.nuclear
    "North Korea threatened a nuclear attack on South Korea."                                      PRK > KOR threaten(mass_violence.wmd.nuclear)
noun strike        compound|amod=nuclear|atomic|thermonuclear|atom-bomb A=poss|nmod[by]|amod R?=nmod[on|against|at|in]        -> mass_violence.wmd.nuclear
    "Russia threatened a nuclear strike on Britain."                                               RUS > GBR threaten(mass_violence.wmd.nuclear)

# --- other words for it ---
verb exterminate A=nsubj obj=@peoples R?=obj|obl[of|in]                   -> mass_violence.killing
    "German troops exterminated the population of a Greek village."        DEUMIL > GRC mass_violence.killing
verb wipe      A=nsubj obj=village|town|hamlet|settlement|city|community R?=obj obl[off|from]=map|face|earth         -> mass_violence.killing
    "Soldiers wiped a Czech village off the map in 1942."                  MIL > CZE mass_violence.killing
verb kill      A=nsubj:@troops|@insurgents|@police|militiaman obj=million|thousand|"hundred thousand"|"tens of thousand" R?=obj|obl[in|of] -> mass_violence.killing
    "Indonesian soldiers killed thousands of Timorese in 1975."            IDNMIL > TLS mass_violence.killing
verb decimate  A=nsubj:militia|militiaman|@police|@nations|@troops|@insurgents|@states R=obj:tribe|@civilians|herder|clan|@people|@peoples|villager|village -> mass_violence.killing
    "Soldiers decimated a Guatemalan village."                             MIL > GTM mass_violence.killing
noun annihilation A=poss|nmod[by]|amod|compound R?=nmod[of|in]                        -> mass_violence.killing
    "Germany carried out the annihilation of Polish villages."             DEU > POL mass_violence.killing
noun carnage   A=poss|nmod[by]|amod|compound R?=nmod[of|in|at|against|among]                        -> mass_violence.killing
    "Rebels carried out the carnage in Liberia."                           LBRREB > LBR mass_violence.killing
verb uproot    A=nsubj R=obj obj=@peoples                                 -> mass_violence.expulsion
    "The Soviet Union uprooted thousands of Poles."                        SUN > POL mass_violence.expulsion
verb chase     A=nsubj R=obj obl[from|out of|off|into|across|over]=home|village|land|town|farm|house|border|frontier|district|settlement|region|valley|quarter|neighbourhood|suburb -> mass_violence.expulsion
    "Burmese troops chased Bangladeshis from their homes."                 MMRMIL > BGD mass_violence.expulsion
verb clear     A=nsubj:@troops|@states|@nations|@insurgents|militia|army R=obl[of]:@nationals|@peoples|resident|villager|family|inhabitant -> mass_violence.expulsion
    "Croatian troops cleared the valley of Serbian villagers."             HRVMIL > SRBCVL mass_violence.expulsion
verb deport    A=nsubj R=obj|obl[of] obj=population|"entire population"|community|minority|thousand|"tens of thousand"|"hundred thousand"|million -> mass_violence.expulsion
    "Bulgaria deported thousands of Turks in 1989."                        BGR > TUR mass_violence.expulsion
noun expulsion nmod[of]=@peoples A=poss|nmod[by|from]|amod|compound R?=nmod[of]         -> mass_violence.expulsion
    "Czechoslovakia's expulsion of millions of Germans came in 1945."      CSK > DEU mass_violence.expulsion
noun deportation nmod[of]=@peoples A=poss|nmod[by]|amod|compound R?=nmod[of|from]       -> mass_violence.expulsion
    "Iraq's deportation of thousands of Iranians came in 1980."            IRQ > IRN mass_violence.expulsion
verb purge     A=nsubj obj=@territory|village|town|valley|suburb|settlement|quarter R=obl[of]       -> mass_violence.cleansing
    "Serbian troops purged the town of Croats."                            SRBMIL > HRV mass_violence.cleansing
verb rid       A=nsubj:@troops|militia|@insurgents|@nations|army|paramilitary obj=@territory|village|town|valley|countryside|mountain|quarter|neighbourhood R=obl[of] -> mass_violence.cleansing
    "Serbian troops rid the town of Croats."                               SRBMIL > HRV mass_violence.cleansing
verb bomb      A=nsubj R=obj|obl[in] obl[with]=@chemicals obl[with]=gas|weapon|agent|sarin|chlorine|shell -> mass_violence.wmd.chemical
    "Iraq bombed a Kurdish town with mustard gas."                         IRQ > KURSOC mass_violence.wmd.chemical
verb shell     A=nsubj R=obj|obl[in|at] obl[with]=@chemicals                 -> mass_violence.wmd.chemical
    "Iraqi troops shelled Iranian positions with mustard gas."             IRQMIL > IRN mass_violence.wmd.chemical
verb spray     A=nsubj R=obl[in|over|on|at|across|onto]|obj obl[with]|obj=@chemicals     -> mass_violence.wmd.chemical
    "Iraqi helicopters sprayed Kurdish villagers with mustard gas."        IRQ > KURCVL mass_violence.wmd.chemical
verb unleash   A=nsubj obj=@chemicals R?=obl[on|against|upon|in|at|over]          -> mass_violence.wmd.chemical
    "Iraq unleashed nerve gas on Iranian soldiers."                        IRQ > IRNMIL mass_violence.wmd.chemical
verb deploy    A=nsubj obj=@chemicals R=obl[against|on|in|at]                   -> mass_violence.wmd.chemical
    "Italy deployed mustard gas against Ethiopia."                         ITA > ETH mass_violence.wmd.chemical
verb poison    A=nsubj R=obj obl[with]=@chemicals|"nerve agent"           -> mass_violence.wmd.chemical
    "Russian agents poisoned a Bulgarian trader with a nerve agent."       RUSSPY > BGR mass_violence.wmd.chemical
noun attack    nmod[with|of|involving|using]=@chemicals A=poss|nmod[by]|amod R?=nmod[on|against|in|at] -> mass_violence.wmd.chemical
    "Iraq launched an attack with mustard gas on Iran."                    IRQ > IRN mass_violence.wmd.chemical
noun bombing   amod|compound=atomic|nuclear|atom-bomb|a-bomb A=poss|nmod[by]|amod|compound R?=nmod[of|on|in] -> mass_violence.wmd.nuclear
    "The American atomic bombing of Japan came in 1945."                   USA > JPN mass_violence.wmd.nuclear

# --- peoples driven from their places ---
verb uproot    A=nsubj R=obj obl[from]=home|village|land|town|farm|region|valley|province -> mass_violence.expulsion
    "Burmese troops uprooted Bangladeshi farmers from their villages."     MMRMIL > BGD mass_violence.expulsion
verb hound     A=nsubj R=obj obl[from|out of]=home|village|land|town|farm|country|region -> mass_violence.expulsion
    "Azeri mobs hounded Armenians from their homes in 1988."               AZE > ARM mass_violence.expulsion
verb push      A=nsubj:@troops|@insurgents|@police|@nations|militia R=obj obl[from|out of|off]=home|village|land|farm|house -> mass_violence.expulsion
    "Sudanese troops pushed Chadian farmers off their land."               SDNMIL > TCD mass_violence.expulsion
verb herd      A=nsubj:@troops|@insurgents|@police|@nations|militia R=obj obl[across|over|into|onto]=border|frontier|train|desert|mountain|cattle-truck -> mass_violence.expulsion
    "Serbian troops herded Albanians across the border."                   SRBMIL > ALB mass_violence.expulsion
verb clear     A=nsubj:@troops|@nations|@insurgents|militia|army|police R=obj obl[from]=settlement|village|town|home|district|region|valley|quarter|land|suburb obj=@peoples|@civilians|@nations|family|farmer|resident|villager|minority -> mass_violence.expulsion
    "Croatian troops cleared Serbian villagers from the valley."           HRVMIL > SRBCVL mass_violence.expulsion
verb empty     A=nsubj:@troops|@nations|@insurgents|militia|army obj=village|town|region|valley|district|enclave|city|province R=obl[of] -> mass_violence.expulsion
    "Serbian troops emptied the valley of Albanians."                      SRBMIL > ALB mass_violence.expulsion
noun uprooting A=poss|nmod[by]|amod R=nmod[of]                            -> mass_violence.expulsion
    "The Soviet uprooting of Estonians began in 1941."                     SUN > EST mass_violence.expulsion
verb slaughter A=nsubj obj=thousand|hundred|dozen R?=obj|obl[of|in]       -> mass_violence.killing
    "Rebels slaughtered hundreds of Burundians."                           REB > BDI mass_violence.killing
verb mow_down  A=nsubj:@troops|@insurgents|militia R=obj obj=hundred|thousand|villager -> mass_violence.killing
    "Rebels mowed down Congolese villagers."                               REB > COD mass_violence.killing
