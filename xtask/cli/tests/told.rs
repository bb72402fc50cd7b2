//! What is told of crates beside what becomes of them: the configuration that was not used, the files, the order, a
//! setting that would help.

mod support;

use std::fs;

use support::*;

/// Promise: a configuration that names a description is used for it, or whoever wrote it is told that it is not.
#[test]
fn a_configuration_that_is_not_used_is_told() {
    let dir = folder(&[
        ("api/lamps.yaml", GOOD),
        ("api/clientsmith.toml", CONFIG),
        ("api/third.yaml", GOOD),
    ]);
    let inner = dir.path().join("api");
    let note = |why: &str, again: &str| {
        format!(
            "note: clientsmith.toml says what becomes of lamps.yaml, and is not used, as {why}; `{again}` uses it\n"
        )
    };
    let out = ["--out", "other"];
    let all = ["--out", "other", "--name", "lamps", "--license", "MIT"];
    for (command, options, why) in [
        ("generate", &out[..], "`--out` is given"),
        ("check", &out[..], "`--out` is given"),
        ("generate", &all[2..], "`--name` and `--license` are given"),
        (
            "generate",
            &all[..],
            "`--out`, `--name` and `--license` are given",
        ),
    ] {
        let ran = below(&inner, &[&[command, "lamps.yaml"], options].concat());
        let again = format!("clientsmith {command} lamps.yaml");
        assert_eq!((ran.code, ran.err), (Some(0), note(why, &again)));
    }
    // From a folder in which it is not found; it is relative to that.
    let ran = clientsmith(&dir, &["generate", "api/lamps.yaml"]);
    let told = "note: api/clientsmith.toml says what becomes of api/lamps.yaml, and is not used, as it is neither in \
                this folder nor in one above it; `clientsmith generate --config api/clientsmith.toml` uses it\n";
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), told));
    assert!(dir.path().join("lamps/Cargo.toml").exists());
    let names = clientsmith(&dir, &["names", "api/lamps.yaml"]);
    assert_eq!(names.err, told.replace(" generate ", " names "));
    let config = ["generate", "--config", "api/clientsmith.toml"];
    assert_eq!(clientsmith(&dir, &config).err, "");
    let lint = clientsmith(&dir, &["lint", "api/lamps.yaml"]);
    assert_eq!(lint.err, told.replace(" generate ", " lint "));
    // Nothing is passed over where it is used, or says nothing of it, or where nobody wants to know.
    assert_eq!(below(&inner, &["generate", "lamps.yaml"]).err, "");
    assert_eq!(below(&inner, &["generate", "third.yaml"]).err, "");
    let quiet = ["-q", "generate", "lamps.yaml", "--out", "other", "--force"];
    done(below(&inner, &quiet), "");
    // It need not be one that could be used.
    write(
        dir.path(),
        "api/clientsmith.toml",
        &format!("{CONFIG}nmae = 1\n"),
    );
    let ran = below(
        &inner,
        &["generate", "lamps.yaml", "--out", "other", "--force"],
    );
    let again = "clientsmith generate lamps.yaml";
    assert_eq!(
        (ran.code, ran.err),
        (Some(0), note("`--out` is given", again))
    );
}

/// Promise: files come by path, those that are removed after those that are written, and the list of them last.
#[test]
fn what_nobody_reads_comes_last() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    clientsmith(&dir, &["generate"]);
    write(dir.path(), "lamps.yaml", &GOOD.replace("Lamps", "Rooms"));
    let files = |text: &str, head: &str| -> Vec<String> {
        let lines = text.lines().filter_map(|line| line.strip_prefix(head));
        lines.map(str::to_owned).collect()
    };
    let diff = clientsmith(&dir, &["check", "--diff"]).out;
    let old = files(&diff, "--- ");
    assert_eq!(old.last().map(String::as_str), Some("a/made/.generated"));
    assert_eq!(files(&diff, "+++ ")[0], "b/made/Cargo.toml");
    let stat = clientsmith(&dir, &["check", "--stat"]).out;
    let last: Vec<_> = stat
        .lines()
        .rev()
        .take(2)
        .map(|line| line.split_whitespace().last())
        .collect();
    assert_eq!(
        last,
        [Some("made/.generated"), Some("made/src/types/lamps.rs")]
    );
    let wrote = clientsmith(&dir, &["-v", "generate"]).err;
    let wrote: Vec<&str> = wrote.lines().rev().take(2).collect();
    assert_eq!(
        wrote,
        ["wrote made/.generated", "removed made/src/types/lamps.rs"]
    );
}

/// What programs are told of a crate: the files in lists, which people are told as well.
#[test]
fn programs_are_told_the_files() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    let json = |args: &[&str]| {
        let ran = clientsmith(&dir, &[args, &["--message-format", "json"]].concat());
        let line = ran.out.lines().last().unwrap_or_default().to_owned();
        assert!(
            ran.out
                .lines()
                .all(|line| line.starts_with('{') && line.ends_with('}'))
        );
        (ran.code, line)
    };
    let (code, line) = json(&["generate"]);
    assert_eq!(code, Some(0));
    let head =
        "{\"code\":\"generated\",\"severity\":\"info\",\"message\":\"lamps: 1 operation, 1 type; ";
    assert!(line.starts_with(head), "{line}");
    let middle = " ms\",\"file\":null,\"pointer\":null,\"help\":null,\"notes\":[],\"crate\":\"lamps\",\
                  \"folder\":\"made\",\"written\":[\"made/.gitattributes\",\"made/Cargo.toml\",";
    assert!(line.contains(middle), "{line}");
    assert!(
        line.ends_with(",\"made/.generated\"],\"removed\":[],\"kept\":[]}"),
        "{line}"
    );
    let (code, line) = json(&["check"]);
    assert_eq!(code, Some(0));
    assert!(
        line.starts_with("{\"code\":\"up-to-date\",\"severity\":\"info\","),
        "{line}"
    );
    let none = "\"folder\":\"made\",\"differing\":[],\"missing\":[],\"stale\":[],\"kept\":[]}";
    assert!(line.ends_with(none), "{line}");
    assert_eq!(json(&["check", "-q"]), (Some(0), String::new()));

    let lamps = "made/src/types/lamps.rs";
    write(dir.path(), lamps, "// Mine.\n");
    fs::remove_file(dir.path().join("made/rustfmt.toml")).expect("it was made");
    let (code, line) = json(&["check"]);
    assert_eq!(code, Some(1));
    let lists = format!(
        "\"differing\":[\"{lamps}\"],\"missing\":[\"made/rustfmt.toml\"],\"stale\":[],\"kept\":[]}}"
    );
    assert!(line.ends_with(&lists), "{line}");
    let (code, line) = json(&["generate"]);
    assert_eq!(code, Some(1));
    let lists = format!("\"foreign\":[],\"changed\":[\"{lamps}\"],\"unrecorded\":[]}}");
    assert!(line.ends_with(&lists), "{line}");

    write(dir.path(), "lamps.yaml", &GOOD.replace("Lamps", "Rooms"));
    let (code, line) = json(&["generate"]);
    assert_eq!(code, Some(0));
    let removed = r#""made/docs/types/Lamps.md","made/examples/list_lamps.rs""#;
    let lists = format!(",\"made/.generated\"],\"removed\":[{removed}],\"kept\":[\"{lamps}\"]}}");
    assert!(line.ends_with(&lists), "{line}");
}

/// Promise: who makes a client of many operations without tags is told of the setting that groups them, once.
#[test]
fn many_operations_without_a_tag_can_be_grouped() {
    let description = |many: usize| {
        let path = |number: usize| {
            let word = ["rooms", "lamps"][number % 2];
            format!(
                "  /v1/{word}/{number}: {{get: {{responses: {{'204': {{description: Done.}}}}}}}}\n"
            )
        };
        let paths: String = (0..many).map(path).collect();
        format!("openapi: 3.0.3\ninfo: {{title: Lamps, version: '1'}}\npaths:\n{paths}")
    };
    let config = CONFIG.replace("\"made\"", "\"by-config\"");
    let dir = folder(&[
        ("many.yaml", &description(31)),
        ("few.yaml", &description(30)),
    ]);
    let hint = |text: &str| -> Option<String> {
        let mut lines = text.lines().filter(|line| line.contains("group = "));
        lines.next().map(str::to_owned)
    };
    let made = clientsmith(&dir, &["generate", "many.yaml"]).out;
    let told = "31 operations without a tag are methods of the client itself; `group = \"path\"` below `[[crate]]` in";
    let groups = "groups them by the first words of their paths";
    assert_eq!(
        hint(&made).as_deref(),
        Some(&*format!(
            "many: {told} the clientsmith.toml that `clientsmith init many.yaml` writes {groups}"
        ))
    );
    assert_eq!(
        hint(&clientsmith(&dir, &["generate", "many.yaml"]).out),
        None
    );
    assert_eq!(
        hint(&clientsmith(&dir, &["generate", "few.yaml"]).out),
        None
    );
    let one_word = description(31).replace("/rooms/", "/lamps/");
    write(dir.path(), "word.yaml", &one_word);
    assert_eq!(
        hint(&clientsmith(&dir, &["generate", "word.yaml"]).out),
        None
    );
    write(dir.path(), "lamps.yaml", &description(31));
    write(dir.path(), "clientsmith.toml", &config);
    assert_eq!(
        hint(&clientsmith(&dir, &["generate"]).out).as_deref(),
        Some(&*format!("lamps: {told} clientsmith.toml {groups}"))
    );
    fs::remove_dir_all(dir.path().join("by-config")).expect("it was made");
    write(
        dir.path(),
        "clientsmith.toml",
        &format!("{config}group = \"path\"\n"),
    );
    assert_eq!(hint(&clientsmith(&dir, &["generate"]).out), None);
    assert!(read(&dir, "by-config/src/client.rs").contains("pub fn rooms("));
}

/// Promise: crates come in the order of the configuration, descriptions in that of the command line.
#[test]
fn what_is_told_comes_in_the_order_in_which_it_was_asked_for() {
    let names = ["lamps", "atlas", "moths", "birds"];
    let config = |name: &str| {
        CONFIG
            .replace("lamps", name)
            .replace("\"made\"", &format!("{name:?}"))
    };
    let config: String = names.map(config).concat();
    let dir = folder(&[("clientsmith.toml", &config)]);
    for name in names {
        write(dir.path(), &format!("{name}.yaml"), GOOD);
    }
    let firsts = |text: &str, end: char| -> Vec<String> {
        let firsts = text.lines().filter_map(|line| line.split_once(end));
        firsts.map(|(first, _)| first.to_owned()).collect()
    };
    assert_eq!(firsts(&clientsmith(&dir, &["generate"]).out, ':'), names);
    assert_eq!(firsts(&clientsmith(&dir, &["check"]).out, ':'), names);
    let files = names.map(|name| format!("{name}.yaml"));
    let lint: Vec<&str> = std::iter::once("lint")
        .chain(files.iter().map(String::as_str))
        .collect();
    assert_eq!(firsts(&clientsmith(&dir, &lint).out, ':'), files);
    let heads: Vec<String> = names.map(|name| format!("# {name}")).to_vec();
    let told = clientsmith(&dir, &["names"]).out;
    let told: Vec<&str> = told.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(told, heads);
    for name in names {
        fs::remove_file(dir.path().join(name).join("rustfmt.toml")).expect("it was made");
    }
    let stat = clientsmith(&dir, &["check", "--stat"]);
    let missing = names.map(|name| format!("missing  +2 -0     {name}/rustfmt.toml\n"));
    assert_eq!(stat.out, missing.concat());
    let why = names
        .map(|name| format!("error: {name}: 1 file is missing"))
        .join("\n");
    assert!(stat.err.starts_with(&why), "{}", stat.err);
}
