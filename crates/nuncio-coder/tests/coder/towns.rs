//! Those in a town or region are of its state, as the gazetteer says.

use crate::support::lines;

#[test]
fn who_is_in_a_town_is_of_its_state() {
    assert_eq!(
        lines("Police in Kaduna arrested two Beninese journalists."),
        ["NGACOP > BENMED coerce.arrest told \"arrested\""]
    );
    assert_eq!(
        lines("Police in Ciudad Juarez arrested two Cuban journalists."),
        ["MEXCOP > CUBMED coerce.arrest told \"arrested\""]
    );
}

#[test]
fn a_capitals_name_in_another_state_is_no_capital() {
    assert_eq!(
        lines("Police in Moscow, Idaho, arrested two Cuban journalists."),
        ["USACOP > CUBMED coerce.arrest told \"arrested\""]
    );
}

#[test]
fn a_town_that_nobody_knows_is_of_the_state_behind_its_comma() {
    assert_eq!(
        lines("Police in Vellamoor, Kenya, arrested two Cuban journalists."),
        ["KENCOP > CUBMED coerce.arrest told \"arrested\""]
    );
}
