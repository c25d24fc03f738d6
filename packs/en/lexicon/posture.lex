# Shows of force: forces mobilised, moved, put on alert; exercises, test launches, patrols, fly-bys.

class alert_words = alert "high alert" "full alert" "combat alert" "war footing" standby readiness "combat readiness"

class forces      = @troops @fleet @war_vehicles @heavy_arms battery reinforcement reserve reservist interceptor "special forces" armada drone helicopter aircraft jet plane gun vehicle armour armor "missile system" "defence system" "defense system" system
class cyber_forces = hacker "cyber force" "cyber command" "cyber unit" "cyber army" "cyber troop" "cyber reserve" "cyber warrior" "cyber specialist" "cyber team" "cyber expert" "cyber brigade" "cyber defence league" "cyber defence unit" "cyber defense unit" "cyber corps" "cyber soldier" "cyber defender" "cyber centre" "cyber center" "hacker unit" "cyber warfare unit" "cyberwarfare unit" "cyber response team" "cyber division" "cyber operator" "cyber defence force" "cyber defense force" "cyber response force" "cyber rapid response force" "cyber rapid response team" "cyber squad" "cyber-defence unit" "cyber battalion" "cyber regiment" "cyber agency" "cyber militia" "cyber volunteer" "cyber wing" "cyber reservist" "cyber-command" "hacker army"
class near        = border frontier boundary coast shore line waters buffer "front line" frontline outskirt outskirts edge foothill strait gulf sea island zone coastline shoreline crossing

# --- mobilise, deploy the military ---
verb mobilise      A=nsubj obj=@forces|reserve|force|people|population|nation|volunteer|men|man|militia|industry R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                  -> posture.military_mobilise
    "Egypt mobilised troops against Israel in 1967."                                                EGY > ISR posture.military_mobilise
verb mobilise      A=nsubj obj=-                                                                 -> posture.military_mobilise
    "Serbia mobilised in 1914."                                                                     SRB > - posture.military_mobilise
verb mobilize      A=nsubj obj=@forces|reserve|force|people|population|nation|volunteer|men|man|militia|industry R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                  -> posture.military_mobilise
    "India mobilized troops against Pakistan in 2001."                                              IND > PAK posture.military_mobilise
verb mobilize      A=nsubj obj=-                                                                 -> posture.military_mobilise
    "Ecuador mobilized in 1995."                                                                    ECU > - posture.military_mobilise
verb call_up       A=nsubj obj=@forces|man|men|citizen|conscript|recruit|people R?=obl[against|near|along|to]                                           -> posture.military_mobilise
    "Israel called up reservists."                                                                  ISR > - posture.military_mobilise
verb deploy        A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                -> posture.military_mobilise
    "Turkey deployed tanks near Syria."                                                             TUR > SYR posture.military_mobilise
verb deploy        A=nsubj obj=@police R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                               -> posture.police_mobilise
    "Kenya deployed riot police in Nairobi."                                                        KEN > - posture.police_mobilise
verb deploy        A=nsubj obj=@rescuers|@aid_workers|hospital|"field hospital"|"hospital ship"|specialist|volunteer|expert|ambulance R?=obl[to|in|into]                              -> aid.humanitarian
    "Japan deployed doctors to Nepal."                                                              JPN > NPL aid.humanitarian
verb redeploy      A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                             -> posture.military_mobilise
    "Algeria redeployed tanks along Morocco's border."                                              DZA > MAR posture.military_mobilise
verb station       A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                               -> posture.military_mobilise
    "The Soviet Union stationed missiles in Cuba."                                                  SUN > CUB posture.military_mobilise
verb base          A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                          -> posture.military_mobilise
    "Russia based bombers in Belarus."                                                              RUS > BLR posture.military_mobilise
verb mass          A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                  -> posture.military_mobilise
    "Iraq massed troops on Kuwait's border."                                                        IRQ > KWT posture.military_mobilise
verb mass          A=nsubj:@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                      -> posture.military_mobilise
    "Libyan troops massed along Tunisia's border."                                                  LBYMIL > TUN posture.military_mobilise
verb amass         A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                  -> posture.military_mobilise
    "Ethiopia amassed tanks near Eritrea."                                                          ETH > ERI posture.military_mobilise
verb amass         A=nsubj:@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                      -> posture.military_mobilise
    "Russian troops amassed near Ukraine."                                                          RUSMIL > UKR posture.military_mobilise
verb concentrate   A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                  -> posture.military_mobilise
    "China concentrated troops along Vietnam's border."                                             CHN > VNM posture.military_mobilise
verb build_up      A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                          -> posture.military_mobilise
    "Sudan built up troops near Chad."                                                              SDN > TCD posture.military_mobilise
verb move          A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                -> posture.military_mobilise
    "Chad moved tanks towards Libya."                                                               TCD > LBY posture.military_mobilise
verb move          A=nsubj:@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                           -> posture.military_mobilise
    "Syrian troops moved towards Jordan in 1970."                                                   SYRMIL > JOR posture.military_mobilise
verb send          A=nsubj obj=@forces R=obl[against|near|off|toward|towards|along|around|opposite|close to|through|across|past]                    -> posture.military_mobilise
    "Peru sent troops against Ecuador."                                                             PER > ECU posture.military_mobilise
verb send          A=nsubj obj=@forces R?=obl[to|toward|towards|near|into|off|on|along] obl[to|toward|towards|near|off|into|on|along]=@near|gulf|strait|region|area|sea|waters|island|front -> posture.military_mobilise
    "The United States sent a carrier to the Korean coast."                                         USA > KOR posture.military_mobilise
verb send          A=nsubj obj=warship|frigate|cruiser|battleship|carrier|"aircraft carrier"|submarine|fleet|flotilla|"battle group"|"naval squadron" R=obl[to|into]:@nations|@countries|@capital_cities -> posture.military_mobilise
    "Greece sent frigates to Lebanon."                                                              GRC > LBN posture.military_mobilise
    "A cruiser was sent to Nicaragua by the United States."                                         USA > NIC posture.military_mobilise
verb order         A=nsubj obj=@forces R?=obl[to|into|near|toward|towards|on|off|along|against] -> posture.military_mobilise
    "Venezuela ordered tanks to the Colombian border."                                              VEN > COL posture.military_mobilise
verb send_in       A=nsubj obj=@troops                                                           -> posture.military_mobilise
    "Bahrain sent in troops."                                                                       BHR > - posture.military_mobilise
verb send_in       A=nsubj obj=@police                                                           -> posture.police_mobilise
    "Ghana sent in riot police."                                                                    GHA > - posture.police_mobilise
verb dispatch      A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                -> posture.military_mobilise
    "Iran dispatched warships to Yemen."                                                            IRN > YEM posture.military_mobilise
verb dispatch      A=nsubj obj=@police R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                                                -> posture.police_mobilise
    "India dispatched riot police to Assam."                                                        IND > - posture.police_mobilise
verb rush          A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                                -> posture.military_mobilise
    "Thailand rushed troops to the Burmese border."                                                 THA > MMR posture.military_mobilise
verb position      A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                             -> posture.military_mobilise
    "Pakistan positioned tanks near India."                                                         PAK > IND posture.military_mobilise
verb reinforce     A=nsubj obj=@near|@strongholds|@forces|garrison|position|force|presence|defence|defense R?=obl[near|against|along|on|in|at|around|opposite]|obl[with] -> posture.military_mobilise
    "Guyana reinforced its troops near Venezuela."                                                  GUY > VEN posture.military_mobilise
verb beef_up       A=nsubj obj=security|patrol|"police presence"|"police patrol"|@police|policing R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                     -> posture.police_mobilise
    "Nigeria beefed up security in Lagos."                                                          NGA > - posture.police_mobilise
verb beef_up       A=nsubj obj=@forces|force|defence|defense|garrison|presence|border|position|deployment|contingent|"military presence" R?=obl[near|against|along|in|on|around|at|opposite] -> posture.military_mobilise
    "Poland beefed up its forces near Belarus."                                                     POL > BLR posture.military_mobilise
verb tighten       A=nsubj obj=security|"security measure"|"border control"|check|patrol|precaution R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                            -> posture.police_alert
    "Indonesia tightened security in Jakarta."                                                      IDN > - posture.police_alert
verb step_up       A=nsubj obj=security|patrol|"police presence"|policing|surveillance|"security measure" R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                             -> posture.police_mobilise
    "Malaysia stepped up patrols near Singapore."                                                   MYS > SGP posture.police_mobilise
verb strengthen    A=nsubj obj=defence|defense|@forces|force|border|presence|garrison|position|flank|deployment|contingent|"military presence" R?=obl[near|against|along|on|in|at|around|opposite] -> posture.military_mobilise
    "Latvia strengthened its defences against Russia."                                              LVA > RUS posture.military_mobilise
verb conscript     A=nsubj R?=obj                                                                -> posture.military_mobilise
    "Eritrea conscripted students."                                                                 ERI > EDU posture.military_mobilise
verb draft         A=nsubj R?=obj obl[into|for]=army|military|force|service|unit|navy|militia                                        -> posture.military_mobilise
    "South Vietnam drafted students into the army."                                                 RVN > EDU posture.military_mobilise
verb arm           A=nsubj obj=itself|themselves                                                            -> posture
    "Armenia has armed itself with missiles."                                                       ARM > - posture
verb rearm         A=nsubj obj=-                                                                 -> posture
    "Germany rearmed in 1935."                                                                      DEU > - posture
noun mobilisation  A=poss|nmod[by|of]|amod|compound R?=nmod[against|along|near|on|around|in]                           -> posture.military_mobilise
    "India launched a mobilisation against Pakistan."                                               IND > PAK posture.military_mobilise
noun mobilization  A=poss|nmod[by|of]|amod|compound R?=nmod[against|along|near|on|around|in]                           -> posture.military_mobilise
    "Russia declared a mobilization against Ukraine."                                               RUS > UKR posture.military_mobilise
noun build-up      A=poss|nmod[by|of]|amod|compound R?=nmod[near|along|on|against|around|off|at|opposite|in] compound|amod|nmod[of]=@forces|military|force|naval|arms|troop|army -> posture.military_mobilise
    "The Iraqi military build-up near Kuwait went on."                                              IRQ > KWT posture.military_mobilise
noun buildup       A=poss|nmod[by|of]|amod|compound R?=nmod[near|along|on|against|around|off|at|opposite|in] compound|amod|nmod[of]=@forces|military|force|naval|arms|troop|army -> posture.military_mobilise
    "The Russian military buildup near Ukraine was criticised."                                     RUS > UKR posture.military_mobilise
noun deployment    A=poss|nmod[by]|amod|nmod[of] R?=nmod[near|along|against|around|off]|nmod[in|to|on|at|into|inside] nmod[of]|compound|amod=@forces|force|military|naval|troop -> posture.military_mobilise
    "The Turkish deployment of tanks near Syria went on."                                           TUR > SYR posture.military_mobilise
noun deployment    A=poss|nmod[by]|amod R?=nmod[near|along|against|in|to|around|at|on|outside] nmod[of]|compound=@police -> posture.police_mobilise
    "France announced the deployment of riot police."                                               FRA > - posture.police_mobilise
noun movement      compound|nmod[of]=@forces|troop|army|force A=poss|nmod[by]|amod|nmod[of] R?=nmod[near|along|towards|toward|to|on|around|into|in|against]            -> posture.military_mobilise
    "Russian troop movements near Georgia drew anger."                                              RUS > GEO posture.military_mobilise
verb post          A=nsubj obj=@forces|guard|sentry R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]               -> posture.military_mobilise
    "Turkey posted troops along the Greek frontier."           TUR > GRC posture.military_mobilise
verb post          A=nsubj obj=@police R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                            -> posture.police_mobilise
    "France posted riot police near the Algerian consulate."   FRA > DZAGOV posture.police_mobilise
verb shift         A=nsubj obj=@troops|@fleet R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                     -> posture.military_mobilise
    "China shifted troops towards India."                      CHN > IND posture.military_mobilise
verb approach      A=nsubj:@forces R=obj obj=@territory|@near|@strongholds|capital|port|harbour        -> posture.military_mobilise
    "Egyptian tanks approached the Israeli border."            EGYMIL > ISR posture.military_mobilise
verb set_up        A=nsubj obj=roadblock|checkpoint|barricade|"check point"|checkpost|cordon R?=obl[in|near|along|on|at|around|across|outside]           -> posture.police_mobilise
    "Kenya set up roadblocks near the Somali border."          KEN > SOM posture.police_mobilise
verb set_up        A=nsubj:@crowds obj=roadblock|barricade|blockade|picket R?=obl[in|near|along|on|at|across|outside] -> protest.obstruct
    "Bolivian farmers set up roadblocks."                      BOLAGR > - protest.obstruct
verb fortify      A=nsubj obj=@near|@strongholds|@territory|bunker|defence|defense R?=obl[near|against|along|on|in|opposite|facing]|obl[with]:@nations|obj -> posture.military_mobilise
    "Greece fortified its border with Turkey."                                                   GRC > TUR posture.military_mobilise
verb insert       A=nsubj obj=@forces R?=obl[behind|above|against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                               -> posture.military_mobilise
    "Britain inserted troops into Norway."                                                       GBR > NOR posture.military_mobilise
verb assemble     A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                           -> posture.military_mobilise
    "Iraq assembled troops near Kuwait."                                                         IRQ > KWT posture.military_mobilise
verb hurry        A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                                            -> posture.military_mobilise
    "Portugal hurried troops to Angola in 1961."                                                 PRT > AGO posture.military_mobilise
verb pour         A=nsubj obj=@forces R=obl[into|across|onto|along|to|toward|towards]                                                -> posture.military_mobilise
    "Indonesia poured troops into East Timor."                                                   IDN > TLS posture.military_mobilise
verb converge     A=nsubj:@forces R=obl[on|upon|near|around]                                                      -> posture.military_mobilise
    "Nigerian troops converged on a Liberian town."                                              NGAMIL > LBR posture.military_mobilise
verb fan_out      A=nsubj:@forces R?=obl[across|through|in|into|along|around|over|near|throughout|outside]                                 -> posture.military_mobilise
    "Kenyan soldiers fanned out across a Somali town."                                           KENMIL > SOM posture.military_mobilise
verb fan_out      A=nsubj:@police R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                                 -> posture.police_mobilise
    "Indian police fanned out across the city."                                                  INDCOP > - posture.police_mobilise
verb swarm        A=nsubj:@police|@troops|"riot policeman" R?=obl[into|through|over|around|across|onto]                               -> posture.police_mobilise
    "Egyptian police swarmed into the square."                                                   EGYCOP > - posture.police_mobilise
verb despatch    A=nsubj obj=@forces R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]             -> posture.military_mobilise
    "Britain despatched warships to Cyprus in 1974."             GBR > CYP posture.military_mobilise
verb despatch    A=nsubj obj=@police R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                                             -> posture.police_mobilise
    "Italy despatched police to Sicily."                         ITA > - posture.police_mobilise
verb transport   A=nsubj R?=obl[to|into|toward|towards|near] obj=@troops|@weapons                               -> posture.military_mobilise
    "Russia transported tanks to Syria."                         RUS > SYR posture.military_mobilise
verb augment     A=nsubj R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside] obj=@forces|garrison|presence|force       -> posture.military_mobilise
    "Turkey augmented its garrison in Cyprus."                   TUR > CYP posture.military_mobilise
verb stockpile   A=nsubj obj=@weapons|arms|uranium|plutonium|ammunition R?=obl[near|in|against|along|at|on|opposite|within|within reach of]                               -> posture
    "Iraq stockpiled missiles."                                  IRQ > - posture
verb accumulate  A=nsubj obj=@weapons|@troops R?=obl[against|near|along|on|off|to|toward|towards|into|in|at|around|opposite|inside|across|close to|over|outside]                      -> posture
    "Libya accumulated tanks near Chad."                         LBY > TCD posture
verb acquire     A=nsubj obj="nuclear weapon"|"nuclear bomb"|"atomic bomb"|"chemical weapon"|"nuclear arsenal"|"biological weapon"|"atomic weapon"|bomb -> posture
    "North Korea acquired nuclear weapons."                      PRK > - posture
verb surge       A=nsubj obj=@forces R?=obl[into|to|toward|towards|in|along|near|across]                                        -> posture.military_mobilise
    "The United States surged troops into Iraq in 2007."         USA > IRQ posture.military_mobilise
verb airlift     A=nsubj obj=@troops|tank|reinforcement R?=obl[to|into|near|toward|towards|along|across|onto] -> posture.military_mobilise
    "France airlifted paratroopers to Zaire in 1978."            FRA > COD posture.military_mobilise
verb array       A=nsubj obj=@forces R?=obl[against|along|near|on|around|opposite|at|off|facing]                   -> posture.military_mobilise
    "Pakistan arrayed tanks along the Indian border."            PAK > IND posture.military_mobilise
verb gather      A=nsubj obj=@forces R=obl[against|along|near|on|around|at|opposite|off|outside]                 -> posture.military_mobilise
    "Uganda gathered troops along the Tanzanian border in 1978." UGA > TZA posture.military_mobilise
verb gather      A=nsubj:@troops|@fleet R=obl[along|near|on|around|at|off|opposite|outside|close to]                  -> posture.military_mobilise
    "Kenyan soldiers gathered along the Somali border."          KENMIL > SOM posture.military_mobilise
verb take_up     A=nsubj:@forces obj=position R?=obl[near|along|on|around|in|at|opposite|outside] -> posture.military_mobilise
    "Chadian troops took up positions near the Sudanese border." TCDMIL > SDN posture.military_mobilise
verb take_up     A=nsubj:@police obj=position R?=obl[near|along|on|around|in|at|outside]    -> posture.police_mobilise
    "Riot police in Lima took up positions near the palace."     PERCOP > - posture.police_mobilise
verb head        A=nsubj:@forces|@ships|@aircraft|tank|column|convoy|"armoured column"|"tank column"|"task force"|task|armada R=obl[for|to|toward|towards]            -> posture.military_mobilise
    "British warships headed for Kuwait in 1961."                GBRMIL > KWT posture.military_mobilise
verb steam       A=nsubj:@ships|armada|carrier|"task force"|"carrier group"|"battle group"|@fleet R?=obl[up|across|within|around|for|to|toward|towards|into|off|through|near|past]        -> posture.military_mobilise
    "Soviet destroyers steamed towards Cuba."                    SUNMIL > CUB posture.military_mobilise
verb bolster     A=nsubj obj=@forces|force|defence|defense|garrison|presence|position|flank|deployment|contingent|"military presence"|outpost|border|flank|security R?=obl[near|against|along|in|on|around|at|opposite|close to|off|facing] -> posture.military_mobilise
    "Poland bolstered its forces near Belarus."                  POL > BLR posture.military_mobilise
verb boost       A=nsubj obj=@troops|force|garrison|presence|border|position|deployment|contingent|"military presence"|defence|defense R?=obl[near|against|along|in|on|around|at|opposite|close to|off|facing] -> posture.military_mobilise
    "Norway boosted its garrison near the Russian border."       NOR > RUS posture.military_mobilise
verb boost       A=nsubj obj=security|"police presence"|patrol R?=obl[near|along|in|around|at|on] -> posture.police_mobilise
    "Belgium boosted security at the Israeli embassy."           BEL > ISR posture.police_mobilise
verb put         A=nsubj R?=obl[in|on|near|at] obj=@troops|tank|"riot police" obl[on|onto]=street -> posture.military_mobilise
    "Peru put tanks on the streets in 1968."                     PER > - posture.military_mobilise
noun presence    amod|compound=military|naval|troop|army A=poss|nmod[by|of]|amod|compound R=nmod[near|along|off|around|on|in] -> posture.military_mobilise
    "The Turkish military presence near Armenia was criticised." TUR > ARM posture.military_mobilise
noun reinforcement A=poss|nmod[by]|amod|compound|nmod[of] R?=nmod[along|on|near|opposite]|nmod[of] nmod[of]=@near|@strongholds|garrison|border|presence -> posture.military_mobilise
    "Egypt's reinforcement of the Israeli border drew anger."    EGY > ISR posture.military_mobilise
verb heighten    A=nsubj obj=security|vigilance|"police vigilance"|surveillance|"border control"|check|patrol|"security measure"|precaution R?=obl[to|in|against|along|near|around|at|on|outside|across|into|over|inside]                         -> posture.police_alert
    "Kenya heightened security near Somalia."                    KEN > SOM posture.police_alert
verb call_out    A=nsubj obj=@troops|@fleet|army|military|reserve|reservist|guard           -> posture.military_mobilise
    "Ecuador called out troops."                                 ECU > - posture.military_mobilise
verb call_out    A=nsubj obj=@police|"riot squad"                                                        -> posture.police_mobilise
    "Malawi called out riot police."                             MWI > - posture.police_mobilise

# --- military alert, exercises ---
verb put           A=nsubj|obj R?=obl[against|near|along] obj=@forces|force|army|@troops|navy|military|"armed forces" obl[on]=@alert_words -> posture.military_alert
    "Pakistan put its army on alert."                                                           PAK > - posture.military_alert
verb put           A=obj:@forces|force|army|navy|military nsubj=- obl[on]=@alert_words       -> posture.military_alert
    "Pakistan's army was put on high alert on Monday."                                          PAKMIL > - posture.military_alert
verb put           A=nsubj|obj R?=obl[against] obj=@police obl[on]=@alert_words              -> posture.police_alert
    "Indonesia put its police on alert."                                                        IDN > - posture.police_alert
verb place         A=nsubj|obj obj=@forces|force|army|@troops|navy|military obl[on]=@alert_words R?=obl[against] -> posture.military_alert
    "South Korea placed its navy on high alert."                                                KOR > - posture.military_alert
verb place         A=nsubj|obj obj=@police obl[on]=@alert_words                              -> posture.police_alert
    "Sri Lanka placed its police on alert."                                                     LKA > - posture.police_alert
verb go            A=nsubj obl[on]=@alert_words                                              -> posture.military_alert
    "Israel went on high alert in 1973."                                                        ISR > - posture.military_alert
verb alert         A=nsubj obj=@forces|army|military|navy|"air force"                                         -> posture.military_alert
    "Jordan alerted its army."                                                                  JOR > - posture.military_alert
verb alert         A=nsubj obj=@police                                                       -> posture.police_alert
    "Spain alerted its police."                                                                 ESP > - posture.police_alert
verb raise         A=nsubj obj=alert|"alert level"|"threat level"|readiness|"combat readiness"|"alert status"|"state of alert"|"terror alert"                  -> posture.military_alert
    "Finland raised its alert level."                                                           FIN > - posture.military_alert
verb scramble      A=nsubj obj=jet|fighter|warplane|plane|aircraft|interceptor|mig|@fleet|@air_force|f R?=obl[against|to|near|over|off|at]|advcl[to] -> posture.military_alert
    "Greece scrambled jets against Turkey."                                                     GRC > TUR posture.military_alert
verb remain        A=nsubj:@forces|@troops|@fleet obl[on]=@alert_words R?=obl[near|along|in|opposite|around|on]        -> posture.military_alert
    "Thai troops remained on alert on Monday."                                                    THAMIL > - posture.military_alert
noun alert         amod|compound=military|high|full|red|combat|nuclear|maximum|war|naval|army A=poss|nmod[by|of|for]|amod R?=nmod[against|over|along|near]       -> posture.military_alert
    "Poland declared a military alert."                                                         POL > - posture.military_alert
noun alert         compound=@weather|health|storm|travel|weather|tsunami                     -> nothing
    "Japan issued a tsunami alert."                                                             nothing
noun alert         compound|amod=police|security|terror|terrorism|bomb A=poss|nmod[by|of]|amod              -> posture.police_alert
    "Belgium declared a terror alert."                                                          BEL > - posture.police_alert
noun exercise      amod|compound=military|naval|army|air|live-fire|amphibious|snap|artillery|missile|combat|tank|fleet|"live - fire"|defence|defense|ground|war|airborne|submarine|field A=poss|nmod[by|of]|amod|compound R?=nmod[near|along|against|off|around|on|in|at|opposite|over|close to|outside|toward|towards] -> posture.military_alert
    "China staged naval exercises near Taiwan."                                                 CHN > TWN posture.military_alert
noun exercise      compound|amod=physical|aerobic|breathing                                  -> nothing
    "Physical exercise helps Danish patients."                                                  nothing
noun drill         amod|compound=military|naval|army|air|live-fire|amphibious|snap|artillery|missile|combat|tank|fleet|"live - fire"|defence|defense|ground|war|airborne|submarine|field A=poss|nmod[by|of]|amod|compound R?=nmod[near|along|against|off|around|on|in|at|opposite|over|close to|outside|toward|towards] -> posture.military_alert
    "North Korea held artillery drills near South Korea."                                       PRK > KOR posture.military_alert
noun drill         compound=fire|earthquake|evacuation|rescue                                -> nothing
    "Tokyo held an earthquake drill."                                                           nothing
noun manoeuvre     amod|compound=military|naval|army|air|live-fire|amphibious|snap|artillery|missile|combat|tank|fleet|"live - fire"|defence|defense|ground|war|airborne|submarine|field A=poss|nmod[by|of]|amod|compound R?=nmod[near|along|against|off|around|on|in|at|opposite|over|close to|outside|toward|towards] -> posture.military_alert
    "Bulgaria held military manoeuvres near Turkey in 1951."                                    BGR > TUR posture.military_alert
noun maneuver      amod|compound=military|naval|army|air|live-fire|amphibious|snap|artillery|missile|combat|tank|fleet|"live - fire"|defence|defense|ground|war|airborne|submarine|field A=poss|nmod[by|of]|amod|compound R?=nmod[near|along|against|off|around|on|in|at|opposite|over|close to|outside|toward|towards] -> posture.military_alert
    "Honduras held military maneuvers near Nicaragua in 1983."                                  HND > NIC posture.military_alert
noun drill         A=poss|nmod[by|of]|amod R=nmod[near|along|off|around|against|close to|opposite] -> posture.military_alert
    "Venezuela staged a two-day drill near the Guyanese border."                                VEN > GUY posture.military_alert
noun exercise      A=poss|nmod[by|of]|amod R=nmod[near|along|off|around|against|close to|opposite] -> posture.military_alert
    "Ethiopia held a big exercise near the Eritrean border."                                    ETH > ERI posture.military_alert
verb stage         A=nsubj:@forces|military|army|navy obj=drill|exercise|"war game"|manoeuvre|maneuver R?=obl[near|along|off|around|against|close to|opposite|in|on] -> posture.military_alert
    "The Iraqi army staged manoeuvres near Kuwait."                                             IRQMIL > KWT posture.military_alert
verb hold          A=nsubj:@forces|military|army|navy obj=drill|exercise|"war game"|manoeuvre|maneuver R?=obl[near|along|off|around|against|close to|opposite|in|on] -> posture.military_alert
    "Soviet troops held exercises along the Polish border in 1981."                             SUNMIL > POL posture.military_alert
verb exercise      A=nsubj:@forces R=obl[near|along|off|around|close to|opposite|against|in sight of]            -> posture.military_alert
    "Chinese marines exercised near Taiwan."                                                    CHNMIL > TWN posture.military_alert
verb drill         A=nsubj:@forces|"tank crew"|gunner R=obl[near|along|off|around|close to|opposite|within|beside]            -> posture.military_alert
    "Greek soldiers drilled near the Turkish border."                                           GRCMIL > TUR posture.military_alert
verb declare       A=nsubj obj="red alert"|"high alert"|"full alert"                            -> posture.military_alert
    "Kuwait declared a red alert in 1994."                                                 KWT > - posture.military_alert
noun game          compound=war A=poss|nmod[by|of]|amod|compound R?=nmod[near|along|against|off|around|on|in|at|opposite|over|close to|outside|toward|towards|with] -> posture.military_alert
    "Iran held war games near Azerbaijan."                                                      IRN > AZE posture.military_alert
verb rehearse      A=nsubj obj="nuclear strike"|"air strike"|"nuclear attack"|ambush|encirclement|siege|"amphibious landing"|counterattack|attack|invasion|assault|strike|bombing|blockade|landing|war|"missile strike"|bombardment|defence|battle|raid|seizure|capture R?=obl[on|against|of|with|in]          -> posture.military_alert
    "China rehearsed an attack on Taiwan."                                                      CHN > TWN posture.military_alert
verb simulate      A=nsubj obj="nuclear strike"|"air strike"|"nuclear attack"|ambush|encirclement|siege|"amphibious landing"|counterattack|attack|invasion|assault|strike|bombing|blockade|landing|war|"missile strike"|bombardment|defence|battle|raid|seizure|capture R?=obl[on|against|of|with|in]  -> posture.military_alert
    "Russia simulated an attack on Sweden."                                                     RUS > SWE posture.military_alert
verb ready        A=nsubj obj=@forces|army|military R?=obl[against|near|along|for|on|opposite]                      -> posture.military_alert
    "Turkey readied its troops."                                                             TUR > - posture.military_alert
verb heighten    A=nsubj obj=alert|readiness|"alert level"|vigilance R?=obl[against|on]     -> posture.military_alert
    "Poland heightened readiness."                               POL > - posture.military_alert

# --- test launches, shows of force ---
verb test          A=nsubj obj=missile|rocket|icbm|"nuclear bomb"|"atomic bomb"|weapon|interceptor|torpedo|drone|"ballistic missile"|torpedo|warhead|bomb|"nuclear device"|"nuclear weapon"|"hydrogen bomb" R?=obl[over|off|near] -> posture
    "India tested a missile in 1989."                                                                 IND > - posture
verb test          A=nsubj obj=@medicine|patient|blood|drug|water|sample                           -> nothing
    "A Swedish firm tested a vaccine."                                                                nothing
verb test-fire     A=nsubj R?=obl[over|off|near|toward|towards|into] obj=@heavy_arms|weapon|icbm|projectile|satellite -> posture
    "Pakistan test-fired a long-range missile on Tuesday."                                            PAK > - posture
verb test-launch   A=nsubj R?=obl[over|off|near|toward|towards|into] obj=@heavy_arms|weapon|icbm|projectile|satellite -> posture
    "Iran test-launched a rocket."                                                                    IRN > - posture
verb launch        A=nsubj obj=missile|rocket|"ballistic missile"|projectile|icbm|satellite R?=obl[over|toward|towards|off|past|near] -> posture
    "North Korea launched a missile over Japan."                                                      PRK > JPN posture
verb launch        A=nsubj obj=missile|rocket|drone R=obl[at|on|against|into]                      -> fight
    "Iran launched missiles at Israel."                                                               IRN > ISR fight
verb fire          A=nsubj obj=missile|"ballistic missile"|"cruise missile"|projectile|icbm|"ballistic rocket" R?=obl[over|off|past|near]             -> posture
    "North Korea fired a missile on Sunday."                                                          PRK > - posture
verb fire          A=nsubj obj=missile|rocket|projectile|"ballistic missile"|torpedo|artillery|shell obl[into|over|off|toward|towards|in]=sea|ocean|coast|waters|water|zone R?=obl[over|off|toward|towards|near|into] -> posture
    "North Korea fired two missiles into the sea."                                                    PRK > - posture
noun test          compound|amod|nmod[of]=missile|rocket|nuclear|weapon|"ballistic missile"|atomic|icbm|bomb|thermonuclear|warhead|torpedo|atom|hydrogen|device|underground A=poss|nmod[by|of]|amod R?=nmod[over|near|off] -> posture
    "France conducted a nuclear test in 1995."                                                        FRA > - posture
noun test          compound=blood|dna|drug|vaccine|emission|stress|driving|eye|virus|covid|pregnancy|cricket -> nothing
    "Doctors in Madrid held a blood test."                                                            nothing
noun launch        compound|nmod[of]=missile|rocket|satellite|"ballistic missile"|projectile|icbm A=poss|nmod[by]|amod R?=nmod[over|toward|towards|off|near|into] -> posture
    "North Korea's missile launch over Japan caused alarm."                                           PRK > JPN posture
noun launch        compound|nmod[of]=product|phone|model|brand|campaign|book|album                 -> nothing
    "The launch of a phone by a Korean firm failed."                                                  nothing
noun show          nmod[of]=force|strength|power|might|muscle A=poss|nmod[by]|amod R?=nmod[against|near|off|to|on|along|at|around|over|outside] -> posture
    "The United States staged a show of force against Libya."                                         USA > LBY posture
verb show          A=nsubj obj=force|strength|muscle|might R?=obl[against|to|near|off]                            -> posture
    "Brazil showed strength against Paraguay."                                                        BRA > PRY posture
verb flex          A=nsubj obj=muscle R?=obl[against|near|at|off|over|in|along|around|toward|towards]                                      -> posture
    "China flexed its muscles near Vietnam."                                                          CHN > VNM posture
verb rattle        A=nsubj obj=sabre|saber R?=obl[at|against|over|near|toward|towards]                                      -> posture
    "Argentina rattled its sabre at Chile in 1978."                                                   ARG > CHL posture
verb show_off      A=nsubj obj=@heavy_arms|@weapons|force|strength|muscle|might R?=obl[to|near|against] -> posture
    "North Korea showed off its missiles in 2017."                                                    PRK > - posture
verb unveil        A=nsubj obj="missile base"|"missile system"|"missile boat"|"underground base"|"air base"|bomber|rocket|torpedo|jet|"fighter jet"|frigate|destroyer|@heavy_arms|@war_systems|@war_vehicles|missile|drone|"ballistic missile"|warship|submarine|tank|warplane       -> posture
    "Iran unveiled a missile."                                                                        IRN > - posture
verb overflew      A=nsubj R=obj                                                                      -> posture
    "Israeli jets overflew a Lebanese town."                                                          ISRMIL > LBN posture
verb overfly       A=nsubj R=obj                                                                   -> posture
    "Israeli jets overfly Lebanon."                                                                   ISRMIL > LBN posture
verb fly           A=nsubj:@air_force|bomber R=obl[over|near|into|off|along|through|close to|across|past]                                 -> posture
    "American bombers flew over South Korea."                                                         USAMIL > KOR posture
verb fly           A=nsubj obj=@air_force|bomber|fighter|"spy plane"|mission|sortie|balloon R=obl[over|near|off|along|into|through|close to|across|past|around|within|toward|towards] -> posture
    "The Soviet Union flew bombers near Norway."                                                      SUN > NOR posture
verb buzz          A=nsubj:@air_force|pilot R?=obj                                                       -> posture
    "Russian jets buzzed an American destroyer."                                                      RUSMIL > USA posture
verb shadow        A=nsubj:@fleet|@air_force|@ships R=obj                                                 -> posture
    "A Chinese warship shadowed a Philippine vessel."                                                 CHNMIL > PHL posture
verb sail          A=nsubj:@fleet|@ships|group R?=obl[through|near|toward|towards|into|off|past|around|along|to|close to|across|up|within] -> posture
    "An American destroyer sailed near China."                                                        USAMIL > CHN posture
verb sail          A=nsubj obj=@fleet|@ships|group R?=obl[through|near|toward|towards|into|off|past|around|along|to|close to|across|up|within] -> posture
    "Britain sailed a frigate near Guatemala in 1975."                                                GBR > GTM posture
verb patrol        A=nsubj R?=obj|obl[off|near|along|in|around|through|over|inside]                                              -> posture.military_mobilise
    "Japanese warships patrolled off Somalia."                                                        JPNMIL > SOM posture.military_mobilise
verb patrol        A=nsubj:@police R?=obj|obl[off|near|along|around|outside]                                                          -> posture.police_mobilise
    "French police patrolled Marseille."                                                              FRACOP > - posture.police_mobilise
verb parade        A=nsubj obj=@heavy_arms|@troops|@weapons|drone|tank                                        -> posture
    "North Korea paraded missiles."                                                                   PRK > - posture
verb parade        A=nsubj obj=@captives|pilot|soldier|suspect R?=obj                                                   -> coerce
    "Iraq paraded American prisoners in 1991."                                                        IRQ > USA coerce
noun parade        amod|compound=military|army|naval|tank A=poss|nmod[by]|amod                                              -> posture
    "China held a military parade."                                                                   CHN > - posture
noun fly-by        A=poss|nmod[by]|amod|compound R?=nmod[over|near|of|past|off]                                      -> posture
    "Russia conducted a fly-by over Estonia."                                                         RUS > EST posture
noun flyby         A=poss|nmod[by]|amod R?=nmod[over|near|of|past|off] amod=military|low                    -> posture
    "Turkish jets conducted a low flyby over Cyprus."                                                 TURMIL > CYP posture
noun flyby         A=poss|nmod[by]|amod|compound R=nmod[over|near|of|past|off]                        -> posture
    "Russian bombers conducted a flyby of a Danish island."   RUSMIL > DNK posture
noun flight        compound|amod=reconnaissance|surveillance|spy|bomber|military A=poss|nmod[by|of]|amod R=nmod[over|near|off|along|into|across] -> posture
    "American reconnaissance flights over Cuba went on in 1962."                                      USA > CUB posture
noun overflight    A=poss|nmod[by]|amod|compound R?=nmod[of|over|in]                                           -> posture
    "Turkey's overflights of Greece drew anger."                                                      TUR > GRC posture
noun incursion     A=poss|nmod[by|of]|amod|compound R?=nmod[into|in] nmod[into|in]=airspace|waters|zone|"air space"|water           -> posture
    "The incursion by Chinese jets into Taiwan's airspace caused alarm."                              CHNMIL > TWN posture
noun patrol        amod|compound=naval|military|armed|army|sea|air|border|combat A=poss|nmod[by|of]|amod R?=nmod[near|off|in|along|around|over|through|on]    -> posture.military_mobilise
    "China launched naval patrols near Vietnam."                                                      CHN > VNM posture.military_mobilise
noun patrol        A=poss|nmod[by|of]|amod R=nmod[near|off|along|around|through] nmod[near|off|along|around|through]=@near -> posture.military_mobilise
    "Peru launched patrols along the Chilean border."   PER > CHL posture.military_mobilise
verb line          A=nsubj:@police|@troops obj=@roads|route|boulevard|pavement                                   -> posture.police_mobilise
    "Turkish policemen lined the streets."                                                            TURCOP > - posture.police_mobilise
verb surround      A=nsubj:@police R?=obj                                                          -> posture.police_mobilise
    "Peruvian police surrounded the Japanese embassy."                                                PERCOP > JPN posture.police_mobilise
verb surround      A=nsubj:@troops|@insurgents|tank R?=obj                                         -> fight.blockade
    "Serbian troops surrounded Sarajevo."                                                             SRBMIL > BIH fight.blockade
verb cordon_off    A=nsubj R?=obj|obl[around|outside|near]                                                                  -> posture.police_mobilise
    "Italian police cordoned off the Libyan consulate."                                               ITACOP > LBY posture.police_mobilise
verb guard         A=nsubj:@troops|@police obj=@strongholds|@seats|@roads|border|polling|station|church|mosque|synagogue|site|plant|pipeline|centre|center|shop|temple|hospital|port|square -> posture.police_mobilise
    "Kenyan policemen guarded the embassy."                                                           KENCOP > - posture.police_mobilise
verb enrich        A=nsubj obj=uranium                                                             -> posture
    "Iran enriched uranium."                                                                          IRN > - posture
verb develop       A=nsubj obj=missile|"nuclear weapon"|"nuclear bomb"|"atomic bomb"|"chemical weapon"|warhead|"biological weapon"|"atomic weapon"|bomb|arsenal|"nuclear arsenal"|icbm -> posture
    "Iraq developed missiles in 1989."                                                                IRQ > - posture
verb circle        A=nsubj:@air_force|@fleet|@ships R?=obj|obl[over|above|around|near|off|along]                  -> posture
    "Chinese warplanes circled Taiwan."                        CHNMIL > TWN posture
verb display       A=nsubj obj=firepower|"military might"|@war_systems|force|might|strength|muscle|@heavy_arms|@weapons R?=obl[against|to|near]                     -> posture
    "North Korea displayed missiles in 2012."                  PRK > - posture
verb produce       A=nsubj obj=plutonium|"nuclear weapon"|"chemical weapon"|"nuclear bomb"|"enriched uranium"|warhead -> posture
    "India produced nuclear weapons."                          IND > - posture
verb square_off    A=nsubj:@state_force|@insurgents|@dissenters|mob|student R?=obl[with|against]   -> posture
    "Indian troops squared off against Chinese soldiers."      INDMIL > CHNMIL posture
noun intrusion    A=poss|nmod[by|of|from]|amod|compound R=nmod[into|in|on|across|over]                                 -> posture
    "The Chinese intrusion into Indian territory went on."                                         CHN > IND posture
noun standoff    amod|compound=military|armed|naval|border|tense A=nmod[between|involving|of]|poss|amod|compound R?=nmod[with]               -> posture mutual
    "A military standoff between India and China began in 2020." IND+CHN > - posture

# --- cyber-forces ---
verb mobilise    A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "Estonia mobilised hackers."                                                                   EST > - posture.cyber
verb set_up      A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "Poland set up a cyber command."                                                               POL > - posture.cyber
verb mobilize    A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "The Lithuanian government mobilized hackers against Russia in 2022."   LTUGOV > RUS posture.cyber
verb deploy      A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "The United States deployed a cyber team to Montenegro."   USA > MNE posture.cyber
verb establish   A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "France established a cyber command in 2017."   FRA > - posture.cyber
verb create      A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "India created a cyber command."   IND > - posture.cyber
verb activate    A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "Singapore activated a cyber unit."   SGP > - posture.cyber
verb form        A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "Latvia formed a cyber unit."   LVA > - posture.cyber
verb launch      A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force R?=obl[against|to|in|into|near] -> posture.cyber
    "Vietnam launched a cyber command."   VNM > - posture.cyber

# --- forces put, games played ---
verb put       A=nsubj obj=@forces obl[on|near|along|at]=@near R=obl[on|near|along|at] -> posture.military_mobilise
    "Chile put marines along the Argentine border in 1978."                CHL > ARG posture.military_mobilise
verb pull_up   A=nsubj:@forces R=obl[near|along|at|outside]               -> posture.military_mobilise
    "Libyan tanks pulled up near the Tunisian border."                     LBYMIL > TUN posture.military_mobilise
verb dig_in    A=nsubj:@forces R=obl[near|along|opposite|outside|on|at]   -> posture.military_mobilise
    "Egyptian troops dug in near the Libyan border."                       EGYMIL > LBY posture.military_mobilise
verb bring_up  A=nsubj obj=@forces R?=obl[to|near|along|against]          -> posture.military_mobilise
    "India brought up artillery to the Chinese border."                    IND > CHN posture.military_mobilise
noun arrival   nmod[of]=@forces|reinforcement A=nmod[of] R=nmod[on|near|along|at|off] -> posture.military_mobilise
    "The arrival of Kenyan reinforcements on the Somali border drew anger." KEN > SOM posture.military_mobilise
noun manoeuvre A=poss|nmod[by|of]|amod R=nmod[near|along|off|around|against|close to|opposite|in sight of] -> posture.military_alert
    "Hungary held manoeuvres near the Romanian border."                    HUN > ROU posture.military_alert
noun maneuver  A=poss|nmod[by|of]|amod R=nmod[near|along|off|around|against|close to|opposite|in sight of] -> posture.military_alert
    "Nicaragua held maneuvers near the Honduran border."                   NIC > HND posture.military_alert
noun manoeuvre amod|compound=large-scale|"large - scale"|scale|huge|extensive|major|big|annual|autumn|spring|winter|summer A=poss|nmod[by|of]|amod R?=nmod[near|along|off|around|against|close to|opposite|in|on] -> posture.military_alert
    "Sweden held large-scale manoeuvres in 1982."                          SWE > - posture.military_alert
noun flight    A=nmod[by|of]:@war_vehicles|drone|"spy plane"|bomber|jet|mig R=nmod[over|near|off|along|into|across|past] -> posture
    "Flights by Soviet bombers near Norway drew anger."                    SUN > NOR posture
noun sortie    A=poss|nmod[by|of]|amod R=nmod[near|off|along|around|over] -> posture
    "Chinese sorties near Taiwan drew anger."                              CHN > TWN posture
verb stand_up  A=nsubj obj=@cyber_forces                                  -> posture.cyber
    "Denmark stood up a cyber command."                                    DNK > - posture.cyber
verb expand    A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force     -> posture.cyber
    "Iran expanded its cyber army."                                        IRN > - posture.cyber
verb build_up  A=nsubj obj=@cyber_forces obj=@cyber_forces|unit|force     -> posture.cyber
    "Taiwan built up its cyber command."                                   TWN > - posture.cyber
verb set_up    A=nsubj:@crowds obj=barrier|"human chain"|"sit-in" R?=obl[in|near|along|on|at|across|outside] -> protest.obstruct
    "Greek farmers set up a barrier on a road."                            GRCAGR > - protest.obstruct

# --- exercises near somebody ---
verb stage     A=nsubj obj=drill|exercise|manoeuvre|maneuver R=obl[near|along|off|close to|opposite|within] -> posture.military_alert
    "Belarus staged drills within sight of Poland."                        BLR > POL posture.military_alert
verb hold      A=nsubj obj=drill|exercise|manoeuvre|maneuver R=obl[near|along|off|close to|opposite|within] -> posture.military_alert
    "Azerbaijan held exercises within sight of Armenia."                   AZE > ARM posture.military_alert

# --- forces moved, by nobody told ---
verb rumble    A=nsubj:@forces R=obl[to|toward|towards|through|into|across|along] -> posture.military_mobilise
    "Egyptian tanks rumbled towards the Israeli border."                   EGYMIL > ISR posture.military_mobilise
verb roll      A=nsubj:@forces R=obl[toward|towards|along|up to]          -> posture.military_mobilise
    "Polish tanks rolled towards the Czech border."                        POLMIL > CZE posture.military_mobilise
verb surface   A=nsubj:submarine R=obl[off|near|in]                       -> posture
    "A Soviet submarine surfaced off Sweden."                              SUNMIL > SWE posture
verb deploy    A=obj:@forces R=obl[near|along|on|off|to|in|at|around|opposite|inside] nsubj=- -> posture.military_mobilise
    "Ethiopian troops were deployed near Somalia."                         ETHMIL > SOM posture.military_mobilise
verb station   A=obj:@forces R=obl[near|along|on|off|in|at|around|opposite|inside] nsubj=- -> posture.military_mobilise
    "Indian troops were stationed near Nepal."                             INDMIL > NPL posture.military_mobilise
verb mass      A=obj:@forces R=obl[near|along|on|off|in|at|around|opposite] nsubj=- -> posture.military_mobilise
    "Iraqi tanks were massed near Kuwait."                                 IRQMIL > KWT posture.military_mobilise
verb move      A=obj:@forces R=obl[near|along|on|to|toward|towards|up to|into] nsubj=- -> posture.military_mobilise
    "Greek troops were moved to Albania."                                  GRCMIL > ALB posture.military_mobilise
verb dispatch  A=obj:@forces R=obl[near|along|off|to|toward|towards|into] nsubj=- -> posture.military_mobilise
    "Danish frigates were dispatched to Iceland."                          DNKMIL > ISL posture.military_mobilise
verb concentrate A=obj:@forces R=obl[near|along|on|in|at|around|opposite] nsubj=- -> posture.military_mobilise
    "Syrian troops were concentrated along the Iraqi border."              SYRMIL > IRQ posture.military_mobilise
verb deploy    A=obj:@police R?=obl[near|along|on|in|at|around|outside|inside|to] nsubj=- -> posture.police_mobilise
    "Zambian policemen were deployed around the Zairean embassy."          ZMBCOP > CODGOV posture.police_mobilise
verb post      A=obj:@forces|@police R?=obl[near|along|on|in|at|around|outside|inside|to] nsubj=- -> posture.military_mobilise
    "Burmese troops were posted along the Thai border."                    MMRMIL > THA posture.military_mobilise

# --- waters entered ---
verb enter     A=nsubj:@fleet|@air_force|"coastguard ship"|"coast guard ship"|"coastguard vessel" R=obj obj=waters|airspace|zone|"air space"|"territorial water"|water -> posture
    "Two Chinese warships entered Japanese waters."                        CHNMIL > JPN posture
