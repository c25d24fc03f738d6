//! Which language stories are in: those of other tongues are found, and English ones full of names are not lost.

use nuncio_text::{LanguageSource, PageWords, ReadOptions};

use crate::{both, page};

/// The code of a text's language, where it is known.
fn language(text: &str) -> Option<String> {
    page(text).language(&PageWords::english()).map(|language| language.code.to_string())
}

const OTHERS: [(&str, &str); 20] = [
    (
        "fr",
        "Le ministre des affaires étrangères du Tchad a rencontré lundi son homologue libyen à Tripoli. Ils ont parlé de la frontière et des réfugiés, selon un communiqué publié dans la soirée.",
    ),
    (
        "es",
        "El gobierno de Bolivia anunció el martes que enviará una delegación a Paraguay para hablar del río. Los dos países no se reunían desde hacía tres años, dijo un portavoz.",
    ),
    (
        "pt",
        "A polícia de Moçambique deteve na segunda-feira doze homens que tentavam atravessar a fronteira com armas. O ministro disse que eles serão julgados ainda este mês.",
    ),
    (
        "de",
        "Die Regierung in Wien hat am Montag beschlossen, den Botschafter aus Budapest zurückzurufen. Das sagte ein Sprecher, der nicht genannt werden wollte, nach einer Sitzung am Abend.",
    ),
    (
        "it",
        "Il presidente della Somalia ha incontrato ieri gli anziani della regione per parlare della siccità. Il governo manderà aiuti prima della fine del mese, ha detto un portavoce.",
    ),
    (
        "nl",
        "De politie heeft maandag in de haven drie mannen aangehouden die wapens naar Suriname wilden sturen. Dat heeft een woordvoerder van het ministerie gezegd.",
    ),
    (
        "sv",
        "Regeringen har beslutat att skicka en grupp läkare till Etiopien efter översvämningarna. Det sade utrikesministern på en pressträff i går kväll.",
    ),
    (
        "pl",
        "Minister spraw zagranicznych spotkał się w poniedziałek z ambasadorem Białorusi. Rozmawiali o granicy i o ludziach, którzy od tygodnia czekają na moście.",
    ),
    (
        "ro",
        "Guvernul a anunțat luni că va trimite ajutoare în Republica Moldova după inundațiile din această săptămână. Ministrul a spus că drumurile sunt închise.",
    ),
    (
        "hu",
        "A kormány hétfőn bejelentette, hogy segélyt küld a szomszéd országba az árvíz után. A miniszter azt mondta, hogy az utak még zárva vannak.",
    ),
    (
        "tr",
        "Dışişleri bakanı pazartesi günü Bağdat'ta meslektaşıyla görüştü. İki ülke sınır kapısının yeniden açılması için anlaşmaya vardı, dedi bir sözcü.",
    ),
    (
        "id",
        "Pemerintah mengumumkan pada hari Senin bahwa mereka akan mengirim bantuan ke pulau itu setelah banjir. Menteri mengatakan jalan masih ditutup.",
    ),
    (
        "vi",
        "Chính phủ hôm thứ hai thông báo sẽ gửi hàng cứu trợ đến các tỉnh bị lũ lụt. Bộ trưởng nói rằng nhiều con đường vẫn còn bị đóng.",
    ),
    ("ru", "Министр иностранных дел Таджикистана встретился в понедельник с послом Киргизии. Они говорили о границе."),
    (
        "uk",
        "Уряд повідомив у понеділок, що надішле допомогу до сусідньої країни після повені. Міністр сказав, що дороги ще закриті.",
    ),
    ("el", "Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι θα στείλει βοήθεια στο νησί μετά τον σεισμό."),
    ("ar", "أعلنت الحكومة يوم الاثنين أنها سترسل مساعدات إلى الجزيرة بعد الفيضانات، وقال الوزير إن الطرق لا تزال مغلقة."),
    ("zh", "外交部长星期一在首都会见了邻国的大使，双方讨论了边界问题和难民的安置办法。"),
    ("ja", "政府は月曜日、洪水の被害を受けた島に支援物資を送ると発表した。大臣は道路がまだ閉鎖されていると述べた。"),
    (
        "ko",
        "정부는 월요일 홍수 피해를 입은 섬에 구호 물자를 보내겠다고 발표했다. 장관은 도로가 아직 막혀 있다고 말했다.",
    ),
];

#[test]
fn other_languages_are_recognised() {
    for (code, text) in OTHERS {
        assert_eq!(language(text).as_deref(), Some(code), "{text}");
        assert_eq!(
            language(&format!("Port reopens\n\n{}", text.replace(". ", ".\n\n"))).as_deref(),
            Some(code),
            "{text}"
        );
    }
}

#[test]
fn a_language_that_is_not_in_the_table_is_no_english() {
    let swahili = "Serikali ilitangaza siku ya Jumatatu kwamba itatuma misaada katika kisiwa hicho baada ya mafuriko. Waziri alisema kwamba barabara bado zimefungwa na watu wengi wanasubiri kuokolewa na wanajeshi. Alisema pia kwamba shule zitafunguliwa tena baada ya wiki mbili, kama hali ya hewa itakuwa nzuri. Wakazi wa eneo hilo walisema kwamba hawajapata chakula kwa siku tatu, na kwamba watoto wanaumwa kwa sababu ya maji machafu.";
    assert!(language(swahili).is_some_and(|code| code != "en"));
}

#[test]
fn english_full_of_names_is_not_taken_for_another_language() {
    for text in [
        "Results of the open at Buenos Aires: Juan Carlos Ferrer (Spain) beat Gastón Gaudí (Argentina) 6-2 6-4, David Nalbán (Argentina) beat Guillermo Corrales (Argentina) 7-5 6-3, Félix Mantel (Spain) beat Agustín Callejas (Argentina) 6-4 2-6 6-1.",
        "The new cabinet of Indonesia: Coordinating Minister Widodo Adi Sutjipto; Defence Juwono Sudarsono; Foreign Affairs Hassan Wirajuda; Finance Jusuf Anwar; Trade Mari Elka Pangestu; Agriculture Anton Apriyantono.",
        "Stage 12: 1. Richard Virelle (France) 4:22:15 2. Jan Ulrichs (Germany) same time 3. Marco Pantano (Italy) 0:05 behind 4. Laurent Dufour (Switzerland) 0:12",
        "MOSCOW, JAN 5 - THE FOREIGN MINISTER OF THE SOVIET UNION SAID ON FRIDAY THAT HE WOULD MEET HIS COUNTERPART FROM FINLAND IN THE SPRING.",
        "Rwanda denies raid.",
        "Jakarta - Gubernur Jawa Barat",
    ] {
        assert!(matches!(language(text).as_deref(), None | Some("en")), "{text}: {:?}", language(text));
    }
}

#[test]
fn words_overrule_what_is_declared_and_short_ones_do_not() {
    let of = |tag: &str, text: &str| {
        let record = serde_json::json!({ "text": text, "language": tag }).to_string();
        let (stories, _) = both("a.jsonl", record, &ReadOptions::default());
        stories[0].language(&PageWords::english()).map(|language| (language.code.to_string(), language.source))
    };
    let english = "The government of Chad said on Monday that it would send a delegation to the talks with Libya which begin this week.";
    assert_eq!(of("fr", english), Some(("en".to_owned(), LanguageSource::Recognised)));
    assert_eq!(of("en-US", OTHERS[0].1), Some(("fr".to_owned(), LanguageSource::Recognised)));
    assert_eq!(of("fra", "Le Tchad nie."), Some(("fr".to_owned(), LanguageSource::Declared)));
    assert_eq!(of("x-default", "Le Tchad nie."), None);
}

#[test]
fn a_page_declares_its_language() {
    let (stories, _) = both(
        "a.html",
        "<html lang='pt-BR'><body><article><p>Chad closed a road.</p><p>Mali did so too.</p></article>",
        &ReadOptions::default(),
    );
    assert_eq!(stories[0].declared_language.map(|code| code.to_string()).as_deref(), Some("pt"));
}
