//! Names of files that hold what steers a terminal: they are printed as they are escaped in Rust.

#![cfg(unix)]

mod support;

use support::*;

/// A description whose name would clear the screen and begin a line of its own.
const FILE: &str = "a\u{1b}[2J\nerror: b\u{202e}.yaml";

/// The same, as it is shown.
const SHOWN: &str = r"a\u{1b}[2J\nerror: b\u{202e}.yaml";

/// Promise: no path reaches a terminal with anything that steers it, whichever message names it.
#[test]
fn names_of_files_steer_no_terminal() {
    let config = format!("[[crate]]\nspec = {FILE:?}\nout = \"o\\u001but\"\nname = \"lamps\"\n")
        .replace("\\u{1b}", "\\u001b")
        .replace("\\u{202e}", "\\u202e");
    let dir = folder(&[
        (FILE, GOOD),
        ("wr\u{1b}ong.yaml", WRONG),
        ("th\u{1b}eirs/Cargo.toml", "mine"),
        ("full\u{1b}/al\u{1b}bum.txt", ""),
        ("fi\u{1b}le", ""),
        ("clientsmith.toml", &config),
        ("con\u{1b}fig/clientsmith.toml", "nmae = 1\n"),
        ("sub/.keep", ""),
    ]);
    let runs: &[&[&str]] = &[
        &["lint"],
        &["lint", FILE],
        &["lint", "wr\u{1b}ong.yaml"],
        &["lint", "no\u{1b}ne.yaml"],
        &["lint", "fi\u{1b}le/none.yaml"],
        &["lint", "full\u{1b}"],
        &["lint", FILE, "--allow-dir", "no\u{1b}ne"],
        &["lint", FILE, "--overlay", "no\u{1b}ne"],
        &["lint", "--config", "con\u{1b}fig/clientsmith.toml"],
        &["lint", "--opt\u{1b}ion"],
        &["names", FILE],
        &["init", "no\u{1b}ne.yaml"],
        &["generate", "-v"],
        &["generate", FILE, "--out", "th\u{1b}eirs"],
        &["generate", FILE, "--out", "full\u{1b}"],
        &["generate", FILE, "--out", "fi\u{1b}le"],
        &["generate", FILE, "--out", "fi\u{1b}le/none"],
        &["generate", FILE, "--out", "o\u{1b}ut/inner"],
        &["generate", "--map", "fi\u{1b}le"],
        &["generate", "--config", FILE],
        &["check", FILE, "--out", "ot\u{1b}her", "--stat", "--diff"],
        &["check", "-v"],
        &["diff", FILE, "no\u{1b}ne.yaml"],
    ];
    let steers = |c: &char| (c.is_control() && *c != '\n') || *c == '\u{202e}';
    let mut shown = 0;
    let mut see = |ran: Ran, what: &str| {
        let all = format!("{}{}", ran.out, ran.err);
        let found: Vec<char> = all.chars().filter(steers).collect();
        assert!(found.is_empty(), "{what:?}: {found:?} in {all:?}");
        assert!(!all.contains("\nerror: b"), "{what:?}: {all}");
        shown += all.matches(SHOWN).count();
    };
    for args in runs {
        see(clientsmith(&dir, args), &args.join(" "));
    }
    let beside = format!("../{FILE}");
    see(below(&dir.path().join("sub"), &["lint", &beside]), &beside);
    let elsewhere = dir.path().join("con\u{1b}fig");
    see(
        below(&elsewhere, &["generate"]),
        "in a folder of such a name",
    );
    assert!(shown > 10, "{shown}");
}
