//! The pack's tables: which codes deeds have, and that every code of CAMEO has its deed.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{codebook, deed, rows};
use nuncio_codebook::{CameoCode, Codebook, Deed, Direction, Issue, Mood, OwnedDeed};

/// Every deed with one mood at most.
fn every_deed(codebook: &Codebook) -> Vec<OwnedDeed> {
    let moods = std::iter::once(None).chain(Mood::ALL.map(Some));
    let issues: Vec<_> = std::iter::once(None).chain(Issue::ALL.map(Some)).collect();
    let mut deeds = Vec::new();
    for mood in moods {
        for act in codebook.acts() {
            for direction in Direction::ALL {
                for &issue in &issues {
                    deeds.push(OwnedDeed { act, direction, issue, moods: mood.into_iter().collect() });
                }
            }
        }
    }
    deeds
}

#[test]
fn every_cameo_code_is_reached_or_says_why_not() {
    let codebook = codebook();
    let reached: BTreeSet<CameoCode> =
        every_deed(&codebook).iter().filter_map(|deed| codebook.cameo(&deed.as_deed())).collect();
    let unreached: BTreeMap<CameoCode, String> = rows("codebook/unreached.tsv")
        .into_iter()
        .map(|row| (CameoCode::parse(&row[0]).expect("a code"), row[1].clone()))
        .collect();
    assert_eq!(codebook.cameo_codes().len(), 316);
    for &code in codebook.cameo_codes() {
        assert!(
            reached.contains(&code) != unreached.contains_key(&code),
            "{code}: reached or in unreached.tsv, not both"
        );
        assert!(!codebook.label(code).is_empty(), "{code} has no label");
    }
    assert!(unreached.values().all(|reason| !reason.is_empty()));
    assert!(unreached.keys().all(|code| codebook.cameo_codes().contains(code)));
}

#[test]
fn scores_lie_between_minus_ten_and_ten() {
    let codebook = codebook();
    for &code in codebook.cameo_codes() {
        let score = codebook.goldstein(code).unwrap_or_else(|| panic!("{code} has no score"));
        assert!((-10.0..=10.0).contains(&score), "{code}: {score}");
    }
    for (kind, _) in codebook.plover_types() {
        assert!(codebook.plover_score(kind).is_some_and(|score| (-10.0..=10.0).contains(&score)), "{kind}");
    }
    assert_eq!(codebook.goldstein(CameoCode::parse("1834").expect("a code")), Some(-10.0), "takes that of 183");
    assert_eq!(codebook.goldstein(CameoCode::parse("999").expect("digits")), None);
}

#[test]
fn plover_has_its_sixteen_types_sixty_seven_modes_and_thirty_seven_contexts() {
    let codebook = codebook();
    assert_eq!(codebook.plover_types().count(), 16);
    assert_eq!(codebook.plover_types().map(|(_, modes)| modes.count()).sum::<usize>(), 67);
    assert_eq!(codebook.plover_contexts().count(), 37);
}

#[test]
fn a_deed_has_the_code_of_its_nearest_ancestor() {
    let codebook = codebook();
    let code = |text: &str| codebook.cameo(&deed(&codebook, text).as_deed()).map(|code| code.to_string());
    // No row of its own: the act above, with the same direction, issue and mood.
    assert_eq!(code("aid.asylum:stop"), code("aid:stop"));
    assert_eq!(code("intend(consult.phone)"), code("intend(consult)"));
    assert_eq!(code("threaten(fight.aerial.drone)"), code("threaten(fight.aerial)"));
    // What is eased is partly stopped, what is resumed is done again.
    assert_eq!(code("aid.military:ease"), Some("1622".to_owned()));
    assert_eq!(code("fight.artillery:resume"), Some("194".to_owned()));
    // An issue that no row of the line knows is of no account.
    assert_eq!(code("fight/rights"), Some("190".to_owned()));
    assert_eq!(code("protest/rights"), Some("140".to_owned()));
    // A direction that no row of the line knows has no code, but its mood has.
    assert_eq!(code("statement:stop"), None);
    assert_eq!(code("appeal(statement:stop)"), Some("020".to_owned()));
}

#[test]
fn every_deed_with_a_code_has_a_class_where_it_has_a_type() {
    let codebook = codebook();
    for owned in every_deed(&codebook) {
        let deed = owned.as_deed();
        let text = codebook.write_deed(&deed);
        let (cameo, plover) = (codebook.cameo(&deed), codebook.plover(&deed));
        match (cameo, &plover) {
            (Some(code), None) => assert_eq!(code.root(), "01", "{text} has no PLOVER type"),
            (None, Some(plover)) => panic!("{text} is {} and has no CAMEO code", plover.kind),
            _ => {}
        }
        assert_eq!(codebook.quad(&deed).is_some(), plover.is_some(), "{text}");
        for profile in ["phoenix", "gdelt"] {
            assert_eq!(codebook.quad_in(profile, &deed).is_some(), cameo.is_some(), "{text} in {profile}");
        }
    }
}

/// The two codebooks part on a few codes of which the reason is told; everywhere else their classes agree on conflict.
#[test]
fn cameo_and_plover_agree_on_what_is_conflict() {
    let codebook = codebook();
    for owned in every_deed(&codebook) {
        let deed = owned.as_deed();
        let (Some(code), Some(quad)) = (codebook.cameo(&deed), codebook.quad(&deed)) else { continue };
        let gdelt = codebook.quad_in("gdelt", &deed).expect("a class");
        // CAMEO holds an appeal to be cooperation, PLOVER a request to be conflict; 01 has no type.
        if matches!(code.root(), "01" | "02") {
            continue;
        }
        assert_eq!(quad > 2, gdelt > 2, "{} is {code}", codebook.write_deed(&deed));
    }
}

#[test]
fn quad_profiles_are_those_of_the_exports() {
    let codebook = codebook();
    assert_eq!(codebook.quad_profiles().collect::<Vec<_>>(), ["nuncio", "phoenix", "gdelt"]);
    let quads = |text: &str| {
        let owned = deed(&codebook, text);
        let deed = owned.as_deed();
        ["nuncio", "phoenix", "gdelt"].map(|profile| codebook.quad_in(profile, &deed))
    };
    assert_eq!(quads("statement"), [None, Some(0), Some(1)]);
    assert_eq!(quads("appeal(aid)"), [Some(3), Some(0), Some(1)]);
    assert_eq!(quads("consult.meet"), [Some(1), Some(1), Some(1)]);
    assert_eq!(quads("aid.military"), [Some(2), Some(2), Some(2)]);
    assert_eq!(quads("sanction"), [Some(4), Some(3), Some(4)]);
    assert_eq!(quads("fight"), [Some(4), Some(4), Some(4)]);
    assert_eq!(codebook.quad_in("nobody's", &Deed::done(codebook.act("fight").expect("an act"))), None);
}

#[test]
fn moods_over_an_act_are_looked_up_and_not_listed() {
    let codebook = codebook();
    for (text, code) in [
        ("aid.military", "072"),
        ("intend(aid.military)", "0332"),
        ("appeal(aid.military)", "0232"),
        ("demand(aid.military)", "1032"),
        ("reject(aid.military)", "1222"),
        ("threaten(aid:stop)", "1311"),
        ("accuse(aid.military)", "112"),
        ("accuse(wrong.war_crimes)", "1124"),
        ("investigate(wrong.crime)", "091"),
        ("accept(aid.military)", "0332"),
        ("accept(reform/rights)", "0833"),
        ("accept(-)", "080"),
        ("threaten(-)", "130"),
        ("intend(fight.aerial)", "1384"),
        ("reject(ultimatum)", "124"),
        ("sanction.embargo:ease", "085"),
        ("diplomacy.ties:stop", "161"),
        ("diplomacy.ties:resume", "050"),
    ] {
        let found = codebook.cameo(&deed(&codebook, text).as_deed());
        assert_eq!(found.map(|code| code.to_string()).as_deref(), Some(code), "{text}");
    }
    for text in ["wrong.crime", "proposal", "reject(fight)"] {
        assert_eq!(codebook.cameo(&deed(&codebook, text).as_deed()), None, "{text}");
    }
}

#[test]
fn moods_nest() {
    let codebook = codebook();
    for (text, code) in [
        ("appeal(accept(consult.mediate))", "028"),
        ("demand(accept(consult.mediate))", "108"),
        ("reject(accept(consult.mediate))", "126"),
        ("intend(accept(consult.mediate))", "038"),
        ("accept(intend(consult.mediate))", "038"),
        ("threaten(reject(consult.negotiate))", "134"),
        ("intend(demand(release.person))", "1053"),
        ("appeal(reject(aid.military))", "020"),
        ("reject(accuse(fight))", "016"),
        ("accept(accuse(fight))", "015"),
        ("reject(appeal(release.person))", "1243"),
        ("reject(intend(aid.humanitarian))", "121"),
        ("accept(intend(aid.humanitarian))", "030"),
        ("accept(appeal(aid.humanitarian))", "0333"),
        ("appeal(investigate(wrong.war_crimes))", "0213"),
        ("investigate(accuse(wrong.war_crimes))", "094"),
        ("appeal(appeal(demand(intend(settle))))", "022"),
    ] {
        let found = codebook.cameo(&deed(&codebook, text).as_deed());
        assert_eq!(found.map(|code| code.to_string()).as_deref(), Some(code), "{text}");
    }
}

#[test]
fn any_stack_of_three_moods_comes_to_something() {
    let codebook = codebook();
    for act in codebook.acts() {
        for outer in Mood::ALL {
            for middle in Mood::ALL {
                for inner in Mood::ALL {
                    let moods = [outer, middle, inner];
                    let deed = Deed { act, direction: Direction::Do, issue: None, moods: &moods };
                    let (cameo, plover) = (codebook.cameo(&deed), codebook.plover(&deed));
                    let text = codebook.write_deed(&deed);
                    assert!(plover.is_none() || cameo.is_some(), "{text}");
                    assert_eq!(codebook.parse_deed(&text).map(|read| read.as_deed() == deed), Some(true), "{text}");
                }
            }
        }
    }
}
