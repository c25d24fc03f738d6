# Word classes that several files share. A member is the lemma of a head word, or a quoted phrase that ends in it.

# --- things that are given, sold, withheld ---
class small_arms   = arm armament weapon weaponry gun rifle pistol "machine gun" mortar grenade ammunition munition cartridge bullet
class heavy_arms   = missile rocket tank artillery howitzer shell warhead torpedo launcher armour armor bomb mine "cluster munition" "personnel carrier" "armoured carrier" "armored carrier" "armoured vehicle" "armored vehicle" "armoured car" radar interceptor
class war_vehicles = warplane "fighter jet" "fighter plane" "fighter aircraft" bomber gunship warship frigate submarine destroyer corvette fighter jet
class war_systems  = "air defence system" "air defense system" "missile system" "defence system" "defense system" "weapons system"
class war_stores   = "military equipment" "military hardware" "military supplies" "arms shipment" materiel drone "military aircraft"
class weapons      = @small_arms @heavy_arms @war_vehicles @war_systems @war_stores
class currency     = "$" "€" "£" "¥" dollar euro pound yen yuan rouble ruble franc mark rupee peso riyal dinar krona shekel won krone kroner krona kronor guilder lira drachma escudo dirham birr shilling naira rand cedi baht dong taka hryvnia zloty forint koruna lev rial bolivar renminbi
class money        = @currency loan credit grant fund funds money cash financing funding subsidy capital bailout deposit donation endowment "credit line" "financial package"
class food         = food wheat rice grain maize corn flour milk sugar meal ration "food aid" "food parcel" seed foodstuff bread potato bean lentil biscuit oats barley
class medicine     = medicine vaccine "medical supplies" "medical equipment" ventilator mask insulin antibiotic blood serum
class shelter      = tent blanket clothing clothes shelter tarpaulin mattress generator "drinking water" water
class relief       = @food @medicine @shelter relief supplies supply "relief supplies" "relief goods" "emergency supplies" necessity
class energy       = oil gas fuel petrol diesel coal electricity crude petroleum uranium lng
class wares        = goods good commodity steel copper cement cotton fertiliser fertilizer coffee cocoa timber product equipment machinery
class trade_goods  = @energy @wares car locomotive truck tractor beef pork textile component semiconductor chip

# --- people ---
class troops       = troops troop soldier force army marine paratrooper commando brigade battalion regiment division contingent garrison infantry cavalry "tank column" column armour
class fleet        = navy fleet flotilla squadron carrier "aircraft carrier" warship jet warplane fighter unit militia militiaman guard frigate destroyer cruiser corvette submarine gunboat battleship "patrol boat" coastguard "coast guard" bomber
class peacekeepers = peacekeeper "peacekeeping force" "peacekeeping troops" "peace force" "peacekeeping mission" "blue helmet" "peace mission"
class inspectors   = inspector observer monitor "observer mission" "monitoring mission" "inspection team" "fact-finding mission" investigator
class aid_workers  = "aid worker" "relief worker" "aid agency" "aid convoy" "relief convoy" "aid group" "aid truck" "relief agency"
class rescuers     = rescuer medic doctor nurse firefighter "rescue team" "medical team" "rescue worker" "search team" surgeon paramedic
class trainers     = adviser advisor instructor trainer "military adviser" "military advisor" "military expert"
class heads        = president premier chancellor king queen prince emir sultan sheikh pope pontiff emperor monarch leader head ruler
class envoys       = minister ambassador diplomat envoy secretary official delegation delegate counterpart governor negotiator chief mission
class guests       = @heads @envoys parliamentarian lawmaker senator mayor bishop patriarch general admiral commander dignitary
class prisoners    = prisoner hostage detainee captive inmate "political prisoner" pow abductee internee "prisoner of war" convict
class held_people  = dissident activist journalist reporter protester sailor fisherman airman pilot crew crewman missionary tourist spy officer general colonel commander engineer worker trader businessman driver contractor
class captives     = @prisoners @held_people soldier policeman student schoolgirl blogger lawyer priest nun "aid worker"
class refugees     = refugee asylum-seeker "asylum seeker" migrant exile defector evacuee
class civilians    = civilian resident villager citizen inhabitant man woman child student worker family survivor victim patient boy girl
class people       = @civilians @captives @refugees person people crowd fan visitor tourist passenger traveller pupil voter
class insurgents   = rebel guerrilla insurgent militant fighter gunman separatist terrorist paramilitary jihadist faction
class athletes     = team club player striker goalkeeper coach defender midfielder batsman bowler champion side squad winger boxer athlete

# --- papers, states of affairs ---
class agreements   = agreement treaty accord pact deal memorandum convention protocol contract declaration charter communique mou compact
class truces       = ceasefire cease-fire truce armistice "cease fire" "peace deal" "peace agreement" "peace accord" "peace treaty"
class disputes     = dispute difference quarrel row conflict disagreement feud standoff stand-off crisis controversy
class ties         = tie relation relationship link partnership friendship bond "diplomatic relations" "diplomatic ties"
class meetings     = meeting summit conference forum session gathering ceremony funeral inauguration congress assembly
class offices      = office post position job presidency premiership leadership chairmanship cabinet government seat throne
class elections    = election vote poll referendum ballot

class penalties    = sanction embargo boycott tariff blockade "trade barrier"

# --- places and property ---
class territory    = territory land province region city town village area border frontier peninsula island enclave strip zone hill capital
class strongholds  = base camp bunker position outpost airport airfield bridge checkpoint fort stronghold headquarters barracks
class ships        = ship vessel tanker freighter boat trawler "fishing boat" ferry yacht dhow barge steamer cruiser battleship warship destroyer frigate corvette submarine gunboat minesweeper "patrol boat"
class aircraft     = plane aircraft airliner helicopter jetliner
class treasures    = artefact artifact artwork painting statue antiquity treasure relic manuscript bronze sculpture gold
class property     = @ships @aircraft @treasures property asset building farm house home remains body wreckage cargo factory company
class vehicles     = car truck lorry bus van vehicle train taxi motorcycle convoy
class symbols      = flag wreath flower candle statue memorial monument cenotaph tomb grave shrine

# --- subjects that make no event of politics ---
class markets      = share stock bond currency price index yield market rate profit revenue earnings sale investor
class games        = match game final title trophy medal race season tournament cup championship goal innings penalty set league
class weather      = storm hurricane typhoon cyclone rain flood snow wind earthquake quake tremor drought heatwave wildfire tsunami
class works        = film movie song album book novel play show concert band exhibition

# --- conflict ---
class police       = police policeman policewoman constable gendarme gendarmerie "riot police" "security force" "secret police" officer
class state_force  = @police @troops @fleet
class dissenters   = protester protestor demonstrator marcher rioter striker picket crowd rally demonstration march protest activist
class bombs        = bomb explosive grenade dynamite ied "explosive device" "car bomb" "truck bomb" "roadside bomb" "suicide bomb"
class air_force    = jet warplane plane bomber helicopter aircraft "air force" "fighter jet" gunship squadron missile airstrike drone "attack helicopter" "fighter plane"
class airstrikes   = airstrike "air strike" "air raid" "air attack" "drone strike" "missile strike" bombing bombardment
class accidents    = crash accident collision blaze fire explosion blast virus epidemic outbreak disease heat mudslide landslide avalanche

class laws         = law resolution convention treaty norm rule obligation agreement constitution charter accord commitment protocol
class borders      = border airspace sovereignty territory waters "territorial integrity" frontier neutrality independence
class computers    = computer network website server system database "power grid" account e-mail email
class sea_lanes    = strait port harbour harbor waterway coast route corridor canal crossing airspace "sea lane" supply convoy
class roads        = road highway street bridge railway motorway track avenue square entrance intersection crossing traffic airport
class irritants    = @states @capitals @heads @envoys government decision move remark comment statement policy plan announcement speech test stance behaviour conduct report article cartoon film verdict ruling law bill action letter
class powers       = @states @capitals @heads @envoys government ministry regime administration party parliament union junta cabinet military army opposition council
class misdeeds     = attack bombing killing raid blast explosion assassination massacre murder coup shooting kidnapping abduction hacking cyberattack riot sabotage plot ambush poisoning airstrike strike shelling
class stances      = support backing solidarity opposition commitment readiness willingness determination resolve loyalty friendship concern outrage anger regret sympathy displeasure disappointment need
