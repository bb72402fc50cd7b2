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
    for (out, why, help) in [
        (
            "./made/",
            "clientsmith.toml: two crates have the same `out`, ./made/",
            "give each of them a folder of its own",
        ),
        (
            "made/src/inner",
            "cannot write to made/src/inner: one crate is inside of the other, which is at made",
            "choose another folder for it, beside that one",
        ),
    ] {
        let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &with(out))]);
        refused(
            clientsmith(&dir, &["generate"]),
            &format!("error: {why}; nothing was written\n  = help: {help}\n"),
        );
        refused(
            clientsmith(&dir, &["check"]),
            &format!("error: {why}\n  = help: {help}\n"),
        );
        assert_eq!(names_in(&dir), ["clientsmith.toml", "lamps.yaml"]);
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
        "error: clientsmith.toml: the crate `lamps`: cannot read the folder shared: there is no such folder; nothing \
         was written\n  = help: give the path of a folder that is there\n",
    );
}

#[test]
fn a_header_that_cannot_be_sent() {
    let config = format!("{CONFIG}idempotency-key = \"Idempotency Key\"\n");
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &config)]);
    refused(
        clientsmith(&dir, &["generate"]),
        "error: clientsmith.toml: `idempotency-key = \"Idempotency Key\"`: no header can be called so; a name has \
         letters, digits and `-`; nothing was written\n",
    );
}

/// Promise: what Cargo or HTTP would refuse in the crate is refused before it is written.
#[test]
fn settings_that_no_crate_can_have_are_refused() {
    for (more, said) in [
        (
            "version = \"1\"\n",
            "`version = \"1\"`: Cargo takes three numbers, such as `1.0.0`, and anything behind `-` or `+`",
        ),
        (
            "[[crate.headers]]\nname = \"X Client\"\n",
            "the header `X Client`: no header can be called so; a name has letters, digits and `-`",
        ),
        (
            "[[crate.headers]]\nname = \"X-Client\"\nvalue = \"a\\nb\"\n",
            "the value of the header `X-Client`: a header has no line breaks or other control characters",
        ),
    ] {
        let config = format!("{CONFIG}{more}");
        let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &config)]);
        let told = format!("error: clientsmith.toml: {said}; nothing was written\n");
        refused(clientsmith(&dir, &["generate"]), &told);
    }
}
