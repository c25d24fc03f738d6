# Mass violence: massacres, expulsion of peoples, ethnic cleansing, weapons of mass destruction.

class chemicals = "chemical weapon" "poison gas" "nerve gas" "mustard gas" sarin chlorine "nerve agent" anthrax novichok "toxic gas" "chemical agent"
class nuclears  = "nuclear weapon" "atomic bomb" "atom bomb" "nuclear bomb" "hydrogen bomb" "nuclear warhead"

# --- killing ---
verb massacre      A=nsubj R?=obj                                                  -> mass_violence.killing
    "Serbian troops massacred Bosnian civilians in 1995."                             SRBMIL > BIHCVL mass_violence.killing
verb slaughter     A=nsubj R?=obj                                                  -> mass_violence.killing
    "Rebels slaughtered Burundian villagers."                                         REB > BDI mass_violence.killing
verb slaughter     obj=cow|pig|sheep|cattle|chicken|lamb|goat|animal|bird|poultry  -> nothing
    "Dutch farmers slaughtered pigs."                                                 nothing
verb butcher       A=nsubj R=obj                                                   -> mass_violence.killing
    "Rebels butchered Rwandan civilians."                                             REB > RWACVL mass_violence.killing
verb exterminate   A=nsubj R=obj                                                   -> mass_violence.killing
    "German soldiers exterminated Poles in 1942."                                     DEUMIL > POL mass_violence.killing
verb exterminate   obj=rat|pest|insect|mosquito|bug|locust                         -> nothing
    "The Kenyan ministry exterminated locusts."                                       nothing
verb annihilate    A=nsubj R=obj                                                   -> mass_violence.killing
    "Rebels annihilated Congolese villagers."                                         REB > COD mass_violence.killing
verb wipe_out      A=nsubj R=obj:@people|@civilians|village|population|family      -> mass_violence.killing
    "Soldiers wiped out a Guatemalan village in 1982."                                MIL > GTM mass_violence.killing
verb gas           A=nsubj R=obj                                                   -> mass_violence.wmd.chemical
    "Iraq gassed Iranian soldiers in 1984."                                           IRQ > IRNMIL mass_violence.wmd.chemical
verb commit        A=nsubj obj=genocide R?=obl[against|in|of]                      -> wrong.war_crimes
    "Gambia accused Burma of committing genocide in 2019."                            GMB > MMR accuse(wrong.war_crimes)
noun massacre      A=poss|nmod[by]|amod|compound R?=nmod[of|in]                    -> mass_violence.killing
    "The massacre of Croatian civilians by Serbian troops came in 1991."              SRBMIL > HRVCVL mass_violence.killing
noun slaughter     A=poss|nmod[by]|amod R?=nmod[of]                                -> mass_violence.killing
    "The slaughter of Armenians by Turkey began in 1915."                             TUR > ARM mass_violence.killing
noun slaughter     nmod[of]=cow|pig|sheep|cattle|chicken|animal|poultry|whale|seal -> nothing
    "The slaughter of pigs in Denmark began."                                         nothing
noun bloodbath     A=poss|nmod[by]|amod R?=nmod[of|in]                             -> mass_violence.killing
    "Rebels carried out a bloodbath in Burundi."                                      BDIREB > BDI mass_violence.killing
noun pogrom        A=poss|nmod[by]|amod R?=nmod[against|of]                        -> mass_violence.killing
    "Azeri mobs carried out a pogrom against Armenians in 1988."                      AZE > ARM mass_violence.killing
noun extermination A=poss|nmod[by]|amod R?=nmod[of]                                -> mass_violence.killing
    "Germany carried out the extermination of Jews."                                  DEU > REL mass_violence.killing
noun killing       compound|amod=mass A=poss|nmod[by]|amod R?=nmod[of|in]          -> mass_violence.killing
    "Soldiers carried out the mass killing of Bangladeshi students in 1971."          MIL > BGD mass_violence.killing
noun execution     compound|amod=mass A=poss|nmod[by]|amod R?=nmod[of]             -> mass_violence.killing
    "Iran carried out mass executions of prisoners in 1988."                          IRN > CVL mass_violence.killing
noun atrocity      A=poss|nmod[by]|amod R?=nmod[against|on]                        -> mass_violence
    "Serbian troops carried out atrocities against Bosnian villagers."                SRBMIL > BIH mass_violence

# --- peoples driven out ---
verb depopulate    A=nsubj R=obj                                                    -> mass_violence.expulsion
    "Ethiopian troops depopulated Somali villages."                                    ETHMIL > SOM mass_violence.expulsion
verb displace      A=nsubj R?=obj obj=thousand|million|population                   -> mass_violence.expulsion
    "Serbia displaced thousands of Albanians in 1999."                                 SRB > ALB mass_violence.expulsion
verb drive_out     A=nsubj R=obj obj=thousand|million|population|minority           -> mass_violence.expulsion
    "Burma drove out thousands of Bangladeshis."                                       MMR > BGD mass_violence.expulsion
verb drive         A=nsubj R=obj obl[from|out]=home|village|land|country            -> mass_violence.expulsion
    "Serbian troops drove Bosnians from their homes."                                  SRBMIL > BIH mass_violence.expulsion
verb force         A=nsubj R=obj obl[from]=home|village|land|country                -> mass_violence.expulsion
    "Georgian troops forced Russians from their homes."                                GEOMIL > RUS mass_violence.expulsion
verb expel         A=nsubj|obl[from] R=obj obj=thousand|million|population|minority -> mass_violence.expulsion
    "Mauritania expelled thousands of Senegalese in 1989."                             MRT > SEN mass_violence.expulsion
verb deport        A=nsubj|obl[from] R=obj obj=population|minority|nation           -> mass_violence.expulsion
    "The Soviet Union deported the Chechen population."                                SUN > RUSCVL mass_violence.expulsion
noun expulsion     compound|amod=mass A=poss|nmod[by]|amod R?=nmod[of]              -> mass_violence.expulsion
    "Uganda's mass expulsion of Indians came in 1972."                                 UGA > IND mass_violence.expulsion
noun deportation   compound|amod=mass A=poss|nmod[by]|amod R?=nmod[of]              -> mass_violence.expulsion
    "The Soviet mass deportation of Estonians began in 1941."                          SUN > EST mass_violence.expulsion

# --- ethnic cleansing ---
noun cleansing     amod=ethnic A=poss|nmod[by]|amod R?=nmod[of|against|in] -> mass_violence.cleansing
    "Serbia carried out ethnic cleansing against Albanians."                  SRB > ALB mass_violence.cleansing
verb cleanse       A=nsubj R=obj advmod=ethnically                         -> mass_violence.cleansing
    "Bosnia accused Serbia of ethnically cleansing Bosnians."                 BIH > SRB accuse(mass_violence.cleansing)
verb cleanse       A=nsubj R=obj:@territory|minority|village|town          -> mass_violence.cleansing
    "Serbian troops cleansed a Croatian town."                                SRBMIL > HRV mass_violence.cleansing

# --- chemical, biological, nuclear ---
verb attack        A=nsubj R=obj obl[with]=@chemicals obl[with]=weapon|gas|agent|sarin|chlorine -> mass_violence.wmd.chemical
    "Iraq attacked Iran with chemical weapons."                                                    IRQ > IRN mass_violence.wmd.chemical
verb use           A=nsubj obj=@chemicals R?=obl[against|on|in]                                 -> mass_violence.wmd.chemical
    "Iraq used poison gas against Iran in 1983."                                                   IRQ > IRN mass_violence.wmd.chemical
verb fire          A=nsubj obj=@chemicals|"chemical shell" R?=obl[at|against|on]                -> mass_violence.wmd.chemical
    "Germany fired poison gas at France in 1916."                                                  DEU > FRA mass_violence.wmd.chemical
verb drop          A=nsubj obj=@chemicals R?=obl[on|over]                                       -> mass_violence.wmd.chemical
    "Italy dropped mustard gas on Ethiopia in 1936."                                               ITA > ETH mass_violence.wmd.chemical
verb release       A=nsubj obj=@chemicals R?=obl[in|on|against]                                 -> mass_violence.wmd.chemical
    "Syria released sarin in Lebanon."                                                             SYR > LBN mass_violence.wmd.chemical
noun attack        compound|amod=chemical|gas|sarin|chlorine|anthrax|biological|"chemical weapon"|"poison gas" A=poss|nmod[by]|amod R?=nmod[on|against|in] -> mass_violence.wmd.chemical
    "Iraq launched a chemical attack on Iran."                                                     IRQ > IRN mass_violence.wmd.chemical
noun use           nmod[of]=@chemicals A=poss|nmod[by]|amod R?=nmod[against|in|on]              -> mass_violence.wmd.chemical
    "Iran denounced Iraq's use of mustard gas against Kuwait."                                     IRN > IRQ disapprove.criticise ; IRQ > KWT mass_violence.wmd.chemical
verb use           A=nsubj obj=@nuclears R?=obl[against|on]                                     -> mass_violence.wmd.nuclear
    "Pakistan threatened to use nuclear weapons against India."                                    PAK > IND threaten(mass_violence.wmd.nuclear)
verb drop          A=nsubj obj=@nuclears obj=bomb|weapon|warhead R?=obl[on|over]                -> mass_violence.wmd.nuclear
    "The United States dropped an atomic bomb on Japan in 1945."                                   USA > JPN mass_violence.wmd.nuclear
verb detonate      A=nsubj obj=@nuclears|"nuclear device" R?=obl[in|over]                       -> mass_violence.wmd.nuclear
    "China detonated a nuclear device in 1964."                                                    CHN > - mass_violence.wmd.nuclear
verb explode       A=nsubj obj=@nuclears|"nuclear device" R?=obl[in|over]                       -> mass_violence.wmd.nuclear
    "India exploded a nuclear device in 1974."                                                     IND > - mass_violence.wmd.nuclear
noun attack        compound|amod=nuclear|atomic A=poss|nmod[by]|amod R?=nmod[on|against]        -> mass_violence.wmd.nuclear
    "North Korea threatened a nuclear attack on South Korea."                                      PRK > KOR threaten(mass_violence.wmd.nuclear)
noun strike        compound|amod=nuclear|atomic A=poss|nmod[by]|amod R?=nmod[on|against]        -> mass_violence.wmd.nuclear
    "Russia threatened a nuclear strike on Britain."                                               RUS > GBR threaten(mass_violence.wmd.nuclear)
