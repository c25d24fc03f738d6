//! Wire copy that never was: deeds, the reports that agencies send of them, and what papers make of a report. The same for a seed,
//! from sentences of ours over many countries; reports of different deeds share most of their sentences but for the names.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::Serialize;

use crate::chance::Chance;

/// A country with a head of state who never was, and towns: a second one some 25 to 110 kilometres from the first.
struct Country {
    name: &'static str,
    demonym: &'static str,
    head: &'static str,
    towns: [(&'static str, &'static str); 2],
}

const fn country(
    name: &'static str,
    demonym: &'static str,
    head: &'static str,
    towns: [(&'static str, &'static str); 2],
) -> Country {
    Country { name, demonym, head, towns }
}

const COUNTRIES: [Country; 24] = [
    country("Kenya", "Kenyan", "Joram Otieku", [("Kisumu", "Kakamega"), ("Nakuru", "Naivasha")]),
    country("Peru", "Peruvian", "Raul Quintasol", [("Huancayo", "Jauja"), ("Cusco", "Abancay")]),
    country("Algeria", "Algerian", "Nadir Belkhali", [("Blida", "Medea"), ("Constantine", "Guelma")]),
    country("Pakistan", "Pakistani", "Imtiaz Durrazai", [("Peshawar", "Mardan"), ("Quetta", "Mastung")]),
    country("Turkey", "Turkish", "Selim Karadan", [("Diyarbakir", "Batman"), ("Adana", "Tarsus")]),
    country("Guatemala", "Guatemalan", "Efrain Tojil", [("Quetzaltenango", "Huehuetenango"), ("Coban", "Salama")]),
    country(
        "El Salvador",
        "Salvadoran",
        "Mauricio Alvarengo",
        [("San Miguel", "Usulutan"), ("Santa Ana", "Ahuachapan")],
    ),
    country("Senegal", "Senegalese", "Abdou Ndiagne", [("Ziguinchor", "Bignona"), ("Kaolack", "Fatick")]),
    country("Yemen", "Yemeni", "Saleh Almaqri", [("Taiz", "Ibb"), ("Dhamar", "Yarim")]),
    country("Ecuador", "Ecuadorean", "Galo Iturmendi", [("Ambato", "Latacunga"), ("Cuenca", "Azogues")]),
    country("Mozambique", "Mozambican", "Tome Chivurre", [("Beira", "Dondo"), ("Nampula", "Monapo")]),
    country("Colombia", "Colombian", "Hernan Valdiviezo", [("Pasto", "Ipiales"), ("Cucuta", "Pamplona")]),
    country("Nepal", "Nepalese", "Bishwa Thapaliya", [("Birgunj", "Hetauda"), ("Dharan", "Dhankuta")]),
    country("Burundi", "Burundian", "Melance Nkurikiye", [("Gitega", "Muramvya"), ("Ngozi", "Kayanza")]),
    country("Poland", "Polish", "Witold Jarzembek", [("Gdansk", "Elblag"), ("Katowice", "Czestochowa")]),
    country("Nigeria", "Nigerian", "Ishaku Danbature", [("Onitsha", "Awka"), ("Kano", "Wudil")]),
    country("Haiti", "Haitian", "Fritz Desrouleaux", [("Gonaives", "Saint-Marc"), ("Les Cayes", "Aquin")]),
    country("Egypt", "Egyptian", "Mamdouh Elgazwi", [("Minya", "Mallawi"), ("Tanta", "Damanhur")]),
    country("Zimbabwe", "Zimbabwean", "Tafara Muchenje", [("Gweru", "Kwekwe"), ("Mutare", "Rusape")]),
    country("Chile", "Chilean", "Osvaldo Riquelmez", [("Talca", "Linares"), ("Temuco", "Villarrica")]),
    country("Bolivia", "Bolivian", "Jaime Condorena", [("Oruro", "Llallagua"), ("Sucre", "Potosi")]),
    country("Thailand", "Thai", "Prasit Wongsawan", [("Yala", "Pattani"), ("Songkhla", "Phatthalung")]),
    country("Angola", "Angolan", "Lopo Kassanje", [("Huambo", "Caala"), ("Benguela", "Lobito")]),
    country("Ghana", "Ghanaian", "Kwabena Atiase", [("Kumasi", "Obuasi"), ("Tamale", "Yendi")]),
];

/// What was done, with three wordings of the headline and of the lead; a report has one, an agency each. `{n}` and `{m}` are
/// numbers that later copies bring up to date.
struct Deed {
    heads: [&'static str; 3],
    leads: [&'static str; 3],
}

const DEEDS: [Deed; 7] = [
    Deed {
        heads: ["Gunmen attack army post near {town}", "{n} soldiers die in raid", "{country} barracks raided"],
        leads: [
            "Gunmen attacked an army post in {town} on {weekday}, killing {n} soldiers and wounding {m} others, the defence ministry said.",
            "At least {n} soldiers were killed and {m} wounded when gunmen attacked an army post in {town} on {weekday}, a military spokesman said.",
            "Unknown gunmen killed {n} {demonym} soldiers in an attack on a barracks in {town} on {weekday}, officials said.",
        ],
    },
    Deed {
        heads: ["Students march in {town}", "{n} held at {town} protest", "Fees anger {country}'s students"],
        leads: [
            "{demonym} police arrested {n} students in {town} on {weekday} during a march against higher fees, witnesses said.",
            "Police in {town} detained {n} students on {weekday} after they marched to the town hall over the cost of study.",
            "{n} students were arrested by {demonym} police in {town} on {weekday} as a protest over fees turned rough, their union said.",
        ],
    },
    Deed {
        heads: ["Rebels shell {town}", "Shells fall on {town}", "Artillery hits {country} town"],
        leads: [
            "{demonym} rebels shelled the town of {town} on {weekday}, killing {n} people and wounding {m}, the mayor said.",
            "{n} people died and {m} were hurt when {demonym} rebels shelled {town} on {weekday}, hospital officials said.",
            "Rebels in {country} fired mortars at {town} on {weekday} and killed {n} civilians, local radio said.",
        ],
    },
    Deed {
        heads: ["Aid workers seized in {town}", "{n} relief workers taken", "Abduction in {country}"],
        leads: [
            "Gunmen kidnapped {n} aid workers in {town} on {weekday}, their charity said.",
            "{n} aid workers were kidnapped by armed men in {town} on {weekday}, the relief agency they work for said.",
            "Armed men abducted {n} relief workers from a house in {town} on {weekday}, {demonym} police said.",
        ],
    },
    Deed {
        heads: ["Miners strike in {town}", "Thousands march in {town}", "{country} miners walk out"],
        leads: [
            "About {n} hundred {demonym} miners marched through {town} on {weekday} to protest against the closing of their pits.",
            "Some {n} hundred miners demonstrated in {town} on {weekday} against plans of the {demonym} government to shut the pits.",
            "{demonym} miners, {n} hundred of them by their union's count, protested in the streets of {town} on {weekday}.",
        ],
    },
    Deed {
        heads: ["Police fire on crowd in {town}", "{n} shot dead in {town}", "Deaths at {country} rally"],
        leads: [
            "{demonym} police shot and killed {n} demonstrators in {town} on {weekday} and wounded {m}, doctors said.",
            "{n} protesters were shot dead by {demonym} police in {town} on {weekday} and {m} were wounded, witnesses said.",
            "Police in {town} opened fire on protesters on {weekday} and killed {n} of them, a human rights group in {country} said.",
        ],
    },
    Deed {
        heads: ["{country} recalls envoy to {other}", "Envoy leaves {other}", "{country}, {other} at odds"],
        leads: [
            "{country} recalled its ambassador to {other} on {weekday} in a quarrel over {n} fishing boats.",
            "The {demonym} government on {weekday} recalled its ambassador from {other}, the foreign ministry said, after {n} boats were seized.",
            "{country} has recalled its ambassador to {other} over the seizure of {n} boats, a spokesman said on {weekday}.",
        ],
    },
];

/// Paragraphs that any report may have; what is in braces is the report's own.
const PARAGRAPHS: [&str; 20] = [
    "Shops in the centre of {town} stayed shut for the rest of the day and few people were seen in the streets.",
    "A spokesman for the ministry in the capital, {person}, said that a full account would be given to parliament next week.",
    "\"We heard it from one end of the town to the other,\" said {person}, who keeps a bakery beside the bus station.",
    "The governor of the province, {person}, drove to {town} in the afternoon and spoke to families at the hospital.",
    "Telephone lines to {town} were down for several hours, and accounts of what had taken place differed.",
    "President {head} was told of it at once, his office said in a statement of three sentences.",
    "It was not clear on {weekday} night how many had been in the square when it began.",
    "Roads into {town} were closed and buses were sent back to the capital, passengers said.",
    "Newspapers in {country} gave the matter their front pages, most of them with a photograph of the market.",
    "The Roman Catholic bishop of {town}, {person}, said a Mass in the evening which several hundred people attended.",
    "Schools will be closed until further notice, according to a notice that was pinned to the door of the town hall.",
    "A doctor at the district hospital, {person}, said that it had run short of blood and of clean dressings.",
    "{person}, a teacher, said that she had locked the children into the classroom until it was quiet again.",
    "Traders complained that the trucks with maize and cooking oil had not come through since the weekend.",
    "The town, which lies in a valley of coffee farms, has about {n} thousand inhabitants.",
    "Prices in the market rose by a third within hours, said {person}, who sells vegetables there.",
    "A reporter who reached {town} by motorcycle saw broken glass along the main street and a bus without windows.",
    "Officials in the capital would not say whether the matter had been on the agenda of the cabinet.",
    "The weather was fine and the river low, so that people could cross it on foot, the state radio said.",
    "{person}, who leads the lawyers' association of {country}, asked that everything be put in writing.",
];

/// Background that papers keep at hand: the same words in every report from a country.
const BACKGROUND: [&str; 3] = [
    "{country}, a country of farmers and traders, has seen three governments in five years, and few of its quarrels have been settled for good.",
    "President {head} took office after an election that observers called untidy but fair, and has promised a new constitution ever since.",
    "Foreign lenders have put off their decision on a loan to {country} twice, pointing to a budget that nobody outside the treasury has seen.",
];

/// What a paper writes over a report instead of its lead.
const LEADS: [&str; 6] = [
    "It was a day that people here will not soon forget.",
    "There was more bad news from {country} at the end of a hard week.",
    "An uneasy quiet lay over {town} after a day that left many questions open.",
    "The news reached the capital late, and it came in pieces.",
    "What began as an ordinary morning in {town} ended with sirens.",
    "Readers of this newspaper have come to know the name of {town}.",
];

const HEADLINES: [&str; 5] = [
    "Grim day in {town}",
    "{country}: what we know",
    "Fresh trouble abroad",
    "World in brief: {country}",
    "News from {town}",
];

/// What a paper puts below.
const TAILS: [&str; 4] = [
    "This report was cut by our foreign desk; letters to the editor may be sent to the usual address.",
    "More from our correspondents on page twelve, with maps and a chronicle of the year so far.",
    "Our special page on the region appears on Saturday together with the weekly supplement on travel.",
    "Subscribers find the whole of this story, with photographs, in the evening edition of the paper.",
];

const GIVEN: [&str; 12] =
    ["Amos", "Lucia", "Tariq", "Ines", "Pavel", "Grace", "Omar", "Rosa", "Chidi", "Mira", "Julio", "Salma"];
const FAMILY: [&str; 16] = [
    "Barasani",
    "Quillabo",
    "Hadrouni",
    "Mendezar",
    "Kowalenko",
    "Adjeimensa",
    "Torrealva",
    "Okonjoma",
    "Suriyanak",
    "Velascano",
    "Ndikumara",
    "Yildirak",
    "Carranzo",
    "Mutasara",
    "Eskandur",
    "Pereyrano",
];
const AGENCIES: [&str; 5] = ["Reuters", "AFP", "AP", "Xinhua", "DPA"];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
const NUMBERS: [&str; 12] =
    ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "13", "14"];

/// A copy of a report in a paper, as it is added.
#[derive(Serialize)]
pub struct Copy {
    pub id: String,
    /// The number of the report: copies with the same are one report.
    pub report: usize,
    /// The number of the deed: reports with the same tell one happening.
    pub deed: usize,
    pub title: String,
    pub text: String,
    pub published: Date,
    pub source: String,
    pub agency: Option<String>,
}

/// A report before papers change it: with `{n}` and `{m}` open.
#[derive(Clone)]
struct Report {
    deed: usize,
    country: usize,
    town: &'static str,
    agency: &'static str,
    title: String,
    paragraphs: Vec<String>,
    published: Date,
    numbers: [usize; 2],
}

/// So many reports in all their copies: reports of new deeds, other agencies' reports of the same, the same words a week later,
/// and the same words of a town nearby.
pub fn copies(reports: usize, seed: u64) -> Vec<Copy> {
    let mut chance = Chance(seed);
    let mut made: Vec<Report> = Vec::new();
    let mut deeds = 0;
    while made.len() < reports {
        let first = new_report(&mut chance, deeds);
        deeds += 1;
        let (kind, town) = (first.kind, first.report.town);
        let number_of_agencies = 1 + chance.below(3);
        for wording in 1..number_of_agencies {
            made.push(another_agency(&mut chance, &first, wording));
        }
        if chance.one_in(3) {
            made.push(week_later(&mut chance, &first.report, deeds));
            deeds += 1;
        }
        if chance.one_in(3) && kind != RECALL {
            made.push(elsewhere(&first, town, deeds));
            deeds += 1;
        }
        made.push(first.report);
    }
    made.truncate(reports);
    let mut copies = Vec::new();
    for (number, report) in made.iter().enumerate() {
        // Most reports are printed a few times, some everywhere.
        let times = if chance.one_in(8) { 20 + chance.below(21) } else { 2 + chance.below(9) };
        for time in 0..times {
            copies.push(copy(&mut chance, number, report, time));
        }
    }
    copies
}

/// The deed that has no town.
const RECALL: usize = 6;

/// The first report of a deed, with what another agency's needs.
struct First {
    report: Report,
    kind: usize,
    other: usize,
    weekday: &'static str,
}

fn new_report(chance: &mut Chance, deed: usize) -> First {
    let kind = chance.below(DEEDS.len());
    let country = chance.below(COUNTRIES.len());
    let other = (country + 1 + chance.below(COUNTRIES.len() - 1)) % COUNTRIES.len();
    let town = COUNTRIES[country].towns[chance.below(2)].0;
    let happened = date(1985 + chance.below(30) as i16, 1 + chance.below(12) as i8, 1 + chance.below(28) as i8);
    let weekday = WEEKDAYS[happened.weekday().to_monday_zero_offset() as usize];
    let numbers = [chance.below(7), chance.below(7)];
    let published = happened.saturating_add((chance.below(2) as i64).days());
    let report = Report {
        deed,
        country,
        town,
        agency: AGENCIES[0],
        title: String::new(),
        paragraphs: Vec::new(),
        published,
        numbers,
    };
    let mut first = First { report, kind, other, weekday };
    first.report = another_agency(chance, &first, 0);
    first
}

/// What another agency sends of the same deed: its own words, other witnesses, at times other numbers.
fn another_agency(chance: &mut Chance, first: &First, wording: usize) -> Report {
    let mut report =
        Report { agency: AGENCIES[(first.report.deed + wording) % AGENCIES.len()], ..first.report.clone() };
    if wording > 0 {
        report.numbers[0] = (report.numbers[0] + chance.below(3)) % NUMBERS.len();
    }
    let deed = &DEEDS[first.kind];
    let mut order: Vec<usize> = (0..PARAGRAPHS.len()).collect();
    chance.shuffle(&mut order);
    let mut templates = vec![deed.leads[wording]];
    templates.extend(order.iter().take(3 + chance.below(5)).map(|&at| PARAGRAPHS[at]));
    if chance.one_in(2) {
        templates.push(*chance.one(&BACKGROUND));
    }
    report.title = filled(chance, deed.heads[wording], &report, first);
    report.paragraphs = templates.iter().map(|template| filled(chance, template, &report, first)).collect();
    report
}

/// Fills in the names; the numbers are left open.
fn filled(chance: &mut Chance, template: &str, report: &Report, first: &First) -> String {
    let country = &COUNTRIES[report.country];
    let person = format!("{} {}", chance.one(&GIVEN), chance.one(&FAMILY));
    let names = [
        ("{town}", report.town),
        ("{country}", country.name),
        ("{demonym}", country.demonym),
        ("{head}", country.head),
        ("{other}", COUNTRIES[first.other].name),
        ("{weekday}", first.weekday),
        ("{person}", person.as_str()),
    ];
    names.iter().fold(template.to_owned(), |text, (slot, name)| text.replace(slot, name))
}

/// The same words a week later: another deed, on the same day of the week.
fn week_later(chance: &mut Chance, report: &Report, deed: usize) -> Report {
    let mut numbers = report.numbers;
    numbers[0] = (numbers[0] + chance.below(3)) % NUMBERS.len();
    Report { deed, numbers, published: report.published.saturating_add(7.days()), ..report.clone() }
}

/// The same words of the town nearby: another deed.
fn elsewhere(first: &First, town: &str, deed: usize) -> Report {
    let pairs = &COUNTRIES[first.report.country].towns;
    let near = pairs.iter().find(|(one, _)| *one == town).map_or(pairs[0].1, |(_, near)| near);
    let moved = |text: &String| text.replace(town, near);
    let report = &first.report;
    Report {
        deed,
        town: near,
        title: moved(&report.title),
        paragraphs: report.paragraphs.iter().map(moved).collect(),
        ..report.clone()
    }
}

/// What a paper prints of a report.
fn copy(chance: &mut Chance, number: usize, report: &Report, time: usize) -> Copy {
    let country = &COUNTRIES[report.country];
    let names = |text: &str| text.replace("{town}", report.town).replace("{country}", country.name);
    let (mut title, mut paragraphs) = (report.title.clone(), report.paragraphs.clone());
    let mut numbers = report.numbers;
    // The first is the report as it was sent.
    if time > 0 {
        if chance.one_in(2) {
            title = names(chance.one::<&str>(&HEADLINES));
        }
        if chance.one_in(3) {
            let kept = (paragraphs.len() * (5 + chance.below(5))).div_ceil(10).max(2);
            paragraphs.truncate(kept);
        }
        if chance.one_in(3) {
            let lead = names(chance.one::<&str>(&LEADS));
            // Some papers put their own sentence before the lead, some in its place.
            if paragraphs.len() > 3 && chance.one_in(2) {
                paragraphs[0] = lead;
            } else {
                paragraphs.insert(0, lead);
            }
        }
        if chance.one_in(3) {
            numbers = [(numbers[0] + chance.below(4)) % NUMBERS.len(), (numbers[1] + chance.below(4)) % NUMBERS.len()];
        }
        if chance.one_in(4) {
            paragraphs.push((*chance.one(&TAILS)).to_owned());
        }
    }
    let counted = |text: &String| text.replace("{n}", NUMBERS[numbers[0]]).replace("{m}", NUMBERS[numbers[1]]);
    // Most papers keep the dateline, some without the agency.
    if time == 0 || !chance.one_in(3) {
        let (town, month) = (report.town.to_uppercase(), MONTHS[report.published.month() as usize - 1]);
        let agency = if time == 0 || chance.one_in(2) { format!(" ({})", report.agency) } else { String::new() };
        paragraphs[0] = format!(
            "{town}, {}, {month} {}{agency} - {}",
            country.name,
            report.published.day(),
            capital(counted(&paragraphs[0]))
        );
    }
    let later = i64::from(time > 0 && chance.one_in(4));
    Copy {
        id: format!("{number}-{time}"),
        report: number,
        deed: report.deed,
        title: counted(&title),
        text: paragraphs.iter().map(|text| capital(counted(text))).collect::<Vec<_>>().join("\n\n"),
        published: report.published.saturating_add(later.days()),
        source: format!(
            "The {} {}",
            chance.one(&["Harbour", "Evening", "Northern", "Valley", "City", "Free"]),
            chance.one(&["Post", "Herald", "Mail", "Echo", "Star", "Times"])
        ),
        agency: (!chance.one_in(3)).then(|| report.agency.to_owned()),
    }
}

/// A sentence may begin with a number.
fn capital(text: String) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
