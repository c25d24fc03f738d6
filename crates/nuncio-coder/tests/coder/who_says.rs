//! Who says what: the source, the cue and the content of each kind of quote.

use crate::support::{code, coder};
use nuncio_coder::Quote;

/// Speaker, cue, content, kind and stance of every quote, `not` before a stance that is not taken.
fn quotes(text: &str) -> Vec<String> {
    let _ = coder();
    let told = |quote: &Quote| {
        let words = |words: Option<&str>| words.unwrap_or("-").to_owned();
        let speaker = words(quote.speaker.as_ref().map(|speaker| speaker.words.text.as_str()));
        let cue = words(quote.cue.as_ref().map(|cue| cue.text.as_str()));
        let content = quote.content.span.0.of(text).expect("a stretch of the text");
        let kind = serde_json::to_value(quote.kind).expect("a word");
        let not = if quote.negated { "not " } else { "" };
        format!("{speaker} | {cue} | {content} | {} {not}{}", kind.as_str().unwrap_or_default(), quote.stance.as_str())
    };
    code(text).quotes.iter().map(told).collect()
}

#[test]
fn each_kind_of_cue_brings_in_what_is_said() {
    for (text, expected) in [
        ("Chad has not confirmed that Sudan left.", "Chad | has not confirmed | Sudan left | indirect not confirms"),
        (
            "The Danish envoy told the committee in Geneva that the truce was over.",
            "The Danish envoy | told | the truce was over | indirect states",
        ),
        ("It is said that Peru will leave the pact.", "- | is said | Peru will leave the pact | indirect states"),
        ("Rebels reportedly left the town.", "- | reportedly | Rebels reportedly left the town | indirect states"),
        ("The alleged attack on the ship was filmed.", "- | alleged | attack on the ship | indirect accuses"),
        (
            "Iran refused to admit that it had lost the ship.",
            "Iran | refused to admit | it had lost the ship | indirect not admits",
        ),
        ("Cuba said in a statement on Tuesday that it would leave.", "Cuba | said | it would leave | indirect states"),
        (
            "Togo, according to a Ghanaian newspaper, has freed two pilots.",
            "a Ghanaian newspaper | according to | Togo, according to a Ghanaian newspaper, has freed two pilots | indirect states",
        ),
        (
            "Manila: No talks with rebels will be held.",
            "Manila | : | No talks with rebels will be held | indirect states",
        ),
        ("\"The talks failed,\" the envoy said.", "the envoy | said | The talks failed, | direct states"),
    ] {
        assert_eq!(quotes(text), [expected], "{text}");
    }
}

#[test]
fn what_is_only_judged_or_wanted_is_about_something() {
    for (text, expected) in [
        ("Most Danes backed the treaty.", "Most Danes | backed | the treaty | about approves"),
        ("Finland is critical of the plan.", "Finland | is critical of | the plan | about accuses"),
        ("Oslo seems to favour a truce.", "Oslo | seems to favour | a truce | about approves"),
        ("Officials described the vote as a farce.", "Officials | described | the vote as a farce | about states"),
        (
            "Norway expressed deep concern about the vote.",
            "Norway | expressed deep concern about | the vote | about doubts",
        ),
    ] {
        assert_eq!(quotes(text), [expected], "{text}");
    }
}

#[test]
fn nothing_is_attributed_by_what_is_only_spoken_about() {
    let events = code("Norway criticised the Sudanese attack on Uganda.").events;
    assert!(events.iter().all(|event| event.attribution.is_empty()), "{events:?}");
}

#[test]
fn a_second_cue_has_the_quotation_behind_it() {
    let found = quotes("\"The talks failed,\" the envoy said, adding, \"We will try again in May.\"");
    assert_eq!(
        found,
        [
            "the envoy | said | The talks failed, | direct states",
            "the envoy | adding | We will try again in May. | direct states",
        ]
    );
}

#[test]
fn a_quotation_in_a_sentence_of_its_own_goes_to_the_cue_beside_it() {
    let behind = quotes("\"Who pays for the war?\" Mensah asked. The minister left.");
    assert_eq!(behind, ["Mensah | asked | Who pays for the war? | direct asks"]);
    let before = quotes("The envoy said: \"The war will go on for years.\"");
    assert_eq!(before, ["The envoy | said | The war will go on for years. | direct states"]);
}

#[test]
fn you_is_whom_it_is_said_to() {
    let events = code("\"You have shelled Fiji,\" the Fijian envoy told Tonga.").events;
    let shelled = events.iter().find(|event| event.trigger.text == "shelled").expect("the shelling");
    assert_eq!((shelled.actor[0].code.as_str(), shelled.recipient[0].code.as_str()), ("TON", "FJI"));
}

#[test]
fn what_one_refuses_to_admit_is_not_ones_own_word() {
    for text in
        ["Fiji refused to admit that it had bombed Tonga.", "Fiji did not want to say that it had bombed Tonga."]
    {
        let events = code(text).events;
        let bombed = events.iter().find(|event| event.trigger.text == "bombed").expect("the bombing");
        assert_eq!(bombed.marks, [nuncio_coder::Mark::Hypothetical], "{text}");
    }
    let admitted = code("Fiji admitted that it had bombed Tonga.").events;
    let bombed = admitted.iter().find(|event| event.trigger.text == "bombed").expect("the bombing");
    assert!(bombed.marks.is_empty());
}
