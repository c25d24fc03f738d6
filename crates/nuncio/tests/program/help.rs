//! The help: every command has one, with an example that the program understands.

use crate::support::Run;

const COMMANDS: &[&[&str]] = &[
    &[],
    &["code"],
    &["count"],
    &["quotes"],
    &["claims"],
    &["explain"],
    &["coverage"],
    &["read"],
    &["parse"],
    &["places"],
    &["lexicon"],
    &["lexicon", "check"],
    &["lexicon", "test"],
    &["lexicon", "show"],
    &["lexicon", "suggest"],
    &["actors"],
    &["actors", "check"],
    &["actors", "import"],
    &["relate"],
    &["add"],
    &["watch"],
    &["recode"],
    &["diff"],
    &["archive"],
    &["archive", "info"],
    &["archive", "problems"],
    &["archive", "check"],
    &["archive", "recluster"],
    &["happenings"],
    &["query"],
    &["export"],
    &["serve"],
    &["sql"],
    &["eval"],
];

fn help(command: &[&str], flag: &str) -> String {
    let run = Run::of(&[command, &[flag]].concat());
    assert_eq!(run.code, 0, "{command:?}: {}", run.err);
    run.out
}

#[test]
fn every_command_shows_an_example_of_itself() {
    for command in COMMANDS {
        let line = format!("nuncio {}", command.join(" "));
        for flag in ["--help", "-h"] {
            let help = help(command, flag);
            let example = help.split("Example:").nth(1).unwrap_or_else(|| panic!("{command:?} has none: {help}"));
            assert!(example.contains(line.trim()), "{command:?}: {example}");
        }
    }
}

#[test]
fn every_command_of_the_first_page_is_tested_here() {
    let first = help(&[], "--help");
    let listed = first.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    for line in listed.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")) {
        let name = line.split_whitespace().next().unwrap();
        assert!(name == "help" || COMMANDS.contains(&&[name][..]), "{name}");
    }
}

#[test]
fn every_flag_of_code_is_explained() {
    let help = help(&["code"], "--help");
    for flag in ["--format", "--policy", "--threads", "--pack", "--published", "--field", "--output", "--input"] {
        assert!(help.contains(flag), "{flag}");
    }
}

#[test]
fn every_flag_of_count_is_explained() {
    let help = help(&["count"], "--help");
    for flag in ["--by", "--dedup", "--policy", "--manifest", "--manifest-times", "--output", "_cow", "cameo_root"] {
        assert!(help.contains(flag), "{flag}");
    }
}

#[test]
fn every_flag_of_quotes_and_claims_is_explained() {
    for command in ["quotes", "claims"] {
        let help = help(&[command], "--help");
        for flag in ["--format", "--threads", "--output", "--manifest", "--pack", "--published", "--field", "--input"] {
            assert!(help.contains(flag), "{command} {flag}");
        }
    }
}

#[test]
fn every_flag_of_add_is_explained() {
    let help = help(&["add"], "--help");
    for flag in ["--jobs", "--batch", "--pack", "--published", "--field", "--input", "--any-language", "ARCHIVE"] {
        assert!(help.contains(flag), "{flag}");
    }
}

#[test]
fn every_flag_of_recode_and_diff_is_explained() {
    for (command, flags) in
        [("recode", ["--jobs", "--batch", "--pack", "--any-language"].as_slice()), ("diff", &["--format"])]
    {
        let help = help(&[command], "--help");
        for flag in flags {
            assert!(help.contains(flag), "{command} {flag}");
        }
    }
}

#[test]
fn the_version_is_told() {
    let run = Run::of(&["--version"]);
    assert_eq!(run.out.trim(), format!("nuncio {}", env!("CARGO_PKG_VERSION")));
}
