//! What was not meant like that: how it is told, and that nothing is written then.

mod support;

use support::*;

#[test]
fn without_a_configuration() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let why = "error: there is no clientsmith.toml in this folder or in one above it";
    let help = "  = help: `clientsmith init FILE` writes one for a description; a description can be given \
                instead of it\n";
    refused(
        clientsmith(&dir, &["generate"]),
        &format!("{why}; nothing was written\n{help}"),
    );
    for command in ["check", "lint", "names", "watch"] {
        let ran = clientsmith(&dir, &[command]);
        let is_told = ran.err.starts_with(why) && ran.err.ends_with(help);
        assert!(is_told, "{command}: {}", ran.err);
        assert_eq!(ran.code, Some(1), "{command}");
    }
    assert_eq!(names_in(&dir), ["lamps.yaml"]);
}

#[test]
fn with_two_configurations() {
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("clientsmith.toml", CONFIG),
        (".clientsmith.toml", CONFIG),
    ]);
    refused(
        clientsmith(&dir, &["generate"]),
        "error: the folder . has two configurations, clientsmith.toml and .clientsmith.toml; remove one of \
         them, or say which one with `--config FILE`; nothing was written\n",
    );
    let told = ["generate", "--config", ".clientsmith.toml"];
    assert_eq!(clientsmith(&dir, &told).code, Some(0));
}

#[test]
fn a_file_that_is_none() {
    let dir = folder(&[("specs/lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    refused(
        clientsmith(&dir, &["generate", "specs"]),
        "error: cannot read specs: it is a folder; nothing was written\n  = help: name the file in it: \
         `specs/lamps.yaml`\n",
    );
    refused(
        clientsmith(&dir, &["lint", "specs"]),
        "error: cannot read specs: it is a folder\n  = help: name the file in it: `specs/lamps.yaml`\n",
    );
    refused(
        clientsmith(&dir, &["init", "specs"]),
        "error: cannot read specs: it is a folder; nothing was written\n  = help: name the file in it: \
         `specs/lamps.yaml`\n",
    );
    refused(
        clientsmith(&dir, &["check", "clientsmith.toml"]),
        "error: clientsmith.toml is no description but a configuration\n  = help: say `--config \
         clientsmith.toml`\n",
    );
    for command in ["lint", "init", "names"] {
        let ran = clientsmith(&dir, &[command, "clientsmith.toml"]);
        let told = "error: clientsmith.toml is no description but a configuration";
        assert!(ran.err.starts_with(told), "{command}: {}", ran.err);
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{command}");
    }
    refused(
        clientsmith(&dir, &["check", "--config", "specs/lamps.yaml"]),
        "error: specs/lamps.yaml is no configuration but a description\n  = help: leave `--config` out before it\n",
    );
    let url = "https://me:secret@example.com/openapi.json";
    refused(
        clientsmith(&dir, &["generate", url]),
        "error: cannot read https://***@example.com/openapi.json: it is an address, and descriptions are read from \
         files; nothing was written\n  = help: download it first, or pipe it in and give `-` for the file\n",
    );
}

#[test]
fn a_setting_that_is_none() {
    let wrong = CONFIG.replace("name =", "nmae =");
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &wrong)]);
    refused(
        clientsmith(&dir, &["generate"]),
        "error: there is no setting `nmae` [config]\n --> clientsmith.toml:4:1\n  |\n4 | nmae = \"lamps\"\n  \
         | ^\n  = help: did you mean `name`?\n\nerror: clientsmith.toml: it cannot be used; nothing was \
         written\n",
    );
}

/// Promise: each crate has a folder of its own, and nothing is written where one has not.
#[test]
fn crates_in_one_place() {
    let with = |out: &str| {
        format!(
            "{CONFIG}{}",
            CONFIG.replace("\"made\"", &format!("{out:?}"))
        )
    };
    for (out, why, code, help) in [
        (
            "./made/",
            "two crates have the same `out`, ./made/",
            "config",
            "give each of them a folder of its own",
        ),
        (
            "made/src/inner",
            "cannot write to made/src/inner: one crate is inside of the other, which is at made",
            "refused",
            "choose another folder for it, beside that one",
        ),
    ] {
        let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &with(out))]);
        let place =
            format!("[{code}]\n --> clientsmith.toml:7:7\n  |\n7 | out = {out:?}\n  |       ^\n");
        refused(
            clientsmith(&dir, &["generate"]),
            &format!("error: {why}; nothing was written {place}  = help: {help}\n"),
        );
        refused(
            clientsmith(&dir, &["check"]),
            &format!("error: {why} {place}  = help: {help}\n"),
        );
        assert_eq!(names_in(&dir), ["clientsmith.toml", "lamps.yaml"]);
    }
}

/// What a refusal says of a file depends on which file it is.
#[test]
fn files_that_were_changed_are_not_overwritten() {
    let lib = "in src/lib.rs, lines `pub mod NAME;` for modules of your own may stay";
    let manifest =
        "what you need beyond its Cargo.toml belongs in a crate of your own that depends on it";
    let cases: [(&[&str], String); 4] = [
        (&["src/client.rs"], String::new()),
        (&["src/lib.rs"], format!(" ({lib})")),
        (&["Cargo.toml"], format!(" ({manifest})")),
        (
            &["Cargo.toml", "src/lib.rs"],
            format!(" ({lib}; {manifest})"),
        ),
    ];
    for (changed, told) in cases {
        let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
        clientsmith(&dir, &["generate"]);
        for file in changed {
            let path = format!("made/{file}");
            let text = read(&dir, &path);
            write(dir.path(), &path, &format!("{text}# Mine.\n"));
        }
        let files = changed.join(", ");
        refused(
            clientsmith(&dir, &["generate"]),
            &format!(
                "error: cannot write to made: it holds files that would be overwritten and were changed since it \
                 wrote them: {files}; move them away, choose another folder, or overwrite them with \
                 `--force`{told}; nothing was written\n"
            ),
        );
    }
}

#[test]
fn a_configuration_to_begin_with_overwrites_nothing() {
    let dir = folder(&[("lamps.yaml", GOOD), ("inner/lights.yaml", GOOD)]);
    done(
        clientsmith(
            &dir,
            &[
                "init",
                "lamps.yaml",
                "--name",
                "lights",
                "--out",
                "crates/lights",
            ],
        ),
        "clientsmith.toml is written. `clientsmith generate` makes the crate that it names.\n",
    );
    let text = read(&dir, "clientsmith.toml");
    let head = "[[crate]]\nspec = \"lamps.yaml\"\nout = \"crates/lights\"\nname = \"lights\"\n";
    assert!(text.contains(head), "{text}");
    refused(
        clientsmith(&dir, &["init", "lamps.yaml"]),
        "error: there is a clientsmith.toml already; nothing was written\n  = help: add the description to it \
         under `[[crate]]`, or overwrite it with `--force`\n",
    );
    assert_eq!(read(&dir, "clientsmith.toml"), text);
    done(
        clientsmith(&dir, &["init", "lamps.yaml", "--force", "-q"]),
        "",
    );
    assert!(read(&dir, "clientsmith.toml").contains("\nname = \"lamps\"\n"));
    done(
        below(&dir.path().join("inner"), &["init", "lights.yaml"]),
        "clientsmith.toml is written. `clientsmith generate` makes the crate that it names.\n\
         note: from here on, it counts and not ../clientsmith.toml\n",
    );
    refused(
        clientsmith(&dir, &["init", "-"]),
        "error: a configuration names a file, and standard input is none; nothing was written\n  = help: save \
         the description to one\n",
    );
}

/// Promise: what the file system refuses is told in words, and no temporary file is named or left.
#[test]
fn where_nothing_can_be_written() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml/a", "")]);
    refused(
        clientsmith(&dir, &["init", "lamps.yaml"]),
        "error: cannot write clientsmith.toml: it is a folder; nothing was written\n  = help: move it away, or \
         choose another place\n",
    );
    let map = ["generate", "lamps.yaml", "--map", "maps/map.json"];
    refused(
        clientsmith(&dir, &map),
        "error: cannot write the map to maps/map.json: there is no such folder; nothing was written\n  = help: \
         choose another place\n",
    );
    let map = ["generate", "lamps.yaml", "--map", "lamps.yaml"];
    refused(
        clientsmith(&dir, &map),
        "error: cannot write the map to lamps.yaml: the crate is made from that file; nothing was written\n  = \
         help: name another file for it; `--map -` prints it\n",
    );
    refused(
        clientsmith(&dir, &["lint", "lamps.yaml", "--allow-dir", "shared"]),
        "error: cannot read the folder shared: there is no such folder\n  = help: give the path of a folder that \
         is there\n",
    );
    assert_eq!(names_in(&dir), ["clientsmith.toml", "lamps.yaml"]);
}

#[test]
fn what_cannot_be_asked_for_is_wrong_usage() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    for args in [
        &[][..],
        &["nonsense"],
        &["generate", "--nonsense"],
        &["generate", "--out", "made"],
        &["generate", "a.yaml", "--config", "clientsmith.toml"],
        &["generate", "a.yaml", "b.yaml"],
        &["generate", "a.yaml", "--name", "2"],
        &["generate", "--map", "-", "--message-format", "json"],
        &["init"],
        &["completions", "csh"],
    ] {
        let ran = clientsmith(&dir, args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}", ran.err);
    }
    let named = ["generate", "a.yaml", "--name", "My Lamps"];
    assert!(
        clientsmith(&dir, &named).err.starts_with(
            "error: invalid value 'My Lamps' for '--name <CRATE>': a package name consists of ASCII letters, digits, \
             `-` and `_`; call it `my-lamps`\n"
        )
    );
    refused(
        clientsmith(&dir, &["watch", "-"]),
        "error: standard input cannot be watched\n  = help: save the description to a file\n",
    );
    refused(
        clientsmith(&dir, &["lint", "-", "-"]),
        "error: `-` is given twice, and standard input can be read once\n",
    );
}

#[test]
fn a_folder_that_is_not_there() {
    let config = format!("{CONFIG}allow-dir = [\"shared\"]\n");
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &config)]);
    refused(
        clientsmith(&dir, &["generate"]),
        "error: the crate `lamps`: cannot read the folder shared: there is no such folder; nothing was written \
         [config]\n --> clientsmith.toml:5:14\n  |\n5 | allow-dir = [\"shared\"]\n  |              ^\n  \
         = help: give the path of a folder that is there\n",
    );
}

/// Promise: what Cargo or HTTP would refuse in the crate is refused before it is written, where it stands.
#[test]
fn settings_that_no_crate_can_have_are_refused() {
    const NO_HEADER: &str = "no header can be called so";
    const LETTERS: &str = "a name has letters, digits and `-`";
    const SPDX: &str = "write identifiers of https://spdx.org/licenses with `OR` or `AND` between them; a licence that \
                        is not there is `LicenseRef-NAME`, and `license-file` names its text";
    for (setting, place, said, help) in [
        (
            "version = \"1\"",
            "5:11",
            "`version = \"1\"` is no version that Cargo takes",
            "write three numbers, such as `1.0.0`, and anything behind `-` or `+`",
        ),
        (
            "idempotency-key = \"Idempotency Key\"",
            "5:19",
            &format!("`idempotency-key = \"Idempotency Key\"`: {NO_HEADER}"),
            LETTERS,
        ),
        (
            "headers = [{ name = \"X Client\" }]",
            "5:21",
            &format!("the header `X Client`: {NO_HEADER}"),
            LETTERS,
        ),
        (
            "headers = [{ name = \"X-Client\", value = \"a\\nb\" }]",
            "5:41",
            "the value of the header `X-Client` has line breaks or other control characters",
            "write it in one line",
        ),
        (
            "environment = { prefix = \"my-app\" }",
            "5:26",
            "`prefix = \"my-app\"`: no variable's name begins so",
            "write letters, digits and `_`, and no digit in front, such as `PETSTORE`",
        ),
        (
            "license = \"Apache 2\"",
            "5:11",
            "`license = \"Apache 2\"` is no licence expression of SPDX",
            "did you mean `Apache-2.0`?",
        ),
        (
            "license = \"MIT/Apache-2.0\"",
            "5:11",
            "`license = \"MIT/Apache-2.0\"` is no licence expression of SPDX",
            "did you mean `MIT OR Apache-2.0`?",
        ),
        (
            "license = \"ours, and ours alone\"",
            "5:11",
            "`license = \"ours, and ours alone\"` is no licence expression of SPDX",
            SPDX,
        ),
    ] {
        let (said, behind) = (format!("{said}; nothing was written"), "");
        refused_setting(setting, place, &said, help, behind);
    }
}

/// Promise: what the parser of TOML says is said in words about settings.
#[test]
fn values_that_are_none_of_a_settings_are_refused() {
    let behind = "\nerror: clientsmith.toml: it cannot be used; nothing was written\n";
    for (setting, place, said, help) in [
        (
            "group = \"paths\"",
            "5:9",
            "`paths` cannot stand here; it is one of `tags` and `path`",
            "did you mean `path`?",
        ),
        (
            "pages = \"sometimes\"",
            "5:9",
            "`sometimes` cannot stand here; it is one of `guessed` and `described`",
            "write one of them",
        ),
        (
            "nested-lists = \"index\"",
            "5:16",
            "`index` cannot stand here; it is one of `indexed`, `brackets` and `repeated`",
            "did you mean `indexed`?",
        ),
        (
            "name = \"light\"",
            "5:1",
            "the setting `name` is there twice",
            "remove one of the two",
        ),
    ] {
        refused_setting(setting, place, said, help, behind);
    }
}

/// A setting in the line behind those that every crate has.
fn refused_setting(setting: &str, place: &str, said: &str, help: &str, behind: &str) {
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("clientsmith.toml", &format!("{CONFIG}{setting}\n")),
    ]);
    let told = shown(place, setting, said, help);
    refused(clientsmith(&dir, &["generate"]), &format!("{told}{behind}"));
}

/// An error with a line of the configuration.
fn shown(place: &str, line: &str, said: &str, help: &str) -> String {
    let (number, column) = place.split_once(':').expect("a line and a column");
    let mark = " ".repeat(column.parse::<usize>().expect("a number") - 1);
    format!(
        "error: {said} [config]\n --> clientsmith.toml:{place}\n  |\n{number} | {line}\n  | {mark}^\n  = help: {help}\n"
    )
}

/// The same of what every crate has.
#[test]
fn a_name_and_a_folder_that_no_crate_can_have_are_refused() {
    for (old, new, place, said, help) in [
        (
            "name = \"lamps\"",
            "name = \"My Lamps\"",
            "4:8",
            "the name `My Lamps`: a package name consists of ASCII letters, digits, `-` and `_`",
            "call it `my-lamps`",
        ),
        (
            "name = \"lamps\"",
            "name = \"std\"",
            "4:8",
            "the name `std`: it is the name of a crate that comes with the compiler",
            "call it `std-client`",
        ),
        (
            "out = \"made\"",
            "out = \"\"",
            "3:7",
            "`out` is empty",
            "name the folder of the crate; `.` is the one of this file",
        ),
    ] {
        let config = CONFIG.replace(old, new);
        let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &config)]);
        let told = shown(place, new, &format!("{said}; nothing was written"), help);
        refused(clientsmith(&dir, &["generate"]), &told);
    }
}
